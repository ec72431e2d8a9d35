"""What every flow shares: its parameters, its name, tasks for its batches, and what its run leaves on the dashboard.

Imports Prefect, so only flows import this module, and what the flows decide stays outside it (road.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextvars import ContextVar
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Annotated, Any, Protocol, TypeVar

from prefect import State, get_run_logger, runtime, task
from prefect.cache_policies import NO_CACHE
from prefect.states import Completed, Failed
from prefect.utilities.annotations import quote
from pydantic import Field

from claims.desk.desk import Desk
from claims.errors import ClaimdeskError
from flows import artifacts, wiring
from flows.day import Batch, Day, Way

DeskFolder = Annotated[str, Field(pattern=r"^/[^\x00-\x1f]*$", max_length=4096)]
FilePath = Annotated[str, Field(pattern=r"^/[^\x00-\x1f]*$", max_length=4096)]
Moment = datetime | None
T = TypeVar("T")


class Listener(Protocol):
    """Who hears what a run does, besides the dashboard: the command that started it, if one did."""

    def progress(self, step: str, done: int, of: int) -> None:
        """A step has got this far."""

    def day(self, day: Day) -> None:
        """The run is done; this is what it did."""

    def fault(self, error: ClaimdeskError) -> None:
        """The run has ended; this is why."""


listening: ContextVar[Listener | None] = ContextVar("listening", default=None)


def run_name() -> str:
    """A run's name for people: the flow, the day it stands for, the desk's folder."""
    given = runtime.flow_run.parameters
    at = given.get("at") or runtime.flow_run.scheduled_start_time
    return f"{runtime.flow_run.flow_name} {str(at)[:10]} {Path(str(given.get('desk', ''))).name}"


def conduct(road: Callable[[Desk, Way], Day], desk: str, at: Moment) -> State[None]:
    """Open the desk, go the road with a task for each batch, leave the artifacts; the run's last state.

    A fault of a whole table ends in `Failed` named `GateRed`: the event that an automation waits for. What a person can
    mend (a busy desk, a wrong desk.toml) ends in `Failed` with the words that say so; anything else is raised.
    """
    listener = listening.get()
    try:
        with wiring.opened(Path(desk), _aware(at)) as opened:
            day = road(opened, Way(_tasks, _one_task, _told(listener)))
    except ClaimdeskError as error:
        if listener is not None:
            listener.fault(error)
        return Failed(name=type(error).__name__, message=str(error))
    if listener is not None:
        listener.day(day)
    artifacts.keep(str(runtime.flow_run.name), day)
    if day.stopped is not None:
        return Failed(name="GateRed", message=day.stopped)
    return Completed(message="Some rows or files were rejected or blocked." if day.exit_code else None)


@task(name="step", task_run_name="{label}", cache_policy=NO_CACHE, persist_result=False)
def step(label: str, work: Callable[[], T]) -> T:
    """One piece of work under a name that a person can read."""
    return work()


def _tasks(name: str, compute: Callable[[Any], T], batches: Sequence[Batch]) -> Iterator[T]:
    return (_one_task(f"{name} {batch.label}", partial(compute, batch)) for batch in batches)


def _one_task(label: str, work: Callable[[], T]) -> T:
    # Quoted, because Prefect would otherwise look for futures in every field of every article.
    quoted: Any = quote(work)
    done: T = step(label, quoted)
    return done


def _told(listener: Listener | None) -> Callable[[str, int, int], None]:
    if listener is not None:
        return listener.progress
    logger = get_run_logger()
    return lambda name, done, of: logger.info("%s %d of %d", name, done, of) if of else logger.info("%s", name)


def _aware(at: Moment) -> Moment:
    return at.replace(tzinfo=UTC) if at is not None and at.tzinfo is None else at
