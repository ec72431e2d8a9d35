"""The file that a person's sheet is: CSV, or a workbook for whom it was asked once. One of the two lies there, never both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from claims.desk.bases import is_editor
from claims.desk.desk import Desk
from claims.desk.rejected import open_rejections
from claims.desk.report import CollectReport
from claims.desk.written import may_replace, write, write_rows
from claims.errors import StorageFault
from claims.ledger.due import act_by, overdue
from claims.ledger.state import ArticleRecord, Case
from claims.records import Person
from claims.sheets import codec, room
from claims.sheets.files import scan
from claims.sheets.paragraph import around
from claims.vocabulary import State

if TYPE_CHECKING:
    from claims.sheets.workbook_write import Extra

CSV, XLSX = "sheet.csv", "sheet.xlsx"
# Written in seconds; of ten times as many rows a workbook takes gigabytes, here and in the spreadsheet that opens it.
WORKBOOK_ROWS = 20_000
_CONFLICT = "conflict"


def name_of(desk: Desk, person: Person, xlsx: bool | None = None) -> str:
    """The name of a person's sheet: of the format asked for, else of the one that lies there, else CSV."""
    if xlsx is None:
        xlsx = (desk.config.review / person.id / XLSX).exists()
    return XLSX if xlsx else CSV


def unread(desk: Desk, person: Person) -> Path | None:
    """The file in either format that holds something nobody has read, so that none may be written; else None."""
    folder = desk.config.review / person.id
    return next((folder / name for name in (CSV, XLSX) if not may_replace(desk, person.id, name)), None)


def why_unread(desk: Desk, path: Path, collected: CollectReport) -> str:
    """Why a sheet was left as it lies, and what to do, in words for people; `collected` is what was just made of it."""
    refused = next((r for f in collected.files if f.file == str(path) and f.sheet is None for r in f.rejected), None)
    found = next((f for f in scan(path.parent, desk.disk_clock()) if f.path == path), None)
    if found is not None and found.status == "skipped":
        return f"{found.why.removesuffix('; left alone.').removesuffix('.')}. Take it away, and lend again."
    if found is not None and found.status == "postponed":
        return f"{found.why.removesuffix('.')}. Lend again then: what is in it is read first."
    if refused is not None:
        return f"Nothing in it could be taken. {refused.problem} {refused.fix}"
    return "Something was saved in it that nobody has read yet. Lend again: it is read first."


def put(
    desk: Desk,
    person: Person,
    name: str,
    lent: Sequence[tuple[Case, Mapping[str, str]]],
    articles: Mapping[str, ArticleRecord],
    day: str,
) -> Path:
    """Writes a sheet and takes away the one of the other format; its path. `lent` are claims with their cells, `day` is ISO.

    More than WORKBOOK_ROWS rows are written as CSV, whatever was asked for, and so is what is too large for a workbook.
    Nothing is written where the file already says exactly this. Raises StorageFault where the disk refuses.
    """
    rows = [cells for _, cells in lent]
    name = name if len(rows) <= WORKBOOK_ROWS else CSV
    data = _workbook(desk, person, lent, articles, day) if name == XLSX else b""
    name = name if data and room.fits(data, desk.config.limits.file_bytes) else CSV
    data = data if name == XLSX else codec.write(rows)
    path = desk.config.review / person.id / name
    if not path.exists() or path.read_bytes() != data:
        write(desk, person.id, name, data)
    write_rows(desk, person.id, rows)
    _remove(path.with_name(CSV if name == XLSX else XLSX))
    return path


def _workbook(
    desk: Desk,
    person: Person,
    lent: Sequence[tuple[Case, Mapping[str, str]]],
    articles: Mapping[str, ArticleRecord],
    day: str,
) -> bytes:
    # Loaded only for those who want workbooks: it takes longer than the rest of the command.
    from claims.sheets import workbook_write

    clashes = _clashes(desk, person)
    extras: dict[str, Extra] = {}
    for case, cells in lent:
        text = articles[case.article].texts[case.revision]
        shown = around(text, case.found.start, case.found.end)
        words = (shown.start, shown.end) if shown.text == cells["context"] else None
        extras[case.id] = workbook_write.Extra(words, _signs(case, day, clashes.get(case.id)))
    look = workbook_write.Look(is_editor(person), desk.scheme, desk.people, datetime.fromisoformat(day))
    return workbook_write.write([cells for _, cells in lent], extras, look)


def _signs(case: Case, day: str, clash: str | None) -> dict[str, str]:
    """What a row must not be overlooked for, as sentences."""
    signs: dict[str, str] = {}
    if overdue(case, day):
        signs["overdue"] = f"Overdue: the answer was wanted by {act_by(case)}."
    if case.state is State.WAITING and case.decision is not None:
        signs["waiting"] = f"Waiting for {case.decision.waiting_for}; to be asked again on {case.decision.chase_on}."
    if clash:
        signs["conflict"] = f"Conflict: {clash}"
    return signs


def _clashes(desk: Desk, person: Person) -> dict[str, str]:
    """What conflicts still stand in the person's rejected.csv, by claim."""
    found = (r for rows in open_rejections(desk, person.id).values() for r in rows)
    return {r.claim: r.problem for r in found if r.code.startswith(_CONFLICT)}


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise StorageFault(f"{path} cannot be removed: {error.strerror}.", "Check the folder's permissions.") from error
