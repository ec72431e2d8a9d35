"""The one dictionary of columns: key, heading, type, meaning, who may edit. Sheets, tables, gates and docs read it.

The order of a list is the order in the file. Types: text, id, word (of a closed list), date, time, number, url.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `editable` is "" (ours), "all" or "editors"; `unit` is "decision" where cells merge as one, else "cell"."""

    key: str
    heading: str
    type: str
    meaning: str
    editable: str = ""
    unit: str = "cell"


def _source(n: int) -> tuple[Column, Column]:
    return (
        Column(
            f"source{n}_link",
            f"Source {n} link",
            "url",
            "Where the evidence stands: http or https. A copy kept by an archive may follow, after “archived:”.",
            "all",
            "decision",
        ),
        Column(
            f"source{n}_shows",
            f"Source {n} shows",
            "text",
            "What that source shows, in a few words.",
            "all",
            "decision",
        ),
    )


SHEET: tuple[Column, ...] = (
    Column("claim", "Claim", "id", "The claim's id. Leave it empty to add a claim that the machine missed."),
    Column("state", "State", "word", "Where the claim stands in review."),
    Column("worth", "Worth", "word", "How much a check is worth, by the machine: high, medium or low."),
    Column("lent", "Lent", "date", "The day this sheet was written."),
    Column("due", "Due", "date", "When the answer is wanted.", "editors"),
    Column("article", "Article", "text", "The article's title, or its first words."),
    Column("published", "Published", "date", "The day the article appeared."),
    Column("link", "Link", "url", "Where the article stands."),
    Column("quote", "Exact words", "text", "The article's words, letter for letter."),
    Column("context", "Paragraph", "text", "The paragraph around them, without the signs of markup."),
    Column(
        "statement",
        "What we check",
        "text",
        "The statement on its own; reword it where it does not stand alone.",
        "all",
    ),
    Column("speaker", "Who said it", "text", "Who says so; empty where the article says it itself.", "all"),
    Column(
        "machine",
        "Machine note",
        "text",
        "Why a colleague gave the claim back, and what its sentence needs from the article. Then what arithmetic on the desk's "
        "facts suggests, and where a paraphrase says more than the quote; it never decides. "
        "For editors also why a new claim is worth a check, and second opinions.",
    ),
    Column("rated_by", "Checked by", "text", "Who decided what the row shows, if anybody has."),
    Column(
        "decision",
        "Your decision",
        "word",
        "What you decide. Empty keeps the rest of the row as your draft.",
        "all",
        "decision",
    ),
    Column("rating", "Rating", "word", "One of the desk's ratings, when you rate.", "all", "decision"),
    Column(
        "why",
        "Why",
        "text",
        "The finding, or the reason for the decision. Of what was ever published, readers see why: the reason for Reopen, "
        "Restore and Duplicate, and both editors' for Withdraw. Write those for them.",
        "all",
        "decision",
    ),
    *_source(1),
    *_source(2),
    *_source(3),
    Column(
        "one_source",
        "Why one source",
        "text",
        "Why one publisher is enough, where there are not two. Two links of one site count once.",
        "all",
        "decision",
    ),
    Column("as_of", "True as of", "date", "The day for which the finding holds.", "all", "decision"),
    Column("waiting_for", "Waiting for", "text", "Whom or what you wait for, when you wait.", "all", "decision"),
    Column("chase_on", "Chase on", "date", "When to ask again, when you wait.", "all", "decision"),
    Column("same_as", "Same as", "id", "The other claim's id, when this is a duplicate.", "all", "decision"),
    Column(
        "change",
        "Kind of change",
        "word",
        "For what was published before: none, clarification, correction or update.",
        "all",
        "decision",
    ),
    Column("give_to", "Give to", "text", "The person who gets the claim, by id or name.", "all", "decision"),
    Column("note", "Note to colleagues", "text", "Seen by colleagues, never published.", "all"),
    Column("key", "Do not touch", "text", "Proves that the row came back whole."),
)

REJECTED: tuple[Column, ...] = (
    Column("line", "Line", "number", "The line of your sheet."),
    Column("column", "Column", "text", "Where the problem is; of several problems of one row, every column."),
    Column("typed", "You typed", "text", "What stood there; of several problems numbered, each on a line of its own."),
    Column("problem", "Problem", "text", "What is wrong with it, under the same numbers."),
    Column(
        "fix", "What to do", "text", "How to mend it, under the same numbers. Mend all of it in this file and save."
    ),
)

