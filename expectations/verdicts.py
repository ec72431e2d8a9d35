"""What a verdict must satisfy before readers see it: two people, a rating of the scheme, evidence, and words that stand.

The rows that review let through are looked at again from other columns: who did what, what stands at the span, what the
scheme and the sources say now.
"""

from __future__ import annotations

from collections.abc import Mapping

from great_expectations.expectations.expectation import Expectation

from claims.vocabulary import Kind, Mode, VerdictStatus
from expectations import meanings as m
from expectations.rules import FILL_IN, SEND_BACK, TELL, between, filled_rules, means, one_of, rule, table_rules
from expectations.shapes import VERDICT_ROWS

_AUDIT = "Run `claimdesk audit`; it says since when the ledger differs."
_TELL_AUDIT = (_AUDIT, TELL)
_RATED_AGAIN = "Let one person rate it and another approve it, who did not reword it."

_FILLED: Mapping[str, tuple[str, str]] = {
    "statement": ("Write the statement so that it stands alone, then rate it again.", SEND_BACK),
    "summary": ("Say in a sentence or two why the rating holds.", SEND_BACK),
    "rating": ("Rate it with one of the desk's ratings.", SEND_BACK),
    "as_of": ("Say for which day the finding holds, as YYYY-MM-DD.", SEND_BACK),
    "rated_by": (_RATED_AGAIN, SEND_BACK),
    "approved_by_id": (_RATED_AGAIN, SEND_BACK),
    "checked_by": ("Write this person's name into people.csv.", TELL),
    "approved_by": ("Write this person's name into people.csv.", TELL),
}

_WORDS = (
    rule("verdicts.id_shape", means(m.claim_id, "claim_id"), "clm- and eight characters that check", *_TELL_AUDIT),
    rule("verdicts.version", between("version", 1), "a whole number from 1", *_TELL_AUDIT),
    rule(
        "verdicts.page_url",
        means(m.page_of, "page_url", "claim_id"),
        "claims/, the claim's own id and .html at its end",
        *_TELL_AUDIT,
    ),
    rule(
        "verdicts.status",
        one_of("status", list(VerdictStatus)),
        "published, rechecking, merged or withdrawn",
        *_TELL_AUDIT,
    ),
    rule("verdicts.kind", one_of("kind", list(Kind)), "one of the desk's kinds of claims", *_TELL_AUDIT),
    rule("verdicts.speech_mode", one_of("speech_mode", list(Mode)), "quoted, reported or none", *_TELL_AUDIT),
    rule(
        "verdicts.claimant_type",
        one_of("claimant_type", ["speaker", "publisher"]),
        "speaker or publisher",
        *_TELL_AUDIT,
    ),
    rule(
        "verdicts.language",
        means(m.language, "language"),
        "a language code of ISO 639-1, as en or de",
        "Put the code of the articles' language into [desk] language in desk.toml.",
        TELL,
    ),
    rule(
        "verdicts.quote_stands",
        means(m.same_text, "quote", "text_at_span"),
        "the exact words stand in the article where the claim says, letter for letter",
        "Withdraw the claim, or drop it where it was never published, and add it again by the article's exact words.",
        SEND_BACK,
    ),
    rule(
        "verdicts.article_url",
        means(m.url, "article_url"),
        "an http or https address of a public site, or none",
        "Write the whole address, beginning with https://.",
        FILL_IN,
    ),
    rule(
        "verdicts.said_on",
        means(m.day, "said_on"),
        "a day of the calendar as YYYY-MM-DD, or none",
        "Write the day the article appeared as YYYY-MM-DD.",
        FILL_IN,
    ),
    rule(
        "verdicts.date_needed",
        means(m.dated_where_needed, "said_on", "date_needed"),
        "the day the article appeared, since the statement counts from it",
        "Write the day the article appeared; where nobody knows it, have What we check name the day meant.",
        FILL_IN,
    ),
    rule(
        "verdicts.said_later",
        means(m.not_after, "said_on", "changed_on"),
        "the article appeared before its verdict",
        "Correct the day the article appeared.",
        FILL_IN,
    ),
)

