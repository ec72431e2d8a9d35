"""What a run is told as: its lines, its exit code, and the way of a plain command."""

from dataclasses import dataclass

import pytest

from flows.day import Day, Step, plainly

CALM = Step("ingest", ("Articles: 3 taken",))
AMISS = Step("collect", ("2 rejected", "  line 4"), amiss=True)


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (Day(), 0),
        (Day((CALM,)), 0),
        (Day((CALM, AMISS)), 1),
        (Day((CALM,), stopped="ids repeat"), 3),
        (Day((AMISS,), stopped="ids repeat"), 3),
    ],
)
def test_the_exit_code_tells_the_worst_that_happened(day: Day, code: int) -> None:
    assert day.exit_code == code


def test_a_day_is_told_in_the_order_of_its_steps_and_why_it_stopped_comes_last() -> None:
    day = Day((AMISS,)) + Day((CALM,), stopped="ids repeat\n  Mend it.")
    assert day.lines() == ["2 rejected", "  line 4", "Articles: 3 taken", "ids repeat", "  Mend it."]


def test_a_stop_is_not_forgotten_by_what_follows() -> None:
    assert (Day(stopped="ids repeat") + Day((CALM,))).stopped == "ids repeat"


@dataclass
class Batch:
    label: str


def test_the_plain_way_computes_a_batch_only_when_its_turn_comes() -> None:
    seen: list[str] = []
    results = plainly().each("extract", lambda b: seen.append(b.label) or b.label, [Batch("one"), Batch("two")])
    assert seen == []
    assert next(results) == "one"
    assert seen == ["one"]
    assert list(results) == ["two"]
