"""What a statement that stands alone is for: it finds the earlier claim that says the same, and the facts about whom it means.

What an earlier article says in full is made from the labels. Its look-alikes are that, with what is meant by each expression
put from another labelled article: so the words of the quote alone fit all of them equally, and only what they mean can tell.
There is a fact about everybody and everything that an expression means, known by each of the names that the labels give it;
none about a day.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmarks.quality.sets import Item
from benchmarks.quality.spelling import spellings
from claims.facts.relevance import facts_about
from claims.match import index
from claims.records import Fact

# Look-alikes of each claim among the earlier ones.
LOOK_ALIKES = 4
# What may stand in each other's place.
_ALIKE = {"owner": "who", "pronoun": "who", "relative": "who", "subject": "who", "surname": "who"}


@dataclass(frozen=True)
class Earlier:
    """A labelled claim as an earlier article would tell it, and its look-alikes."""

    full: str
    others: tuple[str, ...]
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Again:
    """Whether the earlier claim was found before all others, by the words of the quote and so on; and the facts, if any."""

    by_quote: bool
    by_statement: bool
    in_full: bool
    facts: bool
    facts_by_quote: bool = False
    facts_by_statement: bool = False


def earlier(label: Item, text: str, others: dict[str, list[str]]) -> list[Earlier]:
    """The claims of a labelled article told in full; `others`: what expressions of each kind mean in other articles."""
    return [
        Earlier(
            _told(claim, text, None),
            tuple(_told(claim, text, (others, n)) for n in range(LOOK_ALIKES)) if _resolvable(claim) else (),
            tuple(_fact([text[s:e] for s, e in one["means"]]) for one in claim["expressions"] if _named(one)),
        )
        for claim in label["claims"]
    ]


def _named(one: Item) -> bool:
    return bool(one.get("means")) and not one.get("date")


def _fact(names: Sequence[str]) -> Fact:
    return Fact(names[0], tuple(names[1:]), "known", "yes", None, None, None, None, None)


def meanings(label: Item, text: str) -> Iterator[tuple[str, str]]:
    """What each expression of an article means, by what may stand in its place."""
    for claim in label["claims"]:
        for one in claim["expressions"]:
            if told := _meant(one, text):
                yield _ALIKE.get(one["kind"], one["kind"]), told


def others(marked: Sequence[tuple[Item, str]], at: int) -> dict[str, list[str]]:
    """What expressions mean in the articles behind the one at a place, by kind, each once."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    own = {told for _, told in meanings(*marked[at])}
    for label, text in [*marked[at + 1 :], *marked[:at]]:
        for kind, told in meanings(label, text):
            if told not in own:
                found[kind][told] = None
    return {kind: list(told) for kind, told in found.items()}


def asked(past: index.Index, at: int, before: Earlier, quote: str, statement: str) -> Again:
    """Whether the claim at a position, and its facts, are found by its quote and by its statement.

    Where another claim is as near, nothing is found; of several facts all must be.
    """
    quoted, alone, full = (_first(past.rank(words, 2), at) for words in (quote, statement, before.full))
    told = [len(facts_about(words, before.facts)) == len(before.facts) for words in (quote, statement)]
    return Again(quoted, alone, full, bool(before.facts), *told)


def _first(found: list[tuple[int, float]], at: int) -> bool:
    return bool(found) and found[0][0] == at and (len(found) < 2 or found[1][1] < found[0][1])


def _resolvable(claim: Item) -> bool:
    return any(one.get("means") or one.get("date") for one in claim["expressions"])


def _meant(one: Item, text: str) -> str | None:
    if one.get("date"):
        return str(one["date"])
    means = one.get("means")
    return text[means[0][0] : means[0][1]] if means else None


def _told(claim: Item, text: str, by: tuple[dict[str, list[str]], int] | None) -> str:
    """A labelled claim with every expression told by what it means, or by what the nth other expression of its kind does."""
    out, at = [], claim["start"]
    for n, one in enumerate(sorted(claim["expressions"], key=lambda e: e["start"])):
        meant = _meant(one, text)
        if one["start"] < at or meant is None:
            continue
        if by:
            known = by[0].get(_ALIKE.get(one["kind"], one["kind"]), [meant])
            meant = known[(by[1] * 7 + n) % len(known)]
        kept = text[one["start"] : one["end"]] if one.get("date") else ""
        out += [text[at : one["start"]], kept, f" {_spelled(meant) if one.get('date') else meant} "]
        at = one["end"]
    return " ".join("".join([*out, text[at : claim["end"]]]).split())


def _spelled(value: str) -> str:
    return " ".join(spellings(value)[0])


def score(articles: Sequence[Sequence[Again]]) -> dict[str, float]:
    """Of the claims that leave something to their article, how many are known again, in per cent."""
    claims = [one for article in articles for one in article]
    known = [one for one in claims if one.facts]

    def share(part: int, whole: Sequence[Again]) -> float:
        return 100 * part / max(len(whole), 1)

    return {
        "claim: by the quote": share(sum(c.by_quote for c in claims), claims),
        "claim: by the statement": share(sum(c.by_statement for c in claims), claims),
        "claim: by the label in full": share(sum(c.in_full for c in claims), claims),
        "facts: by the quote": share(sum(c.facts_by_quote for c in known), known),
        "facts: by the statement": share(sum(c.facts_by_statement for c in known), known),
    }
