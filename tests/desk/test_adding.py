"""A claim that the machine missed, from its exact words in a sheet or on the command line: taken, noted, or told how."""

import io
import os
import re

import pytest
from newsdesk import GOOD, NewsDesk
from openpyxl import load_workbook

from claims.desk import lend
from claims.desk.collect import CollectReport
from claims.desk.decide import add, decide
from claims.desk.report import FileReport
from claims.errors import Refused, UsageError
from claims.ledger.state import Case
from claims.tables.columns import KEYS
from claims.vocabulary import State
from flows.cli.main import main

COLUMN = {key: n for n, key in enumerate(KEYS, start=1)}
BRIDGE = """Title: The “old” bridge
Published: 2021-01-04

The “old” bridge – built in 1907 – cost 1,300 crowns, the mayor’s office said.

In 20\u00a0days it was gone. The council voted. The lake froze again in 2019.

The council voted. The lake froze again in 2020, and
nobody skated, to be honest.
"""
COPY_THIS = re.compile(r"“([^“”]*(?:“[^”]*”[^“”]*)*)”(?=[. ]|$)")


@pytest.fixture
def desk(news: NewsDesk) -> NewsDesk:
    """A desk with two articles, lent."""
    news.article()
    news.article(BRIDGE, "bridge.txt")
    news.lend()
    return news


def write(desk: NewsDesk, person: str, *new: dict[str, str]) -> CollectReport:
    """Rows typed at the end of a person's sheet, saved and collected."""
    rows = desk.rows(person)
    blank = dict.fromkeys((c.heading for c in KEYS.values()), "")
    desk.save(person, [*rows, *(blank | {KEYS[k].heading: v for k, v in cells.items()} for cells in new)])
    return desk.collect()


def of(report: CollectReport, person: str) -> FileReport:
    """What was reported of one person's sheet."""
    return next(f for f in report.files if f.person == person)


def added(desk: NewsDesk) -> list[Case]:
    """The claims that people added, in the order of the text."""
    return [c for c in desk.cases() if c.added_by]


@pytest.mark.parametrize("person", ["ruth", "tomas"])
def test_words_that_stand_once_become_a_claim_of_who_added_them(desk: NewsDesk, person: str) -> None:
    report = write(desk, person, {"article": "The “old” bridge", "quote": "nobody skated"})
    (case,) = added(desk)
    assert (case.added_by, case.holder, case.state, case.found.quote) == (
        person,
        person,
        State.ASSIGNED,
        "nobody skated",
    )
    assert desk.desk.store.article(case.article).text[case.found.start : case.found.end] == "nobody skated"
    assert of(report, person).taken == ((case.id, "add"),)
    assert desk.collect().files == ()


@pytest.mark.parametrize(
    ("words", "code", "then"),
    [
        ('The "old" bridge - built in 1907', "not in the article", "The “old” bridge – built in 1907"),
        ("the mayor's office said", "not in the article", "the mayor’s office said"),
        ("In 20 days it was gone", "not in the article", "In 20\u00a0days it was gone"),
        ("THE LAKE FROZE AGAIN IN 2019", "not in the article", "The lake froze again in 2019"),
        ("cost 1,300 crowns, the mayor’s said", "not in the article", "cost 1,300 crowns, the mayor’s office said."),
        ("300 crowns", "inside a word or figure", "1,300 crowns"),
        ("nobody skate", "inside a word or figure", "nobody skated"),
        ("The lake froze again", "several times", "council voted. The lake froze again in 2019."),
        ("council voted.", "several times", "gone. The council voted. The lake"),
        ("e", "several times", None),
    ],
)
def test_words_that_are_not_quite_there_come_back_with_words_to_copy_and_those_are_taken(
    desk: NewsDesk, words: str, code: str, then: str | None
) -> None:
    report = write(desk, "ruth", {"article": "The “old” bridge", "quote": words, "why": "I heard it."})
    (back,) = of(report, "ruth").rejected
    assert (back.column, back.cells["why"]) == ("quote", "I heard it.") and code in back.problem
    assert added(desk) == []
    (row,) = desk.rows("ruth", "rejected.csv")
    advice = COPY_THIS.findall(row["What to do"])
    if then is None:
        assert advice
        then = advice[0]
    assert then in advice
    desk.save("ruth", [row | {"Exact words": then}], "rejected.csv")
    assert desk.collect().rejected == 0
    (case,) = added(desk)
    assert (case.found.quote, case.drafts) == (then, {"ruth": {"why": "I heard it."}})
    assert not desk.sheet("ruth", "rejected.csv").exists()


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ("", "no Claim"),
        ("   \u00a0 ", "no Claim"),
        ("…—", "no exact words"),
        ("xylophone quartz", "nothing in it comes near"),
    ],
)
def test_words_that_are_none_or_come_near_nothing_are_rejected_in_plain_words(
    desk: NewsDesk, words: str, problem: str
) -> None:
    report = write(desk, "ruth", {"article": "The “old” bridge", "quote": words})
    (back,) = of(report, "ruth").rejected
    assert problem in back.problem and back.fix
    assert added(desk) == []


