"""What one is one of, with what is tied to it, and how the tables of others write it."""

from __future__ import annotations

import pytest

from benchmarks.quantities import to_cqe
from claims.extract import quantities
from claims.extract.quantities.counted.partitives import core

WHOLES = {
    "It is one of the oldest inns in the valley.": "oldest inns in the valley",
    "One of the people responsible for the repair of the dam left.": "people responsible for the repair of the dam",
    "She became one of the leaders of the union in May.": "leaders of the union",
    "He met one of the leaders in Arden.": "leaders",
    "They freed one of the members of its council on Sunday.": "members of its council",
    "One of the children said so.": "children",
    "It was one of the proudest days in his life.": "proudest days in his life",
    "One of the drivers in hospital died.": "drivers in hospital",
    "Three of the largest banks in the world fell.": "largest banks in the world",
    "Half the registered voters stayed.": "registered voters",
    "Half the money going to schools was lost.": "money",
    "It was one of 12 towns in the north.": "towns in the north",
    "He is one of the ministers of the 2016 cabinet.": "ministers",
    "It was one of the most daring leaps ever to crown a spring fair, they said.": "daring leaps ever to crown a spring fair",
    "She met one of the first women to climb the north tower.": "first women to climb the north tower",
    "She was one of the first people to arrive at the scene.": "first people to arrive at the scene",
    "He took one of the oldest boys to school.": "oldest boys",
    # what was done to them, and what they do
    "It was one of the mills destroyed in the flood in Kent.": "mills destroyed in the flood in Kent",
    "It is one of the firms founded by her father.": "firms founded by her father",
    "Arden is one of several lines cutting fares this winter.": "lines cutting fares",
    "He is one of the bakers running for mayor.": "bakers running for mayor",
    "One of the drivers escaped with his life.": "drivers",
    "One of the members voted for it.": "members",
    "One of the meetings building up to it failed.": "meetings",
    "They asked one of the drivers to leave the yard.": "drivers",
}


@pytest.mark.parametrize("sentence", WHOLES)
def test_the_whole_is_told_with_what_belongs_to_it(sentence: str) -> None:
    one = quantities.find(sentence)[0]
    assert one.of == WHOLES[sentence] == sentence[one.of_start : one.of_end]


def test_the_noun_of_a_whole_can_be_asked_for_alone() -> None:
    assert core("oldest inns in the valley") == "oldest inns"
    assert core("people responsible for it") == "people"
    assert core("towns") == "towns"
    assert core("firms founded by her father") == "firms"
    assert core("tallest leaps ever to crown a fair") == "tallest leaps"
    assert core("newly elected members of the council") == "newly elected members"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("A third of all black women agree.", "% black woman"),
        ("One in five drivers owns a dog.", "% driver"),
        ("It is one of the first inns.", "inn"),
        ("She saved eight break points.", "break point"),
        ("It is one of the mills destroyed in the flood.", "mill destroy flood"),
        ("He is one of the bakers running for mayor.", "baker run mayor"),
        ("They pump 2 million barrels of oil.", "barrel of oil"),
        ("Steel costs $40 a tonne.", "dollar per metric ton"),
        ("Gas costs $2.24 per mmBTU.", "dollar per mega british thermal unit"),
    ],
)
def test_the_tables_write_shares_of_a_noun(text: str, unit: str) -> None:
    assert [to_cqe(q, text)["normalized_unit"] for q in quantities.find(text)] == [unit]


def test_the_tables_write_a_whole_by_its_words_without_the_small_ones() -> None:
    text = "It was one of the proudest days in his life."
    assert to_cqe(quantities.find(text)[0], text) == {"value": "1", "normalized_unit": "proud day life", "change": "="}


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("A third of small firms agreed, and one in five had no view.", "small firms"),
        ("A third of small firms agreed, and one in five.", None),
        ("A third of small firms agreed. One in five had no view.", None),
    ],
)
def test_a_second_share_that_opens_a_clause_is_one_of_the_same(text: str, of: str | None) -> None:
    assert quantities.find(text)[-1].of == of
