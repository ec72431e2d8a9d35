"""The attitudes that one sentence tells of, outside what is said in it: by verbs, by nouns, and of whom something acts on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

from claims.extract.grammar.verbgroups import group_start
from claims.extract.lang.en import cues
from claims.extract.lang.en.grammar import CLAUSE_OPENERS
from claims.extract.prose.words import Word, capital, headline
from claims.extract.speakers import affected, citing, lookalikes, nominals, stances
from claims.extract.speakers.before import subject_before
from claims.records import Attribution, Span

WORDS = stances.WORDS | affected.WORDS | nominals.WORDS


def of_sentence(
    tokens: list[Word], marked: Sequence[Span], known: Sequence[Attribution], end: int, places: Sequence[int]
) -> list[Attribution]:
    """The attitudes of one sentence outside quotation marks and outside what somebody is known to say. Names left open.

    `places` are the indices of words where one may stand: those of `WORDS`, or more.
    """
    if any(m.start <= tokens[places[0]].start and tokens[places[-1]].end <= m.end for m in marked):
        return []
    found = _of_verbs(tokens, marked, known, end, places)
    stirs = [i for i in places if affected.may(tokens, i)]
    nouns = [i for i in places if tokens[i].low in nominals.WORDS]
    if not stirs and not nouns:
        return found
    more = chain(affected.each(tokens, end, stirs), nominals.each(tokens, end, nouns))
    return _beside(more, found, known, marked)


def _of_verbs(
    tokens: list[Word], marked: Sequence[Span], known: Sequence[Attribution], end: int, places: Sequence[int]
) -> list[Attribution]:
    """Those that verbs tell of, each up to where the next begins."""
    found: list[Attribution] = []
    taken = [a.content for a in known] + [a.cue for a in known if a.cue]
    closed = [*taken, *marked]
    titled: bool | None = None
    for at in places:
        word = tokens[at]
        if word.low not in stances.WORDS or (word.low in cues.SAID and lookalikes.says_nothing(tokens, at, at)):
            continue
        if citing.gives(tokens, at):
            continue
        if at and capital(word):
            titled = headline(tokens) if titled is None else titled
            if not titled:
                continue
        if closed and any(s.start <= word.start < s.end for s in closed):
            continue
        cut = _joins(tokens, at, found[-1]) if found and found[-1].content.end > word.start else None
        if found and cut is None and found[-1].content.end > word.start:
            continue
        one = stances.of_verb(tokens, at, end, [*known, *found]) or stances.with_quote(tokens, at, end, marked)
        if one is None or (cut and cut >= one.content.start):
            continue
        if one.speaker and any(m.touches(one.speaker) for m in marked):
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


def _beside(
    more: Iterable[Attribution], found: list[Attribution], known: Sequence[Attribution], marked: Sequence[Span]
) -> list[Attribution]:
    """The attitudes `found` with those of `more` that stand apart from them and from what is `known` to be said.

    One of `more` that is about a whole clause takes in what is found inside it.
    """
    kept = found
    said: list[Span] | None = None
    for one in more:
        if said is None:
            said = [*(a.content for a in known), *(a.cue for a in known if a.cue)]
        cue, start = one.cue or one.content, one.content.start
        held = [*said, *(a.content for a in kept), *(a.cue for a in kept if a.cue)]
        if any((s.start < cue.end and cue.start < s.end) or s.start <= start < s.end for s in held):
            continue
        if any(s.touches(cue) for s in marked):
            continue
        room = min((s.start for s in said if s.start >= start), default=one.content.end)
        if room > start:
            one = replace(one, content=Span(start, min(room, one.content.end)))
            kept = [a for a in kept if not one.content.touches(a.cue or a.content)]
            kept.append(one)
    return kept


def _joins(tokens: list[Word], at: int, last: Attribution) -> int | None:
    """Where the attitude before ends if the verb opens a clause of its own behind it: `..., but she wants`, `and blamed`."""
    first = group_start(tokens, at)
    if first > 1 and tokens[at].low.endswith("ing") and tokens[at].low in stances.ACTING:
        if tokens[first - 1].text == ",":
            return tokens[first - 1].start
        if tokens[first - 1].text in ("”", '"') and tokens[first - 2].text == ",":
            return tokens[first - 1].end
    if first > 1 and tokens[first - 1].low in ("who", "which") and tokens[first - 2].text in (",", "-", "—", "–"):
        return tokens[first - 2].start
    same = tokens[at].low.endswith("ed") == last.verb.endswith("ed") and first == at
    if first and tokens[first - 1].low == "and" and same and tokens[first - 2].end > last.content.start:
        return tokens[first - 2].end
    subject = subject_before(tokens, first)
    opens = next((i for i, t in enumerate(tokens) if subject and t.start == subject.start), 0)
    if opens < 2 or tokens[opens - 1].start <= last.content.start:
        return None
    lead = tokens[opens - 1]
    own = tokens[opens].text[0].isdigit() or tokens[opens].low in cues.PRONOUNS
    if lead.low in CLAUSE_OPENERS and (lead.low != "and" or own or tokens[opens - 2].text == ","):
        return tokens[opens - 2].start if tokens[opens - 2].text == "," else tokens[opens - 2].end
    return lead.start if lead.text in (";", "—", "―", "–", "(") else None
