"""Quantities in sentences of our own: what is read, what is left alone, and the laws that hold for any text."""

from __future__ import annotations

import sys
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.quantities import to_cqe
from claims.extract import quantities
from claims.records import Quantity


def told(q: Quantity) -> str:
    """A quantity in one line: bounds, unit, kind, hedge, change."""
    bounds = [f"{x:f}" if x is not None else "-" for x in (q.low, q.high)]
    shown = bounds[0] if q.low == q.high else "..".join(bounds)
    return " ".join(x for x in (shown, f"[{q.unit}]", q.kind.value, q.hedge.value, q.change and q.change.value) if x)


READ = {
    # digits, words and mixes
    "The port handled 412 ships.": ["412 [ship] count ="],
    "The port handled 1,204,500 containers.": ["1204500 [container] count ="],
    "She counted seventy-three lanterns.": ["73 [lantern] count ="],
    "They planted three hundred and twelve thousand trees.": ["312000 [tree] count ="],
    "It raised $45million.": ["45000000 [dollar] money ="],
    "The scheme helped 2.5 million households.": ["2500000 [household] count ="],
    "It took a dozen carpenters.": ["12 [carpenter] count ="],
    "He sold half a million umbrellas.": ["500000 [umbrella] count ="],
    "Two and a half hours passed.": ["2.5 [hour] duration ="],
    "A recipe wants 1½ cups of rice.": ["1.5 [cup] measure ="],
    "The wall is 3 1/2 metres high.": ["3.5 [metre] measure ="],
    "The fleet carried 40k passengers.": ["40000 [passenger] count ="],
    "Some 6m people watched.": ["6000000 [person] count ~"],
    # fractions, ratios, multiples
    "Two-thirds of the members agreed.": ["0.666667 [None] share ="],
    "Nearly half of the seats were empty.": ["0.5 [None] share ~"],
    "A quarter of the land is forest.": ["0.25 [None] share ="],
    "One in five drivers owns a dog.": ["0.2 [None] ratio ="],
    "Nine out of ten cats slept.": ["0.9 [None] ratio ="],
    "The ratio of pupils fell from 24:1 to 20:1.": ["24 [None] ratio =", "20 [None] ratio ="],
    "The plot gave 12 quintals.": ["12 [quintal] measure ="],
    "Nearly eight of 10 voters agreed.": ["0.8 [None] ratio ~"],
    "The new hall is three times as large.": ["3 [time] multiple ="],
    "It costs twice as much as before.": ["2 [time] multiple ="],
    "Exports grew tenfold.": ["10 [time] multiple ="],
    # plural magnitudes
    "It released hundreds of thousands of documents.": ["100000..1000000 [document] count ~"],
    "Several hundred farmers came.": ["200..1000 [farmer] count ~"],
    "Tens of thousands of birds landed.": ["10000..100000 [bird] count ~"],
    "It sold one point five million umbrellas.": ["1500000 [umbrella] count ="],
    "It sold a million and a half umbrellas.": ["1500000 [umbrella] count ="],
    "It holds 1.3e6 cells.": ["1300000 [cell] count ="],
    "It holds 1\u202f234\u202f567 cells.": ["1234567 [cell] count ="],
    "They won 1/40 of the vote.": ["0.025 [None] share ="],
    # hedges and bounds
    "A value of ≥ 30 is high.": ["30..- [None] count >="],
    "They talked about 12 letters.": ["12 [letter] count ="],
    "They talked about 12 years ago.": ["12 [year] duration ~"],
    "Its estimate of growth stays at 3 per cent.": ["3 [per cent] share ="],
    "Close on 400 homes and nigh on 90 barns burned.": ["400 [home] count ~", "90 [barn] count ~"],
    "A couple of hundred people came with a couple dozen dogs.": ["200 [person] count ~", "24 [dog] count ~"],
    "It faced a [0.6% to 0.7%] slump, closer to 1%.": ["0.6..0.7 [per cent] share =", "1 [per cent] share ~"],
    "They count to 40": ["40 [None] count ="],
    "It took the better part of two decades.": ["2 [decade] duration ~"],
    "At the very most 15 came, some as young as 12.": ["-..15 [None] count <=", "12..- [year] age >="],
    "The levy can never exceed 9 per cent.": ["-..9 [per cent] share <="],
    "The bridge is limited to 40 tonnes.": ["-..40 [tonne] measure <="],
    "Police estimated the crowd at 5,000 people.": ["5000 [person] count ~"],
    "The loss, estimated at $3m, came later.": ["3000000 [dollar] money ~"],
    "The number went up to 20 in May.": ["20 [None] count ="],
    "The sums added up to 40 and the club signed up to three deals.": ["40 [None] count =", "3 [deal] count ="],
    "The lift holds up to 12 people.": ["-..12 [person] count <="],
    "She has some 40 odd cousins and 12 odd socks.": ["40 [cousin] count ~", "12 [sock] count ="],
    "More than a year and a half passed.": ["1.5..- [year] duration >"],
    "Four or more people came.": ["4..- [person] count >="],
    "Twelve or fewer seats fell vacant.": ["-..12 [seat] count <="],
    "Expect about 500 or more.": ["500..- [None] count >="],
    "An average of 12 ships left.": ["12 [ship] count ~"],
    "A total of 1500 were sold.": ["1500 [None] count ="],
    "He could face a sentence of up to 175 years.": ["-..175 [year] duration <="],
    "More than 300 people came.": ["300..- [person] count >"],
    "At least ten bridges closed.": ["10..- [bridge] count >="],
    "Fewer than 40 wolves remain.": ["-..40 [wolf] count <"],
    "No more than 15 guests may enter.": ["-..15 [guest] count <="],
    "About 60 sheep escaped.": ["60 [sheep] count ~"],
    "Around 50 gallons of fuel leaked.": ["50 [gallon] measure ~"],
    "The hall seats 900 or more.": ["900..- [None] count >="],
    "Children of 12 or more.": ["12..- [None] count >="],
    "The club found 50+ volunteers.": ["50..- [volunteer] count >="],
    # ranges
    "Between 20 and 30 boats sank.": ["20..30 [boat] count ="],
    "Expect 3-5 days of rain.": ["3..5 [day] duration ="],
    "It costs $3 to $5 billion.": ["3000000000..5000000000 [dollar] money ="],
    "The walk takes from 3 hours to 4 hours.": ["3..4 [hour] duration ="],
    "Waves of three to six feet hit the pier.": ["3..6 [foot] measure ="],
    "Lows of -18 to -3 °C are due.": ["-18..-3 [degree Celsius] measure ="],
    "It ranged from -18 °C to -34 °C.": ["-34..-18 [degree Celsius] measure ="],
    "It costs £3-4m.": ["3000000..4000000 [pound sterling] money ="],
    "It has a value of £3m to £4m.": ["3000000..4000000 [pound sterling] money ="],
    "A 10-to-15-year term began.": ["10..15 [year] duration ="],
    "Between 1000 and 5000 came.": ["1000..5000 [None] count ="],
    # money
    "The fine was $2,500.": ["2500 [dollar] money ="],
    "A grant of US$5 million followed.": ["5000000 [US dollar] money ="],
    "The duty is £3.4m.": ["3400000 [pound sterling] money ="],
    "It earned EUR 12bn.": ["12000000000 [euro] money ="],
    "The painting fetched 900,000 Swiss francs.": ["900000 [Swiss franc] money ="],
    "Tea costs three dollars and forty cents.": ["3.4 [dollar] money ="],
    "Oil sold at $58.24 per barrel.": ["58.24 [dollar per barrel] money ="],
    "Farmers get 30 cents a dozen.": ["30 [cent per dozen] money ="],
    "The toll is A$7.": ["7 [Australian dollar] money ="],
    # shares and points
    "Turnout was 61.5 per cent.": ["61.5 [per cent] share ="],
    "Turnout was 61.5%.": ["61.5 [per cent] share ="],
    "The rate rose by 3 per cent.": ["3 [per cent] share = up"],
    "Support fell two percentage points.": ["2 [percentage point] points = down"],
    "Banks added 25 basis points.": ["25 [basis point] points = up"],
    "A storm surge of six feet came.": ["6 [foot] measure ="],
    "A 12 per cent drop followed.": ["12 [per cent] share = down"],
    "Prices climbed about 4%.": ["4 [per cent] share ~ up"],
    "The figure rose to 12.": ["12 [None] count ="],
    # durations and ages
    "He spent 20 months in custody.": ["20 [month] duration ="],
    "She stayed for seven years.": ["7 [year] duration ="],
    "Marta Keller, 49, resigned.": ["49 [year] age ="],
    "Marta Keller (49) resigned.": ["49 [year] age ="],
    "A 49-year-old baker won.": ["49 [year] age ="],
    "The baker, aged 49, won.": ["49 [year] age ="],
    "The tower is 300 years old.": ["300 [year] age ="],
    "An eleven-month-old boy slept.": ["11 [month] age ="],
    "The writer is in her forties.": ["40..49 [year] age ="],
    "Pupils aged nine, ten and twelve sang.": ["9 [year] age =", "10 [year] age =", "12 [year] age ="],
    "Sam Keller, now 22, left.": ["22 [year] age ="],
    "He was 87.": ["87 [year] age ="],
    "At 62, she left.": ["62 [year] age ="],
    "The average age is about 34.": ["34 [year] age ~"],
    "The retirement age rose from 65 to 67.": ["65..67 [year] age = up"],
    "A 64 yo man came.": ["64 [year] age ="],
    "Adults aged 55 to 65 may join.": ["55..65 [year] age ="],
    "He paid nothing for 15-plus years.": ["15..- [year] duration >="],
    "Work went on for over 30 hours.": ["30..- [hour] duration >"],
    "The fair was held at four halls over three days.": ["4 [hall] count =", "3 [day] duration ="],
    "The pump moves 12 L/min.": ["12 [litre per minute] measure ="],
    "The firm is worth $3.1T.": ["3100000000000 [dollar] money ="],
    # measures and rates
    "It was -5 degrees Celsius at dawn.": ["-5 [degree Celsius] measure ="],
    "Ovens reach 220°C.": ["220 [degree Celsius] measure ="],
    "The plot covers 40 square miles.": ["40 [square mile] measure ="],
    "The train does 186 mph.": ["186 [mile per hour] measure ="],
    "Wind farms gave 12 MW.": ["12 [megawatt] measure ="],
    "The spill reached 4,000 barrels a day.": ["4000 [barrel per day] measure ="],
    "A six-mile queue formed.": ["6 [mile] measure ="],
    "A 6-foot-2 guard came.": ["74 [inch] measure ="],
    "The engine gives 420 bhp.": ["420 [brake horsepower] measure ="],
    "Palm oil costs $470 per metric ton.": ["470 [dollar per metric ton] money ="],
    "The beam covers 30° to the north.": ["30 [degree] measure ="],
    "The field is 3 sq mi.": ["3 [square mile] measure ="],
    "Prices rose 5 per cent a year.": ["5 [per cent per year] share = up"],
    "Prices rose 5 per cent a year earlier.": ["5 [per cent] share = up"],
    "It saw 12 deaths per 100,000 people.": ["12 [death per 100,000 people] count ="],
    "The rate is 4.5 per 100,000.": ["4.5 [per 100,000] count ="],
    "The quay handles 40 ships a day.": ["40 [ship per day] count ="],
    "The quay lost 40 ships a year ago.": ["40 [ship] count ="],
    "Results are within plus or minus 3 percentage points.": ["3 [percentage point] points ="],
    "Sales grew to 120 MEUR.": ["120000000 [euro] money ="],
    "It owes 75 USD million.": ["75000000 [US dollar] money ="],
    "The index closed at 16,369.03, up 58.06 points.": ["16369.03 [point] count =", "58.06 [point] count = up"],
    "A fifth of voters stayed home.": ["0.2 [None] share ="],
    "Three and seven tenths miles.": ["3.7 [mile] measure ="],
    "It is 40 000 km away.": ["40000 [kilometre] measure ="],
    "They bought 250 sq. ft of carpet.": ["250 [square foot] measure ="],
    "He is 6'2\" tall.": ["74 [inch] measure ="],
    "It was thirty below zero.": ["-30 [degree] measure ="],
    "It fell to 10 degrees Celsius below zero.": ["-10 [degree Celsius] measure ="],
    "They sent 3 hundred and 21 men.": ["321 [man] count ="],
    "Her brother, 22, left.": ["22 [year] age ="],
    # scores, ranks
    "The house voted 52 to 48.": ["52..48 [None] score ="],
    "It passed 230-to-197 in June.": ["230..197 [None] score ="],
    "They met at odds of three-to-one.": ["3 [None] ratio ="],
    "The sex ratio is 3:1.": ["3 [None] ratio ="],
    "About 3 out of every 10 homes flooded.": ["0.3 [None] ratio ~"],
    "Rovers won 3-1.": ["3..1 [None] score ="],
    "The town ranked fourth in the table.": ["4 [None] rank ="],
    "The song went to No. 1.": ["1 [None] rank ="],
    # counted nouns
    "She bought one small boat.": ["1 [boat] count ="],
    "One of the oldest bakeries closed.": ["1 [bakery] count ="],
    "It has 12 volcanoes and 9 canoes.": ["12 [volcano] count =", "9 [canoe] count ="],
    "Three of the five judges dissented.": ["3 [judge] count =", "5 [judge] count ="],
    "They chose 235 Democrats.": ["235 [Democrat] count ="],
    "Eight more people were hurt.": ["8 [person] count ="],
    "Some 300 police officers came.": ["300 [officer] count ~"],
    "Seven measles cases were found.": ["7 [case] count ="],
    "The port has 12 crew.": ["12 [crew] count ="],
    "It has 650 MPs.": ["650 [MP] count ="],
    "One of Mayor Keller's aides left.": ["1 [aide] count ="],
    "One case involved wild boars.": ["1 [case] count ="],
    "One person reaching the roof waved.": ["1 [person] count ="],
    "Bring a coat or two.": ["2 [coat] count ~"],
    "A three-sided hut came.": ["3 [side] count ="],
    "Rents rose slightly — 0.1 per cent — in May.": ["0.1 [per cent] share = up"],
    "Rents rose in May — 0.1 per cent is little.": ["0.1 [per cent] share ="],
    "He retired at 65, ill.": ["65 [year] age ="],
    "She left school at 16 to work.": ["16 [year] age ="],
    "It comes at age 59 and a half.": ["59.5 [year] age ="],
    "The price stood at 65, ill.": ["65 [None] count ="],
    "It needs two or three things.": ["2 [thing] count =", "3 [thing] count ="],
    "They had 20 or 30 mills.": ["20 [mill] count =", "30 [mill] count ="],
    "The toll rose from five men to six.": ["5 [man] count =", "6 [man] count ="],
    "It may raise up to $3m (£2.4m).": ["-..3000000 [dollar] money <=", "-..2400000 [pound sterling] money <="],
    "It raised up to $3m (and £2.4m).": ["-..3000000 [dollar] money <=", "2400000 [pound sterling] money ="],
    "The share approaches 9%.": ["9 [per cent] share ~"],
    "They may buy up to an additional 15 mills.": ["-..15 [mill] count <="],
    "They may buy an additional 15 mills.": ["15 [mill] count ="],
    "He died within two years.": ["-..2 [year] duration <="],
    "Four of the wounded fled.": ["4 [wounded] count ="],
    "They had 12 bare feet.": ["12 [foot] count ="],
    "It lost 300 of their 4 million customers.": [
        "300 [customer] count = down",
        "4000000 [customer] count =",
    ],
    "A 40,000 job gain was told.": ["40000 [job] count = up"],
    "He won 12 of 15 games.": ["12 [game] count =", "15 [game] count ="],
    "Some 20-odd ships left.": ["20 [ship] count ~"],
    "One hand rocked the cradle.": ["1 [hand] count ="],
    "One new valve appears faulty.": ["1 [valve] count ="],
    "Only one Briton came.": ["1 [Briton] count ="],
    "It is one of the towns largest mills.": ["1 [mill] count ="],
    "Deaths fell by a third.": ["0.333333 [None] share = down"],
}


