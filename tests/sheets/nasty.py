"""A sheet full of cells that spreadsheets like to change: each as exact words of a claim and in all that a person may edit."""

from dataclasses import replace

from lentsheets import ANNA, SHEET_ID, Lent, article, case, view

from claims.identity import mint
from claims.ledger.state import ArticleRecord, Case, Remark
from claims.sheets.cells import lent_cells
from claims.sheets.rows import SheetBase

NUMBERS = (
    "1e10", "1E5", "2e-3", "1e400", "5e", "0012", "00", "1.10", "1,10", "1,5", ".5", "12.", "12.5", "+1", "-1", "−5", "1_000",
    "1234567890123456", "12345678901234567890", "123456789012", "3.14159265358979", "0.000012345678901", "1,234", "1.234",
    "1,234.50", "1.234,50", "1 234", "1'000", "12%", "12.5%", "$5", "$1,234.50", "5 €", "€5", "(5)", "1 1/2", "0x1F", "NaN",
    "INF", "½", "10²", "٣٤", "up to 1e10", "up to 175 years", "12.5 million", "1st",
)  # fmt: skip
DAYS = (
    "1/2", "3/4", "1-2", "MAR-1", "1 Mar", "Mar 2021", "2021-01-04", "04.01.2021", "01/02/2021", "4.1.21", "1.2.3", "1.2.",
    "4.1.2021", "30.2.2021", "2026-02-30", "0000-00-00", "44200", "12:30", "13:05", "1:2", "23:59:59", "2021-01-04T10:00",
    "January 4, 2021", "4 janvier 2021", "4. Mai", "Tuesday",
)  # fmt: skip
WORDS = (
    "TRUE", "True", "false", "WAHR", "vrai", "#N/A", "#NAME?", "Err:509", "####", "NA", "None", "null", "clear", "...", "--",
    "(c)", "x@example.org", "http://www.example.org", "javascript:alert(1)", "file:///etc/passwd", "https:host", "Total",
)  # fmt: skip
FORMULAS = (
    "=1+1", "=A1", '=HYPERLINK("http://x.example","y")', "+SUM(1)", "-2+3", "@SUM(1)", "=cmd|' /C calc'!A0", "'0012",
    "'12", "'", "''x", "'=x", "＝1", '=WEBSERVICE("http://x.example")',
)  # fmt: skip
TEXTS = (
    'he said "no"', '"quoted"', '"', 'a "b", c', "a, b; c\td", "first\nsecond", "first\r\nsecond", "one\n\nthree", " leading",
    "trailing ", "a\u00a0b", "a\u200bb", "Łódź", "e\u0301", "😀 ok", "ﬁn", "日本", "\u202ertl\u202c", "soft\u00adhyphen", "Ã©",
    "<b>x</b>", "<script>alert(1)</script>", "{{7*7}}", "[a](javascript:b)", "sep=;", "a;b", "ünïcödé", "€ 5 – 6 “x”",
)  # fmt: skip
NASTY = (*NUMBERS, *DAYS, *WORDS, *FORMULAS, *TEXTS)
FREE = ("why", "source1_shows", "source2_shows", "one_source", "waiting_for")


def nasty_article(words: tuple[str, ...] = NASTY) -> ArticleRecord:
    """An article of which each of `words` is a paragraph, one line or more."""
    return article("\n\n".join(f"Before {n}.\n\n{w}\n\nAfter {n}." for n, w in enumerate(words)), "Nasty cells")


def nasty_cases(words: tuple[str, ...] = NASTY) -> list[Case]:
    """A claim for each of `words`: they are what was said, what is checked, by whom, why, what a source shows, and a note."""
    record, found = nasty_article(words), []
    at = 0
    for n, text in enumerate(words):
        at = record.text.index(text, record.text.index(f"Before {n}.", at))
        plain = case(0, record, text)
        start, end = at, at + len(text)
        drafts = {ANNA.id: dict.fromkeys(FREE, text)}
        remarks = (Remark("ben", "2021-01-05T10:00:00Z", text),)
        said = replace(plain.found, start=start, end=end)
        found.append(
            replace(
                plain,
                id=mint("clm", f"nasty {n}"),
                found=said,
                statement=text,
                speaker=text,
                drafts=drafts,
                remarks=remarks,
            )
        )
    return found


def nasty_sheet(words: tuple[str, ...] = NASTY) -> Lent:
    """Anna's sheet of these claims."""
    seen = view(ANNA, nasty_article(words))
    rows = {made.id: lent_cells(made, seen) for made in nasty_cases(words)}
    return Lent(SheetBase(SHEET_ID, ANNA.id, False, rows), [dict(row) for row in rows.values()])
