"""How a text says what a named thing is: `Arden Air, a small airline`, `a site known as Mill Watch`, `the Ashford festival`."""

from __future__ import annotations

import re

from claims.extract.lang.en import abbreviations, given, grammar, nouns, people, places, verbs
from claims.extract.lang.en import kinds as words
from claims.extract.lang.en.calendar import WEEKDAYS
from claims.extract.lang.en.references import MONTHS
from claims.extract.named.things.kindred import IDLE

CAP = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'&.-]*[\w’']|[A-Z]"
_RUN = rf"(?:{CAP})(?:\s(?:of\s(?:the\s)?|and\s|&\s)?(?:{CAP}|\d+)){{0,6}}"
_SIDES = r"(?:(?:north|south)(?:ern|-?east|-?west)?(?:ern)?|(?:east|west)(?:ern)?|central|wider|greater)\s"
_LEAD = r"(?:[\w’'-]+\s){0,4}"
# `Arden Air, a small airline`, `Arden Air was the first airline`.
_TOLD = re.compile(
    rf"(?P<the>[Tt]he\s)?(?P<name>{_RUN})(?:\s\([^)\n]{{1,24}}\))?(?P<how>,|\sis|\swas)\s"
    rf"(?:an?|the|one of the)\s(?P<lead>{_LEAD})$"
)
# `the Trump administration`, `the Karol Bagh area`, `Arden’s government`.
_BEFORE = re.compile(
    rf"(?:\b[Tt]he\s(?P<side>{_SIDES})?(?P<name>{_RUN})(?:\s\([^)\n]{{1,12}}\))?\s(?:federal\s|central\s|state\s|music\s|film\s)?|(?P<owner>{CAP})\s)$"
)
_BARE = re.compile(rf"(?<![.!?]\s)(?P<name>{_RUN})\s$")
_CALLED = re.compile(
    r"(?:\sin\squestion)?,?\s(?:(?:was|is)\s)?(?:(?:previously|originally|formerly|also)\s)?"
    r"(?:known as|called|named|titled|entitled|dubbed|nicknamed)\s"
    rf"(?P<the>the\s)?[\"“‘']?(?P<name>{_RUN})"
)
_AFTER = re.compile(rf"\s(?P<the>the\s)?[\"“]?(?P<name>{_RUN})")
# `her documentary “9 Mills.”`: what is between the marks, whatever it begins with.
_TITLED = re.compile(r",?\s[\"“](?P<name>[A-Z0-9][^\"“”\n]{0,60}?)[,.]?[\"”]")
_APPOSED = re.compile(rf"(?:\sin\squestion)?,\s(?P<the>the\s|(?P<a>an?)\s)?(?P<name>{_RUN})[,.;]")
_IN_PLACE = re.compile(rf"\sin\s(?:{CAP})(?:\s(?:{CAP}))*(?![\w’'])")  # `the Norwegian consulate in Arden`
_OF = re.compile(rf"\sof\s(?P<name>(?:the\s)?{_RUN})")
_DETERMINER = re.compile(
    r"\b(?P<word>(?i:an?|the|another|other|each|every|any|some|several|two|three|both|many|these|those))\s"
    rf"(?P<lead>{_LEAD})$"
)
_GOES_ON = re.compile(
    r"[,.;)]|\s(?:\w{2,}(?:ing|ed)\b|of|in|from|that|which|based|for|with|founded|launched|owned|run|located|on|at|near|\(|—|–)"
)
# `sold to Arden Labs, a startup in which`, not `in Arden, a startup closed`.
_RELATED = re.compile(r"\s(?:(?:in|for|of|to|at)\s)?(?:which|whose|that)\b")
_TITLE_GOES_ON = re.compile(r"\s(?:in|of|with|to|at|from|on)\s(?:the\s|an?\s)?[A-Z]")
_NEXT = re.compile(r"\s([\w-]+)")
ONE, _BE = ("a", "an"), 12
# `The house is a museum`, `a museum alone cannot help`: what something is, and whichever it be.
_IS_ONE = re.compile(r"\b(?:is|was|are|were|be|been|being|becomes?|became|as|not)\s$")
_ANY = re.compile(r"\s(?:\w+\s){0,2}?(?:will|would|can|cannot|could|should|must|might)\b")
_WHICH_TIME = ("this", "last", "next", "that", "every", "each")
_PLACED = re.compile(r"\b(?:in|at|near|to|from|of|around|outside)\s(?:the\s)?$")
# `In a paper in Mill Science, a team`.
_OPENING = re.compile(r"(?:^|[.!?\n]\s*)(?:In|At|On|By|For|According|After|During|From|Under|With|Near)\b[^.!?\n]*$")
_DETERMINERS = frozenset(["the", "its", "their", "his", "her", "this", "that"])
GOVERNS = ("government", "administration")
_FIRST_PART = re.compile(r"\s[A-Z]\w+\s(?!of\b|in\b|and\b)[a-z]+s?\b")
_REACH = 120
_LEADS = people.TITLES | people.NOT_NAMES
_CUT_OFF = frozenset(abbreviations.BEFORE_NAMES.split("|"))  # `in the town, Engineer Dr. Reed said`
_ONE_OF = re.compile(r"\b(?:an?|any|every|each)\s$")
_VERB_BEHIND = re.compile(r"\s([a-z]+)\b")
_ENDS_KIND = grammar.PREPOSITIONS | grammar.CLAUSE_WORDS | words.ADVERBS | {"and", "or", "to", "of"}


