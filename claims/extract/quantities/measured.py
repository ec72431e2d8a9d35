"""What stands behind a numeral: its unit, the rate, the age, or the noun that is counted."""

from __future__ import annotations

import re
from typing import NamedTuple

from claims.extract.lang.en import currencies, nouns, tallies, units, verbs
from claims.extract.lang.en.numberwords import CARDINALS
from claims.extract.lang.en.units import Unit
from claims.extract.quantities import headnouns, nounwords, onething
from claims.vocabulary import QuantityKind

_MONEY = "".join(currencies.BEFORE)
_TOKEN = re.compile(
    rf"([ ]-[ ](?=(?:year|month|week|day|hour|minute|inch|foot|mile)\b)|[ ]?[\[({{<](?=[a-zA-Z]{{1,3}}[\])}}>])|-|‐|"
    rf"–(?=[a-z])|[ \u00a0]{{1,2}}|)"
    rf"([^\W\d_]+(?:/[a-zA-Z]+[23²³]?\b)?(?:[²³]|(?<=m)[23]\b)?|%|[°º](?:[ ]?(?:[CF]\b|celsius\b|fahrenheit\b|Celsius\b|"
    rf"Fahrenheit\b))?|[{_MONEY}¢℃℉″′\"])"
)
_SECOND = re.compile(r"\.?[ -]([a-z]+)(?:[ -]([a-z]+))?")
_OLD = re.compile(r"(?:[- ]|[ ]-[ ])olds?\b|[ ]of[ ]age\b")
_LATER = (
    r"(?! (?:earlier|ago|before|later|on(?! average)|after|in which|into|since|apart|from|older|younger|old|long|early|"
    r"late)\b)"
)
_RATE = re.compile(
    rf"[ -]{{1,3}}(?:((?P<per>per)|each|every)|an?)[ -]{{1,3}}(?:[a-z]+ed[ ](?=share\b))?(?P<of>[a-z]+)\b(?(per)|{_LATER})|"
    r"/(?P<by>[a-z]+[23²³]?)(?![a-z0-9])"
)
_OFTEN = re.compile(rf"[ -](?:per|each|every|an?)[ -](second|minute|hour|day|night|week|month|year|season)\b{_LATER}")
# `eight hour-long episodes`: eight of them, each an hour; `an eight hour-long strike` is one.
_LONG = re.compile(
    r"[ ](?:second|minute|hour|day|week|month|year|decade|mile|foot|metre|meter|page)-(?:long|high|wide|deep)(?=[ ])"
)
# How large each of those is that a number counts: `five 12-megapixel cameras`, `six 330ml cans`; `six 3-pointers` are alone.
_SIZED = re.compile(r"[ ][0-9]+(?:\.[0-9]+)?(?:-[a-z]+){1,2}(?=[ ][a-z])|[ ][0-9]+(?:\.[0-9]+)?[a-z]{1,3}(?=[ ][a-z])")
_POINTER = re.compile(r"[ ]([0-9]-[a-z]+s)\b")
_PER = re.compile(r"[ ]per[ ]([a-z]+)\b")
_EACH = re.compile(
    r"[ ]an?[ ][a-z]+(?=[.,;:)!?]|$|\s*\n|[ ](?:and|or|in|at|to|for|from|on|when|if|while|but|this|last|next|before|after)\b)"
)
_MANY = re.compile(
    r"[ ](?:per|for every|in every)[ ]"
    r"((?:[0-9][0-9.]*[ ]|(?:(?:an?|one|every)[ ])?(?:hundred[ ]|ten[ ])?)(?:thousand|million)|[0-9][0-9,]{2,}|hundred)\b"
    r"(?:[ ](people|children|women|men|km|[a-z]{3,}s)\b)?"
)
_SHARE_RATE = frozenset(["year", "month", "quarter", "week", "day"])
_BARE = re.compile(r"[ ]([a-z]+)[ ]([a-z]+)\b")
_HYPHENED = re.compile(r"-([a-z]+)\b")
_POWER = re.compile(r"\^([23])(?![0-9])|[ ](squared|cubed)\b")
_AGED = re.compile(r"[ -]?(?:yo|y/o|y\.o\.)(?![a-z])")
_FEET_BEFORE = re.compile(r"(?:ft|feet|foot)\.?[ ]?[0-9.]{1,4}[ ]?$")
_OF = re.compile(r"[ \u00a0]of[ \u00a0]")
_DETERMINER = re.compile(r"(?:the|its|his|her|their|our|my|your|these|those|this|that|all|them|only|just)[ ]")
_LONE = frozenset(["s", "h", "p", "c", "t", "g", "b", "v", "w", "l", "m", "x", "in"])
# Signs that are also words or titles: only behind digits are they units.
_DIGITS_BEFORE = frozenset(["in", "in.", "MP", "PS", "mb"])
_MODEL = re.compile(r"\b[A-Z]{2,4} [0-9]{2,3}$")  # `the KX 350L`
_INCH = re.compile(r"(?:in\.?)(?:[ -](?:thick|long|wide|tall|high|deep|by|x)\b|[,;)]|\.[ ]|$)")
_FEET = re.compile(r"(?:tv|television|screen|display|monitor|wheels?|long|tall|high|wide|deep|away)\b")


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
    if text[start : start + 2].strip(" -")[:1] == "y" and (aged := _AGED.match(low, start)):
        return Counted(aged.end(), "year", QuantityKind.AGE, None)
    if many := _many(low, at):
        return Counted(many[0], f"per {many[1]}", QuantityKind.COUNT, None)
    if not one and (long := _LONG.match(low, start)) and (several := noun(text, low, long.end(), False)):
        return several
    if not one and low[start : start + 1] == " " and low[start + 1 : start + 2].isdigit():
        return _of_size(text, low, start)
    unit = unit_at(text, low, start)
    if unit is not None:
        return completed(text, low, *unit)
    return noun(text, low, at, one)


