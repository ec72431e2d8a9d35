"""Claims that look like another are named where they are found, with those and why, and in what is shown of them."""

from newsdesk import TEXT, NewsDesk

from claims.desk import link
from claims.desk.show import show


def test_what_looks_alike_is_named_with_the_other_and_why(news: NewsDesk) -> None:
    news.article()
    news.article(TEXT.replace("/lake", "/skating").replace("Some 300 people", "Almost 400 people"), "again.txt")
    (batch,) = link.plan(news.desk)
    report = link.commit(news.desk, link.compute(batch))
    assert report.linked and len(report.pairs) == report.linked
    claim, found = report.pairs[0]
    assert report.lines()[0] == f"Links: {report.linked} of {report.looked_at} new claims look like another"
    assert report.lines()[1].startswith(f"  {claim}: {found[0].claim} (")
    assert report.as_json()["pairs"][0] == {"claim": claim, "like": [m.claim for m in found]}
    assert f"  Looks like:    {found[0].claim}" in "\n".join(show(news.desk, claim).lines())


def test_a_long_list_is_cut_and_says_how_to_see_the_rest() -> None:
    from claims.match.link import Match

    pair = ("clm-a", (Match("clm-b", 0.9, "the same words"),))
    lines = link.LinkReport(7, 7, (pair,) * 7).lines()
    assert len(lines) == 7 and lines[-1] == "  and 2 more; claimdesk show CLAIM names what a claim looks like"
    assert link.LinkReport(3, 1, (pair,)).lines() == [
        "Links: 1 of 3 new claims looks like another",
        "  clm-a: clm-b (the same words)",
    ]
