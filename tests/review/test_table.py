"""The transition table, said a second time by hand: every state, act, person and missing field is held against it."""

from dataclasses import replace

import pytest
from reviewcases import FOUND, IDRIS, MIRELA, OLGA, OTHER, RUTH, TODAY, TOMAS, VERDICT, case, rated, wish

from claims.errors import Refused
from claims.ledger import events as e
from claims.ledger.fold import fold
from claims.ledger.state import Case
from claims.review.decide import decide
from claims.vocabulary import Act, ChangeClass, State

S, A = State, Act

# Written from the design, not from the code: who of the five may do what, and where it leads, for a claim that was never
# published ("plain") and one that was ("public"). "-" refuses everybody.
#   editor = Tomas or Mirela; holder, rater = Ruth; other = an editor who neither rated nor reworded it
PLAIN = """
new        assign     editor  assigned
new        give       editor  assigned
new        drop       editor  dismissed
assigned   give       editor  assigned
assigned   rate       holder  rated
assigned   wait       holder  waiting
assigned   drop       holder  rated
assigned   duplicate  holder  rated
assigned   hand-back  holder  new
waiting    give       editor  waiting
waiting    rate       holder  rated
waiting    resume     both    assigned
waiting    drop       holder  rated
waiting    duplicate  holder  rated
waiting    hand-back  holder  new
rated      take-back  rater   assigned
rated      approve    editor  approved
rated      send-back  editor  assigned
approved   send-back  editor  assigned
approved   hold       editor  held
held       release    editor  approved
dismissed  restore    editor  new
merged     restore    editor  new
"""
PUBLIC = """
new        assign     editor  assigned
new        give       editor  assigned
new        withdraw   editor  new
assigned   give       editor  assigned
assigned   rate       holder  rated
assigned   wait       holder  waiting
assigned   duplicate  holder  rated
assigned   hand-back  holder  new
assigned   withdraw   editor  assigned
waiting    give       editor  waiting
waiting    rate       holder  rated
waiting    resume     both    assigned
waiting    duplicate  holder  rated
waiting    hand-back  holder  new
waiting    withdraw   editor  waiting
rated      take-back  rater   assigned
rated      approve    editor  approved
rated      send-back  editor  assigned
rated      withdraw   editor  rated
approved   send-back  editor  assigned
approved   hold       editor  held
approved   withdraw   editor  approved
held       release    editor  approved
held       withdraw   editor  held
published  reopen     editor  assigned
published  withdraw   editor  published
dismissed  restore    editor  new
dismissed  withdraw   editor  dismissed
merged     restore    editor  new
merged     withdraw   editor  merged
withdrawn  restore    editor  new
"""
PEOPLE = {"ruth": RUTH, "idris": IDRIS, "tomas": TOMAS, "mirela": MIRELA, "olga": OLGA}
WHO = {
    "editor": {"tomas", "mirela"},
    "holder": {"ruth"},
    "rater": {"ruth"},
    "both": {"ruth", "tomas", "mirela"},
}
NEEDS = {
    A.ASSIGN: ("to",),
    A.GIVE: ("to",),
    A.RATE: ("verdict",),
    A.WAIT: ("waiting_for", "chase_on"),
    A.RESUME: ("reason",),
    A.DROP: ("reason",),
    A.DUPLICATE: ("other",),
    A.HAND_BACK: ("reason",),
    A.SEND_BACK: ("reason",),
    A.HOLD: ("reason",),
    A.REOPEN: ("reason",),
    A.WITHDRAW: ("reason",),
    A.RESTORE: ("reason",),
}
ACTS = [a for a in Act if a not in (A.PROPOSE, A.ADD, A.PUBLISH)]


def rows(table: str) -> dict[tuple[State, Act], tuple[set[str], State]]:
    """The table above as (state, act) -> (who may, where it leads)."""
    lines = [line.split() for line in table.strip().splitlines()]
    return {(State(s), Act(a)): (WHO[w], State(t)) for s, a, w, t in lines}


def after(before: Case, events: tuple[e.Event, ...], actor: str) -> Case:
    """The case once these events are folded."""
    state = before
    for n, event in enumerate(events, start=1):
        state = fold(state, e.Recorded(0, before.id, before.version + n, "2021-01-06T10:00:00Z", actor, event, "", ""))
    assert isinstance(state, Case)
    return state


