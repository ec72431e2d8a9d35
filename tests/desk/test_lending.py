"""What lending says and how much it lends: nothing it did not do, nothing that collecting would refuse, people by name."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest
from advicestage import Stage, stage
from newsdesk import PEOPLE

from claims.desk.lend import lend
from claims.ledger import events as e


@pytest.fixture
def news() -> Iterator[Stage]:
    with stage() as s:
        yield s


def edited(s: Stage, person: str = "ruth") -> Path:
    """A sheet in which something stands that nobody has read."""
    rows = s.rows(person)
    rows[0]["Note to colleagues"] = "Asked."
    s.save(person, rows)
    return s.sheet(person)


def lent_claims(s: Stage) -> list[int]:
    """How many claims each lending to Ruth named, in order."""
    found = (r.event for r in s.desk.store.events() if isinstance(r.event, e.Lent))
    return [len(one.claims) for one in found if one.person == "ruth"]


def test_a_sheet_that_is_open_is_not_called_lent_and_the_reason_is_true(news: Stage) -> None:
    path = edited(news)
    (lock := path.with_name(".~lock.sheet.csv#")).write_text("ruth")
    before = lent_claims(news)
    report = news.lend("ruth")
    assert not any(line.startswith("Lent to") for line in report.lines()) and lent_claims(news) == before
    (left,) = (line for line in report.lines() if line.startswith("Left as it lies"))
    assert str(path) in left and "open in a spreadsheet; close it there" in left and "rejected.csv" not in left
    assert report.paths == (str(path.resolve()),) and report.as_json()["sheets"] == []
    lock.unlink()
    assert news.lend("ruth").kept == () and lent_claims(news) == [*before, before[-1]]


def test_a_sheet_that_was_refused_is_left_with_what_was_wrong(news: Stage) -> None:
    news.put("ruth", news.sheet("ruth").read_bytes()[:-40])
    report = news.lend("ruth")
    (left,) = report.kept
    assert "Nothing in it could be taken. The file ends in the middle of line" in left and "put back" in left
    told = "\n".join(report.lines())
    assert (
        told.count("The file ends in the middle of line") == 1 and "nothing in it could be taken, as told above" in told
    )


def test_a_file_of_others_in_the_place_of_a_sheet_is_told(news: Stage) -> None:
    news.put("ruth", b"milk,bread\r\n")
    (left,) = news.lend("ruth").kept
    assert left.endswith("sheet.csv is no sheet of ours: it has no column Do not touch. Take it away, and lend again.")


def test_a_folder_in_the_place_of_a_sheet_is_told(news: Stage) -> None:
    news.sheet("ruth").unlink()
    news.sheet("ruth").mkdir()
    (left,) = news.lend("ruth").kept
    assert left.endswith("sheet.csv is a folder, not a file. Take it away, and lend again.")


def test_no_more_is_lent_than_collecting_takes_back_and_the_rest_waits(news: Stage) -> None:
    all_of_it = len(news.rows("ruth"))
    size = len(news.sheet("ruth").read_bytes())
    news.at(7)
    news.limited(file_bytes=size * 3 // 4)
    order = [r["Claim"] for r in news.rows("ruth")]
    report = news.lend("ruth")
    ((_, _, number),) = report.sheets
    assert 0 < number < all_of_it and report.waiting == (("ruth", all_of_it - number),)
    assert lent_claims(news)[-1] == number == len(news.rows("ruth"))
    assert [r["Claim"] for r in news.rows("ruth")] == order[:number]
    assert len(news.sheet("ruth").read_bytes()) <= size * 3 // 4
    assert any(f"{all_of_it - number} row" in line and "Ruth Calder" in line for line in report.lines())
    assert report.as_json()["waiting"] == [{"person": "ruth", "rows": all_of_it - number}]
    edited(news)
    assert news.report(news.collect(), "ruth").changed == 1
    assert len(lent_claims(news)) == len(set(map(id, lent_claims(news)))) and news.lend("ruth").waiting


@pytest.mark.parametrize("rows", [1, 2])
def test_as_many_rows_are_lent_as_a_sheet_may_have(news: Stage, rows: int) -> None:
    news.at(7)
    news.limited(sheet_rows=rows)
    news.lend("ruth")
    assert len(news.rows("ruth")) == rows == lent_claims(news)[-1]
    head = news.desk.store.head()
    assert news.lend("ruth").sheets[0][2] == rows and news.desk.store.head() == head, "the same sheet is lent once"


def test_a_workbook_beyond_the_limit_is_lent_as_csv(news: Stage) -> None:
    news.at(7)
    lend(news.desk, ("ruth",), xlsx=True)
    with ZipFile(io.BytesIO(news.sheet("ruth", "sheet.xlsx").read_bytes())) as book:
        unpacked = sum(part.file_size for part in book.infolist())
    news.limited(file_bytes=unpacked // 10)
    report = lend(news.desk, ("ruth",), xlsx=True)
    assert report.as_csv == ("ruth",) and news.sheet("ruth").exists() and not news.sheet("ruth", "sheet.xlsx").exists()
    edited(news)
    assert news.report(news.collect(), "ruth").changed == 1


def test_people_are_named_and_not_called_by_their_ids(news: Stage) -> None:
    s = news
    s.with_people(*(replace(p, id=p.id) for p in PEOPLE))
    path = edited(s)
    path.with_name(".~lock.sheet.csv#").write_text("ruth")
    postponed = s.collect().postponed
    assert postponed and postponed[0].startswith("Ruth Calder: sheet.csv is open")
    lines = s.lend().lines()
    assert any(line.startswith("Lent to Idris Okoro: ") for line in lines)
    assert not any(f" to {p.id}" in line or f"of {p.id}" in line for p in PEOPLE for line in lines)
