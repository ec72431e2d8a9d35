"""The noun phrase behind a `one`: up to the verb or the end of a short phrase in the singular."""

from __future__ import annotations

import re

from claims.extract.lang.en import nouns, verbs
from claims.extract.lang.en.numberwords import CARDINALS
from claims.extract.quantities.counted import heads, nounwords
from claims.extract.quantities.counted.heads import Head, Phrase

_NOUN = 5  # letters of the longest noun in `ed`: `one breed`


def phrase(text: str, low: str, at: int) -> Phrase | None:
    """The phrase that opens behind `at`, if it counts one thing; an owner in it is what is counted: `one nurse's hat`."""
    begin = end = at
    head: Head | None = None
    fallback: Head | None = None
    for _ in range(nounwords.LONGEST):
        found, word = nounwords.word_at(text, low, end)
        if found is None:
            break
        if further := nounwords.suspended(text, low, found.end()):
            end = further
            continue
        idle = head is None and word in nounwords.IDLE
        if head is None and word in verbs.NEVER_COUNTED:
            break
        if not idle and nounwords.ends(text, low, word, found.end(), head is not None):
            break
        owns = word.endswith(nounwords.OWNER)
        if owns and not idle and found[1][0].islower():
            return heads.phrase(begin if head else found.start(1), Head(found.end() - 2, word[:-2], found[1][:-2]))
        if owns or idle:
            begin = end = found.end()
            head = None
            continue
        if head and (word in CARDINALS or nounwords.verb(text, low, word, found.end())):
            break
        if head is None:
            begin = found.start(1)
        elif fallback is None and _may_tell(found, word, head):
            fallback = head
        head = Head(found.end(), word, found[1])
        end = nounwords.unquoted(text, found)
    return _settled(text, at, begin, head, fallback)


def _may_tell(found: re.Match[str], word: str, head: Head) -> bool:
    """Whether a word may tell what the noun before it did, or begin a name behind it, so that the noun was the last."""
    if word.endswith(("ed", "s")) or nounwords.doing(word):
        return True
    return found[1][0].isupper() and not head.written[0].isupper() and not found[1][1:].isupper()


def _settled(text: str, at: int, begin: int, head: Head | None, fallback: Head | None) -> Phrase | None:
    """The phrase with its last head or the one before it; None for a plural, a name, a lone word that tells what was done."""
    if head and fallback and (_many(head.word) or nounwords.doing(head.word) or head.written[0].isupper()):
        head = fallback
    if head is None or _many(head.word) or _part_of_name(text, at, head):
        return None
    alone = head.end - begin == len(head.word)
    return None if alone and _tells(head.word) else heads.phrase(begin, head)


def _part_of_name(text: str, at: int, head: Head) -> bool:
    """Whether the number is part of a name: that of `One Nation`, not that of `one Briton` or `one MP`."""
    title = head.written.isupper() and head.word in nouns.TITLES
    return head.written[0].isupper() and text[at - 3 : at] != "one" and not title


def _tells(word: str) -> bool:
    """Whether a word that stands alone tells what was done, or how one is: `one killed`, `one critical`."""
    done = word.endswith("ed") and (len(word) > _NOUN or word not in verbs.NOT_VERBS)
    how = word.endswith("ly") and word not in nouns.NO_ADVERB
    return done or how or nounwords.doing(word) or word in nouns.STATES


def _many(word: str) -> bool:
    """Whether the word can only be a plural, which no single thing is counted in: behind `one` it is a verb or its object."""
    return nouns.plural(word) and word[-1] == "s" and nouns.singular(word) != word
