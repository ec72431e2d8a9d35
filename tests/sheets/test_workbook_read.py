"""A lent sheet that comes back as a workbook: by the type of each cell, by its content, never a bomb, never a guess."""

import io
from datetime import date, datetime, time, timedelta
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from lentsheets import IDS, codes
from workbooks import converted, edited, ods, opened, put, repacked, saved, written

from claims.sheets import reading
from claims.sheets.messages import FileProblem
from claims.tables.columns import KEYS

RATED = {
    "decision": "Rate",
    "rating": "Correct",
    "why": "=1+1 is what the books say",
    "source1_link": "https://budget.example.org/2020",
    "as_of": "2021-01-04",
}


def fault(data, **how) -> FileProblem:
    found = reading.read(data, **how)
    assert isinstance(found, FileProblem), found
    return found


def row_of(lent, n):
    return next(i for i, row in enumerate(lent.rows, 2) if row["claim"] == IDS[n])


def typed(lent, cells, n=0):
    """The sheet after somebody typed into the n-th claim's row; a value may be (value, the format's type)."""

    def edit(sheet):
        for key, value in cells.items():
            put(sheet, row_of(lent, n), key, *(value if isinstance(value, tuple) else (value, "")))

    return edited(written(lent), edit)


def test_an_untouched_workbook_says_nothing_at_all(lent):
    proof = lent.proof(written(lent))
    assert not proof.notes and not proof.restored and not any(row.edited for row in proof.rows)
    assert len(proof.rows) == len(lent.rows)


def test_what_was_typed_is_taken_as_it_is_and_only_that(lent):
    proof = lent.proof(typed(lent, {k: (v, "s") for k, v in RATED.items()}))
    changed = {row.claim: {k: row.cells[k] for k in row.edited} for row in proof.rows if row.edited}
    assert changed == {IDS[0]: RATED}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (2013, "2013"),
        (2013.0, "2013"),
        (0.3, "0.3"),
        (-5, "-5"),
        (1.5, "1.5"),
        (True, "TRUE"),
        (date(2021, 1, 4), "2021-01-04"),
        (datetime(2021, 1, 4), "2021-01-04"),
        (datetime(2021, 1, 4, 10, 30), "2021-01-04 10:30:00"),
        (time(10, 30), "10:30:00"),
        (timedelta(hours=30), "30:00:00"),
        (("#NAME?", "e"), "#NAME?"),
        (("#N/A", "s"), "#N/A"),
        (("  two\nlines ", "s"), "  two\nlines "),
    ],
)
def test_a_cell_is_read_by_its_type(lent, value, text):
    proof = lent.proof(typed(lent, {"note": value}))
    row = next(r for r in proof.rows if r.claim == IDS[0])
    assert row.cells["note"] == text


def test_a_day_that_became_a_date_cell_is_the_day(lent):
    proof = lent.proof(typed(lent, {**RATED, "as_of": date(2021, 1, 4)}))
    assert next(r for r in proof.rows if r.claim == IDS[0]).cells["as_of"] == "2021-01-04"
    assert not proof.rejections


def test_a_day_that_became_a_number_is_rejected_with_advice_and_the_advice_helps(lent):
    proof = lent.proof(typed(lent, {**RATED, "as_of": 44200}))
    assert [r.code for r in proof.rejections] == ["date_serial"] and "44200" in proof.rejections[0].problem
    assert not lent.proof(typed(lent, {**RATED, "as_of": "2021-01-04"})).rejections


def test_a_rating_typed_as_a_number_is_rejected_as_any_other_word(lent):
    assert [r.code for r in lent.proof(typed(lent, {**RATED, "rating": 4})).rejections] == ["rating_unknown"]


@pytest.mark.parametrize(("was", "now"), [("0012", 12), ("1.10", 1.1), ("1e10", 10**10), ("25%", 0.25), ("true", True)])
def test_a_number_that_proves_to_be_what_was_lent_is_no_edit(lent, was, now):
    for row in lent.rows:
        row["note"] = was
    lent.base.lent[IDS[0]]["note"] = was  # type: ignore[index]
    proof = lent.proof(typed(lent, {"note": now}))
    assert next(r for r in proof.rows if r.claim == IDS[0]).edited == ()


def test_a_formula_that_nobody_worked_out_is_the_text_that_was_typed(lent):
    proof = lent.proof(typed(lent, {"note": "=SUM(1,2)"}))
    assert next(r for r in proof.rows if r.claim == IDS[0]).cells["note"] == "=SUM(1,2)"
    assert "formula_text" in codes(proof)


