"""Files of articles become articles of the ledger. One broken file never stops the others; twice is once.

Files of the inbox move after the commit: taken ones to archive/<sha256>, refused ones to rejected/<sha256>/ with the
reason beside them; one of which only some lines were taken goes to both. A file named from elsewhere is left where it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from claims import intake
from claims.desk.desk import Desk
from claims.desk.originals import archive, refuse, refuse_copy
from claims.errors import InputRejected
from claims.extract import languages
from claims.identity import mint, sha256
from claims.intake.drafts import ArticleDraft
from claims.intake.files import Standing, fetch, scan, shown
from claims.ledger import events as e
from claims.urls import canonical

FIELDS = ("title", "publisher", "author", "published", "url", "rights")


@dataclass(frozen=True, slots=True)
class FileBytes:
    """One file as read: where it lay, what it is called in print, its bytes."""

    path: Path
    name: str
    data: bytes
    sha256: str


@dataclass(frozen=True, slots=True)
class IngestBatch:
    """Files to read together, cut by bytes; `given` are fields that a person supplied for them, `today` the desk's day."""

    files: tuple[FileBytes, ...]
    given: Mapping[str, str]
    today: date

    @property
    def label(self) -> str:
        """What an operator sees of it."""
        size = sum(len(f.data) for f in self.files) / 1000
        return f"{len(self.files)} file{'s' * (len(self.files) != 1)}, {size:,.0f} kB"


