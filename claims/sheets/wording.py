"""The words of every problem and note of a returned sheet, as a reporter reads them. One place, so that none lacks advice.

A code never changes its meaning; its words may. Templates take named values in braces; `tests/golden/messages.txt` shows
each as it is read, and `tests/desk/test_advice.py` follows the advice of every one.
"""

from __future__ import annotations

from collections.abc import Mapping

_AGAIN = "Ask the desk for a fresh sheet (`claimdesk lend` writes one) and copy your entries into it."
_SAVE = "Open it in your spreadsheet and save it as an Excel workbook (.xlsx) or as “CSV UTF-8”."
_DAY = "Under {column}, write the day as YYYY-MM-DD, for instance {example}."

# code -> (what is wrong, what to do)
FILES: Mapping[str, tuple[str, str]] = {
    "no_rows": ("The file has no rows.", "Open your sheet again, check that the rows are there, and save it."),
    "too_large": (
        "The file is too large: it has {size} bytes, and the desk takes {limit}.",
        "Remove the rows you did not touch, and save again.",
    ),
    "too_many_rows": (
        "The file has more than {limit} rows, and the desk takes no more.",
        "Remove the rows you did not touch, and save again.",
    ),
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
        "Unpacked, the workbook has {size} bytes, and the desk takes {limit}.",
        "Remove rows, tabs and pictures that are not the sheet's, and save again.",
    ),
    "workbook_wide": (
        "The tab {sheet} reaches to column {found}, and the desk takes {limit} columns.",
        "Remove what stands to the right of the sheet's columns, and save again.",
    ),
    "workbook_no_sheet": (
        "No tab of this workbook has the column Do not touch (its tabs: {found}).",
        "Put the headings back as they were, or hand in the sheet that the desk gave you.",
    ),
    "nul": (
        "Line {line} holds an empty byte (NUL), which no spreadsheet writes: the file is damaged there.",
        _SAVE,
    ),
    "encoding": (
        "The letters in line {line} cannot be read: the file is not UTF-8, and nothing in it proves how it was saved.",
        _SAVE + " Your entries stay in the file as it is.",
    ),
    "unclosed_quote": (
        "A quotation mark that opens a cell in line {line} never closes, so the cells after it run together.",
        "The file may have been cut off there. " + _SAVE,
    ),
    "stray_quote": (
        "A quotation mark stands alone inside a cell of line {line}, so nobody can say where the cell ends.",
        _SAVE + ' Or write that quotation mark twice ("") in a text editor.',
    ),
    "mixed_delimiters": (
        "Line {line} separates its cells with another sign than the lines before it.",
        "Rows of two files seem to have been joined: keep them in two files. Or: " + _SAVE[0].lower() + _SAVE[1:],
    ),
    "not_a_sheet": (
        "This is not a sheet of a desk: it has no columns Claim and Do not touch.",
        "Hand in the sheet that the desk gave you (`claimdesk lend` writes it).",
    ),
    "one_column": (
        "Every line stands in one cell: the spreadsheet did not split the cells at the commas, and saved the sheet so.",
        "Open the sheet you got by your spreadsheet's text import, with the comma as separator and all columns as text; or"
        " ask the desk for a workbook (`claimdesk lend --xlsx`).",
    ),
    "columns_missing": (
        "Columns are missing: wanted {wanted}, found {found} instead.",
        "Put the headings back as they were, in any order, and save again.",
    ),
    "columns_twice": (
        "Two columns have the same heading: {found}.",
        "Remove the one that is yours, or give it another heading, and save again.",
    ),
    "no_mark": (
        "Nothing of what stood under Do not touch is left, so nobody can say which sheet this is.",
        _AGAIN,
    ),
    "damaged": (
        "Under Do not touch, line {line} has “{found}” where “{wanted}” stood: letters were damaged when it was saved.",
        "Open the sheet you got once more, choose UTF-8 where your spreadsheet asks, and save it again. Or: "
        + _AGAIN[0].lower()
        + _AGAIN[1:],
    ),
    "two_sheets": (
        "The rows come from different sheets: {found}.",
        "Keep the rows of each sheet in a file of their own.",
    ),
    "other_desk": (
        "{sheet} is a sheet of another desk: this one never gave it out.",
        "Hand it in at the desk that gave it out.",
    ),
    "other_person": (
        "{sheet} was made for {owner}, and the file lies in the folder of {person}.",
        "Put it into the folder {folder}, which is that of {owner}, or answer in your own sheet.",
    ),
    "cut_off": (
        "The file ends in the middle of line {line}: what stands at the end of every row is missing there.",
        "Save or copy the file again, whole; or put back under Do not touch what the other rows have there.",
    ),
    "ragged": (
        "Line {line} has {found} cells where there should be {wanted}, and nobody can say which cells they are.",
        _SAVE,
    ),
    "not_as_lent": (
        "Most of what is not yours to edit differs from the sheet you got (first in line {line}, {column}).",
        "Rows or columns seem to have moved against each other: undo that and save again. Or: "
        + _AGAIN[0].lower()
        + _AGAIN[1:],
    ),
    "column_sorted": (
        "The column {column} was moved or sorted without the others: line {line} has what belongs to {owner}.",
        "Undo the sorting, or sort with all columns selected, and save again.",
    ),
    "column_emptied": (
        "The column {column} came back empty, though it held something in {count} rows.",
        "Put the column back; to empty a cell on purpose, write `clear` into it.",
    ),
    "ambiguous": (
        "The file can be read in more than one way: {found}.",
        f"{_SAVE} Where two tabs of a workbook hold the sheet, first remove the one that does not count.",
    ),
}

