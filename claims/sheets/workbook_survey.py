"""How far the tabs of a workbook reach and which cells show an error, before anything is unpacked into memory.

A few bytes can name a cell in the last row of the last column, or say of a row that it stands there a million times.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat
from zipfile import ZipFile

_RELATIONS = "xl/_rels/workbook.xml.rels"
_Attributes = Mapping[str, str]


@dataclass
class Extent:
    """One tab: its name, the last row and column that hold something (from 1).

    `errors` has cells that show an error, and formulas that nobody worked out, by (row, column) from 1.
    """

    name: str
    rows: int = 0
    columns: int = 0
    errors: dict[tuple[int, int], str] = field(default_factory=dict)

    def holds(self, row: int, column: int) -> None:
        """Take in a cell that holds something."""
        self.rows, self.columns = max(self.rows, row), max(self.columns, column)


def survey(archive: ZipFile) -> tuple[Extent, ...]:
    """The tabs of an XLSX or ODS archive, in its order. Raises KeyError where a part is missing, ValueError for bad XML."""
    if "content.xml" in archive.namelist():
        return tuple(_Ods(archive).tabs)
    return tuple(_xlsx(archive))


def _xlsx(archive: ZipFile) -> list[Extent]:
    named: list[tuple[str, str]] = []
    targets: dict[str, str] = {}

    def sheet(name: str, attributes: _Attributes) -> None:
        if _local(name) == "sheet":
            named.append((attributes["name"], next(v for k, v in attributes.items() if _local(k) == "id")))

    def relation(name: str, attributes: _Attributes) -> None:
        if _local(name) == "Relationship":
            targets[attributes["Id"]] = posixpath.normpath(posixpath.join("/xl", attributes["Target"])).lstrip("/")

    _parse(archive, "xl/workbook.xml", sheet)
    _parse(archive, _RELATIONS, relation)
    parts = [(name, targets[key]) for name, key in named if key in targets]
    return [_Worksheet(archive, part, Extent(name)).tab for name, part in parts if "/chartsheets/" not in f"/{part}"]


class _Worksheet:
    """One worksheet part of an XLSX, walked through."""

    def __init__(self, archive: ZipFile, part: str, tab: Extent) -> None:
        self.tab = tab
        self.row = self.column = 0
        self.kind = ""
        self.inside = False
        self.text = ""
        self.formula = ""
        _parse(archive, part, self.start, self.end, self.words)

    def start(self, name: str, attributes: _Attributes) -> None:
        match _local(name):
            case "row":
                self.row = int(attributes.get("r", self.row + 1))
                self.column = 0
            case "c":
                self.column = _column(attributes["r"]) if "r" in attributes else self.column + 1
                self.kind = attributes.get("t", "")
                self.formula = ""
            case "f":
                self.inside, self.text = True, ""
            case "v" | "is":
                self.tab.holds(self.row, self.column)
                self.inside, self.text = True, ""

    def words(self, text: str) -> None:
        if self.inside:
            self.text += text

    def end(self, name: str) -> None:
        match _local(name):
            case "f":
                self.formula, self.inside = self.text, False
            case "v" | "is":
                if self.kind == "e":
                    self.tab.errors[self.row, self.column] = self.text
                self.formula, self.inside = "" if self.text else self.formula, False
            case "c" if self.formula:
                # Nobody worked it out: it says what was typed, or it would be an empty cell.
                self.tab.holds(self.row, self.column)
                self.tab.errors[self.row, self.column] = f"={self.formula}"


class _Ods:
    """The content of an ODS, walked through; what is said to repeat is counted, not repeated."""

    def __init__(self, archive: ZipFile) -> None:
        self.tabs: list[Extent] = []
        self.row = self.column = self.rows = self.columns = 0
        self.filled = self.error = False
        self.text = ""
        self.aside = 0
        _parse(archive, "content.xml", self.start, self.end, self.words)

    def start(self, name: str, attributes: _Attributes) -> None:
        match name:
            case "table:table":
                self.tabs.append(Extent(attributes.get("table:name", "")))
                self.row = 0
            case "table:table-row":
                self.rows = int(attributes.get("table:number-rows-repeated", 1))
                self.column = 0
            case "table:table-cell" | "table:covered-table-cell":
                self.columns = int(attributes.get("table:number-columns-repeated", 1))
                self.filled = "office:value-type" in attributes
                self.error, self.text = attributes.get("calcext:value-type") == "error", ""
            case "office:annotation":
                self.aside += 1
            case "text:p":
                self.filled = self.filled or not self.aside

    def words(self, text: str) -> None:
        if self.error and not self.aside:
            self.text += text

    def end(self, name: str) -> None:
        match name:
            case "table:table-row":
                self.row += self.rows
            case "table:table-cell" | "table:covered-table-cell":
                self.column += self.columns
                if self.filled:
                    self.tabs[-1].holds(self.row + self.rows, self.column)
                if self.error:
                    self.tabs[-1].errors[self.row + 1, self.column] = self.text
                self.filled = self.error = False
            case "office:annotation":
                self.aside -= 1


def _parse(
    archive: ZipFile,
    part: str,
    start: Callable[[str, _Attributes], None],
    end: Callable[[str], None] | None = None,
    words: Callable[[str], None] | None = None,
) -> None:
    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = words
    parser.StartDoctypeDeclHandler = _no_doctype
    try:
        with archive.open(part) as stream:
            parser.ParseFile(stream)
    except expat.ExpatError as error:
        raise ValueError(f"{part}: {error}") from error


def _no_doctype(*_: object) -> None:
    raise ValueError("no spreadsheet declares a document type")


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _column(reference: str) -> int:
    """The column of a reference such as AB12, from 1."""
    number = 0
    for letter in reference:
        if not letter.isalpha():
            break
        number = number * 26 + ord(letter.upper()) - 64
    return number
