"""The quick reader reads what the strict one reads, or leaves it to the strict one."""

import csv

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.sheets import quick, reading
from claims.sheets.messages import FileProblem
from claims.sheets.reading import Unreadable


def quickly(text, delimiter):
    """The quick reader's records; None where it leaves the text to the strict one."""
    try:
        found = quick.rows(text, delimiter, reading.records)
        return None if found is None else [list(record) for record in found]
    except (csv.Error, Unreadable):
        return None


def strictly(text, delimiter):
    try:
        return list(reading.records(text, delimiter))
    except Unreadable as fault:
        return fault.problem.code


@settings(max_examples=1500, deadline=None)
@given(st.text(st.sampled_from('ab",;\t\n\r \u2028\x0b\x1f'), max_size=40), st.sampled_from(",;\t"))
def test_what_the_quick_reader_reads_is_what_the_strict_one_reads(text, delimiter):
    found = quickly(text, delimiter)
    assert found is None or found == strictly(text, delimiter)


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_plain_sheet_is_read_quickly_whole_cells_and_lines_within_them_too(line_end):
    text = f'"a","b""c","d{line_end}e"{line_end}{line_end}x,,"y,z"{line_end}'
    assert quickly(text, ",") == [["a", 'b"c', f"d{line_end}e"], [""], ["x", "", "y,z"]]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('a,b\n"c"d,e\n', "stray_quote"),
        ('a,b\nc"d",e\n', "stray_quote"),
        ('a,b\n"c,d\n', "unclosed_quote"),
        ('a,b\n"c";d\n', "mixed_delimiters"),
    ],
)
def test_where_the_quick_reader_stumbles_the_strict_one_says_why_and_where(text, code):
    found = reading.read(text.encode())
    assert isinstance(found, FileProblem) and found.code == code and "2" in found.what


def test_lines_that_end_in_carriage_returns_alone_are_read_all_the_same():
    assert quickly("a,b\rc,d\r", ",") is None
    assert [row.cells for row in reading.read(b"a,b,c\rc,d,e\r")[0].rows] == [("a", "b", "c"), ("c", "d", "e")]


def test_a_cell_that_the_quick_reader_finds_too_long_is_read_all_the_same():
    long = "x" * 140_000
    assert reading.read(f'a,b,c\n1,2,"{long}"\n'.encode())[0].rows[1].cells[2] == long
