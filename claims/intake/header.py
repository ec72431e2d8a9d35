"""The header block that a text file may open with, and the front matter of Markdown: taken off before offsets count.

A header is lines `Key: value` up to an empty line, the first of them with a key we know. Everything else is text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from claims.errors import InputRejected
from claims.intake.drafts import ArticleDraft
from claims.intake.fields import ALIASES, FIELDS, draft_of
from claims.text import shorten, visible

_LINE = re.compile(r"([A-Za-z][A-Za-z _-]{0,30}):[ \t]*(.*)")
_FENCE = re.compile(r"---[ \t]*")
_MOST_LINES = 40


@dataclass(frozen=True, slots=True)
class Headed:
    """A text without its header: the header's fields by key, the text, and what was odd about the header."""

    fields: dict[str, str]
    text: str
    notes: tuple[str, ...] = ()


def take_off(text: str, fences: bool = False) -> Headed:
    """The header of `text` and the text after it; with `fences`, also front matter between two lines `---`."""
    lines = text.lstrip("\n").split("\n", _MOST_LINES)
    fenced = fences and bool(_FENCE.fullmatch(lines[0]))
    if fenced:
        lines = lines[1:]
    end = next((i for i, line in enumerate(lines) if (_FENCE.fullmatch(line) if fenced else not line.strip())), None)
    first = _key_of(lines[0]) if lines else None
    if first not in FIELDS:
        return Headed({}, text)
    if end is None or any(_key_of(line) is None for line in lines[:end]):
        return Headed(
            {}, text, ("It seems to open with a header but no empty line ends it: all of it was read as text.",)
        )
    return _gather(lines[:end], "\n".join(lines[end + 1 :]))


def _key_of(line: str) -> str | None:
    match = _LINE.fullmatch(line)
    key = match[1].strip().lower() if match else None
    return ALIASES.get(key, key) if key else None


def _gather(lines: list[str], text: str) -> Headed:
    fields: dict[str, str] = {}
    notes: list[str] = []
    for line in lines:
        key, value = _key_of(line) or "", line.partition(":")[2]
        if key not in FIELDS:
            notes.append(f"The header line “{shorten(visible(line), 60)}” is not one we know: it was left out.")
        elif key in fields:
            notes.append(f"The header has {key.capitalize()} twice: the first was taken.")
        else:
            fields[key] = _unquote(value.strip())
    return Headed(fields, text, tuple(notes))


def _unquote(value: str) -> str:
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def draft_with_header(
    headed: Headed, notes: tuple[str, ...], today: date | None, heading: str | None = None
) -> ArticleDraft:
    """The draft of a text with its header; `heading` is its title where the header has none.

    Raises InputRejected where nothing but the header is there.
    """
    if not headed.text.strip():
        raise InputRejected("The file holds a header and no text.", "Put the article's text after the empty line.")
    return draft_of(headed.text, headed.fields, (*notes, *headed.notes), today, heading=heading)
