"""What stands in a row beside a decision that has no use for it is told, never dropped in silence."""

from newsdesk import GOOD, NewsDesk


def test_what_a_rating_has_no_use_for_is_told(lent: NewsDesk):
    case = lent.case()
    lent.type(case.holder, case.id, {**GOOD, "waiting_for": "The clerk", "chase_on": "2021-01-07"})
    (report,) = lent.collect().files
    assert report.taken == ((case.id, "rate"),)
    told = [text for text in report.noted if "no part of what you decided" in text]
    assert [("The clerk" in told[0]), ("2021-01-07" in told[1])] == [True, True]


def test_a_decision_that_uses_all_of_its_row_says_nothing(lent: NewsDesk):
    case = lent.case()
    lent.type(case.holder, case.id, GOOD)
    (report,) = lent.collect().files
    assert not [text for text in report.noted if "no part of what you decided" in text]
