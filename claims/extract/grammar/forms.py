"""What the form of one word tells beside its neighbours: a verb or a participle, one or several, a number among numbers."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.lang.en import figures, nouns, people, verbs
from claims.extract.lang.en.fragments import NAMED_SO
from claims.extract.lang.en.grammar import DETERMINERS, PREPOSITIONS
from claims.extract.prose.words import Word
from claims.records import Span

_SOME = frozenset(["most", "all", "both", "few", "newly", "other"])
_OF_MANY, _OF_ONE = frozenset(["are", "were", "have", "do"]), frozenset(["is", "was", "has", "does"])
_COUNTED = frozenset(["some", "many", "several"])


def joins_numbers(tokens: Sequence[Word], at: int) -> bool:
    """`two to three hundred`, `10 and 12`: the word at `at` stands between two numbers."""
    if tokens[at].low not in ("to", "and", "or") or not 0 < at < len(tokens) - 1:
        return False
    return all(figures.TOKEN.fullmatch(tokens[i].text) for i in (at - 1, at + 1))


def active(tokens: Sequence[Word], at: int) -> bool:
    """Whether a form in -ed is the verb, not a participle: not after an article, a number, a preposition, nor before `by`."""
    if tokens[at].low in NAMED_SO:
        return False  # `a speech titled`
    before, after = tokens[at - 1].low, tokens[at + 1].low if at + 1 < len(tokens) else ""
    if before in _COUNTED and (after in PREPOSITIONS or after in DETERMINERS or after == "that"):
        return after not in ("by", "from")  # `some speculated about it`
    if before in DETERMINERS or before in PREPOSITIONS or before in _SOME or before[0].isdigit():
        return False
    return after not in ("by", "from")


def many(word: Word) -> bool:
    """Whether a bare word is a noun in the plural, so that no `is` follows it."""
    return word.text.islower() and word.low.endswith("s") and nouns.plural(word.low) and not word.low.endswith("ics")


def one(word: Word) -> bool:
    """Whether a bare word is a noun in the singular, so that no `are` follows it."""
    low = word.low
    return (
        word.text.islower() and low.isalpha() and low[-1] != "s" and not nouns.plural(low) and low not in nouns.ARE_MANY
    )


def agreeing(tokens: Sequence[Word], outer: Span, inner: Span, verb: str) -> Span | None:
    """Of two subjects the one that a verb agrees with in number; None where both do, or where its form tells nothing."""
    if verb not in _OF_MANY and verb not in _OF_ONE:
        return None
    fits = [s for s in (outer, inner) if _several(tokens, s) is (verb in _OF_MANY)]
    return fits[0] if len(fits) == 1 else None


def _several(tokens: Sequence[Word], subject: Span) -> bool:
    """Whether a subject is more than one by its noun: `the parts of the mill`, `Otto Reed and Ana Holm`."""
    inside = [w for w in tokens if subject.start <= w.start and w.end <= subject.end]
    noun = head(inside)
    last = noun[-1].low if noun else ""
    return nouns.plural(last) or last in people.CROWDS or any(w.low == "and" for w in noun)


def head(tokens: Sequence[Word]) -> Sequence[Word]:
    """The words of a noun phrase up to its noun: of `a clerk at the mill`, `a clerk`."""
    end = next((n for n, w in enumerate(tokens) if n and (w.low == "of" or w.low in PREPOSITIONS)), len(tokens))
    return tokens[:end]


def claims_to(tokens: list[Word], at: int) -> bool:
    """Whether `claims to` stands behind a subject of two words that opens its sentence: `The gang claims to hold 40 files`."""
    opens = at == 2 and tokens[0].low == "the" and tokens[at].low == "claims" and at + 2 < len(tokens)
    return opens and tokens[at + 2].low.isalpha() and tokens[at + 2].low not in DETERMINERS


def since_then(tokens: list[Word], at: int) -> bool:
    """Whether a `since` tells when within a verb: `has since clarified`."""
    return at > 0 and tokens[at].low == "since" and tokens[at - 1].low in verbs.HAVE
