"""A piece without the words that only say who tells it: `Otto Reed said that`, `, she said`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from claims.extract.grammar import seams, subjects, tags
from claims.extract.grammar.joints import Join, Piece
from claims.extract.lang.en import cues, grammar, pronouns, verbs
from claims.extract.prose.words import Word
from claims.extract.reading import Reading
from claims.records import Attribution, Span
from claims.vocabulary import Mode

_OPENERS = (grammar.PREPOSITIONS | grammar.CLAUSE_WORDS) - {"instead"}
_DETERMINER = re.compile(r"\b(?:this|these|those|whose|his|her|their|its)\s$")

_AFTERWARDS = frozenset(["afterwards", "later", "then"])
_FIRST = 14  # words of what is said up to its verb


def left(reading: Reading, piece: Piece, said: Sequence[Attribution], figures: Sequence[Span]) -> Piece:
    """The piece without `X said that` or `, X said`, where the saying is not the news and carries no figure."""
    text, whole = reading.text, piece.span
    for one in said:
        if one.mode is not Mode.REPORTED or one.cue is None or not whole.touches(one.content):
            continue
        if piece.end > one.content.end and text[max(0, one.cue.start - 5) : one.cue.start].endswith(" who "):
            continue  # `The mayor, who said it was old, left`
        if any(w.low in cues.AT_FIRST for w in reading.words_in(one.cue)):
            continue  # `The police had originally said it fell`: they no longer do
        if one.speaker and one.name is None:
            continue  # `They say the mill is old`: nothing but these words tells that somebody says so
        plain = one.verb in cues.PLAIN or one.verb == "according"
        if not plain or not whole.covers(one.cue) or not _says_clause(reading, one):
            continue
        start, end = max(piece.start, _begins(reading, one)), min(piece.end, one.content.end)
        dropped = [Span(piece.start, start), Span(end, piece.end)]
        if any(f.touches(d) for f in figures for d in dropped) or end - start < 10:
            continue
        if seams.tells_more(reading.words_in(Span(piece.start, start)), one):
            continue
        if end < piece.end and (_unended(reading, Span(start, end)) or _goes_on(reading, one, piece.end)):
            continue  # `One boy was, according to the police, among the wounded`
        if one.cue.start < one.content.start:
            end = piece.end
        if piece.join is Join.VERB and start > piece.start:
            return replace(piece, start=start, end=end, join=Join.MAIN, subject=None)  # `but said the mill stood`
        return piece.within(start, end)
    return piece


def _goes_on(reading: Reading, said: Attribution, end: int) -> bool:
    """Whether what is said goes on behind who says it: `He used it, Otto Reed said, for tea`."""
    behind = reading.words_in(Span(max(s.end for s in tags.of(said)), end))
    if len(behind) > 1 and behind[0].text in "—–":
        return any(w.text == behind[0].text for w in reading.words_in(said.content))  # put in between two dashes
    if len(behind) < 2 or behind[0].text != ",":
        return False
    return behind[1].low in grammar.HANGS or verbs.finite(behind[1].low)


def _unended(reading: Reading, span: Span) -> bool:
    """Whether the last word of a stretch is an auxiliary verb, so that what it tells stands behind the attribution."""
    inside = [w for w in reading.words_in(span) if w.low not in (",", "not")]
    return bool(inside) and inside[-1].low in verbs.AUXILIARIES


def _begins(reading: Reading, said: Attribution) -> int:
    """Where what is said begins: behind the adverb that tells when it was, as in `said later he would go`."""
    inside = reading.words_in(said.content)[:_FIRST]
    if inside and inside[0].low in _AFTERWARDS and subjects.opens_clause(inside, 1):
        return inside[1].start
    return _with_determiner(reading.text, said.content.start)


def _with_determiner(text: str, start: int) -> int:
    """Where words begin that have lost the `this` or `whose` before their noun."""
    found = _DETERMINER.search(text, max(0, start - 8), start)
    return found.start() if found else start


def _says_clause(reading: Reading, said: Attribution) -> bool:
    """Whether what is said is a clause; words before the verb of saying need only a verb form."""
    found = reading.words_in(said.content)
    if said.cue is not None and said.content.start < said.cue.start:
        return any(verbs.finite(w.low) or verbs.shortened(w.low) for w in found) or found[0].low in cues.PRONOUNS
    if len(found) > 1 and (found[0].low == "of" or (found[0].low == "about" and found[1].low in grammar.DETERMINERS)):
        return False  # `told of being ill`
    if _only_a_thing(found) or _goes_on_to_verb(found):
        return False
    return subjects.opens_clause(found, 0) or bool(found and found[0].low in _OPENERS)


def _goes_on_to_verb(found: Sequence[Word]) -> bool:
    """Whether words open with when or where, and go on behind a comma with a verb: `as she wrote in 2021, is $9`."""
    if not found or found[0].low not in grammar.PREPOSITIONS:
        return False
    comma = next((i for i, w in enumerate(found[:_FIRST]) if w.text == ","), len(found))
    return comma + 1 < len(found) and found[comma + 1].low in verbs.AUXILIARIES


def _only_a_thing(found: Sequence[Word]) -> bool:
    """Whether words name a thing and what somebody did with it, and no more: `a fall he had at 19`."""
    if not found or found[0].low not in grammar.ARTICLES:
        return False
    told = [i for i, w in enumerate(found) if verbs.sure(w.low)]
    return bool(told) and told[0] > 1 and found[told[0] - 1].low in pronouns.NOMINATIVES and len(told) == 1
