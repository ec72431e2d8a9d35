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
        ("Some 400 huts lost light, of which about 30 are still dark.", ["400 hut", "30 hut"]),
        ("It paid for new street signs, at least 17 of which are gone.", ["17 sign"]),
        ("They asked for the postal ballots — 400 had come, of which 37 were void.", ["400 ballot", "37 ballot"]),
        ("Its lead fell from the 900 it had in May to 300 votes.", ["900 vote", "300 vote"]),
        ("Reed took 900 votes against the 700 secured by Voss.", ["900 vote", "700 vote"]),
        ("Some 90 pupils got seats. The rest – 40 – walked.", ["90 pupil", "40 pupil"]),
        ("It would fetch $45 million, maybe 50, at auction.", ["45000000 dollar", "50000000 dollar"]),
        ("The hall held 200 people. It was built for 90.", ["200 person", "90 person"]),
        ("It made 41 proposals. By my count three have been taken up.", ["41 proposal", "3 proposal"]),
        ("They asked for 15 years. The defence sought seven.", ["15 year", "7 year"]),
        ("In 2008 some 900 people rode. By 2016 the number had fallen to 400.", ["900 person", "400 person"]),
        ("It hired four clerks, bringing its total to 32.", ["4 clerk", "32 clerk"]),
        ("The count fell 4 per cent, not 35.", ["4 per cent", "35 per cent"]),
        ("The blaze killed three and left five hurt; 31 were rescued.", ["3 person", "5 person", "31 person"]),
        ("It drew a crowd of 900.", ["900 person"]),
        ("She put the number of injured at 40.", ["40 person"]),
        ("The backlog of unpaid tax cases stood at 900.", ["900 case"]),
        ("She is a mother of three.", ["3 child"]),
        ("The mill added 27 bakers, well above the 18 that owners had forecast.", ["27 baker", "18 baker"]),
        ("The plan passed by 51 votes to 48.", ["51 vote", "48 vote"]),
        ("The main index rose 21.5 points, or 0.5 per cent, to 4,402.", ["21.5 point", "0.5 per cent", "4402 point"]),
        ("The index closed 112 points lower at 9,405.", ["112 point", "9405 point"]),
        ("Four bakers were hurt, two seriously.", ["4 baker", "2 baker"]),
        ("It will have 15 seats, with three reserved for women.", ["15 seat", "3 seat"]),
        ("Seven of the 18 climbers got up; the other 11 turned back.", ["7 climber", "18 climber", "11 climber"]),
        ("Arden won 21 games, drew nine and lost eight.", ["21 game", "9 game", "8 game"]),
        ("She faces 16 counts of fraud and four of theft.", ["16 count", "4 count"]),
        ("The Greens hold 19 of the seats and Labour 14.", ["19 seat", "14 seat"]),
        ("Arden has 59 seats, Galt 40 and Upper Town 18.", ["59 seat", "40 seat", "18 seat"]),
        ("The nuns, 14 in all, sing.", ["14 nun"]),
        ("The mill employs 240.", ["240 person"]),
        ("She got 204 votes, 37 fewer than Voss.", ["204 vote", "37 vote"]),
        ("He owned up to 14 thefts and asked for 27 more to be weighed.", ["14 theft", "27 theft"]),
        ("It covers 6.05 hectares, up from 2.48 (6.12 acres).", ["6.05 hectare", "2.48 hectare", "6.12 acre"]),
        ("The gap narrowed by 12 basis points to 180.", ["12 basis point", "180 basis point"]),
        ("A crowd of 900 watched the match.", ["900 person"]),
        ("The number of hungry children grew by 21 million to 319 million.", ["21000000 child", "319000000 child"]),
        ("Of the 2.8 million who voted, 85% agreed.", ["2800000 person", "85 per cent"]),
        ("It hurt two riders, one seriously.", ["2 rider", "1 rider"]),
        ("It let 11 mills and sold seven for £9m.", ["11 mill", "7 mill", "9000000 pound sterling"]),
        ("She has six wins in eight races and a further three at home.", ["6 win", "8 race", "3 win"]),
        ("Arden had 24 shots to the visitors’ five.", ["24 shot", "5 shot"]),
        ("He threw 96 pitches, 63 for strikes.", ["96 pitch", "63 pitch"]),
        ("A term of 16 years was cut to 12.", ["16 year", "12 year"]),
        ("It fell 15 degrees to minus 4.", ["15 degree", "-4 degree"]),
        ("Ten inches of snow fell and another six are due.", ["10 inch", "6 inch"]),
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
        "The crowd went home at 7.",
        "She is a mother to 12.",
        "It sold 300 huts and 40 mills. Its rival got 192.",
        "It made 41 proposals. By noon they wrote 12.",
        "The fire was killed by 7.",
        "He was 12 days late and had the limit of 13 in mind.",
        "It sold 20 huts, with 90 rented.",
        "She had five friends and one hut, with the other three shut.",
        "The index fell 12 points on the day when she turned to 40.",
    ],
)
def test_a_bare_number_stays_bare(text: str):
    assert quantities.find(text)[-1].unit is None
