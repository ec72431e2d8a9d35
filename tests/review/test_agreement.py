"""Kappa and alpha against figures known from the literature, and the interval around alpha."""

from dataclasses import replace

import pytest
from reviewcases import VERDICT, case

from claims.ledger.state import Second, Verdict
from claims.review.agreement import FEWEST, agreement, alpha, kappa, pairs
from claims.vocabulary import State

# Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): four observers, twelve units, some of them missed.
_ = None
FOUR_OBSERVERS = [
    (1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _),
    (1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3),
    (_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _),
    (1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _),
]
UNITS = [[v for v in unit if v is not None] for unit in zip(*FOUR_OBSERVERS, strict=True)]


def table(counts: list[list[int]]) -> list[tuple[int, int]]:
    """A matrix of agreement as pairs: counts[i][j] units that the first called i and the second j."""
    return [(i, j) for i, line in enumerate(counts) for j, n in enumerate(line) for _ in range(n)]


def verdict(value: int | None, rating: str = "") -> Verdict:
    return replace(VERDICT, value=value, rating=rating or f"r{value}")


def verdicts(*found: tuple[int | None, int | None]) -> list[tuple[Verdict, Verdict]]:
    return [(verdict(a), verdict(b)) for a, b in found]


def test_kappa_is_cohens() -> None:
    # Cohen (1960): two psychiatrists, 200 patients, three diagnoses; he gives .492.
    assert kappa(table([[88, 14, 18], [10, 40, 10], [2, 6, 12]])) == pytest.approx(0.492, abs=5e-4)
    # Two readers, fifty applications, yes or no.
    assert kappa(table([[20, 5], [10, 15]])) == pytest.approx(0.4)
    # Equal agreement of 60 in 100, other margins.
    assert kappa(table([[45, 15], [25, 15]])) == pytest.approx(0.1304, abs=5e-5)
    assert kappa(table([[25, 35], [5, 35]])) == pytest.approx(0.2593, abs=5e-5)


def test_alpha_is_krippendorffs_for_words_and_for_a_scale() -> None:
    assert alpha(UNITS) == pytest.approx(0.743, abs=5e-4)
    assert alpha(UNITS, ordinal=True) == pytest.approx(0.815, abs=5e-4)


def test_alpha_of_two_observers_and_two_words_is_his_first_example() -> None:
    # Ten units, binary, nothing missed: alpha is .095.
    one, other = (0, 1, 0, 0, 0, 0, 0, 0, 1, 0), (1, 1, 1, 0, 0, 1, 0, 0, 0, 0)
    assert alpha(list(zip(one, other, strict=True))) == pytest.approx(0.095, abs=5e-4)


@pytest.mark.parametrize("ordinal", [False, True])
def test_full_agreement_is_one_and_a_single_word_is_nothing_to_agree_about(ordinal: bool) -> None:
    assert alpha([(1, 1), (2, 2), (4, 4)], ordinal) == pytest.approx(1)
    assert alpha([(1, 1), (1, 1)], ordinal) is None
    assert kappa([("x", "x"), ("x", "x")]) is None


def test_on_a_scale_neighbours_disagree_less_than_ends() -> None:
    near = [(1, 1), (4, 4), (2, 2), (3, 3), (3, 4)]
    far = [(1, 1), (4, 4), (2, 2), (3, 3), (1, 4)]
    assert alpha(near, True) > alpha(far, True)  # type: ignore[operator]


def test_the_interval_holds_alpha_is_the_same_every_time_and_narrows_with_more() -> None:
    few = verdicts(*[(1, 1), (4, 4), (2, 3), (3, 3), (4, 1), (2, 2)] * 2)
    one = agreement(few)
    assert one is not None
    assert one == agreement(few)
    assert one.low is not None
    assert one.high is not None
    assert one.alpha is not None
    assert one.low < one.alpha < one.high
    many = agreement(few * 8)
    assert many is not None
    assert many.high - many.low < one.high - one.low  # type: ignore[operator]
    assert (one.n, many.n, one.level) == (12, 96, "ordinal")


def test_a_word_off_the_scale_makes_the_comparison_one_of_words() -> None:
    found = agreement([*verdicts((1, 1), (2, 2), (4, 4), (4, 3)), (verdict(None, "Unproven"), verdict(1))])
    assert found is not None
    assert found.level == "nominal"
    assert found.as_json().keys() == {"n", "kappa", "alpha", "low", "high", "level"}


def test_too_few_pairs_say_nothing_and_one_word_alone_says_so() -> None:
    assert agreement(verdicts(*[(1, 1)] * (FEWEST - 1))) is None
    found = agreement(verdicts(*[(1, 1)] * FEWEST))
    assert found is not None
    assert (found.kappa, found.alpha, found.low, found.high) == (None, None, None, None)
    assert "no agreement can be reckoned" in found.line()


def test_pairs_are_blind_ones_one_for_each_version() -> None:
    wrong = verdict(1)
    blind = Second("idris", 1, "t", "d", "t", wrong, against=VERDICT)
    late = replace(blind, against=None)
    unanswered = Second("idris", 1, "t", "d")
    cases = [
        replace(case(State.RATED), seconds=(unanswered, blind, replace(blind, of="mirela"), replace(blind, number=2))),
        replace(case(State.RATED), seconds=(late,)),
        case(State.RATED),
    ]
    assert list(pairs(cases)) == [(VERDICT, wrong), (VERDICT, wrong)]
