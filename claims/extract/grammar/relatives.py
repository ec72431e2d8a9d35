"""Clauses with who, which, whose and where made to stand alone: what stands before the comma is put in."""

from __future__ import annotations

import re

from claims.extract.grammar import antecedents
from claims.extract.grammar.nounphrases import last_noun
from claims.extract.lang.en import cues, given, grammar, nouns, numberwords, people, pronouns, verbs
from claims.extract.prose.words import capital, words

_GIVEN = given.WOMEN | given.MEN
_LEADS = grammar.PREPOSITIONS | {"of", "to", "and", "off"}
_PLACE = re.compile(r"\b(?:at|in)\s(?:the\s|an?\s)?[A-ZÀ-Þ][^,;.]*$")

# No noun stands bare behind `who`, and few behind `which`.
_SOME_VERB = re.compile(r"[a-z]{3,}(?:s|ed)(?<!ss)")
_IS_ONE = re.compile(r"\b(?:is|was|as)\s$")
_MANY = re.compile(r"\b(?:millions|thousands|hundreds|dozens|tens)$")
_AGE = re.compile(r",\s(?:aged\s)?[1-9]\d?$")
_ASIDE = re.compile(r"\s\([^()]*\)")
_WHEN = re.compile(r"^(?:in|on|by|since|until)\s(?:the\s)?(?:[A-Z]\w+|\d{4})(?:\s\d{1,4})*,?\s")
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
# Nouns that only tell which part of it, or what it is, is spoken of: `the height of the crisis`, `the city of Arden`.
_OF_IT = grammar.DIRECTIONS | grammar.PARTS | people.ROLES | people.NOUNS | people.KIN


def resolved(before: str, base: str, open_words: list[str], name: str | None = None) -> str:
    """`who ...`, `which ...`, `whose ...`, `where ...` with what stands `before` the comma put in, somebody's `name` last."""
    before = _AGE.sub("", before.rstrip(", "))
    if base[:4].lower() == "who ":
        before = antecedents.without_aside(before)
    word, _, rest = base.partition(" ")
    if word.lower() == "where":
        place = _PLACE.search(before)
        if not place:
            open_words.append("where")
            return base
        return f"{rest} {_last_place(place[0])}"
    if word.lower().rstrip(",") == "which" and (said := antecedents.said_so(base)):
        return _as_told(before, base, said, open_words)
    told, rest = rest, antecedents.plain(rest)
    acts = _verb_follows(rest) or _some_verb(rest, word.lower() == "who")
    if word.lower() in ("who", "which") and (not acts or rest.startswith("is why ")):
        open_words.append(word)
        return base
    noun = last_noun(before, word.lower() in ("who", "whose"))
    if word.lower() == "which" and (sure := antecedents.one(before) or antecedents.event(before, rest)):
        return f"{sure} {told}"
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
    if word.lower() == "who" and _disagree(noun, told):
        open_words.append(word)
        return base
    open_words += [w.text for w in words(noun) if w.low in _OTHERS_OWN][:1]
    if word.lower() == "whose":
        return f"{noun}’{'' if nouns.plural(noun.split()[-1].lower()) else 's'} {told}"
    return f"{noun} {told}"


def _as_told(before: str, base: str, said: tuple[str, str], open_words: list[str]) -> str:
    """`which, they say, leaks` with what it means in its place: `the mill, they say, leaks`."""
    still: list[str] = []
    who, rest = said
    found = resolved(before, f"which {rest}", still)
    if still:
        open_words.append("which")
        return base
    return f"{found.removesuffix(rest).rstrip()}, {who}, {rest}"


def of_no_person(before: str, name: str, base: str, open_words: list[str]) -> str:
    """`which ...` behind somebody’s name, who is none: of `a film by Otto Reed` the film is meant, with who made it."""
    led = _MAKER.search(before[: len(before) - len(name)])
    noun = last_noun(before[: led.start()], False) if led else None
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


def _disagree(noun: str, rest: str) -> bool:
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
