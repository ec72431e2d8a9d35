"""Words become wishes, or refusals that name the cell, what is wrong with it and how to mend it."""

from dataclasses import replace
from datetime import date

import pytest
from reviewcases import IDRIS, OTHER, RUTH, TODAY, TOMAS, case, rated

from claims.errors import Refused
from claims.ledger.state import Case
from claims.records import Rating, Scheme
from claims.review.acts import amend, reword, set_due
from claims.review.wishes import Office, read_act, read_wish
from claims.vocabulary import Act, ChangeClass, State

SCHEME = Scheme("four steps", "1", (Rating("correct", "Correct", 4, ""), Rating("wrong", "Wrong", 1, "")))
GOOD = {
    "rating": "correct",
    "why": "The record says so.",
    "source1_link": "https://court.example.org/a",
    "source1_shows": "the date",
    "source2_link": "https://wire.example.net/b",
    "source2_shows": "the same date",
    "as_of": "2021-01-05",
}


def office() -> Office:
    def find(claim: str) -> Case | None:
        return OTHER if claim == "clm-3r69pjc6" else None

    return Office((RUTH, IDRIS, TOMAS), SCHEME, find, TODAY, date(2021, 1, 9))


def refused(cells: dict[str, str], act: Act = Act.RATE) -> Refused:
    with pytest.raises(Refused) as caught:
        read_wish(act, cells, case(State.ASSIGNED), office())
    assert caught.value.what
    assert caught.value.fix
    return caught.value


def test_a_whole_row_becomes_a_verdict() -> None:
    verdict = read_wish(Act.RATE, GOOD, case(State.ASSIGNED), office()).verdict
    assert verdict is not None
    assert (verdict.rating, verdict.value, verdict.as_of) == ("Correct", 4, "2021-01-05")
    assert [s.url for s in verdict.sources] == ["https://court.example.org/a", "https://wire.example.net/b"]


@pytest.mark.parametrize(
    ("missing", "column"),
    [
        ("rating", "rating"),
        ("why", "why"),
        ("as_of", "as_of"),
        ("source1_shows", "source1_shows"),
        ("source1_link", "source1_link"),
    ],
)
def test_a_rating_names_the_cell_that_it_lacks(missing: str, column: str) -> None:
    assert refused({k: v for k, v in GOOD.items() if k != missing}).column == column


def test_two_links_of_one_publisher_are_one_voice_unless_a_reason_is_given() -> None:
    one = {**GOOD, "source2_link": "https://www.court.example.org/other"}
    assert refused({**one, "source1_link": "https://court.example.org/a"}).code == "one-publisher"
    assert read_wish(
        Act.RATE, {**one, "one_source": "Only the court keeps it."}, case(State.ASSIGNED), office()
    ).verdict


def test_an_unknown_rating_lists_the_words_and_the_nearest() -> None:
    said = refused({**GOOD, "rating": "Corect"})
    assert "Correct, Wrong" in said.fix
    assert "nearest" in said.fix


@pytest.mark.parametrize(
    "words", ["04/05/2021", "2021-02-30", "0000-00-00", "44200", "2021-1-5", "٢٠٢١-٠١-٠٥", "yesterday"]
)
def test_a_date_is_iso_or_asked_for(words: str) -> None:
    assert refused({**GOOD, "as_of": words}).column == "as_of"


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "www.example.org", "ftp://example.org/x", "http://127.1/", "//example.org"]
)
def test_only_public_web_links_are_sources(link: str) -> None:
    assert refused({**GOOD, "source1_link": link}).column == "source1_link"


def test_people_are_named_by_id_or_name_and_must_be_able_to_take_a_claim() -> None:
    assert read_wish(Act.GIVE, {"give_to": "idris okoro"}, case(State.NEW), office()).to == IDRIS
    assert refused({"give_to": "nobody"}, Act.GIVE).column == "give_to"
    assert "no reviewer" in refused({"give_to": "tomas"}, Act.GIVE).what


def test_the_other_claim_is_found_by_its_id_in_any_case() -> None:
    found = read_wish(Act.DUPLICATE, {"same_as": " CLM-3R69PJC6 "}, case(State.ASSIGNED), office())
    assert found.other == OTHER
    assert refused({"same_as": "clm-3r69pjc7"}, Act.DUPLICATE).column == "same_as"


def test_decisions_are_read_in_any_case_and_unknown_ones_name_the_nearest() -> None:
    assert read_act("hand-back") is Act.HAND_BACK
    assert read_act("Hand Back") is Act.HAND_BACK
    with pytest.raises(Refused, match="not one of the decisions") as caught:
        read_act("Aprove")
    assert "Approve" in caught.value.fix


def test_the_kind_of_change_is_one_of_four() -> None:
    assert (
        read_wish(Act.APPROVE, {"change": "Correction"}, case(State.RATED), office()).change is ChangeClass.CORRECTION
    )
    assert refused({"change": "typo"}, Act.APPROVE).column == "change"


def test_who_rated_may_rate_again_before_anyone_approved() -> None:
    wish = read_wish(Act.RATE, {**GOOD, "rating": "Wrong"}, case(State.RATED), office())
    names = [type(x).__name__ for x in amend(case(State.RATED), wish, RUTH, TODAY)]
    assert names == ["TookBack", "Rated"]
    with pytest.raises(Refused):
        amend(case(State.APPROVED), wish, RUTH, TODAY)
    with pytest.raises(Refused):
        amend(case(State.RATED, decision=rated("idris"), holder="idris"), wish, RUTH, TODAY)


@pytest.mark.parametrize("state", State)
def test_wording_belongs_to_the_holder_while_open_and_to_editors_while_new_or_rated(state: State) -> None:
    for person in (RUTH, IDRIS, TOMAS):
        may = (person is RUTH and state in (State.ASSIGNED, State.WAITING)) or (
            person is TOMAS and state in (State.NEW, State.RATED)
        )
        if may:
            assert reword(case(state), person, "Other words", None).statement == "Other words"
        else:
            with pytest.raises(Refused):
                reword(case(state), person, "Other words", None)


def test_due_dates_are_an_editors_and_need_somebody_who_has_the_claim() -> None:
    assert set_due(case(State.ASSIGNED), TOMAS, TODAY).due == "2021-01-06"
    with pytest.raises(Refused):
        set_due(case(State.ASSIGNED), RUTH, TODAY)
    with pytest.raises(Refused):
        set_due(replace(case(State.NEW)), TOMAS, TODAY)
