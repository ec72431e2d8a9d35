"""The body that `it` means: who says so by a name behind its kind or through a spokesman, or who went on acting before.

`The contractor, Arden Works, said it`, `A spokesman for the Arden Union said it`, `The bank cut its forecast. It expects`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extract.alone.again import rivals, subjectwords
from claims.extract.lang.en import grammar, people, verbs
from claims.extract.lang.en.antecedents import BELIEVES, BODY_ACTS, BODY_DOES
from claims.extract.lang.en.calendar import WEEKDAYS
from claims.extract.lang.en.references import MONTHS
from claims.extract.lang.lists import either
from claims.extract.named.meaning.whom import Context
from claims.extract.named.things import asked, kindred
from claims.extract.prose import edits
from claims.extract.prose.words import Word, capital
from claims.extract.reading import Reading
from claims.records import Span

_NAME = r"(?:the\s)?[A-ZÀ-Þ][\w.’'-]*(?:\s(?:(?:&|of|and|for)\s)?[A-ZÀ-Þ][\w.’'-]*){0,4}"
# `The contractor in question, Arden Works`.
_APPOSED = re.compile(rf"[Tt]he\s[^,A-ZÀ-Þ]{{3,40}},\s(?P<name>{_NAME})")
_BEHIND = re.compile(rf"{_APPOSED.pattern}(?=,\s[a-z])")
_SPOKEN_FOR = re.compile(
    rf"(?:[Aa]n?\s|[Tt]he\s)?(?:{either(people.SPEAK_FOR)})\s(?:for|of|at)\s(?P<body>(?:the\s)?[\w’' -]{{3,50}})"
)
_ACTS = BODY_ACTS | BELIEVES | BODY_DOES
_BESIDE = verbs.AUXILIARIES | verbs.ADVERBS | {"not", "also"}
_SEEN = 60  # letters behind a pronoun among which its verb stands
_DATES = WEEKDAYS.keys() | MONTHS


def speaks(reading: Reading, context: Context, word: Word) -> str | None:
    """The body in whose words a pronoun lies, told by a name behind what it is, by who speaks for it, or by what it is."""
    said = min(
        (a for a in context.said if a.speaker and a.content.start <= word.start < a.content.end),
        key=lambda a: a.content.end - a.content.start,
        default=None,
    )
    if said is None or said.speaker is None or said.name is None or reading.people.called(said.name):
        return None
    speaker = said.speaker.of(reading.text)
    if named := _APPOSED.fullmatch(speaker) or _BEHIND.match(reading.text, said.speaker.start):
        return None if reading.people.mentions_in(said.speaker.start, named.end()) else named["name"]
    if led := _SPOKEN_FOR.fullmatch(speaker):
        last = led["body"].split()[-1].lower()
        return led["body"] if last in rivals.BODIES or last in people.BODIES else None
    if said.name.split()[-1].lower() not in rivals.BODIES or not said.name.lower().startswith("the "):
        return None
    before = context.subjects[-1].thing if context.subjects else None
    if speaker == said.name:
        return _named(reading, said.speaker, before)
    about = context.subjects[-1].about if context.subjects else None  # `The firm sold it. It says it will`
    same = about is not None and about.of(reading.text) == said.name
    return before if same and before else subjectwords.lower(said.name)


def goes_on(reading: Reading, context: Context, pronoun: Word) -> str | None:
    """The body that was the subject of the sentence before and of which `it` tells what a body does: `It also expects`."""
    before = context.subjects[-1] if context.subjects else None
    if before is None or before.about is None or context.quoted or context.here or context.here_thing is not None:
        return None
    inside = subjectwords.unbroken(reading, before.about)
    last = inside[-1].low if inside else ""
    if last not in rivals.BODIES or inside[0].low not in ("the", "our") or not _does(reading, pronoun):
        return None
    between = reading.words_in(Span(before.about.end, before.until))
    if any(_rival(between, n) for n in range(len(between))):
        return None
    return _named(reading, Span(inside[0].start, inside[-1].end), before.thing)


def _named(reading: Reading, body: Span, before: str | None) -> str:
    """The name of the body that words tell by its kind, or the words themselves."""
    put = [*asked.edits(reading.text, body, reading.kinds, kindred.Around(before=before))]
    return subjectwords.lower(edits.written(reading.text, body, put))


def _does(reading: Reading, pronoun: Word) -> bool:
    """Whether a body does what stands behind a pronoun, and hardly anything else."""
    after = reading.words_in(Span(pronoun.end, pronoun.end + _SEEN))
    verb = next((w.low for w in after if not (w.low in _BESIDE or w.low.endswith("ly"))), "")
    return verb in _ACTS


def _rival(between: Sequence[Word], n: int) -> bool:
    """Whether a word is the name of another, or another body told of with an article."""
    word, lead = between[n], between[n - 1].low if n else ""
    if capital(word) and word.low not in _DATES and n and lead != ".":
        return True
    return word.low in rivals.BODIES and lead in grammar.DETERMINERS
