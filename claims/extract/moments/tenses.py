"""Which way a date without a year points, told by the tense of its clause: ahead, back, or not to be told.

The verb nearest before the date decides, else the first behind it. Where neither tells, news looks back: the date is read
as the nearest one past, and a note says that the words leave it open. The present tense of a timetable takes the nearer,
and so does a weekday of what `was due`.
"""

from __future__ import annotations

import re
from enum import Enum
from itertools import pairwise

from claims.extract.lang.en import calendar as cal
from claims.extract.lang.en import given, verbs
from claims.extract.lang.en import tenses as words
from claims.extract.lang.en.grammar import DEFINITE

NEAREST_NOTE = "the tense does not tell which, the nearest taken"
UNSURE_NOTE = "the tense does not tell which, the nearest past taken"
_REACH = 160
_ORDER = 12  # words from an order to what is to be done
_WORD = re.compile(r"[a-z]+(?:[’'][a-z]+)?|[;\n]|[.!?](?=[”\"’)]*(?:\s|$))|[0-9]+")
_DATELINE = re.compile(r"[ ]?(?:\([^)\n]{1,40}\)[ ]?)?(?:—|–|--|―|- )")
_STOPS = frozenset([";", "\n", ".", "!", "?"])
# A full stop behind a lone capital: of `the U.S. by May` and of `Ana H. Reed`.
_CAPITAL = re.compile(r"[A-Z]\. [A-Za-z]")
_CLOCKS = ("A.M", "P.M", "B.C", "A.D", "C.E")
_NAME_LEFT = re.compile(r"\b[A-Z][a-z]+ $")
_UNWRITTEN = "\u2024"


class Way(Enum):
    """Where a date lies from the article's own."""

    AHEAD = "ahead"
    BACK = "back"
    NEAR = "near"
    EITHER = "either"
    UNSURE = "unsure"


def unbroken(text: str, low: str) -> str:
    """`low`, the small letters of `text`, without the full stops that would cut a sentence in two: `in the U.S. by March`."""
    if ". " not in low:
        return low
    stops = [m.start() + 1 for m in _CAPITAL.finditer(text) if _inside(text, m.start(), m[0][-1])]
    return _UNWRITTEN.join(low[a + 1 : b] for a, b in pairwise([-1, *stops, len(low)])) if stops else low


def _inside(text: str, at: int, following: str) -> bool:
    """Whether the full stop behind the capital at `at` stands inside a sentence: `in the U.S. by May`, `Ana H. Reed`.

    Small letters go on behind the short form, a capital behind the initial; `5 P.M.` and `plan B.` end as they may.
    """
    if text[at - 1 : at] == ".":
        return following.islower() and text[max(0, at - 2) : at + 1] not in _CLOCKS
    return following.isupper() and _NAME_LEFT.search(text, max(0, at - 16), at) is not None


def way(low: str, start: int, end: int) -> Way:
    """Which way the date at `start:end` points, in a text of small letters."""
    before = _before(low, start)
    if before[-2:-1] and before[-2] in ("has", "have") and before[-1] in ("until", "till"):
        return Way.AHEAD
    if before[-2:] == ["as", "of"]:
        return Way.BACK
    sought = before[:-1] if before[-1:] and before[-1] in ("a", "an") else before
    if sought[-1:] == ["for"] and sought[-2:-1] and sought[-2] in words.SOUGHT:
        return Way.AHEAD  # `her call for March elections was ignored`
    for at in range(len(before) - 1, -1, -1):
        told = _told(before, at)
        if told is not None:
            # `held until March`: how long a thing lasts, the tense of its beginning does not say.
            lasts = before[-1] in ("until", "till") and before[at] not in words.LASTED
            return Way.UNSURE if told is Way.BACK and lasts else told
    if _DATELINE.match(low, end):
        return Way.BACK
    behind = _behind(low, end)
    for at, word in enumerate(behind):
        told = None if word == "to" or word in words.NOUNS else _told(behind, at)
        if told is not None:
            return told
    return Way.AHEAD if before[-1:] and before[-1] in ("until", "till") else Way.UNSURE


