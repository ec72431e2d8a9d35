"""Time told by pointing: `this morning`, `that summer`, `yesterday`, `the early hours of`, `now`.

Everything relative is resolved against the anchor and nothing else; without one its value is None, its note "date needed".
"""

from __future__ import annotations

import re
from datetime import date

from claims.extract.lang.en import calendar as cal
from claims.extract.lang.en import pronouns
from claims.extract.lang.lists import either
from claims.extract.moments import almanac, hours, tenses
from claims.extract.moments.reckoned import BEYOND, DATE_NEEDED, ELSEWHERE, NO_DAY_MEANT
from claims.records import Moment
from claims.vocabulary import TimexType

_EDGE = re.compile(
    r"(?<![\w])(?:(?:the )?(?:very )?(?P<mod>early|earlier|late|later|mid-to-late|mid)(?: in(?: the)?|"
    r" part of(?: the)?)?"
    r"|the (?:very )?(?P<part>middle|end|start|beginning|close|turn|dawn|height|first half|second half|latter half|"
    r"first part|"
    r"early part|latter part|later part|rest|remainder|eve|days|months|summer|middle part|final days|last days|"
    r"opening months|(?:first|second|third|fourth|last|final|opening|closing|1st|2nd|3rd|4th) (?:week|weekend|day|few days|"
    r"days|weeks))"
    r" of(?: the)?|(?P<bare>(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th) (?:week|weekend|day)|"
    r"(?:very )?(?:middle|end|start|beginning|close|rest|remainder|first half|second half|latter half)) of(?: the)?)[ -]$"
)
RELATIVE = re.compile(r"(?<![\w])(?P<rel>last|next|this) $")
_NAMED_MONTH = re.compile(
    r"(?<![\w])(?P<rel>last|next|this(?: past| coming)?|the (?:previous|following|next|same)|that(?: same)?|every|each) $"
)
_ARTICLE = re.compile(r"(?<![\w])the (?:near |foreseeable |immediate |distant |recent )?$")
_OF_YEAR = re.compile(
    r"(?: of|,| in)?(?: (?:fiscal|financial)(?: year)?)? (?P<y>[12][0-9]{3})(?![0-9]|,[0-9])"
    r"|(?: of|,| in)? (?P<bc>[0-9]{1,4}) bc|(?: of)?[- ]['’](?P<s>[0-9]{2})\b"
    r"|(?: of| in)? (?P<rel>last|next|this|that|the same|the following|the previous) year\b"
)


def edged(low: str, start: int) -> tuple[int, str | None]:
    """Where a date with its edge begins, and the edge: `early`, `the end of`, `mid`."""
    found = _EDGE.search(low, max(0, start - 32), start)
    if found:
        return found.start(), found["mod"] or found["part"] or found["bare"]
    return start, None


def of_year(low: str, end: int) -> re.Match[str] | None:
    """The year told behind a date: ` of 2019`, `, 2019`, ` last year`."""
    return _OF_YEAR.match(low, end)


def year_told(told: re.Match[str] | None, anchor: date | None) -> int | None:
    """The year that `of_year` found, resolved against the anchor where it is relative."""
    if told and told["y"]:
        return int(told["y"])
    if told and told["s"]:
        return 1900 + int(told["s"]) if int(told["s"]) >= 50 else 2000 + int(told["s"])
    if anchor is None:
        return None
    if told and told["rel"] in ("last", "next", "this"):
        return anchor.year + {"last": -1, "next": 1, "this": 0}[told["rel"]]
    return None if told else anchor.year


# `said that April would be dry`: only where a date may stand, or the sentence ends, does `that April` name one.
_CLOSED = re.compile(r"[.;!?](?:[\s”\"’)]|$)")
_SCENE = re.compile(r"(?:^|[\n.!?,;“\"(]\s?|\b(?:in|by|of|since|until|during|later|early|late|from|and) )$")


