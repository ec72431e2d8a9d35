"""The shared grammar of numerals: digits, words, mixes, fractions and plural magnitudes, each with its exact value.

One scan finds where a numeral may begin; everything else is read from there, so time grows with the text and no faster.
A numeral is only a number: what it counts, whether it is a year or a name, is decided by who asks.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from claims.extract.lang.en import numberwords as nw
from claims.extract.quantities.exact import part_of, proper, whole


class Numeral(NamedTuple):
    """A number at a place: `low` and `high` differ for plural magnitudes. `form`: digits, words, fraction, vague."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    form: str

    @property
    def value(self) -> Decimal:
        """The number itself, the smaller bound where it is vague."""
        return self.low


_DIGITS = (
    r"(?:[0-9]{1,3}(?:[ \u00a0][0-9]{3}){0,2},?[ \u00a0]000(?![0-9])|"
    r"[0-9]{1,3}(?:[,\u2009\u202f][0-9]{3}){1,6}(?![0-9])|[0-9]{1,2}(?:,[0-9]{2}){1,3},[0-9]{3}(?![0-9])|[0-9]+)"
    r"(?:\.[0-9]+)?"
)
_DIGIT = re.compile(rf"{_DIGITS}|\.[0-9]+")
_SIGNS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"


def branched(words: set[str]) -> str:
    """An alternation that branches on the first letter: several times faster than a flat one."""
    tails: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda w: (-len(w), w)):
        tails.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in sorted(tails.items()))


_OPENERS = {*nw.CARDINALS, *nw.SCALES, *nw.PLURALS, *nw.RANKS, "half", "quarter", "third"}
_ANCHOR = re.compile(rf"[0-9{_SIGNS}]|(?<!\w)(?:{branched(_OPENERS)})\b")
_NEXT = re.compile(r"(?:[ \u00a0]*-[ ]?|[ \u00a0]+)(and[ -])?(an?[ -])?([a-z]+)\b")
_MIXED = re.compile(rf"[ -]([0-9]{{1,2}})[/⁄]([0-9]{{1,3}})(?![0-9/])|[ ]?([{_SIGNS}])")
_OVER = re.compile(r"[/⁄]([0-9]{1,3})(?![0-9/.])")
_POWER = re.compile(r"(?:e|[ ]?[x×][ ]?10\^?)([+\-−]?)([0-9]{1,2})(?![a-z0-9.^])")
# `three and a fifth` may be a third and a fourth man: only an end or a measure behind makes it a fraction.
_AND_PART = re.compile(
    r"[ -]and[ -](?:(half)(?=[ ](?:million|billion|(?!his|this|its|as\b|was|is\b)[a-z]+s)\b)|"
    r"(an?|one|two|three|four|five|six|seven|eight|nine)[ -]"
    rf"(half|quarter|third|(?:{'|'.join(w for w in nw.FRACTIONS if w[-1] == 's')})"
    rf"|(?:fourth|fifth|sixth|eighth|tenth)(?=[.,;]|$|[ ](?:of|times|million|billion|years|hours|miles|inches|per)\b))\b)"
)
_HUNDRED_AND = re.compile(
    rf"hundred[ ]and[ ]([1-9][0-9]?|{'|'.join(w for w in nw.CARDINALS if 0 < nw.CARDINALS[w] < 100)})"
    r"(?![0-9a-z,-]|[ ](?:million|thousand))"
)
_POINT = re.compile(rf"[ ]point((?:[ -](?:{'|'.join(nw.SMALL)}|{'|'.join(nw.TENS)}))+)(?![a-z-])")
_GLUED = re.compile(r"(?:million|billion|trillion|thousand|crore|lakh)\b")
_SHORT = re.compile(rf"[ ]?({'|'.join(nw.SHORT_SCALES)})\b")
_OF = re.compile(r"[ \u00a0]+of[ \u00a0]+(tens|dozens|hundreds|thousands|millions|billions|trillions)\b")
_OF_A = re.compile(r"[ ]of[ ]an?[ ](hundred|thousand|million|billion|trillion)\b")
_ARTICLE = re.compile(r"(?:\ba|\ban|\bone)[ -]$")
_SEVERAL = re.compile(r"\b(?:several|(?:a[ ]|the[ ](?:last|past)[ ])?few|a[ ]couple(?:[ ]of)?)[ ]$")
_LONGEST = 24
_SCALED = frozenset([*{word[0] for word in [*nw.SCALES, *nw.SHORT_SCALES]}, "-"])  # behind most figures there is none
_APART = {ord(mark): None for mark in ", \u00a0\u2009\u202f"}


