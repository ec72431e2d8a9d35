"""Whether somebody speaks only in a clause that hangs on the sentence's own: a relative one, a bracket, `once he has said`."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.grammar import subjects
from claims.extract.lang.en import cues, verbs
from claims.extract.lang.en.grammar import OCCASIONS, PREPOSITIONS, TIMES
from claims.extract.prose.words import Word, capital
from claims.records import Attribution

_RELATIVE = frozenset(["who", "which", "whom", "what", "whatever", "where", "that"])
_HANGING = _RELATIVE | (OCCASIONS - {"until"}) | {"once", "whereas"}


def hangs(words: Sequence[Word], one: Attribution) -> bool:
    """Whether the clause of an attribution's verb hangs on another of the same words: `the firm, which Reed called old, left`.

    `words` are those of a piece of the sentence; a clause that opens it, and that is all of it, hangs on nothing.
    """
    if one.cue is None or one.verb == "according" or not words or words[0].start > one.cue.start:
        return False
    first = next((i for i, w in enumerate(words) if w.start >= one.cue.start), 0)
    before = one.speaker is not None and words[0].start <= one.speaker.start < one.cue.start
    own = next((i for i, w in enumerate(words) if one.speaker and w.start >= one.speaker.start), first)
    if words[first].low.endswith("ing") and first and (words[first - 1].text == "," or words[first - 1].low in _WITH):
        return not any(w.low in cues.SAID for w in words[:first])  # `She closed it, saying it was old`
    opens = _opener(words, own, first) if before else first
    # `the mill that had said so`, `a mill that Reed said was old` tell of the mill
    own_clause = opens == own and _told(words, opens - 1) and not _tells_more(words, one)
    if opens and words[opens - 1].low in _HANGING and not own_clause:
        return not (opens == 1 and one.content.end >= words[-1].start - 1)
    return _bracketed(words, first) or (before and _contact(words, own, one))


def nested(words: Sequence[Word], one: Attribution) -> bool:
    """Whether the clause of an attribution's verb is part of what another verb tells: `was asked why a caller had said so`."""
    if one.cue is None or one.speaker is None or not words or not words[0].start < one.speaker.start < one.cue.start:
        return False
    own = next(i for i, w in enumerate(words) if w.start >= one.speaker.start)
    beside = own + _NEAR < len(words) and words[own + _NEAR].start < one.cue.start
    return own > 0 and words[own - 1].low in _TELLS and not beside and one.verb not in ("put", "puts")


_NEAR = 8  # words from a subject to its own verb
_TELLS = frozenset(["that", "why", "whether", "how", "until", "as", "if"])
_WITH = frozenset(["while", "before", "after", "when", "without"])


def _opener(words: Sequence[Word], own: int, first: int) -> int:
    """The index behind which the verb's clause opens: the verb itself where a relative word is its subject."""
    if words[first - 1].low in _RELATIVE and first - 1 >= own:
        return first
    return own


def _told(words: Sequence[Word], at: int) -> bool:
    """Whether a `that` opens what somebody else says: `It found that Reed said`."""
    return words[at].low == "that" and not (at and words[at - 1].text == ",")


def _bracketed(words: Sequence[Word], at: int) -> bool:
    """Whether a bracket that is open here closes before the end of the words."""
    for index in range(at - 1, -1, -1):
        if words[index].text == ")":
            return False
        if words[index].text == "(":
            return index > 0
    return False


def _contact(words: Sequence[Word], own: int, one: Attribution) -> bool:
    """Whether the clause hangs on the noun before it without a word between: `the firms they said were sold`."""
    if not own or not words[own - 1].text[0].isalnum() or capital(words[own - 1]):
        return False
    lead = words[own - 1].low
    if lead in PREPOSITIONS or lead in TIMES or verbs.finite(lead) or lead in ("and", "but", "or", "as"):
        return False
    return _tells_more(words, one)


def _tells_more(words: Sequence[Word], one: Attribution) -> bool:
    """Whether what is said lacks its subject, which stands before the clause."""
    told = next((i for i, w in enumerate(words) if w.start >= one.content.start), len(words))
    return told < len(words) and (words[told].low in verbs.AUXILIARIES or subjects.opens_predicate(words, told))
