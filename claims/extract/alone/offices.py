"""Whom `the mayor`, `the Prime Minister`, `the Pope` or `the 26-year-old` means: the one of whom the text has told it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from claims.extract.alone import described
from claims.extract.lang.en import folk, grammar, people, pointing, trades
from claims.extract.lang.en.calendar import WEEKDAYS
from claims.extract.lang.en.references import MONTHS
from claims.extract.named.meaning.whom import Context
from claims.extract.named.people import names
from claims.extract.named.things import tellings
from claims.extract.prose.words import Word, capital
from claims.extract.reading import Reading
from claims.records import Span

_OWNED = re.compile(r"['’]s?$")
_AGED = re.compile(r"[Tt]he ([0-9]{1,3})-year-old(?! [a-z]+(?:er|or|ist|man|woman|girl|boy|student)\b)(?=\W)")
# `became the mayor`, `elect the mayor`: what somebody is said to be, or whoever comes to be it.
_SAID_TO_BE = re.compile(r"\b(?:is|was|be|been|became|becomes|as|then|elect\w*|choos\w+|chose\w?)\s+$")
# `as well known as the mayor`: held against somebody who holds it.
_COMPARED = re.compile(r"\bas (?:[\w-]+\s+){1,3}as\s+$")
# `the driver was identified as Otto Reed`.
_SAYS_WHO = re.compile(
    rf"\s(?:is|was|were|has been|had been)\s(?:\w+ly\s|later\s)?(?:{'|'.join(pointing.SAYS_WHO)})\b[^.;\n]{{0,40}}?\bas\s"
)
_DOES = re.compile(r"\s(?:[a-z]+ly\s)?[a-z]{3,}ing\b")
_FAR = 40
_VERB = 12  # letters before an office among which a verb stands
_BACK = 400  # letters back to another who is the same
_TRADE = 3  # words among which a name stands behind its trade
_NEAR = 2  # sentences in which another who holds an office may be meant by it


@dataclass(frozen=True, slots=True)
class Office:
    """Words that mean somebody by an office or an age: where they end, the office, who it is, and what they own."""

    end: int
    word: str
    person: names.Person | None
    title: str | None = None
    owned: str = ""


def office(reading: Reading, context: Context, the: Word, after: Sequence[Word]) -> Office | None:
    """What `the` and the words after it say of an office; None where they are none, or say themselves which one is meant."""
    aged = _AGED.match(reading.text, the.start)
    if aged:
        return Office(aged.end(), "", reading.people.aged(reading.text, aged[1], the.start) or _just_told_of(context))
    if goes_on := described.person(reading, context, the, after):
        return Office(goes_on[0], "", goes_on[1])
    placed = len(after) > 1 and capital(after[0]) and after[0].low not in people.OF_OFFICES
    if placed and _bare(after[1]) in people.ROLES and not _more(after[2:7]):
        return _placed(reading, the, after[1])
    last = 1 if len(after) > 1 and after[0].low in people.OF_OFFICES and _bare(after[1]) in people.ROLES else 0
    if len(after) <= last or _bare(after[last]) not in people.ROLES or _says_who(reading, the, after[last:]):
        return None
    word, end, owned = _bare(after[last]), after[last].end, _owned(after[last])
    if _more(after[last + 1 : last + 6], opens=the.text == "The") or (
        not owned and tellings.goes_on(reading.text, end)
    ):
        return None
    asked = frozenset([*(w.low for w in after[:last]), word])
    person = reading.people.holds(asked, the.start) or _of_the_topic(reading, context, asked, the.start)
    if min(reading.things.loose.get(w, the.start) for w in (word, f"{word}s")) < the.start:
        person = None  # `another judge`, `two suspects`
    if person is not None and _another_near(reading, context, word, the.start):
        person = None  # `Police seek the driver of a red van. The driver ...`
    if person is None and word in folk.CULPRITS and word not in reading.kinds.several_held:
        held = reading.kinds.held
        person = held if held and held.start < the.start else None
    title = reading.things.named_before(word, the.start) if person is None and word in people.CROWNS else None
    return Office(end, word, person, title, owned)


def _just_told_of(context: Context) -> names.Person | None:
    """The person whom the sentence before was about, if it tells of nobody else: `Ana Reed died. The 19-year-old`."""
    told = context.subjects[-1] if context.subjects else None
    if told is None or not isinstance(told.subject, names.Person) or told.quoted or told.somebody:
        return None
    return told.subject if {*told.named} <= {told.subject} else None


def _another_near(reading: Reading, context: Context, word: str, at: int) -> bool:
    """Whether somebody else who is the same is told of between the sentence before and a place, by what they are that of."""
    told = reading.words_in(Span(max(context.before_at, at - _BACK), at))
    return any(
        w.low == word and of.low == "of" and of_what.low in ("a", "an")
        for w, of, of_what in zip(told, told[1:], told[2:], strict=False)
    )


def _placed(reading: Reading, the: Word, role: Word) -> Office | None:
    """Whom an office with a place or a people before it means: `the Arden professor`."""
    owned = _owned(role)
    if not owned and tellings.goes_on(reading.text, role.end):
        return None
    said = reading.text[the.start : role.start + len(_bare(role))]
    told = reading.people.resolve(said, the.start)
    return Office(role.end, _bare(role), told, None, owned) if told else None


def _says_who(reading: Reading, the: Word, after: Sequence[Word]) -> bool:
    """Whether the words tell who holds an office, or speak of none: `became the mayor`, `the driver was named as Otto Reed`."""
    lead = reading.words_in(Span(max(0, the.start - _VERB), the.start))[-1:]
    if _SAYS_WHO.match(reading.text, after[0].end):
        return True
    if lead and lead[0].low in grammar.PREPOSITIONS and after[0].low == "head":
        return True  # `hit in the head`
    if lead and lead[0].low in pointing.SAYS_WHO and len(after) > 1 and after[1].low == "as":
        return True  # `identified the driver as Otto Reed`
    said_to_be = _SAID_TO_BE.search(reading.text, max(0, the.start - 9), the.start)
    owns = _owned(after[0]) or _DOES.match(reading.text, after[0].end)  # `was the mayor’s plan`, `was the mayor saying`
    return bool(said_to_be) and not owns and not _COMPARED.search(reading.text, max(0, the.start - _FAR), the.start)


def _of_the_topic(reading: Reading, context: Context, asked: frozenset[str], at: int) -> names.Person | None:
    """Whom the article is about, where nobody else who holds the office is near."""
    held = reading.people.holders(asked, at)
    near = {*context.inside, *(p for noted in context.subjects[-_NEAR:] for p in noted.named)}
    topic = context.topic
    return topic if topic in held and not any(p in near for p in held if p != topic) else None


def _owned(word: Word) -> str:
    return "’s" if _bare(word) != word.low else ""


def _bare(word: Word) -> str:
    return _OWNED.sub("", word.low)


def _more(after: Sequence[Word], *, opens: bool = False) -> bool:
    """Whether words behind an office say which one is meant, or the name follows: `the head of`, `the mayor, Jane Doe`.

    `opens`: the office opens its sentence, as in `The mayor, former clerk Jane Doe, left`.
    """
    if not after:
        return False
    word = after[0]
    if word.text == ",":
        return len(after) > 1 and (capital(after[1]) or (opens and _trade_named(after[1:])))
    if word.low == "and":
        return _trade_named(after[1:])  # `the mayor and baker Jane Doe`
    if word.low == "for":
        return not (len(after) > 1 and after[1].low.endswith("ing"))  # `thanked the mayor for coming`
    if word.low == "to":
        return len(after) > 1 and capital(after[1])  # `the ambassador to Peru`, but `for the mayor to go`
    if word.low in ("in", "on", "at") and len(after) > 1 and _time(after[1]):
        return False  # `wrote to the mayor in May`
    return word.low in pointing.TELLS_WHICH or word.text[0].isupper() or word.low[0] in "-'’"


def _trade_named(words: Sequence[Word]) -> bool:
    """Whether a trade and a name stand first, or behind one word more: `former clerk Jane Doe`."""
    name = next((n for n, w in enumerate(words[:_TRADE]) if capital(w)), 0)
    return name > 0 and trades.somebody(words[name - 1].low) and all(w.text.islower() for w in words[:name])


def _time(word: Word) -> bool:
    low = word.text.lower()
    return low in MONTHS or low in WEEKDAYS or low[0].isdigit()
