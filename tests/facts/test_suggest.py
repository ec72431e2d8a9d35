"""What facts suggest about a claim: the story everyone knows, then each rule, then silence where nothing is known."""

import csv
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.facts import suggest, table
from claims.records import Moment, Note, Quantity, Suggestion
from claims.vocabulary import Change, Hedge, Kind, Outcome, QuantityKind, TimexType

SEEDS = Path(__file__).resolve().parents[2] / "seeds" / "facts"
ON = date(2021, 1, 4)


@dataclass(frozen=True)
class Claim:
    statement: str
    quantities: tuple[Quantity, ...] = ()
    moments: tuple[Moment, ...] = ()
    kind: Kind = Kind.QUANTITY


def figure(low, unit, kind, hedge="=", change=None, of=None, high=None):
    bottom, top = Decimal(low), Decimal(high if high is not None else low)
    return Quantity(0, 1, bottom, top, unit, QuantityKind(kind), Hedge(hedge), Change(change) if change else None, of)


def on_day(value, kind=TimexType.DATE):
    return Moment(0, 1, value, kind, "day" if value else "unresolved")


def facts_of(*rows):
    read = table.read([dict(zip(table.COLUMNS, row, strict=True)) for row in rows], "test")
    assert read.rejected == ()
    return read.facts


@pytest.fixture(scope="module")
def asylum():
    with (SEEDS / "asylum.csv").open(encoding="utf-8", newline="") as stream:
        return table.read(csv.DictReader(stream), "asylum.csv").facts


CUSTODY = Claim("Assange has been held in a London prison for 20 months", (figure(20, "month", "duration"),))
SENTENCE = Claim(
    "Assange could face a sentence of up to 175 years if found guilty as charged",
    (Quantity(0, 1, None, Decimal(175), "year", QuantityKind.DURATION, Hedge.AT_MOST),),
)
REFUGE = Claim(
    "Assange remained in Ecuador’s embassy in the United Kingdom for seven years", (figure(7, "year", "duration"),)
)
AGE = Claim("Assange, 49, is an editor", (figure(49, "year", "age"),))


@pytest.mark.parametrize(
    ("claim", "outcome", "summary"),
    [
        (CUSTODY, Outcome.FITS, "Arrested 11 April 2019, so 20 months and 24 days on 4 January 2021: fits [facts]."),
        (SENTENCE, Outcome.FITS, "17 counts of up to 10 years and 1 of up to 5 make 175 at most: fits [facts]."),
        (
            REFUGE,
            Outcome.FITS,
            "From 19 June 2012 to 11 April 2019 is 6 years, 9 months and 23 days: 69 days short of seven years, "
            "fits the nearest year [facts].",
        ),
        (AGE, Outcome.FITS, "Born 3 July 1971, so 49 on 4 January 2021: fits [facts]."),
        (
            Claim("Assange was arrested in April 2019", (), (on_day("2019-04"),)),
            Outcome.FITS,
            "Arrested 11 April 2019: fits [facts].",
        ),
        (
            Claim("Assange was arrested in May 2019", (), (on_day("2019-05"),)),
            Outcome.OFF,
            "Arrested 11 April 2019: off, the claim says May 2019, 20 days later [facts].",
        ),
        (
            Claim("Assange, 48, is an editor", (figure(48, "year", "age"),)),
            Outcome.OFF,
            "Born 3 July 1971, so 49 on 4 January 2021: off, the claim says 48 [facts].",
        ),
        (
            Claim("Assange has been held in a London prison for 25 months", (figure(25, "month", "duration"),)),
            Outcome.OFF,
            "Arrested 11 April 2019, so 20 months and 24 days on 4 January 2021: off, 127 days short of 25 months [facts].",
        ),
    ],
)
def test_the_asylum_story(asylum, claim, outcome, summary):
    found = suggest.for_claim(claim, asylum, ON)
    assert isinstance(found, Suggestion)
    assert (found.outcome, found.summary) == (outcome, summary)


def test_a_sum_shows_its_working_line_by_line_and_names_its_facts(asylum):
    found = suggest.for_claim(SENTENCE, asylum, None)
    assert isinstance(found, Suggestion)
    assert found.working.lines == ("17 × 10 = 170 (publishing)", "1 × 5 = 5 (intrusion)", "170 + 5 = 175")
    assert (found.working.claim_says, found.working.facts_give, found.working.difference) == (
        "up to 175 years",
        "175 years",
        "none",
    )
    assert len(found.facts) == 4


