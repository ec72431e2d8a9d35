"""Words that are no sentence though a piece of one: nothing is told in them, or what is told breaks off."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.grammar import unlisted
from claims.extract.lang.en import fragments as lists
from claims.extract.lang.en import grammar, pronouns, verbs
from claims.extract.lang.lists import listed
from claims.extract.prose.words import Word, capital

_LEADS_NOUN = grammar.DETERMINERS | grammar.PREPOSITIONS | grammar.ADJECTIVES
_DOES = grammar.DETERMINERS | {"to", "that"}
_GOES_ON = lists.ABOUT | {"and", "or", "but"}
# Words that may break off at their end, or at their beginning; and how many may be no more than a phrase.
_LAST = lists.NEVER_LAST | lists.LEAD | lists.WANT_OBJECT | verbs.AUXILIARIES | {"to"}
_OPENS = lists.HALVES | (grammar.PREPOSITIONS - grammar.OCCASIONS)
_FEW = lists.FEW + 3
_BESIDE = verbs.AUXILIARIES | verbs.ADVERBS
# Words of half a sentence without a comma: a longer one may hold a main clause whose verb no list knows.
_SHORT = 6
_SUBJECTS = listed("i you he she it we they who")
# Before these a plain form is no verb of a sentence, before those it has its object.
_NO_SUBJECT = verbs.AUXILIARIES | grammar.DETERMINERS | listed("to and or not n't let")
# Words of a label, at most and at least: one word alone is a kicker, `Analysis: Arden Burns`.
_LABEL, _SHORTEST = 6, 2
_DOES_SO = verbs.BARE | {"shut", "quit"}
_TAKEN = pronouns.OBJECTS | grammar.DETERMINERS | {"to"}
_SAID_SO = listed("a an the not here there")
# Letters of the shortest words that are taken for verbs by their ending.
_LONG = 5


def verbal(tokens: Sequence[Word]) -> bool:
    """Whether a verb stands among the words that can be one where it stands: not `to go`, not `the show`."""
    for at, word in enumerate(tokens):  # most sentences show it by one word that is a verb wherever it stands
        if verbs.firm(word.low) and (not at or tokens[at - 1].low != "to"):
            return True
    return any(_tells(tokens, at) for at in range(len(tokens)))


def acts(tokens: Sequence[Word]) -> bool:
    """Whether words have a verb of any form: `including two`, `killing a clerk`, but not `or two in five`."""
    return any(verbs.finite(w.low) or w.low.endswith("ing") for w in tokens)


def _tells(tokens: Sequence[Word], at: int) -> bool:
    low, before = tokens[at].low, tokens[at - 1].low if at else ""
    if low in lists.NAMED_SO and before not in verbs.AUXILIARIES:
        return False  # `a book entitled ...`
    if low in lists.NOUNS_TOO and before.endswith(("al", "ic", "ive", "ous")):
        return False  # `her presidential bid`
    if verbs.finite(low):
        return before != "to" and not (low in verbs.WEAK and before in _LEADS_NOUN)
    if low.endswith("ed") and len(low) > _LONG and before and before not in _LEADS_NOUN and at + 1 < len(tokens):
        if before in _SUBJECTS:
            return True  # `She learned to read`
        return before not in verbs.AUXILIARIES and tokens[at + 1].low in _LEADS_NOUN  # `He retired in May`
    if _plainly(tokens, at, before):
        return True
    return verbs.shortened(low) or unlisted.bare(tokens, at) or _acts(tokens, at, before)


def _plainly(tokens: Sequence[Word], at: int, before: str) -> bool:
    """Whether a word can only be a verb where it stands: `Rents keep climbing`, `The clerk’s on it`."""
    low = tokens[at].low
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if low[-1:] == "s" and low[:-1] in _DOES_SO and tokens[at].text == low and at:  # `The mill shuts again`
        return before[-1:].isalpha() and before[-1:] != "s" and before not in _LEADS_NOUN and before not in _NO_SUBJECT
    if after is None:
        return False
    if low in verbs.BARE and tokens[at].text == low:
        return before not in _NO_SUBJECT and (after.low in _TAKEN or after.low.endswith("ing"))
    if low in verbs.WEAK and low.endswith("s") and at > 1:  # `Arden Mills cuts full-year aims`
        name = capital(tokens[at - 1]) and capital(tokens[at - 2])
        return name and after.low not in grammar.PREPOSITIONS and after.text[0].isalnum() and not capital(tokens[at])
    is_so = low.endswith(("'s", "’s")) and not capital(after)
    return is_so and (after.low in grammar.PREPOSITIONS or after.low in _SAID_SO)


def _acts(tokens: Sequence[Word], at: int, before: str) -> bool:
    """`The panel votes to hold`: a word in -s behind a noun in the singular, before `to` or an object."""
    word = tokens[at]
    if not before or at + 1 >= len(tokens) or len(word.low) < _LONG or not word.low.endswith("s"):
        return False
    after = tokens[at + 1]
    if word.low.endswith(("ss", "'s", "’s")) or capital(word) or not (after.low in _DOES or capital(after)):
        return False
    if before in (",", "—", "–", "―"):
        return at > 1
    return before not in _LEADS_NOUN and before[-1].isalnum() and (capital(tokens[at - 1]) or not before.endswith("s"))


def tabled(tokens: Sequence[Word]) -> bool:
    """Whether words without a verb are a row of a table: `Best Clerk: Otto Reed`, `Best by: May 3`."""
    at = next((n for n, t in enumerate(tokens[: _LABEL + 1]) if t.text == ":"), 0)
    if at < _SHORTEST or at + 1 >= len(tokens) or not capital(tokens[0]):
        return False
    value = tokens[at + 1 :]
    named = value[0].text in ("“", '"') or any(map(capital, value[1:]))
    return named or any(t.text[0].isdigit() for t in value)


def broken(tokens: Sequence[Word]) -> bool:
    """Whether a verb is there and yet nothing is told: `I could have`, `Other classes included`, `If you build it`."""
    begin, end = 0, len(tokens) - 1
    while begin <= end and not tokens[begin].text[0].isalnum():
        begin += 1
    while end >= begin and not tokens[end].text[0].isalnum():
        end -= 1
    if begin > end:
        return True
    first = tokens[begin].low
    if tokens[end].low not in _LAST and first not in _OPENS and len(tokens) > _FEW:
        return False  # so it is with most words: nothing more is asked of them
    said = [t for t in tokens if t.text[0].isalnum()]
    last, before = said[-1].low, said[-2].low if len(said) > 1 else ""
    few = len(said) <= lists.FEW
    if last in lists.NEVER_LAST or (last == "to" and before in lists.WANTS):
        return True
    if few and " ".join(t.low.replace("’", "'") for t in said) in lists.PHRASES:
        return True
    if last in verbs.AUXILIARIES:
        return left_out(said)
    whole = any(t.low in lists.OBJECT_BEFORE for t in said)
    if last in lists.LEAD and few and not whole:
        return True
    if last in lists.WANT_OBJECT and before and not whole:
        return before not in _BESIDE and before not in _LEADS_NOUN
    if first in grammar.PREPOSITIONS and first not in grammar.OCCASIONS:
        return not any(t.text == "," for t in tokens) and _hangs(said)
    return first in lists.HALVES and not _goes_on(tokens)


def _hangs(said: Sequence[Word]) -> bool:
    """Whether the only verb belongs to a clause about a noun: `about his father who wired`."""
    told = next((i for i in range(len(said)) if _tells(said, i)), None)
    if told is None or said[told - 1].low not in lists.ABOUT:
        return False
    return not any(_main(said, i) and _tells(said, i) for i in range(told + 1, len(said)))


def _main(said: Sequence[Word], at: int) -> bool:
    """Whether a later verb closes what opened the words: `Among those who left was Otto Reed`."""
    return said[at].low in verbs.BE and said[at - 1].low not in _GOES_ON


def left_out(tokens: Sequence[Word]) -> bool:
    """Whether the verb itself is left out behind the auxiliary that closes the words: `Eight judges have`."""
    if not any(t.low in verbs.AUXILIARIES for t in tokens[-2:]):
        return False
    said = [t for t in tokens if t.text[0].isalnum()]
    if len(said) < 2 or said[-1].low not in verbs.AUXILIARIES:
        return False
    if any(t.low in lists.COMPARES for t in said):
        return False  # `The mill grinds more than bakers do`
    at = len(said) - 1
    while at > 0 and said[at].low in _BESIDE:
        at -= 1
    return not any(_tells(said, i) for i in range(at + 1))


def _goes_on(tokens: Sequence[Word]) -> bool:
    """Whether a main clause stands behind the clause that opens the words: behind a comma with a verb before the next."""
    commas = [i for i, t in enumerate(tokens) if t.text in ",—–"]
    if not commas:
        return len(tokens) > _SHORT
    edges = zip(commas, [*commas[1:], len(tokens)], strict=True)
    behind = [(i + 1, end) for i, end in edges if i + 1 < end and tokens[i + 1].low not in lists.HALVES]
    return any(end - begin > lists.CALL or _tells(tokens, i) for begin, end in behind for i in range(begin, end))
