"""Which lines only head what stands below them: cross-heads that the story repeats, and the clock times of posts."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from claims.extract.lang.en import figures, nouns
from claims.extract.prose.words import plain
from claims.records import Span

_LONGEST = 90  # letters of a cross-head
_MOST = 12  # words of one
_STORY = 60  # letters of the shortest paragraph that is story
_STAMPED = 16  # letters of the time of a post
_FAR = 6000  # letters of the story below a line that are looked through
_STEM = 5  # letters by which a word is known again: `closed`, `closure`
_SHORTEST = 3  # letters of a word that tells what a line is about
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_CLOSERS = "”\"’')]»"
_ENDS = (".", "!", "?", "…")
_NUMBER = re.compile(r"\(?\d{1,2}[.)]\s+")
_STAMP = re.compile(r"(?:[01]?\d|2[0-3])[.:][0-5]\d(?:\s?[ap]\.?m\.?)?(?:\s\(?[A-Z]{2,4}\)?)?")


def lines(
    text: str, sentences: Sequence[Span], paragraph_of: Sequence[int], signed: Sequence[Span] = ()
) -> frozenset[int]:
    """The numbers of the sentences that are such lines, and of those in the lines under letters (`signed`)."""
    parts = list(_paragraphs(sentences, paragraph_of))
    stamps = {n for n, (_, part, count) in enumerate(parts) if count == 1 and is_stamp(part.of(text))}
    if len(stamps) == 1:  # a number alone in its line is no time
        stamps = {n for n in stamps if ":" in parts[n][1].of(text)}
    stands = [n for n, (_, part, count) in enumerate(parts) if count == 1 and _looks(text, part)]
    heads = [n for n in stands if n and n + 1 < len(parts) and _between(text, parts, n, stamps)]
    found = set(stamps)
    for at, n in enumerate(heads):
        begin, end = parts[n][1].end, parts[heads[at + 1]][1].start if at + 1 < len(heads) else len(text)
        if _only_heads(parts[n][1].of(text), text[begin : min(end, begin + _FAR)]):
            found.add(n)
    return frozenset([*(parts[n][0] for n in found), *_under(sentences, signed)])


def _under(sentences: Sequence[Span], signed: Sequence[Span]) -> Iterator[int]:
    """The numbers of the sentences in the lines under letters."""
    starts = [one.start for one in signed]
    for number, sentence in enumerate(sentences) if signed else ():
        at = bisect_right(starts, sentence.start) - 1
        if at >= 0 and signed[at].covers(sentence):
            yield number


def is_stamp(line: str) -> bool:
    """Whether a line is no more than the time of a post: `17.42`, `9:05 p.m. GMT`."""
    return len(line) < _STAMPED and _STAMP.fullmatch(line) is not None


def _paragraphs(sentences: Sequence[Span], paragraph_of: Sequence[int]) -> Iterator[tuple[int, Span, int]]:
    """The first sentence of each paragraph by its number, where the paragraph stands, and how many sentences are in it."""
    first = 0
    for number in range(1, len(sentences) + 1):
        if number == len(sentences) or paragraph_of[number] != paragraph_of[first]:
            yield first, Span(sentences[first].start, sentences[number - 1].end), number - first
            first = number


def _looks(text: str, line: Span) -> bool:
    """Whether a line is short and nothing closes it but the mark of a quotation."""
    if line.end - line.start > _LONGEST or text[line.start] in "-*•#>|":
        return False
    words = line.of(text)
    bare = words.rstrip(_CLOSERS)
    return bool(bare) and bare[-1] not in ".!?…:;,—–" and len(words.split()) <= _MOST


def _between(text: str, parts: Sequence[tuple[int, Span, int]], n: int, stamps: set[int]) -> bool:
    """Whether story stands on either side of a line; before it the stamp of a post will do."""
    return _tells(text, parts[n + 1][1], _STORY) and (n - 1 in stamps or _tells(text, parts[n - 1][1], 0))


def _tells(text: str, part: Span, least: int) -> bool:
    """Whether a paragraph is story by its length and the mark at its end."""
    end = part.of(text)[-4:].rstrip(_CLOSERS)
    return part.end - part.start >= least and end.endswith(_ENDS)


def _only_heads(line: str, below: str) -> bool:
    """Whether a line is in capitals, or half of what it is about and each of its figures is said again below it."""
    low = below.lower()
    numbered = _NUMBER.match(line)  # `3. Mill closes`
    if any(m[0].lower() not in low for m in figures.TOKEN.finditer(line, numbered.end() if numbered else 0)):
        return False
    if line.isupper():
        return True
    about = [w for m in _WORD.finditer(line) if len(w := plain(m[0])) >= _SHORTEST and w not in nouns.STOP]
    said = {plain(m[0])[:_STEM] for m in _WORD.finditer(below)} if about else set()
    return 2 * sum(w[:_STEM] in said for w in about) >= len(about)
