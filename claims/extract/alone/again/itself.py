"""What stands for `it`, `they` and `this` where they open a statement; left open where that is not plain."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claims.extract.alone.again import ofthings
from claims.extract.alone.numbers import figured, someof
from claims.extract.lang.en import grammar, people, pointing, verbs
from claims.extract.lang.en.pronouns import COUNTED, OWNERS, POINTING
from claims.extract.lang.en.references import MONTHS
from claims.extract.named.meaning.whom import Context
from claims.extract.named.things import subjectnames
from claims.extract.prose.edits import Edit
from claims.extract.prose.words import Word
from claims.extract.reading import Reading
from claims.records import Span

_FIRST = 12  # words before a pronoun that opens a statement behind a date
_LEAD = 400  # letters among which those words stand
_PLACES = grammar.PREPOSITIONS - grammar.CLAUSE_WORDS


class Found(NamedTuple):
    """What is put in for a word, and what of it stays open."""

    edits: tuple[Edit, ...] = ()
    left_open: tuple[str, ...] = ()


def thing(reading: Reading, context: Context, span: Span, word: Word, after: Sequence[Word], at: int) -> Found:
    """`it` and `they` mean who speaks, or what the sentence before was about where that is plain. `at`: words before it."""
    subject = context.subject_at
    if word.low in OWNERS and (at or (subject is not None and word.start < subject)):
        return Found()  # `To keep its fleet, the firm ...`
    before = reading.words_in(Span(span.start, word.start))[-1:]
    if before and before[0].low in _PLACES:
        return Found(left_open=(word.text,))  # `In it, she asks`
    found = ofthings.meant(reading, context, word, after, not at or opens(reading, context, span, word))
    if found is None:
        return Found()
    meant, left_open = found
    if meant is None:
        return Found(left_open=tuple(left_open))
    common = subjectnames.common(meant) and meant.split()[0] not in reading.things.proper
    if word.start > span.start and (common or meant.lower() in people.CROWDS):
        meant = meant[0].lower() + meant[1:]  # `Rather, ice shelves float`
    many = meant.endswith("s") and (meant.split()[-1].islower() or meant[-2:-1].isupper())  # `Super PACs’`
    owner = ("’" if many else "’s") if word.low in OWNERS else ""
    return Found((Edit(word.start, word.end, meant + owner),), tuple(left_open))


def opens(reading: Reading, context: Context, span: Span, word: Word) -> bool:
    """Whether nothing but `Rather,` or `Instead` stands before a word."""
    lead = reading.words_in(Span(span.start, min(word.start, span.start + _LEAD)))[:_FIRST]
    if len(lead) == 1 and ofthings.goes_on(reading, context, lead[0], word):
        return True  # `Because they were old, they fell`
    if len(lead) > 1 and lead[0].low in grammar.PREPOSITIONS:  # `In May 2019, they`
        return all(w.text == "," or w.low.isdigit() or w.low in grammar.TIMES or w.low in MONTHS for w in lead[1:])
    return all(w.text == "," or w.low in pointing.OPENERS or w.low.endswith("ly") for w in lead)


def first(reading: Reading, context: Context, word: Word, after: Sequence[Word]) -> Found:
    """A first word that points back: `This was ...`, `Some reported ...`."""
    following = next((w.low for w in after[:2] if not w.low.endswith("ly")), "")  # `That probably is`
    verb = verbs.finite(following)
    if verb and (figure := figured.meant(reading, context, word)):
        return Found((Edit(word.start, word.end, figure),))
    if verb and (several := someof.whole(reading, word, following)):
        return Found((Edit(word.start, word.end, f"{word.text} (of {several})"),))
    if verb and (word.low in POINTING or word.low in COUNTED):
        return Found(left_open=(word.text,))
    return Found()
