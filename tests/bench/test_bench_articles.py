"""Generated articles are the same every time, all different, and still articles."""

import re

from benchmarks import articles


def test_the_same_articles_come_every_time_and_no_two_are_alike():
    first, second = (list(articles.generated(30)) for _ in range(2))
    assert first == second
    assert len(set(first)) == 30


def test_headers_of_the_samples_are_left_out():
    for text in articles.samples():
        assert not re.match(r"\w+: |---|\{", text)
        assert len(text) > 300


def test_years_stay_days_stay_days_and_other_figures_keep_their_length():
    text = "On Dec. 30, 2020, Clara Voss received 18,244 votes; Voss is 54."
    varied = articles._varied(text, 3)
    assert "2020" in varied
    assert "Voss" not in varied
    assert 1 <= int(re.search(r"Dec\. (\d+)", varied)[1]) <= 28
    assert re.fullmatch(r"On Dec\. \d\d?, 2020, Clara (\w+) received \d\d?,\d{3} votes; \1 is \d\d\.", varied)


def test_an_inbox_is_filled_with_files_that_have_settled(tmp_path):
    articles.fill(tmp_path, 3)
    files = sorted(tmp_path.iterdir())
    assert [f.name for f in files] == ["00000.txt", "00001.txt", "00002.txt"]
    assert all(f.stat().st_mtime == 1.6e9 for f in files)
