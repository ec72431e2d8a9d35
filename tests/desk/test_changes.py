"""An article changes under a claim that is worked on or published: editors are told, with what to do, until they did it."""

import pytest
from newsdesk import GOOD, TEXT, GreenGate, NewsDesk

from claims.desk import audit, extract, publish
from claims.desk.board import board_now
from claims.desk.decide import decide
from claims.desk.show import show
from claims.desk.status import status
from claims.vocabulary import State

WORDS = "The harbour lake froze for 20 days in 2013"
GONE = TEXT.replace("20 days", "12 days")
MOVED = TEXT.replace(WORDS, f"It was never true that {WORDS}")


def published(news: NewsDesk) -> str:
    """The article's first claim, published; the day after."""
    claim = news.rate(0)
    decide(news.desk, claim, "approve", "tomas", {})
    publish.publish(news.desk, GreenGate())
    news.at(7)
    return claim


def said(news: NewsDesk) -> str:
    """What status tells, in one line."""
    return " ".join(" ".join(status(news.desk).lines()).split())


def changed(news: NewsDesk) -> dict[str, str]:
    """Why each claim is on the board as one whose article was changed."""
    return {t.id: t.why for t in board_now(news.desk).changed}


def row_of(news: NewsDesk, person: str, claim: str) -> dict[str, str]:
    """The claim's row in the person's new sheet; empty where it has none."""
    news.lend(person)
    return next((r for r in news.rows(person) if r["Claim"] == claim), {})


def revised(news: NewsDesk, text: str, name: str = "b.txt") -> None:
    """The article comes in anew, and its claims are found."""
    news.article(text, name)


def test_a_published_verdict_whose_words_are_gone_waits_for_an_editor(lent: NewsDesk) -> None:
    claim = published(lent)
    assert changed(lent) == {}
    revised(lent, GONE)
    assert changed(lent) == {
        claim: "The article was changed: these words no longer stand in it. "
        "Published as “Correct”, and the page still says so."
    }
    text = said(lent)
    assert f"Article changed: 1 {claim}" in text and "One thing waits for an editor" in text
    assert "in your next sheet: Reopen, or Withdraw" in text
    (task,) = status(lent.desk).as_json()["changed"]
    assert task["claim"] == claim
    audit.audit(lent.desk)


def test_show_says_what_became_of_the_words_and_what_may_be_done(lent: NewsDesk) -> None:
    claim = published(lent)
    assert show(lent.desk, claim).as_json()["article_changed"] is None
    revised(lent, GONE)
    told = "\n".join(show(lent.desk, claim).lines())
    assert "Changed:       The article was changed: these words no longer stand in it." in told
    assert "may reopen or withdraw it" in told
    assert show(lent.desk, claim).as_json()["article_changed"] == "gone"


def test_reading_the_new_text_names_the_claim_and_what_became_of_it(lent: NewsDesk) -> None:
    claim = published(lent)
    path = lent.root / "c.txt"
    path.write_text(GONE, "utf-8")
    from claims.desk import ingest

    for batch in ingest.plan(lent.desk, [path]).batches:
        ingest.commit(lent.desk, ingest.compute(batch))
    (batch,) = extract.plan(lent.desk)
    report = extract.commit(lent.desk, extract.compute(batch))
    assert f"  {claim}, published: its words are gone from the article's newer text" in report.lines()
    assert {"claim": claim, "what": "gone", "state": "published"} in report.as_json()["changed"]


def test_reopening_takes_it_off_the_list_and_rating_anew_shows_it_to_who_approves(lent: NewsDesk) -> None:
    claim = published(lent)
    revised(lent, GONE)
    decide(lent.desk, claim, "reopen", "mirela", {"why": "The paper changed its figure."})
    assert changed(lent) == {}
    decide(
        lent.desk,
        claim,
        "rate",
        lent.desk.store.case(claim).holder or "",
        {k: v for k, v in GOOD.items() if k != "decision"},
    )
    (waits,) = board_now(lent.desk).to_approve
    assert waits.why.endswith("The article was changed: these words no longer stand in it.")
    assert changed(lent) == {}
    decide(lent.desk, claim, "approve", "tomas", {"change": "update"})
    publish.publish(lent.desk, GreenGate())
    assert changed(lent) == {}
    assert show(lent.desk, claim).as_json()["article_changed"] == "gone"


