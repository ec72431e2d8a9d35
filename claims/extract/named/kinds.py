"""What a text says its named things are, and which of them `the site`, `the event` or `the airline` means.

`Arden Air, a small airline`, `a site known as Mill Watch`, `the Ashford festival`: one of a kind that was named, or nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.extract.lang.en import given, grammar, nouns, people, places, verbs, wellknown
from claims.extract.lang.en import kinds as words
from claims.extract.lang.en.calendar import WEEKDAYS
from claims.extract.lang.en.references import MONTHS
from claims.extract.lang.lists import by_letter, either
from claims.extract.named import firms, reputed
from claims.extract.named.kindred import IDLE, MOST, NOTHING, WORD, Around, Kinds, is_of, same
from claims.extract.named.things import Things
from claims.extract.prose.edits import Edit
from claims.records import Span

_CAP = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'&.-]*[\w’']|[A-Z]"
_RUN = rf"(?:{_CAP})(?:\s(?:of\s(?:the\s)?|and\s|&\s)?(?:{_CAP}|\d+)){{0,6}}"
_KIND = re.compile(
    rf"(?<![\w’'-])(?:{by_letter(either(words.MEANS))})"
    r"(?P<many>e?s)?(?![\w-]|\.\w|['’](?!s\b))"
)
_SIDES = r"(?:(?:north|south)(?:ern|-?east|-?west)?(?:ern)?|(?:east|west)(?:ern)?|central|wider|greater)\s"
_LEAD = r"(?:[\w’'-]+\s){0,4}"
# `Arden Air, a small airline`, `Arden Air was the first airline`.
_TOLD = re.compile(
    rf"(?P<the>[Tt]he\s)?(?P<name>{_RUN})(?:\s\([^)\n]{{1,24}}\))?(?P<how>,|\sis|\swas)\s"
    rf"(?:an?|the|one of the)\s(?P<lead>{_LEAD})$"
)
# `the Trump administration`, `the Karol Bagh area`, `Arden’s government`.
_BEFORE = re.compile(
    rf"(?:\b[Tt]he\s(?P<side>{_SIDES})?(?P<name>{_RUN})(?:\s\([^)\n]{{1,12}}\))?\s(?:federal\s|central\s|state\s|music\s|film\s)?|(?P<owner>{_CAP})\s)$"
)
_BARE = re.compile(rf"(?<![.!?]\s)(?P<name>{_RUN})\s$")
_CALLED = re.compile(
    r",?\s(?:(?:was|is)\s)?(?:(?:previously|originally|formerly|also)\s)?"
    r"(?:known as|called|named|titled|entitled|dubbed|nicknamed)\s"
    rf"(?P<the>the\s)?[\"“‘']?(?P<name>{_RUN})"
)
_AFTER = re.compile(rf"\s(?P<the>the\s)?[\"“]?(?P<name>{_RUN})")
_APPOSED = re.compile(rf",\s(?P<the>the\s|(?P<a>an?)\s)?(?P<name>{_RUN})[,.;]")
_OF = re.compile(rf"\sof\s(?P<name>(?:the\s)?{_RUN})")
_DETERMINER = re.compile(
    r"\b(?P<word>(?i:an?|the|another|other|each|every|any|some|several|two|three|both|many|these|those))\s"
    rf"(?P<lead>{_LEAD})$"
)
_GOES_ON = re.compile(
    r"[,.;)]|\s(?:\w{2,}(?:ing|ed)\b|of|in|from|that|which|based|for|with|founded|launched|owned|run|located|on|at|near|\(|—|–)"
)
_TITLE_GOES_ON = re.compile(r"\s(?:in|of|with|to|at|from|on)\s(?:the\s|an?\s)?[A-Z]")
_YEAR = re.compile(r"\s(?:19|20)[0-9]{2}\b(?=[\"”’.,;)]|\s(?!in\b))")
_FIELD = re.compile(r"\s(?:in|for|of)\s(?:the\s)?[A-Z][\w-]*(?:\s(?:(?:or|and)\s)?[A-Z][\w-]*)*")  # `Prize in Physics`
_FLIGHT = re.compile(rf"(?:(?:{_CAP.replace('*', '{0,30}')})\s){{1,3}}Flight\s[A-Z]{{0,2}}\d+")
_STORM = re.compile(rf"\b(?P<kind>{'|'.join(w.capitalize() for w in sorted(words.STORMS))})\s(?P<name>[A-Z][a-z]+)\b")
_TROPICAL = re.compile(rf"\bTropical (?P<kind>{'|'.join(words.TROPICAL)}) [A-Z][a-z]+\b")
_ASKED = re.compile(
    rf"(?P<the>[Tt](?<![\w’'-].)h(?:e|is) (?:(?:{'|'.join(words.NO_OTHER)}) )?)"
    rf"(?:(?P<of>{by_letter(either(places.COUNTRY_OF))})\s)?"
    r"(?P<kind>[A-Za-z][a-z]+)(?:(?P<owner>['’]s)(?![\w-])|(?![\w’'-])"
    r"(?!\s(?:of|that|who|which|where|with|around|near|between|outside|surrounding|from(?=\s[A-Z])|behind|based|led|called|named)\b)"
    rf"(?!\s(?!{'|'.join(w[:3].capitalize() for w in WEEKDAYS)})[A-Z]))"  # `the state Department`; `the airline Monday said`
)
_NEXT = re.compile(r"\s([\w-]+)")
_NUMBERED = re.compile(r"\s[0-9]")
_PLACED = re.compile(r"\b(?:in|at|near|to|from|of|around|outside)\s(?:the\s)?$")
# `In a paper in Mill Science, a team`.
_OPENING = re.compile(r"(?:^|[.!?\n]\s*)(?:In|At|On|By|For|According|After|During|From|Under|With|Near)\b[^.!?\n]*$")
_DETERMINERS = frozenset(["the", "its", "their", "his", "her", "this", "that"])
_TERRITORY = re.compile("|".join(words.TERRITORIES))
_GOVERNS = ("government", "administration")
_FIRST_PART = re.compile(r"\s[A-Z]\w+\s(?!of\b|in\b|and\b)[a-z]+s?\b")
_REACH = 120
_LEADS = people.TITLES | people.NOT_NAMES
_ENDS_KIND = grammar.PREPOSITIONS | grammar.CLAUSE_WORDS | words.ADVERBS | {"and", "or", "to", "of"}
_ONE = ("a", "an")


def read(text: str, things: Things, title: str | None = None) -> Kinds:
    """Every thing that the text names and tells the kind of, by its place; `title` tells what it is about."""
    found = Kinds(topic=frozenset(w.lower().removesuffix("'s").removesuffix("’s") for w in WORD.findall(title or "")))
    for match in _KIND.finditer(text):
        kind = match[0].removesuffix(match["many"] or "") if match["many"] else match[0]
        if match[0] in words.MEANS:
            kind = match[0]
        named = None if match["many"] and kind != match[0] else _named(text, match, kind)
        if named:
            first = not found.knows(kind)
            found.add(kind, *named)
            definite = text[max(0, match.start() - 4) : match.start()].lower() == "the "
            if (definite or first) and _CALLED.match(text, match.end()):
                found.told_late(kind, match.start())
        elif rival := _rival(text, match):
            found.rivals.setdefault(kind, match.start())
            if rival in _ONE and found.rivals[kind] == match.start():
                found.ones.add(kind)
    for word, entries in things.by_word.items():
        kind = words.IN_NAMES.get(word, word)
        if kind in words.MEANS and kind != "flight":
            for at, name in entries:
                if kind in wellknown.KINDS_OF.get(name, (kind,)):  # the Islamic State is no state
                    found.add(kind, at, _with_the(text, at, name, kind))
    if len(only := found.named.get("administration", [])) == 1 and "administration" not in found.rivals:
        # `the administration’s plan`, before the Reed administration
        found.named["administration"] = [(-1, only[0][1])]
    firms.add(text, title or "", found)
    found.told_first()
    reputed.of_title(text, title or "", found)
    reputed.add(text, things.proper, found)
    found.territories = [m.start() for m in _TERRITORY.finditer(text)]
    if "Flight" in text:
        for match in _FLIGHT.finditer(text):
            found.add("flight", match.start(), match[0].removeprefix("The "))
    for match in _TROPICAL.finditer(text):
        found.add(match["kind"].lower(), match.start(), match[0])
    for match in _STORM.finditer(text):
        if len(found.storms) < MOST:
            found.storms.setdefault(match["name"], (match.start(), match[0]))
    return found


def _with_the(text: str, at: int, name: str, kind: str) -> str:
    at = text.find(name, at)
    first, _, rest = name.partition(" ")
    if first[-2:] in ("'s", "’s") and first[:-2] in places.COUNTRY_OF:
        name, at = rest, at + len(first) + 1  # `Peru’s Green Party`
    if kind in ("prize", "award") and (of := _FIELD.match(text, at + len(name))):
        name += of[0]
    if (before := text[max(0, at - 5) : at])[-1:] == " " and before[:4].isdigit() and before[:2] in ("19", "20"):
        name, at = before + name, at - 5  # `the 2019 Water Prize`
    if year := _YEAR.match(text, at + len(name)):
        name += year[0]  # `the Water Bill 2019`
    article = text[max(0, at - 4) : at].lower() == "the " or (
        kind in words.WITH_THE and (kind in name.split()[-1].lower() or kind in ("prize", "award"))
    )
    return f"the {name}" if article else name


def _rival(text: str, kind: re.Match[str]) -> str | None:
    """The `another` or `two` of a kind that is said of something that is not named; None where it is not."""
    before = _DETERMINER.search(text, max(0, kind.start() - _REACH), kind.start())
    if before is None:
        return None
    if any(w in _DETERMINERS for w in before["lead"].lower().split()):
        return None  # `a few days later the airline`
    many = kind["many"] is not None
    if not many and _FIRST_PART.match(text, kind.end()):
        return None  # `a government Twitter account`
    word = before["word"].lower()
    rival = many if word == "the" else not any(w[0].isupper() for w in before["lead"].split()[-1:])
    return word if rival else None


def _named(text: str, match: re.Match[str], kind: str) -> tuple[int, str] | None:
    """The place and the name of the thing that is told to be of a kind where the kind stands."""
    begin = max(0, match.start() - _REACH)
    told = _TOLD.search(text, begin, match.start())
    if told and _apposition(text, told, match, kind) and _proper(_opened(told["name"])):
        return match.start(), _name(told["the"], _opened(told["name"]))
    before = _BEFORE.search(text, begin, match.start())
    if before and kind not in words.WHERE_ONLY and not goes_on(text, match.end()):
        governs = kind in _GOVERNS
        if before["owner"] and governs and before["owner"][-2:] in ("'s", "’s"):
            return match.start(), text[before.start("owner") : match.end()]
        if before["name"] and (governs or _proper(before["name"])):
            return match.start(), f"the {before['side'] or ''}{text[before.start('name') : match.end()]}"
    bare = _BARE.search(text, begin, match.start()) if kind in words.BARE and match["many"] is None else None
    if bare and _proper(bare["name"]) and not goes_on(text, match.end()):
        return match.start(), text[bare.start("name") : match.end()]
    behind = _CALLED.match(text, match.end()) or _APPOSED.match(text, match.end())
    if behind is None and kind not in _GOVERNS:
        behind = _AFTER.match(text, match.end())
    if behind and behind.groupdict().get("a"):
        return _of_a_make(text, match, behind["name"])
    cut_off = behind is not None and _TITLE_GOES_ON.match(text, behind.end("name")) is not None
    if behind and not cut_off and _proper(behind["name"]) and not _other(text, match):
        return behind.start("name"), _name(behind["the"], behind["name"])
    of = _OF.match(text, match.end())
    if of and kind == "government":
        return match.start(), f"the government of {of['name']}"
    if of and kind in words.PLACES and _proper(of["name"].removeprefix("the ")):
        return match.start(), of["name"]
    return None


def _of_a_make(text: str, kind_at: re.Match[str], name: str) -> tuple[int, str] | None:
    """`The tractor, a Volta Roadster, was`: what it is called wherever the text speaks of it, also before."""
    before = _DETERMINER.search(text, max(0, kind_at.start() - _REACH), kind_at.start())
    definite = before is not None and before["word"].lower() == "the" and not before["lead"]
    return (-1, f"the {name}") if definite and " " in name and _proper(name) else None


def _opened(name: str) -> str:
    """A run of capitals without the preposition that opens its sentence: `In Ashford, a town`."""
    first, _, rest = name.partition(" ")
    return rest if rest and first.lower() in grammar.PREPOSITIONS else name


def _apposition(text: str, told: re.Match[str], kind_at: re.Match[str], kind: str) -> bool:
    """Whether the words really say what the name is: not `in Arden, a company closed`, nor `Arden Air, a rival airline`."""
    lead = told["lead"].split()
    if any(w in words.OTHER or w in _DETERMINERS or verbs.firm(w) or w.endswith("ing") for w in lead):
        return False
    if told["how"] == ",":
        placed = _PLACED.search(text, max(0, told.start("name") - 16), told.start("name"))
        opening = _OPENING.search(text, max(0, told.start() - _REACH), told.start("name"))
        opens = opening is not None and not any(verbs.finite(w) for w in opening[0].partition(",")[2].split())
        return _GOES_ON.match(text, kind_at.end()) is not None and (kind in words.PLACES or not (placed or opens))
    return not goes_on(text, kind_at.end())


def _other(text: str, kind_at: re.Match[str]) -> bool:
    """Whether the words before a kind tell it apart from the one the text is about: `the parent company Arden Mills`."""
    before = _DETERMINER.search(text, max(0, kind_at.start() - _REACH), kind_at.start())
    return before is not None and any(w in words.OTHER for w in (before["word"], *before["lead"].split()))


def _proper(name: str) -> bool:
    """Whether a run of capitals is a thing's name: no person's, no people's, no day's."""
    parts = name.split()
    first = parts[0].removesuffix("’s").removesuffix("'s")
    if first.lower() in given.WOMEN or first.lower() in given.MEN or first.lower() in _LEADS:
        return False
    if name in places.COUNTRY_OF and name != places.COUNTRY_OF[name]:
        return False
    return first.lower() not in MONTHS and first.lower() not in WEEKDAYS and len(name) > 1


def _name(the: str | None, name: str) -> str:
    bare = re.sub(r"['’]s?$", "", name)
    return f"the {bare}" if the else bare


def goes_on(text: str, end: int) -> bool:
    """Whether a noun goes on behind a noun that ends at a place: `the site manager`, `the mill the police shut`."""
    after = _NEXT.match(text, end)
    low = after[1].lower() if after else ""
    if not low or low in IDLE:
        return bool(low)  # `the mill the police shut`
    if after and (after[1][0].isupper() or after[1][0].isdigit()):
        return False
    return not (low in _ENDS_KIND or low.endswith(("ly", "ed")) or verbs.finite(low) or low in nouns.STOP)


def _body(before: str, kinds: Kinds, match: re.Match[str]) -> bool:
    """Whether what the sentence before was about may be the body that `the firm` means: nothing else is told of either."""
    bare = before.removeprefix("the ").removeprefix("The ")
    told = any(same(bare, name) for entries in kinds.named.values() for _, name in entries)
    asked = words.MEANS[match["kind"].lower()]
    others = any(start < match.start() for one in asked for start, _ in kinds.named.get(one, ()))
    rivals = any(kinds.rivals.get(one, match.start()) < match.start() for one in asked)
    return not (told or others or rivals) and bare not in places.COUNTRY_OF and _proper(bare)


def edits(text: str, span: Span, kinds: Kinds, around: Around = NOTHING) -> Iterator[Edit]:
    """The names that a stretch leaves to its context: of `the site`, and of a storm by its bare name.

    Where somebody speaks, `this site` is another; `around` tells of several things which is meant.
    """
    for match in _ASKED.finditer(text, span.start, span.end):
        if around.quoted and match["the"].lower().startswith("this"):
            continue
        kind = match["kind"].lower()
        if kind not in words.MEANS or (match["kind"] != kind and _NUMBERED.match(text, match.end())):
            continue  # `the Area 9 depot`
        beside = not match["owner"] and goes_on(text, match.end())
        if beside and not (kind in words.LEADING and match["the"].lower() == "the "):
            continue
        if match["of"] and (beside or kind in _GOVERNS):
            continue
        if kinds.told(kind, text[max(span.start, match.start() - _REACH) : match.start()], match.start()):
            continue  # `The Green Party said the party would`
        name = kinds.the_one(kind, match.start(), around)
        if (
            name is None
            and around.before
            and kind in words.BODIES
            and not beside
            and _body(around.before, kinds, match)
        ):
            name = around.before
        if match["of"] and not (name and is_of(text, name, match["of"], match.start())):
            continue
        until = match.start() if kind in words.PLACES else span.end  # `the territory’s laws let Hong Kong be`
        if name and name.removeprefix("the ") not in text[span.start : until]:
            if beside:
                yield Edit(match.end(), match.end(), f" ({name})")  # `the city (Arden) council`
                continue
            put = name[0].upper() + name[1:] if match["the"][0] == "T" else name
            yield Edit(match.start(), match.end(), put + ("’s" if match["owner"] else ""))
    for short, (at, name) in kinds.storms.items():
        bare = re.compile(rf"(?<![\w’'-])(?<!Storm ){short}(?![\w-])")
        first = bare.search(text, span.start, span.end)
        if first and at < span.start and name not in text[span.start : span.end]:
            yield Edit(first.start(), first.end(), name)
