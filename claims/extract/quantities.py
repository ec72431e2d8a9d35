"""Finds the quantities of a text: numbers that count or measure something, with unit, bounds, hedge and change.

One scan finds the numerals; a local grammar around each decides what it is. Years, dates, clock times, telephone numbers,
versions, references and list numbers are no quantities. Plural magnitudes ("hundreds of thousands") run from the magnitude
up to ten times it, hedged `~`; a score keeps the order of the text: `low` is the first side, `high` the second. A rise from 5
to 7 is one range with its change; so is a fall from 7 to 5, with `low` 5, `high` 7 and change down.
"""

from __future__ import annotations

import re
from dataclasses import replace

from claims.extract import ages, bounded, compounds, figures, measured, references, special
from claims.extract.lang.en import currencies, numberwords
from claims.extract.languages import demand
from claims.extract.measured import Counted
from claims.extract.numbers import Numeral, lowered, scan, shared_scale, whole
from claims.extract.placed import Place
from claims.extract.placed import place as placed_at
from claims.records import Quantity
from claims.vocabulary import Change, Hedge, QuantityKind

_SHORT_MONEY = re.compile(r"[ ]?(m|b|mm)\b")
_JOINTS = frozenset(["-", "–", "—", "~", "to", "- to", "through", "and", "or"])
_IN_MILLIONS = re.compile(rf"[ ]?m(?=(?:{'|'.join(currencies.IN_MILLIONS)})\b)")
_UNNAMED = re.compile(r"[.,;]?(?:\s*\n|$)|[.,;][ ]|[ ]more\b")
_SCALE_BEHIND = re.compile(r"[ ](million|billion|trillion)\b")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\[[0-9]{1,3}\]")


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
        read, done = _read(text, low, numerals, i)
        if read is not None and found:
            read = ages.in_list(low, found[-1], read)
        if read is not None and (not found or read.start >= found[-1].end):
            found.append(read)
            done = max(done, read.end)
    return compounds.joined(low, special.merged(text, low, found))


def _addresses(low: str) -> list[tuple[int, int]]:
    """Where addresses of the web and numbers of notes stand, the last first: no figure in them is meant as one."""
    return [m.span() for m in _ADDRESS.finditer(low)][::-1] if "://" in low or "www." in low or "[" in low else []


def _short_scaled(text: str, low: str, n: Numeral) -> Numeral:
    """`5m people`, `1.8m dollars`: the letter is a million where money or a counted plural stands behind it."""
    short = _SHORT_MONEY.match(low, n.end)
    if not short or short.start() != n.end:
        return n
    behind = measured.after(text, low, short.end(), False, False)
    alone = text[n.end] == "M" and text[n.end + 1 : n.end + 2] in ("", ".", ",", ";", "\n") and n.low != 3
    if not alone and (behind is None or behind.kind not in (QuantityKind.MONEY, QuantityKind.COUNT)):
        return n
    value = whole(n.low * numberwords.SHORT_SCALES[short[1][0]])
    return Numeral(n.start, short.end(), value, value, n.form)


def _code_end(low: str, n: Numeral) -> int:
    """Where a printed code (telephone number, version, ISO date) that begins here ends, or 0."""
    if n.form != "digits":
        return 0
    following = low[n.end : n.end + 2]
    if following[:1] in ("-", ".", "/", " ", ")") and (following[1:].isdigit() or following[:1] == ")"):
        end = references.printed_code(low, n.start)
        return end if end > n.end else 0
    return 0


