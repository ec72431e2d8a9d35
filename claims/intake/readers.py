"""The readers, and the rule that exactly one of them may recognise a file. Pure: bytes in, drafts out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from claims.errors import NoReader, TwoReaders
from claims.intake.decode import what_it_is
from claims.intake.drafts import Reader, ReadResult
from claims.intake.jsonl import JsonLinesReader
from claims.intake.markdown import MarkdownReader
from claims.intake.text import TextReader
from claims.text import for_terminal, shorten

READERS: tuple[Reader, ...] = (TextReader(), MarkdownReader(), JsonLinesReader())
HEAD = 4096


def recognise(name: str, head: bytes, readers: Sequence[Reader] = READERS) -> Reader:
    """The one reader of a file of this name that begins with `head`. Raises NoReader or TwoReaders, naming them."""
    found = [reader for reader in readers if reader.recognises(name, head[:HEAD])]
    if len(found) == 1:
        return found[0]
    shown = shorten(for_terminal(name), 80)
    if not found:
        called = what_it_is(head)
        raise NoReader(
            f"No reader recognises {shown}" + (f": it is {called}." if called else "."),
            f"Save the article as one of {', '.join(s for r in readers for s in r.suffixes)}.",
        )
    names = " and ".join(reader.name for reader in found)
    endings = " or ".join(reader.suffixes[0] for reader in found)
    raise TwoReaders(
        f"Two readers recognise {shown}: {names}.", f"Name it for what it is: {endings}, and not for both."
    )


def read(name: str, data: bytes, today: date | None = None, readers: Sequence[Reader] = READERS) -> ReadResult:
    """The articles of a file. `today` is only used to notice a date of publication that lies in the future.

    Raises NoReader, TwoReaders, and InputRejected where nothing of the file can be taken.
    """
    return recognise(name, data, readers).read(name, data, today)
