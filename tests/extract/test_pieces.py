"""How a sentence is cut: at clauses that carry one checkable thing each, and nowhere else."""

from datetime import date

import pytest

from claims.extract import candidates
from claims.records import Article


def quotes(text, published=None):
    return [c.quote for c in candidates.find(Article("art-22222223", text, "0" * 64, published=published))[0]]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        (
            "The council hired ten nurses, and the hospital closed two wards.",
            ["The council hired ten nurses", "the hospital closed two wards"],
        ),
        (
            "The council hired ten nurses; two wards were closed.",
            ["The council hired ten nurses", "two wards were closed"],
        ),
        (
            "Otto Reed met Paul Quill, who lost the vote in 2019.",
            ["Otto Reed met Paul Quill", "who lost the vote in 2019"],
        ),
        (
            "The bridge was built in 1950 and was closed in 2019.",
            ["The bridge was built in 1950", "was closed in 2019"],
        ),
        (
            "The motion passed with 31 votes in favour, 14 against, and two abstentions.",
            ["The motion passed with 31 votes in favour", "14 against", "two abstentions"],
        ),
        ("The storm hit Arden, killing four people.", ["The storm hit Arden", "killing four people"]),
        (
            "The school has 300 pupils, of whom 40 learn Latin.",
            ["The school has 300 pupils", "of whom 40 learn Latin"],
        ),
        (
            "The mayor resigned after a court fined her 3,000 euros.",
            ["The mayor resigned", "a court fined her 3,000 euros"],
        ),
        ("Clara Voss, 41, leads the city since 2016.", ["Clara Voss, 41", "leads the city since 2016"]),
        (
            "The mill grinds 900 tonnes a year and feeds about 40 bakers.",
            ["The mill grinds 900 tonnes a year", "feeds about 40 bakers"],
        ),
        (
            "The ferry, which was built in 1987, weighed 240 tonnes.",
            ["The ferry, which was built in 1987, weighed 240 tonnes", "which was built in 1987"],
        ),
        (
            "The firm sold 3 million tonnes in 2019, 5 million in 2020 and 7 million in 2021.",
            ["The firm sold 3 million tonnes in 2019", "5 million in 2020", "7 million in 2021"],
        ),
        (
            "The clinic has 300 beds, two of which stand empty, and treats 9,000 patients a year.",
            ["The clinic has 300 beds", "two of which stand empty", "treats 9,000 patients a year"],
        ),
        (
            "The line serves 40 towns and owns 12 trams, the oldest of which is 30 years old.",
            ["The line serves 40 towns", "owns 12 trams", "the oldest of which is 30 years old"],
        ),
        (
            "The mayor said the bridge would cost 4 million, and that work would begin in May 2021.",
            ["the bridge would cost 4 million", "work would begin in May 2021"],
        ),
        (
            "The minister, who took office in 2018, said 40 schools had closed.",
            ["who took office in 2018", "40 schools had closed"],
        ),
        (
            "Bakers rarely bring their own flour, millers sell theirs, and the council owns no mill.",
            ["Bakers rarely bring their own flour", "millers sell theirs", "the council owns no mill"],
        ),
        (
            "Some 44 percent would back Voss, while 5 percent prefer Otto Brandt.",
            ["Some 44 percent would back Voss", "5 percent prefer Otto Brandt"],
        ),
        (
            "The board, which met in May, shut 40 schools, and the mayor, who was ill, stayed away.",
            [
                "The board, which met in May, shut 40 schools",
                "which met in May",
                "the mayor, who was ill, stayed away",
                "who was ill",
            ],
        ),
        (
            "In the three largest towns, which include Arden, Ashford and Brill, voters were taken off the rolls.",
            [
                "In the three largest towns, which include Arden, Ashford and Brill, voters were taken off the rolls",
                "which include Arden, Ashford and Brill",
            ],
        ),
        (
            "Just 9 percent came on Monday, while about eight of 10 were away.",
            ["Just 9 percent came on Monday", "about eight of 10 were away"],
        ),
        (
            "The mayor seemed ill in May, and some wondered about her plans.",
            ["The mayor seemed ill in May", "some wondered about her plans"],
        ),
        (
            "Otto Reed had left the board, and Ada Holm, a baker of Arden, quietly took his seat.",
            ["Otto Reed had left the board", "Ada Holm, a baker of Arden, quietly took his seat"],
        ),
        (
            "The mill fell in 2010, and in 2012 the bridge closed.",
            ["The mill fell in 2010", "in 2012 the bridge closed"],
        ),
        (
            "Arden would host the race, and, depending on the vote, the board could hinge on it.",
            ["Arden would host the race", "depending on the vote, the board could hinge on it"],
        ),
        (
            "Otto Reed, 56, who has led the board for a decade, told the council of the leak.",
            ["Otto Reed, 56", "who has led the board for a decade", "told the council of the leak"],
        ),
    ],
)
def test_it_is_cut(text, pieces):
    assert [q.rstrip(".") for q in quotes(text)] == pieces


