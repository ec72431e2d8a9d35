"""What Calc made of text on its trips is known as the spreadsheet's doing; what a person may have meant is not."""

import pytest
from lentsheets import IDS, Lent, codes

from claims.sheets.rewritten import is_rewriting

MADE = [
    ("1e10", "10000000000"), ("1E5", "100000"), ("2e-3", "0.002"), ("2e-3", "0,002"), ("0012", "12"), ("00", "0"),
    ("1.10", "1.1"), ("1,10", "1.1"), ("1,10", "1,1"), ("+1", "1"), ("1,234", "1234"), ("1.234", "1234"),
    ("1.234,50", "1234.5"), ("1 234", "1234"), ("$5", "5"), ("12%", "0.12"), ("12.", "12"), (".5", "0.5"),
    ("12345678901234567890", "1.23456789012346E+019"), ("1234567890123456", "1234567890123460"),
    ("1e400", "1.79769313486232E+308"), ("1/2", "01/02/2026"), ("3/4", "03/04/2026"), ("MAR-1", "03/01/2026"),
    ("12:30", "12:30:00 PM"), ("1:2", "01:02:00 AM"), ("2021-01-04T10:00", "2021-01-04 10:00:00"),
    ("2021-01-04T10:00", "2021-01-04T10:00:00"), ("false", "FALSE"), ("WAHR", "TRUE"), ("vrai", "TRUE"),
    ("04.01.2021", "01/04/2021"), ("4.1.21", "01/04/2021"), ("1.2.3", "02/01/2003"), ("01/02/2021", "02/01/2021"),
    ("a\tb", "ab"),
]  # fmt: skip
MEANT = [
    ("", "12"), ("12", ""), ("12", "12"), ("12", "13"), ("1.10", "1.2"), ("1e10", "1e11"), ("01/02/2021", "02/03/2021"),
    ("3/4", "04/05/2026"), ("TRUE", "FALSE"), ("Yes", "YES"), ("a b", "ab"), ("up to 12", "12"), ("12 people", "12"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "cell"), MADE)
def test_what_a_spreadsheet_makes_of_text_is_known(written: str, cell: str) -> None:
    assert is_rewriting(written, cell)


@pytest.mark.parametrize(("written", "cell"), MEANT)
def test_what_a_person_may_have_meant_is_theirs(written: str, cell: str) -> None:
    assert not is_rewriting(written, cell)


def test_a_note_that_the_spreadsheet_rewrote_stands_as_it_was_and_is_told(lent: Lent) -> None:
    lent.base.lent[IDS[0]]["note"] = "0012"
    lent.rows[0]["note"] = "12"
    proof = lent.proof()
    row = next(r for r in proof.rows if r.claim == IDS[0])
    assert (row.edited, row.cells["note"]) == ((), "0012")
    assert codes(proof) == ["rewritten"]
    assert "“0012” stands" in proof.notes[0].text
