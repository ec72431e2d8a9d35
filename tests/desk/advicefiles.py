"""Files of which nothing is taken, a walk a code: how the file is spoilt, the words that advise, how it is put right."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from zipfile import ZIP_DEFLATED, ZipFile

from advicestage import Stage, Told, csv_of, told
from newsdesk import GOOD, NewsDesk
from openpyxl import Workbook

Rows = list[dict[str, str]]


@dataclass(frozen=True)
class File:
    """A file that is spoilt from a rated sheet's rows, refused with `code`, put right as `advised`, and taken.

    Both functions give the bytes to save, of the desk and of the rows as they should be. `name` is the file's.
    """

    code: str
    spoil: Callable[[Stage, Rows], bytes]
    advised: str
    right: Callable[[Stage, Rows], bytes] = lambda s, rows: csv_of(rows)
    name: str = "sheet.csv"

    def walk(self, s: Stage) -> Told:
        """Follows the advice; what was said."""
        rows = s.rows("ruth")
        rows[0].update(s.cells(GOOD))
        data = self.spoil(s, rows)
        report = s.put("ruth", data, self.name)
        assert [r.code for r in report.rejected] == [self.code], report.lines()
        said = told(report.rejected[0])
        assert self.advised in said.fix, said.fix
        _kept(s, data, said)
        done = s.put("ruth", self.right(s, rows), self.name)
        assert [act for _, act in done.taken] == ["rate"] and not done.rejected, done.lines()
        assert not s.sheet("ruth", "rejected.csv").exists()
        return said


def _kept(s: Stage, data: bytes, said: Told) -> None:
    """The file is kept byte for byte with the reason beside it, and rejected.csv has a row that says it."""
    kept = [p.parent for p in (s.root / "rejected").glob("*/file.*") if p.read_bytes() == data]
    assert len(kept) == 1
    reason = (kept[0] / "reason.txt").read_text("utf-8")
    assert said.problem in reason and said.fix in reason
    (row,) = s.rows("ruth", "rejected.csv")
    assert (row["Problem"], row["What to do"]) == (said.problem, said.fix)


def book(rows: Rows, tab: str = "Sheet1", beyond: int = 0) -> bytes:
    """The rows as a workbook that a spreadsheet saved."""
    made = Workbook()
    sheet = made.worksheets[0]
    sheet.title = tab
    for n, heading in enumerate(rows[0], 1):
        sheet.cell(1, n, heading)
        for at, row in enumerate(rows, 2):
            sheet.cell(at, n).value = row.get(heading, "")  # one damage took the heading, another typed below it
            sheet.cell(at, n).data_type = "s"
    if beyond:
        sheet.cell(1, beyond, "far out")
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def renamed(rows: Rows, was: str, now: str) -> Rows:
    """The rows with another heading."""
    return [{now if k == was else k: v for k, v in row.items()} for row in rows]


def lines(rows: Rows, at: int, change: Callable[[str], str]) -> bytes:
    """The file with one line changed."""
    split = csv_of(rows).decode("utf-8-sig").split("\r\n")
    split[at] = change(split[at])
    return "\r\n".join(split).encode("utf-8-sig")


def _stuffed(s: Stage, rows: Rows) -> bytes:
    s.limited(file_bytes=60_000)
    out = io.BytesIO(book(rows))
    with ZipFile(out, "a", ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/picture.bmp", b"\0" * 2_000_000)
    return out.getvalue()


def _shuffled(rows: Rows, *headings: str) -> Rows:
    turned = [*rows[1:], rows[0]]
    return [{**row, **{h: other[h] for h in headings}} for row, other in zip(rows, turned, strict=True)]


def _foreign(s: Stage, rows: Rows) -> bytes:
    """Another desk's sheet."""
    other = NewsDesk(s.root.parent / "other")
    other.article()
    other.lend()
    person = next(p for p in ("ruth", "idris") if other.rows(p))
    data = other.sheet(person).read_bytes()
    other.desk.store.close()
    return data


def _own_file(s: Stage, rows: Rows) -> bytes:
    return s.sheet("idris").read_bytes()


