"""What a claim must satisfy: its id, its words where they stand in the article's text, closed lists, figures in order."""

from __future__ import annotations

from claims.vocabulary import Kind, Modality, Mode, State
from expectations import meanings as m
from expectations.rules import REWORD, SEND_BACK, TELL, Check, between, filled_rules, means, one_of, rule, table_rules
from expectations.shapes import CLAIMS

_AUDIT = "Run `claimdesk audit`; it says since when the ledger differs."
_EXTRACT = "Run `claimdesk extract` on the article and tell who maintains the extractor what it prints."


def _listed(column: str, words: Check) -> tuple[str, Check, str]:
    return f"claims.{column}", words, f"one of the desk's words for {column.replace('_', ' ')}"


RULES = (
    *table_rules(CLAIMS),
    *filled_rules(CLAIMS, {"statement": ("Write the statement so that it stands alone.", REWORD)}),
    rule("claims.id_shape", means(m.claim_id, "claim_id"), "clm- and eight characters that check", _AUDIT, TELL),
    rule(
        "claims.text_changed",
        means(m.same_text, "revision", "revision_hash_now"),
        "the hash of the text it was found in is that revision's",
        _AUDIT,
        TELL,
    ),
    rule(
        "claims.quote_stands",
        means(m.same_text, "quote", "text_at_span"),
        "the exact words stand in the article where the claim says, letter for letter",
        "Drop the claim and add it again by the article's exact words.",
        SEND_BACK,
    ),
    rule("claims.span", means(m.span, "start", "end"), "a start from 0 and an end after it", _EXTRACT, TELL),
    *(
        rule(*_listed(column, one_of(column, list(words))), _AUDIT, TELL)
        for column, words in {"state": State, "speech_mode": Mode, "modality": Modality, "kind": Kind}.items()
    ),
    rule("claims.worth", between("worth", 0, 1), "a number from 0 to 1", _EXTRACT, TELL),
    rule("claims.low_high", means(m.never, "low_over_high"), "no figure's low above its high", _EXTRACT, TELL),
    rule(
        "claims.holder",
        means(m.holder_named, "holder", "state"),
        "a person, as the claim is assigned or waiting",
        "Give the claim to somebody.",
        "Give",
    ),
)
