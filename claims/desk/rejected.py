"""What came back to a person: rejected.csv in their folder, written anew after each collecting, never over unread work."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from claims.desk.desk import Desk
from claims.desk.written import may_replace, write
from claims.errors import StorageFault
from claims.ledger.state import Rejection, SheetRecord
from claims.sheets.reject import rejected_csv

NAME = "rejected.csv"


def open_rejections(desk: Desk, person: str) -> dict[str, Sequence[Rejection]]:
    """What still waits to be mended, by sheet."""
    return {s.id: s.rejections for s in desk.store.sheets(person) if s.rejections}


def write_rejected(
    desk: Desk,
    person: str,
    whole_files: Sequence[Rejection],
    sheets: Iterable[SheetRecord],
    cells: Sequence[Rejection] = (),
) -> Path | None:
    """Writes a person's rejected.csv, or takes it away where nothing is left to mend; its path where there is one.

    `whole_files` are problems of files that were refused as a whole, `sheets` all that were lent to anybody, `cells` those of
    articles.csv that wait. A rejected.csv that was edited and not collected stays as it is. Raises StorageFault where the disk
    refuses.
    """
    path = desk.config.review / person / NAME
    found = {s.id: s.rejections for s in sheets if s.person == person and s.rejections}
    if whole_files or cells:
        found[""] = (*whole_files, *cells)
    if not found and not path.exists():
        return None
    if not may_replace(desk, person, NAME):
        return path
    if not found:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise StorageFault(
                f"{path} cannot be removed: {error.strerror}.", "Check the folder's permissions."
            ) from error
        return None
    data = rejected_csv(found)
    return path if path.exists() and path.read_bytes() == data else write(desk, person, NAME, data)
