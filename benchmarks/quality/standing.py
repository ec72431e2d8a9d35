"""Whether statements stand alone: what they put for pronouns, bare names, places and dates, against labels of our own.

The labels lie in `benchmarks/labels`; the articles beside the public sets, in `../articles`. A statement is read as a reader
would: beside its quote, for the words that stand where the expression stood.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from benchmarks.quality import again
from benchmarks.quality.extractors import Figures, Measured
from benchmarks.quality.sets import HALVES, Data, Item, article, articles, labelled, labels, press
from benchmarks.quality.spelling import WORD, bare, ends_of_ranges, spellings, untitled, words_of
from claims.extract import candidates
from claims.match import index
from claims.records import Candidate

# The files of labels of each source; rules are tuned on all but what they call `unread`.
_FILES = {
    "wikinews": ("standing_alone", "standing_alone_more", "standing_alone_fresh", "standing_alone_rest"),
    "press": ("standing_alone_press",),
}
_READ, _UNREAD = "read", "unread"
# Left as they are, these are understood where the statement has named what they mean: `Jane Doe sold her mill before she left`.
# Of eight such cases a reader who knew none of the rules found six of these kinds clear, and one of the two lost subjects.
_ELSEWHERE = ("pronoun", "owner", "number")
# Words behind a date that may belong to it, the date in brackets among them.
_BEHIND = 9
_DATED = re.compile(r"(?:1[5-9]|20)\d{2}")


@dataclass(frozen=True)
class Outcome:
    """What became of one labelled expression: resolved or not, rightly or not, and whether what stayed open is flagged."""

    kind: str
    resolvable: bool
    resolved: bool
    right: bool
    flagged: bool
    says: str = ""


@dataclass(frozen=True)
class Told:
    """One labelled claim, by its number in its article: its expressions, and whether it is said to stand alone."""

    outcomes: tuple[Outcome, ...]
    said_alone: bool
    alone: bool
    quote: str
    statement: str
    number: int


def alone_sets(data: Data) -> list[Measured]:
    """The labelled articles of Wikinews, those of the press, or both; none, and it is said, where they are not there."""
    known = articles(data.root, "alone")
    if not known:
        return []
    pages = press(data.root)
    known |= pages
    sources = _FILES if pages else ("wikinews",)
    sets: dict[str, list[Item]] = {f"alone, {source} {half}": [] for source in sources for half in (_READ, _UNREAD)}
    for source in sources:
        for one in _marked(source):
            sets[f"alone, {source} {_UNREAD if one.get('half') == _UNREAD else _READ}"].append(one)
    shown = [name for name in sets if name.rpartition(" ")[2] in halves(data) and sets[name]]
    marked = [one for labelled_so in sets.values() for one in labelled_so]
    found = {one["article"]: told(one, labelled(one, known)) for name in shown for one in sets[name]}
    made = [Measured(name, [found[one["article"]] for one in sets[name]], score) for name in shown]
    return [*made, Measured("alone, outcome", _seen(marked, known, found), again.score)]


def halves(data: Data) -> tuple[str, ...]:
    """The halves of labels of our own that go with the asked half of the public sets."""
    return {"all": (_READ, _UNREAD), HALVES[0]: (_READ,)}.get(data.half, (_UNREAD,))


def _marked(source: str) -> list[Item]:
    """All that is labelled of one source."""
    return [one for name in _FILES[source] for one in labels(name)]


def _seen(marked: list[Item], known: dict[str, Item], found: dict[str, list[Told]]) -> list[list[again.Again]]:
    """Of each labelled claim that leaves something to its article, whether it is known among earlier claims that look alike."""
    texts = [(one, known[one["article"]]["text"]) for one in marked]
    told = [again.earlier(one, text, again.others(texts, n)) for n, (one, text) in enumerate(texts)]
    corpus: list[str] = []
    places: list[list[int]] = []
    for one in told:
        places.append([])
        for claim in one:
            places[-1].append(len(corpus))
            corpus += [claim.full, *claim.others]
    past = index.build(corpus)
    seen = []
    for one, earlier, at in zip(marked, told, places, strict=True):
        claims = [(c, earlier[c.number], at[c.number]) for c in found.get(one["article"], [])]
        seen.append(
            [
                again.asked(past, place, before, claim.quote, claim.statement)
                for claim, before, place in claims
                if before.others
            ]
        )
    return [one for one in seen if one]


def told(label: Item, row: Item) -> list[Told]:
    """What the extractor makes of the labelled claims of one article."""
    found, _ = candidates.find(article(row))
    return [t for n, claim in enumerate(label["claims"]) if (t := _told(row["text"], claim, found, n))]


def _told(text: str, claim: Item, found: list[Candidate], number: int) -> Told | None:
    best = max(found, key=lambda c: _shared(c, claim["start"], claim["end"]), default=None)
    if best is None or not _shared(best, claim["start"], claim["end"]):
        return None
    dates = sorted(e["start"] for e in claim["expressions"] if e["kind"] == "date")
    outcomes = [
        o
        for e in claim["expressions"]
        if (one := telling(found, best, e["start"], e["end"]))
        and (o := outcome(text, e, one, next((d for d in dates if d > e["start"]), one.end)))
    ]
    alone = all(o.right for o in outcomes) and (claim["stands_alone"] or bool(claim["expressions"]))
    return Told(tuple(outcomes), best.stands_alone, alone, best.quote, best.statement, number)


def _shared(one: Candidate, start: int, end: int) -> float:
    both = min(one.end, end) - max(one.start, start)
    return max(0.0, 2 * both / (one.end - one.start + end - start))


def telling(found: Sequence[Candidate], claim: Candidate, start: int, end: int) -> Candidate | None:
    """The claim whose statement tells what stands at a place: the given one or, where its statement leaves that out, one in it.

    `Otto Reed, who ran it, left` may be told without its clause, which is a claim by itself. None where no statement has it.
    """
    inside = (c for c in found if c is not claim and claim.start <= c.start <= start and end <= c.end <= claim.end)
    return next(
        (
            c
            for c in (claim, *inside)
            if start == end or _in_place(c.quote, c.statement, start - c.start, end - c.start)
        ),
        None,
    )


def outcome(text: str, expression: Item, claim: Candidate, next_date: int) -> Outcome | None:
    """What the statement puts for one expression; None where the claim of today does not hold or does not need it.

    `next_date`: where the next labelled date of the claim stands, or the claim ends.
    """
    start, end, kind = expression["start"], expression["end"], expression["kind"]
    if kind == "subject" and start != claim.start:
        return None
    means = expression.get("means") or []
    if start < claim.start or end > claim.end or any(claim.start <= s and e <= claim.end for s, e in means):
        return None
    wanted = [name for s, e in means for name in untitled(words_of(text[s:e]))] + spellings(expression.get("date"))
    said = words_of(text[start:end])
    until = min(next_date, claim.end) - claim.start if kind == "date" else None
    shown = _in_place(claim.quote, claim.statement, start - claim.start, end - claim.start, until)
    around = words_of(claim.quote[start - claim.start : until])[: len(said) + _BEHIND] if kind == "date" else []
    resolved = bare(shown) != bare(said) and (kind != "date" or bool(_dated(shown) - _dated(around)))
    spelled = [words_of(words) for words in expression.get("spelled", ())]
    wanted = [*wanted, *spelled]
    if (spelled or kind == "surname" or (kind in _ELSEWHERE and not resolved)) and any(
        _holds(bare(words_of(claim.statement)), bare(w)) for w in wanted
    ):
        resolved, shown = True, words_of(claim.statement)  # named in full elsewhere in the statement
    told = [shown, *(ends_of_ranges(bare(shown)) if kind == "date" else ())]
    right = resolved and any(_holds(bare(words), bare(w)) for words in told for w in wanted)
    flags = {word.partition("'")[0] for flag in claim.unresolved for word in words_of(flag)}
    asked = (word.partition("'")[0] for word in said if word not in ("the", "a"))
    flagged = bool(flags) and (kind == "subject" or any(word in flags for word in asked))
    return Outcome(kind, not expression.get("unresolvable"), resolved, right, flagged, " ".join(shown))


def _dated(words: list[str]) -> Counter[str]:
    return Counter(w for w in words if _DATED.fullmatch(w))


def _in_place(quote: str, statement: str, start: int, end: int, until: int | None = None) -> list[str]:
    """The words of the statement that stand where the quote has the words from `start` to `end`.

    A date is told behind the rest of its expression, `yesterday at 9:30 GMT (3 January 2021)`: up to `until` in the quote.
    """
    old, new = words_of(quote), words_of(statement)
    between = _between(statement)
    first, last = len(words_of(quote[:start])), len(words_of(quote[:end]))
    pairs = {}
    for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks():
        pairs |= {block.a + n: block.b + n for n in range(block.size)}
    before = max((i for i in pairs if i < first), default=None)
    after = min((i for i in pairs if i >= last), default=None)
    begin = 0 if before is None else pairs[before] + 1
    stop = len(new) if after is None else pairs[after]
    inside = [pairs[i] for i in range(first, last) if i in pairs]
    if inside and before != (first - 1 if first else None):
        begin = inside[0]
    if inside and after != (last if last < len(old) else None):
        stop = inside[-1] + 1
    if until is None and inside and len(inside) == last - first:
        # What is put in for its neighbours is not put in for it: `on Friday (3 May 2019) the court`, `Jane Doe: “that ...`.
        begin = max([begin, *(i + 1 for i in range(begin, inside[0]) if _apart(new[i], between[i]))])
        stop = min([stop, *(i + 1 for i in range(inside[-1], stop - 1) if "," in between[i])])
    if until is None:
        return new[begin:stop]
    other = next((pairs[i] for i in range(len(words_of(quote[:until])), len(old)) if i in pairs), len(new))
    return new[begin : max(stop, min(other, begin + last - first + _BEHIND))]


def _apart(word: str, mark: str) -> bool:
    """Whether a word put in before an expression belongs to what stands before it: a year, or a mark behind it."""
    return _DATED.fullmatch(word) is not None or not mark.isspace()


def _between(text: str) -> list[str]:
    """What stands between each word of a text and the next, or its end."""
    found = list(WORD.finditer(text.lower().replace("’", "'")))
    ends = [m.start() for m in found[1:]] + [len(text)]
    return [text[m.end() : end] for m, end in zip(found, ends, strict=True)]


def _holds(shown: list[str], wanted: list[str]) -> bool:
    """Whether the wanted words stand together in what is shown."""
    return any(shown[i : i + len(wanted)] == wanted for i in range(len(shown) - len(wanted) + 1))


def score(articles: list[list[Told]]) -> Figures:
    """Precision and coverage of what is resolved, what of the rest is flagged, and how often `stands alone` is true."""
    claims = [t for one in articles for t in one]
    every = [o for t in claims for o in t.outcomes]
    resolved, wanted = [o for o in every if o.resolved], [o for o in every if o.resolvable]
    still_open = [o for o in every if not o.resolved]
    said = [t for t in claims if t.said_alone]
    return {
        "resolved: precision": share(sum(o.right for o in resolved), len(resolved)),
        "resolved: coverage": share(sum(o.right for o in wanted), len(wanted)),
        "left open: flagged": share(sum(o.flagged for o in still_open), len(still_open)),
        "said to stand alone: does": share(sum(t.alone for t in said), len(said)),
        "stands alone: said so": share(sum(t.said_alone for t in claims if t.alone), sum(t.alone for t in claims)),
    }


def share(part: int, whole: int) -> float:
    """A part in per cent; nought of nothing."""
    return 100 * part / max(whole, 1)
