"""What a correction must satisfy: which version follows which, called what it is, and explained to readers."""

from __future__ import annotations

from claims.tables.columns import MERGES
from claims.vocabulary import ChangeClass
from expectations import meanings as m
from expectations.rules import SEND_BACK, TELL, between, filled_rules, means, one_of, rule, table_rules, unique
from expectations.shapes import CORRECTION_ROWS

_AUDIT = "Run `claimdesk audit`; it says since when the ledger differs."
_CLASSES = (*(c.value for c in ChangeClass if c is not ChangeClass.NONE), "withdrawn", *MERGES)
_CLASS = "Approve it again with the kind of change that it is."

RULES = (
    *table_rules(CORRECTION_ROWS),
    *filled_rules(
        CORRECTION_ROWS,
        {"class": (_CLASS, SEND_BACK), "explanation": ("Say to readers what changed and why.", SEND_BACK)},
    ),
    rule("corrections.class", one_of("class", _CLASSES), ", ".join(_CLASSES), _CLASS, SEND_BACK),
    rule("corrections.from_version", between("from_version", 1), "a whole number from 1", _AUDIT, TELL),
    rule(
        "corrections.to_version",
        means(m.next_version, "to_version", "from_version", "class"),
        "the version before and one more; a withdrawal or a merge may keep the number",
        _AUDIT,
        TELL,
    ),
    rule("corrections.date", means(m.utc_time, "date"), "an ISO time in UTC", _AUDIT, TELL),
    rule(
        "corrections.old_rating",
        means(m.old_rating, "old_rating", "old_known"),
        "one of the desk's ratings",
        "Put the label that was published back into ratings.csv.",
        TELL,
    ),
    rule(
        "corrections.new_rating",
        means(m.new_rating, "new_rating", "class", "new_known"),
        "one of the desk's ratings, or none where withdrawn",
        "Rate it with one of the desk's ratings.",
        SEND_BACK,
    ),
    rule(
        "corrections.named",
        means(m.named_for_what_it_is, "class", "old_rating", "new_rating"),
        "correction or update, as the rating changed",
        _CLASS,
        SEND_BACK,
    ),
    rule(
        "corrections.step_twice",
        unique("to_version", "claim_id", "class", "date"),
        "every change of a claim once",
        _AUDIT,
        TELL,
    ),
    rule(
        "corrections.verdict",
        means(m.listed, "in_verdicts"),
        "a claim that the table of verdicts holds",
        _AUDIT,
        TELL,
    ),
)
