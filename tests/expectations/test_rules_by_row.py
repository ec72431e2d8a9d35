"""Every rule of a row, held against one row that it lets pass and one that only it catches."""

from __future__ import annotations

from collections import defaultdict
from typing import Any, NamedTuple

import pytest

from expectations.catalogue import RULES
from expectations.shapes import SHAPES


class Pair(NamedTuple):
    """The cells that make a green row the best that still passes, and those that make it one that fails."""

    good: dict[str, Any]
    bad: dict[str, Any]


MERGED = {"status": "merged", "state": "merged", "proposes": False, "merged_by": "ana", "merge_approved_by": "ben"}
LIVE = "the first verdict's id"

PAIRS: dict[str, Pair] = {
    # articles
    "articles.id_shape": Pair({}, {"article_id": "art-bbbbbbbb\n"}),
    "articles.hash_shape": Pair({}, {"text_sha256": "A" * 64, "text_hash_now": "A" * 64}),
    "articles.text_changed": Pair({}, {"text_hash_now": "0" * 64}),
    "articles.url": Pair({"url": None}, {"url": "javascript:alert(1)"}),
    "articles.published": Pair({"published": None}, {"published": "2026-02-30"}),
    "articles.language": Pair({"language": "pt-BR"}, {"language": "english"}),
    # claims
    "claims.id_shape": Pair({}, {"claim_id": "clm-bcdfghj٣"}),
    "claims.text_changed": Pair({}, {"revision_hash_now": None}),
    "claims.quote_stands": Pair({"quote": "a b", "text_at_span": "a b"}, {"text_at_span": "The bridge"}),
    "claims.span": Pair({"start": 7, "end": 8}, {"start": 9, "end": 9}),
    "claims.state": Pair({"state": "merged", "holder": None}, {"state": "asigned"}),
    "claims.speech_mode": Pair({"speech_mode": "quoted"}, {"speech_mode": "Quoted"}),
    "claims.modality": Pair({"modality": "denied"}, {"modality": "maybe"}),
    "claims.kind": Pair({"kind": "age"}, {"kind": "rumour"}),
    "claims.worth": Pair({"worth": 1.0}, {"worth": 1.01}),
    "claims.low_high": Pair({"low_over_high": False}, {"low_over_high": True}),
    "claims.holder": Pair({"state": "new", "holder": None}, {"state": "waiting", "holder": None}),
    # facts
    "facts.period": Pair({"since": "2001", "until": "2001-05-03"}, {"since": "2002", "until": "2001-05-03"}),
    "facts.value_or_period": Pair(
        {"value": None, "unit": None, "since": "2012", "until": "2019"}, {"value": None, "until": None}
    ),
    "facts.value": Pair({"unit": "date", "value": "1971-07"}, {"value": "1,200"}),
    "facts.source_url": Pair({"source_url": "http://a.example.org"}, {"source_url": "www.example.org"}),
    "facts.retrieved": Pair({"retrieved": None}, {"retrieved": "3 January 2026"}),
    # verdicts
    "verdicts.id_shape": Pair({}, {"claim_id": "clm-bcdfghjb", "page_url": "claims/clm-bcdfghjb.html"}),
    "verdicts.version": Pair({"version": 7}, {"version": 0}),
    "verdicts.page_url": Pair({}, {"page_url": "claims/clm-other.html"}),
    "verdicts.status": Pair({"status": "withdrawn", "proposes": False}, {"status": "gone"}),
    "verdicts.kind": Pair({"kind": "event"}, {"kind": "Event"}),
    "verdicts.speech_mode": Pair({"speech_mode": "reported"}, {"speech_mode": "shouted"}),
    "verdicts.claimant_type": Pair({"claimant_type": "speaker"}, {"claimant_type": "person"}),
    "verdicts.language": Pair({"language": "de"}, {"language": "xx"}),
    "verdicts.quote_stands": Pair({}, {"text_at_span": None}),
    "verdicts.article_url": Pair({"article_url": None}, {"article_url": "https://user@courier.example.org/"}),
    "verdicts.said_on": Pair({"said_on": None}, {"said_on": "2026-13-01"}),
    "verdicts.said_later": Pair({"said_on": "2026-01-10"}, {"said_on": "2026-01-11"}),
    "verdicts.rating_known": Pair({"rating": "Wrong", "rating_value": 1}, {"rating": "Pants on fire"}),
    "verdicts.change_told": Pair({"rating_before": "Mostly correct"}, {"rating_before": "Wrong"}),
    "verdicts.scheme_has_rating": Pair({}, {"scheme_has_rating": None}),
    "verdicts.rating_value": Pair({"rating": "Unproven", "rating_value": None}, {"rating_value": 4}),
    "verdicts.as_of": Pair({"as_of": "2024-02-29", "said_on": None}, {"as_of": "2025-02-29"}),
    "verdicts.as_of_later": Pair({"as_of": "2026-01-10"}, {"as_of": "2026-01-11"}),
    "verdicts.as_of_stale": Pair({"as_of": "2025-12-01"}, {"as_of": "2025-01-09"}),
    "verdicts.first_published": Pair(
        {"first_published": "2026-01-09T06:00:00+00:00"}, {"first_published": "2026-01-09"}
    ),
    "verdicts.last_changed": Pair({"last_changed": "2026-01-11T23:59:59.5Z"}, {"last_changed": "2026-01-10 06:00:00"}),
    "verdicts.times_order": Pair({}, {"first_published": "2026-01-10T06:00:01Z"}),
    "verdicts.two_people": Pair({"rated_by": "cleo"}, {"rated_by": "ben"}),
    "verdicts.reworder_approved": Pair({"reworded_by": None}, {"reworded_by": "ana;ben"}),
    "verdicts.proposed_state": Pair({"state": "approved"}, {"state": "held"}),
    "verdicts.sources": Pair(
        {"sources": 1, "listed": 1, "one_source": "Only the port keeps the log."},
        {"sources": 0, "listed": 0, "one_source": "Only the port keeps the log."},
    ),
    "verdicts.publishers": Pair({"publishers": 1, "one_source": "Only the port keeps the log."}, {"publishers": 1}),
    "verdicts.sources_listed": Pair({}, {"sources": 3}),
    "verdicts.merge_target": Pair(
        {**MERGED, "merged_into": LIVE, "merged_live": True}, {**MERGED, "merged_live": True}
    ),
    "verdicts.merge_shown": Pair(
        {**MERGED, "merged_into": LIVE, "merged_live": True}, {**MERGED, "status": "rechecking", "merged_live": False}
    ),
    "verdicts.merge_lands": Pair(
        {**MERGED, "merged_into": LIVE, "merged_live": True},
        {**MERGED, "merged_into": "clm-nowhere", "merged_live": True},
    ),
    "verdicts.merge_two_people": Pair(
        {**MERGED, "merged_into": LIVE, "merged_live": True, "merge_approved_by": "cleo"},
        {**MERGED, "merged_into": LIVE, "merged_live": True, "merge_approved_by": "ana"},
    ),
    "verdicts.date_needed": Pair(
        {"said_on": "2026-01-05", "date_needed": "14 months"}, {"said_on": None, "date_needed": "14 months"}
    ),
    # sources
    "sources.url": Pair({"url": "https://münster.example.de/a"}, {"url": "https:///x"}),
    "sources.archive_url": Pair(
        {"archive_url": "https://archive.example.org/1"}, {"archive_url": "file:///etc/passwd"}
    ),
    "sources.retrieved": Pair({"retrieved": None}, {"retrieved": "2026-1-8"}),
    "sources.n": Pair({"n": 3}, {"n": 4}),
    "sources.verdict": Pair({}, {"version": 9}),
    # corrections
    "corrections.class": Pair({"class": "update"}, {"class": "none"}),
    "corrections.from_version": Pair({"from_version": 3, "to_version": 4}, {"from_version": 0, "to_version": 1}),
    "corrections.to_version": Pair({"class": "withdrawn", "to_version": 1, "new_rating": None}, {"to_version": 3}),
    "corrections.date": Pair({"date": "2026-01-12T06:00Z"}, {"date": "2026-01-12"}),
    "corrections.old_rating": Pair({"old_rating": "Unproven"}, {"old_rating": "True"}),
    "corrections.new_rating": Pair({"new_rating": None, "class": "withdrawn"}, {"new_rating": None}),
    "corrections.named": Pair({"class": "clarification", "new_rating": "Correct"}, {"class": "clarification"}),
    "corrections.verdict": Pair({}, {"claim_id": "clm-00000000"}),
}
# A row whose required cell is empty, for every table.
PAIRS |= {
    f"{shape.table}.{column}_empty": Pair({}, {column: None}) for shape in SHAPES.values() for column in shape.required
}
# Two rows are needed to be one too many: these have tests of their own in test_rules_by_table.
BY_PAIRS_OF_ROWS = {"facts.said_twice", "sources.n_twice", "corrections.step_twice"}