@pytest.mark.parametrize(
    "text",
    [
        "The council of Arden and its mayor hired ten nurses in May.",
        "If it rains on Friday, the match will be moved to Sunday.",
        "Turnout was 61 per cent, the highest since records began in 1946.",
        "The shop is open between 8 a.m. and 6 p.m. on Mondays.",
        "Protesters with flags, drums and whistles blocked the road on Friday.",
        "The crane, which was built in 1987, weighed 240 tonnes.",
        "The plant makes paper and painted boards.",
        "The collision between the car and the truck happened on Friday.",
        "Two days after the vote ended, the mayor left.",
    ],
)
def test_it_stays_whole(text):
    assert quotes(text)[0] == text


def test_words_that_only_attribute_are_left_out():
    assert quotes("The police said that two cars were hit.") == ["two cars were hit"]
    assert quotes("Two cars were hit, the police said.") == ["Two cars were hit"]
    assert quotes("“We counted two cars,” said Clara Voss.") == ["We counted two cars"]


def test_words_that_attribute_stay_where_they_carry_a_date_or_are_the_news():
    assert quotes("The police said on 3 May that two cars were hit.") == [
        "The police said on 3 May that two cars were hit."
    ]
    assert quotes("The police denied that two cars were hit.") == ["The police denied that two cars were hit."]


def test_a_line_that_is_only_a_date_gives_no_claim():
    assert quotes("Monday, 4 January 2021", date(2021, 1, 4)) == []


def test_headings_and_list_marks_are_no_part_of_a_quote():
    assert quotes("# What changes\n\n1. The fare is two euros.\n- The library closed in May.") == [
        "The fare is two euros.",
        "The library closed in May.",
    ]


def test_a_text_without_full_stops_is_one_piece_and_costs_no_more_than_prose():
    text = "The council hired 10 nurses and " * 200
    assert quotes(text) == [text.strip()]


def test_a_main_clause_goes_on_with_its_infinitive_behind_what_stands_between() -> None:
    text = "The bill would allow people, including two judges, to be moved to the mainland."
    assert quotes(text) == [text]


def test_words_in_quotation_marks_are_no_list() -> None:
    text = "Since then, the port has been run under the “one harbour, two masters” rule."
    assert quotes(text) == [text]


def test_what_came_after_something_is_told_with_it() -> None:
    text = "The closure came after the council sold 12 ships."
    assert quotes(text) == [text]
    assert quotes("The mayor resigned after the council sold 12 ships.") == [
        "The mayor resigned", "the council sold 12 ships",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "One boy was, according to the fire brigade, among the wounded.",
        "The bridge had, the council said, been shut since the flood.",
    ],
)
def test_a_clause_that_goes_on_behind_who_says_it_is_not_cut_there(text: str) -> None:
    assert quotes(text) == [text]


def test_a_day_is_nobody_of_an_age() -> None:
    assert quotes("Otto Reed died Saturday, aged 78, at home.") == ["Otto Reed died Saturday, aged 78, at home."]


