"""Two people or more whom a sentence names side by side, and whom `they` behind it means: `She met Ana Reed and Otto Holm.`"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from claims.extract.alone.again import rivals
from claims.extract.lang.en import nouns, trades, verbs
from claims.extract.named.people import names
from claims.extract.prose.words import Word, capital
from claims.extract.reading import Reading
from claims.records import Span

_FAR = 60  # letters between two names that are told side by side
_JOINED = re.compile(r"(?:^|[\w.],)\s(?:and|or)\s")
# `Reed and the heads of Mills`, `Reed, Holm and Qyrel`: others are told beside them.
_OTHERS = re.compile(r",?\s(?:and|or)\s(?:the\s|an?\s)?\w")
_APART = re.compile(r"(?:^|[\w.]),\s")


def named(reading: Reading, whole: Span) -> str | None:
    """The full names of the only people whom a sentence tells side by side, where it tells of no other many people."""
    mentions = reading.people.mentions_in(whole.start, whole.end)
    if len(mentions) < 2 or not (" and " in whole.of(reading.text) or " or " in whole.of(reading.text)):
        return None
    runs = [run for run in _runs(reading, mentions) if len(run) > 1]
    if len(runs) != 1 or _crowd(reading.words_in(whole)):
        return None
    last = max(end for _, end, person in mentions if person in runs[0])
    first = min(start for start, _, person in mentions if person in runs[0])
    lead = max((end for _, end, _ in mentions if end <= first), default=None)
    if _OTHERS.match(reading.text, last) or (lead is not None and not _acts(reading, lead, first)):
        return None
    called = list(dict.fromkeys(person.name for person in runs[0]))
    return f"{', '.join(called[:-1])} and {called[-1]}" if len(called) > 1 else None


def _runs(reading: Reading, mentions: Sequence[tuple[int, int, names.Person]]) -> list[list[names.Person]]:
    """The people of a sentence by who stand side by side; a run that no `and` or `or` closes is dropped."""
    runs: list[list[names.Person]] = []
    run, closed = [mentions[0][2]], False
    for (_, end, _), (start, _, person) in pairwise(mentions):
        between = reading.text[end:start] if start - end < _FAR else ""
        acts = _acts(reading, end, start)
        joined = _JOINED.search(between) is not None and " of " not in between
        if between and not acts and not closed and (joined or _APART.match(between)):
            run.append(person)
            closed = joined
            continue
        if closed:
            runs.append(run)
        run, closed = [person], False
    return [*runs, run] if closed else runs


def _acts(reading: Reading, begin: int, end: int) -> bool:
    """Whether a verb stands between two places."""
    return any(verbs.finite(w.low) and not capital(w) for w in reading.words_in(Span(begin, end)))


def _crowd(tokens: Sequence[Word]) -> bool:
    """Whether words tell of several people without names: `critics`, but not `officers Ana Reed and Otto Holm`."""
    for n, word in enumerate(tokens):
        many = (
            word.low in rivals.MANY
            or nouns.folk(word.low)
            or (nouns.plural(word.low) and trades.somebody(nouns.singular(word.low)))
        )
        if many and not (n and capital(word)) and not (n + 1 < len(tokens) and capital(tokens[n + 1])):
            return True
    return False
