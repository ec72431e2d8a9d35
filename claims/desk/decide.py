"""Any act without a sheet, and adding a claim that the machine missed. Refused: the ledger is unchanged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from claims.desk.adding import added, place_of
from claims.desk.desk import Desk
from claims.desk.office import office_of, who
from claims.desk.pending import finish_release
from claims.errors import UsageError
from claims.identity import parse
from claims.ledger import events as e
from claims.ledger.state import ArticleRecord, Case
from claims.review.acts import amend, remark
from claims.review.wishes import read_act, read_wish
from claims.tables.columns import KEYS
from claims.text import first_words
from claims.vocabulary import State


@dataclass(frozen=True, slots=True)
class DecideReport:
    """What became of the claim."""

    claim: str
    act: str
    before: State
    after: State
    version: int

    def lines(self) -> list[str]:
        """The report for people."""
        return [f"{self.claim}: {self.act}; {self.before.value} → {self.after.value}, version {self.version}"]

    def as_json(self) -> dict[str, object]:
        """The report for programs."""
        return {
            "claim": self.claim,
            "act": self.act,
            "before": self.before.value,
            "after": self.after.value,
            "version": self.version,
        }


@dataclass(frozen=True, slots=True)
class AddReport:
    """The claim added; `known` where the same words were a claim already."""

    claim: str
    article: str
    known: bool

    def lines(self) -> list[str]:
        """The report for people."""
        return [f"{self.claim}: {'was there already' if self.known else 'added'} ({self.article})"]

    def as_json(self) -> dict[str, object]:
        """The report for programs."""
        return {"claim": self.claim, "article": self.article, "known": self.known}


def the_case(desk: Desk, words: str) -> Case:
    """The claim named on the command line. Raises UsageError where it is none of this desk."""
    claim = parse(words, "clm")
    case = desk.store.case(claim) if claim else None
    if case is None:
        raise UsageError(
            f"“{words}” is no claim of this desk.", "Copy the id from a sheet, the board or claimdesk status."
        )
    return case


def the_article(desk: Desk, words: str) -> ArticleRecord:
    """The article named by id, or by its title (its first words where it has none).

    Raises UsageError where there is none, or several of that title.
    """
    article = parse(words, "art")
    record = desk.store.article(article) if article else None
    if record is not None:
        return record
    wanted = " ".join(words.split()).casefold()
    named = [a for a in desk.store.articles() if (a.title or first_words(a.text)).casefold() == wanted]
    if len(named) == 1:
        return named[0]
    if named:
        ids = ", ".join(a.id for a in named)
        raise UsageError(f"{len(named)} articles are called “{words}”.", f"Name one by its id: {ids}.")
    raise UsageError(f"“{words}” is no article of this desk.", "Give its id (art-…) or its exact title.")


def decide(desk: Desk, claim: str, act: str, person: str, fields: Mapping[str, str]) -> DecideReport:
    """One act on one claim by one person, with the sheet's keys as fields.

    Raises UsageError for unknown names and keys, Refused where the table or a missing field forbids it.
    """
    unknown = [k for k in fields if k not in KEYS or not KEYS[k].editable or k == "decision"]
    if unknown:
        known = ", ".join(k for k, c in KEYS.items() if c.editable and k != "decision")
        raise UsageError(f"“{unknown[0]}” is no field of an act.", f"Fields are: {known}.")
    actor = who(desk, person)
    with desk.store.lock():
        finish_release(desk)
        case = the_case(desk, claim)
        office = office_of(desk)
        wish = read_wish(read_act(act), fields, case, office)
        events = amend(case, wish, actor, desk.today())
        if note := fields.get("note", "").strip():
            events = (*events, remark(note))
        desk.store.append([e.Draft(case.id, case.version, actor.id, events)], desk.now())
        after = desk.store.case(case.id) or case
    return DecideReport(case.id, act, case.state, after.state, after.version)


def add(desk: Desk, article: str, quote: str, person: str | None = None) -> AddReport:
    """A claim the machine missed, by the exact words of the article; the same span again is noted, not added.

    It goes to who added it, or waits as new where nobody is named. Raises UsageError, or Refused where the words are not
    in the article or stand there several times.
    """
    actor = who(desk, person) if person else None
    with desk.store.lock():
        finish_release(desk)
        record = the_article(desk, article)
        span = place_of(record, quote)
        cases = list(desk.store.cases(record.id))
        known = next((c for c in cases if c.revision == record.revision and c.found.span == span), None)
        if known is not None:
            return AddReport(known.id, record.id, True)
        claim, event = added(record, span, lambda i: desk.store.version(i) > 0)
        events: tuple[e.Event, ...] = (event,)
        if actor is not None:
            due = (desk.today() + timedelta(days=desk.config.due_days)).isoformat()
            events = (*events, e.Assigned(actor.id, due))
        desk.store.append([e.Draft(claim, 0, actor.id if actor else "operator", events)], desk.now())
    return AddReport(claim, record.id, False)
