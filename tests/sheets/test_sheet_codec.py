"""What is written comes back, and nothing that is written runs."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lentsheets import lend

from claims.sheets.codec import guard, same, unguard, write
from claims.sheets.reading import read
from claims.tables.columns import SHEET

FORMULAS = (
    "=1+1",
    "+1",
    "-5",
    "@x",
    "\tx",
    "\rx",
    "\nx",
    "＝1",
    '=HYPERLINK("http://x")',
    "=cmd|' /c calc'!A0",
    "'=1",
    "''=1",
)
text = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=40)


@pytest.mark.parametrize("words", FORMULAS)
def test_what_a_spreadsheet_would_run_gets_exactly_one_apostrophe(words):
    assert guard(words) == "'" + words


@pytest.mark.parametrize("words", ["", "a", "1", "−5", "'tis", "up to = 5", " =1", "½", "10²", "Rate"])
def test_other_text_is_written_as_it_is(words):
    assert guard(words) == words


@given(st.text())
def test_what_was_guarded_comes_back(words):
    assert unguard(guard(words), words) == words


@given(st.text(), st.text())
def test_two_texts_are_never_written_alike(one, other):
    assert (guard(one) == guard(other)) == (one == other)


@pytest.mark.parametrize(("cell", "written"), [("'=1", ""), ("'=1", "plain"), ("'tis", "=1"), ("''=1", "x")])
def test_an_apostrophe_that_is_not_ours_stays(cell, written):
    assert unguard(cell, written) == cell


def test_line_breaks_and_our_apostrophe_make_no_difference():
    assert same("a\nb", "a\r\nb") and same("a\r\nb", "a\nb") and same("=1", "'=1") and same("=1", "=1")
    assert not same("=1", "=2") and not same("'=1", "=1") and not same("a", "a ")


def test_a_sheet_is_utf8_with_bom_comma_crlf_and_every_cell_quoted(lent):
    data = lent.csv()
    lines = data.decode("utf-8").split("\r\n")
    assert data.startswith(b'\xef\xbb\xbf"Claim","State"') and data.endswith('·é€ß·end"\r\n'.encode())
    assert lines[0] == "\ufeff" + ",".join(f'"{c.heading}"' for c in SHEET)


def test_python_reads_the_sheet_as_we_do(lent):
    rows = list(csv.reader(io.StringIO(lent.text(), newline="")))
    ((table,), n) = (read(lent.csv()), len(SHEET))
    assert [list(r.cells) for r in table.rows] == rows and all(len(r) == n for r in rows)


def test_a_formula_in_exact_words_is_written_as_text(lent):
    assert "\"'=SUM was the band's name" in lent.text()


@given(st.lists(st.lists(text, min_size=3, max_size=3), min_size=1, max_size=5))
def test_any_text_written_is_read_back(rows):
    columns = SHEET[:3]
    keys = [c.key for c in columns]
    tables = read(write([dict(zip(keys, row, strict=True)) for row in rows], columns))
    assert [
        [unguard(c, w) for c, w in zip(r.cells, row, strict=True)]
        for r, row in zip(tables[0].rows[1:], rows, strict=True)
    ] == rows


def test_a_sheet_of_no_claims_is_its_headings(lending=lend):
    assert write(()).decode("utf-8-sig").count("\r\n") == 1
