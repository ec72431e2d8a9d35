"""Problems and notes of a returned sheet, put into the words of wording.py: its code, what is wrong, what to do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claims.ledger.state import Rejection
from claims.records import Note
from claims.sheets.wording import FILES, NOTES, ROWS
from claims.tables.columns import heading
from claims.text import shorten, visible

# Sentences of their own, and what two people wrote: with quotation marks around it, or a word where there is nothing.
_SENTENCES = ("allowed", "nearest", "hint")
_WRITTEN = ("base", "ours", "theirs")


@dataclass(frozen=True, slots=True)
class FileProblem:
    """Why nothing of a file is applied. `line` is 0 where no line is to blame."""

    code: str
    line: int
    what: str
    fix: str


@dataclass(frozen=True, slots=True)
class Restored:
    """A cell that may not be edited and did not come back as lent: `found` stood there, `lent` stands again."""

    line: int
    claim: str
    column: str
    found: str
    lent: str


def problem(code: str, line: int = 0, **values: object) -> FileProblem:
    """The problem of a whole file in its words. Raises KeyError for a code that has none."""
    what, fix = FILES[code]
    shown = {k: _shown(v) for k, v in values.items()} | {"line": line}
    return FileProblem(code, line, what.format(**shown), fix.format(**shown))


def rejection(
    code: str, *, line: int, claim: str, column: str, typed: str, cells: Mapping[str, str], **values: object
) -> Rejection:
    """One row's rejection in its words; `column` is a key, `cells` the row by key. Raises KeyError for a code without words."""
    what, fix = ROWS[code]
    shown = {"hint": "", "nearest": "", "column": heading(column), "typed": _shown(typed)}
    shown |= {k: _word(k, v) for k, v in values.items()}
    return Rejection(line, claim, column, code, typed, what.format(**shown), fix.format(**shown), cells)


def note(code: str, **values: object) -> Note:
    """One line for the person. `column` is a key. Raises KeyError for a code without words."""
    shown = {k: heading(str(v)) if k == "column" else _shown(v) for k, v in values.items()}
    shown["rows"] = f"{values.get('count')} row{'' if values.get('count') == 1 else 's'}"
    return Note(code, NOTES[code].format(**shown))


def restored_notes(restored: Iterable[Restored]) -> tuple[Note, ...]:
    """What was restored, a line for each cell, or one for a column that changed in more than three rows."""
    by_column: dict[str, list[Restored]] = {}
    for cell in restored:
        by_column.setdefault(cell.column, []).append(cell)
    notes: list[Note] = []
    for column, cells in by_column.items():
        if len(cells) > 3:
            notes.append(note("restored_many", column=column, count=len(cells)))
            continue
        for cell in cells:
            code = "restored_words" if column == "quote" else "restored" if cell.lent else "restored_empty"
            notes.append(note(code, line=cell.line, column=column, lent=cell.lent))
    return tuple(notes)


def _word(name: str, value: object) -> str:
    if name in _SENTENCES:
        return str(value)
    if name in _WRITTEN:
        return f"“{_shown(value)}”" if value else "empty"
    return _shown(value)


def _shown(value: object) -> str:
    return shorten(visible(str(value)), 120)
