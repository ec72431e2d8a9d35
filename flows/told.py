"""What people and programs see: results on stdout, progress and errors on stderr. All text is made safe for a terminal."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

from claims.text import for_terminal

if TYPE_CHECKING:
    from rich.progress import Progress

PATIENCE = 2.0  # seconds without a bar: what takes less needs none


class Report(Protocol):
    """What a verb hands back."""

    def lines(self) -> list[str]:
        """The report for people."""
        ...

    def as_json(self) -> dict[str, Any]:
        """The report for programs."""
        ...


def line(words: str) -> None:
    """One line of a result."""
    print(for_terminal(words))


def lines(many: Iterable[str]) -> None:
    """Lines of a result."""
    for words in many:
        line(words)


def exact(words: str, end: str = "\n") -> None:
    """Words for programs, letter for letter; made safe, line by line, where a person's terminal would obey them."""
    if sys.stdout.isatty():
        lines(words.split("\n"))
    else:
        sys.stdout.write(words + end)


def value(plain: object) -> None:
    """One JSON value on a line of its own; characters that a terminal would obey or hide are written as escapes."""
    told = json.dumps(plain, ensure_ascii=False, allow_nan=False)
    print(told if told.isprintable() else json.dumps(plain, allow_nan=False))


def report(done: Report, as_json: bool) -> None:
    """A verb's report, for people or for programs."""
    if as_json:
        value(done.as_json())
    else:
        lines(done.lines())


def note(words: str) -> None:
    """Something for the person at the terminal that is no result; line breaks are kept."""
    for part in words.split("\n"):
        print(for_terminal(part), file=sys.stderr)


@contextmanager
def progress() -> Iterator[Callable[[str, int, int], None]]:
    """A function `tell(step, done, of)` that shows a bar on a terminal, once the work has taken over two seconds."""
    bar = _Bar()
    try:
        yield bar.tell
    finally:
        bar.stop()


class _Bar:
    """A bar that appears late, or never."""

    def __init__(self) -> None:
        self._start = time.monotonic()
        self._shown: Progress | None = None
        self._step = ""

    def tell(self, step: str, done: int, of: int) -> None:
        """`done` of `of` pieces of a step are done; `of` is 0 where there is nothing to count."""
        if self._shown is None and sys.stderr.isatty() and time.monotonic() - self._start > PATIENCE:
            from rich.console import Console
            from rich.progress import Progress

            self._shown = Progress(console=Console(stderr=True), transient=True)
            self._shown.start()
        if self._shown is None:
            return
        if step != self._step or not self._shown.tasks:
            for task in self._shown.task_ids:
                self._shown.remove_task(task)
            self._step = step
            self._shown.add_task(step)
        self._shown.update(self._shown.task_ids[-1], completed=done, total=of or None)

    def stop(self) -> None:
        """Takes the bar away."""
        if self._shown is not None:
            self._shown.stop()