ARTICLES_SHEET: tuple[Column, ...] = (
    Column("article", "Article", "id", "The article's id."),
    Column("title", "Title", "text", "Its headline.", "editors"),
    Column("publisher", "Publisher", "text", "Who published it.", "editors"),
    Column("author", "Author", "text", "Who wrote it.", "editors"),
    Column("published", "Published", "date", "The day it appeared; relative dates are resolved against it.", "editors"),
    Column("url", "Url", "url", "Where it stands.", "editors"),
    Column("rights", "Rights", "text", "On what ground the desk may show the whole text.", "editors"),
    Column("taken", "Taken", "date", "The day the desk got it; it proves how your spreadsheet writes days."),
)

VERDICTS: tuple[Column, ...] = (
    Column("claim_id", "claim_id", "id", "The claim. Never changes."),
    Column("version", "version", "number", "How often it was published: 1 is the first time."),
    Column("page_url", "page_url", "url", "Its page, relative to the release where the site has no address."),
    Column("quote", "quote", "text", "The article's exact words."),
    Column("statement", "statement", "text", "The statement that was checked."),
    Column("claimant", "claimant", "text", "Who says it: a speaker, else the publisher."),
    Column("claimant_type", "claimant_type", "word", "speaker or publisher."),
    Column("speech_mode", "speech_mode", "word", "quoted, reported or none."),
    Column("said_on", "said_on", "date", "The day the article appeared, where known."),
    Column("article_url", "article_url", "url", "Where the article stands, where known."),
    Column("publisher", "publisher", "text", "Who published the article, where known."),
    Column("kind", "kind", "word", "What the claim is about."),
    Column("rating", "rating", "word", "The label of the rating scheme."),
    Column("rating_scheme", "rating_scheme", "text", "The scheme and its version."),
    Column("rating_value", "rating_value", "number", "The label's number; empty off the scale."),
    Column("summary", "summary", "text", "Why, in a sentence or two."),
    Column("as_of", "as_of", "date", "The day for which the finding holds."),
    Column("status", "status", "word", "published, rechecking, merged or withdrawn."),
    Column("merged_into", "merged_into", "id", "The claim that carries the verdict, where merged."),
    Column("first_published", "first_published", "time", "When readers first saw it, in UTC."),
    Column("last_changed", "last_changed", "time", "When this version was published, in UTC."),
    Column("checked_by", "checked_by", "text", "Who rated it."),
    Column("approved_by", "approved_by", "text", "Who approved it. Never the person who rated it."),
    Column("language", "language", "word", "The article's language."),
    Column("licence", "licence", "text", "The licence of this row."),
)

SOURCES: tuple[Column, ...] = (
    Column("claim_id", "claim_id", "id", "The claim it stands for."),
    Column("version", "version", "number", "The claim's version."),
    Column("n", "n", "number", "1, 2 or 3."),
    Column("url", "url", "url", "Where the evidence stands."),
    Column("archive_url", "archive_url", "url", "Where a copy is kept, where there is one."),
    Column(
        "publisher", "publisher", "text", "The registered domain of the link; of an archived copy, that of its page."
    ),
    Column("shows", "shows", "text", "What it shows."),
    Column(
        "retrieved", "retrieved", "date", "The day the desk took the source in; nobody is asked when they looked at it."
    ),
)

# The classes of change that no approval of a verdict makes: a merge into another rating, and that undone.
MERGES = ("merged", "restored")
CORRECTIONS: tuple[Column, ...] = (
    Column("claim_id", "claim_id", "id", "The claim that changed."),
    Column("from_version", "from_version", "number", "The version before."),
    Column("to_version", "to_version", "number", "The version after."),
    Column("date", "date", "time", "When the change was published, in UTC."),
    Column("class", "class", "word", "clarification, correction, update, withdrawn, merged or restored."),
    Column("old_rating", "old_rating", "word", "The label before."),
    Column("new_rating", "new_rating", "word", "The label after; empty where withdrawn."),
    Column("explanation", "explanation", "text", "What changed, and why."),
)

HEADINGS = {c.heading: c for c in SHEET}
KEYS = {c.key: c for c in SHEET}
DECISION_KEYS = tuple(c.key for c in SHEET if c.unit == "decision")
CELL_KEYS = tuple(c.key for c in SHEET if c.editable and c.unit == "cell")
OURS = tuple(c.key for c in SHEET if not c.editable)
_HEADING_OF = {c.key: c.heading for c in (*ARTICLES_SHEET, *SHEET)}


def heading(key: str) -> str:
    """The heading of a column's key in the files that people edit, for people; the key itself where it has none."""
    return _HEADING_OF.get(key, key)