@dataclass(frozen=True, slots=True)
class IngestPlan:
    """What will be read, and what not: lines for what was postponed, skipped or refused before reading."""

    batches: tuple[IngestBatch, ...]
    postponed: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    refused: tuple[tuple[FileBytes, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ReadFile:
    """One file after reading: its drafts and refused parts, or why the whole of it is refused."""

    file: FileBytes
    drafts: tuple[ArticleDraft, ...] = ()
    problems: tuple[str, ...] = ()
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class IngestReport:
    """What one commit did: ids of articles taken or revised, files seen before, lines for refusals and notes."""

    taken: tuple[str, ...] = ()
    revised: tuple[str, ...] = ()
    known: int = 0
    rejected: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def __add__(self, other: IngestReport) -> IngestReport:
        """Both reports as one."""
        return IngestReport(
            self.taken + other.taken,
            self.revised + other.revised,
            self.known + other.known,
            self.rejected + other.rejected,
            self.notes + other.notes,
        )

    def lines(self) -> list[str]:
        """The report for people."""
        if self == IngestReport(notes=self.notes):
            return ["Articles: none new", *(f"  note: {n}" for n in self.notes)]
        known = f", {self.known} seen before" if self.known else ""
        revised = f", {len(self.revised)} revised" if self.revised else ""
        out = [f"Articles: {len(self.taken)} taken{revised}{known}, {len(self.rejected)} rejected"]
        return out + [f"  rejected: {r}" for r in self.rejected] + [f"  note: {n}" for n in self.notes]

    def as_json(self) -> dict[str, object]:
        """The report for programs."""
        return {
            "taken": list(self.taken),
            "revised": list(self.revised),
            "known": self.known,
            "rejected": list(self.rejected),
            "notes": list(self.notes),
        }


def plan(desk: Desk, paths: Sequence[Path] | None = None, given: Mapping[str, str] | None = None) -> IngestPlan:
    """What to read: the files and folders named, else the inbox. Reads their bytes, changes nothing.

    A named file that is not there, is no file or is too large is refused, and the others are read. Raises StorageFault
    where the disk says no.
    """
    files: list[FileBytes] = []
    postponed: list[str] = []
    notes: list[str] = []
    refused: list[tuple[FileBytes, str]] = []
    limit = desk.config.limits.file_bytes
    for place in [desk.config.inbox] if paths is None else paths:
        if not place.is_dir():
            try:
                files.append(_read(place, limit))
            except InputRejected as error:
                refused.append((FileBytes(place, shown(place.name), b"", ""), f"{error.what} {error.fix}"))
            continue
        for found in scan(place, desk.disk_time(), limit):
            if found.standing is Standing.READY:
                files.append(_read(found.path, limit))
            elif found.standing is Standing.POSTPONED:
                postponed.append(f"{found.shown}: {found.why}")
            elif found.standing is Standing.REJECTED:
                refused.append((FileBytes(found.path, found.shown, b"", ""), found.why))
            elif not found.name.startswith("."):
                notes.append(f"{found.shown}: {found.why} Skipped.")
    batches = _cut(files, desk.config.limits.batch_bytes, given or {}, desk.today())
    return IngestPlan(tuple(batches), tuple(postponed), tuple(notes), tuple(refused))


def _read(path: Path, limit: int) -> FileBytes:
    data = fetch(path, limit)
    return FileBytes(path, shown(path.name), data, sha256(data))


def _cut(files: Sequence[FileBytes], limit: int, given: Mapping[str, str], today: date) -> list[IngestBatch]:
    batches: list[IngestBatch] = []
    now: list[FileBytes] = []
    size = 0
    for file in files:
        if now and size + len(file.data) > limit:
            batches.append(IngestBatch(tuple(now), dict(given), today))
            now, size = [], 0
        now.append(file)
        size += len(file.data)
    if now:
        batches.append(IngestBatch(tuple(now), dict(given), today))
    return batches


def compute(batch: IngestBatch) -> tuple[ReadFile, ...]:
    """Reads a batch's bytes. Pure; a file that cannot be read comes back with its reason."""
    return tuple(_parse(file, batch) for file in batch.files)


def _parse(file: FileBytes, batch: IngestBatch) -> ReadFile:
    try:
        result = intake.read(file.name, file.data, batch.today)
    except InputRejected as error:
        return ReadFile(file, reason=f"{error.what} {error.fix}".rstrip())
    drafts = tuple(_with_given(d, batch.given) for d in result.drafts)
    return ReadFile(file, drafts, tuple(f"{r.where}: {r.what} {r.fix}" for r in result.rejected))


def _with_given(draft: ArticleDraft, given: Mapping[str, str]) -> ArticleDraft:
    changes: dict[str, object] = {k: v for k, v in given.items() if k in FIELDS and v}
    if "published" in changes:
        changes["published"] = date.fromisoformat(str(changes["published"]))
    return replace(draft, **changes)  # type: ignore[arg-type] # FIELDS names what a draft has


def commit(desk: Desk, result: Sequence[ReadFile]) -> IngestReport:
    """Writes what was read into the ledger in one transaction, then moves inbox files. Again changes nothing."""
    work = _Work(desk)
    with desk.store.lock():
        for one in result:
            work.file(one)
        desk.store.append(work.drafts, desk.now())
        for one in result:
            _put_away(desk, one)
    return work.report


def _put_away(desk: Desk, one: ReadFile) -> None:
    path, data, digest = one.file.path, one.file.data, one.file.sha256
    inside, why = _in_inbox(desk, path), one.reason or "\n".join(one.problems)
    if one.drafts or not why:
        if inside and why:
            refuse_copy(desk, path, data, digest, why)
        archive(desk, path, data, digest, move=inside)
    elif inside:
        refuse(desk, path, one.file.name, digest, why)


def refuse_unread(desk: Desk, planned: IngestPlan) -> IngestReport:
    """Moves away inbox files that were refused before reading (too large), and tells of named ones that cannot be read."""
    report = IngestReport(notes=planned.notes + tuple(f"postponed: {p}" for p in planned.postponed))
    for file, why in planned.refused:
        if _in_inbox(desk, file.path) and file.path.is_file() and not file.path.is_symlink():
            refuse(desk, file.path, file.name, None, why)
        report += IngestReport(rejected=(f"{file.name}: {why}",))
    return report


class _Work:
    """One commit in the making: the drafts to append, and what they already say of texts and addresses."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.drafts: list[e.Draft] = []
        self.report = IngestReport()
        self._files = dict(desk.store.desk().files)
        self._seen: dict[str, str] = {}
        self._touched: set[str] = set()
        self._imported = 0

    def file(self, one: ReadFile) -> None:
        """Takes in one file that was read."""
        name = one.file.name
        if one.reason is not None:
            self.report += IngestReport(rejected=(f"{name}: {one.reason}",))
        if one.file.sha256 in self._files:
            self.report += IngestReport(known=1) if one.reason is None else IngestReport()
            return
        self._files[one.file.sha256] = name
        taken = tuple(a for draft in one.drafts if (a := self._article(draft, name)))
        imported = e.FileImported(one.file.sha256, name, taken, one.reason, one.problems)
        self.drafts.append(e.Draft("desk", self.desk.store.version("desk") + self._imported, "machine", (imported,)))
        self._imported += 1
        self.report += IngestReport(taken, rejected=tuple(f"{name}, {p}" for p in one.problems))

    def _article(self, draft: ArticleDraft, name: str) -> str | None:
        """The id of the new article that a draft becomes; None where it is a known one, which may be revised."""
        digest = sha256(draft.text.encode())
        aliases = [f"url:{canonical(draft.url)}"] if draft.url else []
        aliases.append(f"text:{digest}")
        known = next((f for a in aliases if (f := self._seen.get(a) or self.desk.store.find(a))), None)
        if known is not None:
            self._again(known, draft, digest, name)
            return None
        source = canonical(draft.url) if draft.url else digest
        article = mint("art", source, taken=lambda i: i in self._touched or self.desk.store.version(i) > 0)
        self._touched.add(article)
        self._seen.update(dict.fromkeys(aliases, article))
        language = languages.recognised(draft.text) or self.desk.config.language
        self.drafts.append(e.Draft(article, 0, "machine", (_taken(draft, digest, name, language),)))
        self.report += IngestReport(notes=tuple(f"{name}, {article}: {n}" for n in _notes(draft, language)))
        return article

    def _again(self, article: str, draft: ArticleDraft, digest: str, name: str) -> None:
        record = self.desk.store.article(article)
        if record is None or article in self._touched:
            return
        event: e.Event | None = None
        if record.revision == digest:
            if draft.url and canonical(draft.url) not in {canonical(u) for u in record.urls}:
                event = e.Appeared(draft.url)
        elif digest not in record.texts:
            event = e.Revised(draft.text, digest, name)
            self.report += IngestReport(revised=(article,))
        if event is not None:
            self._touched.add(article)
            self.drafts.append(e.Draft(article, record.version, "machine", (event,)))


def _taken(draft: ArticleDraft, digest: str, name: str, language: str) -> e.Taken:
    published = draft.published.isoformat() if draft.published else None
    return e.Taken(
        draft.text, digest, name, draft.title, draft.publisher, draft.author, published, draft.url, draft.rights,
        language, draft.notes,
    )  # fmt: skip


def _notes(draft: ArticleDraft, language: str) -> list[str]:
    missing = [f for f in ("title", "published", "url") if getattr(draft, f) is None]
    lacks = [f"no {', no '.join(missing)}; an editor can fill articles.csv"] if missing else []
    return [*draft.notes, *languages.unread(language), *lacks]


def _in_inbox(desk: Desk, path: Path) -> bool:
    return path.parent.resolve() == desk.config.inbox.resolve()
