"""manifest.json: what a release holds and what it was made from, in canonical JSON.

Every file with SHA-256 and size, the chain's head, the prepared event, the configuration, the versions. `self` is the
SHA-256 of the manifest without `self`; the release's id is the first 16 digits of the SHA-256 of the whole file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from claims.identity import canonical_json, sha256
from claims.publish.edition import Edition

NAME = "manifest.json"
FORMAT = 1
ID_DIGITS = 16


def seal(edition: Edition, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files of a release with its manifest added. Raises ValueError where `files` already hold one."""
    if NAME in files:
        raise ValueError(f"{NAME} is written last and once")
    return {**files, NAME: manifest(edition, files)}


def manifest(edition: Edition, files: Mapping[str, bytes]) -> bytes:
    """The manifest of `files` as bytes."""
    seq, head = edition.head
    prepared = edition.prepared
    body: dict[str, Any] = {
        "format": FORMAT,
        "files": {name: {"bytes": len(data), "sha256": sha256(data)} for name, data in files.items()},
        "head": {"seq": seq, "hash": head},
        "prepared": {"seq": prepared.seq, "hash": prepared.hash, "at": prepared.at},
        "fingerprint": prepared.fingerprint,
        "site": asdict(edition.site),
        "scheme": asdict(edition.scheme),
        "versions": dict(edition.versions),
    }
    return canonical_json({**body, "self": own_hash(body)})


def own_hash(body: Mapping[str, Any]) -> str:
    """The SHA-256 of a manifest's content without its `self`."""
    return sha256(canonical_json({k: v for k, v in body.items() if k != "self"}))


def release_id(data: bytes) -> str:
    """The id of the release whose manifest is `data`: its folder bears this name."""
    return sha256(data)[:ID_DIGITS]


def parse(data: bytes) -> dict[str, Any]:
    """A manifest's content. Raises ValueError, saying what is wrong, where it is not the canonical file we wrote."""
    try:
        body = json.loads(data)
        spelled = canonical_json(body)
    except (ValueError, RecursionError) as fault:
        raise ValueError("it is not JSON as we write it") from fault
    if not isinstance(body, dict) or not isinstance(body.get("files"), dict):
        raise ValueError("it lists no files")
    if spelled != data:
        raise ValueError("it is not spelled as we write it")
    if body.get("self") != own_hash(body):
        raise ValueError("its content does not fit the hash it bears")
    return body
