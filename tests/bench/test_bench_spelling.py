"""A date counts as told in every way in which a statement may spell it, a person with or without the title."""

import pytest

from benchmarks.quality.spelling import bare, spellings, untitled, words_of


@pytest.mark.parametrize("told", ["4 September 2019", "September 4, 2019", "Sept. 4, 2019", "Sep 4, 2019"])
def test_a_day_is_spelled_in_full_or_short(told):
    assert words_of(told) in [[w.rstrip(".") for w in one] for one in spellings("2019-09-04")]


def test_another_day_is_none_of_them():
    assert words_of("Sept. 5, 2019") not in spellings("2019-09-04") and not spellings(None)


def test_a_week_is_told_by_its_weekend_too():
    assert words_of("weekend of 24 August") in spellings("2019-W34")


def test_an_ordinal_and_a_part_of_a_month_are_compared_without_their_marks():
    assert bare(words_of("by the 31st of mid-August")) == ["by", "31", "of", "august"]


def test_a_name_of_two_words_will_do_without_its_title_and_a_bare_surname_will_not():
    assert words_of("Ana Reed") in untitled(words_of("Queen Ana Reed"))
    assert untitled(words_of("President Reed")) == [words_of("President Reed")]
