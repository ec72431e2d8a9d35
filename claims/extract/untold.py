"""Whether a piece tells nothing that could be looked up: it is no sentence, a heading, or no more than who spoke."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.grammar import announcing, fragments, tags
from claims.extract.grammar.joints import Join, Piece
from claims.extract.lang.en import cues, grammar, pronouns, verbs
from claims.extract.prose.words import Word, capital
from claims.extract.sorting import headings
from claims.records import Attribution, Quantity, Span
from claims.vocabulary import QuantityKind

_LEADS, _LIST = 6, ":\n"  # words that lead to a list, and what stands between
_FEW = 5  # words that are no sentence for want of a verb
_NEAR = 8  # letters between a question and its answer
_MARKS = " \n“”\"‘’'—–-"


def nothing(
    text: str, piece: Piece, inside: list[Word], said: list[Attribution], figures: bool, counted: Sequence[Quantity]
) -> bool:
    """Whether a piece with the words `inside` tells nothing. `figures`: a number or date is in it; `counted`: its amounts."""
    return (
        _fragment(piece, _told(inside, said), counted)
        or (not figures and _lone(text, piece, inside))
        or (bool(said) and _only_attributes(piece.span, inside, said, figures))
        or (
            not any(q.kind is QuantityKind.MULTIPLE for q in counted)
            and headings.tells_nothing(text, piece.span, inside)
        )
    )


def _lone(text: str, piece: Piece, inside: list[Word]) -> bool:
    """Whether a piece is one word, or leads with a verb of saying to what stands in the lines below: `Reed says:`."""
    if piece.join is not Join.MAIN:
        return False
    said = [w for w in inside if w.text[0].isalnum()]
    if len(said) < 2:
        return True
    return len(said) <= _LEADS and said[-1].low in cues.SAID and text.startswith(_LIST, said[-1].end)


def passed_over(
    text: str, piece: Piece, inside: list[Word], said: list[Attribution], figures: bool, counted: Sequence[Quantity]
) -> bool:
    """Whether a piece that holds no figure is none to be printed: a heading, who spoke, or a few words that are no sentence.

    Of more words one may be a verb that no list knows; a few may answer what was asked before them, or say by an auxiliary
    what was told there.
    """
    few = not figures and sum(w.text[0].isalnum() for w in inside) <= _FEW
    before = text[max(0, piece.start - _NEAR) : piece.start].rstrip(_MARKS)
    if few and (before.endswith("?") or _may_tell(inside)):
        return False
    if few or headings.tells_nothing(text, piece.span, inside):
        return nothing(text, piece, inside, said, figures, counted)
    if _lone(text, piece, inside) or (piece.join is Join.MAIN and announcing.announces(inside)):
        return True
    plain = [a for a in said if a.verb in cues.PLAIN]
    return bool(plain) and _only_attributes(piece.span, inside, plain, figures)


def _may_tell(inside: Sequence[Word]) -> bool:
    """Whether few words may be a sentence: `The mill hadn’t`, `Bakers doubt it`."""
    said = [w for w in inside if w.text[0].isalnum()]
    acted = len(said) > 2 and said[-1].low in pronouns.OBJECTS and said[-2].low not in grammar.PREPOSITIONS
    return acted or fragments.left_out(said)


def _told(inside: Sequence[Word], said: list[Attribution]) -> Sequence[Word]:
    """The words of a piece that tell something where nobody’s verb of saying closes it: of `People like her, he said` none."""
    for one in said if inside else ():
        behind = one.cue is not None and one.cue.start > one.content.end
        if behind and abs(max(s.end for s in tags.of(one)) - inside[-1].end) < 2:
            first = min(s.start for s in tags.of(one))
            return [w for w in inside if w.end <= first]
    return inside


def _only_opens(inside: Sequence[Word]) -> bool:
    """Whether a participle opens what tells no more than when or how: `Reached by phone Tuesday`, `Asked about the fire`."""
    first = inside[0] if len(inside) > 1 else None
    if first is None or not capital(first) or not first.low.endswith("ed") or not verbs.past(first.low):
        return False
    if any(w.text == "," for w in inside):
        return False  # `Founded in 1871, Arden Mills enrolls clerks`
    return inside[1].low in grammar.PREPOSITIONS and not fragments.verbal(inside[1:])


def _fragment(piece: Piece, inside: Sequence[Word], counted: Sequence[Quantity]) -> bool:
    """Whether the words of a piece are no sentence; those that count something only where their verb is left out."""
    if piece.join is Join.MAIN and (announcing.announces(inside) or _only_opens(inside)):
        return True
    if counted or piece.join not in (Join.MAIN, Join.VERB):
        return piece.join is Join.MAIN and fragments.left_out(inside)
    return not (fragments.verbal(inside) or fragments.tabled(inside)) or (
        piece.join is Join.MAIN and fragments.broken(inside)
    )


def _only_attributes(span: Span, inside: Sequence[Word], said: list[Attribution], figures: bool) -> bool:
    """Whether a piece says no more than who spoke, to whom and when: what was said is a piece of its own."""
    if tags.empty(inside, Piece(span.start, span.end), said, ()):
        return True
    if any(a.content.covers(span) for a in said):
        return False
    for one in said:
        if one.cue is None or not span.covers(one.cue) or span.touches(one.content):
            continue
        if not figures and one.verb in cues.PLAIN and _frames(inside, span, one, said):
            return True
        known = tags.of(one)
        rest = [w for w in inside if not any(k.covers(Span(w.start, w.end)) for k in known)]
        return len(rest) <= 8 and not any(verbs.finite(w.low) for w in rest)
    return False


def _frames(words: Sequence[Word], span: Span, one: Attribution, said: list[Attribution]) -> bool:
    """Whether a piece opens or closes with a verb of saying, and none of what is said is in it: `Asked of it, she said`."""
    if one.cue is None or any(a.content.touches(span) and a.verb not in cues.SAID_NOUNS for a in said):
        return False
    inside = [w for w in words if w.text[0].isalnum()]
    if one.cue.start == span.start:
        return True
    last = max(s.end for s in tags.of(one))
    joined = any(w.low == "and" and w.end + 1 == one.cue.start for w in inside)  # `He named three and said`
    return not joined and bool(inside) and inside[-1].end <= last
