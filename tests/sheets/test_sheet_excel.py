"""Sheets as Excel saves them, in its formats and regions: no cell changes in silence, and what a person typed is told apart."""

import csv
import io
from collections import Counter
from itertools import product

import pytest
from excelfiles import FORMATS, REGIONS, Excel, save
from lentsheets import IDS, Lent, codes
from nasty import nasty_sheet
from tally import Place, cells, returned, show, silent

from claims.sheets.messages import FileProblem

# Each setting that Excel has beside format and region, with the formats for which it matters.
FLAGS = (
    {},
    {"guessed": False},
    {"full": True},
    {"narrow": True},
    {"near": True},
    {"blank_rows": 3},
    {"sep_line": True},
)
TYPED = {
    "why": "It rose to ½ of 10², up to 175 years.",
    "source1_link": "https://court.example.org/a",
    "rating": "Wrong",
    "as_of": "2021-01-04",
    "note": "“Łódź” said so",
}


def grid(lent: Lent) -> list[list[str]]:
    """The sheet's cells as they stand in the file that was lent."""
    return list(csv.reader(io.StringIO(lent.text(), newline="")))


def every() -> list[Excel]:
    """Every format in every region with each setting."""
    return [Excel(f, r, **flag) for f, r, flag in product(FORMATS, REGIONS, FLAGS)]


def answered(words: dict[str, str]) -> tuple[Lent, dict[Place, str]]:
    """The nasty sheet in which somebody typed the same words into every third row."""
    lent = nasty_sheet()
    typed = {(row["claim"], key): word for row in lent.rows[::3] for key, word in words.items()}
    for row in lent.rows[::3]:
        row.update(words)
    return lent, typed


def in_one_column(text: str) -> bytes:
    """The sheet as German Excel saves it after a double click: it looked for semicolons, so each line is one cell."""
    lines = [line[1:].replace('"', "", 1).replace('"', '""') for line in text.split("\r\n")[:-1]]
    return ("\ufeff" + "".join(f'"{line}"\r\n' for line in lines)).encode()


@pytest.mark.parametrize("how", [Excel(f, r) for f, r in product(FORMATS, REGIONS)], ids=lambda how: how.name)
def test_what_excel_makes_of_a_sheet_that_nobody_edited_is_no_edit(how: Excel):
    lent = nasty_sheet()
    data = save(grid(lent), how)
    assert not silent(lent, data)
    assert not any(row.edited for row in lent.proof(data).rows)


@pytest.mark.parametrize("flag", FLAGS[1:], ids=lambda flag: next(iter(flag)))
@pytest.mark.parametrize("region", ["en-US", "de-DE"])
def test_its_settings_make_no_edit_either(region: str, flag: dict[str, object]):
    lent = nasty_sheet()
    for format in ("csv", "unicode text"):
        data = save(grid(lent), Excel(format, region, **flag))
        assert not silent(lent, data)
        assert not any(row.edited for row in lent.proof(data).rows)


@pytest.mark.parametrize("how", [Excel(f, r) for f, r in product(FORMATS[:3], REGIONS)], ids=lambda how: how.name)
def test_what_somebody_typed_beside_such_cells_is_taken(how: Excel):
    lent, typed = answered(TYPED)
    data = save(grid(lent), how)
    found = list(cells(lent, data, typed))
    assert not [cell for cell in found if cell.outcome == "silent"]
    proof = lent.proof(data)
    edited = {row.claim for row in proof.rows if row.edited}
    assert edited == {claim for claim, _ in typed}
    lossy = how.format == "csv"
    first = next(row for row in proof.rows if row.claim == lent.rows[0]["claim"])
    want = TYPED | ({"note": "“?ód?” said so"} if lossy else {})
    assert {k: first.cells[k] for k in TYPED} == want


@pytest.mark.parametrize("region", REGIONS)
def test_a_day_that_excel_rewrites_is_read_in_the_order_that_the_lent_days_prove(lent: Lent, region: str):
    lent.rows[0].update(TYPED)
    proof = lent.proof(save(grid(lent), Excel("csv utf-8", region)))
    row = next(r for r in proof.rows if r.claim == IDS[0])
    assert row.cells["as_of"] == "2021-01-04"
    assert "date_read" in codes(proof)


@pytest.mark.parametrize("region", ["de-DE", "fr-FR"])
def test_truth_values_in_the_language_of_excel_are_ratings(lent: Lent, region: str):
    lent.rows[0]["rating"] = {"de-DE": "WAHR", "fr-FR": "VRAI"}[region]
    proof = lent.proof(save(grid(lent), Excel("csv", region)))
    assert next(r for r in proof.rows if r.claim == IDS[0]).cells["rating"] == "Correct"


@pytest.mark.parametrize("typed", ["1/2", "0012", "1e10", "4.1.2021", "12:30", "true", "$1,234.50", "12%"])
def test_text_that_excel_made_a_value_of_is_kept_as_the_file_has_it_and_told(lent: Lent, typed: str):
    lent.rows[0]["why"] = typed
    for region in REGIONS:
        data = save(grid(lent), Excel("csv utf-8", region))
        shown = returned(data)[1][IDS[0]][1]["why"]
        proof = lent.proof(data)
        row = next(r for r in proof.rows if r.claim == IDS[0])
        assert row.cells["why"] == shown
        assert any(n.code == "bare_value" and "Line 2, Why" in n.text for n in proof.notes) or shown == typed


def test_a_formula_that_excel_could_not_run_is_told(lent: Lent):
    lent.rows[2]["why"] = "=see the court's page"
    proof = lent.proof(save(grid(lent), Excel("csv utf-8")))
    assert "sheet_error" in codes(proof)


def test_a_sheet_that_excel_put_into_one_column_is_refused_with_advice(lent: Lent):
    problem = lent.problem(in_one_column(lent.text()))
    assert problem.code == "one_column"
    assert "--xlsx" in problem.fix


@pytest.mark.slow
def test_no_cell_changes_in_silence_in_any_format_region_and_setting(capsys: pytest.CaptureFixture[str]):
    total: Counter[str] = Counter()
    plain, (typed_in, typed) = nasty_sheet(), answered(TYPED)
    for how in every():
        for lent, words in ((plain, {}), (typed_in, typed)):
            data = save(grid(lent), how)
            assert not isinstance(lent.prove(data), FileProblem), how.name
            total += Counter(cell.outcome for cell in cells(lent, data, words))
    with capsys.disabled():
        print("\n" + show("Excel", 2 * len(every()), total, {}))
    assert total["silent"] == 0
    assert total.total() >= 500_000
