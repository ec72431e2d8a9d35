"""What the table of confidence against right counts: by way, by band, against Brier's score of the average."""

from functools import partial

import pytest

from benchmarks.quality import sureness
from benchmarks.quality.sureness import Told
from claims.identity import sha256

TOLD = [Told("beside", 0.9, True), Told("beside", 0.9, True), Told("beside", 0.9, False), Told("they", 0.7, False)]


def test_each_way_is_shown_with_what_it_says_how_many_it_found_and_what_was_right():
    shown = sureness.score(sureness._ways(TOLD), TOLD)
    assert shown["beside says 90 (3)"] == pytest.approx(200 / 3)
    assert shown["they says 70 (1)"] == 0
    assert shown["right"] == 50
    assert (shown["right of 90–100 %"], shown["right of 70–80 %"]) == (pytest.approx(200 / 3), 0)
    assert "right of 80–90 %" not in shown
    assert shown["Brier (less is better)"] == pytest.approx(100 * (0.01 + 0.01 + 0.81 + 0.49) / 4)
    assert shown["Brier of the average"] == 25


def test_a_resample_gives_the_same_figures_even_where_a_way_is_not_in_it():
    score = partial(sureness.score, sureness._ways(TOLD))
    assert list(score(TOLD)) == list(score(TOLD[:1]))


def test_a_speaker_is_right_where_it_stands_on_the_source_of_the_content_that_it_shares():
    text = "Clara Voss said the bridge was old, and Otto Reed said the road was new."
    item = {"text": text, "attributions": [{"content": [[16, 34]], "source": [[0, 10]], "cue": None}]}
    assert [(told.way, told.right) for told in sureness._placed(item)] == [("beside", True)]
    item["attributions"][0]["source"] = [[40, 49]]
    assert [told.right for told in sureness._placed(item)] == [False]


def test_a_name_without_a_label_counts_as_wrong_and_so_does_one_of_two_that_could_be_meant():
    text = "Otto Reed said the bridge was old. He said the road was new."
    label = {"article": "a", "text_sha256": sha256(text.encode()), "speakers": []}
    rights = []
    for means in (None, [[0, 9]], [[0, 9], [19, 25]]):
        label["speakers"] = [{"start": 35, "end": 37, "means": means}] if means else []
        rights.append([told.right for told in sureness._named(label, {"a": {"url": "a", "text": text}})])
    assert rights == [[False], [True], [False]]
