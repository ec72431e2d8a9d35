"""Dates of a statement that need the whole row, or the sentence, to be told: rows of days in one month."""

from datetime import date

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text, published):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64, published=published))
    return [c.statement for c in found]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("from June 5 to 8", "from June 5 to 8, 2019"),
        ("on June 5–8", "on June 5–8, 2019"),
        ("on June 5 and 8", "on June 5 and 8, 2019"),
        ("from June 5 to 8, 2018", "from June 5 to 8, 2018"),
        ("from June 5 to 8 of last year", "from June 5 to 8 of last year (2018)"),
    ],
)
def test_a_row_of_days_gets_its_year_once(words, shown):
    assert statements(f"The Arden fair ran {words}.", date(2019, 6, 20)) == [f"The Arden fair ran {shown}"]


def test_a_row_that_tells_its_year_itself_is_not_asked_for_it():
    article = Article(
        "art-22222223", "The Arden fair ran from June 5 to 8 of last year.", "0" * 64, published=date(2019, 9, 8)
    )
    assert [c.unresolved for c in candidates.find(article)[0]] == [()]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            "Norland left Arden in 1997. Since then, Arden has had 300 mills.",
            "Since then (1997), Arden has had 300 mills",
        ),
        ("On Saturday, a mill burned. At the time, Otto Reed was 31.", "At the time (15 June 2019), Otto Reed was 31"),
        ("Arden won in May 2018. By then, Otto Reed had 300 mills.", "By then (May 2018), Otto Reed had 300 mills"),
        (
            "Voss left in 1990 and came in 1995. Since then, Arden has had 300 mills.",
            "Since then, Arden has had 300 mills",
        ),
        ("Voss may run in 2020. Otto Reed had 300 mills at the time.", "Otto Reed had 300 mills at the time"),
        ("In 1990 Otto Reed had 300 mills at the time.", "In 1990 Otto Reed had 300 mills at the time"),
        ("Norland left in 1997. It heard from then-mayor Otto Reed, 31.", None),
    ],
)
def test_then_is_the_one_past_date_told_just_before(text, shown):
    found = statements(text, date(2019, 6, 20))
    assert shown in found if shown else not any("(1997)" in s for s in found), found


def left_open(text, published):
    found, _ = candidates.find(Article("art-22222223", text, "0" * 64, published=published))
    return [word for c in found for word in c.unresolved]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "The mayor announced his resignation effective next Wednesday, July 31.",
            "The mayor announced his resignation effective next Wednesday, July 31, 2019",
        ),
        ("He was two weeks late for the August 20 deadline.", "He was two weeks late for the August 20, 2019 deadline"),
        (
            "From July 19 to 21, Arden held a fair. On Sunday Otto Reed sold 300 pies.",
            "On Sunday (21 July 2019) Otto Reed sold 300 pies",
        ),
        (
            "Otto Reed sank off Arden in late May 1944. Reports told that a plane had hit it in late May.",
            "A plane had hit it in late May 1944",
        ),
        ("At present, the Arden Board owns 300 mills.", "At present (28 July 2019), the Arden Board owns 300 mills"),
        ("As of Friday evening, 30 men are held.", "As of Friday evening (26 July 2019), 30 men are held"),
        ("Otto Reed died (2100 UTC, yesterday).", "Otto Reed died (2100 UTC, yesterday (27 July 2019))"),
        (
            "Yesterday Otto Reed won. " + "The mills of Arden are old and have no roof, so nobody works there. " * 7
            + "The previous day, Paul Quill sold 300 mills.",
            "The previous day (26 July 2019), Paul Quill sold 300 mills",
        ),
    ],
)  # fmt: skip
def test_another_day_than_the_nearest_is_told(text, statement):
    assert statement in statements(text, date(2019, 7, 28))


