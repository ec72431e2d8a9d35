"""What stands behind a numeral: its unit, the rate, the age, or the noun that is counted."""

from __future__ import annotations

import re
from typing import NamedTuple

from claims.extract.lang.en import nouns, units
from claims.extract.lang.en.numberwords import CARDINALS
from claims.extract.lang.en.units import Unit
from claims.vocabulary import QuantityKind

_MONEY = "".join(units.CURRENCY_SIGNS)
_TOKEN = re.compile(
    rf"([ ]-[ ](?=(?:year|month|week|day|hour|minute|inch|foot|mile)\b)|[ ]?[\[({{<](?=[a-zA-Z]{{1,3}}[\])}}>])|-|‐|"
    rf"–(?=[a-z])|[ \u00a0]{{1,2}}|)"
    rf"([^\W\d_]+(?:/[a-z]+\b)?(?:[²³]|(?<=m)[23]\b)?|%|[°º][ ]?(?:[CF]\b|celsius\b|fahrenheit\b|Celsius\b|"
    rf"Fahrenheit\b)?|[{_MONEY}¢℃℉″′\"])"
)
_WORD = re.compile(r"[ \u00a0\n]{1,2}[‘'“\"]?([^\W\d_](?:[\w&’'-]*[^\W_])?)")
_SECOND = re.compile(r"[ -]([a-z]+)(?:[ -]([a-z]+))?")
_OLD = re.compile(r"(?:[- ]|[ ]-[ ])olds?\b|[ ]of[ ]age\b")
_RATE = re.compile(
    r"[ -]{1,3}(?:(per|each|every)|an?)[ -]{1,3}([a-z]+)\b(?! (?:earlier|ago|before|later|on|after|in which)\b)|"
    r"/([a-z]+)\b"
)
_EACH = re.compile(r"[ ](?:each|apiece)\b")
_OF = re.compile(r"[ \u00a0]of[ \u00a0]")
_DETERMINER = re.compile(r"(?:the|its|his|her|their|our|my|your|these|those|this|that|all|them)[ ]")
_LONE = frozenset(["s", "h", "p", "c", "t", "g", "b", "v", "w", "l", "m", "in"])
_INCH = re.compile(r"(?:in\.?)(?:[ -](?:thick|long|wide|tall|high|deep|by|x)\b|[,;)]|\.[ ]|$)")
_FEET = re.compile(r"(?:long|tall|high|wide|deep|away)\b")


class Counted(NamedTuple):
    """The unit behind a numeral, where it ends, and the counted words with their place (None where nothing is counted)."""

    end: int
    unit: str | None
    kind: QuantityKind
    of: tuple[int, int] | None


def after(text: str, low: str, at: int, one: bool, vague: bool) -> Counted | None:
    """Reads what follows a numeral that ends at `at`: a unit with rate or age, else a counted noun; None for neither.

    `one` says that the number is one, so that the noun is in the singular; `vague` that `of` may come between.
    """
    start = at
    if vague and (link := _OF.match(low, at)):
        start = link.end() - 1
    unit = _unit(text, low, start)
    if unit is not None:
        return completed(text, low, *unit)
    return noun(text, low, at, one)


def _unit(text: str, low: str, at: int) -> tuple[int, Unit] | None:
    """The longest unit written at `at`."""
    found = _TOKEN.match(text, at)
    if not found:
        return None
    word = low[found.start(2) : found.end(2)]
    if word in units.OPENERS and (longer := _long_unit(low, found.start(2), found.end(2))):
        return longer
    if word in units.WORDS and not (word == "try" or word == "sar"):
        return found.end(), units.WORDS[word]
    return _sign(text, low, found)


def _long_unit(low: str, start: int, end: int) -> tuple[int, Unit] | None:
    """A unit of two to three words."""
    more = _SECOND.match(low, end)
    for group in (2, 1):
        if more and more[group]:
            stop = more.end(group)
            unit = units.WORDS.get(low[start:stop]) or units.WORDS.get(low[start:stop].replace("-", " "))
            if unit:
                return stop, unit
    return None


def _sign(text: str, low: str, found: re.Match[str]) -> tuple[int, Unit] | None:
    """A sign or abbreviation, taken as it is written. Single letters must cling to the number."""
    sign = found[2]
    plain = sign.replace(" ", "").replace("º", "°")
    unit = units.SIGNS.get(sign) or units.SIGNS.get(plain) or units.WORDS.get(plain.lstrip("°").lower())
    if sign == '"' and not _FEET.match(low, found.end() + 1):
        return None
    if unit is None:
        return None
    if sign in ("in", "in."):
        return (found.end(), unit) if _INCH.match(low, found.start(2)) or found[1] == "-" else None
    clings = found[1] == "" or (found[1] == "-" and len(sign) > 1)
    if low[found.start(2) : found.end(2)] in _LONE and not clings and sign not in ("m", "C", "F", "L"):
        return None
    following = text[found.end() : found.end() + 1]
    return None if following.isalnum() or (following and following in "-’'" and len(sign) == 1) else (found.end(), unit)


