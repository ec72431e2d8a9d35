"""Quantities with a form of their own: `one in five`, ranks, `twice as`, `tenfold`, `in her forties`."""

from __future__ import annotations

import re
from decimal import Decimal

from claims.extract.lang.en import nouns, tallies, units
from claims.extract.lang.en import numberwords as nw
from claims.extract.quantities import bounded, compounds, headnouns
from claims.extract.quantities.exact import part_of
from claims.extract.quantities.numeral import Numeral
from claims.records import Quantity
from claims.vocabulary import QuantityKind

_FOLD = "|".join(w for w in nw.CARDINALS if nw.CARDINALS[w] > 1)
_ORD = "|".join(nw.ORDINALS)
_NTH = rf"{_ORD}|[0-9]{{1,3}}(?:st|nd|rd|th)"
# A first or second time is a rank only where its range is told; a third and more tells one.
_AGAIN = (
    rf"for[ ](?:the|a)[ ](?P<again>{_NTH})(?:[ ](?:straight|consecutive|successive))?[ ]time\b"
    r"(?:(?<!first time)(?<!second time)|(?=[ ](?:in|since)\b))"
)
_TWICE = re.compile(r"\b(twice|thrice)[ ](?=as[ ](?:many|much|[a-z]+[ ]as)\b|the\b|that\b|its\b|their\b|what\b|this\b)")
_FOLDS = re.compile(rf"\b({_FOLD})fold\b")
_RANK = re.compile(
    r"\b(?:(?P<rank>(?:ranked|ranks|ranking|finished|finishing|placed|came|coming|stands|sits)(?:[ ]joint)?(?:[ ]in)?[ ]"
    rf"(?P<ord>{_NTH})(?=[ ](?:in|out|of|on|place|for|behind|with|at|among|overall)\b|[,.;]))"
    rf"|(?:the|his|her|its|their)[ ](?P<nth>{_NTH})[ ](?:[a-z-]+[ ]){{0,2}}?"
    rf"(?P<who>{tallies.FIRSTS})(?=[ ](?:ever[ ])?to[ ][a-z])"
    rf"|(?:the|its|their|(?<=['’])s)[ ](?P<as>{_NTH})[ ](?:openly[ ])?(?:{tallies.FIRST_AS})[ ](?:[a-z-]+[ ]){{0,2}}?"
    rf"(?P<what>{tallies.FIRSTS})\b"
    rf"|{_AGAIN})"
)
_NIL = re.compile(r"[-–](nil|all)(?![a-z-])")
_NUMBERED = re.compile(r"[0-9](?:st|nd|rd|th)\b")
_BEFORE, _BEHIND = 36, 160  # how far a rank reaches before and behind the end of its ordinal
_DECADE = re.compile(
    r"\bin[ ](?:his|her|their|my)[ ](?:(?P<part>early|mid|late)[- ])?(?P<decade>[a-z]+ties|[2-9]0['’]?s)\b"
)
_ODDS = re.compile(r"[ -](?:ratio|odds|majority|margin|advantage|basis|scale)\b")
_ODDS_BEFORE = frozenset(["ratio", "odds"])
_OPPOSING = re.compile(
    r"[.,;:)]|$|\s*\n|[ ](?:in|on|to|against|for|vote|win|victory|defeat|loss|after|with|along|and|at)\b"
)
_BEEN = r"(?:was|were|(?:has|have|had)[ ]been|is|are)"
# A pattern that opens with letters is searched for several times faster than one that opens with a boundary.
_NOUGHT = re.compile(
    rf"no(?<![a-z]no)(?:[ ](?:(?:other|more|such|[a-z]+al)[ ])?(?P<what>{tallies.COUNTABLE})"
    rf"|(?P<who>(?:[ ]one|body)(?:[ ]else)?))[ ]{_BEEN}[ ](?:yet[ ]|seriously[ ]|otherwise[ ])?(?:{tallies.HAPPENED})\b"
)
_NONE_THERE = re.compile(
    rf"there(?<![a-z]there)[ ]{_BEEN}[ ]no[ ](?P<there>{tallies.COUNTABLE})\b(?![ ][a-z]+s?[ ](?:of|to)\b)"
)
_PARTS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9), None: (0, 9)}


