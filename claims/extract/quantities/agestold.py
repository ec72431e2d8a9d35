"""Ages that only the words before a bare number tell: `she was 87`, `the average age is 34`, `people under 30`, `died at 84`."""

from __future__ import annotations

import re

from claims.extract.lang.en import ages as age_words
from claims.extract.quantities.numerals.numeral import Numeral

# Behind `at` and an age at which a stage of life begins: `retired at 65`, `left school at 16 to work`.
_STAGE_END = re.compile(r"[.,;:!?)]|$|\s*\n|[ ](?:and|or|to|but|if|when|because|after|before|instead|without|with)\b")
_CHILD, _NEAR = 9, 7
_SENTENCE_END = re.compile(r"[.;:!?,]|$|[ ]\(|[ ](?:so|because|while|and|but|when|at|now|then|or)\b|\s*\n")
_OF_WHOM = re.compile(r",? (?:he|she|who)\b")


def told(low: str, end: int, words: list[str], n: Numeral, upper: Numeral) -> bool:
    """Whether a bare number is an age by the words before it: `life expectancy is about 73`, `she was 87`, `At 62, he ...`."""
    if not words or not 0 < n.low <= upper.high <= 120 or n.form not in ("digits", "words"):
        return False
    last = words[-1]
    if last in ("is", "was", "turns") and words[-2:-1] and words[-2] in age_words.SUBJECTS:
        return _SENTENCE_END.match(low, end) is not None
    if last == "now" and words[-2:-1] and words[-2].endswith(",") and low[end : end + 1] == ",":
        return True
    if last == "at" and words[-2:-1] and words[-2] in age_words.DYING:
        return True
    if last == "at" and n.low > _CHILD and not age_words.STAGES.isdisjoint(w.strip(",") for w in words[-_NEAR:]):
        return _STAGE_END.match(low, end) is not None
    if last == "at" and _OF_WHOM.match(low, end):
        return low[end : end + 1] == "," or n.low > 15
    if last == "was" and words[-2:-1] and words[-2].endswith(",") and n.form == "digits" and _of_somebody(words, n):
        return _SENTENCE_END.match(low, end) is not None
    if words[-3:] == ["would", "have", "been"] and n.form == "digits" and n.low > 9:
        return _SENTENCE_END.match(low, end) is not None or low.startswith((" on ", " this "), end)
    if last not in age_words.LINKS:
        return False
    for word in reversed(words[-8:-1]):
        if word in age_words.NOUNS:
            return True
        if word[-1] in ",.;:":
            return False
    return False


def _of_somebody(words: list[str], n: Numeral) -> bool:
    """Whether the words before `, was 78` speak of a person, and of nothing that is measured."""
    told = {word.strip(",") for word in words}
    return bool(age_words.DYING & told) if n.low < 40 else not age_words.NO_AGES & told


def of_people(words: list[str], n: Numeral, bounded_behind: bool) -> bool:
    """Whether `people under 30`, `women over 50`, `adults 65 and over` tell an age."""
    if not 4 < n.low < 100 or n.form == "vague":
        return False
    if bounded_behind and words[-1:] and words[-1] in age_words.PEOPLE:
        return True
    return words[-1:] in (["under"], ["over"]) and len(words) > 1 and words[-2] in age_words.PEOPLE
