"""A person's sheet as an XLSX workbook: the same columns and cells as the CSV, every cell text, with lists to choose from.

Nothing is locked. What is ours is grey, colours have a second sign, and the same rows on the same day make the same bytes.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from claims.records import Person, Scheme
from claims.sheets import workbook_help
from claims.sheets.typed import CELL_HOLDS
from claims.sheets.workbook_help import FONT, SIZE
from claims.tables.columns import SHEET, Column

TAB = "Claims"
_TEXT = "@"
_FROZEN = "C2"
# Rows below the last that have the lists too: for claims that the machine missed.
_SPARE = 50
_TALLEST = 12
_LINE_POINTS = 14.5
# Lines break between words, so that they are not quite full.
_FULL = 0.9
_BY_WIDTH = (
    (9, "worth"),
    (11, "state link"),
    (12, "lent due published as_of chase_on"),
    (15, "claim decision same_as change"),
    (18, "article speaker rated_by rating give_to"),
    (25, "one_source waiting_for key"),
    (34, "machine note"),
    (44, "quote statement why"),
    (64, "context"),
)
_WIDTHS = {key: width for width, keys in _BY_WIDTH for key in keys.split()}
_SOURCE_WIDTH = 28
# Long words that nobody reads: a row need not be tall for them.
_ONE_LINE = ("link", "key")
# So that a laptop's screen shows a claim's words beside its dates.
_ZOOM = 85
_SIGNED: Mapping[str, str] = {"overdue": "due", "waiting": "state", "conflict": "claim"}
_FILLS: Mapping[str, str] = {"overdue": "F8CBAD", "waiting": "FFE699", "conflict": "D9C3EC"}
_EDGES: Mapping[str, str] = {"overdue": "thick", "waiting": "dashed", "conflict": "double"}
_GREY, _DARK, _BLUE = "EDEDED", "595959", "1F4E79"
_EDGE = Border(right=Side(style="hair", color="BFBFBF"), bottom=Side(style="hair", color="BFBFBF"))
_NOT_XML = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_LIKE_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_CORE = "docProps/core.xml"
_MODIFIED = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")


@dataclass(frozen=True, slots=True)
class Extra:
    """What a row shows beside its cells: where its exact words stand in the paragraph, and signs.

    `signs` are sentences by kind: overdue, waiting, conflict.
    """

    words: tuple[int, int] | None = None
    signs: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Look:
    """For whom a workbook is: the editor's lists or the reviewer's, the desk's ratings, who can be given a claim; when."""

    editor: bool
    scheme: Scheme
    people: Sequence[Person]
    at: datetime


def write(rows: Sequence[Mapping[str, str]], extras: Mapping[str, Extra], look: Look) -> bytes:
    """The workbook's bytes: `rows` are cells by column key, `extras` by claim. What no cell can hold is cut at 32,767 units."""
    book = Workbook()
    book.remove(book.worksheets[0])
    sheet = book.create_sheet(TAB)
    _headings(sheet, look.editor)
    models = _models(sheet, look.editor)
    for n, row in enumerate(rows, 2):
        _row(sheet, n, row, extras.get(row.get("claim", ""), Extra()), models)
    _shape(sheet, len(rows))
    helped = workbook_help.write(book, look.editor, look.scheme, look.people, _FILLS)
    _lists(sheet, helped, len(rows) + 1 + _SPARE)
    book.properties.creator = "claimdesk"
    out = io.BytesIO()
    book.save(out)
    return _dated(out.getvalue(), look.at)


def _edits(column: Column, editor: bool) -> bool:
    """Whether the sheet's reader may edit a column."""
    return column.editable == "all" or (editor and bool(column.editable))


