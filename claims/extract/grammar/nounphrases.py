"""The noun phrase that ends a stretch of words: a name, or what follows the last article; none where that is not certain."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extract.grammar import antecedents, persons
from claims.extract.lang.en import cues, currencies, given, grammar, numberwords, people, verbs
from claims.extract.lang.en.antecedents import NAMED_SO, ONE_OF_THEM, WIDE, WITHIN
from claims.extract.prose.words import Word, capital, words

_NUMBER = re.compile(r"[0-9][0-9.,-]*")
_LIVES_IN = frozenset(["from", "at", "in", "for", "of", "on", "aboard"])
_OFFICE = 6  # words of the longest office: `the deputy attorney general`
_NO_PERSON = frozenset(["in", "at", "aboard"])  # nobody’s name stands behind these: `voters in Charlotte, who`
_OWNER = re.compile(r"['’]s?$")
# What stands last and is no head: how many or how much it is, the year of it, when or where, a short form in brackets.
_TAIL = re.compile(
    r"\sof\s[$€£]?\d[\d.,]*(?:\s(?:thousand|million|billion|trillion))?(?:\sin\s(?:1[5-9]|20)\d\d)?$|"
    r"\sin\s(?:1[5-9]|20)\d\d$|\s(?:here|there|below|above|today|yesterday|itself|themselves)$|\s\([^()]*\)$"
)
_NO_SUBJECT = people.NOT_NAMES | grammar.TIMES | grammar.PREPOSITIONS


def closes(behind: str) -> bool:
    """Whether words behind a noun only tell when, where or how much of it: ` in 2019`."""
    return _TAIL.fullmatch(behind.rstrip(", ")) is not None


def last_noun(before: str, person: bool) -> str | None:
    """The noun phrase that ends `before`: a name, or what follows the last article; None where it is not certain."""
    tail = _TAIL.search(before)
    if tail:  # `the Clean Mills Act of 1970`, `a loss of $9 million in 1995`, `the voters here`
        inner = last_noun(before[: tail.start()], person)
        return inner + tail[0] if inner else None
    tokens = words(before)
    if not tokens or tokens[-1].low in ("of", "de"):
        return None  # `a man of`, with a number behind it
    start = _name_start(tokens)
    start += start == 0 and len(tokens) > 1 and tokens[0].low in grammar.PREPOSITIONS  # `Unlike Acme, which`
    whole = not person and start == 0 and tokens[0].low not in _NO_SUBJECT
    if start < len(tokens) and (start > 0 or person or whole):
        while tokens[start].low in ("of", "de"):
            start += 1
        if person:  # `the paper of NBC’s Otto Reed, who`
            start = next((n + 1 for n in range(len(tokens) - 2, start - 1, -1) if _OWNER.search(tokens[n].low)), start)
        if tokens[-1].low in grammar.TIMES or (tokens[-1].low in people.NOT_NAMES and not _numbered(tokens)):
            return None
        if not person and (tokens[start].low in given.SEXED or _somebody(tokens, start)):
            return None  # somebody is no `which`
        first = tokens[start - 1].low if start else ""
        begin = start - 1 if first in ("the", "a", "an") else start
        led = tokens[begin - 1].low if begin else ""
        if person and led in _LIVES_IN and (led in _NO_PERSON or not persons.tells_of(before[tokens[start].start :])):
            if office := _office(tokens[: begin - 1], before):
                return office
            place = begin - 1
            begin = _name_start(tokens[:place])
            if begin == place:
                inner = last_noun(before[: tokens[place].start].rstrip(), True)
                known = inner is not None and persons.tells_of(inner)
                return before[tokens[place].start - 1 - len(inner) :] if inner and known else None
            return before[tokens[begin].start :] if begin or capital(tokens[0]) else None
        if not person and start > 1 and tokens[start - 1].text == "," and capital(tokens[start - 2]):
            return None  # `Arden, Peru, which`: the town or the country
        return before[tokens[begin].start :]
    if antecedents.nothing_else(tokens):
        return before
    bare = person and len(tokens) > 1 and tokens[-2].low in grammar.PREPOSITIONS  # `a point for voters, who`
    many = antecedents.crowd(tokens, before) if bare else None
    return many or _told_last(tokens, before, person) or (antecedents.crowd(tokens, before) if person else None)


def _office(tokens: Sequence[Word], before: str) -> str | None:
    """Somebody by an office, whose place ends the words: `the mayor of Arden`; `tokens` end before that place’s `of`."""
    if not any(w.low in people.ROLES for w in tokens[-2:]) or capital(tokens[-1]):
        return None
    at = next(
        (n for n in range(len(tokens) - 2, max(-1, len(tokens) - _OFFICE), -1) if tokens[n].low in grammar.ARTICLES),
        None,
    )
    return None if at is None else before[tokens[at].start :]


def _told_last(tokens: Sequence[Word], before: str, person: bool) -> str | None:
    """What follows the last article, owner or number of the words; None where a verb or a mark stands behind it."""
    for at in range(len(tokens) - 1, max(-1, len(tokens) - 7), -1):
        low = tokens[at].low
        if low in "'’" and at and tokens[at - 1].low.endswith("s") and at < len(tokens) - 1:
            if person and any(w.low in grammar.PREPOSITIONS or w.low == "of" for w in tokens[at + 1 :]):
                return None  # `the millers’ love of cats, whose`
            return before[tokens[_name_start(tokens[:at]) if capital(tokens[at - 1]) else at - 1].start :]
        if _joined(tokens, at):
            continue
        if low == "no":
            return None  # `pay no tax, which`
        if not person and _opens_bare(tokens, at):
            return before[tokens[at + 1].start :]
        if verbs.firm(low) or not (low[0].isalnum() or (low in currencies.BEFORE and at)):
            return None
        if low == "that" and _joins_what_is_said(tokens, at):
            return None if person or at + 1 == len(tokens) else before[tokens[at + 1].start :]
        if low in grammar.DETERMINERS and (
            any(verbs.finite(t.low) for t in tokens[at + 1 :]) or antecedents.acts_within(tokens[at + 1 :])
        ):
            return None
        if _OWNER.search(low) and 0 < at < len(tokens) - 1 and tokens[at - 1].low in grammar.DETERMINERS:
            at -= 1  # `the state’s largest town`
            low = tokens[at].low
        if (
            low in grammar.DETERMINERS
            or (person and _counts(tokens, at))
            or (_OWNER.search(low) and at < len(tokens) - 1)
        ):
            return before[tokens[_name_start(tokens[: at + 1]) if capital(tokens[at]) else at].start :]
    return None


def _joins_what_is_said(tokens: Sequence[Word], at: int) -> bool:
    """Whether a `that` opens what somebody says: `said that pie`, `points out that pie`."""
    verb = at - 2 if at > 1 and tokens[at - 1].low == "out" else at - 1
    return verb >= 0 and tokens[verb].low in cues.SAID


def _opens_bare(tokens: Sequence[Word], at: int) -> bool:
    """Whether what ends the words is named by itself behind this one: `a plant called gorlet`, `some, including gorlet`."""
    if at + 1 == len(tokens) or any(w.low in ("and", "or") for w in tokens[at + 1 :]):
        return False
    if tokens[at].low in ONE_OF_THEM:
        return at > 1 and tokens[at - 1].text == ","
    return tokens[at].low in NAMED_SO and any(verbs.finite(w.low) or w.low.endswith("ing") for w in tokens[:at])


def _counts(tokens: Sequence[Word], at: int) -> bool:
    """Whether a noun phrase opens with how many: `five people, who`, not `the five people`."""
    low = tokens[at].low
    return (low in numberwords.SMALL or low.isdigit()) and not (at and tokens[at - 1].low in grammar.DETERMINERS)


def _numbered(tokens: Sequence[Word]) -> bool:
    """Whether a name ends in how many they are: `the Group of Six`."""
    return len(tokens) > 2 and tokens[-1].low in numberwords.SMALL and tokens[-2].low == "of" and capital(tokens[-3])


def _joined(tokens: Sequence[Word], at: int) -> bool:
    """Whether a dash joins two names: `the Arden–Ashford scale`."""
    return tokens[at].text in "–-" and 0 < at < len(tokens) - 1 and capital(tokens[at - 1]) and capital(tokens[at + 1])


def _somebody(tokens: Sequence[Word], name: int) -> bool:
    """Whether the word before a name tells that it is a person's: `the character Otto Reed`."""
    before = tokens[name - 1].low if name else ""
    return before in people.NOUNS or before in people.ROLES or before == "character"


