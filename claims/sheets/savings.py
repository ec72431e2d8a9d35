"""The files of one lent sheet that were collected, as a family: which was saved after which, and what each brought. Pure.

Two files of a sheet are as two people's: what one brought is no base for the other. Only a file that was saved after another
goes on from it. What came back and was not answered yet belongs to the file that it came from.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TypeVar

from claims.ledger import events as e
from claims.ledger.state import Rejection
from claims.sheets.values import EDITABLE

Rows = Mapping[str, Mapping[str, str]]
Key = tuple[int, str, str, str, str, str, str, tuple[tuple[str, str], ...]]
# The file that rows come back in, as desks wrote it down before `mends` was.
_REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Saving:
    """One file of a sheet and all that it was saved after.

    `brought` are the cells that were taken, by claim and key; `since` the place in the chain where each was last taken;
    `held` the same and the rows that came back: what a later saving of this file still shows; `path` are the hashes of this
    file and all before it. `mends`: it is rejected.csv; then `origins` are the savings that its rows came back from.
    """

    digest: str = ""
    file: str = ""
    seq: int = 0
    brought: Rows = field(default_factory=dict)
    since: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    held: Rows = field(default_factory=dict)
    path: frozenset[str] = frozenset()
    mends: bool = False
    origins: Mapping[str, int] = field(default_factory=dict)


LENT = Saving()
LOST = -1


@dataclass(frozen=True, slots=True)
class Standing:
    """A row that came back and waits: the number of the saving it came from, and the place in the chain where it was told."""

    rejection: Rejection
    origin: int
    told: int


@dataclass(frozen=True)
class History:
    """What became of a sheet since it was lent.

    `standing` are the rows that came back and still wait; `mended` are those that were answered since, elsewhere than in the
    file they came from; `past` are all that came back once and wait no more as they were.
    """

    savings: tuple[Saving, ...] = ()
    standing: tuple[Standing, ...] = ()
    mended: tuple[Rejection, ...] = ()
    past: tuple[Rejection, ...] = ()

    @cached_property
    def waits(self) -> Mapping[Key, Standing]:
        """What still waits, by what makes two of them one."""
        return {key(s.rejection): s for s in reversed(self.standing)}


def key(r: Rejection) -> Key:
    """What makes two rows that came back one and the same: everything they say."""
    return r.line, r.claim, r.column, r.code, r.typed, r.problem, r.fix, tuple(sorted(r.cells.items()))


def history(recorded: Iterable[e.Recorded]) -> History:
    """The history of a sheet, from the events of its stream in order."""
    found, answers = History(), list[e.Answered]()
    for one in recorded:
        if isinstance(one.event, e.Answered):
            answers.append(one.event)
        elif isinstance(one.event, e.Collected):
            found, answers = _collected(one, one.event, _after(answers, found)), []
    found = _after(answers, found)
    rows = {_row(s.rejection) for s in found.standing}
    mended = tuple(r for r in found.mended if _row(r) not in rows)
    past = {key(r): r for r in found.past}
    return replace(found, mended=mended, past=tuple(r for k, r in past.items() if k not in found.waits))


def _after(answers: Sequence[e.Answered], before: History) -> History:
    """The history after so many answers, one after the other: a long sheet has thousands of them, each of one claim."""
    if not answers:
        return before
    standing: dict[str, list[Standing]] = {}
    for waits in before.standing:
        standing.setdefault(waits.rejection.claim, []).append(waits)
    gone: list[Rejection] = []
    for answer in answers:
        of_claim = standing.get(answer.claim, [])
        gone += [s.rejection for s in of_claim if answer.answers(s.rejection)]
        standing[answer.claim] = [s for s in of_claim if not answer.answers(s.rejection)]
    kept = {id(s) for rows in standing.values() for s in rows}
    left = tuple(s for s in before.standing if id(s) in kept)
    return History(before.savings, left, (*before.mended, *gone), (*before.past, *gone))


def _collected(one: e.Recorded, event: e.Collected, before: History) -> History:
    mends = event.mends or (event.after is None and event.name.startswith(_REJECTED))
    saving = _mending(one, event, before) if mends and event.after is not None else _saving(one, event, before)
    now = {key(r) for r in event.rejections}
    gone = [s.rejection for k, s in before.waits.items() if k not in now]
    # A row of rejected.csv that was mended and refused again belongs to where it came from first.
    origins: dict[tuple[int, str], int] = {}
    for waits in before.standing if mends else ():
        origins.setdefault((waits.rejection.line, waits.rejection.claim), waits.origin)
    number = len(before.savings)
    standing = tuple(
        before.waits.get(key(r)) or Standing(r, origins.get((r.line, r.claim), number), one.seq)
        for r in event.rejections
    )
    answered = _without(gone, event.rejections) if mends else []
    return History((*before.savings, saving), standing, (*before.mended, *answered), (*before.past, *gone))


def _mending(one: e.Recorded, event: e.Collected, before: History) -> Saving:
    origins: dict[str, int] = {}
    still = {key(r) for r in event.rejections}
    for waits in before.standing:
        claim, origin = waits.rejection.claim, waits.origin
        if claim in event.cells and key(waits.rejection) not in still:
            origins[claim] = LOST if origins.get(claim, origin) != origin else origin
    times = {c: dict.fromkeys(cells, one.seq) for c, cells in event.cells.items()}
    file = f"{event.place}/{event.name}"
    return Saving(event.file_sha256, file, one.seq, event.cells, times, mends=True, origins=origins)


def _saving(one: e.Recorded, event: e.Collected, before: History) -> Saving:
    # Before `after` was written down every file went on from all that were before it.
    earlier = before.savings if event.after is None else [s for s in before.savings if s.digest == event.after]
    times = {c: dict.fromkeys(cells, one.seq) for c, cells in event.cells.items()}
    fresh = [r for r in event.rejections if key(r) not in before.waits]
    came_back = {r.claim: {k: r.cells.get(k, "") for k in EDITABLE} for r in fresh if r.claim}
    return Saving(
        event.file_sha256,
        f"{event.place}/{event.name}",
        one.seq,
        joined([*(s.brought for s in earlier), event.cells]),
        joined([*(s.since for s in earlier), times]),
        joined([*(s.held for s in earlier), event.cells, came_back]),
        frozenset({event.file_sha256}).union(*(s.path for s in earlier)),
    )


_Value = TypeVar("_Value")


def joined(rows: Sequence[Mapping[str, Mapping[str, _Value]]]) -> dict[str, dict[str, _Value]]:
    """Cells of several files by claim and key; the later counts."""
    found: dict[str, dict[str, _Value]] = {}
    for one in rows:
        for claim, cells in one.items():
            found.setdefault(claim, {}).update(cells)
    return found


def _row(r: Rejection) -> tuple[int, str, tuple[tuple[str, str], ...]]:
    return r.line, r.claim, tuple(sorted(r.cells.items()))


def _without(rejections: Iterable[Rejection], others: Iterable[Rejection]) -> list[Rejection]:
    rows = {_row(r) for r in others}
    return [r for r in rejections if _row(r) not in rows]
