"""Our workbooks through a real LibreOffice: saved as ODS and as XLSX again, no cell is another. Skipped where there is none."""

import shutil
import subprocess

import pytest
from lentsheets import ANNA, SHEET_ID, Lent, cases, lend
from workbooks import written

from claims.identity import mint
from claims.sheets.rows import SheetBase
from claims.sheets.typed import is_cut
from claims.sheets.workbook_write import Extra

SOFFICE = shutil.which("soffice")
NASTY = (
    *("=1+1", "'=x", "'x", "''", "0012", "1.10", "1e10", "+1", "-5", "10²", "½", "a\tb", "  lead", "trail "),
    *("MAR-1", "2021-01-04", "04/05/2021", "TRUE", "wahr", "@foo", "＝1", "1234567890123456789", "#N/A", "Err:509"),
    *("a\nb\n\nc", "\u202ertl", "_x000D_", "a\u00a0b\u200b", "\x07bell", "x" * 40_000, "e\u0301", "🐟", "<b>&amp;"),
)
SIGNS = {"overdue": "Overdue.", "waiting": "Waiting for\nthe clerk.", "conflict": "Conflict."}


def nasty() -> Lent:
    """A sheet that holds each of them in cells of ours and of its reader."""
    plain = lend(cases(), ANNA).rows[0]
    base = {}
    for n, text in enumerate(NASTY):
        changed = dict.fromkeys(("statement", "why", "note", "machine", "article"), text)
        base[mint("clm", f"nasty {n}")] = {**plain, **changed, "context": f"before {text} after"}
    base = {claim: {**row, "claim": claim} for claim, row in base.items()}
    return Lent(SheetBase(SHEET_ID, "anna", False, base), [dict(row) for row in base.values()])


@pytest.mark.slow
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not here: apt-get install libreoffice-calc")
def test_no_cell_changes_on_the_way_through_libreoffice(tmp_path):
    sheet = nasty()
    extras = {row["claim"]: Extra((7, 7 + len(row["note"])), SIGNS) for row in sheet.rows}
    (tmp_path / "sheet.xlsx").write_bytes(written(sheet, extras))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    for source, kind in (("sheet.xlsx", "ods"), ("sheet.ods", "xlsx:Calc MS Excel 2007 XML")):
        line = [SOFFICE, profile, "--headless", "--convert-to", kind, "--outdir", str(tmp_path), str(tmp_path / source)]
        subprocess.run(line, check=True, capture_output=True, timeout=180)
        proof = sheet.proof((tmp_path / f"sheet.{kind.partition(':')[0]}").read_bytes())
        assert not proof.notes and not proof.rejections
        # What no cell of a workbook holds was cut when it was lent; that it stands whole again is told.
        whole = {row["claim"]: row for row in sheet.rows}
        assert all(is_cut(whole[r.claim][r.column], r.found) for r in proof.restored)
        assert len(proof.rows) == len(NASTY) and not any(row.edited for row in proof.rows)
