"""Fixed phrases of time: holidays, `at the same time`, `the third quarter of 2019`, `the nineties`."""

from __future__ import annotations

import re
from datetime import date, timedelta

from claims.extract.lang.en import calendar as cal
from claims.extract.lang.en.numberwords import CARDINALS, DECADES
from claims.extract.moments import almanac, pointers, tenses
from claims.extract.moments.reckoned import DATE_NEEDED, ELSEWHERE, MOVES, NO_DAY_MEANT, OWN_YEAR
from claims.records import Moment
from claims.vocabulary import TimexType

_PHRASES = re.compile(
    r"\b(?:(?:at )?(?:(?:that|the present) time|(?:this|that|the same|the present) (?:moment|period|point|date))"
    r"|(?:(?<=\bat )|(?<=\bby )|(?<=\bfrom )|(?<=\buntil )|(?<=\bsince ))this time|(?<=\bat )present"
    r"|(?<=\bat )the (?:time|moment|minute)|(?<!up to )(?:(?<=\bto )|(?<=\btill ))date"
    r"|the (?:future|past|meantime|time)|these days|those days|"
    r"(?:the )?(?P<ord>first|second|third|fourth|last|final|1st|2nd|3rd|4th)[ -]quarter"
    r"|(?:the )?(?P<half>first|second|1st|2nd)[ -]half|the (?:(?:early|mid|late)[ -])?(?:20s|30s|"
    r"twenties|thirties|"
    r"forties|fifties|sixties|seventies|eighties|nineties)"
    rf"|(?:the )?(?:(?:early|mid|late)[ -])?(?P<hundred>nineteen|eighteen|seventeen)[ -](?:{'|'.join(DECADES)}))$"
)
_AT_PRESENT = re.compile(
    r"[.,;:!?)”\"]|$| (?:(?:is|are|has|have|there)\b|(?:i|we|you|they|he|she|it|there)['’](?:m|re|s|ve)\b)"
)
_CLOSED = re.compile(r"[.,;:!?)”\"’\n]|$")
_MORE = re.compile(r" (?:[0-9]|[a-z]+ (?:quarters?|sessions?|games?|elections?)\b)")
_OF_THE_YEAR = re.compile(r" of the(?: current)? year\b")
_OF_WHEN = re.compile(r" (?:last|a year|of|in|the previous|one year)\b")
_DECADES = {word: str(190 + tens // 10) for word, tens in DECADES.items()}


def holiday(low: str, start: int, end: int, anchor: date | None) -> Moment:
    """A holiday, with its year where one stands behind it or the anchor gives one; `Labor Day weekend`."""
    name = cal.HOLIDAY_NAMES[low[start:end]]
    if other := _OF_ANOTHER.search(low, max(0, start - 15), start):
        return Moment(other.start(), end, None, TimexType.DATE, "unresolved", ELSEWHERE)
    if every := _EVERY.search(low, max(0, start - 6), start):
        day = cal.HOLIDAYS[name]
        return Moment(every.start(), end, f"XXXX-{day}" if day else "P1Y", TimexType.SET, "set")
    week = low.startswith(" week", end) and not low[end + 5 : end + 6].isalpha()
    weekend = low.startswith(" weekend", end)
    end += len(" weekend") if weekend else len(" week") if week else 0
    told = pointers.of_year(low, end)
    year = pointers.year_told(told, anchor) if told else None
    stop = told.end() if told and year else end
    if year and not weekend and low.startswith(" weekend", stop):
        weekend, stop = True, stop + len(" weekend")
    rel = pointers.RELATIVE.search(low, max(0, start - 14), start)
    start = rel.start() if rel else start
    if year is not None:
        value = _holiday(name, year)
    elif anchor is not None:
        value = (
            _by_word(name, anchor, rel["rel"], low, start, end)
            if rel
            else _nearest(name, anchor, _coming(low, start, end))
        )
    else:
        value = None
    kind, part = TimexType.DATE, pointers.PART_BEHIND.match(low, stop) if not (weekend or year) else None
    if part:
        kind, stop = TimexType.TIME, part.end()
        value = f"{value}T{cal.DAY_PARTS[part['part']]}" if value else None
    if value:
        note = "as in the United States" if name in cal.AMERICAN else None
        if week and not part:
            return Moment(start, stop, almanac.shifted(date.fromisoformat(value), "W", 0), kind, "week", note)
        return Moment(start, stop, almanac.weekend(value) if weekend else value, kind, "hour" if part else "day", note)
    moves = _holiday(name, 2000) is None
    return Moment(start, stop, None, kind, "unresolved", MOVES if moves else DATE_NEEDED)


_OF_ANOTHER = re.compile(r"\bthe (?:following|previous|same) $")
_EVERY = re.compile(r"\b(?:every|each) $")


def _holiday(name: str, year: int) -> str | None:
    """The day of a holiday in a year, or None where it cannot be told."""
    if fixed := cal.HOLIDAYS[name]:
        return f"{year:04d}-{fixed}"
    if name in cal.FROM_EASTER and 1583 <= year < 9999:
        return (almanac.easter(year) + timedelta(days=cal.FROM_EASTER[name])).isoformat()
    if name in cal.NTH_WEEKDAY and year < 9999:
        return almanac.nth_weekday(year, *cal.NTH_WEEKDAY[name]).isoformat()
    if name in cal.FROM_THANKSGIVING and year < 9999:
        thanksgiving = almanac.nth_weekday(year, *cal.NTH_WEEKDAY["thanksgiving"])
        return (thanksgiving + timedelta(days=cal.FROM_THANKSGIVING[name])).isoformat()
    return None


def _coming(low: str, start: int, end: int) -> bool:
    """Whether a holiday lies ahead: the tense says so, or `wait until Christmas` where it does not say that it is past."""
    way = tenses.way(low, start, end)
    until = _UNTIL.search(low, max(0, start - 8), start)
    return way is tenses.Way.AHEAD or (
        until is not None and way is not tenses.Way.BACK and _WAITS.search(low, max(0, start - 40), start) is not None
    )


_UNTIL = re.compile(r"\b(?:until|till) $")
_WAITS = re.compile(r"\b(?:wait|hold|stay|last|keep|remain|run|continue|have) [^.;!?]*$")


def _by_word(name: str, anchor: date, word: str, low: str, start: int, end: int) -> str | None:
    """`last Easter`, `next Easter`, and `this Easter`: the one that the tense tells of, else the nearest."""
    if word != "this":
        return _nearest(name, anchor, word == "next")
    way = tenses.way(low, start, end)
    if way in (tenses.Way.AHEAD, tenses.Way.BACK):
        return _nearest(name, anchor, way is tenses.Way.AHEAD)
    days = [d for ahead in (True, False) if (d := _nearest(name, anchor, ahead))]
    return min(days, key=lambda d: abs((date.fromisoformat(d) - anchor).days), default=None)


def _nearest(name: str, anchor: date, ahead: bool) -> str | None:
    """The last such holiday up to the article's date, or the next one."""
    days = [d for y in (anchor.year - 1, anchor.year, anchor.year + 1) if 0 < y < 9999 and (d := _holiday(name, y))]
    here = anchor.isoformat()
    return next((d for d in days if d >= here), None) if ahead else next((d for d in reversed(days) if d <= here), None)


def phrase(low: str, start: int, end: int, anchor: date | None) -> Moment | None:
    """Fixed phrases around a time word: `at the same time`, `the third quarter of 2019`, `the nineties`."""
    found = _PHRASES.search(low, max(0, start - 32), end)
    if not found:
        return None
    word = low[start:end]
    begin = found.start() + (3 if found[0].startswith("at ") else 0)
    if word in _DECADES:
        value = f"{CARDINALS[found['hundred']]}{_DECADES[word][2]}" if found["hundred"] else _DECADES[word]
        return Moment(begin, end, value, TimexType.DATE, "decade")
    if found["ord"] or found["half"]:
        return _part_of_year(low, found, begin, end, anchor)
    if found[0] == "the time" and not low.startswith(("at ",), begin - 3):
        return None
    if found[0] == "the time" and low[end : end + 1] not in (".", ",", ";", ")", ""):
        return None
    if word == "date" and (found[0] != "date" or not _CLOSED.match(low, end)):
        return None
    if found[0] in ("the moment", "the minute") and not _AT_PRESENT.match(low, end):
        return None
    if found[0].endswith("that time") and low.startswith(" off", end):
        return None
    if found[0] == "the same period" and _OF_WHEN.match(low, end):
        return None
    if found[0] == "the past" and _MORE.match(low, end):
        return None
    past = word == "past" or "that" in found[0] or "those" in found[0] or found[0] == "the time"
    value = "PAST_REF" if past else "PRESENT_REF"
    value = "FUTURE_REF" if word == "future" else value
    return Moment(begin, end, value, TimexType.DATE, "unresolved", NO_DAY_MEANT)


def _part_of_year(low: str, found: re.Match[str], begin: int, end: int, anchor: date | None) -> Moment | None:
    if led := _YEARS_OWN.search(low, max(0, begin - 15), begin):
        return _of_its_year(led, found, end, anchor)
    own = _OF_THE_YEAR.match(low, end) if found["ord"] else None
    told = None if own else pointers.of_year(low, end)
    year = pointers.year_told(told, anchor)
    if found["half"] and not told:
        return None
    if found["ord"] in ("last", "final") and not (told or own):
        return None
    mark = f"Q{cal.ORDINALS.get(found['ord'], 4)}" if found["ord"] else f"H{cal.ORDINALS[found['half']]}"
    stop = next((m.end() for m in (own, told) if m), end)
    if year is None or anchor is None:
        return _named(begin, stop, f"{year:04d}-{mark}" if year else None, "quarter" if found["ord"] else "half")
    note = None
    if found["ord"] and not told and not own:
        if _own_year(low, found, begin, stop):
            return Moment(begin, stop, None, TimexType.DATE, "unresolved", OWN_YEAR)
        year, note = quarter_year(low, begin, stop, int(mark[1]), anchor)
    return Moment(begin, stop, f"{year:04d}-{mark}", TimexType.DATE, "quarter" if found["ord"] else "half", note)


def _own_year(low: str, found: re.Match[str], begin: int, end: int) -> bool:
    """Whether a quarter is one of a firm’s own year: `fiscal first-quarter profit`, `the second quarter, to September`."""
    if _FISCAL.search(low, max(0, begin - 12), begin) or low.startswith((" of fiscal", " of its fiscal"), end):
        return True
    last = _LAST_MONTH.match(low, end)
    return last is not None and (cal.MONTHS[last["month"]] + 2) // 3 != cal.ORDINALS.get(found["ord"], 4)


_FISCAL = re.compile(r"\b(?:fiscal|financial)(?: year)?[- ](?:the )?$")
_LAST_MONTH = re.compile(rf"[^.;!?\n]{{0,40}}? (?:to|ended|ending)(?: on)? (?P<month>{cal.FULL_MONTHS.lower()})\b")


def _named(begin: int, end: int, value: str | None, precision: str) -> Moment:
    if not value:
        return Moment(begin, end, None, TimexType.DATE, "unresolved", DATE_NEEDED)
    return Moment(begin, end, value, TimexType.DATE, precision)


def quarter_year(low: str, start: int, end: int, number: int, anchor: date) -> tuple[int, str | None]:
    """The year of the quarter of that number told without one at `start:end`, and a doubt where the tense gives none."""
    way = tenses.way(low, start, end)
    if way is tenses.Way.AHEAD:
        return almanac.quarter_year(anchor, number, True), None
    year = almanac.quarter_year(anchor, number, False)
    return year, tenses.UNSURE_NOTE if year < anchor.year and way is not tenses.Way.BACK else None


_YEARS_OWN = re.compile(r"\b(?:(?P<y>[12][0-9]{3})|(?P<rel>last|next|this) year)['’]s $")


def _of_its_year(led: re.Match[str], found: re.Match[str], end: int, anchor: date | None) -> Moment:
    """`last year’s first quarter`, `2018’s second half`."""
    part, precision = ("Q", "quarter") if found["ord"] else ("H", "half")
    mark = f"{part}{cal.ORDINALS.get(found['ord'] or found['half'], 4 if part == 'Q' else 2)}"
    year = int(led["y"]) if led["y"] else anchor and anchor.year + {"last": -1, "next": 1, "this": 0}[led["rel"]]
    if not year:
        return Moment(led.start(), end, None, TimexType.DATE, "unresolved", DATE_NEEDED)
    return Moment(led.start(), end, f"{year:04d}-{mark}", TimexType.DATE, precision)