@pytest.mark.parametrize(
    "text",
    [
        "Year after year, men and women were sold on the stone.",
        "The mill suffers from the new economic and social forces it set free.",
        "It works if you pay; if you owe nothing, or if you are old.",
        "Clara Voss spoke of the old laws, and how the bridge was built.",
        "Voss learned that since the first day the mayor ran the mill, she had sought help.",
        "As we noted, Clara Voss and the council paid 40 bakers.",
        "A former chairman urges Otto Reed and the council to resign.",
        "The board waits for word from both the Arden Guard and the Ashford Watch on what they did.",
        "She wanted to speak to bakers and let millers know of it.",
        "The board named 40 bakers and millers -- most of whom had left -- of Arden.",
        "It has seemed calm in the days since the mill closed.",
        "She named a list and a tape are what he lost.",
        "That is why Otto Reed and the council pay for it.",
        "The gap between what Otto Reed says the plan would do and what it does is old.",
        "The plan may change after the vote should she win it.",
        "Guards, called to Arden after some crowds turned violent, are at the gate.",
        "She admires the way he paid workers and millers is what she praised.",
        "The donors include the Arden Trust, which pays 40 bakers; the mill of most elected councils; the port.",
        "He thought 'I am going to fall but it is going to be worth it' in Arden.",
    ],
)
def test_what_belongs_together_stays_whole(text):
    assert quotes(text) == [text]


def test_when_somebody_did_something_stays_with_who_they_are():
    text = "About 900 men voted, among them 400 who were born after the war was lost."
    assert quotes(text) == [text]
    assert quotes("Otto Reed fled after Ana Holm was shot.") == ["Otto Reed fled", "Ana Holm was shot"]


def test_the_title_of_a_work_is_no_speech():
    assert quotes("Clara Voss sang “The Mill Was Closing” at the end.") == [
        "Clara Voss sang “The Mill Was Closing” at the end."
    ]


def test_that_at_the_end_of_speech_is_a_word_of_it():
    assert quotes("“I never bought that,” said Otto Reed.") == ["I never bought that"]


def test_a_clause_with_a_shortened_verb_is_cut_and_closed_like_any_other():
    said = quotes(
        "“It’s the oldest mill in Arden,” she said. “They’re 40 bakers, and it’s a big town,” Clara Voss said."
    )
    assert said == ["It’s the oldest mill in Arden", "They’re 40 bakers", "it’s a big town"]


def test_a_predicate_never_takes_a_whole_clause_for_its_subject():
    text = "These voters clearly resent the act of 1994, which put more police on the streets, but also led to longer terms."
    assert quotes(text) == [text]


def test_who_is_no_more_than_they_is_kept_in_the_words():
    assert quotes("They found the oldest mill stands in Arden.") == ["They found the oldest mill stands in Arden."]


def test_a_list_of_what_is_included_stays_with_the_verb_behind_it():
    text = (
        "Firms asked whether a tax of 15 per cent on goods, including phones, hats and shoes, would hold, or one of 20."
    )
    assert any("including phones, hats and shoes, would hold" in quote for quote in quotes(text))


def test_a_comma_in_brackets_ends_no_subject():
    text = "The Eagles (6-5, 3-4) ended a run of 11 defeats in Arden and beat the Huskies with one game left."
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64))
    assert [c.statement for c in found][1:] == ["The Eagles (6-5, 3-4) beat the Huskies with one game left"]


def test_when_something_came_is_told_with_how_long_after():
    text = "The crash comes a day after the council sold 12 ships."
    assert quotes(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Otto Reed is one of 707 people shot and killed by police in 2019.",
        "The cuts of 40 jobs left his and other hands tied in 2019.",
    ],
)
def test_what_is_done_at_once_or_owned_by_two_is_not_cut(text):
    assert quotes(text) == [text]


def test_who_was_shot_before_something_else_is_told_of_is_not_cut_off():
    text = "A man shot dead by a police officer after his car broke down last month had 3 drugs in his system."
    assert quotes(text) == [text]


def test_a_clause_with_who_said_takes_nothing_off_the_main_clause():
    text = "Mayor Otto Reed, who said he opposed a budget with any tax, ended up breaking the tie."
    assert text in quotes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Police said that heavy rain and a cold wind put 300 mills out of work.",
        "He said that the health and lives of 300 people depend on it.",
        "It was shut in 2019, but many firms and the oldest clubs of Arden have 300 rooms.",
        "Ana Holm met a clerk whose bread and cakes are sold in 30 towns.",
        "This included 30 orders of bread and cakes tied to a fair.",
        "A fair was held in 2019 with a row of mills and farms painted.",
    ],
)
def test_things_that_and_joins_inside_one_clause_stay_together(text):
    assert any(q.rstrip(".").endswith(text[-20:].rstrip(".")) and " and " in q for q in quotes(text))


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("The board said that it had lost 30 votes and she would leave in May.", "she would leave in May"),
        ("They have pledged 30 gifts and Arden is taxing 40 goods.", "Arden is taxing 40 goods"),
        ("At least 30 people died and 40 were rescued.", "40 were rescued"),
    ],
)
def test_a_clause_of_its_own_is_cut_off_behind_and(text, second):
    assert any(q.rstrip(".") == second for q in quotes(text))


