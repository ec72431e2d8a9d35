"""Clauses by the look of the words: whether one begins here, with its subject or without, and what its subject is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from claims.extract.grammar import forms, openings, unlisted
from claims.extract.lang.en import cues, figures, pronouns, stances, verbs
from claims.extract.lang.en.calendar import SEASONS
from claims.extract.lang.en.grammar import (
    ARTICLES,
    BREAKS,
    CLAUSE_WORDS,
    DETERMINERS,
    INTERJECTIONS,
    NO_NOUNS,
    PREPOSITIONS,
    TIMES,
)
from claims.extract.prose.words import Word, capital
from claims.records import Span

_NO_SUBJECT = CLAUSE_WORDS | {"after", "before", "born"}
_NO_NOUNS = DETERMINERS | PREPOSITIONS | CLAUSE_WORDS | NO_NOUNS | cues.PRONOUNS | cues.BETWEEN
_WHEN = frozenset(["when", "while", "because", "although", "though", "whereas"])
_LEADS_NOUN = DETERMINERS | cues.PRONOUNS
_LEADS_ONE = ARTICLES | pronouns.POSSESSIVE
_NO_RELATIVE = cues.PRONOUNS - CLAUSE_WORDS


def opens_clause(tokens: Sequence[Word], begin: int, strict: bool = False) -> bool:
    """Whether a subject and its verb start at `begin`. `strict` wants the verb soon, for a bare `and`."""
    if begin >= len(tokens):
        return False
    if tokens[begin].low == "not":
        return False  # `though not the one she asked for`
    if tokens[begin].low in _BEFORE_VERB and begin + 1 < len(tokens) and not verbs.finite(tokens[begin + 1].low):
        begin += 1
    if tokens[begin].low in _ABOUT and begin + 2 < len(tokens) and figures.TOKEN.fullmatch(tokens[begin + 1].text):
        begin += 1  # `while about eight of 10 stayed`
    first = tokens[begin]
    if first.low in _BEFORE_VERB or first.low in _ASKS:
        return False
    if first.low in verbs.SAME and begin + 1 < len(tokens) and figures.TOKEN.fullmatch(tokens[begin + 1].text):
        return False  # `and hurt 40`
    if verbs.shortened(first.low):
        return begin + 1 < len(tokens)
    after = tokens[begin + 1].low if begin + 1 < len(tokens) else ""
    if after in PREPOSITIONS and (first.low in _EACH or (first.low.endswith("ed") and first.text[0].islower())):
        return False  # `and each with a clerk who was ill`, `and covered with mud that fell`
    if not first.text[0].isalnum() or first.low == "to" or first.low in PREPOSITIONS or first.low in verbs.AUXILIARIES:
        return False
    if first.low.endswith(("ly", "ing")) or verbs.firm(first.low) or first.low in CLAUSE_WORDS:
        return False
    for at in range(begin + 1, min(len(tokens), begin + (7 if strict and first.low not in DETERMINERS else 13))):
        word = tokens[at]
        if word.low == "and" and capital(tokens[at - 1]) and at + 1 < len(tokens) and capital(tokens[at + 1]):
            continue
        if forms.joins_numbers(tokens, at):
            continue
        if word.text == "-" and tokens[at - 1].end < word.start:
            return False  # a dash as keyboards write it
        if (word.text in BREAKS and word.text != "-") or word.low in CLAUSE_WORDS or word.low in ("to", "and", "or"):
            return False
        if strict and word.low in _NOMINATIVES and tokens[at - 1].low not in _TELLS:
            return False  # `and social forces it set free`
        if word.low in _ASKS:
            return False
        if word.low in verbs.NOUNS_TOO and tokens[at - 1].low in _LEADS_ONE:
            continue  # `and ignored the will of Arden`
        if word.low in verbs.AUXILIARIES and at + 1 < len(tokens) and tokens[at + 1].low in _NOMINATIVES:
            return False  # `after the vote should she win`
        if word.low in _OF_MANY and first.low in ("a", "an") and tokens[begin + 1].low not in _PARTS:
            return False  # `and a tape are lies`
        if at == begin + 1 and word.low in verbs.OF_ONE and forms.many(first):
            return False  # `and contractors is`
        if strict and at == begin + 1 and word.low in _OF_MANY and forms.one(first):
            return False  # `The driver and passenger were`
        if word.low in verbs.AUXILIARIES or (verbs.firm(word.low) and tokens[at - 1].low not in DETERMINERS):
            return True
        if verbs.finite(word.low) and not capital(word) and word.low not in verbs.WEAK and forms.active(tokens, at):
            return True
        if word.low in unlisted.PLAIN and unlisted.bare(tokens, at):
            return True
    return False


def opens_predicate(tokens: Sequence[Word], begin: int) -> bool:
    """Whether a verb phrase without a subject starts at `begin`: `was fined`, `later moved to Arden`."""
    while begin < len(tokens) and (tokens[begin].low.endswith("ly") or tokens[begin].low in _BEFORE_VERB):
        begin += 1
    if begin >= len(tokens) or capital(tokens[begin]) or not verbs.finite(tokens[begin].low):
        return False
    low = tokens[begin].low
    if low in verbs.AUXILIARIES and begin + 1 < len(tokens) and tokens[begin + 1].low in _ASKED:
        return False  # `and are there others?`
    if low.endswith("ed") and low not in verbs.PAST and _plain_noun(tokens, begin + 1):
        return False  # `and contaminated food`
    return low not in verbs.WEAK or (begin + 1 < len(tokens) and tokens[begin + 1].low == "to")


_BEFORE_VERB = verbs.BEFORE_VERB
_TELLS = cues.SAID | stances.ALL | verbs.PRESENT
_ABOUT = frozenset(["about", "over", "around", "nearly", "almost", "roughly"])
_EACH = frozenset(["each", "all", "both", "most"])
_PARTS = frozenset(["few", "number", "majority", "lot", "couple", "total", "dozen"])
_OF_MANY = frozenset(["are", "were"])
_ASKED = frozenset(["he", "she", "it", "they", "we", "you", "there"])
_NOMINATIVES = frozenset(["he", "she", "it", "they", "we", "i"])
_EVERY = frozenset(["every", "each", "one", "some", "most", "that"])
_SPANS = TIMES | SEASONS.keys() | {"day"}
_ONE_WORD = frozenset(["he", "she"])
_TOLD_TO = frozenset(["them", "him", "us", "me"])
# Open what is told or asked of, never a clause that stands beside another: `and how it fell`.
_ASKS = frozenset(["how", "why", "whether", "what"])


def _plain_noun(tokens: Sequence[Word], at: int) -> bool:
    """Whether a small-letter word stands here that is no determiner, preposition, adverb or number: a noun, most likely."""
    if at >= len(tokens) or capital(tokens[at]) or not tokens[at].low.isalpha():
        return False
    low = tokens[at].low
    return low not in _NO_NOUNS and not low.endswith("ly") and not figures.TOKEN.fullmatch(low)


def subject_of(tokens: Sequence[Word], begin: int) -> Span | None:
    """The subject of the clause that starts at `begin`: what stands before its verb, without openings and appositions."""
    verb = _verb_at(tokens, begin)
    if verb is None or verb == begin:
        return None
    while verb > begin and (tokens[verb - 1].low in cues.BETWEEN or _how(tokens[verb - 1])):
        verb -= 1
    start = begin
    stretches: list[tuple[int, int]] = []
    brackets = 0
    for at in range(begin, verb + 1):
        brackets += (tokens[at].text == "(") - (tokens[at].text == ")")
        if at == verb or (tokens[at].text == "," and brackets <= 0):
            if at > start:
                stretches.append((start, at))
            start = at + 1
    if tokens[begin].low == "born" or (tokens[begin].low.endswith("ed") and verbs.finite(tokens[begin].low)):
        stretches = stretches[1:][-1:]  # `Born in Arden, Ohio, Jane Doe`: the last before the verb
    if len(stretches) > 1 and (
        tokens[stretches[-1][0]].low in _NO_RELATIVE or openings.to_a_name(tokens, stretches, verb)
    ):
        stretches = stretches[-1:]  # `The daughter of a baker, she ...`
    if len(stretches) > 1 and tokens[begin].low.endswith("ing") and not capital(tokens[begin + 1]):
        stretches = stretches[1:]  # `Acting for her sister, Jane Doe, 49, left`
    for opening, stop in stretches:
        first = opening + openings.length(tokens[opening:stop])
        if tokens[first].low in _TOLD_TO and first + 1 < stop:
            first += 1  # `told them one woman was ill`
        low = tokens[first].low
        timed = low in TIMES and not (low == "this" and first + 1 < stop and tokens[first + 1].low not in TIMES)
        timed = timed or (stop < verb and stop - first == 2 and low in _EVERY and tokens[first + 1].low in _SPANS)
        opens = low in ("and", "but") or (low == "that" and not _pointed(tokens, first, stop))
        if (low in PREPOSITIONS and first == opening) or timed or openings.how(low) or opens:
            continue
        if stop - first == 1 and low.isdigit():
            continue  # `On July 6, 2015, Jane Doe won`
        if tokens[stop - 1].low in ("later", "earlier", "ago", "afterwards", "away"):
            continue  # `Two years later, in 2008, Jane Doe won`
        if (
            (low in CLAUSE_WORDS and low != "that")
            or tokens[stop - 1].low in DETERMINERS
            or not tokens[first].text[0].isalnum()
        ):
            return None
        if any(w.low in _WHEN for w in tokens[first:stop]):
            return None  # `This stopped when Otto Reed fell`, whose first verb was not seen
        return Span(tokens[first].start, tokens[_alone(tokens, first, stop) - 1].end)
    return None


def _alone(tokens: Sequence[Word], first: int, stop: int) -> int:
    """Where a subject ends: behind a `she` that opens it, whose verb was not seen: `She juggles one of the balls that fell`."""
    after = tokens[first + 1] if first + 1 < stop else None
    bare = tokens[first].low in _ONE_WORD and after is not None and after.text[0].islower()
    return first + 1 if bare and after is not None and after.low not in pronouns.BESIDE else stop


def _how(word: Word) -> bool:
    """Whether a word tells how, and is nobody's name: `quickly`, not `Kelly`."""
    return openings.how(word.low) and not capital(word)


