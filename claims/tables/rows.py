"""One published claim as rows of the release's tables, from its snapshots. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from claims.ledger.state import ArticleRecord, Case, Snapshot
from claims.records import Scheme
from claims.text import sentence
from claims.urls import UrlRefused, parse
from claims.vocabulary import ChangeClass, State, VerdictStatus


@dataclass(frozen=True, slots=True)
class Setting:
    """What rows need besides the ledger: people's names by id, the site's address, the licence, the scheme, the time.

    `proposed` are the claims whose newest version is not published yet.
    """

    names: Mapping[str, str]
    site_url: str
    licence: str
    scheme: Scheme
    at: str
    proposed: frozenset[str] = frozenset()


def status_of(case: Case, cases: Mapping[str, Case]) -> VerdictStatus:
    """What the published row says of itself. A withdrawn claim stays so until it is published again.

    A claim merged into one that readers cannot see yet is still being re-checked: its last version stands until then.
    """
    if case.withdrawals and case.withdrawals[-1].from_version == len(case.snapshots):
        return VerdictStatus.WITHDRAWN
    if case.state is State.MERGED and carrier_of(case, cases) is not None:
        return VerdictStatus.MERGED
    return VerdictStatus.PUBLISHED if case.state is State.PUBLISHED else VerdictStatus.RECHECKING


def carrier_of(case: Case, cases: Mapping[str, Case]) -> Case | None:
    """The claim that carries a merged one's verdict, through further merges; None where readers cannot see any there."""
    seen: set[str] = set()
    at: Case | None = case
    while at is not None and at.state is State.MERGED and at.id not in seen:
        seen.add(at.id)
        at = cases.get(at.merged_into or "")
    return at if at is not None and at.id not in seen and at.snapshots else None


def publisher_of(url: str) -> str | None:
    """The registered domain of a link; None for what is no link."""
    try:
        return parse(url).publisher
    except UrlRefused:
        return None


def verdict_of(
    case: Case, articles: Mapping[str, ArticleRecord], cases: Mapping[str, Case], setting: Setting
) -> dict[str, Any]:
    """The verdicts row of a case that has a version, with the columns that only the gate sees."""
    shown = case.snapshots[-1]
    article = articles.get(case.article)
    return (
        _said(case, shown, article, setting)
        | _found(case, shown, cases, setting)
        | _behind(case, shown, article, cases, setting)
    )


def _said(case: Case, shown: Snapshot, article: ArticleRecord | None, setting: Setting) -> dict[str, Any]:
    publisher = article.publisher if article else None
    page = f"claims/{case.id}.html"
    return {
        "claim_id": case.id,
        "version": shown.number,
        "page_url": f"{setting.site_url.rstrip('/')}/{page}" if setting.site_url else page,
        "quote": case.found.quote,
        "statement": shown.statement,
        "claimant": shown.speaker or publisher,
        "claimant_type": "speaker" if shown.speaker else "publisher",
        "speech_mode": case.found.mode.value,
        "said_on": article.published if article else None,
        "article_url": article.url if article else None,
        "publisher": publisher,
        "kind": case.found.kind.value,
        "language": article.language if article else None,
        "licence": setting.licence,
    }


def _found(case: Case, shown: Snapshot, cases: Mapping[str, Case], setting: Setting) -> dict[str, Any]:
    status = status_of(case, cases)
    carrier = carrier_of(case, cases) if status is VerdictStatus.MERGED else None
    changed = case.withdrawals[-1].at if status is VerdictStatus.WITHDRAWN else shown.at
    return {
        "rating": shown.verdict.rating,
        "rating_scheme": f"{shown.verdict.scheme} {shown.verdict.scheme_version}",
        "rating_value": shown.verdict.value,
        "summary": shown.verdict.why,
        "as_of": shown.verdict.as_of,
        "status": status.value,
        "merged_into": carrier.id if carrier else None,
        "first_published": case.snapshots[0].at,
        "last_changed": changed,
        "checked_by": setting.names.get(shown.rated_by, shown.rated_by),
        "approved_by": setting.names.get(shown.approved_by, shown.approved_by),
    }


def _behind(
    case: Case, shown: Snapshot, article: ArticleRecord | None, cases: Mapping[str, Case], setting: Setting
) -> dict[str, Any]:
    text = article.texts.get(case.revision) if article else None
    sources, merged = shown.verdict.sources, case.state is State.MERGED
    return {
        "article_id": case.article,
        "state": case.state.value,
        "rated_by": shown.rated_by,
        "approved_by_id": shown.approved_by,
        "reworded_by": ";".join(case.reworded_before),
        "sources": len(sources),
        "publishers": len({publisher_of(s.url) for s in sources} - {None}),
        "one_source": shown.verdict.one_source,
        "text_at_span": text[case.found.start : case.found.end] if text is not None else None,
        "proposes": case.id in setting.proposed,
        "merged_live": None if case.merged_into is None else carrier_of(case, cases) is not None,
        "merged_by": case.decision.by if merged and case.decision else None,
        "merge_approved_by": case.approved_by if merged else None,
        "date_needed": _date_needed(case, shown),
        "rating_before": case.snapshots[-2].verdict.rating if len(case.snapshots) > 1 else None,
        "scheme_has_rating": setting.scheme.label(shown.verdict.rating) is not None,
    }


def _date_needed(case: Case, shown: Snapshot) -> str | None:
    """For which words the statement needs the article's own day; None where it needs none, or people worded it anew."""
    if shown.statement != case.found.statement:
        return None
    open_words = [words for why, _, words in (u.partition(": ") for u in case.found.unresolved) if why == "date needed"]
    noted = case.doubt is not None and case.doubt.code == "date-needed"
    return open_words[0] if open_words else case.found.kind.value if noted else None


def sources_of(case: Case) -> Iterator[dict[str, Any]]:
    """The sources rows of a case's newest version, in the order given."""
    shown = case.snapshots[-1]
    for n, source in enumerate(shown.verdict.sources, start=1):
        yield {
            "claim_id": case.id,
            "version": shown.number,
            "n": n,
            "url": source.url,
            "archive_url": source.archive_url,
            "publisher": publisher_of(source.url),
            "shows": source.shows,
            "retrieved": source.retrieved,
        }


def corrections_of(case: Case) -> Iterator[dict[str, Any]]:
    """What changed for readers since the first version: a row a change that was called one, a row a withdrawal."""
    for before, after in zip(case.snapshots, case.snapshots[1:], strict=False):
        if after.change not in (None, ChangeClass.NONE):
            yield {
                "claim_id": case.id,
                "from_version": before.number,
                "to_version": after.number,
                "date": after.at,
                "class": after.change.value,
                "old_rating": before.verdict.rating,
                "new_rating": after.verdict.rating,
                "explanation": after.explanation,
            }
    for gone in case.withdrawals:
        yield {
            "claim_id": case.id,
            "from_version": gone.from_version,
            "to_version": gone.from_version,
            "date": gone.at,
            "class": VerdictStatus.WITHDRAWN.value,
            "old_rating": case.snapshots[gone.from_version - 1].verdict.rating,
            "new_rating": None,
            "explanation": " ".join(sentence(words) for words in gone.reasons),
        }
