"""rejected.csv: every problem has words, following them is accepted, and a file left as it was says nothing."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest
from lentsheets import ANNA, IDS, ONE, OTHER_SHEET, RULES, SHEET_ID, Lent, cases, lend, save

import claims.sheets
from claims.errors import Refused
from claims.ledger.state import Conflict, Rejection
from claims.sheets import reading
from claims.sheets.merge import merge
from claims.sheets.messages import FILES, NOTES, ROWS, Restored, note, problem, rejection, restored_notes
from claims.sheets.prove import prove
from claims.sheets.reject import COLUMNS, from_conflict, from_faults, from_file, from_refusal, rejected_csv
from claims.tables.columns import KEYS
from claims.text import search_key


def rows_of(data: bytes) -> list[dict[str, str]]:
    """The rows of a written file by column key."""
    (table,) = reading.read(data)
    keys = [c.key for c in COLUMNS]
    return [dict(zip(keys, r.cells, strict=True)) for r in table.rows[1:]]


def mended(lent: Lent, data: bytes, **cells: str):
    """The proof of rejected.csv after its first row's cells were mended as given, the sheet knowing what it gave back."""
    back = lent.given_back(*lent.proof(data).rejections)
    rows = rows_of(rejected_csv({SHEET_ID: back.base.rejections}))
    rows[0] |= cells
    return back.proof(save(rows, COLUMNS))


def test_the_columns_are_those_of_the_sheet_with_the_problem_in_front():
    assert [c.heading for c in COLUMNS[:6]] == ["Line", "Claim", "Column", "You typed", "Problem", "What to do"]
    assert len({search_key(c.heading) for c in COLUMNS}) == len(COLUMNS) == len(KEYS) + 5


def test_a_rejected_row_comes_back_with_its_line_the_problem_and_its_cells_untouched(lent):
    lent.rows[1] |= {"decision": "Rate", "rating": "Half true", "why": "=was it?"}
    (row,) = rows_of(lent.rejected())
    assert (row["line"], row["claim"], row["column"], row["typed"]) == ("3", IDS[1], "Rating", "Half true")
    assert "Half true" in row["problem"] and "Correct, Mostly correct" in row["fix"] and row["rating"] == "Half true"
    assert row["why"] == "'=was it?" and row["key"] == lent.rows[0]["key"]


def test_several_problems_of_one_row_come_back_as_one_row():
    two = [Rejection(3, IDS[0], k, "x", "t", f"Problem {k}.", "Fix.", {"why": "w"}) for k in ("rating", "as_of")]
    (row,) = rows_of(rejected_csv({SHEET_ID: two}))
    assert (row["column"], row["problem"], row["fix"]) == (
        "Rating, True as of",
        "1. Problem rating.\n2. Problem as_of.",
        "1. Fix.\n2. Fix.",
    )
    assert row["typed"] == "1. t\n2. t"


def test_rejected_csv_left_as_it_was_says_nothing(lent):
    lent.rows[1] |= {"decision": "Rate", "rating": "Half true", "why": "=was it?"}
    lent.rows[2] |= {"claim": "Total"}
    lent.rows.append({"article": "A", "quote": "=q", "decision": "Ratify"})
    lent.rows.append({"why": "lost"})
    proof = lent.proof()
    assert len(proof.rejections) == 4
    again = lent.given_back(*proof.rejections).proof(rejected_csv({SHEET_ID: proof.rejections}))
    assert again.left_alone == 4 and [n.code for n in again.notes] == ["left_alone"]
    assert not (again.rows or again.adds or again.rejections or again.restored)


def test_rejected_csv_mended_is_taken_and_keeps_its_line(lent):
    lent.rows[1] |= {"decision": "Rate", "rating": "Half true", "why": "=was it?"}
    proof = mended(lent, lent.csv(), rating="Mostly correct")
    (row,) = proof.rows
    assert (row.line, row.claim, row.cells["rating"]) == (3, IDS[1], "Mostly correct") and row.cells[
        "why"
    ] == "=was it?"
    assert set(row.edited) == {"decision", "rating", "why"} and not proof.restored


