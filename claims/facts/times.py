"""Rules about time: an age, a span since an event or of a period, a date. Without the article's date they ask for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from claims.facts import wording
from claims.facts.arithmetic import Elapsed, age_on, bounds, compare, elapsed
from claims.facts.finding import Finding, about, conclude, date_needed
from claims.facts.relevance import Checkable, best_of, named, relevant, spans_of
from claims.plurals import plural
from claims.records import Fact, Moment, Note, Quantity, Working
from claims.text import capital
from claims.vocabulary import Hedge, Outcome, QuantityKind, TimexType

_BIRTH = ("born", "date of birth", "birth date", "birthday")
_UNITS = ("day", "week", "month", "year", "decade")
_PASSING = re.compile(
    r"\b(?:for|since|ago|after|over|spent|lasted|been|within|during|past|last|took|takes|taken|stood)\b", re.I
)
# Years that may come, or are a sentence, are not years that went by.
_PROSPECT = re.compile(r"\b(?:sentenced?|face[sd]?|facing|could|would|may|might|if|will)\b", re.I)
# An age that somebody had when something happened, or that a group is over or under, is not an age now.
_OTHER_AGE = re.compile(
    r"\bat (?:the age of )?(?:[0-9]|[a-z]+teen\b)|\bage of\b|\bwhen (?:s?he|they)\b|\b(?:over|under) [0-9]", re.I
)
_HAD_AGE = re.compile(r"\b(?:was|were|turned) (?:\w+ )?[0-9]{1,3}\b", re.I)
_REFERS_BACK = re.compile(
    r"[a-z0-9]|(?:He|She|They|It|His|Her|Their|Its|The|This|That|These|Those|A|An|In|At|On|Since|For|After|By) ", re.A
)
# What is so since a day is no answer to when something else was.
_SINCE = re.compile(r"\b(?:since|from|began|begun|started|founded|dates back|for)\b", re.I)
# `two years and three months` is one length of time in two figures: neither can be judged alone.
_TWO_UNITS = re.compile(r"\byears?(?: and|,) [\w-]+ months?\b", re.I)
_BOUND_WORDS = {Hedge.BELOW: "under", Hedge.AT_MOST: "at most", Hedge.ABOVE: "over", Hedge.AT_LEAST: "at least"}


def age(
    claim: Checkable, quantity: Quantity, facts: tuple[Fact, ...], on: date | None, context: str
) -> Finding | Note | None:
    """An age against a date of birth, on the day the claim names or the article's day."""
    if quantity.kind is not QuantityKind.AGE or _OTHER_AGE.search(claim.statement):
        return None
    births = [f for f in facts if named(f).casefold() in _BIRTH and bounds(f.value)]
    known = about(claim.statement, births, around(claim.statement, context))
    if not known:
        return None
    if len({f.subject for f in known}) > 1:
        return Note(
            "ambiguous", f"Several people with a known date of birth are named: {', '.join(f.subject for f in known)}."
        )
    fact, asked = known[0], spans_of(claim.moments) if _HAD_AGE.search(claim.statement) else []
    if not asked and on is None:
        return date_needed("the age cannot be reckoned")
    first, last = asked[0] if asked else (on or date.min, on or date.min)
    born_first, born_last = bounds(fact.value) or (date.min, date.min)
    if born_last > first:
        return conclude(
            Outcome.OFF,
            f"Born {wording.partial(fact.value)}, after {wording.day(first)}: off",
            _birth_work(fact, "-"),
            fact,
        )
    youngest, oldest = age_on(born_last, first), age_on(born_first, last)
    return _age_found(quantity, fact, (youngest, oldest), last)


def _birth_work(fact: Fact, says: str, gives: str = "-", difference: str = "-", lines: tuple[str, ...] = ()) -> Working:
    return Working(
        "age in completed years", says, gives, difference, (f"born {wording.partial(fact.value)} ({fact.row})", *lines)
    )


def _age_found(quantity: Quantity, fact: Fact, ages: tuple[int, int], on: date) -> Finding:
    says = wording.number(quantity.high if quantity.high is not None else quantity.low or Decimal(0))
    gives = " or ".join(dict.fromkeys(map(str, ages)))
    found = [compare(quantity.low, quantity.high, quantity.hedge, Decimal(a)) for a in dict.fromkeys(ages)]
    fits = [c for c in found if c.outcome is Outcome.FITS]
    outcome = found[0].outcome if not fits else Outcome.FITS if len(fits) == len(found) else Outcome.UNCLEAR
    work = _birth_work(fact, says, gives, (fits or found)[0].difference, (f"{gives} completed on {wording.day(on)}",))
    word = (
        "fits"
        if outcome is Outcome.FITS
        else outcome.value
        if outcome is Outcome.UNCLEAR
        else f"off, the claim says {says}"
    )
    return conclude(outcome, f"Born {wording.partial(fact.value)}, so {gives} on {wording.day(on)}: {word}", work, fact)


