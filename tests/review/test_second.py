"""Second opinions: who is drawn, what a second reviewer sees, what their answers become. Nothing changes the claim's state."""

from dataclasses import replace

import pytest
from reviewcases import FOUND, IDRIS, MIRELA, OTHER, RUTH, TODAY, TOMAS, VERDICT, case, rated, wish

from claims.errors import Refused
from claims.identity import mint
from claims.ledger import events as e
from claims.ledger import projection
from claims.ledger.fold import fold
from claims.ledger.seconds import is_open, open_second, told
from claims.ledger.state import Case, Remark
from claims.review.acts import amend, reword
from claims.review.second import blind, drawn, is_wanted
from claims.vocabulary import Act, State

AT = "2021-01-06T09:00:00Z"
WRONG = replace(VERDICT, rating="Wrong", value=1, why="The archive says 2012.")
NAMES = {"ruth": "Ruth Calder", "idris": "Idris Okoro"}


def after(now: Case, *events: e.Event, by: str = "idris") -> Case:
    """The case after events by a person."""
    for event in events:
        folded = fold(now, e.Recorded(0, now.id, now.version + 1, AT, by, event, "", ""))
        assert isinstance(folded, Case)
        now = folded
    return now


def asked(state: State = State.RATED, of: str = "idris", **changes: object) -> Case:
    """Rated by Ruth; a second opinion is asked of Idris."""
    return after(case(state, **changes), e.SecondAsked(of, "2021-01-09", 1), by="desk")  # type: ignore[arg-type]


def test_the_same_claims_are_drawn_every_time_and_about_as_many_as_the_share_says() -> None:
    ids = [mint("clm", str(n)) for n in range(2000)]
    taken = [i for i in ids if drawn(i, 1, 0.3)]
    assert taken == [i for i in ids if drawn(i, 1, 0.3)]
    assert 520 < len(taken) < 680
    assert set(taken) < {i for i in ids if drawn(i, 1, 0.5)}
    assert all(drawn(i, 1, 1.0) for i in ids)
    assert not any(drawn(i, 1, 0.0) for i in ids)


def test_each_version_of_a_claim_is_drawn_anew() -> None:
    ids = [mint("clm", str(n)) for n in range(200)]
    assert [drawn(i, 1, 0.5) for i in ids] != [drawn(i, 2, 0.5) for i in ids]


@pytest.mark.parametrize(
    ("state", "wanted"), [(s, s in (State.RATED, State.APPROVED, State.HELD)) for s in State if s is not State.MERGED]
)
def test_one_is_wanted_while_a_rating_stands_that_no_reader_saw(state: State, wanted: bool) -> None:
    assert is_wanted(case(state), 1.0) is wanted
    assert not is_wanted(case(state), 0.0)


def test_what_is_to_be_dropped_or_merged_gets_none() -> None:
    assert not is_wanted(replace(case(State.RATED), decision=rated(act=Act.DROP)), 1.0)


def test_one_is_wanted_once_and_again_only_where_it_was_handed_back() -> None:
    assert not is_wanted(asked(), 1.0)
    assert not is_wanted(after(asked(), e.SecondOpinion(WRONG)), 1.0)
    assert not is_wanted(after(asked(), e.SecondDeclined(Act.DROP, "an opinion")), 1.0)
    assert is_wanted(after(asked(), e.SecondDeclined(Act.HAND_BACK, "no time")), 1.0)


def test_the_second_reviewer_sees_a_claim_that_is_theirs_alone() -> None:
    notes = (Remark("ruth", AT, "Surely Correct"), Remark("idris", AT, "Asked the archive"))
    seen = blind(replace(asked(), remarks=notes, reason="Correct, I think"), "idris")
    assert (seen.state, seen.holder, seen.due, seen.decision) == (State.ASSIGNED, "idris", "2021-01-09", None)
    assert [r.text for r in seen.remarks] == ["Asked the archive"]
    assert seen.seconds == ()
    for trace in ("ruth", "tomas", "Correct", VERDICT.why, "a.example.org"):
        assert trace not in repr(replace(seen, found=FOUND))


