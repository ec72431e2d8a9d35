"""A paraphrase that says more than a quotation of the same words by the same speaker in the same article.

Rather precise than complete: most of what the paraphrase tells must stand in the quotation before the two are compared.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claims.extract.lang.en import cues, nouns, strength
from claims.extract.prose.words import Word, plain
from claims.extract.quantities.counted.partitives import core
from claims.extract.reading import Reading
from claims.records import Attribution, Candidate, Note, Quantity, Span
from claims.vocabulary import Mode

CODE = "beyond-quote"
# Content words that both must hold, and their share of all those of the paraphrase.
_LEAST, _SHARE = 3, 0.4
# Quotations of one speaker that a paraphrase is held against.
_MOST = 40
_ENDINGS = ("ing", "ed", "ly", "e")


@dataclass(frozen=True, slots=True)
class _Told:
    """What somebody is made to say: the words with their stems."""

    span: Span
    text: str
    tokens: list[Word]
    stems: frozenset[str]

    def has(self, words: frozenset[str]) -> list[str]:
        """Which of some small-letter words it holds, `n’t` as `not`."""
        lows = [_straight(t.low) for t in self.tokens]
        return [w for w in lows if w in words or ("not" in words and w.endswith("n't"))]


def notes(reading: Reading) -> list[tuple[Span, Note]]:
    """Each paraphrase that says more than a quotation of its speaker, with what it says more."""
    said: dict[str, list[_Told]] = defaultdict(list)
    reported = {one.name for one in reading.said if one.mode is Mode.REPORTED}
    for one in reading.said:
        if one.mode is Mode.QUOTED and one.name and one.name in reported and len(said[one.name]) < _MOST:
            said[one.name].append(_told(reading, one.content))
    return [(told.span, note) for told, quotes in _paraphrases(reading, said) if (note := _more(reading, told, quotes))]


def noted(reading: Reading, found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, those with the note that are made of such a paraphrase."""
    told = sorted(notes(reading), key=lambda t: t[0].start)
    if not told:
        return list(found)
    starts = [place.start for place, _ in told]
    return [replace(c, notes=(*c.notes, *note)) if (note := _of(c.span, told, starts)) else c for c in found]


def _of(span: Span, told: list[tuple[Span, Note]], starts: list[int]) -> list[Note]:
    """The note of the paraphrase that holds a claim, or that it holds; of those that begin before it the last few are asked."""
    near = told[max(0, bisect_right(starts, span.start) - _NESTED) : bisect_left(starts, span.end)]
    return [note for place, note in near if place.covers(span) or span.covers(place)][:1]


_NESTED = 3


def _paraphrases(reading: Reading, said: dict[str, list[_Told]]) -> Iterator[tuple[_Told, list[_Told]]]:
    """Each paraphrase with the quotations of its speaker that tell the same, nearest first."""
    for one in reading.said:
        if one.mode is not Mode.REPORTED or not one.name or one.name not in said or _quotes(reading, one):
            continue
        told = _told(reading, one.content)
        same = [q for q in said[one.name] if not q.span.touches(told.span) and _same(told, q)]
        if same:
            yield told, sorted(same, key=lambda q: abs(q.span.start - told.span.start))


def _quotes(reading: Reading, one: Attribution) -> bool:
    """Whether the paraphrase holds quoted words itself: then it is partly a quotation."""
    return any(a.mode is Mode.QUOTED for a in reading.said_in(one.content)) or any(
        mark in one.content.of(reading.text) for mark in '“"„«'
    )


def _told(reading: Reading, span: Span) -> _Told:
    tokens = reading.words_in(span)
    return _Told(span, span.of(reading.text), tokens, frozenset(_stem(t.low) for t in tokens if _content(t.low)))


def _same(told: _Told, quote: _Told) -> bool:
    """Whether the quotation holds most of what the paraphrase tells."""
    shared = len(told.stems & quote.stems)
    return shared >= _LEAST and shared >= _SHARE * len(told.stems)


