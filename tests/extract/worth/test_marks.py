"""A text's marks: one for each word, pair and kind, none twice, and never the words themselves."""

from hypothesis import given
from hypothesis import strategies as st

from claims.extract.lang.en import wordings
from claims.extract.worth import marks


def test_words_figures_and_marks_are_told_apart():
    assert marks.words("We don’t owe $1.3 million, do we?") == "We|don’t|owe|$|1.3|million|,|do|we|?".split("|")


def test_a_word_is_the_same_at_the_head_of_a_sentence_and_with_either_apostrophe():
    (head,), (inside,) = marks.known(["They’re"]), marks.known(["x", "they're"])[1:]
    assert head == inside


def test_figures_of_one_length_are_one_word_and_years_another():
    forty, fifty, year = (one[0] for one in marks.known(["40", "50", "1950"]))
    assert forty == fifty != year


def test_a_capital_tells_a_name_only_behind_the_first_word():
    kinds = [wordings.KINDS[one[2]] for one in marks.known(["Arden", "thanked", "Arden"])]
    assert kinds == ["other", "past", "name"]


def test_who_stands_before_whom_makes_a_difference():
    assert marks.of_text("dog bites man").keys() != marks.of_text("man bites dog").keys()


def test_every_reason_is_told_of_kinds_that_there_are_and_no_kind_tells_two():
    told = " ".join(wordings.REASONS.values()).split()
    assert set(told) <= set(wordings.KINDS) and len(told) == len(set(told))


@given(st.text(max_size=200))
def test_marks_are_numbers_of_four_bytes_whatever_the_text(text):
    assert all(0 <= mark < 2**32 and 0 <= tells <= marks.LENGTH for mark, tells in marks.of_text(text).items())
