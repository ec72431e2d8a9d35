"""The table of figures says what was held, what was not, and what was skipped and why."""

import pytest

from benchmarks.table import Figure, middle, show


@pytest.mark.parametrize(
    ("value", "most", "verdict"),
    [(0.5, 1, "held"), (1, 1, "NOT HELD"), (2, 1, "NOT HELD"), (2, None, ""), (None, 1, "skipped")],
)
def test_a_figure_is_held_below_its_aim(value, most, verdict):
    assert Figure("x", value, most=most).verdict == verdict


def test_the_median_of_several_runs_is_told_with_the_slowest():
    assert middle([3.0, 1.0, 2.0].__getitem__, 3) == (2.0, "median of 3, slowest 3.00")


def test_the_table_has_a_line_a_figure_with_the_reason_for_a_skipped_one():
    head, first, second = show(
        [Figure("start", 0.25, "s", 1, "cold"), Figure("real", None, note="no data")]
    ).splitlines()
    assert head.split() == ["what", "measured", "aim", "of", "what"]
    assert first.split() == ["start", "0.25", "s", "<", "1", "s", "held", "cold"]
    assert second.split() == ["real", "-", "skipped", "no", "data"]
