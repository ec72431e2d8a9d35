"""Commands from end to end on a small desk: what stdout holds, what stderr, which exit code."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil

import pytest

from claims.publish.manifest import NAME as MANIFEST
from claims.text import BOM
from flows import founding
from flows.cli.main import main

TEXT = """\
Title: Ships in the harbour
Publisher: Westmere Post
Published: 2021-01-04

The harbour of Westmere handled 1,240 ships in 2020. “We lost 12 per cent of our trade,” said Ada Brook, 49.

It was the best view in town.
"""
PEOPLE = (
    "id,name,roles,active,away_since\nana,Ana Lund,reviewer,yes,\nben,Ben Ito,editor,yes,\ncyd,Cyd Roe,operator,yes,\n"
)


@pytest.fixture(scope="module")
def ready(tmp_path_factory):
    """A desk with one article read, its claims lent."""
    root = tmp_path_factory.mktemp("ready") / "desk"
    founding.init(root)
    (root / "people.csv").write_text(PEOPLE, encoding="utf-8")
    article = root.parent / "ships.txt"
    article.write_text(TEXT, encoding="utf-8")
    assert main(["ingest", str(article), "--desk", str(root)]) == 0
    assert main(["lend", "--desk", str(root)]) == 0
    assert article.exists()
    return root


@pytest.fixture
def desk(ready, tmp_path, monkeypatch, capsys):
    """A copy of that desk, named by the environment."""
    shutil.copytree(ready, tmp_path / "desk")
    monkeypatch.setenv("CLAIMDESK_DESK", str(tmp_path / "desk"))
    capsys.readouterr()
    return tmp_path / "desk"


def rows_of(desk, person="ana"):
    text = (desk / "review" / person / "sheet.csv").read_bytes().decode().removeprefix(BOM)
    return list(csv.DictReader(io.StringIO(text, newline="")))


def rated(desk, capsys):
    """A claim of ana's, rated by command."""
    claim = rows_of(desk)[0]["Claim"]
    sets = {
        "rating": "Correct",
        "why": "The port's register says so.",
        "source1_link": "https://port.example.org/2020",
        "source1_shows": "The yearly count",
        "source2_link": "https://stats.example.net/ships",
        "source2_shows": "The same count",
        "as_of": "2021-01-04",
    }
    words = [part for key, cell in sets.items() for part in ("--set", f"{key}={cell}")]
    assert main(["decide", claim, "rate", "--as", "ana", *words]) == 0
    capsys.readouterr()
    return claim


# --- extract


def test_extract_prints_every_claim_with_its_exact_words(tmp_path, capsys):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert main(["extract", str(tmp_path / "a.txt")]) == 0
    out = capsys.readouterr().out
    assert "Ships in the harbour" in out
    assert "1,240" in out
    assert "said by Ada Brook" in out
    assert "Not checkable:" in out