def test_nor_does_what_was_taken_or_sent_back_show() -> None:
    back = after(asked(), e.SentBack("Correct is too kind", "ruth"), by="tomas")
    assert back.previous is not None
    seen = blind(back, "idris")
    for trace in ("ruth", "tomas", "Correct", VERDICT.why):
        assert trace not in repr(replace(seen, found=FOUND))


def test_nobody_else_sees_anything_differently() -> None:
    assert blind(asked(), "ruth") == asked()
    assert blind(asked(), "tomas") == asked()


def test_their_rating_is_an_opinion_and_changes_no_state() -> None:
    events = amend(asked(), wish(Act.RATE), IDRIS, TODAY)
    assert events == (e.SecondOpinion(VERDICT),)
    now = after(asked(), *events)
    assert replace(now, version=0, seconds=()) == replace(asked(), version=0, seconds=())
    assert now.seconds[0].against == case(State.RATED).decision.verdict  # type: ignore[union-attr]
    assert now.seconds[0].against_by == "ruth"


def test_what_they_answered_is_theirs_to_see_and_to_correct() -> None:
    now = after(asked(), e.SecondOpinion(VERDICT))
    seen = blind(now, "idris")
    assert (seen.state, seen.decision and seen.decision.by) == (State.RATED, "idris")
    again = after(now, *amend(now, replace(wish(Act.RATE), verdict=WRONG), IDRIS, TODAY))
    assert [s.verdict for s in again.seconds] == [WRONG]


@pytest.mark.parametrize("act", [Act.DROP, Act.HAND_BACK, Act.DUPLICATE])
def test_they_may_also_answer_that_there_is_nothing_to_rate(act: Act) -> None:
    (event,) = amend(asked(), wish(act), IDRIS, TODAY)
    assert event == e.SecondDeclined(act, "because", OTHER.id)
    assert after(asked(), event).state is State.RATED


@pytest.mark.parametrize("act", [Act.WAIT, Act.RESUME, Act.TAKE_BACK])
def test_every_other_act_is_refused_without_a_word_about_the_first_rating(act: Act) -> None:
    with pytest.raises(Refused) as refused:
        amend(asked(), wish(act), IDRIS, TODAY)
    assert refused.value.code == "second-only"
    assert not any(w in str(refused.value) for w in ("ruth", "Ruth", "Correct", "rated"))


def test_a_second_opinion_that_was_given_cannot_be_handed_back() -> None:
    with pytest.raises(Refused) as refused:
        amend(after(asked(), e.SecondOpinion(WRONG)), wish(Act.HAND_BACK), IDRIS, TODAY)
    assert refused.value.code == "second-only"


def test_they_do_not_reword_what_two_people_are_to_rate() -> None:
    with pytest.raises(Refused) as refused:
        reword(asked(), IDRIS, "The lake froze", None)
    assert refused.value.code == "second-wording"


def test_an_editor_who_is_asked_approves_only_after_answering() -> None:
    waiting = asked(of="mirela")
    with pytest.raises(Refused) as refused:
        amend(waiting, wish(Act.APPROVE), MIRELA, TODAY)
    assert refused.value.code == "second-first"
    answered = after(waiting, e.SecondOpinion(WRONG), by="mirela")
    assert amend(answered, wish(Act.APPROVE), MIRELA, TODAY) == (e.Approved(None),)
    assert amend(waiting, wish(Act.APPROVE), TOMAS, TODAY) == (e.Approved(None),)


def test_who_is_away_gives_no_opinion() -> None:
    with pytest.raises(Refused) as refused:
        amend(asked(), wish(Act.RATE), replace(IDRIS, active=False), TODAY)
    assert refused.value.code == "away"


