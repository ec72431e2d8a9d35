"""Worth is a chance whose logarithm of odds is the sum of printed reasons, in the order of what a desk would check first."""

import re
from math import exp

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extract import worth
from claims.records import worth_word
from claims.vocabulary import Worth

SENTENCES = [
    "Unemployment fell to 4 per cent in Arden in 2019",
    "The council spent 1.3 million euros on the bridge, twice as much as planned.",
    "Two judges died in 2019 in Arden",
    "I want to thank all of you for coming tonight.",
    "Ada Brook is 49 years old",
    "Who would not like to live here?",
]


def value(text):
    return worth.score([text])[0].value


def because(text):
    return [line.rsplit(" ", 1)[0] for line in worth.score([text])[0].because]


def test_figures_of_public_matter_come_before_ages_and_opinions():
    sentence = value("Assange could face a sentence of up to 175 years")
    age = value("Assange was 49 on 4 January 2021")
    opinion = value("I think the plan is a shame")
    assert sentence > worth.THRESHOLD > age > opinion


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("The harbour lost 300 jobs last year.", "The harbour is a lovely place to be."),
        ("The minister cut the school budget by half in 2018.", "The minister should cut the school budget by half."),
        ("Crime in Arden has doubled since 2010.", "Has crime in Arden doubled since 2010?"),
        ("The council voted against the tax.", "I hope you will vote against the tax."),
        ("Rents rose by 8 per cent.", "Rents will rise."),
    ],
)
def test_what_was_done_and_counted_comes_before_what_is_wished_asked_or_foretold(more, less):
    assert value(more) > worth.THRESHOLD
    assert value(more) > value(less) + 0.1


@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_reasons_add_up_to_the_value(sentence):
    scored = worth.score([sentence])[0]
    total = sum(float(re.search(r"[-+]\d+\.\d\d$", line)[0]) for line in scored.because)
    assert 1 / (1 + exp(-total)) == pytest.approx(scored.value, abs=0.015)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_reasons_come_by_their_size_after_where_all_start(sentence):
    lines = [line for line in worth.score([sentence])[0].because[1:] if not line.startswith("smaller things")]
    sizes = [abs(float(line.rsplit(" ", 1)[1])) for line in lines]
    assert sizes == sorted(sizes, reverse=True)


def test_the_reasons_are_words_that_an_editor_knows():
    assert {"gives a figure", "concerns public matters"} <= set(because("Unemployment fell to 4 per cent in 2019"))
    assert {"speaks for oneself", "tells a thought, a wish or talk"} <= set(because("I hope we agree on that"))
    assert "asks" in because("Why did they leave?")
    assert "gives only an age" in because("Ada Brook is 49 years old")
    assert "gives only an age" not in because("Ada Brook is 49 and leads the largest bank of the country")


def test_wording_is_told_with_the_words_that_weigh_most():
    lines = because("The senator voted against the ban and opposed the funding of the programme.")
    assert any(re.fullmatch(r"is worded like claims that were checked \(\w+(, \w+)?\)", line) for line in lines)


def test_nothing_said_is_worth_nothing():
    assert [s.value for s in worth.score(["", " ", "“”", "…"])] == [0, 0, 0, 0]


def test_marks_of_quotation_and_the_kind_of_apostrophe_change_nothing():
    plain = value("We don't have 40 million people without insurance")
    assert value("“We don’t have 40 million people without insurance”") == plain
    assert value('"We don\'t have 40 million people without insurance"') == plain


def test_the_order_of_texts_is_kept_and_none_changes_another():
    assert [s.value for s in worth.score(SENTENCES)] == [value(s) for s in SENTENCES]


def test_what_a_sheet_calls_medium_begins_where_a_check_is_worth_its_time():
    assert worth_word(worth.THRESHOLD) is Worth.MEDIUM and worth_word(worth.THRESHOLD - 0.001) is Worth.LOW


@given(st.text(max_size=120))
def test_worth_lies_between_nought_and_one(text):
    assert 0 <= value(text) <= 1
