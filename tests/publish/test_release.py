"""A release on disk: whole or not there, and the last good one stays live whatever the disk does."""

import errno
import os
from dataclasses import replace

import edition_samples as samples
import pytest

from claims.errors import StorageFault, VerificationFailed
from claims.publish import manifest, release
from claims.publish.release import live, prune, stage, switch
from claims.publish.verify import verify

FILES = {"index.html": b"<p>hello", "data/verdicts.csv": b"a,b\r\n", "claims/clm-1.html": b"<p>one"}


def sealed(seq=90, files=FILES):
    e = samples.westmere()
    return manifest.seal(replace(e, prepared=replace(e.prepared, seq=seq)), files)


@pytest.fixture
def desk(tmp_path):
    return tmp_path / "staging", tmp_path / "published"


def put(desk, files):
    staging, published = desk
    found = stage(files, staging, published / "releases")
    switch(published, found)
    return found


def tree(folder):
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_a_staged_release_holds_exactly_its_files_under_its_id(desk):
    files = sealed()
    found = stage(files, desk[0], desk[1] / "releases")
    assert found == manifest.release_id(files["manifest.json"])
    assert tree(desk[1] / "releases" / found) == files
    assert list(desk[0].iterdir()) == []
    assert live(desk[1]) is None


def test_switching_moves_one_relative_link_and_keeps_the_first_release(desk):
    first = put(desk, sealed(1))
    second = put(desk, sealed(2))
    assert str((desk[1] / "current").readlink()) == f"releases/{second}"
    assert live(desk[1]) == second
    assert tree(desk[1] / "current") == sealed(2)
    assert verify(desk[1] / "releases" / first) == []
    assert sorted(p.name for p in desk[1].iterdir()) == ["current", "releases"]


def test_the_same_release_again_is_the_same_folder(desk):
    found = put(desk, sealed())
    before = (desk[1] / "releases" / found).stat().st_ino
    assert put(desk, sealed()) == found
    assert (desk[1] / "releases" / found).stat().st_ino == before


def test_a_folder_of_that_id_with_other_bytes_stops_and_is_not_touched(desk):
    found = put(desk, sealed())
    page = desk[1] / "releases" / found / "index.html"
    page.write_bytes(b"<p>hellO")
    with pytest.raises(VerificationFailed, match=r"index\.html"):
        stage(sealed(), desk[0], desk[1] / "releases")
    assert page.read_bytes() == b"<p>hellO"


@pytest.mark.parametrize("name", ["../x", "/etc/x", "a/../../x"])
def test_a_path_that_leaves_the_release_is_refused(desk, name):
    with pytest.raises(ValueError, match="leaves the release"):
        stage(sealed(files={name: b"x"}), desk[0], desk[1] / "releases")


def test_what_an_interrupted_run_left_is_removed(desk):
    staging, published = desk
    (staging / "release-dead" / "data").mkdir(parents=True)
    (staging / "release-dead" / "data" / "half").write_bytes(b"x")
    (published / "releases" / ".part-dead").mkdir(parents=True)
    (staging / "somebody-elses").mkdir()
    found = put(desk, sealed())
    assert [p.name for p in staging.iterdir()] == ["somebody-elses"]
    assert [p.name for p in (published / "releases").iterdir()] == [found]


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EACCES])
@pytest.mark.parametrize("call", ["fsync", "rename"])
def test_a_disk_that_refuses_while_staging_leaves_the_last_release_live(desk, monkeypatch, code, call):
    first = put(desk, sealed(1))

    def refuse(*_args, **_more):
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as m:
        m.setattr(release.os, "fsync", refuse) if call == "fsync" else m.setattr(release.Path, "rename", refuse)
        with pytest.raises(StorageFault, match=r"full|read-only|permission") as caught:
            stage(sealed(2), desk[0], desk[1] / "releases")
    assert "stays live" in str(caught.value) and "What to do" in str(caught.value)
    assert live(desk[1]) == first
    assert list(desk[0].iterdir()) == []
    assert [p.name for p in (desk[1] / "releases").iterdir()] == [first]
    assert verify(desk[1] / "current") == []


def test_a_disk_that_refuses_while_switching_leaves_the_last_release_live(desk, monkeypatch):
    first = put(desk, sealed(1))
    second = stage(sealed(2), desk[0], desk[1] / "releases")

    def refuse(*_args):
        raise OSError(errno.ENOSPC, "no space")

    with monkeypatch.context() as m:
        m.setattr(release.Path, "replace", refuse)
        with pytest.raises(StorageFault, match="disk is full"):
            switch(desk[1], second)
    assert live(desk[1]) == first
    assert sorted(p.name for p in desk[1].iterdir()) == ["current", "releases"]
    switch(desk[1], second)
    assert live(desk[1]) == second


def test_a_link_left_by_a_killed_switch_does_no_harm(desk):
    first = put(desk, sealed(1))
    second = stage(sealed(2), desk[0], desk[1] / "releases")
    (desk[1] / f".current-{second}").symlink_to("releases/nowhere")
    switch(desk[1], second)
    assert live(desk[1]) == second != first


def test_a_folder_in_the_place_of_the_link_is_a_fault_in_plain_words(desk):
    found = stage(sealed(), desk[0], desk[1] / "releases")
    (desk[1] / "current").mkdir()
    with pytest.raises(StorageFault, match="could not be switched"):
        switch(desk[1], found)


def test_switching_to_what_is_not_there_is_refused(desk):
    first = put(desk, sealed())
    with pytest.raises(StorageFault, match="no release 0000"):
        switch(desk[1], "0000")
    assert live(desk[1]) == first


def test_another_file_system_for_the_releases_is_reached_by_copying(desk, monkeypatch):
    real = release.Path.rename

    def rename(self, target):
        if self.parent == desk[0]:
            raise OSError(errno.EXDEV, "cross-device")
        return real(self, target)

    monkeypatch.setattr(release.Path, "rename", rename)
    found = put(desk, sealed())
    assert verify(desk[1] / "releases" / found) == []
    assert [p.name for p in (desk[1] / "releases").iterdir()] == [found]


def test_pruning_keeps_the_newest_and_the_live_one(desk):
    ids = [put(desk, sealed(n)) for n in range(1, 6)]
    switch(desk[1], ids[0])
    assert sorted(prune(desk[1], 2)) == sorted(ids[1:3])
    assert sorted(p.name for p in (desk[1] / "releases").iterdir()) == sorted([ids[0], *ids[3:]])
    assert prune(desk[1], 2) == []


def test_pruning_to_none_keeps_everything_and_strangers_stay(desk):
    ids = [put(desk, sealed(n)) for n in (1, 2)]
    (desk[1] / "releases" / "my-copy").mkdir()
    assert prune(desk[1], 0) == []
    assert prune(desk[1], 1) == [ids[0]]
    assert (desk[1] / "releases" / "my-copy").is_dir()


def test_nothing_is_pruned_where_nothing_was_published(tmp_path):
    assert prune(tmp_path, 1) == []
