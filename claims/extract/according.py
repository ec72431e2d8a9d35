"""`According to X, ...` and `..., according to X`: who is named so, and what they are said to say."""

from __future__ import annotations

import re

from claims.extract import speech
from claims.extract.lang.en import verbs
from claims.extract.words import Word
from claims.records import Span

_SUBJECTS = ("he", "she", "they", "it", "i", "we")
_ACCORDING = re.compile(r"\b([Aa]ccording to|[Ii]n the words of)\s")


def found_in(text: str, tokens: list[Word], span: Span) -> tuple[Span, Span, Span] | None:
    """Speaker, cue and content of an `according to` in the sentence, or None."""
    if text.find("ccording to", span.start, span.end) < 0 and text.find("n the words of", span.start, span.end) < 0:
        return None
    found = _ACCORDING.search(text, span.start, span.end)
    if not found:
        return None
    cue = Span(found.start(1), found.end(1))
    if found.start() <= span.start + 1:
        comma = _main_comma(tokens, found.end())
        if comma is None:
            return None
        first = next(t for t in tokens if t.text == "," and t.start > found.end())
        return (
            Span(found.end(), first.start),
            cue,
            Span(tokens[comma + 1].start, speech.content_end(tokens, comma, span.end)),
        )
    later = [t for t in tokens if t.start >= found.end()]
    stop = next(
        (t.start for t in later if t.text in ",;.—" or t.low in ("who", "which", *_SUBJECTS) or verbs.finite(t.low)),
        span.end,
    )
    stop = max((t.end for t in later if t.end <= stop), default=stop)
    start = next((t.end for t in reversed(tokens) if t.text == ";" and t.end <= found.start()), span.start)
    end = found.start()
    while end > start and text[end - 1] in " ,":
        end -= 1
    return Span(found.end(), stop), cue, Span(start + (text[start] == " "), end)


def _main_comma(tokens: list[Word], after: int) -> int | None:
    """The comma after which the main clause begins: the last one before the first sure verb."""
    last = None
    for index, word in enumerate(tokens[:-1]):
        if word.start < after:
            continue
        if word.text == ",":
            last = index
        elif last is not None and verbs.finite(word.low):
            return last
    return last
