"""The page's own sentences, with those that only stand beside them."""

import pytest

from claims.extract import reading
from claims.records import Article


def own(text):
    read = reading.read(Article("art-1", text, "0" * 64))
    return [read.sentences[n].of(text) for n in sorted(read.page)]


@pytest.mark.parametrize(
    "text",
    [
        "PHOTO: Clara Voss speaks in Arden. From left, Otto Reed, 40, and Ana Holm.",
        "A miller on the bridge. Image: Otto Reed.",
        "Like our coverage? It takes people to make it. Subscribe for $1 a week.",
        "That's it from us. Thanks for reading.",
    ],
)
def test_a_line_of_the_page_as_a_whole(text):
    assert " ".join(own(f"The mill shut.\n\n{text}\n\nIt was old.")) == text


@pytest.mark.parametrize(
    "text",
    [
        "The mill shut in May. Subscribe for $1 a week.",
        "Otto Reed shut the mill. It cost three jobs. It was old. Subscribe now.",
        "PHOTO: Clara Voss.\nThe mill shut in May.",
    ],
)
def test_what_is_told_beside_it_stays_the_story(text):
    assert not any("shut" in one for one in own(text))
