"""Who does what a verb tells, by the look of the words: the noun phrase before it, or the one after it behind speech."""

from __future__ import annotations

from claims.extract.grammar import forms, openings
from claims.extract.lang.en import cues, figures, people, verbs
from claims.extract.lang.en.grammar import BREAKS, CLAUSE_WORDS, CONNECTIVES, DETERMINERS, PREPOSITIONS, TIMES
from claims.extract.prose.words import Word, capital
from claims.records import Span

_LEADS_NOUN = DETERMINERS | cues.PRONOUNS
_NOT_AFTER = TIMES | PREPOSITIONS
_MAX_SUBJECT = 14
_APPOSED = 24  # words between a name and the verb behind what its bearer is
_INSERTS = PREPOSITIONS | CONNECTIVES | {"including", "too", "also", "such"}
_WORKS = ("er", "or", "ist", "ian", "yst")  # how words for who does something end: `planner`
_AHEAD = frozenset(["prior", "ahead"])  # `Prior to launch the firm said`
_COMPANY = frozenset(["inc", "ltd", "llc", "jr", "sr", "corp"])
_AWAY = frozenset(["down", "up"])
_PARTICLES = frozenset(["off", "up", "out", "down"])
_OPEN = frozenset(["this", "that", "some", "many", "several", "one"])


def before(tokens: list[Word], at: int) -> Span | None:
    """The noun phrase that is the subject of the verb at index `at`, or None where none stands before it."""
    stop = at
    while stop > 0 and (tokens[stop - 1].low in cues.BETWEEN or openings.how(tokens[stop - 1].low)):
        stop -= 1
    if stop > 1 and tokens[stop - 1].text == ".":  # `Acme Inc. said`
        found = before(tokens, stop - 1)
        return Span(found.start, tokens[stop - 1].end) if found and found.end == tokens[stop - 2].end else None
    if stop == 0:
        return None
    if tokens[stop - 1].text == ",":
        return _around_apposition(tokens, stop - 1)
    if tokens[stop - 1].text == ")":
        stop = next((i for i in range(stop - 1, -1, -1) if tokens[i].text == "("), stop)
    start = _phrase_start(tokens, stop)
    return Span(tokens[start].start, tokens[stop - 1].end) if start < stop and _nominal(tokens, start, stop) else None


def _around_apposition(tokens: list[Word], comma: int) -> Span | None:
    """`Jane Doe, the mayor of Ashford, said`: the name before the earlier comma."""
    for earlier in range(comma - 1, max(-1, comma - _APPOSED), -1):
        if tokens[earlier].text != ",":
            continue
        inner = tokens[earlier + 1 : comma]
        if inner and inner[0].low in _COMPANY:
            continue  # `Jane Doe, head of sales for Acme, Inc., said`
        told = next((i for i, t in enumerate(inner) if t.low in ("who", "whose", "which")), len(inner))
        put = len(inner) > 1 and inner[1].low == "by" and verbs.finite(inner[0].low)  # `foes, led by Ana Holm, said`
        if inner and inner[0].low in cues.OPENING and inner[0].low.endswith("ed"):
            told = 0  # `Jane Doe, asked whether it was old, said`
        if any(verbs.firm(t.low) for t in inner[put:told]):
            return None
        stop = earlier
        if tokens[stop - 1].text == ")":  # `Jane Doe (41), a baker, said`
            stop = next((i for i in range(stop - 1, 0, -1) if tokens[i].text == "("), stop)
        start = _phrase_start(tokens, stop)
        if (
            tokens[start].low == "of"
            and start > 1
            and tokens[start - 1].text == ","
            and _name_or_age(tokens[start - 2])
        ):
            continue  # `Jane Doe, of Arden, one of four sons, said`
        if _names_before(tokens, start):
            continue  # `Jane Doe, the Green, who has 40 votes, said`
        if any(_has_object(tokens, i) for i in range(start + 1, stop - 1)):
            return None  # `The clinic took in two men, both ill, said`
        office = any(t.low in people.ROLES for t in tokens[start:stop])
        if start < earlier == stop and office and len(inner) > 1 and all(map(capital, inner)):
            return Span(tokens[start].start, inner[-1].end)
        related = told == 0 and not tokens[earlier - 1].text[0].isdigit()
        sure = inner and (put or related or inner[0].low in _INSERTS or any(capital(t) for t in tokens[start:stop]))
        if start < stop and _nominal(tokens, start, stop) and sure:
            return Span(tokens[start].start, tokens[stop - 1].end)
    return None


