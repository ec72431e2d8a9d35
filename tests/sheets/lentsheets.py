"""A small lent sheet to damage: four claims of two articles, one reviewer, one editor."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from claims.identity import mint
from claims.ledger.state import ArticleRecord, Case, Decision, Rejection, Verdict
from claims.records import Candidate, Note, Person, Rating, Scheme, Source
from claims.sheets import codec, reading
from claims.sheets.cells import View, lent_cells
from claims.sheets.messages import FileProblem
from claims.sheets.prove import Proof, prove
from claims.sheets.reject import rejected_csv
from claims.sheets.rows import SheetBase
from claims.sheets.values import Rules
from claims.tables.columns import SHEET, Column
from claims.vocabulary import Act, Kind, Modality, Mode, State

SHEET_ID = mint("sht", "one")
OTHER_SHEET = mint("sht", "two")
IDS = tuple(mint("clm", str(n)) for n in range(6))
SCHEME = Scheme(
    "test",
    "1",
    tuple(
        Rating(label.lower(), label, value, "")
        for label, value in (
            ("Correct", 4),
            ("Mostly correct", 3),
            ("Mostly wrong", 2),
            ("Wrong", 1),
            ("Missing context", None),
            ("Unproven", None),
        )
    ),
)
RULES = Rules(SCHEME, date(2021, 1, 6))
ANNA = Person("anna", "Anna Berg", frozenset({"reviewer"}))
BEN = Person("ben", "Ben Okafor", frozenset({"reviewer", "editor"}))
PEOPLE = {p.id: p for p in (ANNA, BEN)}
TEXT = (
    "The town “Łódź” spent 12.5 million euros on its schools.\n\n"
    "=SUM was the band's name; it sold 3,000 records in May.\nMore than half were sold abroad, said the mayor.\n\n"
    "The bridge is 40 years old."
)
TEXT_TWO = "Turnout was 61 per cent, the town clerk said."


def article(text: str, title: str | None) -> ArticleRecord:
    """An article of one revision."""
    return ArticleRecord(
        id=mint("art", text),
        version=1,
        revision="r1",
        texts={"r1": text},
        title=title,
        publisher="The Herald",
        author=None,
        published="2021-01-04" if title else None,
        url="https://herald.example.org/a?b=1" if title else None,
        rights=None,
        language="en",
        taken="2021-01-05T08:00:00Z",
        source="a.txt",
    )


def case(n: int, record: ArticleRecord, quote: str, **changes: object) -> Case:
    """A claim over `quote`, assigned to Anna."""
    start = record.text.index(quote)
    found = Candidate(
        start, start + len(quote), quote, quote.strip("."), True, (), None, Mode.NONE, Modality.ASSERTED, Kind.QUANTITY,
        True, None, (), (), 0.7 - n / 10, (), "test/1",
    )  # fmt: skip
    made = Case(
        IDS[n], 1, State.ASSIGNED, record.id, "r1", found, found.statement, None, "2021-01-05T08:00:00Z", holder="anna",
        due="2021-01-08",
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


ONE, TWO = article(TEXT, "Schools and a band"), article(TEXT_TWO, None)
SOURCES = (
    Source("https://budget.example.org/2020", "The sum, on page 3."),
    Source("https://audit.example.net/r", "The same."),
)
VERDICT = Verdict("Correct", "test", "1", 4, "The books say 12.5 million.", SOURCES, "2021-01-04")


def cases() -> tuple[Case, ...]:
    """Four claims: plain; one whose exact words look like a formula; one with a draft; one of an untitled article."""
    return (
        case(0, ONE, "spent 12.5 million euros on its schools", doubt=Note("n", "No fact names it.")),
        case(1, ONE, "=SUM was the band's name; it sold 3,000 records in May."),
        case(
            2,
            ONE,
            "The bridge is 40 years old.",
            drafts={"anna": {"why": "-40?", "source1_link": "https://x.example.org"}},
        ),
        case(3, TWO, "Turnout was 61 per cent", speaker="the town clerk", drafts={"anna": {"why": "Asked."}}),
    )


def rated(by: str = "ben") -> Case:
    """A claim that somebody rated."""
    decision = Decision(Act.RATE, by, "2021-01-05T12:00:00Z", VERDICT)
    return case(4, TWO, "61 per cent, the town clerk said.", state=State.RATED, holder=by, decision=decision)


def view(person: Person, record: ArticleRecord, editor: bool = False) -> View:
    """What a person looks through."""
    return View(person, SHEET_ID, "2021-01-05", record, PEOPLE, editor)


def save(rows: Sequence[dict[str, str]], columns: Sequence[Column]) -> bytes:
    """Cells as a spreadsheet saves them: just as they stand there."""
    lines = [[c.heading for c in columns], *([row.get(c.key, "") for c in columns] for row in rows)]
    return ("\ufeff" + "".join(",".join(map(_quoted, line)) + "\r\n" for line in lines)).encode()


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"'


@dataclass
class Lent:
    """A lent sheet in hand: its rows can be edited, saved in any dialect and proven again."""

    base: SheetBase
    rows: list[dict[str, str]] = field(default_factory=list)
    columns: Sequence[Column] = SHEET

    def csv(self) -> bytes:
        """The sheet as a spreadsheet saves it: what was lent as we wrote it, what was typed since as it was typed."""
        rows = []
        for row in self.rows:
            lent = self.base.lent.get(row.get("claim", ""), {})
            rows.append({k: codec.guard(cell) if cell == lent.get(k) else cell for k, cell in row.items()})
        return save(rows, self.columns)

    def text(self) -> str:
        """The same as text, without the byte-order mark."""
        return self.csv().decode("utf-8-sig")

    def prove(self, data: bytes | None = None, **named: object) -> Proof | FileProblem:
        """What is read and proven of `data`, by default of the sheet as it is now."""
        tables = reading.read(self.csv() if data is None else data)
        if isinstance(tables, FileProblem):
            return tables
        found = prove(tables, {self.base.sheet: self.base}.get, RULES, **named)  # type: ignore[arg-type]
        if isinstance(found, FileProblem):
            return found
        assert len(found) == 1
        return found[0]

    def proof(self, data: bytes | None = None, **named: object) -> Proof:
        """The proof, where there must be one."""
        found = self.prove(data, **named)
        assert isinstance(found, Proof), found
        return found

    def problem(self, data: bytes | None = None, **named: object) -> FileProblem:
        """The file's problem, where there must be one."""
        found = self.prove(data, **named)
        assert isinstance(found, FileProblem), found
        return found

    def given_back(self, *rejections: Rejection) -> "Lent":
        """The same sheet after these came back in rejected.csv."""
        return Lent(replace(self.base, rejections=rejections), [dict(r) for r in self.rows])

    def rejected(self, data: bytes | None = None) -> bytes:
        """rejected.csv of the sheet as it is now."""
        return rejected_csv({self.base.sheet: self.proof(data).rejections})


def lend(given: Sequence[Case], person: Person, editor: bool = False) -> Lent:
    """A sheet of these claims for a person."""
    records = {ONE.id: ONE, TWO.id: TWO}
    rows = {c.id: lent_cells(c, view(person, records[c.article], editor)) for c in given}
    return Lent(SheetBase(SHEET_ID, person.id, editor, rows), [dict(r) for r in rows.values()])


def codes(proof: Proof) -> list[str]:
    """The codes of a proof's notes."""
    return [n.code for n in proof.notes]
