"""Is a release what it was when it was written? Answered offline from its folder alone, without the desk.

The folder's name is the start of the manifest's hash, and the manifest has the hash of every file: one flipped byte
anywhere is found and the file is named. Who rewrites everything and renames the folder is caught by a kept id.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claims.errors import UsageError
from claims.publish import manifest

_ID = re.compile(rf"[0-9a-f]{{{manifest.ID_DIGITS}}}")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a release: the file, from the top of the release, and what is wrong.

    Where `fatal` is false the files agree with each other and only something about them could not be proved.
    """

    file: str
    what: str
    fix: str
    fatal: bool = True


def verify(folder: Path) -> list[Problem]:
    """Everything wrong with the release in `folder`, in order of file names; empty: it is what it was.

    `folder` may be the link `current`. Raises UsageError where there is no such folder.
    """
    home = folder.resolve()
    if not home.is_dir():
        raise UsageError(f"There is no release folder {folder}.", "Name the folder that holds manifest.json.")
    try:
        data = (home / manifest.NAME).read_bytes()
    except OSError as fault:
        return [_broken(f"it cannot be read ({fault.strerror or 'no such file'})")]
    try:
        body = manifest.parse(data)
    except ValueError as fault:
        return [_broken(str(fault))]
    name = _name(home, data)
    if any(problem.fatal for problem in name):
        return name
    return name + _files(home, body["files"])


def _broken(what: str) -> Problem:
    return Problem(
        manifest.NAME,
        f"{what}; the other files cannot be judged by it.",
        "Fetch the release again, or take another copy of it.",
    )


def _name(home: Path, data: bytes) -> list[Problem]:
    found = manifest.release_id(data)
    if home.name == found:
        return []
    if _ID.fullmatch(home.name):
        return [_broken(f"its hash begins with {found}, the folder is named {home.name}")]
    return [
        Problem(
            manifest.NAME,
            f"the folder is named {home.name}, not {found}, so its name does not prove the manifest.",
            f"Compare {found} with the id under which the release was announced.",
            fatal=False,
        )
    ]


def _files(home: Path, listed: Mapping[str, Any]) -> list[Problem]:
    problems = [problem for name in listed if (problem := _file(home, name, listed[name]))]
    extra = _present(home) - listed.keys() - {manifest.NAME}
    problems += [
        Problem(name, "it is not in the manifest: somebody added it.", "Remove it, or fetch the release again.")
        for name in extra
    ]
    return sorted(problems, key=lambda problem: problem.file)


def _file(home: Path, name: str, entry: object) -> Problem | None:
    again = "Fetch the release again, or take this file from another copy."
    path = home / name
    if path.is_symlink() or not path.resolve().is_relative_to(home):
        return Problem(name, "it is a link, not a file of the release.", again)
    try:
        found, size = _hash(path)
    except FileNotFoundError:
        return Problem(name, "it is missing.", again)
    except OSError as fault:
        return Problem(name, f"it cannot be read ({fault.strerror}).", again)
    if not isinstance(entry, dict) or (found, size) != (entry.get("sha256"), entry.get("bytes")):
        return Problem(name, "its bytes are not those that were published.", again)
    return None


def _hash(path: Path) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as source:
        while part := source.read(1 << 20):
            digest.update(part)
            size += len(part)
    return digest.hexdigest(), size


def _present(home: Path) -> set[str]:
    """Every file and link below `home`, from its top; folders are no files, links to folders are."""
    found: set[str] = set()
    for inner, folders, files in os.walk(home):
        links = [name for name in folders if (Path(inner) / name).is_symlink()]
        found.update((Path(inner) / name).relative_to(home).as_posix() for name in (*files, *links))
    return found
