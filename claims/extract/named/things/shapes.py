"""Names that tell by their shape what they are: `HMS Arden`, `Storm Mary`, `the Arden Herald`, `Radio Arden`, `House Bill 12`.

Only what the text asks for by its kind is looked for.
"""

from __future__ import annotations

import re
from collections.abc import Set

from claims.extract.lang.en import given, wellknown
from claims.extract.lang.en import shapes as words
from claims.extract.named.things.kindred import Kinds
from claims.extract.named.things.things import SHORT_CAP

_CAPS = rf"{SHORT_CAP}(?:\s{SHORT_CAP})"
_SHIP = re.compile(rf"\b(?:{words.SHIPS})\s(?P<name>{_CAPS}{{0,2}}(?:\s[0-9]{{1,2}}\b)?)")
_STORM = re.compile(r"(?<!Tropical )\bStorm (?P<name>[A-Z][a-z]+)\b(?!\s[A-Z0-9])")
_BILL = re.compile(rf"\b(?:{words.BILLS})")
_AIRED = rf"Radio\s{_CAPS}?|{_CAPS}?\s(?:{words.STATION_ENDS})"
# What is less sure of what it is, and is meant only where it stands near.
_NEAR = (
    (words.PAPERS, re.compile(rf"(?<=he )(?P<name>{_CAPS}{{0,2}}\s(?:{words.PAPER_ENDS}))\b(?!\s[A-Z]|-)")),
    (words.STATIONS, re.compile(rf"(?<![\w.-])(?P<name>{words.CALL_SIGNS}|{_AIRED})\b(?!-|\s[A-Z])")),
    (words.CONTESTS, re.compile(rf"(?<=he )(?P<name>{_CAPS}{{0,2}}\s(?:{words.CONTEST_ENDS}))\b(?!\s[A-Z]|-)")),
    (words.RACES, re.compile(rf"(?<=he )(?P<name>{_CAPS}{{0,2}}\s(?:{words.RACE_ENDS}))\b(?!\s[A-Z]|-)")),
    (words.HIGHWAYS, re.compile(rf"\b(?P<name>{words.HIGHWAY_NAMES})\b(?![-.]\w)")),
    (words.MOTORWAYS, re.compile(r"\b(?P<name>M[1-9][0-9]?)\b(?![-.]\w)")),
    (words.VIRUSES, re.compile(r"\b(?P<name>(?!anti)[a-z]{3,}virus)\b(?!-)")),
    (words.ILLNESSES, re.compile(r"\b(?P<name>[a-z]{4,}(?:itis|osis))\b(?!-)")),
)  # fmt: skip


def add(text: str, asked: Set[str], found: Kinds) -> None:
    """Adds to `found` the names that tell by their shape that they are of a kind that is `asked` for."""
    if not asked.isdisjoint(words.VESSELS):
        for match in _SHIP.finditer(text):
            found.add("ship", match.start(), match[0])
    if "storm" in asked and "Storm " in text:
        for match in _STORM.finditer(text):
            if match["name"].lower() in given.SEXED:
                found.add("storm", match.start(), match[0])
    if not asked.isdisjoint(words.MEASURES):
        for match in _BILL.finditer(text):
            told = found.named.setdefault("bill", [])
            told[:] = [(at, name) for at, name in told if not match.start() <= at < match.end()]  # `House Bill`
            found.add("bill", match.start(), match[0])
    for kinds, pattern in _NEAR:
        if wanted := kinds & asked:
            for match in pattern.finditer(text):
                _near(text, match, wanted, found)


def _near(text: str, match: re.Match[str], kinds: Set[str], found: Kinds) -> None:
    """Notes a name that may be meant where it stands near, if nobody knows it for something else."""
    name = match["name"]
    if name in wellknown.KINDS_OF or name.split()[0].lower() in words.NO_FIRST:
        return
    led = text[max(0, match.start() - 4) : match.start()].lower() == "the "
    for kind in sorted(kinds):
        known = found.reputed.setdefault(kind, [])
        put = f"the {name}" if led else name
        if all(put != other for _, other in known):
            known.append((match.start(), put))
    if text.find(name, match.end()) >= 0:
        found.often.add(name)
