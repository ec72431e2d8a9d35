"""Who speaks in a quotation that stands alone behind a sentence in which nobody speaks: the person whom that is about.

`Clara Voss waved the plan away. “They said so in May.”`
"""

from __future__ import annotations

from claims.extract.grammar import subjects
from claims.extract.lang.en import pronouns, stances
from claims.extract.named.meaning import headed, meant
from claims.extract.prose.words import Word
from claims.extract.speakers.before import subject_before
from claims.extract.speakers.heard import Here
from claims.records import Attribution, Span
from claims.vocabulary import Mode, Named, Placed

_AWAY = 4  # letters between the sentence and the quotation
_TOLD = frozenset(["told", "warned", "informed", "assured", "reminded", "advised"])
_SHORT = ("’s", "'s", "’d", "'d")
_ONE = frozenset(["he", "she"])
_FIRST = frozenset(["i", "my", "me", "we", "our"])


def speaker(here: Here, content: Span) -> Attribution | None:
    """The attribution of a quotation that is a sentence of its own, in the paragraph of the one before; None if unsure.

    Behind what somebody was told it is who was told, where it speaks of `I`: `Voss was told by her bank to wait. “I paid.”`
    """
    before = here.before[-1] if here.before else None
    if before is None or content.start - before.span.end > _AWAY or before.marked:
        return None
    if "\n" in here.text[before.span.end : content.start] or here.text[before.span.end - 1] != ".":
        return None
    said = [w.low for w in here.tokens if content.start <= w.start < content.end]
    own = any(low in _FIRST or low[:2] in ("i’", "i'") for low in said)
    other = any(low[:-2] in _ONE if low[-2:] in _SHORT else low in pronouns.PERSONAL for low in said)
    if (other and not own) or (here.goes_on and not (own and _was_told(here))):
        return None
    subject = _uttering(before.tokens) or subjects.main_subject(before.tokens)
    name = _person(here, subject, before.tokens) if subject else None
    if name is None:
        return None
    return Attribution(content, subject, None, Mode.QUOTED, name, placed=Placed.GOES_ON, named=Named.NEAR)


def _uttering(tokens: list[Word]) -> Span | None:
    """Who laughs or shrugs at the end of a sentence: `Asked about the plan, Voss laughed.`"""
    at = len(tokens) - 2
    return subject_before(tokens, at) if at > 0 and tokens[at].low in stances.UTTERED else None


def _was_told(here: Here) -> bool:
    """Whether who spoke last is who told somebody by a passive: `was told by her bank`."""
    last = here.last
    told = last is not None and last.placed is Placed.SOURCE and last.verb in _TOLD
    return told and last is not None and last.mode is Mode.REPORTED


def _person(here: Here, subject: Span, tokens: list[Word]) -> str | None:
    """The one person of the text whom a subject names or whom it means by `he` or `she`."""
    low = subject.of(here.text).lower()
    if low not in _ONE:
        heads = headed.by(here.text, subject.start, subject.end, here.people)
        return heads[0].name if len(heads) == 1 else None
    told = [p.tokens for p in here.before[:-1]]
    last = here.last if here.last and here.last.content.end <= subject.start else None
    known = meant.Before(last, None, max(0, here.silent - 1), subject.start, told, tokens)
    found = meant.speaker_of(here.text, subject, here.people, known).name
    return found if found and here.people.called(found) else None
