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
from claims.extract.moments import aims, around

NEAREST_NOTE = "the tense does not tell which, the nearest taken"
UNSURE_NOTE = "the tense does not tell which, the nearest past taken"
_CLOSE_BY = 7  # words from `is` to the day somebody is there
_CAUSE = 4  # words from `after` to a date in the clause that it opens
_ORDER = 12  # words from an order to what is to be done
_DATELINE = re.compile(r"[ ]?(?:\([^)\n]{1,40}\)[ ]?)?(?:—|–|--|―|- )")
_UP_TO = ("until", "till", "through")


class Way(Enum):
    """Where a date lies from the article's own."""

    AHEAD = "ahead"
    BACK = "back"
    NEAR = "near"
    EITHER = "either"
    UNSURE = "unsure"


def way(low: str, start: int, end: int) -> Way:
    """Which way the date at `start:end` points, in a text of small letters."""
    before = around.before(low, start)
    if before[-2:-1] and before[-1] in _UP_TO and (before[-2] in ("has", "have") or _taken(before[:-1])):
        return Way.AHEAD
    if before[-3:-1] in (["between", "now"], ["from", "now"]):
        return Way.AHEAD
    if before[-2:] == ["as", "of"]:
        return Way.BACK
    sought = before[:-1] if before[-1:] and before[-1] in ("a", "an") else before
    if (sought[-1:] == ["for"] and sought[-2:-1] and sought[-2] in words.SOUGHT) or aims.to_be_held(low, before, end):
        return Way.AHEAD  # `her call for March elections was ignored`
    for at in range(len(before) - 1, -1, -1):
        if (told := _told(before, at)) is not None:
            return Way.BACK if _caused(low, end, before[at + 1 :]) else _by_verb(low, end, before, at, told)
    if _DATELINE.match(low, end):
        return Way.BACK
    if _plays(before):
        return Way.NEAR
    behind = around.behind(low, end)
    for at, word in enumerate(behind):
        told = None if word == "to" or word in words.NOUNS else _told(behind, at)
        if word == "forecast" and told is not None:
            told = Way.BACK if aims.has_forecast(before, behind, at) else Way.AHEAD
        if told is not None:
            return told
    return Way.AHEAD if before[-1:] and before[-1] in _UP_TO else Way.UNSURE


def _by_verb(low: str, end: int, before: list[str], at: int, told: Way) -> Way:
    """What the verb at `at` tells of a date, given the words from it to the date and the clause behind that."""
    if told is Way.BACK and _put_off(before, at):
        return Way.EITHER
    if told is Way.BACK and before[-1] in ("until", "till") and before[at] not in words.LASTED:
        return Way.UNSURE  # `held until March`: how long a thing lasts, the tense of its beginning does not say
    if told in (Way.NEAR, Way.UNSURE) and (before[-1] in _UP_TO or before[-3::2] == ["as", "as"]):
        return Way.AHEAD  # `runs through Thursday`, `could start as early as Monday`
    return Way.BACK if told is Way.AHEAD and _fell_through(low, end, before, at) else told


def _caused(low: str, end: int, led: list[str]) -> bool:
    """Whether a date opens what came to pass before: `will close its plant after first-quarter profit fell`."""
    if words.OPENS_CAUSE.isdisjoint(led[-_CAUSE:]):
        return False
    return _first_behind(low, end) is Way.BACK


def _first_behind(low: str, end: int) -> Way | None:
    """What the first word behind a date that tells a way says."""
    behind = around.behind(low, end)
    return next((told for n in range(len(behind)) if (told := _told(behind, n)) is not None), None)


def _put_off(before: list[str], at: int) -> bool:
    """Whether something was put off to a date: `was postponed to 9 July`, `put the vote off until 9 July`."""
    return before[-1] in ("to", "until", "till") and not set(before[at:]).isdisjoint(words.PUT_OFF)


def _taken(before: list[str]) -> bool:
    """Whether something is held up to a day by now: `has booked the hall through`."""
    return any(
        (one in ("has", "have") or one.endswith(("'s", "'ve"))) and following in words.BOOKED
        for one, following in pairwise(before[-8:])
    )


def _fell_through(low: str, end: int, before: list[str], at: int) -> bool:
    """Whether what was meant for a date is told of as past: `the sale, planned for 4 May, had to be put off`."""
    if before[at] not in words.MEANT or before[at + 1 :] not in (["for"], ["on"]) or not at:
        return False
    if before[at - 1] in words.BE or before[at - 1] in words.ADVERBS or not low.startswith(",", end):
        return False
    return _first_behind(low, end) is Way.BACK


def _plays(before: list[str]) -> bool:
    """Whether several do what stands on a timetable right before a date: `The teams meet again Friday, who never lost`."""
    meeting = _but_again(before)
    if not meeting or meeting[-1] not in words.TIMETABLE or meeting[-1].endswith("s"):
        return False
    who = meeting[-2] if len(meeting) > 1 else ""
    return meeting is not before or who == "they" or who.endswith("s")


def _but_again(before: list[str]) -> list[str]:
    """The words before a date without the `again` of `meet again Friday`."""
    return before[:-1] if before[-1:] == ["again"] else before


def on_timetable(low: str, start: int, end: int) -> bool:
    """Whether the verb of a timetable tells when a weekday comes, in a sentence that a mark closes: `plays Saturday.`

    A headline tells what has come to pass in the same words.
    """
    before = around.before(low, start)
    told = next((word for n, word in reversed(list(enumerate(before))) if _told(before, n) is not None), None)
    last = _but_again(before)[-1:]
    told = last[0] if told is None and last and not last[0].endswith("s") else told  # `play Saturday`
    closes = next((word for word in around.words(low, end, end + around.REACH) if word in around.STOPS), "\n")
    return told in words.TIMETABLE and closes in (".", "!", "?")


