"""Older encodings: proven where the sheet's cells tell them apart, else told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lentsheets import ANNA, IDS, Lent, cases, codes, lend

from claims.sheets import reading
from claims.sheets.cells import MARK
from claims.sheets.reading import LEGACY, SISTERS

CZECH = "Řekla: „Žádný důkaz“"


def with_letters(lent: Lent, words: str) -> Lent:
    """The same sheet with a paragraph that holds these words."""
    lent.rows[2]["context"] = lent.base.lent[IDS[2]]["context"] = words  # type: ignore[index]
    return lent


@pytest.mark.parametrize("encoding", SISTERS)
def test_the_mark_does_not_tell_these_apart(encoding):
    assert MARK.encode(encoding) == MARK.encode("cp1252")


@pytest.mark.parametrize("encoding", LEGACY)
def test_a_sheet_without_other_letters_is_taken_in_each_of_them_and_noted(lent, encoding):
    lent.base.lent[IDS[0]]["context"] = lent.rows[0]["context"] = "Plain."
    lent.rows[0]["why"] = "It is so."
    proof = lent.proof(lent.text().encode(encoding))
    assert proof.rows[0].cells["why"] == "It is so." and codes(proof) == ["encoding_noted"] and not proof.restored


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("cp1252", "à la façon"),
        ("cp1250", CZECH),
        ("cp1254", "İyi şey"),
        ("cp1257", "Ķekava šķiet"),
        ("mac_roman", "à la"),
    ],
)
def test_what_may_not_be_edited_proves_what_was_typed(lent, encoding, words):
    with_letters(lent, words).rows[0]["why"] = words
    proof = lent.proof(lent.text().encode(encoding, "replace"))
    assert proof.rows[0].cells["why"] == words and codes(proof) == ["encoding_noted"]
    assert LEGACY[encoding] in proof.notes[0].text


def test_letters_that_nothing_proves_are_read_as_windows_1252_and_told(lent):
    lent.base.lent[IDS[0]]["context"] = lent.rows[0]["context"] = "Plain."
    lent.rows[0]["why"] = "à la carte"
    proof = lent.proof(lent.text().encode("cp1252"))
    assert proof.rows[0].cells["why"] == "à la carte" and codes(proof) == ["encoding_assumed", "encoding_noted"]
    assert "“à la carte” in line 2" in proof.notes[0].text and "Windows-1252 or Windows-1250" in proof.notes[0].text


def test_letters_of_a_row_that_comes_back_are_told_too(lent):
    lent.base.lent[IDS[0]]["context"] = lent.rows[0]["context"] = "Plain."
    lent.rows[0] |= {"why": "à la carte", "decision": "Rate", "rating": "Half true"}
    proof = lent.proof(lent.text().encode("cp1252"))
    assert [r.code for r in proof.rejections] == ["rating_unknown"] and codes(proof)[0] == "encoding_assumed"


def test_a_file_that_only_others_can_say_is_no_guess(lent):
    lent.base.lent[IDS[0]]["context"] = lent.rows[0]["context"] = "Plain."
    lent.rows[0]["why"] = CZECH
    data = lent.text().encode("cp1250")
    assert b"\x8e" in data and not isinstance(reading.read(data), reading.FileProblem)
    lent.rows[0]["why"] = "ť"
    data = lent.text().encode("cp1250")
    with pytest.raises(UnicodeDecodeError):
        data.decode("cp1252")
    found = lent.prove(data)
    assert getattr(found, "code", "") == "ambiguous" or found.rows[0].cells["why"] == "ť"


def test_rows_of_two_encodings_in_one_file_are_never_mixed_up(lent):
    lines = lent.text().split("\r\n")
    data = b"\r\n".join(line.encode("cp1252" if n < 3 else "mac_roman", "replace") for n, line in enumerate(lines))
    assert lent.problem(data).code == "ambiguous"


LETTERS = st.text("àçéñöüßłŁżŽšřőűİşğķē£¿³¹–“”", min_size=1, max_size=6)


@given(LETTERS, st.sampled_from(list(LEGACY)))
def test_what_was_typed_is_taken_or_told(words, encoding):
    lent = lend(cases(), ANNA)
    lent.rows[0]["note"] = f"x{words}x"
    data = lent.text().encode(encoding, "replace")
    written = f"x{words}x".encode(encoding, "replace").decode(encoding)
    found = lent.prove(data)
    taken = None if not hasattr(found, "rows") else found.rows[0].cells["note"]
    assert taken in (None, written) or "encoding_assumed" in codes(found)


@pytest.mark.parametrize("words", ["?ód?", "the “? of it”", "?? and so on", "from ? to b"])
def test_question_marks_where_an_encoding_lacks_letters_are_told(lent, words):
    lent.rows[0]["why"] = words
    assert "letters_odd" in codes(lent.proof(lent.text().encode("cp1252", "replace")))
    assert codes(lent.proof()) == []


def test_a_question_is_no_lost_letter(lent):
    lent.rows[0]["why"] = "Who says so? The mayor (why?)"
    assert codes(lent.proof(lent.text().encode("cp1252", "replace"))) == ["encoding_noted"]
