"""From approved claims to a release: gate first, one switch, nothing lost by a crash, and nothing said twice."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from newsdesk import GreenGate, NewsDesk

from claims.desk import pending, publish
from claims.desk.audit import audit
from claims.desk.board import board_now
from claims.desk.decide import decide
from claims.errors import GateStopped, StorageFault
from claims.gate import Finding
from claims.ledger import events as e
from claims.ledger import projection
from claims.ledger.state import Withdrawal
from claims.publish.verify import verify
from claims.vocabulary import State


def approved(news: NewsDesk, *which: int) -> list[str]:
    """Claims rated by their holders and approved by an editor."""
    claims = [news.rate(n) for n in which]
    for claim in claims:
        decide(news.desk, claim, "approve", "tomas", {"change": "correction"})
    return claims


def release(news: NewsDesk) -> Path:
    """The live release's folder."""
    return (news.root / "published" / "current").resolve()


def verdicts(news: NewsDesk) -> list[dict[str, object]]:
    """The live verdicts."""
    found = json.loads((release(news) / "data" / "verdicts.json").read_text())
    return found if isinstance(found, list) else found["rows"]


def row_fault(claim: str) -> Finding:
    """A fault of one row."""
    return Finding("verdicts", "verdicts.test", claim, "summary", "x", "y", "mend it", "Send back")


def test_what_was_approved_is_published_with_two_people_named(lent: NewsDesk) -> None:
    (claim,) = approved(lent, 0)
    done = publish.publish(lent.desk, GreenGate())
    assert (done.changed, done.published) == (True, (claim,))
    assert lent.desk.store.case(claim).state is State.PUBLISHED
    (row,) = verdicts(lent)
    assert row["checked_by"] in ("Ruth Calder", "Idris Okoro")
    assert row["approved_by"] == "Tomas Lind"
    assert verify(release(lent)) == []
    audit(lent.desk)


def test_a_quiet_day_is_green_and_publishes_nothing(news: NewsDesk) -> None:
    done = publish.publish(news.desk, GreenGate())
    assert (done.changed, done.release) == (False, None)
    assert not (news.root / "published" / "current").exists()
    assert news.desk.store.head()[0] == 0


def test_publishing_again_without_news_appends_nothing(lent: NewsDesk) -> None:
    approved(lent, 0)
    first = publish.publish(lent.desk, GreenGate())
    head = lent.desk.store.head()
    lent.at(7)
    second = publish.publish(lent.desk, GreenGate())
    assert (second.changed, second.release, lent.desk.store.head()) == (False, first.release, head)


def test_a_fault_of_a_row_holds_that_claim_back_and_lets_the_rest_go(lent: NewsDesk) -> None:
    good, bad = approved(lent, 0, 1)
    done = publish.publish(lent.desk, GreenGate(row_fault(bad)))
    assert done.published == (good,)
    assert [f.row for f in done.blocked] == [bad]
    assert lent.desk.store.case(bad).state is State.APPROVED
    assert [r["claim_id"] for r in verdicts(lent)] == [good]


def test_a_fault_of_a_table_stops_everything_and_leaves_the_last_release(lent: NewsDesk) -> None:
    approved(lent, 0)
    publish.publish(lent.desk, GreenGate())
    live, head = release(lent), None
    approved(lent, 1)
    head = lent.desk.store.head()
    fault = Finding("verdicts", "verdicts.count", None, None, "3 rows", "2 rows", "look", "Tell the operator")
    with pytest.raises(GateStopped) as stopped:
        publish.publish(lent.desk, GreenGate(fault))
    assert stopped.value.exit_code == 3
    assert (release(lent), lent.desk.store.head()) == (live, head)


def test_a_published_claim_keeps_its_last_good_version_while_its_new_one_is_blocked(lent: NewsDesk) -> None:
    (claim,) = approved(lent, 0)
    publish.publish(lent.desk, GreenGate())
    lent.at(7)
    decide(lent.desk, claim, "reopen", "tomas", {"why": "A figure was revised."})
    lent.lend()
    lent.rate(0, rating="Wrong")
    decide(lent.desk, claim, "approve", "mirela", {"change": "correction"})
    publish.publish(lent.desk, GreenGate(row_fault(claim)))
    (row,) = verdicts(lent)
    assert (row["version"], row["rating"], row["status"]) == (1, "Correct", "rechecking")
    publish.publish(lent.desk, GreenGate())
    (row,) = verdicts(lent)
    assert (row["version"], row["rating"], row["status"]) == (2, "Wrong", "published")
    (change,) = json.loads((release(lent) / "data" / "corrections.json").read_text())
    assert (change["old_rating"], change["new_rating"], change["class"]) == ("Correct", "Wrong", "correction")
    assert change["explanation"] == "A figure was revised."


