"""A busy desk, built by hand: every box of the board has something in it."""

from dataclasses import replace

import edition_samples as samples

from claims.gate import Finding
from claims.ledger.state import Conflict, Decision, DeskRecord, Prepared, Rejection, SheetRecord
from claims.publish.board import Run
from claims.publish.boarddata import board_of
from claims.records import Person
from claims.vocabulary import Act, Mode, State

NOW = "2021-01-09T17:02:00Z"
PEOPLE = {
    **samples.PEOPLE,
    "idris": Person("idris", "Idris Okoro", frozenset({"reviewer"}), active=False, away_since="2021-01-06"),
}
TEXT = " ".join(f"Sentence {n} has {n}00 ships in it." for n in range(1, 20))
ART = samples.article(TEXT, title="Ships, counted", publisher=None, rights=None)


def claim(n: int, state: State, *snapshots, worth: float = 0.7, speaker: str | None = "Ada Brook", **more):
    found = samples.candidate(TEXT, f"Sentence {n} has", f"Statement {n} about {n}00 ships", speaker, mode=Mode.QUOTED)
    more.setdefault("since", "2021-01-07T15:10:00Z")
    return samples.case(ART, replace(found, worth=worth), *snapshots, state=state, **more)


def rated(by: str, rating: str = "Correct") -> Decision:
    return Decision(Act.RATE, by, "2021-01-07T15:10:00Z", samples.verdict(rating))


def busy():
    """Cases, sheets and findings of the busy desk."""
    release = "2021-01-07T17:00:00Z"
    cases = {
        "plain": claim(1, State.RATED, decision=rated("idris"), holder="idris", last_rater="idris"),
        "own": claim(2, State.RATED, decision=rated("mirela"), holder="mirela"),
        "reworded": claim(3, State.RATED, decision=rated("ruth"), reworded_by=("tomas", "mirela")),
        "duplicate": claim(4, State.RATED, decision=Decision(Act.DUPLICATE, "ruth", NOW, same_as="clm-x")),
        "drop": claim(5, State.RATED, decision=Decision(Act.DROP, "ruth", NOW, reason="An opinion.")),
        "again": claim(6, State.RATED, samples.snapshot(1, at=release), decision=rated("ruth", "Wrong")),
        "late": claim(7, State.ASSIGNED, holder="ruth", due="2021-01-07"),
        "today": claim(8, State.ASSIGNED, holder="idris", due="2021-01-09"),
        "soon": claim(9, State.WAITING, holder="ruth", due="2021-01-05", decision=waits("2021-01-10")),
        "patient": claim(17, State.WAITING, holder="ruth", due="2021-01-12", decision=waits("2021-01-15")),
        "later": claim(10, State.ASSIGNED, holder="ruth", due="2021-01-11"),
        "held": claim(11, State.HELD, reason="Under embargo."),
        "withdraw": claim(
            12,
            State.PUBLISHED,
            samples.snapshot(1, at=release),
            withdrawal_by="mirela",
            withdrawal_because="Not said.",
            withdrawal_public=True,
        ),
        "blocked": claim(13, State.APPROVED, decision=rated("ruth"), approved_by="tomas"),
        "high": claim(14, State.NEW, worth=0.9),
        "low": claim(15, State.NEW, worth=0.1, speaker=None),
        "clash": claim(16, State.NEW, worth=0.5),
    }
    ids = {k: c.id for k, c in cases.items()}
    sheet = SheetRecord(
        "sht-1", 2, "ruth", "2021-01-07", 3, {ids["late"]: 1}, collected_seq=20,
        rejections=(
            Rejection(4, ids["late"], "Rating", "unknown-rating", "Half true", "It is none of the six.", "Pick one."),
            Rejection(6, ids["clash"], "What we check", "conflict", "b", "Somebody was first.", "Say it again."),
        ),
        conflicts=(Conflict(ids["clash"], "What we check", "base", "what stands", "what Ruth wants", "mirela", NOW, 6),),
    )  # fmt: skip
    older = replace(
        sheet, id="sht-0", collected_seq=10, conflicts=(), rejections=(replace(sheet.rejections[0], typed="old"),)
    )
    findings = (
        Finding(
            "sources", "two publishers", ids["blocked"], "url", "one publisher", "two", "Add a source", "Send back"
        ),
        Finding("verdicts", "unique ids", None, "claim_id", "clm-1 twice", "once", "Look at the ledger", ""),
    )
    return cases, (older, sheet), findings


def waits(chase: str) -> Decision:
    return Decision(Act.WAIT, "ruth", "2021-01-07T15:10:00Z", waiting_for="the port office", chase_on=chase)


def board(**more):
    """The busy desk's board."""
    cases, sheets, findings = busy()
    release = Prepared(90, "ab" * 32, "2021-01-07T17:00:00Z", (), (), "f", release="0123456789abcdef")
    given = {
        "cases": {c.id: c for c in cases.values()},
        "articles": {ART.id: ART},
        "sheets": sheets,
        "desk": DeskRecord(releases=(release,)),
        "people": PEOPLE,
        "findings": findings,
        "now": NOW,
        "scheme": samples.SCHEME,
        "runs": (Run("sheets", "collects what people saved, lends what comes next", "2021-01-09T17:30:00Z"),),
    }
    return board_of(**{**given, **more})
