"""Where sentences begin and end. Promises spans that never overlap, never cross a blank line, and hold every word.

Rules, not statistics: a full stop ends a sentence unless what stands before it is an abbreviation, an initial or a list
number, or what follows goes on in small letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.extract import languages
from claims.extract.lang.en import abbreviations as abbr
from claims.extract.lang.en import verbs
from claims.extract.lang.en.cues import SAID
from claims.extract.prose import informal
from claims.records import Span

_CLOSERS = "\"'”’)\\]»"
_FINAL = rf"(?:\.(?:\s\.){{2,}}|[.!?…]+)[{_CLOSERS}]*(?:[ ][)\]](?=\s|$))?(?=\s|$)"
_END = re.compile(_FINAL)
# A smiley ends what it stands behind. Looked for only where one stands: it makes the pattern twice as slow.
_SMILEY = re.compile(r"[:;]-?[)(]")
_END_OR_SMILEY = re.compile(rf"{_FINAL}|(?<=\s){_SMILEY.pattern}(?=\s|$)")
# `(Smith 55).` after a quotation names its source and belongs to it.
_CITED = re.compile(r"\s\([^()\n]{1,80}\)[.,;]")
# White space is taken from its first character on and never given back, so that a long run of it costs one look.
_BREAK = re.compile(r"(?<![ \t\r\f\v\u00a0])[ \t\r\f\v\u00a0]*+\n[ \t\r\f\v\u00a0]*+(\n\s*+)?")
_BULLET = re.compile(r"(?<!\s)\s++(?=[•⁃‣▪●]\s*+\S)")
_MARKER = re.compile(r"(?<!\S)[•⁃‣▪●]?[^\S\n]?(?:(\d{1,2})([.)]+)|([a-z])([.)]+))\s+(?=\S)")
_LINE_OPENS = re.compile(r"(?:[-*+•⁃‣▪●>#|]|\d{1,2}[.)]\s|[A-Z][\w ]{1,20}:\s)")
# `― Clara Voss` behind a quotation, before a line that opens the next.
_SIGNATURE = re.compile(r"[”\"]\s{0,2}[―—–]\s?[A-ZÀ-Þ][^”\"]{0,60}$")
_NEXT = re.compile(r"[\s\"'“‘(\[«]*([^\W_][\w’'-]*)?")
_LAST_WORD = re.compile(r"(?:[^\W_]\.)+[^\W_]?$|[^\W_][\w°’'-]*$|°$")
_IN_BRACKETS = re.compile(r"\s\(\d")  # `12 oz. (340 g)`
_ZONE = re.compile(r"\s(?:[ECMP]\.?[SD]?\.?T\b|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?\s[Tt]ime\b)")
_DASH_NEXT = re.compile(r"\s(?:—|–|―|--|-)\s")
_DATED_NEXT = re.compile(r"\s\([^()\n]{1,40}\)\s?(?:—|–|―|--|-\s)")
_PLACE_FIRST = re.compile(r"\s*[A-Z][A-Z'’.-]+(?:\s[A-Z][A-Z'’.-]+){0,3},\s[A-Z][\w.]{0,6}")
_SPEAKER_NEXT = re.compile(r"\s*(?:[A-Z][\w.’'-]*\s+){1,4}(\w+)")
_SHORT_LINE = 50
# How far before a mark is looked: looking back to the start each time would cost the square of a sentence without an end.
_FAR = 500


def split(text: str, language: str = "en") -> list[Span]:
    """The sentences of `text` in order, as spans into it, without the white space around them.

    Raises UsageError for a language that cannot be read.
    """
    languages.demand(language)
    return [s for start, end in _blocks(text) for s in _sentences(text, start, end)]


def paragraphs(text: str) -> list[Span]:
    """The stretches of `text` between blank lines, trimmed, in order."""
    found, start = [], 0
    for gap in re.finditer(r"\n[^\S\n]*\n\s*", text):
        found += _trim(text, start, gap.start())
        start = gap.end()
    return found + _trim(text, start, len(text))


def _trim(text: str, start: int, end: int) -> list[Span]:
    """One span without white space at its ends, or none."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return [Span(start, end)] if start < end else []


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Stretches that no sentence crosses: lines, with the lines of hard-wrapped prose joined again."""
    start = line = 0
    for gap in _BREAK.finditer(text):
        if gap[1] or _line_ends(text, line, gap.start(), gap.end()):
            yield start, gap.start()
            start = gap.end()
        line = gap.end()
    yield start, len(text)


def _line_ends(text: str, start: int, end: int, after: int) -> bool:
    """Whether a single line end is meant: short lines, closed lines and list items are, wrapped prose is not."""
    if end - start < _SHORT_LINE or text[end - 1 : end] in '.!?:…"”':
        return True
    if text[after : after + 1] in ("“", "”", '"') and _SIGNATURE.search(text, max(start, end - 80), end):
        return True
    return _LINE_OPENS.match(text, after) is not None


def _sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentences of one block."""
    begin = start
    markers = _list_markers(text, start, end)
    inside = [range(m.start(), m.end() + 1) for m in markers]
    stops = [s for s in _stops(text, start, end) if not any(s in r for r in inside)]
    bullets = [m.end() for m in _BULLET.finditer(text, start, end)] + informal.cuts(text, start, end)
    for cut in sorted({*stops, *bullets, *(m.start() for m in markers)}):
        if cut > begin:
            yield from _trim(text, begin, cut)
            begin = cut
    yield from _trim(text, begin, end)


