"""Cases, people and wishes for the tests of review, in words of our own."""

from dataclasses import replace
from datetime import date

from claims.ledger.state import Case, Decision, Snapshot, Verdict
from claims.records import Candidate, Person, Source
from claims.review.wish import Wish
from claims.vocabulary import Act, ChangeClass, Kind, Modality, Mode, State

TODAY = date(2021, 1, 6)
RUTH = Person("ruth", "Ruth Calder", frozenset({"reviewer"}))
IDRIS = Person("idris", "Idris Okoro", frozenset({"reviewer"}))
TOMAS = Person("tomas", "Tomas Lind", frozenset({"editor"}))
MIRELA = Person("mirela", "Mirela Costin", frozenset({"reviewer", "editor"}))
OLGA = Person("olga", "Olga Brandt", frozenset({"operator"}))

FOUND = Candidate(
    0,
    22,
    "The lake froze in 2013",
    "The lake froze in 2013",
    True,
    (),
    None,
    Mode.NONE,
    Modality.ASSERTED,
    Kind.EVENT,
    True,
    None,
    (),
    (),
    0.6,
    (),
    "rules-1",
)
VERDICT = Verdict(
    "Correct", "four steps", "1", 4, "The record says so.", (Source("https://a.example.org/", "x"),), "2021-01-05", "x"
)
LIVE = Snapshot(1, "2021-01-02T12:00:00Z", VERDICT, FOUND.statement, None, "ruth", "tomas")
OTHER = Case("clm-b", 1, State.PUBLISHED, "art-a", "r", FOUND, "Another", None, "2021-01-01T00:00:00Z")

NEW = Case("clm-a", 3, State.NEW, "art-a", "r", FOUND, FOUND.statement, None, "2021-01-01T00:00:00Z")


def rated(by: str = "ruth", act: Act = Act.RATE) -> Decision:
    """What a person decided and nobody approved yet."""
    same_as = OTHER.id if act is Act.DUPLICATE else None
    return Decision(act, by, "2021-01-05T09:00:00Z", VERDICT if act is Act.RATE else None, "because", same_as)


def case(state: State, *, published: bool = False, holder: str = "ruth", **changes: object) -> Case:
    """A claim in a state as it would be there: held by Ruth, rated by Ruth, with or without a published version."""
    made = replace(NEW, state=state)
    if state in (State.ASSIGNED, State.WAITING, State.RATED):
        made = replace(made, holder=holder)
    if state in (State.RATED, State.APPROVED, State.HELD, State.PUBLISHED, State.DISMISSED, State.MERGED):
        made = replace(made, decision=rated(), last_rater="ruth")
    if state is State.WAITING:
        made = replace(made, decision=Decision(Act.WAIT, holder, "2021-01-05T09:00:00Z", waiting_for="the clerk"))
    if published or state in (State.PUBLISHED, State.WITHDRAWN):
        made = replace(made, snapshots=(LIVE,), last_rater="ruth")
    return replace(made, **changes)  # type: ignore[arg-type]


def wish(act: Act, **without: None) -> Wish:
    """A wish with everything any act needs; `without` takes fields away."""
    full = Wish(
        act,
        verdict=VERDICT,
        reason="because",
        to=IDRIS,
        last_rater=RUTH,
        other=OTHER,
        waiting_for="the clerk",
        chase_on=date(2021, 1, 8),
        due=date(2021, 1, 9),
        change=ChangeClass.CORRECTION,
    )
    return replace(full, **without)
