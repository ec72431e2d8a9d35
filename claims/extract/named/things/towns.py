"""Cities and states that a text tells by who or what governs them: `the Ashford mayor`, `downtown Ashford`, `Ashford, Ohio`."""

from __future__ import annotations

import re

from claims.extract.lang.en import abbreviations, people, places, wellknown
from claims.extract.lang.en import kinds as words
from claims.extract.lang.en.calendar import WEEKDAYS
from claims.extract.lang.en.references import MONTHS
from claims.extract.lang.lists import either
from claims.extract.named.things.kindred import Kinds

_CAP = r"[A-ZÀ-ÖØ-Þ][a-zà-ÿ’'-]{2,}"
_NAME = rf"{_CAP}(?:\s{_CAP})?"
_STATES = {name for name, kinds in wellknown.KINDS_OF.items() if "state" in kinds}
_CITY = re.compile(
    rf"(?P<of>{_NAME})\s(?:[Mm]ayor|[Cc]ity [Cc]ouncil|[Cc]ity [Hh]all)\b"
    rf"|\b(?:[Mm]ayor of|[Dd]owntown)\s(?P<in>{_NAME})"
    rf"|\b[Ii]n\s(?P<at>{_NAME}),\s(?:{either(abbreviations.STATES | _STATES)}|[A-Z]\.[A-Z]\.)(?!\w)"
)
_STATE = re.compile(rf"(?P<of>{_NAME})\s(?:Gov\.|Governor\s[A-Z]|Chief Minister\b|[Ss]tate [Ll]egislature\b)")
_NO_PLACE = words.NO_TOWNS | people.TITLES | people.NOT_NAMES | people.PARTISANS | set(MONTHS) | WEEKDAYS.keys()


def add(text: str, found: Kinds) -> None:
    """Notes the cities and the states of a text of which it says who governs them, or in which state they are."""
    for kind, pattern in (("city", _CITY), ("state", _STATE)):
        for match in pattern.finditer(text):
            name = _place(next(one for one in match.groups() if one))
            if name:
                found.add(kind, match.start(), name)
                found.towns.add(name)


def _place(name: str) -> str | None:
    """The name without what only leads it; None where it is none of a place: `Former`, `Norway`."""
    parts = re.sub(r"['’]s?$", "", name).split()
    while parts and parts[0].lower() in _NO_PLACE:
        parts = parts[1:]
    if not parts or any(p.lower() in _NO_PLACE for p in parts) or " ".join(parts) in places.COUNTRY_OF:
        return None
    return " ".join(parts)
