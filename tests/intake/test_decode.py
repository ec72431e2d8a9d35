"""Bytes become text as they are, with a note, or are refused by name."""

import io
import zipfile

import pytest

from claims.errors import InputRejected
from claims.intake.decode import decode, ending

WORDS = "Caf\u00e9 \u2013 10\u00b0 \u201chot\u201d, caf\u00e9 r\u00e9sum\u00e9.\n"


def zipped(*names):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return buffer.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read_without_a_note(encoding):
    assert decode("a.txt", WORDS.encode(encoding)) == (WORDS, ())


def test_utf_16_of_the_other_byte_order_is_read_too():
    assert decode("a.txt", b"\xfe\xff" + WORDS.encode("utf-16-be")) == (WORDS, ())


def test_windows_1252_is_read_and_noted_with_the_byte_that_told():
    text, notes = decode("a.txt", WORDS.encode("cp1252"))
    assert text == WORDS
    assert notes == ("Read as Windows-1252: byte 3 is not UTF-8.",)


def test_latin_1_is_read_where_windows_1252_has_no_such_character():
    text, notes = decode("a.txt", b"Caf\xe9 \x81 end")
    assert text == "Caf\u00e9 \x81 end"
    assert "Latin-1" in notes[0]


def test_damaged_utf_8_is_refused_rather_than_read_as_gibberish():
    with pytest.raises(InputRejected, match="broken character at byte"):
        decode("a.txt", WORDS.encode() + b"\xe2\x80")


@pytest.mark.parametrize("data", [b"\xff\xfea", b"\xff\xfe\x00\xd8a\x00"])
def test_damaged_utf_16_is_refused(data):
    with pytest.raises(InputRejected, match="UTF-16"):
        decode("a.txt", data)


@pytest.mark.parametrize(
    "data", [b"", b" \r\n\t", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n", b"\xff\xfe", "\u00a0\u2003\n".encode()]
)
def test_nothing_is_refused(data):
    with pytest.raises(InputRejected):
        decode("a.txt", data)


@pytest.mark.parametrize(
    ("data", "called"),
    [
        (zipped("xl/workbook.xml"), "an Excel workbook named .txt"),
        (zipped("word/document.xml"), "a Word document named .txt"),
        (zipped("a"), "a zip archive named .txt"),
        (b"%PDF-1.7\n...", "a PDF named .txt"),
        (b"\x89PNG\r\n\x1a\n...", "a PNG picture named .txt"),
        (b"<!DOCTYPE html><p>Hello", "a web page named .txt"),
        (b"\n <!-- saved --> <HTML lang=en>", "a web page named .txt"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "an old Office document named .txt"),
        (b"\x1f\x8b\x08....", "a gzip archive named .txt"),
    ],
)
def test_another_format_is_refused_by_its_name(data, called):
    with pytest.raises(InputRejected, match=called):
        decode("article.TXT", data)


@pytest.mark.parametrize("data", [b"Words\x00 words", "Words".encode("utf-16-le"), b"\x00" * 100])
def test_nul_characters_are_refused(data):
    with pytest.raises(InputRejected, match="NUL"):
        decode("a.txt", data)


def test_control_characters_in_numbers_are_refused_and_a_stray_one_is_kept():
    with pytest.raises(InputRejected, match="control characters"):
        decode("a.txt", bytes(range(1, 32)) * 10)
    assert decode("a.txt", b"Words " * 100 + b"\x02")[0].endswith("\x02")


def test_lines_and_composition_are_settled_and_nothing_else_changes():
    text, _ = decode("a.txt", "\ufeffe\u0301\r\n\rx\u200b \u00a0 10\u00b2 \ufb01\n".encode())
    assert text == "\u00e9\n\nx\u200b \u00a0 10\u00b2 \ufb01\n"


def test_a_huge_single_line_is_read():
    data = b"word " * 2_000_000
    assert len(decode("a.txt", data)[0]) == len(data)


@pytest.mark.parametrize("name", ["a", ".txt", "a." + "x" * 99])
def test_a_name_may_have_no_ending(name):
    assert ending(name) == "without an ending"


def test_a_name_is_called_by_its_ending():
    assert ending("a.b.TXT") == ".txt"
