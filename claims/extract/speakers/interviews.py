"""The turns of an interview that letters announce: `Q: ...`, `A: ...`. Who answers is named only where the lead names one."""

from __future__ import annotations

import re

from claims.extract.named.people import names
from claims.records import Span

_LETTER = re.compile(r"^(?:(Q|Question|QUESTION)|(?:A|Answer|ANSWER))\s?:\s+(?=\S)", re.MULTILINE)
_BYLINE = re.compile(r"\b[Bb]y\s+$")


def turns(text: str, people: names.Roster) -> list[tuple[Span, Span, str | None]]:
    """What is said, the letter before it, and the name of who answers if it is known; in order.

    An answer runs on over its paragraphs to the next question; there is none where only questions or only answers stand.
    """
    if "A:" not in text and "nswer" not in text.lower():
        return []
    marks = list(_LETTER.finditer(text))
    asked = [m for m in marks if m[1]]
    if not asked or len(asked) == len(marks):
        return []
    who = _who_answers(text, people, marks[0].start())
    found = []
    for mark, then in zip(marks, [*marks[1:], None], strict=True):
        close = text.find("\n\n", mark.end())
        last = len(text) if close < 0 else close
        stop = then.start() if then and not mark[1] else min(last, then.start() if then else last)
        said = Span(mark.end(), mark.end() + len(text[mark.end() : stop].rstrip()))
        found.append((said, Span(mark.start(), mark.end()), None if mark[1] else who))
    return found


def _who_answers(text: str, people: names.Roster, before: int) -> str | None:
    """The one person whom the words before the first question name, who wrote them aside."""
    named = {
        p.name for start, _, p in people.mentions_in(0, before) if not _BYLINE.search(text[max(0, start - 4) : start])
    }
    return named.pop() if len(named) == 1 else None
