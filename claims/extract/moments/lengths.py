"""What a unit of time says with the words around it: a length (`20 months`), a date (`last week`), a set (`every year`).

The number before the unit is read by the grammar of numerals. What counts from the article's date is resolved against
the anchor and nothing else; what counts from another date of the text stays unresolved and says so.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from claims.extract.lang.en import calendar as cal
from claims.extract.lang.lists import either
from claims.extract.moments import numbered, related, repeated
from claims.extract.moments.durations import HALF, length, share
from claims.extract.moments.reckoned import AFTER, ELSEWHERE, NO_DAY_MEANT, stepped
from claims.extract.quantities.numerals.numbers import scan
from claims.extract.quantities.numerals.numeral import Numeral
from claims.records import Moment
from claims.vocabulary import TimexType

_REACH = 44
# `a memorable day` is one of its kind, `for a whole day` tells how long.
_NOTED = re.compile(rf"an? (?!(?:{cal.BEFORE_UNITS}) ).+ ")
_FILLER = rf"(?: (?:{cal.BEFORE_UNITS}|[a-z]{{3,}}(?:al|ous|ful|ive|less|ible|able)))?"
_TO_UNIT = re.compile(rf"(?:\+?(?: of)?{_FILLER} | ?-)")
_RANGE_GAP = re.compile(r" to | or |-|–| and ")
_LASTS = re.compile(rf"\b(?:{cal.BEFORE_LENGTHS}) $")
_FROM_ANOTHER = re.compile(rf" (?:after|before|from (?:today|tomorrow|{'|'.join(cal.WEEKDAYS)}|{cal.MONTH_NAMES}))\b")
_SOME = re.compile(
    r"(?<![\w.,$£€-])(?P<n>all|an?|several|(?:a |the )?few|many|a couple of|half an?|one or two|(?<=\bfor )(?:another|some))"
    rf"{_FILLER} $"
)
_REL = re.compile(
    rf"(?<![\w-])(?:(?P<det>the |these |those |her |his |their |its |our |my |a )?(?P<rel>{cal.WHICH})"
    r"|(?P<edge>(?:later |earlier |early |late |earlier in |later in |(?:the )?(?:rest|end|start|beginning) of |"
    r"the middle of |by |end of the )?)(?P<this>this past|"
    r"this coming|this same|that same|this|that|these|those))(?: very| school| calendar| fiscal| financial| academic|"
    r" working| business)? $"
)
_REST = re.compile(
    r"(?<![\w])(?:the |by )?(?:(?:very )?(?:end|beginning|start|middle|rest|remainder|remaining(?: days)?|close|latter part|"
    r"early part|first part|turn|course|first half|second half|latter half) of|"
    r"later in|earlier in|early in|late in|over|half) (?P<det>the current|the|this|current|my|our|your|that|last|next) "
    r"(?P<rel>same |previous |following |next |last )?$"
)
_BEFORE = ("", " ", "-", "\u00a0", "\n", "“", '"', "(")
_NTH = re.compile(r"\b(?:first|second|third|fourth|1st|2nd|3rd|4th)[ -]$")
_OF_YEAR = re.compile(r" of (?:[12][0-9]{3}|the year|(?:last|this|next) year)\b")
_EDGE_OF = re.compile(r"(?<![\w-])(?:end|beginning|start|middle|rest) of $")
_BARE = re.compile(rf"(?<![\w])(?:{cal.BEFORE_LENGTHS}) $")
_RATE = re.compile(
    rf"(?:[0-9%]|\b(?!(?:{cal.UNRATED}) )[a-z]{{3,}}s|million|billion|times|people|dollars|once|twice|percent|cent"
    r"|hundred)(?:[ ](?:more|fewer|less))?[ ]an?$|[0-9][ ](?:[a-z]+[ ])?[a-z]+s of (?:the )?[a-z]+[ ]an?$"
)
_BESIDE = (
    re.compile(
        r" (?:(?:before|after)(?=[.,;:!?)”\"\n]|$)|(?:before|after|following|preceding)"
        rf"(?= (?:the )?(?:[0-9]|(?:{cal.MONTH_NAMES}|{either(cal.HOLIDAY_NAMES)})\b)))"
    ),
    re.compile(r" (?:before|after|following)\b(?! tomorrow| yesterday)"),
)
_OR_SO = re.compile(r" or (?:two|three|(?P<so>so|more))\b(?! [a-z]+s\b)")
_NO_LENGTH = ("-old", " old", "s old", "-olds", " of age")


def unit(low: str, start: int, end: int, anchor: date | None) -> Moment | None:
    """The moment around the unit of time at `start:end`; a bare unit is none."""
    code = cal.UNITS[low[start:end]]
    window = max(0, start - _REACH)
    left = low[window:start]
    if left[-1:] not in _BEFORE:
        return _long(low, start, end, code)
    if each := repeated.each(low, window, left, start, end):
        return each
    if numeral := _numeral(left):
        return _counted(low, window, left, numeral, end, code, anchor)
    if some := _SOME.search(left):
        return _some(low, window, left, some, end, code, anchor)
    if code not in "HMS" and (rest := _REST.search(left)) and (found := related.rest(window, rest, end, code, anchor)):
        return found
    if code in "mY" and left.endswith(_OF_THE[code]) and (which := numbered.day_of(left)):
        return Moment(window + which.start(), end, None, TimexType.DATE, "unresolved", ELSEWHERE)
    if code in "mYQW" and left.endswith(" of ") and low[end - 1] != "s" and (edge := _EDGE_OF.search(left)):
        return Moment(window + edge.start(), end, None, TimexType.DATE, "unresolved", ELSEWHERE)
    if low.startswith("mid-", max(0, start - 4)) and (mid := _mid(low, start - 4, end)):
        return mid
    if _ENDING.match(low, end) and low[end - 1] != "s":
        begin = start - 4 if left.endswith("the ") else start
        return Moment(begin, low.index("end", end) + 3, None, TimexType.DATE, "unresolved", ELSEWHERE)
    if code == "Q" and (_NTH.search(left) or (left.endswith(("last ", "final ")) and _OF_YEAR.match(low, end))):
        return None
    if which := _REL.search(left):
        return related.told(low, window, which, end, code, anchor)
    if code == "K" and (the := _THE_WEEKEND.search(left)) and low[end - 1] != "s":
        return related.weekend(low, window + max(the.start("the"), the.start("the2")), start, end, anchor)
    if low[end - 1] == "s" and low[start:end] != "s":
        return _plural(low, left, start, end, code)
    if code in "DWmY" and (beside := _BESIDE[code == "D"].match(low, end)) and left.endswith("the "):
        return Moment(start - 4, beside.end(), None, TimexType.DATE, "unresolved", ELSEWHERE)
    return _long(low, start, end, code)


def _mid(low: str, start: int, end: int) -> Moment | None:
    """`by mid-year`, `since mid-week`: not `a mid-year review`."""
    if not (_PLACED.search(low, max(0, start - 8), start) and _CLOSED.match(low, end)):
        return None
    return Moment(start, end, None, TimexType.DATE, "unresolved", ELSEWHERE)


_PLACED = re.compile(r"\b(?:by|in|at|since|until|till|from|around|through|before|after|to|for) $")
_CLOSED = re.compile(r"[.,;:)!?]|$|\n| (?:the|and|but|when|as|with|to|of|it|he|she|they|we|at|in|this|next|last)\b")
_THE_WEEKEND = re.compile(r"(?P<the>the )$|\b(?:over|for|during|throughout) (?P<the2>the (?:long|(?:bank )?holiday) )$")
_ENDING = re.compile(r"(?:['’]s |-)end\b")


_IN_A_ROW = re.compile(r" (?:straight|consecutive|successive)\b")


_OF_THE = {"m": ("day of the ",), "Y": ("day of the ", "week of the ", "month of the ")}


def _numeral(left: str) -> Numeral | None:
    """The numeral that ends right before the unit, a filler word apart."""
    numerals = scan(left)
    if not numerals or not _TO_UNIT.fullmatch(left, numerals[-1].end):
        return None
    last = numerals[-1]
    if (
        last.form == "fraction"
        and last.low < 1
        and len(numerals) > 1
        and left[numerals[-2].end : last.start] == " and "
    ):
        return last._replace(
            start=numerals[-2].start, low=numerals[-2].low + last.low, high=numerals[-2].low + last.low
        )
    before = left[last.start - 1 : last.start]
    in_a_row = last.form == "fraction" and _IN_A_ROW.match(left, last.end)  # `a third straight month`
    if in_a_row or (last.low == 1 and last.form == "fraction") or (before and before in "$£€.,:/"):
        return None
    return last


def _counted(low: str, window: int, left: str, n: Numeral, end: int, code: str, anchor: date | None) -> Moment | None:
    """`20 months`, `three days ago`, `twelve days later`, `the past five years`; an age is no length of time."""
    if low.startswith(_NO_LENGTH, end) or (
        code == "Q"
        and not left.endswith(("consecutive ", "straight ", "successive "))
        and not _DETERMINER.search(left, 0, n.start)
    ):
        return None
    ordinal = code == "S" and low[end - 1] != "s" and n.form == "words" and left.endswith(" ")
    if ordinal and (n.low != 1 or not _ONE_SECOND.match(low, end)):
        return None
    if code == "Y" and _NAMED_YEAR.fullmatch(left, n.start):
        return None
    start = n.start
    number = None if n.form == "vague" else n.low
    gap = left[:start]
    if earlier := _RANGE_GAP.search(left, max(0, start - 5), start):
        first = scan(left[: earlier.start()])
        if first and first[-1].end == earlier.start() and earlier.end() == start:
            start, number, gap = first[-1].start, number, left[: first[-1].start]
    elif n.form == "digits" and gap[-1:].isalnum() and gap:
        return None
    if half := HALF.match(low, end):
        number, end = (number + share(half) if number is not None else None), half.end()
    if (pointed := AFTER.match(low, end)) and not (pointed["from"] and gap.endswith("for ")):
        return stepped(window + start, number, code, pointed, anchor)
    if (before := _DETERMINER.search(gap)) and not _VERB.search(gap):
        start = before.start()
    if low.startswith("-long", end):
        end += 5
    return Moment(window + start, end, length(number, code), TimexType.DURATION, "duration")


# The year of `the 2019-2020 fiscal year`, `the 2019-20 fiscal year`.
_NAMED_YEAR = re.compile(
    r"(?:(?:1[6-9]|20)[0-9]{2}|(?<=[0-9]{4}[-–/])[0-9]{2}) (?:fiscal|financial|calendar|school|academic|budget|tax|marketing) "
)
_ONE_SECOND = re.compile(
    r"[.,;)]|$| (?:later|earlier|before|after|left|remaining|ahead|behind|time|off|or|faster|slower|to)\b"
)
# `is to last three days` names no last days.
_VERB = re.compile(r"\b(?:to|will|may|can|could|would|should|must|not) last $")
_DETERMINER = re.compile(
    r"(?<![\w])(?:the |these |those |her |his |their |its )?(?:last|past|next|previous|following|coming|first|final|"
    r"preceding) $"
)


# `A day ticket` is one for a day.
_OF_A_DAY = re.compile(r" (?:tickets?|pass(?:es)?|trips?|trippers?|jobs?|care|returns?|rates?|releases?|labou?rers?)\b")


# `A weekend market` is one held then.
_OF_A_WEEKEND = re.compile(
    r" (?!(?:later|ago|away|off|after|before|earlier|when|where|that|which|with|from|and|but|for|was|is|had|has|of|at|in|on)\b)"
    r"[a-z]{3,}"
)


def _some(
    low: str, window: int, left: str, some: re.Match[str], end: int, code: str, anchor: date | None
) -> Moment | None:
    """`a decade`, `several weeks`, `half an hour`, `a year ago`; `twice a week` and `500 a day` are sets."""
    words, start = some["n"], some.start()
    if words == "many" and left.endswith("as ", 0, start):  # `the third in as many years`
        return None
    one = words in ("a", "an", "another")
    if one and some[0].strip().endswith(" good") and low[end - 1] != "s":
        return None
    if low.startswith(_NO_LENGTH, end) or (code in "SQ" and one):
        return None
    if words == "some" and low[end - 1] != "s":
        return None
    if one and _NOTED.match(some[0]) and low[end - 1] != "s" and not _LASTS.search(left, 0, start):
        return None
    if one and ((code == "D" and _OF_A_DAY.match(low, end)) or (code == "K" and _OF_A_WEEKEND.match(low, end))):
        return None
    if one and code in "HMS" and repeated.SPEED.search(left, 0, some.start()):
        return None
    if one and _RATE.search(left[:-1]) and not (AFTER.match(low, end) or _FROM_ANOTHER.match(low, end)):
        return Moment(window + start, end, length(Decimal(1), code), TimexType.SET, "set")
    if words == "all" and (low[end - 1] == "s" or code in "HMS"):
        return None
    number = Decimal(1) if one or words == "all" else Decimal("0.5") if words.startswith("half") else None
    if half := HALF.match(low, end):
        number, end = (number + share(half) if number else None), half.end()
    if one and (more := _OR_SO.match(low, end)):
        number, end = (number if more["so"] else None), more.end()
    if (pointed := AFTER.match(low, end)) and not (pointed["from"] and left.endswith("for ", 0, start)):
        return stepped(window + start, number, code, pointed, anchor)
    if before := _DETERMINER.search(left[:start]):
        start = before.start()
    if one and low.startswith("-long", end):
        return _long(low, window + len(left), end, code)
    return Moment(window + start, end, length(number, code), TimexType.DURATION, "duration")


def _plural(low: str, left: str, start: int, end: int, code: str) -> Moment | None:
    """`for years`, `within days`, `weeks later`."""
    later = AFTER.match(low, end)
    of = low.startswith(" of ", end) and not left.endswith(_CERTAIN)
    over = left.endswith(("over the ", "through the ")) and code in "YmWDEC" and low[end + 1 : end + 2].isalpha()
    apart = _APART.match(low, end) and not left.endswith(("the ", "first ", "last ", "few "))
    if (
        code in ("S", "Q", "K")
        or _YEAR_NEXT.match(low, end)
        or not (later or of or over or apart or _BARE.search(left))
    ):
        return None
    if later:
        value = "FUTURE_REF" if later["later"] or later["from"] else "PAST_REF"
        return Moment(start, later.end(), value, TimexType.DATE, "unresolved", NO_DAY_MEANT)
    return Moment(start, end, length(None, code), TimexType.DURATION, "duration")


# Behind these `days of` are certain ones: `one of the hottest days of`.
_CERTAIN = ("the ", "small ", "wee ", "first ", "last ", "final ", "est ")
_YEAR_NEXT = re.compile(r" [12][0-9]{3}\b")
_APART = re.compile(r" (?:apart|ahead|away)\b")


def _long(low: str, start: int, end: int, code: str) -> Moment | None:
    """`year-long`, `weeklong`."""
    if low.startswith(("-long", "long"), end):
        stop = low.index("long", end) + 4
        number = None if low[end - 1] == "s" else Decimal(1)
        return Moment(start, stop, length(number, code), TimexType.DURATION, "duration")
    return None
