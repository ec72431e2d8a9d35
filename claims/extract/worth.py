"""How much a statement is worth a check: a sum of plain reasons, each printed with its weight.

The weights are set by hand for news prose. They order claims for people; nothing is dropped by them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from claims.extract.lang.en import figures, judgement
from claims.records import Scored

# Above it a statement is worth a reviewer's time. Set where debates' labels and ours disagree least.
THRESHOLD = 0.45

_BASE = 0.3
_PERSONAL = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Yy]ou|[Yy]our|[Ww]e|[Oo]ur|us)\b")
_NAME = re.compile(r"(?<=\s)[A-ZÀ-Þ][\w’'-]{2,}")
_MONEY = re.compile(
    r"[$€£¥]|\b(?:per ?cent|percent|dollars?|euros?|pounds?|million|billion|trillion|share of|rate)\b|%", re.I
)
_TREND = re.compile(
    r"\b(?:rose|risen|rise|fell|fallen|fall|increas\w+|decreas\w+|grew|grown|dropped|declin\w+|doubled|tripled|halved|cut|"
    r"lost|gained|created|record)\b",
)
_AGE_ONLY = re.compile(r"^\W*(?:[A-ZÀ-Þ][\w’'.-]*\s){1,5}(?:is|was)\s\d{1,3}(?:\s(?:years old|on\s.*|when\s.*))?$")
_HEDGED = re.compile(r"\b(?:reportedly|allegedly|apparently|perhaps|maybe|possibly|somehow|kind of|sort of)\b")
# Pattern, weight, reason, and whether capitals matter to it.
_RULES: tuple[tuple[re.Pattern[str], float, str, bool], ...] = (
    (figures.TOKEN, 0.22, "has a number or date", True),
    (_MONEY, 0.12, "gives an amount or a share", False),
    (judgement.COMPARISON, 0.1, "compares", False),
    (_TREND, 0.08, "tells a rise, a fall or a record", False),
    (judgement.OFFICIAL, 0.1, "concerns an office, a law or a public figure", False),
    (_NAME, 0.06, "names somebody or something", True),
    (judgement.STANCE, -0.25, "takes a stance", False),
    (judgement.VALUE, -0.1, "values rather than tells", False),
    (judgement.FORECAST, -0.12, "tells of what is to come", False),
    (_HEDGED, -0.06, "is hedged", False),
    (_PERSONAL, -0.1, "speaks in the first or second person", True),
    (judgement.VAGUE, -0.12, "is vague", False),
    (_AGE_ONLY, -0.3, "gives only an age", True),
)


def score(texts: Iterable[str]) -> list[Scored]:
    """A worth in [0, 1] for each text, with the reasons that made it, in the order given."""
    return [_score(text) for text in texts]


def _score(text: str) -> Scored:
    low = text.lower()
    value, because = _BASE, [f"starts at {_BASE:g}"]
    for pattern, weight, reason, cased in _RULES:
        if pattern.search(text if cased else low):
            value += weight
            because.append(f"{reason} {weight:+g}")
    if "?" in text[-3:]:
        value -= 0.3
        because.append("asks -0.3")
    if len(text) < 30:
        value -= 0.15
        because.append("is very short -0.15")
    return Scored(round(min(1.0, max(0.0, value)), 2), tuple(because))
