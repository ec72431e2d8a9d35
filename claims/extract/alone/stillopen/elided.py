"""What the end of a statement leaves to words told before: the verb of `Otto Reed had not`, what is meant by `said so`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.extract.grammar import unlisted
from claims.extract.lang.en import calendar, cues, grammar, nothing, stances, verbs
from claims.extract.prose.words import Word, capital

_HOLDS = cues.SAID | stances.ALL
_HELPS = verbs.MODALS | verbs.DO
_ENDS = _HELPS | verbs.AUXILIARIES | {"not", "have", "much", "so", "one", "since"}
_DEGREES = frozenset(["less", "more"])
_EXACTLY = frozenset(["exactly", "only", "just"])
_OVER = frozenset(["over", "without", "with", "about", "against"])
# Before a noun that a `one` behind it may mean.
_SOME = frozenset(["a", "an", "any", "no", "each", "every", "one", "which"])
_SO_DID = 2
_YEAR = 4  # digits of a year
_AGED = frozenset(["he", "she", "i"])


def left_open(tokens: Sequence[Word], carried: Sequence[Word]) -> Iterator[str]:
    """The last words of a statement that only words before it complete, behind those it carries over."""
    tokens = _without_comment(tokens)
    first = next((w for w in tokens if w.text[0].isalnum()), None)
    final = next((w for w in reversed(tokens) if w.text[0].isalnum()), None)
    if first is None or final is None or (first.low != "so" and _straight(final) not in _ENDS):
        return  # so it is with most words: nothing more is asked of them
    said = [w for w in tokens if w.text[0].isalnum()]
    if len(said) > _SO_DID and said[0].low == "so" and said[1].low in verbs.AUXILIARIES and tokens[-1].text != "?":
        yield said[0].text  # `So was the mill`
    before = [*carried, *said[:-1]]
    last = said[-1].low
    lead = before[-1].low if before else ""
    if found := _helped(said):
        if not _tells([*carried, *said[: len(said) - found]]):
            yield " ".join(w.text for w in said[-found:])
    elif last == "much" and lead == "as" and len(before) > 1 and _acts(before, len(before) - 2):
        yield "as much"
    elif last == "so" and before and not _tells(before):
        if lead in _HOLDS or (lead in _DEGREES and before[-2:-1] and before[-2].low in verbs.BE):
            yield f"{before[-1].text} so"
    elif last == "one" and _told_one(before):
        yield "one"
    elif last == "since" and lead != "long" and not any(_dates(w) for w in before):
        yield "since"


def _without_comment(tokens: Sequence[Word]) -> Sequence[Word]:
    """The words without an adverb behind the last comma that tells how sure it is: `He isn’t, apparently`."""
    last = next((n for n in range(len(tokens) - 1, -1, -1) if tokens[n].text[0].isalnum()), 0)
    sure = last > 1 and tokens[last - 1].text == "," and tokens[last].low in nothing.COMMENTS
    return tokens[: last - 1] if sure else tokens


def _helped(said: Sequence[Word]) -> int:
    """How many words at the end are a helping verb without its verb: `did`, `had not`, `could have`, `wouldn’t`."""
    low, lead = _straight(said[-1]), said[-2].low if len(said) > 1 else ""
    if low == "not":
        return 2 if lead in verbs.AUXILIARIES else 0
    if low == "have" and lead in verbs.MODALS:
        return 2
    helps = (low in _HELPS and lead not in verbs.MODALS) or (low in verbs.AUXILIARIES and low.endswith("n't"))
    return 1 if helps and len(said) > 1 and low != "do" else 0


def _tells(words: Sequence[Word]) -> bool:
    """Whether words hold a verb of their own, or ask or compare: `tried to go but`, `what he`, `more than Ana Holm`."""
    return any(w.low in nothing.HELD or (w.low not in _HOLDS and _acts(words, n)) for n, w in enumerate(words))


def _acts(words: Sequence[Word], n: int) -> bool:
    """Whether a verb that is more than a helping one stands at a place."""
    word, lead = words[n], words[n - 1].low if n else ""
    if capital(word) or _straight(word) in verbs.AUXILIARIES:
        return False
    plain = lead == "to" or lead in verbs.MODALS
    return verbs.finite(word.low) or plain or word.low.endswith("ing") or unlisted.bare(words, n)


def _told_one(before: Sequence[Word]) -> bool:
    """Whether a `one` that ends a statement counts out what is told before it: `moving wasn’t one`, `found exactly one`."""
    lead = _straight(before[-1]) if before else ""
    if lead in _EXACTLY or (lead in _OVER and not any(w.low in _SOME for w in before)):
        return True
    return lead in verbs.BE and not (len(before) > 1 and before[-2].low in _AGED)


def _dates(word: Word) -> bool:
    """Whether a word tells when something was, since which something else may be: `sold in 2019 and closed since`."""
    year = len(word.low) == _YEAR and word.low.isdigit()
    return year or word.low in grammar.TIMES or word.low in calendar.MONTHS


def _straight(word: Word) -> str:
    """A word in small letters with the apostrophe that lists have: `wouldn't`."""
    return word.low.replace("’", "'")
