"""Words that point back to what the text has told before and that no name is put for: `the attack`, `these victims`."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.lang.en import cues, grammar, kinds, nouns, people, pointing, verbs
from claims.extract.lang.en.numberwords import SMALL
from claims.extract.lang.en.people import MANY_END
from claims.extract.prose.edits import Edit
from claims.extract.prose.words import Word, capital
from claims.extract.reading import Reading
from claims.records import Span

_MOST, _GIVEN_BACK, _FRONT = 3, 5, 40  # phrases told; words from a verb to what it gives; words before a subject
_FAR = 200  # words back in which a noun may have been said: a text without full stops costs no more
# Whoever may do something.
_DO = kinds.BODIES | people.SOMEBODY | people.CROWDS | people.TEAMS
_STARTS = pointing.POINTERS | {"all", "both"}
_EVENT_GOES_ON = frozenset(["a", "an", "the", "that", "of", ","])
_IN_NAMES = frozenset(["of", "the", "and", "for", "-", "'s", "’s"])
_LEADS = grammar.PREPOSITIONS | {"of", "to"}
_NO_ADJECTIVES = verbs.AUXILIARIES | nouns.STOP
_WHICH_ONE = pointing.TELLS_WHICH - pointing.ROUGHLY
_THE_CASE = verbs.BE | {"be", "not"}
_BEFORE_BOTH = cues.PRONOUNS | pointing.POINTERS


def pointing_back(reading: Reading, span: Span, made: Sequence[Edit]) -> list[str]:
    """The noun phrases of a stretch that only who has read the text before understands, at most three."""
    tokens = reading.words_in(span)
    found: list[str] = []
    for n in [n for n, w in enumerate(tokens) if w.low in _STARTS]:
        word = tokens[n]
        if len(found) == _MOST:
            break
        if word.low not in pointing.POINTERS:
            if (every := _every(tokens, n)) is not None:
                found.append(reading.text[word.start : tokens[every].end])
            continue
        head = _head(
            tokens, n + 1 + (word.low == "such" and tokens[n + 1 : n + 2] != [] and tokens[n + 1].low in ("a", "an"))
        )
        if word.low == "such" and n and tokens[n - 1].low == "no" and head is None and n + 1 < len(tokens):
            head = n + 1 if tokens[n + 1].low.isalpha() else None  # `no such right`
        if head is None or any(e.start < tokens[head].end and word.start < e.end for e in made):
            continue
        if word.low == "the" and n and _said_before(tokens, n, bare(tokens[head])):
            continue  # `glue from a slug holds, and the glue ...`
        if _points(reading, tokens, n, head, span) and not _body_named(reading, tokens, n, head):
            found.append(reading.text[word.start : tokens[head].end])
    return found


def _said_before(tokens: Sequence[Word], at: int, low: str) -> bool:
    """Whether a word stands before a place, and not right behind a word that points back itself."""
    same = (i for i in range(max(0, at - _FAR), at) if tokens[i].low.startswith(low) and bare(tokens[i]) == low)
    return any(not i or tokens[i - 1].low not in pointing.POINTERS for i in same)


def _so_to_say(tokens: Sequence[Word], at: int, head: int) -> bool:
    """Whether the words are a way to say something else: `in the event a bridge falls`, `that is the case`."""
    low, before = tokens[head].low, tokens[at - 1].low
    after = tokens[head + 1].low if head + 1 < len(tokens) else ""
    if low == "event":
        return before == "in" and after in _EVENT_GOES_ON
    return (low == "case" and before in _THE_CASE) or (low == "government" and tokens[at + 1].low == "federal")


def _every(tokens: Sequence[Word], at: int) -> int | None:
    """The last word of `all five deaths` or `all four`, where nothing behind tells which; else None."""
    if at == 0 and tokens[0].low == "all" and len(tokens) > 1 and tokens[1].text == ",":
        return 0  # `All, including Otto Reed, were freed`
    last = at + (tokens[at].low == "all")
    if last != at and not (last < len(tokens) and tokens[last].low in SMALL):
        return None
    if last == at and at and tokens[at - 1].low in _BEFORE_BOTH:
        return None  # `this both sells and`
    behind = tokens[last + 1] if last + 1 < len(tokens) else None
    if behind is not None and nouns.plural(behind.low) and not capital(behind) and not verbs.finite(behind.low):
        last, behind = last + 1, tokens[last + 2] if last + 2 < len(tokens) else None
    elif last == at:
        return None
    if last and tokens[last].low in pointing.OF_BOTH:
        return None
    low = behind.low if behind else ""
    return None if low in pointing.TELLS_WHICH or low in ("and", "-") or (behind and capital(behind)) else last


def _points(reading: Reading, tokens: Sequence[Word], at: int, head: int, span: Span) -> bool:
    """Whether the phrase from `at` to `head` means something told before."""
    pointer, many = tokens[at].low, nouns.plural(bare(tokens[head]))
    if pointer == "such":
        example = any(t.low in ("as", "that") for t in tokens[at + 1 : head + 3])
        led = at > 0 and tokens[at - 1].low == "no"
        return not example and (many or at == 0 or led or tokens[at + 1].low in ("a", "an"))
    if pointer == "the":
        if (at and _so_to_say(tokens, at, head)) or _apposed(tokens, at, head) or _identified(tokens, at, head):
            return False
        told = any(t.low.endswith("est") or t.low in pointing.TELLING for t in tokens[at + 1 : head])
        opens = (
            at == 0 and head + 1 < len(tokens) and (verbs.finite(tokens[head + 1].low) or tokens[head + 1].text == ",")
        )
        points = opens or bare(tokens[head]).endswith(pointing.ACTS_END) or _told(reading, tokens[head], span)
        points = points or (at > 0 and tokens[at - 1].low == "of" and many and bare(tokens[head]).endswith(MANY_END))
        return points and not told and not _told_whole(tokens, at + 1, head, at == 0)
    if pointer in ("these", "those"):
        return many
    if pointer == "that":
        return not many and (at == 0 or tokens[at - 1].low in _LEADS)
    many = many and tokens[head].low not in nouns.BOTH_NUMBERS
    return not many and not (tokens[head].low == "case" and at > 0 and tokens[at - 1].low == "in")  # `in this case`


def _body_named(reading: Reading, tokens: Sequence[Word], at: int, head: int) -> bool:
    """Whether `the company` follows a name in the same words that is nobody's: `Arden Mills said the company`."""
    if bare(tokens[head]) not in kinds.BODIES or at == 0:
        return False
    somebody = reading.people.mentions_in(tokens[0].start, tokens[at].start)
    return any(
        capital(w) and n and not any(s <= w.start < e for s, e, _ in somebody) for n, w in enumerate(tokens[:at])
    )


