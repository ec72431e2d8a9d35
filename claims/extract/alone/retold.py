"""A subject without a name, told again where the next words say `it`, `they` or `he` of it: `A bus crashed. It was new.`

Only where nothing that stands between could be meant as well.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extract.lang.en import cues, grammar, kinds, nouns, people, places, pointing, pronouns, verbs
from claims.extract.lang.en.antecedents import EVENTS, HARMS
from claims.extract.lang.en.numberwords import SMALL
from claims.extract.lang.lists import either
from claims.extract.named import names
from claims.extract.named.personhood import given_name
from claims.extract.named.sexes import courtesy
from claims.extract.prose.words import Word, capital
from claims.extract.reading import Reading
from claims.records import Span

_MOST = 9  # words of the longest such subject
_LONGEST = 4  # words of somebody's name
_NEAR = 6  # words from a subject to its verb
_CLAUSE = 10  # words of a clause behind `, and` among which its verb stands
_SEEN = 30  # letters behind a pronoun that are looked at
_PERSONS = people.SOMEBODY | people.WOMEN | people.MEN | people.BEFORE_NAMES
_NO_PERSON = people.BODIES | people.NOT_NAMES | places.BODY_WORDS | places.FIRST_WORDS | _PERSONS
_MANY = people.CROWDS | people.MANY
_BODIES = people.TEAMS | kinds.BODIES | places.BODY_WORDS
_ENDS = grammar.PREPOSITIONS | grammar.CLAUSE_WORDS | {"of", "to"}
_POINTS = cues.PRONOUNS | pronouns.POSSESSIVE | pronouns.PERSONAL | pronouns.THINGS
_LINKS = verbs.BE | {"became", "becomes", "remained", "remains", "been", "be"}
# What happened rather than what it happened to: `It came a day after`, and of what is not told to be one, `It was the third`.
_EVENT = re.compile(
    r"\s(?:(?:also|now|then|only|just)\s)?(?:c[ao]mes?|follow(?:s|ed)|means|meant|happen(?:s|ed)|occur(?:s|red)|mark(?:s|ed)|"
    r"took place|takes place|brings|brought|makes|made|was meant|was as if)\b"
)
_ONE = re.compile(
    r"\s(?:(?:also|now|then|only|just)\s)?(?:is|was|became|will be|would be)\s(?:also\s|not\s)?"
    r"(?:the|an?|his|her|their|its|one)\b"
)
_HARMS = re.compile(rf"\s(?:(?:also|has|had)\s)*(?:{either(HARMS)})\b")
# `It would have been harder to wait`, `It was early May`: nothing is meant, or what is told of after it.
_NOTHING = re.compile(
    r"(?:['’]s|\s(?:is|was|has been|had been|(?:would|will|may|might|could|must|can)(?:\snot)?\s(?:be|have been)))\s"
    r"(?:(?:[\w-]+\s){0,5}?(?:to|that|for|if|when|like|because|how|why|who|whether)\b|early|late|mid|around|about|[A-Z0-9])"
)
_SPEAK = _BODIES | {"police", "guard"}
_POINTS_BACK = _POINTS - pointing.OPEN_SUBJECTS
_NO_OBJECT = grammar.PREPOSITIONS | grammar.PARTICLES | {"to", "and", "but"}


def thing(reading: Reading, subject: Span | None, until: int, pronoun: Word) -> str | None:
    """The words of a subject that `it` or `they` means behind `until`, or None where they are not plain."""
    if subject is None:
        return None
    inside = _words(reading, subject)
    head = _head(inside)
    if head is None or inside[head].low in _PERSONS or (head and capital(inside[head])):
        return None
    noun, asked = inside[head].low, pronoun.low.startswith("the")
    many = (nouns.plural(noun) or noun in _MANY) and [w.low for w in inside[:2]] != ["one", "of"]
    if asked != many and not (asked and noun in _BODIES):
        return None
    told = _EVENT.match(reading.text, pronoun.end) or _NOTHING.match(reading.text, pronoun.end)
    if (not asked and told) or not _acts(reading, pronoun):
        return None
    between = reading.words_in(Span(subject.end, until))
    is_one = len(between) > 1 and between[0].low in verbs.BE
    is_one = is_one and (between[1].low in grammar.DETERMINERS or capital(between[1]))
    if not asked and not is_one and _ONE.match(reading.text, pronoun.end):
        return None
    if not asked and _body_says(between):
        return None
    same = next((n for n, w in enumerate(between) if w.text == ","), 0) if between and between[0].low in verbs.BE else 0
    if _others_many(between[same:]) if asked else _another(between) and not _bare_object(between):
        return None
    return reading.text[inside[0].start : inside[-1].end]


def _body_says(between: Sequence[Word]) -> bool:
    """Whether a body is told to have said so at the end, which `it` may mean: `, the Labor Department said`."""
    said = next(
        (n for n in range(len(between) - 1, max(0, len(between) - _NEAR), -1) if between[n].low in cues.SAID), 0
    )
    return said > 0 and (capital(between[said - 1]) or between[said - 1].low in _BODIES)


def _acts(reading: Reading, pronoun: Word) -> bool:
    """Whether a verb follows a pronoun, so that it is a subject."""
    after = [w for w in reading.words_in(Span(pronoun.end, pronoun.end + _SEEN)) if not w.low.endswith("ly")]
    if reading.text[pronoun.end : pronoun.end + 1] in ("'", "’") or pronoun.low in pronouns.OWNERS:
        return True
    return bool(after) and (verbs.finite(after[0].low) or after[0].low in verbs.ADVERBS)


def body(reading: Reading, called: str | None, subject: Span | None, until: int) -> str | None:
    """The name of a body that `they` means where nobody else is told of: `Arden Council met. They ...`."""
    if called is None or subject is None or not is_body(called):
        return None
    return None if _others_many(reading.words_in(Span(subject.end, until))) else called


def somebody(reading: Reading, subject: Span | None, until: int, woman: bool) -> str | None:
    """The words of a subject that `he` or `she` means behind `until`: `A driver was held. He ...`; None where unsure."""
    if subject is None:
        return None
    inside = _words(reading, subject)
    head = _head(inside)
    if head is None or inside[head].low not in _PERSONS or nouns.plural(inside[head].low):
        return None
    if any(w.low in (people.MEN if woman else people.WOMEN) for w in inside) or any(map(capital, inside[1 : head + 1])):
        return None
    between = reading.words_in(Span(inside[-1].end, until))
    if inside[0].low == "another" or _another_person([*inside[head + 1 :], *between]):
        return None
    if reading.people.mentions_in(subject.start, until):
        return None
    return reading.text[inside[0].start : inside[-1].end]


def _another_person(words: Sequence[Word]) -> bool:
    """Whether words speak of somebody: `the owner`, `two drivers`, `him`; not of an injury to a head."""
    for n, word in enumerate(words):
        if word.low == "him":
            return True
        before = {w.low for w in words[max(0, n - 3) : n]}
        told = before & (grammar.DETERMINERS | SMALL.keys()) or any(b.endswith(("’s", "'s")) for b in before)
        if word.low in _PERSONS and (told or not n or nouns.plural(word.low)):
            return True
    return False


def brought_in(reading: Reading, subject: Span | None, until: int) -> bool:
    """Whether a subject is somebody new, and nobody else is meant by `him` or `his` in its sentence: `A driver was held`."""
    first = reading.words_in(subject)[:1] if subject else ()
    if subject is None or not first or first[0].low not in ("a", "an"):
        return False
    return not any(w.low in pronouns.PERSONAL for w in reading.words_in(Span(subject.end, until)))


def harm(reading: Reading, subject: Span | None, until: int, pronoun: Word) -> str | None:
    """The words of an event that `it` means before what an event does: `A fire broke out. It killed 30`; None where unsure."""
    if subject is None or not _HARMS.match(reading.text, pronoun.end):
        return None
    inside = _words(reading, subject)
    named = [w for w in reading.words_in(Span(subject.start, until)) if w.low in EVENTS]
    if not inside or inside[0].low not in grammar.DETERMINERS or len(inside) > _MOST or len(named) != 1:
        return None
    return reading.text[inside[0].start : inside[-1].end] if named[0] in inside else None


def name(said: names.Person | str | None, woman: bool) -> str | None:
    """The words of a subject that can only be somebody's name where `he` or `she` follows: `Qyrel Vantz left. She ...`."""
    if not isinstance(said, str):
        return None
    parts = said.split()
    if courtesy(said, woman):
        return said
    if len(parts) == 1:
        return said if given_name(said) is woman else None
    known = any(p.lower().rstrip(".") in _NO_PERSON or not p[0].isupper() or p.endswith(("'s", "’s")) for p in parts)
    return None if known or len(parts) > _LONGEST or given_name(parts[0]) is (not woman) else said


