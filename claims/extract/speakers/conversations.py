"""An interview that nothing marks but its shape: short questions and answers in the first person, paragraph by paragraph."""

from __future__ import annotations

import re

from claims.extract.named.people import names
from claims.extract.sentences import paragraphs
from claims.records import Span

_FEWEST = 4  # questions
_LONGEST = 240  # letters of a question
_SHARE = 0.5  # of the answers that speak of `I` or `we`
_FIRST = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Ww]e|[Ww]e['’](?:re|ve|d|ll)|[Oo]ur)\b")


def turns(text: str, people: names.Roster) -> list[tuple[Span, str | None]]:
    """What is asked, by nobody who is named, and what is answered, by whom the first line or the lead names; in order.

    None where the questions do not stand at every other paragraph, or hardly anybody says `I`.
    """
    if text.count("?\n") < _FEWEST:
        return []
    parts = paragraphs(text)
    asked = [i for i, p in enumerate(parts) if _asks(text, p)]
    if len(asked) < _FEWEST or any((i - asked[0]) % 2 for i in asked):
        return []
    first, last = asked[0], asked[-1]
    questions, answers = parts[first : last + 1 : 2], parts[first + 1 : last + 2 : 2]
    if len(asked) * 2 < len(questions) or any(p.end - p.start > _LONGEST for p in questions):
        return []
    if sum(bool(_FIRST.search(p.of(text))) for p in answers) < _SHARE * len(answers):
        return []
    who = _who_answers(text, people, parts[first].start)
    found = [(p, None) for p in questions] + [(p, who) for p in answers]
    return sorted(found, key=lambda turn: turn[0].start)


def _asks(text: str, part: Span) -> bool:
    return part.end - part.start <= _LONGEST and text[part.end - 1] == "?"


def _who_answers(text: str, people: names.Roster, before: int) -> str | None:
    """The one person whom the first line names, else the one whom all the words before the first question do."""
    for stop in (min(before, text.index("\n")), before):
        named = people.named_in(0, stop)
        if len(named) == 1:
            return named[0].name
    return None
