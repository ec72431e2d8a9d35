"""What one release is made of: a value that holds everything the pages and tables show, and nothing else.

The renderers turn an Edition into bytes and touch no disk, clock or ledger; the same Edition gives the same bytes.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

import pandas as pd

from claims.ledger.history import HistoryLine
from claims.ledger.state import ArticleRecord, Case, Prepared, Snapshot
from claims.records import Person, Rating, Scheme
from claims.tables.columns import CORRECTIONS, SOURCES, VERDICTS, Column
from claims.vocabulary import VerdictStatus

TABLES: Mapping[str, tuple[Column, ...]] = {"verdicts": VERDICTS, "sources": SOURCES, "corrections": CORRECTIONS}


@dataclass(frozen=True, slots=True)
class Site:
    """How a release presents itself. Every field may be empty but `name`; `timezone` is an IANA name, `language` a tag.

    `rights` is "whole" where an article with recorded rights is shown whole, "sentences" where none ever is.
    """

    name: str
    url: str = ""
    publisher: str = ""
    contact: str = ""
    corrections_policy: str = ""
    language: str = "en"
    timezone: str = "UTC"
    licence: str = ""
    rights: str = "whole"


@dataclass(frozen=True)
class Edition:
    """One release before it is rendered.

    `head` is position and hash of the chain when the release was prepared. `cases` are all that were ever published or
    are published by this edition, their `snapshots` already holding its new versions; those of the same articles that
    were never published may be there too, and lend only the places of their figures to the count of what is covered.
    `history` has a claim's lines in order of the chain, up to `prepared`. The frames hold exactly the published columns.
    `counts` may hold articles_read and claims_found. `versions` are the programs this release was made with.
    """

    prepared: Prepared
    head: tuple[int, str]
    site: Site
    scheme: Scheme
    people: Mapping[str, Person]
    cases: Mapping[str, Case]
    articles: Mapping[str, ArticleRecord]
    verdicts: pd.DataFrame
    sources: pd.DataFrame
    corrections: pd.DataFrame
    counts: Mapping[str, int] = field(default_factory=dict)
    history: Mapping[str, tuple[HistoryLine, ...]] = field(default_factory=dict)
    versions: Mapping[str, str] = field(default_factory=dict)

    def frame(self, table: str) -> pd.DataFrame:
        """One of the three published tables. Raises KeyError for any other name."""
        return {"verdicts": self.verdicts, "sources": self.sources, "corrections": self.corrections}[table]

    def rows(self, table: str) -> list[dict[str, str | int | None]]:
        """A published table as rows of plain values, missing as None, in the frame's order."""
        return plain_rows(self.frame(table), TABLES[table], table)

    def person(self, person_id: str) -> str:
        """The name of a person, or the id where nobody of people.csv has it any more."""
        found = self.people.get(person_id)
        return found.name if found else person_id

    def rating(self, label: str) -> Rating:
        """The rating of a label; one of an older scheme comes back with its own words and no place on the scale."""
        return self.scheme.label(label) or Rating(key="other", label=label, value=None, meaning="")


def plain_rows(frame: pd.DataFrame, columns: tuple[Column, ...], table: str) -> list[dict[str, str | int | None]]:
    """A frame as rows of str, int and None.

    Raises ValueError, naming table, column and row, where a column is missing, a number is no whole number, or is NaN or
    infinite: those have no spelling in JSON.
    """
    keys = [c.key for c in columns]
    if list(frame.columns) != keys:
        raise ValueError(f"{table}: the columns are {list(frame.columns)}, not {keys}")
    cells = [[_plain(v, c, table) for v in frame[c.key].tolist()] for c in columns]
    return [dict(zip(keys, row, strict=True)) for row in zip(*cells, strict=True)]


def _plain(value: object, column: Column, table: str) -> str | int | None:
    if value is None or value is pd.NA or value is pd.NaT:
        return None
    if column.type == "number":
        if isinstance(value, int | float) and math.isfinite(value) and int(value) == value:
            return int(value)
        raise ValueError(f"{table}.{column.key}: {value!r} is no whole number")
    if isinstance(value, float) and value != value:
        return None
    return str(value)


@dataclass(frozen=True, slots=True)
class Standing:
    """How readers see one claim in this edition: the version shown, its status, and where a merged one went."""

    case: Case
    snapshot: Snapshot
    status: VerdictStatus
    merged_into: str | None
    row: Mapping[str, str | int | None]

    @property
    def id(self) -> str:
        """The claim's id."""
        return self.case.id

    @property
    def page(self) -> str:
        """The claim's page, from the top of the release."""
        return f"claims/{self.case.id}.html"

    @property
    def replaced(self) -> tuple[Snapshot, ...]:
        """The versions that have a page of their own: the older ones, and the last too where its verdict no longer stands."""
        gone = self.status in (VerdictStatus.MERGED, VerdictStatus.WITHDRAWN)
        return self.case.snapshots if gone else self.case.snapshots[:-1]


def standings(edition: Edition) -> dict[str, Standing]:
    """Every published claim by id, in order of id.

    Raises ValueError where the verdicts table and the cases do not speak of the same claims.
    """
    rows = {str(row["claim_id"]): row for row in edition.rows("verdicts")}
    published = {case.id: case for case in edition.cases.values() if case.snapshots}
    if rows.keys() != published.keys():
        odd = sorted(rows.keys() ^ published.keys())
        raise ValueError(f"verdicts and cases differ on {', '.join(odd[:5])}")
    return {
        key: Standing(
            case=published[key],
            snapshot=published[key].snapshots[-1],
            status=VerdictStatus(str(rows[key]["status"])),
            merged_into=None if rows[key]["merged_into"] is None else str(rows[key]["merged_into"]),
            row=rows[key],
        )
        for key in sorted(rows)
    }