def test_who_gets_the_claim_itself_is_no_second_reviewer_of_it() -> None:
    theirs = after(asked(), e.TookBack(), by="ruth")
    theirs = after(theirs, e.Given("idris"), by="tomas")
    assert not is_open(theirs, "idris")
    assert blind(theirs, "idris") == theirs
    assert amend(theirs, wish(Act.RATE), IDRIS, TODAY) == (e.Rated(VERDICT),)
    rated_now = after(theirs, e.Rated(VERDICT))
    assert open_second(rated_now) is None
    assert is_wanted(rated_now, 1.0)


@pytest.mark.parametrize(
    "moves",
    [
        (e.TookBack(),),
        (e.SentBack("look again", "ruth"),),
        (e.TookBack(), e.Rated(WRONG)),
        (e.Approved(),),
        (e.Approved(), e.Held("wait")),
    ],
    ids=["taken-back", "sent-back", "rated-again", "approved", "held"],
)
def test_it_stays_asked_while_the_claim_moves_and_readers_have_not_seen_it(moves: tuple[e.Event, ...]) -> None:
    now = asked()
    for event in moves:
        now = after(now, event, by="tomas" if isinstance(event, (e.Approved, e.SentBack, e.Held)) else "ruth")
    assert is_open(now, "idris")
    answered = after(now, *amend(now, wish(Act.RATE), IDRIS, TODAY))
    assert answered.seconds[0].against is not None
    assert answered.state is now.state


def test_it_is_asked_no_more_once_readers_see_the_claim_but_what_comes_is_kept() -> None:
    public = after(after(asked(), e.Approved(), by="tomas"), e.Published(1, AT), by="desk")
    assert not is_open(public, "idris")
    now = after(public, *amend(public, replace(wish(Act.RATE), verdict=WRONG), IDRIS, TODAY))
    assert now.state is State.PUBLISHED
    assert now.seconds[0].verdict == WRONG
    assert now.seconds[0].against is None, "not blind: compared with nothing"
    assert now.snapshots[-1].verdict == VERDICT


def test_asked_of_another_the_first_who_was_asked_may_still_answer() -> None:
    passed = after(asked(), e.SecondAsked("mirela", "2021-01-10", 1), by="desk")
    assert not is_open(passed, "idris")
    assert is_open(passed, "mirela")
    now = after(passed, *amend(passed, wish(Act.RATE), IDRIS, TODAY))
    assert [s.verdict for s in now.seconds] == [VERDICT, None]
    assert not is_wanted(now, 1.0)


def test_editors_read_both_side_by_side() -> None:
    (line,) = told(after(asked(), e.SecondOpinion(WRONG)), NAMES)
    assert line.startswith(
        "Second opinion (Idris Okoro): Wrong, where Ruth Calder found Correct. The archive says 2012."
    )
    (line,) = told(after(asked(), e.SecondOpinion(VERDICT)), NAMES)
    assert line.startswith("Second opinion (Idris Okoro): Correct, as Ruth Calder found.")
    assert told(asked(), NAMES) == ["A second opinion is asked of Idris Okoro, due 2021-01-09."]
    (line,) = told(after(asked(State.APPROVED), e.SecondDeclined(Act.DROP, "vague")), NAMES)
    assert line == "Second opinion (Idris Okoro, after the decision): would drop it: vague"


def test_an_opinion_nobody_asked_for_is_no_event_of_this_ledger() -> None:
    with pytest.raises(ValueError, match="never asked"):
        after(case(State.RATED), e.SecondOpinion(VERDICT))


def test_a_claim_without_second_opinions_is_kept_as_it_was_before_there_were_any() -> None:
    assert b"seconds" not in projection.dump("clm-a", case(State.RATED))
    body = projection.dump("clm-a", after(asked(), e.SecondOpinion(WRONG)))
    assert projection.load("clm", body) == after(asked(), e.SecondOpinion(WRONG))
    assert RUTH.id.encode() in body