def _codes(scope: str) -> set[str]:
    return {r.meta["code"] for rules in RULES.values() for r in rules if r.meta["scope"] == scope}


@pytest.fixture(scope="module")
def found(gates_of, builders):
    """For each rule the codes found in its good row and those found in its bad row; one check for each table."""
    told: dict[str, tuple[set[str], set[str]]] = {}
    for table in SHAPES:
        pairs = {code: pair for code, pair in PAIRS.items() if code.startswith(f"{table}.")}
        rows = builders.Tables()
        live = rows.add_verdict(0)["claim_id"]
        ids: dict[str, tuple[str, str]] = {}
        for n, (code, pair) in enumerate(pairs.items()):
            good, bad = (
                _row(rows, table, 2 * n + turn, cells, live) for turn, cells in ((1, pair.good), (2, pair.bad))
            )
            ids[code] = (good, bad)
        report = gates_of(table).check(rows.frames(), rows.counts())
        assert not [f for f in report.table_faults if f.table == table]
        of_row: dict[str, set[str]] = defaultdict(set)
        for finding in report.row_faults:
            if finding.table == table:
                of_row[finding.row].add(finding.rule)
        told |= {code: (of_row[good], of_row[bad]) for code, (good, bad) in ids.items()}
    return told


def _row(rows: Any, table: str, n: int, cells: dict[str, Any], live: str) -> str:
    cells = {key: live if value == LIVE else value for key, value in cells.items()}
    if table in ("sources", "corrections"):
        rows.add_verdict(n)
        rows.rows["sources"] = [] if table == "corrections" else rows.rows["sources"][:-2]
    add = rows.add_verdict if table == "verdicts" else lambda k, /, **changed: rows.add(table, k, **changed)
    return str(add(n, **cells)[SHAPES[table].id])


def test_every_rule_of_a_row_has_a_row_that_passes_and_one_that_fails():
    assert set(PAIRS) | BY_PAIRS_OF_ROWS == _codes("row")


@pytest.mark.parametrize("code", sorted(PAIRS))
def test_the_row_that_is_just_good_enough_passes_every_rule(code, found):
    assert found[code][0] == set()


@pytest.mark.parametrize("code", sorted(PAIRS))
def test_the_seeded_fault_is_caught_by_its_rule_and_by_no_other(code, found):
    assert found[code][1] == {code}
