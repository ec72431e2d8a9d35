"""Other tools' results are renamed and nothing else; growth is told as a power; the page keeps what is not measured anew."""

import json
import math
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import results
from benchmarks.peers.ask import Peers
from benchmarks.peers.names import quantulum_to_cqe, recognizers_to_cqe, recognizers_to_timex
from benchmarks.quality.beside import in_order
from benchmarks.quality.extractors import Measured
from benchmarks.speed.growth import exponent, shapes

ROOT = Path(__file__).resolve().parents[2]


def test_quantulum_keeps_its_value_and_gets_the_tables_name_of_its_unit():
    found = [
        {"value": 4200000.0, "unit": "dimensionless", "span": (0, 3), "spread": None},
        {"value": 12.5, "unit": "degree Celsius", "span": (4, 9), "spread": None},
    ]
    assert [(q["value"], q["normalized_unit"]) for q in quantulum_to_cqe(found, "")] == [
        ("4200000", "-"),
        ("12.5", "celsius"),
    ]


def test_of_several_readings_of_one_place_the_one_with_a_unit_counts():
    found = [
        {"span": [4, 14], "type": "currency", "value": "5000000", "unit": "Pound"},
        {"span": [20, 22], "type": "percentage", "value": "12%"},
        {"span": [5, 14], "type": "number", "value": "5000000"},
        {"span": [30, 33], "type": "currency", "value": None, "unit": "Cent"},
    ]
    told = recognizers_to_cqe(found, "")
    assert [(q["value"], q["normalized_unit"]) for q in told] == [("5000000", "pound sterling"), ("12", "percentage")]


def test_a_moment_keeps_its_extent_and_first_value():
    found = [
        {"span": [0, 9], "type": "datetimeV2.daterange", "values": [{"timex": "2019-05"}, {"timex": "2020-05"}]},
        {"span": [12, 14], "type": "datetimeV2.time", "values": []},
    ]
    assert recognizers_to_timex(found) == [(0, 9, "DATE", "2019-05"), (12, 14, "TIME", "")]


def test_ours_stands_first_and_others_beside_it():
    ours = [Measured("one", [], dict), Measured("two", [], dict)]
    theirs = [Measured("two", [], dict, "pysbd"), Measured("one", [], dict, "syntok")]
    assert [(m.name, m.tool) for m in in_order(ours, theirs)] == [
        ("one", "claimdesk"), ("one", "syntok"), ("two", "claimdesk"), ("two", "pysbd"),
    ]  # fmt: skip


@pytest.mark.parametrize(("took", "power"), [([(10, 1.0), (100, 10.0)], 1), ([(10, 1.0), (100, 100.0)], 2)])
def test_growth_is_the_power_between_the_two_largest(took, power):
    assert exponent([(1, 5.0), *took]) == pytest.approx(power)


def test_growth_of_one_size_is_not_known():
    assert math.isnan(exponent([(10, 1.0)]))


def test_every_shape_has_the_size_that_is_asked_for():
    assert {len(make(1000)) for make in shapes(None).values()} == {1000}


def test_a_part_of_the_page_is_replaced_and_the_other_stays(tmp_path):
    page = tmp_path / "results.md"
    results.put(page, "quality", "first")
    results.put(page, "speed", "fast")
    results.put(page, "quality", "second")
    text = page.read_text("utf-8")
    assert "second" in text and "fast" in text and "first" not in text
    assert text.count("## How good") == text.count("## How fast") == 1


def test_a_part_that_stands_twice_in_the_page_stands_once_when_it_is_written_anew(tmp_path):
    page = tmp_path / "results.md"
    for part in ("quality", "speed"):
        results.put(page, part, "old")
    page.write_text(page.read_text("utf-8") + "\n## How fast\n\nold\n", "utf-8")
    results.put(page, "speed", "new")
    assert page.read_text("utf-8").count("## How fast") == 1 and page.read_text("utf-8").count("old") == 1


def test_a_tool_that_answers_too_little_is_an_error(monkeypatch, tmp_path):
    answer = json.dumps({"found": [], "seconds": 0.1}).encode()
    done = subprocess.CompletedProcess([], 0, stdout=answer)
    monkeypatch.setattr(subprocess, "run", lambda *_a, **_k: done)
    assert Peers(tmp_path).ask("pysbd", ["One."]).seconds == 0.1
    with pytest.raises(ValueError, match="1 of 2"):
        Peers(tmp_path).ask("pysbd", ["One.", "Two."])


@pytest.mark.parametrize("module", ["benchmarks.quality", "benchmarks.speed"])
def test_without_the_data_a_bench_says_so_and_what_is_missing(module, tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", module, "--data", str(tmp_path / "nowhere")], capture_output=True, text=True, cwd=ROOT
    )
    assert done.returncode == 2 and "skipped:" in done.stderr and "nowhere" in done.stderr
