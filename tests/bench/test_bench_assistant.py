"""An assistant's specification, asked of our moments: what is the same by another name, and what is left out and why."""

from benchmarks.quality import assistant


def case(text, *results):
    """A case in the shape of that specification; each result is its words, type and values."""
    told = [
        {
            "Text": words,
            "Start": text.index(words),
            "End": text.index(words) + len(words) - 1,
            "TypeName": f"datetimeV2.{kind}",
            "Resolution": {"values": [{"timex": value} for value in values]},
        }
        for words, kind, *values in results
    ]
    return {"Input": text, "Context": {"ReferenceDateTime": "2020-08-05T00:00:00"}, "Results": told}


def scored(*items):
    return assistant.score([assistant.pair(item) for item in items])


def test_a_day_that_they_leave_open_is_the_day_that_we_resolve():
    found = scored(
        case("He left on 3 May.", ("3 May", "date", "XXXX-05-03")),
        case("He left on Monday.", ("on Monday", "date", "XXXX-WXX-1")),
    )
    assert found["cases: places and values"] == 100


def test_a_range_is_one_result_of_theirs_and_two_moments_of_ours():
    item = case(
        "It rained from 2 May 2019 to 4 May 2019.",
        ("from 2 May 2019 to 4 May 2019", "daterange", "(2019-05-02,2019-05-04,P2D)"),
    )
    assert scored(item)["cases: places and values"] == 100


def test_another_value_and_a_place_that_is_not_asked_are_told_apart():
    wrong = case("He left on 3 May.", ("3 May", "date", "XXXX-05-04"))
    more = case("He left on 3 May.")
    told = scored(wrong)
    assert (told["cases: places right"], told["cases: places and values"], told["relaxed"], told["type"]) == (
        100,
        0,
        100,
        100,
    )
    assert scored(more)["cases: places right"] == 0


def test_the_same_is_told_by_another_name():
    found = scored(
        case("It begins 3 days after 4 May 2021.", ("3 days after 4 May 2021", "date", "2021-05-07")),
        case("It begins in two weeks.", ("in two weeks", "date", "2020-08-19")),
        case("It began two weeks ago.", ("two weeks ago", "date", "2020-07-22")),
        case("It rained in the first week of May 2019.", ("first week of May 2019", "daterange", "2019-05-W01")),
        case("It rained for two weeks and three days.", ("two weeks and three days", "duration", "P2W3D")),
        case("It rained for several days.", ("several days", "duration", "P3D")),
        case("It rings every day at 7 pm.", ("every day at 7 pm", "set", "T19")),
        case(
            "Read it from 7 to 9 pm today.",
            ("from 7 to 9 pm today", "datetimerange", "(2020-08-05T19,2020-08-05T21,PT2H)"),
        ),
        case("Due on 30 February.", ("30 February", "date", "XXXX-02-30")),
        case(
            "It is so since 3 May 2020 until now.",
            ("3 May 2020 until now", "daterange", "(2020-05-03,2020-08-05,P94D)"),
        ),
    )
    assert found["cases: places and values"] == 100


def test_another_day_is_not_the_same_by_another_name():
    found = scored(
        case("It begins 3 days after 4 May 2021.", ("3 days after 4 May 2021", "date", "2021-05-01")),
        case("It begins in two weeks.", ("in two weeks", "date", "2020-08-12")),
        case("It began two weeks ago.", ("two weeks ago", "date", "2020-08-04")),
        case("It rained in the first week of May 2019.", ("first week of May 2019", "daterange", "2019-05-W02")),
        case("It rained for several days.", ("several days", "duration", "P3W")),
        case("It rings every day at 7 pm.", ("every day at 7 pm", "set", "T07")),
        case("Due on 28 February.", ("28 February", "date", "XXXX-02-30")),
    )
    assert found["cases: places and values"] == 0


def test_what_is_left_out_is_counted_and_not_scored():
    found = scored(
        case("Back at seven.", ("seven", "time", "T07")), case("He left on 3 May.", ("3 May", "date", "XXXX-05-03"))
    )
    assert (found["left out"], found["cases: places and values"]) == (50, 100)


def test_what_is_no_part_of_the_job_is_left_out_with_its_reason():
    assert "bare number" in assistant.left_out(case("Back at seven.", ("seven", "time", "T07")))
    assert "order" in assistant.left_out(case("Back on 3/4.", ("3/4", "date", "XXXX-03-04")))
    assert assistant.left_out(case("Back on 3 May.", ("3 May", "date", "XXXX-05-03"))) is None
