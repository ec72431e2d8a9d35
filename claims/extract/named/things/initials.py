"""Initials for the name that they stand for, `the CNS` for `the Cold News Service`; and a kind of animal or plant in full."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from claims.extract.lang.en import places, wellknown
from claims.extract.prose.edits import Edit
from claims.records import Span

_FEWEST, _LONGEST, _MOST = 3, 6, 60  # letters of initials; names kept
_LEADS = 3  # words at the start of a name that may be its country
_INITIALS = re.compile(r"(?<![\w’'.&/(-])[A-Z]{3,6}(?![\w&/)-]|\.\w|\s[A-Z0-9])")
# `A. millepora`, where the text had `Acropora millepora` before.
_SHORT = re.compile(r"(?<![\w.])(?P<genus>[A-Z])\. (?P<kind>[a-z]{4,})\b")

_FULL = re.compile(r"\b(?P<genus>[A-Z][a-z]{3,}) (?P<kind>[a-z]{4,})\b")


@dataclass(slots=True)
class Initials:
    """The names of a text by their initials, each with where it stands first and whether it has an article."""

    full: dict[str, dict[str, tuple[int, bool]]] = field(default_factory=dict)
    species: dict[str, tuple[int, str]] = field(default_factory=dict)

    def note(self, text: str, parts: list[str], at: int) -> None:
        """Notes a name of three words and more, without its country too: `US Cold News Service`.

        Not where its initials stand in brackets behind it: the text has told them.
        """
        for first in range(min(_LEADS, len(parts) - 2)):
            named = parts[first:]
            letters = "".join(p[0] for p in named if p[0].isupper())
            if not _FEWEST <= len(letters) <= _LONGEST or not named[0][0].isupper() or len(self.full) >= _MOST:
                continue
            name = " ".join(named)
            start = text.find(name, at)
            if _known(letters) or text.startswith(f" ({letters}", start + len(name)):
                continue
            led = text[max(0, start - 4) : start].lower() == "the "
            self.full.setdefault(letters, {}).setdefault(name, (start, led))

    def kinds(self, text: str) -> None:
        """Notes the kinds of animals and plants that the text tells in full, if it shortens any: `A. millepora`."""
        wanted = {match[0] for match in _SHORT.finditer(text)} - wellknown.SPECIES
        for match in _FULL.finditer(text) if wanted else ():
            short = f"{match['genus'][0]}. {match['kind']}"
            if short in wanted:
                self.species.setdefault(short, (match.start(), match[0]))


def _known(letters: str) -> bool:
    return letters in wellknown.INITIALS or letters in places.COUNTRY_OF


def edits(text: str, span: Span, told: Initials) -> Iterator[Edit]:
    """The full name for the first initials of a stretch, where the text has one such name, told before."""
    for match in _INITIALS.finditer(text, span.start, span.end) if told.full else ():
        full = told.full.get(match[0], {})
        if len(full) != 1 or text.find(match[0], span.start) < match.start():
            continue
        name, (start, led) = next(iter(full.items()))
        the = text[max(span.start, match.start() - 4) : match.start()].lower() == "the "
        if start >= match.start() or name in text[span.start : span.end]:
            continue
        if the or (not led and match.start() == span.start):  # but `his CNS`, `no CNS`
            yield Edit(match.start(), match.end(), name)


def species(text: str, span: Span, told: Initials) -> Iterator[Edit]:
    """The genus in full where a stretch has its first letter alone and the text named the kind in full before."""
    for match in _SHORT.finditer(text, span.start, span.end) if told.species else ():
        start, name = told.species.get(match[0], (match.start(), ""))
        if start < match.start() and name not in text[span.start : span.end]:
            yield Edit(match.start(), match.end(), name)
