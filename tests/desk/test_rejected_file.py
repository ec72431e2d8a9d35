"""rejected.csv is a sheet: mended in part, in any dialect a spreadsheet saves, left alone, collected twice, mended wrongly."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from xml.sax.saxutils import escape

import pytest
from advicefiles import book
from advicerows import RATE
from advicestage import Stage, csv_of, stage
from openpyxl import load_workbook
from workbooks import ods

Rows = list[dict[str, str]]
NASTY = {"why": "=was it 10\u00b2? \u201cja\u201d", "note": "0012", "source1_shows": "line one\nline two"}
PROBLEM_COLUMNS = ("Line", "Column", "You typed", "Problem", "What to do")


@pytest.fixture
def news() -> Iterator[Stage]:
    """Two rows of Ruth's came back: both have a rating that is none, and text that spreadsheets like to change."""
    with stage() as s:
        rows = s.rows("ruth")
        for row in rows[:2]:
            row.update(s.cells({**RATE, **NASTY, "rating": "Half true"}))
        s.save("ruth", rows)
        s.collect()
        assert [r["Claim"] for r in s.rows("ruth", "rejected.csv")] == [s.names["held"], s.names["spare"]]
        yield s


def _numbered(rows: Rows) -> bytes:
    """A workbook in which the spreadsheet took text for numbers."""
    found = load_workbook(io.BytesIO(book(rows)))
    for row in found.worksheets[0].iter_rows(min_row=2):
        for cell in row:
            if isinstance(cell.value, str) and cell.value.isdigit():
                cell.value = int(cell.value)
                cell.data_type = "n"
    out = io.BytesIO()
    found.save(out)
    return out.getvalue()


def _ods(rows: Rows) -> bytes:
    """LibreOffice's own format, text taken for numbers where it looks so."""

    def cell(words: str) -> str:
        lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in words.split("\n"))
        kind = f'float" office:value="{int(words)}' if words.isdigit() else "string"
        return f'<table:table-cell office:value-type="{kind}">{lines}</table:table-cell>'

    lines = [list(rows[0]), *(list(row.values()) for row in rows)]
    return ods("".join(f"<table:table-row>{''.join(map(cell, line))}</table:table-row>" for line in lines))


def _without(rows: Rows, *columns: str) -> Rows:
    return [{k: v for k, v in row.items() if k not in columns} for row in rows]


def _shuffled(rows: Rows) -> Rows:
    order = sorted(rows[0], key=lambda heading: heading[::-1])
    return [{k: row[k] for k in order} for row in reversed(rows)]


SAVED: dict[str, tuple[str, Callable[[Rows], bytes]]] = {
    "as it is": ("rejected.csv", csv_of),
    "semicolons": ("rejected.csv", lambda r: csv_of(r, ";", "utf-8")),
    "tabs": ("rejected.csv", lambda r: csv_of(r, "\t", "utf-16")),
    "Windows-1252": ("rejected.csv", lambda r: csv_of(r, ";", "cp1252")),
    "a workbook": ("rejected.xlsx", book),
    "a workbook with numbers": ("rejected.xlsx", _numbered),
    "an ODS with numbers": ("rejected.ods", _ods),
    "columns and rows in another order": ("rejected.csv", lambda r: csv_of(_shuffled(r))),
    "without the problem": ("rejected.csv", lambda r: csv_of(_without(r, "Problem", "What to do"))),
    "with a column more": ("rejected.csv", lambda r: csv_of([{**x, "Mine": "y"} for x in r])),
    "another name": ("rejected (1).csv", csv_of),
    "a name of one's own": ("mended by Ruth.csv", csv_of),
    "numbers rewritten": ("rejected.csv", lambda r: csv_of([{**x, "Note to colleagues": "12"} for x in r])),
}


@pytest.mark.parametrize("how", SAVED)
def test_left_alone_but_saved_it_says_nothing_and_waits(news: Stage, how: str) -> None:
    name, save = SAVED[how]
    report = news.put("ruth", save(news.rows("ruth", "rejected.csv")), name)
    assert not (report.taken or report.rejected or report.conflicts or report.drafts or report.changed), report.lines()
    assert [r["Claim"] for r in news.rows("ruth", "rejected.csv")] == [news.names["held"], news.names["spare"]]


