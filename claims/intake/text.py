"""Plain text: one article a file, with a header block if its writer wished."""

from __future__ import annotations

from datetime import date

from claims.intake.decode import decode
from claims.intake.drafts import ReadResult
from claims.intake.header import draft_with_header, take_off


class TextReader:
    """Reads `.txt`."""

    name = "plain text"
    suffixes: tuple[str, ...] = (".txt", ".text")

    def recognises(self, name: str, head: bytes) -> bool:
        """By its ending alone: text looks like anything."""
        return name.lower().endswith(self.suffixes)

    def read(self, name: str, data: bytes, today: date | None) -> ReadResult:
        """The one article of the file, header off. Raises InputRejected."""
        text, notes = decode(name, data)
        return ReadResult((draft_with_header(take_off(text), notes, today),))
