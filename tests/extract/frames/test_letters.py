"""Letters to the editor are told by how they open and by who stands under them."""

import pytest

from claims.extract import candidates
from claims.extract.frames import letters
from claims.records import Article

BODY = "I have lived by the weir since 1998. In May it cost me £40."


def found(text):
    return [(one.content.of(text), one.name.of(text), one.under.of(text)) for one in letters.find(text)]


@pytest.mark.parametrize("opening", ["SIR – ", "Sir, ", "Dear Editor: ", "To the Editor: "])
@pytest.mark.parametrize(
    ("under", "name"),
    [
        ("Clara Voss\nArden", "Clara Voss"),
        ("Dr P. J. Holm\nMiller, Arden Mills Ltd", "Dr P. J. Holm"),
        ("Clara Voss, Arden", "Clara Voss"),
        ("O. Reed", "O. Reed"),
    ],
)
def test_a_letter_and_who_has_signed_it(opening, under, name):
    assert found(f"Old mills\n\n{opening}{BODY}\n\nIt was old.\n\n{under}") == [(f"{BODY}\n\nIt was old.", name, under)]


@pytest.mark.parametrize(
    "text",
    [
        f"{BODY}\n\nClara Voss\nArden",
        f"SIR – {BODY}\n\nIt was old.",
        f"SIR – {BODY}\n\nClara Voss shut the mill.",
        f"SIR – {BODY}\n\nmore on the mill",
        "Sir, she said, you are late.",
    ],
)
def test_what_is_no_letter(text):
    assert found(text) == []


def test_one_that_nobody_has_signed_does_not_get_the_name_under_the_next():
    assert found(f"SIR – It rained.\n\nSIR – {BODY}\n\nClara Voss\nArden") == [
        (BODY, "Clara Voss", "Clara Voss\nArden")
    ]


def test_the_lines_under_a_letter_are_no_claims_and_their_names_nobody_the_next_tells_of():
    text = (
        f"SIR – {BODY}\n\nOtto Reed\nArden\n\nSIR – The mayor is wrong. He closed the weir in 2014.\n\nAna Holm\nArden"
    )
    claims = candidates.find(Article("art-1", text, "0" * 64))[0]
    assert not any(name in c.quote for c in claims for name in ("Reed", "Holm", "Arden"))
    assert [c.unresolved for c in claims if "2014" in c.quote] == [("He", "the weir")]
