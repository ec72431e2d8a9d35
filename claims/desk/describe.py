"""articles.csv, an editor's: what is missing about articles, filled in by people, read back by article id.

A cell counts as typed where it differs from what the file was written with. What is not taken comes back in rejected.csv,
a row a cell, and waits there until its writer settles it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from claims.desk.articlesfile import FIELDS, as_written, note_read, read_articles, was_read
from claims.desk.desk import Desk
from claims.desk.originals import refuse_copy
from claims.desk.report import FileReport
from claims.identity import sha256
from claims.ledger import events as e
from claims.ledger.state import Rejection
from claims.records import Person
from claims.sheets import articlecells, dates, files
from claims.sheets.articlecells import Returned, Typed
from claims.sheets.messages import FileProblem, note
from claims.sheets.reject import from_file
from claims.sheets.wording import REMOVABLE
from claims.tables.columns import heading
from claims.text import for_terminal, trim
from claims.urls import UrlRefused
from claims.urls import parse as parse_url

_STREAM = "desk"
_Cells = Mapping[str, str]
_Rows = Sequence[tuple[int, str, _Cells]]


def collect_articles(desk: Desk, path: Path, data: bytes, person: Person | None, dry_run: bool) -> FileReport | None:
    """Takes in a filled articles.csv; None where it is as it was written or was read before."""
    report = FileReport(str(path), person=person.id if person else None)
    if person is None:
        return report.with_notes("Nobody is named for this articles.csv: use --as.")
    if was_read(desk, person, data):
        return None
    read = read_articles(data)
    if isinstance(read, FileProblem):
        if not dry_run:
            refuse_copy(desk, path, data, sha256(data), f"{read.what}\n{read.fix}")
        return replace(report, rejected=(from_file(read),))
    was = as_written(desk, person)
    lost = was.keys() - {article for _, article, _ in read.rows}
    order = dates.proven_order(_known_days(read.rows, was))
    found = _Settling(desk, person, sha256(data), order)
    report = report.with_notes(*read.notes)
    for line, article, cells in read.rows:
        # An id that was damaged is that of the one row which is missing: then only what was typed there comes back.
        meant = article if article in was or len(lost) != 1 or desk.store.article(article) else next(iter(lost))
        found.missing = meant if meant != article else ""
        for typed in _typed(line, article, cells, was.get(meant, {}), order):
            found.take(typed)
        report = report.with_notes(*_emptied(line, cells, was.get(meant, {})))
    report = found.write(report)
    if not dry_run:
        if found.any:
            files.keep(data, desk.config.review / person.id, desk.now(), sha256(data), ".csv")
        note_read(desk, person, data)
    return report


def collect_returned(
    desk: Desk, report: FileReport, rows: Sequence[dict[str, str]], encoding: str, digest: str, person: Person
) -> FileReport:
    """Takes in the rows of a rejected.csv that are cells of articles.csv; what was removed there as advised waits no more."""
    waiting = desk.store.desk().returned.get(person.id, ())
    past = [r for one in desk.store.events(_STREAM) for r in _told(one.event, person)] if rows else []
    came = articlecells.returned(rows, encoding, waiting, past)
    found = _Settling(desk, person, digest, dates.proven_order(came.lent))
    for typed in came.typed:
        found.take(typed)
    for gone in (r for r in waiting if r.code in REMOVABLE and r.cells["key"] not in came.there):
        found.settled.append(gone)
        found.notes.append(
            f"Line {gone.line}, {heading(gone.column)}: removed, so “{_short(gone.typed)}” waits no more."
        )
    return found.write(report.with_notes(*_beside(came)))


def _told(event: e.Event, person: Person) -> tuple[Rejection, ...]:
    return event.rejections if isinstance(event, e.ArticlesCollected) and event.person == person.id else ()


def _beside(came: Returned) -> Iterator[str]:
    for line, column, words in came.aside:
        yield note("aside", line=line, column=column, typed=words).text


@dataclass
class _Settling:
    """Typed cells, one by one: what they change, what comes back, what waits no more; then all of it in one transaction."""

    desk: Desk
    person: Person
    digest: str
    order: str | None
    missing: str = ""
    changes: dict[str, dict[str, str]] = field(default_factory=dict)
    back: list[Rejection] = field(default_factory=list)
    settled: list[Rejection] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def any(self) -> bool:
        """Whether anything was typed that says something."""
        return bool(self.changes or self.back or self.settled)

    def take(self, typed: Typed) -> None:
        """Takes a cell, or has it come back with the reason."""
        if typed.given is not None:
            self.settled.append(typed.given)
        record = self.desk.store.article(typed.article)
        if record is None:
            put = f"put back {self.missing}" if self.missing else "put back the id that stood there"
            fix = f"Under Article, {put}. Or remove this row from rejected.csv."
            self._back(typed, "article-unknown", f"“{_short(typed.article)}” is no article of this desk.", fix)
            return
        # What this person typed for the same cell before is replaced by what they type now.
        self.settled += [r for r in self._waiting() if (r.cells["article"], r.column) == (typed.article, typed.column)]
        value, what, fix = _read(typed, self.desk, self.order)
        now = self.changes.get(typed.article, {}).get(typed.column, getattr(record, typed.column)) or ""
        if value and now == value:
            return
        name = f"{record.title}: " if record.title else ""
        if now != typed.was:
            self._back(
                typed,
                "article-stands",
                f"{name}“{_short(now)}” stands there already, and you wrote “{_short(typed.value)}”. Nothing was changed.",
                "If what stands there is right, remove this row from rejected.csv. If not, write what is right over it in "
                "articles.csv, where the article has a row as long as this one waits.",
                now,
            )
        elif not value:
            self._back(typed, "article", f"{name}{what}", f"{fix} Or write it into articles.csv.", typed.was)
        else:
            self.changes.setdefault(typed.article, {})[typed.column] = value
            if value != trim(typed.value):
                taken = f"{articlecells.place(typed)}: “{_short(typed.value)}” was taken as {value}."
                self.notes.append(taken)

    def write(self, report: FileReport) -> FileReport:
        """Appends what was found in one transaction; the report with it."""
        drafts = []
        for article, fields in self.changes.items():
            record = self.desk.store.article(article)
            drafts.append(e.Draft(article, record.version if record else 0, self.person.id, (e.Described(**fields),)))
            filled = ", ".join(heading(f) for f in fields)
            self.notes.append(f"{article}: {filled} filled in by {self.person.name}.")
        left = (*(r for r in self._waiting() if r not in self.settled), *self.back)
        if left != self._waiting():
            collected = e.ArticlesCollected(self.person.id, self.digest, left)
            drafts.append(e.Draft(_STREAM, self.desk.store.version(_STREAM), self.person.id, (collected,)))
        if drafts:
            self.desk.store.append(drafts, self.desk.now())
        changed = sum(map(len, self.changes.values()))
        report = replace(report, changed=report.changed + changed, rejected=(*report.rejected, *self.back))
        return report.with_notes(*self.notes)

    def _waiting(self) -> tuple[Rejection, ...]:
        return self.desk.store.desk().returned.get(self.person.id, ())

    def _back(self, typed: Typed, code: str, what: str, fix: str, stands: str = "") -> None:
        day = self.desk.today().isoformat()
        self.back.append(articlecells.came_back(typed, code, what, fix, self.digest, day, stands))


def _read(typed: Typed, desk: Desk, order: str | None) -> tuple[str, str, str]:
    """A typed cell as it is kept; or nothing, what is wrong with it and what to do."""
    words, limit, today = trim(typed.value), desk.config.limits.cell_characters, desk.today().isoformat()
    if len(words) > limit:
        return "", f"The cell holds {len(words)} characters; {limit} is the most.", "Shorten it under You typed."
    if typed.column == "published":
        day, fix = dates.read(words, order), f"Under You typed, write the day as YYYY-MM-DD, for instance {today}."
        if day is None:
            return "", f"“{_short(words)}” {_NO_DAY[dates.fault(words)].format(found=dates.meanings(words))}.", fix
        return (day, "", "") if day <= today else ("", f"“{words}” has not come yet.", fix)
    if typed.column == "url":
        try:
            return parse_url(words).text, "", ""
        except UrlRefused as error:
            return "", error.what, f"{error.fix.removesuffix('.')}. Write it under You typed."
    return words, "", ""


_NO_DAY = {
    "date_serial": "is a number, not a day: the spreadsheet changed it",
    "date_order": "can be {found}, and nothing in the file proves which",
    "date_impossible": "is no day that there is",
    "date_unreadable": "is not a day we can read",
}


def _known_days(rows: _Rows, was: Mapping[str, _Cells]) -> Iterator[tuple[str, str]]:
    """Days as they were written, beside the cells that they came back as; what somebody typed over them proves nothing."""
    for _, article, cells in rows:
        written, now = was.get(article, {}), {k: trim(cells.get(k, "")) for k in ("taken", "published")}
        yield from ((day, now[k]) for k in now if (day := written.get(k)) and day in dates.readings(now[k]).values())


def _typed(line: int, article: str, cells: _Cells, was: _Cells, order: str | None) -> Iterator[Typed]:
    for key in FIELDS:
        now, before = trim(cells.get(key, "")), was.get(key, "")
        rewritten = key == "published" and before and before == dates.read(now, order)
        if now and now != trim(before) and not rewritten:
            yield Typed(line, article, key, now, before)


def _emptied(line: int, cells: _Cells, was: _Cells) -> Iterator[str]:
    for key in FIELDS:
        if was.get(key, "") and not trim(cells.get(key, "")):
            yield f"Line {line}, {heading(key)}: you emptied it, so nothing changes."


def _short(words: str) -> str:
    return for_terminal(words if len(words) <= 80 else f"{words[:79]}…")
