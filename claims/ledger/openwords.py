"""What a statement still needs to be understood without its article, in words for those who check it. Pure."""

from __future__ import annotations

from claims.ledger.state import Case
from claims.text import listed

_SHOWN = 4
_DAY, _WHERE, _REST = "date needed", "whose or where", "the rest of its sentence"


def needs(case: Case) -> str:
    """`Does not stand alone. Needs: who or what “he” means.`; empty where it stands alone, or a person has reworded it."""
    if case.found.stands_alone or case.statement != case.found.statement:
        return ""
    means: list[str] = []
    days: list[str] = []
    rest: list[str] = []
    for one in case.found.unresolved[:_SHOWN]:
        why, _, words = one.partition(": ")
        if why == _WHERE:
            rest.append("whose or where it is")
        elif one == _REST:
            rest.append(one)
        else:
            (days if why == _DAY else means).append(f"“{words if why == _DAY else one}”")
    said = [f"who or what {listed(means)} mean{'s' if len(means) == 1 else ''}"] if means else []
    said += [f"the day of {listed(days)}"] if days else []
    said += rest
    left = len(case.found.unresolved) - _SHOWN
    said += [f"{left} more, which only its paragraph tells"] if left > 0 else []
    return f"Does not stand alone. Needs: {'; '.join(said)}." if said else "Does not stand alone: read its paragraph."
