"""Unhappy ways on the command line: what stands in the place of a file, and names that are not what was meant."""

from __future__ import annotations

import json
import os

import pytest

from flows import founding
from flows.cli.main import main


@pytest.fixture
def desk(tmp_path, monkeypatch):
    founding.init(tmp_path / "desk")
    monkeypatch.setenv("CLAIMDESK_DESK", str(tmp_path / "desk"))
    return tmp_path / "desk"


@pytest.mark.parametrize(
    "put", [os.mkfifo, os.mkdir, lambda p: p.symlink_to("/dev/zero")], ids=["pipe", "folder", "device"]
)
@pytest.mark.parametrize("name", ["desk.toml", "people.csv", "ratings.csv"])
def test_what_stands_in_the_place_of_the_desks_own_file_is_wrong_usage_and_never_waited_for(desk, capsys, name, put):
    (desk / name).unlink()
    put(desk / name)
    assert main(["status"]) == 2
    err = capsys.readouterr().err
    assert f"{name} is not a file" in err
    assert "What to do: " in err


def test_a_pipe_among_the_facts_is_wrong_usage(desk, capsys):
    os.mkfifo(desk / "facts" / "more.csv")
    assert main(["publish"]) == 2
    assert "more.csv is not a file" in capsys.readouterr().err


def test_a_file_named_as_the_desk_is_no_desk(desk, capsys):
    assert main(["status", "--desk", str(desk / "desk.toml")]) == 2
    assert "is not a desk" in capsys.readouterr().err


def test_one_article_that_cannot_be_read_does_not_stop_the_others(desk, tmp_path, capsys):
    good = tmp_path / "good\nname.txt"
    good.write_text("The town had 44 trees in 2001.\n", encoding="utf-8")
    os.mkfifo(tmp_path / "pipe.txt")
    settings = (desk / "desk.toml").read_text().replace("# file_bytes = 50000000", "file_bytes = 1000")
    (desk / "desk.toml").write_text(settings)
    (tmp_path / "big.txt").write_bytes(b"x" * 1001)
    names = [str(tmp_path / n) for n in ("none.txt", "pipe.txt", "big.txt", good.name)]
    assert main(["ingest", "--json", *names]) == 1
    out = capsys.readouterr().out
    told = "\n".join(json.loads(out)["ingest"])
    assert "1 taken, 3 rejected" in told
    assert all(words in told for words in ("none.txt: ", "pipe.txt: ", "big.txt: "))
    assert len(out.splitlines()) == 1


def test_collecting_what_is_no_sheet_on_disk_says_what_it_is(desk, tmp_path, capsys):
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "link.csv").symlink_to("/etc/hostname")
    for name, words in (("pipe.csv", "is not a file"), ("link.csv", "is a link"), ("none.csv", "No such file")):
        assert main(["collect", str(tmp_path / name)]) == 1
        err = capsys.readouterr().err
        assert words in err
        assert "What to do: " in err