def _of_size(text: str, low: str, at: int) -> Counted | None:
    """What is counted where the size of each stands between: it is told for itself, so the number ends before it."""
    if pointer := _POINTER.match(low, at):
        return Counted(pointer.end(), nouns.singular(pointer[1]), QuantityKind.COUNT, pointer.span(1))
    sized = _SIZED.match(low, at)
    several = noun(text, low, sized.end(), False) if sized else None
    return several and several._replace(end=at)


def unit_at(text: str, low: str, at: int) -> tuple[int, Unit] | None:
    """The longest unit written at `at`."""
    found = _TOKEN.match(text, at)
    if not found:
        return None
    word = low[found.start(2) : found.end(2)]
    if word == "quarter" and low.startswith("-final", found.end()):
        return None
    if word in units.OPENERS and (longer := _long_unit(low, found.start(2), found.end(2))):
        return longer
    if word in units.WORDS and not (word == "try" or word == "sar"):
        return found.end(), units.WORDS[word]
    if "/" in word and found[2] not in units.SIGNS:
        first = found[2].partition("/")[0]
        if plain := units.WORDS.get(first.lower()) or units.SIGNS.get(first):
            return found.start(2) + len(first), plain
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
    if sign in _DIGITS_BEFORE and not text[found.start() - 1 : found.start()].isnumeric():
        return None
    if sign in ("in", "in."):
        told = _INCH.match(low, found.start(2)) or found[1] == "-"
        behind = _FEET_BEFORE.search(low, max(0, found.start() - 12), found.start())
        return (found.end(), unit) if told or behind else None
    if sign == "L" and _MODEL.search(text, max(0, found.start() - 10), found.start()):
        return None
    clings = found[1] == "" or text[found.end() : found.end() + 1] == ")" or (found[1] == "-" and len(sign) > 1)
    if low[found.start(2) : found.end(2)] in _LONE and not clings and sign not in ("m", "C", "F", "L"):
        return None
    following = text[found.end() : found.end() + 1]
    return None if following.isalnum() or (following and following in "-’'" and len(sign) == 1) else (found.end(), unit)


def completed(text: str, low: str, end: int, unit: Unit) -> Counted:
    """The unit with what belongs to it: an age, a rate, what it is a part of."""
    if unit.kind is QuantityKind.DURATION and (old := _OLD.match(low, end)):
        return Counted(old.end(), unit.name, QuantityKind.AGE, None)
    name, kind, stop = unit.name, unit.kind, end
    if low[end : end + 1] in ("^", " ") and (power := _POWER.match(low, end)) and name in units.LENGTH_NAMES:
        name, stop = f"{'square' if power[1] == '2' or power[2] == 'squared' else 'cubic'} {name}", power.end()
    elif rate := _rate(text, low, end, unit):
        stop, per = rate
        name = f"{name} per {per}"
    of = part(text, low, stop)
    if of and "per " not in name and (rate := _rate(text, low, of[1], unit)):
        return Counted(rate[0], f"{name} per {rate[1]}", kind, of)
    return Counted(stop, name, kind, of)


def _rate(text: str, low: str, end: int, unit: Unit) -> tuple[int, str] | None:
    """`per barrel`, `a day`, `/h`: where it ends and the noun in the singular."""
    if many := _many(low, end):
        return many
    found = _RATE.match(low, end)
    if not found:
        return None
    word = nouns.singular(found["of"] or found["by"])
    if unit.kind is QuantityKind.SHARE and not found[1] and word not in _SHARE_RATE:
        return None
    if word == "piece" and unit.kind is not QuantityKind.MONEY:
        return None  # `12 points a piece`
    if word in units.OPENERS and (longer := _long_unit(low, *found.span("of"))):
        return longer[0], longer[1].name
    if found["per"] or found["by"] or word in units.RATE_NOUNS:
        known = units.WORDS.get(word) or units.SIGNS.get(text[slice(*found.span("of" if found["of"] else "by"))])
        return (found.end(), known.name if known else word) if word not in nouns.STOP else None
    if unit.kind is QuantityKind.MONEY and (each := _EACH.match(low, end)) and word not in tallies.NO_RATES:
        return each.end(), word  # `£3 a cup`
    return None