def test_a_whole_short_article_may_be_a_claim_and_a_long_one_is_asked_for_a_sentence(desk: NewsDesk) -> None:
    text = desk.desk.store.article(next(c for c in desk.cases() if "20 days" in c.found.quote).article).text
    assert not add(desk.desk, "The lake", text, "ruth").known
    desk.article("Title: Long\n\n" + "\n".join(f"The road number {n} is closed." for n in range(200)), "long.txt")
    with pytest.raises(Refused, match="characters long") as refused:
        add(desk.desk, "Long", "\n".join(f"The road number {n} is closed." for n in range(200)), "ruth")
    assert refused.value.code == "words-long"
    assert not add(desk.desk, "Long", "The road number 7 is", "ruth").known


def test_words_over_a_paragraphs_end_are_taken_however_the_break_came_back(desk: NewsDesk) -> None:
    over = "froze again in 2019.\n\nThe council voted."
    done = add(desk.desk, "The “old” bridge", over.replace("\n\n", " "), "ruth")
    assert desk.desk.store.case(done.claim).found.quote == over
    assert add(desk.desk, "The “old” bridge", over, "ruth").known
    assert add(desk.desk, "The “old” bridge", "2020, and nobody skated", "ruth").claim != done.claim


def test_letters_written_apart_as_on_a_mac_are_the_same_letters(news: NewsDesk) -> None:
    news.article("Title: Café\n\nThe café closed on a Sunday.\n")
    assert not add(news.desk, "Cafe\u0301", "The cafe\u0301 closed", "ruth").known


@pytest.mark.parametrize("sign", ["-", "=", "+", "@"])
def test_words_and_titles_that_begin_like_a_formula_are_found_as_a_sheet_shows_them(news: NewsDesk, sign: str) -> None:
    news.article(f"Title: {sign}5 and more\n\n{sign}5 degrees were measured.\n")
    news.lend()
    shown = next(r for r in news.rows("ruth") + news.rows("idris") if r["Claim"])
    assert shown["Article"] == f"'{sign}5 and more"
    report = write(news, "ruth", {"article": shown["Article"], "quote": f"{sign}5 degrees was"})
    (near,) = COPY_THIS.findall(of(report, "ruth").rejected[0].fix)
    (row,) = news.rows("ruth", "rejected.csv")
    news.save("ruth", [row | {"Exact words": f"'{near}"}], "rejected.csv")
    assert news.collect().rejected == 0
    assert added(news)[0].found.quote == near == f"{sign}5 degrees were"


def test_the_same_words_again_are_noted_and_not_added(desk: NewsDesk) -> None:
    new = {"article": "The “old” bridge", "quote": "nobody skated"}
    report = write(desk, "ruth", new, new)
    assert len(added(desk)) == 1
    assert [n for n in of(report, "ruth").noted if "(assigned) already; nothing was added" in n]
    head = desk.desk.store.head()
    other = write(desk, "idris", new)
    assert other.rejected == 0 and len(added(desk)) == 1
    assert [n for n in of(other, "idris").noted if added(desk)[0].id in n]
    assert add(desk.desk, "The “old” bridge", "nobody skated").known
    assert desk.desk.store.head() == head


def test_words_of_an_ended_claim_say_that_it_can_be_restored(desk: NewsDesk) -> None:
    claim = add(desk.desk, "The “old” bridge", "nobody skated", None).claim
    decide(desk.desk, claim, "drop", "tomas", {"why": "Too small."})
    report = write(desk, "ruth", {"article": "The “old” bridge", "quote": "nobody skated"})
    assert [n for n in of(report, "ruth").noted if f"{claim} (dismissed; an editor can Restore it)" in n]
    again = add(desk.desk, "The “old” bridge", "nobody skated", "ruth")
    assert again.known and "dismissed" in again.lines()[0]


def test_the_same_words_in_a_newer_text_of_the_article_are_the_same_claim(news: NewsDesk) -> None:
    head = "Title: Road\nUrl: https://courier.example.org/road\n\n"
    news.article(head + "The road cost 3 million crowns. It is 5 km long.\n", "one.txt")
    claim = add(news.desk, "Road", "5 km long", "ruth").claim
    news.article(head + "Corrected. The road cost 4 million crowns. It is 5 km long.\n", "two.txt")
    (article,) = news.desk.store.articles()
    assert len(article.texts) == 2
    assert add(news.desk, "Road", "5 km long", "ruth").claim == claim
    assert not add(news.desk, "Road", "cost 4 million", "ruth").known


