"""Sheets through a real LibreOffice Calc and back: no cell changes in silence, whatever its settings and language."""

from collections import Counter
from pathlib import Path

import pytest
from calc import INSTALL, SOFFICE, nasty_sheet, travel, trips
from lentsheets import Lent

from claims.sheets import codec, reading
from claims.sheets.codec import same
from claims.sheets.messages import FileProblem
from claims.sheets.prove import Proof
from claims.sheets.values import EDITABLE
from claims.tables.columns import KEYS, SHEET

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(SOFFICE is None, reason=f"LibreOffice Calc is not here; on Debian and Ubuntu: {INSTALL}"),
]
CELLS = 100_000


def outcomes(lent: Lent, data: bytes, proof: Proof) -> Counter[str]:
    """What became of each cell that the file holds, its last word compared with what was lent; `silent` must be none."""
    (table, *_) = reading.read(data)
    restored = {(r.line, r.column) for r in proof.restored}
    refused = {r.line for r in proof.rejections}
    noted = {n.text for n in proof.notes if n.code == "rewritten"}
    rows = {r.line: r for r in proof.rows}
    found: Counter[str] = Counter()
    for row, written in zip(table.rows[1:], lent.base.lent.values(), strict=True):
        for column, cell in zip(SHEET, row.cells, strict=True):
            key, was = column.key, written[column.key]
            if row.line in refused:
                found["rejected"] += 1
            elif key in EDITABLE and key != "due" and rows[row.line].cells[key] != was:
                found["silent"] += 1
            elif same(was, cell):
                found["as lent"] += 1
            elif (row.line, key) in restored:
                found["restored"] += 1
            elif any(text.startswith(f"Line {row.line}, {KEYS[key].heading}:") for text in noted):
                found["noted"] += 1
            else:
                found["silent"] += 1
    return found


def test_no_cell_changes_in_silence_on_any_trip(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lent = nasty_sheet()
    data = codec.write(lent.rows)
    found: Counter[str] = Counter()
    codes: Counter[str] = Counter()
    for trip in trips():
        back = travel(data, trip, tmp_path)
        proof = lent.prove(back)
        assert not isinstance(proof, FileProblem), f"{trip.name}: {proof}"
        found += outcomes(lent, back, proof)
        codes += Counter(r.code for r in proof.rejections)
    with capsys.disabled():
        print(f"\n{len(trips())} files, {found.total()} cells: {dict(found)}; rejections by code: {dict(codes)}")
    assert found["silent"] == 0
    assert found.total() >= CELLS
