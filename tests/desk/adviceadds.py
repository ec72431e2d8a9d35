"""Rows that would add a claim, and what else the desk says of them: a walk a code."""

from __future__ import annotations

import re
from dataclasses import dataclass

from advicerows import Row, Scene, said_once
from advicestage import FIGURES, ROADS, Stage, Told

NEW = f"crowns on {ROADS[0]}"


@dataclass(frozen=True)
class Copied:
    """Words that are not quite there: the advice gives words to copy, and they are copied letter for letter."""

    code: str
    quote: str
    advised: str

    def walk(self, s: Stage) -> Told:
        """Follows the advice; what was said."""
        said = said_once(s, self.code, "ruth", "nobody's", {"article": "The roads", "quote": self.quote})
        assert self.advised in said.fix
        copied = re.search("“([^”]+)”", said.fix.split(self.advised)[1])
        assert copied
        done = s.mend("ruth", {"quote": copied[1]})
        assert [act for _, act in done.taken] == ["add"], done.lines()
        return said


def _added_already(s: Stage) -> Told:
    words = f"The town spent {FIGURES[2]} million crowns on {ROADS[2]} in 2020."
    said = said_once(s, "added-already", "ruth", "nobody's", {"article": "The roads", "quote": words, "why": "No."})
    assert (
        f"Answer {s.names['rated']} in its own row of your next sheet, or ask an editor to Give it to you" in said.fix
    )
    assert "then remove this row" in said.fix
    s.save("ruth", s.rows("ruth")[:-1])
    s.collect()
    assert not s.sheet("ruth", "rejected.csv").exists()
    return said


def _add(code: str, typed: dict[str, str], advised: str, mended: dict[str, str]) -> Row:
    return Row(code, "nobody's", {"article": "The roads", "quote": NEW, **typed}, advised, mended, "add")


ADD_WALKS = (
    _add("unknown-article", {"article": "The rods"}, "The nearest is “The roads”", {"article": "The roads"}),
    _add("words-nowhere", {"quote": "zebra quintet plays"}, "copy them letter for letter", {"quote": NEW}),
    _add("no-words", {"quote": "..."}, "Copy the words from the article, letter for letter", {"quote": NEW}),
    _add(
        "words-long",
        {"quote": "The town spent " * 250},
        "Copy only the sentence that says what is to be checked",
        {"quote": NEW},
    ),
    Copied("words-not-found", "crowns upon Heldton Road", "The closest passage: "),
    Copied("words-twice", "million crowns on", "so that they stand there once: "),
    Copied("words-cut", "own spent 41 million", "Take it whole: "),
    Scene("added-already", _added_already),
)
