"""What a sentence or a clause was about, noted for the pronouns after it: a person, a thing, a crowd, or nobody known."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.extract.alone import acting, addressed
from claims.extract.lang.en import grammar, nouns, people, places, pointing, pronouns, trades, verbs
from claims.extract.lang.en.numberwords import SMALL
from claims.extract.lang.en.pronouns import ANYBODY, COUNTED
from claims.extract.lang.lists import either
from claims.extract.named.meaning import clefts, whom
from claims.extract.named.people import names, sexes
from claims.extract.named.things import asked, subjectnames, things
from claims.extract.prose import edits
from claims.extract.prose.words import Word, capital
from claims.extract.reading import Reading
from claims.records import Attribution, Span
from claims.vocabulary import Mode

_MANY = frozenset(["they", "their", "themselves"])
_PLURAL = frozenset(["have", "are", "were"])  # `Arden Mill have sold it`
_LIKE = (" like ", " unlike ")
_SHORT = 4  # words of the longest such subject
_BEFORE_SUBJECT = people.NOT_NAMES - COUNTED - grammar.DETERMINERS - SMALL.keys() - {"it", "they"}
_PRONOUNS = frozenset(["he", "she", "it", "they"])
_REACH = 2_000  # letters back to a subject that pronouns go on with
_MARKS = '“"'
# `Reed campaign spokesman Otto Holm` is not Reed.
_SPOKEN_FOR = re.compile(rf"\s(?:(?:{either(people.CAMPS)})\s)?(?:{either(people.ROLES)})\s[A-Z]")
_OWNER = re.compile(r"['’]s?\s")
_NAME = re.compile(r"[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)+")
_LEADS_MANY = grammar.DETERMINERS | COUNTED | people.NOT_NAMES


def here(reading: Reading, subject: Span | None, within: Span, context: whom.Context) -> None:
    """Notes in the context what a clause was about, for the clauses of its sentence after it."""
    person = acting.person(reading, subject, within, context) if subject else None
    context.here = person or context.here
    context.here_thing = (_thing(reading, subject, context) or "") if subject and not person else None
    context.here_at = subject if person is None else None
    context.stranger = subject is not None and person is None and acting.somebody(reading, subject)


def sentence(reading: Reading, whole: Span, subject: Span | None, context: whom.Context) -> whom.Noted:
    """What a sentence was about. A name or a word for a person that we cannot tell stays as its bare words."""
    named = _named(reading, whole)
    tokens = reading.words_in(whole)
    nameless = [*_unnamed(tokens)]
    unsettled = bool(context.lost) or (len(named) == 1 and _office(tokens))
    offices = frozenset(context.offices) | _held_by_nobody(reading, tokens)
    context.lost.clear()
    context.offices.clear()
    if context.again and context.again not in named:
        named = (*named, context.again)  # whom a `he` of it meant
    noted = whom.Noted(
        None,
        named,
        quoted=_opens_quoted(reading, whole, context.said),
        somebody=bool(nameless),
        speakers=tuple(p for a in context.said if a.name and (p := reading.people.called(a.name))),
        unsettled=unsettled,
        sexes=_sexes(tokens, nameless),
        offices=offices,
        told=_told(reading, whole),
        again=context.again or context.kept,
    )
    subject = subject or _chained(tokens) or _led(tokens)
    if subject is None or reading.text[whole.start] in _MARKS:
        first = next(iter(noted.speakers), None)
        return replace(noted, subject=first, spoke=True, introduces=reading.text.startswith(":", whole.end - 1))
    return _about(reading, whole, subject, context, noted)


def _about(reading: Reading, whole: Span, subject: Span, context: whom.Context, noted: whom.Noted) -> whom.Noted:
    """What is noted of a sentence, with what it tells of its subject."""
    words = subject.of(reading.text)
    if context.quoted and not reading.spoken(subject):
        context.quoted, context.voice = False, None  # `He said it: “I was ill”`
    person = clefts.last(reading.text, whole, reading.people) or acting.person(reading, subject, whole, context)
    inside = reading.words_in(subject)
    spoke = any(a.speaker and a.speaker.touches(subject) for a in context.said)
    one = spoke and not words.endswith("et al") and " and " not in words
    thing = acting.pair(reading, subject) or (None if person or one else _thing(reading, subject, context))
    crowd = None if person or thing else subjectnames.crowd(inside, reading.text) or _bare_many(reading, subject, whole)
    if words.lower() == "they" and context.subjects and not thing:
        crowd = context.subjects[-1].crowd
    behind = reading.words_in(Span(subject.end, whole.end))
    many = thing is not None and (any(w.low in _MANY for w in behind) or (bool(behind) and behind[0].low in _PLURAL))
    about = None if person else subject
    last = context.here_at if context.here_at and whole.covers(context.here_at) else None
    if words.lower() in _PRONOUNS and context.subjects:
        about, last = _goes_on(context.subjects[-1], whole)  # `A driver was held. He was ill. He ...`
    return replace(
        noted,
        subject=person or (words if _unknown(reading, words, inside) else None),
        spoke=spoke,
        thing=thing,
        crowd=crowd,
        quoting=any(a.mode is Mode.QUOTED and a.content.end >= whole.end - 1 for a in context.said),
        several=many,
        about=about,
        last=last,
        until=whole.end,
        introduces=spoke and words.lower() not in _PRONOUNS and reading.text.startswith(":", whole.end - 1),
    )


def _goes_on(before: whom.Noted, whole: Span) -> tuple[Span | None, Span | None]:
    """Where the subject that a pronoun goes on with stands, unless that is too far above."""
    told, last = before.about, before.last
    return (told if told and whole.end - told.start < _REACH else None, last if told else None)


def _opens_quoted(reading: Reading, whole: Span, said: Sequence[Attribution]) -> bool:
    """Whether somebody's words in quotation marks open a sentence."""
    opens = whole.start + (reading.text[whole.start] in _MARKS)
    return any(a.mode is Mode.QUOTED and a.content.covers(Span(opens, opens + 1)) for a in said)


