"""A desk with claims in every state and sheets lent, made once and copied for each walk; and hands that follow advice."""

from __future__ import annotations

import atexit
import csv
import io
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from newsdesk import GOOD, MEMORY, GreenGate, NewsDesk

from claims.desk.decide import decide
from claims.desk.publish import publish
from claims.desk.report import CollectReport, FileReport
from claims.ledger.state import Rejection
from claims.tables.columns import KEYS

# What each claim of the article is there for, in the order of the text.
ROLES = (
    "held",
    "spare",
    "rated",
    "published",
    "reopened",
    "dropped",
    "merged",
    "waiting",
    "repeats",
    "withdrawn",
    "gone",
)
# All of one worth, so that sheets show them in the order of the text.
FIGURES = (41, 52, 63, 74, 85, 96, 27, 38, 49, 31, 62)
ROADS = tuple(f"{role.capitalize()}ton Road" for role in ROLES)
TEXT = "Title: The roads\nPublisher: Example Courier\nPublished: 2021-01-04\nRights: ours\n\n" + "\n\n".join(
    f"The town spent {n} million crowns on {road} in 2020." for n, road in zip(FIGURES, ROADS, strict=True)
)
VERDICT = {k: v for k, v in GOOD.items() if k != "decision"}


@dataclass(frozen=True)
class Told:
    """One message as a reporter reads it: where, what they typed, what is wrong, what to do. A note has only `problem`."""

    line: int
    column: str
    typed: str
    problem: str
    fix: str


class Stage(NewsDesk):
    """The desk of a walk. `names` are the claims' ids by what they are there for."""

    names: dict[str, str]

    def fill(self, words: str) -> str:
        """Words with `{held}` and the like as ids; other braces stay."""
        for role, claim in self.names.items():
            words = words.replace("{" + role + "}", claim)
        return words

    def cells(self, given: Mapping[str, str]) -> dict[str, str]:
        """Cells by heading."""
        return {KEYS[k].heading: self.fill(v) for k, v in given.items()}

    def edit(self, person: str, role: str, given: Mapping[str, str]) -> FileReport:
        """One row of a person's sheet is edited, saved and collected. A claim that is none of the sheet's is a row more."""
        rows = self.rows(person)
        row = next((r for r in rows if r["Claim"] == self.names.get(role)), None)
        if row is None:
            row = dict.fromkeys(rows[0], "")
            rows.append(row)
        row.update(self.cells(given))
        self.save(person, rows)
        return self.report(self.collect(), person)

    def report(self, done: CollectReport, person: str) -> FileReport:
        """What became of a person's file; an empty report where it said nothing new."""
        return next((f for f in done.files if f.person == person), FileReport("", person=person))

    def mend(self, person: str, given: Mapping[str, str], claim: str = "") -> FileReport:
        """The one row of rejected.csv (or that of a claim) is mended, saved and collected."""
        rows = self.rows(person, "rejected.csv")
        row = next(r for r in rows if claim in ("", r["Claim"]))
        row.update(self.cells(given))
        self.save(person, rows, "rejected.csv")
        return self.report(self.collect(), person)

    def put(self, person: str, data: bytes, name: str = "sheet.csv") -> FileReport:
        """Bytes are saved as a person's file and collected."""
        path = self.sheet(person, name)
        path.write_bytes(data)
        os.utime(path, (1, 1))
        return self.report(self.collect(), person)

    def act(self, role: str, act: str, person: str, **fields: str) -> None:
        """An act on the command line."""
        decide(self.desk, self.names[role], act, person, {k: self.fill(v) for k, v in fields.items()})

    def limited(self, **limits: int) -> None:
        """The desk takes less."""
        self.with_config(limits=replace(self.config.limits, **limits))


def told(rejection: Rejection) -> Told:
    """A rejection as it is read, and nothing of it is empty."""
    assert rejection.problem and rejection.fix and rejection.code
    assert "{" not in rejection.problem + rejection.fix and "None" not in rejection.problem + rejection.fix
    return Told(rejection.line, rejection.column, rejection.typed, rejection.problem, rejection.fix)


def csv_of(rows: list[dict[str, str]], delimiter: str = ",", encoding: str = "utf-8-sig") -> bytes:
    """Rows as a spreadsheet saves them."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode(encoding)


def _build(root: Path) -> dict[str, str]:
    news = Stage(root)
    news.article(TEXT, "roads.txt")
    cases = news.cases()
    assert len(cases) == len(ROLES), [c.found.quote for c in cases]
    news.names = {role: c.id for role, c in zip(ROLES, cases, strict=True)}
    for role in ("rated", "published", "withdrawn"):
        news.act(role, "assign", "tomas", give_to="idris")
        news.act(role, "rate", "idris", **VERDICT)
    for role in ("held", "spare", "reopened", "merged", "waiting", "repeats", "gone"):
        news.act(role, "assign", "tomas", give_to="ruth")
    news.act("reopened", "rate", "ruth", **VERDICT)
    news.act("dropped", "drop", "tomas", why="No claim.")
    news.act("merged", "duplicate", "ruth", same_as="{published}")
    news.act("repeats", "duplicate", "ruth", same_as="{gone}")
    for role in ("published", "withdrawn", "reopened"):
        news.act(role, "approve", "tomas")
    publish(news.desk, GreenGate())
    news.act("merged", "approve", "tomas")
    news.act("reopened", "reopen", "tomas", why="New figures.", give_to="ruth")
    news.act("withdrawn", "withdraw", "tomas", why="Wrong article.")
    news.act("waiting", "wait", "ruth", waiting_for="The clerk", chase_on="2021-01-20")
    news.act("gone", "drop", "ruth", why="Said by nobody.")
    news.act("gone", "approve", "mirela")
    news.at(6)
    news.lend()
    news.desk.store.close()
    return news.names


@cache
def _made() -> tuple[Path, dict[str, str]]:
    home = Path(tempfile.mkdtemp(prefix="advice-", dir=MEMORY))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    return home / "desk", _build(home / "desk")


@contextmanager
def stage() -> Iterator[Stage]:
    """A copy of the desk in a folder of its own, on the morning of 6 January 2021."""
    made, names = _made()
    with tempfile.TemporaryDirectory(dir=MEMORY) as home:
        shutil.copytree(made, Path(home) / "desk", symlinks=True)
        news = Stage(Path(home) / "desk")
        news.names = dict(names)
        news.at(6, 10)
        try:
            yield news
        finally:
            news.desk.store.close()
