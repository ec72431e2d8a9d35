"""A real desk whose sheet was lent, two of its rows answered, and hands that damage the file before it is collected."""

import csv
import io
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

from newsdesk import GOOD, NewsDesk

from claims.desk.collect import CollectReport
from claims.identity import sha256
from claims.tables.columns import KEYS

PERSON = "ruth"
WHY = "Ça va — the books say “7 of 5 €”; nobody else does."
TEXT = """Title: Łódź’s lake — “½ of it”
Publisher: Example Courier
Published: 2021-01-04
Url: https://courier.example.org/lake
Rights: ours

The harbour lake froze for 20 days in 2013, said José Núñez.

The town spent 41 million crowns on its roads in 2020.

Some 300 people skated there on Sunday, the café’s owner said.

The bridge over the Weiße Elster is 40 years old.

A season ticket costs 12 euros.

The town has 9,300 inhabitants.
"""


@cache
def _prepared() -> TemporaryDirectory[str]:
    folder = TemporaryDirectory()
    news = NewsDesk(Path(folder.name) / "desk")
    news.article(TEXT)
    news.lend()
    news.desk.store.close()
    return folder


@dataclass
class Returned:
    """A person's sheet in hand: headings, rows, and the desk that lent it. Rows 0 and 1 are answered, the rest are not."""

    news: NewsDesk
    head: list[str] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)

    def cell(self, row: int, key: str) -> str:
        """What stands in a row's column."""
        return self.rows[row][self.at(key)]

    def put(self, row: int, **cells: str) -> None:
        """Types into a row, by column key."""
        for key, value in cells.items():
            self.rows[row][self.at(key)] = value

    def at(self, key: str) -> int:
        """The place of a column."""
        return self.head.index(KEYS[key].heading)

    def text(self, delimiter: str = ",", end: str = "\r\n", quoting: int = csv.QUOTE_MINIMAL) -> str:
        """The sheet as a spreadsheet writes it."""
        out = io.StringIO(newline="")
        writer = csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=quoting)
        writer.writerow(self.head)
        writer.writerows(self.rows)
        return out.getvalue()

    def order(self, columns: Sequence[int]) -> None:
        """Puts the columns into another order, or leaves some out."""
        self.head = [self.head[i] for i in columns]
        self.rows = [[row[i] for i in columns] for row in self.rows]

    def collect(self, data: bytes, name: str = "back.csv") -> CollectReport:
        """Saves the bytes in the person's folder and collects the file."""
        path = self.news.sheet(PERSON, name)
        path.write_bytes(data)
        os.utime(path, (1, 1))
        return self.news.collect(path)

    def decided(self, row: int) -> str | None:
        """The reason that now stands in the ledger for a row's claim, if it was rated."""
        case = next((c for c in self.news.cases() if c.id == self.ids[row]), None)
        return case.decision.verdict.why if case and case.decision and case.decision.verdict else None

    @property
    def ids(self) -> list[str]:
        """The claims of the rows as lent."""
        return list(self.news.desk.store.sheet(self.sheet).claims)

    @property
    def sheet(self) -> str:
        """The sheet's id."""
        return next(iter(self.news.desk.store.sheets(PERSON))).id

    def refused_copy(self, data: bytes) -> tuple[bytes, str]:
        """The bytes that were kept of a rejected file, and the reason beside them."""
        folder = self.news.root / "rejected" / sha256(data)
        (kept,) = [p for p in folder.iterdir() if p.name != "reason.txt"]
        return kept.read_bytes(), (folder / "reason.txt").read_text("utf-8")


def returned(folder: Path) -> Iterator[Returned]:
    """A sheet with its first two rows answered, on a desk of its own in `folder`."""
    copytree(Path(_prepared().name) / "desk", folder / "desk")
    news = NewsDesk(folder / "desk")
    rows = news.rows(PERSON)
    made = Returned(news, list(rows[0]), [list(row.values()) for row in rows])
    for row in (0, 1):
        made.put(row, **GOOD | {"why": WHY})
    yield made
    news.desk.store.close()


def outcome(report: CollectReport) -> tuple[str, str]:
    """What a file got, the gravest first: the catalogue's word and the code or the words that say why."""
    (file,) = report.files
    if file.conflicts:
        return "conflict", file.conflicts[0].column
    if file.rejected:
        return "file rejected" if file.sheet is None else "row rejected", file.rejected[0].code
    if file.restored:
        return "restored", file.restored[0]
    return ("noted", file.noted[0]) if file.noted else ("taken", "")