def named_month(
    low: str, start: int, end: int, month: int, day: int | None, anchor: date | None
) -> tuple[int, str, int | None] | None:
    """`last April`, `next 5 May`: where it begins, the word, and the year it gives, None where another date must tell."""
    found = _NAMED_MONTH.search(low, max(0, start - 16), start)
    if found is None:
        return None
    rel = found["rel"]
    if rel.startswith("that") and not (
        _CLOSED.match(low, end) or _SCENE.search(low, max(0, found.start() - 12), found.start())
    ):
        return None
    if anchor is None or rel.startswith(("the ", "that", "e")):
        return found.start(), rel, None
    here, there = (anchor.month, anchor.day if day else 0), (month, day or 0)
    if rel in ("last", "this past"):
        return found.start(), rel, anchor.year - (there >= here)
    return found.start(), rel, anchor.year + (rel != "this" and there <= here)


PART_BEHIND = re.compile(r"[ ](?P<early>early |late )?(?P<part>morning|afternoon|evening|night)s?\b")
_IN_THE = re.compile(r"\b(?:in|of|during|by|since|until|till|before|after|for|through|from|late|early) the $")
_PLACED = re.compile(
    r"(?<![\w])(?:that|this|last|next|in|by|during|of|early|late|mid|every|each|since|until|this past|the following|"
    r"the previous)[ -]$"
)
_WHICH = re.compile(
    r"(?<![\w])(?P<rel>this past|this coming|last|next|this|that same|that|the following|the previous|the next|"
    r"the same|every|each|the coming|the|in)[ -](?:the )?$"
)


def pointer(low: str, start: int, end: int, anchor: date | None) -> Moment:
    """`today`, `yesterday morning`, `tonight`."""
    word = low[start:end]
    part = PART_BEHIND.match(low, end)
    night = word == "tonight"
    stop = part.end() if part else end
    if not night and part is None and low[end + 1 : end + 3] in _HALVES and (half := _HALF.match(low, end)):
        part, stop = half, half.end()
    kind = TimexType.TIME if part or night else TimexType.DATE
    if anchor is None:
        return Moment(start, stop, None, kind, "unresolved", DATE_NEEDED)
    value = almanac.shifted(anchor, "D", cal.POINTERS[word])
    if value is None:
        return Moment(start, stop, None, kind, "unresolved", BEYOND)
    if part or night:
        told = cal.DAY_PARTS.get(part["part"]) or _HALVES[part["part"][:2]] if part else "NI"
        value = f"{value}T{told}"
    return Moment(start, stop, value, kind, "hour" if part or night else "day")


_HALVES = {"am": "MO", "pm": "AF", "a.": "MO", "p.": "AF"}
_HALF = re.compile(r" (?P<part>[ap]\.?m\b\.?)")


