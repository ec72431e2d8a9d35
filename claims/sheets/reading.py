"""Bytes to cells, by every reading that is possible: encodings, delimiters, line ends, tabs. It tries; `prove` judges.

A strict CSV parser: what two programs could read differently is a problem with its line, never a guess.
"""

from __future__ import annotations

import codecs
import contextlib
import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from claims.sheets import quick
from claims.sheets.cells import MARK
from claims.sheets.messages import FileProblem, problem
from claims.sheets.typed import WORKBOOK

FILE_BYTES = 50_000_000
SHEET_ROWS = 200_000
DELIMITERS = (",", ";", "\t")
# Tried where the bytes are not UTF-8; the mark in every row proves one of them or none.
LEGACY = {
    "cp1252": "Windows-1252",
    "cp1250": "Windows-1250",
    "cp1254": "Windows-1254",
    "cp1257": "Windows-1257",
    "mac_roman": "Mac Roman",
    "iso8859_15": "Latin-9",
}
# In these the mark is the same bytes: the cells that nobody may edit tell them apart, or nothing does.
SISTERS = ("cp1252", "cp1250", "cp1254", "cp1257")
UTF_16 = ("utf-16-le", "utf-16-be")
_HEAD = 20
_SEP = re.compile(r'"?sep=(.)"?[^\S\r\n]*(?:\r\n|\r|\n)', re.IGNORECASE)
_QUOTED = re.compile(r'"[^"]*+(?:""[^"]*+)*+"')
_FIELD = {d: re.compile(rf'(?:"([^"]*+(?:""[^"]*+)*+)"|([^"{d}\r\n]*+))({d}|\r\n|\r|\n|\Z)') for d in DELIMITERS}
_LINE_END = re.compile(r"\r\n|\r|\n")
_LINE_BYTES = re.compile(rb"\r\n|\r|\n")
# What a decoder says of a text that ends in the middle of a letter.
_CUT = ("unexpected end of data", "truncated data")
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"
_MAGIC = (
    (_ZIP, "a zip archive"),
    (b"PK\x05\x06", "an empty zip archive"),
    (_OLE, "an old Excel workbook"),
    (b"%PDF", "a PDF"),
    (b"\x1f\x8b", "a gzip archive"),
)
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_WORKBOOKS = (".xlsx", ".ods")
_WEB = re.compile(rb"\s*<(?:!doctype html|html|head|body|\?xml)", re.IGNORECASE)


class Row(NamedTuple):
    """One row: `line` is its number as a spreadsheet shows it, from 1."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One way to read a file. Headings are among the rows: whoever judges finds them.

    Of a workbook the encoding is WORKBOOK and the delimiter its tab's name. `bare` says that it was written as a workbook, by
    us: then no cell has an apostrophe of ours.
    """

    encoding: str
    delimiter: str
    rows: tuple[Row, ...]
    bare: bool = False


class Unreadable(Exception):
    """The text breaks the rules of CSV under one delimiter; `problem` says where."""

    def __init__(self, problem: FileProblem) -> None:
        super().__init__(problem.what)
        self.problem = problem


def read(
    data: bytes, *, suffix: str = ".csv", file_bytes: int = FILE_BYTES, sheet_rows: int = SHEET_ROWS
) -> tuple[Table, ...] | FileProblem:
    """Every reading of `data` that is whole, the likeliest first; or why there is none.

    `suffix` is the file's own, for the message. A file over `file_bytes` is not decoded at all.
    """
    if len(data) > file_bytes:
        return problem("too_large", size=len(data), limit=file_bytes)
    if data.startswith(_ZIP) and ending(data, suffix) in _WORKBOOKS:
        return _workbook(data, file_bytes, sheet_rows)
    foreign = _foreign(data, suffix)
    if foreign is not None:
        return foreign
    texts = _texts(data)
    if isinstance(texts, FileProblem):
        return texts
    tables: list[Table] = []
    faults: list[FileProblem] = []
    for encoding, text in texts:
        body, delimiters = _delimiters(text)
        for delimiter in delimiters:
            try:
                tables.append(Table(encoding, delimiter, _rows(body, delimiter, sheet_rows)))
            except Unreadable as fault:
                faults.append(fault.problem)
    return tuple(tables) or faults[0]


def ending(data: bytes, suffix: str) -> str:
    """The ending that a file's content asks for: `.xlsx` or `.ods` for a workbook, whatever it is named; else `suffix`."""
    if data.startswith(_ZIP):
        from claims.sheets import workbook_read

        return workbook_read.kind(data) or suffix
    return ".csv" if suffix.lower() in _WORKBOOKS else suffix


def _workbook(data: bytes, file_bytes: int, sheet_rows: int) -> tuple[Table, ...] | FileProblem:
    # Loaded only where a workbook comes: most sheets are CSV.
    from claims.sheets import workbook_read

    tabs = workbook_read.tabs(data, file_bytes=file_bytes, sheet_rows=sheet_rows)
    if isinstance(tabs, FileProblem):
        return tabs
    return tuple(
        Table(WORKBOOK, tab.name, tuple(Row(line, cells) for line, cells in enumerate(tab.rows, 1)), tab.by_us)
        for tab in tabs
    )


