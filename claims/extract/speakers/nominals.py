"""Speaking and thinking told by a noun: `Voss’s remark about the bridge`, `his decision to close it`, `allegations of fraud`.

Told apart from speech, as attitudes are: the noun says that somebody spoke or thought, seldom in which words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.extract.grammar import forms, subjects
from claims.extract.grammar.verbgroups import group_start
from claims.extract.lang.en import grammar, opinions, pronouns, stances, verbs
from claims.extract.lang.en.grammar import BREAKS, CLAUSE_WORDS, DETERMINERS
from claims.extract.prose.words import Word, capital, headline
from claims.extract.speakers import endings
from claims.extract.speakers.before import subject_before
from claims.extract.speakers.stances import agent_at
from claims.records import Attribution, Span
from claims.vocabulary import Ascribed, Mode

WORDS = opinions.ALL
_OWN = pronouns.POSSESSIVE
_LONGEST_OWNER = 8
_OPENS_CLAUSE = CLAUSE_WORDS | {"what", "how", "why", "whom", "whether"}
_HELD = opinions.THAT | opinions.ASKS
_IS = verbs.BE | {"been", "be"}


def each(tokens: list[Word], end: int, places: Sequence[int]) -> Iterator[Attribution]:
    """What the nouns of one sentence ascribe. Names left open.

    `places` are the indices of words where one may stand: those of `WORDS`, or more.
    """
    titled: bool | None = None
    for at in places:
        if tokens[at].low not in WORDS or at + 2 >= len(tokens):
            continue
        if at and capital(tokens[at]):
            titled = headline(tokens) if titled is None else titled
            if not titled:
                continue
        if one := _noun(tokens, at, end):
            yield one


def _noun(tokens: list[Word], at: int, end: int) -> Attribution | None:
    """What the noun at `at` ascribes, or None where it is a verb there, or nothing follows that is said or thought."""
    if tokens[at + 1].low in grammar.TIMES and at + 3 < len(tokens):
        return _on_a_day(tokens, at)
    low, lead = tokens[at].low, tokens[at + 1].low
    if lead == "of" and low in opinions.TAKEN and at > 1 and tokens[at - 1].low == "the" and tokens[at - 2].low == "to":
        return _taken(tokens, at)
    if lead in ("is", "was") and (one := _equated(tokens, at, end)):
        return one
    if lead in ("from", "among", "by") and low in opinions.DRAWN and (one := _drawn(tokens, at)):
        return one
    first = _first(tokens, at)
    if low in opinions.SIDES and lead in ("of", "for"):
        return _side(tokens, first, at)
    if low in opinions.ASKED and lead == "to" and _noun_there(tokens, first) and tokens[at + 2].low not in DETERMINERS:
        return _made(tokens, first, at, at + 1, None, _phrase_end(tokens, at + 2))
    owner = _owner(tokens, first)
    begin = at + 2
    if lead == "that" and low in opinions.THAT and (owner or _noun_there(tokens, first)):
        if not subjects.opens_clause(tokens, begin):
            return None
        return _made(tokens, first, at, begin, owner, endings.content_end(tokens, begin, end))
    if lead == "to" and low in opinions.MEANT and owner and tokens[begin].low.isalpha():
        if tokens[begin].low in DETERMINERS or capital(tokens[begin]) or tokens[begin].low in _OWN:
            return None
        return _made(tokens, first, at, at + 1, owner, _phrase_end(tokens, begin))
    if lead in ("from", "by", "among") and low in opinions.OWNED and _noun_there(tokens, first):
        return _from_whom(tokens, first, at, end)
    about = lead in opinions.ABOUT and (lead != "with" or low in opinions.HELD)
    owned = owner is not None and low in opinions.OWNED and about
    lone = low in opinions.OPEN and (lead in opinions.WHAT_ABOUT or (lead == "of" and low in opinions.OF))
    if not owned and not (lone and _noun_there(tokens, first)):
        return None
    if lead == "on" and tokens[begin].low in grammar.TIMES:
        return None
    return _made(tokens, first, at + 1, begin, owner, _phrase_end(tokens, begin))


def _taken(tokens: list[Word], at: int) -> Attribution | None:
    """`The boat left, much to the dismay of the crew`: the crew felt so about what stands before in the same stretch."""
    first = at - 3 if at > 2 and tokens[at - 3].low == "much" else at - 2
    stop = first - 1 if first and tokens[first - 1].text == "," else first
    start = next((i + 1 for i in range(stop - 1, -1, -1) if tokens[i].text in _ENDS), 0)
    who = agent_at(tokens, at + 2)
    if stop <= start or who is None:
        return None
    cue, about = Span(tokens[first].start, tokens[at + 1].end), Span(tokens[start].start, tokens[stop - 1].end)
    return Attribution(about, who, cue, Mode.REPORTED, ascribed=Ascribed.STANCE, verb=tokens[at].low)


def _side(tokens: list[Word], first: int, at: int) -> Attribution | None:
    """`is a vocal critic of the port`, `Voss, a critic of the port,`: who is for or against it is named before."""
    articles = (i for i in range(at - 1, max(-1, at - 6), -1) if tokens[i].low in ("a", "an", "no", "the"))
    article = next(articles, first)
    if article > 1 and tokens[article - 1].text == ",":
        who, begin = subject_before(tokens, article - 1), article
    else:
        opens = group_start(tokens, article)
        if opens == article or not {t.low for t in tokens[opens:article]} & _IS:
            return None
        who, begin = subject_before(tokens, opens), opens
    return _made(tokens, begin, at + 1, at + 2, who, _phrase_end(tokens, at + 2)) if who else None


def _equated(tokens: list[Word], at: int, end: int) -> Attribution | None:
    """`Voss’s argument is that nobody will come`, `The question is whether it rains`: the clause is what is said or thought."""
    low, after = tokens[at].low, tokens[at + 2].low
    if low not in _HELD or after not in ("that", "whether") or at + 3 >= len(tokens):
        return None
    begin = at + 3 if after == "that" else at + 2
    first = _first(tokens, at)
    return _made(tokens, first, at + 1, begin, _owner(tokens, first), endings.content_end(tokens, begin, end))


def _drawn(tokens: list[Word], at: int) -> Attribution | None:
    """`The plan drew sharp criticism from drivers`: the drivers think so of the plan."""
    verb = next((i for i in range(at - 1, max(0, at - 4), -1) if tokens[i].low in stances.DRAWS), None)
    if verb is None:
        return None
    first = group_start(tokens, verb)
    about, who = subject_before(tokens, first), agent_at(tokens, at + 2)
    if about is None or who is None:
        return None
    cue = Span(tokens[first].start, tokens[at + 1].end)
    return Attribution(about, who, cue, Mode.REPORTED, ascribed=Ascribed.STANCE, verb=tokens[at].low)


def _on_a_day(tokens: list[Word], at: int) -> Attribution | None:
    """`her comments Tuesday on the port`: a day stands before what leads to what it is about."""
    first = _first(tokens, at)
    owner = _owner(tokens, first)
    if owner is None or tokens[at].low not in opinions.SAID or tokens[at + 2].low not in opinions.ABOUT:
        return None
    return _made(tokens, first, at + 2, at + 3, owner, _phrase_end(tokens, at + 3))


def _from_whom(tokens: list[Word], first: int, at: int, end: int) -> Attribution | None:
    """`repeated warnings from the clerk that it is unsafe`: who spoke stands behind the noun."""
    for stop in range(at + 3, min(len(tokens) - 1, at + 12)):
        low = tokens[stop].low
        if low in ("that", "about", "of", "to"):
            if low == "of" and stop - at < 5:
                continue
            if low == "to" and tokens[at].low not in opinions.MEANT:
                return None
            begin = stop if low == "to" else stop + 1
            ends = endings.content_end(tokens, begin, end) if low == "that" else _phrase_end(tokens, stop + 1)
            agent = Span(tokens[at + 2].start, tokens[stop - 1].end)
            return _made(tokens, first, at + 1, begin, agent, ends)
        if tokens[stop].text in _ENDS or verbs.finite(low):
            return None
    return None


def _made(tokens: list[Word], first: int, last: int, begin: int, owner: Span | None, end: int) -> Attribution | None:
    content, cue = Span(tokens[begin].start, end), Span(tokens[first].start, tokens[last].end)
    verb = tokens[last].low if tokens[last].low in WORDS else tokens[last - 1].low
    if content.end <= content.start:
        return None
    return Attribution(content, owner, cue, Mode.REPORTED, ascribed=Ascribed.STANCE, verb=verb)


def _first(tokens: list[Word], at: int) -> int:
    """Where the noun’s own adjectives begin: `infamous comment`, `more recent remarks`."""
    for back in range(at - 1, max(-1, at - 5), -1):
        low = tokens[back].low
        if low in DETERMINERS or low in _OWN or low.endswith(("’s", "'s")):
            return back + 1
        if not low.replace("-", "").isalpha() or low in _STOPS or capital(tokens[back]):
            break
        if verbs.finite(low) and not _behind_article(tokens, back):
            break
    first = at
    while first and at - first < 4 and not capital(tokens[first - 1]):
        low = tokens[first - 1].low
        adjective = low in grammar.ADJECTIVES or low in opinions.BEFORE or low.endswith(grammar.ADJECTIVE_ENDS)
        if low in _OWN or low in DETERMINERS or not low[0].isalpha() or low.endswith(("’s", "'s")):
            break
        if not adjective and not low.endswith("ly") and "-" not in low:
            break
        if low.endswith(("ed", "ing")) and not _behind_article(tokens, first - 1):
            break
        first -= 1
    return first


def _behind_article(tokens: list[Word], at: int) -> bool:
    """Whether an article or an owner stands before a form in -ed, which is then an adjective: not in `has faced criticism`."""
    before = tokens[at - 1].low if at else "the"
    return before in DETERMINERS or before in _OWN or before.endswith(("’s", "'s")) or before == "more"


def _owner(tokens: list[Word], first: int) -> Span | None:
    """Whose it is: `his`, `Voss’s`, `the town council’s`, right before the noun and its adjectives."""
    if not first:
        return None
    word = tokens[first - 1]
    if word.low in _OWN:
        return Span(word.start, word.end)
    cut = 2 if word.low.endswith(("’s", "'s")) else 0
    stop = first - 1
    if not cut:
        if word.text not in ("’", "'") or first < 2 or not tokens[first - 2].low.endswith("s"):
            return None
        stop = first - 2
    start = stop
    while (
        start and stop - start < _LONGEST_OWNER and (capital(tokens[start - 1]) or tokens[start - 1].low in DETERMINERS)
    ):
        start -= 1
        if tokens[start].low in DETERMINERS:
            break
    if not capital(tokens[start]) and tokens[start].low not in DETERMINERS and start:
        back = start
        while back and stop - back < 4 and tokens[back - 1].low.isalpha() and tokens[back - 1].low not in _STOPS:
            back -= 1
        if back and tokens[back - 1].low in DETERMINERS:
            start = back - 1
    return Span(tokens[start].start, tokens[stop].end - cut)


_STOPS = grammar.PREPOSITIONS | CLAUSE_WORDS | verbs.AUXILIARIES | DETERMINERS | {"of", "and", "or", "to"}


def _noun_there(tokens: list[Word], first: int) -> bool:
    """Whether only a noun can stand here: behind an article, an adjective, a preposition or a verb, not behind a subject."""
    if not first:
        return True
    before = tokens[first - 1]
    if before.low in DETERMINERS or before.low in grammar.PREPOSITIONS or before.low in ("of", "to", "amid", "any"):
        return before.low != "to"
    if not before.text[0].isalnum():
        return True
    return (verbs.finite(before.low) or before.low.endswith("ing")) and not capital(before)


_ENDS = (BREAKS - {"-", "“", "”", '"'}) | {"."}


def _phrase_end(tokens: list[Word], begin: int) -> int:
    """Where a phrase ends: at a mark or the next finite verb, unless a clause of its own was opened in between."""
    opened = 0
    for at in range(begin, len(tokens)):
        word = tokens[at]
        if word.low in _OPENS_CLAUSE:
            opened += 1
        if (
            word.text == ","
            and at > begin
            and capital(tokens[at - 1])
            and at + 1 < len(tokens)
            and capital(tokens[at + 1])
        ):
            continue
        if word.text in _ENDS:
            return tokens[at - 1].end if at > begin else word.start
        noun = tokens[at - 1].low in DETERMINERS or tokens[at - 1].low.endswith(("’s", "'s"))
        if at > begin and verbs.finite(word.low) and not capital(word) and not noun:
            if not opened and (verbs.firm(word.low) or forms.active(tokens, at)):
                return tokens[at - 1].end
            opened = 0 if verbs.firm(word.low) else opened
    return tokens[-1].end
