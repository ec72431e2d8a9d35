"""Fractions with a large number of parts, or parts of a large name: `twenty-three hundredths`, `twenty twenty-fifths`."""

from __future__ import annotations

import re
from decimal import Decimal

from claims.extract.lang.en import numberwords as nw
from claims.extract.lang.lists import either
from claims.extract.quantities.numerals import spelled
from claims.extract.quantities.numerals.exact import part_of
from claims.extract.quantities.numerals.numeral import Numeral

# Ordinals in the plural; `seconds`, `halves` and `quarters` are other things behind a large number.
_NAMES = (
    {f"{word}s": value for word, value in nw.ORDINALS.items() if value > 2}
    | {word: under for word, under in nw.FRACTIONS.items() if word.endswith("ths")}
    | {f"{ten[:-1]}ieths": int(value) for ten, value in nw.TENS.items()}
)
_SMALL = {word: value for word, value in _NAMES.items() if value < 10} | {"firsts": 1, "seconds": 2}
_TENS = either(nw.TENS)
_PART = re.compile(
    r"[ ](?:one[ -](?=(?:hundred|thousand|million|billion|trillion)ths))?"
    rf"(?:(?P<tens>{_TENS})(?:-|[ ](?!seconds))(?P<small>{either(_SMALL)})|(?P<name>{either(_NAMES)}))\b"
)
_HYPHENED = re.compile(rf"-(?P<small>{either(_SMALL)})\b")
_LAST_TENS = re.compile(rf"[ ]({_TENS})$")
_ONE_OF = re.compile(r"\s*((?:minus|negative)[ ])?(an?|one)[ -]((?:[a-z]+[ -]){0,5})([a-z]+)\s*")
_ORDINALS = {word[:-1]: value for word, value in (_NAMES | _SMALL).items()}
_AND = " and "
_HUNDRED, _LEAST, _SHORT = 100, 3, 80


def whole(text: str) -> Numeral | None:
    """The one part of a large name that is all of a text, of a cell say: `a twenty-first`; None for any other text."""
    found = _ONE_OF.fullmatch(text) if len(text) < _SHORT and text.rstrip()[-2:] in ("th", "st", "nd", "rd") else None
    last = _ORDINALS.get(found[4]) if found else None
    if found is None or last is None:
        return None
    under = _named(found[3], last)
    if not under:
        return None
    return Numeral(found.start(2), found.end(4), part_of(1, under), part_of(1, under), "fraction")


def _named(before: str, last: int) -> int | None:
    """What the words before an ordinal make of it: the 105 of `one hundred fifth`; None where they are no number."""
    word = re.match("[a-z]+", before)
    if word is None:
        return last if last >= _LEAST else None
    first = nw.CARDINALS.get(word[0])
    told = spelled.read(before, 0, word.end(), first) if first is not None else None
    if told is None or before[told.end :].strip(" -") or not told.integral:
        return None
    return int(told.low) * last if last >= _HUNDRED else int(told.low) + last


def behind(text: str, n: Numeral) -> Numeral:
    """The fraction that a numeral in words counts the parts of, where such parts stand behind it; else the numeral itself."""
    if text[n.end : n.end + 1] == "-" and (under := _HYPHENED.match(text, n.end)):
        tens = _LAST_TENS.search(text, n.start, n.end)
        if tens is None:
            return n
        ten = nw.TENS[tens[1]]
        return _told(n, under.end(), part_of(int(n.low - ten), int(ten) + _SMALL[under["small"]]))
    part = _PART.match(text, n.end)
    if part is None or not n.integral:
        return n
    bottom = _NAMES[part["name"]] if part["name"] else int(nw.TENS[part["tens"]]) + _SMALL[part["small"]]
    return _told(n, part.end(), _mixed(text, n, bottom) or part_of(int(n.low), bottom))


def _mixed(text: str, n: Numeral, bottom: int) -> Decimal | None:
    """`two hundred and fifty-four hundredths`: a whole number and so many decimal places behind `and`; None for no such."""
    whole, joint, rest = text[n.start : n.end].rpartition(_AND)
    word = re.match("[a-z]+", rest)
    top = nw.CARDINALS.get(word[0]) if word else None
    if not joint or bottom < _HUNDRED or not whole or word is None or top is None:
        return None
    added = spelled.read(text, n.end - len(rest), n.end - len(rest) + word.end(), top).low
    return n.low - added + part_of(int(added), bottom) if added < bottom else None


def _told(n: Numeral, end: int, value: Decimal) -> Numeral:
    return Numeral(n.start, end, value, value, "fraction" if value < 1 else "words")
