"""What `which` and `who` mean where no plain noun phrase ends the words before them: an event, a subject, a crowd."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extract.grammar import unlisted
from claims.extract.lang.en import cues, grammar, nouns, people, pronouns, verbs
from claims.extract.lang.en.antecedents import (
    BETWEEN,
    BODY_ACTS,
    COMES_OF,
    EVENTS,
    FIRM_ACTS,
    HARMS,
    PAPERS,
    RUN,
    SIGNED,
)
from claims.extract.lang.lists import either
from claims.extract.prose.words import Word, capital, words

_ANYBODY = people.SOMEBODY | people.BEFORE_NAMES
_MOST = 4  # words of a crowd that no article tells
_NEAR = 6  # words of who says so inside a clause
_STOPS = grammar.PREPOSITIONS | {"of", "to", "and", "or", "but", ",", ";"}
# When, where and whose an event is: `in Arden on Friday`, `at the Arden Mill`.
_OF_EVENT = re.compile(
    r"(?:\s(?:in|at|near|on|off|of|outside)\s(?:the\s)?[A-ZÀ-Þ][\w’'-]*(?:\s(?:[A-ZÀ-Þ][\w’'-]*|\d{1,4}))*(?:,\s[A-ZÀ-Þ]\w+)?|"
    r"\s(?:last|this|early|late|earlier)\s[a-z]+|\syesterday|\stoday)*"
)
_LED = r"\b(?:the|an?|this|that)\s(?:[\w-]+\s){0,3}?"
_LAST_EVENT = re.compile(rf"{_LED}(?:{either(EVENTS)})(?=[\s,]|$)", re.I)
_LAST_PAPER = re.compile(rf"{_LED}(?:{either(PAPERS)})(?=[\s,]|$)", re.I)
_IS_RUN = re.compile(rf"(?:is|was|are|were|has been|had been)\s(?:\w+ly\s)?(?:{either(RUN)}|based (?:in|at|near))\b")
_NAMED_EVENT = re.compile(rf"\b(?i:{either(EVENTS)})\s[A-ZÀ-Þ][\w’-]+$")
_BE_SIGNED = re.compile(rf"(?:was|were|is|are|(?:has|have|had) been)\s(?:\w+ly\s)?(?:{either(SIGNED)})\b")
# With whom, or between whom, something is agreed upon.
_OF_PAPER = re.compile(
    r"(?:\s(?:with|between|on|for|of|by)\s(?:the\s)?[A-ZÀ-Þ][\w’'-]*(?:\s(?:and\s)?[A-ZÀ-Þ][\w’'-]*)*)*"
)
_WHEN = re.compile(
    r"\s(?:on|in|last|this|early|late|earlier)\s(?:[A-Z][a-z]+day|week|month|year|[A-Z][a-z]+(?:\s\d{1,4})+|\d{4})$|\s(?:yes|to)day$"
)


def without_aside(before: str) -> str:
    """The words without an `-ing` clause that stands last between commas: `the farmers, now numbering 300, who`."""
    lead, _, last = before.rpartition(", ")
    first = last.split()[:2]
    aside = lead and any(w.endswith("ing") for w in first) and last.islower() and first[:1] != ["according"]
    return lead if aside and not any(verbs.finite(w) for w in last.split()) else before


def plain(rest: str) -> str:
    """The words behind a relative one, without what only tells when or how before their verb."""
    found = BETWEEN.match(rest)
    return rest[found.end() :] if found else rest


def one(before: str) -> str | None:
    """The subject of `A niqab is a veil, which`: what it is, `which` tells of as well; None where more is told."""
    tokens = words(before)
    at = next((n for n, w in enumerate(tokens) if verbs.finite(w.low) and not capital(w)), len(tokens))
    if not 0 < at < len(tokens) - 2 or tokens[at].low not in verbs.BE or tokens[at + 1].low not in ("a", "an"):
        return None
    lead, noun = tokens[:at], tokens[at + 2 :]
    if any(w.low in _STOPS or w.low in grammar.CLAUSE_WORDS for w in [*lead, *noun]) or len(noun) > _MOST:
        return None
    if lead[0].low in cues.PRONOUNS or lead[0].low in pronouns.POINTING or any(verbs.finite(w.low) for w in noun):
        return None
    return before[lead[0].start : lead[-1].end]


def event(before: str, rest: str) -> str | None:
    """The event that did harm or the pact that was signed: of `a fire in Arden on Friday, which killed`, `a fire in Arden`."""
    if _BE_SIGNED.match(rest):
        papers = [m for m in _LAST_PAPER.finditer(before) if _OF_PAPER.fullmatch(before, m.end())]
        return before[papers[-1].start() :] if papers else None
    named = _NAMED_EVENT.search(before) if verb(rest) in HARMS else None
    if named:
        return named[0]
    events = [*_LAST_EVENT.finditer(before)] if verb(rest) in HARMS else []
    if not events or not _OF_EVENT.fullmatch(before, events[-1].end()):
        return None
    whole = before[events[-1].start() :]
    when = _WHEN.search(whole)
    return whole[: when.start()] if when else whole


def crowd(tokens: Sequence[Word], before: str) -> str | None:
    """The people in the plural, without an article, that end the words: `gave it to older women, who`; None where not sure."""
    last = tokens[-1].low
    if not nouns.plural(last) and last not in people.MANY:
        return None
    if last not in people.CROWDS and last.removesuffix("s") not in _ANYBODY and last not in people.MANY:
        return None
    at = len(tokens) - 1
    while at and len(tokens) - at <= _MOST and not _opens(tokens[at - 1]):
        at -= 1
    if at and tokens[at - 1].low == "to" and at < len(tokens) - 1 and tokens[at].low in unlisted.PLAIN:
        at += 1  # `to reach old voters, who`
    elif at and (_to_do(tokens, at) or not _opens(tokens[at - 1])):
        return None  # `not to woo voters, who`
    return before[tokens[at].start :]


def _to_do(tokens: Sequence[Word], at: int) -> bool:
    """Whether the word at `at` may be a verb behind `to`: not `to wealthy farmers`, `to Chinese farmers`."""
    if tokens[at - 1].low != "to" or (at > 1 and tokens[at - 2].low == "according"):
        return False
    first = tokens[at]
    kind = capital(first) or first.low.endswith((*grammar.ADJECTIVE_ENDS, "thy", "ger", "der"))
    return not (kind and at < len(tokens) - 1)


def _opens(word: Word) -> bool:
    """Whether a noun phrase without an article may begin behind a word."""
    return word.low in _STOPS or verbs.firm(word.low) or word.low.endswith("ly") or not word.text[0].isalnum()


def nothing_else(tokens: Sequence[Word]) -> bool:
    """Whether words are a noun phrase as a whole: `The Arden daily tracking poll`, without a verb or a preposition."""
    if tokens[0].low not in ("the", "a", "an") and not _bare_thing(tokens):
        return False
    if any(w.low in _STOPS or w.low in grammar.CLAUSE_WORDS or verbs.finite(w.low) for w in tokens[1:]):
        return False
    return not acts_within(tokens[1:])


def _bare_thing(tokens: Sequence[Word]) -> bool:
    """Whether words that open a sentence may be a thing without an article: `Bus fares`, `Ice hockey`; not `Later fares`."""
    first, *rest = tokens
    lower = all(w.text.isalpha() and w.text.islower() for w in rest)
    if not rest or len(tokens) > _MOST or not (capital(first) and first.text.isalpha() and lower):
        return False
    if rest[-1].low.endswith(grammar.ADJECTIVE_ENDS) and not rest[-1].low.endswith("ing"):
        return False  # `Not curious, which`
    known = first.low in people.NOT_NAMES or first.low in grammar.PREPOSITIONS or first.low in cues.PRONOUNS
    return not (known or first.low in grammar.TIMES or first.low.endswith("ly") or verbs.finite(first.low))


def acts_within(phrase: Sequence[Word]) -> bool:
    """Whether a word of a noun phrase, neither its first nor its last, may be its verb: `paint repels rain`."""
    return any(w.text.islower() and nouns.plural(w.low) and w.low not in nouns.OF_KIND for w in phrase[1:-1])


def body(noun: str, rest: str) -> bool:
    """Whether a noun is a body's name, and the verb tells what a body does: `the Court of Appeals, which issued`."""
    inside = [w for w in words(noun) if capital(w)]
    return verb(rest) in BODY_ACTS and bool(inside) and any(w.low in people.BODIES for w in inside)


