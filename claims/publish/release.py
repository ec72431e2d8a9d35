"""A release on disk: staged whole beside the others, then made live by exchanging one symbolic link.

Whatever goes wrong, `current` points at the last good release. A full or read-only disk is a StorageFault in plain words.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

from claims.errors import StorageFault, VerificationFailed
from claims.publish import manifest
from claims.publish.verify import verify

CURRENT = "current"
_STAGED = "release-"  # in the staging folder
_PART = ".part-"  # in releases/: arriving from another file system, or on its way out
_LINK = ".current-"

_PLAIN = {
    errno.ENOSPC: ("the disk is full", "Free some space and run again."),
    errno.EDQUOT: ("the disk quota is used up", "Free some space and run again."),
    errno.EROFS: ("the disk is read-only", "Make it writable and run again."),
    errno.EACCES: ("permission is missing", "Let the desk's user write there and run again."),
    errno.EPERM: ("permission is missing", "Let the desk's user write there and run again."),
}


def stage(files: Mapping[str, bytes], staging: Path, releases: Path) -> str:
    """Writes a release into `releases/<id>` whole or not at all, and returns its id. Nothing is live yet.

    `files` are paths from the top of the release, the manifest among them. What an interrupted run left in `staging` is
    removed first. A release that is already there with the same bytes is kept. Raises StorageFault where the disk
    refuses, VerificationFailed where a folder of that id holds something else, ValueError for a path that leaves it.
    """
    found = manifest.release_id(files[manifest.NAME])
    for name in files:
        if PurePosixPath(name).is_absolute() or ".." in PurePosixPath(name).parts:
            raise ValueError(f"{name} leaves the release")
    home = releases / found
    with _plainly(f"release {found} could not be written to {releases}"):
        staging.mkdir(parents=True, exist_ok=True)
        releases.mkdir(parents=True, exist_ok=True)
        _sweep(staging, releases)
        if home.exists():
            _same_or_stop(home)
            return found
        draft = staging / f"{_STAGED}{found}"
        try:
            _place(files, draft, home)
        finally:
            shutil.rmtree(draft, ignore_errors=True)
    return found


def switch(published: Path, release: str) -> None:
    """Makes `published/releases/<release>` the live one by exchanging the link `current` in one step.

    Raises StorageFault where the release is not there or the disk refuses; then the last one stays live.
    """
    target = Path("releases") / release
    if not (published / target / manifest.NAME).is_file():
        raise StorageFault(f"There is no release {release} in {published / 'releases'}.", "Publish again.")
    current = published / CURRENT
    if current.is_symlink() and current.readlink() == target:
        return
    link = published / f"{_LINK}{release}"
    with _plainly(f"{current} could not be switched to release {release}"):
        try:
            link.unlink(missing_ok=True)
            link.symlink_to(target)
            link.replace(current)
        finally:
            with suppress(OSError):
                link.unlink(missing_ok=True)
        _sync(published)


def live(published: Path) -> str | None:
    """The id of the release that `current` points at, or None where there is none."""
    link = published / CURRENT
    return link.readlink().name if link.is_symlink() else None


def prune(published: Path, keep: int) -> list[str]:
    """Removes all but the `keep` newest releases, in the order the ledger prepared them, and returns the ids removed.

    The live release is never removed, nor a folder whose manifest cannot be read; `keep` below 1 keeps everything.
    Raises StorageFault where the disk refuses.
    """
    releases = published / "releases"
    if keep < 1 or not releases.is_dir():
        return []
    known = sorted(
        ((seq, folder) for folder in releases.iterdir() if (seq := _prepared(folder)) is not None), reverse=True
    )
    gone = [folder for _, folder in known[keep:] if folder.name != live(published)]
    with _plainly(f"old releases could not be removed from {releases}"):
        for folder in gone:
            leaving = releases / f"{_PART}{folder.name}"
            folder.rename(leaving)
            shutil.rmtree(leaving)
        if gone:
            _sync(releases)
    return [folder.name for folder in gone]


def _prepared(folder: Path) -> int | None:
    """The chain position a release was prepared at, or None where that cannot be known."""
    try:
        data = (folder / manifest.NAME).read_bytes()
        seq = manifest.parse(data)["prepared"]["seq"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return seq if isinstance(seq, int) and manifest.release_id(data) == folder.name else None


def _place(files: Mapping[str, bytes], draft: Path, home: Path) -> None:
    _write(files, draft)
    try:
        draft.rename(home)
    except OSError as fault:
        if fault.errno != errno.EXDEV:
            raise
        # `published` lies on another file system than the desk: arrive beside the releases, then rename there.
        arriving = home.with_name(f"{_PART}{home.name}")
        try:
            _write(files, arriving)
            arriving.rename(home)
        finally:
            shutil.rmtree(arriving, ignore_errors=True)
    _sync(home.parent)


def _write(files: Mapping[str, bytes], folder: Path) -> None:
    folder.mkdir()
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
    for inner, _, _ in os.walk(folder, topdown=False):
        _sync(Path(inner))


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _sweep(staging: Path, releases: Path) -> None:
    """Removes what an interrupted run left behind. The caller holds the desk's lock, so nobody else is writing."""
    for left in (*staging.glob(f"{_STAGED}*"), *releases.glob(f"{_PART}*")):
        shutil.rmtree(left)


def _same_or_stop(home: Path) -> None:
    wrong = verify(home)
    if wrong:
        raise VerificationFailed(
            f"Release {home.name} is already there and is not what it was: {wrong[0].file}: {wrong[0].what}",
            f"Keep {home} as evidence under another name, then publish again.",
        )


@contextmanager
def _plainly(what: str) -> Iterator[None]:
    try:
        yield
    except OSError as fault:
        why, fix = _PLAIN.get(fault.errno or 0, (fault.strerror or str(fault), "Mend that and run again."))
        raise StorageFault(f"{what[:1].upper()}{what[1:]}: {why}. The last release stays live.", fix) from fault
