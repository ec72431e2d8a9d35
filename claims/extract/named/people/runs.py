"""The name in a run of capitals: without titles, offices, countries and opening words before it, or a possessive behind."""

from __future__ import annotations

import re
from functools import lru_cache

from claims.extract.lang.en import grammar, people, places, verbs
from claims.extract.lang.en.references import MONTHS
from claims.extract.lang.lists import by_letter, either
from claims.extract.named.people.personhood import given_name, opens_name
from claims.extract.prose.words import plain

_POSSESSIVE = re.compile(r"['’]s?$")
_TRADES = (people.ROLES | people.BEFORE_NAMES) - people.COMPANIES_ARE - people.TITLES
_BEFORE = people.ROLES | people.BEFORE_NAMES
# `Secretary of State Otto Reed`, `Mayor of Ashford Otto Reed`: what stands before the name is of the office.
_OFFICE_OF = re.compile(
    rf"\b(?:{by_letter(either(people.ROLES | people.TITLES))})\s(?:of\s(?:State\s(?:of|for)\s)?|for\s)(?:the\s)?$", re.I
)
# A month or a title that may be a surname, where nothing before or behind it makes a date or an office of it.
_SHY = MONTHS.keys() | people.TITLES
# In a headline with capitals these stand between names.
_INSIDE = grammar.PREPOSITIONS - {"per"}
_OPENING = (_INSIDE | grammar.CLAUSE_WORDS | people.NO_FIRST | verbs.AUXILIARIES | verbs.PRESENT) - {"will", "may"}
_SHORT_ING = 6  # letters of `Irving` and `Flying`: longer forms in -ing are no given names
_DAY = re.compile(r"\s[0-9]")
_NO_SURNAME = re.compile(
    r"\b(?:the|an?|in|on|by|since|until|of|last|next|this|early|late|mid|from|to|through|during|between|[0-9]+|as|for)[\s-]$",
    re.IGNORECASE,
)


def _portfolio(parts: list[str]) -> int:
    """How many words at the start of a run name what somebody is minister of, with a name of two words behind them."""
    return next((n for n in range(len(parts) - 2, 0, -1) if parts[n - 1].lower() in people.PORTFOLIOS), 0)


def _joined_small(part: str) -> bool:
    """Whether a hyphen joins a capitalised word to one in small letters, which tells of somebody and is no name."""
    lead, _, last = part.rpartition("-")
    return last in people.FROM or (len(lead) > 2 and len(last) > 2 and last.islower())


def bare(match: re.Match[str]) -> tuple[int, list[str]]:
    """Where the name itself starts and its parts, without titles, opening words and a possessive ending."""
    parts, start = match[0].split(), match.start()
    if len(parts) == 1:
        return start, _alone(parts[0])[:]
    titles = [i for i, p in enumerate(parts[:-1]) if plain(p.rstrip(".")) in people.TITLES]
    if titles:
        start += sum(len(p) + 1 for p in parts[: titles[-1]])
        parts = parts[titles[-1] :]
    while parts and (plain(parts[0].rstrip(".")) in people.TITLES or parts[0].lower() in people.NOT_NAMES):
        start += len(parts[0]) + 1
        parts = parts[1:]
    office = next((n for n in range(len(parts) - 3, 0, -1) if _called(parts, n)), None)
    if office is not None:
        start += sum(len(p) + 1 for p in parts[: office + 1])  # `Senate Minority Whip Otto Reed`
        parts = parts[office + 1 :]
    while len(parts) > 2 and ((low := plain(parts[0])) in _TRADES or (low in _BEFORE and opens_name(parts[1]))):
        start += len(parts[0]) + 1  # `Guitarist Otto Reed`
        parts = parts[1:]
    held = _OFFICE_OF.search(match.string, max(0, start - 40), start) if len(parts) > 2 else None
    if held and (of := next((n for n, p in enumerate(parts[1:-1], 1) if given_name(p) is not None), None)):
        start += sum(len(p) + 1 for p in parts[:of])
        parts = parts[of:]
    elif held and (of := _portfolio(parts)):
        start += sum(len(p) + 1 for p in parts[:of])  # `Minister for Arden Affairs Zyx Reed`
        parts = parts[of:]
    elif held and len(parts) == 3:
        start, parts = start + len(parts[0]) + 1, parts[1:]  # `Secretary of State Zyx Reed`
    while len(parts) > 1 and plain(parts[-1].rstrip(".")) in people.SUFFIXES:
        parts = parts[:-1]
    while len(parts) > 2 and _joined_small(parts[0]):
        start, parts = start + len(parts[0]) + 1, parts[1:]  # `Arden-born Otto Reed`, `Sixth-former Ana Reed`
    while (of := _country(parts)) and len(parts) > of + 1:
        start += sum(len(p) + 1 for p in parts[:of])  # `President of the United States Jane Doe`
        parts = parts[of:]
    while len(parts) > 1 and len(parts[0]) > 2 and parts[0].isupper() and "." not in parts[0]:
        start += len(parts[0]) + 1  # `told MSNBC Otto Reed`
        parts = parts[1:]
    if len(parts) > 2 and opens_name(parts[0]):
        parts = parts[: next((n for n, p in enumerate(parts[2:], 2) if _ends_name(p)), len(parts))]
    if parts:
        parts[-1] = _POSSESSIVE.sub("", parts[-1]).rstrip(".")
    if any(p.lower() in people.NOT_NAMES for p in parts) and not _shy_surname(match, parts):
        return start, []
    while len(parts) > 1 and not opens_name(parts[0]) and _leads(parts[0].lower()):
        start += len(parts[0]) + 1  # `Regarding Reed`, `Unlike Otto Reed`
        parts = parts[1:]
    if any(p.lower() in _INSIDE or p == "I" for p in parts[1:]):
        return start, []  # `Railing Against Reed`
    return start, parts


