"""What bounds a figure from above or below: `within`, `inside`, a limit, `as many as`; and words that bound nothing."""

from __future__ import annotations

import pytest

from claims.extract import quantities
from claims.extract.moments import find as moments
from claims.extract.moments import lasting


def read(text: str) -> list[str]:
    counted = lasting.told(text, quantities.find(text), moments(text, None))
    return [f"{q.hedge.value} {q.high if q.low is None else q.low} {q.unit}" for q in counted]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The clerk wrote within the legal 40 hours.", ["<= 40 hour"]),
        ("The clerk wrote within 40 hours.", ["<= 40 hour"]),
        ("They came within an hour.", ["<= 1 hour"]),
        ("The dam broke inside two minutes.", ["<= 2 minute"]),
        ("Bills can reach 6 per cent of sales.", ["<= 6 per cent"]),
        ("The board limited their stay to 30 hours.", ["<= 30 hour"]),
        ("They wrote by hand for most of a week.", ["< 1 week"]),
        ("It spent “in the region of” £9,000.", ["~ 9000 pound sterling"]),
        ("As many as 50 towns are dry.", ["<= 50 town"]),
        ("The hall held as many as 41 clerks.", ["<= 41 clerk"]),
        ("Wages rose by over £3m.", ["> 3000000 pound sterling"]),
        ("They may claim up to 5.2%.", ["<= 5.2 per cent"]),
        ("The law caps fees at £50.", ["<= 50 pound sterling"]),
        ("They were mostly the under-12s and a few over-60s.", ["< 12 year", "> 60 year"]),
        ("The wave was under four metres.", ["< 4 metre"]),
    ],
)
def test_words_before_a_figure_bound_it(text: str, told: list[str]):
    assert read(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Within the past 40 hours they wrote.", ["= 40 hour"]),
        ("The board limited their stay, and they moved to two huts.", ["= 2 hut"]),
        ("They came an hour later.", []),
        ("The firm will hand over £2m to the school.", ["= 2000000 pound sterling"]),
        ("Joblessness edged up to 5.2%.", ["= 5.2 per cent"]),
        ("It sold caps, and set fees at £50.", ["= 50 pound sterling"]),
        ("Voss played for Arden under-21s.", []),
        ("They lay under four metres of snow.", ["= 4 metre"]),
        ("As many as 41 towns are dry.", ["= 41 town"]),
    ],
)
def test_words_that_look_like_a_bound_are_none(text: str, told: list[str]):
    assert read(text) == told
