"""What people leave in their folders beside what they were asked for, and what a lost mark may not do."""

from __future__ import annotations

import os
import shutil

import pytest
from newsdesk import GOOD, NewsDesk

from claims.errors import StorageFault
from claims.sheets import files
from claims.tables.columns import KEYS


def test_a_sheet_saved_without_a_change_is_replaced_by_the_next(lent: NewsDesk) -> None:
    rows = lent.rows("ruth")
    lent.save("ruth", rows)  # other bytes, the same cells
    assert lent.collect().rejected == 0
    lent.at(6)
    assert lent.lend().kept == ()
    assert {r["Lent"] for r in lent.rows("ruth")} == {"2021-01-06"}


def test_marks_that_were_lost_only_make_the_desk_read_again(lent: NewsDesk) -> None:
    shutil.rmtree(lent.config.private / "written")
    for person in ("ruth", "idris", "tomas", "mirela"):
        os.utime(lent.sheet(person), (1, 1))
    lent.at(6)
    assert lent.lend().kept == ()
    assert {r["Lent"] for r in lent.rows("ruth")} == {"2021-01-06"}


def test_a_sheet_changed_after_it_was_read_through_is_read_again(lent: NewsDesk) -> None:
    lent.save("ruth", lent.rows("ruth"))
    lent.collect()
    claim = lent.rows("ruth")[0]["Claim"]
    lent.type("ruth", claim, GOOD)
    (file,) = lent.collect().files
    assert file.taken == ((claim, "rate"),)


def test_what_is_no_plain_file_is_noted_and_neither_followed_nor_overwritten(lent: NewsDesk) -> None:
    home = lent.sheet("tomas").parent
    secret = lent.root / "secret.csv"
    secret.write_bytes(lent.sheet("ruth").read_bytes())
    for name in ("sheet.csv", "articles.csv"):
        (home / name).unlink(missing_ok=True)
        (home / name).symlink_to(secret)
    (home / "more.csv").mkdir()
    os.mkfifo(home / "pipe.csv")
    report = lent.collect()
    assert report.files == ()
    assert {s.split(" is ")[0] for s in report.skipped} == {
        f"Tomas Lind: {n}" for n in ("sheet.csv", "articles.csv", "more.csv", "pipe.csv")
    }
    lent.at(6)
    assert any("tomas" in kept for kept in lent.lend().kept)
    assert secret.read_bytes() and (home / "sheet.csv").is_symlink()


def test_articles_csv_that_is_open_or_was_saved_a_moment_ago_waits(lent: NewsDesk) -> None:
    lent.article("An undated text about 5 ships.\n", "undated.txt")
    lent.lend()
    (row,) = (r for r in lent.rows("tomas", "articles.csv") if not r["Title"])
    lent.save("tomas", [{**row, "Title": "Ships"}], "articles.csv")
    lock = lent.sheet("tomas", ".~lock.articles.csv#")
    lock.touch()
    assert any("articles.csv" in line for line in lent.collect().postponed)
    lock.unlink()
    moment = lent.time.timestamp()
    os.utime(lent.sheet("tomas", "articles.csv"), (moment, moment))
    assert any("articles.csv" in line for line in lent.collect().postponed)
    os.utime(lent.sheet("tomas", "articles.csv"), (1, 1))
    assert sum(f.changed for f in lent.collect().files) == 1


def test_a_sheet_that_is_still_being_saved_waits_for_the_next_run(
    lent: NewsDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = next(c for c in lent.cases() if c.holder == "ruth")
    lent.type("ruth", case.id, GOOD)
    settled = files.read_settled
    monkeypatch.setattr(files, "read_settled", lambda path: None)
    report = lent.collect()
    name = next(p.name for p in lent.desk.people if p.id == case.holder)
    assert report.files == () and report.postponed == (f"{name}: sheet.csv is still being saved.",)
    monkeypatch.setattr(files, "read_settled", settled)
    assert lent.collect().files[0].taken == ((case.id, "rate"),)


def test_a_wrong_name_among_several_stops_before_anything_is_taken(lent: NewsDesk) -> None:
    claim = lent.rows("ruth")[0]["Claim"]
    lent.type("ruth", claim, GOOD)
    head = lent.desk.store.head()
    with pytest.raises(StorageFault, match=r"none\.csv") as fault:
        lent.collect(lent.sheet("ruth"), lent.root / "none.csv")
    assert "name" in fault.value.fix
    assert lent.desk.store.head() == head


def test_an_older_sheet_still_counts_where_nobody_changed_the_claim_since(lent: NewsDesk) -> None:
    old = lent.rows("ruth")
    lent.at(6)
    lent.lend()
    assert old != lent.rows("ruth")
    old[0].update({KEYS[k].heading: v for k, v in GOOD.items()})
    lent.save("ruth", old, "sheet - Copy.csv")
    (file,) = lent.collect().files
    assert file.taken == ((old[0]["Claim"], "rate"),)
    assert file.rejected == ()


@pytest.mark.parametrize(
    "name",
    [
        "a\nb.csv",
        "-rf.csv",
        "x;..csv",
        "q\"'`.csv",
        "x (1).csv",
        "sheet - Sheet1.csv",
        "sheet - Copy.csv",
        "x" * 251 + ".csv",
    ],
)
def test_a_sheet_of_any_name_is_taken_and_kept_under_a_name_of_ours(lent: NewsDesk, name: str) -> None:
    rows = lent.rows("ruth")
    rows[0].update({KEYS[k].heading: v for k, v in GOOD.items()})
    lent.save("ruth", rows, name)
    (file,) = lent.collect().files
    assert len(file.taken) == 1
    (kept,) = (lent.sheet("ruth").parent / "collected").iterdir()
    assert kept.name.startswith("20210105T180000Z-")
    assert kept.read_bytes() == lent.sheet("ruth", name).read_bytes()
