"""Where the object of a verb of speaking or thinking begins: behind its particles, a day, or the noun that it lends."""

from __future__ import annotations

from claims.extract.grammar import subjects
from claims.extract.lang.en import cues, phrasals, stances, verbs
from claims.extract.lang.en.calendar import MONTHS
from claims.extract.lang.en.grammar import BREAKS, CLAUSE_WORDS, PREPOSITIONS, TIMES
from claims.extract.prose.words import Word, capital

VERBS = (stances.ALL | cues.SAID | cues.PARTICIPLES) - stances.OF_THINGS
_LENT = phrasals.LENDS | phrasals.OWNS
WORDS = VERBS | stances.INTENDS_TO | stances.ISSUES | phrasals.AFTER.keys() | _LENT
NO_OBJECT = stances.NO_OBJECTS | (TIMES - {"this"})


def object_at(tokens: list[Word], at: int) -> int | None:
    """The index behind the verb and the words that belong to it: `ruled out`, `made a remark about`; None for other verbs."""
    low, begin = tokens[at].low, past_times(tokens, at + 1)
    follows = tokens[begin].low if begin < len(tokens) else ""
    for rest in phrasals.AFTER.get(low, {}).get(follows, ()):
        behind = begin + 1
        for particle in rest:
            behind = past_times(tokens, behind)
            if behind >= len(tokens) or tokens[behind].low != particle:
                break
            behind += 1
        else:
            return behind
    if low in stances.INTENDS_TO and follows == "to" and begin < len(tokens) - 1:
        return begin
    if low in _LENT and (noun := _noun_of(tokens, at)):
        return noun
    if low in stances.ISSUES and low not in VERBS and _document(tokens, at):
        return at + 1
    if low in stances.ONLY_CLAUSE and not (follows == "that" or subjects.opens_clause(tokens, begin)):
        return None
    if follows in stances.PARTICLES and low in VERBS:
        return None if follows == "for" and _how_long(tokens, begin + 1) else begin + 1
    return None if low not in VERBS or low in stances.NEEDS_PARTICLE else at + 1


def _how_long(tokens: list[Word], at: int) -> bool:
    """Whether a stretch of time stands here: `spoke for about five minutes`."""
    near = tokens[at : at + 4]
    return any(t.low.endswith(("minutes", "hours", "minute", "hour", "seconds")) for t in near)


def _document(tokens: list[Word], at: int) -> bool:
    """Whether a document or a speech is the object of the verb at `at`: `released a new ad`."""
    for index in range(at + 1, min(len(tokens), at + 7)):
        low = tokens[index].low
        if low in stances.DOCUMENTS:
            return index > at + 1
        if tokens[index].text in BREAKS or low in PREPOSITIONS or low in CLAUSE_WORDS or low in ("of", "to", "and"):
            return False
    return False


def past_times(tokens: list[Word], at: int) -> int:
    """The index behind `on Monday`, `on June 23, 2016,`, `Monday` or `angrily`."""
    while at < len(tokens) - 1:
        if tokens[at].low == "on" and (tokens[at + 1].low in TIMES or _month(tokens[at + 1])):
            at += 2
            while at < len(tokens) - 1 and (tokens[at].text[0].isdigit() or tokens[at].text == ","):
                at += 1
        elif tokens[at].low in TIMES or tokens[at].low.endswith("ly"):
            at += 1
        elif (tokens[at].low, tokens[at + 1].low) in _SO:
            at += 2
        else:
            break
    return at


# Tell how it was said: `talked at length about`.
_SO = {("at", "length"), ("in", "detail"), ("in", "public"), ("in", "private")}


def _month(word: Word) -> bool:
    """Whether the word is a month by its name."""
    return capital(word) and word.low.lower() in MONTHS


def _noun_of(tokens: list[Word], at: int) -> int | None:
    """The index behind `a sharp remark about`, or None."""
    nouns = phrasals.FELT if tokens[at].low in phrasals.OWNS else phrasals.NOUNS
    for index in range(at + 1, min(len(tokens) - 1, at + 6)):
        low = tokens[index].low
        dated = tokens[index + 2 : index + 3] and (tokens[index + 2].low in TIMES or _month(tokens[index + 2]))
        if low in nouns and tokens[index + 1].low in phrasals.LEADS and not dated:
            return index + 1 if tokens[index + 1].low == "to" else index + 2
        if tokens[index].text in BREAKS or capital(tokens[index]) or low in TIMES or low in ("to", "of", "and", "that"):
            return None
        if (verbs.finite(low) and not low.endswith("ed")) or (low.endswith("ed") and index == at + 1):
            return None
    return None


def opens_object(word: Word) -> bool:
    """Whether an object or a clause can begin with this word."""
    if word.text in "“\"'‘$":
        return True
    return word.text[0].isalnum() and word.low not in NO_OBJECT and word.low not in stances.WHERE
