"""Rules about figures: one against a fact, a sum against its parts, a rise or fall against two facts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from claims.facts import conversion, levels, wording
from claims.facts.arithmetic import Comparison, Part, bounds, compare, sum_of
from claims.facts.finding import Finding, about, conclude, date_needed
from claims.facts.relevance import (
    ENOUGH,
    Checkable,
    best_of,
    holds_at,
    named,
    needs_day,
    part_of,
    property_score,
    relevant,
    spans_of,
)
from claims.facts.table import number
from claims.facts.times import says_nearly
from claims.plurals import plural
from claims.records import Fact, Note, Quantity, Working
from claims.text import capital, terms
from claims.vocabulary import Change, Hedge, Outcome, QuantityKind

_UNITS = {"percent": "per cent", "%": "per cent", "percentage point": "percentage point", "people": "person", "": None}
_COUNTS = ("count", "number", "unit")
_LONGEST = ("longest", "highest", "maximum", "most", "largest")
_REACHED = re.compile(
    r"\bto (?:a |an |just |about |around |nearly |almost |over |under |more than |less than |record )*[0-9$£€]", re.I
)
# `12 deaths per 100,000 people` is no number of deaths, and none of people.
_PER_MANY = re.compile(r"\bper [0-9]")
_HEDGES = {
    Hedge.ABOUT: "about",
    Hedge.BELOW: "under",
    Hedge.AT_MOST: "up to",
    Hedge.ABOVE: "over",
    Hedge.AT_LEAST: "at least",
}


def says(quantity: Quantity) -> str:
    """The figure of a claim in words: `up to 175 years`, `4 to 5 per cent`."""
    low, high = quantity.low, quantity.high
    if low is not None and high is not None and low != high:
        return f"{wording.number(low)} to {wording.counted(high, quantity.unit)}"
    figure = high if high is not None else low
    shown = wording.counted(figure, quantity.unit) if figure is not None else "no figure"
    return f"{_HEDGES.get(quantity.hedge, '')} {shown}".strip()


def _unit(name: str | None) -> str | None:
    key = (name or "").strip().casefold()
    return _UNITS.get(key, key)


def same_unit(quantity: Quantity, fact: Fact) -> bool:
    """Whether the two measure in one unit: a count also by what is counted, a currency also by its last word."""
    ours, theirs = _unit(quantity.unit), _unit(fact.unit)
    if ours == theirs or (quantity.kind is QuantityKind.SHARE and ours is None and theirs == "per cent"):
        return True
    if quantity.kind is QuantityKind.MONEY and ours and theirs:
        return ours.split()[-1] == theirs.split()[-1]
    if ours and _PER_MANY.search(ours):
        return False
    if quantity.kind in (QuantityKind.COUNT, QuantityKind.SCORE, QuantityKind.RANK):
        counted = frozenset(terms(f"{quantity.unit or ''} {quantity.of or ''}"))
        return theirs is None or theirs in _COUNTS or bool(counted & frozenset(terms(f"{theirs} {plural(theirs, 2)}")))
    return False


def _is_count(fact: Fact) -> bool:
    return part_of(fact) is not None and named(fact).casefold() in ("count", "counts")


def direct(
    claim: Checkable, quantity: Quantity, facts: tuple[Fact, ...], on: date | None, context: str
) -> Finding | Note | None:
    """A figure against the fact that speaks about it at the claim's time."""
    if levels.of_a_part(claim, quantity):
        return None
    counted = {(f.subject, part_of(f)) for f in facts if _is_count(f)}
    usable = [f for f in facts if number(f.value) is not None and same_unit(quantity, f)]
    # What each of several counts as is no total: that is for the sum.
    usable = [f for f in usable if _is_count(f) or (f.subject, part_of(f)) not in counted]
    known, told = relevant(claim.statement, usable, context), dict[Fact, Fact]()
    if not known and quantity.kind is QuantityKind.MEASURE and quantity.unit:
        told = conversion.facts_in(quantity.unit, facts)
        known = relevant(claim.statement, list(told), context)
    if not known:
        return None
    best = best_of(known)
    asked = spans_of(claim.moments)
    pair = sum(same_unit(other, best[0]) for other in claim.quantities) > 1 and (
        len(asked) != 1 or levels.beside_another_time(claim)
    )
    if any(needs_day(f, asked, on) for f in best):
        return date_needed("it cannot be told which figure holds")
    holding = best if pair else [f for f in best if holds_at(f, asked, on)]
    if not holding:
        return Note("no-fact-then", f"The facts on {best[0].property} do not cover the time of this claim.")
    quantity = _in_the_unit_of(best[0], quantity)
    ends = levels.ends(claim, quantity)
    judged = [(fact, _compare(claim, level, fact)) for fact in holding for level in ends]
    fact, found = min(judged, key=lambda pair: (pair[1].outcome is not Outcome.FITS, _gap(quantity, pair[0])))
    several = len({f.value for f in holding}) > 1 or len(ends) > 1
    outcome = Outcome.UNCLEAR if several and found.outcome is Outcome.OFF else found.outcome
    level = quantity.change is None or bool(_REACHED.search(claim.statement)) or len({f.since for f in best}) < 2
    return _direct_found(quantity, fact, found, outcome, level, told.get(fact))