def rank(text: str, low: str, n: Numeral, words: list[str]) -> Quantity | None:
    """`No. 1`, `number one`: a place in an order."""
    british = words[-1:] == ["no"] and n.form == "digits" and text[n.start - 3 : n.start] == "No "
    if (
        not words
        or (words[-1].lstrip('("“') not in ("no.", "number", "nr.") and not british)
        or n.low > 1000
        or n.form == "fraction"
    ):
        return None
    if words[-1] == "number" and text[max(0, n.start - 8) : n.start].lstrip().startswith("Number"):
        return None
    if n.low != n.low.to_integral_value() or low[n.end : n.end + 2].lstrip("-/.")[:1].isdigit():
        return None
    return Quantity(n.start, n.end, n.low, n.low, None, QuantityKind.RANK)


def nil(low: str, n: Numeral) -> Quantity | None:
    """`won two-nil`, `ended 1-all`: a score whose other side is no numeral."""
    found = _NIL.match(low, n.end)
    other = Decimal(0) if found and found[1] == "nil" else n.low
    return Quantity(n.start, found.end(), n.low, other, None, QuantityKind.SCORE) if found else None


def ratio(text: str, low: str, n: Numeral, following: Numeral, words: list[str]) -> Quantity | None:
    """`one in five`, `nine out of ten`, `3 in 10`: a share, told as a ratio."""
    gap = low[n.end : following.start] if following.start - n.end < 18 else ""
    if (
        gap not in (" in ", " out of ", " in every ", " out of every ", "-in-", " of ", " of every ")
        or not 0 < n.low < following.low
    ):
        return None
    if following.low != following.low.to_integral_value() or n.low != n.low.to_integral_value() or n.form == "vague":
        return None
    if gap == " of " and following.low not in (10, 100, 1000):
        return None
    if " of" not in gap:
        word = re.compile(r"[ -]([a-z]+)").match(low, following.end)
        if n.low > 9 or following.low > 10**6 or 1000 < following.low < 2100 or (word and word[1] in units.WORDS):
            return None
        if n.low > 1 and word and nouns.singular(word[1]) in nouns.SPELLS:
            return None  # `walked two in seven innings`
    value = part_of(int(n.low), int(following.low))
    hedge = bounded.before(words).hedge
    bottom, top = bounded.bounds(value, value, hedge)
    start, stop = _members(text, low, following.end)
    of = None if start is None else text[start:stop]
    return Quantity(n.start, following.end, bottom, top, None, QuantityKind.RATIO, hedge, None, of, start, stop)


def against(low: str, n: Numeral, following: Numeral, words: list[str]) -> Quantity | None:
    """`voted 52 to 48` is a score; `a ratio of 3:1`, `three-to-one odds` are ratios."""
    gap = low[n.end : following.start] if following.start - n.end < 6 else ""
    if gap not in (" to ", "-to-", ":", " - ") or n.form not in ("digits", "words") or following.form != n.form:
        return None
    if n.low != n.low.to_integral_value() or following.low != following.low.to_integral_value() or not following.low:
        return None
    behind = _ODDS.match(low, following.end)
    if (behind or _ODDS_BEFORE & set(words[-4:])) and gap != " - ":
        value = part_of(int(n.low), int(following.low))
        return Quantity(n.start, following.end, value, value, None, QuantityKind.RATIO)
    if (
        gap in (" to ", "-to-")
        and following.low == 1 < n.low
        and words[-1:] != ["from"]
        and not tallies.OPPOSED & set(words[-4:])
    ):
        hedge = bounded.before(words).hedge
        return Quantity(n.start, following.end, *bounded.bounds(n.low, n.low, hedge), None, QuantityKind.RATIO, hedge)
    if gap == "-to-" and n.low > following.low:
        return Quantity(n.start, following.end, n.low, following.low, None, QuantityKind.SCORE)
    opposed = gap in (" to ", "-to-") and tallies.OPPOSED & set(words[-4:]) and words[-1] not in ("from", "between")
    if not opposed or not _OPPOSING.match(low, following.end):
        return None
    return Quantity(n.start, following.end, n.low, following.low, None, QuantityKind.SCORE)


def _members(text: str, low: str, at: int) -> tuple[int, int] | tuple[None, None]:
    """Where those stand whom a ratio counts: `one in eight adults`."""
    found = headnouns.phrase(text, low, at)
    return (found.start, found.end) if found else (None, None)


