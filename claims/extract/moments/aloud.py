"""Years as they are read aloud, behind a month or `the year`: `nineteen eighty-six`, `two thousand and twelve`."""

from __future__ import annotations

import re

from claims.extract.lang.en import calendar as cal
from claims.extract.lang.en import numberwords as nw
from claims.extract.lang.lists import either
from claims.extract.moments import almanac
from claims.extract.moments.datelines import Written
from claims.records import Moment
from claims.vocabulary import TimexType

_HUNDREDS = {word: int(value) for word, value in nw.SMALL.items() if 16 <= value <= 19} | {"twenty": 20}
_TEENS = {word: int(value) for word, value in nw.SMALL.items() if 10 <= value <= 19}
_ONES = {word: int(value) for word, value in nw.SMALL.items() if 1 <= value <= 9}
_UNDER = (
    rf"(?:(?P<tens>{either(nw.TENS)})(?:[ -](?P<one>{either(_ONES)}))?|(?P<teen>{either(_TEENS)})"
    rf"|(?:oh|o)[ -](?P<small>{either(_ONES)}))"
)
_MORE = rf"(?![a-z-]| (?:and )?(?:{either(nw.CARDINALS)}|{either(nw.SCALES)}|people|[a-rt-z]+s)\b(?<! was)(?<! is))"
_YEAR = re.compile(
    rf",? (?:of |in )?(?:(?P<hundreds>{either(_HUNDREDS)})(?:(?: hundred(?: and)?)? {_UNDER}"
    rf"| hundred(?: and)? (?P<one4>{either(_ONES)}))"
    rf"|two thousand(?:(?: and)? (?:(?P<tens2>{either(nw.TENS)})(?:[ -](?P<one2>{either(_ONES)}))?|(?P<teen2>{either(_TEENS)})"
    rf"|(?P<one3>{either(_ONES)})))?){_MORE}"
)
_DAYS = {word: int(value) for word, value in nw.SMALL.items() if value} | {
    f"{ten}{gap}{word}": tens + int(value)
    for ten, tens, last in (("twenty", 20, 9), ("thirty", 30, 1))
    for word, value in nw.SMALL.items()
    for gap in ("-", " ")
    if 1 <= value <= last
} | {"twenty": 20, "thirty": 30}  # fmt: skip
_DAY_LEFT = re.compile(rf"\b(?:the )?(?P<d>{either(_DAYS)}) $")
_DAY_BEHIND = re.compile(rf" (?:the )?(?P<d>{either(_DAYS)}|{either(cal.DAYS_OF_MONTH)})(?= )")
_FIRST = frozenset(("six", "sev", "eig", "nin", "twe", "two", "of ", "in "))
_LONGEST = 48


def year(low: str, end: int) -> tuple[int, int] | None:
    """The year in words behind what ends at `end`, and where it ends; None where there is none."""
    found = _YEAR.match(low, end, end + _LONGEST)
    if found is None:
        return None
    hundreds = _HUNDREDS[found["hundreds"]] * 100 if found["hundreds"] else 2000
    tens, one = (
        found["tens"] or found["tens2"],
        found["one"] or found["one2"] or found["one3"] or found["one4"] or found["small"],
    )
    teen = found["teen"] or found["teen2"]
    under = _TEENS[teen] if teen else (int(nw.TENS[tens]) if tens else 0) + (_ONES[one] if one else 0)
    return hundreds + under, found.end()


def completed(low: str, w: Written) -> Written:
    """A month with the year, and perhaps the day, that words tell beside it; as it is where they tell none."""
    if w.value is not None or w.note is not None or w.month is None or low[w.end : w.end + 1] not in (" ", ","):
        return w
    end, number, start = w.end, w.day, w.start
    if number is None and (day := _DAY_BEHIND.match(low, end)) and year(low, day.end()):
        end, number = day.end(), _DAYS.get(day["d"]) or cal.DAYS_OF_MONTH[day["d"]]
    if low[end : end + 5].lstrip(", ")[:3] not in _FIRST or (told := year(low, end)) is None:
        return w
    if number is None and (left := _DAY_LEFT.search(low, max(0, start - 24), start)):
        start, number = left.start(), _DAYS[left["d"]]
    value = almanac.day(told[0], w.month, number) if number else f"{told[0]:04d}-{w.month:02d}"
    return (
        w if value is None else Written(start, told[1], value, "day" if number else "month", month=w.month, day=number)
    )


def alone(low: str, start: int) -> Moment | None:
    """A year that is read aloud without a month, behind a word that goes with years: `in nineteen eighty-six`."""
    if span := _SPAN.match(low, max(0, low.rfind(" ", 0, max(0, start - 1)) + 1)) or _SPAN.match(low, start):
        return _decade(low, span)
    led = _LED.search(low, max(0, start - 12), start)
    told = year(low, led.end() - 1) if led else None
    return Moment(led.end(), told[1], f"{told[0]:04d}", TimexType.DATE, "year") if led and told else None


def _decade(low: str, span: re.Match[str]) -> Moment:
    """`the two thousands`, `two thousand and tens`, `the eighteen hundreds`."""
    if span["hundreds"]:
        value, precision = f"{_HUNDREDS[span['hundreds']]}", "century"
    else:
        value, precision = f"20{int(nw.DECADES.get(span['tens'], 10)) // 10 if span['tens'] else 0}", "decade"
    return Moment(*span.span(), value, TimexType.DATE, precision)


_SPAN = re.compile(
    rf"(?:the (?:(?P<hundreds>{either(_HUNDREDS)})[ -]hundreds|two thousands)"
    r"|(?:the )?two thousand (?:and )?(?P<tens>tens|twenties))"
    r"\b(?! of )"
)
_LED = re.compile(r"\b(?:in|since|until|till|by|of|from|to|before|after|year|and|between|during) $")
