"""Numerals that letters, points or slashes cling to: parts of names, ordinals, clock times and printed codes."""

from __future__ import annotations

import re

from claims.extract.lang.en.calendar import HOURS
from claims.extract.lang.en.numberwords import ORDINALS
from claims.extract.lang.en.references import CLOCK_ZONES, MINUTES
from claims.extract.quantities.numerals.numeral import Numeral

_CLOCK = re.compile(
    r":[0-9]{2}|\.[0-9]{2}[ \u00a0]?(?:am|pm|a\.m|p\.m)\b|[ \u00a0]?-?(?:am|pm|a\.[ ]?m|p\.[ ]?m|o['’]?clock|"
    r"h[0-9]{2})\b|h\b(?![a-z])"
)
_CLOCKED = frozenset(":.-\u00a0apoh")  # what a clock time's tail begins with
_MINUTES = (5, 10, 20, 25)
_HOUR_PAST = re.compile(
    rf"[ ]past[ ](?:1[0-2]|[1-9]|{'|'.join(HOURS)})"
    r"(?![0-9,.-]?[0-9]|[ ](?!(?:on|in|at|and|when|this|he|she|they|it|i|we|the|but)\b)[a-z])"
)
_ZONES = CLOCK_ZONES - {"hours"}
_PHONE = re.compile(
    r"1-[0-9]{3}-[0-9]{3}-[0-9]{4}(?![0-9])|\(?[0-9]{3,5}\)?[-. ][0-9]{3,4}[-. ][0-9]{3,4}(?![0-9,])|"
    r"[0-9]{3}-[0-9]{4}(?![0-9])|0[0-9]-[0-9]{3,4}-[0-9]{4}(?![0-9])"
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"|[0-9]{1,4}[./][0-9]{1,2}[./][0-9]{1,4}(?![0-9])|[0-9]+(?:\.[0-9]+){2,4}|[0-9]{3,}-[0-9]{3,}-[0-9]{2,}|"
    r"[0-9]{1,2}-[0-9]{1,2}(?:-[0-9]{1,2}){0,2}-[0-9]{1,4}(?![0-9])|"
    r"[0-9]+(?:[ ][0-9]{1,9}){2,12}(?=[ ]?(?:[.,;:)–—\n]|$))(?![.,][0-9])"
)
_TAIL = re.compile(r"(?:st|nd|rd|th|[ -](?:million|billion)th)\b|['’]?s\b|[a-z]+[0-9]|[-–][a-z]{1,3}[0-9]")
_LETTERED = re.compile(r"[a-z][0-9]*$")
_HEDGED = re.compile(r"(?:^|[ ])(?:near|sub)-$|[0-9]-by-$")  # `a near-10% fall`, `a 20-by-30-foot room`
_SPACED = re.compile(r"(?<![a-z0-9.])[b-hj-z] - $")  # `an F - 16 fighter`
_FROM_CLOCK = re.compile(r"[0-9]:[0-9]{2}(?:[ ]?[ap]\.?m\.?)?(?:[ ](?:to|and|until|till)[ ]|[ ]?[-–—][ ]?)$")
# `a 10x20 m hall`: the sides of something, and none of a model.
_SIDES = re.compile(r"(?<![\w.])[0-9.]{1,5}x[0-9.]{1,5}[ ]?(?:mm|cm|m|km|ft|feet|inch(?:es)?|met(?:er|re)s?|miles?)\b")
_ELEVEN = 11
_PICTURES = frozenset([2000, 4000, 8000])  # `streams in 4K`
_SHARP = re.compile(
    r"[.,;:)/]|$|[ ](?:and|or|resolution|videos?|tvs?|televisions?|screens?|displays?|stream[a-z]*|content|footage|ultra|hdr)\b"
)
_LINES = frozenset([240, 360, 480, 576, 720, 1080, 1440, 2160, 4320])
ORDINAL_NEXT = re.compile(rf" (?:{'|'.join(word for word, nth in ORDINALS.items() if nth < 10)})\b(?!-)")
_RANKED = re.compile(rf"-(?:{'|'.join(word for word in ORDINALS if word != 'second')}|second(?=[ ](?:time|place)))\b")


def printed_code(low: str, start: int) -> int:
    """The end of a phone number, version, ISO date or the like that begins at `start`, or `start` where there is none."""
    found = _PHONE.match(low, start)
    return found.end() if found else start


