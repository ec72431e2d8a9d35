"""Speech without a verb that has its speaker as subject: `it was reported`, `is alleged to have`, `the claim that`, `per X`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.extract.grammar import subjects
from claims.extract.grammar.verbgroups import group_start
from claims.extract.lang.en import cues, phrasals, verbs
from claims.extract.lang.en.grammar import BREAKS, DETERMINERS, TIMES
from claims.extract.named.meaning import meant
from claims.extract.named.people import names
from claims.extract.prose.words import Word
from claims.extract.speakers import endings, speech
from claims.extract.speakers.before import subject_before
from claims.records import Attribution, Span
from claims.vocabulary import Mode, Named, Placed

_PARTICIPLES = frozenset(v for v in cues.SAID if v.endswith("ed") or v in verbs.PAST | cues.PARTICIPLES)
WORDS = _PARTICIPLES | cues.SAID_NOUNS | {"reportedly", "allegedly"}
_JOINED = re.compile(r"[\s,]*(?:\band|\bbut|\bwhich|\bwho)?[\s,]*$")


def of_sentence(
    text: str,
    tokens: list[Word],
    span: Span,
    people: names.Roster,
    known: Sequence[Attribution],
    places: Sequence[int],
) -> list[Attribution]:
    """What a sentence ascribes by passives, nouns and adverbs, outside what is `known` to be said in it.

    `places` are the indices of words where one may stand: those of `WORDS`, or more.
    """
    taken = [a.content for a in known]
    found: list[Attribution] = []
    for one in _each(text, tokens, span, people, bool(known), places):
        cue = one.cue or one.content
        later = [a.cue.start for a in known if a.cue and one.content.start < a.cue.start < one.content.end]
        if later:
            end = one.content.start + len(_JOINED.sub("", text[one.content.start : min(later)]))
            one = replace(one, content=Span(one.content.start, end))
        if one.content.end > one.content.start and not any(
            t.touches(cue) for t in (*taken, *(a.content for a in found))
        ):
            found.append(one)
    return found


def _each(
    text: str, tokens: list[Word], span: Span, people: names.Roster, known: bool, places: Sequence[int]
) -> Iterator[Attribution]:
    for at in places:
        word = tokens[at]
        if word.low not in WORDS:
            continue
        if word.low in ("reportedly", "allegedly") and not known:
            start, end = speech.around(tokens, at)
            cue = Span(word.start, word.end)
            if (start, end) == (word.start, word.end):
                if at + 2 >= len(tokens):
                    continue
                start, end = tokens[at + 2].start, endings.content_end(tokens, at + 2, span.end)
            yield Attribution(
                Span(start, end), None, cue, Mode.REPORTED, None, word.low, placed=Placed.NOWHERE, named=Named.OPEN
            )
        elif word.low in _PARTICIPLES and speech.passive(tokens, at):
            yield from _passive(text, tokens, at, span, people)
        elif word.low in cues.SAID_NOUNS and at + 2 < len(tokens) and tokens[at + 1].low == "that":
            yield from _noun(text, tokens, at, span, people)


def _passive(text: str, tokens: list[Word], at: int, span: Span, people: names.Roster) -> Iterator[Attribution]:
    """`It was reported that`, `was told that`, `is alleged to have`, `was accused by X of`."""
    first, word = group_start(tokens, at), tokens[at]
    cue, begin = Span(tokens[first].start, word.end), at + 1
    agent = _agent(tokens, begin)
    if agent:
        begin = next(i for i, t in enumerate(tokens) if t.start >= agent.end)
    name, named = meant.speaker_of(text, agent, people) if agent else (None, Named.OPEN)
    if begin + 1 >= len(tokens):
        return
    dated = 2 if tokens[begin].low == "on" else 1  # `It was confirmed on Monday that`
    if (
        tokens[begin + dated - 1].low in TIMES
        and begin + dated + 1 < len(tokens)
        and tokens[begin + dated].low == "that"
    ):
        begin += dated
    low = tokens[begin].low
    if low == "that" or (low == "of" and word.low in ("accused", "suspected")):
        begin += 1
    elif low == "to" and first and tokens[begin + 1].low in ("have", "be"):
        begin = _clause_start(tokens, first)
    elif not _told(tokens, first, word) or not subjects.opens_clause(tokens, begin):
        return
    content = Span(tokens[begin].start, endings.content_end(tokens, max(begin, at + 1), span.end))
    placed = Placed.SOURCE if agent else Placed.NOWHERE
    yield Attribution(content, agent, cue, Mode.REPORTED, name, word.low, placed=placed, named=named)


def _told(tokens: list[Word], first: int, word: Word) -> bool:
    """Whether a clause without `that` may follow the passive: `it was said`, `was told`."""
    return word.low in ("told", "warned") or (first > 0 and tokens[first - 1].low == "it")


def _clause_start(tokens: list[Word], first: int) -> int:
    """Where the subject before the verb's group begins."""
    subject = subject_before(tokens, first)
    return next((i for i, t in enumerate(tokens) if subject and t.start == subject.start), first)


def _agent(tokens: list[Word], begin: int) -> Span | None:
    """Who did it, after `by`: up to `of`, `that`, `to` or a mark."""
    if begin + 1 >= len(tokens) or tokens[begin].low != "by":
        return None
    stop = begin + 1
    while (
        stop < min(len(tokens) - 1, begin + 9)
        and tokens[stop].low not in ("of", "that", "to", ".")
        and (tokens[stop].text not in BREAKS)
    ):
        stop += 1
    return Span(tokens[begin + 1].start, tokens[stop - 1].end) if stop > begin + 1 else None


def _noun(text: str, tokens: list[Word], at: int, span: Span, people: names.Roster) -> Iterator[Attribution]:
    """`Voss’s claim that`, `the report’s finding that`, `a statement that`: the owner speaks, or nobody who is named."""
    if not subjects.opens_clause(tokens, at + 2):
        return
    speaker = None
    for index in range(at - 1, max(-1, at - 7), -1):
        low = tokens[index].low
        if low.endswith(("’s", "'s")) or low in ("his", "her", "their", "its"):
            start = index
            while start and not low.startswith(("his", "her", "their", "its")) and _owner(tokens[start - 1]):
                start -= 1
            end = tokens[index].end - (2 if low.endswith(("’s", "'s")) else 0)
            speaker = Span(tokens[start].start, end)
            break
        if not tokens[index].text[0].isalnum() or verbs.finite(low):
            break
    content = endings.content(tokens, at + 2, span.end)
    first = at
    if speaker is None and (lent := _lent(tokens, at)):
        first, speaker = lent
    name, named = meant.speaker_of(text, speaker, people) if speaker else (None, Named.OPEN)
    cue, placed = Span(tokens[first].start, tokens[at].end), Placed.SOURCE if speaker else Placed.NOWHERE
    yield Attribution(content, speaker, cue, Mode.REPORTED, name, tokens[at].low, placed=placed, named=named)


def _lent(tokens: list[Word], at: int) -> tuple[int, Span] | None:
    """Where `has expressed deep concern` begins, and who does so."""
    for index in range(at - 1, max(0, at - 4), -1):
        held = tokens[index].low == "of" and tokens[index - 1].low in verbs.BE  # `is of the belief that`
        if tokens[index].low in phrasals.LENDS or held:
            first = group_start(tokens, index - held)
            speaker = subject_before(tokens, first)
            return (first, speaker) if speaker else None
        if verbs.finite(tokens[index].low) or not tokens[index].text[0].isalnum():
            return None
    return None


def _owner(word: Word) -> bool:
    return word.text[0].isupper() or word.low in DETERMINERS
