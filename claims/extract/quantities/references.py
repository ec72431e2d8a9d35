"""Tells numerals that are names, dates, times, references and list numbers from those that are quantities.

It looks only at a few words beside the numeral and answers yes or no; what a date means is the business of moments.
"""

from __future__ import annotations

import re

from claims.extract.lang.en import hedges, movement, nouns, places, tallies
from claims.extract.lang.en.numberwords import ORDINALS
from claims.extract.lang.en.references import (
    BEFORE_VERBS,
    CALLED,
    CLOCK_ZONES,
    EMERGENCY,
    EVERY,
    HEDGING,
    IN_A_YEAR,
    LOOSE,
    MONTHS,
    NAMED_NUMBERS,
    OF_SO_MANY,
    RANKING,
    REFERENCE,
    REFERENCE_VERBS,
    THAT_YEAR,
)
from claims.extract.quantities.numeral import Numeral

_CLOCK = re.compile(
    r":[0-9]{2}|\.[0-9]{2}[ \u00a0]?(?:am|pm|a\.m|p\.m)\b|[ \u00a0]?-?(?:am|pm|a\.[ ]?m|p\.[ ]?m|o['’]?clock|"
    r"h[0-9]{2})\b|h\b(?![a-z])"
)
_CLOCKED = frozenset(":.-\u00a0apoh")  # what a clock time's tail begins with
_ZONES = CLOCK_ZONES - {"hours"}
_LEVELLING = hedges.UP_VERBS | hedges.DOWN_VERBS | movement.TIMES_UP | movement.TIMES_DOWN
_STREET = re.compile(
    rf"(?:[ ][NSEW]\.?)?(?:[ ](?:[A-Z][\w.’'-]*|[0-9]{{1,3}}(?:st|nd|rd|th))){{1,3}}[ ](?:{places.STREETS})\b"
)
_PHONE = re.compile(
    r"\(?[0-9]{3,5}\)?[-. ][0-9]{3,4}[-. ][0-9]{3,4}(?![0-9,])|[0-9]{3}-[0-9]{4}(?![0-9])|0[0-9]-[0-9]{3,4}-[0-9]{4}(?![0-9])"
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"|[0-9]{1,4}[./][0-9]{1,2}[./][0-9]{1,4}(?![0-9])|[0-9]+(?:\.[0-9]+){2,4}|[0-9]{3,}-[0-9]{3,}-[0-9]{2,}|"
    r"[0-9]{1,2}-[0-9]{1,2}-[0-9]{2,4}(?![0-9])"
)
_TAIL = re.compile(r"(?:st|nd|rd|th|[ -](?:million|billion)th)\b|['’]?s\b|[a-z]+[0-9]|[-–][a-z]{1,3}[0-9]")
_MAY = re.compile(
    r"(?:th|st|nd|rd)?[ ](?:may|march)"
    r"(?:[ ][0-9]{4}|[,.;)]|[-–][0-9]|[ ](?:and|at|to|in|when|for|after|the|that|this|last|next|a)\b|[ ][-–][ ][0-9]|$)"
)
_LETTERED = re.compile(r"[a-z][0-9]*$")
_HEDGED = re.compile(r"(?:^|[ ])(?:near|sub)-$|[0-9]-by-$")  # `a near-10% fall`, `a 20-by-30-foot room`
_MODEL = re.compile(r"(?<![\w&.'’-])(?:[A-Z]{2,4}|[Tt]he [A-Z][a-z]{1,11}) $")
_NAMED_ON = re.compile(r" [A-Z][a-z]")
_SEVERAL = (" were ", " are ", " have ")
_SPACED = re.compile(r"(?<![a-z0-9.])[b-hj-z] - $")  # `an F - 16 fighter`
_FROM_CLOCK = re.compile(r"[0-9]:[0-9]{2}(?:[ ]?[ap]\.?m\.?)?(?:[ ](?:to|and|until|till)[ ]|[ ]?[-–—][ ]?)$")
_LIST = re.compile(r"[.)][ \t]")
_DATE_NEXT = re.compile(r"(?:st|nd|rd|th)?(?:[- \u00a0](?:of[ ])?|, )([a-z]{3,9})\b")
_ERA = re.compile(r"[ ](?:bce?|b\.c\.(?:e\.)?|ad|a\.d\.|ce|c\.e\.)(?![a-z])")
_BEFORE_CHRIST = re.compile(r"[ \u00a0](?:bce?|c\.e\.|b\.c\.?(?:e\.)?)(?![a-z])")
_PICTURES = frozenset([2000, 4000, 8000])  # `streams in 4K`
_SHARP = re.compile(
    r"[.,;:)/]|$|[ ](?:and|or|resolution|videos?|tvs?|televisions?|screens?|displays?|stream[a-z]*|content|footage|ultra|hdr)\b"
)
_LINES = frozenset([240, 360, 480, 576, 720, 1080, 1440, 2160, 4320])
_RANKED = re.compile(rf"-(?:{'|'.join(word for word in ORDINALS if word != 'second')}|second(?=[ ](?:time|place)))\b")
_CALL = re.compile(r"[ ](?:call|calls|caller|callers|operator|operators|dispatcher|dispatchers|line|service|tape)\b")
# What is known by the year that it was made in may have four digits before it: `1987 planes`.
_NO_YEAR = re.compile(rf"[ ](?!(?:planes|ships|aircraft|tanks|guns)\b)(?:{tallies.NO_YEARS})\b")
_YEAR = re.compile(r"(?:(?:1[0-9]|20)[0-9]{2}|2100)(?![0-9])")


