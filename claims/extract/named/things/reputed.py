"""The names of a text that need no telling, because every reader knows what they are: `Boeing`, `the FBI`, `Queensland`."""

from __future__ import annotations

import re
from collections.abc import Set

from claims.extract.lang.en import kinds as words
from claims.extract.lang.en import places, wellknown
from claims.extract.lang.lists import either
from claims.extract.named.things.kindred import MOST, WORD, Kinds, standing


def _by_first() -> dict[str, list[tuple[str, frozenset[str]]]]:
    found: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for name, kinds in (wellknown.KINDS_OF | dict.fromkeys(places.CITIES, frozenset(["city"]))).items():
        first = WORD.match(name.replace("-", " ").replace("'", " "))
        found.setdefault(first[0] if first else name, []).append((name, kinds))
    return found


_REPUTED = _by_first()
# `New York`, not `the New York Times`: the state or the city, who can tell.
_DOUBTFUL = re.compile(rf"(?<!West )\b(?:{either(places.MAYBE_STATES)})\b(?!\s[A-Z])")
_SHIRE = 6  # letters of the shortest word that ends so and is no county, and one more


def add(text: str, capitals: Set[str], found: Kinds) -> None:
    """Adds to `found` the well-known names of a text by what they are; `capitals` are its words with one."""
    for first in capitals & _REPUTED.keys():
        for name, kinds in _REPUTED[first]:
            if (at := text.find(name)) >= 0 and standing(name, text):
                put = f"the {name}" if name in wellknown.WITH_THE else name
                for kind in kinds:
                    found.reputed.setdefault(kind, []).append((at, put))
                if text.find(name, at + 1) >= 0:
                    found.often.add(name)
    if "state" in found.reputed and (doubts := [m.start() for m in _DOUBTFUL.finditer(text)]):
        found.doubtful["state"] = doubts[0]
    for word in sorted(w for w in capitals if w.endswith("shire"))[:MOST]:
        if len(word) > _SHIRE and f"New {word}" not in text:
            found.reputed.setdefault("county", []).append((text.find(word), word))


def of_title(text: str, title: str, found: Kinds) -> None:
    """Adds the one city and the one territory of the title, where the text names it: `protests in Hong Kong`, `the city`."""
    for kind, known in (("city", places.CITIES), ("territory", words.TERRITORIES)):
        titled = [name for name in known if name in title and _whole(name, title)]
        at = text.find(titled[0]) if len(titled) == 1 else -1
        if at >= 0:
            found.add(kind, -1, titled[0])


def _whole(name: str, title: str) -> bool:
    """Whether a name stands in a title by itself: no `Parisian`, no `Paris Hilton`."""
    at = title.find(name)
    after = title[at + len(name) :]
    return (
        not after[:1].isalnum()
        and not re.match(r"\s[A-Z][a-z]+\s(?!of\b)[a-z]", after)
        and (at == 0 or title[at - 1] == " ")
    )