def _pointed(tokens: Sequence[Word], at: int, stop: int) -> bool:
    """Whether `That` opens a sentence and points at the noun behind it: `That mill was sold`."""
    if tokens[at].text != "That" or at + 1 >= stop:
        return False
    return not capital(tokens[at + 1]) and tokens[at + 1].low not in _LEADS_NOUN


def main_subject(tokens: Sequence[Word]) -> Span | None:
    """The subject of a sentence's main clause: behind the comma where `When`, `After`, `Born in` or `Yes` opens it."""
    if len(tokens) > 1 and tokens[0].low in INTERJECTIONS and tokens[1].text == ",":
        return subject_of(tokens, 2)
    if tokens and (tokens[0].low in _NO_SUBJECT or tokens[0].low.endswith("ing")):
        for at, word in enumerate(tokens[:40]):
            if word.text == "," and opens_clause(tokens, at + 1):
                return subject_of(tokens, at + 1)
    return subject_of(tokens, 0)


def _verb_at(tokens: Sequence[Word], begin: int) -> int | None:
    """The index of the clause's verb: the first sure one, else the first that looks like one."""
    likely = None
    for at, word in islice(enumerate(tokens), begin, None):
        low = word.low
        if low == ";":
            break
        if verbs.certain(low):
            return at if likely is None else likely
        if likely is not None or at == begin or (low in verbs.SAME and tokens[at - 1].low == "to"):
            continue  # `a plan to put in drains was dropped`
        if (verbs.finite(low) and not capital(word) and forms.active(tokens, at)) or (
            low in unlisted.PLAIN and unlisted.bare(tokens, at)
        ):
            likely = at
    return likely
