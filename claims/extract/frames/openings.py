"""Where a sentence of the story begins behind what only opens it: a dateline, a day, a label such as `CORRECTION:`."""

from __future__ import annotations

import re

from claims.extract.lang.en import datelines, places
from claims.records import Span

# A town in capitals, a day or an agency in brackets: what tells a dateline from words before a dash.
_OF_PLACE = re.compile(r"[A-Z]{3}|\d|\(")
_LONGEST = 120  # letters of a dateline
# Letters from the top among which a day alone opens the story, and letters behind it among which no other does: in a list
# of what happened when, each day is the news.
_TOP, _NEAR = 900, 3000
# Letters from the top among which a place before a colon opens the story; further down it is who speaks.
_HEAD = 200
_ENDS = ".!?"


def story(text: str, sentence: Span) -> int:
    """Where the story begins in a sentence; its own start where nothing stands before it."""
    at = sentence.start
    if text.startswith(datelines.LABELS, at) and (label := datelines.LABEL.match(text, at, sentence.end)):
        return label.end()
    if text[at : at + 1].isdigit() and text[sentence.end - 1] not in _ENDS and text[at - 1 : at] in ("", "\n"):
        stamp = datelines.STAMP.match(text, at, sentence.end)  # a sentence behind it tells what happened then
        return stamp.end() if stamp else at
    stop = min(sentence.end, at + _LONGEST)
    if at < _HEAD and text[at - 1 : at] in ("", "\n") and (led := _from_where(text, at, stop)):
        return led
    if not datelines.DASH.search(text, at, stop):
        return at
    found = datelines.DATELINE.match(text, at, stop)
    if found and _OF_PLACE.search(found[0]):
        return found.end()
    day = datelines.DAY_LINE.match(text, at, stop) if at < _TOP else None
    return day.end() if day and not _repeated(text, at, datelines.DAY_LINE) else at


def _from_where(text: str, at: int, stop: int) -> int | None:
    """The end of a place before a colon, or of an agency in brackets, that opens the text as no other line of it is opened."""
    colon = ":" in text[at:stop]
    forms = (
        (datelines.AGENCY_LINE,) if text[at] == "(" else (datelines.PLACE_LINE, datelines.TOWN_LINE) if colon else ()
    )
    for form in forms:
        found = form.match(text, at, stop)
        town = found.groupdict().get("town") if found else None
        known = town is None or town in places.CITIES or town in places.SEATS
        if found and known and not _repeated(text, at, form):
            return found.end()
    return None


def ends(text: str, start: int, end: int) -> int:
    """Where the story ends that stands between two places, before what an agency notes on it: `(Adds background)`."""
    note = datelines.NOTE.search(text, max(start, end - _LONGEST), end) if text.endswith(")", start, end) else None
    return note.start() if note and note.start() > start else end


def _repeated(text: str, at: int, form: re.Pattern[str]) -> bool:
    """Whether another line than the one at a place opens in the same form, above it or near behind it."""
    begin = 0
    while 0 <= begin < at + _NEAR:
        if begin != at and form.match(text, begin):
            return True
        begin = text.find("\n", begin) + 1 or -1
    return False
