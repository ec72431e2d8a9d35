"""What people do in a sheet: type, insert, delete, sort, filter, fill down, copy. Each act with what was typed where."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import cycle

from claims.tables.columns import SHEET

# As typed at the keyboard; what a spreadsheet thinks of them is its own business.
TYPED = (
    "1/2", "4.1.2021", "1/4/2021", "2021-01-04", "TRUE", "wahr", "VRAI", "false", "1e10", "+1", "-5", "=A1", "=1/3",
    "=SUM(1;2)", "'x", "'12", "'=1+1", "½", "10²", "up to 175 years", "up to 1e10", "0012", "1,5", "1.5", "1.234,50",
    "1,234.50", "12%", "5 €", "$5", "12:30", "1:2", "MAR-1", "1. Mai", "http://www.example.org",
    "https://court.example.org/a?b=1", "x@example.org", "clear", "1 1/2", "12345678901234567890", "3.14159265358979",
    "he said \"no\"", "Łódź 😀", "first\nsecond", " spaced ", "#N/A", "@Ben", "--", "...", "(c)", "a;b,c\td",
    "January 4, 2021", "Rate", "Correct", "Total", "=HYPERLINK(\"http://x.example\";\"y\")", "10 000",
)  # fmt: skip
# Columns of free text, of closed lists, of days and links: each text is typed into some of them.
COLUMNS = ("why", "note", "speaker", "source1_shows", "waiting_for", "one_source")
STRICT = (
    ("decision", "rate"), ("rating", "TRUE"), ("rating", "correct"), ("as_of", "4.1.2021"), ("as_of", "2021-01-04"),
    ("as_of", "1/4/2021"), ("chase_on", "5. Jan"), ("same_as", "clm-bcdfghjk"),
    ("source1_link", "https://court.example.org/a"), ("source1_link", "www.x.example"), ("decision", "Approve"),
    ("change", "Correction"), ("give_to", "idris"), ("decision", "Half true"),
)  # fmt: skip
RATED = {
    "decision": "Rate", "rating": "Correct", "why": "The record says so.",
    "source1_link": "https://court.example.org/a", "source1_shows": "the figure",
    "source2_link": "https://wire.example.net/b", "source2_shows": "the same", "as_of": "2021-01-04",
}  # fmt: skip
AT = {column.key: n for n, column in enumerate(SHEET)}
# Words that are no other row's: two rows with what belongs to others are a column that was sorted alone.
REWORDED = (
    "15/2",
    "17.3.2022",
    "3e7",
    "=2+5",
    "up to 200 years",
    "'77",
    "½ of 10²",
    "2022-03-17",
    "+88",
    "http://b.example",
    "clear",
)
Act = Sequence[object]


@dataclass
class Scene:
    """Acts at a sheet, and what was typed by claim and column; None is what only the file can say."""

    name: str
    acts: list[Act] = field(default_factory=list)
    typed: dict[tuple[str, str], str | None] = field(default_factory=dict)

    def type(self, claims: Sequence[str], row: int, key: str, words: str) -> None:
        """Types into a row's cell; rows count from 0, headings aside."""
        self.acts.append(("type", row + 1, AT[key], words))
        self.typed[claims[row], key] = words


def scenes(claims: Sequence[str]) -> Iterator[Scene]:
    """Everything that is tried, over the claims in the order of the sheet's rows."""
    typed = Scene("typed")
    for row, (words, key) in enumerate(zip(TYPED, cycle(COLUMNS), strict=False)):
        typed.type(claims, row, key, words)
    for row, (key, words) in enumerate(STRICT, len(TYPED) + 2):
        typed.type(claims, row, key, words)
    for row, words in enumerate(REWORDED, len(TYPED) + len(STRICT) + 4):
        typed.type(claims, row, "statement", words)
    yield typed
    again = Scene("typed elsewhere")
    for row, (words, key) in enumerate(zip(reversed(TYPED), cycle(COLUMNS), strict=False), len(claims) - len(TYPED)):
        again.type(claims, row, key, words)
    yield again
    yield _rated(claims)
    yield _moved(claims)
    yield Scene("one column sorted", [("sort alone", AT["why"])])
    yield Scene("ours sorted", [("sort alone", AT["quote"])])
    yield _filled(claims)
    yield _copied(claims)
    yield _read_only(claims)


def _rated(claims: Sequence[str]) -> Scene:
    """Whole decisions, then all rows sorted by what they say, then one filtered away."""
    scene = Scene("rated, sorted, filtered")
    for row in range(0, len(claims), 7):
        for key, words in RATED.items():
            scene.type(claims, row, key, words)
    scene.acts += [("sort", AT["why"]), ("filter", AT["decision"], "Rate")]
    return scene


def _moved(claims: Sequence[str]) -> Scene:
    """Rows and columns put in and taken out, rows hidden, after something was typed."""
    scene = Scene("inserted, deleted, hidden")
    scene.type(claims, 3, "why", "Asked the town.")
    scene.type(claims, 30, "note", "See the minutes.")
    scene.acts += [("insert", 3), ("insert", 20), ("delete", 12), ("delete", 12), ("hide", 40), ("insert column", 5)]
    return scene


def _filled(claims: Sequence[str]) -> Scene:
    """The handle pulled down from a word, a day, a number; and the same in every cell."""
    scene = Scene("filled down")
    for first, key, words in (
        (4, "rating", "Wrong"),
        (20, "as_of", "2021-01-02"),
        (40, "why", "Source 1"),
        (60, "note", "7"),
    ):
        scene.type(claims, first, key, words)
        scene.acts.append(("fill", first + 1, AT[key], 4))
        scene.typed |= {(claim, key): None for claim in claims[first + 1 : first + 5]}
    scene.type(claims, 80, "why", "The same.")
    scene.acts.append(("fill same", 81, AT["why"], 3))
    scene.typed |= {(claim, "why"): None for claim in claims[81:84]}
    return scene


def _copied(claims: Sequence[str]) -> Scene:
    """A row copied over another, one of the two typed in."""
    scene = Scene("copied")
    scene.acts += [("copy", 6, 7), ("copy", 9, 10)]
    scene.type(claims, 8, "why", "In the row that was copied.")
    return scene


def _read_only(claims: Sequence[str]) -> Scene:
    """Cells that are nobody's to edit."""
    scene = Scene("ours typed over")
    for row, key in enumerate(
        ("state", "worth", "lent", "article", "published", "link", "quote", "context", "machine", "key", "due")
    ):
        scene.type(claims, row * 3, key, "1/2")
    scene.type(claims, 50, "claim", "0012")
    return scene
