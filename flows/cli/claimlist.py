"""The claims of one article as a list to read: exact words, who says it, figures, what is not checkable and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from claims.records import Article, Candidate, Moment, Quantity, SetAside, worth_word
from claims.text import first_words, shorten
from claims.vocabulary import Hedge, Modality, Mode

_HEDGE = {
    Hedge.EXACT: "",
    Hedge.ABOUT: "about ",
    Hedge.BELOW: "under ",
    Hedge.AT_MOST: "at most ",
    Hedge.ABOVE: "over ",
    Hedge.AT_LEAST: "at least ",
}


def lines(article: Article, found: Sequence[Candidate], set_aside: Sequence[SetAside]) -> list[str]:
    """The list, a line at a time; text is as the article has it and must be made safe by whoever prints it."""
    checkable = [c for c in found if c.checkable]
    other = [c for c in found if not c.checkable]
    when = article.published.isoformat() if article.published else "undated: relative dates stay open"
    out = [
        f"{article.title or first_words(article.text)}  ({article.id}, {when})",
        f"{len(checkable)} to check, {len(other)} not checkable, set aside: {len(set_aside)}",
    ]
    for number, claim in enumerate(checkable, 1):
        out += ["", *_claim(number, claim)]
    if other:
        out += ["", "Not checkable:"]
        out += [line for c in other for line in _not_checkable(c)]
    if set_aside:
        out += ["", "Figures set aside:"]
        counted = Counter((s.reason, shorten(s.text, 60)) for s in set_aside)
        out += [
            f"  {reason.value.replace('_', ' ')}: {text}{f' ({n} times)' if n > 1 else ''}, {reason.words}"
            for (reason, text), n in counted.items()
        ]
    return [*out, ""]


def _claim(number: int, claim: Candidate) -> list[str]:
    modality = "" if claim.modality is Modality.ASSERTED else f", {claim.modality.value}"
    out = [
        f"{number:>3}. {claim.statement}",
        f"     “{claim.quote}”" if claim.quote != claim.statement else "",
        f"     {claim.kind.value}{modality}; {_who(claim)}; characters {claim.start}-{claim.end}",
        f"     worth {worth_word(claim.worth).value}, {claim.worth:.2f}: {'; '.join(claim.because)}",
    ]
    out += [f"     figure: {_quantity(q)}" for q in claim.quantities]
    out += [f"     time:   {_moment(m, claim)}" for m in claim.moments]
    if not claim.stands_alone:
        out.append(f"     does not stand alone: {', '.join(claim.unresolved) or 'read it in its paragraph'}")
    return [line for line in out if line]


def _not_checkable(claim: Candidate) -> list[str]:
    """The exact words, and below them why: the word that `--json` has, and what it means."""
    why = f"{claim.why_not.value}: {claim.why_not.words}" if claim.why_not else "other"
    return [f"  “{shorten(claim.quote, 100)}”", f"     {why}"]


def _who(claim: Candidate) -> str:
    if claim.mode is Mode.NONE:
        return "said by the article itself"
    return f"{claim.mode.value}, said by {claim.speaker.name if claim.speaker else 'somebody unnamed'}"


def _quantity(q: Quantity) -> str:
    low, high = _number(q.low), _number(q.high)
    figure = high if low in (high, "") else low if high == "" else f"{low} to {high}"
    change = f", {q.change.value}" if q.change else ""
    of = f" ({q.of})" if q.of else ""
    return f"{_HEDGE[q.hedge]}{figure}{f' {q.unit}' if q.unit else ''}{of}, {q.kind.value}{change}"


def _number(value: Decimal | None) -> str:
    return "" if value is None else f"{value:,f}"


def _moment(m: Moment, claim: Candidate) -> str:
    words = claim.quote[m.start - claim.start : m.end - claim.start]
    return f"“{words}” = {m.value or 'open'}" + (f" ({m.note})" if m.note else "")
