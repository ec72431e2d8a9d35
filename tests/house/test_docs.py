"""The pages made from the code are current, and nothing public is missing from them."""

from __future__ import annotations

import importlib.util
import re
import sys

import pytest
from house_source import ROOT

from claims.review.transitions import ALLOWED
from claims.tables import columns
from claims.vocabulary import State
from flows.cli.main import COMMANDS


@pytest.fixture(scope="module")
def generate():
    spec = importlib.util.spec_from_file_location("generate_docs", ROOT / "docs" / "generate.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def pages(generate):
    return generate.pages()


@pytest.mark.parametrize("name", ["commands.md", "columns.md", "states.md"])
def test_a_generated_page_is_what_the_code_says(pages, name):
    assert (ROOT / "docs" / name).read_text("utf-8") == pages[name], "run: make docs"


def test_every_command_has_its_help_page(pages):
    for command in COMMANDS:
        assert f"## claimdesk {command}\n" in pages["commands.md"]
        assert f"Usage: claimdesk {command} " in pages["commands.md"]


def test_no_help_is_cut_short(pages):
    assert not re.search(r"[a-z]\.\.\.", pages["commands.md"])


def test_every_column_is_described(pages):
    for listed in (columns.SHEET, columns.VERDICTS, columns.SOURCES, columns.CORRECTIONS, columns.REJECTED):
        for column in listed:
            assert f"| {column.heading} | `{column.key}` | {column.type} |" in pages["columns.md"]
            assert column.meaning.endswith(".")


def test_every_transition_is_drawn_and_told(generate, pages):
    drawn = generate.diagram()
    for (state, act), rule in ALLOWED.items():
        words = act.value.replace("-", " ")
        assert f"| {words} |" in pages["states.md"]
        if rule.to is not None and words != "withdraw":
            arrow = next(line for line in drawn.split("\n") if f"    {state.value} --> {rule.to.value}:" in line)
            assert words in arrow
    for state in State:
        assert state.value in pages["states.md"]


def test_command_pages_do_not_depend_on_the_terminal(generate, monkeypatch):
    before = generate.commands()
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("TERMINAL_WIDTH", "40")
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert generate.commands() == before
