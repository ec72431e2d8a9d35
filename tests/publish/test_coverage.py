"""Every number and date of an article is counted once, by the furthest that a claim with it has come."""

from dataclasses import replace

import edition_samples as samples

from claims.publish.coverage import coverage
from claims.records import Moment, SetAside
from claims.vocabulary import AsideReason, State, TimexType

TEXT = "In 20 months 7 ships came. In 20 months 9 ships went."


def case(quote: str, *figures: str, moments: tuple[str, ...] = (), art=None, snapshots=(), **more):
    article = art or samples.article(TEXT)
    quantities = tuple(samples.quantity(TEXT, f, "7", "ship") for f in figures)
    spans = tuple(Moment(*samples.place(TEXT, m), "P20M", TimexType.DURATION, "duration") for m in moments)
    found = samples.candidate(TEXT, quote, quote, quantities=quantities, moments=spans)
    return samples.case(article, found, *snapshots, **more)


def test_a_figure_read_as_quantity_and_as_duration_counts_once():
    one = case(
        "In 20 months 7 ships came", "20 months", "7 ships", moments=("20 months",), snapshots=(samples.snapshot(),)
    )
    found = coverage(samples.article(TEXT), [one])
    assert (found.published, found.total) == (2, 2)


def test_a_figure_in_two_claims_counts_by_the_one_that_came_furthest():
    out = case("7 ships came", "7 ships", snapshots=(samples.snapshot(),))
    waiting = case("In 20 months 7 ships came", "20 months", "7 ships", state=State.ASSIGNED)
    found = coverage(samples.article(TEXT), [waiting, out])
    assert (found.published, found.in_review, found.settled, found.total) == (1, 1, 1, 2)


def test_dropped_claims_and_figures_set_aside_are_settled():
    dropped = case("9 ships went", "9 ships", state=State.DISMISSED)
    aside = SetAside(*samples.place(TEXT, "20 months"), "20 months", AsideReason.IDIOM)
    found = coverage(samples.article(TEXT, set_aside=(aside,)), [dropped])
    assert (found.dropped, len(found.asides), found.settled, found.total) == (1, 1, 2, 2)
    assert found.asides[0].letter == "a"


def test_a_claim_of_an_older_text_counts_where_its_words_stand_once_now():
    old = case("7 ships came", "7 ships", snapshots=(samples.snapshot(),))
    moved = samples.article(f"New words. {TEXT}")
    assert coverage(moved, [old]).published == 1
    assert coverage(samples.article(TEXT.replace("came", "left")), [old]).published == 0
    assert coverage(replace(moved, id="art-x"), []).total == 0
