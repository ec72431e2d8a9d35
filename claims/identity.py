"""Ids that a spreadsheet leaves alone and a person can read out: `clm-`, `art-` or `sht-` and eight characters.

The alphabet has no vowels (no words), no `l`, `0`, `1` (no look-alikes) and no `y`; the last character checks the seven
before it. Ids derive from what they name, so that the same work on the same input makes the same ids.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable

ALPHABET = "bcdfghjkmnpqrstvwxz23456789"
PREFIXES = ("clm", "art", "sht")
_SHAPE = re.compile(rf"({'|'.join(PREFIXES)})-([{ALPHABET}]{{8}})")
# Positions weigh differently, and the weights are prime to the alphabet's 27 characters, so every single slip and every swap of
# neighbours that differ changes the check character.
_WEIGHTS = (2, 4, 5, 7, 8, 10, 11)


def check_character(prefix: str, seven: str) -> str:
    """The check character of seven characters of the alphabet, for ids of one prefix."""
    total = PREFIXES.index(prefix) + sum(w * ALPHABET.index(c) for w, c in zip(_WEIGHTS, seven, strict=True))
    return ALPHABET[total % len(ALPHABET)]


def mint(prefix: str, *parts: str, taken: Callable[[str], bool] = lambda _: False) -> str:
    """An id derived from `parts`; where `taken` knows it already, the next one that is free."""
    for turn in range(10_000):
        digest = hashlib.sha256("\x1f".join([prefix, str(turn), *parts]).encode()).digest()
        number = int.from_bytes(digest[:16])
        seven = ""
        for _ in range(7):
            number, rest = divmod(number, len(ALPHABET))
            seven += ALPHABET[rest]
        found = f"{prefix}-{seven}{check_character(prefix, seven)}"
        if not taken(found):
            return found
    raise RuntimeError(f"no free {prefix} id in 10,000 tries")


def parse(words: str, prefix: str | None = None) -> str | None:
    """The id in `words`, in our spelling, or None where it is none: wrong shape, prefix or check character."""
    match = _SHAPE.fullmatch(words.strip().lower())
    if not match or (prefix and match[1] != prefix):
        return None
    seven, check = match[2][:7], match[2][7]
    return match[0] if check_character(match[1], seven) == check else None


def canonical_json(value: object) -> bytes:
    """The one spelling of a value as JSON: sorted keys, no spaces, UTF-8; NaN and Infinity are refused (ValueError)."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def sha256(data: bytes) -> str:
    """SHA-256 as 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()
