"""Sheets as workbooks through the whole desk: lent, filled, collected, kept; the format a person has is the one they keep."""

import os
import subprocess
import sys

import pytest
from newsdesk import GOOD
from openpyxl import load_workbook

from claims.desk import lend as lend_module
from claims.desk import sheetfile
from claims.desk.board import write_board
from claims.desk.decide import decide
from claims.desk.lend import lend as lend_sheets
from claims.desk.sheetfile import CSV, XLSX
from claims.tables.columns import SHEET
from claims.vocabulary import State

COLUMN = {column.key: n for n, column in enumerate(SHEET, 1)}


@pytest.fixture
def desk(news):
    news.article()
    return news


def lend(desk, *people, xlsx=None):
    return lend_sheets(desk.desk, people, xlsx=xlsx)


def files(desk, person):
    return {p.name for p in (desk.root / "review" / person).iterdir() if p.name in (CSV, XLSX)}


def fill(desk, person, claim, cells, name=XLSX):
    """Types into one row of a person's workbook, and saves."""
    path = desk.sheet(person, name)
    book = load_workbook(path, rich_text=True)
    row = next(r for r in book.worksheets[0].iter_rows(min_row=2) if r[0].value == claim)
    for key, value in cells.items():
        row[COLUMN[key] - 1].value = value
    book.save(path)
    os.utime(path, (1, 1))


def sheet_of(desk, person):
    return load_workbook(desk.sheet(person, XLSX), rich_text=True).worksheets[0]


def held(desk):
    case = next(c for c in desk.cases() if c.state is State.ASSIGNED)
    return case.holder, case.id


def test_the_workbook_lies_in_the_place_of_the_csv_and_its_path_is_told(desk):
    lend(desk)
    report = lend(desk, xlsx=True)
    assert all(files(desk, p) == {XLSX} for p, _, _ in report.sheets)
    assert all(path.endswith(XLSX) for path in report.paths)


def test_an_untouched_workbook_is_not_collected_and_lending_again_changes_no_byte(desk):
    lend(desk, xlsx=True)
    before = {p: desk.sheet(p, XLSX).read_bytes() for p in ("ruth", "tomas")}
    head = desk.desk.store.head()
    report = lend(desk)
    assert not report.collected.files and desk.desk.store.head() == head
    assert {p: desk.sheet(p, XLSX).read_bytes() for p in before} == before


def test_who_has_a_workbook_keeps_it_until_csv_is_asked_for(desk):
    lend(desk, "ruth", xlsx=True)
    desk.at(6)
    lend(desk)
    assert files(desk, "ruth") == {XLSX} and files(desk, "idris") == {CSV}
    lend(desk, "ruth", xlsx=False)
    assert files(desk, "ruth") == {CSV}


def test_a_rating_in_a_workbook_is_taken_and_the_original_kept_with_its_ending(desk):
    lend(desk, xlsx=True)
    person, claim = held(desk)
    fill(desk, person, claim, GOOD)
    saved = desk.sheet(person, XLSX).read_bytes()
    report = desk.collect()
    assert [(t["claim"], t["act"]) for t in report.files[0].as_json()["taken"]] == [(claim, "rate")]
    assert not report.files[0].restored and not report.files[0].noted
    kept = list((desk.root / "review" / person / "collected").iterdir())
    assert [p.suffix for p in kept] == [".xlsx"] and kept[0].read_bytes() == saved
    assert not desk.collect().files


def test_a_workbook_with_unread_work_is_never_overwritten_in_either_format(desk):
    lend(desk, xlsx=True)
    person, _ = held(desk)
    desk.sheet(person, XLSX).write_bytes(b"PK\x03\x04 xl/workbook.xml cut off")
    os.utime(desk.sheet(person, XLSX), (1, 1))
    for xlsx in (None, True, False):
        report = lend(desk, person, xlsx=xlsx)
        assert report.kept and files(desk, person) == {XLSX}
        assert desk.sheet(person, XLSX).read_bytes().endswith(b"cut off")


def test_a_csv_with_unread_work_is_not_taken_away_by_a_workbook(desk):
    lend(desk)
    person, _ = held(desk)
    desk.sheet(person).write_bytes(b"\xff\xfe\x00")
    os.utime(desk.sheet(person), (1, 1))
    assert lend(desk, person, xlsx=True).kept and files(desk, person) == {CSV}


def test_what_a_csv_held_is_collected_before_the_workbook_takes_its_place(desk):
    lend(desk)
    person, claim = held(desk)
    desk.type(person, claim, {"why": "half a thought"})
    lend(desk, person, xlsx=True)
    row = next(r for r in sheet_of(desk, person).iter_rows(min_row=2) if r[0].value == claim)
    assert files(desk, person) == {XLSX} and row[COLUMN["why"] - 1].value == "half a thought"


