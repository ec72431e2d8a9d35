"""Where the sentences begin that stand shortly before a place, in its paragraph."""

from __future__ import annotations

import re

ENDS = re.compile(r"[.!?][\"”’)]?\s")


def before(text: str, at: int, near: int) -> list[int]:
    """Where they begin, at most `near` letters back: the last is that of the place itself, the first may be cut."""
    begin = max(0, at - near, text.rfind("\n", 0, at) + 1)
    return [begin, *(m.end() for m in ENDS.finditer(text, begin, at))]
