"""The file articles.csv in an editor's folder: written with what is missing, never over what nobody has read; and its rows.

What it was written with and what was read of it last are kept beside the ledger; lost, they only cost a second reading.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from claims.desk.desk import Desk
from claims.desk.written import may_replace, write
from claims.identity import parse, sha256
from claims.ledger.state import ArticleRecord
from claims.records import Person
from claims.sheets import articlecells, codec, files, reading
from claims.sheets.messages import FileProblem, note, problem
from claims.tables.columns import ARTICLES_SHEET
from claims.text import trim

ARTICLES = articlecells.FILE
FIELDS = tuple(c.key for c in ARTICLES_SHEET if c.editable)
_WANTED = ("title", "publisher", "published", "url", "rights")
_KEYS = {c.heading.casefold(): c.key for c in ARTICLES_SHEET}


def write_articles(desk: Desk, person: Person, asked: Collection[str] = ()) -> Path | None:
    """Writes an editor's articles.csv: the articles that lack something, those `asked` for, and those in dispute.

    Its path, or None where nothing is missing. A file that was edited and not read yet stays as it is. Raises StorageFault
    where the disk refuses.
    """
    path = desk.config.review / person.id / ARTICLES
    if not may_replace(desk, person.id, ARTICLES) and not (path.exists() and was_read(desk, person, path.read_bytes())):
        return path
    wanted = {*asked, *(r.cells["article"] for r in desk.store.desk().returned.get(person.id, ()))}
    lacking = [a for a in desk.store.articles() if a.id in wanted or any(getattr(a, f) is None for f in _WANTED)]
    if not lacking:
        path.unlink(missing_ok=True)
        return None
    data = codec.write([_cells(a) for a in lacking], ARTICLES_SHEET)
    if not path.exists() or path.read_bytes() != data:
        write(desk, person.id, ARTICLES, data)
        files.write_whole(_base(desk, person), data)
        # What was read of an older file says something else once it is typed over this one.
        note_read(desk, person, data)
    return path


def rows_of(data: bytes) -> list[tuple[int, str, dict[str, str]]] | FileProblem:
    """Each row's line, article and cells by key, under the first reading that has our headings."""
    tables = reading.read(data)
    if isinstance(tables, FileProblem):
        return tables
    for table in tables:
        keys = [_KEYS.get(trim(c).casefold(), "") for c in table.rows[0].cells] if table.rows else []
        if "article" in keys:
            rows = ((row.line, {k: v for k, v in zip(keys, row.cells, strict=False) if k}) for row in table.rows[1:])
            return [
                (n, parse(c.get("article", "")) or trim(c.get("article", "")), c) for n, c in rows if any(c.values())
            ]
    return problem("columns_missing", 1, wanted="Article", found="others")


def columns_aside(data: bytes) -> Iterator[str]:
    """What stands in columns that are not ours, as a note."""
    tables = reading.read(data)
    for table in () if isinstance(tables, FileProblem) else tables[:1]:
        names = [(n, c) for n, c in enumerate(table.rows[0].cells) if trim(c).casefold() not in _KEYS]
        names = [(n, c) for n, c in names if any(len(r.cells) > n and r.cells[n].strip() for r in table.rows[1:])]
        if names:
            yield note("columns_extra", found=", ".join(c or f"(column {n + 1})" for n, c in names)).text


def _cells(article: ArticleRecord) -> dict[str, str]:
    given = {f: getattr(article, f) or "" for f in FIELDS}
    return {"article": article.id, **given, "taken": article.taken[:10]}


def _base(desk: Desk, person: Person) -> Path:
    return desk.config.private / "written" / f"{person.id}-{ARTICLES}"


def _read_mark(desk: Desk, person: Person) -> Path:
    return desk.config.private / "written" / f"{person.id}-{ARTICLES}.read"


def was_read(desk: Desk, person: Person, data: bytes) -> bool:
    """Whether these bytes are a person's articles.csv as it was written, or as it was read last."""
    found: set[str] = set()
    if _read_mark(desk, person).exists():
        found.add(_read_mark(desk, person).read_text("ascii").strip())
    if _base(desk, person).exists():
        found.add(sha256(_base(desk, person).read_bytes()))
    return sha256(data) in found


def note_read(desk: Desk, person: Person, data: bytes) -> None:
    """Remembers that a person's articles.csv was read as it is. Raises StorageFault where the disk refuses."""
    files.write_whole(_read_mark(desk, person), f"{sha256(data)}\n".encode())


def as_written(desk: Desk, person: Person) -> dict[str, dict[str, str]]:
    """The cells of a person's articles.csv as it was written last, by article; none where that is lost."""
    rows = rows_of(_base(desk, person).read_bytes()) if _base(desk, person).exists() else ()
    return {article: cells for _, article, cells in (() if isinstance(rows, FileProblem) else rows)}


def asked_for(acts: Iterable[tuple[str | None, str]], articles: Mapping[str, str]) -> frozenset[str]:
    """The articles of which a gate wants something that is filled in here: `acts` are (row, act) of what it found.

    `articles` has the article of each claim.
    """
    return frozenset(articles.get(row, row) for row, act in acts if row and ARTICLES in act)
