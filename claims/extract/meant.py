"""Whom words mean: a speaker's name out of a description, and the one person that a pronoun can mean."""

from __future__ import annotations

import re

from claims.extract import names

_SOURCE_OF = re.compile(
    r"^(?:(?:the|a|an|its|their)\s+)?(?:(?:reports?|data|figures|statistics|documents|estimates|statement|analysis|numbers)\s(?:from|by)\s)",
    re.I,
)


_BODY = re.compile(r"^(?:[Tt]he|[Aa]n?)\s+(?=[A-ZÀ-Þ])")


_WHEN = re.compile(
    r"\s(?:on|as of|late on|early on|in)\s(?:\w+day|January|February|March|April|May|June|July|August|September|"
    r"October|November|December|\d{4})\b.*$"
)


def as_name(said: str) -> str:
    """`said` without `reports from`, the article of a proper name, a day at its end, and an apposition after a comma."""
    bare = _BODY.sub("", _WHEN.sub("", _SOURCE_OF.sub("", said.strip())))
    return bare.split(",")[0].strip()


def person_meant(text: str, pronoun: str, at: int, roster: names.Roster) -> names.Person | None:
    """The one person that `he`, `she` or `who` can mean at this place: named shortly before, and no other fits."""
    if pronoun not in ("he", "she", "who", "his", "her", "him"):
        return None
    near = roster.named_in(max(0, at - 400), at)
    if pronoun == "who":
        return near[-1] if near and text[at - 2 : at] == ", " else None
    woman = pronoun in ("she", "her")
    near = [p for p in near if p.woman is None or p.woman == woman]
    if len(near) > 1:
        opened = [p for start, _, p in roster.mentions_in(max(0, at - 400), at) if p in near and _opens(text, start)]
        near = opened[-1:]
    return near[0] if len(near) == 1 else None


_OPENING = re.compile(r"(?:^|[.!?\n][”\"]?\s+)(?:[A-Z][\w’'.-]*\s){0,3}$")


def _opens(text: str, start: int) -> bool:
    """Whether a name opens its sentence, titles aside."""
    return _OPENING.search(text[max(0, start - 40) : start]) is not None
