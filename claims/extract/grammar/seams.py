"""Where who speaks joins or parts the pieces of a sentence, whatever its clauses are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.extract.grammar.joints import Join, Piece
from claims.extract.lang.en import grammar, verbs
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


def unhung(text: str, piece: Piece, said: Sequence[Attribution]) -> Piece:
    """The piece without the `when` that leads to what stands behind who speaks: `He had left when, she said, it fell`."""
    last = text[text.rfind(" ", piece.start, piece.end) + 1 : piece.end]
    if last not in _LEADS or not any(
        min(s.start for s in (a.cue, a.speaker) if s) == piece.end + 2 for a in said if a.cue
    ):
        return piece
    return piece.within(piece.start, piece.end - len(last) - 1)


def unfronted(text: str, tokens: Sequence[Word], piece: Piece, said: Sequence[Attribution]) -> Iterator[Piece]:
    """What is said in the clause that opens a sentence, and the main clause, which nobody says: `While she spoke, he left`."""
    if len(tokens) > 2 and tokens[0].low in grammar.FRONTED and piece.start <= tokens[0].start:
        for one in said:
            led = one.mode is Mode.REPORTED and one.cue and one.cue.start < one.content.start
            if led and one.content.end + 2 < piece.end and text[one.content.end] == ",":
                first = tokens[1 + (tokens[0].low == "even")]
                yield piece.within(first.start, one.content.end)
                yield replace(piece, start=one.content.end + 2, join=Join.MAIN, subject=None)
                return
    yield piece


def tells_more(before: Sequence[Word], said: Attribution) -> bool:
    """Whether more than who speaks stands before what is said: `The vote was close, Reed saying it stands`, `what he says`."""
    if said.speaker is None or said.cue is None or not before or said.cue.end > before[-1].end:
        return False
    first = min(said.speaker.start, said.cue.start)
    lead = next((w.low for w in reversed(before) if w.end <= first), "")
    between = [w.low for w in before if said.speaker.end <= w.start and w.end <= said.cue.start]
    if lead in _EMBEDS or (between[-1:] == ["who"] and any(w.text == "—" for w in before)):
        return True
    if between[-1:] == ["as"]:
        return False  # `Reed was quoted as saying it stands`
    return any(low in verbs.AUXILIARIES for low in between) and not _ABOUT & set(between)


_LEADS = frozenset(["when", "because", "while", "although", "if"])
_EMBEDS = frozenset(["what", "how", "which", "whom"])
_ABOUT = frozenset(["who", "which", "that", "whose"])
