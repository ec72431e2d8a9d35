"""No input is quadratic: every function reads 60,000 characters of any shape within a limit that only a square would break.

At the usual pace each takes under a second; the limit is generous, for slow and busy machines, and in seconds of this process.
"""

import time
from datetime import date

import pytest

from claims.extract import candidates, moments, quantities, sentences, speakers, worth
from claims.records import Article

SIZE = 60_000
LIMIT = 15.0
FUNCTIONS = {
    "quantities": quantities.find,
    "moments": lambda text: moments.find(text, date(2019, 5, 6)),
    "sentences": sentences.split,
    "speakers": speakers.find,
    "worth": lambda text: worth.score([text]),
    "candidates": lambda text: candidates.find(Article("art-x", text, "")),
}
SHAPES = {
    "figures": "1,",
    "brackets": "(",
    "one word": "a",
    "digits": "7",
    "quotes": '"',
    "said": "said Anna ",
    "capitals": "May ",
    "initials": "A. ",
    "clauses": "he, who, ",
    "ages": "The 49-year-old left. Jane Doe, 49, said so. ",
    "speech": "“Yes,” said Anna. “No,” he said. ",
}


def _made(shape):
    unit = SHAPES[shape]
    return (unit * (SIZE // len(unit) + 1))[:SIZE]


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_long_text_of_one_shape_is_read_in_time(name, shape):
    text = _made(shape)
    began = time.process_time()
    FUNCTIONS[name](text)
    assert time.process_time() - began < LIMIT
