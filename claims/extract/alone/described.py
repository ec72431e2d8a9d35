"""Whom a sentence goes on with by what they are: `Otto Reed fell. The Arden professor ...`, the only one named."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.lang.en import cues, grammar, people, verbs
from claims.extract.named.meaning.whom import Context
from claims.extract.named.people import names
from claims.extract.named.people.sexes import of_other_sex
from claims.extract.prose.words import Word, capital
from claims.extract.reading import Reading
from claims.records import Span

_MOST = 7  # words of the longest such description
_PAIR = 2  # words of `of state`
_VERB = 24  # letters behind a subject among which its verb stands
_AGE = "-year-old"


def person(reading: Reading, context: Context, the: Word, after: Sequence[Word]) -> tuple[int, names.Person] | None:
    """Where a description that opens a sentence ends, and the only one whom the sentence before names, if it fits them."""
    one = _only(context) if the.text == "The" else None
    if one is None or reading.text[context.starts_at : the.start].strip("“\"'‘ "):
        return None
    end = next((n for n, w in enumerate(after[1:_MOST], 1) if _verb(after, n)), None)
    if end is None or not _tells(after[:end]) or not _fits(after[end - 1], one):
        return None
    return after[end - 1].end, one


def subject(reading: Reading, context: Context, said: Span) -> names.Person | None:
    """Whom a subject describes."""
    if not reading.text.startswith("The ", said.start):
        return None
    words = reading.words_in(Span(said.start, min(len(reading.text), said.end + _VERB)))[: _MOST + 2]
    found = person(reading, context, words[0], words[1:]) if words else None
    return found[1] if found and found[0] == said.end else None


def _only(context: Context) -> names.Person | None:
    """The one person whom the sentence before names, where it speaks of nobody else."""
    before = context.subjects[-1] if context.subjects else None
    if before is None or len(before.named) != 1 or before.somebody or before.unsettled:
        return None
    return before.named[0]


def _verb(after: Sequence[Word], at: int) -> bool:
    """Whether the verb of the description stands at a place: `said`, `also said`, not within it."""
    low = after[at].low
    adverb = low in verbs.ADVERBS or low.endswith("ly")
    return verbs.finite(low) or (adverb and at + 1 < len(after) and verbs.finite(after[at + 1].low))


def _tells(words: Sequence[Word]) -> bool:
    """Whether words tell of somebody by a place, a party, an age or what they were, and name nobody."""
    *lead, head = words[:-2] if [w.low for w in words[-2:]] == ["of", "state"] and len(words) > _PAIR else words
    if head.low not in people.EPITHETS and not any(w.low.endswith(_AGE) for w in lead):
        return False
    joins = any(w.low in grammar.PREPOSITIONS or w.low in grammar.CLAUSE_WORDS or not w.text[0].isalnum() for w in lead)
    told = any(capital(w) or w.low.endswith(_AGE) or w.low == "former" for w in lead)
    return told and not joins and not any(w.low in cues.SAID for w in lead)


def _fits(head: Word, one: names.Person) -> bool:
    """Whether a person may be called so: no woman a `businessman`, no candidate of whom the text tells another trade."""
    if of_other_sex(head.low, one.woman):
        return False
    told = frozenset[str]().union(*one.roles) & people.ROLES
    return head.low not in people.RUNNING or not told or not told.isdisjoint(people.RUN)
