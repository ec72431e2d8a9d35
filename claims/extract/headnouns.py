"""The noun phrase that a number counts: which words belong to it, and which of them is its head."""

from __future__ import annotations

import re
from typing import NamedTuple

from claims.extract.lang.en import nouns, units
from claims.extract.lang.en.numberwords import CARDINALS

WORD = re.compile(r"[ \u00a0\n]{1,2}[‘'“\"]?([^\W\d_](?:[\w&’'-]*[^\W_])?)")
_OWNER = ("'s", "’s", "s'", "s’")
_LONGEST = 6


class Phrase(NamedTuple):
    """Where the counted words stand, and the head in the singular, with its capital where it has one."""

    start: int
    end: int
    head: str
    name: str


def phrase(text: str, low: str, at: int, one: bool) -> Phrase | None:
    """The phrase behind `at`: up to its first plural, or to the end of a short phrase in the singular where `one`."""
    begin = end = at
    head = last = ""
    verb: tuple[int, str, str] | None = None
    for _ in range(_LONGEST):
        found = WORD.match(text, end)
        if not found:
            break
        word = low[found.start(1) : found.end(1)]
        if nouns.ends_phrase(word) and not (word in nouns.SKIP and not head):
            break
        if word.endswith(_OWNER) or (not head and (word in nouns.SKIP or word in CARDINALS)):
            begin = end = found.end()
            head = last = ""
            continue
        if head and word in CARDINALS:
            return None
        if not head:
            begin = found.start(1)
        elif one and verb is None and word.endswith(("ed", "ing", "s")) and not word.endswith("ss"):
            verb = end, head, last
        head, last, end = word, found[1], found.end()
        if _plural(word, last) and not one:
            return _told(text, low, begin, *_compound(text, low, end, word, last))
    if one and verb and (_many(head) or (head.endswith("ing") and verb[0] < end)):
        end, head, last = verb
    if not head or not one or last[:1].isupper() or _many(head):
        return None
    return _told(text, low, begin, end, head, last)


def _many(word: str) -> bool:
    """Whether the word can only be a plural, which no single thing is counted in: behind `one` it is a verb or its object."""
    return nouns.plural(word) and word[-1] == "s" and nouns.singular(word) != word


def _compound(text: str, low: str, end: int, word: str, written: str) -> tuple[int, str, str]:
    """Reads on where a plural stands before another one: the police of `police officers` are not what is counted."""
    found = WORD.match(text, end) if not word.endswith(_OWNER[:2]) else None
    if found is None or text[end] == "\n":
        return end, word, written
    following = low[found.start(1) : found.end(1)]
    apart = nouns.ends_phrase(following) or following in units.WORDS or following in nouns.NOT_COMPOUND
    if apart or found[1][:1].isupper() or not nouns.plural(following):
        return end, word, written
    return found.end(), following, found[1]


def _plural(word: str, written: str) -> bool:
    """Whether the word is a plural; `MPs`, `RBIs` by their letters."""
    return nouns.plural(word) or (len(written) > 2 and written[-1] == "s" and written[:-1].isupper())


def _told(text: str, low: str, begin: int, end: int, head: str, written: str) -> Phrase:
    plain = head.removesuffix("’s").removesuffix("'s")
    if written[:-1].isupper() and written[-1] == "s" and len(written) > 2:
        return Phrase(begin, end, plain, written[:-1])
    name = nouns.singular(plain)
    return Phrase(begin, end, plain, name[:1].upper() + name[1:] if written[:1].isupper() else name)