def test_a_rejected_row_of_a_workbook_comes_back_and_mended_is_taken(desk):
    lend(desk, xlsx=True)
    person, claim = held(desk)
    fill(desk, person, claim, {**GOOD, "as_of": 44200})
    report = desk.collect()
    assert [r.code for r in report.files[0].rejected] == ["date_serial"]
    desk.type(person, claim, {"as_of": "2021-01-04"}, "rejected.csv")
    assert [t["act"] for t in desk.collect().files[0].as_json()["taken"]] == ["rate"]


def test_the_exact_words_are_bold_and_signs_stand_where_they_belong(desk):
    lend(desk, xlsx=True)
    person, claim = held(desk)
    desk.at(20)
    lend(desk, person)
    row = next(r for r in sheet_of(desk, person).iter_rows(min_row=2) if r[0].value == claim)
    bold = [part.text for part in row[COLUMN["context"] - 1].value if not isinstance(part, str)]
    assert bold == [row[COLUMN["quote"] - 1].value]
    assert row[COLUMN["due"] - 1].comment.text.startswith("Overdue")
    assert row[COLUMN["state"] - 1].comment is None and row[0].comment is None


def test_a_claim_that_waits_says_for_whom(desk):
    lend(desk, xlsx=True)
    person, claim = held(desk)
    fill(desk, person, claim, {"decision": "Wait", "waiting_for": "the harbour office", "chase_on": "2021-01-08"})
    lend(desk, person)
    row = next(r for r in sheet_of(desk, person).iter_rows(min_row=2) if r[0].value == claim)
    assert row[1].value == "waiting" and "the harbour office" in row[1].comment.text


def test_a_claim_added_in_a_workbook_is_found_in_its_article(desk):
    lend(desk, xlsx=True)
    person, _ = held(desk)
    path = desk.sheet(person, XLSX)
    book = load_workbook(path, rich_text=True)
    sheet = book.worksheets[0]
    at = sheet.max_row + 1
    sheet.cell(at, COLUMN["article"], "The lake")
    sheet.cell(at, COLUMN["quote"], "The harbour lake froze")
    book.save(path)
    os.utime(path, (1, 1))
    taken = desk.collect().files[0].as_json()["taken"]
    assert [t["act"] for t in taken] == ["add"]


def test_a_conflict_that_waits_to_be_settled_is_marked_in_the_next_workbook(desk):
    lend(desk, xlsx=True)
    person, claim = held(desk)
    decide(desk.desk, claim, "rate", person, {k: v for k, v in GOOD.items() if k != "decision"})
    lend(desk, "tomas", xlsx=True)
    fill(desk, "tomas", claim, {"decision": "Approve"})
    decide(desk.desk, claim, "take-back", person, {})
    decide(desk.desk, claim, "rate", person, {k: v for k, v in (GOOD | {"rating": "Wrong"}).items() if k != "decision"})
    lend(desk, "tomas")
    row = next(r for r in sheet_of(desk, "tomas").iter_rows(min_row=2) if r[0].value == claim)
    assert row[0].comment.text.startswith("Conflict") and "Wrong" in row[0].comment.text


def test_the_board_leads_to_the_file_that_lies_there(desk):
    lend(desk, "tomas", xlsx=True)
    lend(desk)
    page = write_board(desk.desk).read_text("utf-8")
    assert "review/tomas/sheet.xlsx" in page and "review/mirela/sheet.csv" in page


def test_a_workbook_lent_without_rows_may_be_saved_and_is_no_mistake(news):
    lend(news, "ruth", xlsx=True)
    load_workbook(news.sheet("ruth", XLSX)).save(news.sheet("ruth", XLSX))
    os.utime(news.sheet("ruth", XLSX), (1, 1))
    report = news.collect()
    assert not any(f.rejected for f in report.files) and not news.sheet("ruth", "rejected.csv").exists()
    assert not lend(news, "ruth").kept


def test_rows_that_are_gone_from_a_workbook_are_still_missed(desk):
    lend(desk, xlsx=True)
    person, _ = held(desk)
    book = load_workbook(desk.sheet(person, XLSX))
    book.worksheets[0].delete_rows(2, 100)
    book.save(desk.sheet(person, XLSX))
    os.utime(desk.sheet(person, XLSX), (1, 1))
    assert [r.code for f in desk.collect().files for r in f.rejected] == ["no_rows"]


def test_a_sheet_too_long_for_a_workbook_is_lent_as_csv_and_that_is_said(desk, monkeypatch):
    for module in (lend_module, sheetfile):
        monkeypatch.setattr(module, "WORKBOOK_ROWS", 0)
    lend(desk)
    person, _ = held(desk)
    report = lend(desk, person, xlsx=True)
    assert files(desk, person) == {CSV} and report.as_csv == (person,)
    name = next(p.name for p in desk.desk.people if p.id == person)
    assert any(f"{name} as CSV" in line for line in report.lines()) and report.as_json()["as_csv"] == [person]


@pytest.mark.parametrize("verb", ["lend", "collect"])
def test_a_desk_of_csv_loads_no_library_for_workbooks(desk, verb):
    lend(desk)
    ask = f"import sys; from claims.desk import {verb}; sys.exit(bool({{'openpyxl', 'python_calamine'}} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", ask], check=False).returncode == 0