def on_timetable(low: str, start: int, end: int) -> bool:
    """Whether the verb of a timetable tells when a weekday comes, in a sentence that a mark closes: `plays Saturday.`

    A headline tells what has come to pass in the same words.
    """
    before = _before(low, start)
    told = next((word for n, word in reversed(list(enumerate(before))) if _told(before, n) is not None), None)
    told = before[-1] if told is None and before and not before[-1].endswith("s") else told  # `play Saturday`
    closes = next((word for word in _WORD.findall(low, end, end + _REACH) if word in _STOPS), "\n")
    return told in words.TIMETABLE and closes in (".", "!", "?")


def ahead(low: str, start: int, end: int) -> bool:
    """Whether the date at `start:end` certainly lies ahead."""
    return way(low, start, end) is Way.AHEAD


def _before(low: str, start: int) -> list[str]:
    """The words of the sentence before a place."""
    found = _WORD.findall(low, max(0, start - _REACH), start)
    for at in range(len(found) - 1, -1, -1):
        if found[at] in _STOPS and not (found[at] == "." and at and _short(found, at)):
            return found[at + 1 :]
    return found


def _short(found: list[str], at: int) -> bool:
    """Whether the full stop at `at` ends a short form and no sentence: `9 a.m. Tuesday`, `the U.S. and`, `Nov.`."""
    if found[at - 1] in words.SHORT:
        return True
    if at < 2 or len(found[at - 1]) > 1 or len(found[at - 2]) > 1:
        return False
    behind = found[at + 1 :]
    if found[max(0, at - 3) : at - 2] == ["a"]:
        return True  # `a U.S. court`
    clock = found[at - 1] == "m" and found[at - 2] in ("a", "p")
    if clock and all(word == "on" or word in cal.WEEKDAYS for word in behind):
        return True
    return bool(behind) and behind[0] in words.JOINTS


def _behind(low: str, end: int) -> list[str]:
    """The words of the sentence behind a place."""
    found = _WORD.findall(low, end, end + _REACH)
    for at, word in enumerate(found):
        if word in _STOPS and at and not (word == "." and _short(found, at)):
            return found[:at]
    return found


def _told(sentence: list[str], at: int) -> Way | None:
    """What one word says of the way, or None where it says nothing."""
    word = sentence[at].replace("’", "'")
    if word == "may":
        return _may(sentence, at)
    if word == "to" and at + 1 < len(sentence):
        return _infinitive(sentence, at)
    if word in words.AHEAD:
        compared = at and sentence[at - 1] == "than"  # `rose less than expected in May`: the verb tells
        return (Way.BACK if word in words.FORETOLD else None) if compared else _scheduled(sentence, at, word)
    if word in words.BE_PRESENT:
        return None if word == "am" and at and sentence[at - 1].isdigit() else Way.NEAR
    if word in words.SCHEDULED or word in words.PRESENT:
        earlier = sentence[at - 1] if at else "the"
        noun = (
            earlier in DEFINITE or earlier == "to" or earlier in words.AHEAD or (word == "open" and earlier in words.BE)
        )
        return None if noun else Way.AHEAD if word in words.SCHEDULED else Way.NEAR
    if word == "last" and at and (sentence[at - 1] in words.AHEAD or sentence[at - 1] in ("to", "not")):
        return None  # `is expected to last until July`
    if word in ("have", "been") and "would" in sentence[max(0, at - 2) : at]:
        return Way.UNSURE  # `would have been 80 on 5 May`
    if word == "than" and set(sentence[at + 1 : at + 2]) & words.AHEAD:
        return None
    if word in words.BACK:
        return Way.AHEAD if word == "than" and sentence[max(0, at - 2) : at] == ["no", "later"] else Way.BACK
    if word not in verbs.PAST and not (word.endswith("ed") and verbs.finite(word) and not _name(word)):
        return None
    return None if _of_a_noun(sentence, at) else _participle(sentence, at)


def _name(word: str) -> bool:
    """Whether a word that looks like a past form is a name: `On Monday Jared will speak`."""
    return word in given.SEXED or word in words.NAMES