@pytest.mark.parametrize(
    ("text", "open_word"),
    [
        ("Otto Reed said: “We sold 300 mills this morning.”", "date needed: this morning"),
        ("The office said the storm would pass Arden on Saturday.", "date needed: Saturday"),
    ],
)
def test_a_day_that_may_be_another_stays_open(text, open_word):
    assert open_word in left_open(text, date(2019, 7, 28))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("From July 26 to 28, Arden held a fair. On Monday Otto Reed sold 300 pies.", "On Monday (22 July 2019) Otto"),
        ("Otto Reed left Arden in late May 1944. It snowed in late May.", "It snowed in late May"),
        ("On Friday Otto Reed left. In the day before the vote, Paul Quill sold 300 mills.", "the day before the vote"),
    ],
)
def test_no_other_day_is_made_up(text, kept):
    assert any(kept in s for s in statements(text, date(2019, 7, 28)))


@pytest.mark.parametrize("words", ["Today’s 300 mills are old", "Even today we have 300 mills"])
def test_these_times_are_no_day(words):
    assert not any("date needed" in one for one in left_open(f"Otto Reed said: “{words}.”", date(2019, 7, 28)))


def test_somebodys_today_is_told_by_no_day_of_the_article():
    text = "Otto Reed said: “Today’s prices rose by 3 per cent. Today’s second hearing cost 300 dollars.”"
    assert not any("2019" in one for one in statements(text, date(2019, 7, 28)))
    assert [one for one in left_open(text, date(2019, 7, 28)) if one]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Otto Reed canceled a tax planned for May 15.", "May 15, 2019"),
        ("Otto Reed vowed that Arden would leave on May 31.", "May 31, 2019"),
        ("Arden will leave the union on May 31.", "May 31, 2020"),
        ("Otto Reed canceled a tax planned for July 15.", "July 15, 2019"),
        ("Otto Reed opposes a tax planned for May 15.", "May 15"),
    ],
)
def test_of_what_was_meant_for_a_day_just_gone_that_day_is_told(text, shown):
    assert statements(text, date(2019, 6, 20))[0].endswith(shown)


def test_an_order_to_be_followed_on_a_day_leaves_the_day_open():
    text = "Otto Reed: “I have instructed the Arden Board (the body that owns the mills of Arden) to report on Monday.”"
    assert "date needed: Monday" in left_open(text, date(2019, 7, 28))


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("In recent weeks Otto Reed has sold two mills.", "recent weeks (as of 28 July 2019) Otto"),
        ("Rents in Arden fell over the past several months.", "the past several months (as of July 2019)"),
        ("Arden will need mills in the coming years.", "the coming years (as of 2019)"),
        ("Arden lost three mills in the past year.", "the past year (as of 2019)"),
        ("Shares in Arden fell to begin the month.", "the month (July 2019)"),
        ("Arden Board has won 12 votes since 2 May 2017, in recent days.", "recent days (as of 28 July 2019)"),
    ],
)
def test_a_stretch_of_time_that_counts_from_the_article_is_told_with_its_day(text, put):
    assert put in statements(text, date(2019, 7, 28))[0]


