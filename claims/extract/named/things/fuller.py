"""Names told in full once and shortened after: `the US Supreme Court` is `the Supreme Court`, `a Volta X9` is `the Volta`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass, field

from claims.extract.lang.en import kinds, people, places, wellknown
from claims.extract.lang.en.calendar import WEEKDAYS
from claims.extract.named.people.personhood import given_name
from claims.extract.prose.edits import Edit
from claims.records import Span

_MOST, _LONGEST, _PAIR, _FIRM, _FAR = 60, 9, 2, 4, 24  # shortened names kept; words of names; letters before one
_WHOSE = places.COUNTRY_OF.keys() | {"European", "Federal", "American"}
_OFFICES = people.ROLES | people.TITLES | {"member", "members"}
# `a Volta X9`, `an Orbis 400 tractor`: a make and a model.
_MODEL = re.compile(
    r"\b[Aa]n?\s(?P<make>[A-Z][a-z]{2,})\s(?P<model>(?:[A-Z][a-z]+\s)?(?:[A-Z]{1,4}-?[0-9][\w-]*|[0-9]{2,4}(?:-[0-9]+)?))(?![\w%]|\.[0-9])"
)
_GOES_ON = re.compile(r" [A-Z0-9]")
# Before a firm's name there is no other capital, nor an article: `Old Volta`, `the Volta planes`.
_LED = re.compile(r"(?:[A-Z][\w’'-]*|\b[Tt]he|\b[Aa]n?|[-'’])[ -]?$")
_ENDS = re.compile(r"(?=['’]s\b|[^\w’'-]|$)")


@dataclass(slots=True)
class Fuller:
    """Shortened names, each with the full ones and where those stand first."""

    full: dict[str, dict[str, int]] = field(default_factory=dict)
    firms: dict[str, dict[str, int]] = field(default_factory=dict)

    def note(self, parts: list[str], at: int) -> None:
        """Notes what a name may be shortened to: without its country before it, the place or `Airlines` behind it."""
        new = _PAIR <= len(parts) <= _FIRM and len(self.firms) < _MOST
        if parts[0] in self.firms or (new and parts[-1].lower() in kinds.FIRM_ENDS and _is_own(parts[0])):
            self.firms.setdefault(parts[0], {}).setdefault(" ".join(parts), at)
        if not 2 < len(parts) <= _LONGEST or len(self.full) >= _MOST:
            return
        first = 2 if " ".join(parts[:2]) in places.COUNTRY_OF else 1 if parts[0] in _WHOSE else 0
        if first and len(parts) - first > 1 and _is_body(parts[first:]):
            self._add(parts[first:], parts, at)
        of = next((n for n in range(2, len(parts) - 1) if parts[n] in ("of", "for")), 0)
        if of and parts[1] not in ("of", "for", "and") and _is_body(parts[:of]):
            self._add(parts[:of], parts, at)

    def _add(self, short: list[str], parts: list[str], at: int) -> None:
        self.full.setdefault(" ".join(short), {}).setdefault(" ".join(parts), at)

    def leave(self, other: Set[str]) -> None:
        """Forgets the firms whose first word is somebody's name as well, or a place's."""
        self.firms = {short: full for short, full in self.firms.items() if short not in other}

    def leave_places(self, text: str) -> None:
        """Forgets the firms whose first word is a place's in the text: `the Mill Center of Volta`, `near Volta`."""
        self.leave(
            {short for short in self.firms if re.search(rf"(?:[A-Z]\w+ of|near) {re.escape(short)}\b(?! [A-Z])", text)}
        )

    def models(self, text: str) -> None:
        """Notes the makes that the text names with their models; no airline is one whose text does not say so."""
        if "airline" not in text:
            self.firms = {short: full for short, full in self.firms.items() if not next(iter(full)).endswith(" Air")}
        for match in _MODEL.finditer(text):
            if len(self.full) < _MOST and match["make"].lower() not in people.NOT_NAMES:
                self.full.setdefault(match["make"], {}).setdefault(f"{match['make']} {match['model']}", match.start())


def _is_own(word: str) -> bool:
    """Whether a word is no place's, people's or person's, so that a firm may be called by it alone."""
    known = word in places.COUNTRY_OF or word in places.CITIES or word in wellknown.KINDS_OF or word in _WHOSE
    low = word.lower()
    return (
        not known
        and given_name(word) is None
        and low not in people.NOT_NAMES
        and low not in people.BODIES
        and low not in WEEKDAYS
    )


def _is_body(parts: list[str]) -> bool:
    """Whether a name's last word, or what stands before its `of`, is a body: `Supreme Court`, `Court of Justice`."""
    of = next((n for n, part in enumerate(parts) if part in ("of", "for")), len(parts))
    low = parts[of - 1].lower() if of else ""
    return low in places.BODY_WORDS and low not in _OFFICES


def edits(text: str, span: Span, told: Fuller) -> Iterator[Edit]:
    """The full names for those that a stretch shortens behind `the`, where the text has one, told before."""
    yield from _firms(text, span, told)
    for short, full in told.full.items():
        at = text.find(f"he {short}", span.start, span.end)
        if at < 0 or len(full) != 1 or text[at - 1 : at] not in ("t", "T"):
            continue
        start, end = at + 3, at + 3 + len(short)
        name, first = next(iter(full.items()))
        longer = text.startswith((" of ", " for "), end) or _GOES_ON.match(text, end) is not None
        if first < start and not longer and _ENDS.match(text, end) and name not in text[span.start : span.end]:
            yield Edit(start, end, name)


def _firms(text: str, span: Span, told: Fuller) -> Iterator[Edit]:
    """The full name of a firm where a stretch has its first word alone: `Volta Airlines`, then `Volta`."""
    for short, full in told.firms.items():
        start = text.find(short, span.start, span.end)
        name, first = next(iter(full.items()))
        end = start + len(short)
        if start <= first or len(full) != 1 or name in text[span.start : span.end]:
            continue
        alone = _ENDS.match(text, end) and not _GOES_ON.match(text, end) and not text[start - 1].isalnum()
        if alone and not _LED.search(text, max(span.start, start - _FAR), start):
            yield Edit(start, end, name)
