"""What each table must look like before any rule may be believed: its columns, their dtypes, which cells must be filled.

Published columns come from the one dictionary of columns; what only the gates see is added here. A column is either
required or listed as optional: a rule that passes over empty cells therefore never lets a needed one through.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from claims.tables.columns import CORRECTIONS, SOURCES, VERDICTS, Column

ROW = "row_number"
"""The column the runner adds to every table: the row's position, never empty, never twice."""

_DTYPES = {"number": "Int64"}


@dataclass(frozen=True, slots=True)
class Shape:
    """One table: `id` names its rows, `columns` maps each column to its dtype, `required` may not be empty or blank.

    `beside` are columns that the runner computes from other tables. Where an id may stand in several rows, `line` is the
    column that tells them apart.
    """

    table: str
    id: str
    columns: Mapping[str, str]
    required: tuple[str, ...]
    beside: Mapping[str, str]
    line: str | None = None

    @property
    def unique(self) -> bool:
        """Whether an id stands only once."""
        return self.line is None

    @property
    def everything(self) -> Mapping[str, str]:
        """All columns a rule may read, with their dtypes."""
        return {**self.columns, **self.beside, ROW: "int64"}

    @property
    def optional(self) -> tuple[str, ...]:
        """The columns of the table whose cells may be empty, as far as this shape goes."""
        return tuple(c for c in self.columns if c not in self.required and c != self.id)


def _published(columns: tuple[Column, ...]) -> dict[str, str]:
    return {c.key: _DTYPES.get(c.type, "str") for c in columns}


def _texts(words: str) -> dict[str, str]:
    return dict.fromkeys(words.split(), "str")


ARTICLES = Shape(
    "articles",
    "article_id",
    {
        **_texts("article_id revision title publisher author published url rights language"),
        "characters": "Int64",
        **_texts("text_sha256 text_hash_now"),
    },
    required=("revision", "language", "characters", "text_sha256"),
    beside={},
)

CLAIMS = Shape(
    "claims",
    "claim_id",
    {
        **_texts("claim_id article_id revision revision_hash_now state"),
        "start": "Int64",
        "end": "Int64",
        **_texts("quote text_at_span statement speaker speech_mode modality kind"),
        "checkable": "boolean",
        "worth": "Float64",
        "quantities": "Int64",
        "low_over_high": "boolean",
        **_texts("holder due"),
        "version": "Int64",
    },
    required=(
        *("article_id", "revision", "state", "start", "end", "quote", "statement", "speech_mode", "modality", "kind"),
        *("checkable", "worth", "version"),
    ),
    beside={},
)

FACTS = Shape(
    "facts",
    "fact_id",
    _texts("fact_id subject property value unit since until source_url retrieved"),
    required=("subject", "property", "source_url"),
    beside={},
)

VERDICT_ROWS = Shape(
    "verdicts",
    "claim_id",
    {
        **_published(VERDICTS),
        **_texts("article_id state rated_by approved_by_id reworded_by"),
        "sources": "Int64",
        "publishers": "Int64",
        **_texts("one_source text_at_span"),
        "proposes": "boolean",
        "merged_live": "boolean",
        **_texts("merged_by merge_approved_by date_needed"),
        "scheme_has_rating": "boolean",
        "rating_before": "str",
    },
    required=(
        *("version", "page_url", "quote", "statement", "speech_mode", "kind", "rating", "rating_scheme", "summary"),
        *("as_of", "status", "first_published", "last_changed", "checked_by", "approved_by", "language", "article_id"),
        *("state", "rated_by", "approved_by_id", "sources", "publishers", "proposes"),
    ),
    beside={
        "value_of_label": "Int64",
        "label_known": "boolean",
        "sources_listed": "Int64",
        "voices": "Int64",
        "changed_on": "str",
        "change_listed": "boolean",
        "carrier_status": "str",
    },
)

SOURCE_ROWS = Shape(
    "sources",
    "claim_id",
    _published(SOURCES),
    required=("version", "n", "url", "publisher", "shows"),
    beside={"in_verdicts": "boolean"},
    line="n",
)

CORRECTION_ROWS = Shape(
    "corrections",
    "claim_id",
    _published(CORRECTIONS),
    required=("from_version", "date", "class", "old_rating", "explanation"),
    beside={"in_verdicts": "boolean", "old_known": "boolean", "new_known": "boolean"},
    line="to_version",
)

SHAPES: Mapping[str, Shape] = {
    s.table: s for s in (ARTICLES, CLAIMS, FACTS, VERDICT_ROWS, SOURCE_ROWS, CORRECTION_ROWS)
}
"""Every table a gate knows, in the order in which findings are told."""
