"""The firm that a story is about, told by its trade, its country or its shares: `the Norwegian software giant`, `the stock`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.extract.lang.en import firms as words
from claims.extract.lang.en import grammar, kinds, places, pointing, verbs
from claims.extract.lang.lists import by_letter, either
from claims.extract.named.things import tellings, things
from claims.extract.named.things.kindred import Around, Kinds, same, standing
from claims.extract.prose.edits import Edit
from claims.records import Span

_FIRM = re.compile(
    rf"(?<![\w’'-])(?<![,—–] )(?P<the>[Tt]he) (?:(?P<of>{by_letter(either(places.COUNTRY_OF))}) )?"
    rf"(?P<mods>(?:[a-z][\w-]+ ){{0,2}})(?P<kind>{either(words.CALLED)})(?P<owner>['’]s)?(?![\w’'-])(?! [A-Z])"
)
_SHARES = re.compile(
    rf"(?<![\w’'-])(?P<the>[Tt]he) (?P<kind>stock|shares)(?![\w’'-])(?! (?:{either(words.OF_SHARES)})\b)"
)
_WHICH = re.compile(rf"\s(?:{either(pointing.TELLS_WHICH - pointing.PLACES_IT)})\b")
_NO_TRADE = grammar.PREPOSITIONS | grammar.CLAUSE_WORDS | grammar.DETERMINERS | kinds.OTHER | {"and", "or", "to", "of"}


def edits(text: str, span: Span, found: Kinds, around: Around) -> Iterator[Edit]:
    """The firm's name for such words in a stretch, where the text is about one firm alone."""
    if "company" not in found.named:
        return
    for match in _FIRM.finditer(text, span.start, span.end):
        if (
            _tells(match)
            and not _WHICH.match(text, match.end())
            and (match["owner"] or not tellings.goes_on(text, match.end()))
        ):
            yield from _put(text, span, match, found, around, "’s" if match["owner"] else "")
    for match in _SHARES.finditer(text, span.start, span.end):
        if not tellings.goes_on(text, match.end()):
            yield from _put(text, span, match, found, around, f"’s {match['kind']}")


def _tells(match: re.Match[str]) -> bool:
    """Whether the words before the noun are a country or a trade: no `largest company`, `other firm` or bare `company`."""
    mods = match["mods"].split()
    trade = not any(m in _NO_TRADE or m.endswith(("est", "ly")) or verbs.firm(m) for m in mods)
    return trade and bool(mods or match["of"])


def _put(text: str, span: Span, match: re.Match[str], found: Kinds, around: Around, behind: str) -> Iterator[Edit]:
    """The name of the one firm of the text, if its words do not hold it already."""
    name = found.the_one("company", match.start(), around)
    if name and name not in text[span.start : span.end] and not _others(found, name, match.start(), around):
        yield things.instead(match, name, behind)


def _others(found: Kinds, name: str, at: int, around: Around) -> bool:
    """Whether another firm is told of that may be meant: anywhere, or near by where the title names this one."""
    others = [other for start, other in found.reputed.get("company", ()) if start < at and not same(other, name)]
    return any(standing(other, around.prior + around.opened) or not found.is_topic(name) for other in others)
