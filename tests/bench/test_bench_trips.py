"""What the lanes through spreadsheets print becomes figures; a lane that did not run is told."""

from benchmarks.trips import told

PRINTED = """
Calc in de-DE, edited: 90 files, 391,680 cells: as lent 288,672, taken 2,264, silent 0; rejected by code: column_sorted 20
.
Excel: 280 files, 1,218,560 cells: as lent 1,024,160, silent 2; rejected by code: none
SKIPPED [3] tests/office/test_calc_trips.py: LibreOffice Calc is not here
"""


def test_files_cells_and_silent_changes_are_summed():
    *each, whole, _ = told(PRINTED)
    assert [(f.what, f.value) for f in each] == [("Calc in de-DE, edited", 391_680), ("Excel", 1_218_560)]
    assert "column_sorted 20" in each[0].note
    assert (whole.value, whole.verdict, whole.note) == (2, "NOT HELD", "370 files, 1,610,240 cells")


def test_a_lane_that_was_skipped_says_why():
    assert "not here" in list(told(PRINTED))[-1].note


def test_where_nothing_ran_nothing_is_said_to_be_silent():
    assert next(iter(told(""))).verdict == "skipped"
