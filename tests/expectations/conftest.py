"""All-green frames for the gates: every row passes every rule, so that one changed cell is one fault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from types import SimpleNamespace
from typing import Any

import pandas as pd
import pytest
from great_expectations.expectations.expectation import Expectation

from claims.identity import mint, sha256
from claims.tables import frames as built
from expectations.catalogue import RULES
from expectations.runner import Gates

RATINGS = {"Correct": 4, "Mostly correct": 3, "Mostly wrong": 2, "Wrong": 1, "Missing context": None, "Unproven": None}
DTYPES = {
    "articles": built.ARTICLES,
    "claims": built.CLAIMS,
    "facts": built.FACTS,
    "verdicts": {**built.VERDICTS, **built.FOR_THE_GATE},
    "sources": built.SOURCES,
    "corrections": built.CORRECTIONS,
}
MERGE = {"merged_by": "ana", "merge_approved_by": "ben"}
QUOTE = "The bridge was closed for 14 months."


def claim_id(n: int) -> str:
    return mint("clm", "gate", str(n))


def article_id(n: int) -> str:
    return mint("art", "gate", str(n))


def article(n: int, /, **cells: Any) -> dict[str, Any]:
    text = f"{QUOTE} Number {n}."
    return {
        "article_id": article_id(n),
        "revision": sha256(text.encode()),
        "title": "The bridge",
        "publisher": "The Harbour Courier",
        "author": None,
        "published": "2026-01-05",
        "url": f"https://courier.example.org/bridge/{n}?page=1#top",
        "rights": None,
        "language": "en",
        "characters": len(text),
        "text_sha256": sha256(text.encode()),
        "text_hash_now": sha256(text.encode()),
        **cells,
    }


def claim(n: int, /, **cells: Any) -> dict[str, Any]:
    revision = article(n)["revision"]
    return {
        "claim_id": claim_id(n),
        "article_id": article_id(n),
        "revision": revision,
        "revision_hash_now": revision,
        "state": "assigned",
        "start": 0,
        "end": len(QUOTE),
        "quote": QUOTE,
        "text_at_span": QUOTE,
        "statement": QUOTE,
        "speaker": None,
        "speech_mode": "none",
        "modality": "asserted",
        "kind": "duration",
        "checkable": True,
        "worth": 0.6,
        "quantities": 1,
        "low_over_high": False,
        "holder": "ana",
        "due": "2026-02-01",
        "version": 3,
        **cells,
    }


def fact(n: int, /, **cells: Any) -> dict[str, Any]:
    return {
        "fact_id": f"bridges.csv:{n}",
        "subject": f"Bridge {n}",
        "property": "length",
        "value": "120.5",
        "unit": "metre",
        "since": "2001-05",
        "until": None,
        "source_url": "https://roads.example.org/bridges",
        "retrieved": "2026-01-03",
        **cells,
    }


def verdict(n: int, /, **cells: Any) -> dict[str, Any]:
    return {
        "claim_id": claim_id(n),
        "version": 1,
        "page_url": f"https://desk.example.org/claims/{claim_id(n)}.html",
        "quote": QUOTE,
        "statement": QUOTE,
        "claimant": "The Harbour Courier",
        "claimant_type": "publisher",
        "speech_mode": "none",
        "said_on": "2026-01-05",
        "article_url": "https://courier.example.org/bridge",
        "publisher": "The Harbour Courier",
        "kind": "duration",
        "rating": "Mostly correct",
        "rating_scheme": "claimdesk 1",
        "rating_value": 3,
        "summary": "It was closed for 13 months and 20 days.",
        "as_of": "2026-01-09",
        "status": "published",
        "merged_into": None,
        "first_published": "2026-01-10T06:00:00Z",
        "last_changed": "2026-01-10T06:00:00Z",
        "checked_by": "Ana",
        "approved_by": "Ben",
        "language": "en",
        "licence": None,
        "article_id": article_id(n),
        "state": "published",
        "rated_by": "ana",
        "approved_by_id": "ben",
        "reworded_by": "ana;cleo",
        "sources": 2,
        "publishers": 2,
        "one_source": None,
        "text_at_span": QUOTE,
        "proposes": True,
        "merged_live": None,
        "merged_by": None,
        "merge_approved_by": None,
        "date_needed": None,
        "scheme_has_rating": True,
        "rating_before": None,
        **cells,
    }


def source(row_number: int, /, number: int = 1, **cells: Any) -> dict[str, Any]:
    return {
        "claim_id": claim_id(row_number),
        "version": 1,
        "n": number,
        "url": f"https://roads.example.{('org', 'net', 'com')[number - 1]}/closures/{number}",
        "archive_url": None,
        "publisher": "example.org",
        "shows": "The dates of closing and opening.",
        "retrieved": "2026-01-08",
        **cells,
    }


def correction(n: int, /, **cells: Any) -> dict[str, Any]:
    return {
        "claim_id": claim_id(n),
        "from_version": 1,
        "to_version": 2,
        "date": "2026-01-12T06:00:00Z",
        "class": "correction",
        "old_rating": "Correct",
        "new_rating": "Mostly correct",
        "explanation": "We had counted from the wrong day.",
        **cells,
    }


ROWS = {
    "articles": article,
    "claims": claim,
    "facts": fact,
    "verdicts": verdict,
    "sources": source,
    "corrections": correction,
}


@dataclass
class Tables:
    """Rows by table, and the frames and counts a gate gets of them."""

    rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def add(self, table: str, row_number: int, /, **cells: Any) -> dict[str, Any]:
        row = ROWS[table](row_number, **cells)
        self.rows.setdefault(table, []).append(row)
        return row

    def add_verdict(self, n: int, /, listed: int = 2, **cells: Any) -> dict[str, Any]:
        """A verdict together with `listed` sources."""
        row = self.add("verdicts", n, **cells)
        for number in range(1, listed + 1):
            self.add("sources", n, number=number, claim_id=row["claim_id"], version=row["version"])
        return row

    def frames(self) -> dict[str, pd.DataFrame]:
        return {table: built.frame(rows, DTYPES[table]) for table, rows in self.rows.items()}

    def counts(self) -> dict[str, int]:
        return {table: len(rows) for table, rows in self.rows.items()}


def all_green() -> Tables:
    """Four of everything; the second verdict was corrected, the third merged into the fourth."""
    tables = Tables({table: [] for table in ROWS})
    for n in range(4):
        tables.add("articles", n)
        tables.add("claims", n)
        tables.add("facts", n)
    tables.add_verdict(0)
    tables.add_verdict(1, version=2, last_changed="2026-01-12T06:00:00Z", proposes=False)
    merged = {
        "status": "merged",
        "state": "merged",
        "merged_into": claim_id(3),
        "merged_live": True,
        **MERGE,
        "proposes": False,
    }
    tables.add_verdict(2, **merged)
    tables.add_verdict(3)
    tables.add("corrections", 1)
    return tables


@pytest.fixture
def green() -> Tables:
    """Frames without a fault, to be changed at will."""
    return all_green()


@pytest.fixture(scope="session")
def gates() -> Gates:
    """One set of gates for all tests: they keep nothing between two checks."""
    return Gates(RATINGS)


@pytest.fixture(scope="session")
def gates_of() -> Callable[..., Gates]:
    """Gates that ask the rules of some tables, or only those of a scope, made once: a check of everything takes a second."""

    @cache
    def made(*tables: str, scope: str | None = None) -> Gates:
        asked = {t: [r for r in RULES[t] if scope in (None, r.meta["scope"])] if t in tables else [] for t in RULES}
        return Gates(RATINGS, rules=asked)

    return made


FEW = ("columns", "summary_empty", "two_people", "status", "as_of_later", "rating_known", "merge_target")
SOME = [r for r in RULES["verdicts"] if r.meta["code"].split(".")[1] in FEW]


@pytest.fixture(scope="session")
def few_with() -> Callable[..., Gates]:
    """Gates that ask a few rules of verdicts and the given ones: what the runner does with rules needs not all of them."""

    def made(*rules: Expectation, ratings: dict[str, int | None] | None = None, timezone: str = "UTC") -> Gates:
        return Gates(ratings or RATINGS, timezone, {**dict.fromkeys(RULES, ()), "verdicts": [*SOME, *rules]})

    return made


@pytest.fixture(scope="session")
def few(few_with) -> Gates:
    """Gates that ask a few rules of verdicts."""
    return few_with()


@pytest.fixture(scope="session")
def builders() -> SimpleNamespace:
    """The builders of rows and of tables, for tests that make their own."""
    return SimpleNamespace(
        Tables=Tables, MERGE=MERGE, claim_id=claim_id, article_id=article_id, RATINGS=RATINGS, DTYPES=DTYPES
    )
