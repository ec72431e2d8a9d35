"""The help tab of a workbook: what each column wants, decisions, ratings, colours; the lists that are chosen from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import ceil

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from claims.records import Person, Scheme
from claims.sheets.typed import HELP_TITLE
from claims.sheets.values import CLEAR, decisions
from claims.tables.columns import SHEET
from claims.vocabulary import Act, ChangeClass, Role

TAB = "Help"
FONT, SIZE = "Calibri", 11
_WIDTHS = (24, 66, 40)  # letters
_LINE = 15.0  # points
_SAYS = (
    "Each row of the first tab is one claim. Grey cells are for reading: whatever changes there is put back.",
    "Sort, filter, hide and widen as you like; rows may be left out, and rows that you do not touch stay as they are.",
    "Save under the same name in the same place, in this format. The desk reads the file when it next runs.",
    f"An emptied cell changes nothing. To empty a cell on purpose, write {CLEAR} into it.",
    "Days are written year first, as 2021-01-04.",
    "Leave Your decision empty, and the rest of the row is kept as your draft.",
    "A claim that the machine missed: in a new row, give Article and Exact words, letter for letter, and no Claim.",
    "Rows that cannot be taken come back beside this file, in rejected.csv, with what to do. Mend and save them there.",
)
_DECISIONS: Mapping[Act, tuple[str, str]] = {
    Act.RATE: ("you know what to say", "Rating, Why, a source or more, True as of"),
    Act.WAIT: ("you wait for an answer", "Waiting for, Chase on"),
    Act.RESUME: ("it came, or will not", "Why: what came"),
    Act.DROP: ("this needs no check", "Why"),
    Act.DUPLICATE: ("another claim says the same", "Same as: its id"),
    Act.HAND_BACK: ("somebody else should do it", "Why"),
    Act.TAKE_BACK: ("you rated, nobody approved yet, and you want it back", "nothing"),
    Act.APPROVE: ("it is right, and neither rated nor reworded by you", "Kind of change, if ever published"),
    Act.SEND_BACK: ("it needs more work", "Why; Give to, where it is not for the last rater"),
    Act.HOLD: ("it shall not be published yet", "Why"),
    Act.RELEASE: ("what was held may go on", "nothing"),
    Act.REOPEN: ("what was published must be checked again", "Why (readers see it); Give to"),
    Act.WITHDRAW: ("what was published shall go; a second editor completes it", "Why (readers see both editors’)"),
    Act.RESTORE: ("what was dropped, merged or withdrawn comes back", "Why"),
    Act.GIVE: ("it is for another person", "Give to"),
}
_CHANGES: Mapping[ChangeClass, str] = {
    ChangeClass.NONE: "readers need not know",
    ChangeClass.CLARIFICATION: "it says the same more clearly",
    ChangeClass.CORRECTION: "we were wrong",
    ChangeClass.UPDATE: "the world has changed since",
}
_SIGNS: Mapping[str, tuple[str, str]] = {
    "overdue": ("Due, thick edge", "the day is over"),
    "waiting": ("State, dashed edge", "somebody waits for an answer"),
    "conflict": ("Claim, double edge", "two people wrote different things; see the cell's comment"),
}


def write(
    book: Workbook, editor: bool, scheme: Scheme, people: Sequence[Person], fills: Mapping[str, str]
) -> dict[str, str]:
    """Add the tab. Where the words of a column's list stand in it, by column key, as a spreadsheet's reference."""
    sheet = book.create_sheet(TAB)
    page = _Page(sheet)
    page.line(HELP_TITLE, bold=True)
    for words in _SAYS:
        page.line(words)
    told = {act.decision: words for act, words in _DECISIONS.items()}
    lists = {
        "decision": page.table(("Your decision", "when", "needs"), [(word, *told[word]) for word in decisions(editor)]),
        "rating": page.table(("Rating", "what it means"), [(r.label, r.meaning) for r in scheme.ratings]),
        "change": page.table(("Kind of change", "when it was published before"), [(c, w) for c, w in _CHANGES.items()]),
        "give_to": page.table(
            ("Give to", "roles"), [(p.name, ", ".join(sorted(p.roles))) for p in people if _takes_claims(p)]
        ),
    }
    page.table(("Column", "what it holds or wants", "who edits"), _columns(editor))
    above = page.row + 2
    page.table(("Sign", "what it says"), list(_SIGNS.values()))
    for n, kind in enumerate(_SIGNS, above + 1):
        sheet.cell(n, 1).fill = PatternFill("solid", fgColor=fills[kind])
    for letter, width in zip("ABC", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    return {key: where for key, where in lists.items() if where}


def _takes_claims(person: Person) -> bool:
    return person.active and Role.REVIEWER in person.roles


def _columns(editor: bool) -> list[tuple[str, ...]]:
    edits = {"": "", "all": "you", "editors": "you" if editor else "editors"}
    return [(column.heading, column.meaning, edits[column.editable]) for column in SHEET]


class _Page:
    """A tab that is written from the top, a line or a table at a time; every cell text."""

    def __init__(self, sheet: Worksheet) -> None:
        self.sheet = sheet
        self.row = 0

    def line(self, words: str, bold: bool = False) -> None:
        self._put([words], bold, wrap=False)

    def table(self, headings: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
        """A table under an empty line; the reference of its first column's words, empty where it has no rows."""
        self.row += 1
        self._put(headings, bold=True)
        first = self.row + 1
        for row in rows:
            self._put(row)
        return f"'{TAB}'!$A${first}:$A${self.row}" if self.row >= first else ""

    def _put(self, words: Iterable[str], bold: bool = False, wrap: bool = True) -> None:
        self.row += 1
        words = [str(text) for text in words]
        if wrap:
            # A width is that of the digit nought; prose has narrower letters. No program makes rows higher by itself.
            lines = max(ceil(len(text) / (1.1 * width)) for text, width in zip(words, _WIDTHS, strict=False))
            self.sheet.row_dimensions[self.row].height = _LINE * max(1, lines)
        for n, text in enumerate(words, 1):
            cell = self.sheet.cell(self.row, n, text)
            cell.data_type, cell.number_format = "s", "@"
            cell.font = Font(name=FONT, size=SIZE, bold=bold)
            cell.alignment = Alignment(wrap_text=wrap, vertical="top")
