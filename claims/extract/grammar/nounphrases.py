"""The noun phrase that ends a stretch of words: a name, or what follows the last article; none where that is not certain."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extract.grammar import antecedents
from claims.extract.lang.en import given, grammar, numberwords, people, verbs
from claims.extract.prose.words import Word, capital, words

_GIVEN = given.WOMEN | given.MEN
_NUMBER = re.compile(r"[0-9][0-9.,-]*")
_LIVES_IN = frozenset(["from", "at", "in", "for", "of", "on", "aboard"])
_OWNER = re.compile(r"['’]s?$")
_OF_YEAR = re.compile(r"\sof\s(?:1[5-9]|20)\d\d$")
_NO_SUBJECT = people.NOT_NAMES | grammar.TIMES | grammar.PREPOSITIONS


def last_noun(before: str, person: bool) -> str | None:
    """The noun phrase that ends `before`: a name, or what follows the last article; None where it is not certain."""
    year = _OF_YEAR.search(before)
    if year:  # `the Clean Mills Act of 1970`
        inner = last_noun(before[: year.start()], person)
        return inner + year[0] if inner else None
    tokens = words(before)
    if not tokens:
        return None
    start = _name_start(tokens)
    whole = not person and start == 0 and tokens[0].low not in _NO_SUBJECT
    if start < len(tokens) and (start > 0 or person or whole):
        while tokens[start].low in ("of", "de"):
            start += 1
        if person:  # `the paper of NBC’s Otto Reed, who`
            start = next((n + 1 for n in range(len(tokens) - 2, start - 1, -1) if _OWNER.search(tokens[n].low)), start)
        if tokens[-1].low in grammar.TIMES or (tokens[-1].low in people.NOT_NAMES and not _numbered(tokens)):
            return None
        if not person and (tokens[start].low in _GIVEN or _somebody(tokens, start)):
            return None  # somebody is no `which`
        first = tokens[start - 1].low if start else ""
        begin = start - 1 if first in ("the", "a", "an") else start
        if person and begin and tokens[begin - 1].low in _LIVES_IN and not _named(tokens[start:]):
            begin = _name_start(tokens[: begin - 1])
            if begin == 0 and not capital(tokens[0]):
                return None
            return before[tokens[begin].start :] if capital(tokens[begin]) else None
        if not person and start > 1 and tokens[start - 1].text == "," and capital(tokens[start - 2]):
            return None  # `Arden, Peru, which`: the town or the country
        return before[tokens[begin].start :]
    if antecedents.nothing_else(tokens):
        return before
    return _told_last(tokens, before, person) or (antecedents.crowd(tokens, before) if person else None)


def _told_last(tokens: Sequence[Word], before: str, person: bool) -> str | None:
    """What follows the last article, owner or number of the words; None where a verb or a mark stands behind it."""
    for at in range(len(tokens) - 1, max(-1, len(tokens) - 7), -1):
        low = tokens[at].low
        if low in "'’" and at and tokens[at - 1].low.endswith("s") and at < len(tokens) - 1:
            return before[tokens[_name_start(tokens[:at]) if capital(tokens[at - 1]) else at - 1].start :]
        if _joined(tokens, at):
            continue
        if low == "no":
            return None  # `pay no tax, which`
        if verbs.firm(low) or not low[0].isalnum():
            return None
        if low in grammar.DETERMINERS and any(verbs.finite(t.low) for t in tokens[at + 1 :]):
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


def _named(name: Sequence[Word]) -> bool:
    """Whether a name opens with one that people bear: `the son of Jane Doe, who`."""
    return name[0].low in given.WOMEN or name[0].low in given.MEN


def _somebody(tokens: Sequence[Word], name: int) -> bool:
    """Whether the word before a name tells that it is a person's: `the character Otto Reed`."""
    before = tokens[name - 1].low if name else ""
    return before in people.NOUNS or before in people.ROLES or before == "character"


def _joins(tokens: Sequence[Word], at: int) -> bool:
    """Whether the word before an index goes on with a name: `Republic of the Congo`, `Arden–Ashford Centre`."""
    before = tokens[at - 1]
    if before.low in ("de", "of", "van", "von", "del"):
        return True
    named = at > 1 and at < len(tokens) and capital(tokens[at])
    return named and (
        (
            before.low == "the"
            and at > 3
            and tokens[at - 2].low == "of"
            and capital(tokens[at - 3])
            and tokens[at - 3].low not in grammar.DIRECTIONS
        )
        or (before.text in "–-" and capital(tokens[at - 2]) and tokens[at - 2].end == before.start)
    )


def _name_start(tokens: Sequence[Word]) -> int:
    """The index where a name that ends the words begins, its number with it: `737 Max`."""
    start = len(tokens)
    while start > 0 and (capital(tokens[start - 1]) or _joins(tokens, start)):
        start -= 1
    if 0 < start < len(tokens) and _NUMBER.fullmatch(tokens[start - 1].text):
        start -= 1
    return start
