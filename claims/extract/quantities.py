"""Finds the quantities of a text: numbers that count or measure something, with unit, bounds, hedge and change.

One scan finds the numerals; a local grammar around each decides what it is. Years, dates, clock times, telephone numbers,
versions, references and list numbers are no quantities. Plural magnitudes ("hundreds of thousands") run from the magnitude
up to ten times it, hedged `~`; a score keeps the order of the text: `low` is the first side, `high` the second.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from claims.extract import bounded, measured, references, special
from claims.extract.lang.en import nouns, numberwords, units
from claims.extract.measured import Counted
from claims.extract.numbers import Numeral, lowered, scan, shared_scale, whole
from claims.records import Quantity
from claims.vocabulary import Hedge, QuantityKind

_REACH = 56
_SIGN_LETTERS = re.compile(r"(?<![a-z])(?:(u\.s\.|[a-z]{1,3})[ ]?)$")
_SHORT_MONEY = re.compile(r"[ ]?(m|b|mm)\b")
_CODE = re.compile(r"(?<![a-z])(?:[a-z]{3}|rs)$")
_TIMES = re.compile(r"[ ](?:as|more|the|higher|larger|bigger|greater|faster|smaller|that|its|their|what|over)\b")
_HALF_OF = re.compile(r"[ ](?:of|the|a|an|its|their|his|her|our|my|your|all|those|these|this|that|as|or|full)\b")
_PER_ARTICLE = re.compile(r"[ -](?:of[ ])?an?[ -]([a-z]+)\b")
_JOINTS = frozenset(["-", "–", "—", "to", "- to", "and", "or"])


class _Place(NamedTuple):
    """A numeral with what stands before it: where the whole begins, its sign, its currency, the words to the left."""

    start: int
    negative: bool
    currency: str | None
    words: list[str]


def find(text: str, language: str = "en") -> list[Quantity]:
    """The quantities of `text` in order, none overlapping another; offsets in code points. English only for now."""
    low = lowered(text)
    numerals = scan(low)
    found: list[Quantity] = []
    done = 0
    for i, numeral in enumerate(numerals):
        if numeral.start < done:
            continue
        code = _code_end(low, numeral)
        if code:
            done = code
            continue
        read, done = _read(text, low, numerals, i)
        if read is not None and found:
            read = special.age_in_list(low, found[-1], read)
        if read is not None and (not found or read.start >= found[-1].end):
            found.append(read)
            done = max(done, read.end)
    return special.merged(text, low, found)


def _short_scaled(text: str, low: str, n: Numeral) -> Numeral:
    """`5m people`, `1.8m dollars`: the letter is a million where money or a counted plural stands behind it."""
    short = _SHORT_MONEY.match(low, n.end)
    if not short or short.start() != n.end:
        return n
    behind = measured.after(text, low, short.end(), False, False)
    if behind is None or behind.kind not in (QuantityKind.MONEY, QuantityKind.COUNT):
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
    place = _place(low, n)
    if place.currency is None and (references.glued(low, n) or _named(text, low, n, place.words)):
        return None, n.end
    following = numerals[i + 1] if i + 1 < len(numerals) else None
    if place.currency and (short := _SHORT_MONEY.match(low, n.end)):
        value = whole(n.low * numberwords.SHORT_SCALES[short[1][0]])
        n = Numeral(n.start, short.end(), value, value, n.form)
    elif low[n.end : n.end + 1] in ("m", "b") and n.form == "digits":
        n = _short_scaled(text, low, n)
    if rank := special.rank(low, n, place.words):
        return rank, rank.end
    if aged := special.age(text, low, n, place.words, place.currency):
        return aged, aged.end
    if following and (pair := special.ratio(low, n, following, place.words)):
        return pair, pair.end
    if following and place.currency is None and (years := _year_span(low, n, following)):
        return None, years
    joint = low[n.end : following.start].strip(" $€£¥") if following and following.start - n.end < 9 else ""
    if following and joint in _JOINTS and (run := _range(text, low, n, following, joint, place)):
        return run, run.end
    counted = _counted(text, low, n, place)
    if counted is None and place.currency is None and references.year(low, n, place.words, False, False):
        return _hedged_year(text, low, n, place), n.end
    if counted is None and following and joint in ("or", "and", "to", "-", "–"):
        borrowed = measured.after(text, low, following.end, False, following.form == "vague")
        if borrowed:
            counted = Counted(n.end, borrowed.unit, borrowed.kind, None)
    if counted is None and not _bare(text, low, n, place):
        return None, n.end
    if following and counted and counted.kind is QuantityKind.MONEY:
        counted, n = _with_cents(text, low, n, following, counted)
    if following and counted and (run := _united(text, low, n, following, counted, place)):
        return run, run.end
    return _quantity(text, low, n, n, counted, place), n.end


def _place(low: str, n: Numeral) -> _Place:
    """Looks to the left of a numeral for a currency, a minus sign and words."""
    start, currency = n.start, None
    before = low[max(0, start - 2) : start]
    sign = before[-1:] if before[-1:] != " " else before[:1]
    if sign and sign in units.CURRENCY_SIGNS:
        start = low.rindex(sign, 0, start)
        currency = units.CURRENCY_SIGNS[sign]
        letters = _SIGN_LETTERS.search(low, max(0, start - 6), start)
        known = units.DOLLARS.get(letters[1]) if letters and sign == "$" else None
        if known and letters and not (letters[1] in ("a", "s", "b", "j", "z", "r", "can") and low[start - 1] == " "):
            start, currency = letters.start(1), known
    elif start > 1 and low[start - 1].isalpha() and (code := _CODE.search(low, max(0, start - 4), start)):
        start, currency = code.start(), units.CODES.get(code[0])
    negative = start > 0 and low[start - 1] in "-−" and (start == 1 or low[start - 2] in " (\n\u00a0")
    if negative and n.form == "digits":
        start -= 1
    words = low[max(0, start - _REACH) : start].replace("(", " ").split()
    if words and (start == 0 or low[start - 1] not in " \n\u00a0(\"“‘'-–—"):
        words = [] if currency is None else words
    if currency is None and words and words[-1] in units.CODES and n.form == "digits":
        start, currency = low.rindex(words[-1], 0, start), units.CODES[words[-1]]
        words = words[:-1]
    if words and words[-1] in ("minus", "negative"):
        return _Place(low.rindex(words[-1], 0, start), True, currency, words[:-1])
    return _Place(start, negative and n.form == "digits", currency, words)


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
        if following.end - following.start in (2, 4) and following.form == "digits":
            return following.end
    return 0


def _range(text: str, low: str, n: Numeral, following: Numeral, joint: str, place: _Place) -> Quantity | None:
    """`3-5 years`, `between 3 and 5`, `$3 to $5 billion`, and scores: `3-1`."""
    own = following.start - n.end > len(joint) + 2
    if not _may_span(joint, place.words, own):
        return None
    first = shared_scale(low, n, following)
    counted = _counted(text, low, following, place)
    printed = joint in ("-", "–", "—") and n.form == following.form == "digits"
    if printed and counted is None and place.currency is None and low[n.end : n.end + 1] != " ":
        if low[following.end : following.end + 1] in ("-", "–", "—", "/"):
            return None
        if n.end - n.start <= 3 and following.end - following.start <= 3 and "." not in low[n.start : following.end]:
            return Quantity(n.start, following.end, n.low, following.low, None, QuantityKind.SCORE)
    if first.low >= following.low or (place.currency is None and references.year(low, n, ["in"], False, False)):
        return None
    bare = counted is None and joint == "to" and "from" not in place.words[-2:]
    if bare and (n.form != "digits" or following.form != "digits"):
        return None
    return _quantity(text, low, first, following, counted, place)


def _may_span(joint: str, words: list[str], own: bool) -> bool:
    """Whether two figures so joined make a range: `by $3 to $5` and `rose from 3 to 5` say two things.

    `own` says that each has a unit or currency of its own.
    """
    if joint == "or":
        return False
    if joint == "and":
        return "between" in words[-3:]
    if joint != "to":
        return True
    if words[-1:] == ["by"]:
        return not own
    return words[-1:] != ["from"] or bounded.moved(words[:-1]) is None


def _united(text: str, low: str, n: Numeral, following: Numeral, counted: Counted, place: _Place) -> Quantity | None:
    """`5 per cent to 7 per cent`, `from 252 miles to 287 miles`: the same unit twice, without a verb of change before."""
    joint = low[counted.end : following.start].strip(" $€£¥") if 0 < following.start - counted.end < 8 else ""
    if joint not in ("to", "-", "–", "and") or (joint == "and" and "between" not in place.words[-3:]):
        return None
    other = measured.after(text, low, following.end, False, False)
    if other is None or other.unit != counted.unit or n.low >= following.low:
        return None
    if joint == "to" and not ({"from", "between"} & set(place.words[-4:]) and _may_span(joint, place.words, True)):
        return None
    return _quantity(text, low, n, following, other, place)


def _with_cents(text: str, low: str, n: Numeral, following: Numeral, counted: Counted) -> tuple[Counted, Numeral]:
    """`thirteen dollars and forty-five cents` is one amount."""
    if low[counted.end : following.start] not in (" ", " and ", ", ") or not 0 < following.low < 100:
        return counted, n
    small = measured.after(text, low, following.end, False, False)
    if small is None or small.unit not in ("cent", "penny") or counted.unit in ("cent", "penny"):
        return counted, n
    value = n.low + following.low / 100
    return counted._replace(end=small.end), n._replace(low=value, high=value)


def _counted(text: str, low: str, n: Numeral, place: _Place) -> Counted | None:
    """What follows the numeral, given what stands before it."""
    one = n.low == n.high == 1
    if place.currency is not None:
        return _money(text, low, n.end, place.currency)
    if n.form == "fraction" and (piece := _PER_ARTICLE.match(low, n.end)) and piece[1] in units.WORDS:
        unit = units.WORDS[piece[1]]
        return Counted(piece.end(), unit.name, unit.kind, None)
    counted = measured.after(text, low, n.end, one, n.form == "vague" or n.low >= 10**6)
    if counted is None or (n.form == "fraction" and low[n.end] == "-" and counted.kind is QuantityKind.COUNT):
        return None
    if counted.unit == "time" and counted.kind is QuantityKind.COUNT and _TIMES.match(low, counted.end):
        return Counted(counted.end, "time", QuantityKind.MULTIPLE, None)
    if n.form == "fraction" and counted.kind is QuantityKind.COUNT:
        return Counted(n.end, None, QuantityKind.SHARE, counted.of)
    if n.low >= 10**6 and counted.unit == "pound":
        return counted._replace(unit="pound sterling", kind=QuantityKind.MONEY)
    return counted


def _money(text: str, low: str, end: int, currency: str) -> Counted:
    """An amount with its sign before it: the rate and what it is an amount of."""
    return measured.completed(text, low, end, units.Unit(currency, QuantityKind.MONEY))


def _bare(text: str, low: str, n: Numeral, place: _Place) -> bool:
    """Whether a numeral with nothing counted behind it is a quantity all the same."""
    if n.form == "fraction":
        word = low[n.end - 4 : n.end]
        earlier = place.words[-1] if place.words else ""
        if word == "half" and "-" not in low[n.start : n.end]:
            return (bool(_HALF_OF.match(low, n.end)) and earlier not in special.NOT_HALF) or earlier in (
                "than",
                "nearly",
                "almost",
                "about",
                "by",
                "over",
            )
        return low[n.start : n.start + 1] not in "a" or low[n.end : n.end + 3] == " of" or n.low * 2 < 0
    if n.low == n.high == 1 and n.form == "words":
        return False
    if place.words and place.words[-1] in ("top", "bottom"):
        return False
    if n.form == "digits":
        if references.year(low, n, place.words, False, False):
            return False
        return not _after_capital(text, n)
    return n.form != "vague" or low[n.end : n.end + 3] != " of" or True


def _after_capital(text: str, n: Numeral) -> bool:
    """Whether the bare number stands right behind a capitalised word inside a sentence: `Automotive 15`."""
    before = text[max(0, n.start - 24) : n.start]
    word = before.rsplit(None, 1)[-1] if before.strip() else ""
    if word.lower() in nouns.STOP:
        return False
    return before.endswith(" ") and word[:1].isupper() and word.isalnum() and len(word) > 1 and "." not in word


def _quantity(
    text: str, low: str, n: Numeral, upper: Numeral, counted: Counted | None, place: _Place
) -> Quantity | None:
    """Puts a figure together: bounds, hedge, change, unit, what is counted."""
    end = max(upper.end, counted.end if counted else 0)
    plural = counted is not None and counted.kind is QuantityKind.COUNT
    bare_unit = counted is not None and not plural and not (counted.unit == "quarter" and low[counted.end - 1] == "r")
    if (
        n is upper
        and place.currency is None
        and not _held(n, place.words)
        and references.year(low, n, place.words, bare_unit, plural)
    ):
        return None
    hedge, skipped = bounded.before(place.words)
    if counted and counted.kind is QuantityKind.DURATION and bounded.across(place.words):
        hedge, skipped = Hedge.EXACT, 0
    words = place.words[: len(place.words) - skipped]
    if hedge is Hedge.EXACT and (later := bounded.behind(low, end)):
        hedge, end = later
    if hedge is Hedge.EXACT and n.form == "vague":
        hedge = Hedge.ABOUT
    change = bounded.change(words, low, end)
    lower, higher = (-upper.high, -n.low) if place.negative else (n.low, upper.high)
    bottom, top = _bounds(lower, higher, hedge)
    kind = counted.kind if counted else QuantityKind.SHARE if n.form == "fraction" else QuantityKind.COUNT
    of = text[counted.of[0] : counted.of[1]] if counted and counted.of else None
    return Quantity(place.start, end, bottom, top, counted.unit if counted else None, kind, hedge, change, of)


def _held(n: Numeral, words: list[str]) -> bool:
    """Whether a phrase before four digits says that they are an amount: `an average of 1500`."""
    return n.low < 1900 and bounded.before(words).words > 1


def _hedged_year(text: str, low: str, n: Numeral, place: _Place) -> Quantity | None:
    return _quantity(text, low, n, n, None, place) if _held(n, place.words) else None


def _bounds(low: Decimal, high: Decimal, hedge: Hedge) -> tuple[Decimal | None, Decimal | None]:
    """What a hedge leaves open: `up to` has no lower bound, `more than` no upper one."""
    if hedge in (Hedge.BELOW, Hedge.AT_MOST):
        return None, high
    if hedge in (Hedge.ABOVE, Hedge.AT_LEAST):
        return low, high if low != high else None
    return low, high
