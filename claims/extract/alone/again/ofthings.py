"""What `it`, `they`, `its` and `their` mean: who speaks, or what the words before were about where that is plain."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extract.alone.again import bodies, called, couples, empty, retold, rivals, sent, subjectwords
from claims.extract.lang.en import antecedents, people, places, pointing
from claims.extract.lang.en.grammar import SUBORDINATORS
from claims.extract.lang.en.pronouns import OWNERS, THINGS
from claims.extract.named.meaning.whom import Context
from claims.extract.named.people import names
from claims.extract.named.people.personhood import opens_name
from claims.extract.named.things import subjectnames
from claims.extract.prose.words import Word
from claims.extract.reading import Reading
from claims.records import Span
from claims.vocabulary import Mode

# `said it was dangerous`: what was so, nobody can tell; `said it was founded` tells of who speaks.
_IS_SO = re.compile(
    r"\s(?:was|is|would be|had been)\s(?:(?!previously)\w+ly\s|not\s)?(?!\w+(?:ed|en|ing|wn|ne|ade|old|ld)\b)\w+"
)
_JOINED = re.compile(r", (?:and )?| and ")
_EVEN = re.compile(r"^(?:Even|Only)\s")
_OPENS = SUBORDINATORS | pointing.BEFORE_SPEAKER | {"if"}


def meant(
    reading: Reading, context: Context, word: Word, after: Sequence[Word], first: bool
) -> tuple[str | None, list[str]] | None:
    """The words that the pronoun `word` means, and the words that stay open; None where it means nothing.

    `after` are the words behind it, `first` says whether it opens its statement.
    """
    low = word.low
    if low == "it" and empty.means_nothing(reading.text, word, after):
        return None
    if (itself := _speaks(reading, context, word)) is not None:
        return itself, [itself] if subjectwords.points_back(itself) else []
    inner = low in OWNERS and context.speaks_at(word.start)
    speaker = None if inner else context.speaker  # `The Arden Post reported its source said`
    speaker = speaker or (None if low in OWNERS and not inner else context.body_saying(word.start))
    if isinstance(speaker, str):
        speaker = _EVEN.sub("", speaker)
        found = _said_by(reading, context, word, after, speaker)
        found = _with_article(reading, context, found) if found == speaker else found
        if found is None and low in ("it", "its") and not _IS_SO.match(reading.text, word.end):
            found = bodies.speaks(reading, context, word)
        if found is None and first and low == "it" and context.subjects and subjectnames.many_people(speaker):
            told = context.subjects[-1]
            found = retold.harm(reading, told.about, told.until, word)
            found = subjectwords.lower(found) if found else None
    elif low == "it" and _may_be_a_firm(speaker) and context.opens_what_is_said(word.start):
        found = None  # `Brook Holm said it had no mills`
    else:
        found = _before(reading, context, word, first)
        if found is None and low == "it" and not context.quoted:
            found = bodies.speaks(reading, context, word) or (bodies.goes_on(reading, context, word) if first else None)
        if found is None and first:
            found = _told_again(reading, context, word)
        if found is None and first and low.startswith("the") and context.subjects and not context.quoted:
            found = couples.named(reading, Span(context.before_at, context.starts_at)) if _alone(context) else None
    if found is None:
        return None, [word.text]
    found = called.fully(reading, found, word.start)
    return found, [found] if subjectwords.points_back(found) else []


def _speaks(reading: Reading, context: Context, word: Word) -> str | None:
    """Who speaks by a pronoun, where the attribution tells: `The researchers came. They also said so`."""
    if word.low not in ("it", "they") or context.quoted:
        return None
    name = next((a.name for a in context.said if a.speaker and a.speaker.start == word.start and a.name), None)
    if name is None or name.lower() in THINGS:
        return None
    said = subjectwords.lower(name)
    fits = subjectnames.many_people(said.removeprefix("the ")) if word.low == "they" else retold.is_body(said)
    led = said == name and reading.text.rfind(f"he {name}", max(0, word.start - _SPOKE), word.start) >= 0
    return (f"the {said}" if led else said) if fits else None


_SPOKE = 600  # letters back to where it was named with its article


def _with_article(reading: Reading, context: Context, speaker: str) -> str:
    """A speaker's name with the article that the text gives it, where it opens no sentence: `the Arden Office`."""
    told = next((a.speaker for a in context.said if a.name == speaker and a.speaker), None)
    said = told.of(reading.text) if told else ""
    return f"the {speaker}" if said in (f"the {speaker}", f"The {speaker}") else speaker


def _may_be_a_firm(speaker: names.Person | None) -> bool:
    """Whether nothing but that it speaks tells that a name is a person's."""
    if speaker is None or speaker.roles or speaker.woman is not None:
        return False
    return not opens_name(speaker.name.split()[0])