def test_a_charge_that_is_counted_is_never_taken_for_the_whole(asylum):
    claim = Claim("Of the charges he faces for publishing, the sentence is up to 175 years", SENTENCE.quantities)
    found = suggest.for_claim(claim, asylum, None)
    assert isinstance(found, Suggestion)
    assert found.outcome is Outcome.FITS
    assert found.working.facts_give == "175 years"


@pytest.mark.parametrize("claim", [CUSTODY, AGE])
def test_an_undated_article_needs_a_date_and_today_is_never_one(asylum, claim):
    found = suggest.for_claim(claim, asylum, None)
    assert isinstance(found, Note)
    assert found.code == "date-needed"


def test_a_relative_date_that_is_unresolved_needs_a_date(asylum):
    found = suggest.for_claim(Claim("Assange was arrested last month", (), (on_day(None),)), asylum, None)
    assert isinstance(found, Note)
    assert found.code == "date-needed"


def test_a_claim_with_its_own_day_needs_no_article_date(asylum):
    claim = Claim("Assange was 49 on 4 January 2021", AGE.quantities, (on_day("2021-01-04"),))
    assert isinstance(suggest.for_claim(claim, asylum, None), Suggestion)


def test_the_subject_may_be_named_around_the_claim(asylum):
    claim = Claim("he remained for seven years as a refugee", REFUGE.quantities)
    assert isinstance(suggest.for_claim(claim, asylum, ON), Note)
    assert isinstance(suggest.for_claim(claim, asylum, ON, context="Assange was at the embassy"), Suggestion)


def test_a_day_without_a_fact_is_said_to_be_possible_with_its_weekday(asylum):
    claim = Claim("Assange asked President Trump for a pardon on 15 December 2020", (), (on_day("2020-12-15"),))
    found = suggest.for_claim(claim, asylum, ON)
    assert found == Note(
        "no-fact", "The date is possible, a Tuesday 20 days before the article; no reference fact speaks about it."
    )


def test_a_day_after_the_article_is_said_so(asylum):
    found = suggest.for_claim(Claim("Assange asked on 5 January 2021", (), (on_day("2021-01-05"),)), asylum, ON)
    assert isinstance(found, Note)
    assert "1 day after the article" in found.text


def test_of_several_findings_the_gravest_is_given(asylum):
    claim = Claim("Assange, 48, was arrested in April 2019", (figure(48, "year", "age"),), (on_day("2019-04"),))
    found = suggest.for_claim(claim, asylum, ON)
    assert isinstance(found, Suggestion)
    assert found.outcome is Outcome.OFF


def test_a_part_is_not_held_against_its_whole():
    whole = "The town of Saltmere has a population of 12,000, of whom"
    nine, many = figure(9, "person", "count"), figure(4300, "person", "count")
    for words, part in ((f"{whole} nine left in 2020", nine), (f"{whole} only 4,300 voted in 2020", many)):
        assert isinstance(suggest.for_claim(Claim(words, (part,), (on_day("2020"),)), TOWN, ON), Note)
    told = Claim(f"{whole} nine left in 2020", (figure(12000, "person", "count"),), (on_day("2020"),))
    assert isinstance(suggest.for_claim(told, TOWN, ON), Suggestion)


def test_other_subjects_and_other_properties_are_met_with_silence(asylum):
    for claim in (Claim("Smith has been held in prison for 20 months", CUSTODY.quantities),
                  Claim("Assange met lawyers for 20 months", CUSTODY.quantities)):  # fmt: skip
        found = suggest.for_claim(claim, asylum, ON)
        assert isinstance(found, Note)
        assert found.code == "no-fact"
    assert isinstance(suggest.for_claim(CUSTODY, (), ON), Note)


