"""The words that make one verb: `has also said`, `did not deny`, `is calling`; and whether a word is a verb there at all."""

from __future__ import annotations

from claims.extract.lang.en import cues, stances, verbs
from claims.extract.lang.en.grammar import BREAKS, CLAUSE_WORDS, DETERMINERS, PREPOSITIONS, TIMES
from claims.extract.words import Word, capital

_LEADS_NOUN = DETERMINERS | PREPOSITIONS
_LEADS_NOUN_OR_TO = _LEADS_NOUN | {"to"}
_GOES_ON = DETERMINERS | cues.PRONOUNS | {"to", "that", "for", "“", '"', "him", "them", "all", "both"}
_ADVERBS = frozenset("not n't also again now then still once never ever even just only further later first".split())
_LEFT = verbs.AUXILIARIES | {"be", "been", "being", "having"}


def group_start(tokens: list[Word], at: int) -> int:
    """Where the verb's group begins: `has also`, `did not`, before it."""
    first = at
    while first and (tokens[first - 1].low in _LEFT or tokens[first - 1].low in _ADVERBS or _adverb(tokens[first - 1])):
        first -= 1
    return first


def _adverb(word: Word) -> bool:
    return word.low.endswith("ly") and not capital(word) and len(word.low) > 4


# After a noun `’s` is a possessive far more often: `the port’s finding`.
_SHORT_BE = frozenset("he's she's it's that's who's there's they're we're you're i'm".split())


def progressive(tokens: list[Word], first: int, group: set[str]) -> bool:
    """Whether a form in -ing is the verb of its clause: `is calling`, `she’s claiming`."""
    clitic = first > 0 and tokens[first - 1].low.replace("’", "'") in _SHORT_BE
    return bool(group & (verbs.BE | {"been", "be"})) or clitic


def is_verb(tokens: list[Word], first: int, at: int, group: set[str]) -> bool:
    """Whether the word at `at` is an active verb with its subject right before its group."""
    low, before = tokens[at].low, tokens[first - 1].low if first else ""
    if not before or before in ("to", "a", "an", "the", "of", "or"):
        return False
    if low.endswith("ing"):
        return progressive(tokens, first, group) or before == ","
    if group & (verbs.BE | {"been", "be", "being"}) or noun_here(tokens, at, group):
        return False
    if low.endswith("ed") and at + 1 < len(tokens) and tokens[at + 1].low == "by":
        return False
    if bare_without_subject(tokens, first, at, group):
        return False
    if low in stances.DOUBTFUL and not group:
        after = tokens[at + 1].low if at + 1 < len(tokens) else "."
        sure = capital(tokens[first - 1]) or before in cues.PRONOUNS or before == "who"
        goes_on = after in _GOES_ON
        return sure and (goes_on or after in stances.PARTICLES)
    return before not in _LEADS_NOUN


def noun_here(tokens: list[Word], at: int, group: set[str]) -> bool:
    """Whether the word is a noun or an adjective here: `the state of`, `his remarks`, `several alleged thieves`."""
    low, before = tokens[at].low, tokens[at - 1] if at else None
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    after = following.low if following else "."
    if before and low.endswith("ed") and before.low in _LEADS_NOUN:
        return before.low not in _PRONOUN_TOO or after not in _AFTER_VERB
    if low not in cues.NOUNISH:
        return False
    called_for = low == "calls" and after in ("for", "on")
    if (after in cues.NOUN_GOES_ON and not called_for) or verbs.finite(after) or after in TIMES:
        return True
    if before is None or group:
        return False
    if before.low in _LEADS_NOUN or before.low.endswith(("’s", "'s")) or "-" in before.low:
        return True
    return not capital(before) and (before.low.endswith(_ADJECTIVE) or before.low in _QUALIFIES)


_ADJECTIVE = ("ory", "ive", "ous", "ful", "ing", "able", "ible", "ic", "ary", "ed", "al")
_QUALIFIES = frozenset("recent new early other percentage false more most first last own".split())
# Stand for a noun as well as before one: `some called for`, but `some called names`.
_PRONOUN_TOO = frozenset("some many several one another this that".split())
_AFTER_VERB = DETERMINERS | cues.PRONOUNS | {"that", "for", "to", "on", "it", "him", "them", "her"}


def bare_without_subject(tokens: list[Word], first: int, at: int, group: set[str]) -> bool:
    """Whether a verb in its plain form stands where only a noun can: neither after a plural nor after `will` or `did`."""
    if tokens[at].low not in _BARE or group & (verbs.MODALS | verbs.DO):
        return False
    doubtful = tokens[at].low in cues.NOUNISH or tokens[at].low in stances.DOUBTFUL
    if not first or _plural(tokens[first - 1]):
        return not first
    if tokens[first - 1].low in ("and", "or"):
        return doubtful
    if tokens[at].low == "say":
        return tokens[first - 1].low in _LEADS_NOUN_OR_TO
    if doubtful:
        return True
    for index in range(first - 1, max(-1, first - 10), -1):
        if tokens[index].text in BREAKS:
            return True
        if _plural(tokens[index]) or tokens[index].low == "those":
            return False
    return True


_NO_PLURALS = CLAUSE_WORDS | _LEADS_NOUN | verbs.AUXILIARIES | frozenset("yes always perhaps towards".split())


def _plural(word: Word) -> bool:
    """Whether a verb in its plain form can follow: `they say`, `critics say`."""
    low = word.low.replace("’", "'")
    if low in (
        "i",
        "we",
        "you",
        "they",
        "who",
        "people",
        "police",
        "many",
        "some",
        "men",
        "women",
        "media",
        "data",
        "most",
        "few",
        "both",
    ):
        return True
    return low.endswith("s") and not low.endswith(("'s", "ss")) and len(low) > 2 and low not in _NO_PLURALS


_VERBS = stances.ALL | cues.SAID
_BARE = frozenset(v for v in _VERBS if f"{v}s" in _VERBS or f"{v}es" in _VERBS or f"{v[:-1]}ies" in _VERBS)
