"""A disk that is really full, and one that is really read-only: the last release stays live. Needs the right to mount."""

import os
import subprocess
from dataclasses import replace

import edition_samples as samples
import pytest

from claims.errors import StorageFault
from claims.publish import manifest
from claims.publish.release import live, stage, switch
from claims.publish.verify import verify

pytestmark = pytest.mark.slow


def sealed(seq: int, size: int) -> dict[str, bytes]:
    e = samples.westmere()
    files = {"index.html": b"<p>hello", "data/verdicts.csv": b"x" * size}
    return manifest.seal(replace(e, prepared=replace(e.prepared, seq=seq)), files)


@pytest.fixture
def small_disk(tmp_path):
    """A file system of 64 kB of its own."""
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", tmp_path], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip(f"no right to mount: {made.stderr.decode().strip()}")
    yield tmp_path
    subprocess.run(["umount", tmp_path], check=True)


def test_a_full_disk(small_disk):
    staging, published = small_disk / "staging", small_disk / "published"
    first = stage(sealed(1, 4_000), staging, published / "releases")
    switch(published, first)
    with pytest.raises(StorageFault, match="disk is full"):
        stage(sealed(2, 100_000), staging, published / "releases")
    assert live(published) == first and verify(published / "current") == []
    assert [p.name for p in (published / "releases").iterdir()] == [first]
    assert list(staging.iterdir()) == []
    second = stage(sealed(3, 4_000), staging, published / "releases")
    switch(published, second)
    assert live(published) == second


def test_a_read_only_disk(small_disk):
    staging, published = small_disk / "staging", small_disk / "published"
    first = stage(sealed(1, 4_000), staging, published / "releases")
    second = stage(sealed(2, 4_000), staging, published / "releases")
    switch(published, first)
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    with pytest.raises(StorageFault, match="read-only"):
        stage(sealed(3, 4_000), staging, published / "releases")
    with pytest.raises(StorageFault, match="read-only"):
        switch(published, second)
    assert live(published) == first


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission(tmp_path):
    published = tmp_path / "published"
    (published / "releases").mkdir(parents=True)
    (published / "releases").chmod(0o500)
    with pytest.raises(StorageFault, match="permission"):
        stage(sealed(1, 10), tmp_path / "staging", published / "releases")
    (published / "releases").chmod(0o700)