def test_a_note_in_its_row_settles_it_until_the_article_changes_again(lent: NewsDesk) -> None:
    claim = published(lent)
    revised(lent, GONE)
    assert row_of(lent, "tomas", claim) and row_of(lent, "mirela", claim)
    lent.type("tomas", claim, {"note": "It stands for the words as first printed."})
    assert lent.collect().rejected == 0
    assert changed(lent) == {}
    assert not row_of(lent, "tomas", claim) and not row_of(lent, "mirela", claim)
    lent.at(8)
    revised(lent, MOVED, "c.txt")
    assert changed(lent)[claim].startswith(
        "The article was changed: these words still stand in it, in another sentence."
    )


def test_a_published_claim_stands_in_editors_sheets_and_they_say_why(lent: NewsDesk) -> None:
    claim = published(lent)
    assert not row_of(lent, "tomas", claim)
    revised(lent, GONE)
    row = row_of(lent, "tomas", claim)
    assert row["State"] == "published"
    assert row["Machine note"].startswith(
        "The article was changed: these words no longer stand in it. Readers still see the verdict: Reopen, Withdraw, "
    )
    assert not any(row_of(lent, person, claim) for person in ("ruth", "idris"))
    lent.type("tomas", claim, {"decision": "Reopen", "why": "The paper changed its figure."})
    (taken,) = lent.collect().files
    assert taken.taken == ((claim, "reopen"),) and not taken.restored
    holder = lent.desk.store.case(claim).holder or ""
    note = row_of(lent, holder, claim)["Machine note"]
    assert (
        "The article was changed: these words no longer stand in it.\n" in f"{note}\n" and "Readers still" not in note
    )


def test_so_does_an_approved_one_before_it_is_published(lent: NewsDesk) -> None:
    claim = lent.rate(0)
    decide(lent.desk, claim, "approve", "tomas", {})
    assert not row_of(lent, "mirela", claim)
    revised(lent, GONE)
    assert "It is in the next release: Hold, Send back, or" in row_of(lent, "mirela", claim)["Machine note"]
    lent.type("mirela", claim, {"decision": "Hold", "why": "The paper changed its figure."})
    assert lent.collect().rejected == 0
    assert lent.desk.store.case(claim).state is State.HELD


def test_words_that_come_back_are_told_no_longer(lent: NewsDesk) -> None:
    claim = published(lent)
    revised(lent, GONE)
    revised(lent, f"{TEXT}\nThe mayor spoke on Monday.\n", "c.txt")
    assert changed(lent) == {}
    assert lent.desk.store.case(claim).moved is None
    assert show(lent.desk, claim).history[-1].text == "the words stand in its newer text as before"
    audit.audit(lent.desk)


@pytest.mark.parametrize("state", ["assigned", "approved"])
def test_a_claim_in_somebodys_hands_is_told_of_too(lent: NewsDesk, state: str) -> None:
    claim = lent.case(0).id
    if state == "approved":
        lent.rate(0)
        decide(lent.desk, claim, "approve", "tomas", {})
    revised(lent, GONE)
    (task,) = board_now(lent.desk).changed
    assert task.id == claim
    act = "".join(task.act)
    assert ("Hold, or Send back" in act) if state == "approved" else ("Drop, or Rate" in act and "’s sheet" in act)


def test_what_is_dropped_or_withdrawn_is_left_in_peace(lent: NewsDesk) -> None:
    claim = published(lent)
    revised(lent, GONE)
    decide(lent.desk, claim, "withdraw", "tomas", {"why": "The paper took it back."})
    assert changed(lent) == {}
    decide(lent.desk, claim, "withdraw", "mirela", {"why": "Agreed."})
    assert changed(lent) == {}


def test_a_new_claim_whose_words_are_gone_says_so_where_it_is_to_be_given_out(news: NewsDesk) -> None:
    news.article()
    claim = news.case(0).id
    revised(news, GONE)
    board = board_now(news.desk)
    (why,) = [task.why for part in board.new for task, _, _ in part.tasks if task.id == claim]
    assert why.startswith("The article was changed: these words no longer stand in it.")
    assert board.changed == ()
