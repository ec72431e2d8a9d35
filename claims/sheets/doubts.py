"""What a person should know of a cell they typed, though it is kept as it is: formulas, bare figures, letters that deceive."""

from __future__ import annotations

from collections.abc import Iterator

from claims.records import Note
from claims.sheets.codec import guard
from claims.sheets.messages import note
from claims.sheets.rewritten import is_value
from claims.tables.columns import KEYS
from claims.text import mixed_words, reorders
from claims.urls import UrlRefused, parse


def doubts(key: str, words: str, line: int) -> Iterator[Note]:
    """Notes on the words typed into the column `key`; nothing for cells that are read against a list of words."""
    if KEYS[key].type == "url":
        yield from (note("host_spelled", line=line, column=key, taken=told) for told in _hosts(words))
    elif KEYS[key].type == "text":
        yield from _of_text(key, words, line)


def _of_text(key: str, words: str, line: int) -> Iterator[Note]:
    if guard(words) != words:
        yield note("formula_text", line=line, column=key)
    elif is_value(words):
        yield note("bare_value", line=line, column=key, typed=words)
    if reorders(words):
        yield note("hidden_letters", line=line, column=key, typed=words)
    mixed = mixed_words(words)
    if mixed:
        yield note("mixed_letters", line=line, column=key, typed=", ".join(mixed))


def _hosts(words: str) -> Iterator[str]:
    """What is to be known of the hosts of the addresses in a cell; what is no address is for the desk to refuse."""
    for word in words.split():
        try:
            told = parse(word).note
        except UrlRefused:
            continue
        if told:
            yield told
