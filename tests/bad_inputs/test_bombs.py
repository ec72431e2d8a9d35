"""Files that are more than they look: packed bombs, entities, thousands of nested tags. Refused, or read whole."""

import bz2
import gzip
import io
import json
import lzma
import zlib
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from lentsheets import ANNA, cases, lend
from workbooks import ods, repacked, written

from claims.errors import InputRejected
from claims.extract import candidates
from claims.intake import readers
from claims.intake.drafts import article_of
from claims.sheets import reading
from claims.sheets.messages import FileProblem

MEGABYTE = b"0" * 1_000_000
ENTITIES = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + b"".join(
    b'<!ENTITY %c "%s">' % (98 + n, (b"&%c;" % (97 + n)) * 10) for n in range(12)
)
OUTSIDE = b'<!DOCTYPE x [<!ENTITY m SYSTEM "file:///etc/hostname">'


def _zip() -> bytes:
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.writestr("bomb", MEGABYTE)
    return out.getvalue()


PACKED = {
    "gzip": gzip.compress(MEGABYTE),
    "zip": _zip(),
    "bzip2": bz2.compress(MEGABYTE),
    "xz": lzma.compress(MEGABYTE),
    "zstandard": b"\x28\xb5\x2f\xfd" + bytes(range(160, 256)),
    "brotli": bytes.fromhex("1b3f420f00f825228282a0"),
    "zlib": zlib.compress(MEGABYTE),
}


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.jsonl"])
@pytest.mark.parametrize("kind", PACKED)
def test_what_is_packed_is_refused_as_an_article_and_never_unpacked(kind, name, tracked):
    with pytest.raises(InputRejected) as refused:
        readers.read(name, PACKED[kind])
    assert tracked() < len(MEGABYTE) and refused.value.fix


@pytest.mark.parametrize("kind", PACKED)
def test_what_is_packed_is_refused_as_a_sheet_and_never_unpacked(kind, tracked):
    found = reading.read(PACKED[kind])
    codes = ("not_csv", "nul", "encoding")
    if not isinstance(found, FileProblem):  # brotli and the like have no sign of their own: there is no sheet in it
        found = lend(cases(), ANNA).problem(PACKED[kind])
        codes = ("not_a_sheet",)
    assert found.code in codes and found.fix and tracked() < len(MEGABYTE)


@pytest.fixture
def tracked():
    """How many bytes were asked for at the most since the test began."""
    import tracemalloc

    tracemalloc.start()
    yield lambda: tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()


@pytest.mark.parametrize("declared", [ENTITIES, OUTSIDE], ids=["bomb", "external"])
@pytest.mark.parametrize("part", ["sheet1.xml", "xl/workbook.xml", "workbook.xml.rels"])
def test_a_workbook_whose_parts_declare_entities_is_not_read(declared, part):
    def put(name: str, data: bytes) -> bytes:
        return declared + b"]>" + data.partition(b"?>")[2] if name.endswith(part) else data

    found = reading.read(repacked(written(lend(cases(), ANNA)), put))
    assert isinstance(found, FileProblem) and found.code == "workbook_broken"


@pytest.mark.parametrize("part", ["styles.xml", "theme1.xml", "app.xml"])
def test_entities_in_parts_that_no_cell_comes_from_are_never_expanded(part, tracked):
    def put(name: str, data: bytes) -> bytes:
        return ENTITIES + b"]>" + data.partition(b"?>")[2] if name.endswith(part) else data

    lent = lend(cases(), ANNA)
    found = lent.prove(repacked(written(lent), put))
    if isinstance(found, FileProblem):
        assert found.code == "workbook_broken"
    else:
        assert not found.restored and not any(row.edited for row in found.rows)
    assert tracked() < 50 * len(MEGABYTE)


@pytest.mark.parametrize("declared", [ENTITIES, OUTSIDE], ids=["bomb", "external"])
def test_an_ods_that_declares_entities_is_not_read(declared):
    data = repacked(ods(""), lambda name, part: declared + b"]>" + part if name == "content.xml" else part)
    found = reading.read(data)
    assert isinstance(found, FileProblem) and found.code == "workbook_broken"


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_an_xml_file_is_refused_by_its_name_and_its_entities_with_it(name):
    with pytest.raises(InputRejected, match="XML"):
        readers.read(name, b"<?xml version='1.0'?>" + ENTITIES + b"]><a>&m;</a>")


@pytest.mark.parametrize(
    ("name", "tag"),
    [("a.txt", "<div>"), ("a.txt", "<b"), ("a.md", "> "), ("a.md", "["), ("a.md", "*"), ("a.jsonl", "(")],
)
def test_five_thousand_nested_tags_lose_no_word_and_no_patience(name, tag):
    words = f"Start. {tag * 5_000} The town spent 41 million euros on roads in 2020. {tag * 5_000} End.\n"
    data = json.dumps({"text": words.strip()}).encode() if name.endswith("jsonl") else words.encode()
    (draft,) = readers.read(name, data).drafts
    assert draft.text.strip() == words.strip()
    found, aside = candidates.find(article_of(draft, lambda _: False))
    assert any("41 million" in c.quote for c in found) or any("41" in words[a.start : a.end] for a in aside)


def test_five_thousand_nested_tags_of_a_web_page_are_refused_by_name():
    with pytest.raises(InputRejected, match="web page"):
        readers.read("a.txt", b"<html>" + b"<div>" * 5_000)
