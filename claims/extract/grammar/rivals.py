"""Which of the nouns before `who` or `which` is meant, by number and by what each can be: none where two may."""

from __future__ import annotations

from claims.extract.grammar import antecedents
from claims.extract.grammar.nounphrases import last_noun
from claims.extract.lang.en import cues, given, grammar, nouns, numberwords, people, pronouns, verbs
from claims.extract.prose.words import capital, words

_GIVEN = given.WOMEN | given.MEN
_LEADS = grammar.PREPOSITIONS | {"of", "to", "and", "off"}
_NO_WHICH = (
    _GIVEN
    | people.ROLES
    | people.NOUNS
    | people.KIN
    | cues.PRONOUNS
    | pronouns.REFLEXIVE
    | pronouns.OBJECTS
    | numberwords.SCALES.keys()
)
# Nouns that only tell which part of it, or what it is, is spoken of: `the height of the crisis`, `the city of Arden`.
_OF_IT = grammar.DIRECTIONS | grammar.PARTS | people.ROLES | people.NOUNS | people.KIN


def of_several(before: str, noun: str, rest: str) -> str | None:
    """The noun that `which` means: the last, or with it what it hangs on, where only that agrees: `members of the board, which
    include`; None where either may be meant.
    """
    lead = before[: len(before) - len(noun)]
    tokens = words(lead)
    rival = tokens[-2].low if len(tokens) > 1 and tokens[-1].low in _LEADS else ""
    many, asked = nouns.plural(rival), _number(rest)
    if rival and asked is not None and many is asked and _many(noun) is not asked and (many or rival not in _OF_IT):
        whole = last_noun(lead[: tokens[-2].end], False)
        return f"{whole}{lead[tokens[-2].end :]}{noun}" if whole else None
    if many and asked is False and capital(tokens[-2]) and noun[:1].isupper() and nouns.plural(noun.lower()):
        return f"{lead[tokens[-2].start :]}{noun}"  # `the group Rigs to Reefs, which gets`: one name
    return None if _either(lead, rest, noun) and not antecedents.body(noun, rest) else noun


def _many(noun: str) -> bool:
    """Whether a noun phrase is plural by its head: not `the House of Deputies`."""
    head = noun.split(" of ")[0].split()[-1]
    return nouns.plural(head.lower()) and not head[0].isupper()


def _number(rest: str) -> bool | None:
    """Whether the first verb wants several, or one; None where its form is that of both: `won`, `can`."""
    if _of_one(rest):
        return False
    verb = next((w for w in rest.lower().split()[:4] if w not in grammar.BESIDE_VERB and not w.endswith("ly")), "")
    return True if verb in ("are", "were", "have", "do", "include", "make") else None


def disagree(noun: str, rest: str) -> bool:
    """Whether one is asked to be several or several one: `Jane Doe, who were`, `the founders, who was`."""
    verb, last = antecedents.plain(rest).split(" ", 1)[0].lower(), noun.split()[-1].lower()
    many = nouns.plural(last) and last not in _GIVEN and not noun[:1].isupper()
    if rest.split(" ", 1)[0].lower() in ("both", "all"):
        return " and " not in noun and not nouns.plural(last)
    if verb in ("were", "are", "have"):
        one = noun.split()[-1][:1].isupper() or noun.startswith(("a ", "an ", "A ", "An "))
        return one and " and " not in noun
    return many and (verb in ("was", "is", "has") or (verb.endswith("s") and not verb.endswith("ss")))


def _either(before: str, rest: str, meant: str) -> bool:
    """Whether another noun before may be meant as well: `a pact with the Arden Union, which`; not of several, which `is`."""
    tokens = words(before)
    if len(tokens) < 2 or tokens[-1].low not in _LEADS:
        return False
    if tokens[-1].low == "by":  # `the plan told by the firm, which`; but `it was told by the firm, which`
        return not any(w.low in verbs.AUXILIARIES for w in tokens[-5:-2])
    noun = tokens[-2]
    if noun.low in grammar.PARTICLES:
        return False  # `grew out of the Group of Six, which`
    if nouns.plural(noun.low) and _of_one(rest):
        return False  # `gifts to the Arden Union, which helps`
    if not nouns.plural(noun.low) and _many(meant) and _number(rest):
        return False  # `the price of the mills, which were sold`
    if tokens[-1].low == "of" and noun.low in _OF_IT and len(tokens) > 3 and tokens[-3].low in grammar.DETERMINERS:
        return _either(before[: tokens[-3].start], rest, meant)  # `the mill in the town of Arden, which`
    if (tokens[-1].low == "of" and noun.low in _OF_IT) or noun.low in _NO_WHICH or noun.low[0].isdigit():
        return False  # `the height of the crisis`, `asked Otto for the key`, `a spokesman for the Arden Union`
    return noun.text[0].isalnum() and not verbs.finite(noun.low) and not noun.low.endswith(("ly", "ing"))


def _of_one(rest: str) -> bool:
    """Whether the first verb tells that its subject is one: `was`, `helps`."""
    verb = next((w for w in rest.lower().split()[:4] if w not in grammar.BESIDE_VERB and not w.endswith("ly")), "")
    return verb in ("is", "was", "has", "does") or (
        verb.endswith("s") and not verb.endswith("ss") and verbs.finite(verb)
    )
