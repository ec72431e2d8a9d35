"""Reads the phrases of a text with the nouns that stand alone in it elsewhere: `Norway’s central bank`, `the feast Midsun`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from claims.extract.lang.en import grammar, nouns, people, places, pronouns, verbs, wellknown
from claims.extract.lang.en import kinds as kind_words
from claims.extract.lang.en import nounphrases as words
from claims.extract.lang.en.numberwords import SMALL
from claims.extract.named.people.names import Roster
from claims.extract.named.things import tellings
from claims.extract.named.things.bynoun import ByNoun, Mention
from claims.extract.named.things.things import HEADLINE, Things
from claims.extract.prose.words import Word, Words, capital

_LONGEST = 8  # words before a noun that are read
_TAIL = 6  # words of a name behind one
_MOST = 60  # phrases with one noun that are read
_OPENERS = '.!?:\n“"•'
_ENDS = ',.;:)”"—'
_JOINS = "-–/&"
_POINTS = frozenset(["the", "this"])
_PLACES = (
    places.COUNTRY_OF.keys()
    | places.CITIES
    | {name for name, kinds in wellknown.KINDS_OF.items() if not words.WHOSE.isdisjoint(kinds)}
)


def read(text: str, said: Words, things: Things, roster: Roster) -> ByNoun:
    """Reads every phrase with a noun that stands alone behind `the` or `this`."""
    every = said.within(0, len(text))
    asked = {
        _bare(after)
        for word, after in pairwise(every)
        if word.low in _POINTS and after.low.isalpha() and not capital(after)
    }
    asked = {one for noun in asked if _may_be_a_thing(one := nouns.singular(noun))}
    forms = {w.low: _bare(w) for w in every if w.low[0].isalpha()}  # a text has half as many as words
    forms = {low: one for low, bare in forms.items() if (one := nouns.singular(bare)) in asked}
    places_of: dict[str, list[int]] = {}
    for n, word in enumerate(every):
        if word.low in forms:
            places_of.setdefault(forms[word.low], []).append(n)
    small = {w.text for w in every}
    found = ByNoun()
    for noun, at in places_of.items():
        if len(at) > 1:
            told = [m for n in at[:_MOST] if (m := _mention(text, every, n, things, roster, small))]
            if any(m.key for m in told):
                found.told[noun] = told
    return found


def _may_be_a_thing(noun: str) -> bool:
    """Whether a noun is nobody, no deed and nothing that everybody knows."""
    return noun in words.BODIES or (noun not in words.NO_THINGS and not noun.endswith(("ly", *kind_words.ACTS)))


def _bare(word: Word) -> str:
    return word.low[:-2] if word.low.endswith(("’s", "'s")) else word.low


def _owns(word: Word) -> bool:
    return word.low.endswith(("’s", "'s"))


def _mention(
    text: str, every: Sequence[Word], n: int, things: Things, roster: Roster, small: Collection[str]
) -> Mention | None:
    """The phrase around a noun; None where it is part of a longer one, `network manager`, or of a headline: `MILL STORY`."""
    word = every[n]
    if word.text.isupper():
        return None
    end = _end(text, every, n, things, roster)
    if end is None or (end == n and not _owns(word) and tellings.goes_on(text, word.end)):
        return None
    begin = _begin(text, every, n)
    pre = list(every[begin:n])
    named = [w for w in pre if _names(text, w, things)]
    owner = next((k for k, w in enumerate(pre) if _owns(w)), None)
    if owner is None and capital(word) and any(w.low in people.TITLES for w in pre):
        return None  # a headline’s `President Reed Speech`
    before = every[begin - 1] if begin else None
    if owner is not None:
        while owner and (capital(pre[owner - 1]) or pre[owner - 1].text in _JOINS):
            owner -= 1
        pre, named = pre[owner:], [w for w in named if w.start >= pre[owner].start]
    elif named and not _led(before):
        pre = pre[pre.index(named[0]) :]
    tail = [w for w in every[n + 1 : end + 1] if capital(w)]
    key = frozenset(_bare(w) for w in [*named, *tail])
    low, many = before.low if before else "", nouns.plural(_bare(word))
    mods = frozenset(w.low for w in pre if w.low.isalpha() and not capital(w))
    if not key:
        several = many and (not pre or low in SMALL or low.isdigit()) and low not in _POINTS
        return Mention(word.start, mods=mods, many=many, anew=several or not words.ANEW.isdisjoint({low, *mods}))
    cut_off = owner is None and not tail and ((_where(named) and not capital(word)) or _cut_off(every, begin, pre))
    more = end == n and n + 1 < len(every) and every[n + 1].low in words.GOES_ON  # `Norland’s plan for mills`
    presidential = not tail and all(
        _bare(w) in small for w in named
    )  # `the Presidential race` beside another so written
    if cut_off or more or presidential or (owner is not None and not _called(pre, word)):
        return Mention(word.start, key, mods=mods, many=many, firm=True)
    if any(w.low in HEADLINE for w in (*pre, word, *tail)):
        return Mention(word.start, many=many)
    if owner is None and pre and pre[0].low in words.LATELY:
        pre = pre[1:]
    last = every[end].end - (2 if _owns(every[end]) else 0)
    phrase = " ".join(text[(pre[0] if pre else word).start : last].split())
    put = phrase if owner is not None and low != "the" else f"the {phrase}"
    return Mention(word.start, key, put, mods, many, owner is not None or low == "the")


def _called(pre: Sequence[Word], noun: Word) -> bool:
    """Whether a thing has a name besides the one of whose it is: `Norland’s Holm Index`, not `Norland’s index`."""
    owner = next(k for k, w in enumerate(pre) if _owns(w))
    return capital(noun) or any(capital(w) and w.low not in words.DAYS for w in pre[owner + 1 :])


def _led(before: Word | None) -> bool:
    """Whether a word opens a phrase: `the`, `his`, `30`."""
    low = before.low if before else ""
    return low in grammar.DETERMINERS or low in pronouns.POSSESSIVE or low.isdigit() or low in SMALL


def _where(named: Sequence[Word]) -> bool:
    """Whether a name only tells where a thing is or of which people: `the Norwegian bank`."""
    whole = " ".join(w.text for w in named)
    return whole in _PLACES or all(w.text in _PLACES or w.low in kind_words.PEOPLES for w in named)


def _cut_off(every: Sequence[Word], begin: int, pre: Sequence[Word]) -> bool:
    """Whether a name goes on before a phrase, or the noun is another’s: `Mills and Mines Office`, `gave Arden papers`."""
    before, first = (every[begin - 1].low if begin else ""), (every[begin - 2] if begin > 1 else None)
    if before == "to":
        return True
    return (
        first is not None
        and capital(first)
        and (before == "the" or (before == "and" and bool(pre) and capital(pre[0])))
    )


def _begin(text: str, every: Sequence[Word], n: int) -> int:
    """Where the words of a phrase begin that stand before its noun."""
    begin = n
    while begin and n - begin < _LONGEST:
        word = every[begin - 1]
        if word.text in _JOINS and begin > 1 and every[begin - 2].end == word.start and word.end == every[begin].start:
            begin -= 2
        elif _within(word) and "\n" not in text[word.end : every[begin].start]:
            begin -= 1
        else:
            break
    return begin


def _within(word: Word) -> bool:
    """Whether a word may stand within a phrase: a name, an owner, an adjective, a noun."""
    low = word.low
    if not word.text[0].isalnum() or low in words.STOPS or low in SMALL or low in pronouns.PERSONAL:
        return False
    return capital(word) or _owns(word) or low.isdigit() or not (verbs.finite(low) or low.endswith(("ly", "ed")))


def _end(text: str, every: Sequence[Word], n: int, things: Things, roster: Roster) -> int | None:
    """The last word of a name that goes on behind a noun: `Court of Arden`, `the feast Midsun`; None where it is cut off."""
    if _owns(every[n]):
        return n
    end = _run(text, every, n, things)
    if capital(every[n]):
        return None if end > n else _of(text, every, n, things)
    if end == n:
        return n
    after = text[every[end].end : every[end].end + 1]
    somebody = roster.mentions_in(every[n + 1].start, every[end].end)
    return None if somebody or (after and after not in _ENDS) else end


def _run(text: str, every: Sequence[Word], n: int, things: Things) -> int:
    """The last of the names that stand right behind a word."""
    end = n
    for word in every[n + 1 : n + 1 + _TAIL]:
        if word.start != every[end].end + 1 or not _names(text, word, things):
            break
        end += 1
    return end


def _of(text: str, every: Sequence[Word], n: int, things: Things) -> int:
    """The last word of `Court of Arden and Holm`, whose first is the noun."""
    if n + 2 >= len(every) or every[n + 1].low not in ("of", "for"):
        return n
    first = n + 2 + (every[n + 2].low == "the")
    if first >= len(every) or not _names(text, every[first], things):
        return n
    end = _run(text, every, first, things)
    joined = end + 2 < len(every) and every[end + 1].low == "and" and _names(text, every[end + 2], things)
    return _run(text, every, end + 2, things) if joined else end


def _names(text: str, word: Word, things: Things) -> bool:
    """Whether a word with a capital is part of a name: no day, and no first word that the text has nowhere else so."""
    low = _bare(word)
    if not capital(word) or low in words.DAYS or low in people.NOT_NAMES or word.low.endswith(words.MADE):
        return False
    before = text[max(0, word.start - 3) : word.start].rstrip(" ")[-1:]
    opens = not before or before in _OPENERS
    return not opens or word.text in things.proper or (_owns(word) and word.text[:-2] in _PLACES)
