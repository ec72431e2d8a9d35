"""Quarters and halves of a year in their short form: `Q3 2019`, `2019 Q3`, `H1 2019`, `3Q 2019`."""

from __future__ import annotations

import re

from claims.extract.moments import almanac
from claims.extract.moments.datelines import Written

_YEAR_LEFT = re.compile(r"(?<![0-9])(?P<y>[12][0-9]{3})[ -]$")
_HALF = re.compile(r"h[12](?:[ -]|[ ]of[ ])(?P<y>[12][0-9]{3})\b")
_PARTS = {"q": "quarter", "h": "half"}
_QUARTER = re.compile(r"q(?P<q>[1-4])(?:(?:[ -](?:of[ ])?['’]?|/)(?P<y>[12][0-9]{3})|[ -]?['’](?P<s>[0-9]{2}))?\b")


_PASTED = re.compile(r"(?P<y>(?:19|20)[0-9]{2})(?P<p>[qh])(?P<n>[1-4])\b")
_NUMBER_FIRST = re.compile(r"(?P<n>[1-4])(?P<p>[qh])[ -]?(?:of[ ])?(?P<y>(?:19|20)[0-9]{2})\b")
_SHORT_YEAR = re.compile(r"(?P<n>[1-4])(?P<p>[qh])['’]?(?P<y>[0-9]{2})\b")
_OF_A_YEAR = re.compile(r"[1-4]q(?=(?: of)? (?:last|this|next) year\b)")
_LAST_HALF = 2


def in_digits(low: str, at: int) -> Written | None:
    """`2019Q3`, `3Q 2019`, `1H2019`, `3Q19`, `2Q of this year`, as firms write them."""
    if alone := _OF_A_YEAR.match(low, at):
        return Written(*alone.span(), None, "quarter")
    found = _PASTED.match(low, at) or _NUMBER_FIRST.match(low, at) or _SHORT_YEAR.match(low, at)
    if found is None or (found["p"] == "h" and int(found["n"]) > _LAST_HALF):
        return None
    return Written(*found.span(), f"{almanac.in_full(found['y'])}-{found['p'].upper()}{found['n']}", _PARTS[found["p"]])


def quarter(low: str, at: int) -> Written | None:
    """`Q3 2019`, `2019 Q3`, `Q3`, `H1 2019`."""
    before = _YEAR_LEFT.search(low, max(0, at - 6), at)
    if before:
        return Written(before.start(), at + 2, f"{before['y']}-{low[at].upper()}{low[at + 1]}", _PARTS[low[at]])
    if half := _HALF.match(low, at):
        return Written(*half.span(), f"{half['y']}-{half[0][:2].upper()}", "half")
    found = _QUARTER.match(low, at)
    if not found:
        return None
    year = found["y"] or (found["s"] and almanac.in_full(found["s"]))
    return Written(*found.span(), f"{year}-Q{found['q']}" if year else None, "quarter")
