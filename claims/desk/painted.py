"""An article's words painted by what happened to them: in a claim, found and not checkable, set aside, or passed over.

Signs, not colours, so that it can be piped, searched, printed: `[in claim 1|1]`, `{not checkable|opinion}`, `{5 p.m.|clock}`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.desk.extract import article_of
from claims.extract import candidates, languages
from claims.ledger.state import ArticleRecord, Case
from claims.publish.marks import Piece, Spot, place, whole
from claims.records import Candidate
from claims.text import shorten

_SHOWN = 100


def painted(article: ArticleRecord, cases: Sequence[Case]) -> list[str]:
    """The newest text with its signs, an empty line between paragraphs; then what each sign stands for."""
    numbered = _numbered(article, cases)
    unfit = _not_checkable(article)
    spots = [Spot(start, end, "claim", str(n)) for n, (start, end, _) in enumerate(numbered, 1)]
    spots += [Spot(c.start, c.end, "review", c.why_not.value) for c in unfit if c.why_not]
    spots += [Spot(a.start, a.end, "aside", a.reason.value.replace("_", " ")) for a in article.set_aside]
    out: list[str] = []
    for passage in whole(article.text, spots):
        out += ["".join(_signed(passage.pieces)), ""]
    return out + list(_legend(article, numbered, unfit, cases))


def _numbered(article: ArticleRecord, cases: Sequence[Case]) -> list[tuple[int, int, Case]]:
    """The claims whose words stand in the newest text, in its order."""
    placed = [(span.start, span.end, c) for c in cases if (span := place(c, article.text, article.revision))]
    return sorted(placed, key=lambda p: (p[0], -p[1], p[2].id))


def _not_checkable(article: ArticleRecord) -> list[Candidate]:
    """What extraction finds in this text and does not hand on: the ledger does not keep it, so it is found again."""
    if not languages.readable(article.language):
        return []
    return [c for c in candidates.find(article_of(article))[0] if not c.checkable]


def _signed(pieces: Sequence[Piece]) -> Iterator[str]:
    for piece in pieces:
        if piece.spot is None:
            yield piece.text
            continue
        opens, closes = ("[", "]") if piece.spot.kind == "claim" else ("{", "}")
        yield opens + "".join(_signed(piece.inside)) + (f"|{piece.spot.key}" if piece.tail else "") + closes


def _legend(
    article: ArticleRecord, numbered: Sequence[tuple[int, int, Case]], unfit: Sequence[Candidate], cases: Sequence[Case]
) -> Iterator[str]:
    for n, (_, _, case) in enumerate(numbered, 1):
        yield f"  {n:>3}  {case.id}  {case.state.value:10} {shorten(case.statement, _SHOWN)}"
    gone = {c.id for c in cases} - {c.id for _, _, c in numbered}
    for case in (c for c in cases if c.id in gone):
        yield f"       {case.id}  {case.state.value:10} no longer in this text: {shorten(case.statement, _SHOWN)}"
    letters = sum(not c.isspace() for c in article.text)
    covered = {i for start, end, _ in numbered for i in range(start, end) if not article.text[i].isspace()}
    share = round(100 * len(covered) / letters) if letters else 0
    yield (
        f"  {len(numbered)} claims hold {share} % of the letters; found and not checkable: {len(unfit)}; "
        f"figures set aside: {len(article.set_aside)}"
    )
    reasons = {c.why_not.value: c.why_not.words for c in unfit if c.why_not}
    reasons |= {a.reason.value.replace("_", " "): a.reason.words for a in article.set_aside}
    yield from (f"  {{…|{sign}}} {words}" for sign, words in sorted(reasons.items()))
