"""Whom words mean: a speaker's name out of a description, and the one person that a pronoun can mean."""

from __future__ import annotations

import re
from typing import NamedTuple

from claims.extract.lang.en import nouns, pronouns
from claims.extract.lang.en import people as people_words
from claims.extract.lang.lists import either
from claims.extract.named import headed, names
from claims.extract.prose.words import plain
from claims.records import Attribution, Span
from claims.vocabulary import Named

_NO_PERSON = people_words.BODIES | people_words.NOT_NAMES
_SOURCE_OF = re.compile(
    r"^(?:(?:the|a|an|its|their)\s+)?(?:(?:reports?|data|figures|statistics|documents|estimates|statement|analysis|numbers)\s(?:from|by)\s)",
    re.I,
)


_JOINED = re.compile(r"^(?:[Aa]nd|[Bb]ut|[Oo]r)\s")
_BODY = re.compile(r"^(?:[Tt]he|[Aa]n?)\s+(?=[A-ZÀ-Þ])")


_WHEN = re.compile(
    r"\s(?:on|as of|late on|early on|in)\s(?:\w+day|January|February|March|April|May|June|July|August|September|"
    r"October|November|December|\d{4})\b.*$"
)


def as_name(said: str) -> str:
    """`said` without `reports from`, the article of a proper name, a day at its end, and an apposition after a comma."""
    bare = _BODY.sub("", _WHEN.sub("", _SOURCE_OF.sub("", _JOINED.sub("", said.strip()))))
    return bare.split(",")[0].strip()


def person_meant(text: str, pronoun: str, at: int, roster: names.Roster) -> names.Person | None:
    """The one person that `he`, `she` or `who` can mean at this place: named shortly before, and no other fits."""
    if pronoun not in ("he", "she", "who", "his", "her", "him"):
        return None
    at = _before_quote(text, at) if pronoun in ("he", "she") else at
    begin = max(0, at - _NEAR)
    near = roster.named_in(begin, at)
    if pronoun == "who":
        last = roster.mentions_in(max(0, at - _FAR_BACK), at)[-1:]
        between = text[last[0][1] : at] if last else "."
        return last[0][2] if between in (", ", " ") or _APPOSED.fullmatch(between) else None
    woman = pronoun in ("she", "her")
    near = [p for p in near if p.woman is None or p.woman == woman]
    if len(near) > 1 and (new := _introduced(text, roster.mentions_in(max(begin, at - _JUST), at), near)):
        return new
    if len(near) > 1:
        opened = [p for start, _, p in roster.mentions_in(begin, at) if p in near and _opens(text, start)]
        near = opened[-1:]
    return near[0] if len(near) == 1 else None


def _before_quote(text: str, at: int) -> int:
    """Where the quotation begins that closes right before a place: nobody in it is who says it, `“Reed left,” he said`."""
    closed = _CLOSED.search(text, max(0, at - 4), at)
    if closed is None:
        return at
    mark = "“" if closed[0] == "”" else '"'
    opened = text.rfind(mark, max(0, at - _QUOTED), closed.start())
    return opened if opened >= 0 and "\n\n" not in text[opened:at] else at


def _introduced(text: str, named: list[tuple[int, int, names.Person]], near: list[names.Person]) -> names.Person | None:
    """The one named last of several, if just brought in with what they are: `Ana Reed, a clerk, left`."""
    start, end, last = named[-1] if named else (0, 0, None)
    return last if last and last in near and last.start == start and _WHAT.match(text, end) else None


_CLOSED = re.compile(r"[”\"](?=\s{1,3}$)")
_WHAT = re.compile(rf",\s(?:(?:an?|the|its|their)\s)?(?:[\w’'-]+\s){{0,4}}?(?:{either(people_words.ROLES)})\b")
_NEAR, _QUOTED = 400, 2_000  # letters back to who may be meant; letters of the longest quotation
_JUST = 300  # letters back to where somebody has just been brought in
# Letters from `who` back to the name, past what its bearer is: `Mark Holm, a clerk at the port, who said`.
_FAR_BACK = 90
_APPOSED = re.compile(r",\s(?:an?|the)\s[^.;:,“”\"]*,\s")
_OPENING = re.compile(r"(?:^|[.!?\n][”\"]?\s+)(?:[A-Z][\w’'.-]*\s){0,3}$")


def _opens(text: str, start: int) -> bool:
    """Whether a name opens its sentence, titles aside."""
    return _OPENING.search(text[max(0, start - 40) : start]) is not None


_OWNS = re.compile(r"['’]s\s")


