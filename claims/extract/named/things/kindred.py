"""The named things of a text by what it says they are, and which of them a kind means at a place."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field

from claims.extract.lang.en import grammar, places, wellknown
from claims.extract.lang.en import kinds as words
from claims.extract.named.people.bearers import Person
from claims.extract.named.things.bynoun import ByNoun
from claims.extract.named.things.things import CAP

IDLE = grammar.DETERMINERS | {"he", "she", "it", "they", "we", "i", "you"}
MOST = 12
_TWO, _BESIDE, _FAR = 2, 70, 20_000  # words of a name; letters beside one, and back to it
_APART = 600  # letters from others of a kind to the sentence before
_PREFIX = 5  # letters of `USNS`, and one more
WORD = re.compile(r"[\w’'-]+")
# A name goes on: `Boeing Field`, `Amnesty International UK`, `Swedish Academy of Sciences`.
_LONGER = re.compile(r"-|\s(?:of\s(?:the\s)?)?[A-Z][a-z]")
_ABOUT = re.compile(r"(?P<what>[^,]{3,80}), (?:[a-z]+ )?(?:which|whom|whose) (?P<way>[^,]+),")
_PLACE = re.compile(rf"\b(?:[Ii]n|at|to|near|into|across|from|of|around)\s(?P<place>(?:the\s)?{CAP}(?:\s{CAP})*)")


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a stretch: whether somebody speaks it, what the sentence before was about, and the words before.

    `opened` are those of its own sentence, `prior` the sentence before, which begins at `since`.
    """

    quoted: bool = False
    before: str | None = None
    opened: str = ""
    prior: str = ""
    since: int = 0


NOTHING = Around()


@dataclass(slots=True)
class Kinds:
    """The names of a text by what it says they are, where it first does; and where it speaks of others of a kind."""

    named: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    rivals: dict[str, int] = field(default_factory=dict)
    others: dict[str, list[int]] = field(default_factory=dict)
    ones: set[str] = field(default_factory=set)
    storms: dict[str, tuple[int, str]] = field(default_factory=dict)
    territories: list[int] = field(default_factory=list)
    topic: frozenset[str] = frozenset()
    reputed: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    often: set[str] = field(default_factory=set)
    dated: dict[str, str] = field(default_factory=dict)
    doubtful: dict[str, int] = field(default_factory=dict)
    dateline: str | None = None
    towns: set[str] = field(default_factory=set)
    bodies: list[tuple[int, str]] = field(default_factory=list)
    held: Person | None = None
    several_held: frozenset[str] = frozenset()
    modified: set[str] = field(default_factory=set)
    by_noun: ByNoun = field(default_factory=ByNoun)

    def add(self, kind: str, at: int, name: str) -> None:
        """Another thing of a kind; of so many that `the` can mean none of them, the rest is not kept."""
        known = self.named.setdefault(kind, [])
        if len(known) < MOST and all(name != other for _, other in known):
            known.append((at, name))

    def rival(self, kind: str, at: int) -> None:
        """Another of a kind that is brought in without a name at a place; the first of them bars what is named."""
        self.rivals.setdefault(kind, at)
        self.others.setdefault(kind, []).append(at)

    def the_one(self, kind: str, at: int, around: Around = NOTHING) -> str | None:
        """The one named thing before a place that `the` and the kind can mean; None where there are none or several.

        Of several, one that is told in the same sentence is meant, or the only one of the sentence before, its subject.
        """
        asked = words.MEANS.get(kind, frozenset([kind]))
        if kind == "government" and self.territories and self.territories[0] < at:
            return None
        found = self._named([kind], at)
        if len(found) != 1 or self.rivals.get(kind, at) < at:
            found = self._named(asked, at)
        elif found[0].removeprefix("the ") in around.opened + around.prior:
            asked = frozenset([kind])  # what was just called so: `his group, the Arden Four. He left the group`
        if len(found) == 1 and found[0] in self.towns and self._another_city(found[0], around.prior + around.opened):
            return None
        if told := [name for name in found if self._stands(name, asked, around.opened)]:
            return told[0] if len(told) == 1 and not _by_the_way(told[0], asked, around.opened) else None
        titled = [name for name in found if self.topic and self.is_topic(name)]
        if len(titled) == 1:
            return titled[0]  # whom the article is about
        rivals = any(self.rivals.get(one, at) < at for one in asked)
        near = [name for name in found if name.removeprefix("the ") in around.prior]
        if len(near) == 1 and around.before and _key(around.before) in _key(near[0]) and not rivals:
            return near[0]  # but of `an Arden Office report` the report is told
        if len(near) == len(found) == 1 and around.since and not self._brought_in(asked, around.since - _APART, at):
            return near[0]  # one that was just named, others far above
        if found or rivals:
            return found[0] if len(found) == 1 and not rivals else None
        return self._by_repute(asked, at, around)

    def _brought_in(self, asked: Iterable[str], since: int, at: int) -> bool:
        """Whether others of a kind are brought in between two places."""
        places_of = (self.others.get(one, []) for one in asked)
        return any(bisect_left(told, since) < bisect_left(told, at) for told in places_of)

    def _another_city(self, town: str, text: str) -> bool:
        """Whether a text names a city that every reader knows and that is not the town of the story."""
        return any(name != town and standing(name, text) for _, name in self.reputed.get("city", ()))

    def is_topic(self, name: str) -> bool:
        """Whether the title names a thing, by all its words or all but the first: `Maker Faire` for `Mini Maker Faire`."""
        told = _told_words(name)
        return told <= self.topic or (len(told) > _TWO and _told_words(name.partition(" ")[2]) <= self.topic)

    def _stands(self, name: str, asked: Iterable[str], text: str) -> bool:
        """Whether a thing stands in a text by any of its names: the House Court by `the Court` that was told of."""
        told = {called for one in asked for _, called in self.named.get(one, ()) if same(called, name)}
        return any(called.removeprefix("the ") in text for called in told | {name})

    def _by_repute(self, asked: Iterable[str], at: int, around: Around) -> str | None:
        """The one well-known name that a kind may mean where the text says of nothing that it is one: told just before it.

        Many a thing of the kind has a name that nobody knows: what is well known must stand in the same sentence, be what the
        sentence before or the title is about, or the only place there.
        """
        found = {name: None for one in asked for start, name in self.reputed.get(one, ()) if start < at}
        bare = [name.removeprefix("the ") for name in found]
        told = [name for name in bare if standing(name, around.opened)]
        if not told and "city" not in asked:  # of a title with two cities only one may stand in the text
            told = [name for name in bare if {w.lower() for w in WORD.findall(name)} <= self.topic]
        if not told and around.before:
            told = [name for name in bare if name == around.before.removeprefix("the ")]
        if not told and not words.FEW.isdisjoint(asked):
            told = [name for name in bare if standing(name, around.prior)]  # the only state or county there
            if not told and self.doubtful.get(next(iter(asked)), at) >= at:
                told = [name for name in bare if _one(bare) and name in self.often]  # or of the whole text
        elif not told and not words.PLACES.isdisjoint(asked):
            near = _placed(around.prior)
            told = [name for name in bare if near == {name}]
        elif not told and words.BODIES.isdisjoint(asked):
            told = [name for name in bare if standing(name, around.prior)]
        if not told and words.PLACES.isdisjoint(asked) and words.FEW.isdisjoint(asked) and _one(bare):
            told = [name for name in bare if name in self.often]
        if not _one(told):
            return None
        fullest = max(told, key=len)
        if fullest in self.dated:
            return f"the {self.dated[fullest]} {fullest}"
        return next(n for n in found if n.removeprefix("the ") == fullest)

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
        named = self._named(words.MEANS.get(kind, frozenset([kind])), at)
        return any(name.removeprefix("the ") in said for name in named)

    def _named(self, asked: Iterable[str], at: int) -> list[str]:
        """The names of things of these kinds before a place, each thing once."""
        found: list[str] = []
        for one in asked:
            for start, name in self.named.get(one, ()):
                if start < at and not any(same(name, other) for other in found):
                    found.append(name)
        return found


