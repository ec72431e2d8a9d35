"""The shared grammar of numerals: digits, words, mixes, fractions and plural magnitudes, each with its exact value.

One scan finds where a numeral may begin; everything else is read from there, so time grows with the text and no faster.
A numeral is only a number: what it counts, whether it is a year or a name, is decided by who asks.
"""

from __future__ import annotations

import re

from claims.extract.lang.en import numberwords as nw
from claims.extract.lang.lists import by_letter, either
from claims.extract.quantities.numerals import addedparts, digits, magnitudes, parts, spelled, spelledparts
from claims.extract.quantities.numerals.numeral import Numeral

_OPENERS = {*nw.CARDINALS, *nw.SCALES, *nw.PLURALS, *nw.RANKS, "half", "quarter", "third", "point"}
_DOTTED = frozenset("skpo")  # `Rs.500`, `Tk.500`, `Rp.500`, `No.5`: the point belongs to the letters before it
_ANCHOR = re.compile(rf"[0-9{addedparts.VULGAR}]|(?<!\w)(?:{by_letter(either(_OPENERS))})\b")


def scan(text: str) -> list[Numeral]:
    """Every numeral of `text` in small letters, in order, none overlapping another."""
    if part := parts.whole(text):
        return [part]
    found: list[Numeral] = []
    done = 0
    for mark in _ANCHOR.finditer(text):
        start = mark.start()
        if start < done:
            continue
        if (
            start > done
            and text[start - 1] == "."
            and text[start].isdigit()
            and text[start - 2 : start - 1] not in _DOTTED
        ):
            start -= 1
        written = digits.WRITTEN.match(text, start)
        if written:
            done, read = written.end(), digits.read(text, written)
            if read is not None and read.form == "fraction":
                read = spelledparts.of_scale(text, read)
        else:
            read = _in_words(text, mark)
        if read is not None:
            found.append(read)
            done = read.end
    return found


def _in_words(text: str, mark: re.Match[str]) -> Numeral | None:
    """A numeral that opens with a word or a vulgar fraction."""
    read = _opened_by(text, *mark.span(), mark[0])
    if read is None or read.form == "vague":
        return read
    return spelledparts.of_scale(text, parts.behind(text, read) if read.form == "words" else read)


def _opened_by(text: str, start: int, end: int, word: str) -> Numeral | None:
    """What the word from `start` to `end` opens, by which list it is on."""
    if word in nw.VULGAR:
        return spelledparts.by_sign(text, start, end, word)
    if word in nw.PLURALS:
        return magnitudes.plural(text, start, end, word)
    if word in nw.FRACTIONS:
        return spelledparts.one(text, start, end, word)
    if word in nw.SCALES:
        return magnitudes.scale(text, start, end, word)
    if word == "point":
        return spelled.under_one(text, start, end)
    value = nw.CARDINALS[word]
    return spelledparts.several(text, start, end, value) or spelled.read(text, start, end, value)
