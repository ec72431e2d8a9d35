"""The claim of a name with an age, `Jane Doe, 49`: so old on the article's day, or, of the dead and of another time, on a day
that stays open.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from claims.extract import aged
from claims.extract.alone.days.dateforms import spelled
from claims.extract.grammar.joints import Piece
from claims.extract.lang.en import people
from claims.extract.lang.en.deaths import DIED
from claims.extract.named.people import names
from claims.extract.reading import Reading
from claims.records import Span

_NEAR = 2_000  # letters around an age among which its bearer is named again
_SAID = 320  # letters behind a name among which a death is told
_LONGEST = 1_000  # letters of a sentence that are looked at
# `Otto Reed, 41, a clerk at the mill, died`: what stands between tells of nobody else.
_DIED = re.compile(
    rf"(?:,\s(?:aged\s)?\d{{1,3}})?(?:(?:,\s(?:who|an?|the|of|from|in|on|then|formerly)\b[^,.;:\n“”\"]*){{1,3}},|,)?\s(?:{DIED})\b"
)
# `, died`, of whom the sentence opens with; and `both died`, of everybody in it.
_APART = re.compile(rf",\s(?:{DIED})\b")
_ALL = re.compile(rf"\b(?:both|all)\s(?:\w+\s)?(?:{DIED})\b|\b(?:were|are)\s(?:both|all)\s(?:killed|dead)\b")
_WHOSE = re.compile(r"\bwhose\b|\b(?:his|her|their)\s")
_MARKS = '“"'
_YEAR, _MONTH = 4, 7  # letters of `2019` and of `2019-05`


def told(reading: Reading, piece: Piece) -> tuple[str, tuple[str, ...]]:
    """The statement of an age and what of it stays open."""
    name, _, years = reading.text[piece.start : piece.end].rpartition(",")
    name, years = name.strip(), years.strip().removeprefix("aged ").strip()
    at, end, whole = next(iter(reading.people.mentions_in(piece.start, piece.end)), (0, 0, None))
    led = reading.text[piece.start : at].rstrip(" .").lower()  # the `Mr.` of `Mr. Reed, 41`
    if whole and (not led or led in people.COURTESY) and names.bare(reading.text[at:end], whole):
        name = whole.name
    published = reading.article.published
    if published is None:
        return f"{name} was {years}", ("date needed: the article's own",)
    if _another_time(reading, piece) or _dead(reading, piece):
        return f"{name} was {years}", (f"was {years}",)
    return f"{name} was {years} on {spelled(published)}", ()


def _sentence(reading: Reading, at: int) -> Span:
    found = reading.sentences[max(0, bisect_right(reading.sentences, at, key=lambda s: s.start) - 1)]
    return Span(found.start, min(found.end, found.start + _LONGEST))


def _dead(reading: Reading, piece: Piece) -> bool:
    """Whether the text tells near an age that the one who was so old has died."""
    within = reading.people.mentions_in(piece.start, piece.end)
    person = within[-1][2] if within else None
    near = reading.people.mentions_in(piece.start - _NEAR, piece.end + _NEAR)
    ends = [end for _, end, one in near if one == person] if person else [aged.name(reading.text, piece.span).end]
    if any(_DIED.match(reading.text, end, min(len(reading.text), end + _SAID)) for end in ends):
        return True
    return _dies_apart(reading, piece)


def _dies_apart(reading: Reading, piece: Piece) -> bool:
    """Whether the sentence tells of the death of who opens it, behind a comma, or of everybody in it."""
    sentence = _sentence(reading, piece.start)
    if _ALL.search(reading.text, piece.end, sentence.end):
        return True
    died = _APART.search(reading.text, piece.end, sentence.end) if piece.start == sentence.start else None
    return died is not None and not _WHOSE.search(reading.text, piece.end, died.start())


def _another_time(reading: Reading, piece: Piece) -> bool:
    """Whether the sentence opens with a date of another month: `In May 2017 Otto Reed, 41, left`."""
    sentence, published = _sentence(reading, piece.start), reading.article.published
    opening = reading.moments_in(Span(sentence.start, max(sentence.start, piece.start)))
    if any(mark in reading.text[sentence.start : piece.start] for mark in _MARKS):
        return False  # `“In May they came,” said Otto Reed, 41`
    days = [m.value for m in opening if m.value and m.value[:_YEAR].isdigit()]
    day = published.isoformat() if published else ""
    return any(value[:_MONTH] != day[: min(len(value), _MONTH)] for value in days)
