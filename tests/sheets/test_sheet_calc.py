"""Each kind of damage that a trip through LibreOffice Calc has shown, made by hand here: it needs no LibreOffice."""

import pytest
from lentsheets import IDS, Lent, codes, save
from nasty import nasty_sheet
from tally import cells, silent

from claims.sheets import codec
from claims.sheets.codec import guard
from claims.sheets.misread import Damage, misread
from claims.tables.columns import SHEET


def first_heading_in_quotes(data: bytes) -> bytes:
    """A byte-order mark taken for a letter: the first heading keeps its quotes, and is quoted once more."""
    return data.replace('\ufeff"Claim"'.encode(), '"\ufeff""Claim"""'.encode(), 1)


def opened_as_windows(lent: Lent) -> bytes:
    """Calc without import options took UTF-8 for Windows-1252; bytes that it has no letter for become letters of nobody's."""
    private = {byte: 0xF100 + byte for byte in range(0x80, 0xA0)}
    rows = [
        {k: misread(guard(cell), Damage("cp1252")).translate(private) for k, cell in row.items()} for row in lent.rows
    ]
    return save(rows, SHEET).replace('\ufeff"Claim"'.encode(), '\ufeff"ï»¿""Claim"""'.encode(), 1)


def test_a_first_heading_that_kept_its_quotes_and_mark_is_known(lent: Lent):
    lent.rows[0]["why"] = "Asked."
    proof = lent.proof(first_heading_in_quotes(lent.csv()))
    assert [row.claim for row in proof.rows if row.edited] == [IDS[0]]
    assert not proof.restored and not proof.rejections


def test_a_sheet_opened_as_windows_1252_is_put_right_with_letters_that_belong_to_nobody():
    lent = nasty_sheet()
    data = opened_as_windows(lent)
    assert not silent(lent, data)
    proof = lent.proof(data)
    assert not any(row.edited for row in proof.rows)
    assert "letters_damaged" in codes(proof)


@pytest.mark.parametrize(
    ("lent_text", "shown"),
    [
        ("1e10", "1,00E+10"), ("12%", "12,00\u00a0%"), ("5 €", "5,00 €"), ("12:30", "12:30:00"), ("13:05", "01:05:00 PM"),
        ("04.01.2021", "04.01.21"), ("1/2", "01/02/26"), ("wahr", "WAHR"), ("1234567890123456", "1,23456789012346E+15"),
        ("c\td", "cd"), ("4. Mai", "04.05.26"), ("1 1/2", "1 1/2"), ("first\r\nsecond", "first\nsecond"), ("'12", "12"),
    ],
)  # fmt: skip
def test_what_calc_shows_for_a_text_that_nobody_edited_is_no_edit(lent_text: str, shown: str):
    lent = nasty_sheet((lent_text, "Other words"))
    for key in ("why", "note", "statement"):
        lent.rows[0][key] = shown
    data = save(lent.rows, SHEET)
    assert not [cell for cell in cells(lent, data, {}) if cell.outcome == "silent"]
    assert not any(row.edited for row in lent.proof(data).rows)


def test_empty_rows_that_were_inserted_say_nothing(lent: Lent):
    lent.rows.insert(2, dict.fromkeys(lent.rows[0], ""))
    proof = lent.proof(codec.write(lent.rows))
    assert len(proof.rows) == 4 and not proof.notes and not proof.rejections


def test_a_column_sorted_alone_is_seen_though_its_program_spelled_some_cells_anew():
    words = ("1e10", "=1+1", "12%", "0012", "zebra", "apple", "MAR-1", "'x")
    shown = {"1e10": "10000000000", "12%": "12,00\u00a0%", "0012": "12", "=1+1": "'=1+1", "'x": "'x"}
    lent = nasty_sheet(words)
    values = sorted(row["why"] for row in lent.rows)
    for row, words_now in zip(lent.rows, values, strict=True):
        row["why"] = shown.get(words_now, words_now)
    assert lent.problem(save(lent.rows, SHEET)).code == "column_sorted"


def test_a_column_sorted_alone_is_seen_though_one_cell_was_typed_in_it_too():
    lent = nasty_sheet(tuple(f"{n} reasons of the town" for n in range(9)))
    values = [row["why"] for row in lent.rows]
    for row, words in zip(lent.rows, [*values[3:], *values[:2], "Typed anew."], strict=True):
        row["why"] = words
    assert lent.problem(save(lent.rows, SHEET)).code == "column_sorted"


def test_a_reason_copied_to_other_rows_is_no_sorting():
    lent = nasty_sheet(tuple(f"{n} reasons of the town" for n in range(9)))
    for row in lent.rows[2:8]:
        row["why"] = lent.rows[1]["why"]
    assert len([row for row in lent.proof(save(lent.rows, SHEET)).rows if row.edited]) == 6
