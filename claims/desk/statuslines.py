"""The board in a terminal: the same things in the same order, in lines of at most 80 columns. Pure, and without colours."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from claims.publish.board import Board, Due, Load, Out, Task
from claims.publish.boardtime import Clock
from claims.text import for_terminal, shorten

WIDTH = 80
MOST = 5  # of each list: the rest is on the board
_NAME = 34


def lines_of(board: Board, postponed: Sequence[str] = (), agreement: str = "", unread: Sequence[str] = ()) -> list[str]:
    """The board's content for a person at a terminal; `postponed` are files that wait, with the reason.

    `agreement` says how far first and second opinions agree, where that is known; `unread` what became of articles in
    languages that no claims are read from.
    """
    out = [*_head(board), *_people(board)]
    parts: tuple[tuple[str, Sequence[Task]], ...] = (
        ("To approve", board.to_approve),
        ("Conflicts", [c.task for c in board.conflicts]),
        ("Second opinions that differ", [c.task for c in board.seconds]),
        ("Rejected rows", board.rejected),
        ("Withdrawals to second", board.withdrawals),
        ("Blocked by the gate", board.blocked),
        ("Article changed", board.changed),
    )
    for title, tasks in parts:
        out += _part(title, tasks, (_whole(t) for t in tasks[:MOST]))
    late = sorted(board.late, key=lambda t: (t.since or "", t.id))
    out += _part("Late, or to ask again", late, (_short(t) for t in late[:MOST]))
    out += _part("Waiting for an answer", board.waiting, (_short(t) for t in board.waiting[:MOST]))
    out += _part("Second opinions asked", board.asked, (_short(t) for t in board.asked[:MOST]))
    out += _part("Held", board.held, (_short(t) for t in board.held[:MOST]))
    for one in board.absent:
        where = f"is away{f' since {one.since}' if one.since else ''}" if one.known else "is no more in people.csv"
        out += _part(f"{one.name} {where}; to be given to somebody else", one.tasks, map(_short, one.tasks[:MOST]))
    out += _part("Published last", board.published, map(_out, board.published[:MOST]))
    out += _part("Postponed", postponed, ([*_wrapped(p, "  ", "    ")] for p in postponed[:MOST]))
    if unread:
        out += ["", *_wrapped(f"Articles: {'; '.join(unread)}", later="  ")]
    if agreement:
        out += ["", *_wrapped(agreement, later="  ")]
    if board.note:
        out += ["", *_wrapped(board.note)]
    return out


def _head(board: Board) -> Iterator[str]:
    yield from _wrapped(f"{board.name}, {Clock(board.at, board.timezone).day(board.at)}")
    states = ", ".join(f"{n} {state}" for state, n in board.states.items() if n)
    yield from _wrapped(f"Claims: {states or 'none yet'}", later="  ")
    worth = ", ".join(f"{f.number} {f.worth}" for f in board.new if f.number)
    if worth:
        yield from _wrapped(f"New, to be given out, by worth: {worth}", later="  ")
    verdicts = f"{len(board.published)} verdict{'' if len(board.published) == 1 else 's'}"
    last = f"{board.release[0]}, {board.release[1]}, {verdicts}" if board.release else "none yet"
    yield from _wrapped(f"Last release: {last}", later="  ")
    yield from _wrapped(board.headline)


def _people(board: Board) -> Iterator[str]:
    if not board.people:
        return
    yield ""
    yield f"{'Who has what':<{_NAME}} assigned waiting rated  late  today  tomorrow"
    due = {d.name: d for d in board.due}
    for load in board.people:
        yield _row(load, due.get(load.name, Due(load.name)))


def _row(load: Load, due: Due) -> str:
    tag = " (away)" if load.away else ""
    room, name = _NAME - 2 - len(tag), for_terminal(load.name)
    name = (name if len(name) <= room else f"{name[: room - 1]}…") + tag
    counts = f"{load.assigned:>8} {load.waiting:>7} {load.rated:>5}"
    return f"  {name:<{_NAME - 2}} {counts} {len(due.late):>5} {due.today:>6} {due.tomorrow:>9}"


def _part(title: str, all_of_it: Sequence[object], shown: Iterable[Sequence[str]]) -> Iterator[str]:
    """A list under its title, or nothing where it is empty."""
    if not all_of_it:
        return
    yield ""
    yield from _wrapped(f"{title}: {len(all_of_it)}")
    for lines in shown:
        yield from lines
    if len(all_of_it) > MOST:
        yield f"  And {len(all_of_it) - MOST} more, on board.html"


def _short(task: Task) -> list[str]:
    """A claim in a line, why it is there in the next."""
    return [_line(task), *_wrapped(task.why, "      ", "      ")]


def _whole(task: Task) -> list[str]:
    """A claim in a line, then why it is there, by which gate, and the act that moves it."""
    rule = f" Gate: {task.rule}." if task.rule else ""
    act = " ".join("".join(task.act).split())
    return [_line(task), *_wrapped(f"{task.why}{rule} {act}", "      ", "      ")]


def _line(task: Task) -> str:
    return _cut("  ".join(filter(None, (task.id, task.age))), task.statement)


def _out(verdict: Out) -> list[str]:
    change = f", {verdict.change}" if verdict.change else ""
    return [_cut(f"{verdict.id}  {verdict.rating.label}{change}", verdict.statement)]


def _cut(head: str, words: str) -> str:
    return f"  {head}  {shorten(for_terminal(words), WIDTH - 4 - len(head))}"


def _wrapped(words: str, first: str = "", later: str = "") -> list[str]:
    return textwrap.wrap(
        for_terminal(" ".join(words.split())),
        WIDTH,
        initial_indent=first,
        subsequent_indent=later,
        break_on_hyphens=False,
    )
