"""What is sent out or made, which `it` may mean as well as who does so: `Arden Mills launched a ferry, and it sank`."""

from __future__ import annotations

from claims.extract.lang.en import grammar, verbs
from claims.extract.lang.en.antecedents import BODY_ACTS, SENDS
from claims.extract.prose.words import Word, capital
from claims.extract.reading import Reading
from claims.records import Span

_NEAR = 6  # words from a subject to its verb
_SEEN = 30  # letters behind a pronoun that are looked at


def sends(reading: Reading, subject: Span | None, until: int, pronoun: Word) -> bool:
    """Whether `it` may be what a subject sends out or makes: `Arden Mills launched a ferry, and it sank`, not `and it said`."""
    between = reading.words_in(Span(subject.end, until)) if subject else ()
    verb = next(
        (n for n, w in enumerate(between[:_NEAR]) if verbs.finite(w.low) and w.low not in verbs.AUXILIARIES), None
    )
    if verb is None or between[verb].low not in SENDS or not between[verb + 1 : verb + 2]:
        return False
    thing = between[verb + 1].low in grammar.DETERMINERS or capital(between[verb + 1])
    after = reading.words_in(Span(pronoun.end, pronoun.end + _SEEN))[:2]
    return thing and not any(w.low in BODY_ACTS for w in after)
