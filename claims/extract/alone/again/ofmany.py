"""Of how many `12 of them` and `among them` are told by the words before: `Clerks made 17 plans. They sold 12 of them`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extract.lang.en import nouns, pointing, verbs
from claims.extract.lang.en.numberwords import SMALL
from claims.extract.lang.en.pronouns import COUNTED, COUNTED_OUT
from claims.extract.named.meaning.whom import Context
from claims.extract.prose.words import Word, capital
from claims.extract.reading import Reading
from claims.records import Quantity, Span
from claims.vocabulary import QuantityKind

_ROUGHLY = re.compile(r"\b(?:around|about|some|nearly|almost|at least|more than|over|up to|as many as)\s$")
_LEAD = 12  # letters of the longest of those
_SHARES = COUNTED | COUNTED_OUT | SMALL.keys() | {"each", "any", "either", "number", "half"}


def whole(reading: Reading, context: Context, span: Span, tokens: Sequence[Word], n: int) -> str | None:
    """The several of whom the `them` at a place tells a part, if they stand before the words at hand and nobody else of whom
    they may tell; None where that is not so, or in quotation marks.
    """
    if context.quoted or not _of_several(tokens, n):
        return None
    here = tokens[n].start
    share = n - 2 if tokens[n - 1].low == "of" else n - 1
    if share > 0 and any(_several(q) for q in reading.quantities_in(Span(span.start, tokens[share].start))):
        return None  # `525 stayed, most of them in Arden`
    for begin in dict.fromkeys((context.starts_at, context.before_at)):
        told = [q for q in reading.quantities_in(Span(begin, span.start)) if _several(q)]
        if told:
            return _words(reading, told[-1], here)
    return None


def _of_several(tokens: Sequence[Word], n: int) -> bool:
    """Whether words before a place tell of a part: `two of`, `among`."""
    if n and tokens[n - 1].low == "among":
        return True
    share = tokens[n - 2].low if n > 1 and tokens[n - 1].low == "of" else ""
    return share in _SHARES or share[:1].isdigit()


def _several(quantity: Quantity) -> bool:
    """Whether a quantity is so many of something that is told behind it."""
    many = quantity.low is not None and quantity.low > 1
    return many and quantity.kind is QuantityKind.COUNT and (quantity.of_end or 0) >= quantity.end


def _words(reading: Reading, quantity: Quantity, until: int) -> str | None:
    """The words for so many, with `the` where a number opens them; None where others are told of behind them."""
    end = quantity.of_end or quantity.end
    behind = reading.words_in(Span(end, until))
    if len(behind) > 1 and behind[0].low == "and" and nouns.plural(behind[1].low):
        end, behind = behind[1].end, behind[2:]  # `40 bakers and clerks`
    if any(_others(w) for w in behind):
        return None
    lead = _ROUGHLY.search(reading.text, max(0, quantity.start - _LEAD), quantity.start)
    start = lead.start() if lead else quantity.start
    words = " ".join(reading.text[start:end].split())
    if " of " in words:
        return None  # `1,815 of the children`
    return words[0].lower() + words[1:] if lead else f"the {words[0].lower()}{words[1:]}"


def _others(word: Word) -> bool:
    """Whether a word tells of several others."""
    plural = nouns.plural(word.low) and word.low not in pointing.COUNTED_TIMES
    return plural and not verbs.finite(word.low) and not capital(word)
