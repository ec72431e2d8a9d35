"""Whether `he` or `she` may be said of somebody, by what their name and title tell."""

from __future__ import annotations

from claims.extract.lang.en import people
from claims.extract.named.people import names

_LONGEST = 4  # words of somebody's name


def of_other_sex(said: str, woman: bool | None) -> bool:
    """Whether words tell of a man where `she` is asked for, or of a woman where `he` is: `His wife`, `Queen Clara`."""
    return woman is not None and any(
        w.rstrip(".") in (people.MEN if woman else people.WOMEN) for w in said.lower().split()
    )


def told(low: str) -> bool | None:
    """Whether a word for somebody tells of a woman (True) or of a man; None where it tells neither."""
    return True if low in people.WOMEN else False if low in people.MEN else None


def courtesy(words: str, woman: bool | None) -> bool:
    """Whether words are a name behind `Mr.` where `he` follows, or behind `Mrs.` where `she` does."""
    title, *rest = words.split() or [""]
    titles = people.COURTESY & (people.WOMEN if woman else people.MEN)
    return title.lower().rstrip(".") in titles and 0 < len(rest) < _LONGEST and all(p[0].isupper() for p in rest)


def fits(person: names.Person, woman: bool | None) -> bool:
    """Whether `he` or `she` may be said of a person; who is known as neither may be either."""
    return person.woman is None or woman is None or person.woman == woman