def _by_the_way(name: str, asked: Iterable[str], text: str) -> bool:
    """Whether a thing is only told of in a clause about another of its kind: `The bank, in which Reed Bank holds 3%, fell`."""
    about = _ABOUT.match(text)
    return (
        about is not None
        and name.removeprefix("the ") in about["way"]
        and not set(asked).isdisjoint(about["what"].split())
    )


def _told_words(name: str) -> set[str]:
    """The words of a name in small letters, short ones in capitals before others aside: `MV Arden Star`, `HMS Reed`."""
    called = [w for w in WORD.findall(name) if w.lower() not in IDLE]
    while len(called) > 1 and len(called[0]) < _PREFIX and called[0].isupper():
        called = called[1:]
    return {w.lower() for w in called}


def standing(name: str, text: str) -> bool:
    """Whether a name stands in a text by itself: `Boeing`, not in `Boeings` nor in `Boeing Field`."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        apart = not (at and (text[at - 1].isalnum() or text[at - 1] == "-")) and not text[end : end + 1].isalnum()
        if apart and not _LONGER.match(text, end):
            return True
        at = text.find(name, end)
    return False


def _one(names: Iterable[str]) -> bool:
    """Whether well-known names are one thing's: the FBI's, and that of the Federal Bureau of Investigation."""
    return len({wellknown.SHORTER.get(name, name) for name in names}) == 1


def _placed(text: str) -> set[str]:
    """The names behind a preposition of place."""
    return {match["place"].removeprefix("the ") for match in _PLACE.finditer(text)}


def same(one: str, other: str) -> bool:
    """Whether two names are one thing's, one of them shortened."""
    short, full = sorted((_key(one), _key(other)), key=len)
    return short in full


def _key(name: str) -> str:
    bare = name.removeprefix("the ")
    first, _, rest = bare.partition(" ")
    full = f"{places.COUNTRY_OF.get(first, first)} {rest}".rstrip()  # one word is within a longer name as well
    return f" {full} ".lower()


def is_of(text: str, name: str, people_word: str, before: int) -> bool:
    """Whether the country of `the Norwegian airline` stands beside the name where the text has it first, before a place."""
    at = text.find(name.removeprefix("the "), max(0, before - _FAR), before)
    near = text[max(0, at - _BESIDE) : min(before, at + len(name) + _BESIDE)] if at >= 0 else ""
    country = places.COUNTRY_OF[people_word]
    return people_word in near or country.removeprefix("the ") in near
