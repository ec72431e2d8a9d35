"""Of whom or what `some`, `many`, `most` and `all` are told: of the several that are the subject just before.

`Several of the mills burned. Many were old.`, `Some of these reefs were fished and some were not.`
"""

from __future__ import annotations

import re

from claims.extract.grammar import subjects
from claims.extract.lang.en import nouns, people, verbs
from claims.extract.lang.en.numberwords import SMALL
from claims.extract.lang.en.pronouns import COUNTED
from claims.extract.prose import beginnings
from claims.extract.prose.words import Word
from claims.extract.quantities.counted.partitives import core
from claims.extract.reading import Reading
from claims.records import Span
from claims.vocabulary import QuantityKind

_NEAR = 400
# How many stand before those that are told of.
_PART = re.compile(
    r"(?:(?:over|nearly|almost|about|at least|more than|up to) )?(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|"
    r"some|many|most|several|all|few|each|both|none|plenty|dozens|hundreds|thousands|[\d,]+)\b ?)+(?:of )?",
    re.I,
)
_DETERMINED = re.compile(r"(?:the|these|those|its|their|his|her|our)\s", re.I)
_POINTS = re.compile(r"(?:they|we|you|these|those|he|she|it|who|which)\b", re.I)


def whole(reading: Reading, word: Word, verb: str) -> str | None:
    """The several of whom a counting word that opens a clause tells, in the words of the text; None where they are not plain.

    `verb` stands behind it: what only people do is told of people.
    """
    if word.low not in COUNTED:
        return None
    text = reading.text
    opens = [*beginnings.before(text, word.start, _NEAR), word.start]
    if word.start - opens[-2] < 2:  # it opens its sentence
        opens = opens[:-1]
    here, stop = opens[-2:] if len(opens) > 1 else opens * 2
    subject = subjects.main_subject(reading.words_in(Span(here, stop)))
    if subject is None or word.start in range(subject.start, subject.end):
        return None
    told = subject.of(text)
    part = _PART.match(told)
    several = told[part.end() :] if part else told
    if not several or _POINTS.match(told) or (part is None and not _many(told)):
        return None
    if part is None and _counts_others(reading, Span(subject.end, stop)):
        return None  # `Police held 40 marchers. Most were freed.`
    return _told(several, verb) if _many(several) else None


def _counts_others(reading: Reading, behind: Span) -> bool:
    """Whether people are counted behind the subject of a sentence."""
    counted = (q.of for q in reading.quantities_in(behind) if q.kind is QuantityKind.COUNT and q.of)
    lasts = (core(of).split()[-1].lower() for of in counted)
    return any(
        low in people.CROWDS or nouns.singular(low) in people.SOMEBODY or low.endswith(people.MANY_END) for low in lasts
    )


def _many(told: str) -> bool:
    """Whether a noun phrase is in the plural."""
    last = core(told).split()[-1]
    return nouns.plural(last.lower()) or last.lower() in people.CROWDS or told.lower() in _FALLEN


_FALLEN = frozenset(f"the {word}" for word in nouns.FALLEN.split("|"))


def _told(several: str, verb: str) -> str | None:
    """The several behind `of`, unless a verb that only people have stands behind things."""
    last = core(several).split()[-1].lower()
    folk = last in people.CROWDS or nouns.singular(last) in people.SOMEBODY or last.endswith(people.MANY_END)
    folk = folk or several.lower() in _FALLEN or (several[0].isupper() and not _DETERMINED.match(several))
    if verb not in verbs.AUXILIARIES and not folk:
        return None
    if several.partition(" ")[0].lower() in SMALL:
        several = several[0].lower() + several[1:]
    return several[0].lower() + several[1:] if _DETERMINED.match(several) else f"the {several}"
