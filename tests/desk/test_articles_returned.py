"""What an editor types into articles.csv and the desk cannot take: it comes back, waits, is mended, and is never gone."""

from collections.abc import Mapping

import pytest
from newsdesk import NewsDesk

from claims.desk.status import status
from claims.gate import Finding
from claims.ledger.state import ArticleRecord

UNDATED = "Title: A crane fell\nPublisher: Sea Post\n\nA crane fell last year and hurt 3 people.\n"
AMBIGUOUS = "05.11.2020"


@pytest.fixture
def undated(news: NewsDesk) -> NewsDesk:
    news.article(UNDATED, "crane.txt")
    news.lend()
    return news


def _type(news: NewsDesk, cells: Mapping[str, str], person: str = "tomas", line: int = 0) -> None:
    rows = news.rows(person, "articles.csv")
    rows[line].update(cells)
    news.save(person, rows, "articles.csv")


def _mend(news: NewsDesk, cells: Mapping[str, str], person: str = "tomas") -> None:
    rows = news.rows(person, "rejected.csv")
    rows[0].update(cells)
    news.save(person, rows, "rejected.csv")


def _record(news: NewsDesk) -> ArticleRecord:
    return next(iter(news.desk.store.articles()))


def test_a_refused_day_stays_in_rejected_csv_through_any_number_of_runs(undated: NewsDesk) -> None:
    _type(undated, {"Published": AMBIGUOUS})
    for _ in range(3):
        undated.lend()
        undated.collect()
    (row,) = undated.rows("tomas", "rejected.csv")
    assert (row["You typed"], row["Column"], row["Article"]) == (AMBIGUOUS, "Published", _record(undated).id)
    assert "A crane fell" in row["Problem"] and "2020-11-05 or 2020-05-11" in row["Problem"]


def test_the_file_in_which_something_was_typed_is_kept_as_it_came(undated: NewsDesk) -> None:
    _type(undated, {"Published": AMBIGUOUS})
    data = undated.sheet("tomas", "articles.csv").read_bytes()
    undated.lend()
    assert data in [p.read_bytes() for p in (undated.root / "review" / "tomas" / "collected").iterdir()]


def test_the_board_and_the_status_tell_what_came_back(undated: NewsDesk) -> None:
    _type(undated, {"Published": AMBIGUOUS})
    undated.lend()
    (task,) = status(undated.desk).board.rejected
    assert AMBIGUOUS in task.why and task.statement == "A crane fell"
    assert any("Rejected rows: 1" in line for line in status(undated.desk).lines())


@pytest.mark.parametrize("heading", ["You typed", "Published"])
def test_a_row_mended_in_rejected_csv_is_taken_and_waits_no_more(undated: NewsDesk, heading: str) -> None:
    _type(undated, {"Published": AMBIGUOUS})
    undated.lend()
    _mend(undated, {heading: "2020-11-05"})
    report = undated.collect()
    assert sum(f.changed for f in report.files) == 1 and not report.rejected
    assert _record(undated).published == "2020-11-05"
    undated.lend()
    assert not undated.sheet("tomas", "rejected.csv").exists()
    assert status(undated.desk).board.rejected == ()


def test_a_row_mended_wrongly_comes_back_with_what_was_typed_last(undated: NewsDesk) -> None:
    _type(undated, {"Published": AMBIGUOUS})
    undated.lend()
    _mend(undated, {"You typed": "in autumn"})
    assert undated.collect().rejected == 1
    undated.lend()
    assert [r["You typed"] for r in undated.rows("tomas", "rejected.csv")] == ["in autumn"]


def test_a_row_left_alone_still_waits(undated: NewsDesk) -> None:
    _type(undated, {"Published": AMBIGUOUS})
    undated.lend()
    _mend(undated, {})
    assert undated.collect().rejected == 0
    undated.lend()
    assert [r["You typed"] for r in undated.rows("tomas", "rejected.csv")] == [AMBIGUOUS]


def test_a_day_that_is_refused_is_not_settled_by_removing_its_row(undated: NewsDesk) -> None:
    _type(undated, {"Published": AMBIGUOUS})
    undated.lend()
    rows = undated.rows("tomas", "rejected.csv")
    undated.save("tomas", [dict.fromkeys(rows[0], "")], "rejected.csv")
    undated.collect()
    undated.lend()
    assert [r["You typed"] for r in undated.rows("tomas", "rejected.csv")] == [AMBIGUOUS]


