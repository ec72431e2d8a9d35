"""Claims as rows of JSON: every key always there, numbers as strings, in the order of the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from claims.records import Article, Candidate, Moment, Quantity, SetAside, Speaker


def claim_rows(
    article: Article, candidates: Sequence[Candidate], set_aside: Sequence[SetAside]
) -> list[dict[str, Any]]:
    """One row a claim, then one row `{"article", "set_aside"}` that tells which figures are in none and why."""
    rows = [claim_row(article, c) for c in candidates]
    rows.append({"article": article.id, "set_aside": [aside_row(s) for s in set_aside]})
    return rows


def claim_row(article: Article, claim: Candidate) -> dict[str, Any]:
    """One claim. A missing value is null or an empty list, never a missing key."""
    speaker = claim.speaker
    return {
        "article": article.id,
        "text_sha256": article.text_sha256,
        "start": claim.start,
        "end": claim.end,
        "quote": claim.quote,
        "statement": claim.statement,
        "stands_alone": claim.stands_alone,
        "unresolved": list(claim.unresolved),
        "speaker": speaker_row(speaker) if speaker else None,
        "mode": claim.mode.value,
        "modality": claim.modality.value,
        "kind": claim.kind.value,
        "checkable": claim.checkable,
        "why_not": claim.why_not.value if claim.why_not else None,
        "quantities": [quantity_row(q) for q in claim.quantities],
        "moments": [moment_row(m) for m in claim.moments],
        "worth": claim.worth,
        "because": list(claim.because),
        "extractor": claim.extractor,
        "notes": [{"code": n.code, "text": n.text} for n in claim.notes],
    }


def speaker_row(s: Speaker) -> dict[str, Any]:
    """One speaker, with how sure the machine is of it; null where the claim was found before that was kept."""
    return {"name": s.name, "start": s.start, "end": s.end, "confidence": s.confidence, "because": list(s.because)}


def quantity_row(q: Quantity) -> dict[str, Any]:
    """One figure."""
    return {
        "start": q.start,
        "end": q.end,
        "low": None if q.low is None else format(q.low, "f"),
        "high": None if q.high is None else format(q.high, "f"),
        "unit": q.unit,
        "kind": q.kind.value,
        "hedge": q.hedge.value,
        "change": q.change.value if q.change else None,
        "of": q.of,
    }


def moment_row(m: Moment) -> dict[str, Any]:
    """One date, time, duration or set."""
    return {"start": m.start, "end": m.end, "value": m.value, "type": m.type.value, "precision": m.precision}


def aside_row(s: SetAside) -> dict[str, Any]:
    """One figure that is in no claim."""
    return {"start": s.start, "end": s.end, "text": s.text, "reason": s.reason.value}
