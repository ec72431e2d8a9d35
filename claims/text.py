"""Text as it came and text made safe to show: normal form, search keys, visible escapes. One place for each.

Nothing here changes what is stored: `normalise` is applied once, at intake; the rest makes keys and displays.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

BOM = "\ufeff"
# Characters that hide or reorder text: bidirectional controls, tag characters, zero-width marks, other controls.
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_INVISIBLE = "\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff"
_HIDDEN = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f{_BIDI}{_INVISIBLE}\u2028\u2029\U000e0000-\U000e007f]")
_ANSI = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\-_])")
_REORDERING = re.compile(f"[{_BIDI}\U000e0000-\U000e007f]")
# Letters of two alphabets side by side that look alike. Greek ones that stand in science beside Latin (µ, Ω, Δ, α) do not.
_LATIN, _OTHERS, _GREEK = "A-Za-z\u00c0-\u024f", "\u0400-\u052f\u0530-\u058f\u13a0-\u13ff", "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο"
_MIXED = re.compile(f"[{_LATIN}][{_OTHERS}{_GREEK}]|[{_OTHERS}{_GREEK}][{_LATIN}]|[{_OTHERS}][Α-ω]|[Α-ω][{_OTHERS}]")
# Spaces of every kind and invisible marks. Taken off letter by letter: a pattern goes over a long run of them many times.
_EDGES = "".join(re.findall(f"[\\s{_INVISIBLE}]", "".join(map(chr, range(0x3001))) + BOM))


def normalise(raw: str) -> str:
    """An article's text as offsets count it: byte-order mark off, CRLF and CR to LF, NFC; nothing else changed."""
    return composed(raw.removeprefix(BOM).replace("\r\n", "\n").replace("\r", "\n"))


def composed(words: str) -> str:
    """`words` with each letter and its accents as one character where there is one (NFC): the same letters for any reader."""
    return unicodedata.normalize("NFC", words)


def search_key(words: str) -> str:
    """A key under which spellings of the same words meet: NFKC, no invisible marks, one space, casefolded.

    Only ever a key: NFKC turns `10²` into `102`.
    """
    plain = re.sub(f"[{_INVISIBLE}{_BIDI}]", "", unicodedata.normalize("NFKC", words))
    return " ".join(plain.casefold().split())


def trim(cell: str) -> str:
    """The cell without spaces, no-break spaces and zero-width marks at its ends."""
    return cell.strip(_EDGES)


def visible(words: str) -> str:
    """`words` with every hidden or reordering character shown as `<U+202E>`."""
    return _HIDDEN.sub(lambda m: f"<U+{ord(m[0]):04X}>", words)


def has_hidden(words: str) -> bool:
    """Whether `words` holds characters that hide or reorder text."""
    return _HIDDEN.search(words) is not None


def reorders(words: str) -> bool:
    """Whether `words` holds characters that turn the direction of text around, or tags that nobody sees."""
    return _REORDERING.search(words) is not None


def mixed_words(words: str) -> tuple[str, ...]:
    """The words in which letters of two alphabets stand side by side that look alike, each once: `pаypal` with a Cyrillic а."""
    found: dict[str, None] = {}
    for pair in () if words.isascii() else _MIXED.finditer(words):
        start, end = pair.span()
        while start and words[start - 1].isalpha():
            start -= 1
        while end < len(words) and words[end].isalpha():
            end += 1
        found[words[start:end]] = None
    return tuple(found)


def for_terminal(words: str) -> str:
    """`words` safe to print: escape sequences off, controls visible, one line."""
    return visible(_ANSI.sub("", words).replace("\n", " "))


def shorten(words: str, limit: int = 80) -> str:
    """The first `limit` characters, cut at a word, with an ellipsis where something was cut."""
    words = " ".join(words.split())
    if len(words) <= limit:
        return words
    cut = words[: limit - 1].rsplit(" ", 1)[0]
    return (cut or words[: limit - 1]) + "…"


def first_words(body: str, limit: int = 60) -> str:
    """What an untitled article is called: its first words."""
    return shorten(body.strip().split("\n", 1)[0] if body.strip() else "(empty)", limit)


_WORD = re.compile(r"[0-9]+(?:[.,][0-9]+)*|[^\W_]+(?:['’][^\W_]+)*")
_PLURALS = (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("zes", "z"))


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """A casefolded English word without its lightest endings (plural, -ed, -ing, final e): a key, never shown."""
    word = word.replace("’", "'").removesuffix("'s").replace("'", "")
    if len(word) > 4:
        plural = next(((end, put) for end, put in _PLURALS if word.endswith(end)), None)
        if plural:
            word = word.removesuffix(plural[0]) + plural[1]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for end in ("ing", "ed"):
        left = word.removesuffix(end)
        if left != word and len(left) > 2 and any(c in "aeiouy" for c in left):
            word = left[:-1] if left[-1] == left[-2] and left[-1] not in "lsz" else left
            break
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


def terms(words: str) -> list[str]:
    """The words of a text as keys under which it can be found: search keys, stemmed; a number is one term without commas."""
    return [
        found.replace(",", "") if found[0].isdecimal() else stem(found) for found in _WORD.findall(search_key(words))
    ]


def listed(words: Sequence[str]) -> str:
    """`one`, `one and two`, `one, two and three`."""
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def capital(words: str) -> str:
    """The words with a capital first letter, the rest as it is."""
    return words[:1].upper() + words[1:]


def sentence(words: str) -> str:
    """Words with a full stop behind them where nothing closes them, so that others can follow."""
    words = words.strip()
    return words if not words or words.endswith((".", "!", "?", "…", ".”", '."', "!”", "?”")) else f"{words}."
