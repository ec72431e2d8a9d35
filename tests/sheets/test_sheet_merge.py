"""The laws of the merge. Base, ours and theirs are three distinct values wherever a conflict is meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lentsheets import cases

from claims.sheets.cells import cells_now
from claims.sheets.merge import UNIT, Merged, between, merge, unit_text
from claims.sheets.values import EDITABLE
from claims.tables.columns import CELL_KEYS, DECISION_KEYS
from claims.vocabulary import Act

BLANK = dict.fromkeys(EDITABLE, "")
BASE = BLANK | {"statement": "as lent", "speaker": "the mayor", "due": "2021-01-08", "note": "old", "why": "draft"}
RATE = {"decision": "Rate", "rating": "Correct", "why": "It fits.", "as_of": "2021-01-04"}


def merged(ours: dict[str, str] | None = None, base: dict[str, str] | None = None, **theirs: str):
    was = BASE if base is None else BLANK | base
    found = merge(was, was | (ours or {}), was | theirs, claim="clm-x", line=3, by="Ben", at="2021-01-05T10:00:00Z")
    return distinct(found)


def distinct(found: Merged) -> Merged:
    """The same, once each conflict in it is known to be over three different things."""
    assert all(len({c.base, c.ours, c.theirs}) == 3 for c in found.conflicts)
    return found


def test_an_untouched_row_asks_for_nothing_whatever_happened_since():
    assert merged().nothing and merged({"statement": "reworded", **RATE}).nothing


def test_a_decision_is_taken_whole():
    found = merged(**RATE)
    assert found.act is Act.RATE and found.draft is None
    assert found.fields == {"rating": "Correct", "why": "It fits.", "as_of": "2021-01-04"}
    assert found.collected == {k: (BLANK | RATE)[k] for k in DECISION_KEYS}


def test_text_without_a_decision_is_a_draft():
    found = merged(why="better")
    assert found.act is None and found.draft == {"why": "better"}


def test_a_draft_cleared_is_gone():
    assert merged(why="clear").draft == {}


@pytest.mark.parametrize("key", CELL_KEYS)
def test_a_single_cell_is_taken_alone(key):
    found = merged(**{key: "new"})
    assert found.changes == {key: "new"} and found.act is None and found.draft is None and not found.conflicts


@pytest.mark.parametrize("key", CELL_KEYS)
def test_a_cell_that_another_changed_too_is_a_conflict_and_nothing_changes(key):
    found = merged({key: "ours"}, **{key: "theirs"})
    (conflict,) = found.conflicts
    assert (conflict.column, conflict.base, conflict.ours, conflict.theirs) == (key, BASE[key], "ours", "theirs")
    assert (conflict.claim, conflict.line, conflict.by, conflict.at) == ("clm-x", 3, "Ben", "2021-01-05T10:00:00Z")
    assert not found.changes and key not in found.collected


def test_a_decision_against_another_decision_is_one_conflict_of_the_whole_unit():
    found = merged({"decision": "Rate", "rating": "Wrong", "why": "No."}, **RATE)
    (conflict,) = found.conflicts
    assert conflict.column == UNIT and found.act is None and found.draft is None and not found.collected
    assert conflict.base == "Why: draft"
    assert conflict.ours == "Rate; Rating: Wrong; Why: No."
    assert conflict.theirs == "Rate; Rating: Correct; Why: It fits.; True as of: 2021-01-04"


def test_one_cell_of_the_unit_that_another_changed_stops_the_whole_unit():
    assert merged({"rating": "Wrong"}, why="theirs").conflicts


def test_cells_merge_beside_a_unit_in_conflict():
    found = merged({"decision": "Wait", "waiting_for": "the clerk"}, **RATE, note="new")
    assert [c.column for c in found.conflicts] == [UNIT] and found.changes == {"note": "new"}


def test_two_people_on_different_cells_do_not_disagree():
    assert merged({"statement": "ours"}, note="theirs").changes == {"note": "theirs"}
    assert merged({"note": "ours"}, **RATE).act is Act.RATE


def test_the_same_thing_from_both_is_no_conflict_and_no_change():
    found = merged(RATE | {"note": "same"}, **RATE, note="same")
    assert found.nothing and found.collected["note"] == "same" and found.collected["rating"] == "Correct"


@pytest.mark.parametrize("key", ["why", "note", "speaker", "due", "statement"])
def test_an_emptied_cell_is_no_change_and_noted(key):
    found = merged(**{key: ""})
    assert found.nothing and [n.code for n in found.notes] == ["emptied"]


def test_an_emptied_cell_does_not_bring_back_what_another_replaced():
    assert merged({"note": "ours"}, note="").nothing


def test_clear_empties_what_may_be_empty():
    assert merged(speaker="clear").changes == {"speaker": ""}
    assert merged(source1_link="clear").nothing


@pytest.mark.parametrize("key", ["due", "statement"])
def test_what_cannot_be_empty_refuses_the_row(key):
    found = merged(**{key: "clear"}, note="new")
    assert (found.faults[0].code, found.faults[0].column) == ("cannot_clear", key) and not found.changes


# --- approving

SHOWN = {"statement": "s", "rating": "Correct", "why": "It fits.", "as_of": "2021-01-04"}


def approving(ours: dict[str, str] | None = None, **theirs: str):
    was = BLANK | SHOWN
    return distinct(merge(was, was | (ours or {}), was | theirs, another=True, by="Anna"))


def test_approving_carries_only_what_the_approver_entered():
    found = approving(decision="Approve", change="correction", note="well done")
    assert (
        found.act is Act.APPROVE and found.fields == {"change": "correction"} and found.changes == {"note": "well done"}
    )


@pytest.mark.parametrize("key", ["rating", "why", "source1_link", "as_of", "statement", "speaker", "same_as"])
def test_approving_and_changing_what_is_approved_refuses_the_row_whole(key):
    found = approving(decision="Approve", note="also", **{key: "clm-other"})
    assert (found.faults[0].code, found.faults[0].column) == ("approve_edited", key)
    assert found.act is None and not found.changes and not found.collected


def test_approving_what_was_rated_anew_since_is_a_conflict():
    found = approving({"rating": "Wrong", "why": "No."}, decision="Approve")
    (conflict,) = found.conflicts
    assert conflict.theirs.startswith("Approve; Rating: Correct") and "Wrong" in conflict.ours and found.act is None


def test_the_raters_reason_is_not_the_approvers_reason():
    assert approving(decision="Send back").fields == {}
    assert approving(decision="Send back", why="Source 2 is gone.").fields == {"why": "Source 2 is gone."}


# --- amending


def test_amending_after_collecting_is_no_conflict_with_oneself():
    stood = BLANK | RATE | {"source1_link": "https://x.example.org/"}
    base = BLANK | RATE | {"source1_link": "HTTPS://X.example.org"}
    found = merge(base, stood, base | {"why": "It fits well."}, settled=stood)
    assert found.act is Act.RATE and found.fields["why"] == "It fits well." and not found.conflicts


def test_amending_what_another_changed_since_is_a_conflict_all_the_same():
    stood = BLANK | RATE
    assert distinct(merge(stood, stood | {"rating": "Wrong"}, stood | {"why": "x"}, settled=stood)).conflicts


# --- laws

values = st.sampled_from(["", "a", "b", "c", "Rate", "Wait", "Approve", "clear"])
rows = st.fixed_dictionaries(
    dict.fromkeys(("decision", "why", "rating", "note", "statement", "speaker", "due"), values)
).map(lambda row: BLANK | row)


def applied(found, ours: dict[str, str]) -> dict[str, str]:
    """The ledger's cells after what was taken, as long as nobody but this person decides."""
    now = ours | dict(found.changes)
    if found.act is not None or found.draft is not None:
        now |= {k: found.collected[k] for k in DECISION_KEYS}
    return now


