"""What opens a clause before its subject: `Last week a mill`, `Reportedly she`, `A son of the town, Otto Reed`."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.lang.en import cues, nouns, verbs
from claims.extract.lang.en.grammar import DETERMINERS, PREPOSITIONS, TIMES
from claims.extract.lang.en.references import MONTHS
from claims.extract.prose.words import Word, capital
from claims.records import Span

_LEAD_IN = 14  # words before a colon, at most
_SHORT = 4  # words behind it, at least
_NEAR = 5  # words from the start among which `it's` stands: `Inland it's been quieter:`
_MARKS = frozenset('“”"‘()')
# With a verb and before a colon, these tell nothing by themselves: `What changed is the price:`, `You can see why:`.
_LEADS_IN = frozenset(["what", "here", "so", "you"])
_IT_IS = frozenset(["it's", "here's", "that's"])
_LEADS = PREPOSITIONS | TIMES | MONTHS.keys()


def length(tokens: Sequence[Word]) -> int:
    """How many words of time or manner stand before a subject that plainly follows them; 0 where it does not."""
    first = tokens[0].low
    if first not in _LEADS and not first.endswith("ly"):
        return 0
    at = 1 if first in PREPOSITIONS else 0
    begin = at
    while at < len(tokens) and _when(tokens[at], at):
        at += 1
    if at == begin == 0 and first.endswith("ly") and capital(tokens[0]):
        at = 1
    elif at == 1 and begin == 0 and at < len(tokens) and capital(tokens[at]):
        return 0  # `Sunday Times`
    return at if at > begin and at < len(tokens) and _subject(tokens, at) else 0


def led_in(tokens: Sequence[Word], figures: Sequence[Span]) -> int:
    """How many words before a colon only lead to what follows it, with the colon: `Here is where things stand: two died`."""
    colon = next((i for i, w in enumerate(tokens[:_LEAD_IN]) if w.text == ":"), 0)
    if not colon or colon + _SHORT > len(tokens) or any(map(capital, tokens[1:colon])):
        return 0
    if any(f.start < tokens[colon].start for f in figures) or {w.text for w in tokens[:colon]} & _MARKS:
        return 0
    first, rest = tokens[0].low, tokens[colon + 1 :]
    told = any(verbs.sure(w.low) for w in rest)
    if any(verbs.finite(w.low) or verbs.shortened(w.low) for w in tokens[:colon]):
        so_it_is = tokens[colon - 1].low in verbs.BE and first in cues.PRONOUNS
        leads = so_it_is or first in _LEADS_IN or any(w.low.replace("’", "'") in _IT_IS for w in tokens[:_NEAR])
        return colon + 1 if leads else 0
    return colon + 1 if told and first in PREPOSITIONS else 0


def how(low: str) -> bool:
    """Whether a word tells how: `quickly`, not `family`."""
    return low.endswith("ly") and low not in nouns.IN_LY


def only_when(found: Sequence[Word]) -> bool:
    """Whether words are a day, a month or a year, and nothing else: `May 2019`, `last week`."""
    return all(w.low in TIMES or w.low.lower() in MONTHS or w.low.isdigit() for w in found)


def to_a_name(tokens: Sequence[Word], stretches: Sequence[tuple[int, int]], verb: int) -> bool:
    """Whether a name, and nothing else, stands between a comma and the verb: `A son of the town, Otto Reed left`.

    `stretches` are the words between commas. Not where a name stands before it: `Otto Reed of Arden, Ohio left`.
    """
    first, stop = stretches[-1]
    if stop != verb or not all(capital(w) and w.low not in TIMES for w in tokens[first:stop]):
        return False
    return not any(_named(tokens[start:end]) for start, end in stretches[:-1])


def _named(stretch: Sequence[Word]) -> bool:
    """Whether a name of two words and more, or one that does not open it, heads a stretch: not `Ohio`, `A son of Arden`."""
    if stretch[0].low in PREPOSITIONS:
        return False
    head = next((n for n, w in enumerate(stretch) if w.low == "of" or w.low in PREPOSITIONS), len(stretch))
    return any(capital(w) and w.low not in TIMES for w in stretch[1:head])


def _when(word: Word, at: int) -> bool:
    return word.low in TIMES or word.low in MONTHS or (at > 0 and word.low.isdigit())


def _subject(tokens: Sequence[Word], at: int) -> bool:
    """Whether a noun phrase opens here: by an article, a pronoun, a name, or a number with a hedge."""
    word = tokens[at]
    hedged = (
        word.low in ("over", "about", "around", "nearly", "some")
        and at + 1 < len(tokens)
        and tokens[at + 1].low.isdigit()
    )
    return hedged or word.low in DETERMINERS or word.low in cues.PRONOUNS or (capital(word) and word.low not in TIMES)
