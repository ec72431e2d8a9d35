"""The file articles.csv in an editor's folder: written with what is missing, never over what nobody has read; and its rows.

What it was written with and what was read of it last are kept beside the ledger; lost, they only cost a second reading.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from claims.desk.desk import Desk
from claims.desk.written import may_replace, write
from claims.identity import parse, sha256
from claims.ledger.state import ArticleRecord
from claims.records import Person
from claims.sheets import articlecells, codec, files, reading
from claims.sheets.messages import FileProblem, note, problem
from claims.sheets.reading import Row
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


@dataclass(frozen=True, slots=True)
class ArticlesRead:
    """A file as it came: each row's line, article and cells by key; `aside` heads what else is filled."""

    rows: tuple[tuple[int, str, dict[str, str]], ...] = ()
    aside: tuple[str, ...] = ()

    @property
    def notes(self) -> tuple[str, ...]:
        """What stands in columns that are not ours, as a note."""
        return (note("columns_extra", found=", ".join(self.aside)).text,) if self.aside else ()


def read_articles(data: bytes) -> ArticlesRead | FileProblem:
    """What a file holds, under the first reading that has our headings."""
    tables = reading.read(data)
    if isinstance(tables, FileProblem):
        return tables
    for table in tables:
        names = [trim(cell) for cell in table.rows[0].cells] if table.rows else []
        keys = [_KEYS.get(name.casefold(), "") for name in names]
        if "article" in keys:
            return ArticlesRead(tuple(_rows(table.rows[1:], keys)), tuple(_aside(table.rows[1:], names, keys)))
    return problem("columns_missing", 1, wanted="Article", found="others")


def _rows(rows: Sequence[Row], keys: Sequence[str]) -> Iterator[tuple[int, str, dict[str, str]]]:
    for row in rows:
        cells = {k: v for k, v in zip(keys, row.cells, strict=False) if k}
        if any(cells.values()):
            words = cells.get("article", "")
            yield row.line, parse(words) or trim(words), cells


def _aside(rows: Sequence[Row], names: Sequence[str], keys: Sequence[str]) -> Iterator[str]:
    for n, (name, key) in enumerate(zip(names, keys, strict=True)):
        if not key and any(len(row.cells) > n and row.cells[n].strip() for row in rows):
            yield name or f"(column {n + 1})"


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
    read = read_articles(_base(desk, person).read_bytes()) if _base(desk, person).exists() else ArticlesRead()
    return {} if isinstance(read, FileProblem) else {article: cells for _, article, cells in read.rows}


def asked_for(acts: Iterable[tuple[str | None, str]], articles: Mapping[str, str]) -> frozenset[str]:
    """The articles of which a gate wants something that is filled in here: `acts` are (row, act) of what it found.

    `articles` has the article of each claim.
    """
    return frozenset(articles.get(row, row) for row, act in acts if row and ARTICLES in act)
