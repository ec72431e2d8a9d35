"""Whom `who` means where a place, a body or a thing ends the words before it: the person that this hangs on."""

from __future__ import annotations

from claims.extract.grammar import persons
from claims.extract.grammar.nounphrases import last_noun
from claims.extract.lang.en import grammar
from claims.extract.lang.en.antecedents import TOLD_OF
from claims.extract.prose.words import capital, words

_LEADS = (grammar.PREPOSITIONS - grammar.OCCASIONS) | {"of", "to"}
_DEEP = 3  # phrases that hang on one another: `a clerk at the mill in the town of Arden`


def hung_on(before: str, noun: str) -> str | None:
    """The noun for `who`: the one that ends the words, or with it the person it hangs on: `a clerk at the mill`.

    None where it is a thing that nobody hangs on, and where one person hangs on another: `a friend of the clerk`.
    """
    lead, whole = before[: len(before) - len(noun)].rstrip(), noun
    for _ in range(_DEEP):
        tokens = words(lead)
        person = persons.tells_of(whole)
        if not tokens or tokens[-1].low not in _LEADS:
            break
        outer = lead[: tokens[-1].start].rstrip()
        if person:
            clear = (
                tokens[-1].low != "of"
                or any(map(capital, words(noun)))
                or not persons.tells_of(last_noun(outer, True) or "")
            )
            return whole if clear else None
        inner = last_noun(outer, True)
        if inner is None:
            break
        if persons.tells_of(inner):
            return before[len(outer) - len(inner) :] if tokens[-1].low not in TOLD_OF else inner
        lead, whole = outer[: len(outer) - len(inner)].rstrip(), inner
    return noun if persons.tells_of(noun) or persons.a_body(noun) else None
