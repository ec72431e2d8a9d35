"""How prose that keeps no capitals ends its sentences, and what else messages of the web have that edited prose has not."""

from __future__ import annotations

import re

from claims.extract.lang.en import abbreviations as abbr

# A lone small `i` shows a writer who uses no capitals.
_SMALL_I = re.compile(r"(?<![\w(.’'-])i(?:['’](?:m|ve|ll|d))?(?=\s)")
_FIRST_LETTER = re.compile(r"[^\W\d_]")
SMILEY = re.compile(r"\s{0,2}[:;]-?[()DPp](?![^\s])")
_LETTER_OPENS = re.compile(r"(?:Hi|Hello|Hey|Dear)(?:\s[\w.’'-]+){0,3}[,:](?=\s+[A-Z])")
_LETTER_ENDS = re.compile(
    r"(?<=[.!?]\s)(?:(?:[Bb]est|[Kk]ind(?:est)?|[Ww]arm)\s(?:regards|wishes)|Regards|Sincerely|Cheers|Thanks),(?=\s+[A-Z])"
)
_RULE = re.compile(r"(?<![-=_*~])[-=_*~]{5,}+(?=\s)")
_FAREWELLS = ("egards,", "ishes,", "Sincerely,", "Cheers,", "Thanks,")
_SHORTENED = (abbr.TITLES | abbr.SUFFIXES | abbr.MONTHS | abbr.WEEKDAYS | abbr.BEFORE_DIGIT) - {"no", "sat", "sun"}


def small(text: str, start: int, end: int) -> bool:
    """Whether the writer of this stretch keeps no capitals: it opens with a small letter or holds a lone `i`."""
    first = _FIRST_LETTER.search(text, start, min(end, start + 20))
    return bool(first and first[0].islower()) or _SMALL_I.search(text, start, end) is not None


def ends(marks: str, word: str) -> bool:
    """Whether punctuation before a small letter ends a sentence of such a writer; `word` stands before it."""
    if marks in ("?", "!", "??", "!!", "?!"):
        return True
    low = word.lower()
    return marks == "." and len(word) > 1 and "." not in word and low not in _SHORTENED


def asks_on(marks: str, after: str) -> bool:
    """Whether one question follows another in small letters: `what was it? where did it go?`."""
    return marks in ("?", "??") and after in abbr.ASKING_ON


def cuts(text: str, start: int, end: int) -> list[int]:
    """Where a message is cut besides its full stops: after its greeting, before its signature, after a drawn line."""
    found = [m.end() for m in _RULE.finditer(text, start, end)]
    opening = _LETTER_OPENS.match(text, start, end)
    if opening:
        found.append(opening.end())
    if any(text.find(word, start, end) >= 0 for word in _FAREWELLS):
        found += [m.end() for m in _LETTER_ENDS.finditer(text, start, end)]
    return found
