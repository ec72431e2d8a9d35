"""The words for somebody without a name that `he` or `she` means: the subject of the sentence before, or who speaks."""

from __future__ import annotations

from claims.extract.alone.again import unnamed
from claims.extract.lang.en import people
from claims.extract.named.meaning.whom import Context
from claims.extract.prose.words import Word
from claims.extract.reading import Reading

_NEAR = 2  # sentences in which another without a name may be meant


def words_for(reading: Reading, context: Context, pronoun: Word, woman: bool) -> str | None:
    """The words that a pronoun which opens a statement means; None where somebody else may be meant, or in quotation marks."""
    if context.quoted:
        return None
    if context.speaker is not None:
        return _who_speaks(reading, context, pronoun, woman)
    return _subject_before(reading, context, woman)


def _subject_before(reading: Reading, context: Context, woman: bool) -> str | None:
    """The subject of the sentence before: `A driver was held. He ...`."""
    before = context.subjects[-1] if context.subjects else None
    if context.here is not None or context.here_thing is not None or before is None or before.quoted:
        return None
    if not any(context.fits(p, woman) for p in before.named) and not before.somebody:
        words = unnamed.name(before.subject, woman)
        if words is not None:
            return words
    if context.knows(woman) and not unnamed.brought_in(reading, before.about, before.until):
        return None
    told = (before.about, before.last)
    return next((w for at in told if (w := unnamed.somebody(reading, at, before.until, woman))), None)


def _who_speaks(reading: Reading, context: Context, pronoun: Word, woman: bool) -> str | None:
    """Who speaks, and by no trade speaks of others: `The bus driver said he was ill`, but `The lawyer said he was ill`."""
    told = context.unnamed
    if told is None or told.split()[-1].lower() not in people.NOUNS or context.inside or context.knows(woman):
        return None
    if any(noted.somebody for noted in context.subjects[-_NEAR:]):
        return None
    said = next((a for a in context.said if a.speaker and a.content.start <= pronoun.start < a.content.end), None)
    return unnamed.somebody(reading, said.speaker, said.content.start, woman) if said else None
