"""What place `there` means: the one that its own sentence has named before it, or the sentence before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.extract.lang.en import places
from claims.extract.lang.lists import either
from claims.extract.named.things.things import CAP, NO_NAMES
from claims.extract.prose.edits import Edit
from claims.extract.reading import Reading
from claims.records import Span

_IS = rf"(?:(?:{either(places.THERE_STILL)})\s)?(?:{either(places.THERE_IS)})\b"
_BE = r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbe )(?<!\bIs )(?<!\bAre )"
_THERE = re.compile(
    rf"(?<=[a-z] )(?:{_BE}there(?![\w’'-])(?!\s{_IS})|there(?=[.,;]|$|\s(?:{either(places.BEHIND_THERE)})\b))"
    rf"|(?:^|(?<=[.!?\n”\"]\s)|(?<=\n))There(?=\s(?:he|she|they|[A-Z][\w’-]+\s(?!{_IS})[a-z]))"
)
_BEFORE = 12  # letters of a word before `there`
_SET = re.compile(rf"\b(?:{either(places.NO_THERE)}|(?P<spoken>{either(places.SPOKEN_THERE)}))\s$", re.I)
_NAMED = rf"(?:the\s)?{CAP}(?:['’]?\s(?:of\s(?:the\s)?)?{CAP})*"
_PLACE = re.compile(
    rf"\b(?P<lead>[\w’'-]+)\s(?P<how>in|at|to|near|into|inside|outside|across)\s(?P<place>{_NAMED}(?:,\s{CAP}(?:\s{CAP})*(?=[,.;]|$))?)"
    rf"|\b(?P<opens>[Ii]n|[Aa]t|[Nn]ear|{either(places.REACHED)})\s(?P<there>{_NAMED})"
)
_NAME = re.compile(rf"(?<![\w’'-]){CAP}(?:\s{CAP})*")
_FROM = re.compile(rf"\b(?:from|left|for)\s{CAP}")


def edits(reading: Reading, before: Span, span: Span) -> tuple[list[Edit], list[str]]:
    """`there` of a piece with the place it means in brackets behind it, else as a word that stays open.

    `before` is the sentence before that of the piece, and ends where that begins.
    """
    text = reading.text
    match = _THERE.search(text, span.start, span.end) if text.find("here", span.start, span.end) >= 0 else None
    if match is None:
        return [], []
    idiom = _SET.search(text, max(span.start, match.start() - _BEFORE), match.start())
    if idiom and (not idiom["spoken"] or reading.spoken(Span(*match.span()))):
        return [], []
    if any(True for _ in _told(reading, Span(span.start, match.start()), countries=True)):
        return [], []
    for part in (Span(before.end, span.start), before):
        told = dict(_told(reading, part))
        if len(told) == 1 and not _FROM.search(text, part.start, part.end):
            put = " ".join(reversed(told.popitem()))
            return [Edit(match.end(), match.end(), f" ({put})")], []
        if told:
            break
    return [], [match[0]]


def _told(reading: Reading, part: Span, *, countries: bool = False) -> Iterator[tuple[str, str]]:
    """The places that a stretch names, each with the preposition that goes with it; `countries` by their bare names too."""
    text, covered = reading.text, part.start
    for match in _PLACE.finditer(text, part.start, part.end):
        name, how = match["place"] or match["there"], match["how"] or match["opens"]
        begin, covered = match.start("place" if match["place"] else "there"), match.end()
        if match["lead"] and match["lead"].lower() in places.NO_PLACE_BEHIND:
            continue
        if how == "to" and match["lead"].lower() not in places.WENT:
            continue
        if _is_place(reading, name, begin):
            yield name, "at" if how.lower() == "at" else "in"
    for match in _NAME.finditer(text, covered, part.end):
        name = match[0].removesuffix("’s").removesuffix("'s")
        known = name in reading.things.placed or name in places.CITIES
        if (countries if name in places.COUNTRY_OF else known) and _is_place(reading, name, match.start()):
            yield name, "in"


def _is_place(reading: Reading, name: str, at: int) -> bool:
    """Whether a name may be a place's: it is nobody's, and no day's or month's."""
    first = name.split()[0].lower()
    return first not in NO_NAMES and not reading.people.mentions_in(at, at + len(name))
