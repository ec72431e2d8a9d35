"""A whole desk whose sheet is full of nasty cells: lent, worked on elsewhere, collected; and what became of every cell."""

import shutil
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from nasty import FREE, NASTY
from newsdesk import NewsDesk
from tally import Cell, Place, Seen, Told, judged, returned

from claims.desk import ingest
from claims.desk.adding import added
from claims.desk.report import CONFLICTS, FileReport
from claims.ledger import events as e
from claims.ledger.state import ArticleRecord
from claims.records import Span
from claims.sheets.cells import cells_now

HOLDER, EDITOR = "ruth", "tomas"
_HEADER = (
    "Title: Nasty cells\nPublisher: Example Courier\nPublished: 2021-01-04\nUrl: https://courier.example.org/n\n\n"
)
# Every so many rows an editor rewords the claim after the sheet was lent, or leaves a note.
_REWORDS, _REMARKS = 9, 11
Rows = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class Template:
    """A desk with its sheet lent, to be copied for each trip: where it lies, the sheet's bytes, the cells by claim."""

    root: Path
    sheet: bytes
    lent: Rows

    @property
    def claims(self) -> list[str]:
        """The claims in the order of the sheet's rows."""
        return list(self.lent)


def build(root: Path) -> Template:
    """Makes the desk: an article, a claim for each nasty text, all with one reviewer, lent; then an editor goes on."""
    news = NewsDesk(root)
    article = _article(news)
    claims = [_claim(news, article, n, text) for n, text in enumerate(NASTY)]
    report = news.lend(HOLDER)
    sheet = Path(report.paths[0]).read_bytes()
    for n, claim in enumerate(claims):
        if n % _REWORDS == 0:
            _append(news, claim, EDITOR, e.Reworded(statement=f"As the editor words it: {n}"))
        if n % _REMARKS == 0:
            _append(news, claim, EDITOR, e.Remarked(f"The editor's note {n}"))
    news.desk.store.close()
    return Template(root, sheet, _lent(root, list(returned(sheet)[1])))


def _article(news: NewsDesk) -> ArticleRecord:
    body = "\n\n".join(f"Before {n}.\n\n{text}\n\nAfter {n}." for n, text in enumerate(NASTY))
    path = news.root / "inbox" / "nasty.txt"
    path.write_bytes((_HEADER + body).encode())
    for batch in ingest.plan(news.desk, [path]).batches:
        ingest.commit(news.desk, ingest.compute(batch))
    (article,) = news.desk.store.articles()
    return article


def _claim(news: NewsDesk, article: ArticleRecord, n: int, text: str) -> str:
    start = article.text.index(f"Before {n}.\n\n") + len(f"Before {n}.\n\n")
    span = Span(start, article.text.index(f"\n\nAfter {n}.", start))
    claim, event = added(article, span, lambda _: False)
    _append(news, claim, EDITOR, event, e.Assigned(HOLDER, "2021-01-08"), e.Reworded(text, text), e.Remarked(text))
    _append(news, claim, HOLDER, e.Drafted(dict.fromkeys(FREE, text)))
    return claim


def _append(news: NewsDesk, claim: str, actor: str, *events: e.Event) -> None:
    draft = e.Draft(claim, news.desk.store.version(claim), actor, events)
    news.desk.store.append([draft], news.desk.now())


def _lent(root: Path, claims: list[str]) -> Rows:
    """The sheet's cells as the ledger recomputes them, in the order of its rows."""
    from claims.desk.bases import sheet_base

    news = NewsDesk(root)
    (sheet,) = news.desk.store.sheets(HOLDER)
    base = sheet_base(news.desk, sheet.id)
    assert base is not None
    rows = {claim: dict(base.lent[claim]) for claim in claims}
    news.desk.store.close()
    return rows


@dataclass(frozen=True)
class Collected:
    """What became of a sheet that a desk collected: its cells with their outcomes, rejections by code."""

    cells: tuple[Cell, ...]
    codes: Counter[str]

    @property
    def outcomes(self) -> Counter[str]:
        """How many cells had which outcome."""
        return Counter(cell.outcome for cell in self.cells)

    @property
    def silent(self) -> list[Cell]:
        """The cells that changed without a word."""
        return [cell for cell in self.cells if cell.outcome == "silent"]


def collect(template: Template, saved: Path, typed: Mapping[Place, str | None], home: Path) -> Collected:
    """Copies the desk, collects the file there, holds the ledger after it against the ledger before it.

    A typed text of None is one that only the file knows: what filling down or copying has made.
    """
    shutil.copytree(template.root, home)
    news = NewsDesk(home)
    before = _now(news)
    (report,) = news.collect(saved, as_person=HOLDER).files
    after = _now(news)
    news.desk.store.close()
    shutil.rmtree(home)
    told = _told(report)
    found = {} if told.everything else returned(saved.read_bytes())[1]
    words = {place: text if text is not None else _found(found, place) for place, text in typed.items()}
    codes = Counter(r.code for r in report.rejected)
    return Collected(tuple(judged(Seen(template.lent, before, after, told, False, words), saved.read_bytes())), codes)


def _found(found: Mapping[str, tuple[int, Mapping[str, str]]], place: Place) -> str:
    return found[place[0]][1].get(place[1], "") if place[0] in found else ""


def _now(news: NewsDesk) -> Rows:
    return {case.id: cells_now(case, HOLDER) for case in news.desk.store.cases()}


def _told(report: FileReport) -> Told:
    whole = report.sheet is None and bool(report.rejected)
    rows = [r for r in report.rejected if r.code not in CONFLICTS]
    return Told(
        frozenset(r.line for r in rows),
        frozenset(_places(report)),
        report.noted,
        report.restored,
        any("not returned" in text or "did not come" in text for text in report.noted) or bool(rows),
        whole,
    )


def _places(report: FileReport) -> Iterator[str]:
    """Where two people disagree: a cell, or the whole decision."""
    from claims.sheets.merge import UNIT
    from claims.tables.columns import DECISION_KEYS

    for conflict in report.conflicts:
        keys = DECISION_KEYS if conflict.column == UNIT else (conflict.column,)
        yield from (f"{conflict.claim} {key}" for key in keys)
