"""Every problem and note of a returned sheet: its code, its words, what to do. One place, so that none is without advice.

A code never changes its meaning; its words may. Templates take named values in braces.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claims.ledger.state import Rejection
from claims.records import Note
from claims.tables.columns import KEYS
from claims.text import shorten, visible


@dataclass(frozen=True, slots=True)
class FileProblem:
    """Why nothing of a file is applied. `line` is 0 where no line is to blame."""

    code: str
    line: int
    what: str
    fix: str


@dataclass(frozen=True, slots=True)
class Restored:
    """A cell that may not be edited and did not come back as lent: `found` stood there, `lent` stands again."""

    line: int
    claim: str
    column: str
    found: str
    lent: str


_AGAIN = "Run `claimdesk lend` for a fresh sheet and copy your entries into it."
_REST = "All else in this row is fine."
_AS_CSV = "Open it in your spreadsheet and save it as “CSV UTF-8”."

# code -> (what is wrong, what to do)
FILES: Mapping[str, tuple[str, str]] = {
    "no_rows": ("The file has no rows.", "Open your sheet again, check that the rows are there, and save it as CSV."),
    "too_large": (
        "The file has {size} bytes; the desk takes {limit}.",
        "Remove rows you did not touch and save again.",
    ),
    "too_many_rows": ("The file has more than {limit} rows.", "Remove rows you did not touch and save again."),
    "not_csv": ("This is {kind} named {suffix}, not a CSV file.", "{fix}"),
    "workbook_broken": (
        "The workbook cannot be opened: it is damaged, or was not saved whole.",
        "Open it in your spreadsheet, save it again, and check that it opens.",
    ),
    "workbook_locked": (
        "The workbook is protected by a password, so nothing in it can be read.",
        "Save it again without a password.",
    ),
    "workbook_bomb": (
        "The workbook unpacks to {size} bytes; the desk takes {limit}.",
        "Remove rows, tabs and pictures that are not the sheet's, and save again.",
    ),
    "workbook_wide": (
        "The tab {sheet} reaches to column {found}; the desk takes {limit}.",
        "Remove what stands to the right of the sheet's columns, and save again.",
    ),
    "workbook_no_sheet": (
        "No tab of this workbook has the column Do not touch (its tabs: {found}).",
        "Put the headings back as they were lent, or give the sheet that `claimdesk lend` wrote.",
    ),
    "nul": ("Line {line} holds a NUL byte, which no spreadsheet writes into CSV.", _AS_CSV),
    "encoding": (
        "The letters of the file cannot be read: line {line} is neither UTF-8 nor an encoding that the sheet proves.",
        _AS_CSV + " Your entries stay in the file as it is.",
    ),
    "unclosed_quote": (
        "A quotation mark that opens a cell in line {line} never closes, so the cells after it run together.",
        "The file may have been cut off there. " + _AS_CSV,
    ),
    "stray_quote": (
        "A quotation mark stands alone inside a cell of line {line}, so nobody can say where the cell ends.",
        'Double it ("") in a text editor, or: ' + _AS_CSV,
    ),
    "mixed_delimiters": (
        "Line {line} parts its cells by another sign than the lines before it.",
        "Rows of two files seem to have been joined. " + _AS_CSV,
    ),
    "not_a_sheet": (
        "This is no sheet of a desk: the columns Claim and Do not touch are not there.",
        "Give the sheet that `claimdesk lend` wrote.",
    ),
    "columns_missing": (
        "Columns are missing: wanted {wanted}. Found instead: {found}.",
        "Put the headings back as they were lent, in any order, and save again.",
    ),
    "columns_twice": (
        "Two columns have one name: {found}.",
        "Remove the one that is yours, or give it another heading, and save again.",
    ),
    "no_mark": ("No row holds what stood under Do not touch, so nobody can say which sheet this is.", _AGAIN),
    "damaged": (
        "Under Do not touch, line {line} has “{found}” where {wanted} was lent: letters were damaged in saving.",
        "Open the sheet as UTF-8 and " + _AS_CSV[0].lower() + _AS_CSV[1:] + " Or: " + _AGAIN,
    ),
    "two_sheets": (
        "The rows belong to different sheets: {found}.",
        "Keep the rows of each sheet in a file of their own.",
    ),
    "other_desk": ("{sheet} is a sheet of another desk: this one never lent it.", "Send it to the desk that lent it."),
    "other_person": (
        "{sheet} was lent to {owner}, and the file lies with {person}.",
        "Put it into the folder of {owner}, or answer in your own sheet.",
    ),
    "cut_off": (
        "The file ends inside line {line}: the mark that ends every row is not there.",
        "Save or copy the file again, whole; or put back under Do not touch what the other rows have there.",
    ),
    "ragged": (
        "Line {line} has {found} cells where there should be {wanted}, and nobody can say which cells they are.",
        _AS_CSV,
    ),
    "not_as_lent": (
        "Most of what may not be edited differs from what was lent (first in line {line}, {column}).",
        "Rows or columns seem to have moved against each other. " + _AGAIN,
    ),
    "column_sorted": (
        "The column {column} was moved or sorted without the others: line {line} has what belongs to {owner}.",
        "Undo the sorting, or sort with all columns selected, and save again.",
    ),
    "column_emptied": (
        "The column {column} came back empty, though it held something in {count} rows.",
        "Put the column back; to empty a cell on purpose, write `clear` into it.",
    ),
    "ambiguous": ("The file can be read in more than one way: {found}.", _AS_CSV),
}

ROWS: Mapping[str, tuple[str, str]] = {
    "id_shape": ("“{typed}” is no id of a claim.", "Put the claim's id back as it was lent{hint}."),
    "id_newline": ("There is a line break in the claim's id.", "Write the id on one line{hint}."),
    "id_lookalike": (
        "The id holds {letter}, which only looks like one of our letters.",
        "Type the id again in plain letters{hint}.",
    ),
    "id_check": (
        "“{typed}” is mistyped: its last letter, which checks the others, does not fit.",
        "Compare it with the sheet as lent{hint}.",
    ),
    "id_not_lent": (
        "{typed} is not on this sheet.",
        "Put the id back that stood there{hint}, or answer on the sheet that holds this claim.",
    ),
    "totals_row": ("This is a row of totals, not a claim.", "Remove the row; nothing else is needed."),
    "no_claim": (
        "The row has no Claim, and no Article with Exact words, so nobody can say what it is about.",
        "To add a claim, fill in Article and Exact words; to answer one, put its id back{hint}.",
    ),
    "id_emptied": (
        "The row has no Claim, but its exact words are already those of {owner}.",
        "Put {owner} back under Claim. " + _REST,
    ),
    "words_of_another": (
        "The exact words of this row are those of {owner}, but its Claim says {typed}.",
        "Nobody can say which of the two you answered: put the id and the words of one claim together in this row.",
    ),
    "ragged_row": (
        "The row has {found} cells where there should be {wanted}.",
        "A separator stands in a cell that is not quoted: write the row's cells again in this file.",
    ),
    "decision_unknown": (
        "“{typed}” is not one of the decisions.",
        "Under Your decision, pick one: {allowed}.{nearest} " + _REST,
    ),
    "rating_unknown": (
        "“{typed}” is not one of this desk’s ratings, so we cannot tell which of them you mean.",
        "Under Rating, pick one: {allowed}.{nearest} " + _REST,
    ),
    "change_unknown": (
        "“{typed}” is not a kind of change.",
        "Under Kind of change, pick one: {allowed}.{nearest} " + _REST,
    ),
    "same_as_unknown": (
        "“{typed}” is no id of a claim.",
        "Under Same as, give the other claim's id, such as {example}.",
    ),
    "date_impossible": (
        "There is no such day as “{typed}”.",
        "Under {column}, write the day as YYYY-MM-DD, for instance {example}.",
    ),
    "date_serial": (
        "“{typed}” is a number, not a day: the spreadsheet changed it.",
        "Under {column}, write the day as YYYY-MM-DD, for instance {example}.",
    ),
    "date_order": (
        "“{typed}” is not written year first, and nothing in this sheet proves which number is the day.",
        "Under {column}, write the day as YYYY-MM-DD, for instance {example}.",
    ),
    "date_unreadable": (
        "“{typed}” is not a day we can read.",
        "Under {column}, write the day as YYYY-MM-DD, for instance {example}.",
    ),
    "date_future": (
        "{typed} has not come yet, so nothing can be true as of that day.",
        "Under {column}, write a day up to {example}.",
    ),
    "cell_long": ("The cell holds {found} characters; {limit} is the most.", "Shorten it under {column}. " + _REST),
    "cannot_clear": ("{column} cannot be empty.", "Write what should stand there, or put back what was lent."),
    "approve_edited": (
        "You approved the row and changed {column} in it. What is approved is what the other person wrote.",
        "Put {column} back and approve; or choose Send back, with your reason under Why and the person under Give to.",
    ),
    "conflict": (
        "{by} changed this since your sheet was lent{at}. It was “{base}”, now stands “{ours}”, and you wrote “{theirs}”.",
        "Nothing was changed. If what stands is right, leave this row; if not, enter yours again in your next sheet.",
    ),
    "conflict_rows": (
        "The claim is in the sheet twice with different entries under {column}: “{ours}” and “{theirs}”.",
        "Keep one row of the two and remove the other.",
    ),
}

NOTES: Mapping[str, str] = {
    "already_collected": "Already collected; nothing changes.",
    "encoding_noted": "The file came as {found}, which the sheet's own text proves; please save as “CSV UTF-8”.",
    "letters_damaged": "UTF-8 was opened as {found}, as the sheet itself proves; the letters of {count} cells were put right.",
    "letters_mended": "Line {line}, {column}: the damaged letters of “{typed}” were put right: “{taken}”.",
    "letters_odd": "Line {line}, {column}: “{typed}” looks as if letters were damaged in saving; kept as it is.",
    "columns_extra": "Columns that are not ours were left aside: {found}.",
    "title_rows": "Lines above the headings were left aside: {found}.",
    "header_again": "The headings stand a second time in line {line}; left aside.",
    "rows_missing": "{count} rows not returned; nothing changes for them.",
    "id_spelling": "Line {line}: “{typed}” was taken as {claim}.",
    "row_twice": "Line {line}: {claim} stands twice with the same entries; taken once.",
    "emptied": "Line {line}, {column}: emptied, so nothing changes; to empty it, write `clear`.",
    "alias": "Line {line}, {column}: “{typed}” was taken as {taken}.",
    "date_read": "Line {line}, {column}: “{typed}” was read as {taken}, in the order of this sheet's own dates.",
    "draft_word": "Line {line}, {column}: “{typed}” is not one of {allowed}; kept as your draft.",
    "draft_date": "Line {line}, {column}: “{typed}” is not a day as YYYY-MM-DD; kept as your draft.",
    "sheet_error": "Line {line}, {column}: the spreadsheet shows “{typed}”, an error of its own; what was lent stands.",
    "formula_text": "Line {line}, {column}: begins like a formula; kept as text.",
    "bare_value": "Line {line}, {column}: “{typed}” is kept; if you wrote something else, the spreadsheet made this of it.",
    "as_lent": "Line {line}: {claim} stands as it was lent; what this sheet brought since stays. To go back, edit your next.",
    "rewritten": "Line {line}, {column}: the spreadsheet made “{typed}” of “{lent}”; “{lent}” stands.",
    "mended_elsewhere": "Line {line}: {claim} was mended in rejected.csv; the row as it stood before says nothing new.",
    "left_alone": "{count} rows of rejected.csv left as they were.",
    "restored": "Line {line}, {column}: cannot be edited here; “{lent}” stands again.",
    "restored_many": "{column}: changed in {count} rows, cannot be edited here; restored as lent.",
    "restored_words": "Line {line}: Exact words stay as the article has them; propose a correction under Note to colleagues.",
}


def heading(key: str) -> str:
    """The heading of a column's key, for people."""
    return KEYS[key].heading if key in KEYS else key


