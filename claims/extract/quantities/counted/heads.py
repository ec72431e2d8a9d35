"""The head of a counted noun phrase: the word that says what is counted, and its name in the singular."""

from __future__ import annotations

from typing import NamedTuple

from claims.extract.lang.en import movement, nouns, tallies

# No names though headlines write them with a capital: `23 People Weren't Hurt`.
_COMMON = frozenset(tallies.COUNTABLE.split("|")) | movement.STOCK
_IRREGULAR = frozenset(nouns.IRREGULAR) - nouns.PEOPLES


class Head(NamedTuple):
    """The last word of a phrase so far: where it ends, in small letters, as it is written."""

    end: int
    word: str
    written: str


class Phrase(NamedTuple):
    """Where the counted words stand, and the head in the singular, with its capital where it has one."""

    start: int
    end: int
    head: str
    name: str


def phrase(begin: int, head: Head) -> Phrase:
    """The phrase that opens at `begin` and ends with its head."""
    return Phrase(begin, head.end, head.word, _name(head))


def plural(head: Head) -> bool:
    """Whether the word is a plural; `MPs`, `RBIs` by their letters."""
    return nouns.plural(head.word) or _letters(head.written)


def _name(head: Head) -> str:
    """The head in the singular: small, but for names and what is told by its letters."""
    written = head.written
    if _letters(written):
        return written[:-1]
    if written.isupper() and len(written) > 1 and not nouns.plural(head.word):
        return written
    name = nouns.singular(head.word)
    small = written[0].islower() or written.isupper() or name in _COMMON or head.word in _IRREGULAR
    return name if small else name[:1].upper() + name[1:]


def _letters(written: str) -> bool:
    """Whether capitals stand before the -s of a plural: `MPs`."""
    return len(written) > 2 and written[-1] == "s" and written[:-1].isupper()
