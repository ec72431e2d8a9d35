"""Time told by pointing: `last week`, `three days ago`, `Monday morning`, `that summer`, and lengths of time.

Each reader looks at one time word with what stands around it and gives a `Moment`, or None. Everything relative is
resolved against the anchor and nothing else; without one its value is None, its note "date needed".
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from claims.extract import almanac
from claims.extract.lang.en import calendar as cal
from claims.extract.lang.en import numberwords as nw
from claims.records import Moment
from claims.vocabulary import TimexType

DATE_NEEDED = "date needed"
NO_DAY_MEANT = "points to no certain day"

_WORDS = "|".join(sorted({*nw.CARDINALS, "a", "an", "half"}, key=len, reverse=True))
_NUM = rf"(?:[0-9]+(?:[.,][0-9]+)*|(?:{_WORDS})(?:[- ](?:{_WORDS}|hundred|thousand))?(?: hundred| thousand| million| billion)?(?: and a half)?|several|(?:a |the |the last |the past )?few|a couple of|many|dozens of|hundreds of|thousands of|tens of thousands of|half an?|a dozen|a hundred|a thousand)"
_COUNT = re.compile(
    rf"(?<![\w.,$£€-])(?P<range>{_NUM}(?: to | or | and |-|–))?(?P<n>{_NUM})(?P<adj> (?:more|full|long|whole|consecutive|straight|calendar|bloody|short|further|additional|extra|working|business|different))?(?P<h>[- ])$"
)
_REL = re.compile(
    r"(?<![\w])(?:(?P<det>the |these |those |her |his |their |its |our |my )?(?P<rel>last|past|next|previous|following|coming|preceding|same|current|upcoming|recent|first|final|late|early|ensuing|subsequent|intervening|entire|whole)"
    r"|(?P<this>this|that|that same|this same|this past|this coming|later this|earlier this|later that|earlier that|later next|early next|early this|late last|early last|late this|the rest of the|later in the|earlier in the|the end of the|the end of|the end of this|by the end of|mid|the beginning of the|the start of the|the middle of the|the latter part of the)) $"
)
_REL_COUNT = re.compile(
    rf"(?<![\w])(?P<det>the |these |those |her |his |their |its )?(?P<rel>last|past|next|previous|following|coming|first|final|preceding|intervening) (?P<n>{_NUM})? ?$"
)
_AFTER = re.compile(
    r"(?P<ago>[ ](?:and a half )?ago\b)|(?P<later>[ ](?:later|afterwards?|on(?=[,.])))\b|(?P<before>[ ](?:earlier|before|previously|prior)\b)|(?P<from>[ ](?:from now|from today|hence)\b)"
)
_EACH = re.compile(
    r"(?<![\w])(?P<every>(?:every|each)(?: other| single)?(?: (?:[0-9]+|two|three|four|five|six|few))?|(?:once|twice|three times|four times|five times|[0-9]+ times) (?:an?|per|every|each)|per) $"
)
_BARE = re.compile(
    r"(?<![\w])(?:for|in|within|after|over|took|take|last|lasted|spent|spend|spending|just|recent|of|only|lasting|by|weeks|months|days|hours|mere) $"
)
_RATE = re.compile(r"(?:[0-9%]|[a-z]{3,}s|million|billion|times|people|dollars|once|twice) an? $")
_EDGE = re.compile(
    r"(?<![\w])(?:the )?(?:very )?(?P<mod>early|earlier|late|later|mid|middle|end|start|beginning|close|turn|dawn|height|first half|second half|latter half|first part|early part|latter part|later part|rest|remainder|eve|half|mid-to-late)(?:(?: in| of)? the| in| of| of the| days of| months of| part of)?[ -](?:the )?$"
)
_ARTICLE = re.compile(r"(?<![\w])the $")
_OF_YEAR = re.compile(
    r"(?: of|,| in)? (?P<y>[12][0-9]{3})(?![0-9,])|[- ]['’](?P<s>[0-9]{2})\b|(?: of| in)? (?P<rel>last|next|this|that|the same|the following|the previous) year\b"
)
_AHEAD = re.compile(
    r"\b(?:will|next|to be|due|scheduled|expected|expects|plans?|upcoming|until|till|shall|’ll|'ll|would|could|going to|set to|slated|by|coming)\b"
)
_STEPS = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "preceding": -1,
    "next": 1,
    "following": 1,
    "coming": 1,
    "upcoming": 1,
    "ensuing": 1,
    "subsequent": 1,
}
_SIZES = {
    "Y": ("", "Y"),
    "m": ("", "M"),
    "W": ("", "W"),
    "D": ("", "D"),
    "H": ("T", "H"),
    "M": ("T", "M"),
    "S": ("T", "S"),
    "Q": ("", "Q"),
    "E": ("", "E"),
    "C": ("", "C"),
    "K": ("", "WE"),
    "L": ("", "L"),
}


def ahead(low: str, start: int) -> bool:
    """Whether the words before a date without a year speak of what is to come."""
    return _AHEAD.search(low, max(0, start - 48), start) is not None


def edged(low: str, start: int) -> tuple[int, str | None]:
    """Where a date with its edge begins, and the edge: `early`, `the end of`, `mid`."""
    found = _EDGE.search(low, max(0, start - 26), start)
    if found:
        return found.start(), found["mod"]
    return start, None


def unit(low: str, start: int, end: int, anchor: date | None) -> Moment | None:
    """A unit of time with what makes it a length, a date or a set; a bare unit is none."""
    code = cal.UNITS[low[start:end]]
    window = max(0, start - 40)
    if each := _EACH.search(low, window, start):
        return _set(each, start, end, code)
    if related := _REL_COUNT.search(low, window, start):
        if related["n"] or low[start:end].endswith("s"):
            size = _length(_number(related["n"]), code)
            return Moment(related.start(), end, size, TimexType.DURATION, "duration")
    if counted := _COUNT.search(low, window, start):
        return _counted(low, counted, end, code, anchor)
    if related := _REL.search(low, window, start):
        return _related(low, related, start, end, code, anchor)
    if low[start:end].endswith("s"):
        return _plural(low, start, end, code)
    return _long(low, start, end, code)


def _plural(low: str, start: int, end: int, code: str) -> Moment | None:
    """`for years`, `within days`, `weeks later`."""
    later = _AFTER.match(low, end)
    if code in ("S", "Q") or not (later or _BARE.search(low, max(0, start - 12), start)):
        return None
    if later:
        return Moment(start, later.end(), _vague(later), TimexType.DATE, "unresolved", NO_DAY_MEANT)
    return Moment(start, end, _length(None, code), TimexType.DURATION, "duration")


def _long(low: str, start: int, end: int, code: str) -> Moment | None:
    """`year-long`."""
    if low.startswith(("-long", "long"), end):
        return Moment(start, low.index("long", end) + 4, _length(Decimal(1), code), TimexType.DURATION, "duration")
    return None


def _vague(later: re.Match[str]) -> str:
    return "FUTURE_REF" if later["later"] or later["from"] else "PAST_REF"


def _set(each: re.Match[str], start: int, end: int, code: str) -> Moment:
    words = each["every"].split()
    number = _number(words[-1]) if len(words) > 1 and words[-1] not in ("a", "an", "per", "every", "each") else None
    if "other" in words:
        number = Decimal(2)
    return Moment(each.start(), end, _length(number or Decimal(1), code), TimexType.SET, "set")


def _counted(low: str, counted: re.Match[str], end: int, code: str, anchor: date | None) -> Moment | None:
    """`20 months`, `three days ago`, `a decade`, `twelve days later`; an age and a rate are no length of time."""
    number, start = _number(counted["n"]), counted.start()
    if counted["range"]:
        start = counted.start()
    if low.startswith(("-old", " old", "s old", "-olds", " of age"), end):
        return None
    if counted["n"] in ("a", "an"):
        if _RATE.search(low, max(0, start - 14), counted.end()):
            return Moment(start, end, _length(Decimal(1), code), TimexType.SET, "set")
        if code == "S":
            return None
    pointed = _AFTER.match(low, end)
    if pointed:
        return _stepped(low, start, end, number, code, pointed, anchor)
    value = _length(number, code)
    if counted["n"].endswith("half") and low.startswith(" and a half", end):
        end += len(" and a half")
    half = re.compile(r" and a half\b").match(low, end)
    if half and number is not None:
        value, end = _length(number + Decimal("0.5"), code), half.end()
    if low.startswith("-long", end):
        end += 5
    return Moment(start, end, value, TimexType.DURATION, "duration")


def _stepped(
    low: str, start: int, end: int, number: Decimal | None, code: str, pointed: re.Match[str], anchor: date | None
) -> Moment:
    """`three days ago` counts from the article's date; `two days later` counts from a day that stands elsewhere."""
    stop = pointed.end()
    from_anchor = pointed["ago"] or pointed["from"]
    if not from_anchor:
        return Moment(start, stop, None, TimexType.DATE, "unresolved", "counts from another date of the text")
    if number is None or code in "HMS" or number != int(number):
        value = "PAST_REF" if pointed["ago"] else "FUTURE_REF"
        return Moment(start, stop, value, TimexType.DATE, "unresolved", NO_DAY_MEANT)
    return _resolved(start, stop, code, int(number) * (-1 if pointed["ago"] else 1), anchor)


