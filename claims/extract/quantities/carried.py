"""Carries the change of a figure to the one behind it that tells it again, or leaves out its verb or its noun."""

from __future__ import annotations

import re
from dataclasses import replace

from claims.extract.lang.en.references import MONTHS
from claims.extract.quantities import bounded, references
from claims.extract.quantities.changes import changewords
from claims.extract.quantities.numerals.numeral import Numeral
from claims.records import Quantity
from claims.vocabulary import Change, Hedge, QuantityKind

# `fell 12 points, or nearly 2 per cent,`: the same change once more, in another measure.
_AGAIN = re.compile(
    r"(?:,? or |,? \((?:or )?)(?:(?:just|about|nearly|almost|some|roughly|around|over|more than|under) )?"
)
_MEASURED = (QuantityKind.MONEY, QuantityKind.MEASURE)
_GAP = 120
_MOST = 999
_AND_SHE = re.compile(r",?[ ](?:and[ ]|while[ ])?(?:[A-Z][\w.’'-]*[ ]){1,3}")
_CLOSED = re.compile(r"[.,;](?![0-9])|$|[ ](?:as|for|in|to|on)\b|[ ]and[ ](?:[A-Z][\w.’'-]*[ ]){1,3}[0-9]")
_ENDED = re.compile(r"[.;?!](?:[ ]|$)|\n")
_WHEN_WORDS = "in|on|this|last|over|from|since|against"  # open when or where a figure moved
# From a share that moved to the next one that did: when or where, then `and`.
_AND = re.compile(rf"(?:[ ](?:{_WHEN_WORDS})(?:[ ][a-z0-9]+){{1,4}})?,?[ ](?:and|then)(?:[ ](?:by|about|nearly))?[ ]")
_FOR_BY = re.compile(
    r"(?: (?:for|in|among|at) [^.;:,0-9]{2,40})?,? (?:and|while|but) "
    r"(?:that |those )?(?:for|in|among|at|of) [^.;:,0-9]{2,40} by "
)
_COMMAS = (", ", " and ", ", and ", " or ", ", then ")
_LIST_GOES_ON = re.compile(rf",?[ ](?:and|or|then)[ ][0-9]|,[ ][0-9]|[.;)]|$|[ ](?:{_WHEN_WORDS}|for)\b")
_WHEN = re.compile(rf"[.,;]|$|[ ](?:{_WHEN_WORDS})\b")


def left_out(text: str, low: str, last: Quantity, n: Numeral) -> Quantity | None:
    """`Reed had 11 points and Moss 10`: a bare number behind a name counts what the one before it does."""
    if last.kind is not QuantityKind.COUNT or n.form != "digits" or n.low > _MOST or n.start - last.end > _GAP:
        return None
    end = max(last.end, last.of_end or 0) if last.of_end and last.of_end < n.start else last.end
    named = _AND_SHE.fullmatch(text, end, n.start) and _CLOSED.match(text, n.end)
    words = low[end : n.start].split()
    if not named or not MONTHS.keys().isdisjoint(words) or references.referred(low, n, words):
        return None
    return replace(last, start=n.start, end=n.end, low=n.low, high=n.high, hedge=Hedge.EXACT, change=None)


def told_again(low: str, found: list[Quantity]) -> list[Quantity]:
    """`found` with the change of a figure carried to what tells it once more, `lost 12 points, or 2 per cent`, or of another
    body: `they gained 20 seats, and their rivals lost 12`.
    """
    for i in range(1, len(found)):
        first, second = found[i - 1], found[i]
        if first.change is None or second.change is not None:
            continue
        share = first.unit == second.unit and second.kind in changewords.SHARES
        if share and (_paired(low, first, second) or _listed(low, first, second)):
            found[i] = replace(second, change=first.change)
            continue
        if second.kind is QuantityKind.COUNT and (way := _gapped(low, first, second)):
            found[i] = replace(second, change=way)
        share = first.kind is QuantityKind.SHARE
        # `fell 2 per cent, or 400 shares`, `or 12 points`
        again = second.unit in ("point", "share") if share else second.kind is QuantityKind.SHARE
        if again and _AGAIN.fullmatch(low, first.end, second.start):
            found[i] = replace(second, change=first.change)
    return found


def converted(low: str, found: list[Quantity]) -> list[Quantity]:
    """`found` with the bound of an amount carried to the same one in another unit, in brackets: `up to $3m (£2.4m)`."""
    for i in range(1, len(found)):
        first, second = found[i - 1], found[i]
        if first.hedge is Hedge.EXACT or second.hedge is not Hedge.EXACT or low[first.end : second.start] != " (":
            continue
        same = first.kind is second.kind and first.unit != second.unit and first.kind in _MEASURED
        if same and low.startswith(")", second.end) and second.low is not None and second.high is not None:
            bottom, top = bounded.bounds(second.low, second.high, first.hedge)
            found[i] = replace(second, low=bottom, high=top, hedge=first.hedge)
    return found


def _gapped(low: str, first: Quantity, second: Quantity) -> Change | None:
    """`gained 20 seats ... lost 12`: the noun is left out behind a verb of the same kind, in the same sentence."""
    if second.unit is not None or not changewords.stock(first.unit) or second.start - first.end > _GAP:
        return None
    between = low[first.end : second.start]
    word = between.rstrip().rpartition(" ")[2]
    return changewords.way_of(word) if word in changewords.STOCK_WORDS and not _ENDED.search(between) else None


def _listed(low: str, first: Quantity, second: Quantity) -> bool:
    """`raises of 3%, 2.5% and 2%`: one noun of change for all that are listed."""
    return (
        second.of is None
        and low[first.end : second.start] in _COMMAS
        and _LIST_GOES_ON.match(low, second.end) is not None
    )


def _paired(low: str, first: Quantity, second: Quantity) -> bool:
    """`rose 5% in May and 7% in June`, `up by 3% for nurses and for clerks by 6%`: the verb is left out before the second."""
    if low.endswith("by ", 0, first.start) and _FOR_BY.fullmatch(low, first.end, second.start):
        return True
    if second.of is not None or second.start - first.end > _GAP or not _WHEN.match(low, second.end):
        return False
    return _AND.fullmatch(low, first.end, second.start) is not None
