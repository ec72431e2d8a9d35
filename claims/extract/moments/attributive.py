"""Days that only say which thing is meant, and on which nothing of the sentence happens: `asked about his July 25 call`."""

from __future__ import annotations

import re

from claims.extract.lang.en import grammar
from claims.extract.lang.lists import either
from claims.records import Moment

_NO_NOUN = either(grammar.DETERMINERS | grammar.PREPOSITIONS | grammar.CLAUSE_WORDS)
_DETERMINED = re.compile(r"(?:\b(?:an?|the|his|her|its|their|this|that)|['’]s?)(?: [a-z-]+)? $")
_NOUN = re.compile(rf" (?!(?:{_NO_NOUN}|and|or|but|was|were|is|are|had|has|will|would|he|she|they|it)\b)[a-z]{{3}}")
_REACH = 24


def only_names(low: str, m: Moment) -> bool:
    """Whether a moment of a text in small letters stands before the noun that it belongs to, behind its determiner."""
    return (
        _NOUN.match(low, m.end) is not None and _DETERMINED.search(low, max(0, m.start - _REACH), m.start) is not None
    )
