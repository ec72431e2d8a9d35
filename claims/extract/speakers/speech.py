"""What is said around a verb of saying rather than after it, and the other ways in which a text lets somebody speak."""

from __future__ import annotations

from claims.extract.grammar import subjects
from claims.extract.lang.en import cues, verbs
from claims.extract.lang.en.grammar import CLAUSE_WORDS, DETERMINERS, OCCASIONS, PREPOSITIONS, TIMES
from claims.extract.prose.words import Word, capital
from claims.records import Span

_OPENERS = PREPOSITIONS | CLAUSE_WORDS
_WHEN = TIMES | {"later", "then", "earlier", "now", "again"}
_GIVES_WHY = frozenset(["because", "which", "who", "whose"])
_BE = verbs.BE | {"been", "be", "being"}
_OWNER = 6  # words among which the owner of an answer stands
_TELLS_OR_SAYS = cues.TELLS | cues.SAYS


def aside(tokens: list[Word], at: int) -> int | None:
    """The index where what is said goes on after `, she said,` in its midst."""
    on = at + 4 < len(tokens) and tokens[at + 1].text == "," and tokens[at + 2].text[0].isalnum()
    return at + 2 if on and tokens[at + 2].low not in _GIVES_WHY else None


def as_said(tokens: list[Word], at: int, end: int) -> int | None:
    """The index where what is said begins in `As Voss has pointed out, the bridge is old`."""
    if tokens[0].low != "as":
        return None
    comma = next((i for i in range(at + 1, min(len(tokens), at + 8)) if tokens[i].text == ","), None)
    if comma is None or comma + 1 >= len(tokens) or any(verbs.finite(t.low) for t in tokens[at + 1 : comma]):
        return None
    return comma + 1 if subjects.opens_clause(tokens, comma + 1) else None


def whose_words(tokens: list[Word]) -> Span | None:
    """`Clara Voss’s answer: ...`, `The mayor’s message was simple: ...`: whose the words are that a sentence leads to."""
    at = next((i for i, t in enumerate(tokens[:_OWNER]) if t.low.endswith(("’s", "'s"))), None)
    if at is None or not (capital(tokens[at]) or tokens[0].low in DETERMINERS):
        return None
    acts = any(verbs.finite(t.low) and not capital(t) for t in tokens[:at])  # `He opposed Voss’s statement: ...`
    answers = not acts and any(_answers(t) for t in tokens[at + 1 : at + 3])
    return Span(tokens[0].start, tokens[at].end - len("’s")) if answers else None


def _answers(word: Word) -> bool:
    return word.low in cues.ANSWERS or word.low in cues.SAID_NOUNS or word.low in cues.RECORDS


def on_subject(tokens: list[Word]) -> Span | None:
    """`Clara Voss on the bridge: ...`, `Clara Voss: ...`: a name before `on` or the colon, in words without a verb."""
    for at, word in enumerate(tokens[:8]):
        if word.low in ("on", ":") and at and all(map(capital, tokens[:at])) and tokens[0].low not in _WHEN:
            return Span(tokens[0].start, tokens[at - 1].end)
    return None


def joined(tokens: list[Word], speaker: Span, first: int) -> int | None:
    """Where a coordinated clause with its own verb of saying cuts what was said before: `..., and she said`, `and said`."""
    own = next((i for i, t in enumerate(tokens) if t.start >= speaker.start), first)
    at = min(own if tokens[own].start < tokens[first].start and first - own < 12 else first, first)
    if own < first and tokens[own].start != speaker.start:
        at = first
    if at and tokens[at - 1].low in ("and", "but"):
        at -= 1
        return tokens[at - 1].start if at and tokens[at - 1].text == "," else tokens[at].start
    return tokens[at - 1].start if at and tokens[at - 1].text in (";", "—", "―", "–") else None


def told_before(tokens: list[Word], start: int, comma: int, at: int) -> bool:
    """Whether the words before a comma are what is said: they hold a verb, or the sentence ends with the verb at `at`."""
    if tokens[start + (tokens[start].low in OCCASIONS)].low in cues.OPENING:
        return False
    if any(verbs.finite(t.low) for t in tokens[start:comma]) or any(
        tokens[i].low.endswith(("'s", "’s")) and tokens[i + 1].low.endswith("ing") for i in range(start, comma - 1)
    ):
        return True  # `Turnout’s looking high, says the clerk`
    headline = len(tokens) - at < 6 and tokens[-1].text[-1].isalnum()
    ends = headline or at + 1 >= len(tokens) or tokens[at + 1].text in ".!?"
    return ends and comma - start > 1 and tokens[start].low not in _OPENERS


def has_object(tokens: list[Word], at: int) -> bool:
    """Whether the verb at `at` says something of its own, so that what stands before it is no content: `affirmed her will`."""
    after = tokens[at + 1].low if at + 1 < len(tokens) else "."
    if tokens[at].low.startswith("describ") and any(t.low == "as" for t in tokens[at + 1 : at + 3]):
        return True  # `Two fell, a fact the clerk described as “a joke”`
    return after in DETERMINERS and after != "this" and tokens[at].low not in _TELLS_OR_SAYS


def at_something(tokens: list[Word], at: int) -> bool:
    """Whether the verb at `at` is about a thing by its particle: `pointed to the spot`, `called for calm`; not `points out`."""
    after = tokens[at + 1].low if at + 1 < len(tokens) else "."
    return tokens[at].low in cues.TAKES_FOR and after in ("to", "at", "for", "on")


def comma_before(tokens: list[Word], at: int, speaker: Span) -> int | None:
    """The index of the comma that ends what is said before the speaker or the verb: `..., the mayor said`."""
    for index in range(at - 1, 0, -1):
        if tokens[index].text == "," and tokens[index].end <= min(speaker.start, tokens[at].start):
            opens = tokens[index + 1].end if tokens[index + 1].low == "as" else tokens[index].end
            close = speaker.start - opens <= 2 or tokens[at].start - opens <= 2
            return index if close else None
        if tokens[index].end <= speaker.start - 3 and speaker.start < tokens[at].start:
            return None
    return None


def clause_start(tokens: list[Word], comma: int) -> int:
    """The index where the clause that ends at `comma` begins: after a semicolon, else with the sentence."""
    for index in range(comma - 1, 0, -1):
        if tokens[index].text == ";":
            return index + 1
    return 0


def passive(tokens: list[Word], at: int) -> bool:
    """Whether the verb at `at` is a passive: `was told`, `is found`."""
    while at > 0 and (tokens[at - 1].low.endswith("ly") or tokens[at - 1].low in TIMES):
        at -= 1
    return at > 0 and tokens[at - 1].low in _BE


def around(tokens: list[Word], at: int) -> tuple[int, int]:
    """Where the stretch between commas begins and ends that holds the word at `at`."""
    first = next((i + 1 for i in range(at, -1, -1) if tokens[i].text in ",;"), 0)
    stop = next((i for i in range(at, len(tokens)) if tokens[i].text in ",;."), len(tokens))
    return tokens[first].start, tokens[max(first, stop - 1)].end