def _joins(tokens: Sequence[Word], at: int) -> bool:
    """Whether the word before an index goes on with a name: `Republic of the Congo`, `Treaty on the Moon`, `Arden–Ashford`."""
    before = tokens[at - 1]
    if before.low in ("de", "of", "van", "von", "del"):
        return True
    if before.low in WITHIN:
        return at > 1 and at < len(tokens) and tokens[at].low == "the" and _wide(tokens[at - 2])
    named = at > 1 and at < len(tokens) and capital(tokens[at])
    return named and (
        (
            before.low == "the"
            and at > 3
            and (tokens[at - 2].low == "of" or (tokens[at - 2].low in WITHIN and _wide(tokens[at - 3])))
            and capital(tokens[at - 3])
            and tokens[at - 3].low not in grammar.DIRECTIONS
        )
        or (before.text in "–-" and capital(tokens[at - 2]) and tokens[at - 2].end == before.start)
    )


def _wide(word: Word) -> bool:
    """Whether a name goes on behind this word of it: `the Treaty on the Moon`."""
    return word.low in WIDE and capital(word)


def _name_start(tokens: Sequence[Word]) -> int:
    """The index where a name that ends the words begins, its number with it: `737 Max`."""
    start = len(tokens)
    while start > 0 and (capital(tokens[start - 1]) or _joins(tokens, start)):
        start -= 1
    if 0 < start < len(tokens) and _NUMBER.fullmatch(tokens[start - 1].text):
        start -= 1
    return start
