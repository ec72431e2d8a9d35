"""A day typed on the command line is read as in a sheet: taken where it can be no other, refused in the same words."""

import pytest
from newsdesk import GOOD, NewsDesk

from claims.desk.decide import decide
from claims.errors import Refused

RATING = {k: v for k, v in GOOD.items() if k != "decision"}


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2021-01-04", "2021-01-04"),
        ("31.12.2020", "2020-12-31"),
        ("12/31/2020", "2020-12-31"),
        (" Dec 31, 2020 ", "2020-12-31"),
        ("31 December 2020", "2020-12-31"),
        ("2020/12/31", "2020-12-31"),
        ("5.5.2020", "2020-05-05"),
    ],
)
def test_a_day_that_can_be_no_other_is_taken_and_it_is_told_how_it_was_read(
    lent: NewsDesk, typed: str, day: str
) -> None:
    case = lent.case()
    report = decide(lent.desk, case.id, "rate", case.holder or "", RATING | {"as_of": typed})
    now = lent.case().decision
    assert now and now.verdict and now.verdict.as_of == day
    told = () if typed.strip() == day else (f"True as of: “{typed}” was read as {day}.",)
    assert report.noted == told and report.as_json()["noted"] == list(told)
    assert all(any(words in line for line in report.lines()) for words in told)


@pytest.mark.parametrize("typed", ["3/4/2020", "01/02/20", "31.02.2020", "2020-02-30", "the other day"])
def test_any_other_is_refused_in_the_words_of_a_sheet(lent: NewsDesk, typed: str) -> None:
    case = lent.case()
    before = lent.desk.store.head()
    with pytest.raises(Refused) as refused:
        decide(lent.desk, case.id, "rate", case.holder or "", RATING | {"as_of": typed})
    assert lent.desk.store.head() == before
    lent.type(case.holder or "", case.id, GOOD | {"as_of": typed})
    (back,) = (r for f in lent.collect().files for r in f.rejected)
    assert (refused.value.code, refused.value.what) == (back.code, back.problem)
    assert back.fix == f"{refused.value.fix} All else in this row is fine."


def test_due_and_chase_days_are_read_so_too_and_all_that_is_wrong_is_told_at_once(lent: NewsDesk) -> None:
    case = lent.case()
    with pytest.raises(Refused) as refused:
        decide(lent.desk, case.id, "wait", case.holder or "", {"chase_on": "1/2/2021", "rating": "Correct"})
    assert [(r.code, r.column) for r in refused.value.each] == [
        ("useless-field", "rating"),
        ("no-waiting-for", "waiting_for"),
        ("date_order", "chase_on"),
    ]
    decide(lent.desk, case.id, "wait", case.holder or "", {"chase_on": "20.1.2021", "waiting_for": "the clerk"})
    decide(lent.desk, case.id, "resume", "tomas", {"why": "It came.", "due": "21 Jan 2021"})
    assert lent.case().due == "2021-01-21"


def test_a_number_is_no_day_and_no_spreadsheet_is_blamed_for_it(lent: NewsDesk) -> None:
    case = lent.case()
    with pytest.raises(Refused, match="“44200” is not a day we can read"):
        decide(lent.desk, case.id, "rate", case.holder or "", RATING | {"as_of": "44200"})
