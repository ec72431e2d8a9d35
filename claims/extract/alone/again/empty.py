"""Whether an `it` as a subject stands for nothing told before: for a verb or a clause that follows, the time, the weather."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extract.lang.en import grammar, nothing, verbs
from claims.extract.lang.en.calendar import DAY_NAMES
from claims.extract.lang.en.numberwords import SMALL
from claims.extract.lang.lists import either
from claims.extract.prose.words import Word, capital

# `it is clear that`, `it was raining`: nothing is meant; but `it is expected to open`, `it was known as the mill`.
_NOTHING = re.compile(
    r"\s(?:will|would|may|might|could|can)\s(?:\w+ly\s)?take\s(?:[\w-]+\s){0,4}?(?:to|before|for|until)\b|"
    rf"(?:['’]s|\s(?:{either(nothing.BE + nothing.SEEMS)}))\s(?:(?:{either(nothing.DEGREE)})\s)*"
    rf"(?:\d{{1,2}}(?::\d\d\b|\s?[aApP]\.?[mM]\b)|(?:{either(nothing.TAKEN)})\s(?:to|that|for)\b|long\spast\stime\s(?:to|that|for)\b|"
    rf"with\s(?:\w+\s){{0,3}}(?:{either(nothing.FELT)})\sthat\b|an?\s(?:\w+\s){{1,3}}(?:if|when)\b|"
    rf"an?\s(?:{either(nothing.PRAISED)})\s\w+\s(?:to|that)\b|an?\s(?:{either(nothing.HELD_FOR)})\s(?:to|that)\b|"
    rf"(?:\w+ly\s)?(?:{either(nothing.CHANCE)}),\s[^,]{{1,40}},\sthat\b|"
    rf"(?:{either(nothing.ALONE)}|(?:{either(nothing.TOLD)}|\w+er)\s"
    rf"[“\"]?(?:to(?!\s(?:them|him|her|us|me|you|the|its?|[A-Z]))|{either(nothing.CLAUSE)})|"
    rf"(?:\w+(?:{either(nothing.ENDS)})|[A-Z]\w+['’]s(?:\s\w+){{1,2}})\s(?:for|that|to)|(?!some|any|no)\w+ing\sthat)\b|"
    rf"(?:{either(nothing.KNOWN)})\s(?:(?:{either(nothing.CLAUSE_OPENS)})\b|[A-Z0-9“\"$£€])|"
    rf"{DAY_NAMES}(?=$|[.,;:!?–—-]|\s(?:\d|[a-z]|[A-Z][a-z]+\s\d))|(?:{either(nothing.FUN)})\s\w+ing\b|"
    r"minus\s\d+\b|\d+\s?(?:°[CF]?|degrees)\s(?:\w+\s)?in\s[A-Z])|"
    rf"\s(?:turns|turned)\sout\s(?!(?:to|for|well|badly|fine)\b)|"
    rf"\s(?:\w+\s)?(?:{either(nothing.COMES_OUT)})\s(?:\w+\s){{0,4}}?that\b|"
    rf"\s(?:takes|took|has taken|had taken)\s(?:\w+\s)?(?:\d[\d,.]*|{either(SMALL)}|several|a few)\s(?:[\w'’-]+,?\s){{1,12}}?"
    rf"to\s(?!(?:{either(nothing.TAKEN_TO)})\b)[a-z]"
)
# `It was Arden’s study of Otto Reed which led to it`: what is told behind the name.
_CLEFT = re.compile(
    r"(?:['’]s|\s(?:is|was))\s(?:the\s)?[A-Z][\w.]*(?:\s[A-Z]\w+){0,3}(?:['’]s\s[a-z]+(?:\s(?:of|in)(?:\s[A-Z]\w+){1,3})?)?\s"
    r"(?:who|which|that)\b"
)
_TIME = re.compile(rf"\b(?:{either(nothing.TIME)})\s$")
# `As it stands`: nothing is meant.
_AS_IT = re.compile(r"[Aa]s it (?:stands|stood|happens|happened|turns|turned|were|is|was)\b")
_WHEN_IT = re.compile(r"[Ww]hen it (?:comes|came) to\b")
# `It is for the board to sell it`, `it is in their interest to`, `it took me two hours`, `it seems as though they left`.
_FOR_SOMEBODY = re.compile(
    r"(?:['’]s|\s(?:is|was|ha[sd] been|(?:will|would|may|might|could|must|should|can)\sbe))\s"
    r"(?:(?:also|now|not|never|only|still)\s)?"
    r"(?:(?:for|up to)\s(?:the|us|me|him|her|them|you|others|[A-Z]\w+)\s(?:\w+\s){0,4}?to\s[a-z]|"
    rf"in\s(?:(?!the\b)[\w’'-]+\s){{1,4}}?(?:{either(nothing.GAIN)})\s(?:to\s[a-z]|that\b)|"
    rf"worth\s\w+ing\s(?:{either(nothing.CLAUSE)})\b)|"
    r"\s(?:takes|took|(?:will|would) take|ha[sd] taken)\s(?:(?:me|us|you|him|her|them)|an?\s[^.;:,]{3,50}?)\s"
    rf"(?:[\w-]+\s){{0,5}}?(?:{either(nothing.SPANS)})\b|"
    r"\s(?:seems|seemed|looks|looked|feels|felt)\sas\s(?:if|though)\s|"
    rf"\s(?:{either(nothing.PAYS)})\s(?:to|that|whether|how|what|when)\b"
)
# `It was the baker who sold it`: a thing is no `who`.
_WHO = re.compile(
    r"(?:['’]s|\s(?:is|was))\s(?:(?:also|not|only|often|usually|then)\s)?(?:the|an?|his|her|[a-z]+(?=\s[A-Z])|[A-Z][\w.’'-]*)\s"
    r"(?:(?!of\b|by\b|for\b|from\b|on\b|in\b|to\b|with\b)[\w’'-]+\s){0,4}?(?:[\w’'-]+,\s(?:aged\s)?[1-9]\d?,\s)?who\b"
)
_MODALS = verbs.MODALS | {"to"}
_MARKS = frozenset("“”\"‘’'")
_FAR = 10  # words behind `for` among which what somebody is to do follows


def means_nothing(text: str, word: Word, after: Sequence[Word]) -> bool:
    """Whether an `it` as a subject stands for nothing told before: `it is clear that`, `as it stands`, `the time it takes`."""
    if (
        _NOTHING.match(text, word.end)
        or _CLEFT.match(text, word.end)
        or _AS_IT.match(text, max(0, word.start - 3))
        or _WHEN_IT.match(text, max(0, word.start - 5))
        or _FOR_SOMEBODY.match(text, word.end)
        or _WHO.match(text, word.end)
        or _judged(text, word, after)
    ):
        return True
    return bool(after and after[0].low in nothing.TAKES and _TIME.search(text, max(0, word.start - 8), word.start))


def _judged(text: str, word: Word, after: Sequence[Word]) -> bool:
    """Whether what follows is judged: `it is critical to sell it`, `it would be “improper” for him to`, `it is odd that`."""
    rest = [w for w in after if w.text not in _MARKS]
    at = 0 if text.startswith(("'s", "’s"), word.end) else _behind_be(rest)
    if at is None:
        return False
    while at < len(rest) and (rest[at].low in nothing.BESIDE or rest[at].low.endswith("ly") or rest[at].low == "been"):
        at += 1
    if at >= len(rest) or not _judges(rest[at]):
        return False
    if at + 2 < len(rest) and rest[at + 1].low in ("and", "or", "but", "yet") and _judges(rest[at + 2]):
        at += 2
    return _follows(rest[at + 1 :])


def _behind_be(rest: Sequence[Word]) -> int | None:
    """The place behind the form of `be` that follows a pronoun, with a modal or an adverb between; or None."""
    for n, one in enumerate(rest[:5]):
        if one.low in ("is", "was", "be", "been") or one.low in nothing.LINKS:
            return n + 1
        if not (
            one.low in _MODALS
            or one.low in nothing.BESIDE
            or one.low in ("has", "had", "have")
            or one.low.endswith("ly")
        ):
            return None
    return None


def _judges(word: Word) -> bool:
    """Whether a word tells how what somebody does is, and not how somebody or something is: `critical`, not `ready`."""
    low = word.low
    if capital(word) or low in nothing.OF_THINGS or low in grammar.PREPOSITIONS:
        return False
    return low in nothing.TOLD or low in nothing.JUDGED or low in nothing.TAKEN or low.endswith(nothing.JUDGE_ENDS)


def _follows(rest: Sequence[Word]) -> bool:
    """Whether a clause or a verb with more behind it follows: `to sell a mill`, `for them to sell it`, `that he did`."""
    low = rest[0].low if rest else ""
    if low in ("that", "whether", "how", "why"):
        return True
    begin = 0
    if low == "for":
        begin = next((n for n, w in enumerate(rest[:_FAR]) if w.low == "to"), 0)
        if not begin or any(not w.text[0].isalnum() or (verbs.finite(w.low) and not capital(w)) for w in rest[1:begin]):
            return False
    verb, behind = rest[begin + 1 : begin + 2], rest[begin + 2 : begin + 3]
    acts = bool(verb) and rest[begin].low == "to" and verb[0].text.islower() and verb[0].low not in grammar.DETERMINERS
    if not acts or verb[0].low.endswith("ing") or verb[0].low in nothing.NO_VERBS:
        return False
    return begin > 0 or (bool(behind) and behind[0].text[0].isalnum())