@pytest.mark.parametrize("sentence", READ)
def test_a_quantity_is_read_with_bounds_unit_kind_hedge_and_change(sentence: str):
    assert [told(q) for q in quantities.find(sentence)] == READ[sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "The mill burned down in 1987.",
        "It opened on 12 March 2004 and closed on June 3, 2010.",
        "The siege lasted from 1914-18.",
        "The 2019 elections were close.",
        "Doors open at 9:30 a.m. and close at 18:00.",
        "The call came at 5 pm.",
        "Ring 555-0134 or 020-7946-0958.",
        "Install version 2.4.1 today.",
        "Section 230 protects them.",
        "Article 50 was invoked.",
        "1. Wash the rice\n2. Boil water",
        "The S&P 500 rose.",
        "The Boeing 737 landed.",
        "The 22nd amendment stands.",
        "No one came, and one must wait.",
        "They play in the Big Ten.",
        "It happened in the 1990s.",
        "He lives at 14 Willow Road.",
        "The virus is called COVID-19.",
        "A second chance, at last.",
        "A fifth man came.",
        "They met one-on-one.",
        "At one point the lights failed.",
        "The third quarter was quiet.",
        "It ran from May 24 to 26, and June 3-5.",
        "See https://example.org/a?b=305&c=20% for more.",
        "It began about 664 b.c.e. and no later.",
        "It struck in the evening (0030 UTC).",
        "They sang it in the show The 411, a hit.",
        "They sang in ‘The 411.’",
        "The number eight is lucky.",
        "A three-legged dog came.",
    ],
)
def test_years_dates_clocks_codes_references_and_names_are_no_quantities(sentence: str):
    assert quantities.find(sentence) == []


