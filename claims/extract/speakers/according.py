"""`According to X, ...` and `..., according to X`: who is named so, and what they are said to say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extract.grammar import subjects, unlisted
from claims.extract.lang.en import cues, opinions, pronouns, verbs
from claims.extract.lang.en.grammar import DETERMINERS
from claims.extract.prose.words import Word, capital
from claims.extract.speakers import endings
from claims.records import Span

# Speaker, cue and content.
Sourced = tuple[Span, Span, Span]
WORDS = frozenset[str]().union(*opinions.OWN_WORDS.values())
_REACH = 7
_TOLD_BY = ("ccording to", "n the words of", ", per ")
_THEIRS = pronouns.POSSESSIVE - {"my", "our", "your", "whose"}
_SUBJECTS = ("he", "she", "they", "it", "i", "we")
_ACCORDING = re.compile(r"\b([Aa]ccording to|[Ii]n the words of|(?<=, )per(?=\s(?:(?:the|a)\s)?[A-Z][a-z]))\s")


def found_in(
    text: str, tokens: list[Word], span: Span, places: Sequence[int], marked: Sequence[Span]
) -> Sourced | None:
    """Speaker, cue and content of an `according to` in the sentence, or of `by its own account`; None without either.

    `places` are the indices of words where the latter may stand: those of `WORDS`, or more; none is within `marked`.
    """
    if not any(text.find(words, span.start, span.end) >= 0 for words in _TOLD_BY):
        for at in places:
            if tokens[at].low in WORDS and not any(q.start <= tokens[at].start < q.end for q in marked):
                return _own(tokens, at, span)
        return None
    found = _ACCORDING.search(text, span.start, span.end)
    if not found:
        return None
    cue = Span(found.start(1), found.end(1))
    if found.start() <= span.start + 1:
        comma = _main_comma(tokens, found.end())
        if comma is None:
            return None
        first = next(t for t in tokens if t.text == "," and t.start > found.end())
        return (
            Span(found.end(), first.start),
            cue,
            Span(tokens[comma + 1].start, endings.content_end(tokens, comma, span.end)),
        )
    later = [t for t in tokens if t.start >= found.end()]
    stop = next((t.start for n, t in enumerate(later) if _ends_source(later, n)), span.end)
    stop = max((t.end for t in later if t.end <= stop), default=stop)
    start = next((t.end for t in reversed(tokens) if t.text == ";" and t.end <= found.start()), span.start)
    begin = next((i + 1 for i, t in enumerate(tokens) if t.start >= stop and t.text == ","), len(tokens))
    bare = begin < len(tokens) and not any(verbs.finite(t.low) for t in tokens if start <= t.start < found.start())
    if bare and subjects.opens_predicate(tokens, begin):  # `Voss, according to the firm, is ill`
        return Span(found.end(), stop), cue, endings.content(tokens, begin, span.end)
    opens = next((i for i, t in enumerate(tokens) if t.start >= found.start()), 0)
    if (goes_on := _joined(tokens, opens, begin)) is not None:
        return Span(found.end(), stop), cue, endings.content(tokens, goes_on, span.end)
    if opens > 1 and tokens[opens - 1].low in ("which", "who") and tokens[opens - 2].text == ",":
        rest = next((i for i, t in enumerate(tokens) if t.start >= stop), len(tokens) - 1)
        return Span(found.end(), stop), cue, endings.content(tokens, rest, span.end)
    end = found.start()
    while end > start and text[end - 1] in " ,":
        end -= 1
    return Span(found.end(), stop), cue, Span(start + (text[start] == " "), end)


def _joined(tokens: list[Word], opens: int, begin: int) -> int | None:
    """Where what is said begins behind `and`: at the verb of `It shut and, according to Voss, burnt`, or at its subject."""
    weak = begin < len(tokens) and verbs.finite(tokens[begin].low)  # `and that sum, according to Voss, includes`
    if tokens[opens - 1].text != "," or not (weak or subjects.opens_predicate(tokens, begin)):
        return None
    joint = next((i for i in range(opens - 2, max(0, opens - _REACH), -1) if tokens[i].low in ("and", "but")), None)
    if joint is None or any(verbs.finite(t.low) for t in tokens[joint + 1 : opens]):
        return None
    return begin if joint == opens - 2 else joint + 1


def _ends_source(later: list[Word], at: int) -> bool:
    """Whether who is given as a source ends before a word: `a report due today`, not `a leaked report`, `data held by Reed`."""
    word = later[at]
    if word.text in ",;.—" or word.low in ("who", "which", "due", *_SUBJECTS):
        return True
    if not verbs.finite(word.low) or capital(word):
        return False
    if at and later[at - 1].low in DETERMINERS and at + 1 < len(later) and later[at + 1].low.isalpha():
        return False  # `a leaked memo`
    return not (word.low in cues.MADE and later[at + 1 : at + 2] and later[at + 1].low == "by")


def _own(tokens: list[Word], at: int, span: Span) -> Sourced | None:
    """`By the firm’s own account, it lost a ship`, `It is, in the view of many, too old`: who speaks, and what they say."""
    low, begin = tokens[at].low, at
    while begin and at - begin < _REACH and tokens[begin - 1].low not in opinions.OWN_WORDS:
        begin -= 1
    lead = tokens[begin - 1].low if begin else ""
    if low not in opinions.OWN_WORDS.get(lead, ()) or begin == at:
        return None
    opens, stop = begin - 1, at + 1
    if tokens[at + 1 : at + 2] and tokens[at + 1].low == "of" and begin == at - 1 and tokens[begin].low == "the":
        stop = next((i for i in range(at + 2, len(tokens)) if tokens[i].text in ",.;"), len(tokens))
        if stop == at + 2:
            return None
        speaker, cue = Span(tokens[at + 2].start, tokens[stop - 1].end), Span(tokens[opens].start, tokens[at + 1].end)
    elif (owner := _owner(tokens, begin, at)) is not None:
        speaker = Span(tokens[begin].start, tokens[owner].end - (2 if tokens[owner].low.endswith(("’s", "'s")) else 0))
        cue = Span(tokens[owner + 1].start, tokens[at].end)
    elif tokens[begin].low in pronouns.COUNTED or tokens[begin].low == "one":
        speaker, cue = Span(tokens[begin].start, tokens[at].end), Span(tokens[opens].start, tokens[opens].end)
    else:
        return None
    if not opens and subjects.opens_clause(tokens, stop):
        return speaker, cue, endings.content(tokens, stop, span.end)
    after = stop < len(tokens) and tokens[stop].text == "," and stop + 1 < len(tokens)
    if after and (opens < 2 or tokens[opens - 1].text == ","):
        return speaker, cue, endings.content(tokens, stop + 1, span.end)
    if opens > 2 and tokens[opens - 1].text in '”"':
        return speaker, cue, Span(tokens[0].start, tokens[opens - 1].end)
    if opens > 2 and (stop >= len(tokens) or tokens[stop].text in ".;"):
        end = tokens[opens - 2].end if tokens[opens - 1].text == "," else tokens[opens - 1].end
        return speaker, cue, Span(tokens[0].start, end)
    return None


def _owner(tokens: list[Word], begin: int, at: int) -> int | None:
    """The index of the word that tells whose it is, between a preposition and the noun: `his`, `its owner’s`, `one`."""
    for index in range(at - 1, begin - 1, -1):
        low = tokens[index].low
        if low in _THEIRS or low.endswith(("’s", "'s")):
            return index
    return None


def _main_comma(tokens: list[Word], after: int) -> int | None:
    """The comma after which the main clause begins: the last one before the first sure verb."""
    last = None
    for index, word in enumerate(tokens[:-1]):
        if word.start < after:
            continue
        if word.text == ",":
            last = index
        elif last is not None and (verbs.finite(word.low) or unlisted.bare(tokens, index)):
            return last
    return last
