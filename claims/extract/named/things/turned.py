"""Names told the other way round or in small letters: `the appeals court` is the Court of Appeals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.extract.lang.en import places
from claims.extract.lang.lists import either
from claims.extract.named.things import tellings
from claims.extract.named.things.things import Things
from claims.extract.prose.edits import Edit
from claims.records import Span

_TURNED = re.compile(
    rf"(?<![\w’'-])[Tt]he (?P<sort>[a-z]{{4,}}) (?P<kind>{either(places.BODY_WORDS)})"
    r"(?P<owner>['’]s)?(?![\w’'-])(?! (?:of|for)\b)"
)


def edits(text: str, span: Span, things: Things) -> Iterator[Edit]:
    """The one name told before that holds both words, for those words in a stretch."""
    for match in _TURNED.finditer(text, span.start, span.end):
        told = things.by_word.get(match["kind"], ())
        sort = match["sort"].removesuffix("s")
        names = {name for at, name in told if at < match.start() and _holds(name, sort)}
        if len(names) != 1 or (not match["owner"] and tellings.goes_on(text, match.end())):
            continue
        name = names.pop()
        if name not in text[span.start : span.end]:
            yield Edit(match.start("sort"), match.end(), name + ("’s" if match["owner"] else ""))


def _holds(name: str, sort: str) -> bool:
    return any(part.lower().removesuffix("s") == sort for part in name.split())
