"""Clauses with who, which, whose and where made to stand alone: what stands before the comma is put in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extract.lang.en import cues, given, grammar, nouns, numberwords, people, pronouns, verbs
from claims.extract.prose.words import Word, capital, words

_GIVEN = given.WOMEN | given.MEN
_LEADS = grammar.PREPOSITIONS | {"of", "to", "and", "off"}
_PLACE = re.compile(r"\b(?:at|in)\s(?:the\s|an?\s)?[A-ZÀ-Þ][^,;.]*$")

_NUMBER = re.compile(r"[0-9][0-9.,-]*")
# No noun stands bare behind `who`, and few behind `which`.
_SOME_VERB = re.compile(r"[a-z]{3,}(?:s|ed)(?<!ss)")
_IS_ONE = re.compile(r"\b(?:is|was|as)\s$")
_LIVES_IN = frozenset(["from", "at", "in", "for", "of", "on", "aboard"])
_MANY = re.compile(r"\b(?:millions|thousands|hundreds|dozens|tens)$")
_OWNER = re.compile(r"['’]s?$")
_AGE = re.compile(r",\s(?:aged\s)?[1-9]\d?$")
_ASIDE = re.compile(r"\s\([^()]*\)")
_OF_YEAR = re.compile(r"\sof\s(?:1[5-9]|20)\d\d$")
_WHEN = re.compile(r"^(?:in|on|by|since|until)\s(?:the\s)?(?:[A-Z]\w+|\d{4})(?:\s\d{1,4})*,?\s")
# Nouns that only tell which part of it, or what it is, is spoken of: `the height of the crisis`, `the city of Arden`.
_NO_SUBJECT = people.NOT_NAMES | grammar.TIMES | grammar.PREPOSITIONS
_OTHERS_OWN = pronouns.OWNERS | {"her"}
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
# What somebody’s name stands behind that tells who made or owns it.
_MAKER = re.compile(r"\s(?:by|of|from)\s(?:[A-ZÀ-Þ][\w.’-]*\s(?:[A-ZÀ-Þ][\w.’-]*\s)?and\s)?$")
_OF_IT = grammar.DIRECTIONS | grammar.PARTS | people.ROLES | people.NOUNS | people.KIN


def resolved(before: str, base: str, open_words: list[str], name: str | None = None) -> str:
    """`who ...`, `which ...`, `whose ...`, `where ...` with what stands `before` the comma put in, somebody's `name` last."""
    before = _AGE.sub("", before.rstrip(", "))
    word, _, rest = base.partition(" ")
    if word.lower() == "where":
        place = _PLACE.search(before)
        if not place:
            open_words.append("where")
            return base
        return f"{rest} {_last_place(place[0])}"
    acts = _verb_follows(rest) or _some_verb(rest, word.lower() == "who")
    if word.lower() in ("who", "which") and (not acts or rest.startswith("is why ")):
        open_words.append(word)
        return base
    noun = _last_noun(before, word.lower() in ("who", "whose"))
    if name and word.lower() in ("who", "whose") and (noun is None or not noun.endswith(name.split()[-1])):
        noun = name
    someone = word.lower() == "which" and any(w.low in people.KIN or w.low in people.NOUNS for w in words(noun or ""))
    if noun and word.lower() == "which":
        noun = _of_several(before, noun, rest)
    if not noun or someone or _MANY.search(noun):
        open_words.append(word)
        return base
    if word.lower() == "who" and _IS_ONE.search(before[: len(before) - len(noun)]) and noun.startswith(("a ", "an ")):
        open_words.append(word)
        return base
    if word.lower() == "who" and _disagree(noun, rest):
        open_words.append(word)
        return base
    open_words += [w.text for w in words(noun) if w.low in _OTHERS_OWN][:1]
    if word.lower() == "whose":
        return f"{noun}’{'' if nouns.plural(noun.split()[-1].lower()) else 's'} {rest}"
    return f"{noun} {rest}"


