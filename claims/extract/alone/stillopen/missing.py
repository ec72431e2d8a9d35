"""What a statement lacks though each of its words is understood: whose or where it is, or the rest of its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claims.extract.alone.stillopen import heads
from claims.extract.grammar import fragments, subjects
from claims.extract.lang.en import cues, grammar, nouns, phases, pronouns, verbs
from claims.extract.lang.en import fragments as lists
from claims.extract.lang.en.numberwords import SMALL
from claims.extract.named.things import things
from claims.extract.prose.words import Word, capital, words
from claims.extract.reading import Reading
from claims.extract.sorting import orders
from claims.records import Span

# What is open where a statement names nobody and no place, and where it is no sentence.
WHOSE = "whose or where: no name in it"
REST = "the rest of its sentence"
_PAST = frozenset(["was", "were", "has", "have", "had"])
_PRESENT = frozenset(["has", "have"])
_GOES_ON = frozenset(["is", "are"])
# Of these the next word tells, whatever it is: `Everything works`.
_ALL = pronouns.ANYBODY | {"everything", "nothing", "something", "anything"}
_NO_NAME = (*grammar.ADJECTIVE_ENDS, "tion", "ment", "ance", "ence", "ity", "ness")
_OWNERS = ("’s", "'s")
# Words of the longest that is taken for no sentence though no verb of it is known.
_SHORT = 7
_FIRST = 40  # letters among which the first word of a statement stands


def lacks(reading: Reading, span: Span, carried: Span | None, statement: str) -> str | None:
    """What a statement lacks; None where it is a sentence, and names somebody or somewhere or tells of no one occasion.

    `carried` are the words put before those of `span`.
    """
    tokens = reading.words_in(span)
    # What is put in, `One was` among the dead, may make a sentence of it.
    if _no_sentence([*reading.words_in(carried), *tokens] if carried else tokens) and _no_sentence(words(statement)):
        return REST
    if not things.names_nobody(statement, reading.things):
        return None
    first = next(iter(words(statement, 0, _FIRST)), None)
    if first is None or _names_owner(first):
        return None
    figure = bool(reading.quantities_in(span)) and _past(tokens)
    return WHOSE if figure or (not _may_name(first) and _one_occasion(tokens, carried is not None)) else None


def _names_owner(first: Word) -> bool:
    """Whether the capital that opens a statement is somebody's or somewhere's with what is theirs: `America’s jails`."""
    return first.low.endswith(_OWNERS) and heads.bare(first) not in grammar.TIMES


def _may_name(first: Word) -> bool:
    """Whether the capital that opens a statement may be a name that stands nowhere else: `Arden sold a boat`."""
    low = first.low
    small = low in nouns.STOP or low in grammar.ADJECTIVES or low in nouns.ADJECTIVES or low in SMALL
    return not (small or nouns.plural(low) or low.endswith(_NO_NAME))


def _no_sentence(told: Sequence[Word]) -> bool:
    """Whether words are a heading, a name, or break off: `Hostage swap`, `I could have`; not `Reed said`, `Use the money`."""
    said = [w for w in told if w.text[0].isalnum()]
    if len(said) <= _SHORT and not fragments.verbal(told):
        return not any(_may_tell(one, other) for one, other in pairwise(said)) and not orders.orders(told)
    return fragments.broken(told) and bool(said) and said[-1].low not in lists.LEAD


def _may_tell(before: Word, word: Word) -> bool:
    """Whether a word may be a verb that no list knows: `Otto Reed hails from Arden`, `Ana Holm’s a baker`."""
    tells = (capital(before) or before.low in _ALL) and word.low.endswith("s") and word.text == word.low
    return tells or (before.low.endswith(_OWNERS) and word.low in grammar.DETERMINERS)


def _past(tokens: Sequence[Word]) -> bool:
    """Whether words tell of the past: `Turnout was 61 per cent`."""
    after = [w.low for w in tokens[1:]] + [""]
    return any(
        (w.low in _PAST and (w.low not in _PRESENT or tokens[0].low == "the" or _participle(behind)))
        or w.low.endswith("ed")
        or w.low in verbs.PAST
        for w, behind in zip(tokens, after, strict=True)
    )


def _one_occasion(tokens: Sequence[Word], carried: bool) -> bool:
    """Whether the main verb tells what happened once: `A tenth man was freed`, `A search is ongoing`, not `Lava flows`."""
    verb = 0 if carried else _main_verb(tokens)
    if verb is None or verb >= len(tokens) or (not carried and tokens[verb - 1].low in cues.PRONOUNS):
        return False
    group = [w.low for w in tokens[verb : verb + 4] if w.low not in verbs.ADVERBS and not w.low.endswith("ly")]
    low, behind = group[0] if group else "", group[1] if len(group) > 1 else ""
    if low in _PRESENT:
        return _participle(behind)
    if low in _GOES_ON:
        return behind == "being" or behind in phases.UNDER_WAY
    if low.endswith("ed") and verbs.finite(low):
        return not any(w.low in _GOES_ON for w in tokens[verb:])  # `Storms classed as minor are common`
    return low in ("was", "were", "had") or low in verbs.PAST


def _main_verb(tokens: Sequence[Word]) -> int | None:
    """The place behind the subject of the main clause and its adverbs; None where it has no subject."""
    subject = subjects.main_subject(tokens)
    there = next((n for n, w in enumerate(tokens[:2]) if w.low == "there"), None)
    if subject is None or there is not None:
        return there + 1 if there is not None else None
    at = next((n for n, w in enumerate(tokens) if w.start >= subject.end), len(tokens))
    while at < len(tokens) and (tokens[at].low in verbs.ADVERBS or tokens[at].low.endswith("ly")):
        at += 1
    return at


def _participle(low: str) -> bool:
    return low.endswith(("ed", "en")) or low in verbs.PAST or low in ("been", "not", "also") or _how(low)


def _how(low: str) -> bool:
    """Whether an adverb tells how something came about: `has sharply risen`, not `has only five`."""
    return low.endswith("ly") and low not in nouns.IN_LY and low != "only"
