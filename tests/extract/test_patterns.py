"""Patterns of many words: branching on the first letter changes no match, and no sign is passed over by the quick look."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from claims.extract.lang.en import firmness, judgement
from claims.extract.lang.lists import by_letter

SEEDS = Path(__file__).resolve().parents[2] / "seeds" / "articles"
ROWS = [json.loads(line) for file in SEEDS.glob("*.claims.jsonl") for line in file.read_text("utf-8").splitlines()]
QUOTES = sorted({row["quote"].lower() for row in ROWS if "quote" in row})
SIGNS = [
    firmness.CONDITION,
    judgement.STANCE,
    judgement.VALUE,
    judgement.CHARACTERISED,
    judgement.ADVISED,
    firmness.FORECAST,
    firmness.DENIAL,
    judgement.VAGUE,
    judgement.COMPARISON,
]
SAID = [
    "the mill might close",
    "the mill should close",
    "it was a beautiful mill",
    "the mill is widely regarded as the last of its kind",
    "residents are urged to stay at home",
    "they’ll leave on monday",
    "the mill will close",
    "he’s going to leave",
    "they’d pay",
    "she denied it",
    "it’s not a mill",
    "neither clerk left",
    "not everyone left",
    "things got out of hand",
    "the weir is longer than the bridge",
    "the bridge is the oldest",
]


@pytest.mark.parametrize(
    "alternatives",
    [
        "man|(?:my|his) mill",
        "wh(?:at|o)|[ab]c(?:d|e)|x?y",
        "(?:a|b)+c|cab",
        r"no(?! one)|none|p\.|pp\.",
        "(?:t(?:h|w)o|an) a",
    ],
)
@pytest.mark.parametrize(
    "text", ["my man, his mill", "what who acd y xy", "aabc cab", "no one none pp. p.", "two a, tho a, an a"]
)
def test_branching_on_the_first_letter_finds_the_same(alternatives: str, text: str) -> None:
    plain = [m.span() for m in re.finditer(rf"(?<!\w)(?:{alternatives})", text)]
    assert [m.span() for m in re.finditer(rf"(?<!\w)(?:{by_letter(alternatives)})", text)] == plain


def test_a_choice_at_the_beginning_is_opened_and_one_that_repeats_is_kept() -> None:
    assert by_letter("(?:my|his) mill|man|(?:a|b)+c") == "h(?:is mill)|m(?:y mill|an)|(?:a|b)+c"


@pytest.mark.parametrize("words", [*SAID, *QUOTES])
def test_words_that_are_plain_hold_no_sign(words: str) -> None:
    assert not judgement.plain(words) or not any(sign.search(words) for sign in SIGNS)


def test_each_sign_is_seen_and_most_statements_are_plain() -> None:
    assert not any(map(judgement.plain, SAID))
    assert judgement.plain("a mill burned down in arden on monday")
    assert sum(map(judgement.plain, QUOTES)) > len(QUOTES) / 2