def test_what_is_counted_is_told_in_the_words_of_the_text():
    (q,) = quantities.find("The senate has 50 State Legislatures to ask.")
    assert (q.unit, q.of) == ("Legislature", "State Legislatures")
    (q,) = quantities.find("About 16 per cent of African trade occurs there.")
    assert q.of == "African trade"
    (q,) = quantities.find("It makes 60 per cent of its yearly revenue abroad.")
    assert q.of == "yearly revenue abroad"


@pytest.mark.parametrize(
    ("sentence", "of"),
    [
        ("She won half of the prize.", ["prize"]),
        ("Some 60 per cent of Britons own boats.", ["Britons"]),
        ("She is one of only three judges there.", ["judges", "judges"]),
        ("Three quarter-final matches remain.", ["quarter-final matches"]),
        ("Two-thirds of the population lives here.", ["population"]),
        ("Half of the town’s 50 mills closed.", ["mills", "mills"]),
        ("Two thirds of those known to be ill died.", [None]),
        ("Three U.S. sailors came.", ["U.S. sailors"]),
        ("It flies 12 Airbus 320 jets.", ["Airbus 320 jets"]),
        ("It is one of the oldest and most costly mills.", ["oldest and most costly mills"]),
        ("Some 300 or so villagers came.", ["villagers"]),
        ("More than one in four pupils left.", ["pupils"]),
        ("They caught 40 sailors, 12 of whom fled.", ["sailors", "sailors"]),
        ("Of the town’s 300 mills burned. About half of them stood, and 40 per cent of them reopened.", ["mills"] * 3),
        ("They caught 40 sailors, 60 of them foreign.", ["sailors", None]),
        ("They caught 40 sailors.\n\nHe had boats, and sold 12 of them.", ["sailors", None]),
    ],
)
def test_the_whole_phrase_that_is_counted_is_read(sentence: str, of: list[str | None]):
    assert [q.of for q in quantities.find(sentence)] == of