def _little(s: Stage, rows: Rows) -> bytes:
    s.limited(file_bytes=len(csv_of(rows)) - 1)
    return csv_of(rows)


def _few(s: Stage, rows: Rows) -> bytes:
    s.limited(sheet_rows=3)
    return csv_of(rows) + b"\r\n" * 30


def _own_line_only(s: Stage, rows: Rows) -> bytes:
    return csv_of(rows[:1])


@dataclass(frozen=True)
class Emptied:
    """A column that held something in several rows and came back empty."""

    code: str = "column_emptied"

    def walk(self, s: Stage) -> Told:
        """Follows the advice; what was said."""
        rows = s.rows("ruth")
        for row in rows[:2]:
            row["Why"] = "Asked the clerk."
        assert s.put("ruth", csv_of(rows)).drafts == 2
        s.lend("ruth")
        rows = s.rows("ruth")
        gone = [{**row, "Why": ""} for row in rows]
        said = told(s.put("ruth", csv_of(gone)).rejected[0])
        assert "Put the column back; to empty a cell on purpose, write `clear` into it." in said.fix
        assert not s.put("ruth", csv_of([{**row, "Note to colleagues": "x"} for row in rows[:2]] + rows[2:])).rejected
        done = s.put("ruth", csv_of([{**rows[0], "Why": "clear"}, *rows[1:]]))
        assert done.drafts == 1 and not done.rejected, done.lines()
        return said


@dataclass(frozen=True)
class NoSheet:
    """Some other table, named on the command line: in a person's folder it is left alone."""

    code: str = "not_a_sheet"

    def walk(self, s: Stage) -> Told:
        """Follows the advice; what was said."""
        path = s.sheet("ruth", "birthdays.csv")
        path.write_bytes(b"Name,Born\r\nAnna,1970\r\n")
        said = told(s.collect(path).files[0].rejected[0])
        assert "Hand in the sheet that the desk gave you" in said.fix
        rows = s.rows("ruth")
        rows[0].update(s.cells(GOOD))
        path.write_bytes(csv_of(rows))
        assert [act for _, act in s.collect(path).files[0].taken] == ["rate"]
        return said


@dataclass(frozen=True)
class NoWay:
    """A code whose cause cannot be made with a file any more; what it says is still read."""

    code: str

    def walk(self, s: Stage) -> Told:
        """What is said."""
        from claims.sheets.messages import problem

        found = problem(self.code, 3, found="utf-8 with ','; cp1252 with ','")
        return Told(found.line, "", "", found.what, found.fix)


OURS = ("State", "Worth", "Lent", "Article", "Published", "Exact words", "Paragraph", "Machine note")


def _overwritten(s: Stage, rows: Rows) -> bytes:
    return csv_of([{k: ("x" if k in OURS else v) for k, v in row.items()} for row in rows])


SAVE = "save it as an Excel workbook (.xlsx) or as “CSV UTF-8”"
FRESH = "sk the desk for a fresh sheet (`claimdesk lend` writes one) and copy your entries into it"


def _fresh(s: Stage, rows: Rows) -> bytes:
    """A fresh sheet with the entries copied into it."""
    s.sheet("ruth").unlink()
    s.lend("ruth")
    fresh = s.rows("ruth")
    fresh[0].update(s.cells(GOOD))
    return csv_of(fresh)


