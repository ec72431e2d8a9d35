"""Sheets come back: proven, merged, decided, written down in one transaction a file. What cannot be taken comes back.

A file that is named is read at once; in the review folders a file must have settled. Nothing a person typed is lost: the
original is kept, its hash is in the ledger, and a rejected row returns with its cells untouched.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from claims.desk.ahead import Ahead
from claims.desk.articlesfile import ARTICLES
from claims.desk.bases import is_editor, sheet_base
from claims.desk.describe import collect_articles, collect_returned
from claims.desk.desk import Desk
from claims.desk.office import who
from claims.desk.originals import refuse_copy
from claims.desk.overlay import Overlay
from claims.desk.pending import finish_release
from claims.desk.rejected import write_rejected
from claims.desk.report import CONFLICT, CONFLICTS, CollectReport, FileReport
from claims.desk.settling import settled_by_sheet
from claims.desk.taking import Taking, take
from claims.desk.written import nothing_in_it, untouched
from claims.identity import sha256
from claims.ledger import events as e
from claims.ledger.state import Conflict, Rejection
from claims.records import Person
from claims.sheets import articlecells, files, header, prove, reading
from claims.sheets.descent import came_from
from claims.sheets.merge import UNIT
from claims.sheets.messages import FileProblem, restored_notes
from claims.sheets.reject import from_file
from claims.sheets.savings import key
from claims.sheets.values import Rules
from claims.tables.columns import DECISION_KEYS
from claims.text import for_terminal


def collect(
    desk: Desk, named: Sequence[Path] = (), as_person: str | None = None, dry_run: bool = False
) -> CollectReport:
    """Takes in the files named, or all that lies in the people's folders. A dry run tells what it would do and writes nothing.

    Raises UsageError for an unknown person, StorageFault where the disk refuses.
    """
    person = who(desk, as_person) if as_person else None
    if dry_run:
        # The same code writes to a ledger that is forgotten afterwards: what it tells is what would be done.
        return _Collecting(replace(desk, store=Ahead(desk.store)), dry_run=True).all(named, person)
    with desk.store.lock():
        finish_release(desk)
        return _Collecting(desk, dry_run=False).all(named, person)


class _Collecting:
    """One call of `collect`: the overlay that later files see, and the people whose rejected.csv must be written anew."""

    def __init__(self, desk: Desk, dry_run: bool) -> None:
        self.desk = desk
        self.dry_run = dry_run
        self.overlay = Overlay(desk)
        self.seen: set[str] = set()
        self.skipped: list[str] = []

    def all(self, named: Sequence[Path], person: Person | None) -> CollectReport:
        if named:
            # All are read before any is taken: a name that is wrong stops the call before it changes anything.
            read = [(path, files.read_bytes(path)) for path in named]
            reports = [self.one(path, data, person or self._owner(path)) for path, data in read]
            return self._report(reports, [], [person.id] if person else [])
        reports = []
        postponed: list[str] = []
        for owner in self.desk.people:
            folder = self.desk.config.review / owner.id
            if not folder.is_dir():
                continue
            listed = files.scan(folder, self.desk.disk_clock())
            articles = files.look(folder / ARTICLES, self.desk.disk_clock()) if is_editor(owner) else None
            for found in (articles, *listed) if articles else listed:
                if found.status != "skipped" and untouched(self.desk, owner.id, found.path.name):
                    continue
                data = files.read_settled(found.path) if found.status == "sheet" else None
                if data is not None:
                    report = self.one(found.path, data, owner)
                    # In a folder, a file that was read before is no news; one that was named is answered all the same.
                    reports.append(report if report != self._known(found.path, owner) else None)
                else:
                    waiting = self.skipped if found.status == "skipped" else postponed
                    why = found.why or f"{for_terminal(found.path.name)} is still being saved."
                    waiting.append(f"{owner.name}: {why}")
        return self._report(reports, postponed, [])

    def _report(self, reports: Sequence[FileReport | None], postponed: list[str], people: list[str]) -> CollectReport:
        done = [r for r in reports if r is not None]
        paths: list[str] = []
        if not self.dry_run:
            told = dict.fromkeys([*people, *(r.person for r in done if r.person)])
            # Everybody's: a run that was killed may have written down what it rejected and not have handed it back.
            sheets, returned = list(self.desk.store.sheets()), self.desk.store.desk().returned
            for owner in told | dict.fromkeys(p.id for p in self.desk.people):
                whole_file = [x for r in done if r.person == owner and r.sheet is None for x in r.rejected]
                # A cell of articles.csv that came back is told by the ledger.
                whole_file = [x for x in whole_file if not x.cells]
                path = write_rejected(self.desk, owner, whole_file, sheets, returned.get(owner, ()))
                paths += [str(path)] if path and owner in told else []
        return CollectReport(tuple(done), tuple(postponed), tuple(paths), tuple(self.skipped))

    def _owner(self, path: Path) -> Person | None:
        """The person in whose review folder a named file lies."""
        folder = path.resolve().parent
        home = self.desk.config.review.resolve()
        return next((p for p in self.desk.people if folder == home / p.id), None)

    def one(self, path: Path, data: bytes, person: Person | None) -> FileReport | None:
        """Collects one file of these bytes; None for a file of ours that holds nothing to collect."""
        digest = sha256(data)
        if path.name == ARTICLES:
            return collect_articles(self.desk, path, data, person, self.dry_run)
        report = FileReport(str(path), person=person.id if person else None)
        if digest in self.seen or self._collected(digest, person):
            return self._known(path, person)
        self.seen.add(digest)
        tables = reading.read(
            data,
            suffix=path.suffix,
            file_bytes=self.desk.config.limits.file_bytes,
            sheet_rows=self.desk.config.limits.sheet_rows,
        )
        taken_out = tables if isinstance(tables, FileProblem) else articlecells.take_out(tables)
        if isinstance(taken_out, FileProblem):
            return self._refused(report, path, data, digest, taken_out)
        tables, of_articles, encoding = taken_out
        rules = Rules(self.desk.scheme, self.desk.today(), self.desk.config.limits.cell_characters)
        proofs = prove.prove(
            tables,
            lambda sheet: sheet_base(self.desk, sheet),
            rules,
            person=person.id if person else None,
            fallback=self._last_sheet(person),
            file=f"{self._place(path)}/{for_terminal(path.name)}",
            names={p.id: p.name for p in self.desk.people},
        )
        if isinstance(proofs, FileProblem):
            return self._refused(report, path, data, digest, proofs)
        for proof in proofs:
            report = self._take(report, path, data, digest, proof)
        if person and (of_articles or _mends(tables)):
            report = self._articles(report, data, digest, person, of_articles, encoding)
        if not self.dry_run and person and not self._collected(digest, person):
            nothing_in_it(self.desk, person.id, path, data)
        return report

    def _articles(
        self,
        report: FileReport,
        data: bytes,
        digest: str,
        person: Person,
        rows: Sequence[dict[str, str]],
        encoding: str,
    ) -> FileReport:
        """What a rejected.csv says of cells of articles.csv; the file is kept where it said something."""
        done = collect_returned(self.desk, report, rows, encoding, digest, person)
        if done != report and not self.dry_run:
            files.keep(data, self.desk.config.review / person.id, self.desk.now(), digest, reading.ending(data, ".csv"))
        return done

    def _place(self, path: Path) -> str:
        """What tells two files of one name apart: nothing in a person's folder, else a fingerprint of the folder."""
        return "" if self._owner(path) else sha256(os.fsencode(path.resolve().parent))[:12]

    @staticmethod
    def _known(path: Path, person: Person | None) -> FileReport:
        return FileReport(str(path), person=person.id if person else None).with_notes(
            "Already collected; nothing changes."
        )

    def _collected(self, digest: str, person: Person | None) -> bool:
        return any(digest in s.files for s in self.desk.store.sheets(person.id if person else None))

    def _last_sheet(self, person: Person | None) -> str | None:
        sheets = list(self.desk.store.sheets(person.id)) if person else []
        return sheets[-1].id if sheets else None

    def _take(self, report: FileReport, path: Path, data: bytes, digest: str, proof: prove.Proof) -> FileReport:
        owner = next(p for p in self.desk.people if p.id == proof.base.person)
        taking = take(self.desk, self.overlay, proof, owner)
        waiting = _waiting(taking, proof)
        if not _nothing(taking, proof, waiting):
            self._write(path, data, digest, proof, owner, taking, waiting)
        return FileReport(
            report.file,
            proof.base.sheet,
            owner.id,
            (*report.taken, *taking.taken),
            (*report.noted, *taking.notes),
            (*report.restored, *(n.text for n in restored_notes(proof.restored))),
            (*report.rejected, *taking.rejections),
            (*report.conflicts, *taking.conflicts),
            report.drafts + taking.drafts,
            report.changed + taking.changed,
        )

    def _write(
        self,
        path: Path,
        data: bytes,
        digest: str,
        proof: prove.Proof,
        owner: Person,
        taking: Taking,
        waiting: Sequence[Rejection],
    ) -> None:
        """Keeps the original, then appends everything the file says in one transaction, and what still waits from before."""
        if not self.dry_run:
            ending = reading.ending(data, path.suffix)
            files.keep(data, self.desk.config.review / owner.id, self.desk.now(), digest, ending)
        of_claim: dict[str, list[Rejection]] = {}
        for waits in waiting:
            of_claim.setdefault(waits.claim, []).append(waits)
        open_still = [c for c in proof.base.conflicts if any(_tells(r, c) for r in of_claim.get(c.claim, ()))]
        collected = e.Collected(
            digest,
            for_terminal(path.name),
            taking.cells,
            (*waiting, *taking.rejections),
            (*open_still, *taking.conflicts),
            tuple(taking.notes),
            proof.base.after,
            self._place(path),
            proof.mending,
        )
        version = self.desk.store.version(proof.base.sheet)
        drafts = [*self.overlay.flush(), e.Draft(proof.base.sheet, version, owner.id, (collected,))]
        drafts += settled_by_sheet(self.desk, self.overlay, proof.base.sheet, owner, taking.cells, taking.conflicts)
        self.desk.store.append(drafts, self.desk.now())

    def _refused(self, report: FileReport, path: Path, data: bytes, digest: str, found: FileProblem) -> FileReport:
        """A file of which nothing is applied: kept byte for byte with the reason beside it; it stays where it lies."""
        if not self.dry_run:
            refuse_copy(self.desk, path, data, digest, f"{found.what}\n{found.fix}")
        return FileReport(report.file, None, report.person, rejected=(from_file(found),))


