"""What the three days came to, in lines that a person understands, told from the ledger and the reports alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from claims.desk.desk import Desk
from claims.ledger import events as e
from claims.text import shorten
from claims.vocabulary import Outcome, State
from flows import wiring
from flows.day import Day

VERDICTS = 10


def of(folder: Path, days: Sequence[Day], whole: bool) -> list[str]:
    """The summary; `whole` is a demo of three days, else only the first was played."""
    with wiring.opened(folder) as desk:
        out = ["", "What happened at the desk", *_read(desk), *_found(desk)]
        if not whole:
            return [*out, *_lent(desk)]
        return [*out, *_decided(desk), *_rejected(desk), *_blocked(days), *_published(desk)]


def exit_code(folder: Path, days: Sequence[Day], whole: bool) -> int:
    """0 where the demo ended as scripted: nothing stopped, at least ten verdicts, two releases, one correction."""
    if any(day.stopped for day in days):
        return 3
    if not whole:
        return 0
    with wiring.opened(folder) as desk:
        live = [c for c in desk.store.cases() if c.snapshots]
        corrected = sum(len(c.snapshots) > 1 for c in live)
        done = len(live) >= VERDICTS and len(desk.store.desk().releases) == 2 and corrected == 1
    return 0 if done else 1


def _read(desk: Desk) -> list[str]:
    articles = list(desk.store.articles())
    undated = sum(a.published is None for a in articles)
    files = len(desk.store.desk().files)
    wait = f"; {undated} without a date, so what is relative in it waits for one" if undated else ""
    return [f"  Read       {_many(len(articles), 'article')} in {_many(files, 'file')}{wait}"]


def _found(desk: Desk) -> list[str]:
    cases = list(desk.store.cases())
    aside = Counter(s.reason.value for a in desk.store.articles() for s in a.set_aside)
    reasons = ", ".join(f"{n} {r.replace('_', ' ')}" for r, n in sorted(aside.items()))
    said = Counter(c.suggestion.outcome for c in cases if c.suggestion)
    return [
        f"  Found      {_many(len(cases), 'claim')} to check",
        f"  Set aside  {_many(sum(aside.values()), 'number or date')} that claim nothing: {reasons or 'none'}",
        f"  Suggested  {said[Outcome.FITS]} fit the desk's facts, {said[Outcome.OFF]} do not, {said[Outcome.UNCLEAR]} unclear",
    ]


def _lent(desk: Desk) -> list[str]:
    paths = [desk.config.review / s.person / "sheet.csv" for s in desk.store.sheets()]
    return [f"  Lent       {p}" for p in dict.fromkeys(paths)]


def _decided(desk: Desk) -> list[str]:
    rated = approved = 0
    for r in desk.store.events():
        rated += isinstance(r.event, e.Rated)
        approved += isinstance(r.event, e.Approved)
    states = Counter(c.state for c in desk.store.cases())
    left = states[State.NEW] + states[State.ASSIGNED] + states[State.WAITING] + states[State.RATED]
    return [f"  Decided    {rated} ratings, {approved} approvals, always by two people; {left} claims are still open"]


def _rejected(desk: Desk) -> list[str]:
    rows = [(r.actor, x) for r in desk.store.events() if isinstance(r.event, e.Collected) for x in r.event.rejections]
    unique = {(who, x.line, x.claim, x.code): x for who, x in rows}
    names = {p.id: p.name for p in desk.people}
    came_back = {(who, line, claim) for who, line, claim, _ in unique}
    out = [f"  Rejected   {_many(len(came_back), 'row')} of sheets, with what to do; mended and taken"]
    return out + [
        f"               {names.get(who, who)}, line {x.line}: {shorten(x.problem, 90)}"
        for (who, *_), x in unique.items()
    ]


def _blocked(days: Sequence[Day]) -> list[str]:
    found = {
        f"{f.row} by {f.rule}: {shorten(f.found, 60)}. {f.fix}": None for day in days for f in day.findings if f.row
    }
    if not found:
        return ["  Blocked    nothing: every row passed the gates"]
    return [f"  Blocked    {words}" for words in found]


def _published(desk: Desk) -> list[str]:
    out: list[str] = []
    for n, release in enumerate((r for r in desk.store.desk().releases if r.release), start=1):
        what = "verdicts" if n == 1 else "changed verdict" + "s" * (len(release.publishes) != 1)
        out.append(f"  Published  {len(release.publishes)} {what} on {release.at[:10]}, release {release.release}")
    page = desk.config.published / "current" / "index.html"
    return [*out, "", f"The report: {page}", f"The editor's board: {desk.config.root / 'board.html'}"]


def _many(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {' '.join(_plural(w) for w in noun.split())}"


def _plural(word: str) -> str:
    return word if word == "or" else f"{word}s"
