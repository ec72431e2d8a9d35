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
from claims.desk.findings import recall
from claims.errors import GateStopped
from claims.gate import Gate
from flows.day import Batch, Day, Report, Step, Way

T = TypeVar("T")


def articles(
    desk: Desk, gate: Gate | None, way: Way, paths: Sequence[Path] | None = None, given: Mapping[str, str] | None = None
) -> Day:
    """The steps ingest → extract → link → check: the files named, else the inbox, become claims with suggestions."""
    planned = ingest.plan(desk, paths, given)
    taken = _through(way, "ingest", ingest.compute, planned.batches, lambda r: ingest.commit(desk, r))
    taken = reduce(add, taken, ingest.refuse_unread(desk, planned))
    found = reduce(
        add,
        _through(way, "extract", extract.compute, extract.plan(desk), lambda r: extract.commit(desk, r, gate)),
        extract.ExtractReport(),
    )
    linked = _through(way, "link", link.compute, link.plan(desk), lambda r: link.commit(desk, r))
    checked = _through(way, "check", check.compute, check.plan(desk), lambda r: check.commit(desk, r))
    return Day(
        (
            _step("ingest", taken, bool(taken.rejected)),
            _step("extract", found, bool(found.blocked)),
            *([_step("link", reduce(add, linked))] if linked else []),
            *([_step("check", reduce(add, checked))] if checked else []),
        ),
        found.blocked,
    )


def collected(desk: Desk, way: Way) -> Day:
    """The step collect: what people saved in their sheets."""
    report = _once(way, "collect", lambda: collect.collect(desk))
    return Day((_step("collect", report, bool(report.rejected)),))


def lent(desk: Desk, way: Way) -> Day:
    """The steps assign → lend. The verb collects once more: what was saved meanwhile is not overwritten."""
    report = _once(way, "lend", lambda: lend.lend(desk))
    again, assigned = report.collected, report.assigned.lines()
    known = len(again.lines()) + len(assigned)
    news = any(f.taken or f.changed or f.drafts or f.rejected or f.conflicts for f in again.files)
    late = [_step("collect", again, again.rejected > 0)] if news else []
    return Day((*late, Step("assign", tuple(assigned)), Step("lend", tuple(report.lines()[known:]))))


def sheets(desk: Desk, way: Way) -> Day:
    """The steps collect → assign → lend."""
    return collected(desk, way) + lent(desk, way)


def release(desk: Desk, gate: Gate, way: Way) -> Day:
    """The step publish. A fault of a whole table is told in the day, not raised: what went before it is still told."""
    try:
        report = _once(way, "publish", lambda: publish.publish(desk, gate))
    except GateStopped as stop:
        return Day((Step("publish", (), True),), recall(desk), str(stop))
    return Day((_step("publish", report, bool(report.blocked)),), report.blocked)


def day(desk: Desk, gate: Gate, way: Way, paths: Sequence[Path] | None = None) -> Day:
    """The whole road: what people saved comes first, what they get next comes last."""
    told = collected(desk, way) + articles(desk, gate, way, paths)
    return told + lent(desk, way) + release(desk, gate, way)


def upkeep(desk: Desk, way: Way) -> Day:
    """The steps audit → board: the ledger is replayed and compared, the editor's page written anew."""
    audited = _once(way, "audit", lambda: audit.audit(desk))
    _once(way, "board", lambda: board.write_board(desk, ()))
    return Day((_step("audit", audited),))


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