def glued(low: str, n: Numeral) -> bool:
    """Whether letters, points or slashes cling to the numeral so that it is part of a name, a clock time or an ordinal."""
    before = low[n.start - 1] if n.start else " "
    if (before == "x" or low[n.end : n.end + 1] == "x") and _SIDES.search(low, max(0, n.start - 8), n.end + 24):
        return False
    if before.isalnum() or before in "./:_@#&\\":
        return True
    if before == " " and low[n.start - 2 : n.start - 1] == "-" and _SPACED.search(low, max(0, n.start - 5), n.start):
        return True
    if before in "-–" and n.start > 1 and _LETTERED.search(low, max(0, n.start - 9), n.start - 1):
        opened = _HEDGED.search(low, max(0, n.start - 6), n.start)
        return opened is None or (opened[0].endswith("by-") and low[n.end : n.end + 1] != "-")
    after = low[n.end : n.end + 1]
    if after == "/" and low[n.end + 1 : n.end + 2].isdigit():
        return True
    if low[n.end - 1] == "k" and n.low in _PICTURES and _pictured(low, n):
        return True
    if after in ("(", ")", "p", "-") and _named_by(low, n, after):
        return True
    if _clock(low, n):
        return True
    if after == " " and low[n.end + 1 : n.end + 2] not in ("m", "b"):
        return False  # most numerals; no tail of a name begins so
    tail = _TAIL.match(low, n.end)
    if tail is not None and tail[0] == "st" and (low[n.end - 1] != "1" or n.low == _ELEVEN):
        return False  # `11st 6lb` are stones
    if tail is not None and tail[0].endswith("ionth"):
        return n.form == "digits"  # `the 10 millionth visitor`
    if tail is not None and tail[0] == "s" and "." in low[n.start : n.end]:
        return False  # `in 10.9s`
    return tail is not None and tail[0].rstrip("0123456789") not in ("m", "km", "cm")


def _pictured(low: str, n: Numeral) -> bool:
    """Whether thousands of lines are meant: `a 4K screen`, `runs in true 4K on the console`."""
    return _SHARP.match(low, n.end) is not None or low.endswith(("true ", "native ", "full ", "ultra "), 0, n.start)


def _named_by(low: str, n: Numeral, after: str) -> bool:
    """`401(k)`, `501(c)(3)`, `1080p`, `the twenty-sixth dynasty`: a paragraph, the lines of a picture, a rank in words."""
    if after == "p":
        return n.low in _LINES and not low[n.end + 1 : n.end + 2].isalpha()
    if after == "-" and low.startswith("-on-", n.end):
        return True  # `a five-on-three`
    if after == "-":
        return n.form == "words" and _RANKED.match(low, n.end) is not None
    if after == ")":
        return low[max(0, n.start - 2) : n.start] == ")("
    return low[n.end + 1 : n.end + 2].isalpha() and low[n.end + 2 : n.end + 3] == ")"


def past_hour(low: str, n: Numeral, words: list[str]) -> bool:
    """Whether the numeral is the minute or the hour of a time that is spelled: `ten past two`."""
    if not n.integral or n.low > _MINUTES[-1]:
        return False
    if low.startswith(" past ", n.end):
        return n.low in _MINUTES and _HOUR_PAST.match(low, n.end) is not None
    told = words[-1:] == ["past"] and words[-2:-1] != [] and words[-2] in MINUTES
    return told and _HOUR_PAST.match(low, n.start - len(" past ")) is not None


def _clock(low: str, n: Numeral) -> bool:
    """`18:00`, `5 p.m.`, `9.30am`, `1500 UTC`, `seven o'clock`."""
    after, second = low[n.end : n.end + 1], low[n.end + 1 : n.end + 2]
    if (after in _CLOCKED or (after == " " and second in _CLOCKED)) and _CLOCK.match(low, n.end):
        return True
    if n.low <= 24 and ":" in low[max(0, n.start - 14) : n.start - 3] and _ends_span(low, n):
        return True
    if n.end - n.start < 3 or after != " ":
        return False
    word = low[n.end : n.end + 6].split()
    return bool(word) and word[0].strip(".,)") in _ZONES


def _ends_span(low: str, n: Numeral) -> bool:
    """`open from 9:30 to 11`: the hour at which a span of clock times ends."""
    return n.form == "digits" and _FROM_CLOCK.search(low, max(0, n.start - 18), n.start) is not None
