"""A date counts as told in every way in which a statement may spell it."""

import pytest

from benchmarks.quality.spelling import spellings, words_of


@pytest.mark.parametrize("told", ["4 September 2019", "September 4, 2019", "Sept. 4, 2019", "Sep 4, 2019"])
def test_a_day_is_spelled_in_full_or_short(told):
    assert words_of(told) in [[w.rstrip(".") for w in one] for one in spellings("2019-09-04")]


def test_another_day_is_none_of_them():
    assert words_of("Sept. 5, 2019") not in spellings("2019-09-04") and not spellings(None)