_FINDING = (
    rule(
        "verdicts.rating_known",
        means(m.old_rating, "rating", "label_known"),
        "one of the desk's ratings",
        "Rate it with one of the desk's ratings.",
        SEND_BACK,
    ),
    rule(
        "verdicts.scheme_has_rating",
        means(m.always, "scheme_has_rating"),
        "a rating of the scheme the row names",
        "Rate it again, by the scheme that ratings.csv holds now.",
        SEND_BACK,
    ),
    rule(
        "verdicts.rating_value",
        means(m.value_of_label, "rating_value", "value_of_label", "label_known"),
        "the number that goes with the rating, or none off the scale",
        "Rate it again, by the scheme that ratings.csv holds now.",
        SEND_BACK,
    ),
    rule(
        "verdicts.as_of",
        means(m.day, "as_of"),
        "a day of the calendar as YYYY-MM-DD",
        "Say for which day the finding holds, as YYYY-MM-DD.",
        SEND_BACK,
    ),
    rule(
        "verdicts.as_of_later",
        means(m.not_after, "as_of", "changed_on"),
        "a day not after the release's",
        "Say for which day the finding holds; it cannot lie ahead.",
        SEND_BACK,
    ),
    rule(
        "verdicts.as_of_stale",
        means(m.not_long_before, "as_of", "said_on"),
        "a day at most half a year before the article appeared",
        "Say for which day the finding holds; is the year right?",
        SEND_BACK,
    ),
    rule("verdicts.first_published", means(m.utc_time, "first_published"), "an ISO time in UTC", *_TELL_AUDIT),
    rule("verdicts.last_changed", means(m.utc_time, "last_changed"), "an ISO time in UTC", *_TELL_AUDIT),
    rule(
        "verdicts.times_order",
        means(m.in_order, "first_published", "last_changed"),
        "first published not after last changed",
        *_TELL_AUDIT,
    ),
)

_PEOPLE = (
    rule(
        "verdicts.two_people",
        means(m.two_people, "approved_by_id", "rated_by"),
        "somebody else than the person who rated it",
        _RATED_AGAIN,
        SEND_BACK,
    ),
    rule(
        "verdicts.reworder_approved",
        means(m.not_reworded, "approved_by_id", "reworded_by"),
        "somebody who did not reword it",
        _RATED_AGAIN,
        SEND_BACK,
    ),
    rule(
        "verdicts.proposed_state",
        means(m.proposed_state, "state", "proposes"),
        "approved, as this version would be published now",
        "Let an editor approve it first.",
        SEND_BACK,
    ),
)

_EVIDENCE = (
    rule("verdicts.sources", between("sources", 1), "at least one source", "Give a link and what it shows.", SEND_BACK),
    rule(
        "verdicts.publishers",
        means(m.enough_publishers, "publishers", "voices", "one_source"),
        "two independent publishers, or a reason why one is enough",
        "Add a source of another publisher, or say under Why one source why one is enough.",
        SEND_BACK,
    ),
    rule(
        "verdicts.change_told",
        means(m.told_if_changed, "rating", "rating_before", "change_listed"),
        "a line among the corrections wherever the rating is another than in the version before",
        "Approve it again as a correction or an update.",
        SEND_BACK,
    ),
    rule(
        "verdicts.sources_listed",
        means(m.same_number, "sources", "sources_listed"),
        "as many sources as the table of sources lists for this version",
        *_TELL_AUDIT,
    ),
    rule(
        "verdicts.merge_target",
        means(m.merge_target, "merged_into", "status", "merged_live"),
        "the id of a live claim where merged, else nothing",
        "Restore the claim, or publish the one that it was merged into.",
        "Restore",
    ),
    rule(
        "verdicts.merge_shown",
        means(m.merge_shown, "status", "state"),
        "merged, since the claim it was merged into is published",
        "Publish the claim that it was merged into, or restore this one. Until then its last version stands.",
        "Restore",
    ),
    rule(
        "verdicts.merge_lands",
        means(m.merge_lands, "merged_into", "carrier_status"),
        "a claim of this table that is not merged itself",
        *_TELL_AUDIT,
    ),
    rule(
        "verdicts.merge_two_people",
        means(m.merged_by_two, "merge_approved_by", "merged_by", "state"),
        "two people, one who called it a duplicate and another who approved",
        "Restore the claim, and let one person call it a duplicate and another approve.",
        "Restore",
    ),
)

RULES: tuple[Expectation, ...] = (
    *table_rules(VERDICT_ROWS),
    *filled_rules(VERDICT_ROWS, _FILLED),
    *_WORDS,
    *_FINDING,
    *_PEOPLE,
    *_EVIDENCE,
)
