"""Words that point back to what the text has told before and that no name is put for: `the attack`, `these victims`."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.lang.en import cues, grammar, kinds, nouns, people, pointing, verbs
from claims.extract.prose.edits import Edit
from claims.extract.prose.words import Word, capital
from claims.extract.reading import Reading
from claims.records import Span

_MOST = 3
_LEADS = grammar.PREPOSITIONS | {"of", "to"}


def pointing_back(reading: Reading, span: Span, made: Sequence[Edit]) -> list[str]:
    """The noun phrases of a stretch that only who has read the text before understands, at most three."""
    tokens = reading.words_in(span)
    found: list[str] = []
    said: set[str] = set()
    for n, word in enumerate(tokens):
        if n and (n < 2 or tokens[n - 2].low not in pointing.POINTERS):
            said.add(tokens[n - 1].low)
        if word.low not in pointing.POINTERS or len(found) == _MOST:
            continue
        head = _head(
            tokens, n + 1 + (word.low == "such" and tokens[n + 1 : n + 2] != [] and tokens[n + 1].low in ("a", "an"))
        )
        if head is None or any(e.start < tokens[head].end and word.start < e.end for e in made):
            continue
        if bare(tokens[head]) in said and word.low == "the":
            continue  # `glue from a slug holds, and the glue ...`
        if _points(reading, tokens, n, head, span) and not _body_named(reading, tokens, n, head):
            found.append(reading.text[word.start : tokens[head].end])
    return found


def _points(reading: Reading, tokens: Sequence[Word], at: int, head: int, span: Span) -> bool:
    """Whether the phrase from `at` to `head` means something told before."""
    pointer, many = tokens[at].low, nouns.plural(bare(tokens[head]))
    if pointer == "such":
        example = any(t.low in ("as", "that") for t in tokens[at + 1 : head + 3])
        return not example and (many or at == 0 or tokens[at + 1].low in ("a", "an"))
    if pointer == "the":
        told = any(t.low.endswith("est") or t.low in pointing.TELLING for t in tokens[at + 1 : head])
        opens = at == 0 and head + 1 < len(tokens) and verbs.finite(tokens[head + 1].low)
        points = opens or bare(tokens[head]).endswith(pointing.ACTS_END) or _told(reading, tokens[head], span)
        return points and not told and not _told_whole(tokens, head, at == 0)
    if pointer in ("these", "those"):
        return many
    if pointer == "that":
        return not many and (at == 0 or tokens[at - 1].low in _LEADS)
    return not many


def _body_named(reading: Reading, tokens: Sequence[Word], at: int, head: int) -> bool:
    """Whether `the company` follows a name in the same words that is nobody's: `Arden Mills said the company`."""
    if bare(tokens[head]) not in kinds.BODIES or at == 0:
        return False
    people = reading.people.mentions_in(tokens[0].start, tokens[at].start)
    return any(capital(w) and n and not any(s <= w.start < e for s, e, _ in people) for n, w in enumerate(tokens[:at]))


def _head(tokens: Sequence[Word], begin: int) -> int | None:
    """The index of the noun of a phrase of small-letter words, or None where it has none."""
    at = begin
    while at < len(tokens) and at - begin < 4 and _in_phrase(tokens[at], at == begin):
        at += 1
        if bare(tokens[at - 1]) != tokens[at - 1].low:
            break  # `the city’s income`
    head = at - 1
    if head < begin or bare(tokens[head]) in pointing.KNOWN or bare(tokens[head]) in grammar.TIMES:
        return None
    owner = bare(tokens[head]) != tokens[head].low
    if (
        at < len(tokens)
        and not owner
        and (
            capital(tokens[at])
            or tokens[at].text[0] in "-’'"
            or (tokens[at].low in ("and", "or") and _noun_next(tokens, at))
        )
    ):
        return None
    return head


def _noun_next(tokens: Sequence[Word], at: int) -> bool:
    """Whether an `and` joins another noun: `the board and owners`, not `the driver and fled`, `the board and the owners`."""
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return not (verbs.finite(after) or after in grammar.DETERMINERS)


def _in_phrase(word: Word, first: bool) -> bool:
    low = bare(word)
    if not low[0].isalpha() or capital(word) or low in grammar.PREPOSITIONS or low in grammar.CLAUSE_WORDS:
        return False
    if low.endswith("ly") or (verbs.finite(low) and not (first and low.endswith("ed"))):
        return False
    return low not in nouns.STOP


def _told_whole(tokens: Sequence[Word], head: int, opens: bool) -> bool:
    """Whether words behind the noun say which one is meant: `the head of the office`. `opens`: it opens the statement."""
    after = tokens[head + 1].low if head + 1 < len(tokens) else ""
    if (
        after == ","
        and bare(tokens[head]) in people.SOMEBODY
        and all(map(capital, tokens[head + 2 : head + 4]))
        and tokens[head + 3 : head + 4]
    ):
        return True  # `the driver, Otto Reed`
    if after not in pointing.TELLS_WHICH:
        return after in cues.PRONOUNS or after.endswith("ing")
    behind = tokens[head + 2] if head + 2 < len(tokens) else None
    if behind is None or after not in pointing.PLACES_IT:
        return after != "as"  # `called the attack as bad as any`
    named = (
        capital(behind) or behind.text[0].isdigit() or behind.low in pointing.TELLS_WHICH or (opens and after == "to")
    )
    # `the death on his account`, `told the matter to the board`
    return named or (behind.low in ("the", "a", "an")) != (after == "to")


def _told(reading: Reading, head: Word, span: Span) -> bool:
    """Whether the text has spoken of it before the stretch, or the word always points back."""
    low = bare(head)
    if low in pointing.ALWAYS or nouns.singular(low) in pointing.ALWAYS:
        return True
    return reading.first_said(low) < span.start


def bare(word: Word) -> str:
    """A word without its possessive ending."""
    return word.low.removesuffix("’s").removesuffix("'s")
