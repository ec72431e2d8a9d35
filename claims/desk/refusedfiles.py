"""Files in people's folders of which nothing was taken: whose, why, what to do. Read from what was kept of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from claims.desk.articlesfile import ARTICLES
from claims.desk.desk import Desk
from claims.desk.originals import reason_of
from claims.desk.written import untouched
from claims.errors import StorageFault
from claims.identity import sha256
from claims.records import Person
from claims.sheets import files


def refused_files(desk: Desk) -> Iterator[tuple[str, str, str, str]]:
    """The person's id, the file's name, what is wrong with it and what to do, for each file that was refused as a whole."""
    for person in desk.people:
        folder = desk.config.review / person.id
        try:
            lying = [f.path for f in files.scan(folder, desk.disk_clock()) if f.status == "sheet"]
        except StorageFault:
            continue
        for path in (*lying, folder / ARTICLES):
            if path.is_file() and (told := _told(desk, person, path)):
                yield person.id, path.name, *told


def _told(desk: Desk, person: Person, path: Path) -> tuple[str, str] | None:
    """What was said of the very bytes that lie there; None where they were written by us, taken since, or never refused."""
    if untouched(desk, person.id, path.name):
        return None
    try:
        digest = sha256(files.read_bytes(path))
    except StorageFault:
        return None
    if any(digest in sheet.files for sheet in desk.store.sheets(person.id)):
        return None
    return reason_of(desk, digest)
