"""What a claim is known again by: the earlier claim told in full, its look-alikes, and the facts about whom it means."""

from benchmarks.quality import again
from claims.match import index

TEXT = "Mayor Ada Holm sold the mill on 3 May 2019. She said on Friday that she paid 40 people."
PAID = TEXT.index("She said")


def label() -> dict:
    def at(words: str, start: int = 0) -> list[int]:
        found = TEXT.index(words, start)
        return [found, found + len(words)]

    def one(kind: str, words: str, **rest: object) -> dict:
        start, end = at(words, PAID)
        return {"kind": kind, "start": start, "end": end, **rest}

    expressions = [
        one("pronoun", "She", means=[at("Mayor Ada Holm"), at("Ada Holm")]),
        one("date", "Friday", date="2019-05-10"),
    ]
    return {"claims": [{"start": PAID, "end": len(TEXT), "expressions": expressions, "stands_alone": False}]}


def asked(statement: str) -> again.Again:
    before = again.earlier(label(), TEXT, {"who": ["Otto Reed"], "date": ["2018-01-05"]})[0]
    past = index.build([before.full, *before.others])
    return again.asked(past, 0, before, TEXT[PAID:], statement)


def test_a_fact_is_known_by_any_of_its_names():
    assert asked("Ada Holm said on Friday that she paid 40 people.").facts_by_statement


def test_a_pronoun_finds_no_fact():
    found = asked("She said on Friday that she paid 40 people.")
    assert found.facts and not found.facts_by_statement


def test_nobody_keeps_facts_about_a_day():
    assert len(again.earlier(label(), TEXT, {})[0].facts) == 1


def test_only_what_a_statement_tells_finds_the_earlier_claim_among_its_look_alikes():
    found = asked("Ada Holm said on Friday (10 May 2019) that she paid 40 people.")
    assert found.by_statement and found.in_full and not found.by_quote
