"""Whether a word of a statement stands in a clause that hangs on another, so that it says nothing of the main thing told.

It is looked for backwards from the word, within its marks: what opens such a clause, before any other verb.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extract.lang.en import cues, firmness, grammar, verbs

_FAR = 240  # letters of a clause that hangs on another: a text without marks costs no more
_MARKS = re.compile(r"[,;:()—–“”\"]|\.[\s.\]]|\.(?=\.)")
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_EXISTS = re.compile(r"\bthere (?:is|are|was|were) [^,;.]*$")
# What is asked or feared of what will be: `unsure whether it will close`.
_ASKED = re.compile(r"(?<=\w )whether\b[^,;.]*$|\bfor fear that\b[^,;.]*$")
# `A vote that, whatever he says, will not count`, `when, it turned out, they had not`.
_INTERPOSED = re.compile(
    r"\w (?:(?:who|which|that),[^,;.]{1,60},\s|(?:when|because|although|though),[^,;.]{1,60},\s[a-z]+\s)$"
)
_IS = re.compile(r"\b(?:is|was)\b")
_SAYS = (cues.SAID | cues.PLAIN) - verbs.ADDRESSED
_TELLS = cues.SAID | cues.PLAIN | verbs.ADDRESSED | firmness.TELLS
_NO_NOUNS = _TELLS | grammar.PREPOSITIONS | firmness.NO_NOUNS
_ASKING = (["ask"], ["asks"], ["asked"], ["asking"])
_COMPARING_OR_ASKING = (["as"], *_ASKING)
_WHO = frozenset(["who", "which"])
_ACTING = frozenset(["who", "which", "that"])
_NO_VERBS = grammar.DETERMINERS | cues.PRONOUNS | verbs.ADVERBS | verbs.HOW_OFTEN | _SAYS


def hung(words: str, at: int) -> bool:
    """Whether the verb that begins at `at` is that of a side clause: `a clerk who will leave`, `because he cannot pay`."""
    begin = max(0, at - _FAR)
    if _EXISTS.search(words, begin, at):
        return False
    if _ASKED.search(words, begin, at) or _INTERPOSED.search(words, begin, at):
        return True
    cut = begin
    for mark in _MARKS.finditer(words, begin, at):
        cut = mark.end()
    before = [w.lower() for w in _WORD.findall(words[cut:at])]
    if cut > begin and before[:1] and before[0] in _WHO and "and" in before and words.find(", ", at, at + _FAR) > 0:
        return True  # `Voss, who farms here and was not asked, says it is old`
    opens = _opener(before)
    if opens is None:
        return _touching(before)
    if before[opens] == "what" and not opens:
        return _IS.search(words, at, at + _FAR) is not None  # `What I cannot say is who did it`
    # A clause that opens the statement is followed by the main one, behind a comma, or is all of it.
    return opens > 0 or cut > 0 or (before[0] not in firmness.RELATIVE and words.find(",", at, at + _FAR) > 0)


def _opener(before: Sequence[str]) -> int | None:
    """The place of the word that opens the clause of what follows `before`; None where a verb stands between, or none does."""
    for i in range(len(before) - 1, -1, -1):
        word, rest = before[i], before[i + 1 :]
        if word in firmness.OPENERS and rest[:1] != ["of"]:
            asks = not rest and word in firmness.QUESTIONS and before[i - 1 : i] not in _ASKING
            return None if asks or _done(word, rest) or (word == "who" and _cleft(before[:i])) else i
        if word == "if" and before[i - 1 : i] in _COMPARING_OR_ASKING:
            return i
        if word in firmness.BEFORE_SUBJECT and rest and rest[0] in firmness.SUBJECTS and (i or word != "so"):
            return i
        if word == "that":
            if _told_of(before[:i], rest):
                return i
            if before[i - 1 : i] and before[i - 1] in _SAYS:
                continue
            return None
        # `a ruling which analysts say could`, `because he says it could`
        gap = word in _SAYS and (not rest or rest[0] in firmness.SUBJECTS or rest[0] == "that")
        if word == "but" or (verbs.finite(word) and not gap):
            return None
    return None


def _done(opener: str, rest: Sequence[str]) -> bool:
    """Whether a clause has its verb among the words behind what opens it: `parents who adopt` before `will pay`."""
    if not rest or opener not in _ACTING:
        return False
    first = rest[0]
    if first in verbs.BARE or first in verbs.PLAIN_TOO:
        return True
    return opener == "who" and first not in _NO_VERBS and not first.endswith("ly")


def _cleft(before: Sequence[str]) -> bool:
    """Whether `who` only points out who it was: `it was Otto Reed who`."""
    return len(before) > 1 and before[0] == "it" and before[1] in firmness.IT_IS


def _told_of(before: Sequence[str], rest: Sequence[str]) -> bool:
    """Whether `that` behind some words tells of a noun, and is not what somebody says: `a bill that`, `the fear that`."""
    if not before or _done("that", rest):
        return False
    word = before[-1]
    if word == "so" or word in firmness.DOUBTS or (word in _TELLS and any(map(_negates, before))):
        return True  # `was not told that it would close`
    if _cleft(before) and before[2:3] not in (["a"], ["an"], ["something"]):
        return False
    named = len(before) > 1 and before[-2] in firmness.DETERMINERS  # `the claim that`
    if not named and (verbs.finite(word) or word in _NO_NOUNS or word.endswith("ly")):
        return False
    if word.endswith("ing") and word not in firmness.NOUNS_IN_ING:
        return False
    verb = next((w for w in reversed(before[:-1]) if verbs.finite(w) or w in _TELLS), "")
    return not rest or verb not in _TELLS


def _negates(word: str) -> bool:
    return word in ("not", "never") or word.endswith(("n't", "n’t"))


def _touching(before: Sequence[str]) -> bool:
    """Whether a clause without any word to open it tells of a noun, behind the main verb: `has an accent you could`."""
    if before[-1:] and before[-1] in _SAYS:
        before = before[:-1]  # `a man police say did not stop`
    elif len(before) > 2 and before[-2] in _SAYS and before[-1] in firmness.SUBJECTS:
        before = before[:-2]  # `a murder he says he did not commit`
    if (
        len(before) > 5
        and before[-2] in grammar.ARTICLES
        and before[-1] not in _ACTING
        and before[-4] in firmness.DETERMINERS
    ):
        before = [*before[:-2], "they"]  # `is a toy the town cannot pay for`
    if (
        len(before) < 4
        or before[-1] not in firmness.SUBJECTS
        or before[-1] == "there"
        or before[-2] == "that"
        or before[-2] in firmness.OF_TIME
        or before[-2] in _NO_NOUNS
    ):
        return False
    first = next((i for i in (len(before) - 3, len(before) - 4) if before[i] in firmness.DETERMINERS), None)
    if first is None or any(verbs.finite(w) or w in _SAYS for w in before[first + 1 : -1]):
        return False
    return any(verbs.finite(w) for w in before[:first])
