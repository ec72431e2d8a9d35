"""Every article gives exactly the claims that its golden file holds, and the samples are worth showing."""

import json

import pytest
from golden_articles import articles_in, every, files, golden_of, rows_now

from claims.extract import candidates

FILES = files()


@pytest.mark.parametrize("path", every(), ids=lambda p: p.name)
def test_the_claims_are_those_of_the_golden_file(path):
    expected = golden_of(path).read_text(encoding="utf-8").splitlines()
    assert rows_now(path).splitlines() == expected, (
        "see the difference; `python -m tests.golden.write --force` accepts it"
    )


@pytest.mark.parametrize("path", every(), ids=lambda p: p.name)
def test_every_quote_of_a_golden_file_stands_in_its_article(path):
    texts = {a.id: a.text for a in articles_in(path)}
    for row in map(json.loads, golden_of(path).read_text(encoding="utf-8").splitlines()):
        text = texts[row["article"]]
        places = row.get("set_aside") or [{**row, "text": row.get("quote", "")}] if "quote" in row else row["set_aside"]
        assert all(text[p["start"] : p["end"]] == p["text"] for p in places)


def test_the_samples_come_in_every_format_and_one_knows_nothing_of_itself():
    assert {p.suffix for p in FILES} == {".txt", ".md", ".jsonl"}
    bare = [a for p in FILES for a in articles_in(p) if a.title is None and a.published is None and a.url is None]
    assert len(bare) == 1


def test_the_samples_give_thirty_checkable_claims_and_more():
    found = [c for p in FILES for a in articles_in(p) for c in candidates.find(a)[0]]
    assert sum(c.checkable and c.stands_alone for c in found) >= 30


def test_the_samples_show_every_reason_to_set_a_figure_aside():
    reasons = {s.reason for p in FILES for a in articles_in(p) for s in candidates.find(a)[1]}
    assert {r.value for r in reasons} == {
        "dateline",
        "idiom",
        "name",
        "reference",
        "clock",
        "boilerplate",
        "list_number",
    }


def test_the_samples_show_every_way_of_being_said():
    found = [c for p in FILES for a in articles_in(p) for c in candidates.find(a)[0]]
    assert {c.mode.value for c in found} == {"quoted", "reported", "none"}
    assert {c.modality.value for c in found} == {"asserted", "conditional", "predicted", "denied"}