_RELATIVE = frozenset(["whom", "which", "whose"])
PRONOUNS = pronouns.SPEAKING | pronouns.SUBJECT_OF.keys()


class Meant(NamedTuple):
    """The name behind the words for a speaker, None where it is left open, and how it was found."""

    name: str | None
    by: Named


def name_of(text: str, speaker: Span, people: names.Roster, last: Attribution | None = None) -> str | None:
    """The speaker's full name, or the words that stand there without their article; None for a pronoun left open."""
    return speaker_of(text, speaker, people, last).name


def speaker_of(
    text: str,
    speaker: Span,
    people: names.Roster,
    last: Attribution | None = None,
    earlier: str | None = None,
    goes_on: bool = False,
) -> Meant:
    """Whom the words for a speaker mean. `earlier` speaks earlier in the sentence; `last` spoke before, in the sentence
    before this where it `goes_on`.
    """
    low = speaker.of(text).lower()
    if low not in PRONOUNS:
        return _described(text, speaker, people)
    low = pronouns.SUBJECT_OF.get(low, low)
    if earlier and (same := _fitting(low, earlier, people)):
        return Meant(same, Named.SAME)
    if low in ("he", "she") and goes_on and last and last.name and (again := _fitting(low, last.name, people)):
        return Meant(again, Named.BEFORE)
    person = person_meant(text, low, speaker.start, people)
    if person:
        return Meant(person.name, Named.NEAR)
    name = _fitting(low, last.name, people) if last and last.name else None
    by = Named.THEY if low in ("they", "it") else Named.BEFORE
    return Meant(name, by if name else Named.OPEN)


def _described(text: str, speaker: Span, people: names.Roster) -> Meant:
    """The speaker whom a name, an office or other words mean."""
    said = speaker.of(text)
    heads = headed.by(text, speaker.start, speaker.end, people)
    if heads:
        return Meant(" and ".join(p.name for p in heads), Named.NAME)
    if owner := _owner(text, speaker, people):
        return Meant(owner, Named.NAME)
    if people.mentions_in(speaker.start, speaker.end):
        return _in_words(said)
    person = people.resolve(said, speaker.end)
    if person:
        return Meant(person.name, Named.OFFICE)
    owner, _, rest = said.partition(" ")
    if owner.lower() in ("his", "her") and (whose := person_meant(text, owner.lower(), speaker.start, people)):
        said = f"{whose.name}’s {rest}"
    return _in_words(said)


def _in_words(said: str) -> Meant:
    """The words that stand there as the name of who speaks, which `most of whom` are not."""
    bare = as_name(said) if said.rpartition(" ")[2].lower() not in _RELATIVE else ""
    return Meant(bare[:1].upper() + bare[1:] if bare else None, Named.WORDS if bare else Named.OPEN)


def _owner(text: str, speaker: Span, people: names.Roster) -> str | None:
    """The words for somebody who is told of by an owner alone, with the owner’s full name: `Otto Reed’s mother`."""
    owners = [(end, p) for _, end, p in people.mentions_in(speaker.start, speaker.end) if _OWNS.match(text, end)]
    if not owners:
        return None
    end, owner = owners[-1]
    first = re.search(r"\b[a-z]+\s", text[speaker.start : end])  # `a page on Reed’s site`
    return None if first and first[0] != "and " else as_name(f"{owner.name}’s{text[end + 2 : speaker.end]}")


def _fitting(pronoun: str, name: str, people: names.Roster) -> str | None:
    """The name, if the pronoun can mean it: a person for `he` and `she`, several or a body for `they`, a body for `it`."""
    person = people.called(name)
    if pronoun in ("he", "she"):
        fits = person.woman in (None, pronoun == "she") if person else _bare_name(name)
    elif pronoun == "they":
        fits = person is None and (_several(name) or _body(name))
    else:
        fits = person is None and pronoun == "it" and not _several(name)
    return name if fits else None


def _several(name: str) -> bool:
    """Whether words mean more than one who can speak: `the researchers`, `US authorities`, `the court and the police`."""
    last = plain(name.split()[-1])
    return " and " in name or last in people_words.MANY or (nouns.plural(last) and last.endswith(people_words.MANY_END))


def _body(name: str) -> bool:
    return plain(name.split()[-1]) in people_words.BODIES


def _bare_name(name: str) -> bool:
    """Whether a speaker of whom the text tells nothing but the name can be a person: one or two words, no body's."""
    parts = name.split()
    return len(parts) < 3 and all(p[0].isupper() and p.lower() not in _NO_PERSON for p in parts)
