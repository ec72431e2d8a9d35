"""What a figure is reckoned by: `per barrel`, `a day`, `/h`, `per 100,000 people`; each with where it ends and its noun."""

from __future__ import annotations

import re

from claims.extract.lang.en import nouns, tallies, units
from claims.extract.lang.en.units import Unit
from claims.extract.quantities.counted import unitforms
from claims.vocabulary import QuantityKind

_LATER = (
    r"(?! (?:earlier|ago|before|later|"
    r"on(?=[.,;:!?]|$|[ ](?:from|and|but|he|she|they|it|we)\b)|after|in which|into|since|apart|from|older|younger|old|long|"
    r"early|late)\b)"
)
_RATE = re.compile(
    rf"[ -]{{1,3}}(?:((?P<per>per)|each|every)|an?)[ -]{{1,3}}(?:[a-z]+ed[ ](?=share\b))?(?P<of>[a-z]+)\b(?(per)|{_LATER})|"
    r"/(?P<by>[a-z]+\^?[23²³]?)(?![a-z0-9])"
)
_OFTEN = re.compile(rf"[ -](?:per|each|every|an?)[ -](second|minute|hour|day|night|week|month|year|season)\b{_LATER}")
_PER = re.compile(r"[ ]per[ ]([a-z]+)\b")
_OF_HEAT = re.compile(r"[ ](?:per|an?)[ ](million[ ])?(british[ ]thermal[ ]unit)s?\b")
_EACH = re.compile(
    r"[ ]an?[ ][a-z]+(?=[.,;:)!?]|$|\s*\n|[ ](?:and|or|in|at|to|for|from|on|when|if|while|but|this|last|next|before|after)\b)"
)
_MANY = re.compile(
    r"[ ](?:per|for every|in every)[ ]"
    r"((?:[0-9][0-9.]*[ ]|(?:(?:an?|one|every)[ ])?(?:hundred[ ]|ten[ ])?)(?:thousand|million)|[0-9][0-9,]{2,}|hundred)\b"
    r"(?:[ ](people|children|women|men|km|[a-z]{3,}s)\b)?"
)
_SQUARED = " squared"
_OF_SHARES = frozenset(["year", "month", "quarter", "week", "day"])


def of_unit(text: str, low: str, end: int, unit: Unit) -> tuple[int, str] | None:
    """The rate behind a unit: `$40 a barrel`, `60 km/h`, `5 per cent a year`."""
    if heat := _OF_HEAT.match(low, end):
        return heat.end(), f"{heat[1] or ''}British thermal unit"
    return of_many(low, end) or _of_one(text, low, end, unit)


def of_noun(low: str, end: int) -> tuple[int, str] | None:
    """The rate behind what is counted: `12 deaths per 100,000 people`, `40 flights a day`, `20 pupils per teacher`."""
    return of_many(low, end) or often(low, end)


def of_many(low: str, end: int) -> tuple[int, str] | None:
    """`per 100,000 people`: by how many it is reckoned."""
    found = _MANY.match(low, end)
    if not found:
        return None
    many = found[1].removeprefix("a ").removeprefix("one ")
    return found.end(), " ".join(x for x in (f"{int(many):,}" if many.isdigit() else many, found[2]) if x)


def _of_one(text: str, low: str, end: int, unit: Unit) -> tuple[int, str] | None:
    """`per barrel`, `a day`, `/h`."""
    found = _RATE.match(low, end)
    if not found:
        return None
    word = nouns.singular(found["of"] or found["by"])
    if unit.kind is QuantityKind.SHARE and not found[1] and word not in _OF_SHARES:
        return None
    if word == "piece" and unit.kind is not QuantityKind.MONEY:
        return None  # `12 points a piece`
    if word in units.OPENERS and (longer := unitforms.of_words(low, *found.span("of"))):
        return longer[0], longer[1].name
    if found["per"] or found["by"] or word in units.RATE_NOUNS:
        written = text[slice(*found.span("of" if found["of"] else "by"))].replace("^", "")
        known = units.WORDS.get(word) or units.SIGNS.get(written)
        if known and known.name == "second" and low.startswith(_SQUARED, found.end()):
            return found.end() + len(_SQUARED), "square second"
        return (found.end(), known.name if known else word) if word not in nouns.STOP else None
    if unit.kind is QuantityKind.MONEY and (each := _EACH.match(low, end)) and word not in tallies.NO_RATES:
        return each.end(), word  # `£3 a cup`
    return None


def often(low: str, end: int) -> tuple[int, str] | None:
    """`a day`, `per week`, `per teacher`."""
    if found := _OFTEN.match(low, end):
        return found.end(), found[1]
    per = _PER.match(low, end)
    if per is None or per[1] in tallies.NO_RATES or per[1] in nouns.STOP:
        return None
    if per[1] in units.OPENERS and (longer := unitforms.of_words(low, per.start(1), per.end(1))):
        return longer[0], longer[1].name
    known = units.WORDS.get(per[1])
    return per.end(), known.name if known else nouns.singular(per[1])