def by_itself(kinds: str) -> str:
    """The pattern of a noun, or of any of several, that is no part of a longer word; `many` where it is in the plural."""
    return rf"(?<![\w’'-])(?:{kinds})(?P<many>e?s)?(?![\w-]|\.\w|['’](?!s\b))"


def named(text: str, match: re.Match[str], kind: str) -> tuple[int, str] | None:
    """The place and the name of the thing that is told to be of a kind where the kind stands."""
    begin = max(0, match.start() - _REACH)
    told = _TOLD.search(text, begin, match.start())
    if told and _apposition(text, told, match, kind) and proper(_opened(told["name"])):
        return match.start(), _name(told["the"], _opened(told["name"]))
    before = _BEFORE.search(text, begin, match.start())
    if before and kind not in words.WHERE_ONLY and not goes_on(text, match.end()):
        governs = kind in GOVERNS
        if before["owner"] and governs and before["owner"][-2:] in ("'s", "’s"):
            return match.start(), text[before.start("owner") : match.end()]
        placed = _IN_PLACE.match(text, match.end()) if before["name"] in places.COUNTRY_OF and not governs else None
        if placed and match["many"] is None:
            return match.start(), f"the {before['side'] or ''}{text[before.start('name') : placed.end()]}"
        if before["name"] and (governs or proper(before["name"])):
            return match.start(), f"the {before['side'] or ''}{text[before.start('name') : match.end()]}"
    bare = _BARE.search(text, begin, match.start()) if kind in words.BARE and match["many"] is None else None
    if bare and proper(bare["name"]) and not goes_on(text, match.end()):
        return match.start(), text[bare.start("name") : match.end()]
    title = _TITLED.match(text, match.end()) if kind in words.WORKS else None
    if title and not _other(text, match):
        return title.start("name"), f"the {kind} “{title['name']}”"
    behind = _CALLED.match(text, match.end()) or _APPOSED.match(text, match.end())
    if behind is None and kind not in GOVERNS:
        behind = _AFTER.match(text, match.end())
        if behind and _ONE_OF.search(text, begin, match.start()) and _acts(text, behind.end()):
            behind = None  # `a state Reed won`
    if behind and behind.groupdict().get("a"):
        return _of_a_make(text, match, behind["name"])
    cut_off = behind is not None and _TITLE_GOES_ON.match(text, behind.end("name")) is not None
    if behind and not cut_off and proper(behind["name"]) and not _other(text, match):
        return behind.start("name"), _name(behind["the"], behind["name"])
    of = _OF.match(text, match.end())
    if of and kind == "government":
        return match.start(), f"the government of {of['name']}"
    if of and kind in words.PLACES and proper(of["name"].removeprefix("the ")):
        return match.start(), of["name"]
    return None


