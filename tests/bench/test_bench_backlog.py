"""The desk with a backlog is made without extraction, and can be lent and edited; growth is told from several sizes."""

import csv

import pytest

from benchmarks import backlog
from claims.desk.collect import collect
from claims.desk.lend import lend
from flows.wiring import opened


def test_every_claim_of_a_made_desk_is_its_articles_own_words_and_held(tmp_path):
    backlog.desk(tmp_path / "desk", 50)
    with opened(tmp_path / "desk") as desk:
        articles = {a.id: a for a in desk.store.articles()}
        cases = list(desk.store.cases())
    assert len(cases) == 50 and len({c.found.quote for c in cases}) == 50
    assert {c.holder for c in cases} == {"ana"}
    for case in cases:
        text = articles[case.article].text
        assert case.found.span.of(text) == case.found.quote
        figure, day = case.found.quantities[0], case.found.moments[0]
        assert figure.span.of(text).replace(",", "") == str(figure.low) and day.span.of(text) == day.value


def test_rows_are_edited_all_over_the_sheet_and_all_of_it_can_be_taken(tmp_path, monkeypatch):
    monkeypatch.setattr(backlog, "EDITED", 10)
    backlog.desk(tmp_path / "desk", 50)
    with opened(tmp_path / "desk") as desk:
        lend(desk, ["ana"])
        sheet = tmp_path / "desk" / "review" / "ana" / "sheet.csv"
        backlog.edit(sheet)
        found = collect(desk, [sheet]).files[0]
    assert (len(found.taken), found.changed, found.drafts) == (7, 2, 1)
    assert not found.rejected and not found.restored and not found.conflicts
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 50


def test_growth_is_the_slope_of_logarithms():
    assert backlog.exponent((10, 100, 1000), [0.1, 1, 10]) == pytest.approx(1)
    assert backlog.exponent((10, 100, 1000), [0.1, 10, 1000]) == pytest.approx(2)
    assert backlog.exponent((10, 100), [2, 2]) == pytest.approx(0)
