"""A subject without a name, told again where the next words say `it` or `they` of it: `A bus crashed. It was new.`

Only where nothing that stands between could be meant as well.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extract.alone.again import rivals, subjectwords
from claims.extract.lang.en import cues, grammar, nouns, people, pronouns, verbs
from claims.extract.lang.en.antecedents import BELIEVES, EVENTS, HARMS
from claims.extract.lang.lists import either
from claims.extract.prose.words import Word, capital
from claims.extract.reading import Reading
from claims.records import Span

_MOST = 9  # words of the longest such subject
_NEAR = 6  # words from a subject to its verb
_SEEN = 30  # letters behind a pronoun that are looked at
_ENDS = grammar.PREPOSITIONS | {"of", "to"}
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
# Of a thing: `It was able to fly`, `It is expected to open`, `It was built for 900`; but `It was expected that`.
_DONE = re.compile(
    r"\s(?:is|was|has been|had been|(?:will|would|may|might|could|must|can)\sbe)\s(?:\w+ly\s|also\s|now\s|still\s|not\s)?"
    r"(?:un)?(?:able|due|set|\w+ed|built|made|meant|found|seen|shown|known|held|sold|given|taken|written|born|cut|put)\s"
    r"(?:to|for|in|by|at|from|on|with|as)\s"
)
# `It has also sold 30`: what is added is said of what the words before were about.
_ALSO = re.compile(r"(?:\s\w+){0,2}?\salso\b")
# Who says or believes something is many people, and no things: `They said so`.
_SAY = re.compile(
    rf"\s(?:(?:also|then|later|now|still|further|have|had|has|\w+ly)\s)*(?:{either(cues.SAID | BELIEVES)})(?![\w’'-])"
)
_SPEAK = rivals.BODIES | {"police", "guard", "office", "services"}


def thing(reading: Reading, subject: Span | None, until: int, pronoun: Word) -> str | None:
    """The words of a subject that `it` or `they` means behind `until`, or None where they are not plain."""
    if subject is None:
        return None
    inside = subjectwords.unbroken(reading, subject)
    head = subjectwords.head(inside)
    if head is None or (head and capital(inside[head])):
        return None
    noun, asked = inside[head].low, pronoun.low.startswith("the")
    if noun in people.PERSONS and not (asked and nouns.plural(noun)):
        return None
    many = (nouns.plural(noun) or noun in rivals.MANY) and [w.low for w in inside[:2]] != ["one", "of"]
    if asked != many and not (asked and (noun in rivals.BODIES or noun in people.TOGETHER)):
        return None
    told = _EVENT.match(reading.text, pronoun.end) or (
        _NOTHING.match(reading.text, pronoun.end) and not _DONE.match(reading.text, pronoun.end)
    )
    if (not asked and told) or not _acts(reading, pronoun):
        return None
    between = reading.words_in(Span(subject.end, until))
    if _ALSO.match(reading.text, pronoun.end):
        return reading.text[inside[0].start : inside[-1].end]
    is_one = len(between) > 1 and between[0].low in verbs.BE
    is_one = is_one and (between[1].low in grammar.DETERMINERS or capital(between[1]))
    if not asked and not is_one and _ONE.match(reading.text, pronoun.end):
        return None
    if not asked and _body_says(between):
        return None
    if asked and _people(noun) and _SAY.match(reading.text, pronoun.end):
        return None if rivals.other_people(between) else reading.text[inside[0].start : inside[-1].end]
    same = _what_it_is(between)
    if rivals.others_many(between[same:]) if asked else rivals.another(between) and not rivals.bare_object(between):
        return None
    return reading.text[inside[0].start : inside[-1].end]


def _what_it_is(between: Sequence[Word]) -> int:
    """How many words behind a subject only tell what it is: `aren’t tests, but they ...`; up to a comma or a preposition."""
    low = between[0].low if between else ""
    if low not in verbs.BE and low.removesuffix("n't").removesuffix("n’t") not in verbs.BE:
        return 0
    return next((n for n, w in enumerate(between) if w.text == "," or w.low in _ENDS), len(between))


def _people(noun: str) -> bool:
    """Whether a noun means several people: `researchers`, `advocates`."""
    return noun in rivals.MANY or nouns.folk(noun)


def _body_says(between: Sequence[Word]) -> bool:
    """Whether a body is told to have said so at the end, which `it` may mean: `, the Labor Department said`."""
    said = next(
        (n for n in range(len(between) - 1, max(0, len(between) - _NEAR), -1) if between[n].low in cues.SAID), 0
    )
    return said > 0 and (capital(between[said - 1]) or between[said - 1].low in rivals.BODIES)


def _acts(reading: Reading, pronoun: Word) -> bool:
    """Whether a verb follows a pronoun, so that it is a subject."""
    after = [w for w in reading.words_in(Span(pronoun.end, pronoun.end + _SEEN)) if not w.low.endswith("ly")]
    if reading.text[pronoun.end : pronoun.end + 1] in ("'", "’") or pronoun.low in pronouns.OWNERS:
        return True
    low = after[0].low if after else ""
    return low.isalpha() and not (low in _ENDS or low in grammar.CLAUSE_WORDS or low in grammar.DETERMINERS)


def body(reading: Reading, called: str | None, subject: Span | None, until: int) -> str | None:
    """The name of a body that `they` means where nobody else is told of: `Arden Council met. They ...`."""
    if called is None or subject is None or not is_body(called):
        return None
    return None if rivals.others_many(reading.words_in(Span(subject.end, until))) else called


def harm(reading: Reading, subject: Span | None, until: int, pronoun: Word) -> str | None:
    """The words of an event that `it` means before what an event does: `A fire broke out. It killed 30`; None where unsure."""
    if subject is None or not _HARMS.match(reading.text, pronoun.end):
        return None
    inside = subjectwords.unbroken(reading, subject)
    named = [w for w in reading.words_in(Span(subject.start, until)) if w.low in EVENTS]
    if not inside or inside[0].low not in grammar.DETERMINERS or len(inside) > _MOST or len(named) != 1:
        return None
    return reading.text[inside[0].start : inside[-1].end] if named[0] in inside else None


def is_body(said: str) -> bool:
    """Whether a name is that of a body, of which `they` is said as well: `Arden Council`."""
    return said.split()[-1].lower() in _SPEAK
