"""What of a text is markup and no words: emphasis, code, links, headings, as Markdown writes them.

Pure. It is taken off where people read; the text of an article, its offsets and exact words keep it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

_SIGNS = ("*", "_", "`", "](")
_RUNS = re.compile(r"\*+|_+|`+|\n[ \t]*\n")
_LINK = re.compile(
    r"(!?\[)([^\[\]\n]{1,300})(\]\((?:https?://|mailto:|/|#)[^\s()]{0,2000}(?:[ \t]+\"[^\"\n]{0,300}\")?\))"
)
_BLOCK = re.compile(r"^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|(?:[-*_][ \t]*){3,}$)", re.MULTILINE)
_LINE = re.compile(r"\S(?:[^\n]*\S)?")  # without the blanks around it
_LONGEST = 3  # signs in a row; more are a line to write on, or a word left out


@dataclass(frozen=True, slots=True)
class Pair:
    """Signs around words: those before them and those behind them, from and up to."""

    start: int
    opened: int
    closing: int
    end: int


def pairs(text: str) -> list[Pair]:
    """The emphasis, code and links of a text, none of which crosses an empty line, in the order of their ends."""
    if not any(sign in text for sign in _SIGNS):
        return []
    links = list(_links(text)) if "](" in text else []
    cuts = [(p.closing, p.end) for p in links]
    return sorted([*links, *_emphasis(text, cuts)], key=lambda p: p.end)


def _links(text: str) -> Iterator[Pair]:
    for found in _LINK.finditer(text):
        # The words of a picture are not the story's.
        opened = found.start(2) if found[1] == "[" else found.start(3)
        yield Pair(found.start(), opened, found.start(3), found.end())


def _emphasis(text: str, addresses: Sequence[tuple[int, int]]) -> Iterator[Pair]:
    """Signs that open and close; those within an address are part of it."""
    opens: dict[str, list[tuple[int, int]]] = {}
    starts = [start for start, _ in addresses]
    for run in _RUNS.finditer(text):
        signs, start, end = run[0], run.start(), run.end()
        at = bisect_right(starts, start) - 1
        if signs[0] == "\n":
            opens.clear()
        if signs[0] == "\n" or len(signs) > _LONGEST or (at >= 0 and start < addresses[at][1]):
            continue
        before, behind = text[start - 1 : start], text[end : end + 1]
        waiting = opens.get(signs)
        if waiting and not before.isspace() and not behind.isalnum():
            opened = waiting.pop()
            yield Pair(opened[0], opened[1], start, end)
            for others in opens.values():
                while others and others[-1][0] > opened[0]:
                    others.pop()
        elif not before.isalnum() and before != "\\" and behind.strip():
            opens.setdefault(signs, []).append((start, end))


@dataclass(frozen=True)
class Plain:
    """A text without its markup. `cuts` are what was taken off it, in order and apart from one another."""

    raw: str
    pairs: tuple[Pair, ...]
    cuts: tuple[tuple[int, int], ...]

    @cached_property
    def text(self) -> str:
        """The words alone."""
        return "".join(self.raw[a:b] for a, b in self._kept)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where words of the plain text stand in the raw one: with the signs around some of them, without those around all."""
        first = self._raw(start)
        last = self._raw(end - 1) + 1 if end > start else first
        while (pair := self._closing.get(last)) and pair.start >= first:
            last = pair.end
        while (pair := self._opening.get(first)) and pair.end <= last:
            first = pair.start
        return first, last

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where what of a stretch of the raw text is words stands in the plain one."""
        return self._plain(start), self._plain(end)

    @cached_property
    def lines_set_apart(self) -> tuple[tuple[int, int], ...]:
        """The lines of the plain text that stand in bold or italic type as a whole, in order."""
        marked = [pair for pair in self.pairs if self.raw[pair.start] in "*_"]
        lines = [line.span() for line in _LINE.finditer(self.raw)] if marked else []
        starts, ends = {start for start, _ in lines}, {end for _, end in lines}
        return tuple(self.place(p.opened, p.closing) for p in marked if p.start in starts and p.end in ends)

    def _plain(self, at: int) -> int:
        segment = bisect_right(self._kept, (at, len(self.raw) + 1)) - 1
        if segment < 0:
            return 0
        a, b = self._kept[segment]
        return self._starts[segment] + min(at, b) - a

    def _raw(self, at: int) -> int:
        segment = bisect_right(self._starts, at) - 1
        return self._kept[segment][0] + at - self._starts[segment]

    @cached_property
    def _kept(self) -> list[tuple[int, int]]:
        ends = [0, *(end for _, end in self.cuts)]
        starts = [*(start for start, _ in self.cuts), len(self.raw)]
        return [(a, b) for a, b in zip(ends, starts, strict=True) if b > a] or [(0, 0)]

    @cached_property
    def _starts(self) -> list[int]:
        at, found = 0, []
        for a, b in self._kept:
            found.append(at)
            at += b - a
        return found

    @cached_property
    def _closing(self) -> dict[int, Pair]:
        return {p.closing: p for p in self.pairs}

    @cached_property
    def _opening(self) -> dict[int, Pair]:
        return {p.opened: p for p in self.pairs}


def unmarked(text: str) -> Plain | None:
    """A text without emphasis, code and links; None where it has none."""
    found = pairs(text)
    return Plain(text, tuple(found), tuple(_apart(found))) if found else None


def as_read(text: str) -> Plain:
    """A text as people read it: without that, the signs before headings and quotations, and lines drawn."""
    blocks, found = [m.span() for m in _BLOCK.finditer(text)], pairs(text)
    return Plain(text, tuple(found), tuple(_apart(found, blocks)))


def cuts(text: str) -> list[tuple[int, int]]:
    """All of a text that a reader need not see."""
    return list(as_read(text).cuts)


def between(text: str, start: int, end: int, cuts: Sequence[tuple[int, int]]) -> str:
    """What a reader sees of the text from `start` to `end`; `cuts` are its stretches of signs, in order."""
    out, at = "", start
    n = max(0, bisect_right(cuts, (start, 0)) - 1)
    while n < len(cuts) and cuts[n][0] < end:
        a, b = cuts[n]
        out += text[at:a]
        at, n = max(at, b), n + 1
    return out + text[at:end]


def plain(text: str) -> str:
    """The words of a text as people read them."""
    return as_read(text).text


def _apart(found: Sequence[Pair], blocks: Sequence[tuple[int, int]] = ()) -> Iterator[tuple[int, int]]:
    """The stretches of signs in order, those that touch or lie over one another as one."""
    every = sorted([*blocks, *((p.start, p.opened) for p in found), *((p.closing, p.end) for p in found)])
    start = end = -1
    for a, b in every:
        if a > end:
            if end > start:
                yield start, end
            start, end = a, b
        end = max(end, b)
    if end > start:
        yield start, end