def of_no_person(before: str, name: str, base: str, open_words: list[str]) -> str:
    """`which ...` behind somebody’s name, who is none: of `a film by Otto Reed` the film is meant, with who made it."""
    led = _MAKER.search(before[: len(before) - len(name)])
    noun = _last_noun(before[: led.start()], False) if led else None
    rest = base.partition(" ")[2]
    if led is None or noun is None or not (_verb_follows(rest) or _some_verb(rest, False)):
        open_words.append("which")
        return base
    return f"{noun}{before[led.start() :]} {rest}"


def _of_several(before: str, noun: str, rest: str) -> str | None:
    """The noun that `which` means: the last, or with it what it hangs on, where only that agrees: `members of the board, which
    include`; None where either may be meant.
    """
    lead = before[: len(before) - len(noun)]
    tokens = words(lead)
    rival = tokens[-2].low if len(tokens) > 1 and tokens[-1].low in _LEADS else ""
    many, asked = nouns.plural(rival), _number(rest)
    if rival and asked is not None and many is asked and _many(noun) is not asked and (many or rival not in _OF_IT):
        whole = _last_noun(lead[: tokens[-2].end], False)
        return f"{whole}{lead[tokens[-2].end :]}{noun}" if whole else None
    if many and asked is False and capital(tokens[-2]) and noun[:1].isupper() and nouns.plural(noun.lower()):
        return f"{lead[tokens[-2].start :]}{noun}"  # `the group Rigs to Reefs, which gets`: one name
    return None if _either(lead, rest, noun) else noun


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


def _disagree(noun: str, rest: str) -> bool:
    """Whether one is asked to be several or several one: `Jane Doe, who were`, `the founders, who was`."""
    verb, last = rest.split(" ", 1)[0].lower(), noun.split()[-1].lower()
    many = nouns.plural(last) and last not in _GIVEN and not noun[:1].isupper()
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
    if (tokens[-1].low == "of" and noun.low in _OF_IT) or noun.low in _NO_WHICH or noun.low[0].isdigit():
        return False  # `the height of the crisis`, `asked Otto for the key`, `a spokesman for the Arden Union`
    return noun.text[0].isalnum() and not verbs.finite(noun.low) and not noun.low.endswith(("ly", "ing"))


def _of_one(rest: str) -> bool:
    """Whether the first verb tells that its subject is one: `was`, `helps`."""
    verb = next((w for w in rest.lower().split()[:4] if w not in grammar.BESIDE_VERB and not w.endswith("ly")), "")
    return verb in ("is", "was", "has", "does") or (
        verb.endswith("s") and not verb.endswith("ss") and verbs.finite(verb)
    )


def _some_verb(rest: str, person: bool) -> bool:
    """Whether a verb that no list knows follows: `who hails from`, `which shares a border`, not `which parents told`."""
    first, after = [*rest.split(), "", ""][:2]
    if not _SOME_VERB.fullmatch(first.lower()):
        return False
    if not person and first.endswith("ed"):
        return after.lower() in grammar.PREPOSITIONS  # `which started in 1970`
    named = first.islower() and after[:1].isupper()  # `which borders Peru`
    return person or named or after.lower() in grammar.DETERMINERS or after.lower() in grammar.PREPOSITIONS


def _verb_follows(rest: str) -> bool:
    """Whether the relative word is the subject of its clause: `which leaks`, not `which the paper describes`."""
    for word in _WHEN.sub("", _ASIDE.sub("", rest)).lower().split()[:4]:
        if verbs.finite(word.strip(".,")):
            return True
        if not word.endswith("ly") and word not in grammar.BESIDE_VERB:
            return False
    return False


def _last_place(words_before: str) -> str:
    """The last place phrase that begins with a name or an article, kept whole with the places it lies in."""
    parts = re.split(r"\s(?=(?:at|in)\s(?:the\s|an?\s)?[A-ZÀ-Þ])", words_before)
    kept = [
        p
        for p in parts
        if not re.search(
            r"\b(?:19|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|"
            r"September|October|November|December)\b",
            p,
        )
    ]
    return " ".join(kept[-2:])


