"""What we check and who said it, in a person's words: kept with who and when, refused where it is not theirs, never lost."""

from dataclasses import replace

import pytest
from newsdesk import GOOD, GreenGate, NewsDesk

from claims.desk import publish
from claims.desk.decide import decide
from claims.desk.editions import as_published, setting_of
from claims.desk.show import show
from claims.errors import Refused
from claims.extract.rows import speaker_row
from claims.records import Note, Speaker
from claims.tables.frames import verdict_frames
from claims.vocabulary import State
from expectations import meanings

NEW = {"statement": "The lake was frozen for 20 days in 2013", "speaker": "The harbour office"}


def reworded(news: NewsDesk, person: str, claim: str, **cells: str) -> int:
    """A person changes cells of one row of their sheet; how many rows were rejected."""
    news.lend(person)
    news.type(person, claim, cells)
    return news.collect().rejected


def test_words_and_speaker_of_the_holder_are_kept_with_who_and_when(lent: NewsDesk) -> None:
    case = lent.case()
    lent.at(6, 10)
    assert reworded(lent, case.holder, case.id, **NEW) == 0
    now = lent.desk.store.case(case.id)
    assert (now.statement, now.speaker, now.reworded_by) == (NEW["statement"], NEW["speaker"], (case.holder,))
    assert now.found.statement == case.statement and now.state is State.ASSIGNED
    told = show(lent.desk, case.id)
    (line,) = [x for x in told.history if x.act == "Reworded"]
    assert (line.at, line.actor) == ("2021-01-06T10:00:00Z", case.holder)
    assert line.text == f"What we check: {NEW['statement']}; Who said it: {NEW['speaker']}"
    assert told.as_json()["reworded_by"] == [case.holder] and "cannot approve" in "\n".join(told.lines())


def test_how_sure_the_machine_is_of_a_speaker_is_shown_until_a_person_names_another(lent: NewsDesk) -> None:
    told = show(lent.desk, lent.case().id)
    spoken = Speaker("The harbour office", 4, 18, 0.92, ("a verb of saying stands beside", "the name stands there"))
    found = replace(told.case.found, speaker=spoken)
    told = replace(told, case=replace(told.case, found=found, speaker=spoken.name))
    assert told.as_json()["speaker"] == speaker_row(spoken)
    (line,) = [x for x in told.lines() if "Sure of that" in x]
    assert line.endswith("0.92: a verb of saying stands beside; the name stands there")
    for other in (replace(told.case, speaker="Somebody Else"), replace(told.case, found=replace(found, speaker=None))):
        assert set(replace(told, case=other).as_json()["speaker"]) == {"name"}
        assert not [x for x in replace(told, case=other).lines() if "Sure of that" in x]


def test_what_the_machine_noted_is_shown(lent: NewsDesk) -> None:
    told = show(lent.desk, lent.case().id)
    assert told.as_json()["machine_notes"] == []
    noted = replace(told.case.found, notes=(Note("beyond-quote", "Says more than the quote."),))
    told = replace(told, case=replace(told.case, found=noted))
    assert told.as_json()["machine_notes"] == [{"code": "beyond-quote", "text": "Says more than the quote."}]
    assert "  Note:          Says more than the quote." in told.lines()


def test_a_speaker_is_emptied_by_clear_and_told_as_the_article_itself(lent: NewsDesk) -> None:
    case = lent.case()
    reworded(lent, case.holder, case.id, **NEW)
    assert reworded(lent, case.holder, case.id, speaker="clear") == 0
    assert lent.desk.store.case(case.id).speaker is None
    assert show(lent.desk, case.id).history[-1].text == "Who said it: the article itself"


@pytest.mark.parametrize("cells", [{"statement": NEW["statement"]}, {"speaker": NEW["speaker"]}, NEW])
def test_an_editor_who_reworded_cannot_approve_in_a_sheet_nor_without(lent: NewsDesk, cells: dict[str, str]) -> None:
    claim = lent.rate()
    assert reworded(lent, "tomas", claim, **cells) == 0
    head = lent.desk.store.head()
    with pytest.raises(Refused, match="reworded"):
        decide(lent.desk, claim, "approve", "tomas", {})
    assert lent.desk.store.head() == head
    assert reworded(lent, "tomas", claim, decision="Approve") == 1
    assert "reworded" in lent.rows("tomas", "rejected.csv")[0]["Problem"]
    assert reworded(lent, "mirela", claim, decision="Approve") == 0
    assert lent.desk.store.case(claim).state is State.APPROVED


