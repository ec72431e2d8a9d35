"""Who speaks in a quotation that stands alone behind what nobody said, and by whose name one is described."""

import pytest

from claims.extract import speakers
from claims.vocabulary import Mode


def quoted(text):
    return [(a.name, a.content.of(text)) for a in speakers.find(text) if a.mode is Mode.QUOTED]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Reed shrugged off the vote. “They said so in May.”", "Ana Reed"),
        ("Ana Reed said it was cold. She did not like it. “I want the old mill.”", "Ana Reed"),
        ("Asked whether it was old, Ana Reed laughed. “Older than the port.”", "Ana Reed"),
        ("Ana Reed was told by her bank that she owed 40 dollars. “I paid in May.”", "Ana Reed"),
        ("The mill was sold. “They said so in May.”", None),
        ("Ana Reed died in May. “She was kind to us.”", None),
        ("Ana Reed sold the mill.\n\n“It was cold in May.”", None),
        ("“It is old,” said Otto Holm. Ana Reed left. “It was cold,” he said.", "Otto Holm"),
    ],
)
def test_a_quotation_behind_a_sentence_about_one_person_is_theirs(text, name):
    assert quoted(text)[-1][0] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("One of them, Ana Reed, 30, shouts: “It is cold.”", "Ana Reed"),
        ("Its agent in the north, the Danish baker Ana Reed, said it was cold.", "Ana Reed"),
        ("The mill in question, Reed & Holm, says it was cold.", "Reed & Holm"),
        ("The largest of the ports involved, Ardenhall, has said it was cold.", "Ardenhall"),
        ("A neighbour, Ruk Pross, said it was cold.", "Ruk Pross"),
        ("The council, led by Ana Reed, said it was cold.", "The council"),
        ("Police in the capital, Arden, said it was cold.", "Police in the capital"),
        ("The mayor of the old town, Arden, said it was cold.", "The mayor of the old town"),
    ],
)
def test_who_is_described_speaks_by_the_name_between_commas(text, name):
    assert speakers.find(text)[-1].name == name
