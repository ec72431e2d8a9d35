"""Finds the quantities of a text: numbers that count or measure something, with unit, bounds, hedge and change.

One scan finds the numerals; a local grammar around each decides what it is. Years, dates, clock times, telephone numbers,
versions, references and list numbers are no quantities. Plural magnitudes ("hundreds of thousands") run from the magnitude
up to ten times it, hedged `~`; a score keeps the order of the text: `low` is the first side, `high` the second. A rise from 5
to 7 is one range with its change; so is a fall from 7 to 5, with `low` 5, `high` 7 and change down.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from claims.extract.languages import demand
from claims.extract.prose.blanks import Narrowed
from claims.extract.prose.letters import lowered
from claims.extract.quantities import (
    ages,
    amounts,
    antecedents,
    bare,
    borrowed,
    carried,
    clinging,
    clocks,
    compounds,
    counting,
    dateranges,
    dates,
    elliptical,
    figures,
    joints,
    pairs,
    ranges,
    ranks,
    references,
    shortscales,
    unnumbered,
)
from claims.extract.quantities.numerals import spelledparts
from claims.extract.quantities.numerals.numbers import scan
from claims.extract.quantities.numerals.numeral import Numeral
from claims.extract.quantities.placed import Place
from claims.extract.quantities.placed import place as placed_at
from claims.records import Quantity
from claims.vocabulary import Hedge, QuantityKind

_CHAIN = re.compile(r"(?:-[0-9]+)+(?![0-9a-z-])")  # `Public Law 92-313`
_NOTE = re.compile(r"\[[0-9]{1,3}\]")
_ADDRESS = re.compile(rf"(?:https?://|www\.)\S+|{_NOTE.pattern}")


def find(text: str, language: str = "en") -> list[Quantity]:
    """The quantities of `text` in order, none overlapping another; offsets in code points.

    Raises UsageError for a language that cannot be read.
    """
    demand(language)
    if "  " in text and (narrowed := Narrowed(text)).changed:
        return [_at_home(text, q, narrowed) for q in find(narrowed.text, language)]
    low = lowered(text)
    numerals = scan(low)
    found: list[Quantity] = []
    done = 0
    addresses = _addresses(low)
    for i, numeral in enumerate(numerals):
        while addresses and addresses[-1][1] <= numeral.start:
            addresses.pop()
        if numeral.start < done or (addresses and addresses[-1][0] <= numeral.start):
            continue
        code = _code_end(low, numeral)
        if code:
            done = code
            continue
        read, done = _read(text, low, numerals, i, done)
        if read is None and found:
            read = carried.left_out(text, low, found[-1], numeral)
        if read is not None and low.startswith(" below", read.end):
            read = compounds.below_zero(low, read)
        if read is not None and found:
            read = ages.in_list(low, found[-1], read)
        if read is not None and (not found or read.start >= found[-1].end):
            found.append(read)
            done = max(done, read.end)
    told = carried.told_again(low, compounds.joined(low, unnumbered.merged(text, low, found)))
    named = antecedents.named(low, carried.converted(low, told))
    every = elliptical.completed(text, low, named)
    return [_of_nobody(low, q) for q in every] if "no one" in low else every


def _of_nobody(low: str, q: Quantity) -> Quantity:
    """`No one was hurt` tells of none, not of one."""
    none = (
        low.startswith("one", q.start)
        and low.endswith("no ", 0, q.start)
        and not low[q.start - 4 : q.start - 3].isalpha()
    )
    return replace(q, low=Decimal(0), high=Decimal(0)) if none and q.low == q.high == 1 else q


def _at_home(text: str, q: Quantity, narrowed: Narrowed) -> Quantity:
    """A quantity of the narrowed text at its place in `text`."""
    plain = replace(q, start=narrowed.start(q.start), end=narrowed.end(q.end))
    if q.of_start is None or q.of_end is None:
        return plain
    start, end = narrowed.start(q.of_start), narrowed.end(q.of_end)
    return replace(plain, of=text[start:end], of_start=start, of_end=end)


def _addresses(low: str) -> list[tuple[int, int]]:
    """Where addresses of the web and numbers of notes stand, the last first: no figure in them is meant as one."""
    if "://" in low or "www." in low:
        return [m.span() for m in _ADDRESS.finditer(low)][::-1]
    return [m.span() for m in _NOTE.finditer(low)][::-1] if "[" in low else []


def _code_end(low: str, n: Numeral) -> int:
    """Where a printed code (telephone number, version, ISO date) that begins here ends, or 0."""
    if n.form != "digits":
        return 0
    following = low[n.end : n.end + 2]
    if following[:1] in ("-", ".", "/", " ", ")") and (following[1:].isdigit() or following[:1] == ")"):
        end = clinging.printed_code(low, n.start)
        return end if end > n.end else 0
    return 0


def _read(text: str, low: str, numerals: list[Numeral], i: int, done: int) -> tuple[Quantity | None, int]:
    """The quantity at one numeral, if it is one, and how far the text is dealt with; it was up to `done` before."""
    n, following = numerals[i], numerals[i + 1] if i + 1 < len(numerals) else None
    place = placed_at(text, low, n)
    if place.start < done:
        place = place._replace(start=n.start, currency=None)  # the second sign of `10 $ 30 $` is that of the ten
    if low[n.end : n.end + 1] == "h" and (flight := compounds.hours(low, n)):
        return flight, flight.end
    if end := _name_end(text, low, n, following, place):
        return None, end
    n = shortscales.scaled(text, low, n, place.currency)
    if own := _of_own_form(text, low, n, following, place):
        return own, own.end
    if (
        following
        and place.currency is None
        and not ranges.of_numbers(place.words)
        and (end := dateranges.end(low, n, following))
    ):
        return None, end
    joint = joints.between(low, n.end, following.start)[0] if following else ""
    if following and joint and (run := ranges.joined(text, low, n, following, place)):
        return run, run.end
    if following and joint == "or":
        n = borrowed.under_scale(text, low, n, following, place)
    return _counting(text, low, numerals, i, n, place, joint)


def _name_end(text: str, low: str, n: Numeral, following: Numeral | None, place: Place) -> int:
    """Where the name or date ends that a numeral is part of, or 0 where it is none."""
    if following and n.form == following.form == "words" and dateranges.of_century(low, n, following):
        return following.end
    if place.currency is not None or not (clinging.glued(low, n) or _named(text, low, n, place.words)):
        return 0
    if chain := _CHAIN.match(low, n.end):
        return chain.end()
    return dateranges.of_days(text, low, n, following, place.words) if following else n.end


def _of_own_form(text: str, low: str, n: Numeral, following: Numeral | None, place: Place) -> Quantity | None:
    """A rank, a score, an age that its place tells, or two figures that are one by their words."""
    if rank := ranks.numbered(text, low, n, place.words) or (low[n.end : n.end + 1] in "-–" and pairs.nil(low, n)):
        return rank
    if aged := ages.alone(text, low, n, place.words, place.currency):
        return ages.span(low, aged, following) if following else aged
    return _pair(text, low, n, following, place) if following else None


def _counting(
    text: str, low: str, numerals: list[Numeral], i: int, n: Numeral, place: Place, joint: str
) -> tuple[Quantity | None, int]:
    """The figure by what is counted behind it, before it or behind a later one, and where it ends.

    `n` is the numeral at `i`, under the scale that it shares with the next; `joint` is what stands between the two.
    """
    following = numerals[i + 1] if i + 1 < len(numerals) else None
    counted = counting.counted_behind(text, low, n, place)
    if counted is None and place.words[-1:] == ["or"] and (either := counting.noun_before_or(low, n)):
        told = figures.quantity(text, low, n, n, either, place)
        return told and replace(told, end=n.end, hedge=Hedge.ABOUT), n.end
    if counted is None and following:
        counted = borrowed.side(text, low, n, following)
    unnamed = counted is None and place.currency is None
    if unnamed and not spelledparts.alone(low, n.start, n.end) and dates.year(low, n, place.words):
        return figures.hedged_year(text, low, n, place), n.end
    if counted is None:
        counted = borrowed.noun(text, low, numerals, i, place)
    if counted is None and following:
        counted = borrowed.next_one(text, low, n, following, joint)
    if counted is None and not bare.counts(text, low, n, place):
        return None, n.end
    if counted and counted.kind is QuantityKind.MONEY:
        counted, n = amounts.completed(text, low, n, following, counted)
    if following and counted and (run := ranges.united(text, low, n, following, counted, place)):
        return run, run.end
    return figures.level(low, figures.quantity(text, low, n, n, counted, place)), n.end


def _pair(text: str, low: str, n: Numeral, following: Numeral, place: Place) -> Quantity | None:
    """Two figures that are one by their words: `one in five`, `a ratio of 3:1`, `voted 52 to 48`."""
    if place.currency is not None:
        return None
    if low[n.end : n.end + 1] in ("'", "’", "′") and (tall := compounds.height(low, n, following)):
        return tall
    if off := pairs.spread(text, low, n, following, place):
        return off
    return pairs.ratio(text, low, n, following, place) or pairs.against(low, n, following, place.words)


def _named(text: str, low: str, n: Numeral, words: list[str]) -> bool:
    """Whether the numeral belongs to a name, a date, a reference, a list or a pronoun."""
    if n.form != "fraction" and (clinging.past_hour(low, n, words) or clocks.told(low, n, words)):
        return True
    if n.form == "digits":
        return (
            dates.dated(low, n, words)
            or references.listed_first(low, n)
            or references.referred(low, n, words)
            or references.address(text, n)
            or references.model(text, n)
            or references.placed(text, n)
            or references.titled(text, n)
        )
    if references.capital_name(text, n):
        return True
    return n.form == "words" and (references.in_words(low, n, words) or _ordinal(low, n, words))


def _ordinal(low: str, n: Numeral, words: list[str]) -> bool:
    """Whether tens are the first word of an ordinal that is written in two: `the twenty first floor`."""
    tens = words[-1:] == ["the"] and 20 <= n.low < 100 and n.low % 10 == 0
    return tens and clinging.ORDINAL_NEXT.match(low, n.end) is not None
