"""The child of play.py: runs `daily` through Prefect, once for each request, and tells the parent what came of it.

Run as `python -m flows.played LIFELINE` with the environment of server.environment(). A request and an answer are one line
of JSON each. What Prefect itself prints goes to the log.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict
from datetime import datetime
from typing import TextIO

from claims.errors import ClaimdeskError
from flows import tether
from flows.day import Day


class Telling:
    """A listener that writes to the parent."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def tell(self, **answer: object) -> None:
        """One line."""
        self._out.write(json.dumps(answer) + "\n")
        self._out.flush()

    def progress(self, step: str, done: int, of: int) -> None:
        """A step has got this far."""
        self.tell(kind="progress", step=step, done=done, of=of)

    def day(self, day: Day) -> None:
        """The run is done; this is what it did."""
        self.tell(kind="day", day=asdict(day))

    def fault(self, error: ClaimdeskError) -> None:
        """The run has ended; this is why."""
        self.tell(kind="fault", what=error.what, fix=error.fix, code=error.exit_code)


def main(lifeline: int) -> None:
    """Answer requests until standard input ends, or until the parent is gone."""
    tether.hold(lifeline)
    out = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())

    from flows.conduct import listening
    from flows.daily import daily

    telling = Telling(out)
    listening.set(telling)
    telling.tell(kind="ready")
    for line in sys.stdin:
        request = json.loads(line)
        at = request["at"] and datetime.fromisoformat(request["at"])
        # The state is Prefect's own view of the run; what counts has been told to the parent by then.
        daily(request["desk"], at=at, paths=request["paths"], return_state=True)
        telling.tell(kind="ended")


if __name__ == "__main__":
    main(int(sys.argv[1]))
