"""Where what a verb of saying introduces begins: behind `that`, a day, an occasion and who is told, if a clause opens there."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.grammar import forms, subjects, unlisted
from claims.extract.lang.en import cues, grammar, verbs
from claims.extract.lang.en.grammar import DETERMINERS, OCCASIONS, PREPOSITIONS, TIMES
from claims.extract.prose.words import Word, capital
from claims.extract.speakers import hearers

_PHRASE = 8  # words of what is claimed
_NEXT = 4  # words behind what is won
_NO_SUBJECT = frozenset(["because", "although", "though", "unless", "until", "whereas"])  # no subject runs across these
_RELATIVE = frozenset(["which", "who", "whose", "where", "when", "as", "while"])
_MARKS = frozenset("“\"'‘")
_TIMES_OR_ON = TIMES | {"on"}


def begins_after(tokens: list[Word], at: int, quoted: bool = False) -> int | None:
    """The index where what is said begins after the verb at `at`, or None where nothing is said after it.

    With `quoted`, a quotation before the verb is what is said, and only a clause with `that` says more.
    """
    begin = at + 1
    limit = min(len(tokens), begin + 12)
    for index in range(begin, limit):
        if (
            tokens[index].low == "that"
            and tokens[index - 1].low not in ("and", "but")
            and index + 1 < len(tokens)
            and not _relative(tokens, at, index)
        ):
            return index + 1
        if verbs.firm(tokens[index].low) or _says_on(tokens, index):
            break
        if tokens[begin].text == "," and index > begin + 2 and tokens[index].low in cues.SAID:
            break  # `It is old, she said, but clerks warned that it may fall`
    if begin < len(tokens) and tokens[begin].text == "," and (told := _past_insertion(tokens, begin)):
        return told
    if quoted:
        return None
    if tokens[at].low in cues.TO_SOMEBODY:
        begin = _past_hearers(tokens, begin)
    begin = _past_adverbials(tokens, begin)
    if begin < len(tokens) and tokens[begin].low == "out" and tokens[at].low in cues.TAKES_FOR:
        begin += 1
    if begin >= len(tokens) or tokens[begin].text in (",", ".", ";", "”", '"', "“", ":") or tokens[begin].low == "nor":
        return None
    rest = tokens[begin:]
    if verbs.finite(rest[0].low) and _in_relative(tokens, at):
        return begin  # `a plan which the port estimated would cost $40`
    if rest[0].low == "as" and tokens[at].low.startswith("describ"):
        return None
    if rest[0].low == "so" and tokens[at].low not in cues.SAYS:
        return None  # `declared it so that he could ...`
    if tokens[at].low in cues.SAYS:
        own = tokens[at].low != "saying" and _own_clause(rest)
        return begin if own or _whole_clause(rest) else None
    occasion = rest[1:] if rest[0].low in PREPOSITIONS and rest[0].low not in OCCASIONS else rest
    if occasion and occasion[0].low in OCCASIONS and not _main_after(occasion):
        return None  # `called in before the vote was over`
    if tokens[at].low in cues.NAMES and rest[0].low != "for" and not any(t.text[0] in _MARKS for t in rest[:14]):
        return None  # `called it the Auntie after an aunt who had a mill`
    if tokens[at].low in cues.NEEDS_THAT and rest[0].low not in cues.PRONOUNS and not _opens_clause(rest):
        if rest[0].low == "for" and tokens[at].low in ("asked", "called", "asking", "calling"):
            return begin
        own = tokens[at].low == "announced" and rest[0].low in ("his", "her", "its", "their", "plans")
        return begin if own or tokens[at].low in ("reported", "estimated", "denied") else None
    if tokens[at].low in cues.PROMISES or rest[0].low in ("to", "for"):
        return begin
    claimed = tokens[at].low in ("claimed", "claiming")
    if claimed and _is_won(rest):
        return None
    return begin if claimed or tokens[at].low == "promised" or _opens_clause(rest) else None


def _is_won(rest: Sequence[Word]) -> bool:
    """Whether what follows `claimed` is won or lost, and nothing told of it: `a second title`, not `the win was his`."""
    won = next((n for n, t in enumerate(rest[:_PHRASE]) if t.low in cues.WON), None)
    return won is not None and not any(verbs.firm(t.low) for t in rest[won + 1 : won + _NEXT])


def _in_relative(tokens: list[Word], at: int) -> bool:
    """Whether a relative word opens the clause of a verb whose subject stands between the two."""
    for index in range(at - 1, max(0, at - 8), -1):
        if tokens[index].low in ("which", "who", "that"):
            return index < at - 1
        owned = tokens[index].text in "’'" and index < at - 1  # `which parents’ groups say does not do`
        if not (tokens[index].text[0].isalnum() or owned) or verbs.firm(tokens[index].low):
            return False
    return False


def _past_insertion(tokens: list[Word], comma: int) -> int | None:
    """The index behind `, as the town did on Monday, that`."""
    for index in range(comma + 1, min(len(tokens) - 2, comma + 24)):
        if tokens[index].text == "," and tokens[index + 1].low == "that":
            told = tokens[index + 2].low in cues.PRONOUNS or subjects.opens_clause(tokens, index + 2)
            return index + 2 if told else None
        if tokens[index].text in ";:—" or tokens[index].low in ("who", "which"):
            return None
    return None


def _own_clause(rest: list[Word]) -> bool:
    """Whether a pronoun opens a clause, whatever its verb: `said they fear crime`, `said he’d go`."""
    if verbs.shortened(rest[0].low):
        return len(rest) > 1 and rest[1].text[0].isalpha()
    opens = rest[0].low in ("he", "she", "they", "we", "i")
    return opens and len(rest) > 1 and rest[1].low.isalpha() and rest[1].low not in PREPOSITIONS


def _whole_clause(rest: list[Word]) -> bool:
    """Whether a clause follows `said`: with a verb, and not only when, where or to whom it was said."""
    first = rest[0].low
    if first in cues.SAID_ALONE and (
        len(rest) < 2
        or not (rest[1].text[0].isalnum() or rest[1].text in "“\"‘'")
        or rest[1].low in ("of", "to", "about")
    ):
        return False
    if first in ("of", "to"):
        return False
    if first in OCCASIONS:
        return _main_after(rest)
    verb = next((i for i, t in enumerate(rest) if i and verbs.finite(t.low)), None)
    if verb is None and first in DETERMINERS:
        return _singly(rest)
    if verb is None or (first in PREPOSITIONS and any(t.text in '“"' for t in rest[:verb])):
        return False
    if first in PREPOSITIONS and rest[verb - 1].low in cues.RECORDS and rest[verb].low.endswith("ed"):
        return False  # `said in a statement released by the mill`
    return rest[0].text[0].isalnum()


def _singly(rest: list[Word]) -> bool:
    """Whether a form in -s that no list knows follows a bare noun in the singular: `said the estimate rests on old maps`."""
    for before, word, after in zip(rest[1:_PHRASE], rest[2:], rest[3:], strict=False):
        if not before.low.isalpha() or before.low in PREPOSITIONS:
            return False
        noun = not before.low.endswith(("s", *grammar.ADJECTIVE_ENDS)) and before.low not in grammar.ADJECTIVES
        form = word.text.islower() and word.low.endswith("s") and not word.low.endswith(("ss", "us", "’s", "'s"))
        goes_on = after.low in PREPOSITIONS or after.low in DETERMINERS or after.low == "to" or after.low.endswith("ly")
        if noun and form and goes_on:
            return True
    return False


def _main_after(rest: list[Word]) -> bool:
    """Whether a clause follows the one that opens with `when` or `before`: `said when it rains, the mill shuts`."""
    comma = next((i for i, t in enumerate(rest[:16]) if t.text == ","), None)
    return comma is not None and _opens_clause(rest[comma + 1 :])


def _relative(tokens: list[Word], at: int, index: int) -> bool:
    """Whether a `that` belongs to a noun: `a plan that ...`, `in a speech that was aired`."""
    if tokens[at].low not in cues.TELLS and _noun_before(tokens, index, at + 1):
        return True
    return index > at + 1 and tokens[index + 1].low in verbs.AUXILIARIES and tokens[index - 1].low not in TIMES


def _says_on(tokens: list[Word], index: int) -> bool:
    """Whether somebody says more here: `she said, adding that`."""
    follows = tokens[index + 1].low if index + 1 < len(tokens) else ""
    return tokens[index].text == "," and follows.endswith("ing") and follows in cues.SAID


def _noun_before(tokens: list[Word], at: int, begin: int) -> bool:
    """`a plan that ...`: the `that` belongs to a noun of the phrase before it."""
    return (
        at > begin
        and tokens[begin].low in DETERMINERS
        and tokens[at - 1].low not in TIMES
        and not capital(tokens[at - 1])
    )


def _past_adverbials(tokens: list[Word], begin: int) -> int:
    """The index after a recipient, a day or an occasion: `told reporters on Monday`, `said late on Tuesday`."""
    at = begin
    while at < len(tokens):
        low = tokens[at].low
        if low in TIMES or low.endswith("ly"):
            at += 1
        elif low in ("on", "late", "early") and at + 1 < len(tokens) and tokens[at + 1].low in _TIMES_OR_ON:
            at += 2
        elif low == "," and (close := _parenthesis(tokens, at)):
            at = close + 1
        elif low in ("reporters", "journalists", "parliament", "lawmakers", "councillors"):
            at += 1
        elif behind := _past_medium(tokens, at):
            at = behind
        else:
            break
    return at


def _past_medium(tokens: list[Word], at: int) -> int | None:
    """The index after where it was said, if what was said opens there: `on Twitter the mill`, `in a written statement it`."""
    if tokens[at].low not in ("on", "in", "via", "at", "through"):
        return None
    place = next((n for n in range(at + 1, min(len(tokens), at + 5)) if tokens[n].low in cues.MEDIUMS), None)
    return place + 1 if place is not None and _opens_clause(tokens[place + 1 :]) else None


def _past_hearers(tokens: list[Word], begin: int) -> int:
    """The index after whoever is told, and `that`; `begin` where no clause follows: `told a court in Oslo`."""
    at = hearers.past(tokens, begin)
    if at == begin or not (hearers.pronoun(tokens, begin) or _opens_clause(tokens[_past_adverbials(tokens, at) :])):
        return begin
    return at + (at < len(tokens) and tokens[at].low == "that")


def _parenthesis(tokens: list[Word], at: int) -> int | None:
    """The comma that closes a short insertion without a verb: `claimed, as of Thursday, it was`."""
    for index in range(at + 1, min(len(tokens), at + 10)):
        if tokens[index].text == ",":
            return index
        if verbs.firm(tokens[index].low):
            return None
    return None


def _opens_clause(rest: list[Word]) -> bool:
    """Whether a subject and a verb follow within a dozen words."""
    for index, word in enumerate(rest[:14]):
        if index and verbs.firm(word.low):
            return True
        if index and ((verbs.finite(word.low) and forms.active(rest, index)) or unlisted.bare(rest, index)):
            return True
        if forms.joins_numbers(rest, index):
            continue
        if word.text in ".;:" or word.low in ("to", "and", "or") or (index == 0 and word.low in verbs.AUXILIARIES):
            return False
        if index and (word.low in _NO_SUBJECT or _left_open(rest, index)):
            return False
    return False


def _left_open(rest: list[Word], at: int) -> bool:
    """Whether a relative clause or `as though` opens here behind a comma, and no verb follows where it closes.

    `found a job in a mill, which had 40 looms`; not `said the mill, which had 40 looms, was shut`.
    """
    if rest[at].low not in _RELATIVE or rest[at - 1].text != ",":
        return False
    closes = next((i for i in range(at + 1, len(rest)) if rest[i].text == ","), len(rest))
    return not any(verbs.finite(t.low) for t in rest[closes + 1 : closes + 4])