def _acts(text: str, end: int) -> bool:
    """Whether a verb follows."""
    after = _VERB_BEHIND.match(text, end)
    return after is not None and verbs.finite(after[1])


def rival(text: str, kind: re.Match[str]) -> str | None:
    """The `another` or `two` of a kind that is said of something that is not named; None where it is not."""
    before = _determined(text, kind)
    if before is None:
        return None
    if any(w in _DETERMINERS or w in _ENDS_KIND for w in before["lead"].lower().split()):
        return None  # `a few days later the airline`, `an ability to make deals`
    many = kind["many"] is not None
    if not many and goes_on(text, kind.end()):
        return None  # `a film festival`
    if not many and (part := _FIRST_PART.match(text, kind.end())) and not verbs.finite(part[0].split()[-1]):
        return None  # `a government Twitter account`, but `a state Reed won`
    word = before["word"].lower()
    if word in ONE and (
        _IS_ONE.search(text, max(0, before.start() - _BE), before.start()) or _ANY.match(text, kind.end())
    ):
        return None
    rival = many if word == "the" else not any(w[0].isupper() for w in before["lead"].split()[-1:])
    return word if rival else None


def _determined(text: str, kind_at: re.Match[str]) -> re.Match[str] | None:
    """The article or number before a kind, with the words between."""
    return _DETERMINER.search(text, max(0, kind_at.start() - _REACH), kind_at.start())


def _of_a_make(text: str, kind_at: re.Match[str], name: str) -> tuple[int, str] | None:
    """`The tractor, a Volta Roadster, was`: what it is called wherever the text speaks of it, also before."""
    before = _determined(text, kind_at)
    definite = before is not None and before["word"].lower() == "the" and not before["lead"]
    return (-1, f"the {name}") if definite and " " in name and proper(name) else None


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
        goes = _GOES_ON.match(text, kind_at.end())
        opens = opens or told["name"] != _opened(told["name"])
        sure = kind in words.PLACES or not (placed or opens) or _RELATED.match(text, kind_at.end())
        return goes is not None and bool(sure)
    return not goes_on(text, kind_at.end())


def _other(text: str, kind_at: re.Match[str]) -> bool:
    """Whether the words before a kind tell it apart from the one the text is about: `the parent company Arden Mills`."""
    before = _determined(text, kind_at)
    return before is not None and any(w in words.OTHER for w in (before["word"], *before["lead"].split()))


def proper(name: str) -> bool:
    """Whether a run of capitals is a thing's name: no person's, no people's, no day's."""
    parts = name.split()
    first = parts[0].removesuffix("’s").removesuffix("'s")
    if first.lower() in given.SEXED or first.lower() in _LEADS or parts[-1] in _CUT_OFF:
        return False
    if name in places.COUNTRY_OF and name != places.COUNTRY_OF[name]:
        return False
    if len(parts) == 1 and (first.lower() in verbs.ADVERBS or first.lower() in nouns.STOP):
        return False  # `Just`
    return first.lower() not in MONTHS and first.lower() not in WEEKDAYS and len(name) > 1


def _name(the: str | None, name: str) -> str:
    bare = re.sub(r"['’]s?$", "", name)
    return f"the {bare}" if the else bare


def goes_on(text: str, end: int) -> bool:
    """Whether a noun goes on behind a noun that ends at a place: `the site manager`, `the mill the police shut`."""
    after = _NEXT.match(text, end)
    low = after[1].lower() if after else ""
    if low in _WHICH_TIME and (time := _NEXT.match(text, end + 1 + len(low))) and time[1] in grammar.TIMES:
        return False  # `the mill this week`
    if not low or low in IDLE:
        return bool(low)  # `the mill the police shut`
    if after and (after[1][0].isupper() or after[1][0].isdigit()):
        return False
    return not (low in _ENDS_KIND or low.endswith(("ly", "ed")) or verbs.finite(low) or low in nouns.STOP)


def called(text: str, end: int) -> bool:
    """Whether a name follows that the words before give to what they speak of: `a site known as Mill Watch`."""
    return _CALLED.match(text, end) is not None
