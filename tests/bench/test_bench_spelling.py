"""A date counts as told in every way in which a statement may spell it, a person with or without the title."""

import pytest

from benchmarks.quality.spelling import bare, ends_of_ranges, spellings, untitled, words_of


@pytest.mark.parametrize("told", ["4 September 2019", "September 4, 2019", "Sept. 4, 2019", "Sep 4, 2019"])
def test_a_day_is_spelled_in_full_or_short(told):
    assert words_of(told) in [[w.rstrip(".") for w in one] for one in spellings("2019-09-04")]


def test_another_day_is_none_of_them():
    assert words_of("Sept. 5, 2019") not in spellings("2019-09-04") and not spellings(None)


@pytest.mark.parametrize("told", ["August 2019", "Aug. 2019"])
def test_a_month_is_spelled_in_full_or_short(told):
    assert bare(words_of(told)) in spellings("2019-08")


@pytest.mark.parametrize("told", ["from March 15 to 17, 2019, they met", "on 15–17 March 2019", "15 and 17 March 2019"])
def test_a_range_of_days_tells_its_first_and_its_last(told):
    first, last = ends_of_ranges(bare(words_of(told)))
    assert first in spellings("2019-03-15") and last in spellings("2019-03-17")


def test_two_numbers_that_share_no_month_are_no_range():
    assert not ends_of_ranges(words_of("15 to 17 of them in March 2019, 20 in all"))


def test_a_week_is_told_by_its_weekend_too():
    assert words_of("weekend of 24 August") in spellings("2019-W34")


def test_an_ordinal_and_a_part_of_a_month_are_compared_without_their_marks():
    assert bare(words_of("by the 31st of mid-August")) == ["by", "31", "of", "august"]


def test_a_name_of_two_words_will_do_without_its_title_and_a_bare_surname_will_not():
    assert words_of("Ana Reed") in untitled(words_of("Queen Ana Reed"))
    assert untitled(words_of("President Reed")) == [words_of("President Reed")]