def of_a_firm(rest: str) -> bool:
    """Whether a clause tells what a firm or an office does or is, and nothing it makes: `is run by`, `employs`."""
    return bool(_IS_RUN.match(rest)) or verb(rest) in FIRM_ACTS


def of_a_clause(before: str, noun: str, rest: str) -> bool:
    """Whether what happened, rather than a thing in it, may be meant: `He lost the vote, which led to unrest`."""
    if verb(rest) not in COMES_OF:
        return False
    tokens = words(before[: len(before) - len(noun)])
    inside = [w.low.removesuffix("s") for w in words(noun)]
    event = any(low in EVENTS or low in PAPERS for low in inside)
    return not event and any(verbs.finite(w.low) and not capital(w) for w in tokens)


def verb(rest: str, within: int = 3) -> str:
    """The first word behind a relative one that does not stand beside its verb, in small letters; empty where none is near.

    `within` so many words it is near.
    """
    return next((w for w in rest.lower().split()[:within] if not w.endswith("ly") and w not in grammar.BESIDE_VERB), "")


def said_so(base: str) -> tuple[str, str] | None:
    """Who says so and what, where that stands right behind the word: `which the firm says leaks`; None where it does not."""
    inside = words(base)
    shut = len(inside) > 1 and inside[1].text == ","
    begin = 2 if shut else 1
    cue = next((n for n in range(begin + 1, min(len(inside), begin + _NEAR)) if inside[n].low in cues.SAID), None)
    if cue is None or cue + 2 >= len(inside):
        return None
    then = cue + 1 + (shut and inside[cue + 1].text == ",") + (inside[cue + 1].low == "that")
    lead = inside[begin:cue]
    if shut is not (inside[cue + 1].text == ",") or not verbs.finite(inside[then].low):
        return None
    if any(verbs.finite(w.low) or not w.text[0].isalnum() for w in lead):
        return None
    return base[lead[0].start : inside[cue].end], base[inside[then].start :]
