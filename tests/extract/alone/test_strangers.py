"""Who a pronoun may mean without being named keeps a name that stands elsewhere from being put for it."""

import pytest

from claims.extract import candidates
from claims.records import Article


def statements(text):
    found, _ = candidates.find(Article("art-22222231", text, "0" * 64))
    return [c.statement for c in found]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Otto Reed came. Of nine guests two, a postman and his wife, counted 300 kites.", "a postman and his wife"),
        (
            "Clara Voss spoke. He met Paul Quill’s niece, now 16, who ran to the gate when she heard it.",
            "when she heard",
        ),
        (
            "Clara Voss spoke. A mill lost a baker, Holm, who left after she hurt her hand in 2019.",
            "after she hurt her hand",
        ),
        ("Otto Reed came. It gave the winger 29 goals, one short of what he scored in 2018.", "what he scored"),
        ("Clara Voss is ill. “My mother was ill too. She was 300 days in Arden,” said Ana Holm.", "She was 300 days"),
        (
            "They met Zyx Holm. The mayor, Otto Reed, left. Holm, for his part, hears that he gets 300 mills.",
            "that he gets",
        ),
        ("Aftershocks sent everybody out. They slept there for 300 nights.", "They slept"),
        ("The pain is felt in Arden, where the one mill has 300 men. Its owner, Otto Reed, left.", "Its owner"),
        ("The Democrat was citing a poll of May. It reached 300 men.", "It reached 300 men"),
        (
            "CORRECTION, 4:10 p.m.: A page of this paper misstated when Arden filed it. It was in 2019.",
            "It was in 2019",
        ),
        ("Clara Voss left. Prof. Zyx Qorvel said he had gone in 2019. “He was ill,” she said.", "He had gone in 2019"),
        ("Otto Reed left. Otto Reed ate. Ana Holm met a baker. “I paid him 300 dollars,” Ana Holm said.", "I paid him"),
        ("A mill burned. She spoke to Clara Voss from Arden, where she has 300 huts.", "she has 300 huts"),
        ("Otto Reed left. The coroner thanked Clara Voss for it. He is to speak on 3 May.", "He is to speak"),
        ("“The boat left,” Ana Holm told the coroner, Dr. Otto Reed. “He was on it for 300 days.”", "He was on it"),
        (
            "The cook Paul Quill heard Otto Reed. He said he’d never heard such a noise, and took him to Ohio.",
            "ook him",
        ),
        ("Cllr June Holm, who voted, said that a mill had sung and that its 300 huts had gone.", "Its 300 huts"),
        ("Otto Reed left. Her son, who skippers 300 boats of his own, held her hand.", "of his own"),
        ("Arden Mills said it is possible “that Arden Mills sold 300 huts.”", "t is possible"),
    ],
)
def test_a_pronoun_that_may_mean_a_stranger_is_kept(text, kept):
    assert any(kept in s for s in statements(text))


@pytest.mark.parametrize(
    ("text", "put"),
    [
        (
            "Otto Reed sold the mill and his ship in 2019. He sold the mill and his 300 kites.",
            "Otto Reed sold the mill",
        ),
        ("Clara Voss left. Otto Reed met a baker, who helped her in 2019.", "helped Clara Voss"),
        ("Otto Reed left. The best clerk was Clara Voss. She had 300 kites.", "Clara Voss had 300 kites"),
        ("Ana Holm told Otto Reed of it. He has 300 mills.", "Otto Reed has 300 mills"),
        ("Clara Voss was a good mother. She had 300 kites.", "Clara Voss had 300 kites"),
        (
            "Otto Reed saw the dentist. “I left the dentist in 2019,” he said.",
            "Otto Reed: “I left the dentist in 2019”",
        ),
        ("Arden Mills: it sold out. Clara Voss left. She sold 300 mills.", "Clara Voss sold 300 mills"),
        ("ARDEN/HOLM: Arden Mills sold 300 mills. It was fined.", "Arden Mills was fined"),
    ],
)
def test_who_is_named_is_put_where_no_stranger_is_near(text, put):
    assert any(put in s for s in statements(text))


def test_whom_she_tells_of_is_not_she():
    found = statements("Otto Reed left. Zyx Qorvel came. “I came,” she said. She told them that he had 300 mills.")
    assert not any(s.startswith("Zyx Qorvel had") for s in found)


def test_a_chain_of_pronouns_takes_no_more_than_its_length():
    """Each looks back a little way only."""
    found = statements("The mill burned. " + "It sank 300 times. " * 400)
    assert "The mill sank 300 times" in found
    assert found[-1] == "It sank 300 times"
