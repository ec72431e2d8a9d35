"""What tells nothing is passed over where it is plainly so, and printed as too vague where a verb may be unknown."""

import pytest

from claims.extract import candidates
from claims.records import Article

STORY = "The mill at Arden burned down in May 2019."


def others(text):
    found = candidates.find(Article("art-1", text, "0" * 64))[0]
    return [c.quote.rstrip(".,") for c in found if "burned" not in c.quote]


@pytest.mark.parametrize(
    "text",
    [
        f"{STORY} Cue chaos.",
        f"“{STORY}” — Exaggerated.",
        f"{STORY} The owner of it believes:\n\n- the old mill burned as well.",
        f"{STORY} “Rotten,” said Clara Voss.",
        f"{STORY}\n\nMore soot",
        f"{STORY}\n\nWhat the clerks of the mill knew",
        f"{STORY}\n\nAna Holm\nArden",
        f"“{STORY}” a clerk of the mill, who had seen it all, said.",
    ],
)
def test_nothing_is_printed_of(text):
    assert others(text) == []


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            f"{STORY} Clerks, millers and bakers by the weir.",
            "Clerks, millers and bakers by the weir",
        ),  # a verb may be unknown
        (f"{STORY} Clerks at the mill: 64.", "Clerks at the mill: 64"),
        (f"Who burned it down? The clerks of Arden. {STORY}", "The clerks of Arden"),
        (f"{STORY} The weir hadn’t.", "The weir hadn’t"),
        (f"{STORY} Bakers doubt it.", "Bakers doubt it"),
    ],
)
def test_what_may_tell_something_stays(text, kept):
    assert kept in others(text)


def test_a_participle_that_only_opens_tells_nothing():
    def checked(text):
        return [c.quote for c in candidates.find(Article("art-22222223", text, "0" * 64))[0] if c.checkable]

    assert checked("Reached by phone Tuesday, “I sold the mill of Arden,” Otto Reed said.") == [
        "I sold the mill of Arden"
    ]
    assert checked("Mended by 40 clerks, the mill of Arden was sold.")
