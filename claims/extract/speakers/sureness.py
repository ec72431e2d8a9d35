"""How sure a speaker is: the share that is right of those found in the same way, times that of those named in the same way.

Both shares are measured (`--only sureness` of `benchmarks.quality`) on the half that rules are tuned on, one added to the right
and one to the wrong, so that few cases promise little. That words which are a name mean it is taken for granted.
"""

from __future__ import annotations

from functools import cache

from claims.records import Attribution, Scored
from claims.vocabulary import Named, Placed

PLACED = {
    Placed.BESIDE: 0.93,
    Placed.APART: 0.86,
    Placed.SOURCE: 0.9,
    Placed.LABEL: 0.95,
    Placed.GOES_ON: 0.95,
    Placed.STANCE: 0.9,
    Placed.NOWHERE: 0.0,
}
NAMED = {
    Named.NAME: 0.99,
    Named.OFFICE: 0.86,
    Named.SAME: 0.8,
    Named.BEFORE: 0.89,
    Named.NEAR: 0.86,
    Named.THEY: 0.71,
    Named.WORDS: 0.99,
    Named.OPEN: 0.0,
}


@cache
def of(placed: Placed, named: Named) -> Scored:
    """The confidence of a speaker, and the two things that it comes from in words."""
    return Scored(round(PLACED[placed] * NAMED[named], 2), (placed.words, named.words))


def why(one: Attribution) -> tuple[str, ...]:
    """What the confidence of an attribution comes from."""
    return of(one.placed, one.named).because
