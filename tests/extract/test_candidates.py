"""What an article's claims promise: exact places, no figure lost, one thing each, nobody's opinion to check."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extract import candidates, sentences
from claims.extract.sorting import aside
from claims.records import Article
from claims.vocabulary import AsideReason

STORY = """ARDEN, Jan. 4 (Example Wire) — The president of Norland, Otto Magnus Reed, offered asylum to Leakbook
founder Paul Quill.

The president said he had ordered the Foreign Ministry to write to the court. “Quill is a journalist, and he deserves a
chance; I am in favour of his pardon. I am going to ask the court to release him,” explained the Norlandic president.

Reed’s spokesman, Juan Ramos Cueva, said the government had called for an end to the “torture” of Quill.

The offer came shortly after a judge rejected an extradition request from the Vinland government.

Quill, 49, has been held in a prison in Arden for 20 months since he was arrested in April 2019 at Norland’s embassy in
Vinland, where he remained for seven years as a refugee.

For releasing hundreds of thousands of documents, Quill is considered by some to be a hero.

The founder of Leakbook had asked President Karl Brandt for a pardon on Dec. 15, 2020.

If he is found guilty of the charges he faces, he could face a sentence of up to 175 years.

Sign up to receive our latest news!

By submitting this form, I agree to the terms."""


def article(text, published=None):
    return Article("art-22222223", text, "0" * 64, published=published)


def found(text, published=None):
    return candidates.find(article(text, published))[0]


def claim(part, text=STORY, published=None):
    fits = [c for c in found(text, published) if part in c.quote]
    assert fits, f"no claim holds {part!r}"
    return min(fits, key=lambda c: len(c.quote))


def test_the_story_gives_its_nine_figures_and_events_one_each():
    assert claim("49").quote == "Quill, 49"
    assert claim("20 months").quote == "has been held in a prison in Arden for 20 months"
    assert claim("April 2019").statement.startswith("Paul Quill was arrested in April 2019")
    assert claim("seven years").statement == (
        "At Norland’s embassy in Vinland, Paul Quill remained for seven years as a refugee"
    )
    assert claim("hundreds of thousands").statement == "Quill released hundreds of thousands of documents"
    assert claim("Dec. 15, 2020").moments[0].value == "2020-12-15"
    assert claim("rejected").quote == "a judge rejected an extradition request from the Vinland government"
    assert all(claim(p).checkable for p in ("49", "20 months", "April 2019", "seven years", "hundreds of", "rejected"))


def test_a_ceiling_under_a_condition_keeps_both():
    ceiling = claim("175 years")
    quantity = next(q for q in ceiling.quantities if q.unit == "year")
    assert (quantity.high, quantity.hedge.value, ceiling.modality.value) == (175, "<=", "conditional")
    assert ceiling.statement.startswith("If Paul Quill is found guilty")


def test_officials_are_told_apart_quoted_and_reported():
    quoted, reported, spokesman = claim("is a journalist"), claim("had ordered"), claim("an end to")
    assert (quoted.speaker.name, quoted.mode.value) == ("Otto Magnus Reed", "quoted")
    assert (reported.speaker.name, reported.mode.value) == ("Otto Magnus Reed", "reported")
    assert (spokesman.speaker.name, spokesman.mode.value) == ("Juan Ramos Cueva", "reported")
    assert reported.statement.startswith("Otto Magnus Reed had ordered the Foreign Ministry")
    assert STORY[quoted.speaker.start : quoted.speaker.end] == "the Norlandic president"


@pytest.mark.parametrize(
    ("part", "reason"),
    [
        ("deserves", "opinion"),
        ("in favour", "opinion"),
        ("a hero", "characterisation"),
        ("Sign up", "boilerplate"),
        ("submitting", "boilerplate"),
        ("The offer came", "vague"),
    ],
)
def test_what_cannot_be_checked_says_why(part, reason):
    fault = claim(part)
    assert not fault.checkable
    assert fault.why_not.value == reason


def test_an_age_is_one_on_the_day_of_the_article_and_waits_for_that_day():
    dated = claim("49", published=date(2021, 1, 4))
    assert (dated.statement, dated.stands_alone) == ("Paul Quill was 49 on 4 January 2021", True)
    undated = claim("49")
    assert not undated.stands_alone
    assert undated.unresolved == ("date needed: the article's own",)


def test_a_relative_day_is_never_resolved_without_the_day_of_the_article():
    text = "The bridge in Arden was closed last Monday."
    assert claim("bridge", text).unresolved == ("date needed: last Monday",)
    assert claim("bridge", text, date(2021, 1, 6)).stands_alone


def test_datelines_clocks_names_and_lists_are_set_aside_with_their_reason():
    text = "ARDEN, Jan. 4 — Nobody came.\n\n1. COVID-19 was second to none.\n\nSign up by 7 p.m. (see page 4)."
    reasons = {s.text: s.reason for s in candidates.find(article(text))[1]}
    assert reasons["Jan. 4"] is AsideReason.DATELINE
    assert reasons["1"] is AsideReason.LIST_NUMBER
    assert reasons["COVID-19"] is AsideReason.NAME
    assert reasons["second to none"] is AsideReason.IDIOM
    assert reasons["7 p.m."] is AsideReason.CLOCK
    assert reasons["page 4"] is AsideReason.REFERENCE


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_ends_of_the_calendar_are_no_day_of_an_article(day):
    text = "Otto Reed left the mill this Sunday. Last March it had shut. He was to sell it on 4 May."
    assert candidates.find(article(text, day)) == candidates.find(article(text))


def test_a_relative_behind_a_bare_figure_is_read():
    text = "The stone lists every name, bar one: a man of about 40, who was buried at Arden."
    assert [c.quote for c in found(text)] == [text]


def test_an_article_without_claims_gives_none():
    assert candidates.find(article("")) == ([], [])
    assert found("\n\n***\n\n") == []


PARTS = (
    "Jane Holm, 41, won 300 votes, 20 more than Otto Reed, who lost in 2019",
    "“We lost two houses,” she said",
    "the mayor promised to hire ten nurses by May and cut the tax by 3 per cent",
    "It was second to none at 7 p.m.",
    "According to the police, five cars, including two buses, were hit on Friday",
    "1. Bread costs $4",
    "ARDEN, Jan. 4 — He left yesterday",
    "# A heading of 2020",
    "Sign up by 9 a.m.",
    "if it rains; 40 people",
    "(see page 12)",
    "and “half” of them, he added",
    "COVID-19",
    "a man of about 40",
    ", who was buried at Arden",
    ", which she told the board of",
    " of ",
    " in the ",
    "\n\n",
    "\n",
    " ",
    ". ",
    "? ",
    "“",
    "”",
    "—",
    ", ",
)
texts = st.lists(st.sampled_from(PARTS), max_size=12).map("".join)


@given(texts)
def test_every_quote_is_exact_and_every_figure_is_kept(text):
    claims, set_aside = candidates.find(article(text, date(2021, 1, 4)))
    assert all(text[c.start : c.end] == c.quote and c.quote.strip() for c in claims)
    assert all(text[s.start : s.end] == s.text for s in set_aside)
    places = [(c.start, c.end) for c in claims] + [(s.start, s.end) for s in set_aside]
    lost = [t.of(text) for t in aside.tokens(text) if not any(a <= t.start and t.end <= b for a, b in places)]
    assert not lost


@given(texts)
def test_figures_of_a_claim_lie_inside_it(text):
    for c in found(text):
        assert all(c.start <= q.start and q.end <= c.end for q in (*c.quantities, *c.moments))
        assert c.checkable == (c.why_not is None)
        assert c.stands_alone == (not c.unresolved)


@given(texts, texts)
def test_later_paragraphs_change_nothing_before_them(text, later):
    end = max((p.end for p in sentences.paragraphs(text)), default=0)
    text = text[:end]
    whole = [c for c in found(text + "\n\n" + later) if c.end <= len(text)]
    assert found(text) == whole


@given(texts)
def test_the_same_text_gives_the_same_claims(text):
    assert candidates.find(article(text)) == candidates.find(article(text))


@given(st.text(max_size=200))
def test_no_text_is_too_strange(text):
    claims, _ = candidates.find(article(text))
    assert all(text[c.start : c.end] == c.quote for c in claims)


def test_what_a_noun_ascribes_in_its_midst_makes_nobody_the_speaker_of_the_whole():
    text = "Asked about Otto Reed’s claim that the mill had burned, Ana Voss spoke for an hour on 4 May 2019."
    assert [c.speaker for c in found(text) if c.end == len(text) or c.end == len(text) - 1] == [None]
