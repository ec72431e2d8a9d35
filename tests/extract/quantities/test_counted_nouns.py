"""What a number counts: adjectives before the noun, nouns beside it, words left out, and numbers that count nothing."""

from __future__ import annotations

import pytest

from claims.extract import quantities
from claims.records import Quantity


def told(q: Quantity) -> str:
    """Value and unit of a quantity as the cases below write them."""
    low, high = ("-" if x is None else f"{x:f}" for x in (q.low, q.high))
    return f"{low if low == high else f'{low}..{high}'} {q.unit}"


COUNTED = {
    # two kinds of one noun
    "It drew 900 bus and tram drivers and 3 million current and former members.": ["900 driver", "3000000 member"],
    "It drew 900 men and two tram drivers.": ["900 man", "2 driver"],
    # adjectives that end a phrase elsewhere
    "The two old friends taught at three high schools.": ["2 friend", "3 school"],
    "Ten long years passed before 12 smaller rivals closed.": ["10 year", "12 rival"],
    "The firms reported 16,389 total subsidiaries.": ["16389 subsidiary"],
    "They flew 40 daily sorties with five hundred well trained troops.": ["40 sortie", "500 troop"],
    "It helps 8 million low- and middle-income families.": ["8000000 family"],
    "They saw 5,000 well-trained, well-equipped soldiers.": ["5000 soldier"],
    "She turned 12 years old when the wall fell.": ["12 year"],
    "Twelve smaller or exiled groups met ten old and new towns.": ["12 group", "10 town"],
    "Ten Israelis, 14 Chinese and 200 militia fled.": ["10 Israeli", "14 Chinese", "200 militia"],
    # nouns that only tell what kind, and those that do not belong
    "Two United States service members were hurt.": ["2 member"],
    "Some 300 police officers met two teachers unions.": ["300 officer", "2 union"],
    "Twelve Texas students sang.": ["12 student"],
    "He lists 14 hills, three lakes and six ponds.": ["14 hill", "3 lake", "6 pond"],
    "It has 70 schools 40 houses and two mills.": ["70 school", "40 house", "2 mill"],
    "More than 80 troops tanks and planes took part.": ["80..- troop"],
    "Half of US voters, 12 US states and two WHO officials agreed.": ["0.5 None", "12 state", "2 official"],
    "Two away games and 12 paid staff were cut.": ["2 game", "12 staff"],
    "Police arrested 12 following protests.": ["12 None"],
    "It saw two broken arms next to a chair.": ["2 arm"],
    "Two 'harmless' pranks led to 2 million less people.": ["2 prank", "2000000 person"],
    # one thing, and what it does
    "One study found that fares rose.": ["1 study"],
    "That is one thing you've learned.": ["1 thing"],
    "There is one plan present in every town.": ["1 plan"],
    "They feared one mass shooting or one public hearing.": ["1 shooting", "1 hearing"],
    "One military government toppled another.": ["1 government"],
    "One MP told the paper so.": ["1 MP"],
    "The blast killed at least one, hurting one and scaring one.": ["1..- person", "1 person"],
    "Two died and one was badly hurt, and one must wait.": ["2 person", "1 person"],
    "Six were killed and one injured.": ["6 person", "1 person"],
    "Magnitude 6.3, they said.": ["6.3 magnitude"],
    "Four plain-clothes NYPD officers met 12 well-wishers.": ["4 officer", "12 well-wisher"],
    "It is one of Arden's 25 most loved inns.": ["1 inn", "25 inn"],
    "It is one of Ardens 25 most loved inns.": ["1 inn", "25 inn"],
    "The lamp by one bed and one shed works.": ["1 bed", "1 shed"],
    "Not one mill shut; it was not one of the old mills, and it's not one shop.": ["0 mill", "1 mill", "1 shop"],
    "It has eight hour-long episodes and a three week-long break.": ["8 episode", "3 week"],
    "The works shut two of three lanes for six hours.": ["2 lane", "3 lane", "6 hour"],
    "They have 40 pupils, most of them under 12.": ["40 pupil", "-..12 year"],
    "Together they form one large choir.": ["1 choir"],
    "One town two mayors, they said.": ["1 town", "2 mayor"],
    # owners without their apostrophe
    "It is one of the towns most loved inns.": ["1 inn"],
    "It is one of the familys houses.": ["1 house"],
    "It is one of Londons old markets.": ["1 market"],
    # words left out, plurals of their own
    "She won by a 149 vote margin.": ["149 vote"],
    "They rent a one bedroom flat.": ["1 bedroom"],
    "Six Orthodox and two Inuit met.": ["6 Orthodox", "2 Inuit"],
    "They were 14 Copts six Orthodox four Druze monks and a nun.": ["14 Copt", "6 Orthodox", "4 monk"],
    "Of the judges who heard the case six were new.": ["6 None"],
    "It came a year-and-a-half later and cost a quarter of a million dollars.": ["1.5 year", "250000 dollar"],
    "He holds 900 shares plus cash.": ["900 share"],
    "The park keeps ten buffalo and two spacecraft.": ["10 buffalo", "2 spacecraft"],
    "Five horsemen met three salespeople and two grandchildren.": ["5 horseman", "3 salesperson", "2 grandchild"],
    "Two circuses and nine avalanches came.": ["2 circus", "9 avalanche"],
    "Two to three dozen protesters met.": ["24..36 protester"],
    "He scored 50 plus points for 40-some years.": ["50..- point", "40 year"],
    "It has 3 or 4 million users.": ["3000000 user", "4000000 user"],
    "He gave prizes of 12,000, 8,000 and 5,000 dollars.": ["12000 dollar", "8000 dollar", "5000 dollar"],
    "He won three titles over two spells.": ["3 title", "2 spell"],
    "A million four hundred thousand men served.": ["1400000 man"],
    "The firm cut 1850 jobs and hired 1920 people in 2018.": ["1850 job", "1920 person"],
    "Last week 12 people left and every day 34 more people came.": ["12 person", "34 person"],
    "Under the bill 6 million seniors lose meals; just 1867 voters came.": ["6000000 senior", "1867 voter"],
    "In 45 states doctors may do so.": ["45 state"],
    # how large each is, and a noun left out
    "It has five 12-megapixel lenses and six 330ml cans.": ["5 lens", "12 megapixel", "6 can", "330 millilitre"],
    "In 2019 12-year-old girls made six 3-pointers.": ["12 year", "6 3-pointer"],
    "She saved seven of eight break points.": ["7 point", "8 point"],
    "Reed had 11 points and Dora Moss 10.": ["11 point", "10 point"],
    "The ship sank with 12 sailors, and Tower 42 was shut.": ["12 sailor"],
    "The harvest was 12.4m tonnes, and the flight takes 7h 40m.": ["12400000 tonne", "460 minute"],
    "It has a new 7.62mm barrel and a 10 mm drill.": ["7.62 millimetre", "10 millimetre"],
    "The mill employs 250 full-time and 80 part-time bakers.": ["250 baker", "80 baker"],
    "The KX 350L is 4.4 inches longer.": ["4.4 inch"],
    "It was the one thing nobody wanted.": ["1 thing"],
    "A family of four spends $40 on its four wins.": ["4 None", "40 dollar", "4 win"],
    "The sea may rise by a metre by 2100, and cases have doubled to 1200.": ["1200 None"],
    "They have won three of their past four.": ["3 None", "4 None"],
    "Half of the 2000-member union met for an hour and a half of talks.": ["0.5 None", "2000 member", "1.5 hour"],
    "They have 1100 shops, down from 1300 in 2015.": ["1100 shop", "1300 shop"],
    # rates and sums
    "The fee rose from 15 pounds to 20 pounds a day.": ["15 pound sterling", "20 pound sterling per day"],
    "Profit fell to RM341 million, or 7 sen per share.": ["341000000 ringgit", "7 sen per share"],
    "There were 1.5 deaths per 100 million miles.": ["1.5 death per 100 million miles"],
    "They are one step closer, and scored 14 of the team's last 16 points.": ["1 step", "14 point", "16 point"],
    "It cost $US30m, or $A41 million, and 1.5 euro cents a litre.": [
        "30000000 US dollar",
        "41000000 Australian dollar",
        "1.5 cent per litre",
    ],
    "Bakers earn $15.50 an hour on average.": ["15.50 dollar per hour"],
    "The screen has 1440 x 3040 pixels.": ["1440 pixel", "3040 pixel"],
    "It made $1.85 per diluted share, and gas cost $2.24 per mmBTU.": [
        "1.85 dollar per share",
        "2.24 dollar per million British thermal unit",
    ],
    "They made a 300m offer for a club worth about 80m.": ["300000000 None", "80000000 None"],
    "It makes 420 lb.-ft. of torque.": ["420 pound-foot"],
    "Tea costs £2.50 a cup, and she has 7.5 goals per game.": ["2.50 pound sterling per cup", "7.5 goal per game"],
    "They have 20 pupils per teacher and 12 huts per square mile.": ["20 pupil per teacher", "12 hut per square mile"],
    "She paid $40 a lot sooner than he did.": ["40 dollar"],
    "The house cost 400,000 pounds.": ["400000 pound sterling"],
    "It cost 40 pounds of flour, and the calf weighs 90 pounds.": ["40 pound", "90 pound"],
    "It makes 400 lb-ft of torque.": ["400 pound-foot"],
    "Earnings rose to 45 cents per share from 39 cents.": ["45 cent per share", "39 cent"],
    "She paid $5 an hour earlier and $9 a year from now.": ["5 dollar", "9 dollar"],
    # measures
    "The room measures 40 by 60 feet, the yard 20-by-30-foot.": ["40 foot", "60 foot", "20 foot", "30 foot"],
    "It was at - 20 degrees Celsius and 30 below.": ["-20 degree Celsius", "-30 degree"],
    "Levels reached 30 µg/m3, 400 ppm and 5 mg/dL.": [
        "30 microgram per cubic metre",
        "400 part per million",
        "5 milligram per decilitre",
    ],
    "A magnitude 6.3 earthquake struck.": ["6.3 magnitude"],
    "It makes 197 Nm of torque at 60fps.": ["197 newton metre", "60 frame per second"],
    "It holds 4,000 acre-feet and 20 fluid ounces.": ["4000 acre-foot", "20 fluid ounce"],
    "A ship with an 8 MP camera sank.": ["8 megapixel"],
    # ages
    "People under 30 and adults 65 and over pay half, as do those aged 12 or under.": [
        "-..30 year",
        "65..- year",
        "-..12 year",
    ],
    "The poet, who died in May, was 78.": ["78 year"],
    "Lund, a former mayor, was 90.": ["90 year"],
    "The reading, they said, was 90.": ["90 None"],
    "Ann Rudd, 52 — a nurse — spoke.": ["52 year"],
    "She has known it since she was 17 (or so).": ["17 year"],
    "Each scored 12 points a piece and paid $5 a piece.": ["12 point", "5 dollar per piece"],
    "Zeb Quill 25 said so.": ["25 year"],
    "His eldest, 19, studies law.": ["19 year"],
    "Sarah Whitlow 47 said so, as did Tom Harker 63 of Leeds.": ["47 year", "63 year"],
    # scores and ratios
    "It passed by 229-to-198 and voters split two to one.": ["229..198 None", "2 None"],
    "A 2-1 win came behind a 3-1 lead.": ["2..1 None", "3..1 None"],
    "The 8-0 Hornets had a 4-2 week; 3-5 weeks are left.": ["8..0 None", "4..2 None", "3..5 week"],
    "They won two-nil and it ended 1-all.": ["2..0 None", "1 None"],
    "It fell by a twentieth in three millionths of a second.": ["0.05 None", "0.000003 second"],
    "It is a billionth of a metre wide; a millionth visitor came.": ["0.000000001 metre"],
    "He walked two in seven innings, as one in two games ends.": ["2 None", "7 inning", "0.5 None"],
    "More than twice the toll was paid.": ["2..- time"],
    "It spends $5 a day on each, and £3 a year on from now.": ["5 dollar per day", "3 pound sterling"],
    "Fares are twice those of May.": ["2 time"],
    "She missed five of the last seven games.": ["5 game", "7 game"],
    "Adults aged between 18 and 55 may join.": ["18..55 year"],
    "Profit would be 15% to 20% lower.": ["15..20 per cent"],
    "He beat her 55% to 45%.": ["55 per cent", "45 per cent"],
    "A glass of milk or two glasses of wine a day is fine.": ["2 glass per day"],
    "He hit 14 fours and a six, and shot a 66.": ["14 four", "66 None"],
    "Gas cost $2.88 per million British thermal units.": ["2.88 dollar per million British thermal unit"],
    "They are worth 6.5x more, on a 4x4 and a 3 x 5 metre plot.": ["6.5 time", "3 metre", "5 metre"],
}
NOTHING = [
    "His 401(k) and a 501(c)(3) group.",
    "They stream at 1080p.",
    "She dialled 999 at once, as a 911 caller would.",
    "In '93 and '97 they met the class of '99.",
    "In nineteen sixty-one they met.",
    "The twenty-sixth dynasty fell.",
    "The wars of 264 to 241 BC were long.",
    "They met at 131 West 23rd Street.",
    "It was fought from 31 May-1 June.",
    "He met the one supporting her.",
    "The mine No. 2 and the warning Number 14 were told of.",
    "Under H.R. 4646 and Public Law 92-313 she wears a size 16 dress.",
    "The fair runs from 18 to 24 November and again 3-5 May.",
    'The page has <post id="783493499266084864">.',
    "Flags flew at half staff.",
    "Flags were lowered to half mast.",
    "The Sunken 40 Project found it.",
    "The LX 500 Estate is new.",
    "She saw the GX 500 A",
    "The F - 16 was shown from 9:30 to 11.",
    "It runs in true 4K on the new set.",
    "They argued about 2020 election results.",
    "The 2016 votes and its 1995 members were counted again.",
    "They fly 1987 planes.",
    "The 737 Max and the older 747 were made in the 2016 model years.",
    "They arrived at three oclock.",
    "An heir waited for a third person.",
    "Their 10 millionth visitor came.",
    "It was won on matchday three.",
]


@pytest.mark.parametrize("sentence", COUNTED)
def test_the_unit_is_the_noun_that_is_counted(sentence: str) -> None:
    assert [told(q) for q in quantities.find(sentence)] == COUNTED[sentence]


@pytest.mark.parametrize("sentence", NOTHING)
def test_a_number_in_a_name_a_date_or_a_call_counts_nothing(sentence: str) -> None:
    assert quantities.find(sentence) == []