@lru_cache(maxsize=8192)
def _alone(word: str) -> list[str]:
    """The name in one word: most capitals only open a sentence."""
    name = _POSSESSIVE.sub("", word).rstrip(".")
    titled = plain(word.rstrip(".")) in people.TITLES
    return [] if titled or word.lower() in people.NOT_NAMES or name.lower() in people.NOT_NAMES else [name]


def _leads(low: str) -> bool:
    """Whether a word that opens a sentence stands before a name rather than in it."""
    return low in _OPENING or (len(low) > _SHORT_ING and low.endswith("ing") and "-" not in low)


def _ends_name(word: str) -> bool:
    """Whether a word of a headline in capitals cannot be of the name before it: `Otto Reed Wins In Arden`."""
    low = word.lower()
    if low in MONTHS or low == "will":
        return False
    return low in people.NOT_NAMES or low in verbs.AUXILIARIES or (low.endswith("s") and low in verbs.PRESENT)


def _called(parts: list[str], at: int) -> bool:
    """Whether a word of a run is an office or a trade right before a given name."""
    return plain(parts[at]) in _BEFORE and opens_name(parts[at + 1])


def _shy_surname(match: re.Match[str], parts: list[str]) -> bool:
    """Whether a month ends a name as its surname: `Theresa May`, not `Karl May 5`."""
    *before, last = parts
    known = len(parts) > 1 and given_name(before[0]) is not None and last.lower() in MONTHS
    return (
        known and not _DAY.match(match.string, match.end()) and all(p.lower() not in people.NOT_NAMES for p in before)
    )


def shy(match: re.Match[str]) -> str | None:
    """The word, where a title or a month stands alone as a surname may: `May resigned`, not `in May` or `the Mayor`."""
    word = _POSSESSIVE.sub("", match[0])
    if word.lower() not in _SHY or _DAY.match(match.string, match.end()):
        return None
    owner = word != match[0]  # `in protest at May’s bill`
    return None if not owner and _NO_SURNAME.search(match.string, max(0, match.start() - 12), match.start()) else word


def _country(parts: list[str]) -> int:
    """How many words at the start of a name are a country's or a people's, a given name never: `Ethiopians Dawit Alemu`."""
    if len(parts) < 2 or given_name(parts[0]) is not None:
        return 0
    led = ((n, " ".join(parts[:n])) for n in (3, 2, 1))
    return next((n for n, word in led if word in places.COUNTRY_OF or word.removesuffix("s") in places.COUNTRY_OF), 0)