def ahead(low: str, start: int, end: int) -> bool:
    """Whether the date at `start:end` certainly lies ahead."""
    return way(low, start, end) is Way.AHEAD


def _told(sentence: list[str], at: int) -> Way | None:
    """What one word says of the way, or None where it says nothing."""
    word = sentence[at]
    if word == "may":
        return _may(sentence, at)
    if word == "to" and at + 1 < len(sentence):
        return _infinitive(sentence, at)
    if word in words.AIMS and aims.noun(sentence, at):
        return None  # `approved the plan Tuesday`: the verb tells
    if word in words.AHEAD:
        compared = at and sentence[at - 1] == "than"  # `rose less than expected in May`: the verb tells
        if word == "forecast" and at and sentence[at - 1] in words.FORECASTERS:
            return Way.BACK  # `more than it forecast in May`
        return (Way.BACK if word in words.FORETOLD else None) if compared else _scheduled(sentence, at, word)
    if word in words.BE_PRESENT and sentence[-1] == "on" and (sentence[at + 1] == "on" or _whereabouts(sentence, at)):
        return Way.AHEAD  # `the replay is on Tuesday`, `the mayor is in court on Tuesday`
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
    if word == "have" and at and (sentence[at - 1] in words.HELPS or sentence[at - 1].endswith("'ll")):
        return None  # `will have a scan on Monday`: the modal tells
    if _short_would(sentence, at):
        return Way.AHEAD
    if word in words.BACK:
        return Way.AHEAD if word == "than" and sentence[max(0, at - 2) : at] == ["no", "later"] else Way.BACK
    if word not in verbs.PAST and not (word.endswith("ed") and verbs.finite(word) and not _name(word)):
        return None
    return None if _of_a_noun(sentence, at) else _participle(sentence, at)


def _whereabouts(sentence: list[str], at: int) -> bool:
    """Whether the verb of being at `at` only tells where somebody will be: `is in court on`, `are away to Arden on`."""
    behind = sentence[at + 1 :]
    return behind[0] in words.WHEREABOUTS and len(behind) < _CLOSE_BY and words.CAUSES.isdisjoint(behind)


def _short_would(sentence: list[str], at: int) -> bool:
    """Whether `he’d` is one of what was to come: `he’d be examined on Monday`."""
    return sentence[at].endswith("'d") and sentence[at + 1 : at + 2] in (["be"], ["have"])


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
    dated = _dated(earlier)
    earlier = earlier[: len(earlier) - dated]
    last = earlier[-1] if earlier else ""
    if not verb.isalpha() or verb in DEFINITE:
        return None
    if last in words.BE_PRESENT or last in ("has", "have"):
        return Way.AHEAD
    if last in words.PROMISED:
        if set(earlier) & words.BE_PAST:
            return Way.EITHER
        doubtful = last.endswith("ed") and not (dated or set(earlier) & words.STILL) and _on_a_day(sentence)
        return Way.UNSURE if doubtful else Way.AHEAD
    if set(sentence[max(0, at - _ORDER) : at]) & words.ORDERED:
        if sentence[-1] in words.TERMS:
            return Way.AHEAD
        # `asked them to come on Monday` may tell when they came, or when they were asked.
        return Way.UNSURE if sentence[-1] == "on" and not set(earlier) & words.BE_PAST else None
    return None


def _dated(sentence: list[str]) -> int:
    """How many words at the end of some tell a day: the two of `agreed on Monday` before `to sell`."""
    if not sentence or (sentence[-1] not in cal.WEEKDAYS and sentence[-1] not in ("yesterday", "today")):
        return 0
    return 2 if sentence[-2:-1] in (["on"], ["late"], ["early"], ["last"]) else 1


def _on_a_day(sentence: list[str]) -> bool:
    """Whether the date stands bare or behind `on`: `agreed to meet on Monday` may tell when they agreed."""
    if sentence[-1] == "on" and set(sentence[-3:]) & words.TERMS:
        return False  # `agreed to close it from noon on Monday`
    return sentence[-1] not in words.TERMS and sentence[-1] not in ("in", "of", "early", "late", "mid")


def _participle(sentence: list[str], at: int) -> Way:
    """A past form: what its auxiliary says, else the past. `should have acted` is past, `will have closed` is not."""
    perfect = False
    for n in range(at - 1, max(-1, at - 6), -1):
        earlier = sentence[n]
        if earlier == "have":
            perfect = True
        elif earlier in words.PREFIXES:
            continue
        elif earlier == "to" and sentence[n - 1] == "had" and n:
            return Way.BACK  # `had to be led out`
        elif earlier in words.AIMS and aims.noun(sentence, n):
            break  # `a plan approved Tuesday`
        elif earlier in words.AHEAD or earlier == "to":
            if perfect and earlier == "would":
                return Way.UNSURE
            return Way.AHEAD if not perfect or earlier == "will" else Way.BACK
        elif earlier in words.BE_PRESENT:
            return Way.NEAR
        elif earlier.endswith("'d") and "be" in sentence[max(0, at - 5) : at]:
            return Way.AHEAD
        elif earlier not in words.ADVERBS and not earlier.endswith("ly"):
            break
    return Way.BACK
