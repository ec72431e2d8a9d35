"""What a number counts or measures, as every reader of what stands behind it gives it."""

from __future__ import annotations

from typing import NamedTuple

from claims.vocabulary import QuantityKind


class Counted(NamedTuple):
    """The unit behind a numeral, where it ends, and the counted words with their place (None where nothing is counted)."""

    end: int
    unit: str | None
    kind: QuantityKind
    of: tuple[int, int] | None = None
