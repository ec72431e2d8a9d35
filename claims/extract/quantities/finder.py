"""Finds the quantities of a text: numbers that count or measure something, with unit, bounds, hedge and change.

One scan finds the numerals; a local grammar around each decides what it is. Years, dates, clock times, telephone numbers,
versions, references and list numbers are no quantities. Plural magnitudes ("hundreds of thousands") run from the magnitude
up to ten times it, hedged `~`; a score keeps the order of the text: `low` is the first side, `high` the second. A rise from 5
to 7 is one range with its change; so is a fall from 7 to 5, with `low` 5, `high` 7 and change down.
"""

from __future__ import annotations

import re
from dataclasses import replace

from claims.extract.lang.en import numberwords
from claims.extract.languages import demand
from claims.extract.prose.letters import lowered
from claims.extract.quantities import (
    ages,
    antecedents,
    bare,
    carried,
    clinging,
    compounds,
    counting,
    dates,
    figures,
    measured,
    pairs,
    ranges,
    ranks,
    references,
    shortscales,
    unnumbered,
)
from claims.extract.quantities.counted import Counted
from claims.extract.quantities.exact import whole
from claims.extract.quantities.numbers import scan
from claims.extract.quantities.numeral import Numeral
from claims.extract.quantities.placed import Place
from claims.extract.quantities.placed import place as placed_at
from claims.records import Quantity
from claims.vocabulary import Hedge, QuantityKind

_UNNAMED = re.compile(r"[.,;]?(?:\s*\n|$)|[.,;][ ]|[ ]more\b")
_SCALE_BEHIND = re.compile(r"[ ](million|billion|trillion)\b")
_QUALIFIED = re.compile(r"[ ](?:[a-z]+-[a-z]+|male|female)[ ](?:and|or)[ ]")  # `250 full-time and 80 part-time workers`
_CHAIN = re.compile(r"(?:-[0-9]+)+(?![0-9a-z-])")  # `Public Law 92-313`
_NOTE = re.compile(r"\[[0-9]{1,3}\]")
_ADDRESS = re.compile(rf"(?:https?://|www\.)\S+|{_NOTE.pattern}")


def find(text: str, language: str = "en") -> list[Quantity]:
    """The quantities of `text` in order, none overlapping another; offsets in code points.

    Raises UsageError for a language that cannot be read.
    """
    demand(language)
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
    return antecedents.named(low, carried.told_again(low, compounds.joined(low, unnumbered.merged(text, low, found))))


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
    n = numerals[i]
    place = placed_at(low, n)
    if place.start < done:
        place = place._replace(start=n.start, currency=None)  # the second sign of `10 $ 30 $` is that of the ten
    following = numerals[i + 1] if i + 1 < len(numerals) else None
    if low[n.end : n.end + 1] == "h" and (flight := compounds.hours(low, n)):
        return flight, flight.end
    if following and n.form == following.form == "words" and ranges.of_century(low, n, following):
        return None, following.end
    if place.currency is None and (clinging.glued(low, n) or _named(text, low, n, place.words)):
        chain = _CHAIN.match(low, n.end)
        return None, chain.end() if chain else ranges.of_days(
            text, low, n, following, place.words
        ) if following else n.end
    n = shortscales.scaled(text, low, n, place.currency)
    if rank := ranks.numbered(text, low, n, place.words) or (low[n.end : n.end + 1] in "-–" and pairs.nil(low, n)):
        return rank, rank.end
    if aged := ages.alone(text, low, n, place.words, place.currency):
        older = ages.span(low, aged, following) if following else aged
        return older, older.end
    if following and (pair := _pair(text, low, n, following, place)):
        return pair, pair.end
    if (
        following
        and place.currency is None
        and (years := ranges.of_years(low, n, following) or ranges.before_month(low, n, following))
    ):
        return None, years
    joint = ranges.joint(low, n.end, following.start)[0] if following else ""
    if following and joint and (run := ranges.joined(text, low, n, following, place)):
        return run, run.end
    if following and joint == "or":
        n = ranges.under_scale(text, low, n, following, place)
    counted = counting.counted_behind(text, low, n, place)
    if counted is None and place.words[-1:] == ["or"] and (either := counting.noun_before_or(low, n)):
        told = figures.quantity(text, low, n, n, either, place)
        return told and replace(told, end=n.end, hedge=Hedge.ABOUT), n.end
    if following and counted is None and (size := ranges.side(text, low, n, following)):
        counted = size
    if counted is None and place.currency is None and dates.year(low, n, place.words):
        return figures.hedged_year(text, low, n, place), n.end
    if counted is None:
        counted = _counted_further(text, low, numerals, i, place)
    alike = following and (n.form == "fraction") == (following.form == "fraction")
    if counted is None and following and alike and joint in ("or", "and", "to", "-", "–"):
        borrowed = measured.after(text, low, following.end, False, following.form == "vague")
        if borrowed:
            counted = Counted(n.end, borrowed.unit, borrowed.kind, None)
    if counted is None and not bare.counts(text, low, n, place):
        return None, n.end
    if counted and counted.kind is QuantityKind.MONEY:
        counted, n = _with_cents(text, low, n, following, counted) if following else (counted, n)
        if scale := _SCALE_BEHIND.match(low, counted.end):
            value = whole(n.low * numberwords.SCALES[scale[1]])
            counted, n = counted._replace(end=scale.end()), n._replace(low=value, high=value)
    if following and counted and (run := ranges.united(text, low, n, following, counted, place)):
        return run, run.end
    return figures.level(low, figures.quantity(text, low, n, n, counted, place)), n.end