SOURCE = ("https://count.example.org/a", "2021-01-05")
TOWN = facts_of(
    ("Saltmere", "the town", "population", "12400", "person", "2020-01-01", "2020-12-31", *SOURCE),
    ("Saltmere", "the town", "population", "12000", "person", "2019-01-01", "2019-12-31", *SOURCE),
    ("Saltmere", "the town", "unemployment rate", "4.2", "per cent", "2020-01-01", "2020-12-31", *SOURCE),
    ("Saltmere", "the town", "unemployment rate", "3.1", "per cent", "2019-01-01", "2019-12-31", *SOURCE),
    ("Saltmere", "the town", "spending; spent: roads", "2500000", "euro", "", "", *SOURCE),
    ("Saltmere", "the town", "spending; spent: parks", "500000", "euro", "", "", *SOURCE),
    ("Saltmere", "the town", "mayors", "31", "", "", "", *SOURCE),
    ("Ada Finch", "Finch", "born", "1980-05", "", "", "", *SOURCE),
    ("Bo Finch", "", "born", "1950-05-01", "", "", "", *SOURCE),
    ("Saltmere bridge", "", "closed", "2020-06-01", "", "", "", *SOURCE),
)


IN_2020 = (on_day("2020"),)
UP_400 = figure(400, "person", "count", change="up")
UP_3_3 = figure("3.3", "per cent", "share", change="up")
DOWN_3_3 = figure("3.3", "per cent", "share", change="down")
TO_4_2 = figure("4.2", "per cent", "share", change="up")
TO_5_2 = figure("5.2", "per cent", "share", change="up")
POINTS_1_1 = figure("1.1", "percentage point", "points", change="up")
OVER_30 = Quantity(0, 1, Decimal(30), None, None, QuantityKind.COUNT, Hedge.ABOVE, of="mayors")


@pytest.mark.parametrize(
    ("statement", "quantity", "moments", "outcome"),
    [
        ("Saltmere has a population of 12,400", figure(12400, None, "count", of="people"), IN_2020, Outcome.FITS),
        ("Saltmere has a population of 12,400", figure(12400, None, "count", of="people"), (on_day("2019"),), Outcome.OFF),
        ("The population of Saltmere is about 12,500", figure(12500, "person", "count", "~"), IN_2020, Outcome.FITS),
        ("The population of Saltmere is nearly 13,000", figure(13000, "person", "count", "~"), IN_2020, Outcome.FITS),
        ("The population of Saltmere is nearly 12,000", figure(12000, "person", "count", "~"), IN_2020, Outcome.OFF),
        ("Saltmere's population grew by 400 in 2020", UP_400, IN_2020, Outcome.FITS),
        ("Saltmere's population grew by 3.3 per cent in 2020", UP_3_3, IN_2020, Outcome.FITS),
        ("Saltmere's population fell by 3.3 per cent in 2020", DOWN_3_3, IN_2020, Outcome.OFF),
        ("Saltmere's unemployment rate rose to 4.2 per cent", TO_4_2, IN_2020, Outcome.FITS),
        ("Saltmere's unemployment rate rose to 5.2 per cent", TO_5_2, IN_2020, Outcome.OFF),
        ("Saltmere's unemployment rate rose by 1.1 points", POINTS_1_1, IN_2020, Outcome.FITS),
        ("Saltmere spent 2.5 million euros on roads", figure(2500000, "euro", "money"), (), Outcome.FITS),
        ("Saltmere spent 3 million euros", figure(3000000, "euro", "money"), (), Outcome.FITS),
        ("Saltmere spent 4 million euros", figure(4000000, "euro", "money"), (), Outcome.OFF),
        ("Saltmere has had more than 30 mayors", OVER_30, (), Outcome.FITS),
        ("Saltmere bridge has been closed for nearly two years", figure(2, "year", "duration", "~"), (), Outcome.OFF),
        ("Saltmere bridge has been closed for over six months", figure(6, "month", "duration", ">"), (), Outcome.FITS),
        ("Saltmere bridge has been closed for under six months", figure(6, "month", "duration", "<"), (), Outcome.OFF),
        ("Saltmere bridge has been closed for six to eight months", figure(6, "month", "duration", high=8), (), Outcome.FITS),
        ("Saltmere bridge has been closed for half a year", figure("0.5", "year", "duration"), (), Outcome.OFF),
        ("Saltmere bridge has been closed for 1.5 years", figure("1.5", "year", "duration"), (), Outcome.OFF),
        ("Saltmere bridge has been closed for a million years", figure(10**6, "year", "duration"), (), Outcome.OFF),
        ("Saltmere bridge has been closed for 217 days", figure(217, "day", "duration"), (), Outcome.FITS),
        ("Saltmere bridge has been closed for 31 weeks", figure(31, "week", "duration"), (), Outcome.FITS),
        ("Finch, 40, said so", figure(40, "year", "age"), (), Outcome.FITS),
    ],
)  # fmt: skip
def test_each_rule(statement, quantity, moments, outcome):
    found = suggest.for_claim(Claim(statement, (quantity,), moments), [f for f in TOWN if f.subject != "Bo Finch"], ON)
    assert isinstance(found, Suggestion), found
    assert found.outcome is outcome, found.summary
    assert found.summary.endswith(" [facts].")
    assert found.working.rule
    assert found.working.lines