def test_two_editors_withdraw_and_readers_are_told(lent: NewsDesk) -> None:
    (claim,) = approved(lent, 0)
    publish.publish(lent.desk, GreenGate())
    lent.at(7)
    decide(lent.desk, claim, "withdraw", "tomas", {"why": "The record was forged"})
    decide(lent.desk, claim, "withdraw", "mirela", {"why": "I agree"})
    done = publish.publish(lent.desk, GreenGate())
    assert done.lines()[0].startswith("Published: 1 withdrawal in release ")
    assert done.as_json()["withdrawn"] == [claim]
    (row,) = verdicts(lent)
    assert row["status"] == "withdrawn"
    (change,) = json.loads((release(lent) / "data" / "corrections.json").read_text())
    assert change["explanation"] == "The record was forged. I agree."
    page = (release(lent) / "claims" / f"{claim}.html").read_text("utf-8")
    assert "<p>The record was forged</p>" in page and "<p>I agree</p>" in page
    assert "This claim" not in page and "Nowhere: our verdict, Correct, was withdrawn." in page
    assert "The record was forged. I agree." in (release(lent) / "corrections.html").read_text("utf-8")
    audit(lent.desk)


def test_a_release_without_new_verdicts_says_what_it_is_for(lent: NewsDesk) -> None:
    (claim,) = approved(lent, 0)
    assert publish.publish(lent.desk, GreenGate()).lines()[0].startswith("Published: 1 new version in release ")
    decide(lent.desk, claim, "reopen", "tomas", {"why": "A figure was revised."})
    lent.at(8)
    assert publish.publish(lent.desk, GreenGate()).lines()[0].startswith("Published: 1 marked as being re-checked in ")
    lent.with_config(licence="CC BY 4.0")
    assert "the same verdicts, told anew, in release" in publish.publish(lent.desk, GreenGate()).lines()[0]


def test_publishing_says_where_readers_can_write_to_nobody(lent: NewsDesk) -> None:
    approved(lent, 0)
    done = publish.publish(lent.desk, GreenGate())
    assert any("set contact under [site] in desk.toml" in line for line in done.lines())
    lent.with_config(site=replace(lent.config.site, contact="desk@example.org"))
    done = publish.publish(lent.desk, GreenGate())
    assert done.changed and not any("contact" in line for line in done.lines())


def test_a_proposal_that_is_taken_back_or_not_agreed_on_stays_inside(lent: NewsDesk) -> None:
    (claim,) = approved(lent, 0)
    decide(lent.desk, claim, "hold", "tomas", {"why": "Wait."})
    decide(lent.desk, claim, "release", "tomas", {})
    publish.publish(lent.desk, GreenGate())
    decide(lent.desk, claim, "withdraw", "tomas", {"why": "A passing thought."})
    decide(lent.desk, claim, "take-back", "tomas", {})
    decide(lent.desk, claim, "withdraw", "mirela", {"why": "A second thought."})
    approved(lent, 1)
    publish.publish(lent.desk, GreenGate())
    for file in release(lent).rglob("*.*"):
        assert not file.is_file() or b"thought" not in file.read_bytes(), file


def test_a_reason_that_was_promised_to_stay_inside_when_it_was_written_does(lent: NewsDesk) -> None:
    (claim,) = approved(lent, 0)
    publish.publish(lent.desk, GreenGate())
    lent.at(7)
    old = e.decode("withdrawal_proposed", 1, {"reason": "Said in trust."})
    lent.desk.store.append([e.Draft(claim, lent.desk.store.version(claim), "tomas", (old,))], lent.desk.now())
    before = b"".join(projection.dump(c.id, c) for c in lent.cases())
    assert b"Said in trust." in before and b"withdrawal_public" not in before, "what old desks keep stays as it is"
    assert "readers see it, but not the first one's" in "".join(board_now(lent.desk).withdrawals[0].act)
    decide(lent.desk, claim, "withdraw", "mirela", {"why": "It was never said"})
    publish.publish(lent.desk, GreenGate())
    (change,) = json.loads((release(lent) / "data" / "corrections.json").read_text())
    assert change["explanation"] == "It was never said."
    for file in release(lent).rglob("*.*"):
        assert not file.is_file() or b"in trust" not in file.read_bytes(), file
    audit(lent.desk)


