"""Whom words mean: a speaker's name out of a description, and the one person that a pronoun can mean."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from claims.extract.lang.en import cues, nouns, pronouns, verbs
from claims.extract.lang.en import people as people_words
from claims.extract.lang.en.calendar import FULL_MONTHS
from claims.extract.lang.lists import either
from claims.extract.named.meaning import apposed, doers, epithets, headed, nearby
from claims.extract.named.people import names
from claims.extract.named.people.sexes import of_other_sex
from claims.extract.prose.words import Word, plain
from claims.records import Attribution, Span
from claims.vocabulary import Named

_NO_PERSON = people_words.BODIES | people_words.NOT_NAMES
_SOURCE_OF = re.compile(
    rf"^(?:(?:the|a|an|its|their)\s+)?(?:(?:reports?|data|figures|statistics|documents|estimates|statement|analysis|numbers)\s(?:from|(?:(?:{either(cues.MADE)})\s)?by)\s)",
    re.I,
)


_JOINED = re.compile(r"^(?:[Aa]nd|[Bb]ut|[Oo]r)\s")
_BODY = re.compile(r"^(?:[Tt]he|[Aa]n?)\s+(?=[A-ZÀ-Þ])")


_WHEN = re.compile(rf"\s(?:on|as of|late on|early on|in)\s(?:\w+day|{FULL_MONTHS}|\d{{4}})\b.*$")


def as_name(said: str) -> str:
    """`said` without `reports from`, the article of a proper name, a day at its end, and an apposition after a comma."""
    said = said.lstrip("*•·- ")  # what marks an item of a list
    bare = _BODY.sub("", _WHEN.sub("", _SOURCE_OF.sub("", _JOINED.sub("", said.strip()))))
    return _released(re.split(r",|\s[—–]\s", bare)[0].strip())


def _released(bare: str) -> str:
    """Words for something without the participle that ends them: `A finding released`."""
    *lead, last = bare.split() or [""]
    ends = len(lead) > 1 and last.islower() and last.endswith("ed") and last not in _ARE_PEOPLE and verbs.finite(last)
    return " ".join(lead) if ends and lead[0] in _ARTICLES and not lead[-1].endswith("ly") else bare


_ARTICLES = frozenset(["A", "An", "The", "a", "an", "the"])
_ARE_PEOPLE = frozenset(["accused", "deceased", "injured", "wounded", "bereaved", "displaced", "unemployed"])


_OWNS = re.compile(r"['’]s\s")


_NAMELESS = people_words.NOUNS | people_words.KIN | {"accused"}
_RELATIVE = frozenset(["whom", "which", "whose"])
PRONOUNS = pronouns.SPEAKING | pronouns.SUBJECT_OF.keys()


class Meant(NamedTuple):
    """The name behind the words for a speaker, None where it is left open, and how it was found."""

    name: str | None
    by: Named


class Before(NamedTuple):
    """What stands before a speaker: who spoke `last`, and in how many sentences since nobody did; who speaks `earlier` in the
    same sentence; where that `opens`, the words of the `sentences` before it, and its `own`.
    """

    last: Attribution | None
    earlier: str | None
    silent: int
    opens: int
    sentences: Sequence[Sequence[Word]]
    own: Sequence[Word] = ()


def name_of(text: str, speaker: Span, people: names.Roster) -> str | None:
    """The speaker's full name, or the words that stand there without their article; None for a pronoun left open."""
    return speaker_of(text, speaker, people).name


