"""Which of the nouns before `who` or `which` is meant, by number and by what each can be: none where two may."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extract.grammar import antecedents, forms, unlisted
from claims.extract.grammar.nounphrases import last_noun
from claims.extract.lang.en import cues, given, grammar, nouns, numberwords, people, pronouns, verbs
from claims.extract.lang.en.antecedents import MEASURED_FROM, OF_VERBS, WITH_VERBS
from claims.extract.prose.words import Word, capital, words

_LEADS = grammar.PREPOSITIONS | {"of", "to", "and", "off"}
_AND_NAME = re.compile(r"(?:[A-ZÀ-Þ][\w.’-]+\s)+and\s$")
_NEAR = 6  # words of a clause that may speak of the noun again
_ING = 5  # letters of the longest noun in -ing that is no verb: `thing`
_NO_WHICH = (
    given.SEXED
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

_VERB_NEAR = 4  # words of a clause among which its verb stands


def of_several(before: str, noun: str, rest: str) -> str | None:
    """The noun that `which` means: the last, or with it what it hangs on, where only that agrees: `members of the board, which
    include`; None where either may be meant.
    """
    lead = before[: len(before) - len(noun)]
    tokens = words(lead)
    asked = _number(rest)
    if tokens and tokens[-1].low == "and" and asked and not _many(noun):
        return _both(lead[: tokens[-1].start].rstrip(), lead[tokens[-1].start :] + noun)
    rival = tokens[-2].low if len(tokens) > 1 and tokens[-1].low in _LEADS else ""
    many = nouns.plural(rival)
    if rival and asked is not None and many is asked and _many(noun) is not asked and (many or rival not in _OF_IT):
        whole = last_noun(lead[: tokens[-2].end], False)
        return f"{whole}{lead[tokens[-2].end :]}{noun}" if whole else None
    if many and asked is False and capital(tokens[-2]) and noun[:1].isupper() and nouns.plural(noun.lower()):
        return f"{lead[tokens[-2].start :]}{noun}"  # `the group Rigs to Reefs, which gets`: one name
    return None if _either(lead, rest, noun) and not antecedents.body(noun, rest) else noun


def meant_again(noun: str, rest: str) -> bool:
    """Whether the clause speaks of the noun as of something else than its subject: `the mills, which made them dear`."""
    inside = words(rest)[:_NEAR]
    head = words(noun.split(" of ")[0])[-1].low
    for at in range(1, len(inside)):
        low, lead = inside[at].low, inside[at - 1]
        after = inside[at + 1].low if at + 1 < len(inside) else ""
        acts = verbs.finite(lead.low) or lead.low in unlisted.PLAIN or (at > 1 and inside[at - 2].low == "to")
        if low == head and lead.low == "the":
            return True
        if acts and low == ("them" if _many(noun) else "it") and not verbs.finite(after) and lead.low not in cues.SAID:
            return True
    return False


def somebody(noun: str) -> bool:
    """Whether a noun phrase tells of a person by an office, whom `which` never means: `the attorney general`."""
    tokens = words(noun.split(" of ")[0])
    return any(w.low in people.ROLES and not capital(w) for w in tokens[-2:]) and not nouns.plural(tokens[-1].low)


def two_of_them(before: str, noun: str) -> str | None:
    """Two by their names, the last of whom ends the words: `Ana Holm and Otto Reed, who both`; None where one alone does."""
    found = _AND_NAME.search(before[: len(before) - len(noun)]) if noun[:1].isupper() else None
    return found[0] + noun if found else None


def _both(before: str, last: str) -> str | None:
    """Two nouns that `and` joins, where the verb wants several: `towns like Arden and Ashford, which are`."""
    first = last_noun(before, False)
    lead = words(before[: len(before) - len(first)]) if first else []
    if first is None or _many(first):
        return None
    if lead and lead[-1].low in _LEADS and not (lead[-1].low in ("like", "as") or not nouns.plural(lead[-2].low)):
        return None  # `fires at a mill and a farm, which were`
    return f"{first} {last}"


def _many(noun: str) -> bool:
    """Whether a noun phrase is plural by its head: not `the House of Deputies`."""
    head = noun.split(" of ")[0].split()[-1]
    return nouns.plural(head.lower()) and not head[0].isupper()


def _number(rest: str) -> bool | None:
    """Whether the first verb wants several, or one; None where its form is that of both: `won`, `can`."""
    verb = antecedents.verb(rest, _VERB_NEAR)
    if verb in ("is", "was", "has", "does") or (verb.endswith("s") and not verb.endswith("ss") and verbs.finite(verb)):
        return False
    return True if verb in ("are", "were", "have", "do", "include", "make") else None


def disagree(noun: str, rest: str) -> bool:
    """Whether one is asked to be several or several one: `Jane Doe, who were`, `the founders, who was`."""
    verb = antecedents.plain(rest).split(" ", 1)[0].lower()
    tokens = words(noun)
    *kind, last = forms.head(tokens)
    people_of = last.text in nouns.SAME or (nouns.plural(last.low) and not any(map(capital, kind)))
    if rest.split(" ", 1)[0].lower() in ("both", "all"):
        return " and " not in noun and not nouns.plural(last.low)
    if verb in ("were", "are", "have"):
        one = (capital(last) and not (people_of and last.low not in given.SEXED)) or tokens[0].low in ("a", "an")
        return one and " and " not in noun
    many = nouns.plural(last.low) and last.low not in given.SEXED and not noun[:1].isupper()
    return many and (verb in ("was", "is", "has") or (verb.endswith("s") and not verb.endswith("ss")))


def _either(before: str, rest: str, meant: str) -> bool:
    """Whether another noun before may be meant as well: `a pact with the Arden Union, which`; not of several, which `is`."""
    tokens = words(before)
    if len(tokens) < 2 or tokens[-1].low not in _LEADS:
        return False
    if tokens[-1].low == "by":  # `the plan told by the firm, which`; but `it was told by the firm, which`
        runs = capital(words(meant)[-1]) and antecedents.of_a_firm(rest)  # `a ferry sold by Acme, which is run by`
        group = [w.low for w in tokens[:-2] if w.low not in verbs.ADVERBS and not w.low.endswith("ly")]
        done = group[-1:] and (group[-1] in verbs.AUXILIARIES or group[-1] in ("be", "been", "being"))
        return not runs and not done
    noun = tokens[-2]
    if nouns.plural(noun.low) and _number(rest) is False:
        return False  # `gifts to the Arden Union, which helps`
    if not nouns.plural(noun.low) and _many(meant) and _number(rest):
        return False  # `the price of the mills, which were sold`
    if tokens[-1].low == "of" and noun.low in _OF_IT and len(tokens) > 3 and tokens[-3].low in grammar.DETERMINERS:
        return _either(before[: tokens[-3].start], rest, meant)  # `the mill in the town of Arden, which`
    return _rival(tokens)


def _rival(tokens: Sequence[Word]) -> bool:
    """Whether the word before a preposition, which both end the words, is a noun that `which` may mean."""
    noun, lead = tokens[-2], tokens[-1].low
    before = tokens[-3] if len(tokens) > 2 else None
    if lead == "and":
        return True
    if noun.low in grammar.PARTICLES:
        return False  # `grew out of the Group of Six, which`
    if (lead == "of" and noun.low in _OF_IT) or noun.low in _NO_WHICH or noun.low[0].isdigit():
        return False  # `the height of the crisis`, `asked Otto for the key`, `a spokesman for the Arden Union`
    if not noun.text[0].isalnum() or verbs.finite(noun.low) or noun.low.endswith(("ly", "ing")):
        return False
    if unlisted.bare(tokens, len(tokens) - 2):
        return False  # `voters often point to the mill, which`
    if before is None:
        return True
    if capital(noun) and lead in OF_VERBS and verbs.finite(before.low):
        return False  # `likened Arden to the mill, which`
    if before.low[0].isdigit() and lead in MEASURED_FROM:
        return False  # `30 percent over the limit, which`
    if before.low in verbs.BE or before.low == "as":
        return False  # `is close to the mill`, `known as home to the mill`
    return not _bare_object(tokens)


def _bare_object(tokens: Sequence[Word]) -> bool:
    """Whether a noun without an article is one with its verb: `claimed victory in the race, which`, not `saw oil in it`."""
    noun, at = tokens[-2], len(tokens) - 3
    if noun.text not in WITH_VERBS:
        return False
    if at and tokens[at].low.endswith(grammar.ADJECTIVE_ENDS) and not tokens[at].low.endswith(("ing", "ed")):
        at -= 1  # `won critical praise for the film, which`
    at -= at > 0 and tokens[at].low in grammar.PARTICLES  # `gave up hope of the prize, which`
    low, before = tokens[at].low, tokens[at - 1].low if at else ""
    if capital(tokens[at]) or not low.isalpha() or before in grammar.DETERMINERS or before.endswith(("'s", "’s")):
        return False  # `his planned trip to Arden, which`
    return verbs.finite(low) or (low.endswith("ing") and len(low) > _ING)