EVERY = [(s, a, p, pub) for s in State for a in ACTS for p in PEOPLE for pub in (False, True)]


@pytest.mark.parametrize(("state", "act", "who", "public"), EVERY)
def test_every_state_act_and_person_is_as_the_hand_written_table_says(
    state: State, act: Act, who: str, public: bool
) -> None:
    before = case(state, published=public)
    expected = rows(PUBLIC if before.snapshots else PLAIN).get((state, act))
    if expected is None or who not in expected[0]:
        with pytest.raises(Refused) as refused:
            decide(before, wish(act), PEOPLE[who], TODAY)
        assert refused.value.what
        assert refused.value.fix
    else:
        events = decide(before, wish(act), PEOPLE[who], TODAY)
        assert after(before, events, who).state is expected[1]


@pytest.mark.parametrize(
    ("state", "act", "missing"),
    [(s, a, f) for (s, a) in rows(PLAIN) | rows(PUBLIC) for f in NEEDS.get(a, ())],
)
def test_what_an_act_needs_is_asked_for_by_name(state: State, act: Act, missing: str) -> None:
    public = (state, act) not in rows(PLAIN)
    before = case(state, published=public)
    who = sorted(rows(PUBLIC if public else PLAIN)[state, act][0])[0]
    with pytest.raises(Refused) as refused:
        decide(before, wish(act, **{missing: None}), PEOPLE[who], TODAY)
    assert refused.value.column in ("rating", "why", "give_to", "same_as", "waiting_for", "chase_on")


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("state", State)
def test_an_inactive_person_does_nothing(state: State, act: Act) -> None:
    for person in PEOPLE.values():
        with pytest.raises(Refused):
            decide(case(state), wish(act), replace(person, active=False), TODAY)


def test_nobody_approves_what_they_rated() -> None:
    mine = case(S.RATED, holder="mirela", decision=rated("mirela"))
    with pytest.raises(Refused, match="Mirela Costin rated"):
        decide(mine, wish(A.APPROVE), MIRELA, TODAY)
    assert decide(mine, wish(A.APPROVE), TOMAS, TODAY)


def test_nobody_approves_what_they_reworded_since_the_last_approval() -> None:
    mine = case(S.RATED, reworded_by=("tomas",))
    with pytest.raises(Refused, match="Tomas Lind reworded"):
        decide(mine, wish(A.APPROVE), TOMAS, TODAY)
    assert decide(replace(mine, reworded_by=(), reworded_before=("tomas",)), wish(A.APPROVE), TOMAS, TODAY)


def test_approving_a_drop_dismisses_and_approving_a_duplicate_merges() -> None:
    dropped = case(S.RATED, decision=rated(act=A.DROP))
    assert after(dropped, decide(dropped, wish(A.APPROVE), TOMAS, TODAY), "tomas").state is S.DISMISSED
    twin = case(S.RATED, decision=rated(act=A.DUPLICATE))
    merged = after(twin, decide(twin, wish(A.APPROVE), TOMAS, TODAY), "tomas")
    assert (merged.state, merged.merged_into) == (S.MERGED, OTHER.id)


@pytest.mark.parametrize("gone", [S.DISMISSED, S.MERGED, S.WITHDRAWN])
def test_a_duplicate_needs_a_live_claim_when_proposed_and_when_approved(gone: State) -> None:
    dead = replace(OTHER, state=gone)
    with pytest.raises(Refused, match="cannot stand for"):
        decide(case(S.ASSIGNED), replace(wish(A.DUPLICATE), other=dead), RUTH, TODAY)
    with pytest.raises(Refused, match="cannot stand for"):
        decide(case(S.RATED, decision=rated(act=A.DUPLICATE)), replace(wish(A.APPROVE), other=dead), TOMAS, TODAY)


def test_a_claim_is_no_duplicate_of_itself() -> None:
    with pytest.raises(Refused, match="this claim itself"):
        decide(case(S.ASSIGNED), replace(wish(A.DUPLICATE), other=case(S.PUBLISHED)), RUTH, TODAY)


def test_approving_again_needs_the_kind_of_change() -> None:
    with pytest.raises(Refused) as refused:
        decide(case(S.RATED, published=True), wish(A.APPROVE, change=None), TOMAS, TODAY)
    assert refused.value.column == "change"
    assert decide(case(S.RATED), wish(A.APPROVE, change=None), TOMAS, TODAY) == (e.Approved(None),)


