"""The day at a desk, as one road: which verb follows which, and what a run tells when it is done.

Knows neither Prefect nor how work is spread: a `Way` says how.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from operator import add
from pathlib import Path
from typing import Any, TypeVar

from claims.desk import audit, board, check, collect, extract, ingest, lend, link, publish
from claims.desk.desk import Desk
from claims.desk.extracted import ExtractReport
from claims.desk.findings import recall
from claims.desk.report import CollectReport
from claims.errors import GateStopped
from claims.gate import Gate
from flows.day import Batch, Day, Report, Step, Way
from flows.day import plainly as plainly

T = TypeVar("T")


def day(desk: Desk, gate: Gate, way: Way, paths: Sequence[Path] | None = None) -> Day:
    """The whole road: what people saved comes first, what they get next comes last."""
    collected = _collected(desk, way)
    told = _told(collected) + _articles(desk, gate, way, paths, {})
    return _boarded(desk, told + _lent(desk, way, collected) + _released(desk, gate, way))


def articles(
    desk: Desk, gate: Gate, way: Way, paths: Sequence[Path] | None = None, given: Mapping[str, str] | None = None
) -> Day:
    """The steps ingest → extract → link → check: the files named, else the inbox, become claims with suggestions.

    `given` are fields that a person supplied for them, as `desk.ingest.plan` takes them.
    """
    return _boarded(desk, _articles(desk, gate, way, paths, given or {}))


def sheets(desk: Desk, way: Way) -> Day:
    """The steps collect → assign → lend."""
    collected = _collected(desk, way)
    return _boarded(desk, _told(collected) + _lent(desk, way, collected))


def release(desk: Desk, gate: Gate, way: Way) -> Day:
    """The step publish. A fault of a whole table is told in the day, not raised: what went before it is still told."""
    return _boarded(desk, _released(desk, gate, way))


def upkeep(desk: Desk, way: Way) -> Day:
    """The step audit, and the board anew. Raises VerificationFailed."""
    return _boarded(desk, Day((_step("audit", _once(way, "audit", lambda: audit.audit(desk))),)))


def _collected(desk: Desk, way: Way) -> CollectReport:
    return _once(way, "collect", lambda: collect.collect(desk))


def _told(collected: CollectReport) -> Day:
    return Day((_step("collect", collected, collected.rejected > 0),))


def _articles(desk: Desk, gate: Gate, way: Way, paths: Sequence[Path] | None, given: Mapping[str, str]) -> Day:
    planned = ingest.plan(desk, paths, given)
    read = _through(way, "ingest", ingest.compute, planned.batches, lambda r: ingest.commit(desk, r))
    taken = reduce(add, read, ingest.refuse_unread(desk, planned))
    parts = _through(way, "extract", extract.compute, extract.plan(desk), lambda r: extract.commit(desk, r, gate))
    found = reduce(add, parts, ExtractReport())
    linked = _through(way, "link", link.compute, link.plan(desk), lambda r: link.commit(desk, r))
    checked = _through(way, "check", check.compute, check.plan(desk), lambda r: check.commit(desk, r))
    steps = (
        _step("ingest", taken, bool(taken.rejected)),
        _step("extract", found, bool(found.blocked)),
        _step("link", reduce(add, linked, link.LinkReport())),
        _step("check", reduce(add, checked, check.CheckReport())),
    )
    return Day(steps, found.blocked)


def _lent(desk: Desk, way: Way, before: CollectReport) -> Day:
    """Lending collects once more: what was saved meanwhile is not overwritten, and is told only where there was some."""
    report = _once(way, "lend", lambda: lend.lend(desk))
    assigned = report.assigned.lines()
    known = len(report.collected.lines()) + len(assigned)
    again = report.collected.beyond(before)
    news = any(f.taken or f.changed or f.drafts or f.rejected or f.conflicts for f in again.files)
    late = [_step("collect", again, again.rejected > 0)] if news else []
    return Day((*late, Step("assign", tuple(assigned)), Step("lend", tuple(report.lines()[known:]))))


def _released(desk: Desk, gate: Gate, way: Way) -> Day:
    try:
        report = _once(way, "publish", lambda: publish.publish(desk, gate))
    except GateStopped as stop:
        return Day((Step("publish", (), True),), recall(desk), str(stop))
    return Day((_step("publish", report, bool(report.blocked)),), report.blocked)


def _boarded(desk: Desk, told: Day) -> Day:
    """The editor's page is written anew after whatever happened."""
    board.write_board(desk)
    return told


def _through(
    way: Way, step: str, compute: Callable[[Any], Any], batches: Sequence[Batch], commit: Callable[[Any], T]
) -> list[T]:
    """Each batch is committed as soon as it is computed: a run that is ended loses the batch in hand, no more."""
    reports: list[T] = []
    way.tell(step, 0, len(batches))
    for result in way.each(step, compute, batches):
        reports.append(commit(result))
        way.tell(step, len(reports), len(batches))
    return reports


def _once(way: Way, step: str, verb: Callable[[], T]) -> T:
    way.tell(step, 0, 0)
    report: T = way.once(step, verb)
    return report


def _step(name: str, report: Report, amiss: bool = False) -> Step:
    return Step(name, tuple(report.lines()), amiss)
