"""What an article says of somebody's attitude, from a verb with its subject and object: `attacked the plan`, `wants a ban`.

Told apart from speech: no words need have been said, and what the object says is not what anybody claimed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claims.extract.grammar.verbgroups import group_start, is_verb, progressive, straight
from claims.extract.lang.en import cues, people, stances, verbs
from claims.extract.lang.en.grammar import BREAKS, CLAUSE_WORDS, DETERMINERS, OCCASIONS, PREPOSITIONS, TIMES
from claims.extract.prose.words import Word, capital
from claims.extract.speakers import endings, objects
from claims.extract.speakers.before import main_subject, subject_before
from claims.extract.speakers.objects import object_at, opens_object, past_times
from claims.records import Attribution, Span
from claims.vocabulary import Ascribed, Mode

WORDS = objects.WORDS | stances.MOODS | stances.IMPERSONAL | stances.SEEMS
# Words of the longest noun phrase before a mood, and what cannot stand in one.
_NP = 8
_NP_ENDS = PREPOSITIONS | CLAUSE_WORDS | {"and", "or", "not"} | verbs.AUXILIARIES
_GAPS = PREPOSITIONS | {"as"}
_BE = verbs.BE | {"be", "been", "being"}
_MOODS = stances.MOODS | stances.IMPERSONAL
_BLAMES = stances.SPOKEN - stances.OFTEN_THINGS - stances.DOUBTFUL
ACTING = (stances.SPOKEN | cues.SAID) - stances.OF_THINGS
_WHO = stances.RELATIVES | {"who", "whose"}
_UNTOLD = frozenset(n for n in cues.NOT_SAID if n.endswith("n't")) | {"not", "never", "yet"}
_SPEAKING = people.NOUNS | people.ROLES | cues.RECORDS
_IS, _SUFFERS = verbs.BE | {"be", "been"}, verbs.BE | {"been", "being"}


def of_verb(tokens: list[Word], at: int, end: int, before: Sequence[Attribution]) -> Attribution | None:
    """The attitude that the verb at `at` tells of, or None where it is a noun, or has no subject or object.

    `before` is what the sentence ascribes already, in its order. The name is left open.
    """
    low = tokens[at].low
    begin = object_at(tokens, at)
    if begin is None and low not in _MOODS:
        return _seems(tokens, at, end) if low in stances.SEEMS else None
    first = group_start(tokens, at)
    if low in _MOODS:
        while first and tokens[first - 1].low in stances.DEGREES:
            first = group_start(tokens, first - 1)
    group = {straight(t.low) for t in tokens[first:at]}
    if "to" in group:
        group -= _BE
    short = first > 0 and straight(tokens[first - 1].low) in verbs.SHORT_BE
    mood = low in _MOODS and (short or bool(group & _IS))
    if low in stances.MOODS and not mood and (one := _loose(tokens, first, at, end)):
        return one
    begin = at + 1 if mood else begin
    if begin is None or begin >= len(tokens):
        return None
    if low in ("asked", "pressed", "questioned") and (not at or (at == 1 and tokens[0].low in OCCASIONS)):
        return _asked(tokens, at, begin, end)
    if group & _SUFFERS and not mood and not low.endswith("ing"):
        return _suffered(tokens, first, at)
    if not mood and not low.endswith("ing") and not is_verb(tokens, first, at, group):
        return None
    return _felt(tokens, _Verb(at, first, begin, mood, group), end, before)


class _Verb(NamedTuple):
    """A verb of attitude: where it stands, where its group and its object begin, whether it is a mood, its group's words."""

    at: int
    first: int
    begin: int
    mood: bool
    group: set[str]


def _felt(tokens: list[Word], verb: _Verb, end: int, before: Sequence[Attribution]) -> Attribution | None:
    """Who feels what a verb tells of, and towards what."""
    at, first, begin, mood, group = verb
    low = tokens[at].low
    subject = subject_before(tokens, first)
    if subject is None and first and tokens[first - 1].low == "and":
        subject = before[-1].speaker if before else main_subject(tokens)
    if low.endswith("ing") and not mood and not progressive(tokens, first, group):
        subject = _acting(tokens, first, at, before)
    if mood and tokens[begin].low in stances.MOOD_LEADS:
        begin += 1
    if begin < len(tokens) and tokens[begin].low in TIMES and tokens[begin].low != "this":
        begin = past_times(tokens, begin)
    if begin >= len(tokens):
        return None
    if mood and tokens[first - 1].low in ("it", "it's", "it’s"):
        told = tokens[begin].low in stances.WHAT_HOLDS
        return (
            made(tokens, Span(tokens[first - 1].start, tokens[begin - 1].end), begin, None, low, end) if told else None
        )
    if (
        subject is None
        or low in stances.IMPERSONAL
        or (low == "called" and not group and _names(tokens, begin, subject))
    ):
        return None
    if _gap(tokens[begin]) and (one := _of_which(tokens, first, begin, subject, low)):
        return one
    asked = tokens[begin].low == "when" and group & _UNTOLD
    if not opens_object(tokens[begin]) and not asked:
        return None
    end = endings.relative_end(tokens, first, begin, end)
    if first and tokens[first - 1].low in stances.WHILE and low.endswith("ing"):
        end = next((t.start for t in tokens[begin:] if t.text == ","), end)
    opens = _opens_group(tokens[first - 1], subject, tokens[first].start)
    last = begin - 2 if tokens[begin - 1].text == "," else begin - 1
    return made(tokens, Span(opens, tokens[last].end), begin, subject, low, end)