@pytest.mark.parametrize("silent", [ChangeClass.NONE, ChangeClass.CLARIFICATION])
def test_a_changed_rating_is_never_published_without_telling_readers(silent: ChangeClass) -> None:
    before = case(S.RATED, published=True)
    other = replace(before, decision=replace(rated(), verdict=replace(VERDICT, rating="Wrong", value=1)))
    with pytest.raises(Refused) as refused:
        decide(other, replace(wish(A.APPROVE), change=silent), TOMAS, TODAY)
    assert refused.value.column == "change"
    assert decide(before, replace(wish(A.APPROVE), change=silent), TOMAS, TODAY) == (e.Approved(silent),)
    assert decide(other, wish(A.APPROVE), TOMAS, TODAY)


def test_two_editors_withdraw_and_either_takes_the_proposal_back() -> None:
    live = case(S.PUBLISHED)
    proposed = after(live, decide(live, wish(A.WITHDRAW), TOMAS, TODAY), "tomas")
    assert (proposed.state, proposed.withdrawal_by) == (S.PUBLISHED, "tomas")
    with pytest.raises(Refused, match="second editor"):
        decide(proposed, wish(A.WITHDRAW), TOMAS, TODAY)
    gone = after(proposed, decide(proposed, wish(A.WITHDRAW), MIRELA, TODAY), "mirela")
    assert (gone.state, gone.withdrawals[0].from_version) == (S.WITHDRAWN, 1)
    assert gone.withdrawals[0].proposed == proposed.withdrawal_because and not gone.withdrawal_public
    for editor in (TOMAS, MIRELA):
        back = after(proposed, decide(proposed, wish(A.TAKE_BACK), editor, TODAY), editor.id)
        assert (back.state, back.withdrawal_by) == (S.PUBLISHED, None)
    with pytest.raises(Refused):
        decide(proposed, wish(A.TAKE_BACK), RUTH, TODAY)


@pytest.mark.parametrize("act", [A.SEND_BACK, A.REOPEN])
def test_a_claim_goes_back_to_the_named_person_else_the_last_rater_if_active_else_nowhere(act: Act) -> None:
    before = case(S.PUBLISHED if act is A.REOPEN else S.RATED)
    named = after(before, decide(before, wish(act), TOMAS, TODAY), "tomas")
    assert named.holder == "idris"
    again = after(before, decide(before, wish(act, to=None), TOMAS, TODAY), "tomas")
    assert again.holder == "ruth"
    with pytest.raises(Refused, match="Ruth Calder is away"):
        decide(before, replace(wish(act, to=None), last_rater=replace(RUTH, active=False)), TOMAS, TODAY)


@pytest.mark.parametrize("act", [A.SEND_BACK, A.REOPEN])
def test_what_goes_back_is_due_anew_and_not_on_the_day_of_its_first_answer(act: Act) -> None:
    before = case(S.PUBLISHED if act is A.REOPEN else S.RATED, due="2020-12-01")
    assert after(before, decide(before, wish(act), TOMAS, TODAY), "tomas").due == "2021-01-09"


def test_nothing_is_true_as_of_a_day_that_has_not_come_and_no_chase_lies_behind() -> None:
    late = replace(wish(A.RATE).verdict, as_of="2021-01-07")
    with pytest.raises(Refused) as refused:
        decide(case(S.ASSIGNED), replace(wish(A.RATE), verdict=late), RUTH, TODAY)
    assert refused.value.column == "as_of"
    with pytest.raises(Refused) as refused:
        decide(case(S.ASSIGNED), replace(wish(A.WAIT), chase_on=TODAY.replace(day=5)), RUTH, TODAY)
    assert refused.value.column == "chase_on"


def test_restoring_clears_the_decision_and_keeps_the_published_versions() -> None:
    gone = case(S.WITHDRAWN, published=True, decision=rated())
    back = after(gone, decide(gone, wish(A.RESTORE), TOMAS, TODAY), "tomas")
    assert (back.state, back.decision, back.holder, len(back.snapshots)) == (S.NEW, None, None, 1)


def test_the_machine_never_decides() -> None:
    before = case(S.RATED)
    suggested = after(before, (e.Suggested(), e.Linked(("clm-b",)), e.Reproposed("r", FOUND)), "machine")
    assert (suggested.decision, suggested.state, suggested.approved_by) == (before.decision, before.state, None)