def speaker_of(text: str, speaker: Span, people: names.Roster, before: Before | None = None) -> Meant:
    """Whom the words for a speaker mean; a pronoun whom what stands `before` it leaves."""
    low = speaker.of(text).lower()
    if low not in PRONOUNS:
        return _described(text, speaker, people)
    low = pronouns.SUBJECT_OF.get(low, low)
    last = before.last if before and before.last and before.last.name else None
    if before and before.earlier and (same := _fitting(low, before.earlier, people)):
        return Meant(same, Named.SAME)
    spoke = _fitting(low, last.name, people) if last and last.name else None
    told_of = _spoken_of(text, speaker.start, people) if low in ("he", "she") else []
    if spoke and spoke in told_of:
        spoke = None
    if spoke and before and before.silent and _nameless(spoke, low, people):
        spoke = None
    if before and low == "they" and (several := _own_several(text, speaker.start, people, before)):
        return Meant(several, Named.SAME)
    if before and low in ("he", "she"):
        own = _own_words(text, speaker.start, before)
        if subject := doers.of(text, [own], people, low == "she") if own else None:
            return Meant(subject, Named.SAME)
        if spoke and not before.silent:
            return Meant(spoke, Named.BEFORE)
        if not _named_inside(text, low == "she", speaker.start, people, before):
            doer = doers.of(text, before.sentences, people, low == "she")
            if doer and doer not in told_of:
                return Meant(doer, Named.NEAR)
            if one := doers.led_to(before.sentences, people, low == "she"):
                return Meant(one, Named.NEAR)
            if spoke and doers.only(text, before.sentences, before.silent, low == "she"):
                return Meant(spoke, Named.BEFORE)
    person = nearby.person(text, low, speaker.start, people)
    if person and person.name not in told_of:
        return Meant(person.name, Named.NEAR)
    if before and before.silent and low in ("they", "it") and (body := _body_before(text, low, people, before)):
        return Meant(body, Named.THEY)
    if before and spoke is None and (words := _told_by_words(text, speaker.start, low, people, before)):
        return Meant(words, Named.THEY)
    since = before.last.content.end if before and before.last and before.silent else speaker.start
    if low in ("he", "she") and nearby.unnamed(text, since, speaker.start, low == "she"):
        spoke = None
    by = Named.THEY if low in ("they", "it") else Named.BEFORE
    return Meant(spoke, by if spoke else Named.OPEN)


def _spoken_of(text: str, at: int, people: names.Roster) -> list[str]:
    """Whom the quotation right before a place names, who then do not say it: `“Reed is right,” she said`."""
    said = people.mentions_in(nearby.unquoted(text, at), at)
    return [person.name for _, _, person in said]


def _named_inside(text: str, woman: bool, at: int, people: names.Roster, before: Before) -> bool:
    """Whether the sentence of a pronoun names somebody before it whom it fits, whom they speak to and quoted words aside."""
    inside = people.mentions_in(before.opens, nearby.unquoted(text, at))
    inside = [m for m in inside if not (nearby.spoken_to(text, m[0]) or nearby.acts_on_subject(text, m[0]))]
    return any(p.woman in (None, woman) for _, _, p in inside)


def _own_words(text: str, at: int, before: Before) -> list[Word]:
    """The words of a speaker's sentence before a place, the quotation right before it aside."""
    ends = nearby.unquoted(text, at)
    return [w for w in before.own if w.end <= ends]


def _own_several(text: str, at: int, people: names.Roster, before: Before) -> str | None:
    """The several whom the sentence of `they` is about: `State prosecutors charged him, they said`."""
    own = _own_words(text, at, before)
    words = _about(text, [own], people) if own else None
    return words if words and _several(words) else None


def _body_before(text: str, pronoun: str, people: names.Roster, before: Before) -> str | None:
    """The body, or the several, that the sentence before is about: who spoke longer ago is not meant."""
    words = _about(text, before.sentences, people)
    if words is None:
        return None
    fits = (
        _several(words) if pronoun == "they" else (_body(words) or _bare(text, words, before)) and not _several(words)
    )
    return words if fits else None


def _told_by_words(text: str, at: int, pronoun: str, people: names.Roster, before: Before) -> str | None:
    """The words for who has no name that `he`, or a body that `it`, is: `A clerk was glad. He said`, `Acme fell, it says`."""
    if pronoun == "it":
        own = _own_words(text, at, before)
        words = _about(text, [own], people) if own else None
        return words if words and _body(words) and not _several(words) else None
    words = _about(text, before.sentences, people) if pronoun in ("he", "she") and before.silent else None
    head = _BEHIND_HEAD.split(words, maxsplit=1)[0] if words else ""
    return words if words and head.split()[0].lower() in ("a", "an") and _somebody(head, pronoun) else None


_BEHIND_HEAD = re.compile(r"\s(?:for|of|from|at|in|on|with)\s")


def _about(text: str, sentences: Sequence[Sequence[Word]], people: names.Roster) -> str | None:
    """The words, as a name, for what the last of some sentences is about; None where it names a person or has no subject."""
    subject = doers.subject(text, sentences, people)
    words = as_name(subject) if subject else ""
    return words[:1].upper() + words[1:] or None


