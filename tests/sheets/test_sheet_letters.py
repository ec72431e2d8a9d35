"""UTF-8 that was opened as something else and saved so: what the sheet proves is put right, the rest is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lentsheets import ANNA, IDS, Lent, cases, codes, lend

from claims.sheets.messages import FileProblem
from claims.sheets.misread import DAMAGES, READ_AS, Damage, common, damages, is_odd, mended, misread, undo
from claims.tables.columns import KEYS

ONCE = DAMAGES[: len(READ_AS)]
WHY = "Łódź says “½ of 10² is −5 €”; the mayor: «Ça va, Jürgen»."
DECIDED = {"decision": "Rate", "rating": "Correct", "why": WHY, "as_of": "2021-01-04"}


def damaged(lent: Lent, damage: Damage) -> bytes:
    """The sheet after it was opened wrongly and saved."""
    return misread(lent.text(), damage).encode("utf-8")


def row(proof, n=0):
    return next(r for r in proof.rows if r.claim == IDS[n])


# --- the reverse


@pytest.mark.parametrize("damage", DAMAGES)
def test_each_damage_of_a_text_is_known_and_undone(damage):
    assert undo(misread(WHY, damage), damage) == WHY
    assert damage in damages(WHY, misread(WHY, damage))


@given(st.text(st.characters(max_codepoint=0x17F, exclude_categories=("Cs",)), max_size=30), st.sampled_from(DAMAGES))
def test_latin_text_comes_back_from_any_damage(words, damage):
    was = misread(words, damage)
    assert words.isascii() or mended(was, [damage]) == words


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=30), st.sampled_from(DAMAGES))
def test_what_is_put_right_would_be_damaged_into_the_same_again(words, damage):
    found = undo(words, damage)
    assert found is None or words in [misread(found, Damage(damage.read_as, n)) for n in range(1, damage.times + 1)]


@pytest.mark.parametrize(
    "words",
    [
        "voilà\u00a0»", "déjà\u00a0» … été", "l’école", "“CAFÉ”", "CAFÉ”", "NESTLÉ®", "Spaß“", "é€", "Łódź", "naïve",
        "“Änderung", "«Él dijo» sí", "mot—état", "5 ×”", "10²½", "−5", "Привет", "שלום", "日本", "😀", "Ça va – 5 €", "«École»",
    ],
)  # fmt: skip
def test_letters_that_people_type_side_by_side_are_no_damage(words):
    assert not is_odd(words) and mended(words, ONCE) is None


@pytest.mark.parametrize(
    ("words", "meant"),
    [("Ã©tÃ©", "été"), ("√©t√©", "été"), ("ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет"), ("ðŸ˜€", "😀"), ("â€œhiâ€\x9d", "“hi”")],
)
def test_letters_that_a_wrong_reading_leaves_are_known(words, meant):
    assert is_odd(words) and mended(words, ONCE) == meant


@pytest.mark.parametrize("words", ["Ã©t and été", "d\ufffdj\ufffd", "â€œhi” and Ã©"])
def test_letters_of_which_only_a_part_is_damaged_are_odd_and_never_put_right(words):
    assert is_odd(words) and mended(words, DAMAGES) is None


def test_one_damage_must_explain_all_that_is_known():
    one, other = Damage("cp1252"), Damage("mac_roman")
    assert common([frozenset({one}), frozenset()]) == (one,)
    assert common([frozenset({one}), frozenset({other})]) == () == common([frozenset()])


# --- whole sheets


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_sheet_whose_letters_were_all_damaged_is_taken_and_told(lent, damage):
    lent.rows[0] |= DECIDED
    proof = lent.proof(damaged(lent, damage))
    assert {k: row(proof).cells[k] for k in DECIDED} == DECIDED and row(proof).edited == (*DECIDED,)
    assert codes(proof) == ["letters_damaged", "letters_mended"] and damage.name in proof.notes[0].text
    assert {r.column for r in proof.restored} == {"key", "context"} and len(proof.restored) == 5
    assert not proof.rejections and not any(r.edited for r in proof.rows[1:])


@pytest.mark.parametrize("damage", ONCE)
@pytest.mark.parametrize(("delimiter", "encoding"), [(";", "utf-8-sig"), ("\t", "utf-16"), (",", "utf-8")])
def test_damaged_letters_come_in_any_dialect_with_other_damage(lent, damage, delimiter, encoding):
    lent.rows[0] |= DECIDED
    lent.columns = list(reversed(list(KEYS.values())))
    text = misread(lent.text(), damage).replace('","', f'"{delimiter}"').replace("\r\n", "\r")
    proof = lent.proof((text + delimiter * 40 + "\r").encode(encoding))
    assert {k: row(proof).cells[k] for k in DECIDED} == DECIDED and not proof.rejections


@pytest.mark.parametrize("damage", ONCE)
def test_what_was_typed_after_the_damage_stays_as_it_is(lent, damage):
    lent.rows[0]["why"] = "before: été"
    text = misread(lent.text(), damage)
    cells = [[IDS[1], "why", "since: Łódź"], [IDS[3], "note", "à l’école"]]
    table = [line.split('","') for line in text.split("\r\n")]
    at = [*KEYS].index
    for claim, key, words in cells:
        next(line for line in table if line[0].strip('"') == claim)[at(key)] = words
    proof = lent.proof("\r\n".join('","'.join(line) for line in table).encode())
    assert row(proof).cells["why"] == "before: été"
    assert (row(proof, 1).cells["why"], row(proof, 3).cells["note"]) == ("since: Łódź", "à l’école")
    assert codes(proof).count("letters_mended") == 1 and "letters_odd" not in codes(proof)


def test_what_was_typed_between_two_damages_is_undone_once(lent):
    lent.rows[0] |= {"why": "Zürich"}
    twice = misread(lent.text(), Damage("cp1252", 2)).replace(misread("Zürich", Damage("cp1252", 2)), "ZÃ¼rich")
    proof = lent.proof(twice.encode())
    assert row(proof).cells["why"] == "Zürich" and "letters_mended" in codes(proof)


def test_rows_that_alone_were_damaged_are_put_right_alone(lent):
    lent.rows[0]["why"] = lent.rows[1]["why"] = "Zürich"
    for key, cell in lent.rows[1].items():
        lent.rows[1][key] = misread(cell, ONCE[0])
    lent.rows[2]["why"] = "ZÃ¼rich"
    proof = lent.proof()
    assert [row(proof, n).cells["why"] for n in range(3)] == ["Zürich", "Zürich", "ZÃ¼rich"]
    assert codes(proof) == ["letters_damaged", "letters_mended", "letters_odd"]
    assert "Line 3" in proof.notes[1].text and "Line 4" in proof.notes[2].text


def test_a_read_only_cell_proves_the_damage_of_its_row(lent):
    lent.rows[0] |= {"context": misread(lent.rows[0]["context"], ONCE[2]), "why": misread(WHY, ONCE[2])}
    proof = lent.proof()
    assert row(proof).cells["why"] == WHY and [(r.column, r.line) for r in proof.restored] == [("context", 2)]


def test_rows_that_were_damaged_in_different_ways_are_put_right_each_in_its_own(lent):
    for n, damage in enumerate(ONCE):
        lent.rows[n]["why"] = WHY
        lent.rows[n] = {key: misread(cell, damage) for key, cell in lent.rows[n].items()}
    proof = lent.proof()
    assert [row(proof, n).cells["why"] for n in range(3)] == [WHY] * 3
    assert all(damage.name in proof.notes[0].text for damage in ONCE)


def test_cells_of_one_row_that_contradict_each_other_prove_nothing(lent):
    lent.rows[0] |= {"context": misread(lent.rows[0]["context"], ONCE[0]), "why": misread("été", ONCE[0])}
    lent.rows[0]["key"] = misread(lent.rows[0]["key"], ONCE[2])
    proof = lent.proof()
    assert row(proof).cells["why"] == "Ã©tÃ©" and codes(proof) == ["letters_odd"]


def test_letters_that_look_damaged_without_proof_stay_and_are_told(lent):
    lent.rows[0]["why"] = "Ã©tÃ©"
    proof = lent.proof()
    assert row(proof).cells["why"] == "Ã©tÃ©" and codes(proof) == ["letters_odd"] and not proof.restored


def test_what_is_lost_for_good_stays_as_it_is_and_is_told(lent):
    lent.rows[0]["why"] = "Łódź"
    data = damaged(lent, ONCE[0]).replace(misread("Łódź", ONCE[0]).encode(), "Å?Ã³dÅº".encode())
    proof = lent.proof(data)
    assert row(proof).cells["why"] == "Å?Ã³dÅº" and codes(proof) == ["letters_damaged", "letters_odd"]


def test_a_cell_that_nobody_edited_stands_as_it_was_where_only_its_letters_were_damaged(lent):
    lent.base.lent[IDS[0]]["why"] = "Zürich"
    lent.rows[0]["why"] = "ZÃ¼rich"
    proof = lent.proof()
    assert row(proof).edited == () and row(proof).cells["why"] == "Zürich" and codes(proof) == ["rewritten"]


def test_a_claim_that_was_added_to_a_damaged_sheet_has_its_words_put_right(lent):
    lent.rows.append({"article": "Schools and a band", "quote": "The town “Łódź” spent", "why": "Missed: été"})
    proof = lent.proof(damaged(lent, ONCE[0]))
    assert [(a.quote, a.cells["why"]) for a in proof.adds] == [("The town “Łódź” spent", "Missed: été")]


def test_a_claim_that_was_added_to_a_whole_sheet_keeps_its_words(lent):
    lent.rows.append({"article": "Schools and a band", "quote": "Å‚", "why": "Ã©"})
    proof = lent.proof()
    assert [(a.quote, a.cells["why"]) for a in proof.adds] == [("Å‚", "Ã©")] and codes(proof) == ["letters_odd"]


def test_rejected_rows_whose_letters_were_damaged_are_mended_all_the_same(lent):
    lent.rows[0] |= DECIDED | {"rating": "Half true"}
    rejected = lent.given_back(*lent.proof().rejections)
    text = rejected.rejected(lent.csv()).decode("utf-8-sig")
    assert "Half true" in text
    left = rejected.proof(misread(text, ONCE[0]).encode())
    assert left.left_alone == 1 and not left.rows
    data = misread(text.replace('"Half true"', '"Correct"'), ONCE[0]).encode()
    assert {k: row(rejected.proof(data)).cells[k] for k in DECIDED} == DECIDED


def test_a_column_sorted_alone_is_seen_through_damaged_letters(lent):
    for n in range(4):
        lent.base.lent[IDS[n]]["statement"] = lent.rows[n]["statement"] = f"Zürich {n}"
    for n in range(4):
        lent.rows[n]["statement"] = f"Zürich {(n + 1) % 4}"
    assert lent.problem(damaged(lent, ONCE[0])).code == "column_sorted"


@pytest.mark.parametrize("read_as", ["cp850", "cp1250", "cp1251"])
def test_letters_damaged_in_a_way_that_nothing_proves_reject_the_file_and_name_the_row(lent, read_as):
    found = lent.problem(lent.text().encode().decode(read_as, "replace").encode())
    assert (found.code, found.line) == ("damaged", 2) and lent.base.sheet in found.what


def test_letters_that_became_question_marks_reject_the_file_and_name_the_row(lent):
    found = lent.problem(lent.text().encode("ascii", "replace"))
    assert (found.code, found.line) == ("damaged", 2)


@pytest.mark.parametrize("cut", range(2, 14, 2))
def test_a_damaged_sheet_that_was_cut_off_is_seen_to_be_cut_off(lent, cut):
    text = misread(lent.text(), ONCE[0]).replace('"', "").replace("\r\n", "\n").rstrip("\n")
    lines = [line for line in text.split("\n") if line.count(",") == len(KEYS) - 1]
    whole = "\n".join(lines)
    assert whole.count("\n") > 0 and isinstance(lent.prove(whole.encode()), object)
    assert lent.problem(whole[:-cut].encode()).code == "cut_off"


ANY = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0\r"), min_size=1, max_size=20)


@given(ANY.filter(lambda w: w.strip()), st.sampled_from(DAMAGES))
def test_whatever_was_typed_is_put_right_or_told_to_be_damaged(words, damage):
    lent = lend(cases(), ANNA)
    lent.rows[0]["note"] = words
    found = lent.prove(damaged(lent, damage))
    assert not isinstance(found, FileProblem)
    taken = row(found).cells["note"]
    if taken.strip().casefold() == "clear":
        return
    assert taken == words or (taken == misread(words, damage) and "letters_odd" in codes(found)) or words.isascii()
    assert words.isascii() or any(c.startswith("letters_") and c != "letters_damaged" for c in codes(found))


@given(ANY.filter(lambda w: w.strip()))
def test_in_a_whole_sheet_nothing_that_was_typed_is_put_right(words):
    lent = lend(cases(), ANNA)
    lent.rows[0]["note"] = words
    proof = lent.proof()
    assert row(proof).cells["note"] in (words, "clear") and "letters_mended" not in codes(proof)


def test_rejected_rows_whose_marks_are_all_lost_are_rejected_and_not_passed_over(lent):
    lent.rows[0] |= DECIDED | {"rating": "Half true"}
    rejected = lent.given_back(*lent.proof().rejections)
    text = rejected.rejected(lent.csv()).decode("utf-8-sig").replace('"Half true"', '"Correct"')
    assert rejected.problem(text.encode("ascii", "replace")).code == "damaged"
    assert rejected.problem(text.replace(rejected.rows[0]["key"], "").encode()).code == "no_mark"
