"""The ledger as pandas frames: what the gates look at, and what a release publishes. Pure: cases in, frames out.

Text columns are pandas `str`, numbers `Int64` or `Float64`, truth `boolean`; what is missing is NA, never "".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pandas as pd

from claims.identity import sha256
from claims.ledger.state import ArticleRecord, Case
from claims.records import Fact
from claims.tables.merges import merges_of
from claims.tables.rows import Setting, corrections_of, sources_of, verdict_of

_INT, _FLOAT, _BOOL, _STR = "Int64", "Float64", "boolean", "str"

ARTICLES = {
    "article_id": _STR,
    "revision": _STR,
    "title": _STR,
    "publisher": _STR,
    "author": _STR,
    "published": _STR,
    "url": _STR,
    "rights": _STR,
    "language": _STR,
    "characters": _INT,
    "text_sha256": _STR,
    "text_hash_now": _STR,
}
CLAIMS = {
    "claim_id": _STR,
    "article_id": _STR,
    "revision": _STR,
    "revision_hash_now": _STR,
    "state": _STR,
    "start": _INT,
    "end": _INT,
    "quote": _STR,
    "text_at_span": _STR,
    "statement": _STR,
    "speaker": _STR,
    "speech_mode": _STR,
    "modality": _STR,
    "kind": _STR,
    "checkable": _BOOL,
    "worth": _FLOAT,
    "quantities": _INT,
    "low_over_high": _BOOL,
    "holder": _STR,
    "due": _STR,
    "version": _INT,
}
FACTS = {
    "fact_id": _STR,
    "subject": _STR,
    "property": _STR,
    "value": _STR,
    "unit": _STR,
    "since": _STR,
    "until": _STR,
    "source_url": _STR,
    "retrieved": _STR,
}
VERDICTS = {
    "claim_id": _STR,
    "version": _INT,
    "page_url": _STR,
    "quote": _STR,
    "statement": _STR,
    "claimant": _STR,
    "claimant_type": _STR,
    "speech_mode": _STR,
    "said_on": _STR,
    "article_url": _STR,
    "publisher": _STR,
    "kind": _STR,
    "rating": _STR,
    "rating_scheme": _STR,
    "rating_value": _INT,
    "summary": _STR,
    "as_of": _STR,
    "status": _STR,
    "merged_into": _STR,
    "first_published": _STR,
    "last_changed": _STR,
    "checked_by": _STR,
    "approved_by": _STR,
    "language": _STR,
    "licence": _STR,
}
# What only the gate sees: who stands behind the row, by id, and what it rests on, from other places than the row rules read.
FOR_THE_GATE = {
    "article_id": _STR,
    "state": _STR,
    "rated_by": _STR,
    "approved_by_id": _STR,
    "reworded_by": _STR,
    "sources": _INT,
    "publishers": _INT,
    "one_source": _STR,
    "text_at_span": _STR,
    "proposes": _BOOL,
    "merged_live": _BOOL,
    "merged_by": _STR,
    "merge_approved_by": _STR,
    "date_needed": _STR,
    "scheme_has_rating": _BOOL,
    "rating_before": _STR,
}
SOURCES = {
    "claim_id": _STR,
    "version": _INT,
    "n": _INT,
    "url": _STR,
    "archive_url": _STR,
    "publisher": _STR,
    "shows": _STR,
    "retrieved": _STR,
}
CORRECTIONS = {
    "claim_id": _STR,
    "from_version": _INT,
    "to_version": _INT,
    "date": _STR,
    "class": _STR,
    "old_rating": _STR,
    "new_rating": _STR,
    "explanation": _STR,
}


def frame(rows: Iterable[Mapping[str, Any]], dtypes: Mapping[str, str]) -> pd.DataFrame:
    """Rows as a frame with exactly these columns and types, also where there is no row; "" counts as missing."""
    columns: dict[str, list[Any]] = {name: [] for name in dtypes}
    for row in rows:
        for name, cells in columns.items():
            value = row.get(name)
            cells.append(None if value == "" else value)
    return pd.DataFrame({name: pd.Series(cells, dtype=dtypes[name]) for name, cells in columns.items()})


def articles_frame(articles: Iterable[ArticleRecord]) -> pd.DataFrame:
    """One row an article, with the hash of its text as it lies in the ledger now."""
    return frame(
        (
            {
                "article_id": a.id,
                "revision": a.revision,
                "title": a.title,
                "publisher": a.publisher,
                "author": a.author,
                "published": a.published,
                "url": a.url,
                "rights": a.rights,
                "language": a.language,
                "characters": len(a.text),
                "text_sha256": a.revision,
                "text_hash_now": sha256(a.text.encode()),
            }
            for a in articles
        ),
        ARTICLES,
    )


def claims_frame(cases: Iterable[Case], articles: Mapping[str, ArticleRecord]) -> pd.DataFrame:
    """One row a claim, with what its article's text holds at its span now."""
    hashes: dict[tuple[str, str], str] = {}
    return frame((_claim_row(c, articles, hashes) for c in cases), CLAIMS)


def _claim_row(case: Case, articles: Mapping[str, ArticleRecord], hashes: dict[tuple[str, str], str]) -> dict[str, Any]:
    article = articles.get(case.article)
    text = article.texts.get(case.revision) if article else None
    place = (case.article, case.revision)
    if text is not None and place not in hashes:
        hashes[place] = sha256(text.encode())
    found = case.found
    return {
        "claim_id": case.id,
        "article_id": case.article,
        "revision": case.revision,
        "revision_hash_now": hashes.get(place),
        "state": case.state.value,
        "start": found.start,
        "end": found.end,
        "quote": found.quote,
        "text_at_span": text[found.start : found.end] if text is not None else None,
        "statement": case.statement,
        "speaker": case.speaker,
        "speech_mode": found.mode.value,
        "modality": found.modality.value,
        "kind": found.kind.value,
        "checkable": found.checkable,
        "worth": found.worth,
        "quantities": len(found.quantities),
        "low_over_high": any(q.low is not None and q.high is not None and q.low > q.high for q in found.quantities),
        "holder": case.holder,
        "due": case.due,
        "version": case.version,
    }


def facts_frame(facts: Iterable[Fact]) -> pd.DataFrame:
    """One row a reference fact."""
    return frame(
        (
            {
                "fact_id": f.row,
                "subject": f.subject,
                "property": f.property,
                "value": f.value,
                "unit": f.unit,
                "since": f.since,
                "until": f.until,
                "source_url": f.source_url,
                "retrieved": f.retrieved,
            }
            for f in facts
        ),
        FACTS,
    )


def verdict_frames(
    cases: Sequence[Case], articles: Mapping[str, ArticleRecord], setting: Setting
) -> dict[str, pd.DataFrame]:
    """The frames `verdicts` (with the gate's columns), `sources` and `corrections` of cases that have a version.

    A case whose state is `published` and whose last snapshot is at `setting.at` is one that this release would publish.
    """
    by_id = {c.id: c for c in cases}
    shown = [c for c in cases if c.snapshots]
    return {
        "verdicts": frame((verdict_of(c, articles, by_id, setting) for c in shown), {**VERDICTS, **FOR_THE_GATE}),
        "sources": frame((row for c in shown for row in sources_of(c)), SOURCES),
        "corrections": frame(
            (row for c in shown for row in (*corrections_of(c), *merges_of(c, by_id, setting.names))), CORRECTIONS
        ),
    }


def published_columns(verdicts: pd.DataFrame) -> pd.DataFrame:
    """The verdicts as readers get them: without the columns that only the gate sees."""
    return verdicts[list(VERDICTS)]
