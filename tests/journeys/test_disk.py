"""A disk really full or really read-only under a whole desk: plain words, nothing half done. Needs the right to mount."""

from __future__ import annotations

import shutil
import subprocess
from datetime import UTC, datetime

import deskfolder
import killing
import pytest

from claims.publish.release import live
from claims.publish.verify import verify
from flows import wiring
from flows.cli.main import main

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """A desk with a release live and one more claim approved, so that everything has something to do."""
    root = deskfolder.founded(tmp_path_factory.mktemp("whole") / "desk")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wiring, "now", lambda: datetime(2021, 1, 5, 9, tzinfo=UTC))
        deskfolder.read(root)
        deskfolder.answered(root)
        deskfolder.approved(root)
        held = next(r["Claim"] for r in deskfolder.rows(root, "ana") if r["Rating"] == "Correct")
        at = ["--as", "ben", "--desk", str(root)]
        assert main(["decide", held, "hold", *at, "--set", "why=Later."]) == 0
        assert main(["publish", "--desk", str(root)]) == 0
        assert main(["decide", held, "release", *at]) == 0
    deskfolder.settled(root / "inbox" / "new.txt", b"The bridge cost 12 million crowns in 2018.\n" * 40)
    return root


@pytest.fixture
def small_disk(tmp_path, published, monkeypatch):
    """That desk on a file system of its own."""
    monkeypatch.setattr(wiring, "now", lambda: datetime(2021, 1, 5, 9, tzinfo=UTC))
    place = tmp_path / "disk"
    place.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", place], capture_output=True, check=False)
    if made.returncode:
        pytest.skip(f"no right to mount: {made.stderr.decode().strip()}")
    shutil.copytree(published, place / "desk", symlinks=True)
    yield place
    subprocess.run(["umount", place], check=True)


def fill(place, leave):
    """Fills the disk but for `leave` bytes."""
    free = shutil.disk_usage(place).free
    (place / "fill").write_bytes(b"x" * max(free - leave, 0))


COMMANDS = (["ingest"], ["lend"], ["collect"], ["publish"], ["status"], ["audit"])


@pytest.mark.parametrize("leave", [0, 40_000, 120_000, 400_000])
@pytest.mark.parametrize("command", COMMANDS, ids=lambda words: words[0])
def test_a_full_disk_is_told_in_plain_words_and_the_next_run_does_it_all(
    small_disk, published, tmp_path, capsys, command, leave
):
    whole = tmp_path / "whole"
    shutil.copytree(published, whole, symlinks=True)
    code = main([*command, "--desk", str(whole)])
    desk = small_disk / "desk"
    before = live(desk / "published")
    fill(small_disk, leave)
    capsys.readouterr()
    first = main([*command, "--desk", str(desk)])
    err = capsys.readouterr().err
    assert first in (1, code), err
    assert "Traceback" not in err
    assert "bug in claimdesk" not in err
    if first != code:
        assert "What to do: " in err
        assert live(desk / "published") == before
    assert [p for p in verify(desk / "published" / "current") if p.fatal] == []
    (small_disk / "fill").unlink()
    assert main([*command, "--desk", str(desk)]) in (0, code)
    assert main(["audit", "--desk", str(desk)]) == 0
    assert killing.left(desk) == killing.left(whole)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda words: words[0])
def test_a_read_only_disk_is_told_in_plain_words(small_disk, capsys, command):
    before = killing.left(small_disk / "desk")
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    assert main([*command, "--desk", str(small_disk / "desk")]) == 1
    err = capsys.readouterr().err
    assert "What to do: " in err
    assert "Traceback" not in err
    assert "bug in claimdesk" not in err
    subprocess.run(["mount", "-o", "remount,rw", small_disk], check=True)
    assert killing.left(small_disk / "desk") == before
