"""The words that make one verb: `has also said`, `did not deny`, `is calling`; and whether a word is a verb there at all."""

from __future__ import annotations

from claims.extract.grammar import forms
from claims.extract.lang.en import cues, grammar, phases, pronouns, stances, verbs
from claims.extract.lang.en.grammar import BREAKS, CLAUSE_WORDS, DETERMINERS, PREPOSITIONS, TIMES
from claims.extract.prose.words import Word, capital

_LEADS_NOUN = DETERMINERS | PREPOSITIONS
_LEADS_NOUN_OR_TO = _LEADS_NOUN | {"to"}
_GOES_ON = DETERMINERS | cues.PRONOUNS | {"to", "that", "for", "“", '"', "him", "them", "all", "both"}
_LEFT = verbs.AUXILIARIES | {"be", "been", "being", "having"}
_LEFT_OR_ADVERB = _LEFT | verbs.ADVERBS | {"so", "always", "often", "long"}
_EITHER = ("neither", "both", "either")
_JOINING = CLAUSE_WORDS | {"and", "but"}
_NO_SUBJECT = PREPOSITIONS | verbs.AUXILIARIES
_OBJECT_OPENS = DETERMINERS | pronouns.OBJECTS
_BEING = verbs.BE | phases.ING | phases.SHORT | {"been", "be"}
_HELPING = verbs.MODALS | verbs.DO | verbs.HAVE | {"to"}
_PASSIVE = verbs.BE | {"been", "be", "being"}
_OBJECTS = _GOES_ON - cues.PRONOUNS
_SUBJECTS = cues.PRONOUNS - {"who", "you"}


def group_start(tokens: list[Word], at: int) -> int:
    """Where the verb's group begins: `has also`, `did not`, `would neither confirm nor`, before it."""
    first = _group_start(tokens, at)
    for _ in range(2):
        joined = first > 1 and tokens[first - 1].low in ("and", "or", "nor")
        if not joined or not _alike(tokens[first - 2].low, tokens[at].low):
            break
        first = _group_start(tokens, first - 2)
    return first


def _group_start(tokens: list[Word], at: int) -> int:
    first = _plain_start(tokens, at)
    while (before := _aspect(tokens, first)) < first:
        first = _plain_start(tokens, before)
    return first


def _alike(low: str, other: str) -> bool:
    """Whether two verbs of speaking or thinking have the same form, so that they can share their auxiliaries and object."""
    if low not in _VERBS or other not in _VERBS:
        return False
    past = low.endswith("ed") or low in verbs.PAST, other.endswith("ed") or other in verbs.PAST
    return (
        past[0] == past[1] and low.endswith("ing") == other.endswith("ing") and low.endswith("s") == other.endswith("s")
    )


def _plain_start(tokens: list[Word], at: int) -> int:
    first = at
    while first and (straight(tokens[first - 1].low) in _LEFT_OR_ADVERB or _adverb(tokens[first - 1])):
        first -= 1
    if first > 1 and tokens[first - 1].low in _EITHER and tokens[first - 2].low not in _JOINING:
        return _plain_start(tokens, first - 1) if tokens[first - 2].text[0].isalnum() else first
    return first


def _aspect(tokens: list[Word], first: int) -> int:
    """Where a verb begins that only says how far the next one went: `continued to`, `went on to`, `stopped short of`."""
    if first < 2:
        return first
    low, at = tokens[first - 1].low, first - 2
    if low == "to":
        if at > 2 and tokens[at].low == "as" and tokens[at - 1].low == "far" and tokens[at - 2].low == "so":
            at -= 3  # `went so far as to`
        at -= tokens[at].low == "on" and at > 0
        if at > 2 and tokens[at - 1].low == "to" and tokens[at - 2].low in phases.TOOK and capital(tokens[at]):
            return at - 2  # `took to Twitter to say`
        if tokens[at].low in phases.SO and at > 0 and tokens[at - 1].low in verbs.BE:
            return at - 1  # `was careful to add`
        return at if tokens[at].low in phases.TO else first
    if low == "of" and at > 0 and tokens[at].low == "short" and tokens[at - 1].low in phases.SHORT:
        return at - 1
    return first - 1 if low in phases.ING and tokens[first].low.endswith("ing") else first


