"""Whether the originals that were kept are still the bytes whose hash the ledger holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from claims.desk.desk import Desk
from claims.errors import StorageFault
from claims.identity import sha256
from claims.sheets.files import COLLECTED, read_bytes


@dataclass(frozen=True, slots=True)
class Originals:
    """How many originals lie as they came; which were altered, as paths, and how many are gone."""

    whole: int = 0
    altered: tuple[str, ...] = ()
    gone: int = 0

    def lines(self) -> list[str]:
        """What to tell people of them."""
        out = [f"Originals: {self.whole} lie as they came."]
        if self.gone:
            out.append(f"  {self.gone} are gone: somebody removed them. The ledger holds what was taken from them.")
        return out + [
            f"  {path} is not what it was when it came. Put it back from a backup; the ledger holds what was taken."
            for path in self.altered
        ]


def originals(desk: Desk) -> Originals:
    """Every original that the ledger knows by hash, held against the file kept of it."""
    whole, gone, altered = 0, 0, []
    for digest, found in _kept(desk):
        if not found:
            gone += 1
        elif any(_hash(path) == digest for path in found):
            whole += 1
        else:
            altered += [str(path) for path in found]
    return Originals(whole, tuple(sorted(altered)), gone)


def _kept(desk: Desk) -> Iterator[tuple[str, list[Path]]]:
    """Each hash once with the files that should have it."""
    for sheet in desk.store.sheets():
        folder = desk.config.review / sheet.person / COLLECTED
        for digest in sheet.files:
            yield digest, sorted(folder.glob(f"*-{digest[:12]}.*"))
    for digest in desk.store.desk().files:
        taken = sorted((desk.config.root / "archive").glob(f"{digest}.*"))
        yield digest, taken or sorted((desk.config.root / "rejected" / digest).glob("file.*"))


def _hash(path: Path) -> str | None:
    try:
        return sha256(read_bytes(path))
    except StorageFault:
        return None
