"""Workbooks in the test's hand: a lent sheet written by us, opened and saved by openpyxl as a spreadsheet would."""

import io
from collections.abc import Callable
from datetime import datetime
from zipfile import ZIP_DEFLATED, ZipFile

from lentsheets import PEOPLE, SCHEME, Lent
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from claims.sheets import workbook_write
from claims.sheets.codec import guard
from claims.sheets.workbook_write import Extra, Look
from claims.tables.columns import SHEET

AT = datetime(2021, 1, 5)
COLUMN = {column.key: n for n, column in enumerate(SHEET, 1)}


def written(lent: Lent, extras: dict[str, Extra] | None = None) -> bytes:
    """The sheet as `lend --xlsx` writes it."""
    look = Look(lent.base.editor, SCHEME, tuple(PEOPLE.values()), AT)
    return workbook_write.write(lent.rows, extras or {}, look)


def opened(data: bytes) -> Workbook:
    """The workbook for a test to look at, rich text as such."""
    return load_workbook(io.BytesIO(data), rich_text=True)


def saved(book: Workbook) -> bytes:
    """What a spreadsheet would leave on the disk."""
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def edited(data: bytes, edit: Callable[[Worksheet], None]) -> bytes:
    """The same workbook after somebody worked in its first tab."""
    book = opened(data)
    edit(book.worksheets[0])
    return saved(book)


def put(sheet: Worksheet, row: int, key: str, value: object, kind: str = "") -> None:
    """Types into a cell; `kind` is the format's type of cell, where openpyxl would guess another."""
    cell = sheet.cell(row, COLUMN[key])
    cell.value = value
    if kind:
        cell.data_type = kind


def converted(lent: Lent, guarded: bool = True) -> bytes:
    """A lent CSV that somebody opened in a spreadsheet and saved as a workbook."""
    book = Workbook()
    sheet = book.worksheets[0]
    for n, column in enumerate(SHEET, 1):
        sheet.cell(1, n, column.heading)
        for at, row in enumerate(lent.rows, 2):
            text = row[column.key]
            lent_text = lent.base.lent[row["claim"]][column.key] if row["claim"] else ""
            cell = sheet.cell(at, n, guard(text) if guarded and text == lent_text else text)
            cell.data_type = "s"
    return saved(book)


def repacked(data: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    """The archive with parts changed, by name."""
    out = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return out.getvalue()


def ods(rows: str, tab: str = "Claims") -> bytes:
    """A bare ODS whose one tab holds these rows, as XML."""
    uri = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content '
        f'xmlns:office="{uri}:office:1.0" xmlns:table="{uri}:table:1.0" xmlns:text="{uri}:text:1.0" '
        'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" office:version="1.3">'
        f'<office:body><office:spreadsheet><table:table table:name="{tab}">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<manifest:manifest xmlns:manifest="{uri}:manifest:1.0" manifest:version="1.3">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    out = io.BytesIO()
    with ZipFile(out, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return out.getvalue()
