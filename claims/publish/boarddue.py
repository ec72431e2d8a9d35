"""The board's days: what of each person is late or due by tomorrow, who waits for whom, what lies with who is away. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from claims.ledger.due import WITH_PEOPLE, act_by
from claims.ledger.state import Case
from claims.publish.board import Absent, Due, Task
from claims.publish.boardtasks import View, whose
from claims.vocabulary import State

_ONE_DAY = timedelta(days=1)


def due(d: View, cases: Iterable[Case]) -> Iterator[Due]:
    """For each person who is here: what is late or to be asked again, one by one; what is due by tomorrow, counted.

    Whoever has most late comes first.
    """
    held: dict[str, list[tuple[date, Case]]] = {}
    for case in cases:
        day = _day(case)
        if day is not None and case.holder and not d.away(case.holder) and day <= d.clock.today + _ONE_DAY:
            held.setdefault(case.holder, []).append((day, case))
    found = [_of_one(d, person, rows) for person, rows in held.items()]
    yield from sorted((f for f in found if f.any), key=lambda f: (-len(f.late), -f.today, -f.tomorrow, f.name))


def _of_one(d: View, person: str, rows: list[tuple[date, Case]]) -> Due:
    today = d.clock.today
    late = [(day, _late(d, case, day)) for day, case in rows if day < today or (_asks(case) and day == today)]
    soon = [day for day, case in rows if not _asks(case)]
    first = sorted(late, key=lambda pair: (pair[0], pair[1].id))
    return Due(d.name(person), tuple(t for _, t in first), soon.count(today), soon.count(today + _ONE_DAY))


def _late(d: View, case: Case, day: date) -> Task:
    holder = d.name(case.holder)
    if _asks(case) and case.decision:
        why = f"Chase: {holder} waits for {case.decision.waiting_for}."
        act: tuple[str, ...] = (f"In {whose(holder)} sheet: ", "Resume", ", or a new date under ", "Chase on")
    else:
        why = f"Due: with {holder} since {d.clock.day(case.since)}."
        act = ("In your sheet: a new date under ", "Due", ", or ", "Give")
    return _dated(d, d.task(case, why, act), day)


def _dated(d: View, task: Task, day: date) -> Task:
    words, late = d.clock.until(day)
    return replace(task, age=words, since=day.isoformat(), late=late)


def _asks(case: Case) -> bool:
    return case.state is State.WAITING and case.decision is not None and bool(case.decision.chase_on)


def _day(case: Case) -> date | None:
    iso = act_by(case)
    try:
        return date.fromisoformat(iso) if iso else None
    except ValueError:
        return None


def waiting(d: View, cases: Iterable[Case]) -> Iterator[Task]:
    """The claims whose holder waits for an answer, the day to ask again not come yet; the nearest day first."""
    found = []
    for case in cases:
        day = _day(case)
        asleep = case.state is State.WAITING and (day is None or day > d.clock.today)
        if asleep and not d.away(case.holder):
            found.append((day or date.max, case.id, _waiting(d, case)))
    yield from (task for *_, task in sorted(found, key=lambda each: each[:2]))


def _waiting(d: View, case: Case) -> Task:
    decision, name = case.decision, d.name(case.holder)
    asked = f"{name} waits for {decision.waiting_for}" if decision else name
    chase = f", to be chased on {d.clock.day(decision.chase_on)}" if decision and decision.chase_on else ""
    act = (f"When it has come, in {whose(name)} sheet: ", "Resume", ", saying what came under Why")
    return d.task(case, f"{asked}{chase}.", act)


def absent(d: View, cases: Iterable[Case]) -> Iterator[Absent]:
    """Whoever is away, or no more in people.csv, and still has claims: each of them, the first due first."""
    held: dict[str, list[Case]] = {}
    for case in cases:
        if case.state in WITH_PEOPLE and d.away(case.holder):
            held.setdefault(case.holder or "", []).append(case)
    for person, rows in sorted(held.items(), key=lambda pair: d.name(pair[0])):
        known = d.people.get(person)
        tasks = sorted((_lying(d, case) for case in rows), key=lambda t: (t.since or "9999", t.id))
        yield Absent(d.name(person), known.away_since if known else None, tuple(tasks), known is not None)


def _lying(d: View, case: Case) -> Task:
    decision = case.decision if _asks(case) else None
    why = f"Waits for {decision.waiting_for}." if decision else f"Assigned since {d.clock.day(case.since)}."
    task, day = d.task(case, why, ()), _day(case)
    return _dated(d, task, day) if day else task