def test_a_birth_known_to_the_month_leaves_an_age_open_in_that_month():
    claim = Claim("Ada Finch was 40 on 15 May 2020", (figure(40, "year", "age"),), (on_day("2020-05-15"),))
    found = suggest.for_claim(claim, TOWN, None)
    assert isinstance(found, Suggestion)
    assert found.outcome is Outcome.UNCLEAR


def test_two_people_of_one_name_are_ambiguous():
    found = suggest.for_claim(Claim("Ada Finch and Bo Finch, 40, spoke", (figure(40, "year", "age"),)), TOWN, ON)
    assert isinstance(found, Note)
    assert found.code == "ambiguous"


def test_figures_of_several_times_need_a_date():
    claim = Claim("Saltmere has a population of 12,400", (figure(12400, "person", "count"),))
    found = suggest.for_claim(claim, TOWN, None)
    assert isinstance(found, Note)
    assert found.code == "date-needed"


def test_facts_that_do_not_cover_the_time_are_not_used():
    claim = Claim("Saltmere had a population of 12,400 in 1999", (figure(12400, "person", "count"),), (on_day("1999"),))
    found = suggest.for_claim(claim, TOWN, ON)
    assert isinstance(found, Note)
    assert found.code == "no-fact-then"


def test_another_unit_is_not_compared():
    found = suggest.for_claim(
        Claim("Saltmere spent 2.5 million dollars on roads", (figure(2500000, "US dollar", "money"),)), TOWN, ON
    )
    assert isinstance(found, Note)


def test_a_rate_by_so_many_is_no_number_of_what_it_counts():
    facts = facts_of(("Saltmere", "", "deaths", "340", "death", "2020", "2020", "https://example.org/d", "2021-01-01"))
    rate = figure(12, "death per 100,000 people", "count", of="deaths")
    count = figure(340, "death", "count", of="deaths")
    told = [
        suggest.for_claim(Claim(f"Saltmere saw {q.low} deaths in 2020", (q,), IN_2020), facts, None)
        for q in (rate, count)
    ]
    assert [isinstance(t, Note) for t in told] == [True, False]


def test_the_same_question_gets_the_same_answer(asylum):
    assert suggest.for_claim(CUSTODY, asylum, ON) == suggest.for_claim(CUSTODY, tuple(asylum), ON)


def test_where_several_spans_could_be_meant_none_is_called_off(asylum):
    claim = Claim(
        "Assange, arrested after a long time in the embassy, waited for nine years", (figure(9, "year", "duration"),)
    )
    found = suggest.for_claim(claim, asylum, ON)
    assert isinstance(found, Suggestion)
    assert found.outcome is Outcome.UNCLEAR
    claim = Claim("Assange, arrested after seven years in the embassy, said so", REFUGE.quantities)
    found = suggest.for_claim(claim, asylum, ON)
    assert isinstance(found, Suggestion)
    assert found.outcome is Outcome.FITS


def test_years_that_may_come_are_not_years_that_went_by(asylum):
    claim = Claim(
        "Assange, arrested for publishing, may spend 175 years behind walls", (figure(175, "year", "duration"),)
    )
    assert isinstance(suggest.for_claim(claim, asylum, ON), Note)


NUMBERS = st.decimals(-(10**30), 10**30, allow_nan=False) | st.decimals(0, 200, places=1)
UNITS = st.sampled_from(["year", "month", "day", "week", "decade", "per cent", "euro", "person", None])


