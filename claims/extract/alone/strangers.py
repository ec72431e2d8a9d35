"""Who may be named without being told of: a bare name that nobody introduces, or one that several people bear."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.lang.en import cues, grammar, nouns, people, places, pointing, trades, verbs
from claims.extract.lang.en.pronouns import PERSONAL
from claims.extract.named.meaning.whom import Context
from claims.extract.named.people import names
from claims.extract.named.things import subjectnames
from claims.extract.prose.words import Word, capital
from claims.extract.reading import Reading
from claims.records import Span

_NAME = 4  # words of the longest name with what stands before it
_PHRASE = 6  # words that tell what somebody is
_CLAUSE = 24  # words of a clause that goes on to a pronoun


def may_be_somebody(reading: Reading, word: Word, after: Sequence[Word]) -> bool:
    """Whether a bare capital opens the words that nothing tells the kind of: `Naruto runs with his arms behind`."""
    if not capital(word) or not after or not verbs.finite(after[0].low) or nouns.plural(word.low):
        return False
    known = word.low in people.BODIES or word.low in places.BODY_WORDS or word.low in people.NOT_NAMES
    return not known and word.text not in places.COUNTRY_OF and word.text in reading.things.proper


def unknown_name(reading: Reading, at: int, tokens: Sequence[Word]) -> bool:
    """Whether somebody may be named whom nobody has introduced: `Kosgei finished ahead of her rivals`."""
    word, after = tokens[at], tokens[at + 1].low if at + 1 < len(tokens) else ""
    if not capital(word) or word.low in people.NOT_NAMES or word.low in people.BODIES or not verbs.finite(after):
        return False
    if word.low in cues.PRONOUNS:
        return False  # `Today I am with him`
    surname = at > 0 or any(name.endswith(word.text) for _, name in reading.things.by_word.get(word.low, ()))
    return surname and word.text not in places.COUNTRY_OF and word.low not in PERSONAL


def beside(before: Sequence[Word]) -> bool:
    """Whether somebody without a name and `and` stand before a pronoun that owns: `a clerk and his wife`."""
    return len(before) > 1 and before[-1].low == "and" and trades.somebody(before[-2].low)


def is_surname(subject: Sequence[Word]) -> bool:
    """Whether a subject is one bare word that may be somebody's: `Holm left after hurting his hand`."""
    if len(subject) != 1 or not capital(subject[0]) or subject[0].text.isupper():
        return False
    word = subject[0]
    known = (
        word.low in people.NOT_NAMES or word.low in people.BODIES or word.low in PERSONAL or word.low in cues.PRONOUNS
    )
    return not (known or nouns.plural(word.low) or word.text in places.COUNTRY_OF or word.low in people.SOMEBODY)


def may_name(subject: Sequence[Word]) -> bool:
    """Whether a subject is a bare word, or several with capitals, that may be somebody's name: `Forward Koby Holm left ...`."""
    if len(subject) > _NAME or not all(map(capital, subject)):
        return False
    return is_surname(subject[-1:]) and not any(w.low in people.BODIES or w.low in places.BODY_WORDS for w in subject)


def leads(reading: Reading, subject: Span) -> bool:
    """Whether a sentence is about somebody by a last name whose bearer the text names and nobody knows for a person."""
    words = subject.of(reading.text)
    known = reading.people.mentions_in(subject.start, subject.end)
    return not known and subjectnames.maybe_person(words, reading.things)


def parted(reading: Reading, between: Span) -> bool:
    """Whether a clause ends between two places."""
    return any(w.text in grammar.BREAKS and w.text != "-" for w in reading.words_in(between))


def opens_name(after: Sequence[Word]) -> bool:
    """Whether a name goes on behind a `He` that is somebody's family name."""
    return bool(after) and capital(after[0]) and after[0].low not in people.NOT_NAMES


def one_of_several(reading: Reading, before: Span, person: names.Person, context: Context) -> bool:
    """Whether a last name that several people bear stands before a pronoun, so that it may mean one of them, not `person`."""
    bare = [w.text.split("’")[0].split("'")[0] for w in reading.words_in(before) if capital(w)]
    named = reading.people.mentions_in(before.start, before.end)
    if not bare or named:
        return False
    others = [p for p in reading.people.people if p != person and context.fits(p, person.woman)]
    last = person.name.split()[-1]
    return any(name != last and any(p.name.split()[-1] == name for p in others) for name in bare)


def tells_what(reading: Reading, span: Span) -> bool:
    """Whether words behind a name only tell what its bearer is: `, a retired baker`, `, 49, the baker`."""
    if not reading.text.startswith(", ", span.start):
        return False
    inside = [w for w in reading.words_in(span) if not (w.text == "," or w.low.isdigit())]
    if not inside or len(inside) > _PHRASE or inside[0].low not in grammar.ARTICLES:
        return False
    return not any(w.low in grammar.PREPOSITIONS or w.low in ("of", "to", "and") or w.low in verbs.BE for w in inside)


def goes_on(reading: Reading, until: int, pronoun: Word) -> bool:
    """Whether a clause that tells of somebody unnamed goes on to a pronoun: `a driver, who fled because he`, `, saying he`."""
    between = reading.words_in(Span(until, pronoun.start))
    if len(between) > _CLAUSE:
        return False
    who = next((n for n, w in enumerate(between) if w.low == "who"), None)
    if who is not None:
        return not any(w.text == "," for w in between[who:])
    if between and between[-1].low in pointing.BEFORE_SPEAKER and not any(w.text == ";" for w in between):
        return True
    says = [w.low for w in between if w.low != "that"][-2:]
    return len(says) > 1 and says[0] == "," and says[1].endswith("ing") and says[1][:-3] in cues.SAID
