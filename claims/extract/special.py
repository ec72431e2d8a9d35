"""Quantities with a form of their own: ages behind a name, `one in five`, ranks, `twice as`, `tenfold`, `in her forties`."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from claims.extract import bounded, compounds
from claims.extract.lang.en import nouns, tallies, units
from claims.extract.lang.en import numberwords as nw
from claims.extract.lang.en.references import MONTHS
from claims.extract.numbers import Numeral, part_of
from claims.records import Quantity
from claims.vocabulary import Hedge, QuantityKind

NOT_HALF = frozenset(
    ["first", "second", "latter", "other", "better", "third", "fourth", "each", "either", "last", "one", "final"]
)
_AFTER_AGE = re.compile(r"[,;)]|\.(?:\s|$)|[ ](?:and|who|was|were|is|of|from)\b|[ ]?[–—]")
_ALONE = re.compile(
    r"[,;:.)!?\"’”]|$|\s*\n|[ ](?:and|or|but|who|was|were|is|has|had|in|on|at|when|this|from|with|to|of[ ]natural|"
    r"after|last)\b|-(?!year)"
)
_COUNTING = re.compile(r"[ ]?(?:%|per\b|[a-z]+s\b)")
_AGE_WORDS = frozenset(["aged", "age", "ages", "turned", "turns", "turning"])
_FOLD = "|".join(w for w in nw.CARDINALS if nw.CARDINALS[w] > 1)
_ORD = "|".join(nw.ORDINALS)
_NTH = rf"{_ORD}|[0-9]{{1,3}}(?:st|nd|rd|th)"
# A first or second time is a rank only where its range is told; a third and more tells one.
_AGAIN = (
    rf"for[ ](?:the|a)[ ](?P<again>{_NTH})(?:[ ](?:straight|consecutive|successive))?[ ]time\b"
    r"(?:(?<!first time)(?<!second time)|(?=[ ](?:in|since)\b))"
)
_SPECIAL = re.compile(
    rf"\b(?:(?P<twice>twice|thrice)[ ](?=as[ ](?:many|much|[a-z]+[ ]as)\b|the\b|that\b|its\b|their\b|what\b|this\b)"
    rf"|(?P<fold>{_FOLD})fold\b"
    rf"|(?P<rank>(?:ranked|ranks|ranking|finished|finishing|placed|came|coming|stands|sits)(?:[ ]joint)?(?:[ ]in)?[ ]"
    rf"(?P<ord>{_NTH})(?=[ ](?:in|out|of|on|place|for|behind|with|at|among|overall)\b|[,.;]))"
    rf"|(?:the|his|her|its|their)[ ](?P<nth>{_NTH})[ ](?:[a-z-]+[ ]){{0,2}}?"
    rf"(?P<who>{tallies.FIRSTS})(?=[ ](?:ever[ ])?to[ ][a-z])"
    rf"|{_AGAIN}"
    rf"|in[ ](?P<whose>his|her|their|my)[ ](?:(?P<part>early|mid|late)[- ])?(?P<decade>[a-z]+ties|[2-9]0['’]?s)\b)"
)
_BEEN = r"(?:was|were|(?:has|have|had)[ ]been|is|are)"
_NOUGHT = re.compile(
    rf"\b(?:no[ ](?:(?:other|more|such|[a-z]+al)[ ])?(?P<what>{tallies.COUNTABLE})|(?P<who>(?:no[ ]one|nobody)(?:[ ]else)?))[ ]"
    rf"{_BEEN}[ ](?:yet[ ]|seriously[ ]|otherwise[ ])?(?:{tallies.HAPPENED})\b"
    rf"|\bthere[ ]{_BEEN}[ ]no[ ](?P<there>{tallies.COUNTABLE})\b(?![ ][a-z]+s?[ ](?:of|to)\b)"
)
_PARTS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9), None: (0, 9)}


def age(text: str, low: str, n: Numeral, words: list[str], currency: str | None) -> Quantity | None:
    """An age that only its place tells: `Keller, 49,`, `aged 49`, `Keller (49)`, `age of 87`."""
    if currency or n.form not in ("digits", "words") or not 0 < n.low <= 120 or n.low != n.low.to_integral_value():
        return None
    before = words[-1] if words else ""
    told = before in _AGE_WORDS or (len(words) > 1 and words[-2] in ("age", "ages") and before in ("of", "at"))
    if not told and not (n.form == "digits" and _behind_name(text, low, n)):
        return None
    if told and not _ALONE.match(low, n.end):
        return None
    return Quantity(n.start, n.end, n.low, n.high, "year", QuantityKind.AGE)


def rank(text: str, low: str, n: Numeral, words: list[str]) -> Quantity | None:
    """`No. 1`, `number one`: a place in an order."""
    if not words or words[-1].lstrip('("“') not in ("no.", "number", "nr.") or n.low > 1000 or n.form == "fraction":
        return None
    if words[-1] == "number" and text[max(0, n.start - 8) : n.start].startswith("Number"):
        return None
    if n.low != n.low.to_integral_value() or low[n.end : n.end + 2].lstrip("-/.")[:1].isdigit():
        return None
    return Quantity(n.start, n.end, n.low, n.low, None, QuantityKind.RANK)


def age_span(low: str, younger: Quantity, following: Numeral) -> Quantity:
    """`ages 55 to 65` is one range of ages."""
    if low[younger.end : following.start] not in (" to ", "-", "–", " and ", " through "):
        return younger
    if (
        low[younger.end : following.start] == " and "
        and " ages of " not in low[max(0, younger.start - 16) : younger.start]
    ):
        return younger
    if younger.low is None or not younger.low < following.low <= 120 or _COUNTING.match(low, following.end):
        return younger
    return replace(younger, end=following.end, high=following.high)


def age_in_list(low: str, earlier: Quantity, q: Quantity) -> Quantity:
    """`aged nine, ten and twelve`: a bare number in a list of ages is an age."""
    listed = (
        earlier.kind is QuantityKind.AGE
        and q.unit is None
        and q.kind is QuantityKind.COUNT
        and q.start - earlier.end < 7
    )
    if not listed or low[earlier.end : q.start] not in (", ", " and ", ", and ", " or ", " & "):
        return q
    return replace(q, unit="year", kind=QuantityKind.AGE) if q.high is not None and q.high <= 120 else q


def _behind_name(text: str, low: str, n: Numeral) -> bool:
    """Whether the number stands between commas or brackets right behind a capitalised word that is no month."""
    before = text[max(0, n.start - 30) : n.start]
    if not (_AFTER_AGE.match(low, n.end) and (before.endswith((", ", " (")))) or n.low < 1:
        return False
    if before.endswith(" (") and low[n.end : n.end + 1] != ")":
        return False
    name = before[:-2].rsplit(None, 1)[-1] if before[:-2].strip() else ""
    if before.endswith(", ") and low[n.end : n.end + 1] not in ",;." and not low.startswith((" and ", " who "), n.end):
        return False
    plain = name.strip(".,”\"’'")
    return name[:1].isupper() and plain.lower() not in MONTHS and not any(c.isdigit() for c in name)


def ratio(low: str, n: Numeral, following: Numeral, words: list[str]) -> Quantity | None:
    """`one in five`, `nine out of ten`, `3 in 10`: a share, told as a ratio."""
    gap = low[n.end : following.start] if following.start - n.end < 12 else ""
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
    value = part_of(int(n.low), int(following.low))
    hedge = _hedge(words)
    return Quantity(n.start, following.end, value, value, None, QuantityKind.RATIO, hedge)


def _hedge(words: list[str]) -> Hedge:
    hedge = bounded.before(words).hedge
    return hedge if hedge is Hedge.ABOUT else Hedge.EXACT


def merged(text: str, low: str, found: list[Quantity]) -> list[Quantity]:
    """`found` with the quantities that are no numerals, in order, none overlapping another."""
    extra = [q for m in _SPECIAL.finditer(low) if (q := _special(text, m)) is not None]
    extra += compounds.and_a_half(low)
    extra += [_nought(text, m) for m in _NOUGHT.finditer(low)]
    if not extra:
        return found
    free = [q for q in extra if not _taken(found, q)]
    return sorted([*found, *free], key=lambda q: q.start)


def _taken(found: list[Quantity], q: Quantity) -> bool:
    """Whether one of the ordered `found` shares a character with `q`."""
    lo, hi = 0, len(found)
    while lo < hi:
        mid = (lo + hi) // 2
        lo, hi = (mid + 1, hi) if found[mid].end <= q.start else (lo, mid)
    return lo < len(found) and found[lo].start < q.end


def _nought(text: str, m: re.Match[str]) -> Quantity:
    """`no deaths were reported`, `nobody was hurt`: a count of nought."""
    start = m.start("who") if m["who"] else m.end("there") - len(m["there"]) - 3 if m["there"] else m.start()
    end = m.end("who") if m["who"] else m.end("there") if m["there"] else m.end("what")
    word = m["what"] or m["there"]
    of = text[end - len(word) : end] if word else None
    unit = nouns.singular(word) if word else "person"
    return Quantity(start, end, Decimal(0), Decimal(0), unit, QuantityKind.COUNT, of=of)


def _ordinal(word: str) -> Decimal:
    return Decimal(nw.ORDINALS.get(word) or int(word[:-2]))


def _special(text: str, m: re.Match[str]) -> Quantity | None:
    """The quantity of one special form."""
    if m["twice"]:
        value = Decimal(2 if m["twice"] == "twice" else 3)
        return Quantity(m.start(), m.end("twice"), value, value, "time", QuantityKind.MULTIPLE)
    if m["fold"]:
        value = nw.CARDINALS[m["fold"]]
        return Quantity(m.start(), m.end(), value, value, "time", QuantityKind.MULTIPLE)
    if m["rank"]:
        rank = _ordinal(m["ord"])
        return Quantity(m.start("ord"), m.end("ord"), rank, rank, None, QuantityKind.RANK)
    if m["nth"]:
        rank, of = _ordinal(m["nth"]), text[m.start("who") : m.end("who")]
        return Quantity(m.start("nth"), m.end("who"), rank, rank, None, QuantityKind.RANK, of=of)
    if m["again"]:
        rank = _ordinal(m["again"])
        return Quantity(m.start("again"), m.end(), rank, rank, None, QuantityKind.RANK, of=text[m.end() - 4 : m.end()])
    word = m["decade"]
    base = nw.DECADES.get(word) or (int(word[:2]) if word[0].isdigit() else 0)
    if not base:
        return None
    low, high = _PARTS[m["part"]]
    start = m.start("part") if m["part"] else m.start("decade")
    return Quantity(start, m.end(), Decimal(base + low), Decimal(base + high), "year", QuantityKind.AGE)