def straight(low: str) -> str:
    """A word with its apostrophe as keyboards write it: `didn’t` and `didn't` are one."""
    return low.replace("’", "'") if "’" in low else low


def _adverb(word: Word) -> bool:
    return word.low.endswith("ly") and not capital(word) and len(word.low) > 4


def progressive(tokens: list[Word], first: int, group: set[str]) -> bool:
    """Whether a form in -ing is the verb of its clause: `is calling`, `she’s claiming`."""
    clitic = first > 0 and tokens[first - 1].low.replace("’", "'") in verbs.SHORT_BE
    return bool(group & _BEING) or clitic


def is_verb(tokens: list[Word], first: int, at: int, group: set[str]) -> bool:
    """Whether the word at `at` is an active verb with its subject right before its group."""
    low, before = tokens[at].low, tokens[first - 1].low if first else ""
    if not before or before in ("to", "a", "an", "the", "of", "or"):
        return False
    if low.endswith("ing"):
        return progressive(tokens, first, group) or before == ","
    if low.endswith("ed") and not group and _adjective(tokens, first):
        return False
    if ("to" not in group and group & _PASSIVE) or noun_here(tokens, at, group):
        return False
    if low.endswith("ed") and at + 1 < len(tokens) and tokens[at + 1].low == "by":
        return False
    if low in cues.PARTICIPLES and not group & verbs.HAVE:
        return False
    if bare_without_subject(tokens, first, at, group):
        return False
    if low in stances.DOUBTFUL and not group and not (tokens[at + 1 : at + 2] and means_to(tokens, at)):
        return _surely(tokens, first, at)
    if before == "that" and first > 1:
        lead = tokens[first - 2]
        return lead.low.isalpha() and lead.low not in _NO_SUBJECT and not verbs.finite(lead.low)
    if before in ("one", "body") and first > 1:
        return tokens[first - 2].low in ("no", "any", "some", "every")
    return before not in _LEADS_NOUN or before in pronouns.COUNTED


def _adjective(tokens: list[Word], first: int) -> bool:
    """Whether a form in -ed belongs to the noun behind it: `Voss’s planned trip`, `It follows repeated attempts`."""
    before = straight(tokens[first - 1].low)
    if before.endswith("'s") and before not in verbs.SHORT_BE:
        return True
    return first > 1 and tokens[first - 2].low in cues.PRONOUNS and before in verbs.PRESENT


def _surely(tokens: list[Word], first: int, at: int) -> bool:
    """Whether a word that is a noun as often is a verb here: right behind a sure subject and before an object."""
    low, before = tokens[at].low, tokens[first - 1].low
    after = tokens[at + 1].low if at + 1 < len(tokens) else "."
    if after in (".", ",") and any(t.low in stances.RELATIVES for t in tokens[max(0, first - 6) : first]):
        return True
    named = at + 1 < len(tokens) and capital(tokens[at + 1]) and low != "like"
    if not named and after not in _GOES_ON_OR_OPENS:
        return False
    known = tokens[first - 1] if before != "," else _before_insertion(tokens, first - 1)
    if not named and (capital(known) or before in cues.PRONOUNS or before in ("who", "one", "body")):
        return True
    if named:
        return _plainly(tokens, at, known)
    past = low.endswith("ed") and before not in _LEADS_NOUN and after in _OBJECTS
    return past or _plainly(tokens, at, known) or _singly(tokens, first, at)