def test_extract_json_has_a_claim_a_line_and_then_what_was_set_aside(tmp_path, capsys):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert main(["extract", "--json", str(tmp_path / "a.txt")]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert set(rows[-1]) == {"article", "set_aside"}
    text = TEXT.split("\n\n", 1)[1]
    for row in rows[:-1]:
        assert text[row["start"] : row["end"]] == row["quote"]
        assert (
            list(row)
            == (
                "article text_sha256 start end quote statement stands_alone unresolved speaker mode modality kind checkable "
                "why_not quantities moments worth because extractor notes"
            ).split()
        )


def test_extract_goes_on_after_a_broken_file_and_says_so(tmp_path, capsys):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    assert main(["extract", str(tmp_path)]) == 1
    out, err = capsys.readouterr()
    assert "Ships in the harbour" in out
    assert "b.png" in err
    assert "What to do: " in err


def test_extract_of_nothing_there_is_told_in_words(tmp_path, capsys):
    assert main(["extract", str(tmp_path / "none.txt")]) == 1
    assert "There is no file" in capsys.readouterr().err


def test_what_extract_prints_cannot_command_the_terminal(tmp_path, capsys):
    (tmp_path / "a.txt").write_text("The port \x1b[31mhandled\u202e 1,240 ships \x9b2J in 2020.\n", encoding="utf-8")
    for json_too in ([], ["--json"]):
        main(["extract", str(tmp_path / "a.txt"), *json_too])
        out = capsys.readouterr().out
        assert not {"\x1b", "\u202e", "\x9b"} & set(out)
        assert "1,240 ships" in out


# --- a desk's day


def test_ingest_reads_the_inbox_once(desk, capsys):
    (desk / "inbox" / "more.txt").write_text("The lake of Arden froze on 81 days in 1963.\n", encoding="utf-8")
    os.utime(desk / "inbox" / "more.txt", (1_600_000_000, 1_600_000_000))
    assert main(["ingest"]) == 0
    assert "Articles: 1 taken" in capsys.readouterr().out
    assert main(["ingest"]) == 0
    assert "Articles: none new" in capsys.readouterr().out


def test_ingest_takes_what_is_said_about_a_file(desk, tmp_path, capsys):
    article = tmp_path / "frost.txt"
    article.write_text("The lake of Arden froze on 81 days last year.\n", encoding="utf-8")
    assert main(["ingest", str(article), "--title", "Frost", "--published", "2021-02-03", "--rights", "ours"]) == 0
    capsys.readouterr()
    assert main(["show", "Frost", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert (shown["title"], shown["published"], shown["rights"]) == ("Frost", "2021-02-03", "ours")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--title", "x"], "none is named"),
        (["a.txt", "--published", "4.1.2021"], "is no date"),
        (["a.txt", "--url", "javascript:alert(1)"], "--url"),
        (["a.txt", "b.txt", "--title", "x"], "several are named"),
    ],
)
def test_ingest_refuses_what_cannot_be_meant(desk, capsys, words, told):
    assert main(["ingest", *words]) == 2
    assert told in capsys.readouterr().err


def test_lend_prints_the_paths_of_the_sheets_last(desk, capsys):
    assert main(["lend"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[-2:] == [str(desk.resolve() / "review" / p / "sheet.csv") for p in ("ana", "ben")]


def test_lend_takes_a_name_as_well_as_an_id(desk, capsys):
    assert main(["lend", "Ana Lund"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].endswith("ana/sheet.csv")


def test_lend_to_nobody_of_the_desk_is_wrong_usage(desk, capsys):
    assert main(["lend", "zoe"]) == 2
    assert "zoe" in capsys.readouterr().err


def test_collect_without_anything_saved_is_done(desk, capsys):
    assert main(["collect"]) == 0
    assert main(["collect", "--json"]) == 0


def test_collect_rejects_a_file_of_no_desk_and_says_what_to_do(desk, tmp_path, capsys):
    (tmp_path / "other.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    assert main(["collect", str(tmp_path / "other.csv"), "--as", "ana", "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["taken"] == []
    assert all(r["problem"] and r["fix"] for r in told["rejected"])


def test_decide_rates_and_show_tells_it(desk, capsys):
    claim = rated(desk, capsys)
    assert main(["show", claim, "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert (shown["state"], shown["rating"], shown["rated_by"]) == ("rated", "Correct", "ana")
    assert shown["history"]


def test_a_refused_act_is_one_and_changes_nothing(desk, capsys):
    claim = rated(desk, capsys)
    assert main(["show", claim, "--json"]) == 0
    before = capsys.readouterr().out
    assert main(["decide", claim, "approve", "--as", "ana"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err
    main(["show", claim, "--json"])
    assert capsys.readouterr().out == before


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--set", "why"], "has no ="),
        (["--set", "why=a", "--set", "why=b"], "stands there twice"),
        (["--set", "wy=a"], "“wy” is no field"),
    ],
)
def test_decide_refuses_fields_that_cannot_be_meant(desk, capsys, words, told):
    claim = rows_of(desk)[0]["Claim"]
    assert main(["decide", claim, "rate", "--as", "ana", *words]) == 2
    assert told in capsys.readouterr().err


def test_add_takes_exact_words_once(desk, capsys):
    line = ["add", "Ships in the harbour", "--quote", "the best view in town", "--as", "ana", "--json"]
    assert main(line) == 0
    first = json.loads(capsys.readouterr().out)
    assert not first["known"]
    assert main(line) == 0
    assert json.loads(capsys.readouterr().out) == {**first, "known": True}


def test_show_text_prints_what_offsets_index_letter_for_letter(desk, capsys):
    assert main(["show", "Ships in the harbour", "--text"]) == 0
    assert capsys.readouterr().out == TEXT.split("\n\n", 1)[1]


def test_publish_and_verify_a_release_and_find_a_flipped_byte(desk, capsys):
    claim = rated(desk, capsys)
    assert main(["decide", claim, "approve", "--as", "ben"]) == 0
    capsys.readouterr()
    assert main(["publish", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["published"] == [claim]
    release = desk / "published" / "current"
    assert main(["verify", str(release)]) == 0
    assert told["release"] in capsys.readouterr().out
    page = release / "claims" / f"{claim}.html"
    page.write_bytes(page.read_bytes().replace(b"Correct", b"Corrupt", 1))
    assert main(["verify", str(release)]) == 5
    assert f"claims/{claim}.html" in capsys.readouterr().err
    assert main(["verify", str(release), "--json"]) == 5
    assert not json.loads(capsys.readouterr().out)["whole"]


def test_verify_of_no_release_is_wrong_usage(tmp_path, capsys):
    assert main(["verify", str(tmp_path / "none")]) == 2
    assert MANIFEST in capsys.readouterr().err


def test_nothing_to_publish_is_no_fault(desk, capsys):
    assert main(["publish"]) == 0


def test_status_counts_claims_by_state(desk, capsys):
    assert main(["status", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert set(told) >= {"desk", "people", "claims", "overdue", "waiting", "blocked", "release"}
    assert told["claims"]["assigned"] == len(rows_of(desk))
    assert told["release"] is None


def test_status_fits_a_terminal_of_80_columns_and_has_no_colours_to_turn_off(desk, capsys):
    assert main(["status"]) == 0
    told = capsys.readouterr().out
    assert max(map(len, told.split("\n"))) <= 80 and "\x1b" not in told
    assert "Who has what" in told and "Last release: none yet" in told


def test_lend_puts_what_colleagues_hold_into_an_editors_sheet_where_asked(desk, capsys):
    hers = {row["Claim"] for row in rows_of(desk)}
    assert main(["lend", "ben"]) == 0
    assert not hers & {row["Claim"] for row in rows_of(desk, "ben")}
    assert main(["lend", "ben", "--colleagues"]) == 0
    assert hers <= {row["Claim"] for row in rows_of(desk, "ben")}


def test_audit_finds_the_ledger_whole_and_rebuilds_it(desk, capsys):
    assert main(["audit"]) == 0
    whole = capsys.readouterr().out
    assert main(["audit", "--rebuild"]) == 0
    assert capsys.readouterr().out == whole


def test_audit_of_a_file_that_is_no_ledger_is_five(desk, capsys):
    for file in (desk / ".claimdesk").glob("ledger.db*"):
        file.unlink()
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(desk / ".claimdesk" / "ledger.db")) as other, other:
        other.execute("create table x (y)")
    assert main(["audit"]) == 5
    assert "is not a ledger of claimdesk" in capsys.readouterr().err


def test_a_busy_desk_is_four(desk, capsys, monkeypatch):
    from claims.ledger import lock

    monkeypatch.setattr("claims.ledger.sqlite.desk_lock", lambda path, wait: lock.desk_lock(path, 0.0))
    with lock.desk_lock(desk / ".claimdesk" / "lock", 0.0):
        assert main(["lend"]) == 4
    assert "busy" in capsys.readouterr().err


def test_init_says_what_it_made_and_the_second_time_that_nothing_changed(tmp_path, capsys):
    assert main(["init", str(tmp_path / "new")]) == 0
    assert "desk.toml" in capsys.readouterr().out
    assert main(["init", str(tmp_path / "new")]) == 0
    assert "nothing was changed" in capsys.readouterr().out


def test_a_wrong_setting_stops_every_command_with_its_line(desk, capsys):
    with (desk / "desk.toml").open("a", encoding="utf-8") as file:
        file.write('engin = "x"\n')
    assert main(["status"]) == 2
    assert "Did you mean engine?" in capsys.readouterr().err
