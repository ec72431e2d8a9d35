"""What a source of a verdict must satisfy: an address one can follow, what it shows, and a verdict that it stands for."""

from __future__ import annotations

from expectations import meanings as m
from expectations.rules import SEND_BACK, TELL, between, filled_rules, means, rule, table_rules, unique
from expectations.shapes import SOURCE_ROWS

_AUDIT = "Run `claimdesk audit`; it says since when the ledger differs."
_LINK = "Give the whole address, beginning with https://."

RULES = (
    *table_rules(SOURCE_ROWS),
    *filled_rules(
        SOURCE_ROWS,
        {
            "url": (_LINK, SEND_BACK),
            "publisher": (_LINK, SEND_BACK),
            "shows": ("Say in a few words what the source shows.", SEND_BACK),
        },
    ),
    rule("sources.url", means(m.url, "url"), "an http or https address of a public site", _LINK, SEND_BACK),
    rule("sources.archive_url", means(m.url, "archive_url"), "such an address, or none", _LINK, SEND_BACK),
    rule(
        "sources.retrieved",
        means(m.day, "retrieved"),
        "a day of the calendar as YYYY-MM-DD, or none",
        "Say on which day it was looked at, as YYYY-MM-DD.",
        SEND_BACK,
    ),
    rule("sources.n", between("n", 1, 3), "1, 2 or 3", _AUDIT, TELL),
    rule("sources.n_twice", unique("n", "claim_id", "version"), "every number once for a version", _AUDIT, TELL),
    rule(
        "sources.verdict",
        means(m.listed, "in_verdicts"),
        "a claim and version that the table of verdicts holds",
        _AUDIT,
        TELL,
    ),
)