def _last_noun(before: str, person: bool) -> str | None:
    """The noun phrase that ends `before`: a name, or what follows the last article; None where it is not certain."""
    year = _OF_YEAR.search(before)
    if year:  # `the Clean Mills Act of 1970`
        inner = _last_noun(before[: year.start()], person)
        return inner + year[0] if inner else None
    tokens = words(before)
    if not tokens:
        return None
    start = _name_start(tokens)
    whole = not person and start == 0 and tokens[0].low not in _NO_SUBJECT
    if start < len(tokens) and (start > 0 or person or whole):
        while tokens[start].low in ("of", "de"):
            start += 1
        if person:  # `the paper of NBC’s Otto Reed, who`
            start = next((n + 1 for n in range(len(tokens) - 2, start - 1, -1) if _OWNER.search(tokens[n].low)), start)
        if tokens[-1].low in grammar.TIMES or tokens[-1].low in people.NOT_NAMES:
            return None
        if not person and (tokens[start].low in _GIVEN or _somebody(tokens, start)):
            return None  # somebody is no `which`
        first = tokens[start - 1].low if start else ""
        begin = start - 1 if first in ("the", "a", "an") else start
        if person and begin and tokens[begin - 1].low in _LIVES_IN and not _named(tokens[start:]):
            begin = _name_start(tokens[: begin - 1])
            if begin == 0 and not capital(tokens[0]):
                return None
            return before[tokens[begin].start :] if capital(tokens[begin]) else None
        if not person and start > 1 and tokens[start - 1].text == "," and capital(tokens[start - 2]):
            return None  # `Arden, Peru, which`: the town or the country
        return before[tokens[begin].start :]
    for at in range(len(tokens) - 1, max(-1, len(tokens) - 7), -1):
        low = tokens[at].low
        if low in "'’" and at and tokens[at - 1].low.endswith("s") and at < len(tokens) - 1:
            return before[tokens[_name_start(tokens[:at]) if capital(tokens[at - 1]) else at - 1].start :]
        if verbs.firm(low) or not low[0].isalnum():
            return None
        if low in grammar.DETERMINERS and any(verbs.finite(t.low) for t in tokens[at + 1 :]):
            return None
        if _OWNER.search(low) and 0 < at < len(tokens) - 1 and tokens[at - 1].low in grammar.DETERMINERS:
            at -= 1  # `the state’s largest town`
            low = tokens[at].low
        if low in grammar.DETERMINERS or (_OWNER.search(low) and at < len(tokens) - 1):
            return before[tokens[_name_start(tokens[: at + 1]) if capital(tokens[at]) else at].start :]
    return None


def _named(name: Sequence[Word]) -> bool:
    """Whether a name opens with one that people bear: `the son of Jane Doe, who`."""
    return name[0].low in given.WOMEN or name[0].low in given.MEN


def _somebody(tokens: Sequence[Word], name: int) -> bool:
    """Whether the word before a name tells that it is a person's: `the character Otto Reed`."""
    before = tokens[name - 1].low if name else ""
    return before in people.NOUNS or before in people.ROLES or before == "character"


def _joins(tokens: Sequence[Word], at: int) -> bool:
    """Whether the word before an index goes on with a name: `Republic of the Congo`, `Arden–Ashford Centre`."""
    before = tokens[at - 1]
    if before.low in ("de", "of", "van", "von", "del"):
        return True
    named = at > 1 and at < len(tokens) and capital(tokens[at])
    return named and (
        (
            before.low == "the"
            and at > 3
            and tokens[at - 2].low == "of"
            and capital(tokens[at - 3])
            and tokens[at - 3].low not in grammar.DIRECTIONS
        )
        or (before.text in "–-" and capital(tokens[at - 2]) and tokens[at - 2].end == before.start)
    )


def _name_start(tokens: Sequence[Word]) -> int:
    """The index where a name that ends the words begins, its number with it: `737 Max`."""
    start = len(tokens)
    while start > 0 and (capital(tokens[start - 1]) or _joins(tokens, start)):
        start -= 1
    if 0 < start < len(tokens) and _NUMBER.fullmatch(tokens[start - 1].text):
        start -= 1
    return start