def test_a_formula_that_was_worked_out_gives_its_value(lent):
    data = typed(lent, {"note": "=1+1"})
    worked_out = repacked(data, lambda n, d: d.replace(b"<f>1+1</f><v />", b"<f>1+1</f><v>2</v>"))
    row = next(r for r in lent.proof(worked_out).rows if r.claim == IDS[0])
    assert row.cells["note"] == "2"


def test_another_number_is_an_edit(lent):
    for row in lent.rows:
        row["note"] = lent.base.lent[row["claim"]]["note"] = "0012"  # type: ignore[index]
    proof = lent.proof(typed(lent, {"note": 13}))
    row = next(r for r in proof.rows if r.claim == IDS[0])
    assert row.edited == ("note",) and row.cells["note"] == "13"


@pytest.mark.parametrize("key", [k for k in KEYS if not KEYS[k].editable and k not in ("claim", "key")])
def test_a_cell_that_is_ours_is_restored_whatever_type_it_has_become(lent, key):
    for value in (("other", "s"), 17, date(2020, 2, 2), ("#REF!", "e")):
        proof = lent.proof(typed(lent, {key: value}))
        assert [(r.claim, r.column) for r in proof.restored] == [(IDS[0], key)]
        assert not any(row.edited for row in proof.rows)


def test_an_error_over_what_was_lent_changes_nothing_and_is_told(lent):
    proof = lent.proof(typed(lent, {"statement": ("#VALUE!", "e")}))
    assert codes(proof) == ["sheet_error"] and not any(row.edited for row in proof.rows)


def test_text_that_looks_like_a_formula_comes_back_without_an_apostrophe_more_or_less(lent):
    proof = lent.proof(typed(lent, {"statement": ("'=SUM was a band", "s")}, n=1))
    assert next(r for r in proof.rows if r.claim == IDS[1]).cells["statement"] == "'=SUM was a band"


def test_a_csv_that_was_saved_as_a_workbook_keeps_our_apostrophe_off(lent):
    lent.rows[1]["statement"] = "'=SUM was a band"
    proof = lent.proof(converted(lent))
    row = next(r for r in proof.rows if r.claim == IDS[1])
    assert row.cells["statement"] == "=SUM was a band" and not proof.restored


def test_our_workbook_without_its_help_is_known_by_its_own_cells(lent):
    lent.rows[1]["statement"] = "'=SUM was a band"
    proof = lent.proof(converted(lent, guarded=False))
    assert next(r for r in proof.rows if r.claim == IDS[1]).cells["statement"] == "'=SUM was a band"


def test_hidden_rows_a_filter_other_tabs_and_another_order_change_nothing(lent):
    def edit(sheet):
        sheet.row_dimensions[3].hidden = True
        sheet.auto_filter.add_filter_column(0, ["x"])
        sheet.move_range("A2:AI2", rows=20)

    book = opened(edited(written(lent), edit))
    book.create_sheet("My notes", 0)["A1"] = "Claim"
    proof = lent.proof(saved(book))
    assert not proof.notes and not proof.restored and not any(row.edited for row in proof.rows)


def test_a_copy_of_the_tab_with_other_entries_is_no_guess(lent):
    book = opened(written(lent))
    put(book.copy_worksheet(book.worksheets[0]), 2, "note", "mine")
    found = lent.problem(saved(book))
    assert found.code == "ambiguous" and "Claims Copy" in found.what
    assert "two tabs" in found.fix
    book.remove(book.worksheets[0])
    proof = lent.proof(saved(book))
    assert [row.cells["note"] for row in proof.rows if row.edited] == ["mine"]


def test_a_cell_cut_at_its_end_is_no_edit_and_what_is_ours_is_restored(lent):
    long = "x" * 40_000
    lent.rows[0]["statement"] = lent.base.lent[IDS[0]]["statement"] = long  # type: ignore[index]
    lent.rows[0]["context"] = lent.base.lent[IDS[0]]["context"] = long  # type: ignore[index]
    proof = lent.proof(written(lent))
    assert [(r.column, len(r.found) < 32_768, r.lent) for r in proof.restored] == [("context", True, long)]
    assert not proof.rejections and not any(row.edited for row in proof.rows)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".txt"])
def test_a_workbook_is_read_as_what_it_is_whatever_it_is_named(lent, suffix):
    data = written(lent)
    assert reading.read(data, suffix=suffix) == reading.read(data)
    assert reading.ending(data, suffix) == ".xlsx"


