"""Lines that only head what stands below them are told from lines that tell something."""

import pytest

from claims.extract import candidates, reading
from claims.records import Article

BEFORE = "The mill at Arden burned down in May 2019. Nobody was hurt."
BELOW = "Clara Voss closed the weir in June after the flood. “It took 14 men,” she said. The clerks were sent home."


def heads(text):
    read = reading.read(Article("art-1", text, "0" * 64))
    return [read.sentences[n].of(text) for n in sorted(read.heads)]


@pytest.mark.parametrize(
    "line",
    [
        "Voss closes weir",
        "‘It took 14 men’",
        "CLERKS GO HUNGRY",
        "2. Clerks sent home again",
        "Floods at the weir: 14 men",
    ],
)
def test_a_line_that_the_story_below_it_repeats_only_heads_it(line):
    assert heads(f"{BEFORE}\n\n{line}\n\n{BELOW}") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Miller sues for slander",  # said nowhere else
        "Voss closes weir in 2018",  # a figure that the story does not have
        "Voss closed the weir.",
        "Did Voss close the weir?",
        "- Voss closed the weir",
    ],
)
def test_what_is_told_in_no_other_line_stays(line):
    assert heads(f"{BEFORE}\n\n{line}\n\n{BELOW}") == []


def test_a_line_among_others_of_its_kind_heads_nothing():
    assert heads(f"{BEFORE}\n\nVoss closes weir\n\nClerks sent home\n\nFlood in June") == []


def test_the_first_line_heads_the_whole():
    assert heads(f"Voss closes weir\n\n{BELOW}") == []


def test_the_times_of_posts_head_them_and_are_set_aside():
    text = f"17.42\n\n{BEFORE}\n\n16.05\n\nVoss closes weir\n\n{BELOW}"
    assert heads(text) == ["17.42", "16.05", "Voss closes weir"]
    found, set_aside = candidates.find(Article("art-1", text, "0" * 64))
    assert [(s.text, s.reason.value) for s in set_aside] == [("17.42", "clock"), ("16.05", "clock")]
    assert not any(c.quote in ("17.42", "16.05", "Voss closes weir") for c in found)


def test_a_number_alone_in_its_line_is_no_time():
    assert heads(f"{BEFORE}\n\n17.42\n\n{BELOW}") == []
    assert heads(f"{BEFORE}\n\n17.92\n\n{BELOW}\n\n16.81\n\n{BELOW}") == []


def test_the_figures_of_a_cross_head_are_set_aside():
    found, set_aside = candidates.find(Article("art-1", f"{BEFORE}\n\n‘It took 14 men’\n\n{BELOW}", "0" * 64))
    assert ("14", "boilerplate") in [(s.text, s.reason.value) for s in set_aside]
    assert sum("14 men" in c.quote for c in found) == 1