def _resolved(start: int, end: int, code: str, steps: int, anchor: date | None) -> Moment:
    if anchor is None:
        return Moment(start, end, None, TimexType.DATE, "unresolved", DATE_NEEDED)
    value = almanac.shifted(anchor, code, steps)
    if value is None:
        return Moment(start, end, None, TimexType.DATE, "unresolved", "before or after every calendar")
    return Moment(start, end, value, TimexType.DATE, cal.PRECISIONS[code])


def _related(low: str, related: re.Match[str], start: int, end: int, code: str, anchor: date | None) -> Moment | None:
    """`last week`, `this year`, `the same day`, `the following month`."""
    begin, words = related.start(), (related["rel"] or related["this"])
    if code in "HMS" and words not in ("this", "last", "next", "final", "past"):
        return None
    determined = related["det"] is not None
    if related["this"]:
        if words.endswith("that") or words.endswith("the") or words.endswith("same") or words in ("the end of", "mid"):
            if words in ("the end of", "by the end of", "mid"):
                return None
            return Moment(begin, end, None, TimexType.DATE, "unresolved", "counts from another date of the text")
        step = {"last": -1, "past": -1, "next": 1, "coming": 1}.get(words.rsplit(" ", 1)[-1], 0)
        return _resolved(begin, end, code, step, anchor)
    if words in ("first", "final", "late", "early", "entire", "whole"):
        return (
            None
            if words in ("late", "early")
            else Moment(begin, end, _length(Decimal(1), code), TimexType.DURATION, "duration")
        )
    if words in ("same", "previous", "following", "preceding", "recent", "ensuing", "subsequent", "intervening") or (
        determined and words in ("next", "last")
    ):
        return Moment(begin, end, None, TimexType.DATE, "unresolved", "counts from another date of the text")
    if determined and words == "past":
        return Moment(begin, end, _length(Decimal(1), code), TimexType.DURATION, "duration")
    return _resolved(begin, end, code, _STEPS.get(words, 0), anchor)


