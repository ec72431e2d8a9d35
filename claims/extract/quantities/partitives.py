"""How far what one is one of reaches: `one of the [largest banks in the country]`, `one of the [people responsible for it]`."""

from __future__ import annotations

import re

from claims.extract.lang.en import nouns, partitives, verbs
from claims.extract.lang.en.numberwords import CARDINALS
from claims.extract.lang.en.references import MONTHS
from claims.extract.quantities import headnouns

_LINK = re.compile(rf"[ ]({'|'.join(partitives.ANYWHERE | partitives.NEAR)})(?=[ ])")
# `spectacular catches ever to grace a final`
_DONE = re.compile(r"(?:[ ]ever)?[ ]to[ ]([a-z]+)(?=[ ])")
_SMALL = re.compile(rf"[ ](?:{'|'.join(partitives.DETERMINERS)})\b")
_PHRASES = 4
_WORDS = 5


def reach(text: str, low: str, begin: int, end: int, words: list[str]) -> int:
    """Where the whole ends whose head ends at `end`; `words` stand before the `one`. Behind a verb that takes an object a
    place or a time may as well belong to the verb, and is left out.
    """
    most = low.endswith("most ", 0, begin) or _superlative(low[begin:end])
    whole = most or _describes(words)
    if adjective := headnouns.WORD.match(text, end):
        stop = adjective.end()
        if low[adjective.start(1) : stop] in nouns.POSTPOSED and _LINK.match(low, stop):
            end = _noun(text, low, _LINK.match(low, stop), end)
    for _ in range(_PHRASES):
        link = _LINK.match(low, end)
        if link is None or not (whole or link[1] in partitives.ANYWHERE):
            break
        further = _noun(text, low, link, end)
        if further == end:
            break
        end = further
    done = _DONE.match(low, end) if most else None
    return _noun(text, low, done, end) if done and text[done.start(1)].islower() and done[1] not in nouns.STOP else end


def core(whole: str) -> str:
    """The noun phrase of a whole without what is tied to it: the `oldest inns` of `oldest inns in the valley`."""
    link = _LINK.search(whole)
    phrase, _, last = (whole[: link.start()] if link else whole).rpartition(" ")
    return phrase if phrase and last in nouns.POSTPOSED else f"{phrase} {last}".lstrip()


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
        found = headnouns.WORD.match(text, stop) if text[stop : stop + 1] != "\n" else None
        word = low[found.start(1) : found.end(1)] if found else ""
        if not found or nouns.ends_phrase(word) or word in MONTHS or word in partitives.TIMES or word in CARDINALS:
            break
        if i and (headnouns.verb(text, low, word, found.end()) or word in verbs.PRESENT or word.endswith("ing")):
            break
        stop = found.end()
        if nouns.plural(word):
            break
    return stop if stop > at and not low[stop : stop + 2].strip().isdigit() else end
