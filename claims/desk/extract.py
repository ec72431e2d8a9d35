"""Articles become claims to check. A person's work is never undone: the same claim keeps its id, a touched one its wording.

An article is read once for each revision, engine and date of publication; a date supplied later resolves what it can.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from claims.desk.desk import Desk
from claims.desk.extracted import ExtractReport
from claims.extract import candidates, languages
from claims.gate import Finding, Gate
from claims.identity import mint
from claims.ledger import events as e
from claims.ledger.changed import BACK, GONE, MOVED, stands_in
from claims.ledger.state import ArticleRecord, Case
from claims.records import Article, Candidate, SetAside, Span
from claims.vocabulary import State


@dataclass(frozen=True, slots=True)
class ExtractBatch:
    """Articles to read together, cut by bytes; `keys` names for each what its extraction depends on."""

    articles: tuple[Article, ...]
    keys: tuple[str, ...]

    @property
    def label(self) -> str:
        """What an operator sees of it."""
        size = sum(len(a.text) for a in self.articles) / 1000
        return f"{len(self.articles)} article{'s' * (len(self.articles) != 1)}, {size:,.0f} kB"


@dataclass(frozen=True, slots=True)
class Extraction:
    """One article after extraction."""

    article: Article
    key: str
    found: tuple[Candidate, ...]
    set_aside: tuple[SetAside, ...]


def key_of(record: ArticleRecord) -> str:
    """What an extraction depends on besides the text: the engine and the date that relative dates are resolved against."""
    return f"{candidates.EXTRACTOR}|{record.published or 'undated'}"


def article_of(record: ArticleRecord) -> Article:
    """The newest revision as extraction reads it."""
    return Article(
        record.id,
        record.text,
        record.revision,
        record.title,
        record.publisher,
        record.author,
        date.fromisoformat(record.published) if record.published else None,
        record.url,
        record.rights,
        record.language,
    )


def plan(desk: Desk) -> list[ExtractBatch]:
    """The articles that this engine has not read as they now stand."""
    batches: list[ExtractBatch] = []
    now: list[tuple[Article, str]] = []
    size = 0
    for record in desk.store.articles():
        if record.extracted.get(record.revision) == key_of(record):
            continue
        if now and size + len(record.text) > desk.config.limits.batch_bytes:
            batches.append(_batch(now))
            now, size = [], 0
        now.append((article_of(record), key_of(record)))
        size += len(record.text)
    return [*batches, _batch(now)] if now else batches


def _batch(pairs: Sequence[tuple[Article, str]]) -> ExtractBatch:
    return ExtractBatch(tuple(a for a, _ in pairs), tuple(k for _, k in pairs))


def compute(batch: ExtractBatch) -> tuple[Extraction, ...]:
    """Finds the claims of a batch; of an article in a language that cannot be read, none. Pure."""
    return tuple(_extract(article, key) for article, key in zip(batch.articles, batch.keys, strict=True))


def _extract(article: Article, key: str) -> Extraction:
    found, set_aside = candidates.find(article) if languages.readable(article.language) else ([], [])
    return Extraction(article, key, tuple(found), tuple(set_aside))


def commit(desk: Desk, result: Iterable[Extraction], gate: Gate | None = None) -> ExtractReport:
    """Proposes what was found, as the gate lets it through; without a gate nothing is held back."""
    result = list(result)
    held_back, findings = _gated(result, gate) if gate else (set(), ())
    report = ExtractReport(blocked=findings)
    with desk.store.lock():
        drafts: list[e.Draft] = []
        ids = _Ids(desk, result)
        records = {r.id: r for r in desk.store.articles(among=[one.article.id for one in result])}
        for one in result:
            done, more = _article_drafts(desk, one, records.get(one.article.id), held_back, ids)
            report += done
            drafts += more
        desk.store.append(drafts, desk.now())
    return report


def _article_drafts(
    desk: Desk, one: Extraction, record: ArticleRecord | None, held_back: set[tuple[str, int, int]], ids: _Ids
) -> tuple[ExtractReport, list[e.Draft]]:
    if record is None or record.revision != one.article.text_sha256 or record.extracted.get(record.revision) == one.key:
        return ExtractReport(), []
    cases = list(desk.store.cases(one.article.id))
    drafts: list[e.Draft] = []
    met: set[str] = set()
    new = again = 0
    checkable = [c for c in one.found if c.checkable and (one.article.id, c.start, c.end) not in held_back]
    for found in checkable:
        case = _same(found, one.article, [c for c in cases if c.id not in met])
        if case is None:
            claim = ids.fresh(one.article, found)
            event: e.Event = e.Proposed(one.article.id, one.article.text_sha256, found)
            drafts.append(e.Draft(claim, 0, "machine", (event,)))
            new += 1
        else:
            claim = case.id
            if _news(case, found, one.article):
                drafts.append(e.Draft(claim, case.version, "machine", (e.Reproposed(one.article.text_sha256, found),)))
                again += 1
            elif case.moved:
                back = e.Moved(one.article.text_sha256, BACK)
                drafts.append(e.Draft(claim, case.version, "machine", (back,)))
        met.add(claim)
    changed = [(c, what) for c in cases if c.id not in met and (what := _moved(c, one.article))]
    moved = [e.Draft(c.id, c.version, "machine", (e.Moved(record.revision, what),)) for c, what in changed]
    extracted = e.Extracted(record.revision, candidates.EXTRACTOR, one.key, len(checkable), one.set_aside)
    unread = () if languages.readable(one.article.language) else (one.article.language,)
    unfit = sum(not c.checkable for c in one.found)
    told = tuple((c.id, what, c.state.value) for c, what in changed)
    report = ExtractReport(int(not unread), new, again, told, unfit, len(one.set_aside), unread=unread)
    return report, [*drafts, *moved, e.Draft(record.id, record.version, "machine", (extracted,))]


class _Ids:
    """Ids for new claims, from their place in a text; the ledger is asked once for all that are likely to be given."""

    def __init__(self, desk: Desk, result: Sequence[Extraction]) -> None:
        likely = {_id(one.article, found) for one in result for found in one.found if found.checkable}
        self._version = desk.store.version
        self._used = set(desk.store.versions(likely))
        self._free = likely - self._used

    def fresh(self, article: Article, found: Candidate) -> str:
        """The next id that no claim has."""
        claim = _id(article, found, self._taken)
        self._used.add(claim)
        return claim

    def _taken(self, claim: str) -> bool:
        return claim in self._used or (claim not in self._free and self._version(claim) > 0)


def _id(article: Article, found: Candidate, taken: Callable[[str], bool] = lambda _: False) -> str:
    return mint("clm", article.id, article.text_sha256, f"{found.start}:{found.end}", taken=taken)


def _same(found: Candidate, article: Article, cases: Sequence[Case]) -> Case | None:
    """The claim that `found` is again: the same span, or a shared quantity in it; in a new revision, the same words."""
    for case in cases:
        if case.revision == article.text_sha256 and case.found.span == found.span:
            return case
    for case in cases:
        if case.revision != article.text_sha256:
            if case.found.quote == found.quote:
                return case
        elif case.found.span.touches(found.span) and _figures(case.found) & _figures(found):
            return case
    return None


def _figures(found: Candidate) -> set[Span]:
    return {q.span for q in found.quantities}


def _news(case: Case, found: Candidate, article: Article) -> bool:
    if case.revision == article.text_sha256:
        return case.found != found and not case.snapshots
    # Claims that people worked on keep the revision they were found in: the gate compares them with that text.
    return not case.touched and case.state in (State.NEW, State.ASSIGNED)


def _moved(case: Case, article: Article) -> str | None:
    if case.revision == article.text_sha256:
        return None
    what = MOVED if stands_in(case.found.quote, article.text) else GONE
    return None if case.moved == what else what


def _gated(result: Sequence[Extraction], gate: Gate) -> tuple[set[tuple[str, int, int]], tuple[Finding, ...]]:
    """Checks candidates as the claims they would become: which places are held back, and why."""
    from claims.tables.frames import articles_frame, claims_frame

    articles: Mapping[str, ArticleRecord] = {x.article.id: _record_of(x) for x in result}
    places: dict[str, tuple[str, int, int]] = {}
    cases: list[Case] = []
    for x in result:
        for found in x.found:
            if found.checkable:
                claim = mint("clm", x.article.id, x.key, f"{found.start}:{found.end}", taken=lambda i: i in places)
                places[claim] = (x.article.id, found.start, found.end)
                cases.append(_as_case(claim, x.article, found))
    frames = {"articles": articles_frame(articles.values()), "claims": claims_frame(cases, articles)}
    answer = gate.check(frames, {"articles": len(articles), "claims": len(cases)})
    if answer.table_faults:
        held = set(places.values())
    else:
        held = {places[row] for row in answer.blocked if row in places}
        held |= {place for place in places.values() if place[0] in answer.blocked}
    return held, answer.findings


def _as_case(claim: str, article: Article, found: Candidate) -> Case:
    speaker = found.speaker.name if found.speaker else None
    return Case(claim, 1, State.NEW, article.id, article.text_sha256, found, found.statement, speaker, opened="")


def _record_of(one: Extraction) -> ArticleRecord:
    a = one.article
    published = a.published.isoformat() if a.published else None
    return ArticleRecord(
        a.id, 1, a.text_sha256, {a.text_sha256: a.text}, a.title, a.publisher, a.author, published, a.url, a.rights,
        a.language, "", "",
    )  # fmt: skip
