"""What a workbook looks like: every cell text as in the CSV, nothing locked, lists, signs, a help tab; the same bytes twice."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lentsheets import ANNA, IDS, cases, codes, lend
from workbooks import COLUMN, edited, opened, put, written

from claims.sheets import workbook_write
from claims.sheets.typed import HELP_TITLE
from claims.sheets.values import decisions
from claims.sheets.workbook_write import Extra
from claims.tables.columns import SHEET

SIGNS = {"overdue": "Overdue: it was wanted.", "waiting": "Waiting for the clerk.", "conflict": "Conflict: two values."}


def listed(sheet, key):
    """The words that a column's list offers."""
    letter = sheet.cell(1, COLUMN[key]).column_letter
    found = [v for v in sheet.data_validations.dataValidation if f"{letter}2" in str(v.sqref)]
    assert len(found) == 1 and found[0].errorStyle == "warning" and found[0].type == "list"
    tab, _, where = found[0].formula1.partition("!")
    cells = sheet.parent[tab.strip("'")][where.replace("$", "")]
    return [row[0].value for row in cells]


def test_headings_and_cells_are_those_of_the_csv_and_all_are_text(lent):
    sheet = opened(written(lent)).worksheets[0]
    assert [c.value for c in sheet[1]] == [c.heading for c in SHEET]
    for n, row in enumerate(lent.rows, 2):
        assert [str(c.value or "") for c in sheet[n]] == [row[c.key] for c in SHEET]
        assert {c.data_type for c in sheet[n] if c.value} == {"s"} and {c.number_format for c in sheet[n]} == {"@"}
        assert not any(c.quotePrefix for c in sheet[n])


def test_the_same_rows_on_the_same_day_make_the_same_bytes(lent):
    assert written(lent, {IDS[0]: Extra(None, SIGNS)}) == written(lent, {IDS[0]: Extra(None, SIGNS)})


def test_its_times_are_those_it_was_given(lent):
    known = opened(written(lent)).properties
    assert (known.created.isoformat(), known.modified.isoformat()) == ("2021-01-05T00:00:00", "2021-01-05T00:00:00")


def test_nothing_is_locked_the_head_is_frozen_and_all_can_be_filtered(lent):
    sheet = opened(written(lent)).worksheets[0]
    assert not sheet.protection.sheet and sheet.freeze_panes == "C2"
    assert sheet.auto_filter.ref.startswith("A1:") and sheet.auto_filter.ref.endswith(str(len(lent.rows) + 1))


@pytest.mark.parametrize(("who", "not_theirs"), [("lent", {"due"}), ("editors", set())])
def test_what_the_reader_may_not_edit_is_grey_and_nothing_else(request, who, not_theirs):
    sheet = opened(written(request.getfixturevalue(who))).worksheets[0]
    grey = {SHEET[n].key for n, cell in enumerate(sheet[2]) if cell.fill.fgColor.rgb == "00EDEDED"}
    assert grey == {c.key for c in SHEET if not c.editable} | not_theirs
    dark = {SHEET[n].key for n, cell in enumerate(sheet[1]) if cell.fill.fgColor.rgb == "00595959"}
    assert dark == grey


def test_a_printed_sheet_has_its_headings_and_ids_on_every_page_sideways(lent):
    sheet = opened(written(lent)).worksheets[0]
    assert (sheet.print_title_rows, sheet.print_title_cols) == ("$1:$1", "$A:$A")
    assert sheet.page_setup.orientation == "landscape"


def test_a_long_link_makes_no_row_tall(lent):
    before = opened(written(lent)).worksheets[0].row_dimensions[2].height
    lent.rows[0]["link"] = "https://herald.example.org/" + "a" * 900
    assert opened(written(lent)).worksheets[0].row_dimensions[2].height == before


@pytest.mark.parametrize("who", ["lent", "editors"])
def test_the_lists_are_those_of_the_reader(request, who):
    lent = request.getfixturevalue(who)
    sheet = opened(written(lent)).worksheets[0]
    assert listed(sheet, "decision") == list(decisions(lent.base.editor))
    assert listed(sheet, "rating")[:2] == ["Correct", "Mostly correct"]
    assert listed(sheet, "change") == ["none", "clarification", "correction", "update"]
    assert listed(sheet, "give_to") == ["Anna Berg", "Ben Okafor"]


@pytest.mark.parametrize("key", ["decision", "rating"])
def test_every_word_of_a_list_is_taken(lent, key):
    for word in listed(opened(written(lent)).worksheets[0], key):
        cells = {
            "decision": "Rate",
            "rating": "Wrong",
            "as_of": "2021-01-04",
            "chase_on": "2021-02-01",
            "same_as": IDS[3],
        }
        data = edited(written(lent), lambda s, c={**cells, key: word}: [put(s, 2, k, v) for k, v in c.items()])
        assert not lent.proof(data).rejections


def test_the_exact_words_are_bold_where_they_stand(lent):
    context = lent.rows[0]["context"]
    at = context.index("12.5 million")
    cell = opened(written(lent, {IDS[0]: Extra((at, at + 12))})).worksheets[0].cell(2, COLUMN["context"])
    assert str(cell.value) == context
    assert [part.text for part in cell.value if not isinstance(part, str) and part.font.b] == ["12.5 million"]


def test_signs_are_seen_without_colour_and_change_no_cell(lent):
    data = written(lent, {IDS[0]: Extra(None, SIGNS)})
    row = opened(data).worksheets[0][2]
    marked = {SHEET[n].key: c for n, c in enumerate(row) if c.comment}
    assert {k: c.comment.text for k, c in marked.items()} == {
        "due": SIGNS["overdue"],
        "state": SIGNS["waiting"],
        "claim": SIGNS["conflict"],
    }
    assert {k: c.border.left.style for k, c in marked.items()} == {
        "due": "thick",
        "state": "dashed",
        "claim": "double",
    }
    assert all(c.font.b for c in marked.values()) and not codes(lent.proof(data))


def test_the_help_says_what_each_column_and_each_decision_wants(editors):
    page = opened(written(editors)).worksheets[1]
    told = {str(row[0].value): str(row[1].value) for row in page.iter_rows() if row[0].value}
    assert page["A1"].value == HELP_TITLE
    assert all(told[c.heading] == c.meaning for c in SHEET if c.heading not in ("Your decision", "Rating", "Give to"))
    assert all(told[word] for word in decisions(editor=True))
    filled = {row[0].value: row[0].fill.fgColor.rgb for row in page.iter_rows() if row[0].fill.fill_type == "solid"}
    assert filled == {
        "Due, thick edge": "00F8CBAD",
        "State, dashed edge": "00FFE699",
        "Claim, double edge": "00D9C3EC",
    }


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=60))
def test_any_text_comes_back(text):
    lent = lend(cases(), ANNA)
    for key in ("note", "machine"):
        lent.rows[0][key] = lent.base.lent[IDS[0]][key] = text
    proof = lent.proof(written(lent))
    blank = not text.strip()
    assert (blank or not proof.restored) and (blank or not any(row.edited for row in proof.rows))


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=40).filter(lambda t: t.strip()))
def test_any_text_that_is_typed_is_taken_as_it_is(text):
    lent = lend(cases(), ANNA)
    data = edited(written(lent), lambda s: put(s, 2, "note", workbook_write.as_kept(text), "s"))
    row = next(r for r in lent.proof(data).rows if r.claim == IDS[0])
    flat = text.replace("\r\n", "\n").replace("\r", "\n")
    assert row.cells["note"] == (flat if flat.strip() and flat.strip().casefold() != "clear" else row.cells["note"])