def test_a_withdrawal_of_before_both_reasons_were_published_tells_the_second_alone() -> None:
    assert Withdrawal("2021-01-07T09:00:00Z", "I agree.", 1).reasons == ("I agree.",)
    assert Withdrawal("2021-01-07T09:00:00Z", "Forged.", 1, "Forged.").reasons == ("Forged.",)


@pytest.mark.parametrize("step", ["stage", "switch", "append"])
def test_a_crash_at_any_step_is_healed_by_the_next_run_to_the_same_bytes(
    lent: NewsDesk, step: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    approved(lent, 0)

    def crash(*args: object, **kwargs: object) -> None:
        raise RuntimeError("power cut")

    with monkeypatch.context() as patch:
        if step == "append":
            patch.setattr("claims.publish.release.prune", crash)
            patch.setattr("claims.desk.pending.e.ReleasePublished", crash)
        else:
            patch.setattr(f"claims.publish.release.{step}", crash)
        with pytest.raises(RuntimeError):
            publish.publish(lent.desk, GreenGate())
    prepared = pending.pending(lent.desk)
    assert prepared is not None
    lent.at(8)
    publish.publish(lent.desk, GreenGate())
    assert pending.pending(lent.desk) is None
    found = json.loads((release(lent) / "manifest.json").read_text())
    assert prepared.at in json.dumps(found)
    assert verify(release(lent)) == []
    assert len(list((lent.root / "published" / "releases").iterdir())) == 1


def test_whoever_acts_next_finishes_a_release_first(lent: NewsDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    (claim,) = approved(lent, 0)
    with monkeypatch.context() as patch:
        patch.setattr("claims.publish.release.switch", lambda *a: (_ for _ in ()).throw(RuntimeError("power cut")))
        with pytest.raises(RuntimeError):
            publish.publish(lent.desk, GreenGate())
    decide(lent.desk, claim, "reopen", "tomas", {"why": "One more look."})
    assert lent.desk.store.case(claim).state is State.ASSIGNED
    assert [r["version"] for r in verdicts(lent)] == [1]


def test_a_full_disk_leaves_the_last_release_live(lent: NewsDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    approved(lent, 0)
    publish.publish(lent.desk, GreenGate())
    live = release(lent)
    approved(lent, 1)
    with monkeypatch.context() as patch:
        patch.setattr("claims.publish.release._write", lambda *a: (_ for _ in ()).throw(OSError(28, "No space left")))
        with pytest.raises(StorageFault, match="full"):
            publish.publish(lent.desk, GreenGate())
    assert release(lent) == live
    publish.publish(lent.desk, GreenGate())
    assert len(verdicts(lent)) == 2


def test_the_same_ledger_and_clock_make_the_same_release(tmp_path: Path) -> None:
    ids = []
    for name in ("one", "two"):
        news = NewsDesk(tmp_path / name)
        news.article()
        news.lend()
        approved(news, 0, 1)
        ids.append(publish.publish(news.desk, GreenGate()).release)
        news.desk.store.close()
    assert ids[0] == ids[1]


def test_the_gate_is_told_the_ledgers_own_counts(lent: NewsDesk) -> None:
    approved(lent, 0)
    gate = GreenGate()
    publish.publish(lent.desk, gate)
    assert gate.seen[0] == {"articles": 1, "claims": 3, "facts": 0, "verdicts": 1, "sources": 2, "corrections": 0}


def test_notes_drafts_and_whom_one_waits_for_never_leave_the_desk(lent: NewsDesk) -> None:
    case = lent.case()
    waits = {"decision": "Wait", "waiting_for": "SECRET-CLERK", "chase_on": "2021-01-06"}
    lent.type(case.holder, case.id, {"note": "SECRET-NOTE", **waits})
    lent.collect()
    decide(lent.desk, case.id, "resume", "tomas", {"why": "SECRET-ANSWER"})
    lent.at(6)
    lent.lend()
    approved(lent, 0)
    publish.publish(lent.desk, GreenGate())
    for file in release(lent).rglob("*"):
        if file.is_file():
            assert b"SECRET" not in file.read_bytes(), file