def merged(text: str, low: str, found: list[Quantity]) -> list[Quantity]:
    """`found` with the quantities that are no numerals, in order, none overlapping another."""
    extra = [_ranked(text, m) for m in _ranks(low) if not low.endswith(("one of ", "among "), 0, m.start())]
    if "twice" in low or "thrice" in low:
        extra += [_multiple(low, m.span(1), Decimal(2 if m[1] == "twice" else 3)) for m in _TWICE.finditer(low)]
    if "fold" in low:
        extra += [_multiple(low, m.span(), nw.CARDINALS[m[1]]) for m in _FOLDS.finditer(low)]
    if "ties" in low or "0s" in low or "0's" in low or "0’s" in low:
        extra += [q for m in _DECADE.finditer(low) if (q := _in_decade(m)) is not None]
    if halves := compounds.and_a_half(low):
        found = [q for q in found if not _taken(halves, q)]  # `an hour and a half of talks` is no half of the talks
        extra += halves
    if "no " in low or "nobody" in low:
        extra += [
            _nought(text, m.start(), *m.span("who" if m["who"] else "what"), m["what"]) for m in _NOUGHT.finditer(low)
        ]
        extra += [_nought(text, m.start("there") - 3, *m.span("there"), m["there"]) for m in _NONE_THERE.finditer(low)]
    if not extra:
        return found
    free = [q for q in extra if not _taken(found, q)]
    return sorted([*found, *free], key=lambda q: q.start)


def _ranks(low: str) -> list[re.Match[str]]:
    """Every rank, in order. It is looked for only around ordinals, which are found several times faster."""
    ends = [m.end() for m in _NUMBERED.finditer(low)]
    for word in nw.ORDINALS:
        at = low.find(word)
        while at >= 0:
            ends.append(at + len(word))
            at = low.find(word, ends[-1])
    found: list[re.Match[str]] = []
    done = 0
    for end in sorted(ends):
        told = _RANK.search(low, max(done, end - _BEFORE), end + _BEHIND)
        if told and told.start() < end:
            found.append(told)
            done = told.end()
    return found


def _taken(found: list[Quantity], q: Quantity) -> bool:
    """Whether one of the ordered `found` shares a character with `q`."""
    lo, hi = 0, len(found)
    while lo < hi:
        mid = (lo + hi) // 2
        lo, hi = (mid + 1, hi) if found[mid].end <= q.start else (lo, mid)
    return lo < len(found) and found[lo].start < q.end


def _nought(text: str, start: int, begin: int, end: int, what: str | None) -> Quantity:
    """`no deaths were reported`, `nobody was hurt`: a count of nought; `what` stands from `begin` to `end`."""
    of = text[begin:end] if what else None
    unit = nouns.singular(what) if what else "person"
    return Quantity(start, end, Decimal(0), Decimal(0), unit, QuantityKind.COUNT, of=of)


def _ordinal(word: str) -> Decimal:
    return Decimal(nw.ORDINALS.get(word) or int(word[:-2]))


def _multiple(low: str, span: tuple[int, int], value: Decimal) -> Quantity:
    """`twice`, `threefold`, with the hedge before it: `more than twice`."""
    hedge = bounded.before(low[max(0, span[0] - 24) : span[0]].split()).hedge
    bottom, top = bounded.bounds(value, value, hedge)
    return Quantity(*span, bottom, top, "time", QuantityKind.MULTIPLE, hedge)


def _ranked(text: str, m: re.Match[str]) -> Quantity:
    """`came third`, `the first woman to`, `the town's first female mayor`, `for the fourth time`."""
    if m["rank"]:
        rank = _ordinal(m["ord"])
        return Quantity(m.start("ord"), m.end("ord"), rank, rank, None, QuantityKind.RANK)
    if m["nth"]:
        rank, of = _ordinal(m["nth"]), text[m.start("who") : m.end("who")]
        return Quantity(m.start("nth"), m.end("who"), rank, rank, None, QuantityKind.RANK, of=of)
    if m["as"]:
        rank, of = _ordinal(m["as"]), text[m.start("what") : m.end("what")]
        return Quantity(m.start("as"), m.end("what"), rank, rank, None, QuantityKind.RANK, of=of)
    rank = _ordinal(m["again"])
    return Quantity(m.start("again"), m.end(), rank, rank, None, QuantityKind.RANK, of=text[m.end() - 4 : m.end()])


def _in_decade(m: re.Match[str]) -> Quantity | None:
    """`in her forties`, `in his late 30s`: the years of an age."""
    word = m["decade"]
    base = nw.DECADES.get(word) or (int(word[:2]) if word[0].isdigit() else 0)
    if not base:
        return None
    first, last = _PARTS[m["part"]]
    start = m.start("part") if m["part"] else m.start("decade")
    return Quantity(start, m.end(), Decimal(base + first), Decimal(base + last), "year", QuantityKind.AGE)
