"""Whose subject a claim is: the words under `subjects` in people.csv, looked for in the article and the claim.

Whole words, in any case, one or many of a thing: `election` is found in “Elections”, and `art` not in “article”.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from claims.ledger.state import ArticleRecord, Case
from claims.records import Person
from claims.text import search_key

_WORD = re.compile(r"[^\W_]+")


def subjects_of(case: Case, article: ArticleRecord | None, people: Iterable[Person]) -> dict[str, str]:
    """Each person, by id, whose subject the claim is, with the first of their subjects that was found.

    Looked through are the article's title and publisher, the claim's exact words, its statement and its speaker.
    """
    about = (article.title, article.publisher) if article else ()
    texts = [f" {_spelled(t)} " for t in (*about, case.found.quote, case.statement, case.speaker) if t]
    found: dict[str, str] = {}
    for person in people:
        met = (s for s in person.subjects if _is_met(f" {_spelled(s)} ", texts))
        if (subject := next(met, None)) is not None:
            found[person.id] = subject
    return found


def _is_met(subject: str, texts: Iterable[str]) -> bool:
    return any(subject in text for text in texts)


@lru_cache(maxsize=4096)
def _spelled(words: str) -> str:
    """The words in one spelling, with one space between; a last s of longer words is off, on both sides alike."""
    return " ".join(w[:-1] if len(w) > 4 and w[-1] == "s" else w for w in _WORD.findall(search_key(words)))