def _stops(text: str, start: int, end: int) -> Iterator[int]:
    begin = start
    small: bool | None = None
    ends = _END_OR_SMILEY if _SMILEY.search(text, start, end) else _END
    for mark in ends.finditer(text, start, end):
        following = _NEXT.match(text, mark.end(), end)
        after = following[1] if following else None
        if after and after[0].islower():
            if small is None:
                small = informal.small(text, start, end)
            over = _ends_small(text, begin, mark, after, small)
        else:
            over = _ends(text, begin, mark, after, end)
        if over:
            # Of four spaced dots the first ends the sentence where it touches its last word; the others open the next.
            first = after and " ." in mark[0] and not text[mark.start() - 1].isspace()
            begin = mark.start() + 1 if first else mark.end()
            yield begin


def _list_markers(text: str, start: int, end: int) -> list[re.Match[str]]:
    """The markers of a list that runs on in one line, where they count up: `1. ... 2. ...`."""
    first = _MARKER.match(text, start, end)
    if not first:
        return []
    found = [first]
    for mark in _MARKER.finditer(text, first.end(), end):
        if _follows(found[-1], mark):
            found.append(mark)
    return found


def _follows(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether `other` is the next marker of the list that `one` belongs to."""
    if one[1] and other[1]:
        return one[2] == other[2] and int(other[1]) == int(one[1]) + 1
    return bool(one[3] and other[3]) and one[4] == other[4] and ord(other[3]) == ord(one[3]) + 1


def _ends_small(text: str, begin: int, mark: re.Match[str], after: str, small: bool) -> bool:
    """Whether the mark ends its sentence although a small letter follows."""
    if not small:
        return (
            informal.asks_on(mark[0], after) and text.count('"', max(begin, mark.start() - _FAR), mark.start()) % 2 == 0
        )
    found = _LAST_WORD.search(text, max(begin, mark.start() - 24), mark.start())
    return informal.ends(mark[0], found[0] if found else "")


def _ends(text: str, begin: int, mark: re.Match[str], after: str | None, end: int) -> bool:
    """Whether the mark of punctuation ends the sentence that began at `begin`; no small letter follows."""
    if informal.SMILEY.match(text, mark.end()):
        return False
    if after is None:
        if _DASH_NEXT.match(text, mark.end()) and _PLACE_FIRST.fullmatch(text, begin, mark.start()):
            return False  # `NEW ARDEN, N.Y. — It rained.`
        return not text[mark.end() : min(end, mark.end() + _FAR)].strip(_CLOSERS + " ").startswith(".")
    marks = mark[0]
    if _DATED_NEXT.match(text, mark.end()) and _PLACE_FIRST.fullmatch(text, begin, mark.start()):
        return False  # `NEW ARDEN, Ill. (Jan. 2, 2019) – It rained.`
    closed = marks[-1] in "\"'”’)]»"
    if closed and _CITED.match(text, mark.end(), end):
        return False
    if closed and marks[0] in "?!" and _speech_goes_on(text, mark.end()):
        return False
    if " ." in marks:
        return marks.count(".") > 3
    if marks[0] != "." or marks.startswith(".."):
        return True
    if closed and marks[-1] != "'" and marks[-1] != "’":
        return True
    return _full_stop_ends(text, begin, mark.start(), after)


def _speech_goes_on(text: str, at: int) -> bool:
    """`“Is it?” Mary Jones asked`: the words after the quotation say who spoke."""
    found = _SPEAKER_NEXT.match(text, at)
    return found is not None and found[1] in SAID


def _full_stop_ends(text: str, begin: int, at: int, after: str) -> bool:
    """Whether the full stop at `at` ends a sentence, `after` being the next word (a capital or a digit)."""
    found = _LAST_WORD.search(text, max(begin, at - 24), at)
    word = found[0] if found else ""
    low, digit, opens = word.lower(), after[0].isdigit(), after.lower() in abbr.STARTERS
    if low in abbr.BEFORE_DIGIT and digit:
        return False
    if low in abbr.UNITS and _IN_BRACKETS.match(text, at + 1):
        return False
    if low in abbr.MONTHS or low in abbr.WEEKDAYS:
        return not digit and word[0].isupper() and (opens or low in ("mar", "sat", "sun"))
    if low in ("a.m", "p.m"):
        if _ZONE.match(text, at + 1):
            return False
        return after.lower() not in abbr.AFTER_CLOCK and (opens or _has_verb(text[max(begin, at - _FAR) : at]))
    if low == "st" and opens:
        return True
    if low in abbr.TITLES:
        return opens and len(word) > 1 and word.isupper()  # `He works for RT. The network`
    if "." in word or low in abbr.SUFFIXES:
        return opens and not (low == "st" and not opens)
    if len(word) == 1 and word.isalpha():
        return _initial_ends(text, begin, found.start() if found else at, word, opens)
    return not (word.isdigit() and at - begin < _FAR and text[begin : at - len(word)].strip("•⁃ ") == "")


def _initial_ends(text: str, begin: int, at: int, word: str, opens: bool) -> bool:
    """A single letter: an initial inside a name, a list letter, or the word `I` or `A` at the end."""
    before = text[max(begin, at - _FAR) : at].split()
    if not before:
        return False
    if word == "I" and before[-1].islower():
        return True
    return opens and not before[-1][:1].isupper()


def _has_verb(words: str) -> bool:
    return any(verbs.finite(w) for w in re.findall(r"[a-z’']+", words))
