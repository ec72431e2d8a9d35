"""`This`, `that`, `these` and `so` that stand for what was told before, no noun behind them: `did so`, `continue that`."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.grammar import unlisted
from claims.extract.lang.en import cues, described, grammar, nouns, stances, verbs
from claims.extract.prose.words import Word, capital

WORDS = frozenset(["this", "that", "these", "those", "that's", "that’s", "so"])
_THATS = frozenset(["that's", "that’s"])
_NO_NOUN_NEXT = grammar.PREPOSITIONS | grammar.CLAUSE_WORDS | {"and", "or", "but", "of", "to"}
_FRONTS = frozenset(["because", "if", "when", "once", "unless", "while", "although"])
_ENDS = frozenset([".", "?", "!", "”", '"'])
_OPENS_CLAUSE = frozenset(["and", "but", "or", "so", ",", "–", "—", "…", ";", ":"])
_OPENED = frozenset(["“", '"', "‘", "'"])
_GIVES = frozenset(["give", "gives", "gave", "giving"])
_BARE = verbs.MODALS | verbs.DO | {"to", "not", "don’t", "didn’t", "doesn’t"}
_THERE = frozenset(["here", "there", "again", "now", "either", "anymore"])
_TELLS = frozenset(["means", "meant", "makes", "made"])
_DOES = verbs.DO | {"do", "done", "doing"}
_HOLDS = cues.SAID | stances.ALL
# Of those, what is no noun.
_SAYS = frozenset(w for w in cues.SAID if not nouns.plural(w)) | {
    "says",
    "think",
    "thinks",
    "thought",
    "believe",
    "believed",
}
# Behind `that,` these go on with what is said: `said that, in May, it fell`.
_INSERTED = grammar.PREPOSITIONS | grammar.CLAUSE_WORDS | {"to", "if"}


def left_open(tokens: Sequence[Word], n: int, acted: bool, several: bool) -> str | None:
    """The word at a place where nothing before it in the statement can be what it stands for; else None.

    `acted`: a verb stands before it; `several`: several of something do.
    """
    low, before = tokens[n].low, tokens[n - 1].low if n else ""
    after = tokens[n + 1].low if n + 1 < len(tokens) else ""
    if low == "this":
        return tokens[n].text if before != "like" and _this(tokens, n, acted) else None
    if before == "of" and low in ("these", "those"):
        ends = not after[:1].isalnum() or after in verbs.AUXILIARIES
        return tokens[n].text if ends and not several else None
    if low == "those":
        return f"{tokens[n].text} {tokens[n + 1].text}" if _suffered(tokens, n) else None
    if low == "these":
        told = several or before == "like"
        return (
            None
            if told or not (after in verbs.AUXILIARIES or (after in _NO_NOUN_NEXT and _acts(tokens, n)))
            else tokens[n].text
        )
    if low == "so":
        return f"{tokens[n - 1].text} so" if before in _DOES and not _did(tokens[: n - 1]) else None
    return tokens[n].text[:4] if _that(tokens, n, acted) else None


def _suffered(tokens: Sequence[Word], n: int) -> bool:
    """Whether a `those` stands for whom something befell that nothing behind it tells: `offered those affected a loan`."""
    behind = [w.low for w in tokens[n + 1 : n + 3]]
    if not behind or behind[0] not in described.BEFALLEN:
        return False
    return len(behind) == 1 or not (
        behind[1] in grammar.PREPOSITIONS or behind[1] in grammar.CLAUSE_WORDS or behind[1] == "to"
    )


def _this(tokens: Sequence[Word], n: int, acted: bool) -> bool:
    """Whether a `this` without a noun stands for no verb told before it: `they hold this is so`, `If passed, this would`."""
    before, after = tokens[n - 1].low if n else "", tokens[n + 1].low if n + 1 < len(tokens) else ""
    if after.endswith("ly") and n + 2 < len(tokens):
        after = tokens[n + 2].low if tokens[n + 2].low in verbs.AUXILIARIES else after  # `this normally is`
    if after[:1].isalnum() and after not in _NO_NOUN_NEXT and after not in verbs.AUXILIARIES:
        return False
    held = before in ("that", "so") or verbs.finite(before) or before in _OPENED
    fronted = tokens[0].low in _FRONTS and len(tokens) > 1 and tokens[1].low.endswith("ed")
    return not (after in verbs.AUXILIARIES and acted and not held and not fronted)


def _that(tokens: Sequence[Word], n: int, acted: bool) -> bool:
    """Whether a `that` stands for what was told before: `That’s so`, `I think that’s so`, `knew that.`, `Beyond that,`."""
    before = tokens[n - 1].low if n else ""
    after = tokens[n + 1].low if n + 1 < len(tokens) else "."
    if tokens[n].low in _THATS:
        return not n or before in _FRONTS or before in _HOLDS
    if before in _FRONTS and after in verbs.AUXILIARIES and not acted:
        return True  # `I'm tired because that was hard`
    if (after in verbs.AUXILIARIES or after in _TELLS) and n:
        return _subject(tokens, n, acted)
    if n == 0:
        return False
    held = before in grammar.PREPOSITIONS or before in ("of", "beyond")
    if after == ",":
        inserted = n + 2 < len(tokens) and tokens[n + 2].low in _INSERTED
        clause = inserted or before in verbs.BE or (before in _SAYS and before not in unlisted.PLAIN)
        return held or (_acts(tokens, n) and not clause)
    closes = after in _THERE and (n + 2 == len(tokens) or tokens[n + 2].low in _ENDS)
    if after in _ENDS or closes:
        return held or _acts(tokens, n)
    particle = (
        after in grammar.PARTICLES
        and _acts(tokens, n)
        and (n + 2 == len(tokens) or not tokens[n + 2].text[0].isalnum())
    )
    return particle or (before in _GIVES and after in grammar.DETERMINERS)


def _subject(tokens: Sequence[Word], n: int, acted: bool) -> bool:
    """Whether a `that` before a verb is its subject: `too – and that can hurt`, `her note said that was not so`."""
    before = tokens[n - 1].low
    if before in _SAYS:
        return not _did(tokens[: n - 1])
    return before in _OPENS_CLAUSE and not acted


def _acts(tokens: Sequence[Word], n: int) -> bool:
    """Whether a verb stands before a place: `knew`, `to pull`, `will interpret`."""
    before = tokens[n - 1].low if n else ""
    known = verbs.finite(before) or before in unlisted.PLAIN or before in _DOES
    return known or (n > 1 and before.isalpha() and tokens[n - 2].low in _BARE)


def _did(words: Sequence[Word]) -> bool:
    """Whether a verb stands among words that is none that only helps another."""
    acts = (w for w in words if not capital(w) and (verbs.finite(w.low) or w.low.endswith("ing")))
    return any(w.low not in verbs.AUXILIARIES for w in acts)