def test_a_share_told_once_more_moved_the_same_way():
    first, second = quantities.find("The index lost 120 points, or nearly 2 per cent, on Friday.")
    assert (first.change, second.change) == ("down", "down")


def test_a_bound_before_a_ratio_leaves_it_open():
    (q,) = quantities.find("More than one in four pupils left.")
    assert (q.low, q.high, q.hedge) == (Decimal("0.25"), None, ">")


def test_a_part_of_a_point_is_told_in_points():
    (q,) = quantities.find("Rates were raised by a quarter of a percentage point.")
    assert (q.low, q.unit, q.change) == (Decimal("0.25"), "percentage point", "up")


def test_what_is_counted_has_its_place():
    for text in (
        "The senate has 50 State Legislatures to ask.",
        "One of the mayor’s five aides left.",
        "It lost 12% of its trees.",
    ):
        for q in quantities.find(text):
            assert q.of_start is not None
            assert q.of_end is not None
            assert text[q.of_start : q.of_end] == q.of


def test_an_exact_number_has_equal_bounds_and_the_hedge_equals():
    (q,) = quantities.find("The jury heard 31 witnesses.")
    assert (q.low, q.high, q.hedge) == (Decimal(31), Decimal(31), "=")


def test_a_span_covers_number_and_unit_but_no_hedge():
    text = "Perhaps up to 175 years in prison."
    (q,) = quantities.find(text)
    assert q.span.of(text) == "175 years"