@given(
    st.sampled_from(
        [
            "Saltmere population",
            "Saltmere unemployment rate",
            "Saltmere spent",
            "Saltmere bridge closed for",
            "Ada Finch",
        ]
    ),
    st.one_of(st.none(), NUMBERS),
    st.one_of(st.none(), NUMBERS),
    UNITS,
    st.sampled_from(QuantityKind),
    st.sampled_from(Hedge),
    st.sampled_from([None, *Change]),
    st.sampled_from([(), (on_day("2020"),), (on_day("2019-05-31"),), (on_day(None),), (on_day("2020-W05"),)]),
    st.sampled_from([ON, None, date(1979, 1, 1), date.max, date.min]),
)
def test_whatever_is_claimed_the_answer_is_a_suggestion_with_its_working_or_a_note(
    statement, low, high, unit, kind, hedge, change, moments, on
):
    quantity = Quantity(0, 1, low, high, unit, kind, hedge, change)
    found = suggest.for_claim(Claim(statement, (quantity,), moments), TOWN, on)
    if isinstance(found, Suggestion):
        assert found.summary.endswith(" [facts].")
        assert len(found.summary) < 400
        assert found.facts
        assert found.outcome.value in found.summary or "short of" in found.summary or "over" in found.summary
    else:
        assert found.code in ("date-needed", "ambiguous", "no-fact-then", "no-fact")


def test_of_several_dates_the_one_that_fits_is_meant():
    facts = facts_of(("Lake Arden", "the lake", "measurements began", "1893", "", "", "", *SOURCE))
    words = "Lake Arden was free of ice in 2020, the longest since measurements began in 1893"
    found = suggest.for_claim(Claim(words, (), (on_day("2020"), on_day("1893"))), facts, ON)
    assert isinstance(found, Suggestion)
    assert found.outcome is Outcome.FITS
    assert isinstance(suggest.for_claim(Claim(words, (), (on_day("2020"),)), facts, ON), Note)
    wrong = Claim("Lake Arden: measurements began in 1894", (), (on_day("1894"),))
    found = suggest.for_claim(wrong, facts, ON)
    assert isinstance(found, Suggestion)
    assert found.outcome is Outcome.OFF


def test_the_fact_with_more_of_the_words_is_meant():
    facts = facts_of(
        ("Norland", "", "people", "4640000", "person", "", "", *SOURCE),
        ("Norland", "", "people died", "4", "person", "", "", *SOURCE),
    )
    found = suggest.for_claim(Claim("Three people died in Norland", (figure(3, "person", "count"),)), facts, ON)
    assert isinstance(found, Suggestion)
    assert (
        found.summary == "Norland, people died: 4 people: off, the claim says 3 people, 1 too low, 25 per cent [facts]."
    )


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("Property tax is more than a third of the income of Saltmere", Outcome.OFF),
        ("Property tax is more than 30 per cent of the income of Saltmere", Outcome.FITS),
        ("Property tax is a third of the income of Saltmere", Outcome.OFF),
    ],
)
def test_a_fraction_is_held_against_per_cent(statement, expected):
    facts = facts_of(("Saltmere", "", "property tax income", "31.8", "per cent", "", "", *SOURCE))
    hedge = "=" if "is a third" in statement else ">"
    said = figure(30, "per cent", "share", hedge) if "30" in statement else figure("0.333333", None, "share", hedge)
    found = suggest.for_claim(Claim(statement, (said,)), facts, ON)
    assert isinstance(found, Suggestion)
    assert found.outcome is expected


def test_an_exact_third_fits_what_rounds_to_it():
    facts = facts_of(("Saltmere", "", "property tax income", "33.4", "per cent", "", "", *SOURCE))
    found = suggest.for_claim(
        Claim("Property tax is a third of the income of Saltmere", (figure("0.333333", None, "share"),)), facts, ON
    )
    assert isinstance(found, Suggestion)
    assert found.outcome is Outcome.FITS


def test_a_bare_number_is_not_taken_for_people():
    facts = facts_of(("Norland", "", "people", "4640000", "person", "", "", *SOURCE))
    found = suggest.for_claim(Claim("In Norland people saw nine close", (figure(9, None, "count"),)), facts, ON)
    assert isinstance(found, Note)


@pytest.mark.parametrize(
    "words", ["Finch took up running at 40", "Finch won at the age of 40", "Finch left when she was 40"]
)
def test_an_age_of_another_time_is_left_alone(words):
    assert isinstance(suggest.for_claim(Claim(words, (figure(35, "year", "age"),)), TOWN[7:8], ON), Note)


def test_an_age_now_is_not_reckoned_on_a_day_that_is_named_for_something_else(asylum):
    claim = Claim("Assange, 49, was arrested in April 2019", AGE.quantities, (on_day("2019-04"),))
    found = suggest.for_claim(claim, asylum, ON)
    assert isinstance(found, Suggestion)
    assert found.outcome is Outcome.FITS


