"""What a sheet is held against comes from the ledger as it was: whatever happened since, nothing of it shows."""

import json
from dataclasses import replace

import pytest
from newsdesk import GOOD, NewsDesk

from claims.desk.bases import articles_at, cases_at, settled_cells, sheet_base
from claims.desk.report import FileReport
from claims.ledger import events as e
from claims.ledger.state import Conflict, Rejection


def last_sheet(newsdesk: NewsDesk, person: str = "ruth") -> str:
    return list(newsdesk.desk.store.sheets(person))[-1].id


def base(newsdesk: NewsDesk):
    found = sheet_base(newsdesk.desk, last_sheet(newsdesk))
    assert found is not None
    return found


def settled(newsdesk: NewsDesk, claims: list[str]) -> dict[str, dict[str, str]]:
    since = base(newsdesk).history.savings[-1].since if base(newsdesk).history.savings else {}
    return settled_cells(newsdesk.desk, "ruth", since, claims)


def remark(newsdesk: NewsDesk, claim: str, words: str) -> None:
    draft = e.Draft(claim, newsdesk.desk.store.version(claim), "tomas", (e.Remarked(words),))
    newsdesk.desk.store.append([draft], newsdesk.desk.now())


def test_a_sheets_base_stays_as_lent_whatever_is_decided_or_described_since(lent: NewsDesk) -> None:
    before = base(lent)
    case = next(c for c in lent.cases() if c.holder == "ruth")
    remark(lent, case.id, "see page 3")
    article = lent.desk.store.article(case.article)
    described = e.Described(title="Another title", published="2020-12-24")
    lent.desk.store.append([e.Draft(article.id, article.version, "tomas", (described,))], lent.desk.now())
    assert base(lent).lent == before.lent
    assert list(base(lent).lent) == list(before.lent)


def test_claims_and_articles_are_told_as_they_were(lent: NewsDesk) -> None:
    seq = lent.desk.store.head()[0]
    case = lent.case()
    remark(lent, case.id, "see page 3")
    assert cases_at(lent.desk, [case.id], seq) == {case.id: case}
    assert cases_at(lent.desk, [case.id], seq + 1)[case.id].remarks
    assert articles_at(lent.desk, [case.article], seq)[case.article].id == case.article
    with pytest.raises(ValueError, match="was not there"):
        cases_at(lent.desk, [case.id], 1)


def test_settled_cells_are_those_right_after_collecting_of_what_was_collected(lent: NewsDesk) -> None:
    first, second = [c for c in lent.cases() if c.holder == "ruth"]
    assert settled(lent, [first.id]) == {}
    lent.type("ruth", first.id, {"note": "mine"})
    lent.collect()
    remark(lent, first.id, "later")
    found = settled(lent, [first.id, second.id])
    assert list(found) == [first.id]
    assert found[first.id]["note"] == "mine"


def test_a_row_mended_in_rejected_csv_is_known_as_mended_and_its_old_words_say_nothing(lent: NewsDesk) -> None:
    case = next(c for c in lent.cases() if c.holder == "ruth")
    lent.type("ruth", case.id, {**GOOD, "rating": "Correct", "source1_link": ""})
    assert lent.collect().rejected == 1
    assert base(lent).mended == ()
    lent.type("ruth", case.id, GOOD, "rejected.csv")
    assert lent.collect().rejected == 0
    assert [(r.claim, r.cells["source1_link"]) for r in base(lent).mended] == [(case.id, "")]
    lent.type("ruth", case.id, {"speaker": ""})
    lent.sheet("ruth").write_bytes(lent.sheet("ruth").read_bytes() + b"\r\n")
    assert lent.collect().rejected == 0
    assert lent.desk.store.case(case.id).decision.verdict.sources[0].url == GOOD["source1_link"]


def test_a_row_mended_in_the_sheet_itself_is_not(lent: NewsDesk) -> None:
    case = next(c for c in lent.cases() if c.holder == "ruth")
    lent.type("ruth", case.id, {**GOOD, "rating": "Half true"})
    lent.collect()
    lent.type("ruth", case.id, GOOD)
    assert lent.collect().rejected == 0
    assert base(lent).mended == ()


def test_a_report_tells_rejections_by_line_and_conflicts_once() -> None:
    back = Rejection(7, "clm-a", "rating", "not-a-rating", "Hm", "No rating.", "Take one.")
    conflict = Conflict("clm-b", "decision", "", "Wrong", "Correct", "Idris", "2021-01-05T18:00:00Z", 3)
    both = (back, replace(back, line=3, code="conflict"), replace(back, line=4, code="conflict_rows"))
    report = FileReport("sheet.csv", rejected=(*both, replace(back, line=2)), conflicts=(conflict,))
    told = json.loads(json.dumps(report.as_json()))
    assert [r["line"] for r in told["rejected"]] == [2, 7]
    assert [c["claim"] for c in told["conflicts"]] == ["clm-b"]


def test_what_another_changed_between_two_savings_of_one_sheet_is_not_overwritten(lent: NewsDesk) -> None:
    first, second = [c for c in lent.cases() if c.holder == "ruth"]
    lent.type("ruth", first.id, {"speaker": "the clerk"})
    lent.collect()
    remark(lent, first.id, "see page 3")
    lent.type("ruth", second.id, {"note": "rang"})
    lent.collect()
    lent.type("ruth", first.id, {"note": "see page 7"})
    (conflict,) = lent.collect().files[0].conflicts
    assert (conflict.column, conflict.base, conflict.ours, conflict.theirs) == ("note", "", "see page 3", "see page 7")
    assert lent.desk.store.case(first.id).remarks[-1].text == "see page 3"


def test_settled_cells_are_each_as_they_stood_when_they_were_collected(lent: NewsDesk) -> None:
    first, second = [c for c in lent.cases() if c.holder == "ruth"]
    lent.type("ruth", first.id, {"note": "mine"})
    lent.collect()
    remark(lent, first.id, "later")
    lent.type("ruth", second.id, {"note": "rang"})
    lent.type("ruth", first.id, {"note": "mine", "speaker": "the clerk"})
    lent.collect()
    assert settled(lent, [first.id, second.id]) == {
        first.id: {"note": "mine", "speaker": "the clerk"},
        second.id: {"note": "rang"},
    }