def _of_a_noun(sentence: list[str], at: int) -> bool:
    """Whether a past form belongs to a noun and tells no time: `a designated day on 1 November`, `the proposed merger`."""
    if not at or at + 1 >= len(sentence) or sentence[at - 1] not in words.OF_NOUNS or not sentence[at].endswith("ed"):
        return False
    later = sentence[at + 1]
    return later.isalpha() and later not in words.NO_NOUNS and not later.endswith("ly")


def _may(sentence: list[str], at: int) -> Way | None:
    """`may` the verb looks ahead; May the month says nothing."""
    earlier, later = sentence[at - 1] if at else "", sentence[at + 1] if at + 1 < len(sentence) else ""
    month = earlier.isdigit() or later.isdigit() or not later or earlier in words.MONTH_BEFORE
    joined = earlier in cal.MONTHS or later in words.JOINTS
    return None if month or joined else Way.AHEAD


def _scheduled(sentence: list[str], at: int, word: str) -> Way | None:
    """`will`, `is due`: ahead; `was due`, `could not`: nobody can tell whether it has come to pass."""
    earlier, later = sentence[at - 1] if at else "", sentence[at + 1] if at + 1 < len(sentence) else ""
    if (word == "due" and later == "to") or (word in words.MODALS and later == "have"):
        return None
    if word in ("next", "coming"):
        return None if not later or later in words.SPANS or later in words.WHITHER else Way.AHEAD
    if (
        word == "planned"
        and later not in ("", "for", "on")
        and earlier not in (*words.BE_PRESENT, *words.BE_PAST, "been")
    ):
        return Way.BACK
    if word == "could":
        return Way.AHEAD if set(sentence[-2:]) & words.TERMS else Way.UNSURE
    behind_past = earlier in words.BE_PAST or (
        earlier in words.ADVERBS and set(sentence[max(0, at - 3) : at]) & words.BE_PAST
    )
    return Way.EITHER if behind_past else Way.AHEAD


def _infinitive(sentence: list[str], at: int) -> Way | None:
    """`promised to publish`, `is to sit`, `to be held`: ahead. `failed to`, `began to`: their own verb tells."""
    earlier, verb = sentence[max(0, at - 6) : at], sentence[at + 1]
    last = earlier[-1] if earlier else ""
    if not verb.isalpha() or verb in DEFINITE:
        return None
    if last in words.BE_PRESENT or last in ("has", "have"):
        return Way.AHEAD
    if last in words.PROMISED:
        if set(earlier) & words.BE_PAST:
            return Way.EITHER
        doubtful = last.endswith("ed") and not set(earlier) & words.STILL and _on_a_day(sentence)
        return Way.UNSURE if doubtful else Way.AHEAD
    if set(sentence[max(0, at - _ORDER) : at]) & words.ORDERED:
        if sentence[-1] in words.TERMS:
            return Way.AHEAD
        # `asked them to come on Monday` may tell when they came, or when they were asked.
        return Way.UNSURE if sentence[-1] == "on" and not set(earlier) & words.BE_PAST else None
    return None


def _on_a_day(sentence: list[str]) -> bool:
    """Whether the date stands bare or behind `on`: `agreed to meet on Monday` may tell when they agreed."""
    return sentence[-1] not in words.TERMS and sentence[-1] not in ("in", "of", "early", "late", "mid")


def _participle(sentence: list[str], at: int) -> Way:
    """A past form: what its auxiliary says, else the past. `should have acted` is past, `will have closed` is not."""
    perfect = False
    for earlier in reversed(sentence[max(0, at - 5) : at]):
        if earlier == "have":
            perfect = True
        elif earlier in words.AHEAD or earlier == "to":
            if perfect and earlier == "would":
                return Way.UNSURE
            return Way.AHEAD if not perfect or earlier == "will" else Way.BACK
        elif earlier in words.BE_PRESENT:
            return Way.NEAR
        elif earlier not in words.ADVERBS and not earlier.endswith("ly"):
            break
    return Way.BACK
