"""What must hold at a desk whatever people do: the model that the rules move, and the laws it holds the ledger to.

No lost update, no silent overwrite; a conflict is told once, until its person settles it; collecting twice is collecting
once; a dry run says what the real run then does; machines decide nothing.
"""

from collections.abc import Iterable
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

from watching import (
    ADD,
    HUMANS,
    ROW,
    UNITS,
    Ask,
    Did,
    Doc,
    applied,
    asks_of,
    copied,
    did_since,
    memory,
    prepared,
    rows_of,
    sheet_of,
    shown,
    touched,
    unit_of,
)

from claims.desk.audit import audit
from claims.desk.collect import CollectReport
from claims.desk.report import FileReport
from claims.identity import sha256
from claims.ledger.state import Case, SheetRecord

REJECTED = "rejected.csv"
Clash = tuple[str, str, str, str]


class DeskModel:
    """A desk of three claims and four people, and what is known of it beside its own ledger.

    `docs` are the files that lie in people's folders, by path; `open` the conflicts that stand, with the file each came back
    from and the place in the chain where it was told.
    """

    def __init__(self) -> None:
        self.folder = Path(mkdtemp(dir=memory()))
        self.news = copied(Path(prepared().name) / "desk", self.folder / "desk")
        self.cases = {c.id: c for c in self.news.cases()}
        self.seq = self.news.desk.store.head()[0]
        self.docs: dict[str, Doc] = {}
        self.older: list[tuple[bytes, Doc]] = []
        self.open: dict[Clash, tuple[Doc, int]] = {}
        self.told_rows: dict[Clash, object] = {}
        self.origins: dict[tuple[str, str], list[Doc]] = {}
        self.mended: tuple[Doc, str] | None = None
        self.read: set[bytes] = set()
        self.texts: dict[str, bytes] = {}
        self.lent: dict[str, bytes] = {}
        self.copies = self.tries = 0
        self.look_at_sheets()

    def end(self) -> None:
        """The ledger is whole whatever happened."""
        try:
            audit(self.news.desk)
        finally:
            self.news.desk.store.close()
            rmtree(self.folder)

    # How the model looks

    def bytes_of(self, path: Path) -> bytes:
        """What lies there; nothing where nothing does."""
        return path.read_bytes() if path.exists() else b""

    def rows(self, path: Path) -> list[dict[str, str]]:
        """The rows of a file in a person's folder."""
        return rows_of(self.bytes_of(path)) if self.bytes_of(path) else []

    def files(self, person: str) -> list[Path]:
        """The sheet's files that lie in a person's folder."""
        return sorted(p for p in self.news.sheet(person).parent.glob("*.csv") if str(p) in self.docs)

    def unread(self) -> list[Ask]:
        """What all files ask for that were changed since anybody read them."""
        asks: list[Ask] = []
        seen: set[bytes] = set()
        for path in (path for p in sorted(HUMANS) for path in self.files(p)):
            found = self.asks(path)
            asks += found if self.texts[str(path)] not in seen else []
            seen.add(self.texts[str(path)])
        return asks

    def asks(self, path: Path) -> list[Ask]:
        """What a file asks for; one that was collected before, or is as it was lent, asks for nothing."""
        data = self.texts[str(path)] = self.bytes_of(path)
        if not data or data in self.read or data == self.lent.get(str(path)):
            return []
        return asks_of(str(path), rows_of(data), self.docs[str(path)])

    def look_at_sheets(self) -> None:
        """People look at the sheets that were lent to them."""
        for person in HUMANS:
            path = self.news.sheet(person)
            rows = self.rows(path)
            if not rows or (str(path) in self.docs and sheet_of(rows[0]) == self.docs[str(path)].sheet):
                continue
            self.lent[str(path)] = path.read_bytes()
            doc = self.docs[str(path)] = Doc(person, sheet_of(rows[0]), self._record(rows).lent_seq)
            for row in rows:
                for unit in UNITS:
                    value = unit_of(row, unit)
                    doc.lent[row["claim"], unit] = doc.last[row["claim"], unit] = value
                    doc.stood[row["claim"], unit] = value
                    doc.see(row["claim"], unit, value)

    def _record(self, rows: list[dict[str, str]]) -> SheetRecord:
        found = self.news.desk.store.sheet(sheet_of(rows[0]))
        assert found is not None
        return found

    def done(self) -> tuple[list[Did], dict[str, Case]]:
        """What happened to claims since the model last looked, and the claims now."""
        done, cases = did_since(self.news, self.seq, self.cases)
        self.seq = self.news.desk.store.head()[0]
        return done, cases

    # What collecting must do

    def collect(self, path: Path, asks: list[Ask] | None = None) -> None:
        """Collects one file, dry, really and again, and holds all three against each other."""
        asks = self.asks(path) if asks is None else asks
        self.after(asks, self._as_tried(path))
        head = self.news.desk.store.head()
        again = self.news.collect(path) if path.exists() else CollectReport()
        assert self.news.desk.store.head() == head, "collecting twice is not collecting once"
        assert not any(f.taken for f in again.files)

    def collect_all(self) -> None:
        """Collects what lies in the folders."""
        self.after(self.unread(), self._as_tried())

    def _as_tried(self, *paths: Path) -> CollectReport:
        """What collecting does; every second time it is tried dry before, which must tell the same and leave no trace."""
        self.tries += 1
        if self.tries % 2:
            return self.news.collect(*paths)
        before = self.news.desk.store.head(), _on_disk(self.news.root)
        tried = self.news.collect(*paths, dry_run=True)
        assert (self.news.desk.store.head(), _on_disk(self.news.root)) == before, "a dry run left a trace"
        real = self.news.collect(*paths)
        assert real.as_json() == tried.as_json(), "a dry run told something else"
        return real

    def after(self, asks: list[Ask], report: CollectReport) -> None:
        """Holds what was collected against what was asked for."""
        start = self.cases
        done, self.cases = self.done()
        for did in done:
            if did.actor in HUMANS:
                self._was_asked_and_seen(did, asks, start)
            else:
                _decides_nothing(did)
        for ask in asks:
            self._is_answered(ask, start, done, [f for f in report.files if f.file == ask.path], len(report.files) == 1)
        for file in report.files:
            self._keep_conflicts(file, [a for a in asks if a.path == file.file])
        self.conflicts_stand()

    def _was_asked_and_seen(self, did: Did, asks: list[Ask], start: dict[str, Case]) -> None:
        added = any((a.unit, a.value, a.doc.person) == (ADD, did.after.found.quote, did.actor) for a in asks)
        if added or did.after.id not in start:
            assert added, "added though nobody asked"
            return
        mine = [a for a in asks if (a.doc.person, a.claim) == (did.actor, did.after.id)]
        for unit in touched(did):
            wanted = [a for a in mine if a.unit == unit]
            assert wanted, f"{unit} changed though nobody asked"
            stood = shown(did.before, did.actor, unit)
            assert any(stood in a.doc.ever[a.claim, unit] | a.knows | {a.value} for a in wanted), (
                f"{unit} overwritten unseen: {stood}"
            )

    def _is_answered(
        self, ask: Ask, start: dict[str, Case], done: list[Did], files: list[FileReport], alone: bool
    ) -> None:
        whole = any(f.sheet is None and f.rejected for f in files)
        back = [r for f in files for r in f.rejected if r.claim.lower() == ask.claim.lower()]
        if ask.unit in (ROW, ADD):
            here = ask.unit == ADD and any(c.found.quote == ask.value for c in self.cases.values())
            assert whole or here or back, f"{ask} is lost"
            return
        mine = [d for d in done if (d.actor, d.after.id) == (ask.doc.person, ask.claim)]
        taken = any(applied(ask, d) for d in mine)
        rejected = any(r.code != "conflict" for r in back)
        conflict = any((c.claim, c.column) == (ask.claim, ask.unit) for f in files for c in f.conflicts)
        same = any(shown(c, ask.doc.person, ask.unit) == ask.value for c in (start[ask.claim], self.cases[ask.claim]))
        stays = ask.value == ask.doc.lent[ask.claim, ask.unit] and any("stays" in n for f in files for n in f.noted)
        settled = any(ask.claim in n and "settled" in n for f in files for n in f.noted)
        assert taken or whole or rejected or conflict or same or stays or settled, f"{ask} is lost"
        if alone:
            assert not (taken and (whole or rejected or conflict)), f"{ask} is taken and refused"
            assert not (rejected and mine), "a rejected row was applied in part"
            stood = shown(start[ask.claim], ask.doc.person, ask.unit)
            assert not conflict or stood != ask.doc.stood[ask.claim, ask.unit], "a conflict with oneself"
        if (taken or same) and not (whole or rejected or conflict):
            now = shown(mine[-1].after if mine else self.cases[ask.claim], ask.doc.person, ask.unit)
            ask.doc.last[ask.claim, ask.unit] = ask.value
            ask.doc.stood[ask.claim, ask.unit] = now
            ask.doc.see(ask.claim, ask.unit, ask.value)
            ask.doc.see(ask.claim, ask.unit, now)

    # What came back

    def _keep_conflicts(self, file: FileReport, asks: list[Ask]) -> None:
        assert all(r.problem and r.fix for r in file.rejected)
        mends = Path(file.file).name == REJECTED
        data = b"" if mends else self.texts[file.file]
        if file.sheet is None or (data in self.read and not mends):
            return
        if mends and self.mended is None:
            assert not (file.rejected or file.taken), "a rejected.csv that nobody changed said something"
            return
        if mends:
            doc, returned = self.mended[0], {self.mended[1]}
            self.mended = None
        else:
            doc, returned = self.docs[file.file], {r["claim"].lower() for r in rows_of(data)}
        record = self.news.desk.store.sheet(doc.sheet)
        assert record is not None
        if sha256(data) in record.files:
            self.read.add(data)
        for clash, (origin, _) in list(self.open.items()):
            if clash[0] == doc.sheet and clash[1] in returned and origin is doc:
                del self.open[clash]
        told = {(c.claim, c.column) for c in file.conflicts}
        refused = {r.claim for r in file.rejected if r.code != "conflict"}
        said = {(a.claim, a.unit) for a in asks if a.claim not in refused} | told
        self.settle(doc.person, said, doc.at, doc.sheet)
        listed = [(c.claim, c.column, c.theirs) for c in file.conflicts]
        assert len(listed) == len(set(listed))
        for conflict in file.conflicts:
            clash = (doc.sheet, conflict.claim, conflict.column, conflict.theirs)
            # The very same row from another file of the sheet is the same conflict: it stays with the file it came from.
            row = [(r.line, r.cells) for r in file.rejected if (r.claim, r.column) == clash[1:3]]
            if clash not in self.open or self.told_rows.get(clash) != row:
                self.open[clash] = doc, record.collected_seq
            self.told_rows[clash] = row
        for claim in returned | {r.claim for r in file.rejected}:
            origins = [o for o in self.origins.get((doc.sheet, claim), []) if o is not doc]
            back = any(r.claim == claim for r in file.rejected)
            self.origins[doc.sheet, claim] = [*origins, *([doc] if back else [])]

    def settle(self, person: str, said: Iterable[tuple[str, str]], at: int, but: str = "") -> None:
        """A person entered these units of claims, knowing what had come back to them before the place `at`."""
        for clash, (origin, told) in list(self.open.items()):
            if origin.person == person and clash[0] != but and told < at and (clash[1], clash[2]) in set(said):
                del self.open[clash]

    def conflicts_stand(self) -> None:
        """Each conflict stands in the ledger once, in rejected.csv, and no longer than until its person settles it."""
        for sheet in self.news.desk.store.sheets():
            listed = [(sheet.id, c.claim, c.column, c.theirs) for c in sheet.conflicts]
            assert len(listed) == len(set(listed)), "listed twice"
            assert set(listed) == {c for c in self.open if c[0] == sheet.id}, "not what its person has to settle"
            assert all(r.problem and r.fix for r in sheet.rejections)
            assert {c.claim for c in sheet.conflicts} <= {r.claim for r in sheet.rejections}


def _decides_nothing(did: Did) -> None:
    parts = ("decision", "statement", "speaker", "remarks", "drafts", "reworded_by", "approved_by", "snapshots")
    for part in parts:
        assert getattr(did.before, part) == getattr(did.after, part), f"a machine changed {part}"


def _on_disk(root: Path) -> dict[Path, tuple[int, int]]:
    """Every file and folder of a desk with its size and time; those of the database's own reading left out."""
    own = ("-shm", "-wal", "lock")
    found = {p: p.stat() for p in root.rglob("*") if not p.name.endswith(own) and p.name != ".claimdesk"}
    return {p: (s.st_size, s.st_mtime_ns) for p, s in found.items()}
