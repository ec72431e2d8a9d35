"""Plurals inside a phrase that are not what is counted: the kind of what follows, the half of a compound, or its owner.

`two United States sailors`, `300 police officers`, `one of the worlds largest banks`.
"""

from __future__ import annotations

import re

from claims.extract.lang.en import nouns, units, verbs
from claims.extract.lang.en.numberwords import CARDINALS
from claims.extract.quantities.counted import nounwords
from claims.extract.quantities.counted.heads import Head

FIGURE = re.compile(r"[ ][0-9][0-9,]*(?:(?:\.[0-9]+)?[ ](?:thousand|million|billion))?(?=[ ][a-z])")
_OWNED_REACH = 4
_UNITED = tuple(nouns.UNITED)


def of_kind(text: str, low: str, begin: int, end: int, word: str) -> bool:
    """Whether a plural that ends at `end`, in a phrase from `begin`, only tells what kind: the `States` of `two United States
    sailors`. A plural noun must follow within two words.
    """
    if word not in nouns.PLURAL_FIRST and "-" not in word:
        return False
    if low.endswith(_UNITED, 0, end) and not low.startswith("united ", begin):
        return False
    for _ in range(2):
        found, word = nounwords.word_at(text, low, end)
        if found is None or not (found[1][0].islower() or found[1].isupper()):
            return False
        end = found.end()
        if nouns.ends_phrase(word) or word in verbs.PRESENT or word.endswith("ed"):
            return False
        if nouns.plural(word):
            return True
    return False


def owner(text: str, low: str, head: Head, linked: bool) -> bool:
    """Whether a plural can only be an owner that lost its apostrophe; `linked` says that `of` stands before the phrase."""
    if _no_plural(head.word) and nounwords.leads(text, low, head.end):
        return True
    return linked and (_before_rank(text, low, head.end) or _name_before_owned(text, low, head))


def compound(text: str, low: str, head: Head) -> Head:
    """Reads on where a plural stands before another one: the police of `police officers` are not what is counted."""
    if head.word not in nouns.OF_KIND or text[head.end : head.end + 1] == "\n":
        return head
    found, following = nounwords.word_at(text, low, head.end)
    if found is None or (head.word in nouns.UNITED and not low.endswith(f"united {head.word}", 0, head.end)):
        return head
    apart = nouns.ends_phrase(following) or following in units.WORDS or following in nouns.NOT_COMPOUND
    if apart or found[1][0].isupper() or not nouns.plural(following):
        return head
    return Head(found.end(), following, found[1])


def _no_plural(word: str) -> bool:
    """Whether English has no such plural: `two familys homes`, `the womans three sons`."""
    return word in nouns.OWNERS or (word.endswith("ys") and word[-3:-2] not in "aeiou")


def _before_rank(text: str, low: str, end: int) -> bool:
    """Whether a number or a superlative stands behind a plural, as only behind an owner: `the worlds largest banks`."""
    found, word = nounwords.word_at(text, low, end)
    if word in CARDINALS or FIGURE.match(text, end) or word == "most":
        return True
    if found is not None and word in nouns.OWNED_FIRST and nounwords.leads(text, low, found.end()):
        return True
    return word.endswith("est") and len(word) > 5 and word not in nouns.NO_SUPERLATIVE


def _name_before_owned(text: str, low: str, head: Head) -> bool:
    """Whether a plural stands behind a name, as behind an owner: `one of Londons old markets`."""
    found, word = nounwords.word_at(text, low, head.end)
    if found is None or not head.written[0].isupper() or head.written.isupper() or not found[1][0].islower():
        return False
    if (nouns.ends_phrase(word) and word not in nouns.BESIDE) or word.endswith(("ed", "ing")) or word in verbs.PRESENT:
        return False
    for _ in range(_OWNED_REACH):
        if nouns.plural(word):
            return True
        found, word = nounwords.word_at(text, low, found.end())
        if found is None or nouns.ends_phrase(word):
            break
    return False