def _has_object(tokens: list[Word], at: int) -> bool:
    """Whether a verb in the past stands between a noun and a number that its object opens with: `received two bodies`."""
    word, before = tokens[at], tokens[at - 1]
    if not word.text.islower() or not verbs.past(word.low) or not forms.active(tokens, at):
        return False
    return before.text[0].isalpha() and bool(figures.TOKEN.fullmatch(tokens[at + 1].low))


def _names_before(tokens: list[Word], start: int) -> bool:
    """Whether what begins here is behind the comma of a name that opens its sentence, titles aside."""
    if (
        start < 3
        or tokens[start].low not in DETERMINERS
        or tokens[start - 1].text != ","
        or not capital(tokens[start - 2])
    ):
        return False
    name = _phrase_start(tokens, start - 1)
    return name == 0 and capital(tokens[start - 3]) and not any(t.low in PREPOSITIONS for t in tokens[: start - 1])


def _name_or_age(word: Word) -> bool:
    return capital(word) or word.text.isdigit()


def _phrase_start(tokens: list[Word], stop: int) -> int:
    """The index where the noun phrase that ends before `stop` begins."""
    start = stop
    while start > 0 and stop - start < _MAX_SUBJECT:
        word = tokens[start - 1]
        if word.text == "-" and _hyphen(tokens, start - 1):
            start -= 1
            continue
        if word.text in BREAKS or (word.text in "'’" and start > 1 and tokens[start - 2].text in ",.!?'’"):
            break
        if (word.low in CLAUSE_WORDS and not _as_of(tokens, start - 1)) or (
            verbs.firm(word.low) and (not capital(word) or word.low in verbs.AUXILIARIES)
        ):
            break
        if word.low in ("and", "or") and not _joins_names(tokens, start - 1, stop):
            break
        start -= 1
    if 0 < start < stop and tokens[start - 1].low in verbs.MODALS and not capital(tokens[start]):
        while start < stop and tokens[start].low in verbs.ADVERBS:
            start += 1
        start += 1 + any(t.low in _PARTICLES for t in tokens[start + 1 : start + 2])  # `can fend off Acme, which said`
    return _without_lead(tokens, min(start, stop), stop)


def _hyphen(tokens: list[Word], at: int) -> bool:
    """Whether a mark joins two words into one: `the 34-year-old`."""
    joined = 0 < at < len(tokens) - 1 and tokens[at - 1].end == tokens[at].start
    return joined and tokens[at].end == tokens[at + 1].start


def _as_of(tokens: list[Word], at: int) -> bool:
    return tokens[at].low == "as" and at + 1 < len(tokens) and tokens[at + 1].low == "of"


def _joins_names(tokens: list[Word], at: int, stop: int) -> bool:
    """Whether an `and` joins two parts of one subject rather than two clauses."""
    follows = [t.low for t in tokens[at + 1 : at + 3]]
    if follows[:1] == ["then"] or follows[1:] == ["percent"]:
        return False
    opens = next((i for i in range(at - 2, max(-1, at - _MAX_SUBJECT), -1) if tokens[i].text in BREAKS), -1)
    if at and tokens[at - 1].text in BREAKS:
        opens = -1  # `..., and the mayor said` opens a clause where any stands before
    told = any(verbs.finite(t.low) and not capital(t) for t in tokens[opens + 1 : at])  # `Ahmed and Reed said`
    return at > 0 and not told and at + 1 < stop


