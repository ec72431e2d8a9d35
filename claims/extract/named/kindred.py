"""The named things of a text by what it says they are, and which of them a kind means at a place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from claims.extract.lang.en import grammar, places
from claims.extract.lang.en import kinds as words

IDLE = grammar.DETERMINERS | {"he", "she", "it", "they", "we", "i", "you"}
MOST = 12
WORD = re.compile(r"[\w’'-]+")


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a stretch: whether somebody speaks it, what the sentence before was about, and the words before.

    `opened` are those of its own sentence, `prior` the sentence before.
    """

    quoted: bool = False
    before: str | None = None
    opened: str = ""
    prior: str = ""


NOTHING = Around()


@dataclass(slots=True)
class Kinds:
    """The names of a text by what it says they are, where it first does; and where it speaks of others of a kind."""

    named: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    rivals: dict[str, int] = field(default_factory=dict)
    ones: set[str] = field(default_factory=set)
    storms: dict[str, tuple[int, str]] = field(default_factory=dict)
    territories: list[int] = field(default_factory=list)
    topic: frozenset[str] = frozenset()

    def add(self, kind: str, at: int, name: str) -> None:
        """Another thing of a kind; of so many that `the` can mean none of them, the rest is not kept."""
        known = self.named.setdefault(kind, [])
        if len(known) < MOST and all(name != other for _, other in known):
            known.append((at, name))

    def the_one(self, kind: str, at: int, around: Around = NOTHING) -> str | None:
        """The one named thing before a place that `the` and the kind can mean; None where there are none or several.

        Of several, one that is told in the same sentence is meant, or the only one of the sentence before, its subject.
        """
        asked = words.MEANS.get(kind, frozenset())
        if kind == "government" and self.territories and self.territories[0] < at:
            return None
        found = self._named([kind], at)
        if len(found) != 1 or self.rivals.get(kind, at) < at:
            found = self._named(asked, at)
        if told := [name for name in found if name.removeprefix("the ") in around.opened]:
            return told[0] if len(told) == 1 else None
        titled = [name for name in found if self.topic and {w.lower() for w in WORD.findall(name)} - IDLE <= self.topic]
        if len(titled) == 1:
            return titled[0]  # whom the article is about
        rivals = any(self.rivals.get(one, at) < at for one in asked)
        near = [name for name in found if name.removeprefix("the ") in around.prior]
        if len(near) == 1 and around.before and same(near[0], around.before) and not rivals:
            return near[0]
        return found[0] if len(found) == 1 and not rivals else None

    def knows(self, kind: str) -> bool:
        """Whether anything is named that the kind may mean."""
        return any(one in self.named for one in words.MEANS.get(kind, ()))

    def told_first(self) -> None:
        """Takes `a bill` for the bill that is named below, where it is the first of its kind: no rival of it."""
        for kind in self.ones & self.rivals.keys() & self.named.keys():
            if self.rivals[kind] < min(at for at, _ in self.named[kind]):
                del self.rivals[kind]

    def told_late(self, kind: str, at: int) -> None:
        """Names what has been told without a name before: `a site sold it. The website, called Mill Watch, paid`."""
        for one in [one for one, start in self.rivals.items() if start < at]:
            if kind in words.MEANS.get(one, ()) or one in words.MEANS.get(kind, ()):
                del self.rivals[one]

    def told(self, kind: str, said: str, at: int) -> bool:
        """Whether words name a thing that the kind may mean."""
        named = self._named(words.MEANS.get(kind, frozenset()), at)
        return any(name.removeprefix("the ") in said for name in named)

    def _named(self, asked: Iterable[str], at: int) -> list[str]:
        """The names of things of these kinds before a place, each thing once."""
        found: list[str] = []
        for one in asked:
            for start, name in self.named.get(one, ()):
                if start < at and not any(same(name, other) for other in found):
                    found.append(name)
        return found


def same(one: str, other: str) -> bool:
    """Whether two names are one thing's, one of them shortened."""
    short, full = sorted((_key(one), _key(other)), key=len)
    return short in full


def _key(name: str) -> str:
    bare = name.removeprefix("the ")
    first, _, rest = bare.partition(" ")
    return f" {places.COUNTRY_OF.get(first, first)} {rest} ".lower()
