"""What a row shows to whom."""

from dataclasses import replace

from lentsheets import ANNA, BEN, ONE, PEOPLE, SHEET_ID, TWO, VERDICT, cases, rated, view

from claims.ledger.state import Decision, Remark, Snapshot
from claims.records import Note, Suggestion, Working
from claims.sheets.cells import (
    View,
    cells_now,
    key_cell,
    lent_cells,
    shows_another,
    unit_now,
    who_decided,
)
from claims.sheets.paragraph import PARAGRAPH, around, paragraph
from claims.tables.columns import DECISION_KEYS, KEYS
from claims.vocabulary import Act, Outcome, State


def test_a_row_has_every_column_and_nothing_else():
    assert list(lent_cells(cases()[0], view(ANNA, ONE))) == list(KEYS)


def test_a_row_shows_the_claim_its_article_and_its_paragraph():
    cells = lent_cells(cases()[0], view(ANNA, ONE))
    assert cells["quote"] == "spent 12.5 million euros on its schools"
    assert cells["context"] == "The town “Łódź” spent 12.5 million euros on its schools."
    assert (cells["article"], cells["published"], cells["link"]) == (
        "Schools and a band",
        "2021-01-04",
        "https://herald.example.org/a?b=1",
    )
    assert (cells["worth"], cells["state"], cells["lent"], cells["due"]) == (
        "high",
        "assigned",
        "2021-01-05",
        "2021-01-08",
    )
    assert cells["machine"] == "No fact names it."
    assert cells["key"] == f"{SHEET_ID}·é€ß·end" == key_cell(SHEET_ID)


def test_an_untitled_undated_article_is_shown_by_its_first_words():
    cells = lent_cells(cases()[3], view(ANNA, TWO))
    assert cells["article"].startswith("Turnout was 61 per cent")
    assert (cells["published"], cells["link"], cells["speaker"]) == ("", "", "the town clerk")


def test_a_suggestion_is_the_machine_note():
    working = Working("r", "a", "b", "c")
    case = replace(cases()[0], suggestion=Suggestion(Outcome.FITS, "12.5 fits [facts].", working))
    assert lent_cells(case, view(ANNA, ONE))["machine"] == "12.5 fits [facts]."


def test_what_to_look_out_for_stands_below_the_suggestion():
    case = cases()[0]
    noted = replace(case, found=replace(case.found, notes=(Note("beyond-quote", "Says more than the quote."),)))
    assert lent_cells(noted, view(ANNA, ONE))["machine"] == "No fact names it.\nSays more than the quote."
    assert lent_cells(replace(noted, doubt=None), view(ANNA, ONE))["machine"] == "Says more than the quote."


def test_the_paragraph_is_of_the_claims_own_revision():
    newer = replace(ONE, revision="r2", texts={**ONE.texts, "r2": "Something else entirely."})
    assert "Łódź" in lent_cells(cases()[0], View(ANNA, SHEET_ID, "2021-01-05", newer, PEOPLE))["context"]


def test_a_paragraph_ends_at_an_empty_line_that_holds_spaces():
    assert paragraph("One.\n \t\nTwo, it\nsays.\n\nThree.", 8, 11) == "Two, it\nsays."


def test_a_very_long_paragraph_is_cut_to_its_line_and_then_around_the_words():
    text = "a" * 5_000 + "\nHere it is.\n" + "b" * 5_000
    assert paragraph(text, text.index("Here"), text.index("Here") + 4) == "Here it is."
    text = "x " * 5_000 + "HERE " + "y " * 5_000
    cut = paragraph(text, text.index("HERE"), text.index("HERE") + 4)
    assert cut.startswith("…") and cut.endswith("…") and "HERE" in cut and len(cut) <= PARAGRAPH + 10


def test_a_paragraph_shows_words_without_their_markup_and_knows_where_the_exact_words_stand_in_it():
    text = "# The [mill](https://mill.example.org)\n\n> The [mill](https://mill.example.org) employs **120** people."
    shown = around(text, text.index("[mill", 9), text.index(" people"))
    assert shown.text == "The mill employs 120 people."
    assert shown.text[shown.start : shown.end] == "mill employs 120"
    assert paragraph(text, 2, 5) == "The mill"


