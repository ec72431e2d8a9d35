"""What an article must satisfy before claims are drawn from it: its id, its text as taken, its address, date and language."""

from __future__ import annotations

from expectations import marks
from expectations import meanings as m
from expectations.rules import FILL_IN, TELL, filled_rules, means, rule, table_rules, written
from expectations.shapes import ARTICLES

_AUDIT = "Run `claimdesk audit`; it says since when the ledger differs."

RULES = (
    *table_rules(ARTICLES),
    *filled_rules(ARTICLES, {}),
    rule("articles.id_shape", means(m.article_id, "article_id"), "art- and eight characters that check", _AUDIT, TELL),
    rule("articles.hash_shape", written("text_sha256", marks.SHA256), "64 hexadecimal digits", _AUDIT, TELL),
    rule(
        "articles.text_changed",
        means(m.same_text, "text_sha256", "text_hash_now"),
        "the text's hash is the one it was taken with",
        _AUDIT,
        TELL,
    ),
    rule(
        "articles.url",
        means(m.url, "url"),
        "an http or https address of a public site, or none",
        "Write the whole address, beginning with https://, or leave the cell as it was.",
        FILL_IN,
    ),
    rule(
        "articles.published",
        means(m.possible_day, "published"),
        "a day of the calendar as YYYY-MM-DD, or none",
        "Write the day the article appeared as YYYY-MM-DD.",
        FILL_IN,
    ),
    rule(
        "articles.language",
        means(m.language, "language"),
        "a language code of ISO 639-1, as en or de",
        "Put the code of the articles' language into [desk] language in desk.toml.",
        TELL,
    ),
)