ROWS: Mapping[str, tuple[str, str]] = {
    "id_shape": (
        "“{typed}” is not the id of a claim, which is clm- and eight letters or digits.",
        "Under Claim, put back what stood there{hint}.",
    ),
    "id_newline": ("There is a line break inside the claim's id.", "Under Claim, write the id on one line{hint}."),
    "id_lookalike": (
        "The claim's id holds {letter}, which only looks like one of our letters.",
        "Under Claim, type the id again in plain letters{hint}.",
    ),
    "id_check": (
        "“{typed}” is mistyped: it looks like the id of a claim, but it is none.",
        "Under Claim, put back what stood there{hint}.",
    ),
    "id_not_lent": (
        "{typed} is not in this sheet.",
        "Under Claim, put back the id that stood there{hint}; or answer in the sheet that has this claim.",
    ),
    "totals_row": ("This is a row of totals, not a claim.", "Remove the row; nothing else is needed."),
    "no_claim": (
        "The row has no Claim, and not both Article and Exact words, so nobody can say what it is about.",
        "To add a claim, fill in Article and Exact words; to answer one, put its id back under Claim{hint}. If it is neither, "
        "remove the row.",
    ),
    "id_emptied": (
        "The row has no Claim, but its exact words are already those of {owner}.",
        "Put {owner} back under Claim.",
    ),
    "words_of_another": (
        "The exact words of this row are those of {owner}, but its Claim says {typed}.",
        "Put the id and the words of one claim together in this row: nobody can say which of the two you answered.",
    ),
    "ragged_row": (
        "The row has {found} cells where there should be {wanted}: a cell was cut in two, or two ran together.",
        "Here the row stands as you got it: write your entries into it again.",
    ),
    "decision_unknown": (
        "“{typed}” is not one of the decisions.",
        "Under Your decision, pick one: {allowed}.{nearest}",
    ),
    "rating_unknown": (
        "“{typed}” is not one of this desk’s ratings, so we cannot tell which of them you mean.",
        "Under Rating, pick one: {allowed}.{nearest}",
    ),
    "change_unknown": (
        "“{typed}” is not a kind of change.",
        "Under Kind of change, pick one: {allowed}.{nearest}",
    ),
    "same_as_unknown": (
        "“{typed}” is not the id of a claim.",
        "Under Same as, put the other claim's id, which looks like {example}.",
    ),
    "date_impossible": ("There is no such day as “{typed}”.", _DAY),
    "date_serial": ("“{typed}” is a number, not a day: the spreadsheet changed it.", _DAY),
    "date_order": (
        "“{typed}” can be {found}, and nothing here proves which.",
        _DAY,
    ),
    "date_unreadable": ("“{typed}” is not a day we can read.", _DAY),
    "date_future": (
        "{typed} has not come yet, so nothing can be true as of that day.",
        "Under {column}, write a day up to {example}.",
    ),
    "cell_long": (
        "The cell holds {found} characters; {limit} is the most.",
        "Shorten it under {column}.",
    ),
    "cannot_clear": ("{column} cannot be empty.", "Write what should stand there, or put back what stood there."),
    "approve_edited": (
        "You approved the row and changed {columns} in it. What is approved is what the other person wrote.",
        "Put {columns} back and approve; or choose Send back, with your reason under Why and the person under Give to.",
    ),
    "conflict": (
        "{by} changed this after you got your sheet{at}. It was {base}, it is now {ours}, and you wrote {theirs}.",
        "Nothing was changed. If what is there now is right, enter it here; if not, change yours here or enter it in your next "
        "sheet.",
    ),
    "conflict_rows": (
        "The claim is in the sheet twice with different entries under {column}: {ours} and {theirs}.",
        "Keep one row of the two and remove the other.",
    ),
}

# What to do about a conflict over words that its person may not change any more.
CONFLICT_CLOSED = (
    "Nothing was changed, and the words are not yours to change now. Enter here what is there now. If that is not right, then "
    "say under Note to colleagues what should stand there, or {way}."
)

