"""Whether digits stand free, so that a date or a time may begin with them: not those of `v2.1`, `$ 12` or `7-9-2`."""

from __future__ import annotations

import re

from claims.extract.lang.en import calendar as cal
from claims.extract.moments import almanac
from claims.records import Moment
from claims.vocabulary import TimexType

_GLUE = re.compile(r"[\w.,/:$£€¥#@+-]")
_BEFORE_HYPHEN = re.compile(
    rf"\b(?:mid|early|late|pre|post|{cal.MONTH_NAMES})\.?$|[0-9](?:st|nd|rd|th|[ ]?[ap]\.?m\.?)$"
)
_YEAR_STROKE = re.compile(r"(?<![0-9/.-])[12][0-9]{3}/$")
_MONTH_STROKE = re.compile(rf"\b(?:{cal.MONTH_NAMES})/$")
_DAY_OF_MONTH = re.compile(rf"[0-9]{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{cal.MONTH_NAMES})\b")
_WHOLE_DAY = re.compile(r"[12][0-9]{3}-[01][0-9]-[0-3][0-9](?!-?[0-9])")


def free(low: str, at: int) -> bool:
    """Whether the digits at `at` may begin a date or a time."""
    before = low[at - 1] if at else " "
    if before == " ":
        return low[at - 2 : at - 1] not in _MONEY or at < 2
    if before == ".":
        return not (at > 1 and low[at - 2].isdigit())
    if before == ":":
        return at > 1 and low[at - 2].isalpha() and _DAY_OF_MONTH.match(low, at) is not None
    return _GLUE.match(before) is None or _hyphened(low, at)


_MONEY = frozenset("$£€")


def _hyphened(low: str, at: int) -> bool:
    """Whether a hyphen or stroke before the digits joins two dates: `1914-18`, `14 August-24 August`, `2018/19`.

    A whole day behind a hyphen stands for itself: `minutes-2019-03-07.pdf`.
    """
    if low[at - 1] == "/":
        return _YEAR_STROKE.search(low, max(0, at - 6), at) is not None
    if low[at - 1] not in "-–—":
        return False
    if low[at + 4 : at + 5] == "-" and not low[max(0, at - 2)].isdigit() and _WHOLE_DAY.match(low, at):
        return True
    return at > 1 and (
        low[at - 2].isdigit() or low[at - 2] == " " or _BEFORE_HYPHEN.search(low, max(0, at - 11), at - 1) is not None
    )


def pasted(low: str, at: int) -> Moment | None:
    """`Dec31, 1994`, `FY2019`: the digits at `at` stick to a month, to a fiscal year. `Oct4` is as often something else."""
    if low[at - 1] == "y" and (fiscal := _FISCAL.match(low, max(0, at - 2))):
        return Moment(fiscal.start(1), fiscal.end(), almanac.in_full(fiscal["y"]), TimexType.DATE, "year", "fiscal")
    left = _MONTH_LEFT.search(low, max(0, at - 10), at) if low[at - 1].isalpha() else None
    found = _DAY_AND_YEAR.match(low, at) if left else None
    value = almanac.day(int(found["y"]), cal.MONTHS.get(left["m"], 0), int(found["d"])) if found and left else None
    return Moment(left.start(), found.end(), value, TimexType.DATE, "day") if value and found and left else None


_FISCAL = re.compile(r"(?<![\w])(fy)(?P<y>(?:19|20)[0-9]{2}|[12][0-9])(?![\w/-]|[.,][0-9])")
_MONTH_LEFT = re.compile(r"(?<!\w)(?P<m>[a-z]{3,9})$")
_DAY_AND_YEAR = re.compile(r"(?P<d>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?:,? ?,? |,)(?P<y>[12][0-9]{3})(?![0-9])")


def run_on(low: str, at: int) -> Moment | None:
    """`4May2019`, `04MAY19`: a day, a month and a year without a space."""
    found = _RUN_ON.match(low, at)
    if found is None:
        return None
    value = almanac.day(int(almanac.in_full(found["y"])), cal.MONTHS[found["m"]], int(found["d"]))
    return Moment(*found.span(), value, TimexType.DATE, "day") if value else None


_RUN_ON = re.compile(
    rf"(?P<d>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?P<m>{cal.MONTH_NAMES}),?(?P<y>(?:19|20)[0-9]{{2}}|[0-4][0-9])\b"
)


def behind_month(low: str, start: int) -> bool:
    """Whether a stroke before a month joins it to another: `March/April`."""
    return _MONTH_STROKE.search(low, max(0, start - 11), start) is not None
