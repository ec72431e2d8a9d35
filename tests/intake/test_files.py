"""What lies in a folder: ready, postponed, skipped or rejected; and reading one file safely."""

import os
from pathlib import Path

import pytest

from claims.errors import InputRejected, StorageFault
from claims.intake import files
from claims.intake.files import Standing, fetch, scan, shown

NOW = 1_609_804_800.0


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


def put(folder: Path, name: str, data: bytes = b"Words.", age: float = 60.0) -> Path:
    path = folder / name
    path.write_bytes(data)
    os.utime(path, (NOW - age, NOW - age))
    return path


def standings(folder: Path, **options) -> dict[str, Standing]:
    return {found.name: found.standing for found in scan(folder, NOW, **options)}


def test_a_settled_file_is_ready_with_its_size(inbox):
    put(inbox, "a.txt", b"12345")
    (found,) = scan(inbox, NOW)
    assert (found.standing, found.size, found.why, found.path) == (Standing.READY, 5, "", inbox / "a.txt")


def test_an_empty_folder_holds_nothing(inbox):
    assert scan(inbox, NOW) == []


def test_a_file_changed_a_moment_ago_is_postponed(inbox):
    put(inbox, "a.txt", age=0.5)
    assert standings(inbox) == {"a.txt": Standing.POSTPONED}
    assert standings(inbox, settle=0.1) == {"a.txt": Standing.READY}


def test_a_file_from_a_clock_far_ahead_is_not_postponed_for_ever(inbox):
    put(inbox, "a.txt", age=-86_400)
    assert standings(inbox) == {"a.txt": Standing.READY}


def test_a_file_whose_size_changed_between_two_looks_is_postponed(inbox):
    put(inbox, "grown.txt", b"12345")
    put(inbox, "same.txt", b"12345")
    assert standings(inbox, earlier={"grown.txt": 3, "same.txt": 5}) == {
        "grown.txt": Standing.POSTPONED,
        "same.txt": Standing.READY,
    }


@pytest.mark.parametrize("mark", [".~lock.a.txt#", "~$a.txt"])
def test_a_file_that_a_program_has_open_is_postponed(inbox, mark):
    put(inbox, "a.txt")
    put(inbox, "b.txt")
    put(inbox, mark)
    assert standings(inbox) == {mark: Standing.SKIPPED, "a.txt": Standing.POSTPONED, "b.txt": Standing.READY}


def test_what_is_no_regular_file_is_skipped_with_its_name(inbox, tmp_path):
    (inbox / "folder.txt").mkdir()
    os.mkfifo(inbox / "pipe.txt")
    secret = put(tmp_path, "secret.txt")
    (inbox / "link.txt").symlink_to(secret)
    (inbox / "dangling.txt").symlink_to(tmp_path / "nothing")
    found = {f.name: f for f in scan(inbox, NOW)}
    assert {f.standing for f in found.values()} == {Standing.SKIPPED}
    assert "a folder" in found["folder.txt"].why
    assert "a pipe" in found["pipe.txt"].why
    assert "a link" in found["link.txt"].why
    assert "a link" in found["dangling.txt"].why


def test_a_device_is_skipped():
    devices = {f.name: f for f in scan(Path("/dev"), NOW)}
    assert devices["null"].standing is Standing.SKIPPED
    assert "a device" in devices["null"].why


def test_a_hidden_file_is_skipped(inbox):
    put(inbox, ".hidden.txt")
    assert standings(inbox) == {".hidden.txt": Standing.SKIPPED}


def test_a_file_over_the_limit_is_rejected_without_being_read(inbox, monkeypatch):
    put(inbox, "a.txt", b"123456")
    monkeypatch.setattr(os, "open", lambda *a, **k: pytest.fail("it was opened"))
    (found,) = scan(inbox, NOW, limit=5)
    assert found.standing is Standing.REJECTED
    assert "6 bytes" in found.why


def test_a_file_without_permission_is_postponed(inbox, monkeypatch):
    path = put(inbox, "a.txt")
    monkeypatch.setattr(files.os, "access", lambda p, mode: Path(p) != path)
    (found,) = scan(inbox, NOW)
    assert found.standing is Standing.POSTPONED
    assert "permission" in found.why


ODD_NAMES = [
    "new\nline.txt",
    "-rf",
    "quote'\".txt",
    "..txt",
    "%2e%2e%2fx.txt",
    "=cmd.txt",
    "<img src=x>.txt",
    "n" * 251 + ".txt",
    "e\u0301.txt",
]


def test_odd_names_are_data(inbox):
    for name in ODD_NAMES:
        put(inbox, name, name.encode())
    found = {f.name: f for f in scan(inbox, NOW)}
    assert set(found) == set(ODD_NAMES)
    for name, entry in found.items():
        assert "\n" not in entry.shown
        if entry.standing is Standing.READY:
            assert fetch(entry.path) == name.encode()


def test_a_name_that_is_no_text_can_still_be_shown_and_read(inbox):
    raw = os.fsencode(inbox) + b"/\xff\xfe.txt"
    with open(raw, "wb") as stream:  # noqa: PTH123 - a Path cannot be made of these bytes
        stream.write(b"x")
    os.utime(raw, (NOW - 60, NOW - 60))
    (found,) = scan(inbox, NOW)
    assert found.shown == "\\xff\\xfe.txt"
    assert found.shown.encode()
    assert fetch(found.path) == b"x"


def test_names_come_in_one_order(inbox):
    for name in ["b.txt", "a.txt", "B.txt", "\u00e4.txt"]:
        put(inbox, name)
    assert [f.name for f in scan(inbox, NOW)] == ["B.txt", "a.txt", "b.txt", "\u00e4.txt"]


def test_a_missing_or_false_folder_says_what_to_do(tmp_path):
    with pytest.raises(StorageFault, match="There is no folder"):
        scan(tmp_path / "none", NOW)
    put(tmp_path, "file")
    with pytest.raises(StorageFault, match="cannot be read"):
        scan(tmp_path / "file", NOW)


def test_fetch_gives_the_bytes_up_to_the_limit(inbox):
    path = put(inbox, "a.txt", b"12345")
    assert fetch(path, 5) == b"12345"
    with pytest.raises(InputRejected, match="too large"):
        fetch(path, 4)


def test_fetch_never_follows_a_link_nor_waits_for_a_pipe(inbox):
    (inbox / "link").symlink_to(put(inbox, "a.txt"))
    os.mkfifo(inbox / "pipe")
    for name, reason in [("link", "a link"), ("pipe", "not a file"), ("none", "There is no file")]:
        with pytest.raises(InputRejected, match=reason):
            fetch(inbox / name)
    with pytest.raises(InputRejected, match="not a file"):
        fetch(inbox)


def test_fetch_without_permission_is_a_fault_of_the_disk(inbox, monkeypatch):
    def denied(*args, **kwargs):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(files.os, "open", denied)
    with pytest.raises(StorageFault, match="Permission denied"):
        fetch(put(inbox, "a.txt"))


def test_shown_makes_controls_visible():
    assert shown("a\u202eb\x07") == "a<U+202E>b<U+0007>"