def test_what_is_typed_anew_into_articles_csv_settles_what_came_back(undated: NewsDesk) -> None:
    _type(undated, {"Published": AMBIGUOUS})
    undated.lend()
    _type(undated, {"Published": "2020-11-05", "Url": "https://post.example.org/crane"})
    undated.collect()
    undated.lend()
    assert _record(undated).published == "2020-11-05"
    assert not undated.sheet("tomas", "rejected.csv").exists()


def test_a_day_that_can_be_read_one_way_only_is_taken(undated: NewsDesk) -> None:
    _type(undated, {"Published": "20.11.2020"})
    report = undated.collect()
    assert _record(undated).published == "2020-11-20" and not report.rejected
    assert any("was taken as 2020-11-20" in note for f in report.files for note in f.noted)


def test_a_spreadsheet_that_rewrites_all_days_is_read_by_the_day_that_proves_them(undated: NewsDesk) -> None:
    assert undated.rows("tomas", "articles.csv")[0]["Taken"] == "2021-01-05"
    _type(undated, {"Published": AMBIGUOUS, "Taken": "05.01.2021"})
    undated.collect()
    assert _record(undated).published == "2020-11-05"


def test_in_rejected_csv_the_day_of_its_return_proves_the_spreadsheets_order(undated: NewsDesk) -> None:
    _type(undated, {"Published": AMBIGUOUS})
    undated.lend()
    _mend(undated, {"Lent": "05.01.2021", "You typed": "04.11.2020"})
    undated.collect()
    assert _record(undated).published == "2020-11-04"


@pytest.mark.parametrize(
    ("heading", "bad", "good", "field", "kept"),
    [
        ("Url", "javascript:alert(1)", "https://post.example.org/a", "url", "https://post.example.org/a"),
        ("Published", "2031-01-01", "2020-01-01", "published", "2020-01-01"),
        ("Rights", "x" * 10_001, "ours", "rights", "ours"),
        ("Author", "x" * 10_001, "Ada Brook", "author", "Ada Brook"),
    ],
)
def test_a_refused_cell_of_any_column_waits_until_it_is_mended(
    undated: NewsDesk, heading: str, bad: str, good: str, field: str, kept: str
) -> None:
    _type(undated, {heading: bad})
    undated.lend()
    undated.lend()
    (row,) = undated.rows("tomas", "rejected.csv")
    assert (row["You typed"], row["Column"]) == (bad, heading)
    _mend(undated, {"You typed": good})
    undated.collect()
    assert getattr(_record(undated), field) == kept


def test_of_two_editors_who_fill_the_same_cell_the_second_gets_theirs_back_with_both(undated: NewsDesk) -> None:
    _type(undated, {"Published": "2020-11-05"}, "tomas")
    _type(undated, {"Published": "2020-11-06"}, "mirela")
    undated.lend()
    assert _record(undated).published == "2020-11-05"
    (row,) = undated.rows("mirela", "rejected.csv")
    assert "2020-11-05" in row["Problem"] and row["You typed"] == "2020-11-06"


@pytest.fixture
def disputed(undated: NewsDesk) -> NewsDesk:
    _type(undated, {"Published": "2020-11-05", "Url": "https://post.example.org/a", "Rights": "ours"}, "tomas")
    _type(undated, {"Published": "2020-11-06"}, "mirela")
    undated.lend()
    return undated


def test_who_is_right_writes_it_over_what_stands_in_articles_csv(disputed: NewsDesk) -> None:
    assert [r["Published"] for r in disputed.rows("mirela", "articles.csv")] == ["2020-11-05"]
    _type(disputed, {"Published": "2020-11-06"}, "mirela")
    disputed.lend()
    assert _record(disputed).published == "2020-11-06"
    assert not disputed.sheet("mirela", "rejected.csv").exists()


def test_who_agrees_removes_the_row(disputed: NewsDesk) -> None:
    rows = disputed.rows("mirela", "rejected.csv")
    disputed.save("mirela", [dict.fromkeys(rows[0], "")], "rejected.csv")
    report = disputed.collect()
    assert any("waits no more" in note for f in report.files for note in f.noted)
    disputed.lend()
    assert _record(disputed).published == "2020-11-05" and not disputed.sheet("mirela", "rejected.csv").exists()


