"""Dates, times, lengths of time and sets, in TIMEX3 terms, each with how exactly the text tells it."""

from claims.extract.moments.finder import find

__all__ = ["find"]
