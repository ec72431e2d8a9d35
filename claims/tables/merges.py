"""Merges, and merges undone, as rows of the corrections table: where they gave readers another rating. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from claims.ledger.state import Case, Merge
from claims.tables.columns import MERGES

MERGED, RESTORED = MERGES


def merges_of(case: Case, cases: Mapping[str, Case], names: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """A row a merge that led readers to another rating, and a row where undoing it led them back; in order of time."""
    for merge in case.merges:
        start = _seen_from(case, merge, cases)
        if start is None:
            continue
        own = case.snapshots[merge.from_version - 1].verdict.rating
        there = _rating_at(merge, cases, start)
        if there != own:
            yield _row(case, merge, MERGED, start, own, there, _why_merged(merge, names))
        if merge.undone is not None:
            there = _rating_at(merge, cases, merge.undone)
            if there is not None and there != own:
                yield _row(case, merge, RESTORED, merge.undone, there, own, _why_undone(merge, names))


def _row(case: Case, merge: Merge, kind: str, at: str, old: str, new: str | None, why: str) -> dict[str, Any]:
    return {
        "claim_id": case.id,
        "from_version": merge.from_version,
        "to_version": merge.from_version,
        "date": at,
        "class": kind,
        "old_rating": old,
        "new_rating": new,
        "explanation": why,
    }


def _seen_from(case: Case, merge: Merge, cases: Mapping[str, Case]) -> str | None:
    """When readers were first led to the other claim; None where they never were: nothing to lead from, or to."""
    withdrawn = any(w.from_version == merge.from_version and w.at <= merge.at for w in case.withdrawals)
    if merge.from_version == 0 or withdrawn:
        return None
    if _rating_at(merge, cases, merge.at) is not None:
        return merge.at
    carrier = _carrier_at(merge, cases, merge.at)
    first = carrier.snapshots[0].at if carrier is not None and carrier.snapshots else None
    return first if first is not None and (merge.undone is None or first < merge.undone) else None


def _rating_at(merge: Merge, cases: Mapping[str, Case], at: str) -> str | None:
    carrier = _carrier_at(merge, cases, at)
    known = [s for s in carrier.snapshots if s.at <= at] if carrier is not None else []
    return known[-1].verdict.rating if known else None


def _carrier_at(merge: Merge, cases: Mapping[str, Case], at: str) -> Case | None:
    """The claim at the end of the merges that stood at a time; None in a circle, or where the claim is unknown."""
    seen: set[str] = set()
    carrier = cases.get(merge.into)
    while carrier is not None and carrier.id not in seen:
        seen.add(carrier.id)
        on = next((m for m in carrier.merges if m.at <= at and (m.undone is None or m.undone > at)), None)
        if on is None:
            return carrier
        carrier = cases.get(on.into)
    return None


def _why_merged(merge: Merge, names: Mapping[str, str]) -> str:
    return _because(f"Merged into {merge.into}, approved by {names.get(merge.by, merge.by)}", merge.reason)


def _why_undone(merge: Merge, names: Mapping[str, str]) -> str:
    by = merge.undone_by or ""
    return _because(f"No longer merged into {merge.into}, restored by {names.get(by, by)}", merge.undone_because)


def _because(said: str, reason: str | None) -> str:
    return f"{said}: {reason}" if reason else f"{said}."