def _compare(claim: Checkable, quantity: Quantity, fact: Fact) -> Comparison:
    nearly = says_nearly(claim.statement) and quantity.hedge is not Hedge.EXACT
    return compare(quantity.low, quantity.high, quantity.hedge, number(fact.value) or Decimal(0), nearly)


def _gap(quantity: Quantity, fact: Fact) -> Decimal:
    said = quantity.high if quantity.high is not None else quantity.low or Decimal(0)
    return abs(said - (number(fact.value) or Decimal(0)))


def _in_the_unit_of(fact: Fact, quantity: Quantity) -> Quantity:
    """The quantity with a fraction ("a third") turned into per cent where the fact is in per cent."""
    if quantity.kind is not QuantityKind.SHARE or quantity.unit is not None or _unit(fact.unit) != "per cent":
        return quantity
    places = Decimal(1) if quantity.hedge is Hedge.EXACT else Decimal("0.1")
    low, high = (v if v is None else (v * 100).quantize(places) for v in (quantity.low, quantity.high))
    return replace(quantity, low=low, high=high, unit="per cent")


def _direct_found(
    quantity: Quantity, fact: Fact, found: Comparison, outcome: Outcome, level: bool, told: Fact | None
) -> Finding | None:
    if not level and outcome is not Outcome.FITS:
        return None
    truth = _amount(fact) if told is None else f"{_amount(told)}, which are {_amount(fact)}"
    when = f" ({_validity(fact)})" if _validity(fact) else ""
    lead = f"{capital(_title(fact))}{when}: {truth}"
    verdict = (
        "fits" if outcome is Outcome.FITS else f"{outcome.value}, the claim says {says(quantity)}, {found.difference}"
    )
    work = Working(
        found.rule, says(quantity), truth, found.difference, (f"{_title(fact)}{when} = {truth} ({fact.row})",)
    )
    return conclude(outcome, f"{lead}: {verdict}", work, fact)


def _amount(fact: Fact) -> str:
    return wording.counted(number(fact.value) or Decimal(0), fact.unit if fact.unit not in _COUNTS else None)


def _title(fact: Fact) -> str:
    part = part_of(fact)
    return f"{fact.subject}, {named(fact)}" + (f", {part}" if part else "")


def _validity(fact: Fact) -> str:
    if (
        fact.since
        and fact.until
        and fact.since[:4] == fact.until[:4]
        and (fact.since[5:], fact.until[5:]) == ("01-01", "12-31")
    ):
        return fact.since[:4]
    if fact.since == fact.until and fact.since:
        return wording.partial(fact.since)
    ends = [f"from {wording.partial(fact.since)}"] if fact.since else []
    return " ".join([*ends, *([f"to {wording.partial(fact.until)}"] if fact.until else [])])


def total(
    claim: Checkable, quantity: Quantity, facts: tuple[Fact, ...], on: date | None, context: str
) -> Finding | None:
    """A figure against the sum of the parts that facts give for one property, each times its count where facts count it."""
    asked, words = spans_of(claim.moments), frozenset(terms(claim.statement))
    parted = [f for f in about(claim.statement, facts, context) if part_of(f) and number(f.value) is not None]
    for head in dict.fromkeys((f.subject, f.property.partition(":")[0]) for f in parted):
        group = [f for f in parted if (f.subject, f.property.partition(":")[0]) == head and same_unit(quantity, f)]
        group = [f for f in group if holds_at(f, asked, on)]
        if len(group) > 1 and property_score(head[1], words)[0] >= ENOUGH:
            counts = {part_of(f): f for f in parted if f.subject == head[0] and _is_count(f)}
            return _total_found(claim, quantity, group, [counts.get(part_of(f)) for f in group])
    return None


