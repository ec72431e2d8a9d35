"""Numbers that leave out what they count: `30 were injured`, `the figure rose to 12`, told from the counts just before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.extract.alone.numbers import parallel
from claims.extract.lang.en import hedges, nouns, people, tallies, verbs
from claims.extract.named.things import things
from claims.extract.prose import beginnings
from claims.extract.prose.edits import Edit
from claims.extract.quantities import elliptical
from claims.extract.quantities.counted.partitives import core
from claims.extract.reading import Reading
from claims.records import Quantity, Span
from claims.vocabulary import QuantityKind

# How far back the thing was counted that a bare number goes on counting.
_NEAR = 300
# How many letters may stand before a number that opens its clause.
_MOST_BEFORE = 60
_FIGURE = re.compile(
    r"(?<![\w’'-])the (?:figure|number|total|tally|count)(?![\w’'-])(?!\s(?:of|is up|for|that)\b)", re.I
)
_OPENS = re.compile(
    r"(?:(?:by|on|in|within) [^.;]{1,40}?,? )?(?:and |but |a total of |at least |at most |about |another |nearly |over |"
    r"some |more than )*",
    re.I,
)
# The number ends its phrase: nothing counted can follow.
_ENDS = re.compile(
    r"(?: (?:now|today))?(?=[.,;:)]|$|\n| (?:in|on|at|by|from|since|after|before|and|but|when|while|as|during)\b)"
)
_STOPS = re.compile(r"(?=[.;)]|,\s|$|\n)")
_NO_OBJECT = verbs.BE | verbs.AUXILIARIES | tallies.HURTS | tallies.NO_COUNT
_MORE = re.compile(r" more(?=[.,;:)]|$|\n| (?:in|on|at|by|were|was|and|after|when|had|have)\b)")
_THERE = re.compile(r"\b[Tt]here (?:is|are|was|were|has been|have been|had been) (?:now |still |just |only |about )?$")
_HAD = frozenset(["another", "further"])
_NOTHING = (None, "other", "others")
_REACH = 40
_SOMEBODY = people.SOMEBODY | {"person", "people"}
_NEXT = re.compile(r"\s(?:(?:more|others|also|later|then)\s)*([a-z’']+)")
_HEDGES = hedges.LAST_WORDS | hedges.FIRST_WORDS


def edits(reading: Reading, span: Span) -> Iterator[Edit]:
    """What is counted, in brackets behind a number or `the figure` that leaves it out, where one thing was counted before."""
    for known in reading.quantities_in(span):
        quantity = elliptical.unlent(reading.text, known)
        if told := parallel.noun(reading, quantity, span):
            yield Edit(quantity.end, quantity.end, f" ({told})")
            continue
        counted: str | None
        if quantity is not known and known.of and (known.of_start or 0) < span.start:
            named = _FIGURE.search(reading.text, max(span.start, quantity.start - _MOST_BEFORE), quantity.start)
            counted = None if named else known.of  # `the figure` is told of what already
        else:
            counted = _counted_before(reading, quantity.start) if _bare(reading, quantity, span) else None
        if counted and (not quantity.of or _people(counted)):
            more = _MORE.match(reading.text, quantity.end)
            end = more.end() if more else quantity.end
            yield Edit(end, end, f" ({counted})")
    for match in _FIGURE.finditer(reading.text, span.start, span.end):
        goes_on = things.noun_follows(reading.text, match.end())  # `the total population`
        if not goes_on and (counted := _counted_before(reading, match.start())):
            yield Edit(match.end(), match.end(), f" (of {counted})")


def left_open(reading: Reading, span: Span) -> Iterator[str]:
    """The numbers of a stretch that leave out what they count, where the text does not tell it either."""
    for known in reading.quantities_in(span):
        if elliptical.lent(reading.text, known):
            continue
        quantity = elliptical.unlent(reading.text, known)
        acted_on = _acted_on(reading, quantity, span) is not None and not _goes_on(reading, quantity)
        if not (
            acted_on
            or _there_are(reading, quantity, span)
            or _opens(reading, quantity, span)
            or _share_opens(reading, quantity, span)
        ):
            continue
        counted = _bare(reading, quantity, span) and _counted_before(reading, quantity.start)
        if not counted and not parallel.noun(reading, quantity, span):
            yield reading.text[quantity.start : quantity.end]


def _of_nothing(quantity: Quantity) -> bool:
    """Whether a number names nothing that it counts."""
    return quantity.kind is QuantityKind.COUNT and not quantity.of and not quantity.unit


def _acted_on(reading: Reading, quantity: Quantity, span: Span) -> str | None:
    """The verb whose object a bare number is at the end of its phrase: `Reed received 192.`; None where there is none."""
    if not _of_nothing(quantity) or not _STOPS.match(reading.text, quantity.end):
        return None
    verb = _word_before(reading, quantity)
    named = reading.text[max(0, quantity.start - 4) : quantity.start].lower() == "the "
    known = (
        verbs.finite(verb)
        and verb not in _NO_OBJECT
        and not named
        and reading.words_in(Span(span.start, quantity.start))
    )
    return verb if known else None


def _there_are(reading: Reading, quantity: Quantity, span: Span) -> bool:
    """Whether a bare number is all that there is: `There are four.`"""
    if not _of_nothing(quantity) or not _ENDS.match(reading.text, quantity.end):
        return False
    return _THERE.search(reading.text, max(span.start, quantity.start - _REACH), quantity.start) is not None


def _share_opens(reading: Reading, quantity: Quantity, span: Span) -> bool:
    """Whether a share of nobody knows what opens its clause as the subject of a verb: `67% came out against`."""
    if quantity.kind is not QuantityKind.SHARE or quantity.of or quantity.start != span.start:
        return False
    after = _NEXT.match(reading.text, quantity.end)
    return after is not None and verbs.finite(after[1])


def _bare(reading: Reading, quantity: Quantity, span: Span) -> bool:
    """Whether nothing says what a number counts: it opens its clause as the subject of a verb, or goes on with a count.

    `injured 30 more` goes on with `killed 12 people`, `has 40 now` with `had 300 mills`.
    """
    if quantity.kind is not QuantityKind.COUNT or quantity.of not in _NOTHING or quantity.unit not in _NOTHING:
        return False
    if quantity.low is not None and quantity.low % 1:
        return False  # `won in 48.31` counts nobody
    if quantity.of:
        return True  # `30 others were hurt`
    got = _acted_on(reading, quantity, span) in tallies.GETS
    return got or _opens(reading, quantity, span) or _goes_on(reading, quantity)


def _opens(reading: Reading, quantity: Quantity, span: Span) -> bool:
    """Whether a number opens its clause as the subject of a verb."""
    if not _of_nothing(quantity):
        return False
    if quantity.start - span.start > _MOST_BEFORE or not _OPENS.fullmatch(reading.text, span.start, quantity.start):
        return False
    after = _NEXT.match(reading.text, quantity.end)
    return after is not None and after[1] in verbs.AUXILIARIES


def _goes_on(reading: Reading, quantity: Quantity) -> bool:
    """Whether a number counts on: it is told as more, or stands behind the verb behind which another was told before."""
    if _MORE.match(reading.text, quantity.end):
        return True
    if not _ENDS.match(reading.text, quantity.end):
        return False
    verb = _word_before(reading, quantity)
    near = reading.quantities_in(Span(max(0, quantity.start - _NEAR), quantity.start))
    return verb in _HAD or any(q.of and _word_before(reading, q) == verb and verbs.finite(verb) for q in near)


def _people(counted: str) -> bool:
    """Whether what was counted are people, as `others` are."""
    last = core(counted).split()[-1].lower()
    return nouns.singular(last) in _SOMEBODY or last in people.CROWDS


def _word_before(reading: Reading, quantity: Quantity) -> str:
    """The last word before a figure and its hedge, in small letters."""
    words = reading.text[max(0, quantity.start - _REACH) : quantity.start].lower().split()
    while words and words[-1] in _HEDGES:
        words.pop()
    return words[-1] if words else ""


def _counted_before(reading: Reading, at: int) -> str | None:
    """What was counted shortly before, in the words of the text, where it was one thing."""
    near = reading.quantities_in(Span(max(0, at - _NEAR), at))
    told = _told(near)
    if len(told) > 1:
        ends = [m.end() for m in beginnings.ENDS.finditer(reading.text, max(0, at - _NEAR), at)]
        told = _told([q for q in near if ends and q.start >= ends[-1]]) or told  # what the sentence itself counts
    many = [of for of in told if nouns.plural(core(of).split()[-1].lower())]
    return many[0] if len(told) == len(many) == 1 else None


def _told(near: list[Quantity]) -> set[str]:
    """What numbers count, names aside."""
    counts = (q.of for q in near if q.kind is QuantityKind.COUNT and q.of not in _NOTHING)
    return {of for of in counts if of and not of[0].isupper()}
