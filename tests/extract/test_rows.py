"""Rows of JSON: every key always there, numbers as strings, one last line for what is set aside."""

import json
from datetime import date

from claims.extract import candidates
from claims.extract.rows import claim_rows
from claims.records import Article

KEYS = (
    "article text_sha256 start end quote statement stands_alone unresolved speaker mode modality kind checkable why_not "
    "quantities moments worth because extractor notes"
).split()
TEXT = "Clara Voss, 41, won by more than 300 votes on Friday, the police said.\n\nSign up by 7 p.m."


def rows():
    article = Article("art-22222223", TEXT, "0" * 64, published=date(2021, 1, 4))
    return claim_rows(article, *candidates.find(article))


def test_every_key_is_always_there_in_the_same_order():
    assert all(list(row) == KEYS for row in rows()[:-1])


def test_the_last_row_tells_what_is_set_aside():
    last = rows()[-1]
    assert list(last) == ["article", "set_aside"]
    assert {"start", "end", "text", "reason"} == set(last["set_aside"][0])


def test_numbers_are_strings_and_a_missing_bound_is_null():
    found = [q for row in rows()[:-1] for q in row["quantities"] if q["low"] == "300"]
    assert found
    assert found[0]["high"] is None
    assert list(found[0]) == ["start", "end", "low", "high", "unit", "kind", "hedge", "change", "of"]


def test_large_numbers_are_written_out():
    article = Article("art-22222223", "The state spent $3 billion in 2019.", "0" * 64)
    row = claim_rows(article, *candidates.find(article))[0]
    assert row["quantities"][0]["low"] == "3000000000"


def test_rows_are_json():
    assert json.loads(json.dumps(rows())) == rows()
