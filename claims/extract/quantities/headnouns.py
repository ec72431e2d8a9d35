"""The noun phrase that a number counts: which words belong to it, and which of them is its head."""

from __future__ import annotations

import re
from typing import NamedTuple

from claims.extract.lang.en import movement, nouns, tallies, units, verbs
from claims.extract.lang.en.numberwords import CARDINALS

WORD = re.compile(r"[ \u00a0\n]{1,2}[‘'“\"]?((?:[A-Z]\.){2,}(?=[ -][A-Za-z])|[^\W\d_](?:[\w&’'-]*[^\W_])?)")
# Between a maker's name and what is counted: `12 Boeing 737 jets`.
_MODEL = re.compile(r"(?<=[a-z])[ ][1-9][0-9]{1,3}(?=[ ][a-z]{3})")
# `low- and middle-income families`: the rest of the first word stands behind the second.
_SUSPENDED = re.compile(r"-[ ](?:and|or|to)(?=[ ][a-z])")
# `small, wooden boats`: a comma between two adjectives.
_ADJECTIVE = re.compile(
    rf"[a-z]+-[a-z-]+$|[a-z]+(?:al|ous|ive|ic|ful|less|able|ible|ary|ese|ian)$|(?:{'|'.join(nouns.ADJECTIVES)})$"
)
# Around one word of a phrase: `two 'racist' chants`.
_OPENING, _CLOSING = ("'", "‘", "“", '"'), ("'", "’", "”", '"')
# No names though headlines write them with a capital: `23 People Weren't Hurt`.
_COMMON = frozenset(tallies.COUNTABLE.split("|")) | movement.STOCK
_COMMA = re.compile(r",[ ]([a-z][a-z-]*)(?=[ ][a-zA-Z])")
_QUALIFIED = re.compile(
    r"[ ]most[ ][a-z]|"
    r"[ ](?:[a-z]+(?:al|ous|ive|ic|ful|less|ary|est|ian|ish|ese|ed)|black|white|old|young|big|small|new)[ ][a-z]"
)
OWNER = ("'s", "’s", "s'", "s’")
_LONGEST = 6
_FIGURE = re.compile(r"[ ][0-9][0-9,]*(?=[ ][a-z])")


class Phrase(NamedTuple):
    """Where the counted words stand, and the head in the singular, with its capital where it has one."""

    start: int
    end: int
    head: str
    name: str


class _Head(NamedTuple):
    """The last word of a phrase so far: where it ends, in small letters, as it is written."""

    end: int
    word: str
    written: str


def phrase(text: str, low: str, at: int, one: bool, linked: bool = False) -> Phrase | None:
    """The phrase behind `at`: up to its first plural, or to the end of a short phrase in the singular where `one`.

    `linked` says that `of` stands before it, so that a plural may be an owner that lost its apostrophe.
    """
    begin, head, before = at, None, None
    end = at
    for _ in range(_LONGEST):
        if head and not one and head.written[0].isupper() and (model := _MODEL.match(text, end)):
            end = model.end()
        if linked and (head is None or head.word in nouns.BEFORE_FIGURES) and (figure := _FIGURE.match(text, end)):
            head, begin, end = None, figure.end(), figure.end()
        found, word = _word(text, low, end)
        if found and (further := _joined(text, low, word, found.end(), head is not None and not one)):
            end = further
            continue
        skipped = head is None and (word in nouns.SKIP or word in CARDINALS)
        does = head is None and not linked and word in verbs.NEVER_COUNTED
        if not found or does or (_ends(text, low, word, found.end(), one and head is not None) and not skipped):
            break
        if one and word.endswith(OWNER) and not skipped and found[1][0].islower():
            return _told(begin if head else found.start(1), _Head(found.end() - 2, word[:-2], found[1][:-2]))
        if word.endswith(OWNER) or skipped:
            begin = end = found.end()
            head = None
            continue
        if head and (word in CARDINALS or (one and verb(text, low, word, found.end()))):
            break
        if head is None:
            begin = found.start(1)
        elif (
            one
            and before is None
            and (_tells(word) or (found[1][0].isupper() > head.written[0].isupper() and not found[1][1:].isupper()))
        ):
            before = head
        head = _Head(found.end(), word, found[1])
        end = head.end
        if text[end : end + 1] in _CLOSING and text[end : end + 1] and text[found.start(1) - 1] in _OPENING:
            end += 1
        if not one and text[end : end + 1] == "," and _both_adjectives(low, word, end):
            end += 1
        if not one and _plural(head):
            if (word in nouns.PLURAL_FIRST or "-" in word) and _sports(
                text, low, end, before_united=low.startswith("united ", begin)
            ):
                continue
            if not (_unmarked(text, low, head) or (linked and _owns(text, low, head))):
                return _told(begin, _compound(text, low, head))
            begin, head = end, None
    if one:
        return _single(text, at, begin, head, before)
    return _told(begin, head) if head and head.written in nouns.SAME else None


