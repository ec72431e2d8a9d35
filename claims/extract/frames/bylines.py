"""The lines above a story that name who wrote it: whoever stands there is none of whom the story tells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.extract.lang.en import bylines, cues, grammar, verbs
from claims.records import Span

_TOP = 900  # letters from the top of an article among which a byline stands
_NO_NAMES = grammar.DETERMINERS | grammar.PREPOSITIONS | grammar.CLAUSE_WORDS | cues.PRONOUNS
_LONGEST = 160  # letters of one
_STORY = 200  # letters below a line of names: half of them in one line are a story
_LINE = re.compile(r"[^\n]+")
_LETTER = re.compile(r"[^\n]")


def spans(text: str) -> list[Span]:
    """Where bylines stand, each with the lines close below it; none is the first line, unless it opens with `By`."""
    found: list[Span] = []
    for line in _lines(text):
        words = line.of(text)
        if bylines.BY.match(words) or (line.start and (bylines.NAMED.match(words) or _alone(text, line))):
            found.append(line)
        elif found and found[-1].end + 1 == line.start and bylines.BELOW.match(words):
            found[-1] = Span(found[-1].start, line.end)  # `Staff writer`
    return found


def _alone(text: str, line: Span) -> bool:
    """Whether a line is no more than names, right below the title and above the story."""
    words = line.of(text)
    if not bylines.ALONE.match(words) or "\n" in text[: line.start].strip():
        return False
    if any(w in _NO_NAMES or verbs.finite(w) for w in words.lower().split()):
        return False  # `What We Know`
    below = text[line.end : line.end + _STORY].strip("\n")
    return len(below) > _STORY // 2 and "\n" not in below[: _STORY // 2]


def blanked(text: str, lines: list[Span]) -> str:
    """The same text with blanks where these lines stand, so that nobody is known from them."""
    for line in lines:
        text = f"{text[: line.start]}{_LETTER.sub(' ', line.of(text))}{text[line.end :]}"
    return text


def _lines(text: str) -> Iterator[Span]:
    """The lines near the top that a byline may be."""
    for line in _LINE.finditer(text):
        if line.start() >= _TOP:
            return
        trimmed = line[0].strip()
        if trimmed and len(trimmed) <= _LONGEST and trimmed[-1] not in '.!?:;,”"':
            begin = line.start() + line[0].index(trimmed)
            yield Span(begin, begin + len(trimmed))
