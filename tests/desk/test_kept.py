"""Originals are kept as they came, and an audit says where one is no longer what it was."""

from newsdesk import GOOD, NewsDesk

from claims.desk.audit import audit
from flows.cli.main import main


def test_originals_of_articles_and_sheets_are_held_to_their_hashes(lent: NewsDesk) -> None:
    case = lent.case()
    lent.type(case.holder, case.id, GOOD)
    lent.article("Title: Broken\n\n\x00\x00", "broken.txt")
    lent.collect()
    found = audit(lent.desk).originals
    assert (found.whole, found.altered, found.gone) == (3, (), 0)
    (sheet,) = lent.sheet(case.holder).parent.joinpath("collected").iterdir()
    sheet.write_bytes(sheet.read_bytes() + b"x")
    (article,) = (lent.root / "archive").iterdir()
    article.unlink()
    report = audit(lent.desk)
    assert (report.originals.whole, report.originals.altered, report.originals.gone) == (1, (str(sheet),), 1)
    assert [line for line in report.lines() if str(sheet) in line and "backup" in line]
    assert report.as_json()["originals"] == {"whole": 1, "altered": [str(sheet)], "gone": 1}


def test_an_altered_original_shows_in_the_exit_code(tmp_path, capsys) -> None:
    assert main(["init", str(tmp_path / "desk")]) == 0
    article = tmp_path / "a.txt"
    article.write_text("Title: A\n\nThe lake froze for 20 days in 2013.\n", "utf-8")
    assert main(["ingest", str(article), "--desk", str(tmp_path / "desk")]) == 0
    assert main(["audit", "--desk", str(tmp_path / "desk")]) == 0
    (kept,) = (tmp_path / "desk" / "archive").iterdir()
    kept.write_text("another", "utf-8")
    assert main(["audit", "--desk", str(tmp_path / "desk")]) == 1
    assert str(kept) in capsys.readouterr().out
