"""The newsroom's own tables: people.csv, ratings.csv, facts/*.csv. Strict: a fault names file, line, found and expected.

UTF-8 with or without a byte-order mark; commas, semicolons or tabs, as spreadsheets save them.
"""

from __future__ import annotations

import csv
import difflib
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NoReturn

from claims.errors import ConfigError
from claims.facts import table as fact_table
from claims.records import Fact, Person, Rating, Scheme
from claims.text import shorten, trim, visible
from claims.vocabulary import Role

PEOPLE = ("id", "name", "roles", "active", "away_since")
SUBJECTS = "subjects"  # a column that people.csv may have
RATINGS = ("scheme", "version", "key", "label", "value", "meaning")
_PERSON_ID = re.compile(r"[a-z][a-z0-9-]{1,39}")
_KEY = re.compile(r"[a-z][a-z-]{0,39}")
_LABEL = re.compile(r"[A-Za-z][A-Za-z '-]{0,39}")
# Actors of the ledger that are nobody.
_RESERVED = ("machine", "desk", "operator", "nobody")
# Words that a spreadsheet rewrites, or that a sheet's cell already means something by.
_NO_LABEL = ("true", "false", "yes", "no", "clear", "none", "na", "null")
_BYTES = 20_000_000
_SEP = "sep=;\n"


@dataclass(frozen=True, slots=True)
class _Row:
    """One row: where it stands, its cells by column."""

    file: Path
    line: int
    cells: Mapping[str, str]

    def refuse(self, column: str, expected: str) -> NoReturn:
        """Raises ConfigError for the cell of `column`."""
        found = self.cells[column]
        raise ConfigError(
            f"{self.file}, line {self.line}: {column} is {_quoted(found)}; expected {expected}.",
            "Correct that cell and save the file as CSV in UTF-8.",
        )


def read_people(file: Path) -> tuple[Person, ...]:
    """The people of people.csv, in its order. Raises ConfigError."""
    people: list[Person] = []
    taken: dict[str, int] = {}
    for row in _rows(file, PEOPLE, (SUBJECTS,)):
        person = _person(row)
        for column, words in (("id", person.id), ("name", person.name)):
            before = taken.setdefault(" ".join(words.split()).casefold(), row.line)
            if before != row.line:
                row.refuse(column, f"one that line {before} does not have")
        people.append(person)
    return tuple(people)


def _person(row: _Row) -> Person:
    cell = row.cells
    if not _PERSON_ID.fullmatch(cell["id"]) or cell["id"] in _RESERVED:
        row.refuse("id", "two to 40 small letters, digits and hyphens, such as ana-b; not " + ", ".join(_RESERVED))
    if not cell["name"]:
        row.refuse("name", "a name")
    roles = {r for r in (trim(part).lower() for part in cell["roles"].split(";")) if r}
    if not roles or not roles <= {r.value for r in Role}:
        row.refuse("roles", f"one or more of {', '.join(Role)}, separated by ;")
    if cell["active"].lower() not in ("yes", "no"):
        row.refuse("active", "yes or no")
    if cell["away_since"] and not _is_day(cell["away_since"]):
        row.refuse("away_since", "nothing, or a date like 2021-01-04")
    subjects = tuple(s for s in (trim(part) for part in cell[SUBJECTS].split(";")) if s)
    if any(not re.search(r"[^\W_]", s) for s in subjects):
        row.refuse(SUBJECTS, "words such as health;city budget, or nothing")
    active = cell["active"].lower() == "yes"
    return Person(cell["id"], cell["name"], frozenset(roles), active, cell["away_since"] or None, subjects)


def read_scheme(file: Path) -> Scheme:
    """The rating scheme of ratings.csv. Raises ConfigError; a scheme without any rating is a fault."""
    ratings: list[Rating] = []
    named: tuple[str, str] | None = None
    taken: set[str] = set()
    for row in _rows(file, RATINGS):
        cell = row.cells
        named = named or (cell["scheme"], cell["version"])
        for column, wanted in zip(("scheme", "version"), named, strict=True):
            if not cell[column] or cell[column] != wanted:
                row.refuse(column, _quoted(wanted) if wanted else "a word: one file holds one scheme of one version")
        rating = _rating(row)
        for column, word in (("key", rating.key), ("label", rating.label.casefold())):
            if f"{column} {word}" in taken:
                row.refuse(column, f"a {column} that no other line has")
            taken.add(f"{column} {word}")
        ratings.append(rating)
    if named is None:
        raise ConfigError(f"{file}: there is no rating in it.", f"Give it a line for each: {', '.join(RATINGS)}.")
    return Scheme(*named, tuple(ratings))


def _rating(row: _Row) -> Rating:
    cell = row.cells
    if not _KEY.fullmatch(cell["key"]):
        row.refuse("key", "small letters and hyphens, such as mostly-correct")
    if not _LABEL.fullmatch(cell["label"]) or cell["label"].lower() in _NO_LABEL:
        row.refuse("label", "English letters, spaces and hyphens, and no word that a spreadsheet would change")
    if cell["value"] and not re.fullmatch(r"[0-9]{1,3}", cell["value"]):
        row.refuse("value", "a whole number, or nothing where the rating is off the scale")
    if not cell["meaning"]:
        row.refuse("meaning", "a sentence that says when it is given")
    return Rating(cell["key"], cell["label"], int(cell["value"]) if cell["value"] else None, cell["meaning"])