@pytest.mark.parametrize(
    "text",
    [
        "Rents in Arden rose over the past three days.",
        "Rents in Arden had risen over the past three years.",
        "Otto Reed spent the next five decades in Arden.",
        "Otto Reed was well in the next few weeks.",
        "In a May 2016 speech Otto Reed said that Arden may shrink in the coming years.",
        "Otto Reed was ill over the last years of the war.",
        "Shares in Arden fell to begin the week.",
        "Otto Reed began the year of the war in Arden.",
        "Otto Reed said: “Arden lost 40 mills in recent years.”",
    ],
)
def test_a_stretch_of_time_that_may_count_from_elsewhere_is_left(text):
    assert "as of" not in " ".join(statements(text, date(2019, 7, 28)))


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("Arden Mills sold 40 boats in Q2.", "Q2 (2019)"),
        ("Arden Mills sold 40 boats in the first half of the year.", "year (2019)"),
        ("Arden Mills made a profit of 3 million dollars for the second quarter.", "quarter (2019)"),
        ("Profit of Arden Mills rose in the second quarter of 2018.", "2018"),
        ("Arden scored 24 points in the second quarter.", "second quarter"),
        ("Profit of Arden Mills rose in its fiscal second quarter.", "second quarter"),
    ],
)
def test_a_quarter_is_told_with_its_year_where_it_is_none_of_a_game(text, put):
    assert statements(text, date(2019, 7, 28))[0].endswith(put)


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Shares in Arden were mixed in early trading Tuesday.", True),
        ("Shares in Arden fell on Tuesday.", False),
        ("Otto Reed was hurt in Tuesday’s storm.", False),
        ("Shares in Arden fell Sunday.", False),
    ],
)
def test_a_bare_weekday_six_days_back_may_be_that_of_another_zone(text, flagged):
    monday = date(2019, 7, 29)
    assert any(one.startswith("date needed") for one in left_open(text, monday)) == flagged


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("Otto Reed will speak in Arden before Election Day.", "Election Day (3 November 2020)"),
        ("In 2016 Otto Reed spoke in Arden before Election Day.", "before Election Day"),
        ("Otto Reed opened the Arden Election Day in May.", "Arden Election Day in May"),
        ("Otto Reed lied in a Memorial Day speech to Arden.", "Memorial Day (25 May 2020) speech"),
        ("Otto Reed fell at a Christmas market in Arden.", "a Christmas market"),
        ("In 1984 Otto Reed fell ill. Otto Reed left Arden that year.", "that year (1984)"),
        ("In 1984 Otto Reed fell ill, in 1986 he died. The mill of Arden burned that year.", "burned that year"),
        ("On Friday Otto Reed gave up a fair due on 10 August. Arden voted later the same day.", "day (24 July 2020)"),
    ],
)
def test_a_day_or_year_that_other_words_tell_is_put(text, put):
    shown = " / ".join(statements(text, date(2020, 7, 26)))
    assert shown.count(put) and not shown.partition(put)[2].startswith(" (")


def test_then_in_somebodys_words_is_told_by_the_same_words_alone():
    text = "Otto Reed said: “Arden had two mills in 1984. Since then Arden has lost both.”"
    assert "Since then (1984)" in " ".join(statements(text, date(2020, 7, 26)))
    text = "In 1984 Arden had two mills. Otto Reed said: “Since then Arden has lost both.”"
    assert "(1984)" not in " ".join(statements(text, date(2020, 7, 26)))


def test_a_month_of_the_same_year_that_is_told_as_past_is_certain_however_long_ago():
    november = date(2019, 11, 20)
    assert statements("Arden Mills has lost 40 jobs since January.", november)[0].endswith("since January 2019")
    assert "date needed: December" in left_open("Otto Reed served in Arden until December.", date(2019, 10, 8))


def test_a_season_that_runs_and_a_month_of_each_year_are_left():
    november = date(2019, 11, 20)
    assert "date needed: last fall" in left_open("Otto Reed left Arden last fall.", november)
    assert statements("Otto Reed left Arden last spring.", november)[0].endswith("last spring (2019)")
    fair = "The fair of Arden, usually held in July, drew 400 people."
    assert statements(fair, november)[0].count("2019") == 0
    assert left_open(fair, november) == []
    assert statements("Arden protects 40 birds in their summer homes.", november)[0].endswith("summer homes")
    assert statements("Arden lost 40 birds in the summer.", november)[0].endswith("summer (2019)")


