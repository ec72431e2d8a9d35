"""Given names that tell a woman or a man. Names that both bear, and family names that stand first, tell neither.

They lie in `given.txt`, under a line that says whose they are; the card beside it tells where they come from.
"""

from __future__ import annotations

from importlib import resources


def _read() -> dict[str, frozenset[str]]:
    """The names of the file by its headings."""
    found: dict[str, set[str]] = {}
    names: set[str] = set()
    for line in (resources.files("claims.extract.lang.en") / "given.txt").read_text("utf-8").splitlines():
        if line.startswith("# "):
            names = found.setdefault(line.removeprefix("# "), set())
        else:
            names.update(line.split())
    return {heading: frozenset(names) for heading, names in found.items()}


_NAMES = _read()
WOMEN, MEN = _NAMES["women"], _NAMES["men"]
# Either of them: the given names that tell whether their bearer is a woman or a man.
SEXED = WOMEN | MEN
# Open the name of a woman or of a man.
EITHER = _NAMES["either"]
