"""Every reading that is possible; every file that has none."""

import pytest

from claims.sheets.messages import FileProblem
from claims.sheets.reading import read, records

MARKED = '"Claim","Why","Do not touch"\r\n"a","b, c; d\te","sht-bcdfghjk·é€ß·end"\r\n'


def only(data: bytes):
    tables = read(data)
    assert not isinstance(tables, FileProblem), tables
    assert len(tables) == 1
    return tables[0]


def fault(data: bytes, **limits: int) -> FileProblem:
    found = read(data, **limits)
    assert isinstance(found, FileProblem)
    assert found.what and found.fix
    return found


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_with_its_mark_is_read(encoding):
    assert only(MARKED.encode(encoding)).rows[1].cells == ("a", "b, c; d\te", "sht-bcdfghjk·é€ß·end")


@pytest.mark.parametrize(("mark", "encoding"), [(b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")])
def test_both_byte_orders_are_read(mark, encoding):
    assert only(mark + MARKED.encode(encoding)).encoding == encoding


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
def test_older_encodings_are_read_where_the_mark_shows_them(encoding):
    assert only(MARKED.encode(encoding)).encoding == encoding


def test_letters_that_no_reading_proves_are_a_problem_with_the_line():
    assert (fault('"Claim","Do not touch"\n"é","x"\n'.encode("cp1252")).code, fault(b"a,b\nc,\xff\n").line) == (
        "encoding",
        2,
    )


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_each_delimiter_is_read(delimiter):
    table = only(MARKED.replace('","', f'"{delimiter}"').encode())
    assert (table.delimiter, len(table.rows[1].cells)) == (delimiter, 3)


@pytest.mark.parametrize("first", ["sep=;\r\n", "SEP=;\n", '"sep=;"\r\n'])
def test_a_line_that_names_the_delimiter_is_no_row(first):
    table = only((first + MARKED.replace('","', '";"')).encode())
    assert table.rows[0].cells == ("Claim", "Why", "Do not touch") and table.rows[0].line == 1


def test_line_ends_of_any_kind_in_one_file():
    assert list(records('a,b\r\nc,d\re,f\n"g\r\nh",i', ",")) == [["a", "b"], ["c", "d"], ["e", "f"], ["g\r\nh", "i"]]


def test_empty_cells_and_a_delimiter_at_the_end():
    assert list(records("a,,\n,b,", ",")) == [["a", "", ""], ["", "b", ""]]


def test_lines_are_numbered_as_a_spreadsheet_shows_rows():
    table = only('"Claim","W","Do not touch"\n"a\nb","",""\n\n"c","","·é€ß·end"\n'.encode())
    assert [r.line for r in table.rows] == [1, 2, 3, 4] and table.rows[3].cells[0] == "c"


def test_an_unclosed_quote_names_the_line_where_it_opened():
    found = fault(b'"a","b","c"\r\n"d","e","f\r\n"g","h","i"\r\n')
    assert (found.code, found.line) == ("unclosed_quote", 2)
    assert (fault(b'"a","b","c"\r\n"d","e","f').code, fault(b'a,b,c\n\nd,"e,f\ng').line) == ("unclosed_quote", 3)


@pytest.mark.parametrize("row", ['a,b"c,d', '"a"b,c,d', '"a" ,b,c'])
def test_a_stray_quote_is_a_problem_with_its_line(row):
    found = fault(f"x,y,z\n{row}\n".encode())
    assert (found.code, found.line) == ("stray_quote", 2)


def test_a_quote_doubled_in_a_quoted_cell_is_a_quote():
    assert list(records('"a ""b""",""""\n', ",")) == [['a "b"', '"']]


def test_a_nul_byte_is_a_problem_with_its_line():
    found = fault(b"a,b\nc,\0\n")
    assert (found.code, found.line) == ("nul", 2)


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\r\n \r\n", b"\xff\xfe"])
def test_an_empty_file_has_no_rows(data):
    assert fault(data).code == "no_rows"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"PK\x03\x04word/document.xml", "zip archive"),
        (b"\xd0\xcf\x11\xe0\xa1", "old Excel"),
        (b"%PDF-1.7", "PDF"),
        (b"\n<!DOCTYPE html><html>", "web page"),
        (b"<html lang='en'>", "web page"),
        (b"\x1f\x8b\x08", "gzip"),
    ],
)
def test_another_kind_of_file_named_csv_is_called_what_it_is(data, kind):
    found = fault(data)
    assert found.code == "not_csv" and kind in found.what and ".csv" in found.what


@pytest.mark.parametrize(
    "head", [b"PK\x03\x04..xl/workbook.xml", b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet"]
)
def test_a_workbook_that_was_not_copied_whole_is_called_broken_whatever_it_is_named(head):
    assert fault(head).code == "workbook_broken"


def test_too_many_bytes_are_refused_before_anything_is_decoded():
    assert fault(b"\xff" * 11, file_bytes=10).code == "too_large"


def test_too_many_rows_are_refused():
    assert fault(b"a,b,c\n" * 200, sheet_rows=100).code == "too_many_rows"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_file_that_ends_inside_a_letter_was_cut_off(encoding):
    assert fault(MARKED[: MARKED.index("€") + 1].encode(encoding)[:-1]).code == "cut_off"
