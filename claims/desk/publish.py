"""Approved claims become a release: gate, then the event that carries its time, then what pending.py finishes.

A fault of a row blocks that claim and what rests on it; a fault of a table stops everything and leaves the last release
live. Nothing to publish is not a fault. There is no way around the gate.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from claims.desk.desk import Desk
from claims.desk.editions import as_published, fingerprint, setting_of
from claims.desk.findings import remember
from claims.desk.pending import finish_release
from claims.errors import GateStopped
from claims.gate import Finding, Gate, GateReport
from claims.ledger import events as e
from claims.ledger.state import ArticleRecord, Case
from claims.tables.frames import articles_frame, claims_frame, facts_frame, verdict_frames
from claims.tables.merges import merges_of
from claims.tables.rows import status_of
from claims.text import listed
from claims.vocabulary import ChangeClass, State, VerdictStatus


@dataclass(frozen=True, slots=True)
class PublishReport:
    """What publishing did; `release` is the id of what is live now, `changed` whether this run made it.

    `withdrawn` and `rechecking` are claims whose page says so since this release; `unreachable` is whether its pages name no
    address to which readers could write.
    """

    release: str | None
    changed: bool
    published: tuple[str, ...]
    blocked: tuple[Finding, ...]
    checked: Mapping[str, int]
    folder: str | None = None
    withdrawn: tuple[str, ...] = ()
    rechecking: tuple[str, ...] = ()
    unreachable: bool = False

    def lines(self) -> list[str]:
        """The report for people."""
        if self.changed:
            out = [f"Published: {self._what()} in release {self.release}"]
            out += [f"  {self.folder}"] if self.folder else []
            if self.unreachable:
                out.append(
                    "  Readers are given no address to report an error to: set contact under [site] in desk.toml, to an e-mail "
                    "address or a link, and publish again."
                )
        else:
            out = [
                f"Published: nothing new; release {self.release} stays live"
                if self.release
                else "Published: nothing yet"
            ]
        return out + [f"  blocked {f.row}: {f.found}. {f.fix} ({f.rule}; {f.act})" for f in self.blocked]

    def _what(self) -> str:
        """What readers find new in the release."""
        new, gone, again = len(self.published), len(self.withdrawn), len(self.rechecking)
        told = [f"{new} new version{'s' * (new != 1)}"] if new else []
        told += [f"{gone} withdrawal{'s' * (gone != 1)}"] if gone else []
        if not told:
            told = [f"{again} marked as being re-checked"] if again else ["the same verdicts, told anew,"]
        return listed(told)

    def as_json(self) -> dict[str, object]:
        """The report for programs."""
        return {
            "release": self.release,
            "changed": self.changed,
            "published": list(self.published),
            "withdrawn": list(self.withdrawn),
            "rechecking": list(self.rechecking),
            "unreachable": self.unreachable,
            "blocked": [{"claim": f.row, "gate": f.rule, "reason": f.found, "fix": f.fix} for f in self.blocked],
            "checked": dict(self.checked),
            "folder": self.folder,
        }


def publish(desk: Desk, gate: Gate) -> PublishReport:
    """Checks every table, blocks what fails, and publishes the rest as one release.

    Raises GateStopped (exit code 3) for a fault of a table, StorageFault where the disk refuses; the last release stays.
    """
    with desk.store.lock():
        finish_release(desk)
        cases, articles = list(desk.store.cases()), {a.id: a for a in desk.store.articles()}
        at = desk.now()
        proposed = {c.id: as_published(c, at) for c in cases if c.state is State.APPROVED}
        shown = [proposed.get(c.id, c) for c in cases]
        report = gate.check(*_tables(desk, shown, articles, at, frozenset(proposed)))
        remember(desk, report, at)
        if report.table_faults:
            raise _stopped(report.table_faults)
        blocked = _blocked(report, cases)
        green = tuple(i for i in proposed if i not in blocked)
        held_back = tuple(sorted(i for i in proposed if i in blocked))
        final = [proposed[c.id] if c.id in green else c for c in cases]
        mark = fingerprint(desk, final, articles, at)
        last = next((r for r in reversed(desk.store.desk().releases) if r.release), None)
        nothing = not green and not any(c.snapshots for c in final)
        if nothing or (last is not None and last.fingerprint == mark):
            live = last.release if last else None
            return PublishReport(live, False, (), report.row_faults, report.checked)
        prepared = e.ReleasePrepared(green, held_back, mark)
        desk.store.append([e.Draft("desk", desk.store.version("desk"), "desk", (prepared,))], at)
        release = finish_release(desk)
        folder = str(desk.config.published / "current" / "index.html")
        gone, again = _turned(final, last.at if last else "")
        nowhere = not desk.config.site.contact
        return PublishReport(release, True, green, report.row_faults, report.checked, folder, gone, again, nowhere)


def _turned(cases: Sequence[Case], since: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The claims that were withdrawn, and those that were taken up again, since the last release."""
    by_id = {c.id: c for c in cases}
    status = {c.id: status_of(c, by_id) for c in cases if c.snapshots and c.since >= since}
    return (
        tuple(i for i, one in status.items() if one is VerdictStatus.WITHDRAWN),
        tuple(i for i, one in status.items() if one is VerdictStatus.RECHECKING),
    )


def _tables(
    desk: Desk, cases: Sequence[Case], articles: Mapping[str, ArticleRecord], at: str, proposed: frozenset[str]
) -> tuple[dict[str, pd.DataFrame], dict[str, int]]:
    """Every frame the gate looks at, and how many rows each must have by the ledger's own count of events."""
    facts = desk.facts()
    frames = {
        "articles": articles_frame(articles.values()),
        "claims": claims_frame(cases, articles),
        "facts": facts_frame(facts),
        **verdict_frames(cases, articles, setting_of(desk, at, proposed)),
    }
    counts = {
        "articles": desk.store.count("taken"),
        "claims": desk.store.count("proposed", "added"),
        "facts": len(facts),
        "verdicts": desk.store.count("published") + sum(len(c.snapshots) == 1 for c in cases if c.id in proposed),
        "sources": sum(len(c.live.verdict.sources) for c in cases if c.live),
        "corrections": sum(_told(c) for c in cases) + _told_of_merges(cases),
    }
    return frames, counts


def _told(case: Case) -> int:
    """How many changes of a claim readers must be told of: versions called a change, and withdrawals."""
    changed = [s.change for s in case.snapshots[1:] if s.change not in (None, ChangeClass.NONE)]
    return len(changed) + len(case.withdrawals)


def _told_of_merges(cases: Sequence[Case]) -> int:
    """How many merges, and merges undone, readers must be told of: those that gave a claim another rating."""
    by_id = {c.id: c for c in cases}
    return sum(1 for c in cases if c.snapshots for _ in merges_of(c, by_id, {}))


def _blocked(report: GateReport, cases: Sequence[Case]) -> frozenset[str]:
    """The claims at fault, and those whose article is."""
    return report.blocked | {c.id for c in cases if c.article in report.blocked}


def _stopped(faults: Sequence[Finding]) -> GateStopped:
    first = faults[0]
    more = f" And {len(faults) - 1} more." if len(faults) > 1 else ""
    return GateStopped(
        f"Nothing was published: table {first.table}, {first.column or 'the whole table'}: {first.found}; "
        f"expected {first.expected} ({first.rule}).{more} The last release stays live.",
        f"{first.fix} ({first.act})",
    )
