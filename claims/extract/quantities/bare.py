"""Numbers with nothing counted behind them: which are quantities all the same, by the words before and behind."""

from __future__ import annotations

import re

from claims.extract.lang.en import hedges, nouns, numberwords, tallies, verbs
from claims.extract.lang.en.references import AIRLINERS
from claims.extract.quantities import dates
from claims.extract.quantities.numerals import spelledparts
from claims.extract.quantities.numerals.numeral import Numeral
from claims.extract.quantities.placed import Place

_HALF_OF = re.compile(r"[ ](?:of|the|a|an|its|their|his|her|our|my|your|all|those|these|this|that|as|or|full)\b")
# Behind a bare `one` that counts somebody: `killed at least one and hurt ten`.
_NO_NOUN = re.compile(
    r"[.,;:)]|$|\s*\n|[ ](?:and|or|in|on|at|as|after|when|during|with|near|outside|but|since|before)\b"
)
# `two died and one was hurt`
_ONE_WAS = re.compile(rf"[ ](?:was|is|has been|had been|remains|remained)[ ](?:[a-z]+ly[ ])?(?:{tallies.BEFALLEN})\b")
# `six were killed and one injured`
_ONE_HURT = re.compile(r"[ ](?:[a-z]+ly[ ])?(?:killed|hurt|injured|wounded|arrested|missing|critically)\b")
# `two riders, one seriously`
_ONE_BADLY = re.compile(r"[ ](?:seriously|critically|fatally|badly|gravely|slightly)(?=[.,;)]|$)")
# What one of several did, where nothing is counted behind it.
_DID = re.compile(r"[ ](?:[a-z]+ly[ ])?([a-z]+)\b")
# `Half were new.`, `A quarter of us came. A third were late.`
_SHARE_IS = re.compile(r"[ ](?:is|are|was|were|have|had|said|say)\b")
_SHARE_ARE = re.compile(r"[ ](?:are|were|have|do|say)\b")
_SHAPED = re.compile(r"-([a-z]+)\b")
_QUOTED = re.compile(r"[.,]?[’”\"']")
_OPENING, _CLOSING = frozenset("\"“‘'"), frozenset("\"”’'")
_DOZEN = 12
# Behind `only one` these go on with what the one is or does.
_ADDED = re.compile(r"[ ](?:to|who|that|which|of|day)\b")
# `one, two, three`, `three, two, one`
_COUNTED_ON, _COUNTED_DOWN = (
    re.compile(r"[ ,-] ?(?:two|2)\b(?=[ ,-] ?(?:and |or )?(?:three|3)\b)"),
    ("two", "two,", "zero,"),
)
_PLACES = ("top", "bottom")  # `the top 10`


def counts(text: str, low: str, n: Numeral, place: Place) -> bool:
    """Whether a numeral with nothing counted behind it is a quantity all the same."""
    earlier = place.words[-1] if place.words else ""
    if n.form == "fraction" and low[n.end : n.end + 1] == "-" and low[n.end + 1 : n.end + 2].isalpha():
        return False  # `by half-term`
    if spelledparts.alone(low, n.start, n.end):
        return True
    if n.form == "fraction":
        return _half(low, n, earlier) if _plain_half(low, n) else _part(low, n, earlier)
    if n.low == n.high == 1 and low[n.start : n.end] == "one":
        return _somebody(low, n, place.words)
    if low[n.end : n.end + 1] == "-" and (shaped := _SHAPED.match(low, n.end)) and shaped[1] in nouns.SHAPED:
        return False
    if n.form == "digits" and earlier == "the" and _titled(text, n):
        return False
    if text[n.end : n.end + 1].isalpha() or earlier in _PLACES or low.startswith("-by-", n.end):
        return False
    if n.form == "words" and (
        place.words[-2:] == ["the", "number"] or (earlier == "a" and n.low < _DOZEN and _NO_NOUN.match(low, n.end))
    ):
        return False  # `with 14 fours and a six`
    return n.form != "digits" or not _named(text, low, n, place.words)


def _titled(text: str, n: Numeral) -> bool:
    """Whether a number is a name by a capital `The` inside a sentence or by quotation marks: `the show The 411`."""
    if text[max(0, n.start - 4) : n.start] != "The ":
        return False
    before = text[max(0, n.start - 6) : n.start - 4]
    if before[-1:] in ("‘", "“", '"', "'"):
        return _QUOTED.match(text, n.end) is not None
    return before[-1:] == " " and before[:1] not in ".!?:\n" and before[:1] != ""