def _many(low: str, end: int) -> tuple[int, str] | None:
    """`per 100,000 people`: where it ends, and by how many it is reckoned."""
    found = _MANY.match(low, end)
    if not found:
        return None
    many = found[1].removeprefix("a ").removeprefix("one ")
    return found.end(), " ".join(x for x in (f"{int(many):,}" if many.isdigit() else many, found[2]) if x)


def _often(low: str, end: int) -> tuple[int, str] | None:
    """`a day`, `per week`, `per teacher` behind what is counted."""
    if found := _OFTEN.match(low, end):
        return found.end(), found[1]
    per = _PER.match(low, end)
    if per is None or per[1] in tallies.NO_RATES or per[1] in nouns.STOP:
        return None
    if per[1] in units.OPENERS and (longer := _long_unit(low, per.start(1), per.end(1))):
        return longer[0], longer[1].name
    known = units.WORDS.get(per[1])
    return per.end(), known.name if known else nouns.singular(per[1])


def part(text: str, low: str, end: int) -> tuple[int, int] | None:
    """The words after `of`: what a share is a share of, what an amount is an amount of."""
    link = _OF.match(low, end)
    return whole(text, low, link.end()) if link else None


def whole(text: str, low: str, at: int) -> tuple[int, int] | None:
    """The words that begin at `at`, behind their determiners, as far as they are one noun phrase."""
    while determiner := _DETERMINER.match(low, at):
        at = determiner.end()
    begin = stop = at - 1
    many = False
    for _ in range(4):
        found = nounwords.WORD.match(text, stop)
        word = low[found.start(1) : found.end(1)] if found else ""
        told = stop > at and bool(found) and nounwords.verb(text, low, word, found.end() if found else 0)
        told = told or (many and word in verbs.PRESENT)  # `of Americans own cars`
        told = told or (stop > at and found is not None and _doing(text, low, word, found.end(), many))
        many = nouns.plural(word)
        ended = nouns.ends_phrase(word) and not (found and nounwords.within(text, low, word, found.end()))
        if not found or told or ended or word in CARDINALS:
            break
        begin, stop = (found.start(1) if stop == at - 1 else begin), found.end()
    if low.endswith("them ", 0, at):
        return None
    nobody = low.endswith("those ", 0, at) and not nouns.plural(low[begin:stop])  # `a third of those known to be ill`
    return (begin, stop) if stop >= at and not nobody and not low.endswith(nounwords.OWNER, at, stop) else None


def _doing(text: str, low: str, word: str, end: int, several: bool) -> bool:
    """Whether a word in -ing tells what the noun before it does: `the money going to schools`, `pupils leaving in May`."""
    doing = word in ("going", "coming", "being") or (several and word.endswith("ing") and word not in nouns.OF_ING)
    found = nounwords.WORD.match(text, end) if doing else None
    return found is not None and low[found.start(1) : found.end(1)] in nouns.STOP


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
        return _hyphened(low, at)
    if one and not linked and (bare := _BARE.match(low, at)) and bare[1] in nouns.SUCH_ONE:
        return _unhyphened(low, at) or Counted(bare.end(1), bare[1], QuantityKind.COUNT, bare.span(1))
    found = onething.phrase(text, low, start) if one else headnouns.phrase(text, low, start, linked is not None)
    if found is None:
        return None if one or linked else _unhyphened(low, at)
    of = (found.start, found.end)
    if linked:
        return Counted(at, found.name, QuantityKind.COUNT, of)
    known = units.WORDS.get(found.head) if found.name == found.name.lower() else None
    if known and known.kind not in (QuantityKind.MONEY, QuantityKind.COUNT):  # `two break points` are no points
        return completed(text, low, found.end, known)
    if rate := _many(low, found.end) or _often(low, found.end):
        return Counted(rate[0], f"{found.name} per {rate[1]}", QuantityKind.COUNT, of)
    return Counted(found.end, found.name, QuantityKind.COUNT, of)


def _unhyphened(low: str, at: int) -> Counted | None:
    """`a 149 vote margin`: what is counted, though the hyphen was left out."""
    found = _BARE.match(low, at)
    if not found or found[1] not in nouns.SUCH or nouns.ends_phrase(found[2]):
        return None
    name = nouns.OF_SUCH.get(found[1]) or found[1]
    return Counted(found.end(1), name, QuantityKind.COUNT, found.span(1))


def _hyphened(low: str, at: int) -> Counted | None:
    """`three-course meal`: the word after the hyphen."""
    found = _HYPHENED.match(low, at)
    if not found or found[1] in nouns.STOP:
        return None
    name = nouns.OF_SUCH.get(found[1]) or nouns.singular(found[1])
    return Counted(found.end(), name, QuantityKind.COUNT, (found.start(1), found.end(1)))
