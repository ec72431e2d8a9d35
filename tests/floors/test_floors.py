"""Extraction is no worse on our own labelled sentences than it was; the labels are those that the floors were set on."""

import json

import pytest
from floor_scores import BASELINE, SETS, fingerprint, rows, scores, size

KNOWN = json.loads(BASELINE.read_text("utf-8"))
ENOUGH = {"quantities": 300, "moments": 150, "attributions": 150, "sentences": 300, "claims": 100}


@pytest.fixture(scope="module")
def measured():
    return scores()


@pytest.mark.parametrize("name", SETS)
def test_no_score_falls_under_its_floor(name, measured):
    floors = KNOWN[name]["floors"]
    fallen = {k: f"{measured[name].get(k)}, floor {floor}" for k, floor in floors.items() if measured[name][k] < floor}
    assert not fallen, f"{fallen}: mend it; where the fall is right, `make floors LOWER=yes` and say why"
    assert floors.keys() == measured[name].keys()


@pytest.mark.parametrize("name", SETS)
def test_the_labels_are_those_the_floors_were_set_on(name):
    assert fingerprint(name) == KNOWN[name]["sha256"], (
        "labels changed: `make floors RAISE=yes` takes them in, with LOWER=yes where scores fell by it"
    )


@pytest.mark.parametrize("name", SETS)
def test_there_are_enough_labels_and_no_sentence_twice(name):
    assert size(name) >= ENOUGH[name]
    told = [json.dumps(row, sort_keys=True) for row in rows(name)]
    assert len(told) == len(set(told))


@pytest.mark.parametrize("name", ["quantities", "moments", "attributions", "claims"])
def test_every_label_lies_in_its_text_on_whole_words(name):
    for row in rows(name):
        text = row["text"]
        for label in row[name]:
            start, end = label["start"], label["end"]
            assert 0 <= start < end <= len(text) and text[start:end] == text[start:end].strip(), text
            assert not (text[start - 1 : start].isalnum() and text[start].isalnum()), (text, text[start:end])