def printed_code(low: str, start: int) -> int:
    """The end of a phone number, version, ISO date or the like that begins at `start`, or `start` where there is none."""
    found = _PHONE.match(low, start)
    return found.end() if found else start


def glued(low: str, n: Numeral) -> bool:
    """Whether letters, points or slashes cling to the numeral so that it is part of a name, a clock time or an ordinal."""
    before = low[n.start - 1] if n.start else " "
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
    if tail is not None and tail[0].endswith("ionth"):
        return n.form == "digits"  # `the 10 millionth visitor`
    return tail is not None and tail[0].rstrip("0123456789") not in ("m", "km", "cm")


def _pictured(low: str, n: Numeral) -> bool:
    """Whether thousands of lines are meant: `a 4K screen`, `runs in true 4K on the console`."""
    return _SHARP.match(low, n.end) is not None or low.endswith(("true ", "native ", "full ", "ultra "), 0, n.start)


def _named_by(low: str, n: Numeral, after: str) -> bool:
    """`401(k)`, `501(c)(3)`, `1080p`, `the twenty-sixth dynasty`: a paragraph, the lines of a picture, a rank in words."""
    if after == "p":
        return n.low in _LINES and not low[n.end + 1 : n.end + 2].isalpha()
    if after == "-":
        return n.form == "words" and _RANKED.match(low, n.end) is not None
    if after == ")":
        return low[max(0, n.start - 2) : n.start] == ")("
    return low[n.end + 1 : n.end + 2].isalpha() and low[n.end + 2 : n.end + 3] == ")"


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


def dated(low: str, n: Numeral, words: list[str]) -> bool:
    """Whether the numeral is the day or the year of a date: `15 December`, `Dec. 15`, `April 2019`."""
    if n.low != n.low.to_integral_value() or n.form != "digits":
        return False
    before = words[-1].strip(".,()'\"“") if words else ""
    if before in MONTHS and (n.low <= 31 or 1000 <= n.low <= 2100):
        return not (before in ("may", "march") and n.low <= 31 and len(words) > 1 and words[-2] in ("it", "they", "we"))
    if n.low <= 31:
        following = _DATE_NEXT.match(low, n.end)
        return (following is not None and following[1] in MONTHS and following[1] not in ("may", "march")) or _may(
            low, n
        )
    return False


def _may(low: str, n: Numeral) -> bool:
    """`3 May 2019`, `3 March,`: months that are verbs as well need a year or the end of a phrase behind them."""
    return _MAY.match(low, n.end) is not None


def before_christ(low: str, n: Numeral) -> bool:
    """Whether `BC` stands behind the number."""
    return _BEFORE_CHRIST.match(low, n.end) is not None


