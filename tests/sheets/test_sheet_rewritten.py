"""What Calc made of text on its trips is known as the spreadsheet's doing; what a person may have meant is not."""

import pytest
from lentsheets import IDS, Lent, codes

from claims.sheets.rewritten import is_rewriting, is_value

MADE = [
    ("1e10", "10000000000"), ("1E5", "100000"), ("2e-3", "0.002"), ("2e-3", "0,002"), ("0012", "12"), ("00", "0"),
    ("1.10", "1.1"), ("1,10", "1.1"), ("1,10", "1,1"), ("+1", "1"), ("1,234", "1234"), ("1.234", "1234"),
    ("1.234,50", "1234.5"), ("1 234", "1234"), ("$5", "5"), ("12%", "0.12"), ("12.", "12"), (".5", "0.5"),
    ("12345678901234567890", "1.23456789012346E+019"), ("1234567890123456", "1234567890123460"),
    ("1e400", "1.79769313486232E+308"), ("1/2", "01/02/2026"), ("3/4", "03/04/2026"), ("MAR-1", "03/01/2026"),
    ("12:30", "12:30:00 PM"), ("1:2", "01:02:00 AM"), ("2021-01-04T10:00", "2021-01-04 10:00:00"),
    ("2021-01-04T10:00", "2021-01-04T10:00:00"), ("false", "FALSE"), ("WAHR", "TRUE"), ("vrai", "TRUE"),
    ("04.01.2021", "01/04/2021"), ("4.1.21", "01/04/2021"), ("1.2.3", "02/01/2003"), ("01/02/2021", "02/01/2021"),
    ("a\tb", "ab"), ("1234567890123456", "1.23457E+15"), ("123456789012", "1,23457E+11"),
    ("123456789012", "1.23E+11"), ("3.14159265358979", "3.141592654"), ("3.14159265358979", "314.159.265.358.979"),
    ("0.000012345678901", "1,23457E-05"), ("1/2", "2-Jan"), ("1/2", "01. Feb"), ("1/2", "01-févr"),
    ("MAR-1", "1-Mar"), ("12.5", "12. Mai"), ("1.10", "01. Okt"), ("4. Mai", "04. Mai"), ("Mar 2021", "Mar-21"),
    ("1:2", "1:02"), ("13:05", "01:05:00 PM"), ("13:05", "1:05 PM"), ("13:05", "01:05:00 nachm."),
    ("0:30", "12:30:00 vorm."), ("(5)", "-5"), ("$5", "$5.00"), ("$5", "5,00 F"), ("$1,234.50", "1\u00a0234,50 F"),
    ("$5", "5,00 DM"), ("5 €", "5,00 €"), ("12.5%", "12.50%"), ("12%", "12,00\u00a0%"), ("1 1/2", "1.5"),
    ("4.1.21", "44200"), ("January 4, 2021", "01/04/2021"), ("4 janvier 2021", "04/01/2021"),
]  # fmt: skip
MEANT = [
    ("", "12"),
    ("12", ""),
    ("12", "12"),
    ("12", "13"),
    ("1.10", "1.2"),
    ("1e10", "1e11"),
    ("01/02/2021", "02/03/2021"),
    ("3/4", "04/05/2026"),
    ("TRUE", "FALSE"),
    ("Yes", "YES"),
    ("a b", "ab"),
    ("up to 12", "12"),
    ("12 people", "12"),
    ("12", "12%"),
    ("5", "$5"),
    ("3.141592654", "3.14"),
    ("1234567", "1.2E+06"),
    ("1-2", "2-1"),
    ("1/2", "2-Mar"),
    ("MAR-1", "MAR-2"),
    ("Mar 1", "Bar-1"),
    ("1:2", "1:20"),
    ("12:30", "12:31:00 PM"),
]
VALUES = (
    "0", "12", "-5", "1.5", "1,5", "1.234,50", "$5", "12%", "1.00E+10", "(5)", "TRUE", "wahr", "FAUX", "1/2/2021",
    "04.01.21", "2021-01-04", "12:30", "01:02:00 PM", "2-Jan", "01. Feb", "#####", "5,00 €", "12,00\u00a0%", "1 1/2",
    "2021-01-04 10:00:00",
)  # fmt: skip
NO_VALUES = (
    "", " ", "x", "1/2", "up to 12", "12 people", "in 2021", "Mar", "May", "No. 5", "...", "-", "true story", "a 1",
    "12a", "0012", "1e10", "1E5", "+1", ".5", "12.",
)  # fmt: skip


@pytest.mark.parametrize(("written", "cell"), MADE)
def test_what_a_spreadsheet_makes_of_text_is_known(written: str, cell: str) -> None:
    assert is_rewriting(written, cell)


@pytest.mark.parametrize(("written", "cell"), MEANT)
def test_what_a_person_may_have_meant_is_theirs(written: str, cell: str) -> None:
    assert not is_rewriting(written, cell)


@pytest.mark.parametrize("cell", VALUES)
def test_a_value_that_stands_alone_is_known(cell: str) -> None:
    assert is_value(cell)


@pytest.mark.parametrize("cell", NO_VALUES)
def test_words_are_no_value(cell: str) -> None:
    assert not is_value(cell)


def test_a_note_that_the_spreadsheet_rewrote_stands_as_it_was_and_is_told(lent: Lent) -> None:
    lent.base.lent[IDS[0]]["note"] = "0012"
    lent.rows[0]["note"] = "12"
    proof = lent.proof()
    row = next(r for r in proof.rows if r.claim == IDS[0])
    assert (row.edited, row.cells["note"]) == ((), "0012")
    assert codes(proof) == ["rewritten"]
    assert "“0012”" in proof.notes[0].text and "“12”" in proof.notes[0].text