def test_offsets_count_code_points_even_where_small_letters_are_longer():
    text = "İstanbul 🚢 counted 40 ships."
    (q,) = quantities.find(text)
    assert text[q.start : q.end] == "40 ships"


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("Rates rose from 5 to 7 per cent.", "5..7 [per cent] share = up"),
        ("Rates fell from 7 per cent to 5 per cent.", "5..7 [per cent] share = down"),
        ("The bus fare will rise from €2.10 to €2.40.", "2.10..2.40 [euro] money = up"),
        ("A cut in the price from $9 to $6 followed.", "6..9 [dollar] money = down"),
        ("They walk from 3 to 5 miles.", "3..5 [mile] measure ="),
    ],
)
def test_a_rise_or_fall_from_one_level_to_another_is_one_range_with_its_change(sentence: str, line: str):
    assert [told(q) for q in quantities.find(sentence)] == [line]


def test_two_levels_that_go_against_their_verb_are_given_no_change():
    (q,) = quantities.find("The dose was reduced from 40 mg to 60 mg.")
    assert (q.low, q.high, q.change) == (Decimal(40), Decimal(60), None)


@pytest.mark.parametrize(
    ("sentence", "change"),
    [
        ("It was 3 per cent more than in 2020.", "up"),
        ("There were 12 per cent fewer deaths.", "down"),
        ("It sold 40 per cent less.", "down"),
        ("It pays 7 per cent less fees.", None),
        ("He lost by more than 5,000 votes.", None),
        ("She won by 37 votes.", None),
        ("The stock lost 2 per cent.", "down"),
        ("The fund added 1.4%.", "up"),
        ("The index shed 30 points.", "down"),
        ("It had a loss of $3 million.", None),
        ("He lost $3 million.", None),
        ("It was 100 times more than expected.", None),
        ("The lender cut its outlook by 2 points.", "down"),
        ("The lender cut its outlook by 2 per cent.", "down"),
        ("The vaccine reduced deaths by 40 per cent.", "down"),
        ("The plan to cut fares was backed by 61 per cent.", None),
        ("They fear a rise in fares of 6 per cent.", "up"),
        ("Emissions must fall 45 per cent.", "down"),
        ("Fares are expected to rise between 3 and 5 per cent.", "up"),
        ("A 4 per cent pay rise was agreed.", "up"),
        ("The gap narrowed 4 per cent.", "down"),
        ("The navy recovered 90 per cent of the gold.", None),
    ],
)
def test_more_and_fewer_move_a_figure_and_a_margin_does_not(sentence: str, change: str | None):
    assert [q.change for q in quantities.find(sentence)] == [change]