def test_both_editors_who_reworded_are_barred_until_another_approval(lent: NewsDesk) -> None:
    claim = lent.rate()
    reworded(lent, "tomas", claim, statement="Frozen for 20 days")
    reworded(lent, "mirela", claim, statement="Frozen for 20 days in 2013")
    for editor in ("tomas", "mirela"):
        with pytest.raises(Refused, match="reworded"):
            decide(lent.desk, claim, "approve", editor, {})
    decide(lent.desk, claim, "send-back", "tomas", {"why": "Let us word it anew."})
    lent.lend()
    lent.rate()
    with pytest.raises(Refused, match="reworded"):
        decide(lent.desk, claim, "approve", "mirela", {})


def test_since_its_last_approval_means_that_a_later_one_is_free(lent: NewsDesk) -> None:
    claim = lent.rate()
    reworded(lent, "tomas", claim, statement="Frozen for 20 days")
    decide(lent.desk, claim, "approve", "mirela", {})
    publish.publish(lent.desk, GreenGate())
    decide(lent.desk, claim, "reopen", "mirela", {"why": "A reader wrote."})
    lent.lend()
    lent.rate()
    assert decide(lent.desk, claim, "approve", "tomas", {"change": "none"}).after is State.APPROVED


@pytest.mark.parametrize("state", ["approved", "held", "published", "rated, to a reviewer", "with another"])
def test_wording_is_refused_where_it_is_not_ones_own_and_the_text_comes_back(lent: NewsDesk, state: str) -> None:
    claim = lent.case().id
    holder = lent.desk.store.case(claim).holder
    writer = holder if state in ("rated, to a reviewer", "with another") else "tomas"
    lent.lend(writer)
    if state == "with another":
        decide(lent.desk, claim, "give", "tomas", {"give_to": "idris" if holder == "ruth" else "ruth"})
    else:
        fields = {k: v for k, v in GOOD.items() if k != "decision"}
        decide(lent.desk, claim, "rate", holder, fields)
    if state in ("approved", "held", "published"):
        lent.lend("tomas")
        decide(lent.desk, claim, "approve", "mirela", {})
        if state == "held":
            decide(lent.desk, claim, "hold", "mirela", {"why": "Wait for the court."})
        if state == "published":
            publish.publish(lent.desk, GreenGate())
    before = lent.desk.store.case(claim)
    lent.type(writer, claim, {"statement": "My own words"})
    assert lent.collect().rejected == 1
    assert lent.desk.store.case(claim) == before
    (back,) = lent.rows(writer, "rejected.csv")
    assert back["What we check"] == "My own words" and back["Column"] == "What we check"
    assert "wording" in back["Problem"] and back["What to do"]


def test_the_gate_sees_who_reworded_from_the_ledger_and_not_from_the_rule_that_bars_them(lent: NewsDesk) -> None:
    """Even an approval that no rule would let through is caught: the frames carry who reworded, the meaning compares."""
    claim = lent.rate()
    reworded(lent, "tomas", claim, statement="Frozen for 20 days")
    decide(lent.desk, claim, "approve", "mirela", {})
    case = as_published(lent.desk.store.case(claim), lent.desk.now())
    articles = {a.id: a for a in lent.desk.store.articles()}
    frame = verdict_frames([case], articles, setting_of(lent.desk, lent.desk.now()))["verdicts"]
    assert frame["reworded_by"].tolist() == ["tomas"]
    assert meanings.not_reworded(frame["approved_by_id"], frame["reworded_by"]).tolist() == [True]
    frame["approved_by_id"] = frame["approved_by_id"].replace("mirela", "tomas")
    assert meanings.not_reworded(frame["approved_by_id"], frame["reworded_by"]).tolist() == [False]
