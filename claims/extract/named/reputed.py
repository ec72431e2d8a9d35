"""The names of a text that need no telling, because every reader knows what they are: `Boeing`, `the FBI`, `Queensland`."""

from __future__ import annotations

from collections.abc import Set

from claims.extract.lang.en import places, wellknown
from claims.extract.named.kindred import WORD, Kinds, standing


def _by_first() -> dict[str, list[tuple[str, frozenset[str]]]]:
    found: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for name, kinds in (wellknown.KINDS_OF | dict.fromkeys(places.CITIES, frozenset(["city"]))).items():
        first = WORD.match(name.replace("-", " ").replace("'", " "))
        found.setdefault(first[0] if first else name, []).append((name, kinds))
    return found


_REPUTED = _by_first()


def add(text: str, capitals: Set[str], found: Kinds) -> None:
    """Adds to `found` the well-known names of a text by what they are; `capitals` are its words with one."""
    for first in capitals & _REPUTED.keys():
        for name, kinds in _REPUTED[first]:
            if (at := text.find(name)) >= 0 and standing(name, text):
                put = f"the {name}" if name in wellknown.WITH_THE else name
                for kind in kinds:
                    found.reputed.setdefault(kind, []).append((at, put))
