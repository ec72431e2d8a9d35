"""What a returned sheet is held against, and whose row a row is. Ids are taken in any case and spacing, never repaired."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from claims.identity import ALPHABET, parse
from claims.ledger.state import Conflict, Rejection
from claims.markup import plain
from claims.sheets.cells import MARK
from claims.sheets.codec import flat, guard, same
from claims.sheets.lacking import as_it_could
from claims.sheets.misread import DAMAGES, misread
from claims.sheets.savings import History, key
from claims.sheets.typed import WORKBOOK, kept
from claims.sheets.values import EDITABLE
from claims.text import composed, trim

# The mark as it was written, and as each damage of letters leaves it: the sheet is known by either.
_MARKS = (MARK, *(misread(MARK, damage) for damage in DAMAGES))
_MARKED = re.compile(rf"(sht-[{ALPHABET}]{{8}})(?:{'|'.join(map(re.escape, _MARKS))})")
_SHEET_ID = re.compile(rf"sht-[{ALPHABET}]{{8}}")
_ID_LIKE = re.compile(rf"clm-[{ALPHABET}]{{8}}")
_TOTALS = re.compile(
    r"(?:grand )?(?:totals?|sum|subtotal|summe|gesamt|somme|total général|count|average)\b.*", re.IGNORECASE
)


@dataclass(frozen=True)
class SheetBase:
    """A lent sheet as the ledger has it.

    `lent` is every row's cells by claim, as `lent_cells` made them; `history` all its files that were collected. Once it is
    known which of those a file was saved after (descent.py), `after` names it, `collected` are the cells that it and those
    before it brought, `since` when. `rejections` is what came back and waits (a conflict's too), `mended` what came back and
    was answered elsewhere since, while a file may still hold it as it was. `editor` is the role it was lent for; `written` has
    the digests of rows as they were written (lentrows.py), where they are still known.
    """

    sheet: str
    person: str
    editor: bool
    lent: Mapping[str, Mapping[str, str]]
    collected: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    rejections: tuple[Rejection, ...] = ()
    mended: tuple[Rejection, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    history: History = field(default_factory=History)
    since: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    after: str = ""
    written: frozenset[bytes] = frozenset()

    def base(self, claim: str) -> Mapping[str, str]:
        """The editable cells that the sheet had when it was lent or last collected."""
        if claim not in self._bases:
            row, later = self.lent[claim], self.collected.get(claim, {})
            self._bases[claim] = {k: later.get(k, row.get(k, "")) for k in EDITABLE}
        return self._bases[claim]

    def is_as_lent(self, cells: Mapping[str, str]) -> bool:
        """Whether a row came back exactly as it was lent, and no file of the sheet ever brought anything of it."""
        claim = cells["claim"]
        return claim not in self.brought and self.lent.get(claim) == cells

    def told(self, rejection: Rejection) -> int:
        """The place in the chain at which a row came back; 0 where that is not known."""
        waits = self.history.waits.get(key(rejection))
        return waits.told if waits else 0

    def whole(self, claim: str, cells: Mapping[str, str]) -> dict[str, str]:
        """A whole row: what is ours as lent, what is theirs as in `cells`."""
        return {**self.lent.get(claim, {}), **cells}

    @cached_property
    def by_line(self) -> Mapping[str, list[Rejection]]:
        """What came back and waits, by the number of its line."""
        found: dict[str, list[Rejection]] = {}
        for r in self.rejections:
            found.setdefault(str(r.line), []).append(r)
        return found

    @cached_property
    def brought(self) -> Mapping[str, Mapping[str, str]]:
        """What any file of the sheet brought, by claim and key: the last of each cell."""
        found = {claim: dict(cells) for claim, cells in self.collected.items()}
        for saving in self.history.savings:
            for claim, cells in saving.brought.items():
                found.setdefault(claim, {}).update(cells)
        return found

    @cached_property
    def _bases(self) -> dict[str, Mapping[str, str]]:
        return {}

    @cached_property
    def by_quote(self) -> dict[str, str]:
        """The claim whose exact words these are; words of two claims lead nowhere."""
        found: dict[str, str] = {}
        for claim, row in self.lent.items():
            quote = flat(row["quote"])
            found[quote] = "" if quote in found else claim
        return found


@dataclass(frozen=True, slots=True)
class Identity:
    """Which claim a cell names; `code` says what is wrong where it names none, `respelled` that it was written otherwise."""

    claim: str | None
    code: str = ""
    respelled: bool = False
    letter: str = ""


@lru_cache(maxsize=250_000)
def identify(cell: str) -> Identity:
    """The claim that a Claim cell names. Case and spaces around are taken; line breaks, other letters, misprints are not."""
    if "\n" in cell or "\r" in cell:
        return Identity(None, "id_newline")
    words = trim(cell)
    strange = next((c for c in words if not c.isascii()), None)
    if strange is not None:
        return Identity(None, "id_lookalike", letter=f"{strange} ({unicodedata.name(strange, 'no letter').lower()})")
    claim = parse(words, "clm")
    if claim is None:
        misprint = _ID_LIKE.fullmatch(words.lower()) is not None
        totals = _TOTALS.fullmatch(words) is not None
        return Identity(None, "id_check" if misprint else "totals_row" if totals else "id_shape")
    return Identity(claim, respelled=claim != cell)


def hint(base: SheetBase, cells: Mapping[str, str]) -> str:
    """Words that name the claim whose exact words the row holds, for advice; empty where none or several are meant."""
    claim = base.by_quote.get(flat(cells.get("quote", "")), "")
    return f": the exact words of this row are those of {claim}" if claim else ""


def marked_sheet(cell: str) -> str | None:
    """The sheet's id where what stands under Do not touch is whole, its letters as written or damaged in a way we know."""
    found = _MARKED.fullmatch(trim(composed(cell)))
    return parse(found[1], "sht") if found else None


def damaged_mark(cell: str) -> str | None:
    """The sheet's id where it still stands under Do not touch but what follows it is not what was written."""
    found = _SHEET_ID.search(cell)
    return found[0] if found and marked_sheet(cell) is None else None


def is_beginning_of_mark(cell: str) -> bool:
    """Whether a cell is how a mark begins, cut off before its end."""
    whole = _SHEET_ID.match(cell)
    written = [f"{whole[0]}{mark}" for mark in _MARKS] if whole else []
    begins = any(mark.startswith(cell) for mark in written) or re.fullmatch(rf"s?h?t?-?[{ALPHABET}]{{0,8}}", cell)
    return cell == "" or (cell not in written and bool(begins))


def is_ours(key: str, written: str, cell: str, encoding: str) -> bool:
    """Whether a cell that nobody may edit came back as it was written.

    Sheets of before hold paragraphs with their markup, and fewer of the lines that the machine notes today.
    """
    if equal_as_saved(written, cell, encoding):
        return True
    if key == "machine":
        lines = written.split("\n")
        return bool(cell.strip()) and all(line in lines for line in flat(cell).split("\n"))
    return key == "context" and equal_as_saved(written, plain(flat(cell)).strip(), encoding)


def equal_as_saved(written: str, cell: str, encoding: str) -> bool:
    """Whether a cell is what was written, as far as the file's encoding can say it (a lossy one puts `?` for the rest)."""
    if same(written, cell) or (not cell.isascii() and same(composed(written), composed(cell))):
        return True
    if encoding == WORKBOOK:
        return kept(written, flat(cell)) or kept(flat(written), flat(cell))
    if encoding.startswith("utf"):
        return False
    return as_it_could(flat(written), flat(cell), encoding) or as_it_could(flat(guard(written)), flat(cell), encoding)
