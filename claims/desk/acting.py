"""What one row of a sheet, or one act without a sheet, makes of a claim: wording first, then the act, the note last."""

from __future__ import annotations

from datetime import date

from claims.desk.desk import Desk
from claims.desk.office import office_of
from claims.desk.overlay import Overlay
from claims.errors import Refused
from claims.ledger import events as e
from claims.ledger.state import Case
from claims.records import Person
from claims.review.acts import ask, remark, reword, set_due
from claims.review.problems import Problems
from claims.sheets.merge import Merged
from claims.tables.columns import KEYS
from claims.vocabulary import Act

_WITH_DUE = (Act.GIVE, Act.ASSIGN, Act.SEND_BACK, Act.REOPEN)


def events_of(desk: Desk, overlay: Overlay, case: Case, merged: Merged, person: Person) -> tuple[e.Event, ...]:
    """The events of one row: wording first, so that the decision is about what the row says; notes last.

    Raises Refused for all that the table, the person or what is missing forbids of it, in the order of the columns.
    """
    told = Problems()
    changes = dict(merged.changes)
    events: list[e.Event] = []
    if "statement" in changes or "speaker" in changes:
        events += told.of(lambda: (reword(case, person, changes.get("statement"), changes.get("speaker")),)) or ()
    fields = dict(merged.fields)
    if "due" in changes and merged.act in _WITH_DUE:
        fields["due"] = changes["due"]
    elif "due" in changes:
        events += told.of(lambda: (set_due(case, person, _day(changes["due"])),)) or ()
    if merged.act is not None:
        act = merged.act
        now = overlay.preview(case, case.id, person.id, events) if events else case
        events += told.of(lambda: ask(now, act, fields, person, office_of(desk, overlay.case))) or ()
    elif merged.draft is not None:
        events.append(e.Drafted(dict(merged.draft)))
    if changes.get("note"):
        events.append(remark(changes["note"]))
    told.stop(tuple(KEYS))
    return tuple(events)


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise Refused(
            "bad-date", f"“{words}” is no day of the calendar.", "Under Due, give a day like 2021-01-07.", "due"
        ) from None