def test_a_csv_named_like_a_workbook_is_kept_as_csv(lent):
    assert reading.ending(lent.csv(), ".xlsx") == ".csv" and reading.ending(lent.csv(), ".tsv") == ".tsv"


def test_a_workbook_without_our_columns_is_no_sheet_of_ours():
    from openpyxl import Workbook

    book = Workbook()
    book.worksheets[0].append(["Claim", "Rating"])
    found = fault(saved(book))
    assert found.code == "workbook_no_sheet" and "Sheet" in found.what


def test_a_damaged_workbook_is_called_broken(lent):
    data = written(lent)
    assert fault(data[: len(data) // 2]).code == "workbook_broken"
    middle = data.index(b"xl/worksheets/sheet1.xml") + 200
    assert fault(data[:middle] + b"\0\0\0\0" + data[middle + 4 :]).code == "workbook_broken"
    assert fault(repacked(data, lambda n, d: d[:-20] if "sheet1" in n else d)).code == "workbook_broken"


def test_a_workbook_that_declares_entities_is_not_read(lent):
    bomb = b'<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a "aaaa">]>'
    data = repacked(written(lent), lambda n, d: bomb + d.partition(b"?>")[2] if "sheet1" in n else d)
    assert fault(data).code == "workbook_broken"


def test_a_password_is_named():
    assert fault(b"\xd0\xcf\x11\xe0" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")).code == "workbook_locked"
    secret = repacked(ods(""), lambda n, d: d.replace(b"</manifest:m", b"<x encryption-data=''/></manifest:m"))
    assert fault(secret).code == "workbook_locked"


def test_what_unpacks_to_more_than_the_limit_is_not_unpacked(lent):
    data = repacked(written(lent), lambda n, d: d + b" " * 3_000_000 if "sheet1" in n else d)
    assert len(data) < 100_000
    assert fault(data, file_bytes=200_000).code == "workbook_bomb"
    assert not isinstance(reading.read(data), FileProblem)


def test_a_part_that_is_longer_than_it_says_is_found(lent):
    data = repacked(written(lent), lambda n, d: d + b" " * 3_000_000 if "sheet1" in n else d)
    with ZipFile(io.BytesIO(data)) as archive:
        size = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    lying = data.replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    assert lying != data and fault(lying, file_bytes=200_000).code == "workbook_broken"


def test_a_cell_far_away_is_refused_before_memory_is_asked_for(lent):
    wide = edited(written(lent), lambda sheet: put_at(sheet, "XFD2"))
    assert fault(wide).code == "workbook_wide"
    deep = edited(written(lent), lambda sheet: put_at(sheet, "A1048576"))
    assert fault(deep).code == "too_many_rows"


def put_at(sheet, where):
    sheet[where] = "x"


def test_rows_that_an_ods_says_repeat_are_counted_not_made():
    cell = '<table:table-cell office:value-type="string"><text:p>Do not touch</text:p></table:table-cell>'
    row = f'<table:table-row table:number-rows-repeated="1000000">{cell}</table:table-row>'
    assert fault(ods(row)).code == "too_many_rows"
    wide = cell.replace(" office", ' table:number-columns-repeated="16000" office')
    assert fault(ods(f"<table:table-row>{wide}</table:table-row>")).code == "workbook_wide"


def test_empty_cells_that_repeat_to_the_end_of_an_ods_are_no_cells(lent):
    def cells(values):
        inner = "".join(
            f'<table:table-cell office:value-type="string">{paragraphs(v)}</table:table-cell>' for v in values
        )
        rest = '<table:table-cell table:number-columns-repeated="16000"/>'
        return f"<table:table-row>{inner}{rest}</table:table-row>"

    def paragraphs(value):
        return "".join(f"<text:p>{line.replace('&', '&amp;')}</text:p>" for line in value.split("\n"))

    end = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'
    rows = "".join(cells([row[key] for key in KEYS]) for row in lent.rows)
    proof = lent.proof(ods(cells([c.heading for c in KEYS.values()]) + rows + end))
    assert not proof.restored and len(proof.rows) == len(lent.rows) and not any(r.edited for r in proof.rows)


def test_a_zip_of_thousands_of_parts_is_refused():
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        for n in range(5_001):
            archive.writestr(f"xl/{n}", "")
    assert fault(out.getvalue()).code == "workbook_bomb"