def test_rejected_csv_mended_badly_comes_back_under_the_same_line(lent):
    lent.rows[1] |= {"decision": "Rate", "rating": "Half true"}
    assert [r.line for r in mended(lent, lent.csv(), rating="Hm").rejections] == [3]


def test_the_sheets_own_row_says_nothing_once_it_was_mended_in_rejected_csv(lent):
    lent.rows[1] |= {"decision": "Rate", "rating": "Wrong", "why": "w"}
    row = lent.proof().rows[1]
    (back,) = from_refusal(Refused("no-source", "No source.", "Add one.", "source1_link"), row, lent.base)
    mended = {"decision": "Rate", "rating": "Correct", "why": "w", "source1_link": "https://x.example.org"}
    later = Lent(replace(lent.base, collected={IDS[1]: mended}, mended=(back,)), lent.rows)
    proof = later.proof()
    assert [n.code for n in proof.notes] == ["mended_elsewhere"] and not any(r.edited for r in proof.rows)
    later.rows[1]["why"] = "w, and more"
    assert "why" in later.proof().rows[1].edited


def test_rejected_csv_of_two_sheets_is_read_for_each(lent):
    other = Lent(replace(lent.base, sheet=OTHER_SHEET), lent.rows)
    bad = Rejection(
        2, IDS[0], "rating", "x", "t", "p", "f", lent.base.lent[IDS[0]] | {"rating": "hm", "decision": "Rate"}
    )
    data = rejected_csv({SHEET_ID: [bad], OTHER_SHEET: [replace(bad, cells={**bad.cells, "key": ""})]})
    bases = {s: replace(b, rejections=(bad,)) for s, b in ((SHEET_ID, lent.base), (OTHER_SHEET, other.base))}
    proofs = prove(reading.read(data), bases.get, RULES)
    assert [(p.base.sheet, p.left_alone) for p in proofs] == [(SHEET_ID, 1), (OTHER_SHEET, 1)]


def test_a_file_that_was_rejected_whole_still_has_a_row_and_reading_it_asks_for_nothing(lent):
    back = from_file(lent.problem(b""))
    data = rejected_csv({"": [back]})
    (row,) = rows_of(data)
    assert "no rows" in row["problem"] and row["fix"]
    assert prove(reading.read(data), {}.get, RULES) == ()


def test_a_conflict_comes_back_with_both_values_who_and_when(lent):
    (row, *_) = lent.proof().rows
    back = from_conflict(
        Conflict(IDS[0], "note", "was", "is", "mine", "Ben Okafor", "2021-01-05T10:00:00Z", 2), row, lent.base
    )
    assert "Ben Okafor" in back.problem and "2021-01-05" in back.problem
    assert all(f"“{v}”" in back.problem for v in ("was", "is", "mine"))
    again = lent.given_back(back).proof(rejected_csv({SHEET_ID: [back]}))
    assert again.left_alone == 1 and not again.rows


def test_of_two_rows_for_one_claim_the_one_that_is_kept_is_taken(lent):
    lent.rows.append({**lent.rows[3], "why": "second"})
    lent.rows[3]["why"] = "first"
    given = lent.proof().conflict_rows
    back, rows = lent.given_back(*given), rows_of(rejected_csv({SHEET_ID: given}))
    assert back.proof(save(rows, COLUMNS)).left_alone == 2
    (kept,) = back.proof(save(rows[1:], COLUMNS)).rows
    assert kept.cells["why"] == "second"


def test_a_refusal_of_the_desk_comes_back_in_its_words(lent):
    lent.rows[0] |= {"decision": "Rate", "rating": "Correct"}
    row = lent.proof().rows[0]
    (back,) = from_refusal(Refused("no-why", "No reason.", "Say why.", "why"), row, lent.base)
    assert (back.line, back.claim, back.column, back.code, back.problem, back.fix) == (
        2,
        IDS[0],
        "why",
        "no-why",
        "No reason.",
        "Say why.",
    )
    assert back.cells["rating"] == "Correct" and back.cells["quote"] == lent.rows[0]["quote"]