def year(low: str, n: Numeral, words: list[str], measured: bool = False, plural_next: bool = False) -> bool:
    """Whether four digits without a comma are a year. A unit behind them, or a counted plural, makes them a quantity."""
    if n.form == "digits" and n.low < 10**4 and _BEFORE_CHRIST.match(low, n.end):
        return True
    if n.form != "digits" or n.end - n.start != 4 or not _YEAR.match(low, n.start):
        return False
    if low.startswith(" model", n.end):
        return True
    if measured:
        return False
    if _ERA.match(low, n.end):
        return True
    before = words[-1].strip("(,") if words else ""
    that = before in THAT_YEAR
    round_or_old = n.low < (1500 if that else 1800) or (n.low % 100 == 0 and n.low < 1900)
    if plural_next and round_or_old and before in OF_SO_MANY:
        return False
    if plural_next and before not in THAT_YEAR and _NO_YEAR.match(low, n.end):
        return False
    if plural_next and before not in IN_A_YEAR:
        return not (n.low % 100 == 0 or n.low < 1800) and (before not in HEDGING or (before in LOOSE and n.low > 1990))
    if n.low < 1900 and before == "from" and words[-2:-1] and words[-2] in ("up", "down"):
        return False  # `1,100 stores, down from 1300`
    if n.low < 1900 and before == "to" and not _LEVELLING.isdisjoint(words[-8:-1]):
        return False  # `has tripled in three years to 1200`
    return n.low >= 1500 or before in IN_A_YEAR


def referred(low: str, n: Numeral, words: list[str]) -> bool:
    """Whether the word before makes it a reference or part of a name: `Section 230`, `S&P 500`."""
    if not words or low.startswith("%", n.end) or (n.form == "digits" and low[n.end - 1].isalpha()):
        return False  # no `Bill 6 million`
    before = words[-1].strip("(\"“'’")
    if before == "size":
        return n.low < 60 and not low[n.end : n.end + 1].isalpha()  # `a size 16 dress`
    if before in REFERENCE:
        # `1 hour 59 minutes` counts hours; `hour 59` is the number of one.
        if n.form == "words" and n.low > 1 and low.startswith(_SEVERAL, n.end):
            return False  # `of those who heard the case six were new`
        if n.form == "words" and before in REFERENCE_VERBS and words[-2:-1] and words[-2] in BEFORE_VERBS:
            return False  # `they book two rooms`
        counted = before in ("hour", "day", "week") and words[-2:-1] and words[-2] in ("1", "one", "an", "a")
        counted = counted or (words[-2:-1] != [] and words[-2] in EVERY)  # `every day 34 people`
        return low[n.start - 1] == " " and not counted
    if before in ("no.", "nr.", "number") and n.form == "digits" and words[-2:-1] and _numbered(words[-2]):
        return True
    if n.form == "digits" and n.low in EMERGENCY and (before in CALLED or _CALL.match(low, n.end)):
        return True
    if n.form == "digits" and n.end - n.start == 2 and low[n.start - 1] in "'’‘":
        return not before and len(words) > 1 and (words[-2] in IN_A_YEAR or words[-2] in ("and", "or"))  # `in '93`
    if n.form == "words" and before in ("nineteen", "eighteen", "seventeen") and n.low < 100:
        return True
    named = NAMED_NUMBERS.get(before)
    return named is not None and low[n.start : n.end] in named


def _numbered(word: str) -> bool:
    """Whether a word before `No. 2` is what bears the number: `mine No. 2`, but `ranked No. 2`, `the No. 2 seed`."""
    return word.isalpha() and word not in RANKING and not nouns.ends_phrase(word)


def address(text: str, n: Numeral) -> bool:
    """Whether it is the number of a house: `619 Willow Avenue`."""
    return text[n.end : n.end + 1] == " " and _STREET.match(text, n.end) is not None


def listed_first(low: str, n: Numeral) -> bool:
    """Whether it numbers a list: at the beginning of a line, with a full stop or bracket behind."""
    if n.low >= 100 or not _LIST.match(low, n.end):
        return False
    return low[max(0, n.start - 12) : n.start].rsplit("\n", 1)[-1].strip(" \t(") == "" and (
        n.start == 0 or "\n" in low[max(0, n.start - 12) : n.start] or n.start < 4
    )


def model(text: str, n: Numeral) -> bool:
    """Whether it stands inside the name of a model or a body: `the GX 500 Estate`, `the Sunken 40 Project`."""
    return bool(_NAMED_ON.match(text, n.end) and _MODEL.search(text, max(0, n.start - 18), n.start))


def capital_name(text: str, n: Numeral) -> bool:
    """Whether a number word with a capital stands inside a sentence: `the Big Ten`, `Channel Four`."""
    if not text[n.start].isupper():
        return False
    before = text[max(0, n.start - 3) : n.start].rstrip(" ")
    return bool(before) and before[-1] not in ".!?:;\"“”‘'\n-–—(•" and text[n.start - 1] == " "