@pytest.mark.parametrize(
    ("sentence", "hedge"),
    [
        ("“Nearly two thirds of adults over there came.", "~"),
        ("(Almost half of them left.", "~"),
        ("‘About a third of voters stayed away.", "~"),
        ("“Roughly one in five pupils left.", "~"),
        ("“More than a third of them came.", ">"),
    ],
)
def test_a_hedge_counts_behind_an_opening_mark(sentence: str, hedge: str):
    assert [q.hedge for q in quantities.find(sentence)] == [hedge]


NOUGHT = {
    "Nobody was hurt.": "0 [person] count =",
    "No one else has been arrested.": "0 [person] count =",
    "No humans were harmed.": "0 [human] count =",
    "No fault had been found.": "0 [fault] count =",
    "There were no deaths.": "0 [death] count =",
}


@pytest.mark.parametrize("sentence", NOUGHT)
def test_no_with_what_is_counted_and_could_have_happened_is_nought(sentence: str):
    assert [told(q) for q in quantities.find(sentence)] == [NOUGHT[sentence]]


@pytest.mark.parametrize(
    "sentence",
    [
        "There is no reason to go.",
        "No one knows.",
        "Nobody listens to us.",
        "No money was found.",
        "It has no people skills.",
    ],
)
def test_no_with_what_cannot_be_counted_is_no_figure(sentence: str):
    assert quantities.find(sentence) == []


