"""Who `I`, `we`, `my` and `you` are in a statement, where nothing tells who speaks, or to whom: left open."""

from __future__ import annotations

import re

from claims.extract.lang.en import grammar, nouns, pointing, verbs
from claims.extract.prose.edits import within_marks
from claims.extract.prose.words import Word, capital, words

_MINE = re.compile(r"(?<![\w.-])(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|[Ww]e|us)(?![\w-])(?!\.\w)")
_YOU = re.compile(r"(?<![\w-])[Yy]ou(?: (?:had|were|did|also|then|just|never)\b)?(?! (?:know|see)\b)(?: ([a-z]+))?")
_MARKS = '“"'
_OPENS = nouns.STOP | verbs.ADVERBS | grammar.TIMES
_FAR = 40  # letters before it that are looked at
_VERB = 3  # words behind `we` among which its verb stands
_HELPED = frozenset(["were", "had", "did", "didn't", "didn’t", "weren't", "weren’t"])
# Before a `mine` that is somebody's, not what is dug.
_OWNED = frozenset(["of", "than", "as", "like", "and", "with"])


def still_open(statement: str) -> tuple[str, ...]:
    """The first `I`, `we` or `my` of a statement; nothing where it has none, or quotes it from somebody whom it may name."""
    marked = any(mark in statement for mark in _MARKS)
    for found in _MINE.finditer(statement):
        if marked and within_marks(statement, 0, found.start()):
            return ()
        if found[0] == "I" and statement[found.end() : found.end() + 1] in ("’", "'"):
            return (found[0],)
        if found[0].lower() in ("we", "us") and not _did(statement, found):
            continue
        before = list(words(statement, max(0, found.start() - _FAR), found.start()))
        if not before or not _no_speaker(found[0], before[-1], statement[found.start() - 1]):
            return (found[0],)
    return ()


def spoken_to(quote: str) -> tuple[str, ...]:
    """The `you` of somebody's words that did something, so that it is no anybody: `You were hired in May`."""
    for found in _YOU.finditer(quote):
        helped = found[0].lower().split(" ")[1:2]
        past = helped and helped[0] in ("had", "were", "did")
        if not past and not (found[1] and verbs.past(found[1]) and found[1] not in verbs.PAST_AND_PLAIN):
            continue
        before = list(words(quote, max(0, found.start() - _FAR), found.start()))
        if not before or before[-1].low not in pointing.ANYBODYS_YOU:
            return (found[0][:3],)
    return ()


def _did(statement: str, found: re.Match[str]) -> bool:
    """Whether `we` did something, or it was done to `us`: `we walked`, `told us`; all of us is meant by `what we eat`."""
    if found[0] == "us":
        return any(verbs.past(w.low) for w in words(statement, max(0, found.start() - _FAR), found.start())[-1:])
    after = [w.low for w in words(statement, found.end(), min(len(statement), found.end() + _FAR))][:_VERB]
    verb = next((low for low in after if low not in verbs.ADVERBS and not low.endswith("ly")), "")
    return verb in _HELPED or verbs.past(verb)


def _no_speaker(word: str, before: Word, lead: str) -> bool:
    """Whether it is part of a name, `World War I`, `the film My Mill`, or what is dug: not `Then I left`."""
    if word.lower() == "mine":
        return before.low not in _OWNED
    if word == "I":
        return capital(before) and before.low not in _OPENS
    return word[0].isupper() and lead == " " and before.text[-1].isalnum()
