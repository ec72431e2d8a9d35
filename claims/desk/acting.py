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
from claims.review.acts import amend, remark, reword, set_due
from claims.review.wishes import read_wish
from claims.sheets.merge import Merged
from claims.vocabulary import Act

_WITH_DUE = (Act.GIVE, Act.ASSIGN, Act.SEND_BACK, Act.REOPEN)


def events_of(desk: Desk, overlay: Overlay, case: Case, merged: Merged, person: Person) -> tuple[e.Event, ...]:
    """The events of one row: wording first, so that the decision is about what the row says; notes last.

    Raises Refused where the table, the person or what is missing forbids any of them.
    """
    changes = dict(merged.changes)
    events: list[e.Event] = []
    if "statement" in changes or "speaker" in changes:
        events.append(reword(case, person, changes.get("statement"), changes.get("speaker")))
    fields = dict(merged.fields)
    if "due" in changes and merged.act in _WITH_DUE:
        fields["due"] = changes["due"]
    elif "due" in changes:
        events.append(set_due(case, person, _day(changes["due"])))
    if merged.act is not None:
        now = overlay.preview(case, case.id, person.id, events) if events else case
        wish = read_wish(merged.act, fields, now, office_of(desk, overlay.case))
        events += amend(now, wish, person, desk.today())
    elif merged.draft is not None:
        events.append(e.Drafted(dict(merged.draft)))
    if changes.get("note"):
        events.append(remark(changes["note"]))
    return tuple(events)


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise Refused(
            "bad-date", f"“{words}” is no day of the calendar.", "Under Due, give a day like 2021-01-07.", "due"
        ) from None