FILE_WALKS = (
    File("no_rows", lambda s, r: b"", "Open your sheet again, check that the rows are there, and save it"),
    File("no_rows", lambda s, r: csv_of(r).split(b"\r\n")[0] + b"\r\n", "check that the rows are there"),
    File("too_large", _little, "Remove the rows you did not touch", _own_line_only),
    File("too_many_rows", _few, "Remove the rows you did not touch", _own_line_only),
    File("not_csv", lambda s, r: b"%PDF-1.7 sheet", "CSV UTF-8"),
    File("not_csv", lambda s, r: b"<!doctype html><title>Sign in</title>", "download the sheet itself as CSV"),
    File("not_csv", lambda s, r: b"PK\x03\x04word/document.xml", "CSV UTF-8"),
    File(
        "workbook_broken",
        lambda s, r: book(r)[:-300],
        "Open it in your spreadsheet, save it again",
        lambda s, r: book(r),
        "sheet.xlsx",
    ),
    File(
        "workbook_locked",
        lambda s, r: b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"),
        "Save it again without a password",
        lambda s, r: book(r),
        "sheet.xlsx",
    ),
    File(
        "workbook_bomb",
        _stuffed,
        "Remove rows, tabs and pictures that are not the sheet's",
        lambda s, r: book(r),
        "sheet.xlsx",
    ),
    File(
        "workbook_wide",
        lambda s, r: book(r, beyond=150),
        "Remove what stands to the right of the sheet's columns",
        lambda s, r: book(r),
        "sheet.xlsx",
    ),
    File(
        "workbook_no_sheet",
        lambda s, r: book(renamed(r, "Do not touch", "Key")),
        "Put the headings back as they were",
        lambda s, r: book(r),
        "sheet.xlsx",
    ),
    File("nul", lambda s, r: csv_of(r).replace(b"record", b"rec\0rd"), SAVE),
    File("encoding", lambda s, r: csv_of(r).replace(b"record", b"rec\xffrd"), SAVE, lambda s, r: book(r)),
    File("unclosed_quote", lambda s, r: lines(r, 1, lambda x: x.replace(",Rate,", ',"Rate,')), SAVE),
    File("stray_quote", lambda s, r: lines(r, 1, lambda x: x.replace(",Rate,", ',Ra"te,')), SAVE),
    File(
        "stray_quote",
        lambda s, r: lines(r, 1, lambda x: x.replace(",Rate,", ',"Ra"te",')),
        'twice ("")',
        lambda s, r: lines(r, 1, lambda x: x.replace("The record says so.", '"The ""record"" says so."')),
    ),
    File("mixed_delimiters", lambda s, r: csv_of(r) + b"\r\n" * 20 + b'"x";"y";"z"\r\n', "keep them in two files"),
    NoSheet(),
    File(
        "one_column",
        lambda s, r: "".join(
            '"' + x.replace('"', '""') + '"\r\n' for x in csv_of(r).decode("utf-8-sig").splitlines()
        ).encode("utf-8-sig"),
        "text import, with the comma",
    ),
    File(
        "columns_missing",
        lambda s, r: csv_of(renamed(r, "Why", "Warum")),
        "Put the headings back as they were, in any order",
    ),
    File(
        "columns_twice",
        lambda s, r: csv_of(r).replace(b",Why,", b",Why,Why,", 1),
        "Remove the one that is yours, or give it",
    ),
    File("no_mark", lambda s, r: csv_of([{**x, "Do not touch": "x"} for x in r]), FRESH, _fresh),
    File(
        "damaged",
        lambda s, r: csv_of([{**x, "Do not touch": x["Do not touch"].replace("€", "E")} for x in r]),
        FRESH,
        _fresh,
    ),
    File(
        "damaged",
        lambda s, r: csv_of([{**x, "Do not touch": x["Do not touch"].replace("€", "?")} for x in r]),
        "Open the sheet you got once more, choose UTF-8",
    ),
    File(
        "two_sheets", lambda s, r: csv_of([*r, *s.rows("idris")]), "Keep the rows of each sheet in a file of their own"
    ),
    File("other_desk", _foreign, "Hand it in at the desk that gave it out"),
    File(
        "other_person",
        _own_file,
        "Put it into the folder idris, which is that of Idris Okoro, or answer in your own sheet",
    ),
    File("cut_off", lambda s, r: csv_of(r)[:-20], "Save or copy the file again, whole"),
    File("ragged", lambda s, r: lines(r, 2, lambda x: ",".join(x.split(",")[:9])), SAVE),
    File("not_as_lent", _overwritten, "undo that and save again"),
    File("not_as_lent", _overwritten, FRESH, _fresh),
    File(
        "column_sorted",
        lambda s, r: csv_of(_shuffled(r, "Exact words")),
        "Undo the sorting, or sort with all columns selected",
    ),
    Emptied(),
    NoWay("ambiguous"),
)
