"""Where who speaks joins or parts the pieces of a sentence, whatever its clauses are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.extract.grammar.joints import Join, Piece
from claims.extract.lang.en import grammar
from claims.extract.prose.words import Word
from claims.records import Attribution
from claims.vocabulary import Mode


def mended(found: Sequence[Piece], said: Sequence[Attribution]) -> list[Piece]:
    """The pieces without a cut between two who speak as one: `..., the mayor and her deputy said`."""
    kept: list[Piece] = []
    for piece in found:
        if kept and any(a.speaker and a.speaker.start < kept[-1].end <= piece.start < a.speaker.end for a in said):
            kept[-1] = replace(kept[-1], end=max(kept[-1].end, piece.end))
        else:
            kept.append(piece)
    return kept


def unfronted(text: str, tokens: Sequence[Word], piece: Piece, said: Sequence[Attribution]) -> Iterator[Piece]:
    """What is said in the clause that opens a sentence, and the main clause, which nobody says: `While she spoke, he left`."""
    if len(tokens) > 2 and tokens[0].low in grammar.FRONTED and piece.start <= tokens[0].start:
        for one in said:
            led = one.mode is Mode.REPORTED and one.cue and one.cue.start < one.content.start
            if led and one.content.end + 2 < piece.end and text[one.content.end] == ",":
                first = tokens[1 + (tokens[0].low == "even")]
                yield replace(piece, start=first.start, end=one.content.end)
                yield replace(piece, start=one.content.end + 2, join=Join.MAIN, subject=None)
                return
    yield piece
