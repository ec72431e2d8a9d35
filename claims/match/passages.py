"""Where words stand in a text: letter for letter, else the passage that comes nearest. Pure; spans index the text as it is.

Near is judged on a folded text of the same length (quotes, dashes, spaces and case alike), so every place found in it is one
of the text itself.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from claims.records import Span

_ALIKE = {
    "'": "‘’‚‛′ʼ`´",
    '"': "“”„‟″«»",
    "-": "‐‑‒–—―−",
    " ": "\t\n\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
}
_FOLDED = {ord(c): to for to, alike in _ALIKE.items() for c in alike} | {ord("İ"): "i", ord("ẞ"): "ß"}
_TOKEN = re.compile(r"\S+")
_SPACES = re.compile(r"([ \t\r\n]+)")
# Longer words are looked for by their beginning and their end: time grows with their length.
_LONG = 600
# A passage that shares less than this with the words is no help.
_NEAR = 45.0
_REACH = 10


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of the text that comes near to the words; `score` is 100 where only quotes, dashes, spaces or case differ."""

    span: Span
    score: float


def places(text: str, words: str) -> list[Span]:
    """Every place where the words stand letter for letter, overlapping ones too.

    Where there is none, every place where they stand but for line breaks: a spreadsheet and a terminal show those as they
    like, and nobody can be asked to type them.
    """
    found = _all(re.compile(re.escape(words)), text)
    parts = _SPACES.split(words)
    if found or len(parts) == 1 or "\n" not in text:
        return found
    escaped = [rf"(?:{re.escape(p)}|[^\S\n]*\n\s*)" if n % 2 else re.escape(p) for n, p in enumerate(parts)]
    return _all(re.compile("".join(escaped)), text)


def _all(pattern: re.Pattern[str], text: str) -> list[Span]:
    found: list[Span] = []
    at = pattern.search(text)
    while at is not None:
        found.append(Span(at.start(), at.end()))
        at = pattern.search(text, at.start() + 1)
    return found


def whole_words(text: str, span: Span) -> Span:
    """The span with the words and figures that it cuts made whole: `300` of `1,300` is no figure of the text."""
    start, end = span.start, span.end
    while 0 < start < len(text) and _together(text, start):
        start -= 1
    while 0 < end < len(text) and _together(text, end):
        end += 1
    return Span(start, end)


def _together(text: str, at: int) -> bool:
    """Whether the characters on both sides of `at` belong to one word or figure."""
    before, after = text[at - 1], text[at]
    if _is_letter(before) and _is_letter(after):
        return True
    if before in ".,'’" and after.isdigit():
        return at > 1 and text[at - 2].isdigit()
    return before.isdigit() and after in ".,'’" and at + 1 < len(text) and text[at + 1].isdigit()


def _is_letter(c: str) -> bool:
    return c.isalnum() or unicodedata.category(c).startswith("M")


def around(text: str, span: Span, words: int) -> Span:
    """The span with up to so many more words of the same paragraph on each side."""
    left, right = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    before = [m.start() for m in _TOKEN.finditer(text, max(left, span.start - 40 * words), span.start)]
    after = [m.end() for m in _TOKEN.finditer(text, span.end, right if right >= 0 else len(text))]
    start = before[-words] if len(before) >= words else (before[0] if before else span.start)
    end = after[words - 1] if len(after) >= words else (after[-1] if after else span.end)
    return Span(start, end)


def told_apart(text: str, span: Span, most: int = 12) -> Span | None:
    """The span with as few more words as make it stand once in the text; None where `most` on each side do not."""
    for words in range(1, most + 1):
        wider = around(text, span, words)
        if len(places(text, wider.of(text))) == 1:
            return wider
    return None


def closest(text: str, words: str) -> Passage | None:
    """The passage of whole words that comes nearest to `words`; None where nothing comes near.

    The time is bounded by the text's length: very long words are found by how they begin and end.
    """
    # Loaded only when words were not found: few commands ever need it.
    from rapidfuzz import fuzz

    wanted, folded = _folded(" ".join(words.split())), _folded(text)
    same = _same(wanted, folded)
    if same is not None:
        return Passage(whole_words(text, same), 100.0)
    if len(wanted) <= _LONG:
        rough = fuzz.partial_ratio_alignment(wanted, folded, score_cutoff=_NEAR)
        return None if rough is None else _fitted(text, wanted, folded, Span(rough.dest_start, rough.dest_end))
    first = fuzz.partial_ratio_alignment(wanted[:_LONG], folded, score_cutoff=_NEAR)
    if first is None:
        return None
    here = folded[first.dest_start : first.dest_start + 2 * len(wanted)]
    last = fuzz.partial_ratio_alignment(wanted[-_LONG:], here, score_cutoff=_NEAR)
    end = first.dest_start + last.dest_end if last is not None else first.dest_end
    return _fitted(text, wanted, folded, Span(first.dest_start, max(end, first.dest_end)))


def _same(wanted: str, folded: str) -> Span | None:
    """Where the folded words stand in the folded text, a run of spaces as good as another."""
    at = re.search(r"\s+".join(re.escape(part) for part in wanted.split(" ")), folded) if wanted else None
    return Span(at.start(), at.end()) if at else None


def _fitted(text: str, wanted: str, folded: str, rough: Span) -> Passage | None:
    """The best run of whole words near a rough place: begin and end are tried a few words to both sides."""
    from rapidfuzz import fuzz
    from rapidfuzz.distance import LCSseq

    margin = 12 * _REACH
    low, high = max(0, rough.start - margin), min(len(folded), rough.end + margin)
    tokens = [Span(m.start(), m.end()) for m in _TOKEN.finditer(text, low, high)]
    starts = sorted(tokens, key=lambda t: abs(t.start - rough.start))[: 2 * _REACH]
    ends = sorted(tokens, key=lambda t: abs(t.end - rough.end))[: 2 * _REACH]
    tried = [Span(a.start, b.end) for a in starts for b in ends if a.start < b.end]
    if not tried:
        return None
    # Longer is worse, but less than a word of theirs left out.
    best = max(tried, key=lambda s: 2 * LCSseq.similarity(wanted, s.of(folded)) - 0.6 * (s.end - s.start))
    score = fuzz.ratio(wanted, best.of(folded))
    return Passage(whole_words(text, best), score) if score >= _NEAR else None


def _folded(text: str) -> str:
    """The text under which spellings of the same words meet, character for character as long as the text."""
    lower = text.translate(_FOLDED).lower()
    return lower if len(lower) == len(text) else text.translate(_FOLDED)
