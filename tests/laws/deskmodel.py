"""What must hold at a desk whatever people do: the model that the rules move, and the laws it holds the ledger to.

No lost update, no silent overwrite; a conflict is told once, until its person settles it; collecting twice is collecting
once; a dry run says what the real run then does; machines decide nothing.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

from answering import decides_nothing, is_row_answered, is_told_row, overwritten, stays_as_told, was_answered
from newsdesk import MEMORY
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
    on_disk,
    prepared,
    rows_of,
    sheet_of,
    shown,
    unit_of,
)

from claims.desk.audit import audit
from claims.desk.collect import CollectReport
from claims.desk.report import FileReport
from claims.identity import sha256
from claims.ledger.state import Case, SheetRecord
from claims.tables.columns import KEYS

REJECTED = "rejected.csv"
Clash = tuple[str, str, str, str]


class DeskModel:
    """A desk of three claims and four people, and what is known of it beside its own ledger.

    `docs` are the files that lie in people's folders, by path; `open` the conflicts that stand, with the file each came back
    from and the place in the chain where it was told.
    """

    def __init__(self) -> None:
        self.folder = Path(mkdtemp(dir=MEMORY))
        self.news = copied(Path(prepared().name) / "desk", self.folder / "desk")
        self.cases = {c.id: c for c in self.news.cases()}
        self.seq = self.news.desk.store.head()[0]
        self.docs: dict[str, Doc] = {}
        self.older: list[tuple[bytes, Doc]] = []
        self.open: dict[Clash, tuple[Doc, int, bool]] = {}
        self.told_rows: dict[Clash, list[tuple[int, Mapping[str, str], str]]] = {}
        self.origins: dict[tuple[str, str], list[tuple[Doc, Doc]]] = {}
        self.came: dict[tuple[str, str], list[Mapping[str, str]]] = {}
        self.mended: tuple[Doc, dict[str, str], dict[str, str]] | None = None
        self.read: set[bytes] = set()
        self.quiet: dict[str, bytes] = {}
        self.mends: set[bytes] = set()
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
            asks += found if self.texts[str(path)] not in seen | {self.quiet.get(str(path))} else []
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
        for person in sorted(HUMANS):
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
        before = self.news.desk.store.head(), on_disk(self.news.root)
        tried = self.news.collect(*paths, dry_run=True)
        assert (self.news.desk.store.head(), on_disk(self.news.root)) == before, "a dry run left a trace"
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
                decides_nothing(did)
        for ask in asks:
            self._is_answered(ask, start, done, [f for f in report.files if f.file == ask.path], len(report.files) == 1)
        for file in report.files:
            self._keep_conflicts(file, [a for a in asks if a.path == file.file])
        self.conflicts_stand()

    def _was_asked_and_seen(self, did: Did, asks: list[Ask], start: dict[str, Case]) -> None:
        adds = [a for a in asks if (a.unit, a.value, a.doc.person) == (ADD, did.after.found.quote, did.actor)]
        if did.after.id not in start:
            assert adds, "added though nobody asked"
            return
        mine = [a for a in asks if (a.doc.person, a.claim) == (did.actor, did.after.id)]
        assert not (fault := overwritten(did, mine, adds)), fault

    def _is_answered(
        self, ask: Ask, start: dict[str, Case], done: list[Did], files: list[FileReport], alone: bool
    ) -> None:
        whole = any(f.sheet is None and f.rejected for f in files)
        back = [r for f in files for r in f.rejected if r.claim.lower() == ask.claim.lower()]
        if ask.unit in (ROW, ADD):
            assert whole or is_row_answered(ask, done, files, self.cases, self.came), f"{ask} is lost"
            return
        mine = [d for d in done if (d.actor, d.after.id) == (ask.doc.person, ask.claim)]
        taken = any(applied(ask, d) for d in mine)
        rejected = any(r.code != "conflict" for r in back)
        conflict = any((c.claim, c.column) == (ask.claim, ask.unit) for f in files for c in f.conflicts)
        same = any(shown(c, ask.doc.person, ask.unit) == ask.value for c in (start[ask.claim], self.cases[ask.claim]))
        stays = stays_as_told(ask, files)
        settled = was_answered(ask, files, self.came)
        assert taken or whole or rejected or conflict or same or stays or settled, f"{ask} is lost"
        if alone:
            assert not (taken and (whole or rejected or conflict)), f"{ask} is taken and refused"
            assert not (rejected and mine), "a rejected row was applied in part"
            stood = shown(start[ask.claim], ask.doc.person, ask.unit)
            assert not conflict or stood != ask.doc.stood[ask.claim, ask.unit], "a conflict with oneself"
        if (taken or same) and not (whole or rejected or conflict or settled):
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
            doc, shown_row, row = self.mended
            rows = {row["claim"]: row}
            self.mended = None
        else:
            doc, rows = self.docs[file.file], {r["claim"].lower(): r for r in rows_of(data)}
        record = self.news.desk.store.sheet(doc.sheet)
        assert record is not None
        if sha256(data) in record.files:
            self.read.add(data)
        elif not mends:
            self.quiet[file.file] = data  # it said nothing new, so folders are not searched for it again
        refused = {r.claim for r in file.rejected if r.code != "conflict"}
        before: dict[Clash, tuple[Doc, int, bool]] = {}
        for clash, (origin, _, own) in list(self.open.items()):
            if clash[0] != doc.sheet or clash[1] not in rows or origin is not doc:
                continue
            says = unit_of(rows[clash[1]], clash[2])
            stands = shown(self.cases[clash[1]], doc.person, clash[2]) == says
            named = f", {KEYS[clash[2]].heading}: {clash[1]} was answered elsewhere"
            whole = clash[1] in refused and not any(named in n for n in file.noted)
            gone = own and (says != doc.raw[clash[1:3]] or whole or stands)
            if is_told_row(shown_row, self.told_rows[clash]) if mends else gone:
                before[clash] = self.open.pop(clash)
        told = {(c.claim, c.column) for c in file.conflicts}
        said = {(a.claim, a.unit) for a in asks if a.claim not in refused} | told
        self.settle(doc.person, said, doc.at, doc.sheet)
        listed = [(c.claim, c.column, c.theirs) for c in file.conflicts]
        assert len(listed) == len(set(listed))
        for conflict in file.conflicts:
            clash = (doc.sheet, conflict.claim, conflict.column, conflict.theirs)
            # The very same row from another file of the sheet is the same conflict: it stays with the file it came from.
            back = [(r.line, r.cells, r.problem) for r in file.rejected if (r.claim, r.column) == clash[1:3]]
            if clash in before and self.told_rows.get(clash) == back:
                self.open[clash] = before[clash]  # nothing of it was mended: it was told when it was told first
            elif clash not in self.open or self.told_rows.get(clash) != back:
                own = not mends or doc.raw[clash[1:3]] == unit_of(rows[clash[1]], clash[2])
                self.open[clash] = doc, record.collected_seq, own
            self.told_rows[clash] = back
        self._keep_rows(file, doc, rows, mends)

    def _keep_rows(self, file: FileReport, doc: Doc, rows: Mapping[str, Mapping[str, str]], mends: bool) -> None:
        """Remembers what each row of a file held, and what came back of it."""
        for claim, row in rows.items() if not mends else ():
            doc.raw.update({(claim, u): unit_of(row, u) for u in UNITS})
        for back in file.rejected:
            self.came.setdefault((doc.sheet, back.claim), []).append(back.cells)
        sheet = self.news.desk.store.sheet(doc.sheet)
        waits = {r.claim for r in sheet.rejections} if sheet else set()
        fresh = {r.claim for r in file.rejected}
        for claim in rows.keys() | fresh:
            kept = self.origins.get((doc.sheet, claim), [])
            others = [(o, child) for o, child in kept if o is not doc]
            mine = [(o, child) for o, child in kept if o is doc and claim in waits]
            if claim in fresh and not mends:
                mine = [(doc, doc.back())]
            self.origins[doc.sheet, claim] = [*others, *mine]

    def settle(self, person: str, said: Iterable[tuple[str, str]], at: int, but: str = "") -> None:
        """A person entered these units of claims, knowing what had come back to them before the place `at`."""
        for clash, (origin, told, _) in list(self.open.items()):
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
