"""Rows known by their digests are passed over; whatever was done to a sheet, the result is that of looking at every cell."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lentsheets import ANNA, BEN, IDS, OTHER_SHEET, cases, lend, rated, save

from claims.sheets.cells import key_cell
from claims.sheets.lentrows import AsWritten, LentRows, digest, digests
from claims.sheets.messages import FileProblem
from claims.sheets.values import EDITABLE
from claims.tables.columns import KEYS, OURS, SHEET


def known(lent):
    """The same sheet of a desk that still knows its rows by their digests; and what was read of the ledger, call by call."""
    calls = []

    def rows(claims):
        calls.append(list(claims))
        return {c: lent.base.lent[c] for c in claims}

    base = replace(lent.base, lent=LentRows(lent.base.lent, rows), written=frozenset(digests(lent.base.lent.values())))
    return replace(lent, base=base), calls


def said(found):
    """All that a proof says, in an order of its own."""
    if isinstance(found, FileProblem):
        return found
    rows = sorted((row.line, row.claim, {k: row.cells[k] for k in EDITABLE}, row.edited) for row in found.rows)
    told = (found.adds, found.restored, found.notes, found.rejections, found.conflicts, found.conflict_rows)
    return rows, told, found.left_alone


def test_an_untouched_sheet_asks_nothing_of_the_ledger(lent):
    sheet, calls = known(lent)
    # Of text that a spreadsheet would run the CSV has another spelling: those rows are looked at.
    proof = sheet.proof(lent.csv())
    assert [sorted(c) for c in calls] == [sorted((IDS[1], IDS[2]))]
    assert not any(row.edited for row in proof.rows) and len(proof.rows) == len(lent.rows) and not proof.notes


def test_only_rows_that_were_touched_are_asked_for_and_all_at_once(lent):
    sheet, calls = known(lent)
    lent.rows[0]["why"] = lent.rows[3]["why"] = "Another reason."
    proof = sheet.proof(lent.csv())
    assert [sorted(c) for c in calls] == [sorted(IDS[:4])]
    assert {r.claim for r in proof.rows if r.edited} == {IDS[0], IDS[3]}


@pytest.mark.parametrize("key", ["statement", "context", "machine"])
def test_words_that_belong_to_an_untouched_row_show_that_their_column_moved(lent, key):
    words = lent.rows[0][key] = lent.base.lent[IDS[0]][key] = "Words of the first row alone."
    lent.rows[1][key] = lent.rows[3][key] = words
    sheet, _ = known(lent)
    found = sheet.prove(lent.csv())
    assert isinstance(found, FileProblem) and found.code == "column_sorted" and IDS[0] in f"{found.what} {found.fix}"
    assert said(found) == said(lent.prove(lent.csv()))


def test_a_row_of_which_something_was_brought_before_is_looked_at(lent):
    sheet, _ = known(lent)
    sheet.base = replace(sheet.base, collected={IDS[0]: {"why": "Because."}})
    plain = replace(lent, base=replace(lent.base, collected=sheet.base.collected))
    assert said(sheet.prove()) == said(plain.prove())


def test_what_a_row_says_can_run_together_over_two_cells_and_is_no_digest_then():
    assert digest(("a\x1fb", "c")) == b"" and digest(("a", "b\x1fc")) == b""
    assert digest(("ab", "c")) != digest(("a", "bc")) != b""


def test_rows_asked_for_one_by_one_are_soon_asked_for_together():
    calls = []
    rows = LentRows(
        map(str, range(1000)), lambda claims: calls.append(len(claims)) or {c: {"claim": c} for c in claims}
    )
    assert [row["claim"] for row in rows.values()] == [str(n) for n in range(1000)]
    assert len(calls) < 50 and "7" in rows and "x" not in rows
    with pytest.raises(KeyError):
        rows["x"]


def test_a_row_over_its_cells_is_the_row(lent):
    row = lent.rows[0]
    assert AsWritten(tuple(row[key] for key in KEYS)) == row


_VALUES = st.sampled_from(
    ("", "x", "=1", "Rate", "Wrong", "clear", "2021-01-04", IDS[1], IDS[5], key_cell(OTHER_SHEET))
)
_CHANGES = st.one_of(
    st.tuples(st.just("type"), st.integers(0, 4), st.sampled_from(EDITABLE), _VALUES),
    st.tuples(st.just("damage"), st.integers(0, 4), st.sampled_from(OURS), _VALUES),
    st.tuples(st.sampled_from(("drop", "twice", "blank", "cut", "swap")), st.integers(0, 4), st.just(""), st.just("")),
)


def changed(sheet, changes):
    """The sheet's bytes after these changes: cells first, then whole rows."""
    rows = [dict(row) for row in sheet.rows]
    for _, n, key, value in (c for c in changes if c[2]):
        if n < len(rows):
            rows[n][key] = value
    lines = save(rows, SHEET).decode("utf-8-sig").split("\r\n")
    for what, n, _, _ in (c for c in changes if not c[2]):
        at = n + 1
        if at >= len(lines) - 1:
            continue
        match what:
            case "drop":
                del lines[at]
            case "twice":
                lines.append(lines[at])
            case "blank":
                lines.insert(at, ",,,")
            case "cut":
                lines[at] = lines[at].rpartition(",")[0]
            case "swap":
                lines[1], lines[at] = lines[at], lines[1]
    return "\r\n".join(lines)


@settings(max_examples=400, deadline=None)
@given(st.lists(_CHANGES, max_size=5), st.booleans(), st.sampled_from(("utf-8-sig", "cp1252", "utf-16")))
def test_whatever_was_done_to_a_sheet_the_digests_change_nothing_of_what_it_says(changes, editor, encoding):
    lent = lend((*cases(), rated()), BEN if editor else ANNA, editor)
    sheet, _ = known(lent)
    data = changed(lent, changes).encode(encoding, "replace")
    assert said(sheet.prove(data)) == said(lent.prove(data))