def _without_lead(tokens: list[Word], start: int, stop: int) -> int:
    """The index after a leading adverbial: `In a statement the company` begins at `the company`."""
    if start >= stop or (tokens[start].low not in PREPOSITIONS and tokens[start].low not in _AHEAD):
        return start
    at = start + 1
    while at < stop and (tokens[at].low in TIMES or tokens[at].text[0].isdigit()):
        at += 1
    if start + 1 < at < stop and tokens[at].low not in PREPOSITIONS:
        return at
    for at in range(stop - 1, start, -1):
        if tokens[at].low in _LEADS_NOUN and tokens[at - 1].low != "of" and at > start + 1:
            return at
    at = stop
    while at > start + 1 and capital(tokens[at - 1]):
        at -= 1
    return at if start + 2 < at < stop else stop  # `In an interview Jane Doe`


def _nominal(tokens: list[Word], start: int, stop: int) -> bool:
    """Whether the words can be a subject: not a lone determiner, adverb or infinitive."""
    last = tokens[stop - 1]
    if (last.low in DETERMINERS and last.low not in _OPEN) or last.low in ("to", "not", "be"):
        return False
    if last.low in PREPOSITIONS or last.low == "of" or not last.text[0].isalnum():
        return False
    if tokens[start].low in _AWAY and start + 1 < stop and tokens[start + 1].low == "from":
        return False  # `down from the 5 per cent proposed in May`
    return tokens[start].low != "to"


def after(tokens: list[Word], at: int, length: int = 1) -> Span | None:
    """`“...,” said Jane Doe, the mayor`: the subject after the verb, where speech or a comma stands before it.

    `length` is how many words the verb has, with its particle: `points out`.
    """
    if at == 0 or tokens[at - 1].text not in (",", "”", '"', "’", "»") or at + length >= len(tokens):
        return None
    at += length - 1
    end = at + 1
    while end < len(tokens) and tokens[end].text not in BREAKS and tokens[end].text != ".":
        low = tokens[end].low
        if low in CLAUSE_WORDS or low in TIMES or (low in PREPOSITIONS and not capital(tokens[end])):
            break
        end += 1
    found = tokens[at + 1 : end]
    opens = found and (capital(found[0]) or found[0].low in DETERMINERS or found[0].low in cues.PRONOUNS)
    if not opens and not _office_and_name(found):
        return None
    if any(verbs.firm(t.low) and not capital(t) for t in found):
        return None  # `..., said the bridge was old`
    if found[0].low in ("that", "this", "he", "she") and len(found) > 1:
        return None
    if tokens[at - length].text == "," and end < len(tokens) and _opens_quote(tokens[end]):
        return None  # `..., said the board “met daily”`
    return Span(found[0].start, _with_name(tokens, at + 1, end))


def _opens_quote(word: Word) -> bool:
    return word.text[0] in '“"„«'


def _office_and_name(found: list[Word]) -> bool:
    """Whether an office without an article leads a name: `..., said certified planner Jane Doe`."""
    named = next((i for i, t in enumerate(found) if capital(t)), 0)
    if not 0 < named < len(found) - 1 or not all(map(capital, found[named:])):
        return False
    return found[named - 1].low in people.ROLES or found[named - 1].low.endswith(_WORKS)


def inverted(near: list[Word]) -> Span | None:
    """The subject after a verb that opens the stretch: `said Jane Doe`."""
    end = 1
    while (
        end < len(near) and near[end].text not in BREAKS and near[end].text != "." and near[end].low not in _NOT_AFTER
    ):
        end += 1
    return Span(near[1].start, _with_name(near, 1, end)) if end > 1 else None


def _with_name(tokens: list[Word], start: int, end: int) -> int:
    """Where a subject ends: after the name where an office stands first, as in `the head of the office, Jane Doe`."""
    if end < len(tokens) and tokens[end].text == "," and any(t.low in people.ROLES for t in tokens[start:end]):
        stop = end + 1
        while stop < len(tokens) and capital(tokens[stop]):
            stop += 1
        if stop - end > 2:
            return tokens[stop - 1].end
    return tokens[end - 1].end
