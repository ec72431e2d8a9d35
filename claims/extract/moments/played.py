"""Minutes and seconds of a game or a race, which are no time of day: `with 5:12 left`, `ran it in 3:57.18`."""

from __future__ import annotations

import re

from claims.records import Moment
from claims.vocabulary import TimexType

_CLOCK = re.compile(r"[0-9]{1,2}:[0-5][0-9]")
_HUNDREDTHS = re.compile(r"\.[0-9]")
_LEFT = re.compile(
    r" (?:left|remaining|into|to go|to play|gone|mark)\b| of the (?:[a-z]+ )?(?:half|period|quarter|overtime|game|match)\b|"
    r" in the (?:first|second|third|fourth|1st|2nd|3rd|4th)(?: (?:half|period|quarter))?[.,;]"
)
_LASTED = re.compile(
    r"\b(?:last(?:ed|s)|(?:ran|runs|won|finished|clocked|swam|raced|line|lap|mile|marathon|met(?:re|er)s)\b[^.;\n]{0,40}\bin) "
    r"(?:only |just |about )?$"
)
_IN_PLAY = re.compile(r"(?<![0-9:.])[0-9]{1,2}:[0-5][0-9](?: (?:left|remaining|into|to go|to play) )")


def without(low: str, found: list[Moment]) -> list[Moment]:
    """`found` without the bare clock times of a text that tells those of a game: a goal `at 4:05`."""
    bare = [m for m in found if m.type is TimexType.TIME and _CLOCK.fullmatch(low, m.start, m.end)]
    if not bare:
        return found
    played = frozenset(bare if _IN_PLAY.search(low) else [m for m in bare if _runs(low, m.start, m.end)])
    return [m for m in found if m not in played] if played else found


def _runs(low: str, at: int, end: int) -> bool:
    """Whether a bare clock time at `at:end` of small letters is one that ran: of a runner, or of what is left of a game."""
    behind = _HUNDREDTHS.match(low, end) or _LEFT.match(low, end)
    return behind is not None or _LASTED.search(low, max(0, at - 70), at) is not None
