"""A person's folder: what is collected, what waits, what is left alone; whole files in and out."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from claims.errors import StorageFault
from claims.sheets import codec
from claims.sheets.files import QUIET_SECONDS, keep, read_bytes, read_settled, scan, write_whole

SAVED = datetime(2021, 1, 5, 9, tzinfo=UTC)
NOW = SAVED + timedelta(minutes=5)


def put(folder: Path, name: str, data: bytes, saved: datetime = SAVED) -> Path:
    path = folder / name
    path.write_bytes(data)
    os.utime(path, (saved.timestamp(), saved.timestamp()))
    return path


def statuses(folder: Path, now: datetime = NOW) -> dict[str, str]:
    return {found.path.name: found.status for found in scan(folder, now)}


@pytest.mark.parametrize(
    "name",
    [
        "sheet.csv",
        "rejected.csv",
        "sheet (1).csv",
        "sheet - Copy.csv",
        "sheet - Sheet1.csv",
        "-rf.csv",
        "a'\"b.CSV",
        "new\nline.csv",
        "x.tsv",
        "x.txt",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252", "mac_roman"])
def test_a_sheet_is_known_by_its_marks_whatever_its_name(tmp_path, lent, name, encoding):
    put(tmp_path, name, lent.text().encode(encoding, "replace"))
    assert statuses(tmp_path) == {name: "sheet"}


@pytest.mark.parametrize("data", [b"", b"<!doctype html>", b"PK\x03\x04", b"Claim,Why,Do not touch\r\n", b"%PDF-1"])
def test_what_became_of_a_sheet_is_still_looked_at(tmp_path, data):
    put(tmp_path, "sheet.csv", data)
    assert statuses(tmp_path) == {"sheet.csv": "sheet"}


def test_workbooks_are_looked_at(tmp_path):
    put(tmp_path, "sheet.xlsx", b"PK\x03\x04")
    assert statuses(tmp_path) == {"sheet.xlsx": "sheet"}


def test_other_tables_and_texts_are_left_alone_with_the_reason(tmp_path):
    put(tmp_path, "mine.csv", b"a,b\r\n1,2\r\n")
    put(tmp_path, "notes.txt", b"call the mayor")
    put(tmp_path, "photo.jpg", b"\xff\xd8")
    assert statuses(tmp_path) == {"mine.csv": "skipped", "notes.txt": "skipped", "photo.jpg": "skipped"}
    assert all(found.why for found in scan(tmp_path, NOW))


def test_our_own_empty_sheet_the_collected_ones_and_articles_csv_are_not_listed(tmp_path, lent):
    put(tmp_path, "sheet.csv", codec.write(()))
    put(tmp_path, "articles.csv", lent.csv())
    (tmp_path / "collected").mkdir()
    put(tmp_path / "collected", "x.csv", lent.csv())
    assert scan(tmp_path, NOW) == ()


@pytest.mark.parametrize(("lock", "name"), [(".~lock.sheet.csv#", "sheet.csv"), ("~$sheet.xlsx", "sheet.xlsx")])
def test_a_sheet_that_its_spreadsheet_has_open_is_postponed(tmp_path, lent, lock, name):
    put(tmp_path, name, lent.csv())
    put(tmp_path, "other.csv", lent.csv())
    put(tmp_path, lock, b",anna,")
    assert statuses(tmp_path) == {name: "postponed", "other.csv": "sheet"}


def test_a_sheet_saved_a_moment_ago_is_postponed(tmp_path, lent):
    put(tmp_path, "sheet.csv", lent.csv())
    (found,) = scan(tmp_path, SAVED + timedelta(seconds=0.5))
    assert (found.status, found.why) == ("postponed", "sheet.csv was saved a moment ago.")
    assert statuses(tmp_path, SAVED + timedelta(seconds=QUIET_SECONDS)) == {"sheet.csv": "sheet"}


def test_a_sheet_that_grows_while_it_is_read_is_not_taken(tmp_path, lent, monkeypatch):
    path = put(tmp_path, "sheet.csv", lent.csv())
    assert read_settled(path) == lent.csv()

    def slow(path, whole=read_bytes):
        data = whole(path)
        path.write_bytes(data + b"more")
        return data

    monkeypatch.setattr("claims.sheets.files.read_bytes", slow)
    assert read_settled(path) is None
    path.unlink()
    assert read_settled(path) is None


def test_a_sheet_from_the_future_of_a_slow_clock_is_collected(tmp_path, lent):
    put(tmp_path, "sheet.csv", lent.csv())
    assert statuses(tmp_path, SAVED - timedelta(days=3)) == {"sheet.csv": "sheet"}


def test_links_folders_and_pipes_are_skipped_and_never_followed(tmp_path, lent):
    target = put(tmp_path, "sheet.csv", lent.csv())
    (tmp_path / "link.csv").symlink_to(target)
    (tmp_path / "folder.csv").mkdir()
    os.mkfifo(tmp_path / "pipe.csv")
    assert statuses(tmp_path) == {
        "sheet.csv": "sheet",
        "link.csv": "skipped",
        "folder.csv": "skipped",
        "pipe.csv": "skipped",
    }


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is unreadable for root")
def test_a_sheet_without_permission_is_postponed(tmp_path, lent):
    put(tmp_path, "sheet.csv", lent.csv()).chmod(0)
    assert statuses(tmp_path) == {"sheet.csv": "postponed"}


def test_a_folder_that_is_not_there_is_empty_and_a_file_in_its_place_is_a_fault(tmp_path):
    assert scan(tmp_path / "none", NOW) == ()
    with pytest.raises(StorageFault):
        scan(put(tmp_path, "x", b""), NOW)


def test_names_with_escapes_are_shown_harmless(tmp_path):
    put(tmp_path, "\x1b[31mred.pdf", b"")
    assert "\x1b" not in scan(tmp_path, NOW)[0].why


def test_a_file_is_read_as_it_is_and_anything_else_is_a_fault(tmp_path):
    assert read_bytes(put(tmp_path, "a.csv", b"\0\r\n")) == b"\0\r\n"
    os.mkfifo(tmp_path / "pipe.csv")
    for path in (tmp_path, tmp_path / "pipe.csv", tmp_path / "none.csv"):
        with pytest.raises(StorageFault) as fault:
            read_bytes(path)
        assert fault.value.fix


def test_a_sheet_is_written_whole_over_the_old_one_and_leaves_nothing_beside_it(tmp_path):
    path = tmp_path / "review" / "anna" / "sheet.csv"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two" and [p.name for p in path.parent.iterdir()] == ["sheet.csv"]
    assert path.stat().st_mode & 0o777 == 0o644


def test_a_sheet_that_cannot_be_written_is_a_fault_and_leaves_the_old_one(tmp_path, monkeypatch):
    path = put(tmp_path, "sheet.csv", b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageFault, match="No space left"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old" and [p.name for p in tmp_path.iterdir()] == ["sheet.csv"]


def test_a_returned_file_is_kept_once_under_a_name_of_ours(tmp_path):
    first = keep(b"x", tmp_path, "2021-01-05T09:00:00Z", "abcdef0123456789", ".CSV")
    again = keep(b"x", tmp_path, "2021-01-06T09:00:00Z", "abcdef0123456789", ".csv")
    assert first == again == tmp_path / "collected" / "20210105T090000Z-abcdef012345.csv" and first.read_bytes() == b"x"
    assert keep(b"y", tmp_path, "2021-01-05T09:00:00Z", "ffffffffffffffff", "./../evil").suffix == ".csv"
