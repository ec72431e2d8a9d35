"""Which sentences of an article are the page's own: what pages say of themselves, bylines, captions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.extract.frames.boilerplate import is_boilerplate, is_caption
from claims.extract.lang.en import figures
from claims.records import Span

_FEW = 14  # words of the longest sentence that only asks for what the page's lines beside it ask for


def lines(text: str, sentences: Sequence[Span], paragraph_of: Sequence[int], bylines: Sequence[Span]) -> frozenset[int]:
    """The numbers of those sentences."""
    found: set[int] = set()
    for group in _together(text, sentences, paragraph_of):
        if is_caption(sentences[group[0]].of(text)):
            found.update(group)
            continue
        own = {
            n for n in group if is_boilerplate(sentences[n].of(text)) or any(b.covers(sentences[n]) for b in bylines)
        }
        found.update(own)
        if own and all(n in own or _pleads(sentences[n].of(text)) for n in group):
            found.update(group)
    return frozenset(found)


def _together(text: str, sentences: Sequence[Span], paragraph_of: Sequence[int]) -> Iterator[list[int]]:
    """The sentences that stand in one line of one paragraph."""
    group: list[int] = []
    for number, sentence in enumerate(sentences):
        before = sentences[group[-1]] if group else None
        if before and (paragraph_of[number] != paragraph_of[group[-1]] or "\n" in text[before.end : sentence.start]):
            yield group
            group = []
        group.append(number)
    if group:
        yield group


def _pleads(words: str) -> bool:
    """Whether a short sentence names and counts nothing: `It takes people to make it.`"""
    said = words.split()
    named = any(w.strip("“”\"'‘’(")[:1].isupper() for w in said[1:] if w not in ("I", "I’m", "I'm"))
    return words.endswith("?") or (len(said) <= _FEW and not named and not figures.TOKEN.search(words))
