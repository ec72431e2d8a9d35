"""Sheets through a real LibreOffice Calc and back, unedited: no cell changes in silence, whatever its settings and language."""

from collections import Counter
from pathlib import Path

import pytest
from calc import LOCALES, lacking, trips
from nasty import nasty_sheet
from tally import cells, show

from claims.sheets import codec
from claims.sheets.messages import FileProblem

pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(lacking()), reason=lacking())]
CELLS = 100_000


@pytest.mark.parametrize("locale", LOCALES)
def test_no_cell_changes_in_silence_on_any_trip(
    locale: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lent = nasty_sheet()
    total: Counter[str] = Counter()
    bad: list[str] = []
    files = 0
    for name, path in trips(codec.write(lent.rows), locale, tmp_path):
        data = path.read_bytes()
        proof = lent.prove(data)
        assert not isinstance(proof, FileProblem), f"{name}: {proof}"
        bad += [f"{name}: {row.claim} {row.edited}" for row in proof.rows if row.edited]
        found = list(cells(lent, data, {}))
        bad += [f"{name}: {cell}" for cell in found if cell.outcome == "silent"]
        total += Counter(cell.outcome for cell in found)
        files += 1
    with capsys.disabled():
        print("\n" + show(f"Calc in {locale}, unedited", files, total, {}))
    assert not bad, "\n".join(bad[:20])
    assert total.total() >= CELLS
