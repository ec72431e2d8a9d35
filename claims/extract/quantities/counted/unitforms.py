"""The unit that is written at a place: by its words, its abbreviation or its sign."""

from __future__ import annotations

import re

from claims.extract.lang.en import currencies, rarer, units
from claims.extract.lang.en.units import Unit
from claims.extract.lang.lists import either
from claims.vocabulary import QuantityKind

_MONEY = "".join(currencies.BEFORE)
_SIZES = either(rarer.SIZES)
_TOKEN = re.compile(
    rf"([ ]-[ ](?=(?:{_SIZES})\b)|[ ]?[\[({{<](?=[a-zA-Z]{{1,3}}[\])}}>])|-|‐|"
    rf"–(?=[a-z])|[ \u00a0]{{1,2}}|)"
    rf"([^\W\d_]+(?:[·⋅]m\b)?(?:/[a-zA-Z]+[23²³]?\b)?(?:[²³]|(?<=m)[23]\b)?|[%‰]|"
    rf"[°º](?:[ ]?(?:[CF]\b|celsius\b|fahrenheit\b|Celsius\b|Fahrenheit\b))?|[{_MONEY}¢℃℉″′\"])"
)
_FURTHER = re.compile(r"\.?[ -]([^\W\d_]+)(?:[ -]([^\W\d_]+)(?:[ -]([^\W\d_]+))?)?")
_NATIONAL = re.compile(r"u\.s\. dollars?\b")
_LONE = frozenset(["s", "h", "p", "c", "t", "g", "b", "v", "w", "l", "m", "x", "in", "bp", "pp", "ppt", "ppts", "st"])
_CLEAR = frozenset("mCFLghltVW")  # of the single letters, what is read as a unit behind a blank too
_NO_UNITS = ("try", "sar")  # codes of currencies that are words as well
# Signs that are also words or titles: only behind digits are they units.
_DIGITS_BEFORE = frozenset(["in", "in.", "MP", "PS", "mb"])
_WARMTHS = {"c": units.SIGNS["C"], "f": units.SIGNS["F"]}
_WARMTH = re.compile(r"\b(?:temperatures?|degrees?|celsius|fahrenheit|centigrade|thermostat|oven|convert)\b")
_NEAR = 40
_FIGURE = re.compile(r"[ ]?[0-9]")
_MODEL = re.compile(r"\b[A-Z]{2,4} [0-9]{2,3}$")  # `the KX 350L`
_SIZED = "tvs?|televisions?|screens?|displays?|monitors?|wheels?|tyres?|tires?|pipes?|laptops?|tablets?|discs?|disks?|records?"
_INCH = re.compile(rf"(?:in\.?)(?:[ -](?:thick|long|wide|tall|high|deep|by|x|{_SIZED})\b|[,;)]|\.[ ]|$)")
_FEET_BEFORE = re.compile(r"(?:ft|feet|foot)\.?[ ]?[0-9.]{1,4}[ ]?$")
_INCHES_OF = re.compile(rf"(?:{_SIZED}|long|tall|high|wide|deep|thick|thin|across|away|in diameter)\b")


def read(text: str, low: str, at: int) -> tuple[int, Unit] | None:
    """The longest unit written at `at`, with where it ends."""
    found = _TOKEN.match(text, at)
    if not found:
        return None
    word = low[found.start(2) : found.end(2)]
    if (
        word == "quarter"
        and low[found.end() : found.end() + 1] == "-"
        and low[found.end() + 1 : found.end() + 2].isalpha()
    ):
        return None
    if word == "u" and (national := _NATIONAL.match(low, found.start(2))):
        return national.end(), units.WORDS[national[0]]
    if word in units.OPENERS and (longer := of_words(low, found.start(2), found.end(2))):
        return longer
    if text[found.end() : found.end() + 1] == "$" and (dollars := _dollars(text, low, found)):
        return dollars
    if word in units.WORDS and word not in _NO_UNITS and (word != "myr" or found[2] == "MYR"):
        return found.end(), units.WORDS[word]
    if word in _WARMTHS and found[2] == word and found[1] in ("", " ") and _of_warmth(low, found):
        return found.end(), _WARMTHS[word]
    if "/" in word and found[2] not in units.SIGNS:
        first = found[2].partition("/")[0]
        if plain := units.WORDS.get(first.lower()) or units.SIGNS.get(first):
            return found.start(2) + len(first), plain
    return _by_sign(text, low, found)


def _dollars(text: str, low: str, found: re.Match[str]) -> tuple[int, Unit] | None:
    """`15 US$`: a dollar by its sign with the letters before it, where no figure follows whose sign it is."""
    word = low[slice(*found.span(2))]
    name = currencies.DOLLARS.get(word) if found[2].isupper() or word == "us" else None
    end = found.end() + 1
    return (end, Unit(name, QuantityKind.MONEY)) if name and not _FIGURE.match(text, end) else None


def of_words(low: str, start: int, end: int) -> tuple[int, Unit] | None:
    """A unit of two to four words, the first of which stands from `start` to `end`, with where it ends."""
    more = _FURTHER.match(low, end)
    for group in (3, 2, 1):
        if more and more[group]:
            stop = more.end(group)
            unit = units.WORDS.get(low[start:stop]) or units.WORDS.get(low[start:stop].replace("-", " "))
            if unit:
                return stop, unit
    return None


def _of_warmth(low: str, found: re.Match[str]) -> bool:
    """Whether a small `c` or `f` is a degree: the words near tell of warmth, as in `set the temperature to 70 f`."""
    start, end = max(0, found.start() - _NEAR), found.end()
    return not low[end : end + 1].isalnum() and (
        _WARMTH.search(low, start, end) is not None or _WARMTH.search(low, end, end + _NEAR) is not None
    )


def _by_sign(text: str, low: str, found: re.Match[str]) -> tuple[int, Unit] | None:
    """A sign or abbreviation, taken as it is written, where nothing around it says that it is a word or part of a name."""
    sign = found[2]
    plain = sign.replace(" ", "").replace("º", "°")
    unit = units.SIGNS.get(sign) or units.SIGNS.get(plain) or units.WORDS.get(plain.lstrip("°").lower())
    if unit is None or (sign == '"' and not _INCHES_OF.match(low, found.end() + 1)):
        return None
    if sign in _DIGITS_BEFORE and not text[found.start() - 1 : found.start()].isnumeric():
        return None
    if sign in ("in", "in."):
        return (found.end(), unit) if _inches(low, found) else None
    if sign == "L" and _MODEL.search(text, max(0, found.start() - 10), found.start()):
        return None
    if low[found.start(2) : found.end(2)] in _LONE and sign not in _CLEAR and not _clings(text, found):
        return None
    return None if _goes_on(sign, text[found.end() : found.end() + 1]) else (found.end(), unit)


def _inches(low: str, found: re.Match[str]) -> bool:
    """Whether `in` measures: `2 in thick`, `6-in pipe`, `5 ft 4 in`."""
    if found[1] == "-" or _INCH.match(low, found.start(2)):
        return True
    return _FEET_BEFORE.search(low, max(0, found.start() - 12), found.start()) is not None


def _clings(text: str, found: re.Match[str]) -> bool:
    """Whether a sign clings to its number, as single letters must: `5h`, `(5 h)`."""
    if found[1] == "" or text[found.end() : found.end() + 1] == ")":
        return True
    return found[1] == "-" and len(found[2]) > 1


def _goes_on(sign: str, following: str) -> bool:
    """Whether the sign is only the beginning of a word: `5m-strong`, `3G’s`."""
    return following.isalnum() or (following != "" and following in "-’'" and len(sign) == 1)