def _said_by(reading: Reading, context: Context, word: Word, after: Sequence[Word], speaker: str) -> str | None:
    """Who speaks, where the pronoun can mean them."""
    found = None if word.low == "it" and _IS_SO.match(reading.text, word.end) else _agreeing(speaker, word.low)
    opens = context.opens_what_is_said(word.start)
    acts = bool(after) and not _done_to(after)
    if found is None and word.low == "they" and opens and acts and subjectnames.many_people(speaker):
        return speaker
    if found is None and word.low == "their" and opens and retold.is_body(speaker):
        return speaker
    return found


def _done_to(after: Sequence[Word]) -> bool:
    """Whether something is done to whom the words before mean, who may be others: `were shot`, not `were worried`."""
    behind = after[1].low if len(after) > 1 else ""
    return after[0].low in ("was", "were") and not (behind in antecedents.MOODS or behind.endswith("ing"))


def goes_on(reading: Reading, context: Context, opener: Word, word: Word) -> bool:
    """Whether a pronoun right behind `because` or `when` is the subject of the main clause too."""
    subject = context.subject_at
    if opener.low not in _OPENS or subject is None or subject <= word.start:
        return False
    return [w.low for w in reading.words_in(Span(subject, subject + len(word.text)))] == [word.low]


def _before(reading: Reading, context: Context, word: Word, first: bool) -> str | None:
    """What the clause or the sentence before was about, where it has a name or is many people."""
    low = word.low
    if low not in ("it", "its", "they", "their"):
        return None
    if context.quoted and not _same_speech(context, word):
        return None
    many = low.startswith("the")
    if context.here or context.here_thing is not None:
        told = context.here_thing
        if low == "it" and sent.sends(reading, context.here_at, word.start, word):
            return None
        group = retold.body(reading, told, context.here_at, word.start) if many and told and not context.here else None
        return _agreeing(told, low) or group
    if not context.subjects:
        return None
    before = context.subjects[-1]
    if low.startswith("it") and rivals.rival(reading, before.about, before.until):
        return None
    if low == "it" and sent.sends(reading, before.about, before.until, word):
        return None
    if before.crowd and low.startswith("the") and first:
        return before.crowd
    if (
        before.several
        and low.startswith("the")
        and subjectnames.is_name(before.thing or "")
        and " and " not in (before.thing or "")
    ):
        return before.thing
    group = retold.body(reading, before.thing, before.about, before.until) if many and first else None
    return _agreeing(before.thing, low) or group


def _alone(context: Context) -> bool:
    """Whether nobody is told of in its sentence before a pronoun."""
    return context.here is None and context.here_thing is None and not context.inside


def _same_speech(context: Context, word: Word) -> bool:
    """Whether the subject of the clause before stands between the same quotation marks."""
    here = context.here_at
    spoken = (
        a.content for a in context.said if a.mode is Mode.QUOTED and a.content.start <= word.start < a.content.end
    )
    return here is not None and any(content.covers(here) for content in spoken)


def _agreeing(said: str | None, low: str) -> str | None:
    """The name of a thing or a body, if one word for several is not asked to mean one, nor the other way round."""
    if said is not None and low.startswith("the") and _several(said):
        return said
    if (
        said is None
        or said.endswith(("'s", "’s"))
        or said.partition(" ")[0].lower().rstrip(".") in people.PERSONAL
        or not (subjectnames.is_name(said) or subjectnames.names_a_thing(said))
    ):
        return None
    last = said.split()[-1]
    many = " and " in said or said[:1].islower() or last.endswith("ies") or said.endswith("et al")
    many = many or (len(last) > 2 and last[:-1].isupper() and last[-1] == "s")  # `Super PACs`
    many = many or last[:-1] in places.COUNTRY_OF  # `Arden Norwegians`
    many = many and not said.startswith("the ") and not (retold.is_body(said) and said[:1].isupper())
    return said if many == low.startswith("the") else None


def _several(said: str) -> bool:
    """Whether words are the names of several: `the Arden Court and the Board of Mills`."""
    parts = [p.removeprefix("the ") for p in _JOINED.split(said)]
    return len(parts) > 1 and all(p[:1].isupper() for p in parts)


def _told_again(reading: Reading, context: Context, word: Word) -> str | None:
    """The words of the subject before, where it has no name and nothing else can be meant."""
    before = context.subjects[-1] if context.subjects else None
    if context.quoted:
        return None
    if context.here is None and context.here_thing is not None:
        words = retold.thing(reading, context.here_at, word.start, word)
    elif context.here is None and before is not None and (not before.spoke or word.low.startswith("the")):
        words = retold.thing(reading, before.about, before.until, word)
    else:
        return None
    return subjectwords.lower(words) if words else None