def _number(words: str | None) -> Decimal | None:
    """The number of a numeral, None where it is vague."""
    if not words:
        return None
    if words[0].isdigit():
        try:
            return Decimal(words.replace(",", ""))
        except ArithmeticError:
            return None
    total = Decimal(0)
    for word in words.replace("-", " ").split():
        if word in cal.SMALL or word in nw.CARDINALS:
            total += nw.CARDINALS.get(word, Decimal(cal.SMALL.get(word, 0)))
        elif word in nw.SCALES:
            total = (total or 1) * nw.SCALES[word]
        elif word == "half":
            total = Decimal("0.5") if not total else total - 1 + Decimal("0.5") + 1
            if words.startswith("half"):
                return Decimal("0.5")
        elif word not in ("and", "of"):
            return None
    if words.endswith("and a half"):
        total -= 1
    if words == "a couple of":
        return None
    return total or None


def _length(number: Decimal | None, code: str) -> str:
    """An ISO 8601 length: `P20M`, `PT3H`; X where the number is vague."""
    prefix, letter = _SIZES[code]
    if number is None:
        return f"P{prefix}X{letter}"
    if code == "Q":
        number, letter = number * 3, "M"
    if code in ("E", "C", "L"):
        number, letter = number * {"E": 10, "C": 100, "L": 1000}[code], "Y"
    written = f"{number.normalize():f}"
    return f"P{prefix}{written}{letter}"


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


