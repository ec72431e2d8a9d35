"""Bare numbers that leave out what they count because a figure before them told it, and bare ones that borrow nothing."""

from __future__ import annotations

import pytest

from claims.extract import quantities


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Turnout was 44 per cent, says Ada Reed, compared with 31 in May.", ["44 per cent", "31 per cent"]),
        ("The yard employs 3,200 people, down from 7,900 in 1991.", ["3200 person", "7900 person"]),
        ("The yard employs 320 people and its rival a further 90.", ["320 person", "90 person"]),
        ("It needed 60 per cent and is stuck at 47.", ["60 per cent", "47 per cent"]),
        ("It adds 15 million euros to the 35 million it had promised.", ["15000000 euro", "35000000 euro"]),
        (
            "Banks made 430 loans in May, down 28% on the 598 they made in April.",
            ["430 loan", "28 per cent", "598 loan"],
        ),
        ("The site measures nine metres by seven and is dry.", ["9 metre", "7 metre"]),
        ("It rains for 10 minutes in every 30.", ["10 minute", "30 minute"]),
        ("There were 21 men in Arden, 36 in Galt and seven in Upper Town.", ["21 man", "36 man", "7 man"]),
        ("It had 85 clerks at the time and about 30 now.", ["85 clerk", "30 clerk"]),
        ("Of the 12 towns, nine grew; two did not.", ["12 town", "9 town", "2 town"]),
        ("The ship had 189 sailors. All 189 sang.", ["189 sailor", "189 sailor"]),
        ("It took in 1,149 men, far over its limit of 1,000.", ["1149 man", "1000 man"]),
        ("The share fell from 31 per cent in May to 28.", ["31 per cent", "28 per cent"]),
        ("Growth slowed to 2 per cent in May, from 3 in April.", ["2 per cent", "3 per cent"]),
        ("It has 300 clerks, of whom 40 are new.", ["300 clerk", "40 clerk"]),
        ("It won 30 seats, to 20 for the Greens.", ["30 seat", "20 seat"]),
        ("Reed took 300 votes to Voss's 280.", ["300 vote", "280 vote"]),
        ("It sold 300 cars in May, 20 more than before.", ["300 car", "20 car"]),
        ("They had 60 votes in favour and 40 against.", ["60 vote", "40 vote"]),
        ("The blast killed seven riders and hurt three more.", ["7 rider", "3 rider"]),
        ("He led by nine points and won by six.", ["9 point", "6 point"]),
        ("They were short of 140 drivers. In May they were short of 35.", ["140 driver", "35 driver"]),
    ],
)
def test_a_bare_number_borrows_what_it_counts(text: str, told: list[str]):
    assert [f"{q.low} {q.unit}" for q in quantities.find(text)] == told


@pytest.mark.parametrize(
    "text",
    [
        "Of 210 patients 31 felt ill, versus 22.",
        "Sales fell 12 per cent, compared with 4,000 then.",
        "The 12 mills opened at 7.",
        "The bus runs to 12 towns from 7 in the morning.",
        "The town has 12 mills. It is down to 9.",
        "The town has 12 mills.\n\nAll 12 sang.",
        "He was 12 days late and had the limit of 13 in mind.",
    ],
)
def test_a_bare_number_stays_bare(text: str):
    assert quantities.find(text)[-1].unit is None
