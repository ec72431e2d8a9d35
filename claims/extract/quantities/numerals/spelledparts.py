"""Fractions in words and by sign: `half`, `a third`, `two-thirds`, `¾`, `a quarter of a million`.

Whether a share is meant, and of what, is asked later; here only ranks and halves of other things are told from fractions.
"""

from __future__ import annotations

import re
from decimal import Decimal

from claims.extract.lang.en import numberwords as nw
from claims.extract.quantities.numerals import scales
from claims.extract.quantities.numerals.exact import part_of, whole
from claims.extract.quantities.numerals.numeral import Numeral

ARTICLE = re.compile(r"(?:\ba|\ban|\bone)[ -]$")
_OF_A = re.compile(r"[ ]of[ ]an?[ ](hundred|thousand|million|billion|trillion)\b")
SCALE = re.compile(r"[ ](million|billion|trillion)\b")
_EDGE = 12
_MEASURED = re.compile(rf"{_OF_A.pattern}|[ -](?:mile|inch|cup|pound|ounce|acre|teaspoon|dollar)\b")
_QUARTERS = 3  # the only number of quarters that is told as a part


def by_sign(text: str, start: int, end: int, sign: str) -> Numeral:
    """`¾`."""
    part = part_of(*nw.VULGAR[sign])
    if scale := SCALE.match(text, end):
        large = whole(part * nw.SCALES[scale[1]])
        return Numeral(start, scale.end(), large, large, "words")
    return Numeral(start, end, part, part, "fraction")


def one(text: str, start: int, end: int, word: str) -> Numeral | None:
    """`half`, `a third`, `a quarter`; with a scale, `half a million`. None for a rank: `a fifth man` comes behind a fourth."""
    value = part_of(1, nw.FRACTIONS[word])
    if article := ARTICLE.search(text, max(0, start - 4), start):
        start = article.start()
    following = scales.NEXT_WORD.match(text, end)
    if following and not following[1] and (scale := nw.SCALES.get(following[3])):
        return Numeral(start, following.end(), whole(value * scale), whole(value * scale), "words")
    if word != "half" and article is None:
        return (
            Numeral(start, end, value, value, "fraction") if word == "quarter" and _MEASURED.match(text, end) else None
        )
    if nw.SHARE_COMPARED.match(text, end):
        return Numeral(start, end, value, value, "fraction")
    moved = nw.SHARE_ENDS.match(text, end) and nw.SHARE_OPENS.search(text, max(0, start - 14), start)
    if word in nw.RANKS and not text.startswith(" of ", end) and not moved and not alone(text, start, end):
        return None
    return Numeral(start, end, value, value, "fraction")


def alone(text: str, start: int, end: int) -> bool:
    """Whether a text, a cell of a table say, holds nothing besides."""
    edges = start < _EDGE and len(text) - end < _EDGE
    return edges and text[:start].strip() in ("", "minus", "negative") and not text[end:].strip(" \n.!?")


def several(text: str, start: int, end: int, count: Decimal) -> Numeral | None:
    """The fraction whose number of parts ends at `end`: `two-thirds`, `three quarters`, `one third`; with a scale behind it."""
    following = scales.NEXT_WORD.match(text, end)
    if not following or following[1] or following[2]:
        return None
    word, stop = following[3], following.end()
    if count > 1 and f"{word}s" in nw.FRACTIONS and SCALE.match(text, stop):
        word = f"{word}s"  # `three quarter million`
    under = nw.FRACTIONS.get(word)
    if word == "quarters" and (count != _QUARTERS or nw.OF_TIME.match(text, stop)):
        return None  # `two quarters`, `three quarters in a row` are parts of a year
    if not under or not (count < under or word == "halves") or not _no_rank(word, count, "-" in following[0]):
        return None
    scaled, end = scales.multiplied(text, part_of(int(count), under), stop)
    return Numeral(start, end, scaled, scaled, "fraction" if end == stop else "words")


def of_scale(text: str, part: Numeral) -> Numeral:
    """`a quarter of a million`: the part of a scale is a number of its own. Any other numeral comes back as it is."""
    scale = _OF_A.match(text, part.end) if part.form == "fraction" else None
    if scale is None:
        return part
    value = whole(part.low * nw.SCALES[scale[1]])
    return Numeral(part.start, scale.end(), value, value, "words")


def _no_rank(word: str, count: Decimal, hyphened: bool) -> bool:
    """`one third`, `one-fourth`, `two-thirds` are fractions; `one fourth`, `one second` may be ranks and are left alone."""
    if (count > 1) != word.endswith("s"):
        return False
    return count > 1 or hyphened or word not in ("fourth", "twelfth", "twentieth")