def test_who_is_first_to_do_a_thing_and_how_often_it_happened_are_ranks():
    text = "She is the first black woman to lead it, the 45th president to do so, and lost for the third time."
    found = [(q.span.of(text), q.low, q.kind, q.of) for q in quantities.find(text)]
    assert found == [
        ("first black woman", 1, "rank", "woman"),
        ("45th president", 45, "rank", "president"),
        ("third time", 3, "rank", "time"),
    ]


def test_who_is_the_first_of_her_kind_somewhere_is_ranked():
    text = "The vote made Voss the Green Party's first female candidate and Arden’s second openly gay mayor."
    found = [(q.span.of(text), q.low, q.kind, q.of) for q in quantities.find(text)]
    assert found == [
        ("first female candidate", 1, "rank", "candidate"),
        ("second openly gay mayor", 2, "rank", "mayor"),
    ]
    assert quantities.find("It was the town's first mill and her first female friend.") == []


def test_an_ordinal_that_orders_nothing_checkable_is_no_rank():
    assert [q.kind for q in quantities.find("She was one of the first women to lead it.")] == ["count"]
    for text in ("The first step to peace.", "She saw it for the first time.", "A second chance to win."):
        assert quantities.find(text) == []


def test_the_adapter_maps_names_of_units_hedges_and_values():
    text = (
        "Up to 40 per cent, between 3 and 5 miles, $12. The six largest mills. Thousands of birds, over than 60 nests."
    )
    found = [to_cqe(q, text) for q in quantities.find(text)]
    assert found == [
        {"value": "40", "normalized_unit": "percentage", "change": "<"},
        {"value": "3-5", "normalized_unit": "mile", "change": "="},
        {"value": "12", "normalized_unit": "dollar", "change": "="},
        {"value": "6", "normalized_unit": "large mill", "change": "="},
        {"value": "1000-10000", "normalized_unit": "bird", "change": "="},
        {"value": "60", "normalized_unit": "nest", "change": ">"},
    ]


_PIECES = st.sampled_from(
    [
        *READ,
        "$",
        "£5 ",
        "up to ",
        "1,2",
        "one ",
        "half ",
        "%",
        "-",
        "–",
        " of ",
        "1/2",
        "\n",
        "İ",
        "½",
        "m",
        "2019",
        " to ",
        "(",
        "No. 7",
    ]
)
_TEXTS = st.lists(_PIECES | st.text(max_size=6), max_size=12).map("".join)


@given(_TEXTS)
def test_spans_lie_inside_the_text_in_order_and_never_overlap(text: str):
    end = 0
    for q in quantities.find(text):
        assert end <= q.start < q.end <= len(text)
        assert q.low is not None or q.high is not None
        end = q.end


@given(_TEXTS)
def test_only_a_score_has_its_bounds_the_other_way_round(text: str):
    for q in quantities.find(text):
        assert q.kind == "score" or q.low is None or q.high is None or q.low <= q.high


@given(st.sampled_from(sorted(READ)), st.sampled_from(["The river ran on.", "Nobody spoke of it again.", "They left."]))
def test_a_sentence_behind_changes_nothing(sentence: str, later: str):
    assert quantities.find(f"{sentence}\n\n{later}") == quantities.find(sentence)


@given(st.sampled_from(sorted(READ)), st.integers(1, 30))
def test_what_stands_before_in_another_paragraph_only_moves_the_place(sentence: str, lines: int):
    before = "The river ran on.\n\n" * lines
    moved = [(q.start - len(before), told(q)) for q in quantities.find(before + sentence)]
    assert moved == [(q.start, told(q)) for q in quantities.find(sentence)]


def work(text: str) -> int:
    """How many calls `find` makes: a measure of work that no clock disturbs."""
    calls = 0

    def count(*_: object) -> None:
        nonlocal calls
        calls += 1

    sys.setprofile(count)
    try:
        quantities.find(text)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("unit", ["1,", "(", "7", "a", "one ", "$", "1-", "1.1.", "3 to ", "half a ", "-", "1 a-"])
def test_work_grows_no_faster_than_the_text(unit: str):
    short, long = unit * (4_000 // len(unit)), unit * (16_000 // len(unit))
    assert work(long) <= 4.4 * work(short) + 200


@pytest.mark.parametrize("unit", ["1,", "(", "7", "a"])
def test_200_kilobytes_of_nothing_come_to_an_end(unit: str):
    assert isinstance(quantities.find(unit * (200_000 // len(unit))), list)