def _mends(tables: Sequence[reading.Table]) -> bool:
    """Whether a file is a rejected.csv, from which rows may have been removed."""
    heads = (header.find(table) for table in tables)
    return any(not isinstance(head, FileProblem) and head.rejected for head in heads)


def _waiting(taking: Taking, proof: prove.Proof) -> list[Rejection]:
    """What came back before and still waits: rows of rejected.csv left alone or left out, and rows of other files.

    A row that came back from this very file is told anew where it stands there still.
    """
    told = {(r.claim, r.column, r.typed) for r in taking.rejections if r.code == CONFLICT}
    left = [r for r in proof.base.rejections if r.code != CONFLICT or (r.claim, r.column, r.typed) not in told]
    if proof.mending:
        answered = {key(r) for r in proof.answered}
        return [r for r in left if key(r) not in answered]
    returned = {r.claim for r in taking.rejections} | {row.claim for row in proof.rows}
    own = came_from(proof.base)
    return [
        r
        for r in left
        if not (own(r) and (r.claim in returned or r.claim not in proof.base.lent)) or _is_stale(r, proof)
    ]


def _is_stale(rejection: Rejection, proof: prove.Proof) -> bool:
    """Whether the file says of a row only what came back before and was changed in rejected.csv: then that still waits."""
    stale, at = proof.stale.get(rejection.claim, {}), rejection.column
    keys = tuple(stale) if rejection.code != CONFLICT else DECISION_KEYS if at == UNIT else (at,)
    return bool(stale) and all(k in stale and stale[k] == rejection.cells.get(k, "") for k in keys)


def _tells(rejection: Rejection, conflict: Conflict) -> bool:
    if rejection.code not in CONFLICTS or rejection.claim != conflict.claim:
        return False
    return rejection.code != CONFLICT or (rejection.column, rejection.typed) == (conflict.column, conflict.theirs)


def _nothing(taking: Taking, proof: prove.Proof, waiting: Sequence[Rejection]) -> bool:
    """Whether a file says nothing new at all, so that no event is owed: a sheet nobody wrote in, a rejected.csv left alone."""
    said = taking.taken or taking.cells or taking.rejections or taking.conflicts or taking.drafts
    return not said and len(waiting) == len(proof.base.rejections)
