"""A person changes a row of their rejected.csv: what that asks for, knowing what they were told with it."""

from pathlib import Path

from deskmodel import REJECTED, DeskModel
from watching import UNITS, Ask, Doc, Value, asked, did_since, kept, sheet_of, shown, unit_of

from claims.ledger.state import Case


def mending(model: DeskModel, person: str, where: int, cells: dict[str, str]) -> tuple[Path, list[Ask]] | None:
    """A person types into a row of their rejected.csv: the file, and what the row asks for; None where there is none."""
    path = model.news.sheet(person, REJECTED)
    given = [r for r in model.rows(path) if r["claim"] in model.cases and r["key"]]
    if not given:
        return None
    row = given[where % len(given)]
    sheet, claim = sheet_of(row), row["claim"]
    origins = model.origins.get((sheet, claim), [])
    if len(origins) != 1 or sum(r["claim"] == claim for r in given) > 1:
        return None
    before = path.read_bytes()
    model.news.type(person, claim, cells, REJECTED)
    typed = next(r for r in model.rows(path) if r["claim"] == claim)
    if typed == row or path.read_bytes() in model.mends:
        # They close it without saving; what a copy that is saved unmended tells again is tests/desk/test_rejected_file.py's.
        path.write_bytes(before)
        return None
    doc, child = origins[0]
    model.mended = doc, row, typed
    model.mends.add(path.read_bytes())
    units = {u: unit_of(typed, u) for u in UNITS}
    changed = {u for u in UNITS if units[u] != unit_of(row, u)}
    disputed = {c[2] for c in model.open if c[:2] == (sheet, claim)}
    # What answers a conflict is an answer even where it is what they entered before they were told.
    again = {u: kept(units[u], child.last[claim, u]) for u in changed & disputed if any(units[u])}
    found = {u: Ask(str(path), child, claim, u, v, _told(model, doc, claim, u, u in changed & disputed), units[u])
             for u, v in (again | asked(typed, claim, child)).items()}  # fmt: skip
    return path, list(found.values())


def _told(model: DeskModel, doc: Doc, claim: str, unit: str, answers: bool) -> frozenset[Value]:
    """What a person knows that stands of a unit whose conflict they answer: what stood when they were told."""
    if not answers:
        return frozenset()
    at = max(t for c, (o, t, _) in model.open.items() if o is doc and c[1:3] == (claim, unit))
    cases: dict[str, Case] = {}
    did_cases = did_since(model.news, 0, cases, at)[1]
    return frozenset({shown(did_cases[claim], doc.person, unit)})
