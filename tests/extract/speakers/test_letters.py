"""Who has signed a letter to the editor says what stands in it, save what it says that others say."""

from claims.extract import candidates
from claims.records import Article

TEXT = (
    "Old mills\n\n"
    "SIR – Your story (“Mill to close in 2020”, May 3) was wrong. I have owned a boat since 1998. Holm says it was sold.\n\n"
    "Clara Voss\nArden\n\n"
    "SIR – My bread cost £4 in May.\n\n"
    "Otto Reed\nBaker, Arden\n\n"
    "The weir was closed in 2011."
)


def claims():
    return candidates.find(Article("art-1", TEXT, "0" * 64))[0]


def of(words):
    return next(c for c in claims() if words in c.quote)


def test_the_one_who_signs_speaks_and_is_i():
    one = of("since 1998")
    assert (one.speaker.name, one.mode.value) == ("Clara Voss", "quoted")
    assert one.statement == "Clara Voss: “I have owned a boat since 1998”"
    assert not one.unresolved
    assert of("£4").speaker.name == "Otto Reed"


def test_others_whom_it_quotes_speak_for_themselves():
    assert of("it was sold").speaker.name == "Holm"


def test_nobody_speaks_behind_the_letters():
    assert of("2011").speaker is None


def test_the_title_of_an_earlier_report_is_nobodys_words():
    assert [c.quote for c in claims() if "2020" in c.quote] == [
        "Your story (“Mill to close in 2020”, May 3) was wrong."
    ]
