"""A sum is drawn only where its lines are one and add up; other working stays as it was written."""

import pytest

from claims.publish.sums import shown
from claims.records import Suggestion, Working
from claims.vocabulary import Outcome


def of(*lines: str):
    return shown(Suggestion(Outcome.FITS, "It fits.", Working("sum of parts", "≤ 175", "175", "none", lines)))


def test_counts_times_size_become_blocks_as_wide_as_their_share():
    found = of("17 × 10 = 170 (publishing)", "5 (intrusion)", "170 + 5 = 175")
    assert [(p.name, p.reckoning, p.value) for p in found.parts] == [
        ("publishing", "17 × 10", "170"),
        ("intrusion", "", "5"),
    ]
    assert found.total == "175" and found.lines == ()
    assert len(found.blocks) == 18
    assert [b.odd for b in found.blocks] == [False] * 17 + [True]
    assert found.blocks[0].width == "5.714" and found.blocks[-1].x == "97.143"


def test_too_many_blocks_become_one_a_part():
    found = of("1,000 × 2 = 2,000 (a)", "0.5 million (b)", "2,000 + 0.5 million = 502,000")
    assert [b.width for b in found.blocks] == ["0.398", "99.602"]


@pytest.mark.parametrize(
    "lines",
    [
        (),
        ("born 3 July 1971 (facts)", "49 years completed"),
        ("17 × 10 = 170 (a)", "5 (b)", "170 + 5 = 176"),
        ("17 × 10 = 170 (a)", "from 2019 to 2021", "170 + 5 = 175"),
        ("5 (a)", "5 + 0 = 5"),
    ],
)
def test_what_is_no_sum_stays_lines(lines):
    found = of(*lines)
    assert (found.parts, found.blocks, found.lines) == ((), (), lines)
