"""The board's lists of things to do: each claim, row or finding as a task with the act that moves it. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from claims.gate import Finding
from claims.ledger.changed import Changed
from claims.ledger.openwords import needs
from claims.ledger.state import ArticleRecord, Case, Conflict, Decision, Rejection, SheetRecord
from claims.publish import display
from claims.publish.board import Clash, Side, Task
from claims.publish.boardtime import Clock
from claims.records import Person, Scheme
from claims.tables.columns import heading
from claims.text import first_words, listed, shorten
from claims.vocabulary import Act, Role, State


@dataclass(frozen=True)
class View:
    """What the lists below are made from."""

    cases: Mapping[str, Case]
    articles: Mapping[str, ArticleRecord]
    people: Mapping[str, Person]
    scheme: Scheme
    clock: Clock
    pages: str
    changed: Mapping[str, Changed] = field(default_factory=dict)

    def name(self, person: str | None) -> str:
        """A person's name; the id where people.csv has them no more."""
        found = self.people.get(person or "")
        return found.name if found else person or "nobody"

    def away(self, person: str | None) -> bool:
        """Whether the person is marked as not active, or is in people.csv no more."""
        found = self.people.get(person or "")
        return found is None or not found.active

    def editors(self) -> list[Person]:
        """Everybody who is here and may approve."""
        return [p for p in self.people.values() if p.active and Role.EDITOR in p.roles]

    def page(self, case: Case | None) -> str | None:
        """The published page of a claim, from the board."""
        return f"{self.pages}/claims/{case.id}.html" if case and case.snapshots else None

    def task(self, case: Case, why: str, act: tuple[str, ...], since: str | None = None, **more: str | None) -> Task:
        """A claim as a task that has waited since `since`, else since its last change of state."""
        at = since or case.since or case.opened
        tag = more.get("tag") or ("Being re-checked" if case.snapshots and case.state is not State.PUBLISHED else None)
        return Task(case.id, case.statement, why, act, self.clock.ago(at), at, page=self.page(case), tag=tag)


def latest_first(sheets: Sequence[SheetRecord]) -> list[SheetRecord]:
    """Sheets of which something came back that still waits, by person, the one collected last first."""
    waiting = (s for s in sheets if s.rejections or s.conflicts)
    return sorted(waiting, key=lambda s: (s.person, -s.collected_seq))


def to_approve(d: View, case: Case) -> Task:
    """A decided claim, with who may approve it: an editor who neither rated nor reworded it."""
    decision = case.decision
    barred = {decision.by if decision else "", *case.reworded_by}
    able = [p for p in d.editors() if p.id not in barred]
    why = _decided(d, decision)
    if decision and d.away(decision.by):
        why += f" {d.name(decision.by)} is away: to send it back, name someone under Give to."
    if case.reworded_by:
        why += f" Reworded by {display.listed([d.name(p) for p in case.reworded_by])}, who cannot approve it."
    if open_words := needs(case):
        why += f" {open_words}"
    if case.live:
        why += f" Published as “{case.live.verdict.rating}”, and the page still says so."
    return d.task(case, f"{why}{_changed(d, case)}", _approve_act(d, case, able))


def _changed(d: View, case: Case) -> str:
    """A further sentence where the claim's article was changed."""
    one = d.changed.get(case.id)
    return f" {one.words}" if one else ""


def _approve_act(d: View, case: Case, able: list[Person]) -> tuple[str, ...]:
    if not able:
        return ("Nobody here may approve it: it takes an editor who neither rated nor reworded it",)
    where = (
        "In your sheet: "
        if len(able) == len(d.editors())
        else f"In {whose(display.listed([p.name for p in able]))} sheet: "
    )
    merges = case.decision is not None and case.decision.act is Act.DUPLICATE
    drops = case.decision is not None and case.decision.act is Act.DROP
    tail = " merges it; or " if merges else " drops it; or " if drops else " or "
    if case.snapshots and not merges:
        tail = ", with a Kind of change, or "
    return (where, "Approve", tail, "Send back")


def _decided(d: View, decision: Decision | None) -> str:
    if decision is None:
        return "Decided."
    who = d.name(decision.by)
    if decision.act is Act.DROP:
        return f"{who} proposes to drop it: {decision.reason}"
    if decision.act is Act.DUPLICATE:
        other = d.cases.get(decision.same_as or "")
        named = f", “{shorten(other.statement, 80)}”" if other else ""
        return f"{who} proposes a duplicate of {decision.same_as}{named}."
    return f"Rated “{decision.verdict.rating}” by {who}." if decision.verdict else f"Decided by {who}."


def whose(name: str) -> str:
    """A name with the s that makes it an owner's."""
    return f"{name}’s"


def clashes(d: View, sheets: Iterable[SheetRecord]) -> Iterator[Clash]:
    """The cells that two people filled; of one cell in two of a person's sheets, `sheets` has the one that counts first."""
    told: set[tuple[str, str, str]] = set()
    for sheet in sheets:
        for clash in sheet.conflicts:
            if (cell := (sheet.person, clash.claim, clash.column)) not in told:
                told.add(cell)
                yield _clash(d, sheet.person, clash)


