"""What the ledger folds to: a case for each claim, a record for each article, sheet, and the desk itself.

Every value here can be thrown away and rebuilt from events; nothing else may be stored about a claim.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from claims.identity import canonical_json, sha256
from claims.records import Candidate, Note, SetAside, Source, Suggestion
from claims.vocabulary import Act, ChangeClass, State


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a person found: a label of a named scheme, why, with which evidence, as of when (ISO date)."""

    rating: str
    scheme: str
    scheme_version: str
    value: int | None
    why: str
    sources: tuple[Source, ...]
    as_of: str
    one_source: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What the holder decided and nobody has approved yet. `act` is rate, wait, drop or duplicate."""

    act: Act
    by: str
    at: str
    verdict: Verdict | None = None
    reason: str | None = None
    same_as: str | None = None
    waiting_for: str | None = None
    chase_on: str | None = None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One published version of a claim, exactly as readers saw it; `number` counts publications from 1.

    `at` is when it was published; `change` and `explanation` say what differs from the version before.
    """

    number: int
    at: str
    verdict: Verdict
    statement: str
    speaker: str | None
    rated_by: str
    approved_by: str
    change: ChangeClass | None = None
    explanation: str | None = None


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """One withdrawal of a published claim: when, why, which version readers saw until then.

    `reason` is the second editor's, `proposed` the first's, where they knew that it would be published.
    """

    at: str
    reason: str
    from_version: int
    proposed: str | None = None

    @property
    def reasons(self) -> tuple[str, ...]:
        """What readers are told: the first editor's reason, then the second's where it says something else."""
        told = (self.proposed, self.reason)
        return tuple(dict.fromkeys(words for words in told if words))


@dataclass(frozen=True, slots=True)
class Merge:
    """One approved merge: when, approved by whom, into which claim, why; `undone` by whom and why, where it was restored."""

    at: str
    by: str
    into: str
    reason: str | None
    from_version: int
    undone: str | None = None
    undone_by: str | None = None
    undone_because: str | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """A note to colleagues. Never leaves the desk."""

    by: str
    at: str
    text: str


@dataclass(frozen=True, slots=True)
class Second:
    """One second opinion, asked `of` a person at `asked`, wanted by `due`, on the version `number` that is to come.

    Answered at `at`, with a verdict, or with `act` (hand-back, drop, duplicate) and its reason. `against` is what the first
    reviewer, `against_by`, had found then: None where readers knew it already, so that this one was not blind. `late`: it
    came when the claim was decided. `passed_on`: somebody else was asked meanwhile.
    """

    of: str
    number: int
    asked: str
    due: str
    at: str | None = None
    verdict: Verdict | None = None
    act: Act | None = None
    reason: str | None = None
    same_as: str | None = None
    against: Verdict | None = None
    against_by: str | None = None
    late: bool = False
    passed_on: bool = False

    @property
    def unanswered(self) -> bool:
        """Whether nothing came yet."""
        return self.at is None


@dataclass(frozen=True, slots=True)
class Case:
    """One claim as it stands. `version` is the number of events in its stream; dates and times are ISO text.

    `found` is what the machine (or the person who added it) found; `statement` and `speaker` are as people reworded them.
    `decision` waits for approval, or is approved and waits for publishing; `previous` is the last one that was cleared, so
    that whoever made it need not type it again. `reworded_by` counts since the last approval, `reworded_before` is what it
    was at that approval. `snapshots` are the published versions, `seconds` the second opinions as they were asked for.
    """

    id: str
    version: int
    state: State
    article: str
    revision: str
    found: Candidate
    statement: str
    speaker: str | None
    opened: str
    added_by: str | None = None
    holder: str | None = None
    since: str = ""
    due: str | None = None
    decision: Decision | None = None
    previous: Decision | None = None
    approved_by: str | None = None
    change: ChangeClass | None = None
    last_rater: str | None = None
    reworded_by: tuple[str, ...] = ()
    reworded_before: tuple[str, ...] = ()
    reason: str | None = None
    reopened_because: str | None = None
    withdrawal_by: str | None = None
    withdrawal_because: str | None = None
    withdrawal_public: bool = False
    merged_into: str | None = None
    drafts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    suggestion: Suggestion | None = None
    doubt: Note | None = None
    links: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    snapshots: tuple[Snapshot, ...] = ()
    withdrawals: tuple[Withdrawal, ...] = ()
    merges: tuple[Merge, ...] = ()
    moved: str | None = None
    touched: bool = False
    seconds: tuple[Second, ...] = ()

    def second(self, person: str) -> Second | None:
        """The last second opinion that was asked of a person; None where none ever was."""
        return next((s for s in reversed(self.seconds) if s.of == person), None)

    @property
    def live(self) -> Snapshot | None:
        """The version readers see now, if it was ever published."""
        return self.snapshots[-1] if self.snapshots else None


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """One article: the text of its newest revision, what people and files say about it, what extraction did.

    `texts` holds every revision's text by its SHA-256: claims keep the revision they were found in.
    """

    id: str
    version: int
    revision: str
    texts: Mapping[str, str]
    title: str | None
    publisher: str | None
    author: str | None
    published: str | None
    url: str | None
    rights: str | None
    language: str
    taken: str
    source: str
    urls: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    extracted: Mapping[str, str] = field(default_factory=dict)
    set_aside: tuple[SetAside, ...] = ()

    @property
    def text(self) -> str:
        """The newest revision's text."""
        return self.texts[self.revision]


@dataclass(frozen=True, slots=True)
class Rejection:
    """One row that was not taken: where, what was typed, what is wrong, what to do; `cells` are the row as it came, by key."""

    line: int
    claim: str
    column: str
    code: str
    typed: str
    problem: str
    fix: str
    cells: Mapping[str, str] = field(default_factory=dict)

    @property
    def mark(self) -> str:
        """What tells it from any other that came back: sixteen hexadecimal digits made from all that it says."""
        says = [self.line, self.claim, self.column, self.code, self.typed, self.problem, self.fix, dict(self.cells)]
        return sha256(canonical_json(says))[:16]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two people, one cell or decision: what it was, what stands, what was asked for, who wrote what stands and when."""

    claim: str
    column: str
    base: str
    ours: str
    theirs: str
    by: str
    at: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class SheetRecord:
    """One lent sheet: whose, which claims at which version, and the cells it was last collected with (only those edited).

    `lent_seq` is the ledger's position when it was lent: base values are recomputed from there.
    """

    id: str
    version: int
    person: str
    lent: str
    lent_seq: int
    claims: Mapping[str, int]
    with_published: bool = False
    collected: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    collected_seq: int = 0
    files: tuple[str, ...] = ()
    rejections: tuple[Rejection, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True, slots=True)
class Prepared:
    """A release that the gate let through: when, of what, with what fingerprint; `hash` is its event's."""

    seq: int
    hash: str
    at: str
    publishes: tuple[str, ...]
    held_back: tuple[str, ...]
    fingerprint: str
    release: str | None = None


@dataclass(frozen=True, slots=True)
class DeskRecord:
    """The desk's own stream: files imported by hash, releases in order, cells of articles.csv that wait for their writers.

    `returned` has those by person.
    """

    version: int = 0
    files: Mapping[str, str] = field(default_factory=dict)
    releases: tuple[Prepared, ...] = ()
    returned: Mapping[str, tuple[Rejection, ...]] = field(default_factory=dict)
