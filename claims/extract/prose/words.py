"""The words of a stretch of text with their places: the common ground of clauses, speakers and names."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from claims.extract.lang.en.abbreviations import BEFORE_NAMES

_TOKEN = re.compile(
    r"[a-z]+(?![\w.'’-])|"  # most words: found without asking what else they may be
    r"(?:[^\W\d_]\.){2,}"  # U.S., a.m.
    rf"|(?=[A-Z])\b(?:{BEFORE_NAMES}|[A-Z])\.(?=\s[A-Z])"
    r"|\d+(?:[.,:/]\d+)*"
    r"|[^\W_]+(?:[-'’][^\W_]+)*"
    r"|[^\w\s]"
)


class Word(NamedTuple):
    """One word, number or mark. `low` is its small-letter form, save that the month May and `5 am` are no verbs."""

    start: int
    end: int
    text: str
    low: str


_SINGLE = frozenset("'‘’")
_DASHES = frozenset("–—")
_LINE = 12  # words of a dateline
# A named tuple's own constructor is a call in Python for each word.
_made = tuple.__new__


class Words:
    """All words of a text, found once; a stretch of them is a slice."""

    def __init__(self, text: str) -> None:
        self._all = words(text)
        self._starts = [w.start for w in self._all]

    def first(self, form: Callable[[str], str]) -> dict[str, int]:
        """Where each word is said first, by a form of it such as its singular."""
        said: dict[str, int] = {}
        # The last to be put in is the first of the text: a word is asked for its form once.
        lows = [w.low for w in reversed(self._all)]
        for low, start in sorted(dict(zip(lows, reversed(self._starts), strict=True)).items(), key=itemgetter(1)):
            said.setdefault(form(low), start)
        return said

    def within(self, start: int, end: int) -> list[Word]:
        """The words that lie wholly between two places."""
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end)
        found = self._all[first:last]
        return found[:-1] if found and found[-1].end > end else found


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words, numbers and marks of `text[start:end]`, with offsets into the whole text."""
    stop = len(text) if end is None else end
    found = [
        _made(Word, (m.start(), m.end(), w := m[0], w if w == "May" else w.lower()))
        for m in _TOKEN.finditer(text, start, stop)
    ]
    for at in [n for n, w in enumerate(found) if w.low == "am" and n and found[n - 1].text[0].isdigit()]:
        found[at] = found[at]._replace(low="a.m.")
    return found


@lru_cache(maxsize=16384)
def plain(word: str) -> str:
    """`word` without accents, typographic apostrophes and capitals: `López` and `Lopez` meet."""
    straight = word.replace("’", "'")
    if straight.isascii():
        return straight.lower()
    letters = unicodedata.normalize("NFD", straight)
    return "".join(c for c in letters if not unicodedata.combining(c)).casefold()


def capital(word: Word) -> bool:
    """Whether the word begins with a capital letter."""
    return word.text[0].isupper()


def headline(tokens: list[Word]) -> bool:
    """Whether the words are a headline: nearly every long word has a capital, and every one where a full stop closes it."""
    if not 4 <= len(tokens) <= 30 or tokens[-1].text in "!?:,":
        return False
    long = [t for t in tokens if len(t.text) > 3 and t.text[0].isalpha()]
    share = 1 if tokens[-1].text == "." else 0.8
    return len(long) > 2 and sum(map(capital, long)) >= share * len(long)


def dateline(tokens: list[Word]) -> int:
    """How many words a place in capitals takes before its dash: `ARDEN, Ohio — The mill`."""
    if not tokens or len(tokens[0].text) < 3 or not tokens[0].text.isupper():
        return 0
    return next((i + 1 for i in range(1, min(_LINE, len(tokens) - 1)) if _dash(tokens, i)), 0)


def _dash(tokens: list[Word], at: int) -> bool:
    """Whether a dash stands here, or a hyphen between spaces, as keyboards write one."""
    if tokens[at].text != "-":
        return tokens[at].text in ("—", "–", "―")
    return tokens[at - 1].end < tokens[at].start and tokens[at].end < tokens[at + 1].start


def between_marks(tokens: Sequence[Word]) -> list[bool]:
    """Which words stand between quotation marks that open and close among them."""
    inside, opened = [False] * len(tokens), -1
    for at, word in enumerate(tokens):
        if opened < 0 and word.text in ("“", '"'):
            opened = at
        elif opened >= 0 and word.text in ("”", '"'):
            inside[opened:at] = [True] * (at - opened)
            opened = -1
    return inside


def between_brackets(tokens: Sequence[Word]) -> list[bool]:
    """Which words stand in brackets that open and close among them."""
    inside, opened = [False] * len(tokens), -1
    for at, word in enumerate(tokens):
        if word.text == "(":
            opened = at
        elif word.text == ")" and opened >= 0:
            inside[opened:at] = [True] * (at - opened)
            opened = -1
    return inside


def between_dashes(tokens: Sequence[Word]) -> list[int]:
    """For each word where the dash stands that opens the insertion it is in, and 0 for one between no pair of dashes."""
    inside = [0] * len(tokens)
    dashes = [n for n, w in enumerate(tokens) if w.text in _DASHES and n and tokens[n - 1].end < w.start]
    if len(dashes) == 2:
        inside[dashes[0] : dashes[1]] = [dashes[0]] * (dashes[1] - dashes[0])
    return inside


def between_single_marks(tokens: Sequence[Word]) -> list[bool]:
    """Which words stand between single marks that open and close among them; an apostrophe alone is neither."""
    inside, opened = [False] * len(tokens), -1
    if not _SINGLE & {t.text for t in tokens}:
        return inside
    for at, word in enumerate(tokens):
        if word.text not in _SINGLE:
            continue
        apart = at == 0 or tokens[at - 1].end < word.start or tokens[at - 1].text in ("“", '"')
        if apart and at + 1 < len(tokens) and tokens[at + 1].start == word.end:
            opened = at if opened < 0 else opened
        elif opened >= 0:
            inside[opened:at] = [True] * (at - opened)
            opened = -1
    return inside