def _described(text: str, speaker: Span, people: names.Roster) -> Meant:
    """The speaker whom a name, an office or other words mean."""
    said = speaker.of(text)
    if named := people.mentions_in(speaker.start, speaker.end):
        heads = headed.of(text, speaker.start, speaker.end, named)
        name = " and ".join(p.name for p in heads) or _owner(text, speaker, named)
        return Meant(name, Named.NAME) if name else _in_words(said)
    if behind := apposed.behind(text, speaker.end, said, people):
        return Meant(behind, Named.NAME)
    if "," in said and (own := apposed.last(said)):
        return Meant(own, Named.NAME)
    person = people.resolve(said, speaker.end)
    if person:
        return Meant(person.name, Named.OFFICE)
    if near := epithets.person(text, speaker, people):
        return Meant(near.name, Named.NEAR)
    owner, _, rest = said.partition(" ")
    if owner.lower() in ("his", "her") and (whose := nearby.person(text, owner.lower(), speaker.start, people)):
        said = f"{whose.name}’s {rest}"
    return _in_words(said)


def _in_words(said: str) -> Meant:
    """The words that stand there as the name of who speaks, which `most of whom` are not."""
    bare = as_name(said) if said.rpartition(" ")[2].lower() not in _RELATIVE else ""
    handle = any(c.isdigit() for c in bare) and " " not in bare  # `reader71`
    return Meant(
        (bare if handle else bare[:1].upper() + bare[1:]) if bare else None, Named.WORDS if bare else Named.OPEN
    )


def _owner(text: str, speaker: Span, named: Sequence[tuple[int, int, names.Person]]) -> str | None:
    """The words for somebody who is told of by an owner alone, with the owner’s full name: `Otto Reed’s mother`."""
    owners = [(end, p) for _, end, p in named if _OWNS.match(text, end)]
    if not owners:
        return None
    end, owner = owners[-1]
    first = re.search(r"\b[a-z]+\s", text[speaker.start : end])  # `a page on Reed’s site`
    return None if first and first[0] != "and " else as_name(f"{owner.name}’s{text[end + 2 : speaker.end]}")


def _fitting(pronoun: str, name: str, people: names.Roster) -> str | None:
    """The name, if the pronoun can mean it: a person for `he` and `she`, several or a body for `they`, a body for `it`."""
    person = people.called(name)
    if pronoun in ("he", "she"):
        fits = person.woman in (None, pronoun == "she") if person else _bare_name(name) or _somebody(name, pronoun)
    elif pronoun == "they":
        fits = person is None and (_several(name) or _body(name))
    else:
        fits = person is None and pronoun == "it" and not _several(name)
    return name if fits else None


def _several(name: str) -> bool:
    """Whether words mean more than one who can speak: `the researchers`, `US authorities`, `the court and the police`."""
    last = plain(name.split()[-1])
    return " and " in name or last in people_words.MANY or nouns.folk(last)


def _body(name: str) -> bool:
    return plain(name.split()[-1]) in people_words.BODIES


def _bare(text: str, name: str, before: Before) -> bool:
    """Whether a sentence opens with a name of two words and more without an article, which `it` speaks for: `Arden Health`."""
    parts, last = name.split(), before.sentences[-1]
    return len(parts) > 1 and all(p[0].isupper() for p in parts) and text.startswith(name, last[0].start)


def _bare_name(name: str) -> bool:
    """Whether a speaker of whom the text tells nothing but the name can be a person: one or two words, no body's."""
    parts = name.split()
    one = len(parts) < 3 and all(p[0].isupper() and p.lower() not in _NO_PERSON for p in parts)
    return one and not _several(name)


def _nameless(name: str, pronoun: str, people: names.Roster) -> bool:
    """Whether a name is no more than words for somebody, who is not spoken of for long."""
    return people.called(name) is None and not _bare_name(name) and _somebody(name, pronoun)


def _somebody(name: str, pronoun: str) -> bool:
    """Whether words are of one person whom the text gives no name, and who can be `he` or `she`: `The accused`, `A doctor`."""
    first, last = name.split()[0].lower(), plain(name.split()[-1])
    if of_other_sex(last, pronoun == "she") or _several(name):
        return False
    return last in _NAMELESS or (first in ("a", "an") and last in people_words.ROLES)
