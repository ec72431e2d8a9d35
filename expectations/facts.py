"""What a reference fact must satisfy before arithmetic may lean on it: whole, dated, sourced, and said once."""

from __future__ import annotations

from expectations import meanings as m
from expectations.rules import MEND_FACTS, filled_rules, means, rule, table_rules, unique
from expectations.shapes import FACTS

_FILL = ("Fill the cell, or take the row out.", MEND_FACTS)

RULES = (
    *table_rules(FACTS),
    *filled_rules(FACTS, dict.fromkeys(FACTS.required, _FILL)),
    rule(
        "facts.period",
        means(m.period, "since", "until"),
        "from and to are days, months or years, and from is not after to",
        "Write both as YYYY-MM-DD, YYYY-MM or YYYY, the earlier one in from.",
        MEND_FACTS,
    ),
    rule(
        "facts.value_or_period",
        means(m.value_or_period, "value", "since", "until"),
        "a value, or a period with both its ends",
        "Fill value; where the fact is a period, fill from and to.",
        MEND_FACTS,
    ),
    rule(
        "facts.value",
        means(m.value_of_unit, "value", "unit", "property"),
        "a date where the property or unit is a date, a plain number where the unit is measured",
        "Write numbers with a point and without thousands marks, dates as YYYY-MM-DD.",
        MEND_FACTS,
    ),
    rule(
        "facts.source_url",
        means(m.url, "source_url"),
        "an http or https address of a public site",
        "Write the whole address of the page that says so.",
        MEND_FACTS,
    ),
    rule(
        "facts.retrieved",
        means(m.day, "retrieved"),
        "a day of the calendar as YYYY-MM-DD, or none",
        "Write the day the source was looked at as YYYY-MM-DD.",
        MEND_FACTS,
    ),
    rule(
        "facts.said_twice",
        unique("subject", "property", "since"),
        "one row for a subject, a property and a beginning",
        "Keep the row with the better source, or give the second its own beginning.",
        MEND_FACTS,
    ),
)
