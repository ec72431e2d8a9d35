"""The one person that a pronoun can mean by who is named shortly before it, and nobody where several fit."""

from __future__ import annotations

import re

from claims.extract.lang.en import cues
from claims.extract.lang.en import people as people_words
from claims.extract.lang.en.grammar import PREPOSITIONS
from claims.extract.lang.lists import either
from claims.extract.named.people import names


def person(text: str, pronoun: str, at: int, roster: names.Roster) -> names.Person | None:
    """The one person that `he`, `she` or `who` can mean at this place: named shortly before, and no other fits."""
    if pronoun not in ("he", "she", "who", "his", "her", "him"):
        return None
    at = unquoted(text, at) if pronoun in ("he", "she") else at
    begin = max(0, at - _NEAR)
    if pronoun == "who":
        last = roster.mentions_in(max(0, at - _FAR_BACK), at)[-1:]
        between = text[last[0][1] : at] if last else "."
        return last[0][2] if between in (", ", " ") or _APPOSED.fullmatch(between) else None
    woman = pronoun in ("she", "her")
    named = roster.mentions_in(begin, at)
    fit = (
        p
        for start, _, p in named
        if p.woman in (None, woman)
        and not (spoken_to(text, start) or _wrote(text, start) or acts_on_subject(text, start))
    )
    near = list(dict.fromkeys(fit))
    since = max((end for _, end, p in named if p in near), default=at)
    if near and pronoun in ("he", "she") and unnamed(text, since, at, woman):
        return None
    if len(near) > 1 and (new := _introduced(text, roster.mentions_in(max(begin, at - _JUST), at), near)):
        return new
    if len(near) > 1:
        opened = [p for start, _, p in named if p in near and _opens(text, start)]
        near = opened[-1:]
    return near[0] if len(near) == 1 else None


_BYLINE = re.compile(r"(?:^|\n)[Bb]y\s$")


def _wrote(text: str, start: int) -> bool:
    """Whether a name stands in the line that tells who wrote it all."""
    return _BYLINE.search(text[max(0, start - 4) : start]) is not None


_ONE = {
    woman: re.compile(
        rf"(?<!\bis\s)(?<!\bwas\s)(?<!\bas\s)(?:\b(?:an?|his|her|their|its)|['’]s)\s(?:[a-z][\w-]*\s){{0,2}}"
        rf"(?:{either(people_words.WOMEN if woman else people_words.MEN)})\b(?!\s[A-Z]|,\s[A-Z])"
    )
    for woman in (True, False)
}


def unnamed(text: str, since: int, at: int, woman: bool) -> bool:
    """Whether a sentence between two places, those of the two aside, tells of `a woman` or `his brother` without a name."""
    ends = (i for i in (text.find(". ", since, at), text.find("\n", since, at)) if i >= 0)
    until = max(text.rfind(". ", since, at), text.rfind("\n", since, at), since)
    return _ONE[woman].search(text, min(ends, default=at), until) is not None


def spoken_to(text: str, start: int) -> bool:
    """Whether a name is of somebody who is told something in the words that open its sentence: `Speaking to Ana Reed, he`."""
    return _TOLD.search(text, max(0, start - _SHORT), start) is not None


def acts_on_subject(text: str, start: int) -> bool:
    """Whether a name is of who does to a subject what words before it tell: `Pressed by Ana Reed, he said`."""
    begin = max(0, start - _SHORT)
    return text.find(" by ", begin, start) >= 0 and _BY.search(text, begin, start) is not None


def unquoted(text: str, at: int) -> int:
    """Where the quotation begins that closes right before a place: nobody in it is who says it, `“Reed left,” he said`."""
    closed = _CLOSED.search(text, max(0, at - 4), at)
    if closed is None:
        return at
    mark = "“" if closed[0] == "”" else '"'
    opened = text.rfind(mark, max(0, at - _QUOTED), closed.start())
    return opened if opened >= 0 and "\n\n" not in text[opened:at] else at


def _introduced(text: str, named: list[tuple[int, int, names.Person]], near: list[names.Person]) -> names.Person | None:
    """The one named last of several, if just brought in with what they are: `Ana Reed, a clerk, left`."""
    start, end, last = named[-1] if named else (0, 0, None)
    return last if last and last in near and last.start == start and _WHAT.match(text, end) else None


_CLOSED = re.compile(r"[”\"](?=\s{1,3}$)")
_WHAT = re.compile(
    rf",\s(?!(?:{either(PREPOSITIONS)})\b)(?:(?:an?|the|its|their)\s)?(?:[\w’'-]+\s){{0,4}}?(?:{either(people_words.ROLES)})\b"
)
_TOLD = re.compile(
    rf"(?:^|[.!?\n][”\"]?\s+)(?:\w+ly\s)?(?:{either(cues.OPENING)})\s(?:\w+\s){{0,4}}?(?:to|with|by)\s(?:[A-Z][\w.’']*\s)*$",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?:^|[.!?\n][”\"]?\s+)(?:When\s|After\sbeing\s|Once\s)?[A-Z]?[a-z]+(?:ed|en|wn|ld)\s(?:[a-z’'-]+\s){0,5}?by\s(?:the\s|its\s|his\s|her\s)?"
    r"(?:[\w.’'-]+\s){0,4}$"
)
_SHORT = 90  # letters of the longest opening of a sentence that tells who is spoken to
_NEAR, _QUOTED = 400, 2_000  # letters back to who may be meant; letters of the longest quotation
_JUST = 300  # letters back to where somebody has just been brought in
# Letters from `who` back to the name, past what its bearer is: `Mark Holm, a clerk at the port, who said`.
_FAR_BACK = 90
_APPOSED = re.compile(r",\s(?:an?|the)\s[^.;:,“”\"]*,\s")
_OPENING = re.compile(r"(?:^|[.!?\n][”\"]?\s+)(?:[A-Z][\w’'.-]*\s){0,3}$")


def _opens(text: str, start: int) -> bool:
    """Whether a name opens its sentence, titles aside."""
    return _OPENING.search(text[max(0, start - 40) : start]) is not None
