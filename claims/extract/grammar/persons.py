"""Whether words tell of a person, of several or of a body of people, and whether they only tell who a name before them is."""

from __future__ import annotations

import re

from claims.extract.grammar import forms
from claims.extract.lang.en import given, grammar, nouns, people, verbs
from claims.extract.lang.en.antecedents import OF_SOMEBODY
from claims.extract.prose.words import Word, capital, words

_ANYBODY = people.SOMEBODY | people.BEFORE_NAMES | people.BEHIND_NAMES | people.CROWDS | people.MANY | {"member"}
_ENDS = (*people.MANY_END, "ist", "ian", "man", "woman", "men", "women")
_BODY = people.BODIES | people.TEAMS | people.COMPANIES_ARE | people.CAMPS
# What opens words behind a name that tell who or of where that is.
_TOLD = re.compile(
    r"(?:,\s(?:aged\s)?[1-9]\d?)?,\s(?P<first>an?|the|one\sof|of|from|now|then|formerly)\s(?P<rest>[^;:()“”\"]+)"
)


def tells_of(noun: str) -> bool:
    """Whether a noun phrase tells of one person or several: `the deputy mayor of Arden`, `Otto Reed`, `old farmers`."""
    tokens = words(noun)
    head = forms.head(tokens)
    if not head:
        return False
    if any(capital(w) and (w.low in given.SEXED or w.low in people.ROLES) for w in head):
        return True  # `Otto Reed`, `Arden Mayor Quyrn Vantz`
    if len(head) == 1 and head[0].low in people.CROWDS:
        return True  # `Protesters`
    last = [w for w in head[-2:] if not capital(w)]
    known = any(w.low in _ANYBODY or w.low.removesuffix("s") in _ANYBODY for w in last)
    return known or (bool(last) and head[-1].low.endswith(_ENDS) and not capital(head[-1]))


def owns(rest: str) -> bool:
    """Whether only a person has what stands behind `whose`: a wife, a term of office."""
    return any(low in OF_SOMEBODY or low in people.KIN for low in rest.lower().split()[:2])


def told_behind(behind: str) -> bool:
    """Whether words behind somebody’s name only tell who or of where that is: `, 59, of Arden, Md.`, `, a clerk here`."""
    found = _TOLD.fullmatch(behind.rstrip(", "))
    if found is None:
        return False
    tokens = words(found["rest"])
    if any(verbs.finite(w.low) and not capital(w) for w in tokens) or any(
        w.low in grammar.CLAUSE_WORDS for w in tokens
    ):
        return False
    if found["first"] in ("of", "from"):
        return capital(tokens[tokens[0].low == "the" and len(tokens) > 1])
    if any(w.low == "and" and _another(tokens, n + 1) for n, w in enumerate(tokens)):
        return False
    return not any(w.text == "," for w in tokens) and (found["first"] != "the" or tells_of(found["rest"]))


def _another(tokens: list[Word], at: int) -> bool:
    """Whether somebody else may be told of behind `and`: not in `a clerk and former baker`."""
    return at >= len(tokens) or capital(tokens[at]) or tokens[at].low in grammar.DETERMINERS


def a_body(noun: str) -> bool:
    """Whether a noun phrase may tell of a body of people: by a name, in the plural, or by what it is."""
    head = forms.head(words(noun))
    return any(map(capital, head)) or nouns.plural(head[-1].low) or any(w.low in _BODY for w in head)