def _headings(sheet: Worksheet, editor: bool) -> None:
    for n, column in enumerate(SHEET, 1):
        cell = sheet.cell(1, n, column.heading)
        cell.font = Font(name=FONT, size=SIZE, bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", fgColor=_BLUE if _edits(column, editor) else _DARK)
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        cell.border = _EDGE


def _models(sheet: Worksheet, editor: bool) -> list[StyleArray]:
    """How a cell of each column looks, found once: a style of its own for every cell takes most of the time."""
    models = []
    for at, column in enumerate(SHEET, 1):
        cell: Any = sheet.cell(2, at)  # its stubs know nothing of the style's array
        cell.number_format = _TEXT
        cell.font = Font(name=FONT, size=SIZE)
        cell.alignment = Alignment(wrap_text=column.key not in _ONE_LINE, vertical="top")
        cell.border = _EDGE
        if not _edits(column, editor):
            cell.fill = PatternFill("solid", fgColor=_GREY)
        models.append(cell._style)
    return models


def _row(sheet: Worksheet, n: int, row: Mapping[str, str], extra: Extra, models: Sequence[StyleArray]) -> None:
    for at, (column, model) in enumerate(zip(SHEET, models, strict=True), 1):
        cell: Any = sheet.cell(n, at)
        cell._style = copy(model)
        text = row.get(column.key, "")
        if column.key == "context" and extra.words is not None and len(text) < CELL_HOLDS:
            cell.value = _emphasised(text, *extra.words)
        elif text:
            cell.value = as_kept(text)
            cell.data_type = "s"  # never a formula, whatever it begins with
    for kind, words in extra.signs.items():
        _sign(sheet.cell(n, _position(_SIGNED[kind])), kind, words)
    sheet.row_dimensions[n].height = _height(row)


def as_kept(text: str) -> str:
    """The text as a workbook's XML can hold it: cut at what a cell holds, what XML forbids in the format's own escapes."""
    if len(text) * 2 > CELL_HOLDS:
        text = text.encode("utf-16-le")[: CELL_HOLDS * 2].decode("utf-16-le", "ignore")
    return _NOT_XML.sub(lambda m: f"_x{ord(m[0]):04X}_", _LIKE_ESCAPE.sub("_x005F_", text))


def _emphasised(text: str, start: int, end: int) -> CellRichText:
    bold = InlineFont(rFont=FONT, sz=SIZE, b=True)
    parts = (text[:start], TextBlock(bold, as_kept(text[start:end])), text[end:])
    return CellRichText([as_kept(p) if isinstance(p, str) else p for p in parts if p])


def _sign(cell: Cell | MergedCell, kind: str, words: str) -> None:
    cell.fill = PatternFill("solid", fgColor=_FILLS[kind])
    cell.font = Font(name=FONT, size=SIZE, bold=True)
    side = Side(style=_EDGES[kind], color="000000")  # type: ignore[arg-type]
    cell.border = Border(side, side, side, side)
    cell.comment = Comment(words, "claimdesk", height=90, width=260)


def _height(row: Mapping[str, str]) -> float:
    lines = max(_lines(row.get(column.key, ""), _width(column)) for column in SHEET if column.key not in _ONE_LINE)
    return max(1, min(lines, _TALLEST)) * _LINE_POINTS


def _lines(text: str, width: int) -> int:
    return sum(1 + int(len(part) / (width * _FULL)) for part in text.split("\n"))


def _width(column: Column) -> int:
    return _WIDTHS.get(column.key, _SOURCE_WIDTH)


def _position(key: str) -> int:
    return next(n for n, column in enumerate(SHEET, 1) if column.key == key)


def _shape(sheet: Worksheet, rows: int) -> None:
    """Widths, the frozen part, the filter; what is typed below the last row is text."""
    for n, column in enumerate(SHEET, 1):
        whole = sheet.column_dimensions[get_column_letter(n)]
        whole.width = _width(column)
        # Rows that are added below take text too, never a number or a day.
        whole.number_format = _TEXT
        whole.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.row_dimensions[1].height = 2 * _LINE_POINTS
    sheet.freeze_panes = _FROZEN
    sheet.sheet_view.zoomScale = _ZOOM
    # On paper: sideways, the headings and the claim's id on every page.
    sheet.page_setup.orientation, sheet.page_setup.pageOrder = "landscape", "overThenDown"
    sheet.print_title_rows, sheet.print_title_cols = "1:1", "A:A"
    foot: Any = sheet.oddFooter  # its stubs think that a footer may have no middle
    foot.center.text = "&P / &N"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(SHEET))}{rows + 1}"


def _lists(sheet: Worksheet, helped: Mapping[str, str], last: int) -> None:
    """Lists to choose from, by column key; another word is warned of, never stopped: `clear` is one."""
    for key, source in helped.items():
        listed = DataValidation(type="list", formula1=source, allow_blank=True, errorStyle="warning")
        listed.showErrorMessage = True
        listed.errorTitle = "Not in the list"
        listed.error = "The desk takes the words of the list here, and clear to empty the cell. Keep it all the same?"
        letter = get_column_letter(_position(key))
        listed.add(f"{letter}2:{letter}{last}")
        sheet.add_data_validation(listed)


def _dated(data: bytes, at: datetime) -> bytes:
    """The archive with one time everywhere: that of `at`, not of the machine."""
    stamp = f"{at:%Y-%m-%dT%H:%M:%SZ}".encode()
    out = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as made, ZipFile(out, "w", ZIP_DEFLATED) as dated:
        for part in made.infolist():
            content = made.read(part)
            if part.filename == _CORE:
                content = _MODIFIED.sub(rb"\g<1>" + stamp, content)
            info = ZipInfo(part.filename, (at.year, at.month, at.day, at.hour, at.minute, at.second))
            info.compress_type = ZIP_DEFLATED
            dated.writestr(info, content)
    return out.getvalue()
