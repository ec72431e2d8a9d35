"""Small words inside a statement that nothing in it can mean: `gave it to them`, `this must stop`, `the second was sold`."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from claims.extract.alone.again import empty
from claims.extract.alone.stillopen import demonstratives
from claims.extract.alone.stillopen.told import LEADS, Told
from claims.extract.lang.en import cues, grammar, nothing, verbs
from claims.extract.lang.en.numberwords import SMALL
from claims.extract.lang.en.pronouns import COUNTED, COUNTED_OUT, FOREMOST, POINTING, POINTS_OUT, REST, THINGS, WHICH
from claims.extract.prose.words import Word, capital

_NO_NOUN_NEXT = grammar.PREPOSITIONS | grammar.CLAUSE_WORDS | {"and", "or", "but", "of", "to"}
_AFTER_VERB = grammar.PREPOSITIONS | grammar.DETERMINERS | cues.PRONOUNS | {"him", "them", "us", "that", "to"}
_WENT = grammar.PREPOSITIONS | grammar.PARTICLES | {"to", "home", "there", "here"}
_STOPS = frozenset(".;:–—")
_JUDGED = 18  # words behind an `it` among which what is judged follows
_HELD = 8  # words behind an `it` among which that follows
_QUOTES = ("“", '"')
_ANEW = grammar.CLAUSE_WORDS | {"and", "but", "or", "so"}
_HERE_IS = frozenset(["in", "at", "it", "we"])  # `here in Arden`, `here we have`
_WHOLE = frozenset(["which", "whom"])
_PART = 2  # words before the whole that opens a statement: `none of which`
_BARE = verbs.AUXILIARIES | {"to", "not"}
_ROW = frozenset(["st", "nd", "rd", "th"])  # the ends of figures
_COUNTED_BY = 60  # words back to so many of whom `most of them` are told
_ASIDE = frozenset([",", "–", "—", "-", "("])
_OF_SEVERAL = WHICH | FOREMOST
_SMALL = _OF_SEVERAL | demonstratives.WORDS | COUNTED_OUT | POINTS_OUT | _ROW | {"another"}
_LEFT = frozenset(["last", "latter", "former", "others"])
_ASKED = _SMALL | {"the"}
_ONLY_LEADS = LEADS - grammar.CLAUSE_WORDS  # `whether they go through it will be seen`


def left_open(
    text: str, tokens: Sequence[Word], carried: Sequence[Word], put: Collection[int], named: Collection[int]
) -> Iterator[str]:
    """The words of a statement of a text that point out of it, behind the words it carries over.

    `put` are the places where a name was put in, `named` where somebody is named.
    """
    if len(tokens) > _PART and tokens[_PART].low in _WHOLE and tokens[_PART - 1].low == "of":
        yield tokens[_PART].text
    last = next((n for n in range(len(tokens) - 1, -1, -1) if tokens[n].low in _SMALL), None)
    if last is None:
        return
    words = [*carried, *tokens[: last + 2]]
    told = Told()
    # A `the` may stand before the last of them.
    for at, word in enumerate(words[: len(carried) + last + 1]):
        n = at - len(carried)
        asked = n >= 0 and word.low in _ASKED and word.start not in put
        if asked and (open_word := _open(text, tokens, n, told, bool(carried))):
            yield open_word
        told.add(words, at, word.start in named, word.start in put)


def _open(text: str, tokens: Sequence[Word], n: int, told: Told, carried: bool) -> str | None:
    """The words at a place that nothing before them can mean, or None. `carried`: a subject stands before all of them."""
    low, after = tokens[n].low, tokens[n + 1].low if n + 1 < len(tokens) else ""
    inside = n > 1 or (carried and n > 0)
    if low == "them" and n > 2 and _parted(tokens, n):
        return None
    if low == "them" and inside:
        return None if (told.several_beside if _governed(tokens, n) else told.several) else tokens[n].text
    if low == "their" and n > 1 and told.acted:
        return None if told.several or told.thing or told.group or told.anyone else tokens[n].text
    if low == "they" and n > 1:
        return None if told.several or told.group or told.anyone else tokens[n].text
    if low == "it" and inside and _it(text, tokens, n, told):
        return tokens[n].text
    if low in COUNTED_OUT and n == 0:
        return _counted_out(tokens)
    if low == "another":
        return tokens[n].text if inside and _one_more(tokens, n, told) else None
    if low == "here":
        return tokens[n].text if _placed(tokens, n, told) else None
    if low == "both" and after in verbs.AUXILIARIES:
        return None if told.several else tokens[n].text
    if low == "this" and after == "one":
        return None if told.several or told.thing else f"{tokens[n].text} {tokens[n + 1].text}"
    if low in demonstratives.WORDS:
        return demonstratives.left_open(tokens, n, told.acted, told.several)
    if low in _ROW:
        row = n > 1 and tokens[n - 2].low == "the" and tokens[n - 1].low.isdigit() and _acts(tokens, n + 1)
        return text[tokens[n - 2].start : tokens[n].end] if row else None  # `the 12th`
    if low == "the" and after in _OF_SEVERAL and (_acts(tokens, n + 2) or _one_told(tokens, n)):
        here = (told.several and after in REST) or (after == "other" and told.one)
        return None if here else f"{tokens[n].text} {tokens[n + 1].text}"
    return None


def _counted_out(tokens: Sequence[Word]) -> str | None:
    """The words that open a statement and count out some of what was told before: `Half were`, `Neither account could`."""
    behind = [w.low for w in tokens[1:3]]
    if behind and verbs.finite(behind[0]):
        return tokens[0].text
    if tokens[0].low != "neither" or len(behind) < 2 or any(w.low == "nor" for w in tokens):
        return None
    return f"{tokens[0].text} {tokens[1].text}" if behind[1] in verbs.AUXILIARIES else None


def _one_more(tokens: Sequence[Word], n: int, told: Told) -> bool:
    """Whether an `another` that ends its phrase leaves out what it is: `he had another`, not `one after another`."""
    after = tokens[n + 1].low if n + 1 < len(tokens) else "."
    return (
        not told.one
        and (not after[:1].isalnum() and after not in _QUOTES and after not in "$€£₹")
        and _governed(tokens, n)
    )


def _one_told(tokens: Sequence[Word], n: int) -> bool:
    """Whether a word for one of several ends its phrase: `The youngest, Otto Reed, was`, `rejected the last`."""
    behind = tokens[n + 2] if n + 2 < len(tokens) else None
    before, which = tokens[n - 1].low if n else "", tokens[n + 1].low
    if behind is not None and behind.text == "," and n + 3 < len(tokens) and (not n or before == "that"):
        return tokens[n + 3].low in grammar.ARTICLES or capital(tokens[n + 3])
    ends = behind is None or behind.text in _STOPS
    return ends and which in _LEFT and verbs.finite(before) and before not in verbs.BE


def _placed(tokens: Sequence[Word], n: int, told: Told) -> bool:
    """Whether a `here` means a place that a statement has not told: `works here`, but not `here in Arden`, `and here is`."""
    if not n or told.group:
        return False
    after = tokens[n + 1].low if n + 1 < len(tokens) else ""
    anew = tokens[n - 1].low in _ANEW or not tokens[n - 1].text[0].isalnum()
    return not (after in _HERE_IS or (after in verbs.AUXILIARIES and anew))


def _it(text: str, tokens: Sequence[Word], n: int, told: Told) -> bool:
    """Whether an `it` means what is not in the statement, nor what follows it: `made it clear that`, `it is clear that`."""
    after = tokens[n + 1].low if n + 1 < len(tokens) else ""
    if after in verbs.AUXILIARIES and n > 1 and _compared(tokens, n):
        return False
    if verbs.finite(after) and tokens[n - 1].low not in _ONLY_LEADS:
        here = told.thing or told.group or _tells_nothing([w.low for w in tokens[n + 1 : n + 1 + _HELD]])
        return not here and not empty.means_nothing(text, tokens[n], tokens[n + 1 : n + 1 + _JUDGED])
    governed = _governed(tokens, n)
    if (told.thing_beside if governed else told.thing) or _for_what_follows(tokens, n):
        return False
    return governed or not after[:1].isalnum() or after in _NO_NOUN_NEXT


def _parted(tokens: Sequence[Word], n: int) -> bool:
    """Whether `most of them` behind a comma or a dash is told of so many before it: `some 30 left, most of them in May`."""
    share, mark = tokens[n - 2].low, tokens[n - 3].text
    if tokens[n - 1].low != "of" or mark not in _ASIDE or not (share in COUNTED or share in SMALL or share == "half"):
        return False
    return any(
        w.low[0].isdigit() or w.low in SMALL or w.low in COUNTED for w in tokens[max(0, n - _COUNTED_BY) : n - 3]
    )


def _compared(tokens: Sequence[Word], n: int) -> bool:
    """Whether a pronoun is what a statement tells of, held against itself: `Traffic is lower than it was`."""
    before = tokens[n - 1].low
    held = before == "than" or (before == "where" and tokens[n - 2].low in LEADS)
    first = tokens[0].low
    return held and first not in THINGS and first not in cues.PRONOUNS and first not in POINTING


def _tells_nothing(behind: Sequence[str]) -> bool:
    """Whether an `it` before these may stand for what follows, or for all that was said: `it can be right to`, `it means`."""
    stop = next((i for i, low in enumerate(behind) if low in _STOPS or low == ","), len(behind))
    return behind[0] in nothing.ALL_SAID or "to" in behind[:stop] or "that" in behind[:stop]


def _governed(tokens: Sequence[Word], n: int) -> bool:
    """Whether a verb or a preposition stands right before a place: `is chairing it`, `could sell them`, `paid for it`."""
    before, lead = tokens[n - 1].low if n else "", tokens[n - 2].low if n > 1 else ""
    if before in grammar.CLAUSE_WORDS and before not in grammar.PREPOSITIONS:
        return False
    acts = verbs.finite(before) or before in LEADS or before.endswith("ing")
    return acts or (before.isalpha() and lead in _BARE)


def _for_what_follows(tokens: Sequence[Word], n: int) -> bool:
    """Whether an `it` stands for nothing told before: `made it clear that`, `made it to the hall`, `find it hard to sell`."""
    before, behind = tokens[n - 1].low if n else "", [w.low for w in tokens[n + 1 : n + 1 + _HELD]]
    after = behind[0] if behind else ""
    if after == ":" or (after == "that" and behind[1:2] != ["same"]):
        return True  # but `asked about it that same day`
    if before not in nothing.MAKES:
        return after == "to" and before in nothing.LEAVES
    if not after[:1].isalpha() or after in _WENT or after in SMALL:
        return True  # `made it home`, `made it 2-0`, `made it four in a row`
    stop = next((i for i, low in enumerate(behind) if low in _STOPS), len(behind))
    return any(low in nothing.STANDS_FOR for low in behind[:stop])


def _acts(tokens: Sequence[Word], n: int) -> bool:
    """Whether a verb stands at a place: `the first charged him`, not `the first manned flight`."""
    n += n < len(tokens) and tokens[n].text in _QUOTES
    if n >= len(tokens) or not verbs.finite(tokens[n].low):
        return False
    after = tokens[n + 1] if n + 1 < len(tokens) else None
    known = tokens[n].low in verbs.AUXILIARIES or not tokens[n].low.endswith("ed")
    return known or after is None or capital(after) or after.low in _AFTER_VERB
