"""The city that a story is written from, `ARDEN, Ohio - ` or `ARDEN (Agency) —`: what `here` and `the city` are in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.extract.lang.en import grammar, places
from claims.extract.lang.en.datelines import DATELINE
from claims.extract.named.things.kindred import Kinds, standing
from claims.extract.prose.edits import Edit, within_marks
from claims.records import Span

_LEAD = 900  # letters among which a dateline stands, behind a title and a summary
_CITY = re.compile(
    r"(?:^|\n)\s?(?P<city>[A-ZÀ-Þ][A-ZÀ-Þ.’'-]+(?:\s[A-ZÀ-Þ][A-ZÀ-Þ.’'-]+){0,2})(?=,\s|\s?(?:\(|[-–—]{1,2}\s))"
)
# Where a thing is, outside of what somebody says: `a mill here burned`, not `Here is` nor `here and there`.
_HERE = re.compile(r"(?<=[a-z] )here(?=[,.;]|\s(?!and\sthere\b)[a-z]|$)")
_WORD = 16  # letters of the longest word that may lead it
_LEADS = grammar.PREPOSITIONS | {"to"}


def add(text: str, found: Kinds) -> None:
    """Notes the city of the dateline, if the story names it again as its own and is not written from the seat of government."""
    match = next((m for m in _CITY.finditer(text, 0, _LEAD) if DATELINE.match(text, m.start("city"))), None)
    if match is None:
        return
    name = match["city"].title()
    if name not in places.SEATS and standing(name, text[match.end() :]):
        found.dateline = name
        found.towns.add(name)
        found.add("city", -1, name)


def edits(text: str, span: Span, found: Kinds) -> Iterator[Edit]:
    """The city for each `here` of a stretch that nobody speaks."""
    for match in _HERE.finditer(text, span.start, span.end) if found.dateline else ():
        if not found.dateline or found.dateline in text[span.start : span.end]:
            continue
        if not within_marks(text, span.start, match.start()):
            before = text[max(0, match.start() - _WORD) : match.start()].split()[-1]
            led = before in _LEADS  # `between here and Ashford`
            yield Edit(match.start(), match.end(), found.dateline if led else f"in {found.dateline}")
