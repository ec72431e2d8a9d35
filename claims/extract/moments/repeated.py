"""What comes back: `every two weeks`, `every second week`, `at weekends`, `every Tuesday and Thursday`, `twice weekly`."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from claims.extract.lang.en import calendar as cal
from claims.extract.lang.en import numberwords as nw
from claims.extract.moments.clocks import STOP
from claims.extract.moments.durations import length
from claims.extract.moments.reckoned import NO_DAY_MEANT
from claims.records import Moment
from claims.vocabulary import TimexType

_WEEKDAY = re.compile(r"XXXX-WXX-[1-7]")
_JOINTS = frozenset([" and ", ", ", " or ", ", and ", "/", " and on "])
_OFTEN = re.compile(r"\b(?:once|twice|thrice|(?:three|four|five|six|[2-9]) times)[ -]$")

_NUMBERS = "|".join(w for w in sorted(nw.CARDINALS, key=len, reverse=True) if nw.CARDINALS[w] > 1)
_EACH = re.compile(
    rf"(?<![\w])(?P<every>(?:every|each)(?: single)?(?: (?P<n>[0-9]+|few|other|couple of|half(?: an)?|"
    rf"{'|'.join(cal.ORDINALS)}|{_NUMBERS}))?"
    r"|(?:once|twice|(?:[0-9]+|three|four|five|six|seven|several|many) times) (?:an?|per|every|each)|per) $"
)
SPEED = re.compile(
    r"\b(?:miles|kilomet(?:re|er)s|met(?:re|er)s|feet|knots|km|mi|m|ft|gallons|lit(?:re|er)s|revolutions) $"
)
_NEXT_WORD = re.compile(rf" (?:{'|'.join({*cal.UNITS, *cal.WEEKDAYS})})\b")


def each(low: str, window: int, left: str, start: int, end: int) -> Moment | None:
    """A set around the unit of time at `start:end`, with `left` before it from `window` on; None where it is not repeated."""
    code = cal.UNITS[low[start:end]]
    if code == "K" and low[end - 1] == "s" and left.endswith(("on ", "at ", "during ", "most ", "all ")):
        begin = start - len("all ") if left.endswith("all ") else start
        return Moment(begin, end, "XXXX-WXX-WE", TimexType.SET, "set")
    found = _EACH.search(left)
    if found is None or (code in "HMS" and SPEED.search(left, 0, found.start())):
        return None
    if code == "S" and _NEXT_WORD.match(low, end):  # `every second week`
        return None
    return Moment(window + found.start(), end, length(_number(found["n"]), code), TimexType.SET, "set")


def _number(word: str | None) -> Decimal | None:
    """How many units lie between: one where no number is told, none certain for `every few weeks`."""
    if word is None:
        return Decimal(1)
    if word.startswith("half"):
        return Decimal("0.5")
    if word in ("few", "other", "couple of"):
        return None if word == "few" else Decimal(2)
    ordinal = cal.ORDINALS.get(word)
    return Decimal(ordinal) if ordinal else Decimal(word) if word.isdigit() else nw.CARDINALS[word]


def spread(low: str, found: list[Moment]) -> list[Moment]:
    """`found` with each bare weekday that is joined to a repeated one repeated as well."""
    out: list[Moment] = []
    for m in found:
        if out and out[-1].type is TimexType.SET and m.type in (TimexType.DATE, TimexType.TIME):
            m = _beside(low, m, out[-1])
        elif out and out[-1].note == NO_DAY_MEANT and low[m.start : m.end] in cal.WEEKDAYS:
            m = _of_any_week(low, m, out[-1])
        out.append(m)
    return out


def _of_any_week(low: str, m: Moment, before: Moment) -> Moment:
    """A weekday of the same sentence as one of no certain week: `on a Monday that on Wednesday they leave`."""
    if not _WEEKDAY.fullmatch(before.value or "") or STOP.search(low, before.end, m.start):
        return m
    return replace(m, value=f"XXXX-WXX-{cal.WEEKDAYS[low[m.start : m.end]]}", precision="unresolved", note=NO_DAY_MEANT)


_WITHIN = frozenset([" on ", " in "])
_YEAR = re.compile(r"[12][0-9]{3}|\b(?:last|next|this)\b")


def _beside(low: str, m: Moment, every: Moment) -> Moment:
    """A date behind a set, as a set where it is joined to it; else as it is."""
    gap = low[every.end : m.start]
    name, _, hour = low[m.start : m.end].partition(" at ")
    number = cal.WEEKDAYS.get(name) if gap in _JOINTS and not (hour and gap == " and on ") else None
    if number and _WEEKDAY.fullmatch(every.value or ""):
        at = f"T{(m.value or '').partition('T')[2]}" if hour and m.value else ""
        return replace(m, value=f"XXXX-WXX-{number}{at}", type=TimexType.SET, precision="set", note=every.note)
    return _within(low, m, every) if gap in _WITHIN else m


def _within(low: str, m: Moment, every: Moment) -> Moment:
    """`every year on May 5`, `weekly on Friday`: the day comes back too."""
    words = low[m.start : m.end]
    if every.value == "P1W" and words in cal.WEEKDAYS:
        return replace(m, value=f"XXXX-WXX-{cal.WEEKDAYS[words]}", type=TimexType.SET, precision="set", note=None)
    yearly = every.value == "P1Y" and m.precision in ("day", "month") and m.value and not _YEAR.search(words)
    if yearly and any(word.strip(".") in cal.MONTHS for word in words.split()):
        return replace(m, value=f"XXXX{(m.value or '')[4:]}", type=TimexType.SET, precision="set", note=None)
    return m


_PART_BEHIND = re.compile(r" (?P<part>morning|afternoon|evening|night)\b")
_PREFIX = re.compile(r"\b(?:bi|semi) $")
# `Showed at a biennial in Arden`, `the weekly said`.
_A_THING = re.compile(r"[.,;:!?)]|$| (?:in|of|at|for|that|which|is|was|said|reported)\b")


def adverb(low: str, start: int, end: int) -> Moment | None:
    """`daily`, `annual`, `twice weekly`, `every weekday`."""
    if low[start:end] == "weekday":
        every = low.endswith(("every ", "each "), 0, start)
        begin = low.rindex("e", 0, start - 4) if every else start
        part = _PART_BEHIND.match(low, end) if every else None
        value = cal.SETS["weekdays"] + (f"T{cal.DAY_PARTS[part['part']]}" if part else "")
        return Moment(begin, part.end() if part else end, value, TimexType.SET, "set") if every else None
    if low.endswith((" a ", " the ", " an "), 0, start) and _A_THING.match(low, end):
        return None
    if half := _PREFIX.search(low, max(0, start - 5), start):
        word = f"{half[0][:-1]}-{low[start:end]}"
        return Moment(half.start(), end, cal.SETS[word], TimexType.SET, "set") if word in cal.SETS else None
    often = _OFTEN.search(low, max(0, start - 12), start)
    return Moment(often.start() if often else start, end, cal.SETS[low[start:end]], TimexType.SET, "set")