def records(text: str, delimiter: str) -> Iterator[list[str]]:
    """The records of a CSV text, cells unquoted, line ends of any kind. Raises Unreadable with the line at fault."""
    match, end = _FIELD[delimiter].match, len(text)
    at, cells = 0, list[str]()
    while at < end or cells:
        found = match(text, at)
        if found is None:
            raise Unreadable(_quote_fault(text, at))
        quoted, plain, stop = found.groups()
        cells.append(plain if quoted is None else quoted.replace('""', '"'))
        at = found.end()
        if stop != delimiter:
            yield cells
            cells = []


def _rows(text: str, delimiter: str, limit: int) -> tuple[Row, ...]:
    read = quick.rows(text, delimiter, records)
    if read is not None:
        with contextlib.suppress(csv.Error, Unreadable):
            return _numbered(read, limit)
    return _numbered(map(tuple, records(text, delimiter)), limit)


def _numbered(records: Iterable[tuple[str, ...]], limit: int) -> tuple[Row, ...]:
    rows: list[Row] = []
    for line, cells in enumerate(records, 1):
        if line > limit + _HEAD:
            raise Unreadable(problem("too_many_rows", limit=limit))
        rows.append(Row(line, cells))
    return tuple(rows)


def _quote_fault(text: str, at: int) -> FileProblem:
    line = len(_LINE_END.findall(text, 0, at)) + 1
    whole = _QUOTED.match(text, at)
    if text.startswith('"', at) and (whole is None or _LINE_END.search(whole[0])):
        return problem("unclosed_quote", line)
    if whole is not None and text[whole.end() : whole.end() + 1] in DELIMITERS:
        return problem("mixed_delimiters", line)
    return problem("stray_quote", line)


def _delimiters(text: str) -> tuple[str, list[str]]:
    """The text without a `sep=` line, and the delimiters that cut its head into more than one cell, best first."""
    declared = _SEP.match(text)
    body = text[declared.end() :] if declared else text
    head = "\n".join(_LINE_END.split(body[:20_000], _HEAD)[:_HEAD])
    counts = {d: head.count(d) for d in DELIMITERS}
    likely = sorted((d for d in DELIMITERS if counts[d]), key=lambda d: -counts[d])
    if declared and declared[1] in likely:
        likely = [declared[1]]
    return body, [d for d in likely if _cuts(body, d)] or likely[:1] or [","]


def _cuts(body: str, delimiter: str) -> bool:
    """Whether one of the first rows falls into several cells; a fault in quoting counts, so that it is reported."""
    try:
        for cells, _ in zip(records(body, delimiter), range(_HEAD), strict=False):
            if len(cells) > 2:
                return True
    except Unreadable:
        return True
    return False


def _texts(data: bytes) -> list[tuple[str, str]] | FileProblem:
    for mark, name in zip((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE), UTF_16, strict=True):
        if data.startswith(mark):
            return _decoded(data[len(mark) :], (name,))
    if b"\0" in data:
        # UTF-16 without its mark at the front, or what no spreadsheet writes.
        marked = [(name, text) for name in UTF_16 if MARK in (text := _or_empty(data, name))]
        return marked or problem("nul", len(_LINE_BYTES.findall(data, 0, data.index(0))) + 1)
    return _decoded(data.removeprefix(codecs.BOM_UTF8), ("utf-8", *LEGACY))


def _decoded(data: bytes, names: tuple[str, ...]) -> list[tuple[str, str]] | FileProblem:
    """The text under each of these encodings that can be meant: the first, else every other in which our mark stands."""
    try:
        text = data.decode(names[0])
    except UnicodeDecodeError as error:
        # Readings that say the same are one: the likeliest.
        readings: dict[str, str] = {}
        for name in names[1:]:
            if MARK in (text := _or_empty(data, name)):
                readings.setdefault(text, name)
        marked = [(name, text) for text, name in readings.items()]
        texts = [text for _, text in marked]
        code = "cut_off" if error.reason in _CUT else "encoding"
        fault = problem(code, len(_LINE_BYTES.findall(data, 0, error.start)) + 1)
    else:
        marked, texts, fault = [(names[0], text)], [text], problem("no_rows")
    nul = next((text for text in texts if "\0" in text), None)
    if nul is not None:
        return problem("nul", len(_LINE_END.findall(nul, 0, nul.index("\0"))) + 1)
    return [(name, text) for name, text in marked if text and not text.isspace()] or fault


def _or_empty(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return ""


def _foreign(data: bytes, suffix: str) -> FileProblem | None:
    if data.startswith(_OLE) and _LOCKED in data:
        return problem("workbook_locked")
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return problem(
                "not_csv",
                kind=kind,
                suffix=suffix,
                fix="Open your sheet and save it as an Excel workbook (.xlsx) or as “CSV UTF-8”.",
            )
    if _WEB.match(data.removeprefix(codecs.BOM_UTF8)[:200]):
        fix = "A log-in page or a preview was saved in its place: download the sheet itself as CSV."
        return problem("not_csv", kind="a web page", suffix=suffix, fix=fix)
    return None