@pytest.mark.parametrize("how", SAVED)
def test_mended_in_part_that_part_is_taken_and_the_rest_waits(news: Stage, how: str) -> None:
    name, save = SAVED[how]
    rows = news.rows("ruth", "rejected.csv")
    rows[0]["Rating"] = "Correct"
    report = news.put("ruth", save(rows), name)
    assert report.taken == ((news.names["held"], "rate"),) and not report.rejected, report.lines()
    case = next(c for c in news.cases() if c.id == news.names["held"])
    assert case.decision and case.decision.verdict and case.remarks
    assert (case.decision.verdict.why, case.remarks[-1].text) == (NASTY["why"], NASTY["note"])
    assert case.decision.verdict.sources[0].shows == NASTY["source1_shows"]
    (left,) = news.rows("ruth", "rejected.csv")
    assert (left["Claim"], left["Rating"]) == (news.names["spare"], "Half true")
    assert not [f for f in news.collect().files if f.taken or f.rejected]


@pytest.mark.parametrize("columns", [PROBLEM_COLUMNS, PROBLEM_COLUMNS[1:], PROBLEM_COLUMNS[:1]])
def test_without_what_tells_it_apart_it_is_a_sheet_and_what_is_mended_is_taken(
    news: Stage, columns: tuple[str, ...]
) -> None:
    rows = news.rows("ruth", "rejected.csv")
    rows[0]["Rating"] = "Correct"
    report = news.put("ruth", csv_of(_without(rows, *columns)))
    assert report.taken == ((news.names["held"], "rate"),), report.lines()
    assert [r.claim for r in report.rejected] == [news.names["spare"]]
    assert [r["Claim"] for r in news.rows("ruth", "rejected.csv")] == [news.names["spare"]]


@pytest.mark.parametrize("how", ["as it is", "semicolons", "a workbook", "without the problem", "a name of one's own"])
def test_mended_wrongly_again_it_comes_back_once_with_the_new_problem(news: Stage, how: str) -> None:
    name, save = SAVED[how]
    rows = news.rows("ruth", "rejected.csv")
    rows[0].update({"Rating": "Correct", "Source 2 link": "no-address"})
    report = news.put("ruth", save(rows), name)
    assert [r.code for r in report.rejected] == ["bad-link-scheme"], report.lines()
    back = news.rows("ruth", "rejected.csv")
    assert [(r["Claim"], r["Column"]) for r in back] == [
        (news.names["held"], "Source 2 link"),
        (news.names["spare"], "Rating"),
    ]
    assert back[0]["Rating"] == "Correct" and "no-address" in back[0]["Problem"]
    done = news.mend("ruth", {"source2_link": RATE["source2_link"]}, news.names["held"])
    assert done.taken == ((news.names["held"], "rate"),)


def test_the_same_mended_file_twice_is_once(news: Stage) -> None:
    rows = news.rows("ruth", "rejected.csv")
    rows[0]["Rating"] = "Correct"
    data = csv_of(rows)
    assert news.put("ruth", data).taken
    again = news.put("ruth", data, "rejected.csv")
    assert not (again.taken or again.rejected)
    version = next(c.version for c in news.cases() if c.id == news.names["held"])
    (named,) = news.collect(news.sheet("ruth", "rejected.csv")).files
    assert not named.taken and version == next(c.version for c in news.cases() if c.id == news.names["held"])


@pytest.mark.parametrize("how", ["as it is", "a workbook", "a name of one's own"])
def test_the_sheet_saved_again_with_the_old_mistake_says_nothing_new(news: Stage, how: str) -> None:
    name, save = SAVED[how]
    rows = news.rows("ruth", "rejected.csv")
    rows[0]["Rating"] = "Correct"
    assert news.put("ruth", save(rows), name).taken
    sheet = news.rows("ruth")
    sheet[2]["Note to colleagues"] = "Asked."
    news.save("ruth", sheet)
    report = news.report(news.collect(), "ruth")
    assert report.changed == 1 and not report.taken and not report.conflicts, report.lines()
    assert news.names["held"] not in {r.claim for r in report.rejected}, report.lines()


def test_saved_unmended_before_the_sheet_brings_more_it_tells_the_same_again_once_and_loses_nothing(
    news: Stage,
) -> None:
    saved = csv_of(news.rows("ruth", "rejected.csv"), ";", "utf-8")
    news.sheet("ruth", "rejected.csv").write_bytes(saved)
    rows = news.rows("ruth")
    rows[0]["Note to colleagues"] = "0012, asked twice"
    news.save("ruth", rows)
    news.collect(news.sheet("ruth"))
    assert news.sheet("ruth", "rejected.csv").read_bytes() == saved, "never over unread work"
    report = news.report(news.collect(), "ruth")
    assert not (report.taken or report.conflicts or report.changed), report.lines()
    assert [(r.claim, r.typed) for r in report.rejected] == [(news.names["held"], "Half true")]
    assert not [f for f in news.collect().files if f.taken or f.rejected]
    assert [r["Claim"] for r in news.rows("ruth", "rejected.csv")] == [news.names["held"], news.names["spare"]]
    assert news.rows("ruth")[0]["Note to colleagues"] == "0012, asked twice"