def is_body(said: str) -> bool:
    """Whether a name is that of a body, of which `they` is said as well: `Arden Council`."""
    return said.split()[-1].lower() in _SPEAK


def points_back(words: str) -> bool:
    """Whether the words themselves need the text before them: `the bus`, not `the Arden bus` or `a bus`."""
    first, *rest = words.split()
    return first.lower() in pointing.POINTERS and not any(w[0].isupper() or w[0].isdigit() for w in rest)


def lower(words: str) -> str:
    """The words as they stand inside a sentence."""
    first = words.split(" ", 1)[0].lower()
    return words[0].lower() + words[1:] if first in pointing.OPEN_SUBJECTS or first in SMALL else words


def _words(reading: Reading, subject: Span) -> Sequence[Word]:
    """The words of a subject up to its first comma or other break."""
    inside = reading.words_in(subject)
    stop = next((n for n, w in enumerate(inside) if w.text in grammar.BREAKS and w.text != "-"), len(inside))
    return inside[:stop]


def _head(inside: Sequence[Word]) -> int | None:
    """The place of the noun of a subject that can be told again, or None."""
    if not 0 < len(inside) <= _MOST or any(w.low in ("and", "or") for w in inside):
        return None
    opens = inside[0].low in pointing.OPEN_SUBJECTS or inside[0].low in SMALL or inside[0].low.isdigit()
    opens = opens or any(w.low.endswith(("’s", "'s")) for w in inside[:-1])  # `Otto Reed’s rating`
    if any(w.low in _POINTS_BACK for w in inside):
        return None
    stop = next((n for n, w in enumerate(inside) if n > 1 and (w.low in _ENDS or _participle(w, n))), len(inside))
    noun = inside[stop - 1].low
    if not opens and not (nouns.plural(noun) and _plain(inside[:stop])):
        return None
    if (
        (opens and stop < 2)
        or not noun.isalpha()
        or noun in grammar.TIMES
        or noun in pointing.NO_SUBJECTS
        or noun.endswith("ly")
    ):
        return None
    return stop - 1


def _plain(inside: Sequence[Word]) -> bool:
    """Whether words without an article may be many of a kind: `radical islamists`, not `Most`, `Later tests`."""
    first = inside[0].low
    if (
        first in people.NOT_NAMES
        or first in pronouns.COUNTED
        or first in grammar.PREPOSITIONS
        or first in pointing.OPENERS
    ):
        return False
    return first.isalpha() and not first.endswith("ly")


def _participle(word: Word, at: int) -> bool:
    return (
        at > 1
        and not capital(word)
        and (word.low.endswith("ing") or (word.low.endswith("ed") and verbs.finite(word.low)))
    )


def _others_many(between: Sequence[Word]) -> bool:
    """Whether others are told of whom `they` may mean."""
    return any(
        (nouns.plural(w.low) and w.low not in pointing.COUNTED_TIMES and not verbs.finite(w.low))
        or w.low in _MANY
        or w.low in _BODIES
        or (w.low == "and" and n and capital(between[n - 1]))
        for n, w in enumerate(between)
    )


def _another(between: Sequence[Word]) -> bool:
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


def _bare_object(between: Sequence[Word]) -> bool:
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
        w.low in grammar.JOINS
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
