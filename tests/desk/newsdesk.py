"""A small desk in a folder, its clock in the test's hand, and hands that type into its sheets as people do."""

import csv
import io
import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from claims.desk import collect, extract, ingest, lend
from claims.desk.collect import CollectReport
from claims.desk.desk import Config, Desk
from claims.gate import Finding, GateReport
from claims.ledger.sqlite import SqliteStore
from claims.ledger.state import Case
from claims.records import Fact, Person, Rating, Scheme
from claims.tables.columns import KEYS

PEOPLE = (
    Person("ruth", "Ruth Calder", frozenset({"reviewer"})),
    Person("idris", "Idris Okoro", frozenset({"reviewer"})),
    Person("tomas", "Tomas Lind", frozenset({"editor"})),
    Person("mirela", "Mirela Costin", frozenset({"editor"})),
    Person("petra", "Petra Nowak", frozenset({"reviewer"}), active=False),
)
SCHEME = Scheme(
    "four steps",
    "1",
    (
        Rating("correct", "Correct", 4, "Holds."),
        Rating("wrong", "Wrong", 1, "Does not."),
        Rating("unproven", "Unproven", None, "Nobody knows."),
    ),
)
TEXT = """Title: The lake
Publisher: Example Courier
Published: 2021-01-04
Url: https://courier.example.org/lake
Rights: ours

The harbour lake froze for 20 days in 2013.

The town spent 41 million crowns on roads in 2020.

Some 300 people skated on Sunday.
"""
# A folder in memory, where the machine has one to write in: models and walks write thousands of small files.
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
GOOD = {
    "decision": "Rate",
    "rating": "Correct",
    "why": "The record says so.",
    "source1_link": "https://court.example.org/a",
    "source1_shows": "the figure",
    "source2_link": "https://wire.example.net/b",
    "source2_shows": "the same figure",
    "as_of": "2021-01-04",
}


class GreenGate:
    """A gate that finds what it was told to find, and else nothing."""

    def __init__(self, *findings: Finding) -> None:
        self.findings = findings
        self.seen: list[Mapping[str, object]] = []

    def check(self, frames: Mapping[str, object], counts: Mapping[str, int]) -> GateReport:
        self.seen.append(dict(counts))
        return GateReport(self.findings, dict(counts), 1)


class NewsDesk:
    """The desk, and everything a test does to it."""

    def __init__(self, root: Path, people: tuple[Person, ...] = PEOPLE, facts: tuple[Fact, ...] = ()) -> None:
        self.root = root
        self.time = datetime(2021, 1, 5, 18, 0, tzinfo=UTC)
        self.config = Config(
            "test", "Test desk", root, root / "inbox", root / "review", root / "published", per_sheet=10
        )
        for folder in ("inbox", "review"):
            (root / folder).mkdir(parents=True, exist_ok=True)
        self.desk = self.opened(people, facts)

    def opened(self, people: tuple[Person, ...] = PEOPLE, facts: tuple[Fact, ...] = ()) -> Desk:
        """The desk opened anew."""
        store = SqliteStore(self.root / ".claimdesk" / "ledger.db")
        return Desk(self.config, store, people, SCHEME, lambda: facts, lambda: self.time, lambda: self.time.timestamp())

    def at(self, day: int, hour: int = 9) -> None:
        """It is this day of January 2021."""
        self.time = datetime(2021, 1, day, hour, 0, tzinfo=UTC)

    def article(self, text: str = TEXT, name: str = "lake.txt") -> ingest.IngestReport:
        """An article comes in and its claims are found."""
        path = self.root / "inbox" / name
        path.write_text(text, "utf-8")
        os.utime(path, (1, 1))
        return self.read()

    def read(self) -> ingest.IngestReport:
        """The inbox is read and claims are found."""
        planned = ingest.plan(self.desk)
        report = ingest.refuse_unread(self.desk, planned)
        for batch in planned.batches:
            report += ingest.commit(self.desk, ingest.compute(batch))
        for found in extract.plan(self.desk):
            extract.commit(self.desk, extract.compute(found))
        return report

    def cases(self) -> list[Case]:
        """All claims, in the order of the text."""
        return sorted(self.desk.store.cases(), key=lambda c: c.found.start)

    def case(self, n: int = 0) -> Case:
        """The n-th claim as it stands."""
        return self.cases()[n]

    def held(self, person: str = "ruth") -> list[str]:
        """The claims that a person holds, in the order of the text."""
        return [c.id for c in self.cases() if c.holder == person]

    def lend(self, *people: str, published: bool = False) -> lend.LendReport:
        """Sheets go out."""
        return lend.lend(self.desk, people, published)

    def sheet(self, person: str, name: str = "sheet.csv") -> Path:
        """A person's file."""
        return self.root / "review" / person / name

    def rows(self, person: str, name: str = "sheet.csv") -> list[dict[str, str]]:
        """What a person sees."""
        text = self.sheet(person, name).read_text("utf-8-sig")
        return list(csv.DictReader(io.StringIO(text, newline="")))

    def type(self, person: str, claim: str, cells: Mapping[str, str], name: str = "sheet.csv") -> None:
        """Types into one row and saves."""
        rows = self.rows(person, name)
        for row in rows:
            if row["Claim"] == claim:
                row.update({KEYS[k].heading: v for k, v in cells.items()})
        self.save(person, rows, name)

    def save(self, person: str, rows: list[dict[str, str]], name: str = "sheet.csv") -> None:
        """Saves rows as a spreadsheet does."""
        out = io.StringIO(newline="")
        headings = list(rows[0]) if rows else [c.heading for c in KEYS.values()]
        writer = csv.DictWriter(out, headings)
        writer.writeheader()
        writer.writerows(rows)
        self.sheet(person, name).write_text(out.getvalue(), "utf-8", newline="")
        os.utime(self.sheet(person, name), (1, 1))

    def collect(self, *files: Path, **how: object) -> CollectReport:
        """Sheets come back."""
        return collect.collect(self.desk, files, **how)  # type: ignore[arg-type]

    def rate(self, n: int = 0, **cells: str) -> str:
        """The holder of the n-th claim rates it in their sheet; the claim's id."""
        case = self.case(n)
        if not self.sheet(case.holder or "").exists():
            self.lend()
        case = self.case(n)
        assert case.holder
        self.type(case.holder, case.id, {**GOOD, **cells})
        self.collect()
        return case.id

    def with_config(self, **changed: object) -> None:
        """desk.toml has changed."""
        self.config = replace(self.config, **changed)  # type: ignore[arg-type]
        self.desk = replace(self.desk, config=self.config)

    def with_people(self, *people: Person) -> None:
        """people.csv has changed."""
        self.desk = replace(self.desk, people=people)
