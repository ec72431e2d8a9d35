"""Whether a line of its own is a heading that tells nothing: `What we know`, `A tale of two mills`, `The town that fell`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extract.grammar import fragments
from claims.extract.lang.en import grammar, verbs
from claims.extract.lang.en import headings as lists
from claims.extract.prose.words import Word
from claims.records import Span

_MOST = 12  # words of a heading
_MARKS = ".!?…;,"
_TIME = re.compile(r"[\d.:]+\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,4})?\s?[—–-]?\s?")


def tells_nothing(text: str, span: Span, words: Sequence[Word]) -> bool:
    """Whether words stand alone in their line without a mark at their end, and no more than name what a story tells."""
    if not 1 < len(words) <= _MOST or not _own_line(text, span):
        return False
    begin = words[2:] if words[1].text == ":" else words
    if not begin or begin[0].low in lists.ASKS:
        return bool(begin) and begin[-1].text != "?"
    if any(w.text[0].isdigit() for w in words):
        return False
    first = text.find("\n", 0, span.start) < 0
    labelled = any(w.text == ":" for w in words)
    told = fragments.verbal(words[1:] if verbs.finite(words[0].low) else words)  # `Selected results` tells nothing
    return _described(begin) or not (first or labelled or told)


def _own_line(text: str, span: Span) -> bool:
    """Whether nothing but the time of a post stands before the words in their line, and nothing behind them."""
    if text[span.end - 1] in _MARKS or (span.end < len(text) and text[span.end] != "\n"):
        return False
    line = text.rfind("\n", 0, span.start) + 1
    return line == span.start or _TIME.fullmatch(text, line, span.start) is not None


def _described(words: Sequence[Word]) -> bool:
    """Whether every verb belongs to a clause that describes the noun which opens the words: `The town that was sold`."""
    if words[0].low not in grammar.DETERMINERS:
        return False
    at = next((n for n, w in enumerate(words[1:6], 1) if w.low in lists.DESCRIBES), None)
    if at is None or at < 2 or any(verbs.finite(w.low) for w in words[1:at]):
        return False
    end = at + 1
    while end < len(words) and words[end].low in verbs.AUXILIARIES:
        end += 1
    told = end > at + 1 or (end < len(words) and verbs.finite(words[end].low))
    return told and not any(verbs.finite(w.low) for w in words[end + 1 :])