def _head(tokens: Sequence[Word], begin: int) -> int | None:
    """The index of the noun of a phrase of small-letter words, or None where it has none."""
    at = begin
    # `the work`, `in this work`, but `this works`
    noun = tokens[begin - 1].low == "the" or (begin > 1 and tokens[begin - 2].low in _LEADS)
    while at < len(tokens) and at - begin < 4 and _in_phrase(tokens[at], at == begin, noun):
        at += 1
        if bare(tokens[at - 1]) != tokens[at - 1].low:
            break  # `the city’s income`
    head = at - 1
    if head > begin and tokens[head].low.endswith(("able", "ible")):
        head -= 1  # `called the deal acceptable`
    known = bare(tokens[head]) in pointing.KNOWN and not (begin == 1 and bare(tokens[head]) in pointing.KNOWN_INSIDE)
    known = known and tokens[begin - 1].low != "such" and tokens[max(0, begin - 2)].low != "such"
    if head < begin or known or bare(tokens[head]) in nouns.STOP or bare(tokens[head]) in grammar.TIMES:
        return None
    owner = bare(tokens[head]) != tokens[head].low
    if bare(tokens[head]) in pointing.OF_A_BODY and begin > 1 and tokens[begin - 2].low == "in":
        return None
    if (
        at < len(tokens)
        and not owner
        and (
            (capital(tokens[at]) and not _acts_behind(tokens, head))
            or tokens[at].text[0] in "-’'/"
            or (tokens[begin - 1].low == "the" and tokens[at].low in ("and", "or") and _noun_next(tokens, at))
        )
    ):
        return None
    return head


def _acts_behind(tokens: Sequence[Word], head: int) -> bool:
    """Whether a capital behind a plural is the subject of what follows: `before the tests Reed also sold it`."""
    behind = [w.low for w in tokens[head + 2 : head + 4]]
    return nouns.plural(bare(tokens[head])) and bool(behind) and (verbs.finite(behind[0]) or behind[0] in verbs.ADVERBS)


def _noun_next(tokens: Sequence[Word], at: int) -> bool:
    """Whether an `and` joins another noun: `the board and owners`, not `the driver and fled`, `the board and the owners`."""
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return not (verbs.finite(after) or after in grammar.DETERMINERS)


def _in_phrase(word: Word, first: bool, noun: bool) -> bool:
    low = bare(word)
    if not low[0].isalpha() or capital(word) or low in grammar.PREPOSITIONS or low in grammar.CLAUSE_WORDS:
        return False
    if low in nouns.IN_LY or (first and noun and low in pointing.SIZES):
        return True
    if first and (noun or low.endswith("ed")) and low not in _NO_ADJECTIVES and not low.endswith("ly"):
        return True  # `the work`, `the injured crew`
    return not (low.endswith(("ly", "self", "selves")) or verbs.finite(low)) and low not in nouns.STOP