# Said beside what to do about the only thing that is wrong with a row, where the rest of it was looked at.
REST = "All else in this row is fine."
WITH_REST = (
    "id_emptied",
    "rating_unknown",
    "change_unknown",
    "same_as_unknown",
    "date_impossible",
    "date_serial",
    "date_order",
    "date_unreadable",
    "date_future",
    "cell_long",
)

# What comes back under these codes is settled by removing its row from rejected.csv, as its advice says.
REMOVABLE = ("totals_row", "no_claim", "added-already", "article-unknown", "article-stands")

NOTES: Mapping[str, str] = {
    "already_collected": "Already collected; nothing changes.",
    "encoding_noted": "The file was saved as {found}, as the sheet's own text proves; next time, save it as “CSV UTF-8”.",
    "encoding_assumed": "The file was saved as {found}, and nothing proves which: did you write “{typed}” in line {line}?",
    "letters_damaged": "UTF-8 was opened as {found}, as the sheet itself proves; the letters of {count} cells were put right.",
    "letters_mended": "Line {line}, {column}: the damaged letters of “{typed}” were put right: “{taken}”.",
    "letters_odd": "Line {line}, {column}: “{typed}” looks as if letters were damaged in saving; kept as it is.",
    "columns_extra": "Columns that are not the sheet's own were left aside: {found}.",
    "title_rows": "Lines above the headings were left aside: {found}.",
    "header_again": "The headings stand a second time in line {line}; left aside.",
    "rows_missing": "{rows} not returned; nothing changes for the claims in them.",
    "id_spelling": "Line {line}: “{typed}” was taken as {claim}.",
    "row_twice": "Line {line}: {claim} stands twice with the same entries; taken once.",
    "aside": "Line {line}, {column}: “{typed}” is no part of what you decided, so it was not kept.",
    "note_stays": "Line {line}, {column}: a note stays for good; write a new one beside it instead.",
    "emptied": "Line {line}, {column}: you emptied it, so nothing changes; to empty it on purpose, write `clear`.",
    "alias": "Line {line}, {column}: “{typed}” was taken as {taken}.",
    "date_read": "Line {line}, {column}: “{typed}” was read as {taken}, as the other dates in this sheet are written.",
    "draft_word": "Line {line}, {column}: “{typed}” is not one of {allowed}; kept as your draft.",
    "draft_date": "Line {line}, {column}: “{typed}” is not a day as YYYY-MM-DD; kept as your draft.",
    "sheet_error": "Line {line}, {column}: your spreadsheet shows “{typed}”, an error of its own; what stood there stays.",
    "hidden_letters": "Line {line}, {column}: “{typed}” holds characters that hide or reorder text; kept as it is.",
    "mixed_letters": "Line {line}, {column}: “{typed}” mixes letters of two alphabets that look alike; kept as it is.",
    "host_spelled": "Line {line}, {column}: {taken}",
    "formula_text": "Line {line}, {column}: begins like a formula; kept as text.",
    "bare_value": "Line {line}, {column}: “{typed}” is kept; if you wrote something else, the spreadsheet made this of it.",
    "as_lent": "Line {line}: {claim} stands as when you got the sheet; what you sent since stays. To change that, use your "
    "next sheet.",
    "stays": "Line {line}, {column}: stands as when you got the sheet; “{brought}”, which you sent since, stays.",
    "handed_over": "Line {line}: {holder} has {claim} now. What you wrote there is kept as your draft, and only you are shown "
    "it: tell it in Note to colleagues, or ask an editor to give you the claim.",
    "no_give": "Line {line}: a name stands under Give to and nothing under Your decision, so {claim} went to nobody. "
    "Write Give under Your decision.",
    "amended": "Line {line}, {column}: “{before}”, which this file said before, is now “{now}”.",
    "rewritten": "Line {line}, {column}: the spreadsheet made “{typed}” of “{lent}”; “{lent}” stands.",
    "mended_elsewhere": "Line {line}: {claim} was answered elsewhere since; this row, as it was before, changes nothing.",
    "unit_elsewhere": "Line {line}, {column}: {claim} was answered elsewhere since; what stands here, as it was before, "
    "changes nothing.",
    "left_alone": "{rows} of rejected.csv left alone; nothing changes there until mended.",
    "restored": "Line {line}, {column}: cannot be edited here; “{lent}” stands again.",
    "restored_empty": "Line {line}, {column}: cannot be edited here; it is empty again.",
    "restored_many": "{column}: changed in {count} rows, cannot be edited here; all stand again as you got them.",
    "restored_words": "Line {line}: Exact words stay as the article has them; propose a correction under Note to colleagues.",
}
