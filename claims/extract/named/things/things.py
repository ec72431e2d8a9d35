"""What `the country`, `the court` and `the House` are: the one of the name that the text has spoken of before."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

from claims.extract.lang.en import given, grammar, people, places, verbs
from claims.extract.lang.en import kinds as kind_words
from claims.extract.lang.en.calendar import WEEKDAYS
from claims.extract.lang.en.references import MONTHS
from claims.extract.lang.lists import by_letter, either
from claims.extract.named.things import fuller, initials, ruled
from claims.extract.named.things import parts as parts_of
from claims.extract.prose.edits import Edit
from claims.records import Span

_OPENING = places.FIRST_WORDS | people.CROWNS
_NO_FIRST = grammar.DETERMINERS | grammar.PREPOSITIONS | kind_words.PLIGHTS
_NO_NOUN = grammar.PREPOSITIONS | grammar.CLAUSE_WORDS | {"and", "or", "to"}
CAP = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'&.-]*\w"
# The same of a bounded length, for patterns in which several follow each other.
SHORT_CAP = CAP.replace("*", "{0,30}")
NAME = re.compile(
    rf"(?=[A-ZÀ-ÖØ-ÞĀ-Ž])(?<![\w’'-])(?:[A-Z]\.(?:[A-Z]\.)+\s)?{CAP}(?:\s(?:(?:of|for|on)\s(?:the\s)?|and\s)?{CAP})*"
)
_MOST = 12
COUNTRY = re.compile(
    r"(?=[A-Z])(?<![\w-])(?:"  # a look at the capital first: the names are many
    + by_letter(either(map(re.escape, places.COUNTRY_OF)))
    + r")(?![\w-]|\.\w)"
)
_THE = re.compile(
    r"(?<![\w’'-])[Tt]he (?P<word>(?P<capital>[A-Z])?[a-z]{3,})(?P<owner>['’]s)?(?![\w’'-])"
    r"(?! (?:of|for)\b(?! [0-9]))(?(capital)|(?! (?:that|who|which|in|to|where|with)\b(?! [0-9])))"
)
_ANOTHER = re.compile(r"\b(?:an?|another|other|every|each|any|some|two|three|both|no)\s(?:[\w-]+\s){0,2}?([a-z]{4,})\b")
_NAMED_AT_ONCE = re.compile(
    r"(?:,|,? (?:named|called|(?:later )?(?:identified|named) as))?(?: \d+-year-old)? [A-Z][a-z]+ [A-Z]"
)
_APPOSED = 32  # letters of a name, with an age behind it, before what tells of it
_NAME_BEFORE = re.compile(rf"{CAP}\s{CAP}(?:,\s[0-9]{{1,3}})?,\s$")
_NUMBERED = re.compile(r"\s(?:[0-9]|[A-Z])")
# `University of Arden, Ashford`: a campus, or where it lies.
_CAMPUS = re.compile(r",\s[A-Z]")
# Where something is, by a name: `in Arden`.
_PLACED = re.compile(rf"\b(?:in|near|at)\s({CAP})")
_INSIDE = re.compile(r"(?<=[a-z,] )[A-ZÀ-Þ]\w+")
_CAPITAL = re.compile(r"(?<![\w’'-])[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'.&-]*")
_NEXT = re.compile(r"\s([\w-]+)")
_HERE = re.compile(r"[Tt](?<![\w’'-].)he (?:country|nation)(?P<owner>['’]s)?(?![\w’'-])(?! (?:of|that|where|with)\b)")

# Within a run of capitals these tell that it is a headline, no name.
HEADLINE = frozenset([*verbs.AUXILIARIES, *(w for w in verbs.PRESENT if w.endswith("s"))])
# What such a word tells of, right before it: a title, a name.
_SUBJECT_BEFORE = re.compile(r"[\w”\"’'](?<![Tt]he)\s$")
# Capitals that name neither a person nor a place.
NO_NAMES = frozenset([*MONTHS, *WEEKDAYS, "covid-19", "i", "am", "pm", "internet"])


@dataclass(slots=True)
class Things:
    """The names of an article by their first and last words, the countries, and the words it says of any one."""

    by_word: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    countries: list[tuple[int, str]] = field(default_factory=list)
    visits: list[tuple[int, str]] = field(default_factory=list)
    home: str | None = None
    written: dict[str, str] = field(default_factory=dict)
    loose: dict[str, int] = field(default_factory=dict)
    proper: set[str] = field(default_factory=set)
    placed: set[str] = field(default_factory=set)
    fuller: fuller.Fuller = field(default_factory=fuller.Fuller)
    initials: initials.Initials = field(default_factory=initials.Initials)

    def add(self, word: str, at: int, name: str) -> None:
        """A name by one of its words; of so many that the word can mean none of them, the rest is not kept."""
        known = self.by_word.setdefault(word, [])
        if len(known) < _MOST and all(name != other for _, other in known):
            known.append((at, name))

    def country_before(self, at: int) -> str | None:
        """The country of which the text has spoken before a place, or None where there are none or several.

        Of several, the one of the title is meant where no other was named last.
        """
        known = {name for _, name in self.countries[: bisect_left(self.countries, (at, ""))]}
        if self.home in known and self.visits[bisect_left(self.visits, (at, "")) - 1][1] == self.home:
            return self.home
        return known.pop() if len(known) == 1 else None

    def named_before(self, word: str, at: int) -> str | None:
        """The one name before a place that ends with a word or opens with it: `Court of Session`; None where unsure."""
        if self.loose.get(word.lower(), at) < at:
            return None
        named = [(start, name) for start, name in self.by_word.get(word.lower(), ()) if start < at]
        known: list[str] = []
        for _, name in named:
            if not any(_within(name, other) for other in known):
                known = [*(k for k in known if not _within(k, name)), name]
        return known[0] if len(known) == 1 else None


def _within(short: str, full: str) -> bool:
    return f" {short} " in f" {full} "


def read(text: str, title: str | None = None) -> Things:
    """Every name of two words and more, every country, and every `a court`, by where it stands first."""
    found = Things()
    homes = {places.COUNTRY_OF[match[0]] for match in COUNTRY.finditer(title or "")}
    found.home = homes.pop() if len(homes) == 1 else None
    for match in NAME.finditer(text):
        name = match[0].removesuffix("'s").removesuffix("’s")
        parts = name.split()
        if len(parts) > 1 and parts[0].lower() in _NO_FIRST:
            name, parts = " ".join(parts[1:]), parts[1:]
        if "'" in name or "’" in name:
            parts = parts[parts_of.owner(parts) :]
        name = " ".join(parts)
        if of := next(
            (n for n in (1, 2) if parts[n + 1 :] and parts[n] in ("of", "for") and parts_of.heads(parts[n - 1])), 0
        ):
            parts = parts[of + (2 if parts[of + 1] == "the" else 1) :]  # `Speaker of the House of Representatives`
            name = " ".join(parts)
        if day := next(
            (n for n in range(1, len(parts) - 1) if parts[n] == "on" and parts[n + 1].lower() in NO_NAMES), 0
        ):
            parts = parts[:day]  # `Arden Mills on Monday`
            name = " ".join(parts)
        if _of_headline(text, match.start(), parts):
            continue
        if not 1 < len(parts) < 12 or (parts[0] == "University" and _CAMPUS.match(text, match.end())):
            continue
        found.fuller.note(parts, match.start())
        found.initials.note(text, parts, match.start())
        opens = parts[1] in ("of", "for", "on") or parts[0].lower() in _OPENING
        last = () if opens or "of" in parts else (parts[-1].lower(),)  # `Court of Arden` is no `the Arden`
        for word in {*last} | ({parts[0].lower()} if opens else set()):
            found.add(word, match.start(), name)
        for n, part in enumerate(parts[1:-1], 1):
            if parts[n + 1] in ("of", "for") and part[0].isupper():
                inner = parts[n - 1] in ("of", "the")  # `Dean of the House of Mills`
                found.add(part.lower(), match.start(), " ".join(parts[n:]) if inner else name)
            elif parts_of.placed_behind(parts, n):
                found.add(part.lower(), match.start(), name)  # `Arden Children’s Hospital Ashford`
            elif n and parts_of.before_somebody(parts, n):
                found.add(
                    part.lower(), match.start(), " ".join(parts[: n + 1])
                )  # `Arden Supreme Court Justice Otto Reed`
    _countries(text, found)
    found.fuller.leave_places(text)
    found.fuller.models(text)
    found.initials.kinds(text)
    found.placed = {match[1] for match in _PLACED.finditer(text)}
    found.proper = set(_INSIDE.findall(text))
    for match in _ANOTHER.finditer(text):
        if _NAMED_AT_ONCE.match(text, match.end()):
            continue  # `held a suspect, Otto Reed`
        if _behind_a_name(text, match.start()):
            continue  # `Otto Reed, a novelist,`
        if match[1] in places.BODY_WORDS and noun_follows(text, match.end()):
            continue  # `an old court file`
        found.loose.setdefault(match[1], match.start())
    return found


def _behind_a_name(text: str, at: int) -> bool:
    """Whether a name of two words and a comma end at a place: what follows tells of it."""
    return text.endswith(", ", 0, at) and _NAME_BEFORE.search(text, max(0, at - _APPOSED), at) is not None


def _countries(text: str, found: Things) -> None:
    """Notes every country where the text names it, and how it is written."""
    for match in COUNTRY.finditer(text):
        country = places.COUNTRY_OF[match[0]]
        found.visits.append((match.start(), country))
        if match[0] in places.ALSO:
            found.written.setdefault(country, match[0])
        elif match[0] == country.removeprefix("the "):
            if found.written.get(country) not in places.ALSO:
                found.written[country] = country
        elif match[0].replace(".", "").isupper():
            found.written.setdefault(country, f"the {match[0]}")  # `the US`, where no more is written
        if all(country != name for _, name in found.countries):
            found.countries.append((match.start(), country))


def _of_headline(text: str, at: int, parts: list[str]) -> bool:
    """Whether a run of capitals is words of a headline: `Reed Says Arden Museum Will Open`, `“Salt” Wins Top Award`."""
    if parts and parts[0].lower() in HEADLINE and _SUBJECT_BEFORE.search(text, max(0, at - 4), at):
        return True
    return len(parts) > 3 and any(part.lower() in HEADLINE for part in parts[1:])


def instead(match: re.Match[str], name: str, behind: str = "") -> Edit:
    """The edit that puts a name for words that open with `the`: their capital is kept, `behind` is what follows the name."""
    put = name[0].upper() + name[1:] if match[0][0] == "T" else name
    return Edit(match.start(), match.end(), put + behind)


def edits(text: str, span: Span, things: Things) -> Iterator[Edit]:
    """What a statement puts for `the country` and `the court` in a stretch, where the text leaves one answer."""
    for match in _HERE.finditer(text, span.start, span.end):
        country = things.country_before(match.start()) or ruled.country(text, things.visits, match.start())
        if country and not _said_in(text, span, country):
            yield instead(match, things.written.get(country, country), "’s" if match["owner"] else "")
    yield from fuller.edits(text, span, things.fuller)
    yield from (e for e in initials.edits(text, span, things.initials) if not noun_follows(text, e.end))
    yield from initials.species(text, span, things.initials)
    for match in _THE.finditer(text, span.start, span.end):
        word = match["word"]
        low = word.lower()
        known = low in places.BODY_WORDS or low in places.FIRST_WORDS or word[0].isupper()
        if not known or low in people.ROLES or low in people.TITLES or of_any(text, match, low):
            continue
        if not match["owner"] and (noun_follows(text, match.end()) or _NUMBERED.match(text, match.end())):
            continue
        name = things.named_before(word, match.start())
        if name and name.partition(" ")[0].lower() in given.SEXED:
            continue  # `the Reeds`
        if name and not _said_in(text, span, name):
            at = match.start() + (0 if name.lower().startswith(f"{low} ") and low in places.FIRST_WORDS else 4)
            yield Edit(at, match.end(), name + ("’s" if match["owner"] else ""))


def of_any(text: str, match: re.Match[str], word: str) -> bool:
    """Whether no certain thing is meant by `the` and a word: `roles that he had played in the theatre`."""
    return word.lower() in kind_words.IN_ANY and text.endswith("in ", 0, match.start())


def names_nobody(statement: str, things: Things) -> bool:
    """Whether no name of a person, place or thing stands in a statement: `Turnout was 61 per cent`."""
    first, *later = _CAPITAL.findall(f"{statement}.") or [""]
    if not statement.startswith(first):
        first, later = "", [first, *later]
    owners = str.maketrans("", "", "’'.")
    if any(w.translate(owners).lower() not in NO_NAMES for w in later):
        return False
    called = first.lower() in given.SEXED
    return not called and first not in things.proper and first not in places.COUNTRY_OF


def left_open(text: str, span: Span, things: Things) -> Iterator[str]:
    """`the country` where several or none could be meant."""
    for match in _HERE.finditer(text, span.start, span.end):
        if not (things.country_before(match.start()) or ruled.country(text, things.visits, match.start())):
            yield match[0]


def noun_follows(text: str, end: int) -> bool:
    """Whether a noun follows, so that a name only says which: `the Arden mayor`, `the Channel Tunnel`."""
    after = _NEXT.match(text, end)
    low = after[1].lower() if after else ""
    return bool(low) and not (low[0].isdigit() or low in _NO_NOUN or low in kind_words.ADVERBS or verbs.finite(low))


def _said_in(text: str, span: Span, name: str) -> bool:
    return name in text[span.start : span.end]
