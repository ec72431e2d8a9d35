"""Every walk there is, every code the desk knows, and all that is said, as a page to read: `tests/golden/messages.txt`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Protocol

from adviceacts import ACT_WALKS
from adviceadds import ADD_WALKS
from advicefiles import FILE_WALKS
from advicenotes import NOTE_WALKS
from advicerows import LINK_WALKS, ROW_WALKS
from advicestage import Stage, Told, stage

import claims
from claims.sheets.wording import FILES, NOTES, ROWS
from claims.tables.columns import heading


class Walk(Protocol):
    """One way to come to a code and out of it again."""

    @property
    def code(self) -> str:
        """The code."""
        ...

    def walk(self, s: Stage) -> Told:
        """Follows the advice; what was said."""
        ...


ROOMS: dict[str, tuple[Walk, ...]] = {
    "Files of which nothing is taken": FILE_WALKS,
    "Rows that come back": ROW_WALKS,
    "Rows that would add a claim": ADD_WALKS,
    "Decisions that are refused": ACT_WALKS,
    "Links that are no source": LINK_WALKS,
    "Notes": NOTE_WALKS,
}
WALKS: tuple[Walk, ...] = tuple(walk for room in ROOMS.values() for walk in room)
_SHEET_ID = re.compile(r"sht-[a-z0-9]{8}")
GOLDEN = Path(__file__).parents[1] / "golden" / "messages.txt"


def codes() -> set[str]:
    """Every code a sheet's reader can meet: of the tables of words, and of each refusal in the source."""
    found = {*FILES, *ROWS, *NOTES}
    for path in sorted(Path(claims.__file__).parent.rglob("*.py")):
        found |= set(_refusals(ast.parse(path.read_text("utf-8"))))
    return found


def _refusals(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args):
            continue
        at = {"Refused": 0, "UrlRefused": 0, "Rejection": 3}.get(node.func.id)
        code = node.args[at] if at is not None and len(node.args) > at else None
        if isinstance(code, ast.Constant):
            yield f"bad-link-{code.value}" if node.func.id == "UrlRefused" else str(code.value)


def page() -> str:
    """All that is said on all walks, as its reader sees it; the same words under one code stand once."""
    out = [
        "Made by `make golden`: what the desk says to those who fill in its sheets, code by code, as the walks meet it."
    ]
    at = 0
    for room, walks in ROOMS.items():
        told = dict.fromkeys(said(n) for n in range(at, at + len(walks)))
        out += [f"{room}\n{'=' * len(room)}", *told]
        at += len(walks)
    return "\n\n".join(out) + "\n"


@cache
def said(number: int) -> str:
    """What is said on one of WALKS, once its advice was followed and accepted."""
    with stage() as s:
        return "\n".join(_lines(WALKS[number].code, WALKS[number].walk(s), s))


def _lines(code: str, told: Told, s: Stage) -> list[str]:
    where = f"line {told.line}" + (f", {heading(told.column)}" if told.column else "") if told.line else ""
    shown = told.typed if len(told.typed) < 100 else told.typed[:60] + "…"
    typed = f"you typed: {shown!r}" if told.typed else ""
    said = [f"  {line}" for line in (where, typed, told.problem, f"What to do: {told.fix}" if told.fix else "") if line]
    # A sheet's id hangs on the whole chain before it, so on every word that extraction finds: none of this page's business.
    return [code, *(_SHEET_ID.sub("sht-…", line.replace(str(s.root), "…")) for line in said)]
