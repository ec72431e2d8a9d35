"""New claims go to people by worth, subject and load, due on staggered days; by hand where the settings say so."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest
from newsdesk import PEOPLE, NewsDesk

from claims.desk import assign
from claims.desk.decide import decide
from claims.desk.subjects import subjects_of
from claims.ledger import events as e
from claims.vocabulary import State

HEALTH = """Title: Flu cases fall
Publisher: Health Gazette
Published: 2021-01-04

Doctors counted 1,200 flu cases in 2020.

Hospitals gave 90,000 vaccinations in 2020.
"""


def many(news: NewsDesk, claims: int) -> None:
    """An article with so many claims."""
    paragraphs = [f"The harbour lake froze for {n} days in {1900 + n}." for n in range(1, claims + 1)]
    news.article("Title: The lake\nPublished: 2021-01-04\n\n" + "\n\n".join(paragraphs) + "\n")


def settings(news: NewsDesk, **changed: object) -> None:
    """desk.toml has changed."""
    news.with_config(**changed)


def dues(news: NewsDesk, person: str) -> Counter[str | None]:
    """How many answers are wanted of a person, by day."""
    return Counter(c.due for c in news.cases() if c.holder == person)


def test_who_holds_least_gets_the_next_and_equals_in_the_order_of_people_csv(news: NewsDesk) -> None:
    many(news, 5)
    first = max(news.cases(), key=lambda c: (c.found.worth, -c.found.start))
    decide(news.desk, first.id, "assign", "tomas", {"give_to": "ruth"})
    assert assign.assign(news.desk).given == {"idris": 2, "ruth": 2}
    order = sorted((c for c in news.cases() if c.id != first.id), key=assign.order_of)
    assert [c.holder for c in order] == ["idris", "ruth", "idris", "ruth"]


def test_nobody_gets_more_than_a_sheet_holds_and_nobody_who_is_away_gets_any(news: NewsDesk) -> None:
    settings(news, per_sheet=2)
    many(news, 6)
    report = assign.assign(news.desk)
    assert (report.given, report.left) == ({"ruth": 2, "idris": 2}, 2)
    assert assign.assign(news.desk).given == {}
    news.with_people(*(replace(p, active=p.id == "petra") if p.id in ("ruth", "petra") else p for p in PEOPLE))
    assert assign.assign(news.desk).given == {"petra": 2}


def test_the_same_desk_is_given_out_the_same_way(tmp_path) -> None:
    given = []
    for name in ("one", "two"):
        news = NewsDesk(tmp_path / name)
        many(news, 7)
        assign.assign(news.desk)
        given.append([(c.id, c.holder, c.due) for c in news.cases()])
        news.desk.store.close()
    assert given[0] == given[1]


def test_a_claim_goes_to_who_knows_its_subject_and_says_so(news: NewsDesk) -> None:
    news.with_people(*(replace(p, subjects=("health",)) if p.id == "idris" else p for p in PEOPLE))
    news.article(HEALTH)
    report = assign.assign(news.desk)
    assert report.given == {"idris": len(news.cases())}
    events = [r.event for r in news.desk.store.events() if isinstance(r.event, e.Assigned)]
    assert {x.rule for x in events} == {"by subject: health"}
    assert not any(c.touched for c in news.cases())


def test_where_who_knows_the_subject_has_no_room_it_goes_to_whoever_has(news: NewsDesk) -> None:
    settings(news, per_sheet=1)
    news.with_people(*(replace(p, subjects=("health",)) if p.id == "idris" else p for p in PEOPLE))
    news.article(HEALTH)
    assign.assign(news.desk)
    assert [c.holder for c in sorted(news.cases(), key=assign.order_of)][:2] == ["idris", "ruth"]


@pytest.mark.parametrize(
    ("subject", "found"),
    [
        ("flu", True),
        ("Health", True),
        ("flu cases", True),
        ("hospital", True),
        ("DOCTOR", True),
        ("heal", False),
        ("cases flu", False),
        ("fall health", False),
        ("budget", False),
    ],
)
def test_a_subject_is_whole_words_of_title_publisher_or_claim(news: NewsDesk, subject: str, found: bool) -> None:
    news.article(HEALTH)
    article = next(news.desk.store.articles())
    person = replace(PEOPLE[0], subjects=(subject,))
    met = [subjects_of(c, article, [person]) for c in news.cases()]
    assert any(m == {"ruth": subject} for m in met) is found


def test_no_day_wants_more_answers_of_a_person_than_the_settings_say(news: NewsDesk) -> None:
    settings(news, per_day=2, per_sheet=5)
    many(news, 10)
    assign.assign(news.desk)
    wanted = {"2021-01-08": 2, "2021-01-09": 2, "2021-01-10": 1}
    assert dues(news, "ruth") == dues(news, "idris") == wanted
    mine = sorted((c for c in news.cases() if c.holder == "ruth"), key=assign.order_of)
    assert [c.due for c in mine] == sorted(str(c.due) for c in mine)


def test_what_is_given_later_finds_the_days_that_are_full(news: NewsDesk) -> None:
    settings(news, per_day=1)
    many(news, 2)
    assign.assign(news.desk)
    for case in news.cases():
        news.desk.store.append([e.Draft(case.id, case.version, "tomas", (e.DueSet("2021-01-09"),))], news.desk.now())
    news.at(6)
    news.article(
        "Title: Ships\nPublished: 2021-01-04\n\n"
        + "\n\n".join(f"The port counted {n}00 ships in {1900 + n}." for n in range(1, 5)),
        "ships.txt",
    )
    assign.assign(news.desk)
    first = date(2021, 1, 9)
    assert dues(news, "ruth") == {(first + timedelta(n)).isoformat(): 1 for n in range(3)}


def test_by_hand_nothing_is_given_out_and_the_report_says_so(news: NewsDesk) -> None:
    settings(news, by_rule=False)
    many(news, 3)
    report = assign.assign(news.desk)
    assert report.lines() == ["Assigned: none by rule; editors give claims by hand, and 3 new wait for them"]
    assert {c.state for c in news.cases()} == {State.NEW}
    news.lend("tomas")
    claim = news.case().id
    news.type("tomas", claim, {"decision": "Give", "give_to": "Ruth Calder"})
    assert news.collect().rejected == 0
    assert (news.case().holder, news.case().due) == ("ruth", "2021-01-08")


def test_a_name_without_the_word_give_gives_nothing_and_the_editor_is_told(news: NewsDesk) -> None:
    settings(news, by_rule=False)
    many(news, 1)
    news.lend("tomas")
    claim = news.case().id
    news.type("tomas", claim, {"give_to": "Ruth Calder"})
    report = news.collect()
    assert news.case().state is State.NEW and report.rejected == 0
    (note,) = [n for f in report.files for n in f.noted]
    assert "went to nobody" in note and note.endswith("Write Give under Your decision.")
    news.lend("tomas")
    assert news.rows("tomas")[0]["Give to"] == "Ruth Calder"
    news.type("tomas", claim, {"decision": "Give"})
    news.collect()
    assert news.case().holder == "ruth"
