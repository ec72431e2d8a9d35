"""Letters that were damaged because UTF-8 was opened as something else and saved so: `é` comes back as `Ã©`.

Nothing is repaired on sight. What we know of a row (its mark, its read-only cells) proves which reading damaged it; then a
cell is put right where the reverse is exact.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

# What UTF-8 is taken for, as people know it.
READ_AS = {"cp1252": "Windows-1252", "latin-1": "Latin-1", "mac_roman": "Mac Roman"}
# Opened wrongly and saved, day after day: more often than this nobody would go on.
_TIMES = 3
# What lone letters typed side by side can look like by accident (`voilà »`, `l’école`) is no letter that was damaged, unless
# two stand together: Latin letters, punctuation and signs, and all beyond the first plane need four characters or are common.
_COMMON = "\x00-\u017f\u0218-\u021b\u1e00-\u1eff\u2000-\u22ff\U00010000-\U0010ffff"
_STRANGE = re.compile(f"[^{_COMMON}]")
_TWO_STRANGE = re.compile(f"[^{_COMMON}]{{2}}")
# LibreOffice keeps bytes that an encoding leaves open as letters of nobody's; others as control characters.
_PRIVATE = {0xF100 + byte: byte for byte in range(0x80, 0xA0)}
_RUN = re.compile(r"[^\x00-\x7f]{2,}")


@dataclass(frozen=True, slots=True, order=True)
class Damage:
    """One way in which letters were damaged: what UTF-8 was read as, and how many times over."""

    read_as: str
    times: int = 1

    @property
    def name(self) -> str:
        """What UTF-8 was taken for, for people."""
        return READ_AS[self.read_as]


DAMAGES = tuple(Damage(read_as, times) for times in range(1, _TIMES + 1) for read_as in READ_AS)


def misread(text: str, damage: Damage) -> str:
    """What becomes of `text` by this damage."""
    for _ in range(damage.times):
        text = text.encode("utf-8", "surrogatepass").decode("latin-1").translate(_letters(damage.read_as))
    return text


def undo(text: str, damage: Damage) -> str | None:
    """The text that was damaged into `text`: damaged again it is `text`, letter for letter. None where no text is.

    What was typed between two damages was damaged less often: as many times are undone as can be, `damage.times` at most.
    """
    found: str | None = None
    for _ in range(damage.times):
        before = _undone(text if found is None else found, damage.read_as)
        if before is None:
            break
        found = before
    return found if found is not None and _is_likely(found) else None


def damages(written: str, cell: str) -> frozenset[Damage]:
    """Every damage by which `written` became `cell`; none where they differ otherwise, or not at all."""
    if written.isascii() or cell.isascii() or written == cell:
        return frozenset()
    plain = cell.translate(_PRIVATE)
    return frozenset(damage for damage in DAMAGES if misread(written, damage) == plain)


def common(found: Iterable[frozenset[Damage]]) -> tuple[Damage, ...]:
    """The damages that explain all that was found, the likeliest first; none where nothing was found, or no one explains it."""
    sets = [damages for damages in found if damages]
    return tuple(d for d in DAMAGES if all(d in one for one in sets)) if sets else ()


def mended(text: str, possible: Iterable[Damage]) -> str | None:
    """The text that one of these damages made `text` of; None where the reverse is not exact under any of them."""
    if text.isascii():
        return None
    return next((found for damage in possible if (found := undo(text, damage)) is not None), None)


def is_reversible(text: str) -> bool:
    """Whether some text may have been damaged into this one, likely or not."""
    return any(_undone(text, read_as) is not None for read_as in READ_AS)


def is_odd(text: str) -> bool:
    """Whether a part of `text` looks like letters that were damaged, so or beyond repair, whatever stands around it."""
    if text.isascii():
        return False
    return "\ufffd" in text or any(_has_damage(run, read_as) for run in _RUN.findall(text) for read_as in READ_AS)


def _has_damage(run: str, read_as: str) -> bool:
    """Whether whole characters of UTF-8 stand in a run of letters, of a kind that nobody types side by side."""
    raw = run.translate(_bytes(read_as))
    if any(ord(c) > 255 for c in raw):
        raw = "".join(c if ord(c) < 256 else "\xff" for c in raw)
    found = raw.encode("latin-1").decode("utf-8", "ignore")
    return any(c > "\x7f" for c in found) and _is_likely(found)


def _undone(text: str, read_as: str) -> str | None:
    if text.isascii():
        return None
    try:
        return text.translate(_PRIVATE).translate(_bytes(read_as)).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return None


def _is_likely(text: str) -> bool:
    return _TWO_STRANGE.search(text) is not None or _STRANGE.search(text) is None


@cache
def _letters(read_as: str) -> dict[int, int]:
    """Bytes to the letters they are taken for. Programs keep the five that Windows-1252 leaves open as control characters."""
    found = {}
    for byte in range(256):
        try:
            found[byte] = ord(bytes([byte]).decode(read_as))
        except UnicodeDecodeError:
            found[byte] = byte
    return found


@cache
def _bytes(read_as: str) -> dict[int, int]:
    """The reverse: letters to bytes; a character that no byte stands for is left out of reach."""
    letters = _letters(read_as)
    back = {letter: byte for byte, letter in letters.items()}
    return {c: 0x110 for c in range(128, 256) if c not in back} | back
