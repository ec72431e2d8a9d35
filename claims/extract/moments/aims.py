"""Words that look ahead as verbs and say nothing as nouns: `they plan to sell`, but `rejected the plan`."""

from __future__ import annotations

from claims.extract.lang.en import tenses as words
from claims.extract.lang.en import verbs
from claims.extract.lang.en.grammar import DEFINITE

_REACH = 3  # words from `his` to the `plan` that is one


def noun(sentence: list[str], at: int) -> bool:
    """Whether a `plan` is a noun that nothing behind it tells when to carry out: `rejected his climate plan Tuesday`."""
    if sentence[at + 1 : at + 2] and sentence[at + 1] in words.AIMED:
        return False
    led = sentence[max(0, at - (_REACH if sentence[at] in words.SINGLE_AIMS else 1)) : at]
    the = next((n for n in range(len(led) - 1, -1, -1) if led[n] in DEFINITE), None)
    return the is not None and not any(w.endswith("s") or w in words.AHEAD or verbs.finite(w) for w in led[the + 1 :])
