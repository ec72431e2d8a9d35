"""Worth is a sum of printed reasons, in the order of what a desk would check first."""

import re

from hypothesis import given
from hypothesis import strategies as st

from claims.extract import worth


def value(text):
    return worth.score([text])[0].value


def test_figures_of_public_matter_come_before_ages_and_opinions():
    sentence = value("Assange could face a sentence of up to 175 years")
    age = value("Assange was 49 on 4 January 2021")
    opinion = value("I think the plan is a shame")
    assert sentence > worth.THRESHOLD > age > opinion


def test_every_reason_is_printed_with_its_weight():
    scored = worth.score(["Unemployment fell to 4 per cent in Arden in 2019"])[0]
    weights = [float(re.search(r"[-+]?\d*\.?\d+$", line)[0]) for line in scored.because]
    assert round(sum(weights), 2) == scored.value


def test_the_order_of_texts_is_kept():
    assert [s.value for s in worth.score(["Why?", "Two judges died in 2019 in Arden"])] == [
        value("Why?"),
        value("Two judges died in 2019 in Arden"),
    ]


@given(st.text(max_size=120))
def test_worth_lies_between_nought_and_one(text):
    assert 0 <= value(text) <= 1