@pytest.mark.parametrize(
    "text",
    [
        "Clerks cannot take 40 dollars from the till until they are 59.",
        "Otto Reed did not sell 20 mills because he owed 30 dollars.",
        "A windfall is when 40 clerks find 90 dollars.",
        "The mill of Arden has a 20% and 16% lead.",
        "In place of a fixed roof and the old glass stand 40 tents.",
        "The town lost 40 clerks to fights and mayors being shot.",
    ],
)
def test_what_does_not_hold_without_the_rest_is_not_cut_off(text):
    assert quotes(text) == [text]


def test_what_was_denied_before_but_is_not_denied_behind_it():
    found = candidates.find(Article("art-22222223", "Otto Reed never paid 20 dollars but sold 30 mills.", "0" * 64))[0]
    assert [c.statement for c in found] == ["Otto Reed never paid 20 dollars", "Otto Reed sold 30 mills"]


def test_what_is_told_beside_a_denial_is_cut_off_as_before():
    text = "The council did not close 20 wards, although the hospital lost 30 nurses in 2019."
    assert len(quotes(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The bridge was paid for with a four-year, $3 million loan from Arden.",
        "It was the spring of 1971, when the mill lost 40 clerks, that made her leave.",
        "The two met on Friday, the night after the board voted 9 to 4 to shut the mill.",
        "The mill (40 clerks, 3 May) belongs to the town.",
        "The tank holds 20 litres (4.4 gallons; 5.3 in America) of oil.",
        "The plan (“Arden Grows”, May 3) was withdrawn by the board.",
        "She left her son a house, two boats and a cart.",
        "The bill counted a new roof (£900) and, in May 2019, taking it off again (£200).",
        "The mill lost its clerk, one Otto Reed, in 1921.",
        "A loaf kept for 9 days – it is from the old mill, the baker said – was still soft.",
        "Police had originally said two boats sank.",
        "So far the board has shut two mills.",
        "So were the bakers of Arden.",
        "A $2 million plan to mend the roof was drawn up, agreed and then shelved for 3 years.",
        "The clerks were taken to Arden, held for 30 days and fined $30.",
        "Otto Reed, fined in 2010 and jailed in 2014, was freed in May.",
        "The door is 3 metres tall and cut from one oak that fell in 2010.",
        "The clerk wrote on 3 March 2019, when the bill had just passed $9.",
        "In May, 40 mm fell – more than usual – and about 20 tonnes of mud and rock hit the road.",
        "Because the mill was old, the board shut it in 2019.",
        "It was the two mills, counted last, that won it: Reed took Arden by 30.",
        "Her file notes a fall she had at 12.",
    ],
)
def test_what_belongs_together_is_not_torn(text):
    assert text in quotes(text) or text.rstrip(".") in quotes(text)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        (
            "The toll rose to $9 in 2019, although that sum is disputed.",
            ["The toll rose to $9 in 2019", "that sum is disputed"],
        ),
        (
            "The board said the toll rose in 2019, but that the sum was small.",
            ["the toll rose in 2019", "the sum was small"],
        ),
        (
            "The toll is old: a cart and driver paid $3 in 2008.",
            ["The toll is old: a cart and driver paid $3 in 2008"],
        ),
        ("What has changed is the toll: a cart and driver paid $3 in 2008.", ["a cart and driver paid $3 in 2008"]),
        ("You can see why: the old mill has 30 rooms.", ["the old mill has 30 rooms"]),
        ("Before we close, here’s what we know: two mills have burnt down.", ["two mills have burnt down"]),
        ("So it is: $5 a head more than in 2010.", ["$5 a head more than in 2010"]),
        (
            "The firm fired 30 clerks, sold its mill and paid $30 in fines.",
            ["The firm fired 30 clerks", "sold its mill", "paid $30 in fines"],
        ),
        (
            "The kit takes 2 hours, needs no oil and costs $3.",
            ["The kit takes 2 hours", "needs no oil", "costs $3"],
        ),
        ("“Because my son walks 3 miles to school,” she said.", ["my son walks 3 miles to school"]),
        (
            "Is that fair, when nine bakers were fired last year?",
            ["Is that fair", "nine bakers were fired last year"],
        ),
        (
            "A baker told the board that nine mills had burnt down and that at least two of them were old.",
            ["nine mills had burnt down", "at least two of them were old"],
        ),
        (
            "Otto Reed said he had done nothing in 2019, that his firm won fairly, and that prices rose 5%.",
            ["he had done nothing in 2019", "his firm won fairly", "prices rose 5%"],
        ),
        (
            "“It was old,” said Otto Reed, 53, president of Bakers Local 40.",
            ["It was old", "Otto Reed, 53, president of Bakers Local 40", "Otto Reed, 53"],
        ),
        (
            "A sign of 1990 points to a mill; it closed in May.",
            ["A sign of 1990 points to a mill", "it closed in May"],
        ),
        (
            "Otto Reed moved to Arden in 1922 and, according to his niece, never left.",
            ["Otto Reed moved to Arden in 1922", "never left"],
        ),
        (
            "It had fallen to 9, and that sum, according to the clerk, includes tax.",
            ["It had fallen to 9, and that sum, according to the clerk, includes tax"],
        ),
        (
            "The firm hired 40 bakers, and half of those it let go, some 300 clerks, moved to Arden.",
            ["The firm hired 40 bakers", "half of those it let go, some 300 clerks, moved to Arden"],
        ),
        ("“Name me one mill. One,” he said.", ["Name me one mill", "One"]),
        ("So in 2019 the mill was shut.", ["in 2019 the mill was shut"]),
    ],
)
def test_cuts_leave_each_side_its_subject(text, pieces):
    assert [q.rstrip(".") for q in quotes(text)] == pieces