def _asked(tokens: list[Word], at: int, begin: int, end: int) -> Attribution | None:
    """`Asked about the bridge, Voss left`, `When pressed by Reed about it, ...`: what was asked, and by whom."""
    if tokens[at + 1].low not in stances.WHAT_ASKED:
        return None
    who = agent_at(tokens, at + 2) if tokens[at + 1].low == "by" else None
    if who:
        behind = next((i for i, t in enumerate(tokens) if t.start >= who.end), begin)
        begin = behind + (tokens[behind].low in stances.MOOD_LEADS)
    if begin >= len(tokens):
        return None
    stop = next((t.start for t in tokens[begin:] if t.text == ","), end)
    cue = Span(tokens[at].start, tokens[at].end if who else tokens[begin - 1].end)
    return made(tokens, cue, begin, who, tokens[at].low, stop)


def _seems(tokens: list[Word], at: int, end: int) -> Attribution | None:
    """`It appears that the bridge is old`, `The plan seems to please`: how things look, to nobody in particular."""
    if not at or at + 2 >= len(tokens):
        return None
    low, after = tokens[at].low, tokens[at + 1].low
    if after == "that" and tokens[at - 1].low == "it":
        return made(tokens, Span(tokens[at - 1].start, tokens[at].end), at + 2, None, low, end)
    if low.startswith("seem") and after in ("to", "like", "as", "too") and tokens[at + 2].low not in objects.WORDS:
        first = group_start(tokens, at)
        return made(tokens, Span(tokens[first].start, tokens[at].end), at + 1, None, low, end)
    return None


def _loose(tokens: list[Word], first: int, at: int, end: int) -> Attribution | None:
    """`donors intent on a win`, `With leaders worried about it`: a mood behind its noun, without a form of `be`."""
    if at + 2 >= len(tokens) or tokens[at + 1].low not in stances.LOOSE_LEADS or not first:
        return None
    start = first
    while (
        start and first - start < _NP and tokens[start - 1].text[0].isalnum() and tokens[start - 1].low not in _NP_ENDS
    ):
        start -= 1
    last = tokens[first - 1].low
    if start == first or not (last.endswith("s") or capital(tokens[first - 1]) or last in _SPEAKING):
        return None
    if any(verbs.finite(t.low) and not capital(t) for t in tokens[start:first]):
        return None
    subject = Span(tokens[start].start, tokens[first - 1].end)
    if tokens[at].low not in objects.VERBS or (start and tokens[start - 1].low == "with"):
        end = next((t.start for t in tokens[at + 2 :] if t.text == ","), end)
    return made(tokens, Span(tokens[first].start, tokens[at + 1].end), at + 2, subject, tokens[at].low, end)


def _opens_group(before: Word, subject: Span, first: int) -> int:
    """Where the verb’s group begins, with an auxiliary that the subject’s own word holds: `he’s`, `they’ve`."""
    return subject.end if before.start <= subject.start < subject.end < before.end else first


def _names(tokens: list[Word], begin: int, subject: Span) -> bool:
    """Whether a thing is only called by its name: `She cut it into strips called ribbons`, `a film called Harbour.`"""
    stop = begin
    while stop < len(tokens) and capital(tokens[stop]):
        stop += 1
    if stop > begin and (stop == len(tokens) or tokens[stop].text in BREAKS or tokens[stop].text == "."):
        return True
    inside = [t for t in tokens if subject.start <= t.start < subject.end]
    verbal = any((verbs.finite(t.low) or t.low in _BE) and not capital(t) for t in inside[:-1])
    return verbal and not any(t.low in _WHO for t in inside)


def _gap(word: Word) -> bool:
    """Whether no object begins with this word: a preposition, a conjunction, a mark or the verb of another clause."""
    return word.low in objects.NO_OBJECT or word.low in _GAPS or not word.text[0].isalnum() or verbs.firm(word.low)


def _of_which(tokens: list[Word], first: int, begin: int, subject: Span, verb: str) -> Attribution | None:
    """`the ferry that she admires`, `what Voss said when she left`: the object is the pronoun before the subject."""
    opens = next((i for i, t in enumerate(tokens[:first]) if t.start == subject.start), 0)
    if tokens[opens].low in stances.RELATIVES and opens + 1 < first:
        opens += 1
        subject = Span(tokens[opens].start, subject.end)
    lead = tokens[opens - 1] if opens else None
    if lead is None or lead.low not in stances.RELATIVES or (opens > 1 and tokens[opens - 2].low in PREPOSITIONS):
        return None
    cue = Span(tokens[first].start, tokens[begin - 1].end)
    return Attribution(Span(lead.start, lead.end), subject, cue, Mode.REPORTED, ascribed=Ascribed.STANCE, verb=verb)