def season(text: str, low: str, start: int, end: int, anchor: date | None) -> Moment | None:
    """`the summer of 1939`, `last winter`, `spring 2019`; a bare `spring` or `fall` needs company."""
    if text[start].isupper() and (
        CAPITAL_NEXT.match(text, end) or _CAPITAL_LEFT.search(text, max(0, start - 24), start)
    ):
        return None
    code = cal.SEASONS[low[start:end]]
    told = _OF_YEAR.match(low, end)
    which = _WHICH.search(low, max(0, start - 18), start)
    if (
        not told
        and not which
        and (low[start:end] in cal.SHY_SEASONS or text[start].isupper())
        and not _PLACED.search(low, max(0, start - 14), start)
    ):
        return None
    rel = which["rel"] if which else ""
    fell = rel == "the" and not _IN_THE.search(low, max(0, start - 14), start)  # `the fall left her injured`
    if low[start:end] == "fall" and not told and (fell or rel not in ("last", "next", "this", "the", "late", "early")):
        due = rel == "in" and low.endswith("in the ", 0, start) and tenses.ahead(low, start - 7, end)
        if not due:  # `hurt in the fall`, but `will open in the fall`
            return None
    if low[start:end] in cal.SHY_SEASONS and rel == "the" and not told and low[end : end + 3] == " of":
        return None
    begin = which.start() if which and rel != "in" else start
    if year_before := _YEAR_BEFORE.search(low, max(0, start - 9), start):
        return Moment(year_before.start(), end, f"{year_before['y']}-{code}", TimexType.DATE, "season")
    if which and rel == "in" and "the " in which[0]:
        begin = which.start() + 3
    edge_start, edge = edged(low, begin)
    if edge:
        begin = edge_start
    stop = told.end() if told else end
    if rel in ("every", "each"):
        return Moment(begin, stop, f"XXXX-{code}", TimexType.SET, "set")
    if told and told["bc"]:
        return Moment(begin, stop, f"BC{int(told['bc']):04d}-{code}", TimexType.DATE, "season", edge)
    if not told and not which and low.endswith(" a ", 0, start):
        return Moment(start, end, f"XXXX-{code}", TimexType.DATE, "unresolved", NO_DAY_MEANT)  # `a summer job`
    year = year_told(told, anchor) if told else _season_year(anchor, code, rel, low, start)
    if year is None:
        note = DATE_NEEDED if anchor is None else ELSEWHERE
        return Moment(begin, stop, None, TimexType.DATE, "unresolved", note)
    return Moment(begin, stop, f"{year:04d}-{code}", TimexType.DATE, "season", edge)


def _season_year(anchor: date | None, code: str, rel: str, low: str, start: int) -> int | None:
    if anchor is None or rel in ("that", "that same", "the following", "the previous", "the next", "the same"):
        return None
    if rel == "this":
        return anchor.year
    way = tenses.way(low, start, start)
    waits = way is tenses.Way.NEAR and low.endswith("for the ", 0, start)  # `bookings for the summer are up`
    coming = not almanac.running(anchor, code) and (waits or way is tenses.Way.AHEAD)
    year = almanac.season_year(anchor, code, coming or rel in ("next", "this coming", "the coming"))
    # `last spring` in March is that of the year before
    return year - 1 if rel == "last" and not coming and almanac.begun(anchor, code) else year


CAPITAL_NEXT = re.compile(r" ([A-Z][a-z]+)")
_CAPITAL_LEFT = re.compile(
    r"(?<![.!?]\s)\b(?!(?:In|The|By|Last|This|Next|Every|Since|During|Late|Early|That|Each)\b)[A-Z][a-z]+ $"
)
_YEAR_BEFORE = re.compile(r"(?<![\w,.-])(?:the )?(?P<y>1[5-9][0-9]{2}|20[0-9]{2}) $")
_PART_BEFORE = re.compile(
    r"(?<![\w])(?P<w>this|that|the next|the following|the same|the previous|that same|the|late|early|at|in the|every|"
    r"each|late that|early that|early the next|early the following|one|1|last|in|tomorrow|yesterday|by|until|around|"
    r"before|after|since|mid|(?:morning|afternoon|evening|night) (?:or|and)) ?-?(?:early |late )?$"
)
_CLOSED_PART = re.compile(r"[.,;!?)]|$|\n")
_OF_DAY = re.compile(rf" of (?:the )?(?:[0-9]|{cal.MONTH_NAMES}|{'|'.join(cal.WEEKDAYS)})")
_CLOCKS = ("midnight", "noon")


