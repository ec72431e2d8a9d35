"""However a sheet is damaged, nothing is rejected without saying what and what to do, where its person will look."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from advicefiles import book
from advicerows import RATE
from advicestage import Stage, csv_of, stage
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.utils.exceptions import IllegalCharacterError

from claims.sheets.codec import guard
from claims.tables.columns import SHEET
from flows.cli.main import main

Rows = list[dict[str, str]]
Damage = Callable[[Rows], Rows]
HEADINGS = [c.heading for c in SHEET]
TEXT = st.one_of(
    st.text(st.characters(exclude_categories=("Cs",)), max_size=12),
    st.sampled_from(["", " ", "clear", "Rate", "Approve", "Correct", "44200", "01/02/2021", "TRUE", "#NAME?", "Total"]),
    st.sampled_from(["=1+1", "'", "\u202e", "GrÃ¶ÃŸe", "clm-bbbbbbbb", "https://x.example.org https://y.example.net"]),
)


def _cell(at: int, heading: str, words: str) -> Damage:
    return lambda rows: [{**r, heading: words} if n == at % len(rows) else r for n, r in enumerate(rows)]


def _column(heading: str, words: str) -> Damage:
    return lambda rows: [{**r, heading: words} for r in rows]


def _heading(was: str, now: str) -> Damage:
    return lambda rows: [{(now if k == was else k): v for k, v in r.items()} for r in rows]


def _turned(heading: str) -> Damage:
    return lambda rows: (
        [{**r, heading: rows[n - 1][heading]} for n, r in enumerate(rows)] if heading in rows[0] else rows
    )


def _row(at: int) -> Damage:
    return lambda rows: [*rows, rows[at % len(rows)]]


def _fewer(at: int) -> Damage:
    return lambda rows: rows[: max(1, at % (len(rows) + 1))]


def _with_bytes(at: int, added: bytes, lost: int = 0) -> Callable[[bytes], bytes]:
    return lambda data: data[: at % len(data)] + added + data[at % len(data) + lost :]


AT = st.integers(0, 9)
DAMAGE: st.SearchStrategy[Damage] = st.one_of(
    st.builds(_cell, AT, st.sampled_from(HEADINGS), TEXT),
    st.builds(_cell, AT, st.sampled_from(HEADINGS), TEXT),
    st.builds(_column, st.sampled_from(HEADINGS), TEXT),
    st.builds(_heading, st.sampled_from(HEADINGS), TEXT),
    st.builds(_turned, st.sampled_from(HEADINGS)),
    st.builds(_row, AT),
    st.builds(_fewer, AT),
)
SAVE: st.SearchStrategy[Callable[[Rows], bytes]] = st.sampled_from(
    [
        csv_of,
        lambda rows: csv_of(rows, ";", "utf-8"),
        lambda rows: csv_of(rows, "\t", "utf-16"),
        lambda rows: csv_of(rows).decode("utf-8-sig").encode("cp1252", "replace"),
        book,
    ]
)
SPOIL = st.one_of(
    st.just(lambda data: data),
    st.builds(lambda n: lambda data: data[: n % (len(data) + 1)], st.integers(0, 100_000)),
    st.builds(_with_bytes, st.integers(0, 100_000), st.binary(max_size=4)),
    st.builds(_with_bytes, st.integers(0, 100_000), st.just(b""), st.just(1)),
)


def never_empty(damages: list[Damage], save: Callable[[Rows], bytes], spoil: Callable[[bytes], bytes]) -> None:
    """A rated sheet, damaged, saved, spoilt and collected: what is rejected is told, with advice, in all places."""
    with stage() as s:
        rows = s.rows("ruth")
        rows[0].update(s.cells(RATE))
        for damage in damages:
            rows = damage(rows)
        try:
            data = spoil(save(rows))
        except (ValueError, IllegalCharacterError):
            return  # no workbook can hold it
        report = s.put("ruth", data)
        for back in report.rejected:
            assert back.code and back.problem.strip() and back.fix.strip(), back
            assert "{" not in back.fix or "{" in back.typed
        if report.rejected and report.sheet is None:
            _kept(s, data)
        told = s.rows("ruth", "rejected.csv") if s.sheet("ruth", "rejected.csv").exists() else []
        assert bool(told) == bool(report.rejected), report.lines()
        assert all(row["Problem"].strip() and row["What to do"].strip() for row in told)
        assert {(r.line, guard(r.claim)) for r in report.rejected} == {(int(r["Line"] or 0), r["Claim"]) for r in told}


def _kept(s: Stage, data: bytes) -> None:
    reasons = [
        p for p in (s.root / "rejected").glob("*/reason.txt") if next(p.parent.glob("file.*")).read_bytes() == data
    ]
    assert len(reasons) == 1 and len(reasons[0].read_text("utf-8").splitlines()) >= 3


STRATEGIES = {"damages": st.lists(DAMAGE, max_size=4), "save": SAVE, "spoil": SPOIL}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(**STRATEGIES)
def test_nothing_is_rejected_with_an_empty_table(damages, save, spoil) -> None:
    never_empty(damages, save, spoil)


@pytest.mark.slow
@settings(max_examples=2_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(**STRATEGIES)
def test_nothing_is_rejected_with_an_empty_table_in_many_ways(damages, save, spoil) -> None:
    never_empty(damages, save, spoil)


def test_a_file_that_is_rejected_is_told_in_plain_words_and_ends_with_one(tmp_path, capsys) -> None:
    with stage() as s:
        (s.root / "desk.toml").write_text('[desk]\nid = "test"\nname = "Test"\n', "utf-8")
        people = "id,name,roles,active,away_since\n" + "".join(
            f"{p.id},{p.name},{';'.join(sorted(p.roles))},{'yes' if p.active else 'no'},\n" for p in s.desk.people
        )
        (s.root / "people.csv").write_text(people, "utf-8")
        ratings = "scheme,version,key,label,value,meaning\nfour steps,1,correct,Correct,4,Holds.\n"
        (s.root / "ratings.csv").write_text(ratings, "utf-8")
        path = s.sheet("ruth")
        path.write_bytes(path.read_bytes()[:-30])
        s.desk.store.close()
        code = main(["collect", str(path), "--desk", str(s.root)])
        out, err = capsys.readouterr()
        assert code == 1, err
        assert "The file ends in the middle of line 6" in out and "What to do" in out, out
