"""Days played through Prefect from a command, so that nothing of Prefect can spoil them.

The flow runs in a child beside our own server. If either is lost (killed, hung, never started), what is left of the day is
done here, without Prefect: every step can be repeated, so the day ends as it would have. What a day did, and with which code
a command ends, comes from the desk's own reports, never from Prefect's state. Does not import Prefect.
"""

from __future__ import annotations

import json
import queue
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from subprocess import TimeoutExpired
from typing import IO, Any

from claims.errors import ClaimdeskError
from claims.gate import Finding
from flows import server, tether
from flows.day import Day, Step, plainly

Tell = Callable[[str, int, int], None]
_SILENCE = 1.0  # seconds without a word from the child after which its server is looked at
_INTERVAL = 10  # silences after which the server is asked whether it is well
_PATIENCE = 3  # times in a row that it may leave that unanswered
# Seconds for the child to hand the last states to the server, then for each of both to end: below ten together.
_FAREWELL = 3.0
_GRACE = 2.0


class Lost(Exception):
    """Prefect is lost: its server or the child that ran the flow."""


class Player:
    """Plays days. Made by `playing`."""

    def __init__(
        self, ours: server.Server | None, child: tether.Child | None, tell: Tell, note: Callable[[str], None]
    ) -> None:
        self._server, self._child, self._tell, self._note = ours, child, tell, note
        self._answers: queue.Queue[dict[str, Any] | None] = queue.Queue()
        if child is not None:
            threading.Thread(target=_read, args=(child.process.stdout, self._answers), daemon=True).start()

    def daily(self, root: Path, paths: Sequence[Path] | None = None, at: datetime | None = None) -> Day:
        """The whole road at the desk `root`, as if at `at`. Raises ClaimdeskError as the verbs do."""
        if self._child is not None:
            try:
                return self._through_prefect(root, paths, at)
            except Lost as lost:
                self._child.stop(0)
                self._child = None
                self._note(f"{lost} The day goes on without Prefect.")
        from flows import road, wiring

        with wiring.opened(root, at) as desk:
            return road.day(desk, wiring.gates(desk), plainly(self._tell), paths)

    def part(self) -> None:
        """Let the child end by itself, so that the last states reach the server."""
        if self._child is not None and self._child.process.stdin is not None:
            try:
                self._child.process.stdin.close()
                self._child.process.wait(_FAREWELL)
            except (OSError, TimeoutExpired):
                return

    def _through_prefect(self, root: Path, paths: Sequence[Path] | None, at: datetime | None) -> Day:
        self._ask(
            {
                "desk": str(root.resolve()),
                "at": at and at.isoformat(),
                "paths": None if paths is None else [str(p.absolute()) for p in paths],
            }
        )
        while True:
            answer = self._next()
            if answer["kind"] == "progress":
                self._tell(answer["step"], answer["done"], answer["of"])
            elif answer["kind"] == "day":
                return _day(answer["day"])
            elif answer["kind"] == "fault":
                error = ClaimdeskError(answer["what"], answer["fix"])
                error.exit_code = answer["code"]
                raise error
            elif answer["kind"] == "ended":
                raise Lost("Prefect could not run the flow.")

    def _ask(self, request: dict[str, Any]) -> None:
        while self._next()["kind"] not in ("ready", "ended"):
            pass
        assert self._child is not None and self._child.process.stdin is not None  # noqa: S101 (only asked while the child is there)
        try:
            self._child.process.stdin.write(json.dumps(request).encode() + b"\n")
            self._child.process.stdin.flush()
        except OSError as error:
            raise Lost("The process that runs the flow has ended.") from error

    def _next(self) -> dict[str, Any]:
        """The child's next answer. Raises Lost as soon as the child or the server is gone, or the server answers nobody."""
        silent = unanswered = 0
        while True:
            try:
                answer = self._answers.get(timeout=_SILENCE)
            except queue.Empty:
                silent += 1
                if self._server is not None and silent % _INTERVAL == 0:
                    unanswered = 0 if server.answers(self._server.url) else unanswered + 1
                if self._server is None or self._server.ended() or unanswered >= _PATIENCE:
                    raise Lost("Our Prefect server has stopped.") from None
                continue
            if answer is None:
                raise Lost("The process that runs the flow has ended.")
            return answer


@contextmanager
def playing(private: Path, tell: Tell, note: Callable[[str], None]) -> Iterator[Player]:
    """A player for the desk whose private folder this is; with it go the child and the server, if the server is ours.

    Uses the server of a running `claimdesk up`. Where no server can be had, days are played without Prefect, and `note`
    hears why.
    """
    home = private / "prefect"
    with ExitStack() as stack:
        try:
            ours = server.running(private / "server.json")
            if ours is None:
                ours = server.launch(home)
                stack.callback(ours.stop, _GRACE)
            child = _start(home, ours)
            stack.callback(child.stop, _GRACE)
            player = Player(ours, child, tell, note)
            ours.ready()
        except server.ServerFault as fault:
            note(f"{fault}\n  The day goes on without Prefect.")
            player = Player(None, None, tell, note)
        yield player
        player.part()


def _start(home: Path, ours: server.Server) -> tether.Child:
    """The child that runs flows: started before the server answers, because both spend seconds on importing."""
    try:
        return tether.start(
            [sys.executable, "-m", "flows.played"],
            env=server.environment(home, ours.url),
            cwd=home,
            log=home / "flows.log",
            talk=True,
        )
    except OSError as error:
        raise server.ServerFault(f"The process that runs flows cannot be started: {error}.") from error


def _read(answers: IO[bytes], into: queue.Queue[dict[str, Any] | None]) -> None:
    try:
        for line in answers:
            into.put(json.loads(line))
    except (OSError, ValueError):
        pass
    into.put(None)


def _day(told: dict[str, Any]) -> Day:
    steps = (Step(s["name"], tuple(s["lines"]), s["amiss"]) for s in told["steps"])
    return Day(tuple(steps), tuple(Finding(**f) for f in told["findings"]), told["stopped"])
