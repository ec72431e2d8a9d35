"""The published tables as files: CSV for spreadsheets, Parquet and JSON with the exact text, and what the columns mean.

Rows are sorted and writer options fixed, so that the same frames give the same bytes.
"""

from __future__ import annotations

import csv
import io
import json

import pyarrow as pa
import pyarrow.parquet as pq

from claims.publish.edition import TABLES, Edition
from claims.tables.columns import Column

Row = dict[str, str | int | None]

# What makes a spreadsheet run a cell instead of showing it (OWASP, CSV injection), the full-width sign included.
RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d")
_ORDER = {
    "verdicts": ("claim_id",),
    "sources": ("claim_id", "version", "n"),
    "corrections": ("date", "claim_id", "to_version", "from_version"),
}


def flat_files(edition: Edition) -> dict[str, bytes]:
    """`data/<table>.csv`, `.parquet` and `.json` for each table, and `data/columns.csv`.

    Raises ValueError where a frame has other columns than those published, or a number that is NaN or infinite.
    """
    files = {"data/columns.csv": columns_csv()}
    for table, columns in TABLES.items():
        rows = sorted(edition.rows(table), key=lambda row: _sort_key(row, _ORDER[table]))
        files[f"data/{table}.csv"] = to_csv(rows, columns)
        files[f"data/{table}.parquet"] = to_parquet(rows, columns)
        files[f"data/{table}.json"] = to_json(rows)
    return files


def _sort_key(row: Row, keys: tuple[str, ...]) -> tuple[tuple[bool, str, int], ...]:
    values = (row[key] for key in keys)
    return tuple((v is None, v if isinstance(v, str) else "", v if isinstance(v, int) else 0) for v in values)


def guarded(cell: str) -> str:
    """A text cell as CSV holds it: one apostrophe before what a spreadsheet would run."""
    return f"'{cell}" if cell.startswith(RUNS) else cell


def to_csv(rows: list[Row], columns: tuple[Column, ...]) -> bytes:
    """UTF-8, comma, CRLF (RFC 4180); missing is empty; text that a spreadsheet would run is guarded."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([c.key for c in columns])
    for row in rows:
        values = (row[c.key] for c in columns)
        writer.writerow(["" if v is None else guarded(v) if isinstance(v, str) else v for v in values])
    return out.getvalue().encode()


def to_json(rows: list[Row]) -> bytes:
    """A list of objects, one a line, keys in the table's order; missing is null. Raises ValueError for NaN."""
    lines = [json.dumps(row, ensure_ascii=False, allow_nan=False) for row in rows]
    return ("[\n" + ",\n".join(lines) + "\n]\n").encode() if lines else b"[]\n"


def to_parquet(rows: list[Row], columns: tuple[Column, ...]) -> bytes:
    """Parquet with whole numbers as int64 and everything else as text, dates in ISO 8601 as in the other files."""
    schema = pa.schema([(c.key, pa.int64() if c.type == "number" else pa.string()) for c in columns])
    out = io.BytesIO()
    pq.write_table(
        pa.Table.from_pylist(rows, schema=schema),
        out,
        version="2.6",
        compression="zstd",
        compression_level=3,
        use_dictionary=True,
        write_statistics=True,
        data_page_version="1.0",
        row_group_size=100_000,
        store_schema=False,
    )
    return out.getvalue()


def columns_csv() -> bytes:
    """What each published column means: table, column, type, meaning."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(["table", "column", "type", "meaning"])
    for table, columns in TABLES.items():
        writer.writerows([table, c.key, c.type, c.meaning] for c in columns)
    return out.getvalue().encode()