def test_today_in_words_that_a_colon_sets_off_is_told_by_no_day_of_the_article():
    july = date(2019, 7, 28)
    assert "date needed: today" in left_open(
        "Otto Reed of Arden wrote:\n\nThe court of Arden shut two mills today.", july
    )
    text = "Otto Reed of Arden wrote this.\n\nThe court of Arden shut two mills today."
    assert statements(text, july)[-1].endswith("today (28 July 2019)")


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("Otto Reed was jailed in Arden in 2012. Ana Hale left Arden four years later.", "four years later (2016)"),
        (
            "Turnout in Arden was the highest since 1908. Ana Hale left Arden four years later.",
            "Arden four years later",
        ),
        ("Arden was founded in 2003. Ana Hale left it in 2011, then came to Arden three years later.", "later (2014)"),
        (
            "Arden was sold in 2003 and 2005. Ana Hale left Arden three years later.",
            "Ana Hale left Arden three years later",
        ),
        (
            "Ana Hale fell in Arden on 1 May. Three days later, on 4 May, she left Arden.",
            "Three days later, on 4 May 2019,",
        ),
    ],
)
def test_years_are_counted_from_the_one_told_just_before(text, put):
    shown = " / ".join(statements(text, date(2019, 7, 28)))
    assert put in shown and not shown.partition(put)[2].startswith(" (")


@pytest.mark.parametrize(
    ("text", "open_word"),
    [
        ("Otto Reed was mayor of Arden at the time.", "date needed: at the time"),
        ("Otto Reed has left Arden since then.", "date needed: since then"),
        ("In 1985 Otto Reed was mayor of Arden at the time.", None),
        ("Otto Reed was mayor of Arden at the time he fell.", None),
        ("Otto Reed was fined in 2014 in Arden. At the time, Otto Reed was mayor.", None),
    ],
)
def test_a_time_that_nothing_tells_is_asked_for(text, open_word):
    told = [one for one in left_open(text, date(2019, 7, 28)) if one.startswith("date needed")]
    assert told == ([open_word] if open_word else [])


def test_a_year_behind_an_owner_stands_in_brackets():
    assert "April’s (2019) rate" in statements("Arden’s board cut April’s rate by 2%.", date(2019, 6, 20))[0]


def test_what_counts_from_the_day_of_a_speech_has_no_date():
    article = Article("art-22222223", "“I sold it today,” said Otto Reed.", "0" * 64, published=date(2019, 9, 8))
    assert [m.value for c in candidates.find(article)[0] for m in c.moments] == [None]
    article = Article("art-22222223", "Otto Reed sold it today.", "0" * 64, published=date(2019, 9, 8))
    assert [m.value for c in candidates.find(article)[0] for m in c.moments] == ["2019-09-08"]


def test_a_day_just_gone_of_the_month_that_a_text_opens_with_stays_open():
    text = "A mill burned down in Arden in May 2016.\n\nOn 14 May Otto Reed sold it to Ana Voss."
    article = Article("art-22222223", text, "0" * 64, published=date(2019, 6, 14))
    assert "date needed: 14 May" in candidates.find(article)[0][-1].unresolved


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Otto Reed said he had sold it “in the last week of May”.", "“in the last week of May [May 2019]”"),
        ("Otto Reed called it “a wreck” in May.", "“a wreck” in May 2019"),
        ("The Arden board met on Tuesday (June 18).", "on Tuesday (June 18, 2019)"),
        ("The Arden board met on Tuesday (1600 UTC).", "on Tuesday (18 June 2019) (1600 UTC)"),
    ],
)
def test_a_date_is_no_part_of_somebodys_words_and_is_put_in_once(text, shown):
    assert shown in statements(text, date(2019, 6, 20))[-1]


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Otto Reed bakes 300 loaves on a typical Friday.", False),
        ("The Arden crater was left by a rock that fell less than three million years ago.", False),
        ("“It opens tonight,” said Otto Reed of Arden.", True),
    ],
)
def test_a_weekday_like_any_other_and_millions_of_years_need_no_date(text, flagged):
    assert any(one.startswith("date needed") for one in left_open(text, date(2019, 7, 29))) == flagged


def test_a_weekday_like_any_other_gets_no_date():
    (told,) = statements("The mill in Arden sold 300 loaves on a good Saturday.", date(2019, 7, 29))
    assert told.endswith("on a good Saturday")
