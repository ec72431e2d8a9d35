"""What words in a sheet or on the command line are read against, made of a desk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from claims.desk.desk import Desk
from claims.errors import UsageError
from claims.ledger.state import Case
from claims.records import Person, person_called
from claims.review.wishes import Office


def office_of(desk: Desk, case: Callable[[str], Case | None] | None = None) -> Office:
    """The desk's people, scheme, claims and day; `case` looks claims up, from the ledger where nothing else is given."""
    due = desk.today() + timedelta(days=desk.config.due_days)
    return Office(desk.people, desk.scheme, case or desk.store.case, desk.today(), due)


def who(desk: Desk, words: str) -> Person:
    """The person named on the command line, by id or name. Raises UsageError, naming who there is."""
    person = person_called(desk.people, words)
    if person is None:
        names = ", ".join(p.id for p in desk.people) or "nobody; people.csv is empty"
        raise UsageError(f"“{words}” is nobody of this desk.", f"people.csv has: {names}.")
    return person