def read_facts(folder: Path) -> tuple[Fact, ...]:
    """The reference facts of every .csv file in `folder`, in order of their names; none where there is no folder.

    Raises ConfigError naming the first rows that are no facts.
    """
    facts: list[Fact] = []
    for file in sorted(folder.glob("*.csv")) if folder.is_dir() else []:
        read = fact_table.read((row for _, row in _table(file, fact_table.COLUMNS)[1]), file.name)
        if read.rejected:
            shown = [
                f"{folder / r.row}: {r.column} is {_quoted(r.found)}; expected {r.expected}." for r in read.rejected
            ]
            more = [f"... and {len(shown) - 5} more."] if len(shown) > 5 else []
            raise ConfigError("\n".join([*shown[:5], *more]), "Correct those cells and save the file as CSV in UTF-8.")
        facts += read.facts
    return tuple(facts)


def _is_day(words: str) -> bool:
    try:
        return date.fromisoformat(words).isoformat() == words
    except ValueError:
        return False


def _quoted(words: str) -> str:
    return f"“{shorten(visible(words), 60)}”" if words else "empty"


def _rows(file: Path, wanted: Sequence[str], may: Sequence[str] = ()) -> Iterator[_Row]:
    """The rows of a table with every wanted column, and those it may have; rows without a word are passed over."""
    headings, rows = _table(file, wanted)
    missing = [c for c in wanted if c not in headings]
    if missing:
        raise ConfigError(
            f"{file}, line 1: the column {missing[0]} is missing; found {', '.join(map(visible, headings)) or 'nothing'}.",
            f"The first line must hold {','.join(wanted)}.",
        )
    twice = next((c for c in (*wanted, *may) if headings.count(c) > 1), None)
    if twice:
        raise ConfigError(f"{file}, line 1: the column {twice} stands there twice.", "Remove one of them.")
    _refuse_misspelt(file, headings, wanted, may)
    for line, row in rows:
        if any(row.values()):
            yield _Row(file, line, {c: row.get(c, "") for c in (*wanted, *may)})


def _refuse_misspelt(file: Path, headings: Sequence[str], wanted: Sequence[str], may: Sequence[str]) -> None:
    """Other columns are the newsroom's own; one that all but has the name of ours would be left unread in silence."""
    for heading in (h for h in headings if h not in (*wanted, *may)):
        near = difflib.get_close_matches(heading, [c for c in may if c not in headings], n=1, cutoff=0.75)
        if near:
            raise ConfigError(
                f"{file}, line 1: there is no column {visible(heading)}.",
                f"Did you mean {near[0]}? Correct the heading.",
            )


def _table(file: Path, wanted: Sequence[str]) -> tuple[list[str], list[tuple[int, dict[str, str]]]]:
    """Headings and rows (with the line each ends on) of a CSV file, cells trimmed.

    The delimiter is the one under which most wanted columns appear.
    """
    text = _decoded(file)
    text = text[len(_SEP) :] if text.startswith(_SEP) else text

    def met(delimiter: str) -> int:
        return sum(
            trim(h).lower() in wanted for h in next(csv.reader([text.split("\n", 1)[0]], delimiter=delimiter), [])
        )

    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=met), strict=True)
    try:
        headings = [trim(h).lower() for h in next(reader, [])]
        rows = [(reader.line_num, dict(zip(headings, map(trim, row), strict=False))) for row in reader]
    except csv.Error as fault:
        raise ConfigError(f"{file}, line {reader.line_num}: a cell is not well quoted ({fault}).", _AGAIN) from None
    return headings, rows


_AGAIN = "Open the file in a spreadsheet, correct that line and save it as CSV in UTF-8."


def refuse_no_file(file: Path) -> None:
    """Raises ConfigError where a folder, a pipe or a device stands in the place of a file: opening one could wait for ever."""
    if file.exists() and not file.is_file():
        raise ConfigError(f"{file} is not a file.", "Move it away and put the file in its place.")


def _decoded(file: Path) -> str:
    refuse_no_file(file)
    try:
        with file.open("rb") as source:
            data = source.read(_BYTES + 1)
    except FileNotFoundError:
        raise ConfigError(f"There is no {file}.", "claimdesk init writes one beside desk.toml.") from None
    if len(data) > _BYTES:
        raise ConfigError(f"{file} has over {_BYTES:,} bytes.", "Cut it into smaller files.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = data[: fault.start].count(b"\n") + 1
        raise ConfigError(f"{file}, line {line}: this is not UTF-8.", "Save it as “CSV UTF-8”.") from None
    if "\x00" in text:
        raise ConfigError(f"{file} holds NUL characters: it is not a CSV file.", "Save it as “CSV UTF-8”.")
    return text.replace("\r\n", "\n").replace("\r", "\n")
