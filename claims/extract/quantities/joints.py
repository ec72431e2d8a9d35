"""What stands between two figures that may be one: a word or a dash, with the minus sign of the second."""

from __future__ import annotations

import re

_JOINT = re.compile(
    r"[ \u00a0]*(-[ ]?to-?|-[ ]and|(?:up[ ]|down[ ])?to(?:[ ](?:just|only|barely|a[ ]mere|now)(?=[ ]))?|"
    r"through|thru|and|or|[-–—~])[ \u00a0]*"
    r"(?:plus[ ])?(?:(?:us|a|c|nz|hk)?[$€£¥₹]|rs\.?[ ]?)?(?:(?<=[ $€£¥₹])([-−]|minus[ ]|negative[ ]))?"
)


_TO = ("up to", "down to", "to ")
_LONGEST = 18


def between(low: str, end: int, start: int) -> tuple[str, bool]:
    """The word or dash between two figures ("" where there is more), and whether the second has a minus sign."""
    found = _JOINT.fullmatch(low, end, start) if start - end < _LONGEST else None
    if not found:
        return "", False
    word = found[1].strip("- ") if len(found[1]) > 1 else found[1]
    word = "through" if word == "thru" else word
    word = "to" if word.startswith(_TO) else word
    return word, found[2] is not None