def span(
    claim: Checkable, quantity: Quantity, facts: tuple[Fact, ...], on: date | None, context: str
) -> Finding | Note | None:
    """A span of time against a period of a fact, or against the time since an event."""
    if (
        quantity.kind is not QuantityKind.DURATION
        or quantity.unit not in _UNITS
        or not _PASSING.search(claim.statement)
        or _PROSPECT.search(claim.statement)
        or _TWO_UNITS.search(claim.statement)
    ):
        return None
    usable = [f for f in facts if _start(f) is not None]
    known = relevant(claim.statement, usable, around(claim.statement, context))
    best = best_of(known)
    ends = {fact: _end(fact, claim, on) for fact in best}
    times = [
        (fact, elapsed(start, end)) for fact, end in ends.items() if (start := _start(fact)) and end and start <= end
    ]
    if not times:
        return date_needed(f"the {plural(quantity.unit, 2)} cannot be reckoned") if None in ends.values() else None
    # Where several spans could be meant, none of them can be called off.
    found = [_span_found(claim.statement, quantity, fact, time, len(times) > 1) for fact, time in times]
    return min(found, key=lambda finding: finding.gravity)


def _start(fact: Fact) -> date | None:
    exact = bounds(fact.since) or (None if fact.unit else bounds(fact.value))
    return exact[0] if exact and exact[0] == exact[1] else None


def _end(fact: Fact, claim: Checkable, on: date | None) -> date | None:
    exact = bounds(fact.until)
    if exact:
        return exact[1]
    named_days = [last for first, last in spans_of(claim.moments) if first == last and first != _start(fact)]
    return named_days[-1] if named_days else on


def _span_found(statement: str, quantity: Quantity, fact: Fact, time: Elapsed, several: bool) -> Finding:
    unit = quantity.unit or "day"
    said = quantity.high if quantity.high is not None else quantity.low or Decimal(0)
    outcome, rule = _judge_span(statement, quantity, time, unit)
    outcome = Outcome.UNCLEAR if several and outcome is Outcome.OFF else outcome
    shown, gap = (
        wording.span(time.months, time.days, unit) if unit not in ("day", "week") else _in_days(time),
        _gap(time, unit, said),
    )
    start, end = wording.day(time.start), wording.day(time.end)
    event = capital(named(fact))
    if fact.until:
        lead = f"From {start} to {end} is {shown}"
        verdict = (
            f"{gap}, fits the {rule}" if rule.startswith("nearest") else gap if outcome is not Outcome.FITS else "fits"
        )
        lead = f"{lead}: {verdict}"
    else:
        since = "" if bounds(fact.value) else "since "
        verdict = {Outcome.FITS: "fits", Outcome.OFF: f"off, {gap}", Outcome.UNCLEAR: f"unclear, {gap}"}[outcome]
        verdict = f"fits the {rule}" if rule.startswith("nearest") else verdict
        lead = f"{event} {since}{start}, so {shown} on {end}: {verdict}"
    says = f"{_BOUND_WORDS.get(quantity.hedge, '')} {wording.spelt(said, unit)}".strip()
    lines = (f"from {start} to {end} ({fact.row})", f"{shown}; {wording.counted(time.total, 'day')} in all")
    return conclude(outcome, lead, Working(rule, says, shown, gap, lines), fact)


def _in_days(time: Elapsed) -> str:
    return wording.counted(time.total, "day")


def _gap(time: Elapsed, unit: str, said: Decimal) -> str:
    try:
        days = (time.end - time.mark(unit, said)).days
    except ValueError:
        return f"far short of {wording.spelt(said, unit)}"
    if days == 0:
        return f"{wording.spelt(said, unit)} to the day"
    side = "over" if days > 0 else "short of"
    return f"{wording.counted(abs(days), 'day')} {side} {wording.spelt(said, unit)}"


