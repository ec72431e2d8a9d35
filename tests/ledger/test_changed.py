"""What became of a claim's words: gone, moved or neither; settled by who knew of it, never by what came before."""

from types import SimpleNamespace

import pytest

from claims.ledger import events as e
from claims.ledger.changed import Changed, changed, what_became


def _case(revision: str = "old", moved: str | None = None) -> SimpleNamespace:
    return SimpleNamespace(revision=revision, moved=moved, found=SimpleNamespace(quote="4 pools closed"))


def _events(*events: e.Event) -> list[SimpleNamespace]:
    return [SimpleNamespace(event=event, at=f"2021-01-0{n}T09:00:00Z") for n, event in enumerate(events, 1)]


@pytest.mark.parametrize(
    ("revision", "moved", "text", "what"),
    [
        ("new", None, "Nothing closed.", None),
        ("old", None, "On Monday 4 pools closed.", None),
        ("old", "moved", "It is untrue that 4 pools closed.", "moved"),
        ("old", "gone", "On Monday 4 pools closed.", None),
        ("old", None, "On Monday 3 pools closed.", "gone"),
        ("old", None, "On Monday **4 pools**\nclosed.", None),
        ("old", "moved", "It is untrue that *4 pools* closed.", "moved"),
    ],
)
def test_words_are_looked_up_in_the_newest_text(revision, moved, text, what):
    article = SimpleNamespace(revision="new", text=text)
    assert what_became(_case(revision, moved), article) == what


GONE = e.Moved("new", "gone")


@pytest.mark.parametrize(
    ("events", "at", "settled"),
    [
        ((e.Remarked("Before."), GONE), "2021-01-02T09:00:00Z", False),
        ((GONE, e.Remarked("It stands.")), "2021-01-01T09:00:00Z", True),
        ((GONE, e.Published(2, "2021-01-02T09:00:00Z")), "2021-01-01T09:00:00Z", True),
        ((GONE, e.Linked(())), "2021-01-01T09:00:00Z", False),
        ((GONE, e.Remarked("Seen."), e.Moved("newer", "moved")), "2021-01-03T09:00:00Z", False),
        ((e.Remarked("Before."),), None, False),
    ],
)
def test_only_what_somebody_did_afterwards_settles_it(events, at, settled):
    assert changed("gone", _events(*events)) == Changed("gone", at, settled)
