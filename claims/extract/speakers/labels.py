"""Speech that a label announces: the turns of a transcript (`VOSS: ...`) and headlines (`Voss: bridge unsafe`)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from claims.extract import sentences
from claims.extract.frames import letters
from claims.extract.lang.en import cues
from claims.extract.lang.en import people as lists
from claims.extract.named.people import names
from claims.extract.prose.words import plain
from claims.extract.speakers import conversations, interviews
from claims.records import Span

_LABEL = re.compile(r"[\"“]?((?:[A-ZÀ-Þ][\w.’'-]*)(?:\s[A-ZÀ-Þ][\w.’'-]*){0,3})\s?:\s+(?=[^\s“\"„«])")
_NOBODY = cues.LABELS | cues.CHECKED
_HEADLINE_ENDS = re.compile(r"[.!?;…][”\"’']?$")


@dataclass(frozen=True, slots=True)
class Turn:
    """Words after a label: where they stand, where the label stands, and the name behind it."""

    content: Span
    speaker: Span | None
    mark: Span | None
    name: str | None
    headline: bool
    others: bool = False  # whether others may speak within it


def turns(text: str, people: names.Roster, apart: Sequence[Span] = ()) -> list[Turn]:
    """The labelled speech of a text, in order. A label is a speaker who is known by name, or who speaks more than once.

    `apart` are lines in type of their own, as the questions of an interview are.
    """
    if asked := interviews.turns(text, people):
        return [Turn(said, mark if name else None, mark, name, False) for said, mark, name in asked]
    if written := letters.find(text):
        return [Turn(one.content, one.name, None, one.name.of(text), False, True) for one in written]
    if spoken := conversations.turns(text, people, apart):
        return [Turn(said, None, None, name, False) for said, name in spoken]
    found: list[tuple[Span, Span, Span, str]] = []
    for part in sentences.paragraphs(text):
        match = _LABEL.match(text, part.start, min(part.end, part.start + 60))
        if match and plain(match[1].rstrip(".")) not in _NOBODY and not _titled(text, match):
            colon = text.index(":", match.end(1))
            found.append((Span(match.end(), part.end), Span(*match.span(1)), Span(colon, colon + 1), match[1]))
    if not found:
        return []
    by_name = _by_name(people)
    often = Counter(label for *_, label in found)
    made = []
    for content, speaker, mark, label in found:
        person = by_name.get(plain(label)) or by_name.get(label.replace(".", ""))
        headline = "\n" not in content.of(text) and not _HEADLINE_ENDS.search(content.of(text))
        body = label.lower() in lists.HEADLINE_SPEAKERS
        if (headline and (person or body)) or (not headline and ((often[label] > 1 and label.isupper()) or person)):
            made.append(Turn(content, speaker, mark, person.name if person else label.title(), headline))
    return made


_WORK = re.compile(r"[\"“][^\"“”\n]{1,80}[\"”]\s[a-z]")


def _titled(text: str, label: re.Match[str]) -> bool:
    """Whether a label is within the title of a work: `“Clara Voss: Ten Years” opens in May`."""
    return not label[1].isupper() and _WORK.match(text, label.start()) is not None


def _by_name(people: names.Roster) -> dict[str, names.Person]:
    """People by their plain whole name, their plain surname, and their initials in capitals, where one alone has it."""
    fits: dict[str, list[names.Person]] = {}
    for person in people.people:
        parts = person.name.split()
        for key in {plain(person.name), plain(parts[-1]), "".join(p[0] for p in parts).upper()}:
            fits.setdefault(key, []).append(person)
    return {key: found[0] for key, found in fits.items() if len(found) == 1}
