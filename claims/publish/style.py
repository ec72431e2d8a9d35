"""The stylesheet of a release: the house's own sheet plus one line for each rating of the desk's scheme.

A rating's shape and colour follow from its place on the scale, so that another newsroom's words need no other CSS.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from claims.records import Rating, Scheme
from claims.tables.columns import MERGES
from claims.vocabulary import ChangeClass

CHANGES = (
    ChangeClass.CORRECTION.value,
    ChangeClass.CLARIFICATION.value,
    ChangeClass.UPDATE.value,
    "withdrawn",
    *MERGES,
)
_RESERVED = {"in-review", "withdrawn", "other", "all", *CHANGES}


@cache
def asset(name: str) -> bytes:
    """A file of `assets/` as it ships with the program."""
    return (files("claims.publish") / "assets" / name).read_bytes()


def slug(rating: Rating) -> str:
    """The rating's word in HTML and CSS: lower case letters, digits and hyphens, never one of our own words."""
    plain = re.sub("[^a-z0-9]+", "-", rating.key.lower()).strip("-") or "unnamed"
    return f"r-{plain}" if plain in _RESERVED - {"other"} else plain


def stylesheet(scheme: Scheme) -> bytes:
    """The whole stylesheet for pages that show ratings of `scheme`."""
    return asset("style.css") + "\n".join(["", *_rating_lines(scheme), *_filter_lines(scheme), ""]).encode()


def holds(rating: Rating, scheme: Scheme) -> bool:
    """Whether the rating stands in the upper half of the scale: the statement holds up."""
    place = _place(rating, scheme)
    return place is not None and place > 0.5


def _place(rating: Rating, scheme: Scheme) -> float | None:
    """Where a rating stands between the lowest (0) and the highest (1) of its scheme; None off the scale."""
    values = [r.value for r in scheme.ratings if r.value is not None]
    if rating.value is None or not values:
        return None
    low, high = min(values), max(values)
    return 1.0 if high == low else (rating.value - low) / (high - low)


def _rating_lines(scheme: Scheme) -> Iterable[str]:
    yield "/* 15. The desk's ratings: colour and fill by their place on the scale, generated from the scheme ---- */"
    for rating in scheme.ratings:
        name, place = slug(rating), _place(rating, scheme)
        if place is None:
            half = "context" in name
            colour, fill = ("missing-context", "50%") if half else ("off", "0%")
            yield _marker(name, "border-radius: 0; rotate: 45deg; scale: .82;")
        else:
            colour, fill = _look(place)
        yield f'[data-rating="{name}"] {{ --c: var(--{colour}); --fill: {fill}; }}'
        if place == 0:
            yield _marker(
                name, "background: linear-gradient(-45deg, transparent 42%, var(--c) 42% 58%, transparent 58%);"
            )


def _look(place: float) -> tuple[str, str]:
    if place in (0, 1):
        return ("correct", "100%") if place else ("wrong", "0%")
    if place == 0.5:
        return "missing-context", "50%"
    return ("mostly-correct", "75%") if place > 0.5 else ("mostly-wrong", "25%")


def _marker(name: str, rule: str) -> str:
    one = f'[data-rating="{name}"]'
    return f"{one}.chip::before, {one} .ball {{ {rule} }}"


def _filter_lines(scheme: Scheme) -> Iterable[str]:
    yield "/* 16. The filters: one line for each rating and each kind of change, generated ------------------------ */"
    names = [*(slug(r) for r in scheme.ratings), *CHANGES]
    rules = [f'.list:has(#f-{n}:checked) [data-row]:not([data-row="{n}"])' for n in names]
    yield ",\n".join(rules) + " { display: none; }"
