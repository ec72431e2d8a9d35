"""Markdown: one article a file, its markup kept in the text; the first heading is its title where no header names one."""

from __future__ import annotations

import re
from datetime import date

from claims.intake.decode import decode
from claims.intake.drafts import ReadResult
from claims.intake.header import draft_with_header, take_off
from claims.markup import plain

_HEADING = re.compile(r"\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n|\Z)")


class MarkdownReader:
    """Reads `.md`."""

    name = "Markdown"
    suffixes: tuple[str, ...] = (".md", ".markdown")

    def recognises(self, name: str, head: bytes) -> bool:
        """By its ending alone: Markdown is text."""
        return name.lower().endswith(self.suffixes)

    def read(self, name: str, data: bytes, today: date | None) -> ReadResult:
        """The one article of the file, header or front matter off. Raises InputRejected."""
        text, notes = decode(name, data)
        headed = take_off(text, fences=True)
        match = _HEADING.match(headed.text)
        heading = plain(match[1]) if match else None
        return ReadResult((draft_with_header(headed, notes, today, heading),))