# --- words


@pytest.mark.parametrize("code", FILES)
def test_every_problem_of_a_file_says_what_and_what_to_do(code):
    values = dict.fromkeys(
        (
            "size",
            "limit",
            "kind",
            "suffix",
            "fix",
            "wanted",
            "found",
            "sheet",
            "owner",
            "person",
            "folder",
            "column",
            "count",
        ),
        "X",
    )
    found = problem(code, 7, **values)
    assert found.what and found.fix and "{" not in found.what + found.fix


@pytest.mark.parametrize("code", ROWS)
def test_every_problem_of_a_row_says_what_and_what_to_do(code):
    names = (
        "letter",
        "allowed",
        "example",
        "found",
        "wanted",
        "limit",
        "by",
        "at",
        "base",
        "ours",
        "theirs",
        "owner",
        "columns",
        "what",
        "fix",
    )
    back = rejection(code, line=3, claim="c", column="why", typed="t", cells={}, **dict.fromkeys(names, "X"))
    assert back.problem and back.fix and "{" not in back.problem + back.fix


@pytest.mark.parametrize("code", NOTES)
def test_every_note_is_one_line(code):
    names = ("found", "line", "typed", "claim", "taken", "allowed", "lent", "brought", "before", "now", "holder")
    text = note(code, column="why", count=1, **dict.fromkeys(names, "a\nb")).text
    assert text and "\n" not in text and "{" not in text


def test_every_code_that_the_room_uses_has_words_and_every_word_is_used():
    used = {
        "already_collected",
        "amended",
        "aside",
        "handed_over",
        "no_give",
    }  # said by the desk, which knows who did what
    rooms = Path(claims.sheets.__file__).parents[1]
    for path in (*rooms.glob("sheets/*.py"), *rooms.glob("desk/*.py")):
        if path.name not in ("messages.py", "wording.py"):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            used |= {n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str)}
        else:
            used |= {"restored", "restored_empty", "restored_many", "restored_words"}
    assert used >= set(FILES) | set(ROWS) | set(NOTES)


def test_what_hides_or_reorders_text_is_shown_in_messages():
    assert "<U+202E>" in problem("not_csv", kind="x", suffix="\u202e.csv", fix="y").what
    assert len(note("alias", line=1, column="why", typed="x" * 500, taken="y").text) < 300


def test_a_column_restored_in_many_rows_is_told_once():
    cells = [Restored(n, "c", "lent", "x", "2021-01-05") for n in range(4)]
    assert [n.code for n in restored_notes(cells)] == ["restored_many"]
    assert [n.code for n in restored_notes([*cells[:2], Restored(9, "c", "quote", "x", "y")])] == [
        "restored",
        "restored",
        "restored_words",
    ]


# --- following the advice is accepted

WORDS, TEXT_THREE = (cases()[i].found.quote for i in (0, 2))
ADVICE = {
    "id_shape": ({"claim": "12"}, {"claim": IDS[0]}),
    "id_newline": ({"claim": IDS[0] + "\n"}, {"claim": IDS[0]}),
    "id_lookalike": ({"claim": IDS[0].replace("c", "с", 1)}, {"claim": IDS[0]}),
    "id_check": ({"claim": IDS[0][:-1] + ("b" if IDS[0][-1] != "b" else "c")}, {"claim": IDS[0]}),
    "id_not_lent": ({"claim": IDS[5]}, {"claim": IDS[0]}),
    "id_emptied": ({"claim": "", "why": "w"}, {"claim": IDS[0]}),
    "no_claim": ({"claim": "", "quote": "", "why": "w"}, {"claim": IDS[0]}),
    "words_of_another": ({"quote": TEXT_THREE}, {"quote": WORDS}),
    "decision_unknown": ({"decision": "Ratify"}, {"decision": "Rate"}),
    "rating_unknown": ({"decision": "Rate", "rating": "Half true"}, {"rating": "Unproven"}),
    "change_unknown": ({"decision": "Rate", "change": "big"}, {"change": "correction"}),
    "same_as_unknown": ({"decision": "Duplicate", "same_as": "that one"}, {"same_as": IDS[1]}),
    "date_impossible": ({"decision": "Rate", "as_of": "2020-02-30"}, {"as_of": "2020-02-29"}),
    "date_serial": ({"decision": "Rate", "as_of": "44200"}, {"as_of": "2021-01-04"}),
    "date_order": ({"decision": "Rate", "as_of": "01/02/2021"}, {"as_of": "2021-01-02"}),
    "date_unreadable": ({"decision": "Rate", "as_of": "then"}, {"as_of": "2021-01-02"}),
    "date_future": ({"decision": "Rate", "as_of": "2021-02-01"}, {"as_of": "2021-01-06"}),
    "cell_long": ({"why": "x" * 10_001}, {"why": "x"}),
}


