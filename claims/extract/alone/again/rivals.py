"""What else than a subject `it` or `they` behind it may mean: whatever its sentence goes on to tell of."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.lang.en import grammar, kinds, nouns, people, places, pointing, pronouns, verbs
from claims.extract.prose.words import Word, capital
from claims.extract.reading import Reading
from claims.records import Span

_NEAR = 6  # words from a subject to its verb
_CLAUSE = 10  # words of a clause behind `, and` among which its verb stands
_LINKS = verbs.BE | {"became", "becomes", "remained", "remains", "been", "be"}
_NO_OBJECT = grammar.PREPOSITIONS | grammar.PARTICLES | {"to", "and", "but"}
MANY = people.CROWDS | people.MANY
BODIES = people.TEAMS | kinds.BODIES | places.BODY_WORDS


def others_many(between: Sequence[Word]) -> bool:
    """Whether others are told of whom `they` may mean."""
    return _several(between) or any(
        nouns.plural(w.low) and w.low not in pointing.COUNTED_TIMES and not verbs.finite(w.low) for w in between
    )


def other_people(between: Sequence[Word]) -> bool:
    """Whether other people, or a body of them, are told of: `asked 3 lawyers`, `met the council`; two names count as well."""
    return _several(between) or any(nouns.folk(w.low) and not verbs.finite(w.low) for w in between)


def _several(between: Sequence[Word]) -> bool:
    """Whether a crowd, a body, or a name joined to another is told of."""
    return any(
        w.low in MANY or w.low in BODIES or w.low in pronouns.ANYBODY or (w.low == "and" and _joins_a_name(between, n))
        for n, w in enumerate(between)
    )


def _joins_a_name(between: Sequence[Word], at: int) -> bool:
    """Whether `and` stands behind a name, and no verb that goes on with it behind that."""
    verb = at + 1 < len(between) and verbs.finite(between[at + 1].low)
    return at > 0 and capital(between[at - 1]) and not verb


def another(between: Sequence[Word]) -> bool:
    """Whether the verb of a subject acts on something, or something is brought in behind it, that `it` may mean."""
    at = 0
    if between and between[0].text == ",":
        at = next((n + 1 for n, w in enumerate(between) if n and w.text == ","), len(between))
    verb = next((n for n in range(at, min(at + _NEAR, len(between))) if verbs.finite(between[n].low)), None)
    if verb is None or _brought_in(between[verb:]) or _goes_on(between):
        return True
    low = between[verb].low
    if low in _LINKS:
        return False
    while verb + 1 < len(between) and (low in verbs.AUXILIARIES or between[verb + 1].low.endswith("ly")):
        verb += 1
        low = between[verb].low
        if low in ("been", "be"):
            return False
    after = between[verb + 1].low if verb + 1 < len(between) else ""
    return bool(after) and after[0].isalnum() and after not in _NO_OBJECT


def bare_object(between: Sequence[Word]) -> bool:
    """Whether nothing but one bare noun stands behind the verb, and `since` or `until` goes on: `faced ridicule since`."""
    if not between or between[-1].low not in ("since", "until", "though", "although"):
        return False
    verb = next((n for n, w in enumerate(between) if verbs.finite(w.low) and w.low not in verbs.AUXILIARIES), None)
    rest = between[verb + 1 : -1] if verb is not None else between
    return 0 < len(rest) < _NEAR and not any(
        w.low in grammar.DETERMINERS or w.low in grammar.PREPOSITIONS or capital(w) or nouns.plural(w.low) for w in rest
    )


def rival(reading: Reading, subject: Span | None, until: int) -> bool:
    """Whether `it` may mean another thing than a named subject: one that an `it` behind it means, with a clause of its own."""
    between = reading.words_in(Span(subject.end, until)) if subject else ()
    return _goes_on(between) and any(w.low == "it" for w in between)


def _goes_on(between: Sequence[Word]) -> bool:
    """Whether a clause with a subject of its own follows behind a comma: `, and the price fell`."""
    return any(
        (w.low in grammar.JOINS or w.low == "where")
        and between[n].text == ","
        and n + 2 < len(between)
        and (between[n + 2].low in grammar.DETERMINERS or capital(between[n + 2]) or nouns.plural(between[n + 2].low))
        and any(verbs.finite(t.low) and not capital(t) for t in between[n + 3 : n + 3 + _CLAUSE])
        for n, w in enumerate(between[1:])
    )


def _brought_in(rest: Sequence[Word]) -> bool:
    """Whether something new stands behind a preposition: `near a village`."""
    return any(
        w.low in ("a", "an", "another") and n and rest[n - 1].low in pointing.TO_THINGS for n, w in enumerate(rest)
    )
