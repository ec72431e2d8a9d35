"""Two files of one sheet: the one that nobody edited takes nothing back of the other."""

from dataclasses import replace

from lentsheets import IDS, Lent, codes


def collected(lent: Lent, **cells: str) -> Lent:
    """The same sheet after these cells of its first row were collected from another copy."""
    return Lent(replace(lent.base, collected={IDS[0]: cells}), lent.rows)


def test_a_row_as_it_was_lent_takes_nothing_back_of_what_another_copy_brought(lent: Lent) -> None:
    again = collected(lent, statement="reworded in the copy", note="rang")
    proof = again.proof()
    assert codes(proof) == ["as_lent"]
    row = next(r for r in proof.rows if r.claim == IDS[0])
    assert (row.edited, row.cells["statement"], row.cells["note"]) == ((), "reworded in the copy", "rang")


def test_a_row_edited_in_both_copies_says_what_it_says(lent: Lent) -> None:
    again = collected(lent, statement="reworded in the copy")
    again.rows[0]["note"] = "rang"
    row = next(r for r in again.proof().rows if r.claim == IDS[0])
    assert row.edited == ("statement", "note")
