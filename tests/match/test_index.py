"""Ranking by BM25: what is rare counts, what is the same comes first, and the answer never changes."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.match import index
from claims.text import stem, terms

CORPUS = [
    "The ferry to Saltmere was late on 40 days of the year.",
    "The ferry is painted blue.",
    "Ferries carried 4,300 passengers to the island.",
    "A lighthouse stands on the island.",
    "",
]


def test_the_text_that_shares_the_rare_words_comes_first():
    assert index.build(CORPUS).rank("How many passengers did the ferries carry?", 2)[0][0] == 2


def test_texts_without_a_shared_word_are_left_out_and_k_is_kept():
    built = index.build(CORPUS)
    assert built.rank("quantum", 5) == []
    assert [position for position, _ in built.rank("lighthouse", 5)] == [3]
    assert len(built.rank("the ferry", 1)) == 1
    assert built.rank("ferry", 0) == []


def test_a_number_is_found_with_and_without_its_comma():
    assert index.build(CORPUS).rank("4300", 1)[0][0] == 2


def test_equal_scores_come_in_the_order_of_the_corpus():
    assert [p for p, _ in index.build(["one ferry", "one ferry", "two boats", "one ferry"]).rank("ferry", 3)] == [
        0,
        1,
        3,
    ]


def test_the_score_is_bm25():
    built = index.build(["ferry ferry boat", "boat", "island"])
    rarity = math.log(1 + (3 - 1 + 0.5) / (1 + 0.5))
    length = 3 / (5 / 3)
    expected = rarity * 2 * 2.2 / (2 + 1.2 * (1 - 0.75 + 0.75 * length))
    ((position, score),) = built.rank("ferry", 5)
    assert position == 0
    assert score == pytest.approx(expected)


def test_an_empty_corpus_and_an_empty_query_answer_nothing():
    assert index.build([]).rank("ferry", 3) == []
    assert index.build(["", ""]).rank("ferry", 3) == []
    assert index.build(CORPUS).rank("", 3) == []


@pytest.mark.parametrize(
    ("word", "key"),
    [("ferries", "ferry"), ("ferry", "ferry"), ("boats", "boat"), ("passed", "pass"), ("planned", "plan"), ("planning", "plan"),
     ("charges", "charg"), ("charge", "charg"), ("bus", "bus"), ("glass", "glass"), ("boxes", "box"), ("red", "red"),
     ("sing", "sing"),
     ("mayor's", "mayor"), ("mayor’s", "mayor"), ("held", "held")],
)  # fmt: skip
def test_light_endings_are_cut(word, key):
    assert stem(word) == key


def test_terms_are_keys():
    assert terms("The FERRIES, 4,300 of 10.5; caf\u00e9s\u200b") == ["the", "ferry", "4300", "of", "10.5", "caf\u00e9"]


VOCABULARY = ["ferry", "boat", "island", "late", "early", "blue", "40", "4,300"]
WORDS = st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=6).map(" ".join)


@given(st.lists(WORDS, max_size=12), WORDS)
def test_ranking_is_the_same_twice_sorted_and_positive(corpus, query):
    first, second = (index.build(corpus).rank(query, 5) for _ in range(2))
    assert first == second
    assert all(score > 0 for _, score in first)
    assert first == sorted(first, key=lambda found: (-found[1], found[0]))
    assert {p for p, _ in index.build(corpus).rank(query, 99)} == {
        i for i, t in enumerate(corpus) if set(terms(t)) & set(terms(query))
    }


@given(WORDS)
def test_a_text_is_its_own_best_match(text):
    corpus = [text, "something else entirely", "and another thing"]
    assert index.build(corpus).rank(text, 1)[0][0] == 0


@given(st.lists(WORDS, min_size=1, max_size=12), WORDS, st.sampled_from([0.1, 0.5, 0.6, 0.9, 1.0]))
def test_looking_at_the_rarest_words_alone_misses_nobody(corpus, query, share):
    built = index.build(corpus)
    own = sum(built.weight_of(term) for term in set(terms(query)))
    whole = {position: score for position, score in built.rank(query, 99) if score >= share * own}
    found = built.at_least(query, share)
    assert {position for position, _ in found} == set(whole)
    assert all(part == pytest.approx(whole[position] / own) for position, part in found)
    assert found == sorted(found, key=lambda f: (-f[1], f[0]))


@given(st.lists(WORDS, min_size=1, max_size=12), WORDS, st.sets(st.integers(0, 11)))
def test_looking_among_some_is_looking_among_all_and_keeping_those(corpus, query, among):
    built = index.build(corpus)
    assert built.at_least(query, 0.5, among) == [f for f in built.at_least(query, 0.5) if f[0] in among]


def test_an_empty_query_reaches_no_share():
    assert index.build(CORPUS).at_least("", 0.5) == []
