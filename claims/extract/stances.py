"""What an article says of somebody's attitude, from a verb with its subject and object: `attacked the plan`, `wants a ban`.

Told apart from speech: no words need have been said, and what the object says is not what anybody claimed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claims.extract import speech
from claims.extract.lang.en import cues, phrasals, stances, verbs
from claims.extract.lang.en.grammar import BREAKS, CLAUSE_OPENERS, DETERMINERS, TIMES
from claims.extract.saying import main_subject, subject_before
from claims.extract.verbgroups import group_start, is_verb, progressive
from claims.extract.words import Word, capital
from claims.records import Attribution, Span
from claims.vocabulary import Ascribed, Mode

_VERBS = (stances.ALL | cues.SAID | cues.PARTICIPLES) - stances.OF_THINGS
_LENT = phrasals.LENDS | phrasals.OWNS
WORDS = _VERBS | stances.MOODS | phrasals.AFTER.keys() | _LENT
_NO_OBJECT = stances.NO_OBJECTS | (TIMES - {"this"})
_ACTING = stances.SPOKEN | cues.ACTS


def of_sentence(
    tokens: list[Word], marked: Sequence[Span], known: Sequence[Attribution], end: int, places: Sequence[int]
) -> list[Attribution]:
    """The attitudes of one sentence outside quotation marks and outside what somebody is known to say. Names left open.

    `places` are the indices of words where one may stand: those of `WORDS`, or more.
    """
    found: list[Attribution] = []
    taken = [a.content for a in known] + [a.cue for a in known if a.cue]
    for at in places:
        word = tokens[at]
        if word.low not in WORDS or (at and capital(word)):
            continue
        if any(s.start <= word.start < s.end for s in (*taken, *marked)):
            continue
        cut = _joins(tokens, at, found[-1]) if found and found[-1].content.end > word.start else None
        if found and cut is None and found[-1].content.end > word.start:
            continue
        one = _stance(tokens, at, end, [*known, *found]) or _with_quote(tokens, at, end, marked)
        if one is None or (cut and cut >= one.content.start):
            continue
        if cut:
            found[-1] = replace(found[-1], content=Span(found[-1].content.start, cut))
        if cut is None and found and found[-1].content.touches(one.content):
            continue
        room = min((t.start for t in taken if t.start >= one.content.start), default=one.content.end)
        if any(t.start <= one.content.start < t.end for t in taken):
            continue
        if room < one.content.end:
            one = replace(one, content=Span(one.content.start, room))
        found.append(one)
    return found


def _joins(tokens: list[Word], at: int, last: Attribution) -> int | None:
    """Where the attitude before ends if the verb opens a clause of its own behind it: `..., but she wants`, `and blamed`."""
    first = group_start(tokens, at)
    if first and tokens[first - 1].text == "," and tokens[at].low.endswith("ing") and tokens[at].low in _ACTING:
        return tokens[first - 1].start
    same = tokens[at].low.endswith("ed") == last.verb.endswith("ed") and first == at
    if first and tokens[first - 1].low == "and" and same and tokens[first - 2].end > last.content.start:
        return tokens[first - 2].end
    subject = subject_before(tokens, first)
    opens = next((i for i, t in enumerate(tokens) if subject and t.start == subject.start), 0)
    if opens < 2 or tokens[opens - 1].start <= last.content.start:
        return None
    lead = tokens[opens - 1]
    if lead.low in CLAUSE_OPENERS and (lead.low != "and" or tokens[opens - 2].text == ","):
        return tokens[opens - 2].start if tokens[opens - 2].text == "," else tokens[opens - 2].end
    return lead.start if lead.text in (";", "—", "―", "–") else None


def _stance(tokens: list[Word], at: int, end: int, before: Sequence[Attribution]) -> Attribution | None:
    """The attitude that the verb at `at` tells of, or None where it is a noun, or has no subject or object."""
    low = tokens[at].low
    begin = _object_at(tokens, at)
    if begin is None and low not in stances.MOODS:
        return None
    first = group_start(tokens, at)
    if low in stances.MOODS:
        while first and tokens[first - 1].low in stances.DEGREES:
            first = group_start(tokens, first - 1)
    group = {t.low for t in tokens[first:at]}
    mood = low in stances.MOODS and bool(group & (verbs.BE | {"be", "been"}))
    begin = at + 1 if mood else begin
    if begin is None or begin >= len(tokens):
        return None
    if not at and low in ("asked", "pressed", "questioned") and tokens[1].low in stances.WHAT_ASKED:
        stop = next((t.start for t in tokens[begin:] if t.text == ","), end)
        return _made(tokens, Span(tokens[0].start, tokens[begin - 1].end), begin, None, low, stop)
    if group & (verbs.BE | {"been", "being"}) and not mood and not low.endswith("ing"):
        return _suffered(tokens, first, at)
    if not mood and not low.endswith("ing") and not is_verb(tokens, first, at, group):
        return None
    subject = subject_before(tokens, first)
    if subject is None and first and tokens[first - 1].low == "and" and before:
        subject = before[-1].speaker
    if low.endswith("ing") and not mood and not progressive(tokens, first, group):
        subject = _acting(tokens, first, at, before)
    if mood and tokens[begin].low in stances.MOOD_LEADS:
        begin += 1
    if subject is None or begin >= len(tokens) or not _object(tokens[begin]):
        return None
    end = speech.relative_end(tokens, first, begin, end)
    if first and tokens[first - 1].low in stances.WHILE and low.endswith("ing"):
        end = next((t.start for t in tokens[begin:] if t.text == ","), end)
    return _made(tokens, Span(tokens[first].start, tokens[begin - 1].end), begin, subject, low, end)


def _with_quote(tokens: list[Word], at: int, end: int, marked: Sequence[Span]) -> Attribution | None:
    """Words of somebody's own behind a verb of speaking without a subject beside it: `took the floor to attack a “farce”`."""
    word, begin = tokens[at], _object_at(tokens, at)
    bare = at > 0 and (tokens[at - 1].low == "to" or word.low.endswith("ing"))
    if word.low not in _ACTING or not bare or begin is None or begin >= len(tokens) or word.low in stances.OFTEN_THINGS:
        return None
    if not any(0 <= q.start - word.end <= _NEAR for q in marked):
        return None
    made = _made(tokens, Span(word.start, tokens[begin - 1].end), begin, main_subject(tokens), word.low, end)
    return made if made.speaker and made.speaker.end <= word.start else None


