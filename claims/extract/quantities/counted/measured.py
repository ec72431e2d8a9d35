"""What stands behind a numeral: a unit with what belongs to it, or the noun that is counted."""

from __future__ import annotations

import re

from claims.extract.quantities.counted import countednouns, rates, unitforms, unitphrases
from claims.extract.quantities.counted.counted import Counted
from claims.extract.quantities.counted.wholes import OF
from claims.vocabulary import QuantityKind

# `eight hour-long episodes`: eight of them, each an hour; `an eight hour-long strike` is one.
_LONG = re.compile(
    r"[ ](?:second|minute|hour|day|week|month|year|decade|mile|foot|metre|meter|page)-(?:long|high|wide|deep)(?=[ ])"
)
_AGED = re.compile(r"[ -]?(?:yo|y/o|y\.o\.)(?![a-z])")


def after(text: str, low: str, at: int, one: bool = False, vague: bool = False) -> Counted | None:
    """Reads what follows a numeral that ends at `at`: a unit with rate or age, else a counted noun; None for neither.

    `one` says that the number is one, so that the noun is in the singular; `vague` that `of` may come between.
    """
    start = at
    if vague and (link := OF.match(low, at)):
        start = link.end() - 1
    if text[start : start + 2].strip(" -")[:1] == "y" and (aged := _AGED.match(low, start)):
        return Counted(aged.end(), "year", QuantityKind.AGE)
    if many := rates.of_many(low, at):
        return Counted(many[0], f"per {many[1]}", QuantityKind.COUNT)
    if not one and (long := _LONG.match(low, start)) and (several := countednouns.behind(text, low, long.end(), False)):
        return several
    if not one and low[start : start + 1] == " " and low[start + 1 : start + 2].isdigit():
        return countednouns.of_size(text, low, start)
    if unit := unitforms.read(text, low, start):
        return unitphrases.completed(text, low, *unit)
    return countednouns.behind(text, low, at, one)
