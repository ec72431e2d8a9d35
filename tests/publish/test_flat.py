"""The published tables as files: exact text in Parquet and JSON, guarded text in CSV, the same bytes every time."""

import csv
import io
import json
from dataclasses import replace

import edition_samples as samples
import pandas as pd
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.publish.flat import RUNS, flat_files, guarded, to_csv, to_json, to_parquet
from claims.tables.columns import CORRECTIONS, SOURCES, VERDICTS, Column

TEXT_COLUMNS = (Column("words", "words", "text", "Words."), Column("n", "n", "number", "A number."))


def read_csv(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode(), newline="")))


def test_every_table_is_there_in_three_formats_with_the_columns_explained():
    files = flat_files(samples.westmere())
    tables = {f"data/{t}.{f}" for t in ("verdicts", "sources", "corrections") for f in ("csv", "parquet", "json")}
    assert files.keys() == tables | {"data/columns.csv"}
    explained = read_csv(files["data/columns.csv"])
    assert explained[0] == ["table", "column", "type", "meaning"]
    assert [row[1] for row in explained[1:]] == [c.key for c in (*VERDICTS, *SOURCES, *CORRECTIONS)]


def test_the_three_formats_say_the_same():
    files = flat_files(samples.westmere())
    for table, columns in (("verdicts", VERDICTS), ("sources", SOURCES), ("corrections", CORRECTIONS)):
        from_json = json.loads(files[f"data/{table}.json"])
        from_parquet = pq.read_table(io.BytesIO(files[f"data/{table}.parquet"]), use_threads=False).to_pylist()
        from_csv = read_csv(files[f"data/{table}.csv"])
        assert from_json == from_parquet
        assert from_csv[0] == [c.key for c in columns] == list(from_json[0])
        assert [["" if v is None else str(v) for v in row.values()] for row in from_json] == from_csv[1:]


def test_rows_are_sorted_whatever_the_order_of_the_frame():
    e = samples.westmere()
    turned = replace(e, verdicts=e.verdicts[::-1], sources=e.sources[::-1])
    assert flat_files(turned) == flat_files(e)


def test_empty_tables_have_their_columns():
    files = flat_files(samples.edition([], []))
    assert files["data/verdicts.csv"].decode() == ",".join(c.key for c in VERDICTS) + "\r\n"
    assert json.loads(files["data/verdicts.json"]) == []
    assert pq.read_table(io.BytesIO(files["data/verdicts.parquet"]), use_threads=False).column_names == [
        c.key for c in VERDICTS
    ]


@pytest.mark.parametrize("start", RUNS)
def test_what_a_spreadsheet_would_run_gets_one_apostrophe_in_csv_only(start):
    rows = [{"words": f"{start}1+1", "n": -5}]
    assert read_csv(to_csv(rows, TEXT_COLUMNS))[1] == [f"'{start}1+1", "-5"]
    assert json.loads(to_json(rows)) == rows
    assert pq.read_table(io.BytesIO(to_parquet(rows, TEXT_COLUMNS)), use_threads=False).to_pylist() == rows


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0"))))
def test_csv_gives_back_any_text_but_for_the_apostrophe(words):
    rows = [{"words": w, "n": None} for w in words]
    assert read_csv(to_csv(rows, TEXT_COLUMNS))[1:] == [[guarded(w), ""] for w in words]


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), float("-inf"), 1.5, "4"])
def test_a_number_that_is_none_is_refused_and_named(bad):
    e = samples.westmere()
    broken = e.verdicts.astype({"rating_value": object})
    broken.loc[0, "rating_value"] = bad
    with pytest.raises(ValueError, match=r"verdicts\.rating_value"):
        flat_files(replace(e, verdicts=broken))


def test_json_refuses_nan():
    with pytest.raises(ValueError, match=r"not JSON compliant|Out of range"):
        to_json([{"n": float("nan")}])


def test_a_frame_with_other_columns_is_refused():
    e = samples.westmere()
    with pytest.raises(ValueError, match="verdicts: the columns are"):
        flat_files(replace(e, verdicts=e.verdicts.assign(note="for colleagues")))


def test_missing_numbers_of_a_frame_read_from_elsewhere_are_missing():
    e = samples.westmere()
    frame = pd.DataFrame({c.key: [None] for c in CORRECTIONS}).astype({"from_version": "Int64", "to_version": "Int64"})
    assert json.loads(flat_files(replace(e, corrections=frame))["data/corrections.json"]) == [
        dict.fromkeys(frame.columns)
    ]
