"""Which language a text is in, by its script and its small words, and whether claims can be read from it.

Unsure is None: a text is taken for what its desk says, unless it is plainly something else.
"""

from __future__ import annotations

import re
from collections import Counter

from claims.errors import UsageError
from claims.extract.lang.tongues import NAMES, READ, SMALL_WORDS

_LOOKED_AT = 20_000  # characters of the text: an article in two languages is in the one that it opens with
_FEWEST = 20  # words, below which nobody can tell
_LEAST = 0.15  # of the words are a language's small words, in any text that is in it
_CLEARLY = 1.5  # times as many as of the language next to it
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = {
    "ja": re.compile("[\u3040-\u30ff]"),
    "zh": re.compile("[\u3400-\u9fff]"),
    "ko": re.compile("[\uac00-\ud7af]"),
    "ru": re.compile("[\u0400-\u04ff]"),
    "ar": re.compile("[\u0600-\u06ff]"),
    "el": re.compile("[\u0370-\u03ff\u1f00-\u1fff]"),
    "he": re.compile("[\u0590-\u05ff]"),
    "hi": re.compile("[\u0900-\u097f]"),
    "bn": re.compile("[\u0980-\u09ff]"),
    "th": re.compile("[\u0e00-\u0e7f]"),
    "ka": re.compile("[\u10a0-\u10ff]"),
    "hy": re.compile("[\u0530-\u058f]"),
}
_LETTER = re.compile(r"[^\W\d_]")
# Letters that tell languages of one script apart, the first that is met more than now and then.
_LETTERS = {
    "ru": (("uk", "іїєґ"), ("sr", "јљњћђ"), ("ru", "ыэё"), ("bg", "ъ")),
    "ar": (("fa", "پچژگ"),),
}


def readable(language: str) -> bool:
    """Whether claims can be read from texts in this language (a code of ISO 639-1, with or without a region)."""
    return language.partition("-")[0] in READ


def demand(language: str) -> None:
    """Raises UsageError, which names the languages that can be read, where `language` is none of them."""
    if not readable(language):
        known = ", ".join(f"{NAMES[code]} ({code})" for code in READ)
        raise UsageError(
            f"No claims can be read from a text in {name(language)}.",
            f"Give the language that it is in, one of {known}; nothing is read from others.",
        )


def name(language: str) -> str:
    """A language in plain English, or its code where we have no name for it."""
    return NAMES.get(language.partition("-")[0], language)


def kept(count: int, language: str) -> str:
    """What became of articles that cannot be read, for a person."""
    return f"{count} article{'s' * (count != 1)} in {name(language)}: kept, not read"


def unread(language: str) -> list[str]:
    """What is said of one article that cannot be read; nothing of one that can."""
    return [] if readable(language) else [f"in {name(language)}: kept, not read"]


def recognised(text: str) -> str | None:
    """The code of the language that `text` is plainly in, or None where it is too short or too mixed to tell."""
    shown = text[:_LOOKED_AT]
    return _by_script(shown) or _by_words(shown)


def _by_script(text: str) -> str | None:
    """The language of a script that is not ours, where most of the letters are of it."""
    letters = len(_LETTER.findall(text))
    if letters < _FEWEST:
        return None
    counts = {code: len(pattern.findall(text)) for code, pattern in _SCRIPTS.items()}
    if counts["ja"] * 10 > counts["zh"]:  # Japanese writes with signs of both
        counts["ja"], counts["zh"] = counts["ja"] + counts["zh"], 0
    code, most = max(counts.items(), key=lambda one: one[1])
    if most * 2 <= letters:
        return None
    low = text.lower()
    for sister, signs in _LETTERS.get(code, ()):
        if sum(low.count(sign) for sign in signs) * 200 > letters:
            return sister
    return code


def _by_words(text: str) -> str | None:
    """The language of which clearly most small words are met."""
    words = Counter(_WORD.findall(text.lower()))
    total = sum(words.values())
    if total < _FEWEST:
        return None
    shares = {code: sum(words[w] for w in small) / total for code, small in SMALL_WORDS.items()}
    code, share = max(shares.items(), key=lambda one: one[1])
    if share < _LEAST:
        return None
    rivals = [shares[r] for r in READ if r != code]
    return code if all(share >= _CLEARLY * r for r in rivals) else None