def _counted_further(text: str, low: str, numerals: list[Numeral], i: int, place: Place) -> Counted | None:
    """What a numeral counts by the noun behind a later one: `250 full-time and 80 part-time workers`."""
    n, following = numerals[i], numerals[i + 1] if i + 1 < len(numerals) else None
    if following and n.form == following.form and _QUALIFIED.fullmatch(low, n.end, following.start):
        counted = counting.counted_behind(text, low, following, place)
        return counted and counted._replace(end=n.end)
    return ranges.in_list(text, low, numerals, i) if n.form == "digits" and low.startswith(", ", n.end) else None


def _pair(text: str, low: str, n: Numeral, following: Numeral, place: Place) -> Quantity | None:
    """Two figures that are one by their words: `one in five`, `a ratio of 3:1`, `voted 52 to 48`."""
    if place.currency is not None:
        return None
    if low[n.end : n.end + 1] in ("'", "’", "′") and (tall := compounds.height(low, n, following)):
        return tall
    return pairs.ratio(text, low, n, following, place.words) or pairs.against(low, n, following, place.words)


def _named(text: str, low: str, n: Numeral, words: list[str]) -> bool:
    """Whether the numeral belongs to a name, a date, a reference, a list or a pronoun."""
    if n.form == "digits":
        return (
            dates.dated(low, n, words)
            or references.listed_first(low, n)
            or references.referred(low, n, words)
            or references.address(text, n)
            or references.model(text, n)
        )
    if references.capital_name(text, n):
        return True
    return references.referred(low, n, words) and n.form == "words" and n.low < 100


def _with_cents(text: str, low: str, n: Numeral, following: Numeral, counted: Counted) -> tuple[Counted, Numeral]:
    """`thirteen dollars and forty-five cents` is one amount."""
    joint = low[counted.end : following.start]
    broken = counted.unit in ("cent", "penny") or " per " in (counted.unit or "")
    if broken or joint not in (" ", " and ", ", ") or not 0 < following.low < 100:
        return counted, n
    small = measured.after(text, low, following.end)
    two = following.form == "digits" and following.end - following.start == 2 and joint != ", "
    round_sum = counted.end > n.end and n.low == n.low.to_integral_value()
    if small is None and two and round_sum and _UNNAMED.match(low, following.end):
        value = n.low + following.low / 100
        return counted._replace(end=following.end), n._replace(low=value, high=value)
    if small is None or small.unit not in ("cent", "penny"):
        return counted, n
    value = n.low + following.low / 100
    return counted._replace(end=small.end), n._replace(low=value, high=value)