@given(rows, rows, rows)
def test_merging_what_was_just_taken_changes_nothing(base, ours, theirs):
    found = merge(base, ours, theirs)
    if found.faults or found.conflicts:
        return
    after = base | dict(found.collected)
    assert merge(after, applied(found, ours), theirs, settled=applied(found, ours)).nothing


@given(rows, rows)
def test_a_row_that_came_back_as_its_base_changes_nothing(base, ours):
    base = {k: "" if v == "clear" else v for k, v in base.items()}
    found = merge(base, ours, base)
    assert found.nothing and not found.collected and not found.notes


@given(rows, rows)
def test_what_both_wrote_alike_never_conflicts(base, ours):
    assert not merge(base, ours, ours).conflicts or any(v in ("", "clear") for v in ours.values())


@given(rows, rows, rows)
def test_a_conflict_holds_three_different_things_and_changes_nothing(base, ours, theirs):
    found = merge(base, ours, theirs)
    for conflict in found.conflicts:
        assert len({conflict.base, conflict.ours, conflict.theirs}) == 3
        assert conflict.column not in found.changes and conflict.column not in found.collected
    if any(c.column == UNIT for c in found.conflicts):
        assert found.act is None and found.draft is None


@given(rows, rows, rows)
def test_nothing_is_taken_that_nobody_typed(base, ours, theirs):
    found = merge(base, ours, theirs)
    for key, value in {**found.changes, **found.fields, **(found.draft or {})}.items():
        assert value in (theirs[key], base[key]) or (value == "" and theirs[key] == "clear")


