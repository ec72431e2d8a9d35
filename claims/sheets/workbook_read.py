"""XLSX and ODS to cells, by the type of each cell, never by how it is displayed.

Nothing is unpacked that would fill the memory. Hidden and filtered rows are rows. The tab that has our columns is the sheet;
formulas give their last value.
"""

from __future__ import annotations

import io
import re
import zlib
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zipfile import BadZipFile, ZipFile

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from claims.sheets.messages import FileProblem, problem
from claims.sheets.typed import HELP_TITLE, number, truth
from claims.sheets.workbook_survey import Extent, survey
from claims.tables.columns import KEYS
from claims.text import search_key, trim

# How much a workbook may hold, as a multiple of the limit for files: text packs to a tenth at the most in real ones.
UNPACKED = 10
COLUMNS = 100
PARTS = 5_000
_HEAD = 20
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_XLSX = re.compile(rb"xl/(?:workbook|worksheets|styles|theme|_rels)")
# How LibreOffice says that an ODS is encrypted, part by part or as a whole.
_MANIFEST, _SECRET = "META-INF/manifest.xml", "encrypted-package"
_OURS = search_key(KEYS["key"].heading)


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab with our columns: every row from the first, equally wide. `by_us` says that our help lies beside it."""

    name: str
    rows: tuple[tuple[str, ...], ...]
    by_us: bool


def tabs(data: bytes, *, file_bytes: int, sheet_rows: int) -> tuple[Tab, ...] | FileProblem:
    """The tabs of a workbook that have the column Do not touch; or why there is none, in words for people."""
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            fault = _too_much(archive, file_bytes * UNPACKED) or _broken(archive)
            if fault is not None:
                return fault
            extents = survey(archive)
        fault = next((f for extent in extents if (f := _too_far(extent, sheet_rows)) is not None), None)
        if fault is not None:
            return fault
        return _read(data, extents)
    except (BadZipFile, zlib.error, KeyError, ValueError, RuntimeError, NotImplementedError, CalamineError, OSError):
        return problem("workbook_broken")


def kind(data: bytes) -> str:
    """The ending that a zip archive's content asks for: `.xlsx`, `.ods`, or none where it is no workbook we read."""
    if _ODS in data[:200]:
        return ".ods"
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if "xl/workbook.xml" in names:
                return ".xlsx"
            return ".ods" if "mimetype" in names and archive.open("mimetype").read(len(_ODS)) == _ODS else ""
    except (BadZipFile, ValueError, RuntimeError, NotImplementedError, OSError):
        return ".xlsx" if _XLSX.search(data) else ""


def _too_much(archive: ZipFile, limit: int) -> FileProblem | None:
    parts = archive.infolist()
    if any(part.flag_bits & 1 for part in parts):
        return problem("workbook_locked")
    size = sum(part.file_size for part in parts)
    if size > limit or len(parts) > PARTS:
        return problem("workbook_bomb", size=size, limit=limit)
    secret = any(part.filename == _SECRET for part in parts)
    manifest = archive.read(_MANIFEST) if any(part.filename == _MANIFEST for part in parts) else b""
    return problem("workbook_locked") if secret or b"encryption-data" in manifest else None


def _broken(archive: ZipFile) -> FileProblem | None:
    """Every part is unpacked once, a piece at a time: one that is longer than it says, or damaged, is found here."""
    return problem("workbook_broken") if archive.testzip() is not None else None


def _too_far(extent: Extent, sheet_rows: int) -> FileProblem | None:
    if extent.rows > sheet_rows + _HEAD:
        return problem("too_many_rows", limit=sheet_rows)
    if extent.columns > COLUMNS:
        return problem("workbook_wide", sheet=extent.name, found=extent.columns, limit=COLUMNS)
    return None


def _read(data: bytes, extents: tuple[Extent, ...]) -> tuple[Tab, ...] | FileProblem:
    found: list[tuple[str, tuple[tuple[str, ...], ...]]] = []
    by_us = False
    with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
        for extent in extents:
            rows = _rows(book.get_sheet_by_name(extent.name), extent)
            if any(search_key(trim(cell)) == _OURS for row in rows[:_HEAD] for cell in row):
                found.append((extent.name, rows))
            by_us = by_us or bool(rows and rows[0] and rows[0][0] == HELP_TITLE)
    if not found:
        return problem("workbook_no_sheet", found=", ".join(e.name for e in extents) or "none")
    return tuple(Tab(name, rows, by_us) for name, rows in found)


def _rows(sheet: CalamineSheet, extent: Extent) -> tuple[tuple[str, ...], ...]:
    rows = [[_text(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)]
    for (row, column), words in extent.errors.items():
        if row <= len(rows) and column <= len(rows[row - 1]):
            rows[row - 1][column - 1] = words
    return tuple(map(tuple, rows))


def _text(cell: object) -> str:
    """A cell's value as text: text as it is, days as ISO, numbers as the shortest text that is equal."""
    match cell:
        case str():
            return cell
        case bool():
            return truth(cell)
        case int() | float():
            return number(cell)
        case datetime():
            return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
        case date() | time():
            return cell.isoformat()
        case timedelta():
            hours, rest = divmod(int(cell.total_seconds()), 3600)
            return f"{hours}:{rest // 60:02}:{rest % 60:02}"
    return str(cell)
