"""Folded state as bytes: what older desks keep of a claim stays, byte for byte, what a replay gives today."""

import json
from types import SimpleNamespace

import edition_samples as samples

from claims.ledger import events as e
from claims.ledger import projection
from claims.ledger.folding.dispatch import after
from claims.ledger.state import Case, DeskRecord, Rejection
from claims.vocabulary import State


def _folded(case: Case, event: e.Event) -> Case:
    state = after(event, case, SimpleNamespace(event=event, at="2021-01-07T09:00:00Z", actor="ada", stream=case.id))
    assert isinstance(state, Case)
    return state


def _published() -> Case:
    text = "The port has 4 cranes."
    return samples.case(
        samples.article(text), samples.candidate(text, text, text), samples.snapshot(1), state=State.PUBLISHED
    )


def test_a_withdrawal_of_before_both_reasons_were_kept_is_dumped_as_it_was() -> None:
    published_case = _published()
    old = json.loads(projection.dump(published_case.id, _folded(published_case, e.Withdrawn("I agree."))))
    assert old["withdrawals"] == [{"at": "2021-01-07T09:00:00Z", "from_version": 1, "reason": "I agree."}]
    new = _folded(published_case, e.Withdrawn("I agree.", "It was never said."))
    assert json.loads(projection.dump(new.id, new))["withdrawals"][0]["proposed"] == "It was never said."
    assert projection.load("clm", projection.dump(new.id, new)) == new


def test_a_desk_to_which_no_cell_of_articles_csv_came_back_is_dumped_as_before_there_were_such() -> None:
    cell = Rejection(2, "", "published", "article", "05.11.2020", "Two days.", "Write one.")
    with_one = after(e.ArticlesCollected("tomas", "f" * 64, (cell,)), DeskRecord(), SimpleNamespace())
    assert isinstance(with_one, DeskRecord) and with_one.returned == {"tomas": (cell,)}
    assert projection.load("desk", projection.dump("desk", with_one)) == with_one
    settled = after(e.ArticlesCollected("tomas", "e" * 64), with_one, SimpleNamespace())
    assert projection.dump("desk", settled) == projection.dump("desk", DeskRecord())
    assert b"returned" not in projection.dump("desk", settled)