def _plainly(tokens: list[Word], at: int, subject: Word) -> bool:
    """Whether a verb in its plain form stands behind a plural and before its object: `residents question the plan`."""
    after = tokens[at + 1].low if at + 1 < len(tokens) else "."
    opens = after == "that" or after in _OBJECT_OPENS or capital(tokens[min(at + 1, len(tokens) - 1)])
    return tokens[at].low in _BARE and _plural(subject) and opens


def _singly(tokens: list[Word], first: int, at: int) -> bool:
    """Whether a form in -s stands behind a subject in the singular and before its object: `The film documents how`."""
    after = tokens[at + 1].low if at + 1 < len(tokens) else "."
    if tokens[at].low in _NOT_SINGLY or not tokens[at].low.endswith("s") or after not in _OPENS_OBJECT or first < 2:
        return False
    back = tokens[max(0, first - 4) : first]
    opened = next((i for i in range(len(back) - 1, -1, -1) if back[i].low in DETERMINERS), None)
    return opened is not None and not any(t.low in PREPOSITIONS or not t.low.isalpha() for t in back[opened:])


def _before_insertion(tokens: list[Word], comma: int) -> Word:
    """The word before an insertion that ends at a comma: `Some residents, however, question`."""
    opened = (i for i in range(comma - 1, max(0, comma - 16), -1) if tokens[i].text == ",")
    return tokens[next(opened, comma + 1) - 1]


def noun_here(tokens: list[Word], at: int, group: set[str]) -> bool:
    """Whether the word is a noun or an adjective here: `the state of`, `his remarks`, `several alleged thieves`."""
    low, before = tokens[at].low, tokens[at - 1] if at else None
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    after = following.low if following else "."
    if before and low in _BARE and before.low in pronouns.COUNTED and after == "that":
        return False
    if before and low.endswith("ed") and before.low in _LEADS_NOUN and not forms.since_then(tokens, at - 1):
        return before.low not in pronouns.DETERMINING or after not in _AFTER_VERB
    if low not in cues.NOUNISH or group & _NEED_VERB or _closes(tokens, at):
        return False
    called_for = low == "calls" and after in ("for", "on")
    if (
        after == "to"
        and before
        and (means_to(tokens, at) or before.low in cues.PRONOUNS or forms.claims_to(tokens, at))
    ):
        return False
    if group and before and before.low.endswith("ly") and at > 1 and _plural(tokens[at - 2]):
        return False
    if (after in cues.NOUN_GOES_ON and not called_for) or verbs.finite(after) or after in TIMES:
        return True
    if before is None:
        return False
    if group:
        return before.low.endswith("ly") and at > 1 and tokens[at - 2].low.endswith(("’s", "'s"))
    if before.low in _LEADS_NOUN or before.low.endswith(("’s", "'s")) or "-" in before.low:
        return True
    return not capital(before) and (before.low.endswith(grammar.ADJECTIVE_ENDS) or before.low in grammar.ADJECTIVES)


def _closes(tokens: list[Word], at: int) -> bool:
    """Whether it closes its clause behind its subject: `It is old, a survey shows.`, `It was let, Reed claims, in May`."""
    between = at + 1 < len(tokens) and tokens[at + 1].text == "," and capital(tokens[at - 1])
    if not tokens[at].low.endswith("s") or (at + 1 < len(tokens) and tokens[at + 1].text != "." and not between):
        return False
    if tokens[at - 1].low not in _LEADS_NOUN and any(
        t.low in stances.RELATIVES for t in tokens[max(0, at - 7) : at - 1]
    ):
        return True  # `what she now hopes.`
    comma = next((i for i in range(at - 1, max(0, at - 16), -1) if tokens[i].text == ","), 0)
    if not comma or comma + 1 == at or any(verbs.firm(t.low) for t in tokens[comma + 1 : at]):
        return False
    opens = tokens[comma + 1]
    if between and not all(map(capital, tokens[comma + 1 : at])):
        return False
    return (opens.low in DETERMINERS or capital(opens)) and any(verbs.finite(t.low) for t in tokens[:comma])