def lowered(text: str) -> str:
    """`text` in small letters at the same offsets: a letter whose small form is longer than one stays as it is."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


def scan(text: str) -> list[Numeral]:
    """Every numeral of `text` in small letters, in order, none overlapping another."""
    found: list[Numeral] = []
    done = 0
    for mark in _ANCHOR.finditer(text):
        start = mark.start()
        if start < done:
            continue
        if start > done and text[start - 1] == "." and text[start].isdigit():
            start -= 1
        digits = _DIGIT.match(text, start)
        if digits:
            done, read = digits.end(), _digits(text, digits)
        else:
            read = _of_scale(text, _word(text, mark))
        if read is not None:
            found.append(read)
            done = read.end
    return found


def _of_scale(text: str, part: Numeral | None) -> Numeral | None:
    """`a quarter of a million`: the part of a scale is a number of its own."""
    scale = _OF_A.match(text, part.end) if part and part.form == "fraction" else None
    if part is None or scale is None:
        return part
    value = whole(part.low * nw.SCALES[scale[1]])
    return Numeral(part.start, scale.end(), value, value, "words")


def _digits(text: str, mark: re.Match[str]) -> Numeral | None:
    """A numeral that opens with digits: `2.5 million`, `1 1/2`, `3/4`, `5bn`."""
    start, end = mark.span()
    if end - start > _LONGEST:
        return None
    value = Decimal(mark[0].translate(_APART))
    follows = text[end : end + 1]
    if follows and follows in "ex× " and (power := _POWER.match(text, end)):
        value, end = value.scaleb(int(power[2]) * (-1 if power[1] in ("-", "−") else 1)), power.end()
        return Numeral(start, end, whole(value), whole(value), "digits")
    if follows in "/⁄" and follows and (over := _OVER.match(text, end)):
        told = text.startswith(" of ", over.end()) and 0 < value < int(over[1])
        part = part_of(int(value), int(over[1])) if told else proper(int(value), int(over[1]))
        if part is not None:
            return Numeral(start, over.end(), part, part, "fraction")
    if (follows in _SIGNS + "- \u00a0") and follows:
        value, end = _with_part(text, value, end)
    scaled, stop = _scaled(text, value, end)
    if text[stop - 1] == "d" and scaled < 1000 and (rest := _HUNDRED_AND.match(text, stop - 7)):
        added = nw.CARDINALS.get(rest[1]) or Decimal(rest[1])
        return Numeral(start, rest.end(), scaled + added, scaled + added, "digits")
    if stop > end:
        if scaled > value >= 1 and (share := _AND_PART.match(text, stop)):
            scaled, stop = _with_share(text, scaled, scaled / value, share)
        value, end = scaled, stop
    return Numeral(start, end, value, value, "digits")


def _with_part(text: str, value: Decimal, end: int) -> tuple[Decimal, int]:
    """The value with the fraction written after it: `2½`, `1 1/2`, `3 and a half`."""
    mixed = _MIXED.match(text, end)
    if mixed and value == int(value):
        part = nw.VULGAR[mixed[3]] if mixed[3] else (int(mixed[1]), int(mixed[2]))
        added = proper(*part)
        if added is not None:
            return value + added, mixed.end()
    if part_words := _AND_PART.match(text, end):
        return value + _part(part_words), part_words.end()
    return value, end


def _part(found: re.Match[str]) -> Decimal:
    return part_of(int(nw.CARDINALS.get(found[2], Decimal(1))), nw.FRACTIONS[found[1] or found[3]])


def _scaled(text: str, value: Decimal, end: int) -> tuple[Decimal, int]:
    """The value times the scales written after it; `m` and `b` stay for who knows whether money is meant."""
    behind, second = text[end : end + 1], text[end + 1 : end + 2]
    if behind not in _SCALED and second not in _SCALED and second not in " \u00a0":
        return whole(value), end
    if glued := _GLUED.match(text, end):
        value, end = value * nw.SCALES[glued[0]], glued.end()
    while following := _NEXT.match(text, end):
        word = following[3]
        scale = nw.SCALES.get(word)
        if scale is None or following[1] or following[2]:
            break
        value, end = value * scale, following.end()
    short = _SHORT.match(text, end)
    if (short and short[1] in ("mn", "mln", "mil", "bn", "tn", "trn")) or (short and short[1] == "k"):
        value, end = value * nw.SHORT_SCALES[short[1]], short.end()
    return whole(value), end


def _word(text: str, mark: re.Match[str]) -> Numeral | None:
    """A numeral that opens with a word or a vulgar fraction."""
    start, end = mark.span()
    word = mark[0]
    if word in nw.VULGAR:
        part = part_of(*nw.VULGAR[word])
        return Numeral(start, end, part, part, "fraction")
    if word in nw.PLURALS:
        return _plural(text, start, end, word)
    if word in nw.FRACTIONS:
        return _fraction(text, start, end, word)
    if word in nw.SCALES:
        return _bare_scale(text, start, end, word)
    return _cardinal(text, start, end, nw.CARDINALS[word])


def _plural(text: str, start: int, end: int, word: str) -> Numeral:
    """`hundreds`, `tens of thousands`, `several millions`: from the magnitude up to ten times it."""
    low, high = (Decimal(x) for x in nw.PLURALS[word])
    while chained := _OF.match(text, end):
        factor = nw.PLURALS[chained[1]][0]
        low, high, end = low * factor, high * factor, chained.end()
    if several := _SEVERAL.search(text, max(0, start - 24), start):
        start, low = several.start(), low * 2
    return Numeral(start, end, low, high, "vague")


def _fraction(text: str, start: int, end: int, word: str) -> Numeral | None:
    """`half`, `a third`, `a quarter`; with a scale, `half a million`. Whether a fraction is meant is asked later."""
    value = part_of(1, nw.FRACTIONS[word])
    if article := _ARTICLE.search(text, max(0, start - 4), start):
        start = article.start()
    following = _NEXT.match(text, end)
    if following and not following[1] and (scale := nw.SCALES.get(following[3])):
        return Numeral(start, following.end(), whole(value * scale), whole(value * scale), "words")
    if word != "half" and article is None:
        return None
    moved = nw.SHARE_ENDS.match(text, end) and nw.SHARE_OPENS.search(text, max(0, start - 14), start)
    if word in nw.RANKS and not text.startswith(" of ", end) and not moved:
        return None  # `a fifth man` comes behind a fourth
    return Numeral(start, end, value, value, "fraction")


def _bare_scale(text: str, start: int, end: int, word: str) -> Numeral | None:
    """A scale without a number before it: `a dozen`, `a hundred`, `several hundred`; alone it is no numeral."""
    scale = nw.SCALES[word]
    if several := _SEVERAL.search(text, max(0, start - 24), start):
        value, end = _scaled(text, scale, end)
        most = value * (2 if "couple" in several[0] else 10)
        return Numeral(several.start(), end, value * 2, most, "vague")
    if article := _ARTICLE.search(text, max(0, start - 4), start):
        return _sum(text, article.start(), end, scale)
    return None


def _cardinal(text: str, start: int, end: int, value: Decimal) -> Numeral:
    """`seventy-five`, `three hundred and twelve thousand`, `two-thirds`, `two and a half`."""
    following = _NEXT.match(text, end)
    if following and not following[1] and not following[2]:
        word = following[3]
        under = nw.FRACTIONS.get(word)
        if under and (value < under or word == "halves") and _fraction_meant(word, value, "-" in following[0]):
            part = part_of(int(value), under)
            scaled, stop = _scaled(text, part, following.end())
            return Numeral(start, stop, scaled, scaled, "fraction" if stop == following.end() else "words")
    return _sum(text, start, end, value)


def _fraction_meant(word: str, value: Decimal, hyphened: bool) -> bool:
    """`one third`, `one-fourth`, `two-thirds` are fractions; `one fourth`, `one second` may be ranks and are left alone."""
    return (value > 1) == word.endswith("s") and (
        value > 1 or hyphened or word not in ("fourth", "twelfth", "twentieth")
    )


def _sum(text: str, start: int, end: int, value: Decimal) -> Numeral:
    """Reads on from a first word: each next word must be able to follow the one before."""
    total, current, ceiling = Decimal(0), value, Decimal(10**30)
    room = _room(value)
    if value >= 1000:
        total, current, ceiling, room = value, Decimal(0), value, Decimal(1000)
    while following := _NEXT.match(text, end):
        word = following[3]
        if following[2] or (following[1] and _AND_PART.match(text, end)):
            break
        if word in nw.SCALES and not following[1]:
            scale = nw.SCALES[word]
            if word == "hundred" and current < 100:
                current, room = current * 100, Decimal(100)
            elif scale < ceiling and current:
                total, current, ceiling, room = total + current * scale, Decimal(0), scale, Decimal(1000)
            elif scale > ceiling and not current:
                total, ceiling = total * scale, scale
            else:
                break
        elif word in nw.CARDINALS and 0 < nw.CARDINALS[word] < room:
            current, room = current + nw.CARDINALS[word], _room(nw.CARDINALS[word])
        else:
            break
        end = following.end()
    value = total + current
    if point := _POINT.match(text, end):
        digits = "".join(f"{nw.CARDINALS[w]}" for w in re.findall("[a-z]+", point[1]))
        value, end = _scaled(text, value + Decimal(f"0.{digits}"), point.end())
    elif part := _AND_PART.match(text, end):
        scale = ceiling if not current else current if current >= 1000 else Decimal(1)
        value, end = _with_share(text, value, scale, part)
    return Numeral(start, end, value, value, "words")


def _with_share(text: str, value: Decimal, scale: Decimal, part: re.Match[str]) -> tuple[Decimal, int]:
    """`five and a half million`, `a million and a half`, `a billion and a half million`: what the part is a part of."""
    own, end = _scaled(text, Decimal(1), part.end())
    if own > 1 and value < 1000:
        return whole((value + _part(part)) * own), end
    return whole(value + _part(part) * (own if own > 1 else scale)), end


def _room(value: Decimal) -> Decimal:
    """The bound that a next word must stay under: after `twenty` a digit, after `five` nothing, after a hundred tens."""
    if value >= 100:
        return Decimal(100)
    return Decimal(10) if value >= 20 and value % 10 == 0 else Decimal(0)
