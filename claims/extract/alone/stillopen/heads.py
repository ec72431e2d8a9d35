"""Where the noun of a phrase stands behind `the`, `this` or `such`, and whether it is one that can point back."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.lang.en import grammar, nouns, pointing, verbs
from claims.extract.prose.words import Word, capital

LEADS = grammar.PREPOSITIONS | {"of", "to"}
_NO_ADJECTIVES = verbs.AUXILIARIES | nouns.STOP
_LONGEST = 5  # words between the word that points and what follows
_MARKS = frozenset("-–—’'/")
_IS = verbs.BE | verbs.HAVE
_THOSE = frozenset(["these", "those"])


def head(tokens: Sequence[Word], begin: int) -> int | None:
    """The index of the noun of a phrase of small-letter words, or None where it has none."""
    at = _end(tokens, begin)
    head = _noun_in(tokens, begin, at)
    if tokens[begin - 1].low in _THOSE:  # `these figures matter`
        head = next((n for n in range(head, begin - 1, -1) if nouns.plural(bare(tokens[n]))), head)
    if head < begin or _no_noun(tokens, begin, head):
        return None
    cut = head < at - 1 or owns(tokens, head)
    return None if not cut and at < len(tokens) and _goes_on(tokens, begin, head, at) else head


def bare(word: Word) -> str:
    """A word without its possessive ending."""
    low = word.low
    return low[:-2] if low[-2:] in ("’s", "'s") else low


def small(tokens: Sequence[Word], begin: int) -> int | None:
    """The index of the noun of the small-letter words that begin at a place, or None where no noun or a name ends them."""
    at = begin
    while at < len(tokens) and at - begin < _LONGEST and _in_phrase(tokens[at], at == begin, True):
        at += 1
        if owns(tokens, at - 1):
            break
    found = _noun_in(tokens, begin, at)
    cut = found < at - 1 or (found >= begin and owns(tokens, found))
    return None if found < begin or (not cut and at < len(tokens) and _goes_on(tokens, begin, found, at)) else found


def _noun_in(tokens: Sequence[Word], begin: int, end: int) -> int:
    """The last word of a phrase that is a noun: `called the deal acceptable`, `the bakers involved`."""
    head = end - 1
    while head > begin and _no_head(tokens, head):
        head -= 1
    return head


def _no_head(tokens: Sequence[Word], at: int) -> bool:
    low = tokens[at].low
    if low.endswith(("able", "ible")) or low in pointing.BEHIND_NOUN:
        return True
    return low.endswith("ing") and low not in nouns.OF_ING and nouns.singular(low) == low


def owns(tokens: Sequence[Word], at: int) -> bool:
    """Whether a noun has its possessive ending: `the city’s`, `the officers’`."""
    if bare(tokens[at]) != tokens[at].low:
        return True
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is not None and after.text in "’'" and after.start == tokens[at].end and tokens[at].low.endswith("s")


def _end(tokens: Sequence[Word], begin: int) -> int:
    """Where the words of a phrase end: behind an owner, or before what cannot stand in it."""
    first = at = begin
    # `the work`, `in this work`, but `this works`
    noun = tokens[begin - 1].low == "the" or (begin > 1 and tokens[begin - 2].low in LEADS) or _subject(tokens, begin)
    if noun and at + 2 < len(tokens) and tokens[at].low.endswith("ly") and tokens[at].low not in nouns.IN_LY:
        at = first = at + 1  # `the newly built mill`
    while at < len(tokens) and at - begin < _LONGEST and _in_phrase(tokens[at], at == first, noun):
        at += 1
        if owns(tokens, at - 1) or (at < len(tokens) and _does(tokens, at)):
            break  # `the city’s income`
    return at


def _subject(tokens: Sequence[Word], begin: int) -> bool:
    """Whether the word behind a `that` behind a comma is the subject of the next: `In May, that lead was gone`."""
    if begin < 2 or tokens[begin - 1].low != "that" or tokens[begin - 2].text != ",":
        return False
    return begin + 1 < len(tokens) and tokens[begin + 1].low in _IS


def _does(tokens: Sequence[Word], at: int) -> bool:
    """Whether what many do follows them: `the bakers avoiding taxes`, not `the sales meeting`."""
    low = tokens[at].low
    return low.endswith("ing") and low not in nouns.OF_ING and nouns.plural(tokens[at - 1].low)


def _in_phrase(word: Word, first: bool, noun: bool) -> bool:
    low = bare(word)
    if not low[0].isalpha() or capital(word) or low in grammar.PREPOSITIONS or low in grammar.CLAUSE_WORDS:
        return False
    if low in nouns.IN_LY or (first and noun and low in pointing.SIZES):
        return True
    if not first and (low in pointing.DEGREES or low in pointing.THEN):
        return False  # `the truck pretty much was`, `that case last summer`
    if first and (noun or low.endswith("ed")) and low not in _NO_ADJECTIVES and not low.endswith("ly"):
        return True  # `the work`, `the injured crew`
    return not (low.endswith(("ly", "self", "selves")) or verbs.finite(low)) and low not in nouns.STOP


def _no_noun(tokens: Sequence[Word], begin: int, head: int) -> bool:
    """Whether the last word of a phrase is none that points: everybody knows which one, or it is no noun."""
    low = bare(tokens[head])
    if low in nouns.STOP or low in grammar.TIMES or (low.endswith("ly") and low not in nouns.IN_LY):
        return True
    if head > begin and f"{tokens[head - 1].low} {low}" in pointing.KNOWN_PAIRS:
        return True
    if low in pointing.OF_A_BODY and begin > 1 and tokens[begin - 2].low == "in":
        return True
    told_inside = begin == 1 and low in pointing.KNOWN_INSIDE
    pointer = tokens[begin - 1].low
    such = "such" in (pointer, tokens[max(0, begin - 2)].low)
    return low in pointing.KNOWN and not (told_inside or such or (pointer != "the" and low in pointing.ONLY_WITH_THE))


def _goes_on(tokens: Sequence[Word], begin: int, head: int, at: int) -> bool:
    """Whether a name, a mark or another noun goes on with a phrase: `the old Arden mill`, `the board and owners`."""
    if capital(tokens[at]) and not _acts_behind(tokens, head):
        return True
    if tokens[at].text[0] in _MARKS:
        return tokens[at].start == tokens[head].end  # `the party/group`, not `the talks - with bakers`
    return tokens[begin - 1].low == "the" and tokens[at].low in ("and", "or") and _noun_next(tokens, at)


def _acts_behind(tokens: Sequence[Word], head: int) -> bool:
    """Whether a capital behind a plural is the subject of what follows: `before the tests Reed also sold it`."""
    behind = [w.low for w in tokens[head + 2 : head + 4]]
    return nouns.plural(bare(tokens[head])) and bool(behind) and (verbs.finite(behind[0]) or behind[0] in verbs.ADVERBS)


def _noun_next(tokens: Sequence[Word], at: int) -> bool:
    """Whether an `and` joins another noun: `the board and owners`, not `the driver and fled`, `the board and the owners`."""
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if not after[:1].isalpha() or after in nouns.STOP or after.endswith(("able", "ible", "ly")):
        return False
    return not (verbs.finite(after) or after in grammar.DETERMINERS)
