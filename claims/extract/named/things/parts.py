"""The parts of a thing's name: whose it is, where it lies, and what stands before its `of`."""

from __future__ import annotations

from claims.extract.lang.en import given, people, places
from claims.extract.lang.en import kinds as kind_words

# Stand before the place where one of several is: `the Arden Hospital Ashford`.
_WITH_PLACE = frozenset(["hospital", "university", "college", "museum", "airport", "prison", "stadium"])


def placed_behind(parts: list[str], at: int) -> bool:
    """Whether a word of a name tells its kind, its place behind it: `Arden Clinic Hospital Ashford`, `Fan Expo Peru`."""
    low = parts[at].lower()
    if low in kind_words.MEETINGS:
        return all(p in places.COUNTRY_OF or p in places.CITIES for p in parts[at + 1 :])
    return at > 1 and low in _WITH_PLACE and parts[-1].lower() not in places.BODY_WORDS


def before_somebody(parts: list[str], at: int) -> bool:
    """Whether a word of a name ends a body's, and an office there and its holder follow: `Arden Court Justice Otto Reed`."""
    office = parts[at + 1].lower()
    return parts[at].lower() in places.BODY_WORDS and (office in people.TITLES or office in people.ROLES)


def heads(word: str) -> bool:
    """Whether a word before `of` is an office: `Speaker of the House of Representatives`."""
    low = word.lower()
    return low in people.ROLES or low in people.TITLES or low in ("member", "members", "head", "heads")


def owner(parts: list[str]) -> int:
    """How many words at the start of a name say whose it is: `Otto Reed’s Senate`, `Peru’s Supreme Court`."""
    many = next((n for n, part in enumerate(parts[:-1], 1) if part[-2:] in ("'s", "’s")), 0)
    first = parts[0].removesuffix("'s").removesuffix("’s")
    somebody = many > 1 and first.lower() in given.SEXED
    first = " ".join(parts[:many])[:-2]
    country = first in places.COUNTRY_OF or first.lower() in people.NOT_NAMES  # `Today's Court of Arden`
    return many if somebody or country else 0
