"""Bytes to text, honestly: Unicode as it says it is, Windows-1252 or Latin-1 with a note, and no guess about the rest.

What is no text at all is refused by name: a spreadsheet, a PDF, a picture or a web page with another ending.
"""

from __future__ import annotations

import codecs
import re

from claims.errors import InputRejected
from claims.text import normalise, visible

# The first bytes that give a format away, and what a person calls it.
_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"{\\rtf", "a rich-text document"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
)
_IN_ZIP = (
    (b"xl/", "an Excel workbook"),
    (b"word/", "a Word document"),
    (b"ppt/", "a PowerPoint presentation"),
    (b"opendocument.spreadsheet", "a LibreOffice spreadsheet"),
    (b"opendocument.text", "a LibreOffice document"),
    (b"application/epub", "an e-book"),
)
_WEB_PAGE = re.compile(rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html[\s>])", re.I | re.S)
_XML = re.compile(rb"\s*<\?xml[\s>]", re.I)
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_CONTROLS = re.compile(r"[\x01-\x08\x0e-\x1a\x1c-\x1f]")
_CONTROLS_PER_TEXT = 0.01
_SAVE_AS_TEXT = "Open it, copy the article's text and save that as plain text in UTF-8."


def what_it_is(head: bytes) -> str | None:
    """What `head`, the first bytes of a file, gives away ("a PDF"), or None where it may be text."""
    if head.startswith(b"PK\x03\x04"):
        return next((name for mark, name in _IN_ZIP if mark in head), "a zip archive")
    if _WEB_PAGE.match(head):
        return "a web page"
    if _XML.match(head):
        return "an XML file"
    return next((name for magic, name in _MAGIC if head.startswith(magic)), None)


def ending(name: str) -> str:
    """What a file is called by: `.txt` of `a.b.TXT`, or "without an ending"."""
    stem, dot, last = name.rpartition(".")
    return f".{visible(last.lower())}" if dot and stem and len(last) <= 12 else "without an ending"


def decode(name: str, data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of `data` in the form that offsets count, and notes on how it was read.

    Raises InputRejected for an empty file, one that is no text, one with NUL characters, and Unicode that is broken.
    """
    if not data.strip():
        raise InputRejected("The file is empty.", "Save the article again and put that file in the inbox.")
    found = what_it_is(data[:65536])
    if found:
        called = ending(name)
        how = f"named {called}" if called.startswith(".") else called
        raise InputRejected(f"This is {found} {how}, not text.", _SAVE_AS_TEXT)
    raw, notes = _unicode(data)
    if "\x00" in raw:
        raise InputRejected(
            f"This is a binary file named {ending(name)}: character {raw.index(chr(0))} is NUL.",
            "If it is text in UTF-16, save it with a byte-order mark or as UTF-8; else "
            + _SAVE_AS_TEXT[0].lower()
            + _SAVE_AS_TEXT[1:],
        )
    if len(_CONTROLS.findall(raw)) > _CONTROLS_PER_TEXT * len(raw):
        raise InputRejected(
            f"This is a binary file named {ending(name)}: it is full of control characters.", _SAVE_AS_TEXT
        )
    text = normalise(raw)
    if not text.strip():
        raise InputRejected("The file holds no words.", "Save the article again and put that file in the inbox.")
    return text, notes


def _unicode(data: bytes) -> tuple[str, tuple[str, ...]]:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            try:
                return data[len(bom) :].decode(encoding), ()
            except UnicodeDecodeError as fault:
                raise _broken(encoding.upper()[:6].rstrip("-"), len(bom) + fault.start) from None
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as fault:
        return _single_bytes(data, fault.start)


def _single_bytes(data: bytes, first: int) -> tuple[str, tuple[str, ...]]:
    # Text in Windows-1252 hardly ever holds what would be whole UTF-8 characters; damaged UTF-8 mostly does.
    as_utf8 = data.decode("utf-8", errors="replace")
    broken = as_utf8.count("\ufffd")
    whole = sum(c >= "\x80" for c in as_utf8) - broken
    if whole > broken:
        raise _broken("UTF-8", first)
    try:
        return data.decode("cp1252"), (f"Read as Windows-1252: byte {first} is not UTF-8.",)
    except UnicodeDecodeError:
        return data.decode("latin-1"), (f"Read as Latin-1: byte {first} is neither UTF-8 nor Windows-1252.",)


def _broken(encoding: str, at: int) -> InputRejected:
    return InputRejected(
        f"The text is {encoding} with a broken character at byte {at}: it was cut off or damaged on its way.",
        "Get the file again, or save the article again as UTF-8.",
    )
