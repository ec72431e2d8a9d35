"""A cell of articles.csv that was not taken: how it comes back as a row of rejected.csv, and how that row is read again. Pure.

Such a row has the article's id under Article and the cell under *You typed*, where it is mended.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from claims.ledger.state import Rejection
from claims.sheets import header
from claims.sheets.cells import MARK
from claims.sheets.codec import flat, unguard
from claims.sheets.dates import read
from claims.sheets.messages import FileProblem, problem
from claims.sheets.misread import DAMAGES, mended, misread
from claims.sheets.reading import Table
from claims.sheets.rewritten import is_rewriting
from claims.sheets.rows import equal_as_saved
from claims.tables.columns import KEYS, heading
from claims.text import trim

FILE = "articles.csv"
# Where a sheet's own columns say the same, an answer is taken from there too.
_ALSO = {"published": "published", "url": "link"}
_READ = ("typed", "article", "published", "link")
_OURS = ("line", "column", "problem", "fix", "claim", "lent", "key")


@dataclass(frozen=True, slots=True)
class Typed:
    """One cell that somebody typed: at which line, of which article, which field, what.

    `was` is what stood there as far as its writer knew; `given` the row of rejected.csv in which it was typed.
    """

    line: int
    article: str
    column: str
    value: str
    was: str = ""
    given: Rejection | None = None


@dataclass(frozen=True, slots=True)
class Returned:
    """The rows of a rejected.csv that are cells of articles.csv.

    `typed` are those that were mended, `there` the marks of all, `lent` the days that we wrote beside how they came back,
    `aside` other cells that somebody filled, as (line, heading, words).
    """

    typed: tuple[Typed, ...] = ()
    there: frozenset[str] = frozenset()
    lent: tuple[tuple[str, str], ...] = ()
    aside: tuple[tuple[int, str, str], ...] = ()
    old: tuple[int, ...] = ()


def mark(digest: str, line: int, column: str) -> str:
    """What stands under Do not touch in the row that a cell of the file `digest` comes back as."""
    return f"{FILE} {digest[:12]} {line} {column}{MARK}"


def came_back(typed: Typed, code: str, what: str, fix: str, digest: str, day: str, stands: str = "") -> Rejection:
    """A cell that was not taken, as its row; `day` is the ISO day of it, `stands` what stands in its place."""
    also = {_ALSO[typed.column]: typed.value} if typed.column in _ALSO else {}
    key = mark(digest, typed.line, typed.column)
    cells = {"article": typed.article, "lent": day, **also, "key": key, "stands": stands}
    return Rejection(typed.line, "", typed.column, code, typed.value, what, fix, cells)


def take_out(tables: Sequence[Table]) -> tuple[tuple[Table, ...], tuple[dict[str, str], ...], str] | FileProblem:
    """The tables without the rows that are cells of articles.csv, those rows by key, and the encoding they were read in.

    A problem where they can be read in more than one way.
    """
    rest: list[Table] = []
    found: dict[tuple[tuple[tuple[str, str], ...], ...], str] = {}
    for table in tables:
        head = header.find(table)
        if isinstance(head, FileProblem) or not head.rejected:
            rest.append(table)
            continue
        below = [(row, head.cells(row)) for row in table.rows[head.at + 1 :]]
        mine = [cells for _, cells in below if cells["key"].startswith(f"{FILE} ")]
        others = tuple(row for row, cells in below if not cells["key"].startswith(f"{FILE} "))
        rest.append(replace(table, rows=(*table.rows[: head.at + 1], *others)) if mine else table)
        if mine:
            rows = tuple(tuple(_put_right(cells).items()) for cells in mine)
            found.setdefault(rows, table.encoding)
    if len(found) > 1:
        return problem("ambiguous", found="; ".join(found.values()))
    rows, encoding = next(iter(found.items()), ((), ""))
    return tuple(rest), tuple(dict(row) for row in rows), encoding


def returned(
    rows: Iterable[dict[str, str]], encoding: str, waiting: Sequence[Rejection], past: Sequence[Rejection]
) -> Returned:
    """What rows of rejected.csv say of cells of articles.csv. `waiting` came back and waits, `past` is all that ever did."""
    typed: list[Typed] = []
    lent: list[tuple[str, str]] = []
    aside: list[tuple[int, str, str]] = []
    old: list[int] = []
    known = {r.cells["key"]: r for r in (*past, *waiting)}
    there: set[str] = set()
    for cells in rows:
        given = known.get(trim(cells["key"]))
        if given is None:
            continue
        there.add(given.cells["key"])
        lent.append((given.cells["lent"], trim(cells["lent"])))
        written = {**given.cells, "typed": given.typed}
        changed = {
            k: _text(cells[k], written.get(k, ""))
            for k in _READ
            if not _as_given(k, written.get(k, ""), cells[k], encoding)
        }
        aside += [
            (given.line, KEYS[k].heading, cell)
            for k, cell in cells.items()
            if k in KEYS and k not in (*_READ, *_OURS) and cell.strip() and not written.get(k)
        ]
        if not changed:
            continue
        if given not in waiting:
            old.append(given.line)
        article = trim(changed.get("article", given.cells["article"]))
        answers = [changed[k] for k in ("typed", _ALSO.get(given.column, "typed")) if k in changed]
        value = answers[0] if answers else given.typed
        typed.append(Typed(given.line, article, given.column, value, given.cells.get("stands", ""), given))
        typed += [replace(typed[-1], value=other) for other in dict.fromkeys(answers[1:]) if other != value]
    return Returned(tuple(typed), frozenset(there), tuple(lent), tuple(aside), tuple(old))


def place(typed: Typed) -> str:
    """Where a cell stands, in words."""
    return f"Line {typed.line}, {heading(typed.column)}"


def _text(cell: str, written: str) -> str:
    return flat(unguard(cell, written))


def _as_given(key: str, was: str, cell: str, encoding: str) -> bool:
    # A cell that lost its words answers nothing; a day in another spelling that can be one day only is how it was mended.
    if not cell.strip() or equal_as_saved(was, cell, encoding):
        return True
    return is_rewriting(was, cell) and read(trim(cell)) is None


def _put_right(cells: dict[str, str]) -> dict[str, str]:
    """A row whose letters were damaged on the way, as its own mark proves, with those of its cells put right."""
    damage = next((d for d in DAMAGES if cells["key"].endswith(misread(MARK, d))), None)
    if damage is None:
        return cells
    return {key: mended(cell, [damage]) or cell for key, cell in cells.items()}
