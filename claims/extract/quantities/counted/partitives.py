"""How far what one is one of reaches: `one of the [largest banks in the country]`, `one of the [people responsible for it]`."""

from __future__ import annotations

import re

from claims.extract.lang.en import nouns, partitives, verbs
from claims.extract.lang.en.numberwords import CARDINALS
from claims.extract.lang.en.references import MONTHS
from claims.extract.quantities.counted import nounwords

_LINK = re.compile(rf"[ ]({'|'.join(partitives.ANYWHERE | partitives.NEAR)})(?=[ ])")
# `spectacular catches ever to grace a final`
_DONE = re.compile(r"(?:[ ]ever)?[ ]to[ ]([a-z]+)(?=[ ])")
_PASSIVE = re.compile(r"[ ]([a-z]+)[ ](of|by|in|with|for|at|on|from|as|to)(?=[ ])")
_ACTIVE = re.compile(r"[ ]([a-z]{2,}ing)(?=[ ][a-z0-9])")
_TIES = partitives.ANYWHERE | partitives.NEAR | {"to", "ever"}
_SMALL = re.compile(rf"[ ](?:{'|'.join(partitives.DETERMINERS)})\b")
_PHRASES = 4
_WORDS = 5


def reach(text: str, low: str, begin: int, end: int, words: list[str]) -> int:
    """Where the whole ends whose head ends at `end`; `words` stand before the `one`. Behind a verb that takes an object a
    place or a time may as well belong to the verb, and is left out.
    """
    most = low.endswith("most ", 0, begin) or _superlative(low[begin:end])
    whole = most or _describes(words)
    if adjective := nounwords.WORD.match(text, end):
        stop = adjective.end()
        if low[adjective.start(1) : stop] in nouns.POSTPOSED and _LINK.match(low, stop):
            end = _noun(text, low, _LINK.match(low, stop), end)
    end = _linked(text, low, end, whole)
    done = (_DONE.match(low, end) if most else None) or _participle(low, end)
    if done is None or done[1] in nouns.STOP or not text[done.start(1)].islower():
        return end
    further = done.end() if _LINK.match(low, done.end()) else _noun(text, low, done, end)
    last = _linked(text, low, further, True)
    return last if last > done.end() else end


def _linked(text: str, low: str, end: int, whole: bool) -> int:
    """Where the phrases end that prepositions tie to what ends at `end`."""
    for _ in range(_PHRASES):
        link = _LINK.match(low, end)
        if link is None or not (whole or link[1] in partitives.ANYWHERE):
            break
        further = _noun(text, low, link, end)
        if further == end:
            break
        end = further
    return end


def _participle(low: str, end: int) -> re.Match[str] | None:
    """What was done to those that end at `end`, or what they do: `men accused of arson`, `mills run by a bank`."""
    found = _PASSIVE.match(low, end)
    if found and (
        found[1] in partitives.BEFALLEN or found[1] in verbs.BEFALLS or (found[2] == "by" and found[1].endswith("ed"))
    ):
        return found
    doing = _ACTIVE.match(low, end)
    return doing if doing and doing[1] not in nouns.OF_ING else None


def core(whole: str) -> str:
    """The noun phrase of a whole without what is tied to it: the `oldest inns` of `oldest inns in the valley`."""
    words = whole.split(" ")
    for i in range(1, len(words)):
        done = words[i].endswith(("ed", "ing")) and nouns.plural(words[i - 1].lower())
        if done or words[i] in _TIES:
            words = words[:i]
            break
    return " ".join(words[:-1] if len(words) > 1 and words[-1] in nouns.POSTPOSED else words)


def _describes(words: list[str]) -> bool:
    """Whether `one of` opens its clause or tells what somebody is, so that no verb can draw to itself what follows."""
    return not words or words[-1].endswith((",", ".", ";", ":")) or words[-1] in partitives.TELLING


def _superlative(counted: str) -> bool:
    """Whether what is counted is told by a superlative: a verb behind it may tell among which."""
    words = counted.split()
    return any((w.endswith("est") and w not in nouns.NO_SUPERLATIVE) or w in ("first", "last", "only") for w in words)


def _noun(text: str, low: str, link: re.Match[str] | None, end: int) -> int:
    """Where the noun phrase behind a preposition ends, or `end` where there is none."""
    if link is None:
        return end
    at = link.end()
    while small := _SMALL.match(low, at):
        at = small.end()
    stop = at
    for i in range(_WORDS):
        found = nounwords.WORD.match(text, stop) if text[stop : stop + 1] != "\n" else None
        word = low[found.start(1) : found.end(1)] if found else ""
        if not found or nouns.ends_phrase(word) or word in MONTHS or word in partitives.TIMES or word in CARDINALS:
            break
        if i and (nounwords.verb(text, low, word, found.end()) or word in verbs.PRESENT or word.endswith("ing")):
            break
        stop = found.end()
        if nouns.plural(word):
            break
    return stop if stop > at and not low[stop : stop + 2].strip().isdigit() else end
