"""A small linear model as it lies in the package: a weight for each mark it knows. Read once, when first needed."""

from __future__ import annotations

import struct
from functools import lru_cache
from importlib import resources

_HEAD = struct.Struct("<4sId")
_MADE = b"CDW1"
_STEP = 1 / 4096


def pack(start: float, weights: dict[int, float]) -> bytes:
    """The bytes of a model: what every text starts at, and the weights of marks, in the order of their numbers."""
    marks = sorted(weights)
    steps = [max(-32768, min(32767, round(weights[m] / _STEP))) for m in marks]
    return _HEAD.pack(_MADE, len(marks), start) + struct.pack(f"<{len(marks)}I{len(marks)}h", *marks, *steps)


def unpack(raw: bytes) -> tuple[float, dict[int, float]]:
    """What `pack` packed. Raises ValueError for other bytes."""
    if len(raw) < _HEAD.size:
        raise ValueError("not a file of weights")
    made, count, start = _HEAD.unpack_from(raw)
    if made != _MADE or len(raw) != _HEAD.size + 6 * count:
        raise ValueError("not a file of weights, or cut off")
    marks = struct.unpack_from(f"<{count}I", raw, _HEAD.size)
    steps = struct.unpack_from(f"<{count}h", raw, _HEAD.size + 4 * count)
    return start, {mark: step * _STEP for mark, step in zip(marks, steps, strict=True)}


@lru_cache(maxsize=4)
def model(name: str, language: str = "en") -> tuple[float, dict[int, float]]:
    """The model of this name in the package. Raises FileNotFoundError where a language has none."""
    place = resources.files(f"claims.extract.lang.{language}") / f"{name}.bin"
    return unpack(place.read_bytes())
