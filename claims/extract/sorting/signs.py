"""The signs by which a statement is a condition, a denial or a forecast: those of its main clause, not of a side one."""

from __future__ import annotations

import re

from claims.extract.lang.en import firmness, verbs
from claims.extract.prose.letters import lowered
from claims.extract.sorting.sideclauses import hung

_FAR = 240  # letters before a sign that tell how it is meant
_VERBS = verbs.BARE | verbs.BARE_NOUNS | verbs.PLAIN_TOO | firmness.PLAIN_VERBS
_OPENING = 60  # letters before what denies only where it opens a clause
_WOULD = "would"
_WITHOUT = ("Without ", "without ")


def conditions(words: str) -> list[str]:
    """What makes a statement one on a condition, in small letters: `if`, `unless`, `would` but not `would often`."""
    found = [
        one[0].lower()
        for one in firmness.CONDITION.finditer(words)
        if not _beside(words, one) and not _usual(words, one) and not _only_says(words, one)
    ]
    if "hould " in words and firmness.SHOULD_IF.search(words):
        found.append("should")
    if ("Had " in words and firmness.HAD_IF.match(words)) or (
        found and " had " in words and firmness.HAD_IF.search(words)
    ):
        found.append("had")
    if "'d " in words or "’d " in words:
        found += [
            _WOULD
            for one in firmness.SHORT_WOULD.finditer(lowered(words))
            if one["verb"] in _VERBS and not _beside(words, one)
        ]
    if found and words.startswith(_WITHOUT):
        found.append("without")  # `Without the bus she would have to leave`
    return found


def only_would(found: list[str]) -> bool:
    """Whether `would` is the only sign of a condition."""
    return bool(found) and set(found) == {_WOULD}


def said_would(words: str) -> bool:
    """Whether somebody said, in the same words, what `would` be: `told a crowd that she would stay`."""
    low = lowered(words)
    at = _first_would(low)
    return at > 0 and firmness.SAID_WOULD.search(low, max(0, at - _FAR), at) is not None


def before_marks(words: str) -> bool:
    """Whether the article says `would` in its own words, before those in marks: `a team would “have a look”`."""
    at = _first_would(lowered(words))
    opens = next((n for n, sign in enumerate(words) if sign in '“"'), -1)
    return 0 < at < opens


def _first_would(low: str) -> int:
    return min((n for n in (low.find(_WOULD), low.find("'d "), low.find("’d ")) if n >= 0), default=-1)


def denied(low: str) -> bool:
    """Whether words in small letters deny what they tell; not where only `who was not there` or `didn’t you?` does."""
    if low.endswith("?") and firmness.ASKS_NOT.match(low):
        return False
    tag = firmness.TAG.search(low)
    end = tag.start() if tag else len(low)
    return any(not _beside(low, one) and _denies(low, one) for one in firmness.DENIAL.finditer(low, 0, end))


def put_off(low: str) -> bool:
    """Whether what will not be comes at last: `will not open until May`."""
    return any(firmness.TILL.match(low, one.end()) for one in firmness.PUT_OFF.finditer(low))


def foretold(low: str) -> bool:
    """Whether words in small letters tell what will be; not where they only tell that it is asked or feared."""
    return any(not _only_planned(low, found) and not _beside(low, found) for found in firmness.FORECAST.finditer(low))


def untitled(words: str) -> str:
    """The words without the title of a work among them, which is a name whatever it says."""
    return firmness.TITLE.sub(" ", words) if any(sign in words for sign in '“"‘') else words


def _beside(words: str, sign: re.Match[str]) -> bool:
    """Whether a sign stands in a side clause, or in what somebody tells of an earlier thought."""
    low, small, at = lowered(words), sign[0].lower(), sign.start()
    begin = max(0, at - _FAR)
    if small == "if" and (firmness.ASKS_IF.search(low, begin, at) or firmness.ASIDE_IF.search(low, begin, at)):
        return True
    if small.startswith("no ") and low.endswith(", ", 0, at) and firmness.VERBLESS.match(low, at):
        return True
    if small == "could" and firmness.BY_NONE.search(low, begin, at):
        return True
    if firmness.BELIEVED.search(low, begin, at) or firmness.RETOLD.match(low, 0, min(at, _FAR)):
        return True
    if firmness.TOLD_BESIDE.search(low, begin, at):
        return True
    return small not in firmness.JOINING and hung(words, at)


def _only_says(words: str, sign: re.Match[str]) -> bool:
    """Whether somebody only says how sure they are: `I would say 60 per cent`."""
    before = max(0, sign.start() - len("I "))
    return words.startswith("I ", before) and firmness.I_WOULD_SAY.match(lowered(words), before) is not None


def _usual(words: str, sign: re.Match[str]) -> bool:
    return firmness.HABIT.match(words, sign.start()) is not None


def _denies(low: str, sign: re.Match[str]) -> bool:
    """Whether a sign of denial says no: `neither` and `not all` only where they open a clause."""
    opening = sign[0].startswith(firmness.OPENING) and sign[0] != "no longer"
    return not opening or firmness.OPENS.search(low, max(0, sign.start() - _OPENING), sign.start()) is not None


def _only_planned(low: str, found: re.Match[str]) -> bool:
    """Whether a forecast tells of plans as a thing, or of what one is for."""
    begin, at = max(0, found.start() - _FAR), found.start()
    if firmness.HAD.search(low, max(0, at - 24), at):
        return True
    if found[0] in ("were to", "was to") and firmness.AGREED.match(low):
        return True
    if found[0].startswith("plan") and firmness.PLANS.search(low, max(0, at - 24), at):
        return True
    return found[0] in ("is to", "was to") and firmness.AIM.search(low, begin, at) is not None
