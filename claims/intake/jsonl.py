"""JSON Lines: one article a line. A line that cannot be taken is rejected by its number; the other lines count."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from claims.errors import InputRejected
from claims.intake.decode import decode
from claims.intake.drafts import ArticleDraft, ReadResult, RejectedPart
from claims.intake.fields import ALIASES, FIELDS, draft_of
from claims.text import normalise, shorten, visible

MOST_ROWS = 200_000
_LOOKS_LIKE_IT = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"[^"\n]{1,40}"\s*:')
_HAS_TEXT = re.compile(rb'"text"\s*:\s*"')
_FIX_LINE = "Write the line as one JSON object with at least a “text”, and put a file with that line in the inbox."


class JsonLinesReader:
    """Reads `.jsonl`, and JSON objects a line under another name."""

    name = "JSON Lines"
    suffixes: tuple[str, ...] = (".jsonl", ".ndjson")

    def recognises(self, name: str, head: bytes) -> bool:
        """By its ending, or because its first line opens an object that holds a "text"."""
        return name.lower().endswith(self.suffixes) or bool(_LOOKS_LIKE_IT.match(head) and _HAS_TEXT.search(head))

    def read(self, name: str, data: bytes, today: date | None) -> ReadResult:
        """The articles of the file and its rejected lines. Raises InputRejected where it is no text or has too many rows."""
        text, notes = decode(name, data)
        if text.count("\n") >= MOST_ROWS + 1:
            raise InputRejected(f"The file has over {MOST_ROWS:,} rows.", "Cut it into smaller files.")
        drafts: list[ArticleDraft] = []
        rejected: list[RejectedPart] = []
        for number, line in enumerate(text.split("\n"), 1):
            if not line.strip():
                continue
            try:
                drafts.append(_draft(_object(line), f"line {number}", notes, today))
            except _BadLine as fault:
                rejected.append(RejectedPart(f"line {number}", str(fault), _FIX_LINE))
        return ReadResult(tuple(drafts), tuple(rejected))


class _BadLine(Exception):
    """Why a line was not taken."""


def _object(line: str) -> dict[str, Any]:
    try:
        # No number is used, only named: as float, because Python builds no int of thousands of digits.
        row = json.loads(line, object_pairs_hook=_once_each, parse_constant=_no_constant, parse_int=float)
    except json.JSONDecodeError as fault:
        raise _BadLine(f"It is not JSON: {fault.msg} at character {fault.pos + 1}.") from None
    except RecursionError:
        raise _BadLine("It is nested too deeply.") from None
    if not isinstance(row, dict):
        raise _BadLine(f"It is not a JSON object but {_called(row)}.")
    return row


def _once_each(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for key, value in pairs:
        if key in row:
            raise _BadLine(f"It has “{shorten(visible(key), 40)}” twice.")
        row[key] = value
    return row


def _no_constant(word: str) -> object:
    raise _BadLine(f"It holds {word}, which JSON does not have.")


def _called(value: object) -> str:
    names = {list: "a list", str: "a string", bool: "true or false", type(None): "null", dict: "an object"}
    return names.get(type(value), "a number")


def _draft(row: dict[str, Any], where: str, notes: tuple[str, ...], today: date | None) -> ArticleDraft:
    text = _text_of(row.pop("text", None))
    fields: dict[str, str] = {}
    doubts: list[str] = []
    for key in (*FIELDS, *ALIASES):
        value = row.pop(key, None)
        if value is None:
            continue
        if not isinstance(value, str) or not _encodable(value):
            doubts.append(
                f"“{key}” is {_called(value) if not isinstance(value, str) else 'broken text'}: it was left out."
            )
        else:
            fields.setdefault(ALIASES.get(key, key), value)
    doubts += [f"“{shorten(visible(key), 40)}” is not a field we know: it was left out." for key in row]
    return draft_of(text, fields, (*notes, *doubts), today, where)


def _text_of(value: object) -> str:
    if value is None:
        raise _BadLine("It has no “text”.")
    if not isinstance(value, str):
        raise _BadLine(f"Its “text” is {_called(value)}, not a string.")
    if not normalise(value).strip():
        raise _BadLine("Its “text” is empty.")
    if "\x00" in value:
        raise _BadLine("Its “text” holds a NUL character.")
    if not _encodable(value):
        raise _BadLine("Its “text” holds half a character (a lone surrogate).")
    return normalise(value)


def _encodable(words: str) -> bool:
    return not any(0xD800 <= ord(c) <= 0xDFFF for c in words)
