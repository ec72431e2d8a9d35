"""What a person wants done to a claim, read and resolved: people, claims and dates are values here, never words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from claims.ledger.state import Case, Verdict
from claims.records import Person
from claims.vocabulary import Act, ChangeClass


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants done to a claim; whatever the act does not need stays None.

    `to` is the person the claim shall go to, `last_rater` the one it goes to where nobody is named, `other` the claim it
    repeats, `due` and `chase_on` dates. `names` are people's names by id, for what is said.
    """

    act: Act
    verdict: Verdict | None = None
    reason: str | None = None
    to: Person | None = None
    last_rater: Person | None = None
    other: Case | None = None
    waiting_for: str | None = None
    chase_on: date | None = None
    due: date | None = None
    change: ChangeClass | None = None
    names: Mapping[str, str] = field(default_factory=dict)
