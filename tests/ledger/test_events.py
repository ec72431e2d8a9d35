"""Events as stored: every type comes back as it was, with its schema number pinned; older schemas are upcast."""

from dataclasses import dataclass, fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.identity import canonical_json
from claims.ledger import chain
from claims.ledger import events as e
from claims.ledger.events import stored
from claims.ledger.state import Conflict, Rejection, Verdict
from claims.records import Candidate, Note, SetAside, Source, Speaker, Suggestion, Working
from claims.vocabulary import Act, AsideReason, ChangeClass, Kind, Modality, Mode, Outcome

FOUND = Candidate(
    0, 1, "a", "a", True, (), None, Mode.NONE, Modality.ASSERTED, Kind.AGE, True, None, (), (), 0.5, (), "x"
)
VERDICT = Verdict("Correct", "s", "1", 4, "why", (Source("https://a.example.org/", "x", "2021-01-01"),), "2021-01-01")
SAMPLES: dict[str, object] = {
    "found": FOUND,
    "verdict": VERDICT,
    "act": Act.DROP,
    "change": ChangeClass.UPDATE,
    "suggestion": Suggestion(Outcome.FITS, "fits", Working("age", "49", "49", "0"), ("f1",)),
    "doubt": Note("no-fact", "nothing"),
    "claims": ("clm-a",),
    "cells": {"clm-a": {"why": "x"}},
    "rejections": (Rejection(2, "clm-a", "why", "no-why", "", "p", "f", {"why": ""}),),
    "conflicts": (Conflict("clm-a", "why", "a", "b", "c", "ruth", "2021"),),
    "set_aside": (SetAside(0, 2, "10", AsideReason.CLOCK),),
    "number": 2,
    "prepared": "2021-01-05T12:00:00Z",
    "with_published": True,
    "mends": True,
    "public": True,
    "lines": (3,),
}


def sample(cls: type[e.Event]) -> e.Event:
    """An event with every field filled."""
    values: dict[str, object] = {}
    for f in fields(cls):  # type: ignore[arg-type]
        values[f.name] = SAMPLES.get(f.name, ("a",) if "tuple" in str(f.type) else "a")
    values |= {"extracted": {"claims": 3}, "lent": {"claims": {"clm-a": 1}}, "drafted": {"cells": {"why": "x"}}}.get(
        cls.TYPE, {}
    )
    if cls.TYPE == "release_published":
        values["prepared"] = 7
    return cls(**values)


@pytest.mark.parametrize("kind", e.EVENTS)
def test_every_event_comes_back_as_it_was(kind: str) -> None:
    event = sample(e.EVENTS[kind])
    payload = e.encode(event)
    assert canonical_json(payload)
    assert e.decode(kind, event.SCHEMA, payload) == event


# Changing an event's fields changes what old ledgers mean: give it the next schema number and an upcast, then change this.
SHAPES = {
    "proposed": ("article", "revision", "found"),
    "rated": ("verdict",),
    "approved": ("change",),
    "assigned": ("to", "due", "rule"),
    "published": ("number", "prepared"),
    "suggested": ("suggestion", "doubt"),
    "withdrawal_proposed": ("reason", "public"),
    "withdrawn": ("reason", "proposed"),
    "articles_collected": ("person", "file_sha256", "rejections"),
    "lent": ("person", "day", "claims", "with_published"),
    "collected": ("file_sha256", "name", "cells", "rejections", "conflicts", "notes", "after", "place", "mends"),
    "answered": ("claim", "columns", "lines", "rows"),
    "second_asked": ("of", "due", "number"),
    "second_opinion": ("verdict",),
    "second_declined": ("act", "reason", "same_as"),
    "release_prepared": ("publishes", "held_back", "fingerprint"),
    "release_published": ("prepared", "release"),
}


@pytest.mark.parametrize("kind", SHAPES)
def test_the_shapes_that_old_ledgers_rely_on_are_pinned(kind: str) -> None:
    assert tuple(f.name for f in fields(e.EVENTS[kind])) == SHAPES[kind]  # type: ignore[arg-type]


def test_an_older_schema_is_upcast_step_by_step(monkeypatch: pytest.MonkeyPatch) -> None:
    @dataclass(frozen=True, slots=True)
    class Moved(e.Event):
        place: str
        TYPE = "moved"
        SCHEMA = 3

    monkeypatch.setitem(stored.EVENTS, "moved", Moved)
    monkeypatch.setitem(stored._ADAPTERS, "moved", stored.TypeAdapter(Moved))
    monkeypatch.setitem(stored.UPCASTS, ("moved", 1), lambda p: {"where": p["to"]})
    monkeypatch.setitem(stored.UPCASTS, ("moved", 2), lambda p: {"place": p["where"]})
    assert e.decode("moved", 1, {"to": "here"}) == Moved("here")
    with pytest.raises(KeyError, match="schema 4"):
        e.decode("moved", 4, {"place": "x"})


def test_a_withdrawal_of_before_first_reasons_were_published_comes_back_without_one() -> None:
    assert e.decode("withdrawn", 1, {"reason": "I agree."}) == e.Withdrawn("I agree.", None)
    event = e.Withdrawn("I agree.", "It was never said.")
    assert e.decode("withdrawn", 2, e.encode(event)) == event


def test_a_proposal_to_withdraw_of_before_comes_back_as_one_whose_reason_stays_inside() -> None:
    assert e.decode("withdrawal_proposed", 1, {"reason": "Said in trust."}) == e.WithdrawalProposed(
        "Said in trust.", False
    )
    event = e.WithdrawalProposed("It was never said.")
    assert event.public and e.decode("withdrawal_proposed", 2, e.encode(event)) == event


def test_a_claim_of_before_confidence_and_notes_were_kept_comes_back_without_them() -> None:
    event = e.Proposed("art-a", "r", replace(FOUND, speaker=Speaker("Clara Voss", 0, 10, 0.92, ("beside",))))
    payload = e.encode(event)
    assert e.decode("proposed", 1, payload) == event
    del payload["found"]["speaker"]["confidence"], payload["found"]["speaker"]["because"], payload["found"]["notes"]
    old = e.decode("proposed", 1, payload)
    assert isinstance(old, e.Proposed)
    assert old.found == replace(FOUND, speaker=Speaker("Clara Voss", 0, 10, None, ()), notes=())


def test_no_event_of_the_machine_is_one_of_people() -> None:
    machine = {c.__name__ for c in e.Event.__subclasses__() if c.__module__.endswith(".machine")}
    assert machine == {"Proposed", "Reproposed", "Moved", "Linked", "Suggested"}


@given(st.text(), st.text(), st.dictionaries(st.text(), st.text(), max_size=3))
def test_a_rows_hash_is_that_of_its_canonical_json(actor: str, stream: str, payload: dict[str, str]) -> None:
    try:
        text = canonical_json(payload).decode()
        canonical_json([actor, stream])
    except UnicodeEncodeError:
        return
    row = chain.Row(3, stream, 2, "remarked", 1, "2021-01-05T12:00:00Z", actor, text, "0" * 64, "")
    whole = {
        "actor": actor, "at": row.at, "payload": payload, "prev": row.prev, "schema": 1, "seq": 3,
        "stream": stream, "type": "remarked", "version": 2,
    }  # fmt: skip
    from claims.identity import sha256

    if stream.isascii():
        assert chain.row_hash(row) == sha256(canonical_json(whole))
