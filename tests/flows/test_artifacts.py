"""What a run leaves on the dashboard: nothing in it can act, nothing of an article gets there."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.gate import Finding
from flows import artifacts
from flows.day import Day, Step

FINDING = Finding(
    "claims", "quote_at_span", "clm-2b", "quote", "the secret words", "the exact words", "Reopen it.", "reopen"
)


@given(st.text())
def test_a_cell_is_one_line_of_limited_length(text: str) -> None:
    told = artifacts.cell(text)
    assert len(told.splitlines()) <= 1
    assert len(told) <= 300


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("3 | 4", "3 \\| 4"),
        ("<img src=x>", "&lt;img src=x&gt;"),
        ("[here](javascript:x)", "\\[here\\] \\(javascript\\:x\\)"),
        ("https://a.example", "https\\://a\\.example"),
        ("a\nb", "a b"),
        ("back\\slash", "back\\\\slash"),
        ("AT&T", "AT&amp;T"),
    ],
)
def test_markdown_cannot_act(text: str, told: str) -> None:
    assert artifacts.plain(text) == told


@given(st.text(alphabet=string.printable))
def test_every_pipe_of_a_markdown_cell_is_escaped(text: str) -> None:
    told = artifacts.plain(text)
    assert all(told[i - 1] == "\\" for i, c in enumerate(told) if c == "|")


def test_a_link_in_a_table_is_no_link() -> None:
    assert "](" not in artifacts.cell("[here](https://a.example)")


def test_the_summary_tells_each_step_and_why_publishing_stopped() -> None:
    day = Day(
        (Step("ingest", ("Articles: 3 taken", "  note: more")), Step("publish", (), True)), (FINDING,), "ids repeat"
    )
    told = artifacts.summary("daily 2021-01-05 desk", day)
    assert "| ingest | Articles\\: 3 taken |  |" in told
    assert "| publish |  | some |" in told
    assert "**Publishing was stopped; the last release stays live.** ids repeat" in told
    assert "note" not in told


def test_the_words_a_gate_found_do_not_reach_the_dashboard() -> None:
    day = Day(findings=(FINDING,))
    rows = artifacts.gate_rows(day.findings)
    assert rows[0]["row"] == "clm-2b"
    assert rows[0]["act"] == "reopen"
    assert "secret" not in artifacts.summary("t", day) + str(rows)


def test_a_green_gate_says_so() -> None:
    assert artifacts.gate_rows(()) == [{"table": "all", "rule": "nothing found"}]


def test_a_long_table_is_cut_and_says_so() -> None:
    rows = artifacts.gate_rows([FINDING] * 600)
    assert len(rows) == 501
    assert rows[-1]["rule"] == "and 100 more: see the board"
