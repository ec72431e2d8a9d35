"""Who speaks, where they stand before the verb of saying: past a date, over an apposition, without the clause before them."""

from __future__ import annotations

import re

from claims.extract.grammar import actors, subjects
from claims.extract.lang.en import cues, people, stances, verbs
from claims.extract.lang.en.grammar import (
    APPOSITIVES,
    BREAKS,
    CLAUSE_WORDS,
    CONNECTIVES,
    DETERMINERS,
    PREPOSITIONS,
    TIMES,
)
from claims.extract.prose.words import Word, capital, dateline
from claims.records import Span

_SOMEBODY = people.ROLES | people.NOUNS
_CLAUSE = 12  # words of a clause that says which firm
_SHORTENED = re.compile(r"(\w+)[’'](?:s|d|ve|ll|re|m)")
_DASHES = (",", "-", "—", "–")
_WHEN = TIMES | {"past"}
_CLAUSE_SUBJECT = DETERMINERS | cues.PRONOUNS
_APPOSED = APPOSITIVES | people.ROLES


def subject_before(tokens: list[Word], first: int) -> Span | None:
    """The subject right before the verb's group: a pronoun alone, past a date, else a noun phrase with its apposition."""
    if first and tokens[first - 1].low in cues.PRONOUNS:
        return Span(tokens[first - 1].start, tokens[first - 1].end)
    if first > 2 and tokens[first - 1].low in ("that", "which"):
        if tokens[first - 2].text[0].isalnum():
            return _last_phrase(tokens, actors.before(tokens, first - 1))
        stop = first - 2
        while stop > 1 and tokens[stop - 1].text == "-":
            stop -= 1
        which = tokens[first - 1].low == "which"
        return _last_phrase(tokens, actors.before(tokens, stop)) if which else None
    if first and (pronoun := _SHORTENED.fullmatch(tokens[first - 1].low)) and pronoun[1] in cues.PRONOUNS:
        return Span(tokens[first - 1].start, tokens[first - 1].start + len(pronoun[1]))
    dated = first > 2 and tokens[first - 2].low in ("in", "on")
    if dated and (tokens[first - 1].low in TIMES or tokens[first - 1].low.isdigit()):
        return subject_before(tokens, first - 2)
    found = _named_after(tokens, first) or actors.before(tokens, first)
    if found is None and first and tokens[first - 1].text in _DASHES:
        opened = (i for i in range(max(1, first - 45), first - 1) if tokens[i].text in _DASHES)
        at = next((i for i in opened if tokens[i + 1].low in _APPOSED and _closes_name(tokens[i - 1])), None)
        found = actors.before(tokens, at) if at else None
    return _trimmed(tokens, found, first) if found else None


def _closes_name(word: Word) -> bool:
    return capital(word) or word.text == ")" or word.low in _SOMEBODY


def _last_phrase(tokens: list[Word], found: Span | None) -> Span | None:
    """From the last determiner of a stretch on: what `that` refers to."""
    starts = [t.start for t in tokens if found and found.start <= t.start < found.end and t.low in DETERMINERS]
    return Span(starts[-1], found.end) if found and starts else found


def _named_after(tokens: list[Word], first: int) -> Span | None:
    """`her coach, Otto Reed, said`: a description and the name after it are one subject."""
    if not first or tokens[first - 1].text != ",":
        return None
    begin = first - 1
    while begin and capital(tokens[begin - 1]) and first - begin < 6:
        begin -= 1
    if not 1 < first - begin < 6 or not begin or tokens[begin - 1].text != ",":
        return None
    described = actors.before(tokens, begin - 1)
    opening = next((t for t in tokens[:begin] if described and t.start == described.start), None)
    if described is None or opening is None or opening.low not in DETERMINERS:
        led = any(t.low in ("that", "which") for t in tokens[max(0, begin - _CLAUSE) : begin - 1])
        # `the firm that runs it, Reed Mills, says`
        return Span(tokens[begin].start, tokens[first - 2].end) if led else None
    return Span(described.start, tokens[first - 2].end)