def with_quote(tokens: list[Word], at: int, end: int, marked: Sequence[Span]) -> Attribution | None:
    """Words of somebody's own behind a verb of speaking without a subject beside it: `took the floor to attack a “farce”`."""
    word = tokens[at]
    bare = at > 0 and (tokens[at - 1].low == "to" or word.low.endswith("ing"))
    if not bare or word.low not in ACTING or word.low in stances.OFTEN_THINGS:
        return None
    if not any(0 <= q.start - word.end <= _NEAR for q in marked):
        return None
    begin = object_at(tokens, at)
    if begin is None or begin >= len(tokens):
        return None
    cue = Span(word.start, tokens[begin - 1].end)
    if tokens[begin].text == "," and begin + 1 < len(tokens) and tokens[begin + 1].text in ("“", '"'):
        begin += 1
    if not opens_object(tokens[begin]):
        return None
    one = made(tokens, cue, begin, main_subject(tokens), word.low, end)
    return one if one.speaker and one.speaker.end <= word.start else None


# Letters between a verb of speaking and the quoted words that are its object.
_NEAR = 60


def made(tokens: list[Word], cue: Span, begin: int, subject: Span | None, verb: str, end: int) -> Attribution:
    """An attitude towards what stands from the word at `begin` on, up to `end` or where what is said would end."""
    end = min(end, endings.content_end(tokens, begin, end))
    content = Span(tokens[begin].start, endings.thing_end(tokens, begin, end))
    return Attribution(content, subject, cue, Mode.REPORTED, ascribed=Ascribed.STANCE, verb=verb)


def _acting(tokens: list[Word], first: int, at: int, before: Sequence[Attribution]) -> Span | None:
    """Whose a form in -ing is without a form of `be`: `..., praising`, `in defending`, `a tweet attacking`."""
    if not first or tokens[at].low in stances.OFTEN_THINGS:
        return None
    lead = tokens[first - 1]
    if lead.text == "," or (lead.low == "each" and first > 1 and tokens[first - 2].text == ","):
        return _spoke_last(before, tokens[first].start) or main_subject(tokens)
    if tokens[at].low not in ACTING:
        return None
    if lead.low in stances.WHILE:
        acts = lead.low == "by" and first > 1 and verbs.finite(tokens[first - 2].low)  # `answered by mocking`
        return (subject_before(tokens, group_start(tokens, first - 2)) if acts else None) or main_subject(tokens)
    return main_subject(tokens) if lead.low in cues.RECORDS else None


def _spoke_last(before: Sequence[Attribution], start: int) -> Span | None:
    """Who spoke last in the sentence before a place."""
    spoke = [a for a in before if a.speaker and a.cue and a.cue.end <= start]
    return max(spoke, key=lambda a: a.cue.start if a.cue else 0).speaker if spoke else None


def _suffered(tokens: list[Word], first: int, at: int) -> Attribution | None:
    """`was endorsed by the paper`, `is seen as a test`: the attitude is the agent's, or nobody's who is named."""
    if at + 2 >= len(tokens) or tokens[at].low not in objects.VERBS:
        return None
    about, after = subject_before(tokens, first), tokens[at + 1].low
    if after == "as" and tokens[at].low in stances.BY_AS:
        return made(tokens, Span(tokens[first].start, tokens[at + 1].end), at + 2, None, tokens[at].low, tokens[-1].end)
    if about is None:
        return None
    if after in stances.WHAT_ASKED and after not in ("by", "to") and tokens[at].low in stances.TOLD:
        begin = at + 1 + (after in stances.MOOD_LEADS)
        return made(
            tokens, Span(tokens[first].start, tokens[begin - 1].end), begin, None, tokens[at].low, tokens[-1].end
        )
    if (after == "to" and tokens[at].low in stances.EXPECTED) or (
        after in ("for", "over") and tokens[at].low in _BLAMES
    ):
        begin = at + 1 if after == "to" else at + 2
        return made(
            tokens, Span(tokens[first].start, tokens[begin - 1].end), begin, None, tokens[at].low, tokens[-1].end
        )
    cue = Span(tokens[first].start, tokens[at + 1].end)
    if after == "by" and (agent := agent_at(tokens, at + 2)):
        return Attribution(about, agent, cue, Mode.REPORTED, ascribed=Ascribed.STANCE, verb=tokens[at].low)
    return None


def agent_at(tokens: list[Word], begin: int) -> Span | None:
    """Who did or felt it: a phrase with a name or a determiner up to a mark, a verb or a preposition."""
    stop = begin
    while stop < min(len(tokens), begin + 9) and tokens[stop].text not in BREAKS and tokens[stop].text != ".":
        if stop > begin and (tokens[stop].low in stances.AGENT_ENDS or tokens[stop].low in verbs.AUXILIARIES):
            break
        stop += 1
    several = any(t.low.endswith("s") or t.text[0].isdigit() for t in tokens[begin:stop])
    named = several or capital(tokens[begin]) or tokens[begin].low in DETERMINERS
    return Span(tokens[begin].start, tokens[stop - 1].end) if stop > begin and named else None
