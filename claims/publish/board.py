"""The editors' page: what waits for them, since when, why, and the act that moves it. One file that needs nothing beside it.

It is never published. Its shape is here, how it is filled from the ledger in boarddata.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from claims.publish import display
from claims.publish.boardtime import Clock
from claims.records import Rating, Scheme
from claims.text import capital


@dataclass(frozen=True, slots=True)
class Task:
    """One thing and how to move it.

    `since` is an ISO time or date and `age` how long ago that is, in words; `id` is the claim's or article's. `why` says
    it in a sentence or two. `act` alternates plain words and the sheet's own words, which are set bold: plain first.
    `page` is its published page, `tag` a word about its state, `rule` the gate's rule.
    """

    id: str
    statement: str
    why: str
    act: tuple[str, ...]
    age: str
    since: str | None = None
    late: bool = False
    page: str | None = None
    tag: str | None = None
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """One of two people who filled the same cell: who, when (ISO time, None: not known), what they wrote."""

    name: str
    at: str | None
    wrote: str


@dataclass(frozen=True, slots=True)
class Clash:
    """A conflict: the task, what stands and what was asked for."""

    task: Task
    stands: Side
    asked: Side


@dataclass(frozen=True, slots=True)
class Load:
    """What one person has in hand, by state, and for how long the oldest of it has lain there."""

    name: str
    roles: str
    assigned: int
    waiting: int
    rated: int
    oldest: str
    away_since: str | None = None
    away: bool = False

    @property
    def total(self) -> int:
        """All of it."""
        return self.assigned + self.waiting + self.rated


@dataclass(frozen=True, slots=True)
class Due:
    """One person's days: what is late or to be asked again, as tasks; how much is due today and tomorrow."""

    name: str
    late: tuple[Task, ...] = ()
    today: int = 0
    tomorrow: int = 0

    @property
    def any(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.late or self.today or self.tomorrow)

    @property
    def number(self) -> int:
        """All of it."""
        return len(self.late) + self.today + self.tomorrow

    @property
    def words(self) -> str:
        """`2 late, 1 to ask again, 3 due today, 10 tomorrow`."""
        late = sum(task.late for task in self.late)
        parts = ((late, "late"), (len(self.late) - late, "to ask again"), (self.today, "due today"))
        return ", ".join(f"{n} {word}" for n, word in (*parts, (self.tomorrow, "due tomorrow")) if n)


@dataclass(frozen=True, slots=True)
class Absent:
    """Somebody who is away (`since` an ISO date, where said) or no more in people.csv (`known`), with the claims they have."""

    name: str
    since: str | None
    tasks: tuple[Task, ...]
    known: bool = True


@dataclass(frozen=True, slots=True)
class Fresh:
    """New claims of one worth: the first of them as tasks, and how many there are."""

    worth: str
    number: int
    tasks: tuple[tuple[Task, str, str], ...]


@dataclass(frozen=True, slots=True)
class Out:
    """One verdict of the last release."""

    id: str
    statement: str
    rating: Rating
    page: str
    change: str | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """A scheduled run: its name, what it does, when it comes next (ISO time)."""

    name: str
    does: str
    next: str


@dataclass(frozen=True, slots=True)
class Board:
    """Everything the page shows, written `at` (ISO time, UTC). `sheets` are (editor, path); `release` is (id, time, page).

    `states` counts every claim by state; `note` is a last line about the run that wrote the board. `seconds` are second
    opinions that differ from the first, `asked` those that are still wanted, `changed` claims whose article was changed.
    """

    name: str
    at: str
    scheme: Scheme
    timezone: str = "UTC"
    sheets: tuple[tuple[str, str], ...] = ()
    to_approve: tuple[Task, ...] = ()
    conflicts: tuple[Clash, ...] = ()
    rejected: tuple[Task, ...] = ()
    withdrawals: tuple[Task, ...] = ()
    blocked: tuple[Task, ...] = ()
    due: tuple[Due, ...] = ()
    waiting: tuple[Task, ...] = ()
    absent: tuple[Absent, ...] = ()
    held: tuple[Task, ...] = ()
    people: tuple[Load, ...] = ()
    new: tuple[Fresh, ...] = ()
    published: tuple[Out, ...] = ()
    release: tuple[str, str, str] | None = None
    articles: tuple[Task, ...] = ()
    runs: tuple[Run, ...] = ()
    states: Mapping[str, int] = field(default_factory=dict)
    note: str = ""
    seconds: tuple[Clash, ...] = ()
    asked: tuple[Task, ...] = ()
    changed: tuple[Task, ...] = ()

    @property
    def waits(self) -> int:
        """How many things wait for an editor now."""
        groups = (self.to_approve, self.conflicts, self.rejected, self.withdrawals, self.blocked, self.changed)
        told = {task.id for task in self.to_approve}
        return sum(len(group) for group in groups) + sum(c.task.id not in told for c in self.seconds)

    @property
    def late(self) -> tuple[Task, ...]:
        """What is late or to be asked again, of everybody who is here."""
        return tuple(task for one in self.due for task in one.late)

    @property
    def headline(self) -> str:
        """The board in a sentence: what waits for a decision, and new claims that nobody has been given."""
        new = sum(part.number for part in self.new)
        if not self.waits and not new:
            return "Nothing waits for an editor."
        if not self.waits:
            verb = "waits" if new == 1 else "wait"
            return f"{capital(display.counted(new, 'new claim'))} {verb} to be given out; nothing else waits for an editor."
        verb = "waits" if self.waits == 1 else "wait"
        given = f", and {display.counted(new, 'new claim')} to be given out" if new else ""
        return f"{capital(display.counted(self.waits, 'thing'))} {verb} for an editor{given}."

    @property
    def patience(self) -> str:
        """How long the oldest has waited, in a sentence; nothing where it came within the hour."""
        age = self.oldest.age if self.oldest else ""
        return f"The oldest has waited {age}." if "hour" in age or "day" in age else ""

    @property
    def oldest(self) -> Task | None:
        """What has waited longest of it."""
        tasks = [*self.to_approve, *(c.task for c in self.conflicts), *self.rejected, *self.withdrawals, *self.blocked]
        tasks += self.changed
        return min((t for t in tasks if t.since), key=lambda t: str(t.since), default=None)


def render_board(board: Board) -> bytes:
    """The board as one HTML file: its style inside, no script, nothing loaded from elsewhere."""
    # Loaded here: a terminal shows the same board without pages.
    from markupsafe import Markup

    from claims.publish.environment import fill
    from claims.publish.style import stylesheet

    return fill(
        "board.html.j2",
        board=board,
        cal=display.Calendar(board.timezone),
        clock=Clock(board.at, board.timezone),
        style=Markup(stylesheet(board.scheme).decode()),  # noqa: S704 - our own stylesheet; ratings enter it as slugs only
        most=max((p.total for p in board.people), default=0) or 1,
    )