def test_a_long_paragraph_that_is_cut_within_a_link_shows_no_half_of_it():
    link = "[the mill](https://mill.example.org/about-it)"
    text = f"{link} " * 100 + "HERE" + f" {link}" * 100
    for more in range(len(link)):
        at = text.index("HERE")
        cut = paragraph(text, at - 3 * more, at + 4)
        assert "HERE" in cut and not set("[]():/") & set(cut)


def test_of_words_that_stand_twice_those_of_the_claim_are_meant():
    text = "One. The town paid 3 crowns.\n\nIt paid 3 crowns, and later paid 3 crowns."
    start = text.rindex("paid 3 crowns")
    shown = around(text, start, start + 13)
    assert (shown.start, shown.end) == (shown.text.rindex("paid"), len(shown.text) - 1)


def test_the_rater_sees_the_decision_and_all_its_cells():
    cells = lent_cells(rated("anna"), view(ANNA, TWO))
    assert (cells["decision"], cells["rating"], cells["why"], cells["as_of"]) == (
        "Rate",
        "Correct",
        VERDICT.why,
        "2021-01-04",
    )
    assert cells["source2_link"] == "https://audit.example.net/r" and cells["source2_shows"] == "The same."
    assert cells["rated_by"] == "Anna Berg" and not shows_another(cells)


def test_an_approver_sees_the_raters_cells_with_the_decision_left_open():
    cells = lent_cells(rated("anna"), view(BEN, TWO, editor=True))
    assert (cells["decision"], cells["rating"], cells["rated_by"]) == ("", "Correct", "Anna Berg")
    assert shows_another(cells)
    assert who_decided(rated("anna")) == ("anna", "2021-01-05T12:00:00Z")


def test_a_draft_is_shown_to_its_writer_alone():
    case = cases()[2]
    assert unit_now(case, "anna")["why"] == "-40?"
    assert unit_now(case, "ben") == dict.fromkeys(DECISION_KEYS, "")


def test_a_draft_gives_way_to_a_decision_that_somebody_made_since():
    case = replace(rated("ben"), drafts={"anna": {"why": "mine"}})
    assert unit_now(case, "anna")["why"] == VERDICT.why


def test_waiting_dropping_and_duplicates_show_their_own_cells():
    at = "2021-01-05T12:00:00Z"
    wait = replace(cases()[0], decision=Decision(Act.WAIT, "anna", at, waiting_for="the mayor", chase_on="2021-01-09"))
    same = replace(cases()[0], decision=Decision(Act.DUPLICATE, "anna", at, reason="Said before.", same_as="clm-x"))
    assert [unit_now(wait, "anna")[k] for k in ("decision", "waiting_for", "chase_on")] == [
        "Wait",
        "the mayor",
        "2021-01-09",
    ]
    assert [unit_now(same, "anna")[k] for k in ("decision", "same_as", "why")] == ["Duplicate", "clm-x", "Said before."]


def test_a_published_claim_shows_what_readers_see_and_leaves_the_decision_open():
    live = Snapshot(1, "2021-01-06T18:00:00Z", VERDICT, "s", None, "anna", "ben")
    case = replace(cases()[0], state=State.PUBLISHED, snapshots=(live,))
    cells = lent_cells(case, view(ANNA, ONE))
    assert (cells["decision"], cells["rating"], cells["rated_by"]) == ("", "Correct", "Anna Berg")
    assert shows_another(cells)


def test_a_reopened_claim_begins_blank():
    live = Snapshot(1, "2021-01-06T18:00:00Z", VERDICT, "s", None, "anna", "ben")
    assert unit_now(replace(cases()[0], snapshots=(live,)), "anna")["rating"] == ""


def test_cells_now_are_the_editable_cells_of_the_row_as_lent():
    case = replace(cases()[3], remarks=(Remark("ben", "2021-01-05T09:00:00Z", "Ask twice."),))
    cells = lent_cells(case, view(ANNA, TWO))
    assert cells["note"] == "Ask twice."
    assert cells_now(case, "anna") == {k: cells[k] for k in cells_now(case, "anna")}
    assert set(cells_now(case, "anna")) == {k for k, c in KEYS.items() if c.editable}