def test_the_command_says_what_to_copy_and_ends_with_code_1(tmp_path, capsys) -> None:
    desk, article = str(tmp_path / "desk"), tmp_path / "bridge.txt"
    article.write_text(BRIDGE, "utf-8")
    assert main(["init", desk]) == 0 and main(["ingest", str(article), "--desk", desk]) == 0
    capsys.readouterr()
    assert main(["add", "The “old” bridge", "--quote", "2020 and nobody skated", "--desk", desk]) == 1
    said = capsys.readouterr().err
    near = said.rsplit("The closest passage: “", 1)[1].split("”")[0]
    assert near.replace("\n", " ") == "2020, and nobody skated,"
    assert main(["add", "The “old” bridge", "--quote", near, "--desk", desk, "--json"]) == 0
    assert '"known":false' in capsys.readouterr().out.replace(" ", "")
    assert main(["add", "The new bridge", "--quote", "nobody skated", "--desk", desk]) == 2
    assert "The nearest is “The “old” bridge”" in capsys.readouterr().err


def test_what_is_filled_in_later_in_the_row_that_added_a_claim_is_taken(desk: NewsDesk) -> None:
    new = {"article": "The “old” bridge", "quote": "nobody skated"}
    write(desk, "ruth", new)
    rows = [r for r in desk.rows("ruth") if r["Claim"]]
    desk.save("ruth", rows)
    report = write(desk, "ruth", new | GOOD)
    (case,) = added(desk)
    assert (case.id, "rate") in of(report, "ruth").taken and case.state is State.RATED
    desk.save("ruth", rows)
    again = write(desk, "ruth", new | GOOD | {"note": "seen"})
    assert again.rejected == 0 and added(desk)[0].remarks[-1].text == "seen"


WAIT = {"waiting_for": "the clerk", "chase_on": "2021-01-20"}


@pytest.mark.parametrize(
    ("first", "then", "state"),
    [
        ({k: v for k, v in GOOD.items() if k != "decision"}, GOOD, State.RATED),
        (WAIT, {"decision": "Wait"} | WAIT, State.WAITING),
        ({"why": GOOD["why"]}, GOOD, State.RATED),
        ({"why": "I asked the clerk."}, GOOD, None),
        ({"decision": "Wait"} | WAIT, {"decision": "Resume"} | WAIT, None),
        ({"decision": "Drop", "why": "Too small."}, {"decision": "Rate", "why": "Too small."}, None),
    ],
    ids=[
        "draft-then-rate",
        "draft-then-wait",
        "half-then-rate",
        "other-then-rate",
        "wait-then-resume",
        "drop-then-rate",
    ],
)
def test_another_act_in_the_row_that_added_a_claim_is_done_or_told_and_never_passed_over(
    desk: NewsDesk, first: dict[str, str], then: dict[str, str], state: State | None
) -> None:
    new = {"article": "The “old” bridge", "quote": "nobody skated"}
    rows = [r for r in desk.rows("ruth") if r["Claim"]]
    write(desk, "ruth", new | first)
    desk.save("ruth", rows)
    report = of(write(desk, "ruth", new | then), "ruth")
    (case,) = added(desk)
    told = [r for r in report.rejected if r.cells["decision"] == then["decision"]]
    taken = [(case.id, then["decision"].lower())] == list(report.taken)
    assert (taken, bool(told)) == (state is not None, state is None), report
    assert state is None or case.state is state


def test_an_answer_in_such_a_row_never_overwrites_what_another_decided_since(desk: NewsDesk) -> None:
    new = {"article": "The “old” bridge", "quote": "nobody skated"}
    write(desk, "ruth", new | GOOD)
    report = write(desk, "idris", new | GOOD | {"rating": "Wrong"})
    (back,) = of(report, "idris").rejected
    assert back.code == "added-already" and added(desk)[0].decision.verdict.rating == "Correct"
    assert desk.rows("idris", "rejected.csv")[0]["Rating"] == "Wrong"


def test_words_that_share_some_with_a_claim_are_added_and_the_other_is_named(desk: NewsDesk) -> None:
    machine = next(c for c in desk.cases() if "300 people" in c.found.quote)
    report = write(desk, "ruth", {"article": "The lake", "quote": "300 people skated"})
    assert len(added(desk)) == 1
    assert [n for n in of(report, "ruth").noted if machine.id in n and "Duplicate" in n]
    done = add(desk.desk, "The lake", "people skated on", "ruth")
    assert machine.id in done.overlaps and len(done.as_json()["overlaps"]) == 2


