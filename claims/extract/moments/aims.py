"""Words that look ahead as verbs and say nothing as nouns: `they plan to sell`, but `rejected the plan`.

`Forecast` is a past form, too: `Arden in July forecast a loss`.
"""

from __future__ import annotations

from claims.extract.lang.en import tenses as words
from claims.extract.lang.en import verbs
from claims.extract.lang.en.grammar import DEFINITE, PREPOSITIONS
from claims.extract.moments import around

_REACH = 3  # words from `his` to the `plan` that is one


def noun(sentence: list[str], at: int) -> bool:
    """Whether a `plan` is a noun that nothing behind it tells when to carry out: `rejected his climate plan Tuesday`."""
    if sentence[at + 1 : at + 2] and sentence[at + 1] in words.AIMED:
        return False
    led = sentence[max(0, at - (_REACH if sentence[at] in words.SINGLE_AIMS else 1)) : at]
    the = next((n for n in range(len(led) - 1, -1, -1) if led[n] in DEFINITE), None)
    return the is not None and not any(w.endswith("s") or w in words.AHEAD or verbs.finite(w) for w in led[the + 1 :])


def has_forecast(before: list[str], behind: list[str], at: int) -> bool:
    """Whether somebody forecast something by then, given the words around a date: `In July, Arden forecast a loss`.

    Not `In July, analysts forecast a loss`, which they may do now of a July to come, nor `the July forecast`.
    """
    if behind[at + 1 : at + 2] == ["to"]:
        return False
    if not at:
        return len(before) > 1 and before[-1] in ("in", "on")
    subject = behind[at - 1]
    if at > _REACH or not PREPOSITIONS.isdisjoint(behind[:at]):
        return False
    return subject.isalpha() and not (subject.endswith("s") or subject in words.BE or subject in DEFINITE)


def to_be_held(low: str, before: list[str], end: int) -> bool:
    """Whether what is fixed for a date is to come: `a 22 October hearing has been set`."""
    if before[-1:] not in (["a"], ["an"]):
        return False
    behind = around.behind(low, end)
    fixed = next((n for n, word in enumerate(behind) if word in words.FIXED), 0)
    return behind[max(0, fixed - 2) : fixed] == ["has", "been"] or behind[max(0, fixed - 1) : fixed] == ["is"]
