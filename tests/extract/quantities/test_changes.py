"""Which way a figure moved, from verbs, nouns and comparatives in the places where news puts them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claims.extract import quantities

MOVED = [
    # the subject of the verb is what moved
    ("Profits rose 12 per cent to £4.2m in the year to June.", "up -"),
    ("Ticket sales fell by a fifth after the strike.", "down"),
    ("Deaths from the fever are down a third.", "down"),
    ("The currency lost 2.5 per cent against the dollar.", "down"),
    ("Output shrank 0.4% in the quarter.", "down"),
    ("Oil jumped more than $3 a barrel.", "up"),
    ("Wages for nurses climbed an average 6 per cent.", "up"),
    ("The club's debts rose in value by 15%.", "up"),
    ("Its popularity has risen in recent weeks by 20 points.", "up"),
    ("Net farm income is off 4 per cent.", "down"),
    ("Output will expand by a tepid 1.6 percent.", "up"),
    ("Grants increased by a whopping $3.4 billion.", "up"),
    ("The index closed 214 points lower at 31,002.", "down -"),
    ("House prices up 2% in August, bank says", "up"),
    ("Exports plunge 14% as port strike bites", "down"),
    ("Shares ended the day 5% up on last week.", "up"),
    ("Jobless claims, down for a third week, fell 12,000 to 214,000.", "down -"),
    ("Sales of vinyl were up almost a third to 4.3m copies.", "up -"),
    ("Arrests rose sharply, by 17 per cent.", "up"),
    ("Emissions have been reduced some 20 per cent.", "down"),
    ("The bank made a 25-basis-point cut after a quarter-point hike.", "down up"),
    ("Shares ended up 12 points.", "up"),
    # levels, and how two of them were gone through
    ("The queue grew to 90 people by noon.", "-"),
    ("The party was down to 18% in the polls.", "-"),
    ("Waiting times rose from 12 days to 19 days.", "up"),
    ("Membership dropped from 4,100 to 3,650.", "down"),
    ("The tax fell from 40 per cent down to 32 per cent.", "down"),
    ("The murder rate tripled from 11 to 33 in a year.", "up"),
    ("The plan means reducing the tax rate to 28 percent.", "-"),
    ("They raised the mean yield of all the pits from 23% to 35%.", "up"),
    ("Sales rose 5% in May and nearly 7% in June.", "up up"),
    ("The share is down 18% this year and 40% from its peak.", "down down"),
    ("Sales rose 5% and 7% of shops closed.", "up -"),
    ("The krona was 0.3% firmer by noon.", "up"),
    ("Her approval rebounded four points.", "up"),
    ("The waiting list has lengthened by 4,000.", "up"),
    ("The charity lost £2m of its income.", "down"),
    # what somebody moved
    ("The council's budget was cut by £3m last spring.", "down"),
    ("Hospital cuts waiting list by 1,300", "down"),
    ("The firm slashed its dividend 40 per cent.", "down"),
    ("Officials want to reduce emissions 30 per cent by 2030.", "down"),
    ("They cut the science budget $20 million last year.", "down"),
    ("The levy added $40 to the average bill.", "up"),
    ("The reform would cut €300m from the transport budget.", "down"),
    ("Her income has come down by $4,300.", "down"),
    ("The mayor cut the harbour office's budget 40 per cent.", "down"),
    ("The plan is to reduce wood-fired smoke by 60 per cent.", "down"),
    ("The bank nudged up its forecast by 0.2 percentage points.", "up"),
    ("The index of shares gave up 46.5 points, or 2 per cent.", "down down"),
    ("Fuel shot up 9 per cent and then fell back 3 per cent.", "up down"),
    ("Output contracted 0.3 per cent, and values lifted by 0.7 per cent.", "down up"),
    ("Fares go up by an average of 1500.", "up"),
    ("The ministers will reduce output by 500,000 barrels a day.", "down"),
    ("Output was revised up by a total of 110,000 barrels.", "up"),
    ("Demand was 100 million barrels, up 1.2 million barrels from May.", "- up"),
    ("The index shed 2.1 per cent, or 567 points.", "down down"),
    ("Crude added 48 cents and gas lost 3 cents.", "up down"),
    ("The main index advanced 12.4 points.", "up"),
    ("Harbour shares fell, with Northgate off 5.3 per cent.", "down"),
    ("Sales were down 9 per cent and under the forecast.", "down"),
    ("The mill will cut 14 per cent of its staff.", "down"),
    ("The fund earns 57 cents per share, 10 cents more than before.", "- up"),
    # more and fewer of what a body has
    ("The Greens lost five seats and the Liberals gained seven seats.", "down up"),
    ("The mill shed 240 jobs in March.", "down"),
    ("The mine has added 1,200 jobs since it opened.", "up"),
    ("The party lost a net of 20 seats.", "down"),
    ("The Greens gained 14 seats, and the Liberals, tired and poor, lost nine.", "up down"),
    ("She lost 20 pounds in a month.", "down"),
    ("There were 50,000 fewer births last year.", "down"),
    # comparisons
    ("There are 3 million more people in the valley than in May.", "up"),
    ("The fund lost $40 billion in value.", "down"),
    ("Rents are 8% higher than a year ago.", "up"),
    ("The city spent £12m more on roads than it had planned.", "up"),
    ("Swedish households use 40 percent less energy per person.", "down"),
    ("The bus is $2 cheaper than the train.", "down"),
    ("They imported 2 million barrels of oil less than in May.", "down"),
    # nouns of change
    ("A 5% drop in bookings worried hoteliers.", "down"),
    ("A near-10% fall in sales followed.", "down"),
    ("The line reported a rise of 340 passengers a day.", "up"),
    ("A surge of 25% in fuel costs hit hauliers.", "up"),
]
STILL = [
    "It is four times larger than the old one.",
    "The fund lost $40 million.",
    "He gained 112 yards on 20 carries.",
    "She set up a fund that was backed by 60 per cent of members.",
    "The governor signed up 4,000 volunteers.",
    "Jets shot down 18 drones.",
    "He has saved up 25 times his salary.",
    "They dropped two bombs and sank five boats.",
    "The fleet lost three ships.",
    "He was raised by two aunts.",
    "The rebels retook the town with 22 smaller groups.",
    "He put about 6% of the money up.",
    "Their count was off by 300 votes.",
    "The firm will hire 300 more staff.",
    "She gave the tax cut that brought an average of $250 to savers.",
    "They met 12 times, up in the hills.",
    "The plane crashed six minutes after take-off.",
    "Dora Reed added 20 points and seven rebounds.",
    "The defence gave up 20 points and 300 yards.",
    "They kept up a 100 per cent record.",
    "The share has not risen or fallen 1 per cent in a day.",
    "The tailor knocked off 5 per cent.",
    "The plan is to cut the debt in half by five years from now.",
    "It sold 90 million lamps, and 12 million chairs more than double the old figure.",
]


@pytest.mark.parametrize(("sentence", "ways"), MOVED)
def test_a_figure_tells_which_way_it_moved(sentence: str, ways: str) -> None:
    found = [q.change.value if q.change else "-" for q in quantities.find(sentence)]
    assert found == ways.split()


@pytest.mark.parametrize("sentence", STILL)
def test_what_somebody_did_with_so_many_moves_no_figure(sentence: str) -> None:
    assert {q.change for q in quantities.find(sentence)} == {None}


def test_years_are_no_levels_that_a_figure_went_through() -> None:
    assert quantities.find("Cases rose from 2008 to 2011 in every town.") == []


@pytest.mark.parametrize(
    "sentence", ["It was built by a fifth man.", "She spoke of a third time.", "He fled to a third country."]
)
def test_a_rank_is_no_share(sentence: str) -> None:
    assert quantities.find(sentence) == []


def test_an_amount_beside_a_share_and_the_level_reached_are_no_range():
    found = quantities.find("Shares slid 11.12 per cent or $1.63 to $13.03 in early trading.")
    assert [(q.low, q.high) for q in found] == [(Decimal(x), Decimal(x)) for x in ("11.12", "1.63", "13.03")]


def test_what_is_one_time_counts_nothing():
    assert [q.unit for q in quantities.find("A one-time payment of 3 million dollars was made.")] == ["dollar"]


def test_a_magnitude_counts_nothing_behind_it():
    assert [q.unit for q in quantities.find("The quake with a magnitude of 6.5 roused residents.")] == ["magnitude"]


def test_a_rally_by_so_many_moves_no_figure():
    (found,) = quantities.find("The show upstaged a rally by 3,000 students.")
    assert found.change is None
    (risen,) = quantities.find("Shares rally by 3 per cent.")
    assert risen.change == "up"