_DAY_REL = re.compile(
    r"(?<![\w])(?:(?:on )?(?P<early>early|late) )?(?P<rel>last|next|this|this past|this coming|every|each|that|the following|the previous|the same|the next) $"
)
_PART_BEHIND = re.compile(r"[ ](?P<early>early |late )?(?P<part>morning|afternoon|evening|night)s?\b")
_PLACED = re.compile(
    r"(?<![\w])(?:the|that|this|last|next|in|by|during|of|early|late|mid|every|each|since|until|this past|the following|the previous)[ -]$"
)
_WHICH = re.compile(
    r"(?<![\w])(?P<rel>this past|this coming|last|next|this|that same|that|the following|the previous|the next|the same|every|each|the coming|the|early|late|mid|in)[ -](?:the )?$"
)


def weekday(text: str, low: str, start: int, end: int, anchor: date | None) -> Moment | None:
    """`Monday`, `last Friday`, `every Sunday`, `Tuesday night`."""
    name, number = low[start:end], cal.WEEKDAYS[low[start:end]]
    if not text[start].isupper() or (name in cal.SHORT_WEEKDAYS and low[end : end + 1] not in (".", ",")):
        return None
    if name in cal.SHORT_WEEKDAYS and low[end : end + 1] == ".":
        end += 1
    before = _DAY_REL.search(low, max(0, start - 24), start)
    part = _PART_BEHIND.match(low, end)
    begin, stop = before.start() if before else start, part.end() if part else end
    rel = before["rel"] if before else ""
    if rel in ("every", "each") or name.endswith("days"):
        return Moment(begin, stop, f"XXXX-WXX-{number}", TimexType.SET, "set")
    if anchor is None or rel in ("that", "the following", "the previous", "the same", "the next"):
        note = DATE_NEEDED if anchor is None else "counts from another date of the text"
        return Moment(begin, stop, None, TimexType.TIME if part else TimexType.DATE, "unresolved", note)
    if rel in ("next", "this coming"):
        value = almanac.weekday(anchor, number, True)
    elif rel in ("last", "this past"):
        value = almanac.weekday(anchor, number, False)
        value = almanac.weekday_of_week(anchor, number, -1) if value == anchor.isoformat() else value
    elif rel == "this":
        value = almanac.weekday_of_week(anchor, number, 0)
    else:
        value = almanac.weekday(anchor, number, ahead(low, start))
    if part:
        return Moment(begin, stop, f"{value}T{cal.DAY_PARTS[part['part']]}", TimexType.TIME, "hour")
    return Moment(begin, stop, value, TimexType.DATE, "day")


def pointer(low: str, start: int, end: int, anchor: date | None) -> Moment:
    """`today`, `yesterday morning`, `tonight`."""
    word = low[start:end]
    part = _PART_BEHIND.match(low, end)
    night = word == "tonight"
    stop = part.end() if part else end
    kind = TimexType.TIME if part or night else TimexType.DATE
    if anchor is None:
        return Moment(start, stop, None, kind, "unresolved", DATE_NEEDED)
    value = almanac.shifted(anchor, "D", cal.POINTERS[word])
    if part or night:
        value = f"{value}T{cal.DAY_PARTS[part['part']] if part else 'NI'}"
    return Moment(start, stop, value, kind, "hour" if part or night else "day")


