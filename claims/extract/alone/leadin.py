"""The subject that the line above a list gives to its items: `In other business, the board:` before `• Hired a baker.`"""

from __future__ import annotations

from dataclasses import replace

from claims.extract.alone import subjectless
from claims.extract.grammar.joints import Join, Piece
from claims.extract.lang.en import grammar, verbs
from claims.extract.prose.words import capital
from claims.extract.reading import Reading
from claims.records import Span

_BULLETS = "•⁃‣▪●*-–—+ \t"
_FAR = 2000  # letters above an item among which the line stands that leads its list in
_MARK = 8  # letters from the start of a line to its first word
_LONGEST = 6  # words of a subject


def given(reading: Reading, piece: Piece) -> Piece:
    """A piece with the subject that the line above its list gives it; as it was where there is none."""
    if piece.join is not Join.MAIN or not _opens_item(reading.text, piece.start):
        return piece
    if not subjectless.lost(reading.words_in(piece.span)):
        return piece
    subject = _above(reading, piece.start)
    return replace(piece, join=Join.VERB, subject=subject) if subject else piece


def _opens_item(text: str, at: int) -> bool:
    """Whether nothing but the mark of an item stands before a place in its line."""
    line = text.rfind("\n", max(0, at - _MARK), at)
    mark = text[line + 1 : at].strip() if line >= 0 else ""
    return bool(mark) and not mark.strip(_BULLETS)


def _above(reading: Reading, at: int) -> Span | None:
    """The noun phrase that ends the nearest line above a place that is no item, if a colon closes it."""
    top = max(0, at - _FAR)
    end = reading.text.rfind("\n", top, at)
    while end > 0:
        begin = reading.text.rfind("\n", top, end) + 1
        if begin < top:
            return None  # the line opens further up
        line = reading.text[begin:end].strip()
        if line and line[0] not in _BULLETS:
            return _last_phrase(reading, Span(begin, end)) if line.endswith(":") else None
        end = begin - 1
    return None


def _last_phrase(reading: Reading, line: Span) -> Span | None:
    """The noun phrase behind the last comma of a line, or the whole of it; None where it is more than that."""
    told = [w for w in reading.words_in(line) if w.text != ":"]
    comma = max((n for n, w in enumerate(told) if w.text == ","), default=-1)
    phrase = told[comma + 1 :]
    if not 0 < len(phrase) <= _LONGEST or any(verbs.finite(w.low) and not capital(w) for w in phrase):
        return None
    leads = capital(phrase[-1]) or phrase[0].low in grammar.DETERMINERS
    return Span(phrase[0].start, phrase[-1].end) if leads and phrase[0].low not in grammar.PREPOSITIONS else None