def _total_found(claim: Checkable, quantity: Quantity, group: Sequence[Fact], counts: Sequence[Fact | None]) -> Finding:
    parts = [
        Part(
            part_of(fact) or "",
            (number(count.value) if count else None) or Decimal(1),
            number(fact.value) or Decimal(0),
        )
        for fact, count in zip(group, counts, strict=True)
    ]
    whole, lines = sum_of(parts)
    longest = named(group[0]).casefold().startswith(_LONGEST)
    nearly = says_nearly(claim.statement) and quantity.hedge is not Hedge.EXACT
    found = compare(quantity.low, quantity.high, quantity.hedge, whole, nearly)
    lead = (
        f"{_parts_in_words(parts, group, counts, longest)} make {wording.number(whole)}{' at most' if longest else ''}"
    )
    verdict = (
        "fits"
        if found.outcome is Outcome.FITS
        else f"{found.outcome.value}, the claim says {says(quantity)}, {found.difference}"
    )
    work = Working(
        f"sum of parts; {found.rule}", says(quantity), wording.counted(whole, group[0].unit), found.difference, lines
    )
    return conclude(found.outcome, f"{lead}: {verdict}", work, *group, *(c for c in counts if c))


def _parts_in_words(parts: Sequence[Part], group: Sequence[Fact], counts: Sequence[Fact | None], longest: bool) -> str:
    if not any(counts):
        return wording.listed([f"{wording.number(p.total)} ({p.name})" for p in parts])
    of = "of up to" if longest else "of"
    shown = [f"{wording.number(p.count)} {of} {wording.number(p.each)}" for p in parts]
    noun = "counts " if parts[0].count != 1 else "count "
    shown[0] = f"{wording.number(parts[0].count)} {noun}{of} {wording.counted(parts[0].each, group[0].unit)}"
    return wording.listed(shown)


def change(
    claim: Checkable, quantity: Quantity, facts: tuple[Fact, ...], on: date | None, context: str
) -> Finding | None:
    """A rise or fall, in per cent or in the unit itself, against the figures of two times."""
    if quantity.change is None or levels.from_to(claim, quantity):
        return None
    dated = [f for f in facts if number(f.value) is not None and f.since and bounds(f.since)]
    known = relevant(claim.statement, dated, context)
    if not known:
        return None
    best = known[0].fact
    series = sorted(
        (r.fact for r in known if (r.fact.subject, r.fact.property) == (best.subject, best.property)),
        key=lambda f: f.since or "",
    )
    asked = spans_of(claim.moments)
    now = [f for f in series if holds_at(f, asked, on)] or series[-1:]
    later = now[-1]
    earlier = (
        now[0] if len(now) > 1 else next((f for f in reversed(series) if (f.since or "") < (later.since or "")), None)
    )
    if earlier is None and len(series) > 1:
        # "More than in 2020" names the earlier of the two.
        earlier, later = series[0], series[1]
    return _change_found(quantity, earlier, later) if earlier and earlier is not later else None


def _change_found(quantity: Quantity, earlier: Fact, later: Fact) -> Finding | None:
    old, new = number(earlier.value) or Decimal(0), number(later.value) or Decimal(0)
    in_percent = _unit(quantity.unit) == "per cent" and _unit(later.unit) != "per cent"
    points = quantity.kind is QuantityKind.POINTS and _unit(later.unit) == "per cent"
    if (in_percent and not old) or not (in_percent or points or same_unit(quantity, later)):
        return None
    moved = (new - old) / old * 100 if in_percent else new - old
    size = abs(moved).quantize(Decimal("0.01")) if in_percent else abs(moved)
    found = compare(quantity.low, quantity.high, quantity.hedge, size)
    if in_percent and found.outcome is Outcome.OFF and quantity.hedge is Hedge.EXACT:
        found = compare(quantity.low, quantity.high, quantity.hedge, _as_said(quantity, size))
    right_way = (moved > 0) is (quantity.change is Change.UP) and moved != 0
    outcome = found.outcome if right_way else Outcome.OFF
    way = "up" if moved > 0 else "down" if moved < 0 else "unchanged"
    ends = [f"{wording.number(v)} ({_validity(f)})" for f, v in ((earlier, old), (later, new))]
    shown = f"{way} {wording.counted(size, quantity.unit)}" if moved else way
    verdict = (
        "fits"
        if outcome is Outcome.FITS
        else f"{outcome.value}, the claim says {quantity.change.value if quantity.change else ''} {says(quantity)}"
    )
    work = Working(
        f"difference of two figures; {found.rule}",
        says(quantity),
        shown,
        found.difference,
        (f"from {ends[0]} to {ends[1]}", shown),
    )
    return conclude(
        outcome,
        f"{capital(_title(later))}: from {ends[0]} to {ends[1]}, {shown}: {verdict}",
        work,
        earlier,
        later,
    )


def _as_said(quantity: Quantity, size: Decimal) -> Decimal:
    said = quantity.high if quantity.high is not None else quantity.low or Decimal(0)
    exponent = said.as_tuple().exponent
    return round(size, -exponent if isinstance(exponent, int) and exponent < 0 else 0)
