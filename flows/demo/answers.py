"""What the people of the demo answer: seeds/demo/answers.csv by article and exact words, seeds/demo/correction.csv for day 3.

A row may hold an honest mistake (`slip_column`, `slip_typed`): it is typed first and mended when it comes back.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import resources

from claims.text import search_key

_OWN = ("article", "quote", "slip_column", "slip_typed", "missed", "reopen_why")


@dataclass(frozen=True, slots=True)
class Answer:
    """One row: the cells to type, by the sheet's keys; the slip made first; whether the machine missed the claim."""

    article: str
    quote: str
    cells: Mapping[str, str]
    slip: Mapping[str, str] = field(default_factory=dict)
    missed: bool = False
    reopen_why: str = ""

    @property
    def first(self) -> dict[str, str]:
        """What is typed at first, slip included."""
        return {**self.cells, **self.slip}


def read(name: str) -> dict[tuple[str, str], Answer]:
    """The answers of one seeds file by (article, exact words), spelled as search keys."""
    text = resources.files("seeds").joinpath("demo").joinpath(name).read_text("utf-8")
    found: dict[tuple[str, str], Answer] = {}
    for row in csv.DictReader(io.StringIO(text)):
        cells = {k: v for k, v in row.items() if k not in _OWN and v}
        slip = {row["slip_column"]: row["slip_typed"]} if row.get("slip_column") else {}
        answer = Answer(
            row["article"], row["quote"], cells, slip, row.get("missed") == "yes", row.get("reopen_why") or ""
        )
        found[key(answer.article, answer.quote)] = answer
    return found


def key(article: str, quote: str) -> tuple[str, str]:
    """How an answer is found: the same words in any spelling of spaces and marks."""
    return search_key(article), search_key(quote)
