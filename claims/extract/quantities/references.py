"""Tells numerals that name or number something from those that are quantities: `Section 230`, `S&P 500`, `619 Willow Avenue`.

It looks only at a few words beside the numeral and answers yes or no.
"""

from __future__ import annotations

import re

from claims.extract.lang.en import nouns, places
from claims.extract.lang.en.references import (
    BEFORE_VERBS,
    CALLED,
    EMERGENCY,
    EVERY,
    IN_A_YEAR,
    NAMED_NUMBERS,
    RANKING,
    REFERENCE,
    REFERENCE_VERBS,
)
from claims.extract.quantities.numerals.numeral import Numeral

_STREET = re.compile(
    rf"[ ](?:{places.STREETS_FIRST})[ ](?:d[eiu][a-z]{{0,3}}[ ])?(?:l[ae][ ])?[A-Z]|"
    rf"(?:[ ][NSEW]\.?)?(?:[ ](?:[A-Z][\w.’'-]*|[0-9]{{1,3}}(?:st|nd|rd|th))){{1,3}}[ ](?:{places.STREETS})\b"
)
_MODEL = re.compile(r"(?<![\w&.'’-])(?:[A-Z]{2,4}|[Tt]he [A-Z][a-z]{1,11}) $")
_RESULT = re.compile(r"[0-9]{1,3}[ ][A-Z]\.?[ ][A-Z][\w’'-]+")
_IN_RESULT = frozenset(" 0123456789")
_TAG = re.compile(r"\b(?:UPDATE|WRAPUP|CORRECTED|REFILE)[ ]$")
_NAMED_ON = re.compile(r" [A-Z][a-z]")
_SEVERAL = (" were ", " are ", " have ")
_NUMBER = ("no.", "nr.", "number")
_CENTURIES = ("nineteen", "eighteen", "seventeen")
_ITEMS, _ITEM = 20, 90  # so many stand in a list inside a sentence, each so long
_SCORE = re.compile(r"[-–][0-9](?![0-9-])")
_LIST = re.compile(r"[.)][ \t]")
_YEARS, _RANKED = range(1000, 2101), 20
_NOUN_NEXT = re.compile(
    r" (?!(?:in|on|at|of|for|with|and|or|is|was|were|are|to|by|as|but|from|since|when|while|this|that|after|before|has|had|"
    r"will|because|again|now|last|for|over|under|until|so|if)\b)[a-z]"
)
_CALL = re.compile(r"[ ](?:call|calls|caller|callers|operator|operators|dispatcher|dispatchers|line|service|tape)\b")


def referred(low: str, n: Numeral, words: list[str]) -> bool:
    """Whether the word before makes it a reference or part of a name: `Section 230`, `S&P 500`."""
    if not words or low.startswith("%", n.end) or (n.form == "digits" and low[n.end - 1].isalpha()):
        return False  # no `Bill 6 million`
    before, earlier = words[-1].strip("(\"“'’"), words[-2] if len(words) > 1 else ""
    if before == "size":
        return n.low < 60 and not low[n.end : n.end + 1].isalpha()  # `a size 16 dress`
    if before == "series" and _SCORE.match(low, n.end):
        return False  # `lead the series 2-1`
    if before in REFERENCE:
        return low[n.start - 1] == " " and not _counts(low, n, before, earlier)
    if n.form == "digits":
        if before in _NUMBER and _bears_number(earlier):
            return True
        if n.low in EMERGENCY and (before in CALLED or _CALL.match(low, n.end)):
            return True
        if n.end - n.start == 2 and low[n.start - 1] in "'’‘":
            return not before and (earlier in IN_A_YEAR or earlier in ("and", "or"))  # `in '93`
    elif n.form == "words" and before in _CENTURIES and n.low < 100:
        return True
    named = NAMED_NUMBERS.get(before)
    return named is not None and low[n.start : n.end] in named


_OR_ANOTHER = re.compile(r" [a-z]+ or another\b")  # `in one form or another`


def in_words(low: str, n: Numeral, words: list[str]) -> bool:
    """Whether a number word is a reference: `chapter two`, `the year two thousand`, `the number three seed`."""
    if words[-1:] == ["year"] and n.low in _YEARS:
        return True
    if n.low == 1 and _OR_ANOTHER.match(low, n.end):
        return True
    if words[-1:] == ["number"] and n.low <= _RANKED:
        return _NOUN_NEXT.match(low, n.end) is not None
    return n.low < 100 and referred(low, n, words)


def address(text: str, n: Numeral) -> bool:
    """Whether it is the number of a house: `619 Willow Avenue`."""
    return text[n.end : n.end + 1] == " " and _STREET.match(text, n.end) is not None


def listed_first(low: str, n: Numeral) -> bool:
    """Whether it numbers a list: at the beginning of a line, with a full stop or bracket behind."""
    if n.low >= 100 or not _LIST.match(low, n.end):
        return False
    before = low[max(0, n.start - 12) : n.start]
    if (
        low[n.end] == ")"
        and n.low < _ITEMS
        and before.endswith(" ")
        and "(" not in low[max(0, n.start - _ITEM) : n.start]
    ):
        return True  # `two aims: 1) to eat and 2) to sleep`
    return before.rsplit("\n", 1)[-1].strip(" \t(") == "" and ("\n" in before or n.start < 4)


def model(text: str, n: Numeral) -> bool:
    """Whether it stands inside the name of a model or a body: `the GX 500 Estate`, `the Sunken 40 Project`."""
    return bool(_NAMED_ON.match(text, n.end) and _MODEL.search(text, max(0, n.start - 18), n.start))


def placed(text: str, n: Numeral) -> bool:
    """Whether it is the place in a list of results: `1 N Reed (Ned) 3:57; 2 A Voss`; the letter is none of a unit."""
    if text[n.start + 1 : n.start + 2] not in _IN_RESULT or not _RESULT.match(text, n.start):
        return False
    before = text[max(0, n.start - 2) : n.start].rstrip(" ")
    return before == "" or before[-1] in ":;,\n"


def titled(text: str, n: Numeral) -> bool:
    """Whether the word or tag before it numbers a union or a dispatch: `Local 88`, `UPDATE 3-Voss`."""
    if text.startswith("Local ", max(0, n.start - 6)):
        return True
    return text[n.end : n.end + 1] == "-" and _TAG.search(text, max(0, n.start - 10), n.start) is not None


def capital_name(text: str, n: Numeral) -> bool:
    """Whether a number word with a capital stands inside a sentence: `the Big Ten`, `Channel Four`."""
    if not text[n.start].isupper():
        return False
    before = text[max(0, n.start - 3) : n.start].rstrip(" ")
    return bool(before) and before[-1] not in ".!?:;\"“”‘'\n-–—(•" and text[n.start - 1] == " "


def _bears_number(word: str) -> bool:
    """Whether a word before `No. 2` is what bears the number: `mine No. 2`, but `ranked No. 2`, `the No. 2 seed`."""
    return word.isalpha() and word not in RANKING and not nouns.ends_phrase(word)


def _counts(low: str, n: Numeral, before: str, earlier: str) -> bool:
    """Whether a number behind a word that others refer with counts all the same: `1 hour 59 minutes`, `every day 34 people`."""
    if before in ("hour", "day", "week") and earlier in ("1", "one", "an", "a"):
        return True
    if earlier in EVERY:
        return True
    if n.form != "words":
        return False
    if n.low > 1 and low.startswith(_SEVERAL, n.end):
        return True  # `of those who heard the case six were new`
    return before in REFERENCE_VERBS and earlier in BEFORE_VERBS  # `they book two rooms`
