"""Weights are read as they were written; the file that ships is small, and other bytes are refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extract.worth import weights

STEP = 1 / 4096


@given(st.floats(-8, 8), st.dictionaries(st.integers(0, 2**32 - 1), st.integers(-32768, 32767), max_size=50))
def test_what_is_packed_is_unpacked(start, steps):
    kept = {mark: step * STEP for mark, step in steps.items()}
    assert weights.unpack(weights.pack(start, kept)) == (start, kept)


def test_a_weight_beyond_what_is_kept_is_the_nearest_that_is():
    assert weights.unpack(weights.pack(0.0, {1: 99.0, 2: -99.0}))[1] == {1: 32767 * STEP, 2: -8.0}


@pytest.mark.parametrize(
    "broken", [b"", b"CDW1", b"other bytes that are long enough", weights.pack(0.0, {7: 1.0})[:-1]]
)
def test_other_bytes_are_refused(broken):
    with pytest.raises(ValueError, match="not a file of weights"):
        weights.unpack(broken)


def test_the_weights_that_ship_are_few_and_small():
    start, kept = weights.model("worth")
    assert -5 < start < 5 and 5_000 < len(kept) < 50_000
    assert max(abs(by) for by in kept.values()) < 4
