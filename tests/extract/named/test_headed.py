"""The people whom a phrase is about, not only names."""

import pytest

from claims.extract.named.meaning import headed
from claims.extract.named.people import names

LEAD = "Otto Reed met Ana Voss. "


@pytest.mark.parametrize(
    ("phrase", "who"),
    [
        ("Mr. Reed", ["Otto Reed"]),
        ("Otto Reed, a lawyer for Ana Voss", ["Otto Reed"]),
        ("Ana Voss’s lawyer Otto Reed", ["Otto Reed"]),
        ("Reed and Ms. Voss", ["Otto Reed", "Ana Voss"]),
        ("Reed’s letter", ["Otto Reed"]),
        ("Reed of the mill", ["Otto Reed"]),
        ("Reed himself", ["Otto Reed"]),
        ("Reed’s relatives", []),
        ("Reed and Voss’s mother", []),
        ("the Reed campaign", []),
        ("advisers to Mr. Reed", []),
        ("a page on the Reed campaign’s site", []),
    ],
)
def test_who_is_at_the_head_of_a_phrase(phrase, who):
    text = LEAD + phrase
    assert [p.name for p in headed.by(text, len(LEAD), len(text), names.roster(text))] == who