def _told_whole(tokens: Sequence[Word], begin: int, head: int, opens: bool) -> bool:
    """Whether words behind the noun say which one is meant: `the head of the office`. `opens`: it opens the statement.

    `begin` is the place behind `the`.
    """
    after = tokens[head + 1].low if head + 1 < len(tokens) else ""
    called = after == "," and head + 2 < len(tokens) and tokens[head + 2].low in pointing.CALLED
    named = after == "," and _named_behind(tokens, head + 2) and not _fronted(tokens, begin)
    if called or named or _titled(tokens, head + 1):
        return True
    if after not in pointing.TELLS_WHICH:
        return after in cues.PRONOUNS or after.endswith("ing")
    if after == "to" and any(_gives(w.low) for w in tokens[max(0, begin - _GIVEN_BACK) : begin - 1]):
        return False
    if (
        after == "which"
        and nouns.singular(bare(tokens[head])) in pointing.ALWAYS
        and tokens[max(0, begin - 2)].text != ","
    ):
        return False  # `the fire which broke out in May`
    if after == "to" and bare(tokens[head]) in _DO and not any(map(capital, tokens[head + 2 : head + 4])):
        return False  # `asked the board to sell`
    behind = tokens[head + 2] if head + 2 < len(tokens) else None
    if behind is None or after not in pointing.PLACES_IT:
        return after != "as"  # `called the attack as bad as any`
    named = capital(behind) or behind.text[0].isdigit() or behind.low in _WHICH_ONE or (opens and after == "to")
    # `the death on his account`, `told the matter to the board`
    return named or (behind.low in ("the", "a", "an")) != (after == "to")


def _fronted(tokens: Sequence[Word], begin: int) -> bool:
    """Whether a phrase ends what stands before the subject: `In the deal, Norwegian mills`."""
    opens = tokens[0].low in grammar.PREPOSITIONS and begin <= _FRONT
    return opens and not any(verbs.finite(w.low) for w in tokens[:begin])


def _gives(low: str) -> bool:
    """Whether a verb takes something and a `to`."""
    stem = low.removesuffix("ing").removesuffix("ed").removesuffix("s").removesuffix("e")
    return any(form in pointing.GIVES_TO for form in (low, stem, f"{stem}e"))


def _named_behind(tokens: Sequence[Word], at: int) -> bool:
    """Whether a name stands between commas behind a noun: `the driver, Otto Reed`, `the plane, a Volta Roadster, fell`."""
    begin = at + (tokens[at].low in ("a", "an", "the") if at < len(tokens) else 0)
    while begin + 1 < len(tokens) and tokens[begin + 1].low in people.SOMEBODY and begin == at:
        begin += 2  # `the last victim, city clerk Otto Reed`
    if at < len(tokens) and tokens[at].low in people.SOMEBODY:
        begin = at + 1
    end = next(
        (n for n in range(begin, len(tokens)) if not (capital(tokens[n]) or tokens[n].low in _IN_NAMES)), len(tokens)
    )
    if end == begin or not capital(tokens[begin]):
        return False
    closed = end == len(tokens) or tokens[end].text in (",", ";", ")") or tokens[end].low in ("who", "which")
    return closed and (end - begin > 1 or begin == at)


def _apposed(tokens: Sequence[Word], at: int, head: int) -> bool:
    """Whether a phrase between commas says who the name before it is: `Ana Holm, the lead author, wrote`."""
    closed = head + 1 == len(tokens) or tokens[head + 1].text in (",", ";", ")")
    return (
        at > 1
        and closed
        and tokens[at - 1].text == ","
        and capital(tokens[at - 2])
        and bare(tokens[head]) in people.SOMEBODY
    )


def _identified(tokens: Sequence[Word], at: int, head: int) -> bool:
    """Whether the words tell who it is: `the driver was identified as Otto Reed`, `named the suspect as Otto Reed`."""
    behind = [w.low for w in tokens[head + 1 : head + 6]]
    near = [*behind, tokens[at - 1].low] if at else behind
    told = "as" in behind and not pointing.SAYS_WHO.isdisjoint(near)
    after = head + 2 + behind.index("as") if told else len(tokens)
    return any(capital(w) for w in tokens[after : after + 7])


def _titled(tokens: Sequence[Word], at: int) -> bool:
    """Whether a name in quotation marks follows: `the case “Reed vs. Holm”`."""
    return at + 1 < len(tokens) and tokens[at].text in ('"', "“") and capital(tokens[at + 1])


def _told(reading: Reading, head: Word, span: Span) -> bool:
    """Whether the text has spoken of it before the stretch, or the word always points back."""
    low = bare(head)
    if low in pointing.ALWAYS or nouns.singular(low) in pointing.ALWAYS:
        return True
    return reading.first_said(low) < span.start


def bare(word: Word) -> str:
    """A word without its possessive ending."""
    low = word.low
    return low[:-2] if low[-2:] in ("’s", "'s") else low
