"""Women and men told apart by the pronouns that follow their names, where the names do not tell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from claims.extract.lang.en import people, pronouns
from claims.extract.lang.lists import either

_FOLLOWS, _TWICE = 160, 2  # letters behind a name that are looked at; pronouns that tell a woman from a man
_PRONOUN_OR_KIN = re.compile(
    rf"\b(?:s?he|h(?:is|er|im|ers|imself|erself)|{either(people.KIN | people.NOUNS)})\b|\n", re.IGNORECASE
)
# Somebody else is spoken of already where the name comes in.
_OTHERS_BEFORE = re.compile(r"\b(?:[Ss]?[Hh]e|[Hh]is|[Hh]er|him|[A-Z]\w+ (?:and|with|by|to|for|of))\b[^.!?\n]*$")

# `Otto Reed, 58, a clerk who lost | his brother`: nobody else can be meant.
_OWN = re.compile(r"(?:,\s(?:aged\s)?\d{1,3})?(?:,\san?\s(?:[a-z-]+\s){1,3}|,?\s)who\s[a-z]+\s")


_SAID = re.compile(rf"(?:,\s(?:aged\s)?\d{{1,3}},)?\s(?:{people.SAYS})(?:\s(?:that|how))?\s")
_KIN = re.compile(rf"\s(?:late\s|own\s|\w+-year-old\s)?(?:{either(people.KIN)})\b")


def _own_kin(text: str, end: int, said: re.Match[str]) -> bool:
    """Whether somebody tells of a relative of theirs: `Otto Reed, 58, said | his brother`."""
    return _SAID.fullmatch(text, end, said.start()) is not None and _KIN.match(text, said.end()) is not None


def women(text: str, mentions: Sequence[tuple[int, int, str | None]]) -> dict[str, bool]:
    """Of those who are named at these places, in order, whether she is a woman, where the words behind the names tell.

    The name is None where it is known already.
    """
    she: Counter[str] = Counter()
    he: Counter[str] = Counter()
    for at, (start, end, name) in enumerate(mentions):
        if name is not None and not _OTHERS_BEFORE.search(text, max(0, start - _FOLLOWS), start):
            until = min(end + _FOLLOWS, mentions[at + 1][0] if at + 1 < len(mentions) else len(text))
            said = _PRONOUN_OR_KIN.search(text, end, until)
            low = said[0].lower() if said else ""
            own = said and (_OWN.fullmatch(text, end, said.start()) or _own_kin(text, end, said))
            sure = _TWICE if own else 1
            she[name] += sure * (low in pronouns.SHE)
            he[name] += sure * (low in pronouns.HE)
    told = ((name, she[name], he[name]) for name in she)
    return {name: women > 0 for name, women, men in told if max(women, men) >= _TWICE and not min(women, men)}