def _word(text: str, low: str, at: int) -> tuple[re.Match[str] | None, str]:
    """The word behind `at`, if there is one, and how it is written small."""
    found = WORD.match(text, at)
    return found, low[found.start(1) : found.end(1)] if found else ""


def _joined(text: str, low: str, word: str, end: int, several: bool) -> int:
    """Where the next word stands behind one that joins two: `low- and`, the `and` of `largest and most expensive`; or 0."""
    if text.startswith("- ", end) and (rest := _SUSPENDED.match(low, end)):
        return rest.end()
    return end if several and word in ("and", "or") and _QUALIFIED.match(low, end) else 0


def _single(text: str, at: int, begin: int, head: _Head | None, before: _Head | None) -> Phrase | None:
    """One thing: never a plural, and a name only where the number is no part of it (`one Briton`, not `One Nation`)."""
    if head and before and (_many(head.word) or _does(head.word) or head.written[0].isupper()):
        head = before
    if head is None or _many(head.word):
        return None
    if (
        head.written[0].isupper()
        and text[at - 3 : at] != "one"
        and not (head.written.isupper() and head.word in nouns.TITLES)
    ):
        return None
    alone = head.end - begin == len(head.word)
    told = (
        (head.word.endswith("ed") and head.word not in verbs.NOT_VERBS) or _does(head.word) or head.word in nouns.STATES
    )
    return None if alone and told else _told(begin, head)


def _ends(text: str, low: str, word: str, end: int, told: bool) -> bool:
    """Whether a phrase ends before a word; `told` says that it counts one thing and names it already."""
    if not nouns.ends_phrase(word) or capitals(text, end - len(word), end):
        return (
            word.endswith(verbs.SHORT_ENDS)
            or word.replace("’", "'") in verbs.SHORT_BE
            or (told and _postposed(text, low, word, end))
        )
    return word not in nouns.BESIDE or (told and word != "high") or not leads(text, low, end)


def within(text: str, low: str, word: str, end: int) -> bool:
    """Whether a word that ends phrases elsewhere belongs to this one: `of US voters`, `of older men`."""
    return capitals(text, end - len(word), end) or (word in nouns.BESIDE and leads(text, low, end))


def capitals(text: str, start: int, end: int) -> bool:
    """Whether a word is a name by its capitals, where the words beside it have none: `12 US troops`."""
    if text[start:end] not in nouns.CAPITALS:
        return False
    found = WORD.match(text, end)
    return found is not None and not found[1].isupper()


def leads(text: str, low: str, end: int) -> bool:
    """Whether a noun phrase goes on behind `end`: behind the `old` of `two old friends`, not of `two years old when`."""
    for _ in range(_LONGEST):
        found = WORD.match(text, end)
        if found is None or text[end] == "\n":
            return False
        word, end = low[found.start(1) : found.end(1)], found.end()
        if word not in nouns.BESIDE and word not in ("and", "or"):
            return not nouns.ends_phrase(word) or text[found.start(1) : end] in nouns.CAPITALS
    return False


def _postposed(text: str, low: str, word: str, end: int) -> bool:
    """Whether an adjective stands behind its noun: `one plan present in every town`."""
    return word in nouns.POSTPOSED and not leads(text, low, end)


def _does(word: str) -> bool:
    """Whether a word in -ing tells what somebody does, and is no noun."""
    return word.endswith("ing") and word not in nouns.OF_ING


def _tells(word: str) -> bool:
    """Whether a word may tell what the noun before it did."""
    return word.endswith(("ed", "s")) or _does(word)


def _both_adjectives(low: str, word: str, end: int) -> bool:
    """Whether a comma parts two adjectives of one noun: `small, wooden boats`."""
    following = _COMMA.match(low, end)
    return bool(following and _ADJECTIVE.match(word) and _ADJECTIVE.match(following[1]))


