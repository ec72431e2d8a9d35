"""Some names tell by their shape what they are, whoever bears them: a ship, a storm, a paper, a station, a bill, a road."""

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64))
    return {c.statement for c in found}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Crews boarded the MV Arden Star. Reed spoke. In 2019 the ship had 300 seats.",
            "In 2019 MV Arden Star had 300 seats",
        ),
        (
            "Men saw HMS Ashford. Reed spoke. In 2019 the wreck had 300 visitors.",
            "In 2019 HMS Ashford had 300 visitors",
        ),
        ("Floods came with Storm Mary. Reed spoke. The storm killed 300 people.", "Storm Mary killed 300 people"),
        (
            "A clerk read the Arden Gazette. In 2019 the newspaper sold 300 copies.",
            "In 2019 the Arden Gazette sold 300 copies",
        ),
        ("A clerk heard Radio Arden. In 2019 the station had 300 hosts.", "In 2019 Radio Arden had 300 hosts"),
        (
            "Members passed House Bill 12. Reed spoke. In 2019 the bill cost 300 jobs.",
            "In 2019 House Bill 12 cost 300 jobs",
        ),
        ("Crews shut Interstate 75. In 2019 the highway had 300 crashes.", "In 2019 Interstate 75 had 300 crashes"),
        (
            "Players came to the Arden Open. In 2019 the tournament had 300 guests.",
            "In 2019 the Arden Open had 300 guests",
        ),
    ],
)
def test_a_shape_tells_what_a_name_is(text, statement):
    assert statement in statements(text)


@pytest.mark.parametrize(
    "text",
    [
        "Crews boarded the MV Arden Star and HMS Ashford. In 2019 the ship had 300 seats.",
        "Crews boarded a ship. They saw the MV Arden Star. In 2019 the ship had 300 seats.",
        "Guests came to Storm Area 51. In 2019 the storm had 300 guests.",
        "A clerk read the Arden Gazette. Then Voss spoke. They stayed. In 2019 the newspaper sold 300 copies.",
        "A clerk read the Arden Gazette and the Mill Post. In 2019 the newspaper sold 300 copies.",
        "Crews shut Interstate 75 and Interstate 64. In 2019 the highway had 300 crashes.",
    ],
)
def test_of_two_or_far_away_none_is_meant(text):
    assert any(" the " in s or s.startswith("The ") for s in statements(text) if "300" in s)


def test_what_is_told_of_more_than_once_may_stand_far_above():
    text = "Men came to Area 51. Guards at Area 51 spoke. Farmers came. In 2019 the base had 300 guards."
    assert "In 2019 Area 51 had 300 guards" in statements(text)
    text = "Men came to Area 51. Guards spoke. Farmers came. In 2019 the base had 300 guards."
    assert "In 2019 the base had 300 guards" in statements(text)