def test_an_item_of_a_list_does_not_end_with_and():
    text = "- 20 buses run to Arden at night; and\n- bread is sold at the mill."
    assert [q.rstrip(".") for q in quotes(text)] == ["20 buses run to Arden at night", "bread is sold at the mill"]


def test_what_somebody_argued_goes_on_with_whom_it_tells_of():
    text = "The union sued, arguing that Otto Reed resigned in May, and had no licence."
    found = candidates.find(Article("art-22222223", text, "0" * 64))[0]
    assert found[-1].statement == "Otto Reed had no licence"


def test_the_only_dash_parts_two_sentences_where_one_has_a_figure():
    assert quotes("The mill shut in May — its owner had lost 40 barges.") == [
        "The mill shut in May",
        "its owner had lost 40 barges",
    ]
    for whole in (
        "The mill shut in May — or so the 40 clerks thought.",
        "The mill — its owner had lost 40 barges — was shut.",
        "The mill shut in May — a relief to 40 clerks.",
    ):
        assert whole in quotes(whole)


def test_a_subject_with_its_name_behind_it_opens_a_clause():
    assert quotes("Rain fell for 40 hours, but the mayor, Otto Reed, left for Holm.") == [
        "Rain fell for 40 hours",
        "the mayor, Otto Reed, left for Holm",
    ]


@pytest.mark.parametrize(
    "whole",
    ["The clerk counted 60, 70 barges.", "The clerk found barges in threes, two here, four there, in the harbour."],
)
def test_a_range_and_a_list_of_places_stay_whole(whole):
    assert quotes(whole) == [whole]


def test_what_stands_behind_a_source_with_its_date_keeps_its_subject():
    whole = "The price of a lost key, as the clerks wrote in 2020, is 30 crowns."
    assert quotes(whole) == [whole]


def test_sums_in_a_row_are_claims_whatever_the_verb_before_them():
    assert quotes("Other plans include $3 million for a weir, $1 million for a mill.") == [
        "Other plans include $3 million for a weir",
        "$1 million for a mill",
    ]
    whole = "Other plans include $3 million for a weir, a mill and a road."
    assert quotes(whole) == [whole]