def _clash(d: View, person: str, clash: Conflict) -> Clash:
    case = d.cases.get(clash.claim)
    before = f" Before, it read “{shorten(clash.base, 120)}”." if clash.base else " Before, it was empty."
    task = Task(
        clash.claim,
        case.statement if case else clash.claim,
        f"The cell is {heading(clash.column)}.{before}",
        (f"In {whose(d.name(person))} ", "rejected.csv", ": the same again, or leave it as it stands"),
        d.clock.ago(clash.at) if clash.at else "",
        clash.at or None,
        page=d.page(case),
    )
    return Clash(task, Side(d.name(clash.by), clash.at or None, clash.ours), Side(d.name(person), None, clash.theirs))


def rejected(d: View, sheets: Iterable[SheetRecord]) -> Iterator[Task]:
    """The rows that came back to their writers, conflicts left out; `sheets` as for conflicts."""
    told: set[tuple[str, str, str]] = set()
    for sheet in sheets:
        clashing = {(c.claim, c.line) for c in sheet.conflicts}
        rows: dict[tuple[int, str, tuple[tuple[str, str], ...]], list[Rejection]] = {}
        for one in sheet.rejections:
            cell = (sheet.person, one.claim, one.column)
            if (one.claim, one.line) not in clashing and not (one.claim and cell in told):
                rows.setdefault((one.line, one.claim, tuple(sorted(one.cells.items()))), []).append(one)
        told |= {(sheet.person, one.claim, one.column) for row in rows.values() for one in row}
        for row in rows.values():
            yield _rejected(d, sheet, row[0]) if len(row) == 1 else _rejected_often(d, sheet, row)


def _rejected_often(d: View, sheet: SheetRecord, row: Sequence[Rejection]) -> Task:
    """A row with several problems: one task, which names the columns and leaves the words to rejected.csv."""
    columns = listed([heading(column) for column in dict.fromkeys(r.column for r in row)])
    return replace(
        _rejected(d, sheet, row[0]),
        why=f"{d.name(sheet.person)}, {len(row)} problems in one row: {columns}.",
        act=(f"In {whose(d.name(sheet.person))} ", "rejected.csv", ": each stands there with what to do"),
    )


def _rejected(d: View, sheet: SheetRecord, row: Rejection) -> Task:
    case, name, column = d.cases.get(row.claim), d.name(sheet.person), heading(row.column)
    typed = f" typed “{shorten(row.typed, 80)}” under {column}" if row.typed else f", {column}"
    return Task(
        row.claim,
        case.statement if case else f"Line {row.line} of the sheet of {sheet.lent}",
        f"{name}{typed}. {row.problem}",
        (f"In {whose(name)} ", "rejected.csv", f": {row.fix}"),
        f"line {row.line}",
        page=d.page(case),
    )


def returned(d: View, person: str, cells: Iterable[Rejection]) -> Iterator[Task]:
    """The cells of a person's articles.csv that came back to them."""
    for one in cells:
        article, name = d.articles.get(one.cells["article"]), d.name(person)
        yield Task(
            one.cells["article"],
            title_of(article) if article else f"Line {one.line} of articles.csv",
            f"{name} typed “{shorten(one.typed, 80)}” under {heading(one.column)} in articles.csv. {one.problem}",
            (f"In {whose(name)} ", "rejected.csv", f": {one.fix}"),
            f"line {one.line}",
        )


def refused(d: View, person: str, file: str, what: str, fix: str) -> Task:
    """A file in a person's folder of which nothing was taken."""
    name = d.name(person)
    why = f"Nothing in it was taken. {what}"
    return Task("", f"{file} of {name}, the whole file", why, (f"In {whose(name)} folder, ", file, f": {fix}"), "Now")


def withdrawal(d: View, case: Case) -> Task:
    """A withdrawal that one editor proposes and another must second."""
    others = [p.name for p in d.editors() if p.id != case.withdrawal_by]
    why = f"{d.name(case.withdrawal_by)} proposes it: “{case.withdrawal_because}”"
    if not others:
        return d.task(case, why, ("No second editor is here: one must be added to people.csv",))
    where = f"In {whose(display.listed(others))} sheet: "
    seen = "both" if case.withdrawal_public else "it, but not the first one's, which was promised to stay here"
    act = (where, "Withdraw", f", with a reason under Why; readers see {seen}. Either may ", "Take back")
    return d.task(case, why, act)


def blocked(d: View, findings: Iterable[Finding], at: str | None) -> Iterator[Task]:
    """What the gates stopped, with the act that mends it."""
    for f in findings:
        case, article = d.cases.get(f.row or ""), d.articles.get(f.row or "")
        what = case.statement if case else title_of(article) if article else f.row or f"The whole table {f.table}"
        where = f"{f.column}: " if f.column else ""
        yield Task(
            f.row or "",
            what,
            f"{where}{f.found}; wanted: {f.expected}.",
            _mended_by(f),
            d.clock.ago(case.since) if case and case.since else "Now",
            case.since if case and case.since else at,
            page=d.page(case),
            rule=f"{f.table}, {f.rule}",
        )


def _mended_by(finding: Finding) -> tuple[str, ...]:
    if not finding.act:
        return (finding.fix,)
    fix = finding.fix.rstrip(".")
    return (f"{fix} " if fix.endswith(("?", "!")) else f"{fix}: ", finding.act)


def held(d: View, case: Case) -> Task:
    """An approved claim that an editor keeps back."""
    why = f"{case.reason or 'No reason given.'}{_changed(d, case)}"
    return d.task(case, why, ("In your sheet: ", "Release"), tag="Held")


def title_of(article: ArticleRecord) -> str:
    """An article's title, or its first words."""
    return article.title or first_words(article.text)
