"""What people and programs rely on is described in docs/, and what the written pages say exists."""

from __future__ import annotations

import dataclasses
import importlib.util
import re
import sys
from functools import cache
from pathlib import Path

import pytest
from house_source import ROOT

from claims.ledger import events
from claims.sheets import messages
from claims.tables import columns
from claims.vocabulary import AsideReason, Change, Hedge, Kind, Modality, Mode, QuantityKind, WhyNot
from expectations import catalogue
from flows.cli.main import COMMANDS
from flows.sections import SECTIONS

DOCS = ROOT / "docs"
WRITTEN = sorted([*ROOT.glob("*.md"), *DOCS.glob("*.md")])
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"\b(?:Refused|UrlRefused|Fault|problem|rejection|note)\(\s*\"([a-z][\w-]*)\"")


@cache
def text_of(page: Path) -> str:
    return page.read_text("utf-8")


@pytest.fixture(scope="module")
def parts():
    spec = importlib.util.spec_from_file_location("docs_parts", DOCS / "parts.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def rows_of(page: str) -> dict[str, list[str]]:
    """The rows of every table of a page by the code in their first cell."""
    cells = (line.strip("| ").split(" | ") for line in text_of(DOCS / page).splitlines() if line.startswith("| `"))
    return {row[0].strip("`"): row[1:] for row in cells}


@pytest.mark.parametrize("page", sorted(p.name for p in DOCS.glob("*.md")))
def test_what_a_page_takes_from_the_code_is_what_the_code_says(parts, page):
    assert parts.filled(text_of(DOCS / page)) == text_of(DOCS / page), "run: make docs"


def test_every_part_that_is_made_stands_in_a_page(parts):
    pages = "".join(text_of(p) for p in DOCS.glob("*.md"))
    for name, made in parts.parts().items():
        assert made in pages, name


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_is_described(command):
    assert f"## claimdesk {command}\n" in text_of(DOCS / "commands.md")


@pytest.mark.parametrize("kind", sorted(events.EVENTS))
def test_every_event_is_described_with_its_schema_and_fields(kind):
    schema, fields, meaning = rows_of("ledger.md")[kind]
    assert schema == str(events.EVENTS[kind].SCHEMA)
    assert set(re.findall(r"`(\w+)`", fields)) == {f.name for f in dataclasses.fields(events.EVENTS[kind])}
    assert meaning.endswith(".")


@pytest.mark.parametrize(
    "listed",
    ["SHEET", "REJECTED", "ARTICLES_SHEET", "VERDICTS", "SOURCES", "CORRECTIONS"],
)
def test_every_column_of_a_sheet_and_of_a_release_is_described(listed):
    for column in getattr(columns, listed):
        assert f"| {column.heading} | `{column.key}` |" in text_of(DOCS / "columns.md")


def test_every_message_of_a_returned_sheet_is_described():
    described = rows_of("messages.md")
    for code in (*messages.FILES, *messages.ROWS, *messages.NOTES):
        assert all(len(cell) > 10 for cell in described[code]), code


def test_every_refusal_has_a_row_that_says_what_to_do():
    described = rows_of("messages.md")
    desk = [ROOT / "claims" / "desk" / f"{name}.py" for name in ("acting", "adding", "decide", "taking")]
    source = [*(ROOT / "claims" / "review").glob("*.py"), *desk]
    codes = {c for path in source for c in CODE.findall(path.read_text("utf-8"))}
    assert len(codes) > 25
    assert not {c for c in codes if c not in described}
    addresses = set(CODE.findall((ROOT / "claims" / "urls.py").read_text("utf-8")))
    assert not {c for c in addresses if f"bad-link-{c}" not in described}
    assert not [code for code, row in described.items() if "…." in " ".join(row) or "**" in " ".join(row)]


def test_every_gate_rule_is_described_with_its_advice():
    described = rows_of("gates.md")
    for code, scope, expected, fix, act in catalogue.listing():
        assert described[code] == [scope, expected.replace("|", "\\|"), fix.replace("|", "\\|"), act]
    for code in catalogue.RUNNER_CODES:
        assert described[f"<table>.{code}"]


@pytest.mark.parametrize("page", WRITTEN, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page):
    for target in LINK.findall(FENCE.sub("", text_of(page))):
        if target.startswith(("http://", "https://", "mailto:")):
            continue
        path, _, anchor = target.partition("#")
        if path.startswith("docs/pictures/"):
            continue
        led_to = (page.parent / path).resolve() if path else page
        assert led_to.exists(), target
        if anchor:
            assert anchor in anchors(led_to), target


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as code hosts make them."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", text_of(page)), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", h.lower()).replace(" ", "-") for h in headings}


@pytest.mark.parametrize("page", WRITTEN, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_commands_that_a_page_names_exist(page):
    if page.name == "commands.md":
        return
    targets = set(re.findall(r"^([a-z-]+):", text_of(ROOT / "Makefile"), re.MULTILINE))
    planned = {"up"} if page.name == "CHANGELOG.md" else set()
    for words in (*(body for _, body in FENCE.findall(text_of(page))), *re.findall(r"`([^`\n]+)`", text_of(page))):
        named = re.findall(r"(?:^|/)claimdesk ([a-z]+)\b", words, re.MULTILINE)
        assert not [c for c in named if c not in COMMANDS and c not in planned]
        assert not [t for t in re.findall(r"^make ([a-z-]+)", words, re.MULTILINE) if t not in targets]


def test_every_setting_is_described():
    page = text_of(DOCS / "desk.md")
    for section, keys in SECTIONS.items():
        row = " ".join(line for line in page.splitlines() if line.startswith(f"| `[{section}] "))
        assert not [key for key in keys if f"{key}`" not in row], section


@pytest.mark.parametrize("words", [Kind, Mode, Modality, QuantityKind, WhyNot, AsideReason, Hedge, Change])
def test_every_word_of_a_claims_json_is_described(words):
    page = text_of(DOCS / "claims.md")
    assert not [word for word in words if f"`{word.value}`" not in page]


def test_files_that_contributors_are_sent_to_exist():
    named = re.findall(
        r"`((?:claims|expectations|flows|tests|docs|seeds)/[\w/.-]+)`", text_of(ROOT / "CONTRIBUTING.md")
    )
    assert len(named) > 15
    assert not [n for n in named if not (ROOT / n).exists()]


def test_the_readme_opens_with_the_two_commands_and_stays_short():
    lines = text_of(ROOT / "README.md").splitlines()
    assert len(lines) < 200
    assert [line.split()[:2] for line in lines[:12] if line.startswith("make ")] == [["make", "demo"], ["make", "test"]]


def test_the_licence_is_whole():
    text = text_of(ROOT / "LICENSE")
    assert text.count("\n") == 202
    assert "Apache License" in text
    assert "END OF TERMS AND CONDITIONS" in text