def problem(code: str, line: int = 0, **values: object) -> FileProblem:
    """The problem of a whole file in its words. Raises KeyError for a code that has none."""
    what, fix = FILES[code]
    shown = {k: _shown(v) for k, v in values.items()} | {"line": line}
    return FileProblem(code, line, what.format(**shown), fix.format(**shown))


def rejection(
    code: str, *, line: int, claim: str, column: str, typed: str, cells: Mapping[str, str], **values: object
) -> Rejection:
    """One row's rejection in its words; `column` is a key, `cells` the row by key. Raises KeyError for a code without words."""
    what, fix = ROWS[code]
    shown = {"hint": "", "nearest": "", "column": heading(column), "typed": _shown(typed)}
    shown |= {k: v if k in ("allowed", "nearest", "hint") else _shown(v) for k, v in values.items()}  # type: ignore[misc]
    return Rejection(line, claim, column, code, typed, what.format(**shown), fix.format(**shown), cells)


def note(code: str, **values: object) -> Note:
    """One line for the person. `column` is a key. Raises KeyError for a code without words."""
    shown = {k: heading(str(v)) if k == "column" else _shown(v) for k, v in values.items()}
    return Note(code, NOTES[code].format(**shown))


def restored_notes(restored: Iterable[Restored]) -> tuple[Note, ...]:
    """What was restored, a line for each cell, or one for a column that changed in more than three rows."""
    by_column: dict[str, list[Restored]] = {}
    for cell in restored:
        by_column.setdefault(cell.column, []).append(cell)
    notes: list[Note] = []
    for column, cells in by_column.items():
        if len(cells) > 3:
            notes.append(note("restored_many", column=column, count=len(cells)))
            continue
        for cell in cells:
            code = "restored_words" if column == "quote" else "restored"
            notes.append(note(code, line=cell.line, column=column, lent=cell.lent))
    return tuple(notes)


def _shown(value: object) -> str:
    return shorten(visible(str(value)), 120)