def means_to(tokens: list[Word], at: int) -> bool:
    """Whether `hopes to` or `plans to` stands right behind a subject that opens its clause: `The council plans to close`."""
    if tokens[at].low not in stances.INTENDS:
        return False
    first = at
    while (
        first and tokens[first - 1].text[0].isalnum() and tokens[first - 1].low not in _CLAUSE_EDGE and at - first < 7
    ):
        first -= 1
    if first == at and tokens[at - 1].text in (",", "."):
        return at > 1 and capital(tokens[at - 2])
    inside = tokens[first:at]
    owned = any(
        t.low in PREPOSITIONS or t.low.endswith(("’s", "'s")) or (verbs.finite(t.low) and not capital(t))
        for t in inside
    )
    if not inside or owned or inside[-1].low in DETERMINERS:
        return False
    return capital(inside[-1]) or not inside[-1].low.endswith("s")


_OPENS_OBJECT = DETERMINERS | pronouns.OBJECTS | {"how", "why", "whether"}
_GOES_ON_OR_OPENS = _GOES_ON | _OPENS_OBJECT | stances.PARTICLES
_CLOSERS = ("”", '"', "»")
_NEED_VERB = verbs.MODALS | verbs.DO | {"to"}
_CLAUSE_EDGE = CLAUSE_WORDS | {"and", "or"}
_AFTER_VERB = DETERMINERS | cues.PRONOUNS | pronouns.OBJECTS | {"that", "for", "to", "on"}


def bare_without_subject(tokens: list[Word], first: int, at: int, group: set[str]) -> bool:
    """Whether a verb in its plain form stands where only a noun can: neither after a plural nor after `will` or `did`."""
    if tokens[at].low not in _BARE or group & _HELPING:
        return False
    if first and tokens[first - 1].text in _CLOSERS:
        return False
    doubtful = tokens[at].low in cues.NOUNISH or tokens[at].low in stances.DOUBTFUL
    if not first or _plural(
        tokens[first - 1] if tokens[first - 1].text != "," else _before_insertion(tokens, first - 1)
    ):
        return not first
    if tokens[first - 1].low in ("and", "or"):
        return doubtful
    if doubtful and tokens[at + 1 : at + 3] and _he_does(tokens, at + 1):
        return tokens[first - 1].low.endswith(("’s", "'s"))
    if first > 2 and tokens[first - 2].low == "and" and capital(tokens[first - 1]) and capital(tokens[first - 3]):
        return False
    if tokens[at].low == "say":
        return tokens[first - 1].low in _LEADS_NOUN_OR_TO
    if doubtful and not (at + 1 < len(tokens) and tokens[at + 1].low == "that"):
        return True
    for index in range(first - 1, max(-1, first - 10), -1):
        if tokens[index].text in BREAKS:
            return True
        if _plural(tokens[index]) or tokens[index].low == "those":
            return False
    return True


def _he_does(tokens: list[Word], at: int) -> bool:
    """Whether a pronoun and its verb stand here: `documents show he took it`."""
    follows = tokens[at + 1].low if at + 1 < len(tokens) else "."
    return tokens[at].low in _SUBJECTS and verbs.finite(follows)


_NO_PLURALS = CLAUSE_WORDS | _LEADS_NOUN | verbs.AUXILIARIES | grammar.NO_PLURALS


def _plural(word: Word) -> bool:
    """Whether a verb in its plain form can follow: `they say`, `critics say`."""
    low = word.low.replace("’", "'")
    if low in pronouns.PLURAL:
        return True
    return low.endswith("s") and not low.endswith(("'s", "ss")) and len(low) > 2 and low not in _NO_PLURALS


_VERBS = stances.ALL | cues.SAID
_BARE = frozenset(v for v in _VERBS if f"{v}s" in _VERBS or f"{v}es" in _VERBS or f"{v[:-1]}ies" in _VERBS)
_NOT_SINGLY = _BARE | stances.STIRS
