"""Whether the originals that were kept are still the bytes whose hash the ledger holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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
    collected: dict[str, Mapping[str, list[Path]]] = {}
    for sheet in desk.store.sheets():
        if sheet.person not in collected:
            collected[sheet.person] = _listed(desk.config.review / sheet.person / COLLECTED)
        for digest in sheet.files:
            yield digest, collected[sheet.person].get(digest[:12], [])
    archived = _listed(desk.config.root / "archive")
    for digest in desk.store.desk().files:
        yield digest, archived.get(digest) or sorted((desk.config.root / "rejected" / digest).glob("file.*"))


def _listed(folder: Path) -> Mapping[str, list[Path]]:
    """The files of a folder, in order, by the hash in their names: what stands after the last hyphen and before the ending."""
    found: dict[str, list[Path]] = {}
    for path in sorted(folder.glob("*.*")):
        found.setdefault(path.name.split(".")[0].rpartition("-")[2], []).append(path)
    return found


def _hash(path: Path) -> str | None:
    try:
        return sha256(read_bytes(path))
    except StorageFault:
        return None