def _unknown(reading: Reading, words: str, inside: Sequence[Word]) -> bool:
    """Whether the words of a subject may mean somebody whom we cannot tell."""
    said = {w.low for w in inside}
    if not said.isdisjoint(people.SOMEBODY) or words.lower().split("’")[0].split("'")[0] in ("he", "she"):
        return True
    if inside[0].low in grammar.ARTICLES and (inside[-1].low in people.PARTISANS or trades.somebody(inside[-1].low)):
        return True
    if words.split()[0].lower().rstrip(".") in people.COURTESY:
        return True
    if words in places.COUNTRY_OF or "the" in said or not said.isdisjoint(people.BODIES):
        return False
    return _NAME.fullmatch(words) is not None or subjectnames.maybe_person(words, reading.things)


def _chained(tokens: Sequence[Word]) -> Span | None:
    """A pronoun that opens a sentence whose verb is unknown: `Rather, they float`, `She juggles`."""
    at = next((n for n, w in enumerate(tokens[:_SHORT]) if not (w.text == "," or w.low in pointing.OPENERS)), None)
    one = tokens[at] if at is not None else None
    return Span(one.start, one.end) if one and one.low in _PRONOUNS else None


def _led(tokens: Sequence[Word]) -> Span | None:
    """Somebody without a name who opens a sentence whose verb is unknown: `The artist grins`."""
    if len(tokens) < 3 or tokens[0].text != "The" or tokens[1].low not in people.ANYONE or not tokens[2].text.islower():
        return None
    return Span(tokens[0].start, tokens[1].end) if tokens[2].low.endswith("s") else None


def _bare_many(reading: Reading, subject: Span, whole: Span) -> str | None:
    """A subject of many of a kind without an article, where the sentence tells of no other many: `Ice shelves float`."""
    inside = reading.words_in(subject)
    if subject.start != whole.start or len(inside) > _SHORT or not nouns.plural(inside[-1].low):
        return None
    told = inside[0].low in _LEADS_MANY or any(not w.text.isalpha() for w in inside)
    others = (w for w in reading.words_in(Span(subject.end, whole.end)) if not verbs.finite(w.low))
    return None if told or any(nouns.plural(w.low) or w.low in ANYBODY for w in others) else subject.of(reading.text)


def _named(reading: Reading, whole: Span) -> tuple[names.Person, ...]:
    """Whom a sentence names; whose band or spokesman somebody is, only where it names nobody else; not whom one is like."""
    mentions = [
        m for m in reading.people.mentions_in(whole.start, whole.end) if not reading.text.endswith(_LIKE, 0, m[0])
    ]
    acting = dict.fromkeys(
        person
        for _, end, person in mentions
        if not _OWNER.match(reading.text, end) and not _SPOKEN_FOR.match(reading.text, end)
    )
    return tuple(acting or dict.fromkeys(person for _, _, person in mentions))


