"""The board's lists of things to do: each claim, row or finding as a task with the act that moves it. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from claims.gate import Finding
from claims.ledger.state import ArticleRecord, Case, Decision, SheetRecord
from claims.publish import display
from claims.publish.board import Clash, Side, Task
from claims.publish.boardtime import Clock
from claims.records import Person, Scheme
from claims.text import first_words, shorten
from claims.vocabulary import Act, Role, State

_SOON = timedelta(days=1)
IN_HAND = (State.ASSIGNED, State.WAITING)


@dataclass(frozen=True)
class View:
    """What the lists below are made from."""

    cases: Mapping[str, Case]
    articles: Mapping[str, ArticleRecord]
    people: Mapping[str, Person]
    scheme: Scheme
    clock: Clock
    pages: str

    def name(self, person: str | None) -> str:
        """A person's name; the id where people.csv has them no more."""
        found = self.people.get(person or "")
        return found.name if found else person or "nobody"

    def away(self, person: str | None) -> bool:
        """Whether the person is marked as not active."""
        found = self.people.get(person or "")
        return found is not None and not found.active

    def editors(self) -> list[Person]:
        """Everybody who is here and may approve."""
        return [p for p in self.people.values() if p.active and Role.EDITOR in p.roles]

    def page(self, case: Case | None) -> str | None:
        """The published page of a claim, from the board."""
        return f"{self.pages}/claims/{case.id}.html" if case and case.snapshots else None

    def task(self, case: Case, why: str, act: tuple[str, ...], since: str | None = None, **more: str | None) -> Task:
        """A claim as a task that has waited since `since`, else since its last change of state."""
        at = since or case.since or case.opened
        tag = more.get("tag") or ("Being re-checked" if case.snapshots and case.state is not State.PUBLISHED else None)
        return Task(case.id, case.statement, why, act, self.clock.ago(at), at, page=self.page(case), tag=tag)


def latest(sheets: Sequence[SheetRecord]) -> list[SheetRecord]:
    """Each person's sheet that was collected last: what came back from an older one has been overtaken."""
    last: dict[str, SheetRecord] = {}
    for sheet in sheets:
        if sheet.collected_seq and sheet.collected_seq > (
            last[sheet.person].collected_seq if sheet.person in last else 0
        ):
            last[sheet.person] = sheet
    return [last[person] for person in sorted(last)]


def to_approve(d: View, case: Case) -> Task:
    """A decided claim, with who may approve it: an editor who neither rated nor reworded it."""
    decision = case.decision
    barred = {decision.by if decision else "", *case.reworded_by}
    able = [p for p in d.editors() if p.id not in barred]
    why = _decided(d, decision)
    if decision and d.away(decision.by):
        why += f" {d.name(decision.by)} is away: to send it back, name someone under Give to."
    if case.reworded_by:
        why += f" Reworded by {display.listed([d.name(p) for p in case.reworded_by])}, who cannot approve it."
    if case.live:
        why += f" Published as “{case.live.verdict.rating}”, and the page still says so."
    return d.task(case, why, _approve_act(d, case, able))


def _approve_act(d: View, case: Case, able: list[Person]) -> tuple[str, ...]:
    if not able:
        return ("Nobody here may approve it: it takes an editor who neither rated nor reworded it",)
    where = (
        "In your sheet: "
        if len(able) == len(d.editors())
        else f"In {_whose(display.listed([p.name for p in able]))} sheet: "
    )
    merges = case.decision is not None and case.decision.act is Act.DUPLICATE
    drops = case.decision is not None and case.decision.act is Act.DROP
    tail = " merges it; or " if merges else " drops it; or " if drops else " or "
    if case.snapshots and not merges:
        tail = ", with a Kind of change, or "
    return (where, "Approve", tail, "Send back")


def _decided(d: View, decision: Decision | None) -> str:
    if decision is None:
        return "Decided."
    who = d.name(decision.by)
    if decision.act is Act.DROP:
        return f"{who} proposes to drop it: {decision.reason}"
    if decision.act is Act.DUPLICATE:
        other = d.cases.get(decision.same_as or "")
        named = f", “{shorten(other.statement, 80)}”" if other else ""
        return f"{who} proposes a duplicate of {decision.same_as}{named}."
    return f"Rated “{decision.verdict.rating}” by {who}." if decision.verdict else f"Decided by {who}."


def _whose(name: str) -> str:
    return f"{name}’s"


def clashes(d: View, sheets: Iterable[SheetRecord]) -> Iterator[Clash]:
    """The cells that two people filled, from each person's last collected sheet."""
    for sheet in sheets:
        for clash in sheet.conflicts:
            case = d.cases.get(clash.claim)
            before = f" Before, it read “{shorten(clash.base, 120)}”." if clash.base else " Before, it was empty."
            task = Task(
                clash.claim,
                case.statement if case else clash.claim,
                f"The cell is {clash.column}.{before}",
                (f"In {_whose(d.name(sheet.person))} ", "rejected.csv", ": the same again, or leave it as it stands"),
                d.clock.ago(clash.at) if clash.at else "",
                clash.at or None,
                page=d.page(case),
            )
            stands = Side(d.name(clash.by), clash.at or None, clash.ours)
            yield Clash(task, stands, Side(d.name(sheet.person), None, clash.theirs))