def test_another_name_is_not_taken_for_the_subject_of_the_context(asylum):
    claim = Claim("Smith was arrested in May 2019", (), (on_day("2019-05"),))
    assert isinstance(suggest.for_claim(claim, asylum, ON, context="Assange was at the embassy"), Note)
    claim = Claim("He was arrested in May 2019", (), (on_day("2019-05"),))
    assert isinstance(suggest.for_claim(claim, asylum, ON, context="Assange was at the embassy"), Suggestion)


def test_a_figure_of_the_year_before_is_the_earlier_of_two():
    claim = Claim("The population of Saltmere grew by 3.3 per cent since 2019", (UP_3_3,), (on_day("2019"),))
    found = suggest.for_claim(claim, TOWN, ON)
    assert isinstance(found, Suggestion)
    assert found.summary == (
        "Saltmere, population: from 12,000 (2019) to 12,400 (2020), up 3.33 per cent: fits [facts]."
    )


def test_two_figures_of_two_years_each_find_theirs():
    claim = Claim(
        "The population of Saltmere went from 12,000 in 2019 to 12,400 in 2020",
        (figure(12000, "person", "count"), figure(12400, "person", "count")),
        (on_day("2019"), on_day("2020")),
    )
    found = suggest.for_claim(claim, TOWN, ON)
    assert isinstance(found, Suggestion)
    assert found.outcome is Outcome.FITS


def test_a_figure_of_the_year_before_beside_this_years_is_not_held_against_this_years():
    facts = facts_of(
        ("Saltmere", "", "pupils vaccinated", "38.2", "per cent", "2020-11-01", "2020-11-30", "", ""),
        ("Saltmere", "", "pupils vaccinated", "29.1", "per cent", "2019-11-01", "2019-11-30", "", ""),
    )
    words = (
        "About 38 per cent of pupils in Saltmere were vaccinated in November 2020, up from {} per cent a year earlier"
    )
    dates = (on_day("2020-11"), on_day(None))
    fits = Claim(words.format("29"), (figure(38, "per cent", "share", "~"), figure(29, "per cent", "share")), dates)
    found = suggest.for_claim(fits, facts, date(2021, 1, 5))
    assert isinstance(found, Suggestion)
    assert found.outcome is Outcome.FITS
    other = Claim(words.format("14"), (figure(38, "per cent", "share", "~"), figure(14, "per cent", "share")), dates)
    found = suggest.for_claim(other, facts, date(2021, 1, 5))
    assert isinstance(found, Suggestion)
    assert found.outcome is Outcome.UNCLEAR


def test_since_when_a_thing_is_so_is_no_answer_to_when_another_was():
    facts = facts_of(("Saltmere", "", "mayor elected since", "1908", "", "", "", "", ""))
    day = Claim("Ada Quinn was elected mayor of Saltmere on 30 December 2020", (), (on_day("2020-12-30"),))
    assert isinstance(suggest.for_claim(day, facts, ON), Note)
    since = Claim("Saltmere has elected its mayor since 1908", (), (on_day("1908"),))
    found = suggest.for_claim(since, facts, ON)
    assert isinstance(found, Suggestion)
    assert found.outcome is Outcome.FITS


@pytest.mark.parametrize(("level", "outcome"), [("12411", Outcome.FITS), ("12200", Outcome.UNCLEAR)])
def test_a_rise_from_one_level_to_another_is_held_by_its_ends_not_by_what_lies_between(level, outcome):
    facts = facts_of(("Saltmere", "", "population", level, "person", "2020-01-01", "2020-12-31", "", ""))
    rise = figure(12011, "person", "count", change="up", high=12411)
    claim = Claim("The population of Saltmere rose from 12,011 to 12,411 in 2020", (rise,), (on_day("2020"),))
    found = suggest.for_claim(claim, facts, ON)
    assert isinstance(found, Suggestion)
    assert found.outcome is outcome


def test_years_and_months_of_one_length_of_time_are_not_judged_each_alone():
    facts = facts_of(("Ada Quinn", "Quinn", "held in custody", "", "", "2018-01-04", "2020-04-04", "", ""))
    two = (figure(2, "year", "duration"), figure(3, "month", "duration"))
    claim = Claim("Quinn was held in custody for two years and three months", two)
    found = suggest.for_claim(claim, facts, ON)
    assert not isinstance(found, Suggestion) or found.outcome is not Outcome.OFF