def season(text: str, low: str, start: int, end: int, anchor: date | None) -> Moment | None:
    """`the summer of 1939`, `last winter`, `spring 2019`; a bare `spring` or `fall` needs company."""
    code = cal.SEASONS[low[start:end]]
    told = _OF_YEAR.match(low, end)
    which = _WHICH.search(low, max(0, start - 18), start)
    if (
        not told
        and not which
        and (low[start:end] in cal.SHY_SEASONS or not _PLACED.search(low, max(0, start - 14), start))
    ):
        return None
    rel = which["rel"] if which else ""
    if low[start:end] == "fall" and not told and rel not in ("last", "next", "this", "the", "late", "early"):
        return None
    if low[start:end] in cal.SHY_SEASONS and rel == "the" and not told and low[end : end + 3] == " of":
        return None
    begin = which.start() if which and rel != "in" else start
    if which and rel == "in" and "the " in which[0]:
        begin = which.start() + 3
    edge_start, edge = edged(low, begin)
    if edge:
        begin = edge_start
    stop = told.end() if told else end
    if rel in ("every", "each"):
        return Moment(begin, stop, f"XXXX-{code}", TimexType.SET, "set")
    year = year_told(told, anchor) if told else _season_year(anchor, code, rel, low, start)
    if year is None:
        note = DATE_NEEDED if anchor is None else "counts from another date of the text"
        return Moment(begin, stop, None, TimexType.DATE, "unresolved", note)
    return Moment(begin, stop, f"{year:04d}-{code}", TimexType.DATE, "season", edge)


def _season_year(anchor: date | None, code: str, rel: str, low: str, start: int) -> int | None:
    if anchor is None or rel in ("that", "that same", "the following", "the previous", "the next", "the same"):
        return None
    if rel == "this":
        return anchor.year
    return almanac.season_year(anchor, code, rel in ("next", "this coming", "the coming") or ahead(low, start))


_PART_BEFORE = re.compile(
    r"(?<![\w])(?P<w>this|that|the next|the following|the same|the previous|that same|the|late|early|at|in the|every|each|late that|early that|early the next|early the following|one|last|tomorrow|yesterday|by|until|around|before|after|since|mid) ?-?(?:early |late )?$"
)
_CLOCKS = ("midnight", "noon")


def day_part(low: str, start: int, end: int, anchor: date | None) -> Moment | None:
    """`this morning`, `at night`, `midnight`, `last night`."""
    word = low[start:end]
    before = _PART_BEFORE.search(low, max(0, start - 26), start)
    if word in _CLOCKS or word in ("dawn", "dusk", "midday", "overnight"):
        return Moment(start, end, f"T{cal.DAY_PARTS[word]}", TimexType.TIME, "hour")
    if not before:
        return None
    rel, code = before["w"], cal.DAY_PARTS[word]
    begin = before.start() if rel not in ("at", "by", "until", "around", "before", "after", "since") else start
    if rel == "in the":
        begin += 3
    if rel in ("every", "each"):
        return Moment(begin, end, f"XXXX-XX-XXT{code}", TimexType.SET, "set")
    if rel in ("this", "last"):
        if anchor is None:
            return Moment(begin, end, None, TimexType.TIME, "unresolved", DATE_NEEDED)
        value = almanac.shifted(anchor, "D", -1 if rel == "last" else 0)
        return Moment(begin, end, f"{value}T{code}", TimexType.TIME, "hour")
    if rel in ("the", "one", "late", "early") and word in ("night", "evening", "morning", "afternoon") and rel == "one":
        return None
    return Moment(begin, end, f"T{code}", TimexType.TIME, "hour", NO_DAY_MEANT)


_NOT_VAGUE = re.compile(r"[ ](?:of|account|affairs|generations?)\b")


def vague(low: str, start: int, end: int) -> Moment | None:
    """`now`, `recently`, `the future`: TIMEX3 knows them, no day is meant."""
    word = low[start:end]
    begin = start
    if word in ("future", "current", "recent"):
        article = _ARTICLE.search(low, max(0, start - 4), start)
        if word == "future" and article:
            begin = article.start()
    return Moment(begin, end, cal.VAGUE[word], TimexType.DATE, "unresolved", NO_DAY_MEANT)
