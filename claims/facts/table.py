"""Rows of the newsroom's fact tables become facts; a row that cannot be used is rejected with what was found and expected.

A property may have other names after `;` and a part after `:` ("longest term; sentence: publishing"): parts of one property
are summed, each times its "counts: publishing". A row with dates in `from` and `to` may stand for a period, without a value.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from claims.facts.arithmetic import bounds
from claims.records import Fact, Note
from claims.text import shorten, trim, visible
from claims.urls import UrlRefused, parse

COLUMNS = ("subject", "aliases", "property", "value", "unit", "from", "to", "source_url", "retrieved")
_GROUPED = re.compile(r"[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class RejectedFact:
    """A row that is no fact: which row, which column, what was found there and what was expected."""

    row: str
    column: str
    found: str
    expected: str


@dataclass(frozen=True, slots=True)
class FactsRead:
    """What a fact table holds."""

    facts: tuple[Fact, ...]
    notes: tuple[Note, ...] = ()
    rejected: tuple[RejectedFact, ...] = ()


class _Unfit(Exception):
    """One cell that cannot be used: its column, what it holds, what was expected."""


def read(rows: Iterable[Mapping[str, str | None]], name: str = "facts") -> FactsRead:
    """The facts of `rows`, dicts by column heading; `name` is the table's, and leads the name of each row ("x.csv line 3").

    Line 1 is the headings. A column that is missing rejects the table in one entry; one we do not know is noted.
    """
    facts: list[Fact] = []
    notes: list[Note] = []
    rejected: list[RejectedFact] = []
    seen: dict[tuple[object, ...], str] = {}
    for number, raw in enumerate(rows, 2):
        where = f"{name} line {number}"
        cells = {
            trim(str(key)).casefold(): trim(value or "") for key, value in raw.items() if isinstance(value, str | None)
        }
        if number == 2:
            missing = [column for column in COLUMNS if column not in cells]
            if missing:
                return FactsRead(
                    (), (), (RejectedFact(f"{name} line 1", missing[0], "no such column", ", ".join(COLUMNS)),)
                )
            notes += [
                Note("extra-column", f"{name}: the column {shorten(visible(k), 40)} is not used.")
                for k in _extra(cells)
            ]
        if not any(cells.values()):
            continue
        try:
            fact = _fact(cells, where)
        except _Unfit as fault:
            rejected.append(RejectedFact(where, *fault.args))
            continue
        key = (fact.subject, fact.property, fact.value, fact.unit, fact.since, fact.until)
        if key in seen:
            notes.append(Note("repeated", f"{where} says the same as {seen[key]}: it was left out."))
            continue
        seen[key] = where
        facts.append(fact)
        notes += _doubts(fact)
    return FactsRead(tuple(facts), tuple(notes), tuple(rejected))


def _extra(cells: Mapping[str, str]) -> list[str]:
    return [key for key in cells if key not in COLUMNS]


def _fact(cells: Mapping[str, str], where: str) -> Fact:
    since, until = _date(cells, "from"), _date(cells, "to")
    first, last = bounds(since), bounds(until)
    if first and last and first[0] > last[1]:
        raise _Unfit("to", cells["to"], f"a date not before {since}")
    unit = cells["unit"] or None
    return Fact(
        subject=_words(cells, "subject"),
        aliases=tuple(dict.fromkeys(a for a in map(trim, cells["aliases"].split(";")) if a)),
        property=_words(cells, "property"),
        value=_value(cells, unit, period=since is not None),
        unit=unit,
        since=since,
        until=until,
        source_url=_address(cells),
        retrieved=_date(cells, "retrieved", whole_day=True),
        row=where,
    )


def _words(cells: Mapping[str, str], column: str) -> str:
    if not cells[column]:
        raise _Unfit(column, "nothing", "a word or more")
    return cells[column]


def _date(cells: Mapping[str, str], column: str, whole_day: bool = False) -> str | None:
    words = cells[column]
    if not words:
        return None
    if bounds(words) is None or (whole_day and not _DAY.fullmatch(words)):
        raise _Unfit(
            column, shorten(visible(words), 60), "a date like 2021-01-04" + ("" if whole_day else ", 2021-01 or 2021")
        )
    return words


def _value(cells: Mapping[str, str], unit: str | None, period: bool) -> str:
    words = cells["value"]
    if not words and not period:
        raise _Unfit("value", "nothing", "a value, or a date in “from” where the fact is a period")
    if _GROUPED.fullmatch(words):
        words = words.replace(",", "")
    if unit and words and number(words) is None:
        raise _Unfit("value", shorten(visible(words), 60), f"a number in plain digits, since the unit is {unit}")
    return words


def _address(cells: Mapping[str, str]) -> str | None:
    if not cells["source_url"]:
        return None
    try:
        return parse(cells["source_url"]).text
    except UrlRefused:
        raise _Unfit(
            "source_url", shorten(visible(cells["source_url"]), 60), "an http or https address of a public host"
        ) from None


def number(words: str) -> Decimal | None:
    """The finite number that `words` are in plain ASCII digits, or None."""
    if not words.isascii():
        return None
    try:
        found = Decimal(words.replace("_", "x"))
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def _doubts(fact: Fact) -> list[Note]:
    found = []
    if not fact.source_url:
        found.append(Note("no-source", f"{fact.row} names no source."))
    if not fact.retrieved:
        found.append(Note("no-retrieved", f"{fact.row} does not say when its source was read."))
    return found
