"""What a noun alone means where the text has told it with a name before: `Norway’s central bank`, then `the bank`.

What was named last is meant, if nothing else of the kind was brought in since.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from claims.extract.lang.en import nouns

_NEAR = 400  # letters back to the last of several


class Mention(NamedTuple):
    """A phrase with a noun: where it stands, the words of the name in it, the phrase, what else tells which one it is.

    `phrase` is empty where what it tells is not enough, as in `the Norwegian bank`.
    `many`: it tells of several; `firm`: as of what is known, `the Arden bank`; `anew`: it brings in others, `a bank`.
    """

    at: int
    key: frozenset[str] = frozenset()
    phrase: str = ""
    mods: frozenset[str] = frozenset()
    many: bool = False
    firm: bool = False
    anew: bool = False


@dataclass(slots=True)
class ByNoun:
    """All phrases of a text with the nouns that stand alone in it behind `the` or `this`, by the noun in the singular."""

    told: dict[str, list[Mention]] = field(default_factory=dict)

    def meant(self, noun: str, at: int, alone: bool = False) -> Mention | None:
        """The fullest phrase for the thing that a noun means at a place; None where none is named or another may be meant.

        `alone`: only where no other of them has a name.
        """
        many = nouns.plural(noun)
        every = [m for m in self.told.get(nouns.singular(noun), ()) if m.at < at]
        before = [m for m in every if m.many == many]
        last = next((m for m in reversed(before) if m.key), None)
        if last is None:
            return None
        same = [m for m in before if m.key and (m.key <= last.key or last.key <= m.key)]
        if len(same) < sum(bool(m.key) for m in before) and (alone or not last.firm or at - last.at > _NEAR):
            return None
        known = frozenset[str]().union(*(m.mods for m in same))
        if any(m.at > last.at and (m.anew or (m.many == many and m.mods - known)) for m in every):
            return None
        return max((m for m in same if m.phrase), key=lambda m: (len(m.key), -m.at), default=None)
