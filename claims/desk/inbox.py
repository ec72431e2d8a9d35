"""What lies in the inbox and is not read yet, and why."""

from __future__ import annotations

from claims.desk.desk import Desk
from claims.errors import StorageFault
from claims.intake.files import Standing, scan


def postponed(desk: Desk) -> tuple[str, ...]:
    """A line a file that waits for the next run; a missing inbox is one line too."""
    try:
        found = scan(desk.config.inbox, desk.disk_time(), desk.config.limits.file_bytes)
    except StorageFault as fault:
        return (str(fault),)
    return tuple(f"{f.shown}: {f.why}" for f in found if f.standing is Standing.POSTPONED)
