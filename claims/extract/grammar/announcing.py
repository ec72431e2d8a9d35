"""Words that are a clause by their verb and yet only lead to what somebody says elsewhere: `On Monday, the mayor said`."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.lang.en import fragments as lists
from claims.extract.lang.en import verbs
from claims.extract.prose.words import Word, capital

_QUOTES = frozenset("“”‘’'\"")
_JOINED = 3  # words up to a verb of saying, from an `and` that joins it to another


def announces(tokens: Sequence[Word]) -> bool:
    """Whether a verb of saying closes the words and no other verb tells anything: `Otto Reed, who was ill, said`."""
    last = next((t for t in reversed(tokens) if t.text[0].isalnum()), None)
    if last is None or last.low not in lists.LEAD:
        return False
    said = [t for t in tokens if t.text[0].isalnum() or t.text == ","]
    while said and said[-1].text == ",":
        said.pop()
    if len(said) < 2 or any(t.low == "and" for t in said[-_JOINED:]):
        return False  # `She urged him to come and then said`
    return not any(t.text in _QUOTES for t in tokens) and not _told(said)


def _told(said: Sequence[Word]) -> bool:
    """Whether a verb stands among the words but in a clause with `who`, or a word that is the object of the last one."""
    comma = max((i for i, t in enumerate(said) if t.text == ","), default=-1)
    about = False
    for at, word in enumerate(said[:-1]):
        if at > comma and word.low in lists.OBJECT_BEFORE and word.low not in lists.ABOUT:
            return True  # `That is what the mayor said`
        about = word.low in lists.ABOUT or (about and word.text != ",")
        if not about and verbs.finite(word.low) and not capital(word) and not (at and said[at - 1].low == "to"):
            return True
    return about
