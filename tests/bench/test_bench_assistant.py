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
    assert scored(wrong) == {"cases: places right": 100, "cases: places and values": 0, "relaxed": 100, "type": 100}
    assert scored(more)["cases: places right"] == 0


def test_what_is_no_part_of_the_job_is_left_out_with_its_reason():
    assert "bare number" in assistant.left_out(case("Back at seven.", ("seven", "time", "T07")))
    assert "order" in assistant.left_out(case("Back on 3/4.", ("3/4", "date", "XXXX-03-04")))
    assert assistant.left_out(case("Back on 3 May.", ("3 May", "date", "XXXX-05-03"))) is None
