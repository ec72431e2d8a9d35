"""Puts a figure together: the numeral, what stands behind it, its bounds, hedge and change."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from claims.extract.lang.en import currencies, hedges, nouns, numberwords, units, verbs
from claims.extract.quantities import (
    ages,
    bare,
    bounded,
    changes,
    measured,
    partitives,
    references,
    unitforms,
    unitphrases,
    wholes,
)
from claims.extract.quantities.counted import Counted
from claims.extract.quantities.exact import whole
from claims.extract.quantities.numeral import Numeral
from claims.extract.quantities.placed import Place
from claims.records import Quantity
from claims.vocabulary import Change, Hedge, QuantityKind

_SHORT_MONEY = re.compile(r"(?:[ ]?(m|b|mm)|(t))\b")
_IN_MILLIONS = re.compile(rf"[ ]?m(?=(?:{'|'.join(currencies.IN_MILLIONS)})\b)")
# Behind a price whose sign was lost, and before it: `a 50m bid`, `worth about 300m`.
_PRICED = re.compile(rf"[ ](?:{currencies.PRICED})\b")
_PAID = re.compile(rf"\b(?:{currencies.PAID})[ ](?:(?:{hedges.LOOSELY}|over|more than|just)[ ])?(?:an?[ ])?$")
_OR_MORE = re.compile(r"[ ]or[ ](more|fewer|less|so)(?=[ ][a-z])")
_OR = {"more": Hedge.AT_LEAST, "so": Hedge.ABOUT}
_PLUS = re.compile(r"[ ]plus[ ]([a-z]+)\b(?:[ ]([a-z]+)\b)?")
_RANK_OF = re.compile(rf"an?[ ](?:{'|'.join(numberwords.ORDINALS)})[ ](?!of\b)")
_FEWER = re.compile(r"[ ](more|fewer\b|less[ ](?:people|[a-z]+s)\b)")
_THAN = re.compile(r"[^.,;:!?\n]{0,48}[ ]than\b")
_AT_ONE, _ONCE = re.compile(r"[ ](?:point|time|stage)\b"), re.compile(r"-(?:time|off)\s")
_BEFORE_OR = re.compile(r"\b(?:an?|another|one|every)[ ]([a-z]+)[ ]or[ ]$")
_LEVEL = re.compile(r",?[ ](?:up|down)[ ](?:by[ ])?[0-9][0-9.,]*[ ]points\b")
_TIMES = re.compile(r"[ ](?:as|more|the|higher|larger|bigger|greater|faster|smaller|that|its|their|what|over)\b")
# `half the seats`, `half his land`: what a share is a share of, with no `of` before it.
_WHOSE = (" the ", " its ", " their ", " his ", " her ", " our ", " my ", " your ", " those ", " these ", " all ")
_AGO = (" ago", " later", " earlier", " before")
_PER_ARTICLE = re.compile(r"[ -](?:of[ ])?an?[ -]([a-z]+)\b")


def scaled(text: str, low: str, n: Numeral, currency: str | None) -> Numeral:
    """The numeral with the letter of a scale behind it, where money or what is counted makes it one: `£5m`, `6m people`."""
    if currency and (short := _SHORT_MONEY.match(low, n.end)):
        value = whole(n.low * numberwords.SHORT_SCALES["tn" if short[2] else short[1][0]])
        return Numeral(n.start, short.end(), value, value, n.form)
    if millions := _IN_MILLIONS.match(low, n.end):
        return n._replace(end=millions.end(), low=whole(n.low * 10**6), high=whole(n.high * 10**6))
    if low[n.end : n.end + 1] not in ("m", "b") or n.form != "digits":
        return n
    short = _SHORT_MONEY.match(low, n.end)
    if not short or short.start() != n.end:
        return n
    behind = measured.after(text, low, short.end())
    paid = _PRICED.match(low, short.end()) or _PAID.search(low, max(0, n.start - 40), n.start)
    alone = paid or (text[n.end] == "M" and text[n.end + 1 : n.end + 2] in ("", ".", ",", ";", "\n") and n.low != 3)
    tonnes = behind and behind.kind is QuantityKind.MEASURE and short[1] != "mm" and low[behind.end - 1] == "s"
    if not (alone or tonnes or (behind and behind.kind in (QuantityKind.MONEY, QuantityKind.COUNT))):
        return n
    value = whole(n.low * numberwords.SHORT_SCALES[short[1][0]])
    return Numeral(n.start, short.end(), value, value, n.form)


def counted_behind(text: str, low: str, n: Numeral, place: Place) -> Counted | None:
    """What follows the numeral, given what stands before it."""
    one = n.low == n.high == 1
    if place.currency is not None:
        return _money(text, low, n.end, place.currency)
    if n.form == "fraction" and (known := _piece(text, low, n.end)):
        return Counted(known[0], known[1].name, known[1].kind, None)
    if (one and n.form == "words" and _one_of_none(low, n, place.words[-1:])) or "magnitude" in place.words[-2:]:
        return None
    or_more = _OR_MORE.match(low, n.end)
    at = or_more.end() if or_more else _behind_plus(low, n.end)
    counted = measured.after(text, low, at, one, n.form == "vague" or n.low >= 10**6)
    if (
        n.form == "fraction"
        and counted
        and counted.of
        and counted.kind is QuantityKind.COUNT
        and not low.startswith(" of", n.end)
    ):
        last = low[slice(*counted.of)].rpartition(" ")[2]
        if not nouns.plural(last) or last in numberwords.HALF_THINGS:
            counted = None  # `a third person`, `at half staff`
    if n.form == "fraction" and counted and counted.kind is not QuantityKind.COUNT and _RANK_OF.match(low, n.start):
        return None  # `for a third week` is no part of one
    if n.form == "fraction" and (counted is None or (counted.kind is QuantityKind.COUNT and counted.unit != "point")):
        return _share(text, low, n, counted, place)
    if counted is None:
        return None
    if counted.of and counted.kind is QuantityKind.COUNT and n.form != "vague" and low.startswith(" of ", n.end):
        begin, stop = counted.of
        return counted._replace(of=(begin, partitives.reach(text, low, begin, stop, place.words)))
    if counted.unit == "time" and counted.kind is QuantityKind.COUNT and _TIMES.match(low, counted.end):
        return Counted(counted.end, "time", QuantityKind.MULTIPLE, None)
    if (
        counted.unit
        and counted.unit.partition(" per ")[0] == "pound"
        and (n.low >= 10**6 or "million" in low[n.start : n.end] or _paid(counted, place.words))
    ):
        return counted._replace(unit=counted.unit.replace("pound", "pound sterling", 1), kind=QuantityKind.MONEY)
    return counted


def _paid(counted: Counted, words: list[str]) -> bool:
    """Whether pounds are money by the words before them: `the house cost 400,000 pounds`, not `cost 40 pounds of flour`."""
    return counted.of is None and not currencies.PAYING.isdisjoint(words[-9 if "pounds" in words[-3:] else -5 :])


def _piece(text: str, low: str, end: int) -> tuple[int, units.Unit] | None:
    """The unit that a fraction is of one of: `half an hour`, `a quarter of a percentage point`."""
    article = _PER_ARTICLE.match(low, end)
    return unitforms.read(text, low, article.start(1) - 1) if article else None


def _share(text: str, low: str, n: Numeral, counted: Counted | None, place: Place) -> Counted | None:
    """What a fraction is a part of: `a third of voters`, `half of the prize`, `two-thirds of the population lives`."""
    if low[n.end : n.end + 1] == "-":
        return None
    of = counted.of if counted else None
    if of is None and not bare.counts(text, low, n, place):
        return None
    if low.startswith(" of ", n.end) and (of is None or text[slice(*of)].rpartition(" ")[2].lower() in verbs.PRESENT):
        of = wholes.behind_of(text, low, n.end)
    if of is None and low.startswith(_WHOSE, n.end):
        of = wholes.opened_at(text, low, n.end + 1)
    return Counted(n.end, None, QuantityKind.SHARE, of) if of else None


def _one_of_none(low: str, n: Numeral, before: list[str]) -> bool:
    """`no one knows`, `at one point`, `a one-time payment`: the word counts nothing."""
    return before == ["no"] or (_AT_ONE if before == ["at"] else _ONCE).match(low, n.end) is not None


def _behind_plus(low: str, end: int) -> int:
    """Where the `+` of `50+ people`, the `-plus` of `15-plus years` or the `-odd` of `20-odd ships` ends, else `end`."""
    if low[end : end + 1] not in ("+", "-"):
        if low.startswith(" odd ", end) and low[end - 1] in "0y":
            return end + 4  # `some 40 odd ships`
        more = _PLUS.match(low, end)
        return end + 5 if more and any(nouns.plural(word) for word in more.groups("")) else end
    return next((end + len(plus) for plus in ("+", *hedges.SUFFIXES) if low.startswith(plus + " ", end)), end)


def _money(text: str, low: str, end: int, currency: str) -> Counted:
    """An amount with its sign before it: the rate and what it is an amount of."""
    return unitphrases.completed(text, low, end, units.Unit(currency, QuantityKind.MONEY))


def noun_before_or(low: str, n: Numeral) -> Counted | None:
    """`a day or two`, `another pick or two`: what is counted stands before the number."""
    found = _BEFORE_OR.search(low, max(0, n.start - 32), n.start) if n.form == "words" and n.low < 10 else None
    if not found or nouns.ends_phrase(found[1]):
        return None
    unit = units.WORDS.get(found[1])
    if unit:
        return Counted(n.end, unit.name, unit.kind, None)
    return Counted(n.end, found[1], QuantityKind.COUNT, found.span(1))


def level(low: str, q: Quantity | None) -> Quantity | None:
    """`16,369.03, up 58.06 points`: a level is told in the unit that it moved by."""
    if q is None or q.unit is not None or q.kind is not QuantityKind.COUNT or not _LEVEL.match(low, q.end):
        return q
    return replace(q, unit="point")


def quantity(text: str, low: str, n: Numeral, upper: Numeral, counted: Counted | None, place: Place) -> Quantity | None:
    """Puts a figure together: bounds, hedge, change, unit, what is counted."""
    if n is upper and place.currency is None and not _held(n, place.words) and _of_a_year(low, n, counted, place.words):
        return None
    hedge, skipped = _hedged_before(low, upper, counted, place.words)
    words = place.words[: len(place.words) - skipped]
    hedge, end = _hedged_behind(low, hedge, upper, max(upper.end, counted.end if counted else 0))
    if hedge is Hedge.EXACT and place.start and (sign := bounded.by_sign(low, place.start)):
        hedge = sign
    if hedge is Hedge.EXACT and n.form == "vague":
        hedge = Hedge.ABOUT
    kind = counted.kind if counted else QuantityKind.SHARE if n.form == "fraction" else QuantityKind.COUNT
    unit = counted.unit if counted else None
    past = max(end, counted.of[1]) if counted and counted.of else end
    change = changes.change(words, low, (end, past), kind, unit)
    if change is None and kind is QuantityKind.COUNT and counted and (more := _FEWER.match(low, upper.end)):
        change = _compared(low, counted.end, more[1] == "more")
    lower, higher = (-upper.high, -n.low) if place.negative else (n.low, upper.high)
    if lower == higher == 1 and n.form == "words" and counted and _none(place.words):
        lower = higher = Decimal(0)  # `not one mill was shut`
    bottom, top = bounded.bounds(lower, higher, hedge)
    if counted is None and kind is QuantityKind.COUNT:
        if "magnitude" in words[-2:]:
            unit, kind = "magnitude", QuantityKind.MEASURE
        elif ages.told(low, upper.end, words, n, upper) or ages.of_people(place.words, n, end > upper.end):
            unit, kind = "year", QuantityKind.AGE
    start, stop = counted.of if counted and counted.of else (None, None)
    of = None if start is None else text[start:stop]
    return Quantity(place.start, end, bottom, top, unit, kind, hedge, change, of, start, stop)


def _none(words: list[str]) -> bool:
    """Whether `not` before `one` leaves none: in `not one mill was shut`, and not in `it is not one of the mills`."""
    if words[-1:] != ["not"]:
        return False
    earlier = words[-2] if len(words) > 1 else ""
    return not (earlier in verbs.BE or earlier in ("be", "been", "just") or verbs.shortened(earlier))


def _compared(low: str, end: int, more: bool) -> Change | None:
    """`20 fewer schools` are a fall; `20 more schools` only than before: `20 more schools than in May`."""
    if not more:
        return Change.DOWN
    return Change.UP if _THAN.match(low, end) else None


def _of_a_year(low: str, n: Numeral, counted: Counted | None, words: list[str]) -> bool:
    """Whether the figure is a year, whatever stands behind it."""
    if counted and low[n.end : n.end + 1] == "-" and low[n.end + 1 : counted.end] in nouns.SUCH:
        return False  # `the 2000-member union`
    plural = counted is not None and counted.kind is QuantityKind.COUNT
    measured = counted is not None and not plural and not (counted.unit == "quarter" and low[counted.end - 1] == "r")
    return references.year(low, n, words, measured, plural)


def _hedged_before(low: str, n: Numeral, counted: Counted | None, words: list[str]) -> bounded.Bound:
    """The hedge before a figure: none where `over` tells in the course of what, or where one of several is told of."""
    bound = bounded.before(words)
    if bound.hedge is Hedge.ABOUT and n.low == n.high == 1 and low.startswith(" of ", n.end):
        return bound._replace(hedge=Hedge.EXACT)  # `perhaps one of the best` is no number about one
    if words[-1:] == ["about"] and counted and low.startswith(_AGO, counted.end):
        return bounded.Bound(Hedge.ABOUT, 1)  # `spoke about 15 years ago` tells when, not of what
    spread = counted and (counted.kind is QuantityKind.DURATION or (counted.unit in nouns.SPELLS and n.low < 8))
    return bounded.Bound(Hedge.EXACT, 0) if spread and bounded.across(words) else bound


def _hedged_behind(low: str, hedge: Hedge, n: Numeral, end: int) -> tuple[Hedge, int]:
    """The hedge of a figure with what stands behind it, and where it ends then: `50-odd`, `12 or more`."""
    plus = _behind_plus(low, n.end)
    if hedge is Hedge.EXACT and plus > n.end:
        hedge, end = hedges.SUFFIXES.get(low[n.end : plus].replace(" ", "-"), Hedge.AT_LEAST), max(end, plus)
    if hedge not in (Hedge.EXACT, Hedge.ABOUT):
        return hedge, end
    if or_more := _OR_MORE.match(low, n.end):
        return _OR.get(or_more[1], Hedge.AT_MOST), max(end, or_more.end())
    return bounded.behind(low, end) or (hedge, end)


def _held(n: Numeral, words: list[str]) -> bool:
    """Whether a phrase before four digits says that they are an amount: `an average of 1500`."""
    return n.low < 1900 and bounded.before(words).words > 1


def hedged_year(text: str, low: str, n: Numeral, place: Place) -> Quantity | None:
    """A bare number that looks like a year, as a quantity where a phrase before it says so, else None."""
    return quantity(text, low, n, n, None, place) if _held(n, place.words) else None
