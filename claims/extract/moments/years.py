"""Whether four bare digits are a year: `in 1900` is one, `1900 people` and `No. 1900` are none."""

from __future__ import annotations

import re

from claims.extract.lang.en import tallies
from claims.extract.lang.en.references import IN_A_YEAR
from claims.extract.moments import almanac
from claims.extract.moments.datelines import Written
from claims.records import Moment
from claims.vocabulary import TimexType


def meant(low: str, w: Written) -> bool:
    """Whether four bare digits are a year: not before a unit, not outside what articles speak of."""
    if w.end - w.start != 4 or not low[w.start : w.end].isdigit() or (w.value or "").startswith("BC"):
        return True
    year = int(low[w.start : w.end])
    if not 1000 <= year <= 2100 and not (2100 < year < 2200 and _YEAR_LEFT.search(low, max(0, w.start - 7), w.start)):
        return False
    if _COUNTS.match(low, w.end) or _ROW.match(low, w.end) or _counts_more(low, w):
        return False
    if year < 1900 and low.endswith("local ", 0, w.start):
        return False  # a branch of a union
    if _NO_DATE.match(low, w.end):
        return False  # a year and a number that is no month
    return not _REFERENCE.search(low, max(0, w.start - 12), w.start)


def short(low: str, at: int) -> Moment | None:
    """The year of two digits behind its apostrophe: `the flood of ’01`, `since '97`."""
    found = _SHORT.match(low, at - 1) if _SHORT_LEFT.search(low, max(0, at - 8), at - 1) else None
    year = almanac.full_year(low[at - 1 : at + 2]) if found else None
    return Moment(at - 1, at + 2, f"{year:04d}", TimexType.DATE, "year") if year else None


_SHORT = re.compile(r"['’][0-9]{2}(?=[.,;:!?)”\"]|$| (?:and|when|but|or|was|were|is)\b)")
_SHORT_LEFT = re.compile(r"\b(?:in|of|since|until|by|from) $")


def of_era(low: str, at: int) -> Written | None:
    """The 70 of `AD 70`, `A.D. 1066`."""
    led = _ERA_LEFT.search(low, max(0, at - 6), at) if low[at - 2 : at - 1] in ("d", ".") else None
    found = _ERA_YEAR.match(low, at) if led else None
    return Written(led.start("e"), found.end(), f"{int(found[0]):04d}", "year") if led and found else None


_ERA_LEFT = re.compile(r"(?:(?<=^)|(?<= )|(?<=[(“\"]))(?P<e>ad|a\.d\.|a\.d) $")
_ERA_YEAR = re.compile(
    r"[1-9][0-9]{0,3}(?=[.,;:)](?![0-9])|$"
    r"| (?:and|or|to|in|by|when|until|after|before|as|but|was|were|had|the|at|with|it|he|she|they|we)\b)"
)


def with_month(low: str, at: int) -> Written | None:
    """`2018/09`, `2018-4`; `2011/12` and `1995-6` are two years."""
    found = _YEAR_MONTH.match(low, at) if low[at + 4 : at + 5] in ("-", "/") else None
    if found is None:
        return None
    year, month = found["y"], int(found["m"] or found["m2"])
    if month > int(year[2:] if found["m"] else year[3]):
        return None
    return Written(*found.span(), f"{year}-{month:02d}", "month")


_YEAR_MONTH = re.compile(r"(?P<y>(?:19|20)[0-9]{2})(?:/(?P<m>0[1-9]|1[0-2])|-(?P<m2>[1-9]))(?![0-9/-]|[.,][0-9])")


def _counts_more(low: str, w: Written) -> bool:
    """Whether a round number without a word that goes with years counts what follows: `butchered 1400 victims`."""
    before = _WORD_LEFT.search(low, max(0, w.start - 16), w.start)
    round_ = int(low[w.start : w.end]) % 100 == 0
    return bool(round_ and before and before[1] not in IN_A_YEAR and _PLURAL_NEXT.match(low, w.end))


_YEAR_LEFT = re.compile(r"\b(?:in|by|until|till|year) $")
_WORD_LEFT = re.compile(r"([a-z]+) $")
_PLURAL_NEXT = re.compile(r" [a-z]{2,}[a-rt-z]s\b")
_COUNTS = re.compile(rf"[ ]?(?:%|(?:{tallies.NO_YEARS})(?!['’]s))")
_ROW = re.compile(r"-(?:[0-9]-[0-9]|[12][0-9]{3}-[0-9])")  # the parts of a call number, of a telephone
_NO_DATE = re.compile(r" - (?:1[3-9]|[2-9][0-9])[.!?]?$")
_REFERENCE = re.compile(
    r"(?:no\.|number|(?<!later )(?<!earlier )(?<!sooner )than|least|about [0-9]|section|page|flight|room|\$) ?$"
)
