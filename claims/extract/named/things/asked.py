"""Which named thing `the site`, `the event` or `the airline` means at a place, and a storm that is called by its bare name."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from claims.extract.lang.en import kinds as words
from claims.extract.lang.en import nouns, places, pointing
from claims.extract.lang.en.calendar import WEEKDAYS
from claims.extract.lang.lists import by_letter, either
from claims.extract.named.things import bodies, datelined, described, tellings, things
from claims.extract.named.things.bynoun import Mention
from claims.extract.named.things.kindred import NOTHING, Around, Kinds, is_of, same
from claims.extract.prose.edits import Edit
from claims.records import Span

_ASKED = re.compile(
    rf"(?P<the>[Tt](?<![\w’'-].)h(?:e|is) (?:(?:{'|'.join(words.NO_OTHER)}) )?)"
    rf"(?:(?P<of>{by_letter(either(places.COUNTRY_OF))})\s)?"
    r"(?P<kind>[A-Za-z][a-z]+)(?:(?P<owner>['’]s)(?![\w-])|(?![\w’'-])"
    r"(?!\s(?:of|that|who|which|where|with|around|near|between|outside|surrounding|from(?=\s[A-Z])|behind|based|led|called|named)\b)"
    rf"(?!\s(?!{'|'.join(w[:3].capitalize() for w in WEEKDAYS)})[A-Z]))"  # `the state Department`; `the airline Monday said`
)
_NUMBERED = re.compile(r"\s[0-9]")
_UNDER = re.compile(rf"\s(?:{either(pointing.TELLS_WHICH | {'under'})})\b")
_TELLS_WHICH = re.compile(rf"\s(?:{either(pointing.TELLS_WHICH - pointing.PLACES_IT - {'to'})})\b")
_REACH = 120


def edits(text: str, span: Span, kinds: Kinds, around: Around = NOTHING) -> Iterator[Edit]:
    """The names that a stretch leaves to its context: of `the site`, and of a storm by its bare name.

    Where somebody speaks, `this site` is another; `around` tells of several things which is meant.
    """
    pointed = text.find("he ", span.start, span.end) >= 0 or text.find("his ", span.start, span.end) >= 0
    if pointed:
        every = [m for m in _ASKED.finditer(text, span.start, span.end) if not things.of_any(text, m, m["kind"])]
        made = [*_by_kind(text, span, every, kinds, around)]
        yield from made
        yield from _by_noun(text, span, every, kinds, {e.start for e in made})
        yield from described.edits(text, span, kinds, around)
    if not around.quoted:
        yield from datelined.edits(text, span, kinds)
    for short, (at, name) in kinds.storms.items():
        bare = re.compile(rf"(?<![\w’'-])(?<!Storm ){short}(?![\w-])")
        first = bare.search(text, span.start, span.end)
        if first and at < span.start and name not in text[span.start : span.end]:
            yield Edit(first.start(), first.end(), name)


def _by_kind(text: str, span: Span, every: Sequence[re.Match[str]], kinds: Kinds, around: Around) -> Iterator[Edit]:
    """The names of the things that `every` noun behind `the` or `this` in a stretch tells by their kind."""
    for match in every:
        kind = match["kind"].lower()
        if around.quoted and match["the"].lower().startswith("this") and not _ours(kinds, kind, match.start()):
            continue
        if _no_kind(text, match, kind, kinds):
            continue
        beside = not match["owner"] and tellings.goes_on(text, match.end())
        if beside and not (kind in words.LEADING and match["the"].lower() == "the "):
            continue
        if match["of"] and (beside or kind in tellings.GOVERNS):
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
        if name is None and not beside:
            name = bodies.meant(text, kinds, kind, match.start(), around)
        if match["of"] and not (name and is_of(text, name, match["of"], match.start())):
            continue
        if kind == "government" and name and _of_another(text[span.start - len(around.opened) : match.start()], name):
            continue
        if name and " in " in name and text.startswith(name[name.index(" in ") :], match.end()):
            continue  # `the consulate in Arden`
        until = match.start() if kind in words.PLACES else span.end  # `the territory’s laws let Hong Kong be`
        if name and name.removeprefix("the ") not in text[span.start : until]:
            if match["owner"] and name.endswith(")"):
                continue
            if beside:
                yield Edit(match.end(), match.end(), f" ({name})")  # `the city (Arden) council`
                continue
            yield things.instead(match, name, "’s" if match["owner"] else "")


def _by_noun(
    text: str, span: Span, every: Sequence[re.Match[str]], kinds: Kinds, made: Collection[int]
) -> Iterator[Edit]:
    """The phrases that the text has told before for nouns that stand alone, but those for which something is put in already."""
    for match in every:
        noun = match["kind"].lower()
        if (
            nouns.singular(noun) not in kinds.by_noun.told
            or match.start() in made
            or match["of"]
            or match["the"].count(" ") > 1
        ):
            continue
        if not match["owner"] and (_TELLS_WHICH.match(text, match.end()) or tellings.goes_on(text, match.end())):
            continue
        found = kinds.by_noun.meant(noun, match.start(), noun in words.MEANS)
        if found is None or re.search(rf"\b{noun}", text[span.start : match.start()]):
            continue
        if not _told_there(text[span.start : span.end].lower(), found):
            yield things.instead(match, found.phrase, "’s" if match["owner"] else "")


def _told_there(said: str, found: Mention) -> bool:
    """Whether a stretch in small letters holds what a noun means, or the name of whose it is."""
    if found.phrase.lower().removeprefix("the ") in said:
        return True
    return (not found.phrase.startswith("the ") or len(found.key) > 1) and all(word in said for word in found.key)


def _ours(kinds: Kinds, kind: str, at: int) -> bool:
    """Whether somebody who says `this committee` speaks of the only one of that very kind that is named before."""
    told = {name for start, name in kinds.named.get(kind, ()) if start < at} if kind in words.OURS else ()
    return len(told) == 1


def _no_kind(text: str, match: re.Match[str], kind: str, kinds: Kinds) -> bool:
    """Whether the words ask for no thing by its kind: `the Area 9 depot`, `the right under a law`."""
    if kind in kinds.modified:
        return _UNDER.match(text, match.end()) is not None
    known = kind in words.MEANS or (kind in words.BY_REPUTE and kind in kinds.reputed)
    return not known or (match["kind"] != kind and _NUMBERED.match(text, match.end()) is not None)


def _of_another(said: str, government: str) -> bool:
    """Whether a sentence has spoken of countries, none of them a government’s: `Norway’s men met the government`."""
    told = {places.COUNTRY_OF[m[0]] for m in things.COUNTRY.finditer(said)}
    return bool(told) and not any(places.COUNTRY_OF[m[0]] in told for m in things.COUNTRY.finditer(government))


def _body(before: str, kinds: Kinds, match: re.Match[str]) -> bool:
    """Whether what the sentence before was about may be the body that `the firm` means: nothing else is told of either."""
    bare = before.removeprefix("the ").removeprefix("The ")
    told = any(same(bare, name) for entries in kinds.named.values() for _, name in entries)
    asked = words.MEANS[match["kind"].lower()]
    others = any(start < match.start() for one in asked for start, _ in kinds.named.get(one, ()))
    rivals = any(kinds.rivals.get(one, match.start()) < match.start() for one in asked)
    return not (told or others or rivals) and bare not in places.COUNTRY_OF and tellings.proper(bare)
