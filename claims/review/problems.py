"""Several refusals of one act, gathered on the way, so that a person is told all of them at once. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from claims.errors import Refused

_Value = TypeVar("_Value")


class Problems:
    """What was refused so far, one problem a column: the first that is found there."""

    def __init__(self) -> None:
        self._found: dict[str, Refused] = {}

    def __bool__(self) -> bool:
        return bool(self._found)

    @property
    def each(self) -> tuple[Refused, ...]:
        """The problems, in the order in which they were found."""
        return tuple(self._found.values())

    def of(self, attempt: Callable[[], _Value]) -> _Value | None:
        """What `attempt` gives; None where it is refused, and then its problems are kept."""
        try:
            return attempt()
        except Refused as refused:
            self.tell(refused)
            return None

    def tell(self, refused: Refused) -> None:
        """Keeps a refusal, with those beside it."""
        for one in refused.each:
            self._found.setdefault(one.column, one)

    def stop(self, order: Sequence[str] = ()) -> None:
        """Raises Refused with all problems, by their columns in this order; does nothing where there are none."""
        place = {key: n for n, key in enumerate(order)}
        told = sorted(self._found.values(), key=lambda r: place.get(r.column, -1))
        if told:
            first = told[0]
            raise Refused(first.code, first.what, first.fix, first.column, tuple(told[1:]))
