"""Words that point back to what the text has told before and that no name is put for: `the attack`, `these victims`."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.alone.stillopen import heads, phrases, whichone
from claims.extract.alone.stillopen.phrases import Phrase
from claims.extract.grammar import unlisted
from claims.extract.lang.en import cues, described, grammar, kinds, nouns, people, places, pointing, stances, verbs
from claims.extract.lang.en.numberwords import SMALL
from claims.extract.lang.en.people import MANY_END
from claims.extract.prose.edits import Edit
from claims.extract.prose.words import Word, capital
from claims.extract.reading import Reading
from claims.records import Span

_MOST = 3  # phrases told
_SEVERAL = 2  # names that several are told by
_FAR = 200  # words back in which a noun may have been said: a text without full stops costs no more
_STARTS = pointing.POINTERS | {"all", "both"}
_BEFORE_THAT = heads.LEADS | {","}
_BARE = verbs.MODALS | {"to", "not"}
# What is said or thought follows these with a `that`.
_HOLDS = (cues.SAID | stances.ALL | verbs.AUXILIARIES | {"established", "all"}) - pointing.OF_SOMETHING
_PERSONS = (people.ROLES | described.PEOPLE | pointing.PERSONS) - pointing.OFFICES
_THINGS = (kinds.BODIES | described.THINGS | pointing.KIND) - pointing.OFFICES
_BEFORE_BOTH = cues.PRONOUNS | pointing.POINTERS


def pointing_back(reading: Reading, span: Span, made: Sequence[Edit], subject: bool = False) -> list[str]:
    """The noun phrases of a stretch that only who has read the text before understands, at most three.

    `subject`: what ends the stretch is the subject of a statement, as `the mill` is of `, which burned`.
    """
    tokens = reading.words_in(span)
    found: list[str] = []
    for at in [n for n, w in enumerate(tokens) if w.low in _STARTS]:
        if len(found) == _MOST:
            break
        if _acts(tokens, at):
            continue
        if tokens[at].low in pointing.POINTERS:
            phrase = _of_many(tokens, at) or phrases.read(tokens, at) or _of_a_kind(tokens, at)
            last = subject and phrase is not None and all(not w.text[0].isalnum() for w in tokens[phrase.head + 1 :])
            head = phrase.head if phrase and _open(reading, phrase, span, made, last) else None
        else:
            head = _every(tokens, at)
        if head is not None and not _told_behind(tokens[head].end, made):
            found.append(reading.text[tokens[at].start : tokens[head].end])
    return found


def _acts(tokens: Sequence[Word], at: int) -> bool:
    """Whether `that` is no part of a phrase but acts: `That topped the 98 cents`."""
    verb = tokens[at + 1].low if at + 2 < len(tokens) and tokens[at].low in ("that", "this") else ""
    return verb.endswith("ed") and tokens[at + 2].low in grammar.DETERMINERS


def _told_behind(end: int, made: Sequence[Edit]) -> bool:
    """Whether what a phrase means has been put in brackets behind it: `all four (teenagers)`, `the figure (of deaths)`."""
    return any(e.start == e.end == end and e.put.startswith(" (") for e in made)


def _of_many(tokens: Sequence[Word], at: int) -> Phrase | None:
    """The phrase of a `that` that opens a statement before one of many things: `That figure conceals much`."""
    opens = at == 0 and tokens[0].low == "that" and len(tokens) > 1 and tokens[1].low in pointing.ONE_OF_MANY
    return Phrase(tokens, at, 1) if opens else None


def _of_a_kind(tokens: Sequence[Word], at: int) -> Phrase | None:
    """A phrase with a name in it that only tells of what kind it is, and of which there are many: `the Norwegian firm`."""
    phrase = phrases.with_name(tokens, at) if tokens[at].low == "the" else None
    if phrase is None:
        return None
    kind = any(
        w.text in places.COUNTRY_OF
        or w.low.endswith("-based")
        or w.text in pointing.PARTIES
        or (capital(w) and w.low.endswith(pointing.REGION_ENDS))
        for w in phrase.inner
    )
    one = nouns.singular(phrase.noun)
    return phrase if one in _PERSONS or (kind and one in _THINGS) else None


def _open(reading: Reading, phrase: Phrase, span: Span, made: Sequence[Edit], subject: bool) -> bool:
    """Whether a phrase points out of its statement, whose `subject` it may be, and nothing has been put for it."""
    begin, end = phrase.tokens[phrase.at].start, phrase.tokens[phrase.head].end
    if any(e.start < end and begin < e.end for e in made):
        return False
    if phrase.pointer != "such" and _said_before(phrase):
        return False  # `glue from a slug holds, and the glue ...`
    if subject and phrase.pointer == "the" and not whichone.tells_itself(phrase):
        return True
    return _points(reading, phrase, span) and not _body_named(reading, phrase)


def _said_before(phrase: Phrase) -> bool:
    """Whether its noun stands before it in the statement, and not right behind a word that points back itself."""
    tokens, low = phrase.tokens, phrase.noun
    near = range(max(0, phrase.at - _FAR), phrase.at)
    same = (i for i in near if tokens[i].low.startswith(low) and heads.bare(tokens[i]) == low)
    return any(not i or tokens[i - 1].low not in pointing.POINTERS for i in same)


def _every(tokens: Sequence[Word], at: int) -> int | None:
    """The last word of `all five deaths` or `all four`, where nothing behind tells which; else None."""
    if at == 0 and tokens[0].low == "all" and len(tokens) > 1 and tokens[1].text == ",":
        return 0  # `All, including Otto Reed, were freed`
    last = at + (tokens[at].low == "all")
    if last != at and not (last < len(tokens) and tokens[last].low in SMALL):
        return None
    if last == at and at and tokens[at - 1].low in _BEFORE_BOTH:
        return None  # `this both sells and`
    while last + 2 < len(tokens) and tokens[last + 1].low.endswith(grammar.ADJECTIVE_ENDS):
        last += 1  # `both presidential candidates`
    adjective = last - at - (tokens[at].low == "all")
    behind = tokens[last + 1] if last + 1 < len(tokens) else None
    if behind is not None and nouns.plural(behind.low) and not capital(behind) and not verbs.finite(behind.low):
        last, behind = last + 1, tokens[last + 2] if last + 2 < len(tokens) else None
    elif last == at or adjective:
        return None
    if last and tokens[last].low in pointing.OF_BOTH:
        return None
    low = behind.low if behind else ""
    return None if low in pointing.TELLS_WHICH or low in ("and", "-") or (behind and capital(behind)) else last


def _points(reading: Reading, phrase: Phrase, span: Span) -> bool:
    """Whether a phrase means something told before."""
    if phrase.pointer == "such":
        return _such(phrase)
    if phrase.pointer == "the":
        return (
            _opens(phrase)
            or any(map(capital, phrase.inner))
            or phrase.noun.endswith(pointing.ACTS_END)
            or _told(reading, phrase.noun, span)
            or (phrase.before == "of" and phrase.many and phrase.noun.endswith(MANY_END))
            or _so_many(phrase)
        ) and not whichone.tells_itself(phrase)
    if phrase.pointer in ("these", "those"):
        return phrase.many
    if phrase.pointer == "that":
        if phrase.head == phrase.at + 1 and phrase.noun in pointing.ONE_OF_MANY:
            return True  # `said that figure was wrong`
        return not phrase.many and (phrase.at == 0 or phrase.before in _BEFORE_THAT or _done_to(phrase))
    head = phrase.tokens[phrase.head].low
    many = phrase.many and head not in nouns.BOTH_NUMBERS
    return not many and not (head == "case" and phrase.before == "in")  # `in this case`


def _so_many(phrase: Phrase) -> bool:
    """Whether so many of them are told of that nothing before names: `Otto Reed proved that the two things are linked`."""
    if not phrase.many or not any(w.low in SMALL for w in phrase.inner[:1]):
        return False
    before = phrase.tokens[max(0, phrase.at - _FAR) : phrase.at]
    names = sum(capital(w) and not (n and capital(before[n - 1])) for n, w in enumerate(before))
    return names < _SEVERAL and not any(w.low == "and" for w in before)


def _done_to(phrase: Phrase) -> bool:
    """Whether something is done to what `that` points to: `rejected that argument in May`, not `said that bread was dear`."""
    tokens, at, verb = phrase.tokens, phrase.at, phrase.before
    known = verbs.finite(verb) or verb in unlisted.PLAIN or (at > 1 and tokens[at - 2].low in _BARE)
    ends = phrase.closed or phrase.after() in heads.LEADS or phrase.after() in (".", "and", "or", "”", '"')
    return known and ends and verb not in _HOLDS


def _such(phrase: Phrase) -> bool:
    """Whether `such` points: `such a right`, `no such evidence`, not `such mills as Arden’s`."""
    example = any(w.low in ("as", "that") for w in phrase.tokens[phrase.at + 1 : phrase.head + 3])
    article = phrase.tokens[phrase.at + 1].low in ("a", "an")
    return not example and (phrase.many or phrase.at == 0 or phrase.before == "no" or article)


def _opens(phrase: Phrase) -> bool:
    """Whether a phrase is the subject that opens a statement: `The tanker sank`."""
    return phrase.at == 0 and (verbs.finite(phrase.after()) or phrase.after() == ",")


def _body_named(reading: Reading, phrase: Phrase) -> bool:
    """Whether `the company` follows a name in the same words that is nobody's: `Arden Mills said the company`."""
    if phrase.noun not in kinds.BODIES or phrase.at == 0:
        return False
    before = phrase.tokens[: phrase.at]
    somebody = reading.people.mentions_in(before[0].start, phrase.tokens[phrase.at].start)
    return any(capital(w) and n and not any(s <= w.start < e for s, e, _ in somebody) for n, w in enumerate(before))


def _told(reading: Reading, noun: str, span: Span) -> bool:
    """Whether the text has spoken of it before the stretch, or the word always points back."""
    if noun in pointing.ALWAYS or nouns.singular(noun) in pointing.ALWAYS:
        return True
    return reading.first_said(noun) < span.start
