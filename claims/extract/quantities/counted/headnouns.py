"""The noun phrase that a number counts several of: which words belong to it, and which of them is its head."""

from __future__ import annotations

import re

from claims.extract.lang.en import nouns, verbs
from claims.extract.lang.en.numberwords import CARDINALS
from claims.extract.quantities.counted import heads, innerplurals, nounwords
from claims.extract.quantities.counted.heads import Head, Phrase

# Between a maker's name and what is counted: `12 Boeing 737 jets`.
_MODEL = re.compile(r"(?<=[a-z])[ ][1-9][0-9]{1,3}(?=[ ][a-z]{3})")
# `small, wooden boats`: a comma between two adjectives.
_ADJECTIVE = re.compile(
    rf"[a-z]+-[a-z-]+$|[a-z]+(?:al|ous|ive|ic|ful|less|able|ible|ary|ese|ian)$|(?:{'|'.join(nouns.ADJECTIVES)})$"
)
_KIND = re.compile(r"[ ]([a-z-]+)[ ]([a-z-]+)\b")
_COMMA = re.compile(r",[ ]([a-z][a-z-]*)(?=[ ][a-zA-Z])")
_QUALIFIED = re.compile(
    r"[ ]most[ ][a-z]|"
    r"[ ](?:[a-z]+(?:al|ous|ive|ic|ful|less|ary|est|ian|ish|ese|ed)|black|white|old|young|big|small|new|late|early|long|short|"
    r"high|low|full|poor|rich)[ ][a-z]"
)


def phrase(text: str, low: str, at: int, linked: bool = False) -> Phrase | None:
    """The phrase behind `at`, up to its first plural that is no owner and no kind; None where there is none.

    `linked` says that `of` stands before it, so that a plural may be an owner that lost its apostrophe.
    """
    begin = end = at
    head: Head | None = None
    for _ in range(nounwords.LONGEST):
        if head and head.written[0].isupper() and (model := _MODEL.match(text, end)):
            end = model.end()
        if linked and (figure := _figure(text, end, head)):
            begin = end = figure
            head = None
        found, word = nounwords.word_at(text, low, end)
        if found is None:
            break
        if further := _joined(text, low, word, found.end(), head):
            end = further
            continue
        idle = head is None and word in nounwords.IDLE
        if head is None and not linked and word in verbs.NEVER_COUNTED:
            break
        if not idle and nounwords.ends(text, low, word, found.end()):
            break
        if idle or word.endswith(nounwords.OWNER):
            begin = end = found.end()
            head = None
            continue
        if head is None:
            begin = found.start(1)
        elif word in CARDINALS:
            if not (linked and head.word in nouns.BEFORE_FIGURES and end - begin == len(head.word)):
                break
            begin = end = found.end()  # `five of the last seven games`
            head = None
            continue
        head = Head(found.end(), word, found[1])
        end = _behind_comma(low, word, nounwords.unquoted(text, found))
        if not heads.plural(head) or innerplurals.of_kind(text, low, begin, end, word):
            continue
        if not innerplurals.owner(text, low, head, linked):
            return heads.phrase(begin, innerplurals.compound(text, low, head))
        begin, head = end, None
    return heads.phrase(begin, head) if head and head.written in nouns.SAME else None


def _figure(text: str, end: int, head: Head | None) -> int:
    """Where a figure before the phrase itself ends, or 0: `14 of the team's last 16 points`."""
    figure = innerplurals.FIGURE.match(text, end) if head is None or head.word in nouns.BEFORE_FIGURES else None
    return figure.end() if figure else 0


def _joined(text: str, low: str, word: str, end: int, head: Head | None) -> int:
    """Where the next word stands behind one that joins two: `low- and`, the `and` of `largest and most expensive`; or 0."""
    if head is not None and word in ("and", "or") and (_QUALIFIED.match(low, end) or _of_two_kinds(low, end)):
        return end
    return nounwords.suspended(text, low, end)


def _of_two_kinds(low: str, end: int) -> bool:
    """Whether a kind and a plural stand behind `and`: `900 bus and tram drivers`, `300 current and former clerks`."""
    found = _KIND.match(low, end)
    if found is None or nouns.ends_phrase(found[1]) or found[1] in CARDINALS or nouns.plural(found[1]):
        return False
    return nouns.plural(found[2]) and found[2][-1] == "s" and found[2] not in verbs.PRESENT


def _behind_comma(low: str, word: str, end: int) -> int:
    """Where a word ends with the comma that parts it from another adjective of the same noun: `small, wooden boats`."""
    if low[end : end + 1] != ",":
        return end
    following = _COMMA.match(low, end)
    return end + 1 if following and _ADJECTIVE.match(word) and _ADJECTIVE.match(following[1]) else end
