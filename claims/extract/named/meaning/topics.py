"""Whom an article is about: by its title, else by how often everybody is named."""

from __future__ import annotations

from collections import Counter

from claims.extract.named.people import names
from claims.extract.prose.words import plain, words

# How much more often than anybody else somebody is named whom an untitled article is about.
_TWICE = 2


def named_in(roster: names.Roster, title: str | None) -> list[names.Person]:
    """Everybody of an article whom its title names by their last name."""
    titled = {plain(w.text.removesuffix("’s").removesuffix("'s")) for w in words(title or "")}
    return [p for p in roster.people if plain(p.name.split()[-1]) in titled]


def topic_of(roster: names.Roster, title: str | None) -> names.Person | None:
    """Whom an article is about: the one person of its title, else who is named twice as often as anybody else."""
    named = named_in(roster, title)
    if len(named) == 1:
        return named[0]
    if len({plain(p.name.split()[-1]) for p in named}) == 1:
        counted = Counter(person for _, _, person in roster.mentions if person in named)
    else:
        counted = Counter(person for _, _, person in roster.mentions)
    most = counted.most_common(2)
    if not most or most[0][1] < _TWICE * max(1, most[1][1] if len(most) > 1 else 0):
        return None
    return most[0][0]