def _plain_half(low: str, n: Numeral) -> bool:
    """Whether the fraction is `half`, and not `one-half`."""
    return low[n.end - 4 : n.end] == "half" and "-" not in low[n.start : n.end]


def _half(low: str, n: Numeral, earlier: str) -> bool:
    """`half of it`, `half the seats`, `nearly half`; not `the first half of the game`."""
    if _opens(low, n.start) and _SHARE_IS.match(low, n.end):
        return True
    if _HALF_OF.match(low, n.end) and earlier not in numberwords.BEFORE_HALF:
        return True
    return earlier in hedges.BEFORE_PART and (earlier != "to" or bool(numberwords.SHARE_ENDS.match(low, n.end)))


def _part(low: str, n: Numeral, earlier: str) -> bool:
    """`two-thirds`, `a third of them`, `fell by a fifth in May`; not `moved to a third`, which may be a third house."""
    if low[n.start] != "a" or low[n.end - 1] == "s" or low.startswith(" of", n.end):
        return True
    if _opens(low, n.start) and _SHARE_ARE.match(low, n.end):
        return True
    if earlier == "to":
        return False
    if earlier in hedges.BEFORE_MOVED or earlier == "by":
        return numberwords.SHARE_ENDS.match(low, n.end) is not None
    return earlier in hedges.BEFORE_PART or numberwords.SHARE_COMPARED.match(low, n.end) is not None


def _somebody(low: str, n: Numeral, words: list[str]) -> bool:
    """Whether `one` counts somebody: `killed one and hurt ten`, `one was hurt`, `and one injured`."""
    earlier = words[-1] if words else ""
    if earlier in hedges.BEFORE_ONE and _NO_NOUN.match(low, n.end):
        return True
    if (
        earlier in ("only", "just")
        and len(words) > 1
        and words[-2] in tallies.BEFORE_ONLY_ONE
        and not _ADDED.match(low, n.end)
    ):
        return True  # `there is only one`
    if _COUNTED_ON.match(low, n.end) or (earlier in _COUNTED_DOWN and _NO_NOUN.match(low, n.end)):
        return True
    did = _DID.match(low, n.end) if _opens(low, n.start) else None
    if did and (did[1].endswith("ed") or did[1] in verbs.PAST):
        return True  # `Six left. One retired.`
    if earlier.endswith(",") and _ONE_BADLY.match(low, n.end):
        return True
    return bool(_ONE_WAS.match(low, n.end) or (earlier == "and" and _ONE_HURT.match(low, n.end)))


def _opens(low: str, start: int) -> bool:
    """Whether a word opens its sentence, or its part of one behind a semicolon."""
    before = low[max(0, start - 3) : start].rstrip(' \n“"‘')
    return before == "" or before[-1] in ".!?;"


def _named(text: str, low: str, n: Numeral, words: list[str]) -> bool:
    """Whether digits are a name or a year: those of an airliner, of an attribute of markup, behind a capitalised word."""
    if n.low in AIRLINERS or low.endswith('="', 0, n.start) or dates.year(low, n, words):
        return True
    return low[n.end - 1].isdigit() and _after_capital(text, n)


def _begins(before: str, word: str) -> bool:
    """Whether the word at the end of `before` opens a sentence."""
    earlier = before[: before.rindex(word)].rstrip(' “"‘')
    return earlier == "" or earlier[-1] in ".!?:\n"


def _after_capital(text: str, n: Numeral) -> bool:
    """Whether the bare number stands right behind a capitalised word inside a sentence: `Automotive 15`."""
    before = text[max(0, n.start - 24) : n.start]
    word = before.rsplit(None, 1)[-1] if before.strip() else ""
    if word[:1] in _OPENING and text[n.end : n.end + 1] in _CLOSING:
        word = word[1:]  # `"Granite 3"`
    if (
        word.lower() in nouns.STOP
        or word == "Magnitude"
        or (word.lower() in tallies.TOLD_SO_MANY and _begins(before, word))
    ):
        return False
    return before.endswith(" ") and word[:1].isupper() and word.isalnum() and len(word) > 1 and "." not in word
