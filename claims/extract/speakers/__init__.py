"""Who says what: direct, indirect and mixed speech, and the attitudes that an article ascribes to somebody."""

from claims.extract.speakers.bodies import named
from claims.extract.speakers.finder import find, find_in

__all__ = ["find", "find_in", "named"]
