"""articles.csv, an editor's: what is missing about articles, filled in by people, read back by article id.

A cell counts as typed where it differs from what the file was written with. A value that the ledger got meanwhile is
never overwritten unseen: it is noted, with both.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from claims.desk.desk import Desk
from claims.desk.report import FileReport
from claims.desk.written import may_replace, write
from claims.identity import parse, sha256
from claims.ledger import events as e
from claims.ledger.state import ArticleRecord, Rejection
from claims.records import Person
from claims.sheets import codec, reading
from claims.sheets.files import write_whole
from claims.sheets.messages import FileProblem
from claims.sheets.reject import from_file
from claims.tables.columns import ARTICLES_SHEET
from claims.text import trim
from claims.urls import UrlRefused
from claims.urls import parse as parse_url

ARTICLES = "articles.csv"
FIELDS = tuple(c.key for c in ARTICLES_SHEET if c.editable)
_WANTED = ("title", "publisher", "published", "url")
_KEYS = {c.heading.casefold(): c.key for c in ARTICLES_SHEET}


def write_articles(desk: Desk, person: Person) -> Path | None:
    """Writes an editor's articles.csv with the articles that lack something; its path, or None where nothing is missing.

    A file that was edited and not read yet stays as it is. Raises StorageFault where the disk refuses.
    """
    path = desk.config.review / person.id / ARTICLES
    if not may_replace(desk, person.id, ARTICLES) and not _read_before(desk, person, path):
        return path
    lacking = [a for a in desk.store.articles() if any(getattr(a, f) is None for f in _WANTED)]
    if not lacking:
        path.unlink(missing_ok=True)
        return None
    data = codec.write([_cells(a) for a in lacking], ARTICLES_SHEET)
    if not path.exists() or path.read_bytes() != data:
        write(desk, person.id, ARTICLES, data)
        write_whole(_base(desk, person), data)
    return path


def collect_articles(desk: Desk, path: Path, data: bytes, person: Person | None, dry_run: bool) -> FileReport | None:
    """Takes in a filled articles.csv; None where it is as it was written or was read before."""
    report = FileReport(str(path), person=person.id if person else None)
    if person is None:
        return report.with_notes("Nobody is named for this articles.csv: use --as.")
    if sha256(data) in _read_hashes(desk, person):
        return None
    rows = _rows(data)
    if isinstance(rows, FileProblem):
        return replace(report, rejected=(from_file(rows),))
    base = _rows(_base(desk, person).read_bytes()) if _base(desk, person).exists() else {}
    was = base if isinstance(base, dict) else {}
    for article, (line, cells) in rows.items():
        report = _describe(desk, report, article, line, cells, was.get(article, (0, {}))[1], person, dry_run)
    if not dry_run:
        write_whole(_read_mark(desk, person), f"{sha256(data)}\n".encode())
    return report


def _describe(
    desk: Desk,
    report: FileReport,
    article: str,
    line: int,
    cells: Mapping[str, str],
    was: Mapping[str, str],
    person: Person,
    dry_run: bool,
) -> FileReport:
    record = desk.store.article(article)
    if record is None:
        return _reject(
            report, line, "article", article, "is no article of this desk", "Put the id back as it stood there"
        )
    typed = {f: v for f in FIELDS if (v := trim(cells.get(f, ""))) and v != was.get(f, "")}
    changes: dict[str, str] = {}
    for field, value in typed.items():
        known = getattr(record, field)
        if known == value:
            continue
        if known is not None and known != was.get(field):
            report = report.with_notes(f"{article}, {field}: “{known}” stands already; “{value}” was not taken.")
            continue
        problem = _problem(field, value, desk.today())
        if problem:
            report = _reject(report, line, field, value, *problem)
            continue
        changes[field] = parse_url(value).text if field == "url" else value
    if not changes:
        return report
    if not dry_run:
        desk.store.append([e.Draft(article, record.version, person.id, (e.Described(**changes),))], desk.now())
    return replace(report, changed=report.changed + len(changes)).with_notes(
        f"{article}: {', '.join(changes)} filled in by {person.name}."
    )


def _problem(field: str, value: str, today: date) -> tuple[str, str] | None:
    if field == "published":
        try:
            if len(value) != 10 or date.fromisoformat(value) > today:
                return "is no day that has been", f"Write year, month and day like {today.isoformat()}"
        except ValueError:
            return "is no date that we can read without guessing", f"Write year, month and day like {today.isoformat()}"
    if field == "url":
        try:
            parse_url(value)
        except UrlRefused as error:
            return error.what, error.fix
    return None


def _reject(report: FileReport, line: int, column: str, typed: str, problem: str, fix: str) -> FileReport:
    what = problem if problem.endswith(".") else f"“{typed}” {problem}."
    said = Rejection(line, "", column, "article", typed, what, f"{fix.removesuffix('.')}.")
    return replace(report, rejected=(*report.rejected, said))


def _rows(data: bytes) -> dict[str, tuple[int, dict[str, str]]] | FileProblem:
    """Each article's line and cells by key, under the first reading that has our headings."""
    tables = reading.read(data)
    if isinstance(tables, FileProblem):
        return tables
    for table in tables:
        keys = [_KEYS.get(trim(c).casefold(), "") for c in table.rows[0].cells] if table.rows else []
        if "article" in keys:
            rows = ((row.line, {k: v for k, v in zip(keys, row.cells, strict=False) if k}) for row in table.rows[1:])
            return {parse(c.get("article", "")) or c.get("article", ""): (n, c) for n, c in rows if any(c.values())}
    return FileProblem(
        "columns_missing",
        1,
        "The column Article is missing.",
        f"Put the headings back: {', '.join(c.heading for c in ARTICLES_SHEET)}.",
    )


def _cells(article: ArticleRecord) -> dict[str, str]:
    return {"article": article.id, **{f: getattr(article, f) or "" for f in FIELDS}}


def _base(desk: Desk, person: Person) -> Path:
    return desk.config.private / "written" / f"{person.id}-{ARTICLES}"


def _read_mark(desk: Desk, person: Person) -> Path:
    return desk.config.private / "written" / f"{person.id}-{ARTICLES}.read"


def _read_hashes(desk: Desk, person: Person) -> set[str]:
    found: set[str] = set()
    if _read_mark(desk, person).exists():
        found.add(_read_mark(desk, person).read_text("ascii").strip())
    if _base(desk, person).exists():
        found.add(sha256(_base(desk, person).read_bytes()))
    return found


def _read_before(desk: Desk, person: Person, path: Path) -> bool:
    return path.exists() and sha256(path.read_bytes()) in _read_hashes(desk, person)
