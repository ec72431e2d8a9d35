"""Marks lie in the text without losing or doubling a character, however their spans overlap."""

from hypothesis import given
from hypothesis import strategies as st

from claims.extract import sentences
from claims.publish.marks import Spot, excerpts, pieces, sentence_of, whole
from claims.records import Span

TEXT = "Alpha beta gamma. Delta 12 per cent epsilon zeta.\n\nEta theta 7 iota. Kappa."


def shown(found) -> str:
    return "".join(p.text if p.spot is None else f"<{p.spot.key}|{shown(p.inside)}>" for p in found)


def plain(found) -> str:
    return "".join(plain(p.inside) if p.spot else p.text for p in found)


def tails(found) -> list[str]:
    return [k for p in found if p.spot for k in ([p.spot.key] if p.tail else []) + tails(p.inside)]


def test_nested_and_overlapping_marks():
    spots = [
        Spot(6, 30, "claim", "a"),
        Spot(24, 35, "claim", "b"),
        Spot(24, 26, "aside", "x"),
        Spot(6, 30, "claim", "c"),
    ]
    assert (
        shown(pieces(TEXT, Span(0, 49), spots)) == "Alpha <a|<c|beta gamma. Delta <x|12> per>><b| cent> epsilon zeta."
    )


def test_only_sentences_with_claims_are_excerpted_and_cuts_are_said():
    passages = excerpts(TEXT, [Spot(24, 26, "claim", "a"), Spot(61, 62, "claim", "b"), Spot(0, 5, "aside", "x")])
    assert [(plain(p.pieces), p.cut) for p in passages] == [
        ("Delta 12 per cent epsilon zeta.", True),
        ("Eta theta 7 iota.", False),
    ]


def test_whole_shows_every_paragraph():
    assert [plain(p.pieces) for p in whole(TEXT, [])] == TEXT.split("\n\n")


@given(
    st.lists(
        st.tuples(st.integers(0, 49), st.integers(1, 30), st.sampled_from(["claim", "review", "aside"])), max_size=8
    )
)
def test_no_character_is_lost_and_every_mark_ends_once(raw):
    spots = [Spot(a, min(a + n, 49), kind, str(i)) for i, (a, n, kind) in enumerate(raw) if a < min(a + n, 49)]
    found = pieces(TEXT, Span(0, 49), spots)
    assert plain(found) == TEXT[:49]
    assert sorted(tails(found)) == sorted(s.key for s in spots)


@given(st.integers(0, len(TEXT) - 1), st.integers(1, 40))
def test_the_sentence_around_a_span_is_that_of_the_whole_text(start, length):
    span = Span(start, min(start + length, len(TEXT)))
    touched = [s for s in sentences.split(TEXT) if s.touches(span)] or [span]
    found = sentence_of(TEXT, span)
    assert found == Span(min(span.start, touched[0].start), max(span.end, touched[-1].end))


MARKED = (
    "# A heading\n\n**At least 11 boats** sank, said [Ada Brook](https://a.example/x). *More* may.\n\n---\n\nThe end."
)


def test_readers_see_no_markup():
    at = MARKED.index("11 boats")
    spots = [Spot(at, at + 8, "aside", "a"), Spot(MARKED.index("At"), MARKED.index(", said"), "claim", "c")]
    assert [shown(p.pieces) for p in whole(MARKED, spots)] == [
        "A heading",
        "<c|At least <a|11 boats> sank>, said Ada Brook. More may.",
        "The end.",
    ]


def test_half_a_pair_of_signs_in_an_excerpt_is_not_shown_either():
    text = "**First boat sank. Second boat sank.** Third."
    (passage,) = excerpts(text, [Spot(19, 31, "claim", "c")])
    assert plain(passage.pieces) == "Second boat sank."