def test_cells_of_an_article_with_a_damaged_id_come_back_and_are_taken_once_it_is_put_back(undated: NewsDesk) -> None:
    article = _record(undated).id
    _type(undated, {"Article": "art-oops", "Published": "2020-11-05"})
    undated.lend()
    (row,) = undated.rows("tomas", "rejected.csv")
    assert (row["Column"], row["You typed"]) == ("Published", "2020-11-05") and article in row["What to do"]
    _mend(undated, {"Article": article})
    undated.collect()
    assert _record(undated).published == "2020-11-05"


def test_an_article_that_stands_twice_loses_neither_entry(undated: NewsDesk) -> None:
    (row,) = undated.rows("tomas", "articles.csv")
    undated.save("tomas", [{**row, "Rights": "ours"}, {**row, "Rights": "theirs"}], "articles.csv")
    undated.lend()
    assert _record(undated).rights == "ours"
    assert [r["You typed"] for r in undated.rows("tomas", "rejected.csv")] == ["theirs"]


def test_a_cell_that_was_emptied_and_a_column_that_is_nobodys_are_told(undated: NewsDesk) -> None:
    _type(undated, {"Title": "", "My column": "asked"})
    (report,) = undated.collect().files
    assert any("you emptied it" in n for n in report.noted) and any("My column" in n for n in report.noted)
    assert _record(undated).title == "A crane fell"


def test_a_rejected_csv_saved_late_changes_nothing_that_was_answered_since(undated: NewsDesk) -> None:
    _type(undated, {"Published": AMBIGUOUS})
    undated.lend()
    rows = undated.rows("tomas", "rejected.csv")
    _type(undated, {"Published": "2020-11-05"})
    undated.lend()
    undated.save("tomas", [{**rows[0], "You typed": "2020-11-07"}], "rejected.csv")
    undated.collect()
    undated.lend()
    assert _record(undated).published == "2020-11-05"
    assert [r["You typed"] for r in undated.rows("tomas", "rejected.csv")] == ["2020-11-07"]


def test_cells_of_a_sheet_and_of_articles_csv_are_mended_in_one_file(undated: NewsDesk) -> None:
    claim = undated.rate()
    undated.lend("tomas")
    undated.type("tomas", claim, {"decision": "Send back"})
    _type(undated, {"Published": AMBIGUOUS})
    undated.lend()
    rows = undated.rows("tomas", "rejected.csv")
    assert sorted(r["Column"] for r in rows) == ["Published", "Why"]
    for row in rows:
        row.update({"You typed": "2020-11-05"} if row["Column"] == "Published" else {"Why": "Ask the harbour."})
    undated.save("tomas", rows, "rejected.csv")
    report = undated.collect()
    assert report.rejected == 0 and _record(undated).published == "2020-11-05"
    assert undated.case().reason == "Ask the harbour."


def test_a_dry_run_tells_the_same_and_writes_nothing(undated: NewsDesk) -> None:
    _type(undated, {"Published": AMBIGUOUS})
    assert undated.collect(dry_run=True).rejected == 1
    assert not undated.sheet("tomas", "rejected.csv").exists()
    assert undated.desk.store.desk().returned == {}
    assert undated.collect().rejected == 1


def test_an_article_without_rights_alone_has_its_row(news: NewsDesk) -> None:
    news.article(
        "Title: T\nPublisher: P\nPublished: 2020-11-20\nUrl: https://p.example.org/\n\nA pool cost 4 crowns.\n"
    )
    news.lend()
    (row,) = news.rows("tomas", "articles.csv")
    (task,) = status(news.desk).board.articles
    assert (row["Article"], "".join(task.act)) == (task.id, "In articles.csv: Rights")


def test_an_article_that_a_gate_wants_corrected_there_has_its_row(
    lent: NewsDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    finding = Finding(
        "verdicts", "verdicts.said_later", lent.case().id, "said_on", "later", "before", "Correct the day",
        "Fill in articles.csv",
    )  # fmt: skip
    monkeypatch.setattr("claims.desk.lend.recall", lambda _: (finding,))
    assert not lent.sheet("tomas", "articles.csv").exists()
    lent.lend()
    _type(lent, {"Published": "2021-01-03"})
    lent.collect()
    assert _record(lent).published == "2021-01-03"
