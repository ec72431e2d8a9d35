"""How word lists are written: one string, words apart by white space; and how a pattern of many words is made fast to scan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def listed(words: str) -> frozenset[str]:
    """The set of the words of `words`."""
    return frozenset(words.split())


def either(words: Iterable[str]) -> str:
    """The alternatives of a pattern, the longest first, so that none hides one that it begins; the same in every run."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


def by_letter(alternatives: str) -> str:
    """The alternatives of a pattern, branching on their first letter: what begins with another is passed over at once.

    `man|(?:my|his) mill` becomes `h(?:is mill)|m(?:an|y mill)`. Those of one letter keep their order; those that begin with no
    letter are tried last, so none of them may begin where one with a letter can match, unless which of the two is met is
    all the same.
    """
    tails: dict[str, list[str]] = {}
    rest: list[str] = []
    for one in _opened(alternatives):
        if one[:1].isalpha() and one[1:2] not in ("?", "*", "+", "{"):
            tails.setdefault(one[0], []).append(one[1:])
        else:
            rest.append(one)
    return "|".join([f"{letter}(?:{'|'.join(found)})" for letter, found in sorted(tails.items())] + rest)


def _opened(alternatives: str) -> Iterator[str]:
    """Each alternative; one that opens with a choice once for each of its words."""
    for one in _apart(alternatives):
        end = _closing(one) if one.startswith("(?:") else -1
        if end < 0 or one[end + 1 : end + 2] in ("?", "*", "+", "{"):
            yield one
        else:
            yield from (first + one[end + 1 :] for first in _opened(one[3:end]))


def _apart(alternatives: str) -> list[str]:
    """The alternatives as they stand, without those within brackets."""
    found, begin = [], 0
    for at, depth in _depths(alternatives):
        if not depth and alternatives[at] == "|":
            found.append(alternatives[begin:at])
            begin = at + 1
    return [*found, alternatives[begin:]]


def _closing(pattern: str) -> int:
    """Where the bracket closes that a pattern opens with."""
    return next(at for at, depth in _depths(pattern) if not depth and pattern[at] == ")")


def _depths(pattern: str) -> Iterator[tuple[int, int]]:
    """Every sign of a pattern that stands for itself, with how many brackets it stands in."""
    depth, at, among = 0, 0, False
    while at < len(pattern):
        sign = pattern[at]
        if sign == "\\":
            at += 2
            continue
        if among:
            among = sign != "]"
        elif sign == "[":
            among = True
        else:
            depth += (sign == "(") - (sign == ")")
            yield at, depth
        at += 1
