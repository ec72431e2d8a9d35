"""What a run at a desk is told as, and the ways to do its work. Light: no verb is imported here.

A `Way` says how work is done: a plain command goes through the batches in a loop, a flow makes a task of each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from claims.errors import GateStopped
from claims.gate import Finding

T = TypeVar("T")


class Report(Protocol):
    """What a verb hands back."""

    def lines(self) -> list[str]:
        """The report for people."""
        ...


class Batch(Protocol):
    """A piece of work; `label` is what an operator sees of it."""

    @property
    def label(self) -> str:
        """Such as `3 articles, 12 kB`."""
        ...


@dataclass(frozen=True, slots=True)
class Way:
    """How a run does its work: `each` computes batches one after the other, `once` does what is not cut into batches.

    `tell(step, done, of)` hears of every step's progress; `of` is 0 where there is nothing to count.
    """

    each: Callable[[str, Callable[[Any], Any], Sequence[Batch]], Iterator[Any]]
    once: Callable[[str, Callable[[], Any]], Any]
    tell: Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Step:
    """One step as told to people; `amiss` where it rejected or blocked something."""

    name: str
    lines: tuple[str, ...]
    amiss: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """What a run did, in order. `stopped` is why the gate stopped publishing, `findings` what the gates found."""

    steps: tuple[Step, ...] = ()
    findings: tuple[Finding, ...] = ()
    stopped: str | None = None

    @property
    def exit_code(self) -> int:
        """3 where the gate stopped publishing, 1 where something was rejected or blocked, else 0."""
        if self.stopped is not None:
            return GateStopped.exit_code
        return int(any(step.amiss for step in self.steps))

    def lines(self) -> list[str]:
        """The run for people."""
        told = [line for step in self.steps for line in step.lines]
        return told if self.stopped is None else [*told, *self.stopped.splitlines()]

    def __add__(self, other: Day) -> Day:
        """This, and then the other."""
        return Day(self.steps + other.steps, self.findings + other.findings, self.stopped or other.stopped)


def plainly(tell: Callable[[str, int, int], None] = lambda step, done, of: None) -> Way:
    """The way of a plain command: here, one batch after the other."""
    return Way(_loop, lambda step, verb: verb(), tell)


def _loop(step: str, compute: Callable[[Any], T], batches: Sequence[Batch]) -> Iterator[T]:
    return (compute(batch) for batch in batches)
