"""Any act without a sheet, and adding a claim that the machine missed. Refused: the ledger is unchanged."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from claims.desk.acting import events_of
from claims.desk.adding import bare, standing, wanted
from claims.desk.desk import Desk
from claims.desk.office import who
from claims.desk.overlay import Overlay
from claims.desk.pending import finish_release
from claims.desk.settling import settled_by_act
from claims.errors import Refused, UsageError
from claims.identity import parse
from claims.ledger import events as e
from claims.ledger.state import ArticleRecord, Case
from claims.records import Person
from claims.review.problems import Problems
from claims.review.wishes import read_act, refuse_useless
from claims.sheets import values
from claims.sheets.cells import cells_now
from claims.sheets.merge import Merged
from claims.sheets.messages import rejection
from claims.sheets.values import CLEAR
from claims.tables.columns import DECISION_KEYS, KEYS
from claims.text import first_words, listed, search_key, trim
from claims.vocabulary import Act, State


@dataclass(frozen=True, slots=True)
class DecideReport:
    """What became of the claim. `second`: the act answered what was asked as a second opinion, and changed no state.

    `noted` are days that were written otherwise than YYYY-MM-DD, and what they were read as.
    """

    claim: str
    act: str
    before: State
    after: State
    version: int
    second: bool = False
    noted: tuple[str, ...] = ()

    def lines(self) -> list[str]:
        """The report for people."""
        done = f"{self.before.value} → {self.after.value}"
        if self.second:
            done = f"kept as a second opinion; the claim stays {self.after.value}"
        return [f"{self.claim}: {self.act}; {done}, version {self.version}", *(f"  note: {n}" for n in self.noted)]

    def as_json(self) -> dict[str, object]:
        """The report for programs."""
        return {
            "claim": self.claim,
            "act": self.act,
            "before": self.before.value,
            "after": self.after.value,
            "version": self.version,
            "second_opinion": self.second,
            "noted": list(self.noted),
        }


@dataclass(frozen=True, slots=True)
class AddReport:
    """The claim added; `known` where the same words were a claim already, then `state` is where that stands.

    `overlaps` are claims that share some of the words.
    """

    claim: str
    article: str
    known: bool
    overlaps: tuple[str, ...] = ()
    state: str = ""

    def lines(self) -> list[str]:
        """The report for people."""
        if self.known:
            return [f"{self.state} was there already ({self.article}); nothing was added."]
        out = [f"{self.claim}: added ({self.article})"]
        return out + [
            f"  It shares words with {claim}; if both say the same, call one a duplicate." for claim in self.overlaps
        ]

    def as_json(self) -> dict[str, object]:
        """The report for programs."""
        return {"claim": self.claim, "article": self.article, "known": self.known, "overlaps": list(self.overlaps)}


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
    titles = [(a.title or first_words(a.text), a.id) for a in desk.store.articles()]
    key, unguarded = search_key(words), search_key(bare(words))
    keyed = [(search_key(title), title, i) for title, i in titles]
    named = [i for known, _, i in keyed if known in (key, unguarded)]
    if len(named) > 1:
        raise UsageError(f"{len(named)} articles are called “{words}”.", f"Name one by its id: {', '.join(named)}.")
    found = desk.store.article(named[0]) if named else None
    if found is not None:
        return found
    nearest = difflib.get_close_matches(key, [known for known, *_ in keyed], n=1)
    near = next((f" The nearest is “{t}” ({i})." for known, t, i in keyed if known in nearest), "")
    raise UsageError(f"“{words}” is no article of this desk.", f"Give its id (art-…) or its exact title.{near}")


def _asked(case: Case, act: Act, fields: Mapping[str, str], person: Person) -> Merged:
    """The fields of an act as a row of a sheet would ask for them; `clear` empties who said it.

    Raises Refused where a rating is approved and changed in one step.
    """
    unit = {k: v for k, v in fields.items() if k in DECISION_KEYS}
    changes = {k: "" if v.strip() == CLEAR and k == "speaker" else v for k, v in fields.items() if k not in unit}
    edited = [k for k in fields if k not in ("change", "give_to", "due", "note")] if act is Act.APPROVE else []
    if edited:
        raise Refused(
            "approve-edited",
            f"To approve is to approve what the other person wrote, and this would change {listed(edited)}.",
            "Approve without other fields; or send it back, with your reason in why and the person in give_to.",
            edited[0],
        )
    now = cells_now(case, person.id)
    return Merged(act=act, fields=unit, changes={k: v for k, v in changes.items() if v != now[k]})


def decide(desk: Desk, claim: str, act: str, person: str, fields: Mapping[str, str]) -> DecideReport:
    """One act on one claim by one person, with the sheet's keys as fields.

    Days are read as in sheets: in any spelling that can be one day only. Raises UsageError for unknown names and keys,
    Refused for all fields that are missing, wrong or of no use to the act, or where the table forbids it.
    """
    unknown = [k for k in fields if k not in KEYS or not KEYS[k].editable or k == "decision"]
    if unknown:
        known = ", ".join(k for k, c in KEYS.items() if c.editable and k != "decision")
        raise UsageError(f"“{unknown[0]}” is no field of an act.", f"Fields are: {known}.")
    actor = who(desk, person)
    with desk.store.lock():
        finish_release(desk)
        case = the_case(desk, claim)
        named, problems = read_act(act), Problems()
        problems.of(lambda: refuse_useless(named, [k for k in fields if k in DECISION_KEYS]))
        read = _with_days(fields, desk.today(), problems)
        asked = _asked(case, named, read, actor)
        events = problems.of(lambda: events_of(desk, Overlay(desk), case, asked, actor)) or ()
        problems.stop(tuple(KEYS))
        second = any(isinstance(event, (e.SecondOpinion, e.SecondDeclined)) for event in events)
        told = settled_by_act(desk, case.id, actor, read)
        desk.store.append([e.Draft(case.id, case.version, actor.id, events), *told], desk.now())
        after = desk.store.case(case.id) or case
    noted = tuple(
        f"{KEYS[k].heading}: “{fields[k]}” was read as {day}."
        for k, day in read.items()
        if KEYS[k].type == "date" and day != trim(fields[k])
    )
    return DecideReport(case.id, act, case.state, after.state, after.version, second, noted)


def _with_days(fields: Mapping[str, str], today: date, told: Problems) -> dict[str, str]:
    """The fields, days as YYYY-MM-DD; those that are none, or that can be several, are told and left out."""
    read = dict(fields)
    for key in (k for k in fields if KEYS[k].type == "date" and trim(fields[k])):
        found = values.day(key, trim(fields[key]), today)
        if isinstance(found, str):
            read[key] = found
            continue
        del read[key]
        # No spreadsheet had its hands in this one.
        code = "date_unreadable" if found.code == "date_serial" else found.code
        words = rejection(code, line=0, claim="", column=key, typed=found.typed, cells={}, **found.values)
        told.tell(Refused(code, words.problem, words.fix, key))
    return read


def add(desk: Desk, article: str, quote: str, person: str | None = None) -> AddReport:
    """A claim the machine missed, by the exact words of the article; the same span again is noted, not added.

    It goes to who added it, or waits as new where nobody is named. Raises UsageError, or Refused where the words are not
    in the article or stand there several times.
    """
    actor = who(desk, person) if person else None
    with desk.store.lock():
        finish_release(desk)
        record = the_article(desk, article)
        asked = wanted(record, quote, list(desk.store.cases(record.id)), lambda i: desk.store.version(i) > 0)
        if asked.event is None:
            there = standing(asked.known) if asked.known else ""
            return AddReport(asked.claim, record.id, True, state=there)
        events: tuple[e.Event, ...] = (asked.event,)
        if actor is not None:
            due = (desk.today() + timedelta(days=desk.config.due_days)).isoformat()
            events = (*events, e.Assigned(actor.id, due))
        desk.store.append([e.Draft(asked.claim, 0, actor.id if actor else "operator", events)], desk.now())
    return AddReport(asked.claim, record.id, False, asked.overlaps)