@given(rows, rows, rows)
def test_an_edit_is_taken_or_already_so_or_told(base, ours, theirs):
    found = merge(base, ours, theirs)
    for key in EDITABLE:
        if theirs[key] in ("", "clear", base[key]):
            continue
        column = UNIT if key in DECISION_KEYS else key
        told = found.faults or any(c.column == column for c in found.conflicts)
        assert told or found.collected.get(key) == theirs[key]


def test_two_rows_of_one_file_are_told_as_a_unit_and_by_cell():
    two = between("clm-x", 4, BASE, BASE | {"why": "one", "note": "n1"}, BASE | {"why": "two", "note": "n2"}, "line 3")
    assert [(c.column, c.base, c.ours, c.theirs) for c in two] == [
        ("note", "old", "n1", "n2"),
        (UNIT, "Why: draft", "Why: one", "Why: two"),
    ]


def test_the_unit_in_words_leaves_out_what_is_empty():
    assert unit_text(cells_now(cases()[2], "anna")) == "Why: -40?; Source 1 link: https://x.example.org"


def test_a_note_cannot_be_cleared_and_that_is_told():
    found = merged(base={"note": "See page 3."}, note="clear")
    assert found.nothing and [n.code for n in found.notes] == ["note_stays"]


def test_a_cell_that_was_lent_with_the_word_clear_is_not_emptied_by_an_edit_beside_it():
    found = merged(base={"why": "clear", "statement": "clear"}, source1_shows="the sum")
    assert found.faults == () and found.draft == {"why": "clear", "source1_shows": "the sum"}


def test_what_was_told_since_is_no_surprise_and_anything_newer_is():
    """A conflict answered: ours is held against what its person was told, not against what was lent."""
    lent, told = BLANK | {"note": "old"}, {"note": "see page 3"}
    assert merge(lent, lent | told, lent | {"note": "see page 7"}, settled=told).changes == {"note": "see page 7"}
    found = distinct(merge(lent, lent | {"note": "see page 5"}, lent | {"note": "see page 7"}, settled=told))
    assert [(c.base, c.ours, c.theirs) for c in found.conflicts] == [("old", "see page 5", "see page 7")]
