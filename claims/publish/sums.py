"""The machine's arithmetic drawn for readers: a sum as a table and a strip of blocks, other working as lines. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from claims.records import Suggestion
from claims.vocabulary import Outcome

OUTCOMES = {Outcome.FITS: "fits", Outcome.OFF: "does not fit", Outcome.UNCLEAR: "unclear"}
# How a sum is written in a working: `17 × 10 = 170 (what it is)` or `5 (what it is)`, and last `170 + 5 = 175`.
_NUMBER = r"[0-9][0-9,]*(?:\.[0-9]+)?(?: (?:million|billion|trillion))?"
_SCALES = {"million": 6, "billion": 9, "trillion": 12}
_PART = re.compile(rf"(?:(?P<count>{_NUMBER}) × (?P<each>{_NUMBER}) = )?(?P<value>{_NUMBER}) \((?P<name>.+)\)")
_TOTAL = re.compile(rf"{_NUMBER}(?: \+ {_NUMBER})+ = (?P<value>{_NUMBER})")
_MOST_BLOCKS = 40


@dataclass(frozen=True, slots=True)
class Part:
    """One line of a sum: what it is, how it was reckoned, its value in figures."""

    name: str
    reckoning: str
    value: str
    count: Decimal
    each: Decimal


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the strip, in per cent of its width; `odd` sets every other part apart."""

    x: str
    width: str
    odd: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """A suggestion for readers. `parts` and `total` where it is a sum, `blocks` where it can be drawn, else `lines`."""

    parts: tuple[Part, ...]
    total: str
    blocks: tuple[Block, ...]
    lines: tuple[str, ...]
    claim_says: str
    facts_give: str
    difference: str
    rule: str
    outcome: str
    summary: str


def shown(suggestion: Suggestion) -> Shown:
    """A suggestion's working for readers."""
    work = suggestion.working
    parts, total = _sum(work.lines)
    return Shown(
        parts=parts,
        total=total,
        blocks=_blocks(parts),
        lines=() if parts else work.lines,
        claim_says=work.claim_says,
        facts_give=work.facts_give,
        difference=work.difference,
        rule=work.rule,
        outcome=OUTCOMES[suggestion.outcome],
        summary=suggestion.summary,
    )


def _sum(lines: Sequence[str]) -> tuple[tuple[Part, ...], str]:
    """The parts and the total, where every line is one and they add up; else nothing."""
    matches = [_PART.fullmatch(line) for line in lines[:-1]]
    last = _TOTAL.fullmatch(lines[-1]) if lines else None
    parts = tuple(_part(m) for m in matches if m)
    if last is None or len(parts) != len(matches) or len(parts) < 2:
        return (), ""
    fits = sum((p.count * p.each for p in parts), Decimal(0)) == _decimal(last["value"])
    return (parts, last["value"]) if fits else ((), "")


def _part(match: re.Match[str]) -> Part:
    value = match["value"]
    count, each = match["count"] or "1", match["each"] or value
    reckoning = f"{count} × {each}" if match["count"] else ""
    return Part(match["name"], reckoning, value, _decimal(count), _decimal(each))


def _decimal(figure: str) -> Decimal:
    digits, _, scale = figure.replace(",", "").partition(" ")
    return Decimal(digits).scaleb(_SCALES.get(scale, 0))


def _blocks(parts: Sequence[Part]) -> tuple[Block, ...]:
    """One block for each count of a part, as wide as its share of the whole; one a part where that were too many."""
    whole = sum((p.count * p.each for p in parts), Decimal(0))
    if whole <= 0 or any(p.each <= 0 or p.count <= 0 for p in parts):
        return ()
    single = any(p.count != int(p.count) for p in parts) or sum(p.count for p in parts) > _MOST_BLOCKS
    blocks: list[Block] = []
    at = Decimal(0)
    for n, part in enumerate(parts):
        many, each = (1, part.count * part.each) if single else (int(part.count), part.each)
        for _ in range(many):
            blocks.append(Block(f"{at * 100 / whole:.3f}", f"{each * 100 / whole:.3f}", odd=bool(n % 2)))
            at += each
    return tuple(blocks)
