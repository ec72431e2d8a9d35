"""An interview that nothing marks but its shape: short questions and answers in the first person, paragraph by paragraph.

Where questions stand in type of their own they need not ask, and an answer may take several paragraphs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from claims.extract.named.people import names
from claims.extract.sentences import paragraphs
from claims.records import Span

_FEWEST = 4  # questions
_LONGEST = 240  # letters of a question
_SOME = 3  # one in so many of those set apart asks
_SHARE = 0.5  # of the answers that speak of `I` or `we`
_FIRST = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Ww]e|[Ww]e['’](?:re|ve|d|ll)|[Oo]ur)\b")


def turns(text: str, people: names.Roster, apart: Sequence[Span] = ()) -> list[tuple[Span, str | None]]:
    """What is asked, by nobody who is named, and what is answered, by whom the first line or the lead names; in order.

    None where the questions neither are set `apart` nor stand at every other paragraph, or hardly anybody says `I`.
    """
    return _set_apart(text, people, apart) or _every_other(text, people)


def _set_apart(text: str, people: names.Roster, apart: Sequence[Span]) -> list[tuple[Span, str | None]]:
    """The turns where questions are set in type of their own; some of them only say something: `**You nearly left.**`."""
    asked = [p for p in apart if text[p.end - 1] in ".?!…"]
    if len(asked) < _FEWEST or sum(text[p.end - 1] == "?" for p in asked) * _SOME < len(asked):
        return []
    end = next((p.end for p in paragraphs(text) if p.start >= asked[-1].end), len(text))
    answers = []
    for question, then in pairwise([*asked, Span(end, end)]):
        words = text[question.end : then.start]
        answers.append(Span(then.start - len(words.lstrip()), question.end + len(words.rstrip())))
    if any(a.end <= a.start for a in answers) or not _first_person(text, answers):
        return []
    who = _who_answers(text, people, asked[0].start)
    return _in_turn(asked, answers, who)


def _in_turn(asked: Sequence[Span], answers: Sequence[Span], who: str | None) -> list[tuple[Span, str | None]]:
    """Questions and answers by their places."""
    return sorted([*((p, None) for p in asked), *((p, who) for p in answers)], key=lambda turn: turn[0].start)


def _first_person(text: str, answers: Sequence[Span]) -> bool:
    """Whether enough of the answers speak of `I` or `we`."""
    return sum(bool(_FIRST.search(p.of(text))) for p in answers) >= _SHARE * len(answers)


def _every_other(text: str, people: names.Roster) -> list[tuple[Span, str | None]]:
    """The turns where the questions stand at every other paragraph."""
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
    if not _first_person(text, answers):
        return []
    return _in_turn(questions, answers, _who_answers(text, people, parts[first].start))


def _asks(text: str, part: Span) -> bool:
    return part.end - part.start <= _LONGEST and text[part.end - 1] == "?"


def _who_answers(text: str, people: names.Roster, before: int) -> str | None:
    """The one person whom the first line names, or all before the first question; else whom that names first and most."""
    for stop in (min(before, text.index("\n")), before):
        named = people.named_in(0, stop)
        if len(named) == 1:
            return named[0].name
    often = Counter(p.name for *_, p in people.mentions_in(0, before))
    (first, most), *others = often.items() or [("", 0)]
    return first if " " in first and all(most > n for _, n in others) else None