@pytest.mark.parametrize("how", [lambda a: a.id, lambda a: a.id.upper(), lambda a: a.title, lambda a: a.title.upper()])
def test_the_article_is_given_by_its_id_or_title(desk: NewsDesk, how) -> None:
    article = next(a for a in desk.desk.store.articles() if a.title != "The lake")
    assert write(desk, "ruth", {"article": how(article), "quote": "nobody skated"}).rejected == 0
    assert len(added(desk)) == 1


def test_a_title_of_two_articles_asks_for_the_id_and_an_unknown_one_names_the_nearest(desk: NewsDesk) -> None:
    desk.article("Title: The lake\n\nThe lake is 12 metres deep.\n", "other.txt")
    report = write(desk, "ruth", {"article": "The lake", "quote": "12 metres deep"})
    (back,) = of(report, "ruth").rejected
    ids = re.findall(r"art-\w{8}", back.fix)
    assert back.column == "article" and len(ids) == 2
    deep = next(a.id for a in desk.desk.store.articles() if "12 metres" in a.text)
    desk.save("ruth", [desk.rows("ruth", "rejected.csv")[0] | {"Article": deep}], "rejected.csv")
    assert deep in ids and desk.collect().rejected == 0 and len(added(desk)) == 1
    with pytest.raises(UsageError) as unknown:
        add(desk.desk, 'The "old" brigde', "nobody skated", "ruth")
    assert "The nearest is “The “old” bridge” (art-" in unknown.value.fix


@pytest.mark.parametrize("person", ["ruth", "tomas"])
def test_a_workbook_adds_rejects_and_takes_what_was_mended_as_csv_does(desk: NewsDesk, person: str) -> None:
    lend.lend(desk.desk, [person], xlsx=True)
    path = desk.sheet(person, "sheet.xlsx")
    book = load_workbook(io.BytesIO(path.read_bytes()), rich_text=True)
    sheet = book.worksheets[0]
    for n, words in enumerate(["nobody skated", "In 20 days it was gone"], start=sheet.max_row + 1):
        sheet.cell(n, COLUMN["article"], "The “old” bridge")
        sheet.cell(n, COLUMN["quote"], words)
    book.save(path)
    os.utime(path, (1, 1))
    report = desk.collect()
    assert [a for _, a in of(report, person).taken] == ["add"] and report.rejected == 1
    (row,) = desk.rows(person, "rejected.csv")
    (near,) = COPY_THIS.findall(row["What to do"])
    desk.save(person, [row | {"Exact words": near}], "rejected.csv")
    assert desk.collect().rejected == 0
    assert [c.found.quote for c in added(desk)] == ["In 20\u00a0days it was gone", "nobody skated"]


def test_a_rewording_given_with_an_act_on_the_command_line_is_kept_and_bars_its_writer(lent: NewsDesk) -> None:
    case = lent.case()
    words = {k: v for k, v in GOOD.items() if k != "decision"}
    decide(lent.desk, case.id, "rate", case.holder, words | {"statement": "Frozen for 20 days", "speaker": "The town"})
    now = lent.desk.store.case(case.id)
    assert (now.statement, now.speaker, now.reworded_by) == ("Frozen for 20 days", "The town", (case.holder,))
    head = lent.desk.store.head()
    for fields in ({"statement": "Frozen, for 20 days"}, {"rating": "Wrong"}):
        with pytest.raises(Refused, match="approve") as refused:
            decide(lent.desk, case.id, "approve", "tomas", fields)
        assert refused.value.code == "approve-edited"
    assert lent.desk.store.head() == head
    assert decide(lent.desk, case.id, "approve", "tomas", {"note": "well found"}).after is State.APPROVED


def test_a_row_that_lost_its_id_says_where_what_it_shows_was_written_anew_since(news: NewsDesk) -> None:
    news.article()
    news.lend()
    case = next(c for c in news.cases() if c.holder == "ruth")
    (lent,) = [r for r in news.rows("ruth") if r["Claim"] == case.id]
    news.type("ruth", case.id, {"statement": "Asked the town hall"})
    news.collect()
    news.save("ruth", [lent | {"Claim": "", "Do not touch": ""}], "again.csv")
    notes = of(news.collect(), "ruth").noted
    heading = KEYS["statement"].heading
    assert any(f"{heading}: “{case.statement}” is how it was found; “Asked the town hall” stands." in n for n in notes)
    assert news.desk.store.case(case.id).statement == "Asked the town hall"