def rejected(d: View, sheets: Iterable[SheetRecord]) -> Iterator[Task]:
    """The rows that came back to their writers, conflicts left out."""
    for sheet in sheets:
        clashing = {(c.claim, c.line) for c in sheet.conflicts}
        for row in sheet.rejections:
            if (row.claim, row.line) in clashing:
                continue
            case = d.cases.get(row.claim)
            typed = f" typed “{shorten(row.typed, 80)}” under {row.column}" if row.typed else f", {row.column}"
            yield Task(
                row.claim,
                case.statement if case else f"Line {row.line} of the sheet of {sheet.lent}",
                f"{d.name(sheet.person)}{typed}. {row.problem}",
                (f"In {_whose(d.name(sheet.person))} ", "rejected.csv", f": {row.fix}"),
                f"line {row.line}",
                page=d.page(case),
            )


def withdrawal(d: View, case: Case) -> Task:
    """A withdrawal that one editor proposes and another must second."""
    others = [p.name for p in d.editors() if p.id != case.withdrawal_by]
    why = f"{d.name(case.withdrawal_by)} proposes it: “{case.withdrawal_because}”"
    if not others:
        return d.task(case, why, ("No second editor is here: one must be added to people.csv",))
    where = f"In {_whose(display.listed(others))} sheet: "
    return d.task(case, why, (where, "Withdraw", ", with a reason under Why. Either may ", "Take back"))


def blocked(d: View, findings: Iterable[Finding], at: str | None) -> Iterator[Task]:
    """What the gates stopped, with the act that mends it."""
    for f in findings:
        case, article = d.cases.get(f.row or ""), d.articles.get(f.row or "")
        what = case.statement if case else title_of(article) if article else f.row or f"The whole table {f.table}"
        where = f"{f.column}: " if f.column else ""
        yield Task(
            f.row or "",
            what,
            f"{where}{f.found}; wanted: {f.expected}.",
            (f"{f.fix.rstrip('.')}: ", f.act) if f.act else (f.fix,),
            d.clock.ago(case.since) if case and case.since else "Now",
            case.since if case and case.since else at,
            page=d.page(case),
            rule=f"{f.table}, {f.rule}",
        )


def late(d: View, cases: Iterable[Case]) -> Iterator[Task]:
    """What is due or to be chased by tomorrow, the latest first."""
    found: list[tuple[date, Task]] = []
    for case in cases:
        if case.state not in IN_HAND:
            continue
        chase = case.decision.chase_on if case.state is State.WAITING and case.decision else None
        day = _day(chase or case.due)
        if day is None or day > d.clock.today + _SOON:
            continue
        holder = f"{d.name(case.holder)}{', who is away' if d.away(case.holder) else ''}"
        if chase and case.decision:
            why = f"Chase: {holder} waits for {case.decision.waiting_for}."
            act: tuple[str, ...] = ("In the sheet: ", "Resume", ", or a new date under ", "Chase on")
        else:
            why = f"Due: with {holder} since {d.clock.day(case.since)}."
            act = ("In your sheet: a new date under ", "Due", ", or ", "Give")
        if d.away(case.holder):
            act = ("In your sheet: ", "Give", ", with a name under Give to")
        task = d.task(case, why, act)
        found.append((day, _dated(task, day, d.clock)))
    yield from (task for _, task in sorted(found, key=lambda pair: (pair[0], pair[1].id)))


def _dated(task: Task, day: date, clock: Clock) -> Task:
    words, late = clock.until(day)
    return Task(task.id, task.statement, task.why, task.act, words, day.isoformat(), late, task.page, task.tag)


def _day(iso: str | None) -> date | None:
    try:
        return date.fromisoformat(iso) if iso else None
    except ValueError:
        return None


def waiting(d: View, case: Case) -> Task:
    """A claim whose holder waits for somebody's answer."""
    decision = case.decision
    asked = f"{d.name(case.holder)} waits for {decision.waiting_for}" if decision else d.name(case.holder)
    chase = f", to be chased on {d.clock.day(decision.chase_on)}" if decision and decision.chase_on else ""
    return d.task(case, f"{asked}{chase}.", ("When it has come: ", "Resume", ", saying what came under Why"))


def held(d: View, case: Case) -> Task:
    """An approved claim that an editor keeps back."""
    return d.task(case, f"{case.reason or 'No reason given.'}", ("In your sheet: ", "Release"), tag="Held")


def title_of(article: ArticleRecord) -> str:
    """An article's title, or its first words."""
    return article.title or first_words(article.text)
