"""Sheets in hand, lent afresh for each test."""

from collections.abc import Callable

import pytest
from lentsheets import ANNA, BEN, Lent, cases, lend, rated


@pytest.fixture
def lent() -> Lent:
    """Anna's sheet of four claims."""
    return lend(cases(), ANNA)


@pytest.fixture
def editors() -> Lent:
    """Ben's sheet as an editor: three claims of Anna's, one that she rated."""
    return lend((*cases()[:3], rated("anna")), BEN, editor=True)


@pytest.fixture
def lending() -> Callable[..., Lent]:
    """How to lend other claims."""
    return lend
