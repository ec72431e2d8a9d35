"""Files as they come back, damaged in every way we know: each gets its outcome, and nothing changes in silence."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lentsheets import ANNA, IDS, OTHER_SHEET, RULES, SHEET_ID, cases, codes, lend

from claims.sheets import reading
from claims.sheets.prove import Proof, prove
from claims.tables.columns import KEYS, SHEET, Column

WHY = "She said: “½ of 10² is −5”; up to 175 years."


def untouched(proof: Proof) -> bool:
    """Whether a proof says that nothing was changed, restored or refused."""
    return not (
        proof.rejections or proof.conflicts or proof.restored or proof.adds or any(r.edited for r in proof.rows)
    )


# --- readings


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_unicode_in_any_dialect_is_taken(lent, encoding, delimiter):
    lent.rows[0]["why"] = WHY
    data = lent.text().replace('","', f'"{delimiter}"').encode(encoding)
    proof = lent.proof(data)
    assert len(proof.rows) == 4 and proof.rows[0].edited == ("why",) and proof.rows[0].cells["why"] == WHY
    assert not (proof.restored or proof.rejections or proof.notes)


def test_a_line_that_names_the_delimiter_is_taken(lent):
    assert untouched(lent.proof(("sep=;\r\n" + lent.text().replace('","', '";"')).encode()))


@pytest.mark.parametrize("end", ["\n", "\r"])
def test_line_ends_of_any_kind_are_taken(lent, end):
    assert untouched(lent.proof(lent.text().replace("\r\n", end).encode()))


def test_headings_and_rows_may_end_differently(lent):
    head, rest = lent.text().split("\r\n", 1)
    assert untouched(lent.proof((head + "\r\n" + rest.replace("\r\n", "\n")).encode()))


def test_unquoted_cells_are_taken(lent):
    import csv
    import io

    lent.rows[0]["why"] = "a, b"
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerows(csv.reader(io.StringIO(lent.text(), newline="")))
    proof = lent.proof(out.getvalue().encode())
    assert proof.rows[0].cells["why"] == "a, b" and not proof.restored and '"' in out.getvalue()


def test_windows_letters_are_taken_where_the_sheet_proves_them_and_lost_letters_are_restored(lent):
    lent.rows[3]["why"] = "Ça va – 5 €"
    proof = lent.proof(lent.text().encode("cp1252", "replace"))
    assert proof.rows[3].cells["why"] == "Ça va – 5 €"
    assert codes(proof) == ["encoding_noted"] and not proof.restored
    assert [r.edited for r in proof.rows] == [(), (), (), ("why",)]


def test_letters_written_apart_from_their_accents_are_the_same_letters(lent):
    lent.rows[3]["why"] = "Ça va"
    proof = lent.proof(unicodedata.normalize("NFD", lent.text()).encode())
    assert [r.edited for r in proof.rows] == [(), (), (), ("why",)] and not proof.rejections
    assert {r.column for r in proof.restored} == {"key"}
    assert proof.rows[3].cells["why"] == unicodedata.normalize("NFD", "Ça va")


def test_a_row_that_came_back_under_a_wrong_id_is_not_told_to_be_missing(lent):
    lent.rows[0]["claim"] = "12"
    assert codes(lent.proof()) == []


def test_a_nul_byte_rejects_the_file(lent):
    assert lent.problem(lent.csv().replace(b"schools", b"sch\0ols", 1)).code == "nul"


def test_mixed_delimiters_reject_the_file(lent):
    lines = lent.text().split("\r\n")
    lines[2] = lines[2].replace('","', '";"')
    assert lent.problem("\r\n".join(lines).encode()).code == "mixed_delimiters"
    unquoted = "\r\n".join(line.replace('"', "") for line in lines)
    assert lent.problem(unquoted.encode()).code == "ragged"


def test_line_breaks_in_cells_make_no_difference(lent):
    lent.rows[1]["context"] = lent.rows[1]["context"].replace("\n", "\r\n")
    assert "\r\n" in lent.rows[1]["context"] and untouched(lent.proof())


@pytest.mark.parametrize("share", [0.3, 0.6, 0.93])
def test_a_file_cut_off_inside_a_row_is_rejected(lent, share):
    data = lent.csv()
    last = data.rindex(b'"clm-')
    cut = last + int((len(data) - last) * share)
    assert lent.problem(data[:cut]).code in ("cut_off", "unclosed_quote", "ragged")


@pytest.mark.parametrize("left", range(1, 60, 3))
def test_an_unquoted_file_cut_off_inside_its_last_row_is_rejected(lent, left):
    lines = [";".join(cell.replace(";", ",") for cell in _cells(row)) for row in lent.rows[:1] * 2]
    head = ";".join(c.heading for c in SHEET)
    whole = "\n".join((head, *lines))
    assert untouched(lent.proof(whole.encode()))
    found = lent.problem(whole[:-left].encode())
    assert found.code == "cut_off" and found.line == 3


@pytest.mark.parametrize("left", range(1, 90, 7))
def test_an_unquoted_file_cut_off_in_its_last_row_is_rejected_wherever_its_mark_stands(lent, left):
    lent.rows[3] |= {"decision": "Drop", "why": "No figure"}
    lent.columns = [SHEET[-1], *(c for c in SHEET[:-1] if c.key != "why"), KEYS["why"]]
    lines = [";".join(c.heading for c in lent.columns)]
    lines += [";".join(row[c.key].replace(";", ",") for c in lent.columns) for row in lent.rows[::3]]
    whole = "\n".join(lines)
    assert [r.edited for r in lent.proof(whole.encode()).rows] == [(), ("decision", "why")]
    if left > len("No figure"):
        assert lent.problem(whole[:-left].encode()).code in ("cut_off", "no_mark", "ragged")


def _cells(row: dict[str, str]) -> list[str]:
    return [row[c.key] for c in SHEET]


def test_a_file_cut_between_rows_changes_nothing_for_the_rest(lent):
    del lent.rows[2:]
    proof = lent.proof()
    assert len(proof.rows) == 2 and codes(proof) == ["rows_missing"] and "2 rows" in proof.notes[0].text


# --- shape


def test_headings_alone_are_no_rows(lent):
    lent.rows.clear()
    assert lent.problem().code == "no_rows"


def test_a_missing_column_is_named(lent):
    lent.columns = [c for c in SHEET if c.key != "why"]
    found = lent.problem()
    assert found.code == "columns_missing" and "Why" in found.what


def test_a_translated_heading_is_named_with_what_was_wanted(lent):
    found = lent.problem(lent.text().replace('"Why"', '"Warum"').encode())
    assert found.code == "columns_missing" and "Warum" in found.what and "wanted Why" in found.what


def test_two_columns_of_one_name_are_named(lent):
    lent.columns = [*SHEET, Column("why", "why ", "text", "")]
    found = lent.problem()
    assert found.code == "columns_twice" and "why" in found.what


def test_columns_in_another_order_are_taken(lent):
    lent.rows[0]["why"] = WHY
    lent.columns = list(reversed(SHEET))
    proof = lent.proof()
    assert proof.rows[0].cells["why"] == WHY and not proof.restored


def test_columns_that_are_not_ours_are_left_aside_and_noted(lent):
    lent.columns = [*SHEET[:3], Column("mine", "My own", "text", ""), *SHEET[3:]]
    lent.rows[0]["mine"] = "x"
    proof = lent.proof()
    assert codes(proof) == ["columns_extra"] and "My own" in proof.notes[0].text and untouched(proof)


def test_empty_columns_without_a_heading_are_no_news(lent):
    lent.columns = [*SHEET, Column("none", "", "text", "")]
    assert lent.proof().notes == ()


def test_the_case_and_spaces_of_headings_make_no_difference(lent):
    text = lent.text().replace('"Exact words"', '" exact  WORDS\u00a0"').replace('"Claim"', '"CLAIM"')
    assert untouched(lent.proof(text.encode()))


def test_lines_above_the_headings_and_headings_again_are_noted(lent):
    lines = lent.text().split("\r\n")
    text = "\r\n".join(("My sheet of Monday,,,", "", *lines[:3], lines[0], *lines[3:]))
    proof = lent.proof(text.encode())
    assert codes(proof) == ["title_rows", "header_again"] and len(proof.rows) == 4


def test_a_row_that_is_not_whole_comes_back_alone_where_its_mark_is_there(lent):
    lines = lent.text().split("\r\n")
    lines[2] = lines[2].replace('"assigned"', '"assigned","oops"')
    proof = lent.proof("\r\n".join(lines).encode())
    assert [(r.code, r.line, r.claim) for r in proof.rejections] == [("ragged_row", 3, IDS[1])]
    assert "oops" in proof.rejections[0].typed and len(proof.rows) == 3 and not codes(proof)


def test_a_row_that_is_not_whole_and_has_no_mark_rejects_the_file(lent):
    lines = lent.text().split("\r\n")
    lines[2] = lines[2].rsplit(",", 3)[0]
    assert lent.problem("\r\n".join(lines).encode()).code == "ragged"


@pytest.mark.parametrize("rest", [",,,\r\n" * 3, '"",""\r\n', "\r\n\r\n", "," * 40 + "\r\n", " , \r\n"])
def test_empty_rows_are_taken(lent, rest):
    proof = lent.proof((lent.text() + rest).encode())
    assert untouched(proof) and not proof.notes


def test_rows_in_another_order_are_taken(lent):
    lent.rows[0]["why"] = WHY
    lent.rows.reverse()
    proof = lent.proof()
    assert [r.line for r in proof.rows if r.edited] == [5] and not proof.restored


@pytest.mark.parametrize("key", ["quote", "context", "statement", "claim"])
def test_a_column_sorted_alone_rejects_the_file(lent, key):
    order = sorted(range(4), key=lambda i: lent.rows[i][key])
    moved = [lent.rows[i][key] for i in (order if order != [0, 1, 2, 3] else order[::-1])]
    for row, value in zip(lent.rows, moved, strict=True):
        row[key] = value
    found = lent.problem()
    assert found.code == "column_sorted"


def test_one_row_whose_words_belong_to_another_claim_comes_back(lent):
    lent.rows[0] |= {"quote": lent.rows[2]["quote"], "decision": "Drop", "why": WHY}
    proof = lent.proof()
    assert [(r.code, r.line) for r in proof.rejections] == [("words_of_another", 2)]
    assert IDS[2] in proof.rejections[0].problem and len(proof.rows) == 3 and not proof.restored


def test_reasons_sorted_alone_reject_the_file(lending):
    lent = lending(cases(), ANNA)
    collected = {IDS[i]: {"why": f"reason {i}"} for i in range(4)}
    lent.base = type(lent.base)(SHEET_ID, "anna", False, lent.base.lent, collected)
    for i, row in enumerate(lent.rows):
        row["why"] = f"reason {(i + 1) % 4}"
    assert lent.problem().code == "column_sorted"
    for row in lent.rows:
        row["why"] = "reason 2"
    assert len([r for r in lent.proof().rows if r.edited]) == 3


def test_rows_that_moved_against_each_other_reject_the_file(lent):
    for row in lent.rows:
        for key in ("state", "worth", "article", "quote", "context", "machine", "link", "published"):
            row[key] = f"{key}?"
    assert lent.problem().code == "not_as_lent"


@pytest.mark.parametrize("key", ["why", "statement", "due"])
def test_a_column_that_came_back_empty_rejects_the_file(editors, lent, key):
    sheet = editors if key == "due" else lent
    for row in sheet.rows:
        row[key] = ""
    found = sheet.problem()
    assert found.code == "column_emptied" and "clear" in found.fix


# --- identity


@pytest.mark.parametrize(
    "change", [str.upper, lambda c: f" {c} ", lambda c: f"\u00a0{c}", lambda c: f"\u200b{c}\ufeff", lambda c: f"{c}\t"]
)
def test_an_id_in_another_case_or_with_spaces_around_is_taken_and_noted(lent, change):
    lent.rows[0]["claim"] = change(IDS[0])
    lent.rows[0]["why"] = WHY
    proof = lent.proof()
    assert codes(proof) == ["id_spelling"] and proof.rows[0].claim == IDS[0] and proof.rows[0].cells["why"] == WHY


def _wrong_check(claim: str) -> str:
    return claim[:-1] + ("b" if claim[-1] != "b" else "c")


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (lambda c: c.replace("c", "с", 1), "id_lookalike"),
        (lambda c: c.replace("lm", "lｍ"), "id_lookalike"),
        (lambda c: c[:-1] + "٣", "id_lookalike"),
        (lambda c: c + "\n", "id_newline"),
        (_wrong_check, "id_check"),
        (lambda c: c[:-1], "id_shape"),
        (lambda c: "12", "id_shape"),
        (lambda c: "1-Mar", "id_shape"),
        (lambda c: "10000000000", "id_shape"),
        (lambda c: IDS[5], "id_not_lent"),
        (lambda c: "Total", "totals_row"),
    ],
)
def test_a_row_whose_id_is_not_one_of_this_sheet_comes_back_with_its_claim_named(lent, damage, code):
    lent.rows[0] |= {"claim": damage(IDS[0]), "why": WHY}
    proof = lent.proof()
    assert [(r.code, r.line) for r in proof.rejections] == [(code, 2)]
    assert (IDS[0] in proof.rejections[0].fix) == (code != "totals_row")
    assert proof.rejections[0].cells["why"] == WHY and proof.rejections[0].cells["key"] == lent.rows[1]["key"]
    assert len(proof.rows) == 3 and not any(r.edited for r in proof.rows)


def test_a_letter_that_only_lower_case_makes_ours_is_refused(lent):
    lent.rows[0]["claim"] = IDS[0].replace("k", "\u212a") if "k" in IDS[0] else "clm-\u212abcdfghj"
    assert lent.proof().rejections[0].code == "id_lookalike"


def test_a_row_without_id_and_without_words_comes_back(lent):
    lent.rows.append({"why": "Interesting!"})
    proof = lent.proof()
    assert [(r.code, r.line) for r in proof.rejections] == [("no_claim", 6)]


def test_a_row_whose_id_was_emptied_comes_back_with_the_claim_named(lent):
    lent.rows[0] |= {"claim": "", "why": WHY}
    proof = lent.proof()
    assert [r.code for r in proof.rejections] == ["id_emptied"] and IDS[0] in proof.rejections[0].fix and not proof.adds


@pytest.mark.parametrize("words", ["Total", "Summe", "Subtotal: 4"])
def test_a_row_of_totals_comes_back(lent, words):
    lent.rows.append({"state": words, "worth": "4"})
    assert [r.code for r in lent.proof().rejections] == ["totals_row"]


def test_a_row_with_article_and_words_adds_a_claim(lent):
    lent.rows.append({"article": "Schools and a band", "quote": "More than half were sold abroad", "why": "Missed."})
    (add,) = lent.proof().adds
    assert (add.line, add.article, add.quote, add.cells) == (
        6,
        "Schools and a band",
        "More than half were sold abroad",
        {"why": "Missed."},
    )


def test_a_claim_added_with_a_rating_that_is_none_comes_back(lent):
    lent.rows.append({"article": "A", "quote": "q", "decision": "Rate", "rating": "Half true"})
    proof = lent.proof()
    assert [r.code for r in proof.rejections] == ["rating_unknown"] and proof.rejections[0].cells["quote"] == "q"


def test_a_claim_can_be_added_to_a_sheet_that_was_lent_empty(lending):
    lent = lending((), ANNA)
    lent.rows.append({"article": "A", "quote": "some words"})
    assert lent.problem().code == "no_mark"
    assert len(lent.proof(fallback=SHEET_ID).adds) == 1


def test_the_same_row_twice_counts_once_and_is_noted(lent):
    lent.rows[0]["why"] = WHY
    lent.rows.append(dict(lent.rows[0]))
    proof = lent.proof()
    assert codes(proof) == ["row_twice"] and [r.edited for r in proof.rows] == [("why",), (), (), ()]


def test_the_same_claim_twice_with_different_entries_is_a_conflict(lent):
    lent.rows.append({**lent.rows[3], "why": "second"})
    lent.rows[3]["why"] = "first"
    proof = lent.proof()
    (conflict,) = proof.conflicts
    assert (conflict.claim, conflict.column) == (IDS[3], "decision")
    assert [conflict.base, conflict.ours, conflict.theirs] == ["Why: Asked.", "Why: first", "Why: second"]
    assert IDS[3] not in [r.claim for r in proof.rows] and [r.line for r in proof.conflict_rows] == [5, 6]


def test_a_sheet_of_another_desk_is_rejected(lent):
    found = reading.read(lent.csv().replace(SHEET_ID.encode(), OTHER_SHEET.encode()))
    problem = prove(found, {SHEET_ID: lent.base}.get, RULES)
    assert problem.code == "other_desk" and OTHER_SHEET in problem.what


def test_rows_of_two_sheets_reject_the_file(lent):
    lent.rows[1]["key"] = lent.rows[1]["key"].replace(SHEET_ID, OTHER_SHEET)
    assert lent.problem().code == "two_sheets"


def test_a_sheet_in_somebody_elses_folder_is_rejected(lent):
    assert lent.problem(person="ben").code == "other_person" and lent.proof(person="anna")


def test_a_table_that_is_no_sheet_is_called_so(lent):
    assert lent.problem(b"a,b,c\r\n1,2,3\r\n").code == "not_a_sheet"


def test_a_sheet_whose_marks_are_gone_is_rejected(lent):
    for row in lent.rows:
        row["key"] = ""
    assert lent.problem().code == "no_mark"


def test_one_changed_mark_is_restored(lent):
    lent.rows[1]["key"] = "oops"
    proof = lent.proof()
    assert [(r.column, r.claim) for r in proof.restored] == [("key", IDS[1])] and len(proof.rows) == 4


# --- cells that may not be edited


@pytest.mark.parametrize("found", ["edited", "#NAME?", "Err:509", "####", "", "#REF!"])
@pytest.mark.parametrize("key", ["quote", "machine", "context"])
def test_what_may_not_be_edited_is_restored_and_told(lent, key, found):
    lent.rows[0][key] = found
    proof = lent.proof()
    assert [(r.line, r.claim, r.column, r.found) for r in proof.restored] == [(2, IDS[0], key, found)]
    assert not any(r.edited for r in proof.rows) and not proof.rejections


def test_a_paragraph_that_was_lent_with_its_markup_is_no_edit(lent):
    for row in lent.rows:
        before, last = row["context"].rsplit(" ", 1)
        row["context"] = f"> {before} [**{last}**](https://herald.example.org/a_b)"
    lent.rows[0]["note"] = "Asked."
    proof = lent.proof()
    assert [r.edited for r in proof.rows] == [("note",), (), (), ()]
    assert not (proof.restored or proof.notes or proof.rejections)


def test_a_note_of_the_machine_that_was_lent_with_fewer_lines_is_no_edit(lent):
    claim = lent.base.lent[IDS[0]]
    claim["machine"] = f"Does not stand alone: read its paragraph.\n{lent.rows[0]['machine']}"
    lent.rows[0]["note"] = "Asked."
    proof = lent.proof()
    assert proof.rows[0].edited == ("note",) and not proof.restored
    for typed in ("", "I do not believe it.", f"{lent.rows[0]['machine']}\nI do not believe it."):
        lent.rows[0]["machine"] = typed
        assert [r.column for r in lent.proof().restored] == ["machine"]


def test_reformatted_dates_are_restored(lent):
    for row in lent.rows:
        row["lent"] = "05.01.2021"
        row["due"] = "08.01.2021"
    proof = lent.proof()
    assert {(r.column, r.lent) for r in proof.restored} == {("lent", "2021-01-05"), ("due", "2021-01-08")}
    assert not any(r.edited for r in proof.rows)


def test_a_reviewer_cannot_change_the_due_date_and_an_editor_can(lent, editors):
    lent.rows[0]["due"] = editors.rows[0]["due"] = "2021-02-01"
    assert [r.column for r in lent.proof().restored] == ["due"]
    assert editors.proof().rows[0].cells["due"] == "2021-02-01" and not editors.proof().restored


def test_a_due_date_that_only_the_spreadsheet_rewrote_is_unchanged(editors):
    for row in editors.rows:
        row |= {"lent": "01/05/2021", "due": "01/08/2021"}
    proof = editors.proof()
    assert not any(r.edited for r in proof.rows) and not proof.rejections


# --- formulas and text


def test_formulas_come_back_as_they_were_lent(lent):
    assert lent.base.lent[IDS[2]]["why"] == "-40?" and '"\'-40?"' in lent.text()
    assert untouched(lent.proof())
    assert untouched(lent.proof(lent.text().replace('"\'-40?"', '"-40?"').replace("\"'=SUM", '"=SUM').encode()))


@pytest.mark.parametrize(
    "words", ["=1+1", "+49 30 1", "-5 per cent", "@mayor", "＝1", '=HYPERLINK("http://x","y")', "=cmd|' /c x'!A0"]
)
def test_formula_like_text_that_a_person_typed_is_kept_as_text_and_noted(lent, words):
    lent.rows[0]["why"] = words
    proof = lent.proof()
    assert proof.rows[0].cells["why"] == words and codes(proof) == ["formula_text"]


def test_an_apostrophe_that_a_person_typed_before_a_formula_stays(lent):
    lent.rows[0]["why"] = "'=1+1"
    assert lent.proof().rows[0].cells["why"] == "'=1+1"


def test_an_apostrophe_of_ours_is_taken_off_once_and_a_persons_own_stays(lent):
    text = lent.text().replace('"\'-40?"', '"\'-41?"').replace('"Asked."', '"\'tis so"')
    proof = lent.proof(text.encode())
    assert (proof.rows[2].cells["why"], proof.rows[3].cells["why"]) == ("-41?", "'tis so")


@pytest.mark.parametrize(
    "words",
    [
        "up to 175 years",
        "10²",
        "½",
        "−5",
        "NA",
        "None",
        "null",
        "#N/A",
        "nan",
        "<script>alert(1)</script>",
        "{{7*7}}",
        "[x](javascript:1)",
        "1e10",
        "0012",
    ],
)
def test_text_is_kept_byte_for_byte(lent, words):
    lent.rows[0] |= {"why": words, "note": f" {words}"}
    proof = lent.proof()
    assert (proof.rows[0].cells["why"], proof.rows[0].cells["note"]) == (words, f" {words}") and not proof.notes


nasty = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0\r"), min_size=1, max_size=30)


@given(nasty)
def test_any_text_lent_comes_back_unchanged_in_every_dialect(words):
    given = list(cases())
    given[2] = type(given[2])(
        **{f: getattr(given[2], f) for f in given[2].__slots__ if f != "drafts"}, drafts={"anna": {"why": words}}
    )
    lent = lend(given, ANNA)
    for data in (lent.csv(), lent.text().replace("\r\n", "\n").encode("utf-16")):
        assert untouched(lent.proof(data))


@given(nasty.filter(lambda w: w.strip()))
def test_any_text_typed_is_taken_as_it_is(words):
    lent = lend(cases(), ANNA)
    lent.rows[0]["note"] = words
    typed = reading.read(lent.csv())[0].rows[1].cells[-2]
    taken = lent.proof().rows[0].cells["note"]
    assert taken == typed or (taken, typed.strip().casefold()) == ("clear", "clear")