def completed(text: str, low: str, end: int, unit: Unit) -> Counted:
    """The unit with what belongs to it: an age, a rate, what it is a part of."""
    if unit.kind is QuantityKind.DURATION and (old := _OLD.match(low, end)):
        return Counted(old.end(), unit.name, QuantityKind.AGE, None)
    name, kind, stop = unit.name, unit.kind, end
    if rate := _rate(low, end, unit):
        stop, per = rate
        name = f"{name} per {per}"
    part = _part(text, low, stop)
    if part and "per " not in name and (rate := _rate(low, part[1], unit)):
        return Counted(rate[0], f"{name} per {rate[1]}", kind, part)
    return Counted(stop, name, kind, part)


def _rate(low: str, end: int, unit: Unit) -> tuple[int, str] | None:
    """`per barrel`, `a day`, `/h`: where it ends and the noun in the singular."""
    found = _RATE.match(low, end)
    if not found or (unit.kind is QuantityKind.SHARE and not found[1]):
        return None
    word = nouns.singular(found[2] or found[3])
    if found[1] == "per" or word in units.RATE_NOUNS:
        known = units.WORDS.get(word) or units.SIGNS.get(word)
        return (found.end(), known.name if known else word) if word not in nouns.STOP else None
    return None


def _part(text: str, low: str, end: int) -> tuple[int, int] | None:
    """The words after `of`: what a share is a share of, what an amount is an amount of."""
    link = _OF.match(low, end)
    if not link:
        return None
    at = link.end()
    while determiner := _DETERMINER.match(low, at):
        at = determiner.end()
    begin = stop = at - 1
    for _ in range(4):
        found = _WORD.match(text, stop)
        if (
            not found
            or nouns.ends_phrase(low[found.start(1) : found.end(1)])
            or low[found.start(1) : found.end(1)] in CARDINALS
        ):
            break
        begin, stop = (found.start(1) if stop == at - 1 else begin), found.end()
    return (begin, stop) if stop >= at else None


def noun(text: str, low: str, at: int, one: bool) -> Counted | None:
    """The noun phrase that a number counts: up to its plural, or to the end of a short phrase in the singular."""
    start = at
    linked = _OF.match(low, at)
    if linked:
        start = linked.end() - 1
        if determiner := _DETERMINER.match(low, linked.end()):
            start = determiner.end() - 1
            if one and low[determiner.end() : determiner.end() + 4] == "the ":
                start += 4
        one = False
    elif text[at : at + 1] == "-" and text[at + 1 : at + 2].isalpha():
        return _hyphened(text, low, at, one)
    phrase = _phrase(text, low, start, one)
    if phrase is None:
        return None
    begin, end, head = phrase
    if linked:
        return Counted(at, _name(text, end, head), QuantityKind.COUNT, (begin, end))
    known = (
        units.WORDS.get(head)
        if low[end - 1] == text[end - 1] and text[end - len(head)] == low[end - len(head)]
        else None
    )
    if known and known.kind is not QuantityKind.MONEY:
        return completed(text, low, end, known)
    return Counted(end, _name(text, end, head), QuantityKind.COUNT, (begin, end))


def _name(text: str, end: int, head: str) -> str:
    """The counted noun in the singular, with its capital where it has one: `Democrat`."""
    name = nouns.singular(head)
    return name[:1].upper() + name[1:] if text[end - len(head)].isupper() else name


def _hyphened(text: str, low: str, at: int, one: bool) -> Counted | None:
    """`three-course meal`: the word after the hyphen."""
    found = re.compile(r"-([a-z]+)\b").match(low, at)
    if not found or nouns.ends_phrase(found[1]):
        return None
    return Counted(found.end(), nouns.singular(found[1]), QuantityKind.COUNT, (found.start(1), found.end(1)))


def _phrase(text: str, low: str, at: int, one: bool) -> tuple[int, int, str] | None:
    """Start, end and head of the noun phrase at `at`: words up to the first plural, at most five."""
    begin = end = at
    head = last = ""
    for _ in range(5):
        found = _WORD.match(text, end)
        if not found:
            break
        word = low[found.start(1) : found.end(1)]
        if word in nouns.SKIP and not head:
            end = begin = found.end()
            continue
        if nouns.ends_phrase(word):
            break
        if not head and (word in CARDINALS or word.endswith(("'s", "’s"))):
            end = begin = found.end()
            continue
        if not head:
            begin = found.start(1)
        if head and word in CARDINALS:
            return None
        head, last, end = word, found[1], found.end()
        if nouns.plural(word) and not one:
            return begin, end, head.removesuffix("’s").removesuffix("'s")
        if word.endswith(("'s", "’s", "ly")) and one:
            continue
    if not head or not one or last[:1].isupper():
        return None
    return begin, end, head