def _read(text: str, low: str, numerals: list[Numeral], i: int) -> tuple[Quantity | None, int]:
    """The quantity at one numeral, if it is one, and how far the text is dealt with."""
    n = numerals[i]
    place = placed_at(low, n)
    if place.currency is None and (references.glued(low, n) or _named(text, low, n, place.words)):
        return None, n.end
    following = numerals[i + 1] if i + 1 < len(numerals) else None
    if place.currency and (short := _SHORT_MONEY.match(low, n.end)):
        value = whole(n.low * numberwords.SHORT_SCALES[short[1][0]])
        n = Numeral(n.start, short.end(), value, value, n.form)
    elif millions := _IN_MILLIONS.match(low, n.end):
        n = n._replace(end=millions.end(), low=whole(n.low * 10**6), high=whole(n.high * 10**6))
    elif low[n.end : n.end + 1] in ("m", "b") and n.form == "digits":
        n = _short_scaled(text, low, n)
    if rank := special.rank(text, low, n, place.words):
        return rank, rank.end
    if aged := ages.alone(text, low, n, place.words, place.currency):
        older = ages.span(low, aged, following) if following else aged
        return older, older.end
    if following and (pair := _pair(low, n, following, place)):
        return pair, pair.end
    if following and place.currency is None and (years := _year_span(low, n, following)):
        return None, years
    joint = low[n.end : following.start].strip(" $€£¥") if following and following.start - n.end < 9 else ""
    if following and joint in _JOINTS and (run := _range(text, low, n, following, joint, place)):
        return run, run.end
    counted = figures.counted_behind(text, low, n, place)
    if counted is None and place.words[-1:] == ["or"] and (either := figures.noun_before_or(low, n)):
        told = figures.quantity(text, low, n, n, either, place)
        return told and replace(told, end=n.end, hedge=Hedge.ABOUT), n.end
    if counted is None and place.currency is None and references.year(low, n, place.words, False, False):
        return figures.hedged_year(text, low, n, place), n.end
    if counted is None and following and joint in ("or", "and", "to", "-", "–"):
        borrowed = measured.after(text, low, following.end, False, following.form == "vague")
        if borrowed:
            counted = Counted(n.end, borrowed.unit, borrowed.kind, None)
    if counted is None and not figures.bare(text, low, n, place):
        return None, n.end
    if counted and counted.kind is QuantityKind.MONEY:
        counted, n = _with_cents(text, low, n, following, counted) if following else (counted, n)
        if scale := _SCALE_BEHIND.match(low, counted.end):
            value = whole(n.low * numberwords.SCALES[scale[1]])
            counted, n = counted._replace(end=scale.end()), n._replace(low=value, high=value)
    if following and counted and (run := _united(text, low, n, following, counted, place)):
        return run, run.end
    return figures.level(low, figures.quantity(text, low, n, n, counted, place)), n.end


def _pair(low: str, n: Numeral, following: Numeral, place: Place) -> Quantity | None:
    """Two figures that are one by their words: `one in five`, `a ratio of 3:1`, `voted 52 to 48`."""
    if place.currency is not None:
        return None
    return special.ratio(low, n, following, place.words) or special.against(low, n, following, place.words)


def _named(text: str, low: str, n: Numeral, words: list[str]) -> bool:
    """Whether the numeral belongs to a name, a date, a reference, a list or a pronoun."""
    if n.form == "digits":
        return (
            references.dated(low, n, words)
            or references.listed_first(low, n)
            or references.referred(low, n, words)
            or references.address(text, n)
        )
    if references.capital_name(text, n):
        return True
    return references.referred(low, n, words) and n.form == "words" and n.low < 100


def _year_span(low: str, n: Numeral, following: Numeral) -> int:
    """The end of `1914-18` or `2019/20`, or 0."""
    if following.start - n.end == 1 and low[n.end] in "-–—/" and n.end - n.start == 4 and 1000 <= n.low <= 2100:
        size = following.end - following.start
        return (
            following.end if following.form == "digits" and (size == 2 or (size == 4 and following.low <= 2100)) else 0
        )
    return 0


