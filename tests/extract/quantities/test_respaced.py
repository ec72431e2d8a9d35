"""More than one blank between two words changes no figure; figures far apart are cells of a table."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claims.extract import quantities


def _told(text: str) -> list[tuple[Decimal | None, str | None]]:
    return [(q.low, q.unit) for q in quantities.find(text)]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("three  hundred  and  eight", 308, None),
        ("half  a  dozen", 6, None),
        ("It weighs  12  kg.", 12, "kilogram"),
        ("It cost  $  9.", 9, "dollar"),
        ("It holds 4   million  litres.", 4_000_000, "litre"),
        ("minus  seven", -7, None),
    ],
)
def test_two_blanks_read_as_one(text, value, unit):
    assert _told(text) == [(value, unit)]


def test_what_is_found_stands_at_its_own_place():
    text = "They  sold  more  than  40   mills  and   kept  12  sheds."
    first, second = quantities.find(text)
    assert (text[first.start : first.end], text[second.start : second.end]) == ("40   mills", "12  sheds")
    assert (first.of, text[first.of_start : first.of_end]) == ("mills", "mills")


def test_cells_of_a_table_stay_apart():
    assert [v for v, _ in _told("Voss   234   567")] == [567]
