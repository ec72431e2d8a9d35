"""No input is quadratic: every function reads a long text of any shape within a limit that only a square would break.

Each takes a fraction of its limit; limits are in seconds of this process, so that a busy machine breaks none.
"""

import time
from datetime import date

import pytest

from claims.extract import candidates, moments, quantities, sentences, speakers, worth
from claims.records import Article

# Characters, and seconds. Speakers needed nine for capitals when every run of them was taken apart word by word.
LIMITS = {
    "quantities": (200_000, 40.0),
    "moments": (200_000, 8.0),
    "sentences": (200_000, 8.0),
    "speakers": (200_000, 8.0),
    "worth": (200_000, 8.0),
    "candidates": (60_000, 20.0),
}
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
    "pronouns": "he, who ",
    "ages": "The 49-year-old left. Jane Doe, 49, said so. ",
    "ages behind capitals": "THE CLERK OF THE MILL IN ARDENTOWN, OHIO, OTTOREEDOFASHFORDVILLE; aged 49, left. ",
    "kinds": "Arden Air, an airline, paid. The airline and a ship, the Star, met the mayor. It left her. ",
    "speech": "“Yes,” said Anna. “No,” he said. ",
    "names": "The Rovers ",
    "play": "goal at 5:12 left ",
    "acted on": "a man saw her and ",
    "parts": "mills, half of them, and us, we ",
    "letters": "SIR – It is old.\n\nOtto Reed, Arden\n\n",
    "things": "no end to it - ",
    "lists": "The clerk " + "left it " * 280 + "to the board:\n" + "• Hired a\n" * 200,
}


def _made(shape, size):
    unit = SHAPES[shape]
    return (unit * (size // len(unit) + 1))[:size]


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_long_text_of_one_shape_is_read_in_time(name, shape):
    size, limit = LIMITS[name]
    text = _made(shape, size)
    began = time.process_time()
    FUNCTIONS[name](text)
    assert time.process_time() - began < limit