def _told(reading: Reading, whole: Span) -> frozenset[names.Person]:
    """Whom a sentence names only as those to whom somebody speaks."""
    mentions = reading.people.mentions_in(whole.start, whole.end)
    if not mentions:
        return frozenset()
    aside = {
        person
        for start, end, person in mentions
        if not addressed.told(reading, start) or reading.spoken(Span(start, end))
    }
    return frozenset(person for _, _, person in mentions) - aside


def unnamed(tokens: Sequence[Word]) -> bool:
    """Whether words speak of somebody without a name: `a man`, `the driver`, not `the mayor, Jane Doe`."""
    return any(True for _ in _unnamed(tokens))


def _sexes(tokens: Sequence[Word], nameless: Sequence[tuple[Word, bool]]) -> frozenset[bool]:
    """Whether those without a name of whom words speak are women or men, by the words for them: `my mother`."""
    if not nameless:
        return frozenset()
    verb = next((w.start for w in tokens if verbs.finite(w.low)), tokens[-1].end if tokens else 0)
    told = [w.low for w, owned in nameless if owned or w.start < verb]  # no `she was a good mother`
    return frozenset(woman for low in told if (woman := sexes.told(low)) is not None)


def _unnamed(tokens: Sequence[Word]) -> Iterator[tuple[Word, bool]]:
    """The words for everybody without a name, and whether it is told whose they are."""
    for at, word in enumerate(tokens):
        if word.low not in people.ANYONE or _named_behind(tokens[at + 1 : at + 3]):
            continue
        before = [w.low for w in tokens[max(0, at - 3) : at]]
        one = any(w in pointing.ONE for w in before) or ("the" in before and word.low in people.NOUNS)
        one = one or (word.low in people.KIN and any(w.endswith(("’s", "'s")) for w in before))
        if one and "," not in before and "as" not in before:
            yield word, any(w in pronouns.POSSESSIVE or w.endswith(("’s", "'s")) for w in before)


def _named_behind(after: Sequence[Word]) -> bool:
    """Whether a name follows the words for somebody: `the clerk Otto Reed`, `his wife, Ana`, but not `his wife, now 16,`."""
    if not after or after[0].text != ",":
        return bool(after) and capital(after[0])
    return len(after) < 2 or capital(after[1]) or not after[1].text[0].isalnum()


def _office(tokens: Sequence[Word]) -> bool:
    """Whether the words speak of somebody by an office alone: `the mayor`, not `the mayor, Jane Doe`."""
    held = ((n, w) for n, w in enumerate(tokens[1:], 1) if w.low in people.ROLES and tokens[n - 1].low == "the")
    return any(n + 1 == len(tokens) or not (capital(tokens[n + 1]) or tokens[n + 1].text == ",") for n, _ in held)


def _held_by_nobody(reading: Reading, tokens: Sequence[Word]) -> frozenset[bool | None]:
    """Which sexes those may be of whom words tell by an office that nobody is known to hold: `the housing minister`."""
    found: set[bool | None] = set()
    for n in [n for n, w in enumerate(tokens[:-1]) if n > 1 and w.low in people.ROLES]:
        the, of, word, after = tokens[n - 2 : n + 2]
        office = the.low == "the" and of.text.islower() and of.low not in people.OF_OFFICES
        if not office or capital(after) or after.text == ",":
            continue
        if not reading.people.holders(frozenset([of.low, word.low]), word.start):
            found.add(sexes.told(word.low))
    return frozenset(found)


def _thing(reading: Reading, subject: Span, context: whom.Context) -> str | None:
    """The name of the thing that a subject names, calls by its kind, or means by `it`."""
    words = subject.of(reading.text)
    first, _, rest = words.partition(" ")
    while rest and first.lower() in _BEFORE_SUBJECT:
        subject = Span(subject.end - len(rest), subject.end)  # `Meanwhile the board`
        words, (first, _, rest) = rest, rest.partition(" ")
    if first.lower() == "one" and " " not in rest:
        return None  # `One Republican`
    if first.lower() in ("it", "they") and " " not in rest:
        return context.subjects[-1].thing if context.subjects else None
    if subjectnames.maybe_person(words, reading.things) or rest.lower() in people.PARTISANS:
        return None
    put = [*asked.edits(reading.text, subject, reading.kinds)]
    if "the " in words or words.startswith("The "):
        put += things.edits(reading.text, subject, reading.things)
    called = edits.written(reading.text, subject, put)
    return called if subjectnames.is_name(called) or subjectnames.names_a_thing(called) else None