def _judge_span(statement: str, quantity: Quantity, time: Elapsed, unit: str) -> tuple[Outcome, str]:
    completed, nearest = Decimal(time.completed(unit)), Decimal(time.nearest(unit))
    low, high, hedge = quantity.low, quantity.high, quantity.hedge
    if low is not None and high is not None and low != high:
        return (Outcome.FITS if low <= completed <= high else Outcome.OFF), f"completed {unit}s within the range"
    said = high if high is not None else low
    if said is None:
        return Outcome.UNCLEAR, "no figure"
    if says_nearly(statement):
        return (
            Outcome.FITS if completed < said == nearest else Outcome.OFF
        ), f"nearly: not yet completed, but the nearest {unit}"
    if hedge in _BOUND_WORDS:
        whole = said if _to_the_day(time, unit, said) else completed + Decimal("0.5")
        judged = compare(low, high, hedge, whole)
        return judged.outcome, f"{judged.rule}, in {unit}s"
    if said != int(said) and unit in ("year", "decade"):
        # Half a year is six months: what is not whole in years is judged in months.
        months = said * (12 if unit == "year" else 120)
        return _judge_span(statement, replace(quantity, low=months, high=months), time, "month")
    if said == completed:
        return Outcome.FITS, f"completed {unit}s"
    if said == nearest:
        return Outcome.FITS, f"nearest {unit}"
    if hedge is Hedge.ABOUT:
        judged = compare(low, high, hedge, nearest)
        return judged.outcome, f"{judged.rule}, in {unit}s"
    return Outcome.OFF, f"completed {unit}s, or the nearest"


def _to_the_day(time: Elapsed, unit: str, said: Decimal) -> bool:
    try:
        return said == int(said) and time.end == time.mark(unit, said)
    except ValueError:
        return False


def around(statement: str, context: str) -> str:
    """The context where the statement refers back to it ("he", "the port"), else none: another name has another story."""
    return context if _REFERS_BACK.match(statement) else ""


def says_nearly(statement: str) -> bool:
    """Whether a statement calls a figure nearly, almost or close to reached."""
    return re.search(r"\b(?:nearly|almost|close to|just under|not quite)\b", statement, re.I) is not None


def day(claim: Checkable, facts: tuple[Fact, ...], context: str) -> Finding | Note | None:
    """A date against the date of an event; of several dates in a claim, the one that fits."""
    events = [f for f in facts if not f.unit and bounds(f.value) and _speaks_of(f, claim.statement)]
    dates = [m for m in claim.moments if m.type is TimexType.DATE]
    known = relevant(claim.statement, events, around(claim.statement, context))
    if not dates or not known:
        return None
    fact = known[0].fact
    found = [_day_found(m.value, fact) for m in dates if bounds(m.value)]
    if not found:
        return date_needed("the date cannot be told") if any(m.value is None for m in dates) else None
    best = min(found, key=lambda finding: finding.gravity)
    # Another date, or the right year elsewhere in the words: nobody can say that the wrong one was meant.
    doubtful = len(dates) > 1 or fact.value[:4] in claim.statement
    return None if best.suggestion.outcome is Outcome.OFF and doubtful and _another_year(fact, dates) else best


def _speaks_of(fact: Fact, statement: str) -> bool:
    """Whether a fact since when something is so is asked for: only by words that say since when."""
    return "since" not in named(fact).casefold().split() or _SINCE.search(statement) is not None


def _another_year(fact: Fact, dates: Sequence[Moment]) -> bool:
    return all((m.value or "")[:4] != fact.value[:4] for m in dates)


def _day_found(value: str | None, fact: Fact) -> Finding:
    said, true = bounds(value) or (date.min, date.min), bounds(fact.value) or (date.min, date.min)
    shown = wording.partial(value or "")
    lead = f"{capital(named(fact))} {wording.partial(fact.value)}"
    if said[0] <= true[0] and true[1] <= said[1]:
        outcome, verdict, gap = Outcome.FITS, "fits", "none"
    elif true[0] <= said[0] and said[1] <= true[1]:
        outcome, verdict, gap = Outcome.UNCLEAR, "unclear, the fact is less exact than the claim", "cannot be told"
    else:
        days = (said[0] - true[1]).days if said[0] > true[1] else (true[0] - said[1]).days
        gap = f"{wording.counted(days, 'day')} {'later' if said[0] > true[1] else 'earlier'}"
        outcome, verdict = Outcome.OFF, f"off, the claim says {shown}, {gap}"
    rule = "the date lies within the one that is named"
    work = Working(rule, shown, wording.partial(fact.value), gap, (f"{lead} ({fact.row})",))
    return conclude(outcome, f"{lead}: {verdict}", work, fact)


def possible(claim: Checkable, on: date | None) -> str | None:
    """What can be said of a claim's day without a fact: its weekday and its distance from the article, or None."""
    days = [first for first, last in spans_of(claim.moments) if first == last]
    if not days or on is None:
        return None
    gap = (on - days[0]).days
    if gap < 0:
        return f"The date, a {wording.weekday(days[0])}, lies {wording.counted(-gap, 'day')} after the article"
    where = f"{wording.counted(gap, 'day')} before the article" if gap else "the day of the article"
    return f"The date is possible, a {wording.weekday(days[0])} {where}"
