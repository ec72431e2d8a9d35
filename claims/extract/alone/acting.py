"""The person that a subject names, describes or means by a pronoun; and the people of a subject that is several."""

from __future__ import annotations

import re
from itertools import pairwise

from claims.extract.alone import described
from claims.extract.lang.en import cues, grammar, people, trades, verbs
from claims.extract.named.meaning import clefts, whom
from claims.extract.named.people import names
from claims.extract.prose.words import capital
from claims.extract.reading import Reading
from claims.records import Span

_VERB = re.compile(r"\s(?:(?:also|long|then|later|now|once|still|never|\w+ly)\s)?([a-z]+)\b")
_IS = re.compile(r"\s(?:is|was|will\sbe)\s")
_TITLE = 24  # letters of the longest title before a name
_FAR = 160  # letters behind a subject among which who it tells of is named
_DESCRIBED = 40  # letters behind a subject among which a name in apposition begins
_LEADS = grammar.PREPOSITIONS | {"of", "to"}
# Who is of somebody or a place is none of theirs: `the mayor of`.
_OWN = people.SOMEBODY | people.BEFORE_NAMES | people.CAMPS
_TITLED = _OWN | people.TITLES
_TELLS_OF = people.BEFORE_NAMES | people.ROLES | people.KIN
_PLACED = re.compile(
    r"\s(?:of|from|in|at)\s|\s(?:no longer|not|never|also|still|now|then|later|himself|herself|\w+ly|alone|too)$"
)
# Between names of a list, and before its last: titles may stand there.
_LISTED = re.compile(r",\s(?:[A-Z][a-z.]+\s)?")
_JOINED = re.compile(r",?\sand\s(?:[A-Z][a-z.]+\s)?")


def person(reading: Reading, subject: Span, within: Span, context: whom.Context) -> names.Person | None:
    """The person a subject names, describes or means by a pronoun; the name may follow `within` the same sentence."""
    said = subject.of(reading.text)
    *lead, last = said.lower().split()
    if last in ("he", "she") and all(w in people.NOT_NAMES for w in lead):
        return whom.person(context, last == "she", subject.end - len(last))
    if pair(reading, subject):
        return None
    if told := _behind_what(reading, subject, within):
        return told
    for start, end, one in reading.people.mentions_in(subject.start, subject.end):
        behind = reading.text[end : subject.end]
        before = Span(subject.start, start)
        if (
            behind.startswith(" et al")
            or _of_somebody(reading, before)
            or (not behind and _of_a_thing(reading, before))
        ):
            return None
        if not behind or (_PLACED.match(behind) and not _led(reading, before)):
            return one
    if said.lower() == "it":
        return clefts.whom(reading.text, subject.end, reading.people)
    told = _called(reading, subject) or _is(reading, subject) or reading.people.resolve(said, within.end)
    return told or described.subject(reading, context, subject)


def _called(reading: Reading, subject: Span) -> names.Person | None:
    """Whose name stands between commas behind words for them: `The winner, Otto Reed, left`, `A man, the baker Reed,`."""
    if not reading.text.startswith(", ", subject.end):
        return None
    behind = reading.people.mentions_in(subject.end, subject.end + _DESCRIBED)
    if not behind or not somebody(reading, _headed(reading, subject)):
        return None  # `The death of the mayor, Otto Reed, came`
    if behind[0][0] != subject.end + 2 and not _describes(reading, Span(subject.end + 2, behind[0][0])):
        return None
    _, end, one = behind[0]
    return one if reading.text.startswith(",", end) else None


def _describes(reading: Reading, before: Span) -> bool:
    """Whether the words before a name only tell what somebody is: `the Arden diplomat`."""
    inside = reading.words_in(before)
    if not inside or inside[0].low not in grammar.ARTICLES or not trades.somebody(inside[-1].low):
        return False
    return not any(w.low in _LEADS or w.text == "," or verbs.firm(w.low) for w in inside)


def _is(reading: Reading, subject: Span) -> names.Person | None:
    """Who somebody told by what they are is said to be: `The winner was Otto Reed`."""
    verb = _IS.match(reading.text, subject.end)
    behind = reading.people.mentions_in(verb.end(), verb.end() + _TITLE) if verb and _told(reading, subject) else []
    lead = reading.text[verb.end() : behind[0][0]] if verb and behind else "-"
    return behind[0][2] if all(w.istitle() for w in lead.split()) else None


def _told(reading: Reading, subject: Span) -> bool:
    """Whether the last word of a subject tells of a person."""
    return any(trades.somebody(w.low) for w in reading.words_in(subject)[-1:])


def _behind_what(reading: Reading, subject: Span, within: Span) -> names.Person | None:
    """Who does what is told, behind what they are or a title between commas: `The son of a clerk, Otto Reed left`."""
    if not reading.text.startswith(", ", subject.end):
        return None
    for start, end, one in reading.people.mentions_in(subject.end, min(within.end, subject.end + _FAR)):
        verb = _VERB.match(reading.text, end) if reading.text.startswith(", ", start - 2) else None
        if verb and verbs.finite(verb[1]) and verb[1] not in cues.SAID:
            return one
    return None


def _headed(reading: Reading, subject: Span) -> Span:
    """The words of a subject before its first preposition."""
    lead = next((w.start for w in reading.words_in(subject) if w.low in _LEADS), subject.end)
    return Span(subject.start, lead)


def pair(reading: Reading, subject: Span) -> str | None:
    """The full names of a subject that is several people: `Otto Reed and Ana Holm`."""
    if reading.text.find(" and ", subject.start, subject.end) < 0:
        return None
    mentions = reading.people.mentions_in(subject.start, subject.end)
    if len(mentions) < 2 or mentions[-1][1] != subject.end:
        return None
    between = [reading.text[one[1] : other[0]] for one, other in pairwise(mentions)]
    joined = _JOINED.fullmatch(between[-1]) is not None and all(_LISTED.fullmatch(b) for b in between[:-1])
    lead = reading.text[subject.start : mentions[0][0]]
    if not joined or (lead and not lead.split()[-1].istitle()):
        return None
    called = [person.name for _, _, person in mentions]
    return f"{', '.join(called[:-1])} and {called[-1]}"


def _led(reading: Reading, before: Span) -> bool:
    """Whether a preposition stands before a name in a subject: `the death of`."""
    return any(w.low in _LEADS for w in reading.words_in(before))


def _of_a_thing(reading: Reading, before: Span) -> bool:
    """Whether the words before a name mean something of theirs: `the rating of`, not `the mayor of`."""
    tokens = reading.words_in(before)
    if len(tokens) < 3 or tokens[-1].low != "of" or tokens[0].low not in grammar.DETERMINERS:
        return False
    head = tokens[-2].low
    return head not in _OWN


def _of_somebody(reading: Reading, before: Span) -> bool:
    """Whether the words before a name mean somebody else: `a lawyer of Otto Reed`."""
    inside = reading.words_in(before)
    tokens = [w.low for w in inside]
    last = max((n for n, w in enumerate(tokens) if w in _LEADS), default=0)
    if last and tokens[0] in people.ROLES and last < len(tokens) - 1 and capital(inside[-1]):
        return tokens[-1].rstrip(".") in _TITLED  # `Minister for Trade Otto Reed`
    return any(w in people.SOMEBODY for w in tokens[:last])


def somebody(reading: Reading, subject: Span) -> bool:
    """Whether a subject that names nobody is a person: `this native of Arden`."""
    told = reading.words_in(subject)
    return any(w.low in _TELLS_OF for w in told)