@pytest.mark.parametrize("code", ADVICE)
def test_a_row_mended_as_advised_is_taken(lent, code):
    damage, mend = ADVICE[code]
    lent.rows[0] |= {"note": "kept", **damage}
    assert [r.code for r in lent.proof().rejections] == [code]
    proof = mended(lent, lent.csv(), **mend)
    (row,) = proof.rows
    assert row.claim == IDS[0] and row.cells["note"] == "kept" and not proof.rejections


def test_a_ragged_row_written_again_is_taken(lent):
    lines = lent.text().split("\r\n")
    lines[1] = lines[1].replace('"assigned"', '"assigned","oops"')
    (row,) = mended(lent, "\r\n".join(lines).encode(), why="again").rows
    assert row.claim == IDS[0] and row.cells["why"] == "again"


def test_a_row_without_claim_given_article_and_words_is_added(lent):
    lent.rows.append({"why": "w"})
    (add,) = mended(lent, lent.csv(), article=str(ONE.title), quote="More than half").adds
    assert (add.line, add.quote, add.cells) == (6, "More than half", {"why": "w"})


def test_totals_removed_from_rejected_csv_wait_no_more(lent):
    lent.rows.append({"claim": "Total"})
    (total,) = lent.proof().rejections
    back = lent.given_back(total)
    assert back.proof(save((), COLUMNS), fallback=SHEET_ID).answered == (total,)
    assert prove(reading.read(save((), COLUMNS)), {}.get, RULES) == ()


def test_another_row_removed_from_rejected_csv_still_waits(lent):
    lent.rows[1] |= {"decision": "Rate", "rating": "Half true"}
    back = lent.given_back(*lent.proof().rejections)
    assert back.proof(save((), COLUMNS), fallback=SHEET_ID).answered == ()


@pytest.mark.parametrize("mend", [{"why": "draft"}, {"decision": "Send back"}])
def test_an_edited_approval_mended_either_way_is_taken(mend):
    was = {"why": "draft", "rating": "Correct"}
    assert merge(was, was, was | {"decision": "Approve", "why": "x"}, another=True).faults[0].code == "approve_edited"
    found = merge(was, was, was | {"decision": "Approve", "why": "x"} | mend, another=True)
    assert found.faults == () and found.act is not None


def test_a_merge_that_refuses_comes_back_as_a_row(editors):
    row = editors.proof().rows[3]
    fault = merge(row.cells, row.cells, {**row.cells, "decision": "Approve", "why": "x"}, another=True).faults[0]
    (back,) = from_faults((fault,), row, editors.base)
    assert (back.code, back.column, back.line) == ("approve_edited", "why", 5) and "changed Why" in back.problem
    needed = merge(row.cells, row.cells, {**row.cells, "statement": "clear"}).faults[0]
    assert "What we check cannot be empty" in from_faults((needed,), row, editors.base)[0].problem


def test_a_sheet_lent_for_no_claims_has_no_rejections():
    assert lend((), ANNA).base.lent == {} and cases()