def _more(reading: Reading, told: _Told, quotes: Sequence[_Told]) -> Note | None:
    """What the paraphrase says that none of the quotations does: a figure, all for some, surely for maybe, or a no."""
    figure = _figure(reading, told, quotes)
    if figure:
        return _note(f"“{figure}” is not in what is quoted", quotes[0])
    for strong, soft in ((strength.ALL, strength.PART), (strength.SURE, strength.DOUBT)):
        found = told.has(strong)
        if found and not any(q.has(strong) for q in quotes) and any(q.has(soft) for q in quotes):
            return _note(f"“{found[0]}” is not in what is quoted", quotes[0])
    doubts = [at for q in quotes if (at := _doubt(q, told.stems)) is not None]
    if len(doubts) == len(quotes) and not told.has(_DOUBTS):
        word = quotes[0].tokens[doubts[0]].low
        return _note(f"“{word}” of the quotation is left out", quotes[0], doubts[0])
    shared = told.stems & quotes[0].stems
    if _denied(told, shared) != _denied(quotes[0], shared) and len(shared) >= _SURE * len(told.stems):
        return _note("one says no where the other does not", quotes[0])
    return None


_SOFT = frozenset(["would", "can", "should", "if", "whether", "believes", "thinks"])
_DOUBTS = strength.DOUBT | strength.PART | _SOFT
# Of the words of a paraphrase, what a quotation must hold before a `not` in one of them alone is told.
_SURE = 0.6
# Words behind a `not` that it denies.
_REACH = 4
# Words of the paraphrase that must stand behind a word of doubt; words of a quotation that a note shows.
_CLOSE, _SHOWN = 2, 24


def _doubt(quote: _Told, told: frozenset[str]) -> int | None:
    """The index of a word of doubt with some of what the paraphrase tells close behind it."""
    for at, word in enumerate(quote.tokens):
        if word.low in strength.DOUBT:
            behind = {_stem(t.low) for t in quote.tokens[at + 1 : at + 1 + 2 * _REACH]}
            if len(behind & told) >= _CLOSE:
                return at
    return None


def _note(what: str, quote: _Told, at: int = 0) -> Note:
    """The note, with the words of the quotation around a place in it."""
    first = max(0, at - _SHOWN // 2)
    words = quote.tokens[first : first + _SHOWN]
    shown = quote.text[words[0].start - quote.span.start : words[-1].end - quote.span.start]
    shown = ("… " if first else "") + " ".join(shown.split()) + (" …" if words[-1] != quote.tokens[-1] else "")
    return Note(CODE, f"Says more than the quote: {what} (“{shown}”).")


def _denied(told: _Told, shared: frozenset[str]) -> bool:
    """Whether a `not` stands right before one of the shared words."""
    for at, word in enumerate(told.tokens):
        low = _straight(word.low)
        behind = told.tokens[at + 1 : at + 1 + _REACH]
        if (low in strength.NEGATION or low.endswith("n't")) and any(_stem(t.low) in shared for t in behind):
            return True
    return False


def _figure(reading: Reading, told: _Told, quotes: Sequence[_Told]) -> str | None:
    """A figure of the paraphrase about something that the quotations tell of without any figure."""
    inside = [q for quote in quotes for q in reading.quantities_in(quote.span)]
    for one in reading.quantities_in(told.span):
        counted = {_stem(w.lower()) for w in core(one.of or one.unit or "").split()[-1:]}
        if counted and any(counted <= quote.stems for quote in quotes) and not any(_equal(one, q) for q in inside):
            return one.span.of(reading.text)
    return None


def _equal(one: Quantity, other: Quantity) -> bool:
    return (one.low, one.high) == (other.low, other.high) or one.unit == other.unit


def _content(low: str) -> bool:
    return len(low) > 2 and low[0].isalpha() and low not in nouns.STOP and low not in cues.SAID


def _stem(low: str) -> str:
    """A word without its ending, so that `closing`, `closed` and `close` meet."""
    word = nouns.singular(plain(low).removesuffix("'s"))
    ending = next((e for e in _ENDINGS if word.endswith(e) and len(word) - len(e) > 3), "")
    return word.removesuffix(ending)


def _straight(low: str) -> str:
    return low.replace("’", "'")
