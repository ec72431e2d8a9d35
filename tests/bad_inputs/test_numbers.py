"""Where a number is wanted: in facts, never in a sheet. Commas, other scripts' digits, NaN and infinity."""

import ast
import json
import math
from decimal import Decimal
from pathlib import Path

import pytest

from claims import identity
from claims.facts import table
from claims.publish import flat
from claims.tables.columns import ARTICLES_SHEET, SHEET
from flows import told

ROOT = Path(__file__).resolve().parents[2]
ROW = dict.fromkeys(table.COLUMNS, "") | {"subject": "The town", "property": "roads", "unit": "euro"}


def test_no_column_that_people_fill_in_wants_a_number():
    assert not [c.heading for c in (*SHEET, *ARTICLES_SHEET) if c.type == "number"]


@pytest.mark.parametrize(
    "value", ["1,5", "1.234,5", "1 234", "٤٢", "４２", "४२", "4²", "NaN", "Infinity", "-inf", "1_000"]
)
def test_what_is_no_plain_number_is_rejected_with_what_was_expected(value):
    (rejected,) = table.read([ROW | {"value": value}]).rejected
    assert (rejected.column, rejected.row) == ("value", "facts line 2") and "plain digits" in rejected.expected


@pytest.mark.parametrize(("value", "taken"), [("1.5", "1.5"), ("1,234", "1234"), ("-12,345.5", "-12345.5")])
def test_a_number_in_plain_digits_is_taken(value, taken):
    (fact,) = table.read([ROW | {"value": value}]).facts
    assert fact.value == taken


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_json_of_what_is_no_number_is_refused(number, capsys):
    for make in (lambda: identity.canonical_json({"x": number}), lambda: flat.to_json([{"x": number}])):
        with pytest.raises(ValueError, match="JSON"):
            make()
    with pytest.raises(ValueError, match="JSON"):
        told.value({"x": number})
    assert capsys.readouterr().out == ""


def test_numbers_that_are_text_stay_text():
    assert json.loads(flat.to_json([{"x": str(Decimal("1.50"))}])) == [{"x": "1.50"}]


def test_nobody_writes_json_that_may_hold_what_is_no_number():
    """Every call says `allow_nan=False`; the rest turns text, ids and small records of our own into JSON."""
    texts = {"claims/ledger/chain.py", "claims/ledger/tables.py", "flows/played.py", "flows/play.py", "flows/server.py"}
    for path in (p for room in ("claims", "expectations", "flows") for p in (ROOT / room).rglob("*.py")):
        if str(path.relative_to(ROOT)) in texts:
            continue
        for call in (n for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.Call)):
            if isinstance(call.func, ast.Attribute) and ast.unparse(call.func) in ("json.dumps", "json.dump"):
                said = {k.arg: ast.unparse(k.value) for k in call.keywords}
                assert said.get("allow_nan") == "False", f"{path}:{call.lineno}"
