"""No cell changes in silence: every difference is taken, restored, noted, refused or in conflict."""

import csv
import io

from hypothesis import given, settings
from hypothesis import strategies as st
from lentsheets import ANNA, Lent, cases, lend

from claims.sheets.codec import flat, guard
from claims.sheets.messages import FileProblem
from claims.sheets.prove import Proof
from claims.sheets.values import EDITABLE
from claims.tables.columns import KEYS, SHEET

TYPED = st.one_of(
    st.sampled_from(
        [
            "",
            "x",
            "Rate",
            "rate",
            "Approve",
            "Correct",
            "TRUE",
            "Half true",
            "clear",
            "=1",
            "'=1",
            "2021-01-04",
            "04/01/2021",
            "44200",
            "#NAME?",
            "####",
            "0012",
            "1e10",
            " ",
            "\n",
            "a\r\nb",
            "clm-bcdfghjk",
            "Total",
            '"',
            '",',
            ";",
            "sht-",
            "x" * 10_001,
        ]
    ),
    st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=12),
)
EDITS = st.lists(st.tuples(st.integers(0, 3), st.sampled_from(list(KEYS)), TYPED), max_size=6)
DIALECTS = st.sampled_from([(",", "utf-8-sig"), (";", "utf-8"), ("\t", "utf-16"), (";", "cp1252")])


def saved(lent: Lent, delimiter: str, encoding: str) -> bytes:
    """The sheet as a spreadsheet saves it in one of its dialects, quoting only where it must."""
    out = io.StringIO()
    rows = csv.reader(io.StringIO(lent.text(), newline=""))
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return out.getvalue().encode(encoding, "replace")


def silent(lent: Lent, before: list[dict[str, str]], proof: Proof, encoding: str) -> list[tuple[int, str]]:
    """The cells that differ from what was lent and of which the proof says nothing."""
    told = {(r.line, r.column) for r in proof.restored}
    refused = (
        {r.line for r in proof.rejections} | {c.line for c in proof.conflicts} | {r.line for r in proof.conflict_rows}
    )
    refused |= {a.line for a in proof.adds}
    noted = " ".join(n.text for n in proof.notes)
    rows = {r.line: r for r in proof.rows}
    found = []
    for n, (row, was) in enumerate(zip(lent.rows, before, strict=True)):
        line = n + 2
        if line in refused or f"Line {line}: " in noted:
            continue
        for key, cell in row.items():
            lost, as_lent = (w if encoding.startswith("utf") else _through(w, encoding) for w in (cell, was[key]))
            same = flat(lost) in (flat(as_lent), flat(guard(as_lent)))
            same = same or (
                key in EDITABLE and KEYS[key].editable == "all" and rows[line].cells[key] in (flat(lost), flat(cell))
            )
            same = same or (key == "key" and lost.strip() == was[key])
            if (
                not same
                and (line, key) not in told
                and not _said(rows[line].cells.get(key, ""), lost, was[key], noted, line, key)
            ):
                found.append((line, key))
    return found


def _through(cell: str, encoding: str) -> str:
    return cell.encode(encoding, "replace").decode(encoding)


def _said(taken: str, cell: str, was: str, noted: str, line: int, key: str) -> bool:
    """Whether the cell was taken in another spelling that is noted, or is an emptied or cleared one."""
    spelled = f"Line {line}, {KEYS[key].heading}" in noted
    return (
        spelled
        or (not cell.strip() and taken == "")
        or taken == "clear"
        or (taken == cell.strip() and KEYS[key].type == "url")
    )


@settings(max_examples=300, deadline=None)
@given(EDITS, DIALECTS)
def test_every_difference_is_told(edits, dialect):
    lent = lend(cases(), ANNA)
    before = [dict(row) for row in lent.rows]
    for row, key, typed in edits:
        lent.rows[row][key] = typed
    found = lent.prove(saved(lent, *dialect))
    if isinstance(found, FileProblem):
        assert found.what and found.fix
        return
    assert not silent(lent, before, found, dialect[1])
    assert {c.key for c in SHEET} == set(before[0])


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=4), st.integers(0, 4_000), st.integers(0, 12))
def test_bytes_broken_anywhere_never_change_a_decision_in_silence(put, at, cut):
    lent = lend(cases(), ANNA)
    data = lent.csv()
    at %= len(data)
    found = lent.prove(data[:at] + put + data[at + cut :])
    if isinstance(found, FileProblem):
        assert found.what and found.fix
        return
    for row in found.rows:
        for key in ("decision", "rating", "as_of"):
            assert row.cells[key] in ("", put.decode("utf-8", "ignore")) or key in row.edited
