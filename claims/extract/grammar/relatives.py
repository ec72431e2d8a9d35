"""Clauses with who, which, whose and where made to stand alone: what stands before the comma is put in."""

from __future__ import annotations

import re

from claims.extract.grammar import antecedents, hanging, openings, persons, placed, relverbs, rivals
from claims.extract.grammar.nounphrases import last_noun
from claims.extract.lang.en import nouns, numberwords, people, places, pronouns, verbs
from claims.extract.prose.words import words

_IS_ONE = re.compile(r"\b(?:is|was|as)\s$")
_MANY = re.compile(r"\b(?:millions|thousands|hundreds|dozens|tens)$")
_OTHER = re.compile(r"the other\s", re.I)  # one of two that were told of before
_SHARES = (
    pronouns.COUNTED | numberwords.SMALL.keys() | {"hundreds", "thousands", "dozens", "tens", "millions", "scores"}
)
_SHARE = re.compile(r"\b(\w+) of $")  # `hundreds of people`
_AGE = re.compile(r",\s(?:aged\s)?[1-9]\d?$")
# What a whole clause is or does, never one thing in it: `which is why`, `which means that`.
_OF_CLAUSE = re.compile(
    r"(?:is|was)\s(?:why|how|what|when|where|because|to|not\s(?:to|what|how))\s|"
    r"(?:means|meant)\s(?:that|he|she|it|they|we|you|i)\s",
    re.I,
)
_OTHERS_OWN = pronouns.OWNERS | {"her"}
# What somebody’s name stands behind that tells who made or owns it.
_MAKER = re.compile(r"\s(?:by|of|from)\s(?:[A-ZÀ-Þ][\w.’-]*\s(?:[A-ZÀ-Þ][\w.’-]*\s)?and\s)?$")


def resolved(before: str, base: str, open_words: list[str], name: str | None = None) -> str:
    """`who ...`, `which ...`, `whose ...`, `where ...` with what stands `before` the comma put in, somebody's `name` last."""
    before, base = _AGE.sub("", before.rstrip(', "”')), in_full(base)
    if base[:4].lower() == "who ":
        before = antecedents.without_aside(before)
    word, _, rest = base.partition(" ")
    if word.lower() == "where":
        return placed.at_its_place(before, base, open_words)
    if word.lower().rstrip(",") == "which" and (said := antecedents.said_so(base)):
        return _as_told(before, base, said, open_words)
    word = word.rstrip(",")
    told, rest = rest, antecedents.plain(rest)
    acts = relverbs.follows(rest, word.lower() == "who")
    if word.lower() in ("who", "which") and (not acts or (word.lower() == "which" and _OF_CLAUSE.match(rest))):
        open_words.append(word)
        return base
    noun = last_noun(before, word.lower() in ("who", "whose"))
    if noun is None and word.lower() == "whose" and not persons.owns(rest):
        noun = _body_last(before)
    if word.lower() == "which" and (sure := antecedents.one(before) or antecedents.event(before, rest)):
        return f"{sure} {told}"
    if name and word.lower() in ("who", "whose") and (noun is None or not noun.endswith(name.split()[-1])):
        noun = name
    someone = word.lower() == "which" and any(w.low in people.KIN or w.low in people.NOUNS for w in words(noun or ""))
    of_person = word.lower() == "who" or (word.lower() == "whose" and persons.owns(rest))
    if noun and of_person and not (name and noun.endswith(name.split()[-1])):
        noun = hanging.hung_on(before, noun)
        noun = _with_share(before, noun) if noun else None
    if noun and word.lower() == "which" and openings.only_when(words(noun)):
        noun = None  # `The mill closed in May, which cost 40 jobs`
    if noun and word.lower() == "which":
        noun = rivals.of_several(before, noun, rest)
        noun = None if noun and (rivals.meant_again(noun, rest) or rivals.somebody(noun)) else noun
        noun = None if noun and antecedents.of_a_clause(before, noun, rest) else noun
    if noun and word.lower() == "whose" and _office_of(noun) and not persons.owns(rest):
        noun = None  # `the head of the Arden Union, whose members`
    if not noun or someone or _MANY.search(noun) or _OTHER.match(noun):
        open_words.append(word)
        return base
    if word.lower() == "who" and _IS_ONE.search(before[: len(before) - len(noun)]) and noun.startswith(("a ", "an ")):
        sure = antecedents.one(before)  # `Otto Reed was a clerk, who`
        open_words += [] if sure else [word]
        return f"{sure} {told}" if sure else base
    if word.lower() == "who" and rivals.disagree(noun, told):
        noun = rivals.two_of_them(before, noun) or noun
    if word.lower() == "who" and rivals.disagree(noun, told):
        open_words.append(word)
        return base
    open_words += [w.text for w in words(noun) if w.low in _OTHERS_OWN][:1]
    if word.lower() == "whose":
        return f"{noun}’{'' if nouns.plural(noun.split()[-1].lower()) else 's'} {told}"
    return f"{noun} {told}"


def in_full(base: str) -> str:
    """`who’s ill`, `who’s left` with its verb written out: `who is ill`, `who has left`."""
    word, _, rest = base.partition(" ")
    if word.lower() not in verbs.WHO_IS:
        return base
    first = rest.partition(" ")[0].lower()
    done = first in verbs.DONE or verbs.past(first)
    return f"{word[:3]} {'has' if done and first not in verbs.BEFALLS else 'is'} {rest}"


def _with_share(before: str, noun: str) -> str | None:
    """A noun with how many of them: `hundreds of people`; None where `one of the men held here, who left` may be he or they."""
    found = _SHARE.search(before[: len(before) - len(noun)])
    many = found[1].lower() if found else ""
    if many == "one":
        return None
    return found[0] + noun if found and many in _SHARES else noun


def _body_last(before: str) -> str | None:
    """A body by its name that ends the words, behind whatever preposition: `from the Arden Institute, whose report`."""
    noun = last_noun(before, False)
    last = noun.split()[-1] if noun else ""
    return noun if last[:1].isupper() and last.lower() in places.BODY_WORDS else None


def _office_of(noun: str) -> bool:
    """Whether a noun phrase is an office with its place or body, of which `whose` may tell as well: `the mayor of Arden`."""
    head, of, _ = noun.partition(" of ")
    return bool(of) and any(w.low in people.ROLES for w in words(head)[-2:])


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
    if led is None or noun is None or not relverbs.follows(rest, False):
        open_words.append("which")
        return base
    return f"{noun}{before[led.start() :]} {rest}"
