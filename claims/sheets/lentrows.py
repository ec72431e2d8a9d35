"""The rows of a lent sheet, each computed from the ledger only when it is asked for; and which came back as they were written.

A row as written is known by a digest of its cells. A digest that is lost costs time, never a cell.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, KeysView, Mapping
from hashlib import blake2b

from claims.tables.columns import SHEET

Cells = Mapping[str, str]
DIGEST = 16
_KEYS = tuple(column.key for column in SHEET)
_PLACES = {key: n for n, key in enumerate(_KEYS)}
_BETWEEN = "\x1f"
# Asked for more single rows than this, the ledger is asked for all of them at once.
_MANY = 20


def digest(cells: tuple[str, ...]) -> bytes:
    """What a row as written is known by: `cells` in the order of the sheet's columns. Empty where cells could run together."""
    row = _BETWEEN.join(cells)
    if row.count(_BETWEEN) != len(cells) - 1:
        return b""
    return blake2b(row.encode("utf-8", "surrogatepass"), digest_size=DIGEST).digest()


def digests(rows: Iterable[Cells]) -> Iterator[bytes]:
    """The digests of rows as written, those that have none left out."""
    return filter(None, (digest(tuple([row.get(key, "") for key in _KEYS])) for row in rows))


class AsWritten(Mapping[str, str]):
    """The cells of one row by column key, over the tuple that they came in."""

    __slots__ = ("_cells",)

    def __init__(self, cells: tuple[str, ...]) -> None:
        self._cells = cells

    def __getitem__(self, key: str) -> str:
        return self._cells[_PLACES[key]]

    def __iter__(self) -> Iterator[str]:
        return iter(_KEYS)

    def __len__(self) -> int:
        return len(_KEYS)


class LentRows(Mapping[str, Cells]):
    """A sheet's rows by claim, in the order they were lent. `read` gives the cells of many claims from the ledger."""

    def __init__(self, claims: Iterable[str], read: Callable[[Collection[str]], Mapping[str, Cells]]) -> None:
        self._claims = dict.fromkeys(claims)
        self._read = read
        self._rows: dict[str, Cells] = {}
        self._came: dict[str, tuple[str, ...]] = {}
        self._single = 0

    def came(self, rows: Mapping[str, tuple[str, ...]]) -> None:
        """Takes in rows that came back as they were written, cells in the order of the columns: they need not be read."""
        self._came.update(rows)

    def ahead(self, claims: Iterable[str]) -> None:
        """Reads the rows of these claims that will be asked for, all at once."""
        wanted = [c for c in claims if c in self._claims and c not in self._rows and c not in self._came]
        if wanted:
            self._rows.update(self._read(wanted))

    def keys(self) -> KeysView[str]:
        """The claims that the sheet lent: the keys of a dict, for whoever asks of a hundred thousand."""
        return self._claims.keys()

    def column(self, key: str) -> Iterator[tuple[str, str]]:
        """One cell of every row, beside its claim; no row is made for those that came back as they were written."""
        place = _PLACES[key]
        for claim in self._claims:
            came = self._came.get(claim)
            yield claim, self[claim].get(key, "") if came is None else came[place]

    def __getitem__(self, claim: str) -> Cells:
        if claim not in self._rows:
            if claim in self._came:
                self._rows[claim] = dict(zip(_KEYS, self._came[claim], strict=True))
            elif claim in self._claims:
                self._single += 1
                self.ahead([claim] if self._single <= _MANY else self._claims)
        return self._rows[claim]

    def __contains__(self, claim: object) -> bool:
        return claim in self._claims

    def __iter__(self) -> Iterator[str]:
        return iter(self._claims)

    def __len__(self) -> int:
        return len(self._claims)


def column(rows: Mapping[str, Cells], key: str) -> Iterator[tuple[str, str]]:
    """One cell of every row, by claim, of a lent sheet however it is held."""
    return (
        rows.column(key) if isinstance(rows, LentRows) else ((claim, row.get(key, "")) for claim, row in rows.items())
    )
