"""An article in another language is recognised, kept and counted; claims come from people alone."""

from newsdesk import NewsDesk

from claims.desk import audit
from claims.desk.decide import add
from claims.desk.extracted import ExtractReport
from claims.desk.show import show
from claims.desk.status import status

GERMAN = (
    "Title: Die Brücke\nPublished: 2021-01-04\nUrl: https://example.org/de/bruecke\n\n"
    "Der Stadtrat hat am Montag beschlossen, die alte Brücke abzureißen. Sie wurde 1921 gebaut und ist seit neun Jahren "
    "gesperrt.\n\n“Wir haben kein Geld für die Reparatur”, sagte der Bürgermeister. Die Kosten werden auf 4,2 Millionen Euro "
    "geschätzt, und 12 Prozent der Häuser sind nicht erreichbar.\n"
)


def test_it_is_kept_counted_and_not_read(news: NewsDesk) -> None:
    report = news.article(GERMAN, name="bruecke.txt")
    (record,) = news.desk.store.articles()
    assert (record.language, record.text.startswith("Der Stadtrat")) == ("de", True)
    assert any("in German: kept, not read" in note for note in report.notes)
    assert list(news.cases()) == [] and record.set_aside == ()
    told = status(news.desk)
    assert told.as_json()["unread"] == {"de": 1}
    assert "Articles: 1 article in German: kept, not read" in told.lines()
    assert show(news.desk, record.id).as_json()["language"] == "de"


def test_it_is_looked_at_once_and_beside_an_english_one(news: NewsDesk) -> None:
    news.article(GERMAN, name="bruecke.txt")
    news.article()
    assert news.cases() and {c.article for c in news.cases()} != {a.id for a in news.desk.store.articles()}
    from claims.desk import extract

    assert extract.plan(news.desk) == []


def test_what_extraction_tells_of_it(news: NewsDesk) -> None:

    report = ExtractReport(unread=("de",)) + ExtractReport(1, 3, unread=("fr", "de"))
    assert report.lines()[1:] == ["  2 articles in German: kept, not read", "  1 article in French: kept, not read"]
    assert report.as_json()["unread"] == {"de": 2, "fr": 1}
    assert ExtractReport(unread=("de",)).lines() == [
        "Claims: nothing new to read",
        "  1 article in German: kept, not read",
    ]


def test_a_person_may_add_a_claim_from_it(news: NewsDesk) -> None:
    (article,) = news.article(GERMAN, name="bruecke.txt").taken
    add(news.desk, article, "12 Prozent der Häuser sind nicht erreichbar", "tomas")
    (case,) = news.cases()
    assert case.found.quote == "12 Prozent der Häuser sind nicht erreichbar" and case.found.quantities == ()
    audit.audit(news.desk)  # raises where a ledger does not hold together
