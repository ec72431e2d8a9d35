"""Files become articles and claims: once, whole, and one broken file never stops the others."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from newsdesk import TEXT, GreenGate, NewsDesk

from claims.desk import extract, ingest
from claims.desk.decide import add, decide
from claims.desk.lend import lend
from claims.desk.show import show
from claims.desk.status import status
from claims.errors import UsageError
from claims.extract.rows import quantity_row
from claims.gate import Finding
from claims.sheets import reading
from claims.vocabulary import State

UNDATED = "The harbour festival drew 4,000 visitors last year.\n\nIt cost 12,000 crowns.\n"


def test_an_article_is_taken_with_what_its_header_says_and_its_file_archived(news: NewsDesk) -> None:
    report = news.article()
    (record,) = news.desk.store.articles()
    assert report.taken == (record.id,)
    assert (record.title, record.publisher, record.published) == ("The lake", "Example Courier", "2021-01-04")
    assert record.text.startswith("The harbour lake froze")
    assert list((news.root / "inbox").iterdir()) == []
    (kept,) = (news.root / "archive").iterdir()
    assert kept.read_text() == TEXT


def test_the_same_folder_twice_changes_nothing(news: NewsDesk) -> None:
    news.article()
    head = news.desk.store.head()
    report = news.article(name="again.txt")
    assert (report.taken, report.known) == ((), 1)
    assert news.desk.store.head() == head


def test_an_article_without_title_date_or_address_is_taken_noted_and_listed_for_the_editors(news: NewsDesk) -> None:
    report = news.article(UNDATED)
    assert "no title, no published, no url" in " ".join(report.notes)
    news.lend()
    (row,) = news.rows("tomas", "articles.csv")
    assert (row["Article"], row["Published"]) == (report.taken[0], "")


def test_relative_figures_of_an_undated_article_wait_for_a_date_and_are_resolved_when_an_editor_gives_it(
    news: NewsDesk,
) -> None:
    report = news.article(UNDATED)
    before = [m for c in news.cases() for m in c.found.moments]
    assert all(m.value is None for m in before if m.type.value == "DATE")
    news.lend()
    (row,) = news.rows("tomas", "articles.csv")
    news.save("tomas", [{**row, "Published": "2020-06-01", "Title": "Festival"}], "articles.csv")
    collected = news.collect()
    assert sum(f.changed for f in collected.files) == 2
    for batch in extract.plan(news.desk):
        extract.commit(news.desk, extract.compute(batch))
    (article,) = news.desk.store.articles()
    assert (article.id, article.title, article.published) == (report.taken[0], "Festival", "2020-06-01")
    values = {m.value for c in news.cases() for m in c.found.moments}
    assert "2019" in values
    assert len({c.id for c in news.cases()}) == len(news.cases())


def test_a_bad_date_in_articles_csv_comes_back_with_advice(news: NewsDesk) -> None:
    news.article(UNDATED)
    news.lend()
    (row,) = news.rows("tomas", "articles.csv")
    news.save("tomas", [{**row, "Published": "1.6.2020"}], "articles.csv")
    report = news.collect()
    assert report.rejected == 1
    assert next(iter(news.desk.store.articles())).published is None


def test_an_edited_articles_csv_is_parsed_once_and_what_is_beside_our_columns_is_noted(
    news: NewsDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    news.article(UNDATED)
    news.lend()
    (row,) = news.rows("tomas", "articles.csv")
    news.save("tomas", [{**row, "Title": "Festival", "Mine": "rang them twice", "Empty": ""}], "articles.csv")
    path = news.sheet("tomas", "articles.csv")
    path.write_text(path.read_text("utf-8").replace(",", ";"), "utf-8", newline="")
    os.utime(path, (1, 1))
    edited, parsed = path.read_bytes(), []
    parse = reading.read
    monkeypatch.setattr(reading, "read", lambda data, **how: parsed.append(data) or parse(data, **how))
    report = news.collect()
    assert sum(f.changed for f in report.files) == 1 and parsed.count(edited) == 1
    (told,) = (n for f in report.files for n in f.noted if "Mine" in n)
    assert "Empty" not in told
    news.lend()
    assert parsed.count(edited) == 1


def test_one_broken_file_never_stops_the_others_and_is_kept_with_its_reason(news: NewsDesk) -> None:
    broken = news.root / "inbox" / "page.txt"
    broken.write_bytes(b"%PDF-1.7 not an article")
    os.utime(broken, (1, 1))
    report = news.article()
    assert len(report.taken) == 1
    assert len(report.rejected) == 1
    (folder,) = (news.root / "rejected").iterdir()
    assert (folder / "file.txt").read_bytes() == b"%PDF-1.7 not an article"
    assert "PDF" in (folder / "reason.txt").read_text()


def test_a_bad_line_of_json_lines_is_told_and_the_rest_taken(news: NewsDesk) -> None:
    lines = '{"text": "The bridge cost 3 million crowns."}\n{"text": 7}\n{"text": "The tower has 90 steps."}\n'
    report = news.article(lines, "two.jsonl")
    assert (len(report.taken), len(report.rejected)) == (2, 1)
    assert "line 2" in report.rejected[0]
    (folder,) = (news.root / "rejected").iterdir()
    assert "line 2" in (folder / "reason.txt").read_text()
    assert (folder / "file.jsonl").read_text() == lines
    assert [p.read_text() for p in (news.root / "archive").iterdir()] == [lines]


def test_json_lines_of_which_no_line_can_be_taken_lie_among_the_rejected_only(news: NewsDesk) -> None:
    report = news.article('{"text": 7}\n{not json\n', "none.jsonl")
    assert (len(report.taken), len(report.rejected)) == (0, 2)
    (folder,) = (news.root / "rejected").iterdir()
    reason = (folder / "reason.txt").read_text()
    assert "line 1" in reason
    assert "line 2" in reason
    assert list((news.root / "inbox").iterdir()) == []
    assert not list((news.root / "archive").glob("*"))


def test_a_file_still_being_written_waits(news: NewsDesk) -> None:
    path = news.root / "inbox" / "late.txt"
    path.write_text(TEXT)
    now = news.time.timestamp()
    os.utime(path, (now, now))
    assert news.read().taken == ()
    assert path.exists()
    assert any("late.txt" in p for p in status(news.desk).postponed)


def test_a_file_named_from_elsewhere_is_read_at_once_and_left_there(news: NewsDesk, tmp_path: Path) -> None:
    path = tmp_path / "mine.txt"
    path.write_text(TEXT)
    planned = ingest.plan(news.desk, [path], {"title": "Another title"})
    ingest.commit(news.desk, ingest.compute(planned.batches[0]))
    assert path.exists()
    assert next(iter(news.desk.store.articles())).title == "Another title"
    unread = ingest.plan(news.desk, [tmp_path / "nothing.txt", path])
    assert [(f.name, "There is no file" in why) for f, why in unread.refused] == [("nothing.txt", True)]
    assert [f.name for batch in unread.batches for f in batch.files] == ["mine.txt"]


def test_the_same_story_at_a_tracked_address_is_one_article(news: NewsDesk) -> None:
    news.article()
    report = news.article(TEXT.replace("/lake\n", "/lake?utm_source=x\n").replace("Some 300", "Some  300"), "b.txt")
    assert (report.taken, len(report.revised)) == ((), 1)


def test_a_changed_article_is_a_revision_and_claims_people_touched_say_what_became_of_their_words(
    lent: NewsDesk,
) -> None:
    claim = lent.rate(0)
    lent.article(TEXT.replace("The harbour lake froze for 20 days in 2013.", "Nothing is said of the lake."), "b.txt")
    case = lent.desk.store.case(claim)
    assert (case.moved, case.state) == ("gone", State.RATED)
    (article,) = lent.desk.store.articles()
    assert case.found.quote in article.texts[case.revision]
    assert case.found.quote not in article.text


def test_reading_again_proposes_nothing_twice(news: NewsDesk) -> None:
    news.article()
    assert extract.plan(news.desk) == []
    assert {c.state for c in news.cases()} == {State.NEW}


def test_a_candidate_at_fault_is_held_back_and_the_rest_proposed(news: NewsDesk) -> None:
    class Picky(GreenGate):
        def check(self, frames, counts):  # type: ignore[no-untyped-def]
            first = frames["claims"]["claim_id"].iloc[0]
            fault = Finding("claims", "claims.test", first, "quote", "x", "y", "tell us", "Add")
            return GreenGate(fault).check(frames, counts)

    planned = ingest.plan(news.desk, [_written(news)])
    ingest.commit(news.desk, ingest.compute(planned.batches[0]))
    (batch,) = extract.plan(news.desk)
    report = extract.commit(news.desk, extract.compute(batch), Picky())
    assert (report.claims, len(report.blocked)) == (2, 1)


def _written(news: NewsDesk) -> Path:
    path = news.root / "elsewhere.txt"
    path.write_text(TEXT)
    return path


def test_a_missed_claim_is_added_on_the_command_line(news: NewsDesk) -> None:
    news.article()
    done = add(news.desk, "The lake", "300 people skated", "ruth")
    case = news.desk.store.case(done.claim)
    assert (case.holder, case.state, case.found.quantities[0].low) == ("ruth", State.ASSIGNED, 300)
    assert add(news.desk, "The lake", "300 people skated", "ruth").known
    with pytest.raises(UsageError):
        add(news.desk, "No such article", "x")


def test_an_untitled_article_is_named_by_its_first_words_as_sheets_show_it(news: NewsDesk) -> None:
    news.article("The bridge cost 3 million crowns.\n\nIt has 90 lamps.\n")
    done = add(news.desk, "The bridge cost 3 million crowns.", "90 lamps", "ruth")
    assert not done.known


def test_a_claim_handed_back_waits_for_an_editor_and_is_not_given_out_by_rule(lent: NewsDesk) -> None:
    case = lent.case()
    decide(lent.desk, case.id, "hand-back", case.holder, {"why": "I know the mayor."})
    lend(lent.desk)
    assert lent.desk.store.case(case.id).state is State.NEW
    assert case.id in {r["Claim"] for r in lent.rows("tomas")}


def test_show_writes_figures_and_dates_as_extract_does(news: NewsDesk) -> None:
    news.article("The port cost about 100,000 crowns in May 2019.\n")
    (case,) = news.cases()
    shown = show(news.desk, case.id).as_json()
    assert shown["quantities"] == [quantity_row(q) for q in case.found.quantities]
    assert [q["low"] for q in shown["quantities"]] == ["100000"]
    assert [list(m) for m in shown["moments"]] == [["start", "end", "value", "type", "precision"]]


def test_status_and_show_tell_what_is_known(lent: NewsDesk) -> None:
    claim = lent.rate()
    lent.time = datetime(2021, 1, 20, tzinfo=UTC)
    told = status(lent.desk).as_json()
    assert told["claims"]["rated"] == 1
    assert {o["claim"] for o in told["overdue"]} == {c.id for c in lent.cases() if c.state is State.ASSIGNED}
    shown = show(lent.desk, claim.upper()).as_json()
    assert (shown["state"], shown["rating"]) == ("rated", "Correct")
    assert [h["act"] for h in shown["history"]] == ["Found", "Assigned", "Rated correct"]
    with pytest.raises(UsageError):
        show(lent.desk, "clm-nothing")


def test_where_nobody_can_be_given_claims_the_report_says_so_and_what_to_do(news: NewsDesk) -> None:
    news.article()
    news.with_people(*(p for p in news.desk.people if p.id in ("tomas", "petra")))
    told = news.lend().assigned.lines()
    assert "set active to yes" in told[1]
