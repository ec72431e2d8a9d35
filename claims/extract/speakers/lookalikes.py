"""Words that look like a verb of saying and are none where they stand: `to find said town`, `takes continued effort`."""

from __future__ import annotations

from claims.extract.lang.en import cues, figures, pronouns, verbs
from claims.extract.lang.en.grammar import DETERMINERS, PREPOSITIONS
from claims.extract.prose.words import Word, capital

_RETURNED = frozenset(["responding", "replying", "reacting"])
_REMINDS = frozenset(["reminds", "reminded", "remind"])
_BY_DEED = frozenset(["in", "with", "by"])


def says_nothing(tokens: list[Word], first: int, at: int) -> bool:
    """Whether the word at `at`, whose group begins at `first`, is an adjective, a noun, or an answer by deed."""
    low = tokens[at].low
    follows = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if low in cues.NOUNISH and first == at and _counted(tokens, at):
        return True
    if not low.endswith(("ed", "said")):
        return (
            (low == "tells" and follows == "to") or (low in _RETURNED and follows in _BY_DEED) or _reminds(tokens, at)
        )
    if first != at or not first:
        return low == "reminded" and _reminds(tokens, at)
    before = tokens[at - 1].low
    # `only to find said town`, `it takes continued effort`
    infinitive = first > 1 and tokens[at - 2].low == "to" and (before in cues.SAID or verbs.finite(before))
    if infinitive or before in cues.TAKES_NOUN or _behind_its_verb(tokens, at):
        return _plain(tokens, at + 1)
    return low == "reminded" and _reminds(tokens, at)


def _behind_its_verb(tokens: list[Word], at: int) -> bool:
    """Whether a form in -ed follows another right behind its subject: `She, 57, declined repeated requests`."""
    if at < 2 or not tokens[at].low.endswith("ed") or not verbs.past(tokens[at - 1].low) or capital(tokens[at - 1]):
        return False
    subject = tokens[at - 2]
    return subject.text == "," or subject.low in cues.PRONOUNS or capital(subject)


def _counted(tokens: list[Word], at: int) -> bool:
    """Whether a noun stands here by its number: `10 points either way`, `a radio signal that had been sent`."""
    low, before = tokens[at].low, tokens[at - 1].low if at else ""
    if low.endswith("s"):
        while at > 1 and before not in DETERMINERS and before not in PREPOSITIONS and tokens[at - 1].text.islower():
            if figures.TOKEN.fullmatch(before):
                break
            at -= 1
            before = tokens[at - 1].low
        return before not in ("one", "1") and bool(figures.TOKEN.fullmatch(before))
    then = tokens[at + 2].low if at + 2 < len(tokens) and tokens[at + 1].low == "that" else ""
    return then in verbs.AUXILIARIES and not before.endswith("s") and before not in pronouns.PLURAL


def closes(tokens: list[Word], at: int) -> bool:
    """Whether a verb in its plain form ends the sentence behind those who say it: `It cost $40, the researchers estimate.`"""
    if at < 3 or (at + 1 < len(tokens) and tokens[at + 1].text not in (".", "”", '"')):
        return False
    comma = next((i for i in range(at - 1, max(0, at - 9), -1) if tokens[i].text == ","), 0)
    if not comma or comma + 1 == at or not any(verbs.finite(t.low) for t in tokens[:comma]):
        return False
    who = tokens[comma + 1 : at]
    last = next((i for i, t in enumerate(who) if t.low in PREPOSITIONS and i), len(who)) - 1  # `staff at a mill report`
    many = who[last].low.endswith("s") or who[last].low in pronouns.PLURAL
    return many and all(t.text[0].isalnum() for t in who) and not any(t.low in ("and", "or") for t in who)


def _reminds(tokens: list[Word], at: int) -> bool:
    """Whether something only calls to mind: `which reminds us of the flood`."""
    return tokens[at].low in _REMINDS and any(t.low == "of" for t in tokens[at + 2 : at + 3])


def _plain(tokens: list[Word], at: int) -> bool:
    """Whether a small word stands here that a clause does not open with."""
    if at >= len(tokens) or capital(tokens[at]) or not tokens[at].low.isalpha():
        return False
    low = tokens[at].low
    return not (low in DETERMINERS or low in PREPOSITIONS or low in cues.PRONOUNS or low in ("that", "to", "it"))
