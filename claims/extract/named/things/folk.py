"""People told once by where they work, by their names or by a charge: `the researchers`, `the couple`, `the attacker`.

Only where the text tells of one such lot of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from claims.extract.lang.en import folk as words
from claims.extract.lang.en import grammar, nouns, people
from claims.extract.lang.lists import either
from claims.extract.named.people.bearers import Person
from claims.extract.named.people.names import Roster
from claims.extract.named.things.kindred import MOST, Kinds
from claims.extract.named.things.things import SHORT_CAP

_BODY = (
    rf"(?:the\s)?{SHORT_CAP}(?:\s(?:of\s(?:the\s)?|at\s|for\s|&\s|and\s)?{SHORT_CAP}){{0,7}}(?:\s\([^)\n]{{1,20}}\))?"
)
_NO = r"(?:by|of|from|in|with|and|for)\b"
_SCHOLARS = re.compile(
    rf"(?<![\w’'-])(?P<phrase>(?:[Aa]n?\s(?:(?!{_NO})[a-z-]+\s){{0,2}}?(?:(?:team|group)\sof\s)?)?"
    rf"(?:[a-z-]+\s)?(?P<noun>(?i:{either(words.SCHOLARS)}))\s(?:mostly\s|mainly\s)?(?:from|at)\s"
    rf"{_BODY}(?:,?\sand\s{_BODY})?)"
)
_JOINED = re.compile(
    r"(?:,\s[^,.;\n]{1,40},)?\s(?:and|&)\s(?P<kin>(?:his|her)\s(?:wife|husband|partner|girlfriend|boyfriend),?\s)?"
)
_LED = re.compile(r"(?P<noun>[A-Za-z]{4,}s),?\s$")
_NO_LEAD = grammar.PREPOSITIONS | grammar.CLAUSE_WORDS | {"of", "and", "or", "to", "by"}
_JOIN = 60  # letters between two names that are joined
_CHARGED = re.compile(rf"(?:,\s[^,.;\n]{{1,40}},)?\s(?:{words.CHARGED})\b")
_IDENTIFIED = re.compile(rf"\b(?:{either(words.CULPRITS)})\sas\s(?:\d+-year-old\s)?$")
_SEVERAL = r"(?:two|three|four|five|several|other|both|more)\s(?:[\w-]+\s)?"
_MANY_HELD = {n: re.compile(r"\bgunmen\b" if n == "gunman" else rf"\b{_SEVERAL}{n}s\b") for n in words.CULPRITS}
_LEAD = 20  # letters of the noun before names
_BEHIND = 24  # letters before a noun among which its article stands
_SAME = re.compile(r"\b(?:the|these|those|this|their|his|her|its|of|all|both)\s(?:two\s|three\s)?$", re.I)


def add(text: str, people_named: Roster, found: Kinds) -> None:
    """Adds to `found` whom such words mean, and from where on others may be meant."""
    _scholars(text, found)
    pairs = [*_pairs(text, people_named)]
    found.held = _held(text, people_named)
    found.several_held = frozenset(n for n in words.CULPRITS if found.held and _MANY_HELD[n].search(text))
    led: dict[str, list[tuple[int, str]]] = {}
    for at, names, noun in pairs:
        if noun:
            led.setdefault(noun, []).append((at, names))
    for noun, told in islice(led.items(), MOST):
        if len({names for _, names in told}) == 1:
            _one(text, found, noun, *told[0])


def _scholars(text: str, found: Kinds) -> None:
    """Adds the one body of researchers of a text; a text that asks for none has none."""
    if not any(called in text for called in words.CALLED):
        return
    told = [(m.end(), m["phrase"], m["noun"].lower()) for m in _SCHOLARS.finditer(text)]
    if len({phrase.lower() for _, phrase, _ in told}) != 1:
        return
    at, phrase, noun = told[0]
    first, _, rest = phrase.partition(" ")
    phrase = rest if first.lower() in _NO_LEAD else first.lower() + " " + rest
    for called in words.CALLED:
        _one(text, found, called, at, phrase if called == noun else f"the {called} ({phrase})")


def _pairs(text: str, people_named: Roster) -> Iterator[tuple[int, str, str | None]]:
    """Each two people whom `and` joins, where they stand, and the noun before them: `two bakers, Otto Reed and Ana Voss`."""
    for (start, end, one), (begin, stop, other) in pairwise(people_named.mentions):
        joined = _JOINED.fullmatch(text, end, begin) if one != other and begin - end <= _JOIN else None
        if joined is None:
            continue
        led = _LED.search(text, max(0, start - _LEAD), start)
        noun = led["noun"].lower() if led else None
        if joined["kin"] or text.endswith(" couple ", 0, start):
            noun = "couple"
        told = noun if noun and (noun == "couple" or nouns.folk(noun) or noun in people.CROWDS) else None
        yield stop, f"{one.name} and {other.name}", told


def _held(text: str, people_named: Roster) -> Person | None:
    """The only one whom the text says to be held for a crime."""
    held = {
        person
        for start, end, person in people_named.mentions
        if _CHARGED.match(text, end) or _IDENTIFIED.search(text, max(0, start - _JOIN), start)
    }
    return held.pop() if len(held) == 1 else None


def _one(text: str, found: Kinds, noun: str, at: int, name: str) -> None:
    """Adds people by a noun, if the text tells of no others before, and from where on it does."""
    if noun in found.named or noun in found.rivals:
        return
    phrase = name.removeprefix("the ")
    others = [
        m.start()
        for m in re.finditer(rf"\b{noun}\b", text)
        if not at - len(name) - _LEAD <= m.start() <= at
        and not text.endswith(phrase, 0, m.end())
        and not _SAME.search(text, max(0, m.start() - _BEHIND), m.start())
    ]
    if len(others) > MOST or (noun not in words.CALLED and any(o < at for o in others)):
        return
    found.add(noun, at, name)
    found.modified.add(noun)
    if later := [o for o in others if o > at and noun not in words.CALLED]:
        found.rivals[noun] = later[0]