# Letters between a verb of speaking and the quoted words that are its object.
_NEAR = 60


def _made(tokens: list[Word], cue: Span, begin: int, subject: Span | None, verb: str, end: int) -> Attribution:
    content = Span(tokens[begin].start, min(end, speech.content_end(tokens, begin, end)))
    return Attribution(content, subject, cue, Mode.REPORTED, ascribed=Ascribed.STANCE, verb=verb)


def _object_at(tokens: list[Word], at: int) -> int | None:
    """The index behind the verb and the words that belong to it: `ruled out`, `made a remark about`; None for other verbs."""
    low = tokens[at].low
    for rest in phrasals.AFTER.get(low, ()):
        behind = at + 1
        for particle in rest:
            behind = _past_times(tokens, behind)
            if behind >= len(tokens) or tokens[behind].low != particle:
                break
            behind += 1
        else:
            return behind
    if low in _LENT and (noun := _noun_of(tokens, at)):
        return noun
    if low not in _VERBS or low in stances.NEEDS_PARTICLE:
        begin = at + 1
        return at + 2 if low in _VERBS and begin < len(tokens) and tokens[begin].low in stances.PARTICLES else None
    if at + 1 < len(tokens) and tokens[at + 1].low in stances.PARTICLES:
        return at + 2
    return at + 1


def _past_times(tokens: list[Word], at: int) -> int:
    """The index behind `on Monday`, `Monday` or `angrily`."""
    while at < len(tokens) - 1:
        if tokens[at].low == "on" and tokens[at + 1].low in TIMES:
            at += 2
        elif tokens[at].low in TIMES or tokens[at].low.endswith("ly"):
            at += 1
        else:
            break
    return at


def _noun_of(tokens: list[Word], at: int) -> int | None:
    """The index behind `a sharp remark about`, or None."""
    nouns = phrasals.FELT if tokens[at].low in phrasals.OWNS else phrasals.NOUNS
    for index in range(at + 1, min(len(tokens) - 1, at + 6)):
        low = tokens[index].low
        if low in nouns and tokens[index + 1].low in phrasals.LEADS:
            return index + 1 if tokens[index + 1].low == "to" else index + 2
        if tokens[index].text in BREAKS or capital(tokens[index]) or low in TIMES or low in ("to", "of", "and", "that"):
            return None
    return None


def _acting(tokens: list[Word], first: int, at: int, before: Sequence[Attribution]) -> Span | None:
    """Whose a form in -ing is without a form of `be`: `..., praising`, `in defending`, `a tweet attacking`."""
    if not first or tokens[at].low in stances.OFTEN_THINGS:
        return None
    lead = tokens[first - 1]
    if lead.text == ",":
        return _spoke_last(before, tokens[first].start) or main_subject(tokens)
    if tokens[at].low not in _ACTING:
        return None
    if lead.low in stances.WHILE:
        return main_subject(tokens)
    return main_subject(tokens) if lead.low in cues.RECORDS else None


def _spoke_last(before: Sequence[Attribution], start: int) -> Span | None:
    """Who spoke last in the sentence before a place."""
    spoke = [a for a in before if a.speaker and a.cue and a.cue.end <= start]
    return max(spoke, key=lambda a: a.cue.start if a.cue else 0).speaker if spoke else None


def _suffered(tokens: list[Word], first: int, at: int) -> Attribution | None:
    """`was endorsed by the paper`, `is seen as a test`: the attitude is the agent's, or nobody's who is named."""
    if at + 2 >= len(tokens) or tokens[at].low not in _VERBS:
        return None
    about, after = subject_before(tokens, first), tokens[at + 1].low
    if after == "as" and tokens[at].low in stances.BY_AS:
        return _made(
            tokens, Span(tokens[first].start, tokens[at + 1].end), at + 2, None, tokens[at].low, tokens[-1].end
        )
    if about is None:
        return None
    cue = Span(tokens[first].start, tokens[at + 1].end)
    if after == "by" and (agent := _agent(tokens, at + 2)):
        return Attribution(about, agent, cue, Mode.REPORTED, ascribed=Ascribed.STANCE, verb=tokens[at].low)
    return None


def _agent(tokens: list[Word], begin: int) -> Span | None:
    """Who did it: a phrase with a name or a determiner up to a mark, a verb or a preposition."""
    stop = begin
    while stop < min(len(tokens), begin + 9) and tokens[stop].text not in BREAKS and tokens[stop].text != ".":
        if tokens[stop].low in stances.AGENT_ENDS and stop > begin:
            break
        stop += 1
    named = capital(tokens[begin]) or tokens[begin].low in DETERMINERS or tokens[begin].low.endswith("s")
    return Span(tokens[begin].start, tokens[stop - 1].end) if stop > begin and named else None


def _object(word: Word) -> bool:
    """Whether an object or a clause can begin with this word."""
    if word.text in "“\"'‘$":
        return True
    return word.text[0].isalnum() and word.low not in _NO_OBJECT