def _behind_a_day(tokens: list[Word], comma: int, first: int) -> Span | None:
    """`This past Friday, the mayor, 67, said`: what stands between the commas behind the day."""
    close = next((i for i in range(comma + 1, first) if tokens[i].text == ","), 0)
    return Span(tokens[comma + 1].start, tokens[close - 1].end) if close > comma + 1 else None


def _trimmed(tokens: list[Word], found: Span, first: int) -> Span | None:
    """A subject without the clause before it: past an earlier verb of saying or `what`, and back over `who sponsored it`."""
    inside = [i for i, t in enumerate(tokens) if found.start <= t.start < found.end]
    if not inside:
        return found
    if all(tokens[i].low in _WHEN for i in inside):
        return _behind_a_day(tokens, inside[-1] + 1, first)
    begin = inside[0]
    if begin and tokens[begin - 1].low in ("who", "which") and verbs.finite(tokens[begin].low):
        return actors.before(tokens, begin - 1)
    if (rel := _relative(tokens, begin)) is not None:
        return actors.before(tokens, rel)
    if (
        tokens[begin].low.endswith("ing")
        and not capital(tokens[begin])
        and (not begin or tokens[begin - 1].text == ",")
    ):
        begin = next((i + 1 for i in inside[:-1] if tokens[i].low in ("what", "how")), -1)
        return Span(tokens[begin].start, found.end) if begin > 0 else None
    all_he = tokens[begin].low == "all" and capital(tokens[begin + 1])
    if len(inside) > 1 and (all_he or tokens[begin].low in ("what", "how", "whom", "why", "when")):
        begin += 1
    lead = 0 if begin and tokens[begin - 1].text == "," else 1  # `Voss, who is ill, claimed the report showed`
    for at in inside[lead:-1]:
        if tokens[at].low in ("what", "how", "whom") or (
            tokens[at].low in cues.SAID and tokens[at + 1].low in _CLAUSE_SUBJECT
        ):
            begin = at + 1
    return Span(tokens[begin].start, found.end)


def _relative(tokens: list[Word], begin: int) -> int | None:
    """Where a relative clause opens whose object `begin` begins, or is within: `firms that had insured 40 boats said`."""
    for at in range(begin - 1, max(0, begin - 9), -1):
        if tokens[at].text in BREAKS or tokens[at].low in _CLOSES:
            return None
        if tokens[at].low in _RELATIVE:
            verb = at + 1
            while verb < begin and tokens[verb].low in verbs.ADVERBS:
                verb += 1
            own = verb < begin and verbs.finite(tokens[verb].low) and not verbs.finite(tokens[at - 1].low)
            tells = any(t.low in cues.SAID or t.low in stances.ALL for t in tokens[verb:begin])
            return at if own and not tells else None
    return None


_RELATIVE = frozenset(["who", "which", "that"])
_CLOSES = CLAUSE_WORDS - _RELATIVE


def main_subject(tokens: list[Word]) -> Span | None:
    """The subject of the sentence, past a dateline and an opening `meanwhile` or `however`."""
    begin = 2 if len(tokens) > 2 and tokens[0].low in CONNECTIVES and tokens[1].text == "," else dateline(tokens)
    while begin < len(tokens) - 2 and tokens[begin].text in "“\"'":
        begin += 1
    return subjects.subject_of(tokens, begin)


def led_to(tokens: list[Word], stop: int) -> Span | None:
    """The short noun phrase that ends before `stop`, from its determiner on; None where more may belong to it.

    `wrote to the mayor, who said`; not `the head of the office, who`, nor `a man in the crowd who`.
    """
    for at in range(stop - 1, max(-1, stop - 6), -1):
        low = tokens[at].low
        if low in DETERMINERS:
            lead = tokens[at - 1].low if at else ""
            return Span(tokens[at].start, tokens[stop - 1].end) if at < stop - 1 and lead not in _MORE else None
        if not tokens[at].text[0].isalpha() or low in PREPOSITIONS or low == "of" or verbs.firm(low):
            return None
    return None


_MORE = frozenset(["of", "in", "from", "at", "on", "near"])
