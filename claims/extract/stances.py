"""What an article says of somebody's attitude, from a verb with its subject and object: `attacked the plan`, `wants a ban`.

Told apart from speech: no words need have been said, and what the object says is not what anybody claimed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claims.extract import speech
from claims.extract.lang.en import cues, stances, verbs
from claims.extract.lang.en.grammar import TIMES
from claims.extract.lang.lists import listed
from claims.extract.saying import main_subject, subject_before
from claims.extract.verbgroups import group_start, is_verb, progressive
from claims.extract.words import Word, capital
from claims.records import Attribution, Span
from claims.vocabulary import Ascribed, Mode

# What is continued, added or posted is a thing as often as words.
_VERBS = (stances.ALL | cues.SAID) - listed(
    "continue continued continues continuing add added adds adding post posted posts posting"
)
_ANY = _VERBS | stances.MOODS
_NO_OBJECT = frozenset("and or but when after before until".split()) | (TIMES - {"this"})


def of_sentence(
    tokens: list[Word], marked: Sequence[Span], known: Sequence[Attribution], end: int
) -> list[Attribution]:
    """The attitudes of one sentence outside quotation marks and outside what somebody is known to say. Names left open."""
    found: list[Attribution] = []
    taken = [a.content for a in known] + [a.cue for a in known if a.cue]
    for at in [i for i, t in enumerate(tokens) if t.low in _ANY]:
        word = tokens[at]
        if at and capital(word):
            continue
        if any(s.start <= word.start < s.end for s in (*taken, *marked)):
            continue
        one = _stance(tokens, at, end)
        if one is None:
            continue
        room = min((t.start for t in taken if t.start >= one.content.start), default=one.content.end)
        if any(t.start <= one.content.start < t.end for t in taken):
            continue
        if room < one.content.end:
            one = replace(one, content=Span(one.content.start, room))
        found.append(one)
        taken.append(one.content)
    return found


def _stance(tokens: list[Word], at: int, end: int) -> Attribution | None:
    """The attitude that the verb at `at` tells of, or None where it is a noun, a passive, or has no subject or object."""
    low = tokens[at].low
    first = group_start(tokens, at)
    group = {t.low for t in tokens[first:at]}
    mood = low in stances.MOODS and bool(group & (verbs.BE | {"be", "been"}))
    if not mood and (low not in _VERBS or not is_verb(tokens, first, at, group)):
        return None
    subject = subject_before(tokens, first)
    if low.endswith("ing") and not progressive(tokens, first, group):
        subject = main_subject(tokens) if first and tokens[first - 1].text == "," else None
    begin = at + 1
    if begin < len(tokens) and tokens[begin].low in stances.PARTICLES:
        begin += 1
    elif low in stances.NEEDS_PARTICLE:
        return None
    if subject is None or begin >= len(tokens) or not _object(tokens[begin]):
        return None
    content = Span(tokens[begin].start, speech.content_end(tokens, begin, end))
    cue = Span(tokens[first].start, tokens[begin - 1].end)
    return Attribution(content, subject, cue, Mode.REPORTED, ascribed=Ascribed.STANCE, verb=low)


def _object(word: Word) -> bool:
    """Whether an object or a clause can begin with this word."""
    if word.text in "“\"'‘$":
        return True
    return word.text[0].isalnum() and word.low not in _NO_OBJECT
