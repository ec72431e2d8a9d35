"""What stands between quotation marks. A quotation left open at the end of a paragraph goes on where the next one opens.

Single marks count in paragraphs without double ones, and only around whole sentences: an apostrophe is no mark.
"""

from __future__ import annotations

import re

from claims.extract.sentences import paragraphs
from claims.records import Span

# Two apostrophes, or two accents, are how some systems store a double mark.
_MARKS = re.compile(r"[“”„«»\"]|''|’’|``")
_SINGLE = re.compile(r"(?<![\w’'])[‘'](?=[A-ZÀ-Þ])|(?<=\w,\s)[‘'](?=[a-zà-þ])|(?<=[,.!?…])[’'](?!\w)")
_CLOSES_SINGLE = re.compile(r"[’'](?<=[,.!?…].)(?!\w)")  # it begins with what is rare: most paragraphs have none
_OPENS, _CLOSES = frozenset("“„«"), frozenset(("”", "»", "’’"))


def quotations(text: str) -> list[Span]:
    """The words inside each pair of quotation marks, without the marks, in order."""
    found: list[Span] = []
    for part in paragraphs(text):
        found += _of_paragraph(text, part) or _in_single_marks(text, part)
    return found


_CLOSING = re.compile(r"[,.!?…]?[”\"»]")


def closed(text: str, span: Span) -> Span:
    """The stretch with the mark right beside it that closes, or opens, a quotation of which it holds one mark alone."""
    words = span.of(text)
    straight, opened = words.count('"') % 2, words.count("“") - words.count("”")
    if straight or opened > 0:
        mark = _CLOSING.match(text, span.end)
        if mark and (mark[0][-1] == '"') == bool(straight) and not text[mark.end() : mark.end() + 1].isalnum():
            return Span(span.start, mark.end())
    if (straight or opened < 0) and text[max(0, span.start - 1) : span.start] == ('"' if straight else "“"):
        return Span(span.start - 1, span.end)
    return span


def _in_single_marks(text: str, part: Span) -> list[Span]:
    """Speech in single marks: opened before a capital, or where it goes on; closed after a comma or a full stop."""
    found: list[Span] = []
    if not _CLOSES_SINGLE.search(text, part.start, part.end):
        return found
    opened = -1
    for mark in _SINGLE.finditer(text, part.start, part.end):
        if text[mark.start() - 1 : mark.start()] not in (",", ".", "!", "?", "…") or mark[0] == "‘":
            small = text[mark.end() : mark.end() + 1].islower()
            opened = mark.end() if opened < 0 and (found or not small) else opened
        elif opened >= 0:
            found.append(Span(opened, mark.start()))
            opened = -1
    return found


def _of_paragraph(text: str, part: Span) -> list[Span]:
    found, opened = [], -1
    for mark in _MARKS.finditer(text, part.start, part.end):
        if opened < 0:
            if _turned_to(text, mark, part) if mark[0] in _CLOSES else not _inches(text, mark):
                opened = mark.end()
        elif mark[0] not in _OPENS or _turned(text, mark, part):
            found.append(Span(opened, mark.start()))
            opened = -1
        else:
            # A line that opens a quotation anew, with none closed: the one before ended with its line.
            broken = text.rfind("\n", opened, mark.start())
            if broken >= 0 and not text[broken : mark.start()].strip():
                found.append(Span(opened, len(text[:broken].rstrip())))
            opened = mark.end()
    if opened >= 0:
        found.append(Span(opened, part.end))
    return [s for s in found if s.start < s.end]


def _turned(text: str, mark: re.Match[str], part: Span) -> bool:
    """Whether an opening mark stands where only a closing one can: behind a full stop, before a space: `It is old.“`."""
    follows = text[mark.end() : min(mark.end() + 1, part.end)]
    return text[mark.start() - 1] in ",.!?…" and not follows.strip()


def _turned_to(text: str, mark: re.Match[str], part: Span) -> bool:
    """Whether a closing mark stands where only an opening one can, and another closes it: `”It is old.” ― Clara Voss`."""
    if mark[0] != "”" or (mark.start() > part.start and not text[mark.start() - 1].isspace()):
        return False
    return text[mark.end() : mark.end() + 1].isalpha() and text.find("”", mark.end(), part.end) >= 0


def _inches(text: str, mark: re.Match[str]) -> bool:
    """Whether a straight mark right after a figure means inches or seconds: `a 10" pipe`."""
    follows = text[mark.end() : mark.end() + 1]
    return mark[0] in ('"', "''") and text[mark.start() - 1 : mark.start()].isdigit() and not follows.isalnum()
