"""Whom `the mayor`, `the Prime Minister`, `the Pope` or `the 26-year-old` means: the one of whom the text has told it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from claims.extract.lang.en import people, pointing
from claims.extract.named import names, tellings
from claims.extract.prose.words import Word, capital
from claims.extract.reading import Reading

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
_FAR = 40


@dataclass(frozen=True, slots=True)
class Office:
    """Words that mean somebody by an office or an age: where they end, the office, who it is, and what they own."""

    end: int
    word: str
    person: names.Person | None
    title: str | None = None
    owned: str = ""


def office(reading: Reading, the: Word, after: Sequence[Word]) -> Office | None:
    """What `the` and the words after it say of an office; None where they are none, or say themselves which one is meant."""
    aged = _AGED.match(reading.text, the.start)
    if aged:
        return Office(aged.end(), "", reading.people.aged(reading.text, aged[1], the.start))
    placed = len(after) > 1 and capital(after[0]) and after[0].low not in people.OF_OFFICES
    if placed and _bare(after[1]) in people.ROLES and not _more(after[2:4]):
        words = reading.text[the.start : after[1].end]
        told = None if tellings.goes_on(reading.text, after[1].end) else reading.people.resolve(words, the.start)
        return Office(after[1].end, after[1].low, told) if told else None  # `the Arden professor`
    last = 1 if len(after) > 1 and after[0].low in people.OF_OFFICES and _bare(after[1]) in people.ROLES else 0
    said_to_be = _SAID_TO_BE.search(reading.text, max(0, the.start - 9), the.start)
    if len(after) <= last or (said_to_be and not _COMPARED.search(reading.text, max(0, the.start - _FAR), the.start)):
        return None
    word, end = _bare(after[last]), after[last].end
    owned = "’s" if word != after[last].low else ""
    if (
        word not in people.ROLES
        or _SAYS_WHO.match(reading.text, end)
        or _more(after[last + 1 : last + 3])
        or (not owned and tellings.goes_on(reading.text, end))
    ):
        return None
    asked = frozenset([*(w.low for w in after[:last]), word])
    person = reading.people.holds(asked, the.start)
    if min(reading.things.loose.get(w, the.start) for w in (word, f"{word}s")) < the.start:
        person = None  # `another judge`, `two suspects`
    title = reading.things.named_before(word, the.start) if person is None and word in people.CROWNS else None
    return Office(end, word, person, title, owned)


def _bare(word: Word) -> str:
    return _OWNED.sub("", word.low)


def _more(after: Sequence[Word]) -> bool:
    """Whether words behind an office say which one is meant, or the name follows: `the head of`, `the mayor, Jane Doe`."""
    if not after:
        return False
    word = after[0]
    if word.text == ",":
        return len(after) > 1 and capital(after[1])
    if word.low == "for":
        return not (len(after) > 1 and after[1].low.endswith("ing"))  # `thanked the mayor for coming`
    if word.low == "to":
        return len(after) > 1 and capital(after[1])  # `the ambassador to Peru`, but `for the mayor to go`
    return word.low in pointing.TELLS_WHICH or word.text[0].isupper() or word.low[0] in "-'’"
