"""The letter of a scale behind digits, which only money or what is counted makes one: `£5m`, `6m people`, `a 50m bid`."""

from __future__ import annotations

import re

from claims.extract.lang.en import currencies, hedges, numberwords, tallies
from claims.extract.quantities.counted import measured
from claims.extract.quantities.numerals.exact import whole
from claims.extract.quantities.numerals.numeral import Numeral
from claims.vocabulary import QuantityKind

_LETTER = re.compile(r"(?:[ ]?(m|b|mm)|(t))\b")
_IN_MILLIONS = re.compile(rf"[ ]?m(?=(?:{'|'.join(currencies.IN_MILLIONS)})\b|[€£](?![ ]?[0-9]))")
# Behind a price whose sign was lost, and before it: `a 50m bid`, `worth about 300m`.
_PRICED = re.compile(rf"[ ](?:{currencies.PRICED})\b")
_PAID = re.compile(rf"\b(?:{currencies.PAID})[ ](?:(?:{hedges.LOOSELY}|over|more than|just)[ ])?(?:an?[ ])?$")
# `owed ten grand to a bookmaker`, and no `two grand pianos`.
_GRAND = re.compile(
    r"[ ]grand(?=[.,;:!?)\"”]|$|\s*\n|[ ](?:an?|per|on|for|to|in|from|each|at|over|more|less|by|cash|was|is|worth|if|when|"
    r"last|this|every|off|out|back|up|down|with)\b)"
)
_ENDS = ("", ".", ",", ";", "\n")
_COUNTED = (QuantityKind.MONEY, QuantityKind.COUNT)


def scaled(text: str, low: str, n: Numeral, currency: str | None) -> Numeral:
    """The numeral with the letter of a scale behind it, where money or what is counted makes it one; else as it is."""
    if low.startswith(" grand", n.end) and n.form in ("digits", "words") and (grand := _GRAND.match(low, n.end)):
        return n._replace(end=grand.end(), low=whole(n.low * 1000), high=whole(n.high * 1000))
    if currency and (letter := _LETTER.match(low, n.end)):
        return _times(n, letter.end(), "tn" if letter[2] else letter[1][0])
    if millions := _IN_MILLIONS.match(low, n.end):
        return n._replace(end=millions.end(), low=whole(n.low * 10**6), high=whole(n.high * 10**6))
    if low[n.end : n.end + 1] not in ("m", "b") or n.form != "digits":
        return n
    letter = _LETTER.match(low, n.end)
    if not letter or not (_priced(low, n, letter.end()) or _alone(text, n) or _counts(text, low, letter)):
        return n
    return _times(n, letter.end(), letter[1][0])


def _times(n: Numeral, end: int, scale: str) -> Numeral:
    """The numeral under a scale that ends at `end`."""
    value = whole(n.low * numberwords.SHORT_SCALES[scale])
    return Numeral(n.start, end, value, value, n.form)


def _priced(low: str, n: Numeral, end: int) -> bool:
    """Whether the words around a figure say that it is a price."""
    return bool(_PRICED.match(low, end) or _PAID.search(low, max(0, n.start - 40), n.start))


def _alone(text: str, n: Numeral) -> bool:
    """Whether a capital M or B ends its phrase, and is not the name of the firm 3M."""
    return text[n.end] in "MB" and text[n.end + 1 : n.end + 2] in _ENDS and (n.low != 3 or text[n.end] == "B")


def _counts(text: str, low: str, letter: re.Match[str]) -> bool:
    """Whether something that is told in millions stands behind: people, money, tonnes; `6 mm tubes` are none."""
    behind = measured.after(text, low, letter.end())
    if behind is None or (
        letter[1] == "m" and behind.of and low[slice(*behind.of)].rpartition(" ")[2] in tallies.RACED
    ):
        return False
    if letter[1] != "mm" and (behind.unit or "").startswith("barrel per"):
        return True
    tonnes = behind.kind is QuantityKind.MEASURE and letter[1] != "mm" and low[behind.end - 1] == "s"
    return tonnes or behind.kind in _COUNTED
