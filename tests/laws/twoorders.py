"""The order in which two files are collected matters only where they truly conflict: tried on copies of the desk."""

from pathlib import Path
from shutil import rmtree

from deskmodel import DeskModel
from watching import copied

from claims.ledger.state import Case


def hold_two_orders(model: DeskModel, one: Path, other: Path) -> None:
    """Two files in both orders: what only one of them touches comes out the same, a conflict is told in either order."""
    if one == other or not model.rows(one) or not model.rows(other):
        return
    (first, told), (second, told_too) = (_in_order(model, order) for order in ((one, other), (other, one)))
    for claim in model.cases:
        if claim not in told and claim not in told_too:
            assert first[claim] == second[claim], "the order of two files changed what neither of them disputes"
        elif claim not in told or claim not in told_too:
            codes = told.get(claim, set()) | told_too.get(claim, set())
            assert "conflict" not in codes, "in conflict in one order only"


def _in_order(model: DeskModel, paths: tuple[Path, Path]) -> tuple[dict[str, tuple[object, ...]], dict[str, set[str]]]:
    model.copies += 1
    copy = copied(model.news.root, model.folder / str(model.copies), model.news)
    try:
        told: dict[str, set[str]] = {}
        for path in paths:
            for file in copy.collect(copy.root / path.relative_to(model.news.root)).files:
                for back in file.rejected:
                    told.setdefault(back.claim, set()).add(back.code)
        return {c.id: _values(c) for c in copy.cases()}, told
    finally:
        copy.desk.store.close()
        rmtree(copy.root)


def _values(case: Case) -> tuple[object, ...]:
    """What a claim is worth to people: everything but who came first and when."""
    made = case.decision and (case.decision.act, case.decision.verdict, case.decision.reason, case.decision.waiting_for)
    drafts = {p: dict(d) for p, d in case.drafts.items()}
    notes = sorted(r.text for r in case.remarks)
    return case.state, case.holder, case.due, made, case.statement, case.speaker, notes, drafts, case.approved_by