def _range(text: str, low: str, n: Numeral, following: Numeral, joint: str, place: Place) -> Quantity | None:
    """`3-5 years`, `between 3 and 5`, `$3 to $5 billion`, and scores: `3-1`."""
    own = following.start - n.end > len(joint) + 2
    if not _may_span(joint, place.words, own):
        return None
    first = shared_scale(low, n, following)
    counted = figures.counted_behind(text, low, following, place)
    printed = joint in ("-", "–", "—") and n.form == following.form == "digits"
    if printed and counted is None and place.currency is None and low[n.end : n.end + 1] != " ":
        if low[following.end : following.end + 1] in ("-", "–", "—", "/"):
            return None
        if n.end - n.start <= 3 and following.end - following.start <= 3 and "." not in low[n.start : following.end]:
            return Quantity(n.start, following.end, n.low, following.low, None, QuantityKind.SCORE)
    course = _course(place, joint, first, following)
    years = place.currency is None and course is None and not (printed and following.low > 2100)
    if _backward(first, following, course) or (years and references.year(low, n, ["in"], False, False)):
        return None
    bare = counted is None and joint == "to" and "from" not in place.words[-2:]
    if bare and (n.form != "digits" or following.form != "digits"):
        return None
    return _moved(figures.quantity(text, low, *_in_order(first, following), counted, place), course)


def _course(place: Place, joint: str, first: Numeral, second: Numeral) -> Change | None:
    """Which way a verb of change before `from 3 to 5` says that it went, where the figures bear it out."""
    course = bounded.course(place.words) if joint == "to" else None
    return course if (course is Change.UP) == (first.low < second.low) else None


def _backward(first: Numeral, second: Numeral, course: Change | None) -> bool:
    """Whether two figures make no range: the second is no larger, and nothing says that it fell."""
    return first.low == second.low or (first.low > second.low and course is None)


def _in_order(first: Numeral, second: Numeral) -> tuple[Numeral, Numeral]:
    """The two with the smaller value first, each at its own place: a fall from 9 to 7 has low 7 and high 9."""
    if first.low <= second.low:
        return first, second
    return first._replace(low=second.low, high=second.low), second._replace(low=first.low, high=first.high)


def _moved(run: Quantity | None, course: Change | None) -> Quantity | None:
    """The range with the way that it was gone through, where a verb of change stands before it."""
    return replace(run, change=course) if run and course else run


def _may_span(joint: str, words: list[str], own: bool) -> bool:
    """Whether two figures so joined make a range: `by $3 to $5` says two things.

    `own` says that each has a unit or currency of its own.
    """
    if joint == "or":
        return False
    if joint == "and":
        return "between" in words[-3:]
    if joint not in ("to", "through"):
        return True
    return words[-1:] != ["by"] or not own


def _united(text: str, low: str, n: Numeral, following: Numeral, counted: Counted, place: Place) -> Quantity | None:
    """`5 per cent to 7 per cent`, `from 252 miles to 287 miles`: the same unit twice."""
    joint = low[counted.end : following.start].strip(" $€£¥") if 0 < following.start - counted.end < 8 else ""
    if joint not in ("to", "-", "–", "and") or (joint == "and" and "between" not in place.words[-3:]):
        return None
    other = measured.after(text, low, following.end, False, False)
    course = _course(place, joint, n, following)
    if other is None or other.unit != counted.unit or _backward(n, following, course):
        return None
    if joint == "to" and not ({"from", "between"} & set(place.words[-4:]) and _may_span(joint, place.words, True)):
        return None
    return _moved(figures.quantity(text, low, *_in_order(n, following), other, place), course)


def _with_cents(text: str, low: str, n: Numeral, following: Numeral, counted: Counted) -> tuple[Counted, Numeral]:
    """`thirteen dollars and forty-five cents` is one amount."""
    joint = low[counted.end : following.start]
    if joint not in (" ", " and ", ", ") or not 0 < following.low < 100:
        return counted, n
    small = measured.after(text, low, following.end, False, False)
    two = following.form == "digits" and following.end - following.start == 2 and joint != ", "
    if (
        small is None
        and two
        and counted.end > n.end
        and n.low == n.low.to_integral_value()
        and _UNNAMED.match(low, following.end)
    ):
        value = n.low + following.low / 100
        return counted._replace(end=following.end), n._replace(low=value, high=value)
    if small is None or small.unit not in ("cent", "penny") or counted.unit in ("cent", "penny"):
        return counted, n
    value = n.low + following.low / 100
    return counted._replace(end=small.end), n._replace(low=value, high=value)
