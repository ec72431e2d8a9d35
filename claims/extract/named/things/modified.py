"""Nouns that no list knows, told with a name before them: `the PALM trial`, `an Arden slug`; later `the slug` is that one.

Only where the text has no other of them: no second name, no `another slug`, no slugs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from claims.extract.lang.en import grammar, nouns, people, places, verbs
from claims.extract.lang.en import kinds as words
from claims.extract.named.people.names import Roster
from claims.extract.named.things import tellings
from claims.extract.named.things.kindred import MOST, Kinds

_CAP = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'&./-]{0,30}\w"
_MODIFIED = re.compile(
    rf"(?<![\w’'-])(?P<name>{_CAP}(?:\s{_CAP}){{0,5}})\s(?P<kind>(?:(?P<mid>[a-z]{{3,}})\s)?(?P<noun>[a-z]{{3,}}))(?![\w-]|['’](?!s\b))"
)
_JOINED = re.compile(r"[-/]")
_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\s$")
_ADJECTIVE = re.compile(r"\b(?:the|an?)\s(?P<one>[a-z-]{3,})\s$", re.I)
_BRINGS_IN = ("new", "latest", "recent", "annual", "upcoming")
_EPITHET = re.compile(r"[A-Z]\w+\sthe\s$")  # `Otto the Cat toy`
_MANY = 40  # nouns of a text that are looked up in it
_BEHIND = 24  # letters before a noun among which its article and adjectives stand
_OPENS = re.compile(r"(?:^|[.!?:\n“\"])\s*$")
# `the slug` points back, `a slug` brings one in.
_SAME = re.compile(r"\b(?:the|this|that|its|their|his|her)\s$", re.I)
_FIRST = re.compile(r"\b(?:an?|new|latest)\s(?:[\w-]+\s){0,2}$", re.I)
_NO_NOUN = (
    grammar.PREPOSITIONS | grammar.CLAUSE_WORDS | grammar.DETERMINERS | grammar.TIMES | verbs.ADVERBS | nouns.STOP
)
_NOBODY = people.SOMEBODY | people.ROLES | people.KIN | people.CROWDS | people.TEAMS
_NO_NAME = people.NOT_NAMES | grammar.DETERMINERS | grammar.PREPOSITIONS | words.PEOPLES


def add(text: str, people_named: Roster, found: Kinds) -> None:
    """Adds to `found` the things that such nouns mean, and from where on another may be meant."""
    named: dict[str, list[tuple[int, int, str]]] = {}
    for match in _MODIFIED.finditer(text):
        part = _kind(match)
        noun = match[part].split()[-1] if part else ""
        if part is None or noun in words.MEANS or tellings.goes_on(text, match.end(part)):
            continue
        if name := _name(text, match, people_named):
            at = match.start("kind") - len(name) - 1
            named.setdefault(noun, []).append((at, match.end(part), f"the {name} {match[part]}"))
    for noun, told in islice(named.items(), _MANY):
        if len({_key(phrase) for _, _, phrase in told}) == 1 and len(told) < MOST:
            found.add(noun, told[0][0], told[0][2])
            found.modified.add(noun)
            rival = next(_rivals(text, noun, told), None)
            if rival is not None:
                found.rivals[noun] = rival


def _kind(match: re.Match[str]) -> str | None:
    """Which part of what stands behind a name tells its kind: both words, or the first where the second is no noun."""
    mid = match["mid"]
    if mid is None:
        return "noun" if _noun(match["noun"]) else None
    if _noun(match["noun"]) and _between(mid):
        return "kind"
    return "mid" if _noun(mid) else None


def _key(phrase: str) -> str:
    """The name of a phrase, however it is joined: `the Arden/Volta opinion poll`, `the Arden-Volta poll`."""
    return _JOINED.sub(" ", " ".join(w for w in phrase.split() if not w.islower()))


def _noun(noun: str) -> bool:
    """Whether a small-letter word is the name of one thing, as far as its form tells."""
    if noun in _NO_NOUN or noun in _NOBODY or noun.endswith(("ly", "ing", "ed", *people.MANY_END)):
        return False
    return not (nouns.plural(noun) or verbs.finite(noun) or noun.endswith(words.ACTS))


def _between(mid: str) -> bool:
    """Whether a word may stand between a name and the noun: `Arden opinion poll`."""
    return not (mid in _NO_NOUN or mid in ("and", "or", "to", "of") or verbs.finite(mid) or mid.endswith(("ly", "ed")))


def _name(text: str, match: re.Match[str], people_named: Roster) -> str | None:
    """The name before a noun, without what opens its sentence; None where it is somebody's, a people's or a day."""
    parts = match["name"].split()
    opens = _OPENS.search(text, max(0, match.start() - 2), match.start()) is not None
    while parts and parts[0].lower() in _NO_NAME:
        parts, opens = parts[1:], False
    if not parts or (opens and len(parts) == 1) or any(p.lower() in _NO_NAME or p[-2:] in ("'s", "’s") for p in parts):
        return None
    name = " ".join(parts)
    at = match.end("name") - len(name)
    of_people = name in places.COUNTRY_OF or all(p in places.COUNTRY_OF for p in parts)
    before = text[max(0, at - _BEHIND) : at]
    if of_people or _EPITHET.search(before) or people_named.mentions_in(at, at + len(name)):
        return None
    year, dusky = _YEAR.search(before), _ADJECTIVE.search(before)
    if dusky and _between(dusky["one"]) and dusky["one"] not in _BRINGS_IN:
        return f"{dusky['one']} {name}"  # `the dusky Arden slug`
    return f"{year[0]}{name}" if year else name  # `the 2019 Arden season`


def _rivals(text: str, noun: str, told: list[tuple[int, int, str]]) -> Iterator[int]:
    """Where the text speaks of others that the noun may mean, or of several."""
    for match in re.finditer(rf"\b{noun}(?P<many>e?s)?\b", text):
        if any(start <= match.start() < end for start, end, _ in told):
            continue
        before = text[max(0, match.start() - _BEHIND) : match.start()]
        brought_in = match.start() < told[0][0] and _FIRST.search(before)
        if tellings.goes_on(text, match.end()) or (match["many"] and match.start() < told[0][0]):
            continue  # `slug glue`; `of three polls, the Arden poll`
        if match["many"] or not (_SAME.search(before) or brought_in):
            yield match.start()
