"""What people type into cells they may edit."""

import pytest
from lentsheets import IDS, RULES, SCHEME

from claims.sheets.values import EDITABLE, RATING_ALIASES, decisions, nearest, settle

BLANK = dict.fromkeys(EDITABLE, "")


def settled(base: dict[str, str] | None = None, order: str | None = None, **typed: str):
    was = BLANK | (base or {})
    return settle(was | typed, was, RULES, order, 7)


def test_cells_that_nobody_touched_are_never_judged():
    odd = {"rating": "Half true", "as_of": "44200", "same_as": "?", "why": "x" * 20_000}
    assert settled(odd).faults == () and not settled(odd).notes


@pytest.mark.parametrize(
    ("typed", "label"), [("Correct", "Correct"), ("correct", "Correct"), (" MOSTLY  wrong", "Mostly wrong")]
)
def test_a_rating_in_another_case_is_taken_and_noted(typed, label):
    found = settled(decision="Rate", rating=typed)
    assert found.cells["rating"] == label
    assert [n.code for n in found.notes] == ([] if typed == label else ["alias"])


@pytest.mark.parametrize(
    ("typed", "label"), [("TRUE", "Correct"), ("False", "Wrong"), ("WAHR", "Correct"), ("FAUX", "Wrong")]
)
def test_what_a_spreadsheet_makes_of_a_truth_value_is_an_alias_and_noted(typed, label):
    found = settled(decision="Rate", rating=typed)
    assert found.cells["rating"] == label and label in found.notes[0].text and typed in found.notes[0].text


def test_every_alias_leads_to_a_rating():
    assert all(SCHEME.label(label) for label in RATING_ALIASES.values())


@pytest.mark.parametrize("typed", ["Half true", "NA", "1", "Corect", "Correct!"])
def test_an_unknown_rating_is_a_fault_that_lists_the_ratings(typed):
    fault = settled(decision="Rate", rating=typed).faults[0]
    assert (fault.code, fault.column, fault.typed) == ("rating_unknown", "rating", typed)
    assert fault.values["allowed"] == "Correct, Mostly correct, Mostly wrong, Wrong, Missing context, Unproven"


def test_the_nearest_word_is_suggested():
    assert settled(decision="Rate", rating="Corect").faults[0].values["nearest"].startswith(" The nearest")
    assert "Mostly correct" in nearest("mostly corect", [r.label for r in SCHEME.ratings])
    labels = [r.label for r in SCHEME.ratings]
    assert nearest("Half-true", labels) == " The nearest are Mostly correct and Missing context."
    assert nearest("Half true", ["Good", "Bad"]) == ""
    assert nearest("zzz", ["Rate"]) == ""
    assert nearest("rat", ["Rate", "Drop"]) == " The nearest is Rate."


def test_without_a_decision_an_unknown_word_is_a_draft_and_noted():
    found = settled(rating="Half true", as_of="soon", same_as="the other one")
    assert found.faults == () and found.cells["rating"] == "Half true"
    assert [n.code for n in found.notes] == ["draft_word", "draft_date", "draft_word"]


def test_a_decision_judges_the_draft_it_rests_on():
    assert settled({"rating": "Half true"}, decision="Rate").faults[0].code == "rating_unknown"
    assert settled({"rating": "Half true"}, decision="Hand back").faults == ()


@pytest.mark.parametrize(
    ("typed", "word"),
    [("rate", "Rate"), ("HAND-BACK", "Hand back"), ("send  back", "Send back"), ("handback", "Hand back")],
)
def test_a_decision_in_another_spelling_is_taken_and_noted(typed, word):
    found = settled(decision=typed)
    assert found.cells["decision"] == word and [n.code for n in found.notes] == ["alias"]


@pytest.mark.parametrize("typed", ["Publish", "yes", "Propose", "TRUE"])
def test_an_unknown_decision_is_a_fault(typed):
    assert settled(decision=typed).faults[0].code == "decision_unknown"


@pytest.mark.parametrize("key", ["as_of", "chase_on", "due"])
@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("01/02/2021", "date_order"),
        ("4.1.2021", "date_order"),
        ("2026-02-30", "date_impossible"),
        ("0000-00-00", "date_impossible"),
        ("44200", "date_serial"),
        ("Monday", "date_unreadable"),
    ],
)
def test_a_day_that_cannot_be_read_is_a_fault_that_asks_for_iso(key, typed, code):
    fault = settled(decision="Rate", **{key: typed}).faults[0]
    assert (fault.code, fault.column) == (code, key) and fault.values["example"] == "2021-01-06"


def test_a_day_is_read_in_the_order_that_the_sheet_proves():
    for order, day in (("dmy", "2021-01-04"), ("mdy", "2020-04-01")):
        typed = "4.1.2021" if order == "dmy" else "4/1/2020"
        found = settled(order=order, decision="Rate", as_of=typed)
        assert found.cells["as_of"] == day and [n.code for n in found.notes] == ["date_read"]


@pytest.mark.parametrize("typed", ["13.12.2020", "12/13/2020", "Dec 13, 2020"])
def test_what_can_be_one_day_only_is_taken_without_proof_and_noted(typed):
    found = settled(decision="Rate", as_of=typed)
    assert found.cells["as_of"] == "2020-12-13" and [n.code for n in found.notes] == ["alias"]


def test_what_can_be_two_days_says_which():
    fault = settled(decision="Rate", as_of="01/02/2021").faults[0]
    assert fault.values["found"] == "2021-02-01 or 2021-01-02"


def test_a_finding_cannot_hold_as_of_a_day_to_come():
    assert settled(decision="Rate", as_of="2021-01-07").faults[0].code == "date_future"
    assert settled(decision="Rate", as_of="2021-01-06").faults == ()
    assert settled(decision="Wait", chase_on="2021-01-09").faults == ()


def test_a_cell_over_the_limit_is_a_fault_and_one_at_the_limit_is_not():
    assert settled(why="x" * 10_001).faults[0].code == "cell_long"
    assert settled(why="x" * 10_000).faults == ()


@pytest.mark.parametrize("typed", ["clear", "Clear", " CLEAR\u00a0"])
def test_clear_is_kept_for_the_merge(typed):
    assert settled({"why": "x"}, why=typed).cells["why"] == "clear"


@pytest.mark.parametrize("typed", ["#NAME?", "Err:509", "####", "#REF!"])
def test_a_spreadsheets_own_error_does_not_replace_what_stood_there(typed):
    found = settled({"why": "x"}, why=typed)
    assert found.cells["why"] == "x" and [n.code for n in found.notes] == ["sheet_error"]
    assert settled(why=typed).cells["why"] == typed


def test_spaces_alone_are_nothing_and_ids_and_words_are_respelled():
    assert settled({"why": "x"}, why=" \u3000").cells["why"] == ""
    assert settled(change="Correction", decision="Approve").cells["change"] == "correction"
    assert settled(change="big", decision="Approve").faults[0].code == "change_unknown"
    assert settled(decision="Duplicate", same_as=f" {IDS[0].upper()} ").cells["same_as"] == IDS[0]
    assert settled(decision="Duplicate", same_as=IDS[0][:-1]).faults[0].code == "same_as_unknown"
    assert settled(source1_link=" https://x.example.org ").cells["source1_link"] == "https://x.example.org"


@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:text/html,x", "//host", "www.x.example", "https:host"])
def test_links_are_text_here_for_the_desk_to_refuse(link):
    assert settled(source1_link=link).cells["source1_link"] == link


def test_reviewers_and_editors_have_their_words():
    assert "Approve" not in decisions(editor=False) and decisions(editor=True)[:7] == decisions(editor=False)
