"""The whole that a share is a share of and an amount an amount of: `40 per cent of [older voters]`, `3 tonnes of [rice]`."""

from __future__ import annotations

import re

from claims.extract.lang.en import nouns, verbs
from claims.extract.lang.en.numberwords import CARDINALS
from claims.extract.quantities.counted import nounwords

OF = re.compile(r"[ \u00a0]of[ \u00a0]")
DETERMINER = re.compile(r"(?:the|its|his|her|their|our|my|your|these|those|this|that|all|them|only|just)[ ]")
_WORDS = 4


def behind_of(text: str, low: str, end: int) -> tuple[int, int] | None:
    """Where the words behind an `of` at `end` stand: what a share is a share of, what an amount is an amount of."""
    link = OF.match(low, end)
    return opened_at(text, low, link.end()) if link else None


def opened_at(text: str, low: str, at: int) -> tuple[int, int] | None:
    """Where the words that begin at `at` stand, behind their determiners, as far as they are one noun phrase."""
    while determiner := DETERMINER.match(low, at):
        at = determiner.end()
    begin = stop = at - 1
    several = False
    for _ in range(_WORDS):
        found, word = nounwords.word_at(text, low, stop)
        if found is None or _closes(text, low, word, found.end()):
            break
        if stop > at and _does(text, low, word, found.end(), several):
            break
        begin = found.start(1) if stop == at - 1 else begin
        stop = found.end()
        several = nouns.plural(word)
    if stop < at or low.endswith("them ", 0, at) or low.endswith(nounwords.OWNER, at, stop):
        return None
    if low.endswith("those ", 0, at) and not nouns.plural(low[begin:stop]):
        return None  # `a third of those known to be ill`
    return begin, stop


def _closes(text: str, low: str, word: str, end: int) -> bool:
    """Whether a word belongs to no whole: a number, or what ends noun phrases and is no name and no adjective here."""
    return word in CARDINALS or (nouns.ends_phrase(word) and not nounwords.within(text, low, word, end))


def _does(text: str, low: str, word: str, end: int, several: bool) -> bool:
    """Whether a word says what the noun before it does: `of Americans own cars`, `the money going to schools`.

    `several` says that the noun is in the plural.
    """
    if (several and word in verbs.PRESENT) or nounwords.verb(text, low, word, end):
        return True
    if word not in ("going", "coming", "being") and not (several and (nounwords.doing(word) or word.endswith("ed"))):
        return False
    found, following = nounwords.word_at(text, low, end)
    return found is not None and following in nouns.STOP
