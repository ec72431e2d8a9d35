"""Who is told something: `told Ana Holm`, `told the clerk, Dr. Otto Reed`; in what they are told they are no he or she."""

from __future__ import annotations

from claims.extract.lang.en import cues, grammar, people, trades
from claims.extract.reading import Reading
from claims.records import Span

# Nothing else can be meant by these, as by `to`.
_TOLD = cues.SPOKEN_TO - grammar.PREPOSITIONS - {"to"}
_NEAR = 40  # letters before a name among which the word that it follows stands


def spoken_to(reading: Reading, name: int) -> bool:
    """Whether a verb of telling, `to` or `with` stands before a name, titles and an office aside."""
    return _before(reading, name) in cues.SPOKEN_TO


def told(reading: Reading, name: int) -> bool:
    """Whether a verb of telling stands there, which nothing else can be meant by, as by `to`."""
    return _before(reading, name) in _TOLD


def _before(reading: Reading, name: int) -> str:
    """The word before a name, titles and an office aside."""
    lead = reading.words_in(Span(max(0, name - _NEAR), name))
    while lead and (lead[-1].text == "," or lead[-1].low.rstrip(".") in people.TITLES or trades.somebody(lead[-1].low)):
        lead = lead[:-1]
    if lead and lead[-1].low in grammar.DETERMINERS:
        lead = lead[:-1]
    return lead[-1].low if lead else ""
