"""Ages that stand beside whom they are told of: `Keller, 49,`, `Keller (49)`, `aged nine, ten and twelve`."""

from __future__ import annotations

import re
from dataclasses import replace

from claims.extract.lang.en import ages as age_words
from claims.extract.lang.en import given, nouns, people, trades, verbs
from claims.extract.lang.en.references import MONTHS
from claims.extract.quantities import bounded
from claims.extract.quantities.numerals.numeral import Numeral
from claims.records import Quantity
from claims.vocabulary import Hedge, QuantityKind

_AFTER_AGE = re.compile(r"[,;)]|\.(?:\s|$)|[ ](?:and|who|was|were|is|of|from)\b|[ ]?[–—―]")
_ALONE = re.compile(
    r"[,;:.)!?\"’”]|$|\s*\n|[ ](?:and|or|but|who|was|were|is|has|had|in|on|at|when|this|from|with|to|of[ ]natural|"
    r"after|last)\b|-(?!year)"
)
# Behind `age 29` any word but a length of time: `the brother, age 29, weighed`.
_OTHER = re.compile(r"[ ](?!(?:years?|months?|weeks?|days?|or|per)\b)[a-z]")
_GOES_ON = (" and ", " who ", " — ", " – ", " ― ", "—")  # behind the age of a name: `Keller, 49 — a nurse —`
_NAMED = re.compile(r"(?<![\w’'-])([A-Z][a-z]+)(?: [A-Z][\w.’'-]*){1,2} $")
_DOES = re.compile(r" (?:(?:of|from) (?=[A-Z])|who |([a-z]+)\b)")
_COUNTING = re.compile(r"[ ]?(?:%|per\b|[a-z]+s\b)")
_BETWEEN_AGES = re.compile(r" ages of |\baged between $")
_BESIDE_AGE = {"below": Hedge.BELOW, "under": Hedge.BELOW, "over": Hedge.ABOVE, "above": Hedge.ABOVE}
_YOUNGEST = 2  # `a woman of two worlds`
_GROWN, _OLDEST = 16, 100  # who has a trade


def alone(text: str, low: str, n: Numeral, words: list[str], currency: str | None) -> Quantity | None:
    """An age that only its place tells: `Keller, 49,`, `aged 49`, `Keller (49)`, `age of 87`."""
    if currency or n.form not in ("digits", "words") or not 0 < n.low <= 120:
        return None
    if words[-1:] and words[-1] in age_words.BETWEEN and words[-2:-1] == ["aged"]:
        words = words[:-1]  # `aged just 19`
    before = words[-1] if words else ""
    halves = 2 if before in ("age", "aged") else 1  # `age 59 and a half`
    if n.low * halves != (n.low * halves).to_integral_value():
        return None
    told = before in age_words.BEFORE or (len(words) > 1 and words[-2] in ("age", "ages") and before in ("of", "at"))
    told = told or _somebody_of(words, n)
    if not told and not (n.form == "digits" and (_behind_name(text, low, n) or _after_name(text, n))):
        return None
    if told and not _ALONE.match(low, n.end) and not (before in ("age", "aged") and _OTHER.match(low, n.end)):
        return None
    hedge, end = bounded.behind(low, n.end) or (Hedge.EXACT, n.end)
    if hedge is Hedge.EXACT and bounded.before(words).hedge is Hedge.ABOUT:
        hedge = Hedge.ABOUT
    if hedge is Hedge.EXACT and words[-3:] == ["the", "age", "of"] and len(words) > 3:
        hedge = _BESIDE_AGE.get(words[-4], hedge)  # `below the age of ten`
    return Quantity(n.start, end, *bounded.bounds(n.low, n.high, hedge), "year", QuantityKind.AGE, hedge)


def span(low: str, younger: Quantity, following: Numeral) -> Quantity:
    """`ages 55 to 65` is one range of ages."""
    if low[younger.end : following.start] not in (" to ", "-", "–", " and ", " through "):
        return younger
    if (
        low[younger.end : following.start] == " and "
        and _BETWEEN_AGES.search(low, max(0, younger.start - 16), younger.start) is None
    ):
        return younger
    if younger.low is None or not younger.low < following.low <= 120 or _COUNTING.match(low, following.end):
        return younger
    return replace(younger, end=following.end, high=following.high)


def in_list(low: str, earlier: Quantity, q: Quantity) -> Quantity:
    """`aged nine, ten and twelve`: a bare number in a list of ages is an age."""
    listed = (
        earlier.kind is QuantityKind.AGE
        and q.unit is None
        and q.kind is QuantityKind.COUNT
        and q.start - earlier.end < 7
        and not low.startswith(" of ", q.end)
    )
    if not listed or low[earlier.end : q.start] not in (", ", " and ", ", and ", " or ", " & "):
        return q
    return replace(q, unit="year", kind=QuantityKind.AGE) if q.high is not None and q.high <= 120 else q


def _behind_name(text: str, low: str, n: Numeral) -> bool:
    """Whether the number stands between commas or brackets right behind a capitalised word that is no month."""
    before = text[max(0, n.start - 30) : n.start]
    if not (_AFTER_AGE.match(low, n.end) and (before.endswith((", ", " (")))) or n.low < 1:
        return False
    if before.endswith(" (") and (low[n.end : n.end + 1] != ")" or n.low < 10):
        return False
    name = before[:-2].rsplit(None, 1)[-1] if before[:-2].strip() else ""
    if before.endswith(", ") and low[n.end : n.end + 1] not in ",;." and not low.startswith(_GOES_ON, n.end):
        return False
    plain = name.strip(".,”\"’'")
    if name in nouns.KIN or name.partition("-of-")[0] in age_words.PARENTS or name in people.SOMEBODY:
        return True
    return name[:1].isupper() and plain.lower() not in MONTHS and not any(c.isdigit() for c in name)


def _somebody_of(words: list[str], n: Numeral) -> bool:
    """`a man of 29`, `a man of about 40`, `a retired nurse of 68`: behind a trade only where one such is told of."""
    hedge = bounded.before(words)
    said = words[: -hedge.words] if hedge.hedge is Hedge.ABOUT else words
    if len(said) < 2 or said[-1] != "of" or n.low <= _YOUNGEST:
        return False
    grown = n.form == "digits" and _GROWN <= n.low < _OLDEST and not {"a", "an"}.isdisjoint(said[-5:-2])
    return said[-2] in age_words.OF or (grown and trades.somebody(said[-2]))


def _after_name(text: str, n: Numeral) -> bool:
    """`Jane Dawson 47 said`: the commas were lost. A given name, or what only people do, tells that somebody is meant."""
    if not 9 < n.low < 100 or n.end - n.start != 2:
        return False
    last = text.rfind(" ", 0, max(0, n.start - 1)) + 1
    if not text[last].isupper() or text[last : n.start - 1].isupper():
        return False
    found = _NAMED.search(text, max(0, n.start - 40), n.start)
    behind = _DOES.match(text, n.end) if found else None
    if found is None or behind is None:
        return False
    if behind[1] in age_words.PERSONAL:
        return True
    known = found[1].lower() in given.SEXED
    return known and (behind[1] is None or verbs.finite(behind[1]))