def _sports(text: str, low: str, end: int, before_united: bool) -> bool:
    """Whether a plural only tells what kind: the `States` of `two United States sailors`."""
    if low.endswith(tuple(nouns.UNITED), 0, end) and not before_united:
        return False
    for _ in range(2):
        found = WORD.match(text, end)
        if found is None or not (found[1][0].islower() or found[1].isupper()):
            return False
        word, end = low[found.start(1) : found.end(1)], found.end()
        if nouns.ends_phrase(word) or word in verbs.PRESENT or word.endswith("ed"):
            return False
        if nouns.plural(word):
            return True
    return False


def verb(text: str, low: str, word: str, end: int) -> bool:
    """Whether a word behind a noun in the singular says what it does, or how: `one hand rocked the`, `one vaccine appears`."""
    if word in verbs.PRESENT and word.endswith("s"):
        return True
    if word.endswith("ly"):
        return word not in nouns.NO_ADVERB
    if word in verbs.TELLING:
        return True
    if not word.endswith("ed") or word.endswith("eed"):
        return False
    following = WORD.match(text, end)
    return following is None or nouns.ends_phrase(low[following.start(1) : following.end(1)])


def _owns(text: str, low: str, head: _Head) -> bool:
    """Whether a plural lost its apostrophe: a number or a superlative behind it (`the worlds largest banks`) tells.

    So does a plural behind a name: `one of Londons old markets`.
    """
    found, word = _word(text, low, head.end)
    if (
        word in CARDINALS
        or _FIGURE.match(text, head.end)
        or word == "most"
        or (found is not None and word in nouns.OWNED_FIRST and leads(text, low, found.end()))
        or (word.endswith("est") and len(word) > 5 and word not in nouns.NO_SUPERLATIVE)
    ):
        return True
    if found is None or not head.written[0].isupper() or head.written.isupper() or not found[1][0].islower():
        return False
    if (nouns.ends_phrase(word) and word not in nouns.BESIDE) or word.endswith(("ed", "ing")) or word in verbs.PRESENT:
        return False
    for _ in range(4):
        if nouns.plural(word):
            return True
        found, word = _word(text, low, found.end())
        if found is None or nouns.ends_phrase(word):
            break
    return False


def _unmarked(text: str, low: str, head: _Head) -> bool:
    """Whether a word in -s can only be an owner that lost its apostrophe, before what it owns: `two familys homes`."""
    word = head.word
    if word not in nouns.OWNERS and not (word.endswith("ys") and word[-3:-2] not in "aeiou"):
        return False
    return leads(text, low, head.end)


def _compound(text: str, low: str, head: _Head) -> _Head:
    """Reads on where a plural stands before another one: the police of `police officers` are not what is counted."""
    found = WORD.match(text, head.end) if head.word in nouns.OF_KIND and text[head.end : head.end + 1] != "\n" else None
    if found is None or (head.word in nouns.UNITED and not low.endswith(f"united {head.word}", 0, head.end)):
        return head
    following = low[found.start(1) : found.end(1)]
    apart = nouns.ends_phrase(following) or following in units.WORDS or following in nouns.NOT_COMPOUND
    if apart or found[1][0].isupper() or not nouns.plural(following):
        return head
    return _Head(found.end(), following, found[1])


def _plural(head: _Head) -> bool:
    """Whether the word is a plural; `MPs`, `RBIs` by their letters."""
    return nouns.plural(head.word) or _letters(head.written)


def _letters(written: str) -> bool:
    return len(written) > 2 and written[-1] == "s" and written[:-1].isupper()


def _many(word: str) -> bool:
    """Whether the word can only be a plural, which no single thing is counted in: behind `one` it is a verb or its object."""
    return nouns.plural(word) and word[-1] == "s" and nouns.singular(word) != word


def _told(begin: int, head: _Head) -> Phrase:
    if _letters(head.written):
        return Phrase(begin, head.end, head.word, head.written[:-1])
    if head.written.isupper() and len(head.written) > 1 and not nouns.plural(head.word):
        return Phrase(begin, head.end, head.word, head.written)
    name = nouns.singular(head.word)
    if (
        head.written[0].islower()
        or head.written.isupper()
        or name in _COMMON
        or (head.word in nouns.IRREGULAR and head.word not in nouns.PEOPLES)
    ):
        return Phrase(begin, head.end, head.word, name)
    return Phrase(begin, head.end, head.word, name[:1].upper() + name[1:])
