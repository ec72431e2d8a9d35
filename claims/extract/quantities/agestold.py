"""Ages that only the words around a bare number tell: `she was 87`, `who's 52`, `the average age is 34`, `died, at 84`."""

from __future__ import annotations

import re

from claims.extract.lang.en import ages as age_words
from claims.extract.lang.en import verbs
from claims.extract.quantities.numerals.numeral import Numeral

# Behind `at` and an age at which a stage of life begins: `retired at 65`, `left school at 16 to work`.
_STAGE_END = re.compile(r"[.,;:!?)]|$|\s*\n|[ ](?:and|or|to|but|if|when|because|after|before|instead|without|with)\b")
_CHILD, _NEAR = 9, 7
_SENTENCE_END = re.compile(
    r"[.;:!?,”\"]|$|[ ]?[–—―]|[ ]--?[ ]|[ ]\(|[ ](?:so|because|while|and|but|when|at|now|then|or|she|he|they|i|we)\b|\s*\n"
)
_SOME_DAY = re.compile(r"[ ](?:in|on|this|next|by|soon|tomorrow)\b")
_PHRASE_END = re.compile(r"[,;)]|\.(?:\s|[\"”’']|$)|[ ]?[–—―]|\s*\n")
_OF_WHOM = re.compile(r",? (?:he|she|who)\b")
# `was 12 when she left`, and not `was 12 when the whistle blew`.
_WHEN_SHE = re.compile(r" (?:when (?:he|she|they|i|we|you|his|her|their|my)|at the time)\b")


def told(low: str, end: int, words: list[str], n: Numeral, upper: Numeral) -> bool:
    """Whether a bare number is an age by the words before it: `life expectancy is about 73`, `she was 87`, `At 62, he ...`."""
    if not words or not 0 < n.low <= upper.high <= 120 or n.form not in ("digits", "words"):
        return False
    if words[-1] == "at":
        return _reached(low, end, words, n)
    return _beside(low, end, words, n) or _is_so_old(low, end, words, n) or _named(words)


def of_people(words: list[str], n: Numeral, bounded_behind: bool) -> bool:
    """Whether `people under 30`, `women over 50`, `adults 65 and over` tell an age."""
    if not 4 < n.low < 100 or n.form == "vague":
        return False
    if bounded_behind and words[-1:] and words[-1] in age_words.PEOPLE:
        return True
    if words[-1:] not in (["under"], ["over"]) or len(words) < 2:
        return False
    if words[-2] in ("are", "were") and not age_words.PEOPLE.isdisjoint(words[-_NEAR:-2]):
        return True  # `voters in the valley are over 50`
    return words[-2] in age_words.PEOPLE or words[-3:-1] in (["no", "one"], ["any", "one"])


def _reached(low: str, end: int, words: list[str], n: Numeral) -> bool:
    """`died at 84`, `died in January, at 84`, `retired at 65`, `At 62, she left`."""
    before = words[-2] if len(words) > 1 else ""
    if before == "dead" and words[-3:-2] != [] and words[-3] in ("of", "the"):
        return False  # `put the number of dead at 31`
    if before in age_words.DYING or _named(words):
        return True
    near = {word.strip(",") for word in words[-_NEAR:]}
    if n.low > _CHILD and (age_words.STAGES & near or (before.endswith(",") and age_words.DYING & near)):
        return _STAGE_END.match(low, end) is not None
    return _OF_WHOM.match(low, end) is not None and (low[end : end + 1] == "," or n.low > 15)


def _beside(low: str, end: int, words: list[str], n: Numeral) -> bool:
    """Whether the number stands for itself behind somebody: `Keller, now 22,`, `the twins, both 31, left`."""
    apart = words[-1] in age_words.APART and words[-2:-1] != [] and words[-2].endswith(",")
    return (apart or low.endswith(("(then ", "(now "), 0, n.start)) and _PHRASE_END.match(low, end) is not None


def _is_so_old(low: str, end: int, words: list[str], n: Numeral) -> bool:
    """`she was 87`, `would have been 90`, `was between 35 and 45 when she died`."""
    said = words[:-1] if words[-1] in age_words.BETWEEN else words
    last, before = (said[-1] if said else "").replace("’", "'"), said[-2] if len(said) > 1 else ""
    somebody = last in ("is", "was", "am", "turns") and before in age_words.SUBJECTS
    if somebody or _belongs(last, said) or last in age_words.SHORT_IS:
        return _SENTENCE_END.match(low, end) is not None
    if last == "be" and _will(said):
        return (_SENTENCE_END.match(low, end) or _SOME_DAY.match(low, end)) is not None
    if last == "was" and before.endswith(",") and n.form == "digits" and _of_somebody(said, n):
        return _SENTENCE_END.match(low, end) is not None
    if said[-3:] == ["would", "have", "been"] and n.form == "digits" and n.low > _CHILD:
        return _SENTENCE_END.match(low, end) is not None or low.startswith((" on ", " this "), end)
    measured = before in age_words.NOBODY or not age_words.NO_AGES.isdisjoint(said)
    return last in verbs.BE and not measured and _WHEN_SHE.match(low, end) is not None


def _belongs(last: str, words: list[str]) -> bool:
    """Whether the words end with somebody who is another's and what is told of them: `my son is`, `Reed's accuser was`."""
    own = words[-3:-1] if last in ("is", "was") else [*words[-2:-1], last.removesuffix("'s")]
    if len(own) != 2 or own[1] not in age_words.BELONGING:
        return False
    return own[0] in age_words.OWNERS or own[0].endswith(("'s", "’s"))


def _will(words: list[str]) -> bool:
    """Whether `be` stands behind somebody who will be: `she'll be 71`, `he would be 90`."""
    before = words[-2].replace("’", "'") if len(words) > 1 else ""
    return before in age_words.SHORT_WILL or (
        before in verbs.MODALS and words[-3:-2] != [] and words[-3] in age_words.SUBJECTS
    )


def _named(words: list[str]) -> bool:
    """Whether the age is named before the number: `the average age is 34`, `life expectancy rose from`."""
    if words[-1] not in age_words.LINKS:
        return False
    for word in reversed(words[-8:-1]):
        if word in age_words.NOUNS:
            return True
        if word[-1] in ",.;:":
            return False
    return False


def _of_somebody(words: list[str], n: Numeral) -> bool:
    """Whether the words before `, was 78` speak of a person, and of nothing that is measured."""
    heard = {word.strip(",") for word in words}
    return bool(age_words.DYING & heard) if n.low < 40 else not age_words.NO_AGES & heard