def day_part(low: str, start: int, end: int, anchor: date | None) -> Moment | None:
    """`this morning`, `at night`, `midnight`, `last night`."""
    word = low[start:end]
    before = _PART_BEFORE.search(low, max(0, start - 26), start)
    if (
        word in _CLOCKS
        and low.startswith("12 ", max(0, start - 3))
        and not low[max(0, start - 4) : start - 3].isdigit()
    ):
        start -= 3
    if word == "dawn" and low.startswith(" of ", end) and not _OF_DAY.match(low, end):
        return None  # `the dawn of an era`
    if word in _CLOCKS or word in ("dawn", "dusk", "midday", "overnight"):
        return Moment(start, end, f"T{cal.DAY_PARTS[word]}", TimexType.TIME, "hour")
    if not before:
        return _with_hour(low, start, end)
    rel, code = before["w"], cal.DAY_PARTS[word]
    begin = (
        before.start()
        if not rel.endswith((" or", " and")) and rel not in ("at", "by", "until", "around", "before", "after", "since")
        else start
    )
    if rel == "in the":
        begin += 3
    if rel in ("every", "each"):
        return Moment(begin, end, f"XXXX-XX-XXT{code}", TimexType.SET, "set")
    if low.startswith(" hours", end):
        end += len(" hours")
    if rel in ("this", "last"):
        if anchor is None:
            return Moment(begin, end, None, TimexType.TIME, "unresolved", DATE_NEEDED)
        value = almanac.shifted(anchor, "D", -1 if rel == "last" else 0)
        if value is None:
            return Moment(begin, end, None, TimexType.TIME, "unresolved", BEYOND)
        return Moment(begin, end, f"{value}T{code}", TimexType.TIME, "hour")
    if rel in ("one", "1") and not (low[end - 1] != "s" and tenses.ahead(low, begin, end)):
        return None
    if rel == "in" and not _CLOSED_PART.match(low, end):
        return None
    if rel in ("one", "1", "in"):
        begin = start
    return Moment(begin, end, f"T{code}", TimexType.TIME, "hour", NO_DAY_MEANT)


def _with_hour(low: str, start: int, end: int) -> Moment | None:
    """`afternoon at 7`, `evening 8:30`: a part of the day of which only the hour behind it tells that it is one."""
    found = _HOUR_BEHIND.match(low, end) if low[end : end + 1] == " " and low[end - 1] != "s" else None
    if found is None:
        return None
    code = cal.DAY_PARTS[low[start:end]]
    hour = hours.number(found["h"])
    if not found["ap"] and hour < 12 and (code in ("AF", "EV") or (code == "NI" and hour >= _EVENING)):
        hour += 12
    elif found["ap"]:
        hour = hour % 12 + (12 if found["ap"] == "p" else 0)
    return Moment(
        start, found.end(), f"T{hour:02d}:{found['m'] or '00'}", TimexType.TIME, "minute" if found["m"] else "hour"
    )


_EVENING = 5
_HOUR_BEHIND = re.compile(
    rf" (?:at )?(?P<h>1[0-2]|[1-9]|{'|'.join(cal.HOURS)})(?::(?P<m>[0-5][0-9]))?(?: ?(?P<ap>[ap])\.?m\b)?(?=[.!?](?:\s|$)|$|\n)"
)


def vague(low: str, start: int, end: int) -> Moment | None:
    """`now`, `recently`, `the future`: TIMEX3 knows them, no day is meant."""
    word = low[start:end]
    begin = start
    if word == "current" and (_STREAM.search(low, max(0, start - 13), start) or _STREAMING.match(low, end)):
        return None
    if word == "recent" and low.endswith(" most ", 0, start):
        return None
    if word in ("future", "current", "recent"):
        article = _ARTICLE.search(low, max(0, start - 16), start)
        if word == "future" and article:
            begin = article.start()
        elif word == "future" and _OWNED.search(low, max(0, start - 8), start):
            return None  # what becomes of somebody is no time
    return Moment(begin, end, cal.VAGUE[word], TimexType.DATE, "unresolved", NO_DAY_MEANT)


_OWNED = re.compile(rf"(?:\b(?:{either(pronouns.OWN)})|['’]s|s['’]) $")
_STREAM = re.compile(rf"\b(?:{cal.STREAMS}) $")
_STREAMING = re.compile(rf" (?:{cal.STREAMING})\b|[.;!?]|,(?! [a-z]+ed )|$")
