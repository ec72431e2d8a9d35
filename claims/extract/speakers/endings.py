"""Where what is said, or what is spoken of, ends within its sentence."""

from __future__ import annotations

from claims.extract.grammar import subjects
from claims.extract.lang.en import cues, verbs
from claims.extract.lang.en.grammar import ASIDES, CLAUSE_WORDS, OCCASIONS
from claims.extract.prose.words import Word
from claims.records import Span

_FRONTING = OCCASIONS | cues.OPENING | {"as", "whereas", "even"}
_TURNS = ("but", "while", "although", "though")
_DASHES = ("—", "―", "–")
_WHAT = frozenset(["what", "whatever"])


def content_end(tokens: list[Word], start: int, end: int, several: bool = False) -> int:
    """Where what is said ends: at a semicolon, before `, but` or `, while` without `that`, else with the sentence.

    Said in a clause that opens the sentence it ends with that: `While she said it was safe, Reed left.` Where `several`
    people speak, `but was` goes on with what they say: `Police said the man fled, but was held.`
    """
    fronted = tokens[0].low in _FRONTING
    main = _main_clause(tokens, start) if fronted else None
    for index in range(start, len(tokens) - 1):
        if index == main:
            return tokens[index].start
        if tokens[index].text == ";" or (
            tokens[index].text == ","
            and tokens[index + 1].low in _TURNS
            and not _that(tokens, index + 2)
            and not (several and _of_one(tokens, index + 2))
        ):
            return tokens[index].start
        if tokens[index].text == "," and tokens[index + 1].low.endswith("ing") and tokens[index + 1].low in cues.SAID:
            return tokens[index].start
    last = tokens[-1]
    return last.start if last.text == "." and len(tokens) > 1 else end


def _that(tokens: list[Word], at: int) -> bool:
    """Whether a `that` leads on what is said: `that it was old, but that it would do`."""
    return at < len(tokens) and tokens[at].low == "that" and subjects.opens_clause(tokens, at + 1)


def _of_one(tokens: list[Word], at: int) -> bool:
    """Whether a verb of one who acts stands here, without its subject: `was`, `later has`."""
    while at < len(tokens) and tokens[at].low in verbs.ADVERBS:
        at += 1
    return at < len(tokens) and tokens[at].low in verbs.OF_ONE


def content(tokens: list[Word], start: int, end: int) -> Span:
    """What is said from the word at `start` on."""
    return Span(tokens[start].start, content_end(tokens, start, end))


def thing_end(tokens: list[Word], begin: int, end: int) -> int:
    """Where a thing that is spoken of ends, if no clause is: before `after she left`, `when it rained` or `and left`."""
    for at in range(begin + 1, len(tokens) - 2):
        word = tokens[at]
        if word.low in ASIDES and subjects.opens_clause(tokens, at + 1):
            return tokens[at - 1].end if tokens[at - 1].text != "," else tokens[at - 2].end
        if (
            word.low in ("and", "but")
            and subjects.opens_predicate(tokens, at + 1)
            and tokens[at - 1].text[-1].isalnum()
        ):
            return tokens[at - 1].end
        if word.start >= end or word.low in CLAUSE_WORDS or verbs.finite(word.low):
            return end
    return end


def _main_clause(tokens: list[Word], start: int) -> int | None:
    """The comma behind `start` where the main clause opens of a sentence that a subordinate one begins."""
    inner = start < len(tokens) and tokens[start].low in OCCASIONS
    for at in range(1, len(tokens) - 1):
        if tokens[at].text == "," and subjects.opens_clause(tokens, at + 1):
            if at <= start:
                return None
            if not inner and at > start + 1:
                return at
            inner = False
    return None


def free_end(tokens: list[Word], speaker: int, begin: int, end: int) -> int:
    """Where what is said ends behind a `what`: `What Reed says the plan would do is`, `what Voss said it cost, and`.

    `speaker` is the index of the first word of who speaks.
    """
    if not speaker or tokens[speaker - 1].low not in _WHAT:
        return end
    acted = False
    for index in range(begin, len(tokens)):
        low = tokens[index].low
        if not low[0].isalnum() or (acted and low in verbs.AUXILIARIES and low not in verbs.DO):
            return tokens[index - 1].end
        acted = acted or (low not in verbs.AUXILIARIES and verbs.firm(low)) or tokens[index - 1].low in verbs.MODALS
    return end


def bracket_end(tokens: list[Word], first: int, begin: int, end: int) -> int:
    """Where what is said ends in a bracket that is open at `first`: `40 ships (crews say they are old) lie there`."""
    opened = next((tokens[i].text for i in range(first - 1, -1, -1) if tokens[i].text in "()"), ")")
    if opened == ")":
        return end
    return next((tokens[i - 1].end for i in range(begin + 1, len(tokens)) if tokens[i].text == ")"), end)


def relative_end(tokens: list[Word], first: int, begin: int, end: int) -> int:
    """Where what is said ends in `Voss, who said the bridge was old, left`: at the comma before the verb of the sentence."""
    if first < 2 or tokens[first - 1].low[:3] not in ("who", "whi"):
        return end
    if tokens[first - 2].text in _DASHES:
        return next((tokens[i - 1].end for i in range(begin + 1, len(tokens)) if tokens[i].text in _DASHES), end)
    if tokens[first - 2].text != ",":
        return end
    for index in range(begin + 1, len(tokens) - 1):
        closed = index + 2 < len(tokens) and tokens[index + 1].text in '”"»'
        if tokens[index].text == "," and subjects.opens_predicate(tokens, index + 1 + closed):
            return tokens[index + 1].end if closed else tokens[index].start
    return end
