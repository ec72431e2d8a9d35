"""Whom words mean: a speaker's name out of a description, and the one person that a pronoun can mean."""

from __future__ import annotations

import re

from claims.extract import names
from claims.extract.lang.en import people as people_words
from claims.records import Attribution, Span

_NO_PERSON = people_words.BODIES | people_words.NOT_NAMES
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
        last = roster.mentions_in(max(0, at - 60), at)[-1:]
        return last[0][2] if last and text[at - 2 : at] == ", " and last[0][1] == at - 2 else None
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


_OWNS = re.compile(r"['’]s\s")
_KIN = re.compile(rf"\b(?:{'|'.join(sorted(people_words.KIN))})$")


def name_of(text: str, speaker: Span, people: names.Roster, last: Attribution | None = None) -> str | None:
    """The speaker's full name, or the words that stand there without their article; None for a pronoun left open."""
    said = speaker.of(text)
    low = said.lower()
    if low in ("he", "she", "they", "it", "who", "which", "i", "we"):
        person = person_meant(text, low, speaker.start, people)
        if person:
            return person.name
        return _again(low, last, people)
    owners = [(end, p) for _, end, p in people.mentions_in(speaker.start, speaker.end) if _OWNS.match(text, end)]
    if owners and owners[-1][0] < speaker.end - 3 and _KIN.search(text, owners[-1][0], speaker.end):
        end, whole = owners[-1]
        return f"{whole.name}’s{text[end + 2 : speaker.end]}"  # `Otto Reed’s mother` is not Otto Reed
    within = people.named_in(speaker.start, speaker.end)
    person = within[-1] if within else people.resolve(said, speaker.end)
    if person:
        return person.name
    owner, _, rest = said.partition(" ")
    if owner.lower() in ("his", "her") and (whose := person_meant(text, owner.lower(), speaker.start, people)):
        said = f"{whose.name}’s {rest}"
    bare = as_name(said)
    return bare[:1].upper() + bare[1:] if bare else None


def _again(pronoun: str, last: Attribution | None, people: names.Roster) -> str | None:
    """The speaker before, where the pronoun can mean them: a person for `he` and `she`, anything else for `they` and `it`."""
    if last is None or last.name is None:
        return None
    person = people.called(last.name)
    if pronoun in ("he", "she"):
        fits = person.woman in (None, pronoun == "she") if person else _bare_name(last.name)
    else:
        fits = person is None and pronoun in ("they", "it")
    return last.name if fits else None


def _bare_name(name: str) -> bool:
    """Whether a speaker of whom the text tells nothing but the name can be a person: one or two words, no body's."""
    parts = name.split()
    return len(parts) < 3 and all(p[0].isupper() and p.lower() not in _NO_PERSON for p in parts)
