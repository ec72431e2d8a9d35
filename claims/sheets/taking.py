"""One returned row: whose it is, what was restored, what was typed, or why it cannot be taken."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from claims.ledger.state import Rejection
from claims.records import Note
from claims.sheets.cells import key_cell
from claims.sheets.codec import flat, guard
from claims.sheets.dates import readings
from claims.sheets.found import AddRow, Faulty, Findings, Ground, ProvenRow
from claims.sheets.givenback import answered, answers, given_back, is_answered, is_old, stale_keys, untouched
from claims.sheets.messages import Restored, note, rejection
from claims.sheets.misread import damages, is_odd, is_reversible
from claims.sheets.reading import LEGACY
from claims.sheets.rewritten import is_rewriting
from claims.sheets.rows import SheetBase, equal_as_saved, hint, identify, is_ours
from claims.sheets.typed import is_cut
from claims.sheets.values import EDITABLE, Fault, settle
from claims.tables.columns import DECISION_KEYS, KEYS, OURS

# A question mark where none ends a sentence: what a program saved for a letter that the encoding lacks.
_LOST = re.compile(r"\?[^\W_]|\?\?|(?:^|[\s“„«(])\?")
SHOWN = tuple(k for k in OURS if k not in ("claim", "key"))
_BLANK = dict.fromkeys(EDITABLE, "")


def take(line: int, cells: Mapping[str, str], ground: Ground, found: Findings) -> None:
    """Add to `found` what one row says. `line` is its number in the file; a row of rejected.csv keeps its sheet's."""
    came = ground.damaged.get(line, {})
    if not came and ground.base.is_as_lent(cells):
        found.seen.add(cells["claim"])
        row = ProvenRow(line, cells["claim"], ground.base.base(cells["claim"]))
        found.rows.setdefault(cells["claim"], []).append(row)
        return
    given: tuple[Rejection, ...] = ()
    if ground.rejected:
        given = given_back(cells, ground.base, ground.encoding)
        if untouched(given, cells, ground.once, ground.encoding) or is_old(given, cells, ground.base, ground.encoding):
            found.left_alone += 1
            found.left += given
            return
        line = given[0].line if given else line
        found.answered += answered(given, ground.base)
    elif identify(cells["claim"]).claim not in ground.base.lent and is_answered(cells, ground.base, ground.encoding):
        found.seen.add(ground.base.by_quote.get(flat(cells["quote"]), ""))
        found.notes.append(note("mended_elsewhere", line=line, claim=cells["claim"].strip() or "what it asks"))
        return
    if not cells["claim"].strip():
        _add(line, cells, came, ground, given, found)
    else:
        _answer(line, cells, came, ground, given, found)


def _answer(
    line: int,
    cells: Mapping[str, str],
    came: Mapping[str, str],
    ground: Ground,
    given: Sequence[Rejection],
    found: Findings,
) -> None:
    base = ground.base
    named = identify(cells["claim"])
    claim = named.claim
    if claim is None or claim not in base.lent:
        # Its words say whose row it is: it came back, though nothing of it is taken.
        owner = base.by_quote.get(flat(cells["quote"]), "")
        found.seen.add(owner)
        code = named.code or "id_not_lent"
        _misnamed(_refuse(code, line, cells, base, letter=named.letter), owner, cells, ground, found)
        return
    found.seen.add(claim)
    quote = base.lent[claim]["quote"]
    owner = base.by_quote.get(flat(cells["quote"]), "") if cells["quote"] != quote else ""
    if owner not in ("", claim) and flat(quote) != flat(cells["quote"]) and not is_rewriting(quote, cells["quote"]):
        found.rejections.append(_refuse("words_of_another", line, cells, base, owner=owner))
        return
    if named.respelled:
        found.notes.append(note("id_spelling", line=line, typed=cells["claim"], claim=claim))
    found.restored += _restore(line, claim, {**cells, **came}, ground)
    was = base.base(claim)
    shown, told = answers(given, cells, base, ground.encoding)
    was = {**was, **shown} if shown else was
    stale = {} if ground.rejected else stale_keys(claim, cells, base, ground.encoding)
    found.stale.setdefault(claim, {}).update(stale)
    if len(stale) == len(EDITABLE):
        found.notes.append(note("mended_elsewhere", line=line, claim=claim))
        found.rows.setdefault(claim, []).append(ProvenRow(line, claim, was))
        return
    written = given[0].cells if given else base.lent[claim]
    typed = {k: v if (v := cells[k]) == was[k] else _typed(k, v, was[k], written.get(k, ""), ground) for k in EDITABLE}
    if not ground.rejected and claim in base.brought:
        if _is_as_lent_again(claim, cells, ground):
            found.notes.append(note("as_lent", line=line, claim=claim))
            typed = dict(was)
        else:
            found.notes += (n for k, n in _stays(line, claim, typed, was, base) if k not in stale)
    found.notes += [note("unit_elsewhere", line=line, column=u, claim=claim) for u in _back_to(was, typed, stale)]
    found.notes += _undone(line, typed, was, written if given else {})
    if typed == was:
        found.rows.setdefault(claim, []).append(ProvenRow(line, claim, was))
        return
    found.notes += _lettering(line, typed, was, came, ground)
    settled = settle(typed, was, ground.rules, ground.order, line)
    found.notes += settled.notes
    edited = tuple(k for k in EDITABLE if settled.cells[k] != was[k])
    row = ProvenRow(line, claim, settled.cells, edited, was if shown else None, told)
    if settled.faults:
        _comes_back(row, [faulty(f, line, claim, base.whole(claim, typed)) for f in settled.faults], found)
        return
    found.rows.setdefault(claim, []).append(row)


def _back_to(was: Mapping[str, str], typed: dict[str, str], stale: Collection[str]) -> list[str]:
    """Puts what was answered elsewhere back to what it was; the columns, of a decision one, in which that changed something."""
    keys = [k for k in EDITABLE if k in stale and typed[k] != was[k]]
    typed.update({k: was[k] for k in keys})
    return list(dict.fromkeys("decision" if k in DECISION_KEYS else k for k in keys))


def _typed(key: str, cell: str, was: str, written: str, ground: Ground) -> str:
    """What a person typed into an editable cell; the base's own value where the cell says the same in another spelling."""
    if KEYS[key].editable == "editors" and not ground.base.editor:
        return was
    text = ground.text(cell, written)
    if ground.rejected and KEYS[key].type == "text" and equal_as_saved(written, cell, ground.encoding):
        return written
    if text == was or equal_as_saved(was, cell, ground.encoding) or equal_as_saved(was, text, ground.encoding):
        return was
    if was and KEYS[key].type == "date":
        days = readings(text.strip())
        if was == days.get(ground.order or "") or (ground.order is None and was in days.values()):
            return was
    return text


def _is_rewritten(key: str, was: str, typed: str) -> bool:
    """Whether a cell is what stood there, as a spreadsheet rewrote it or as a wrong reading damaged its letters."""
    return (KEYS[key].type == "text" and is_rewriting(was, typed)) or bool(
        damages(was, typed) or damages(guard(was), typed)
    )


def _undone(line: int, typed: dict[str, str], was: Mapping[str, str], came_back: Mapping[str, str]) -> Iterable[Note]:
    """Puts back what a spreadsheet rewrote, of what came back in rejected.csv or stood in the sheet; a note for each cell."""
    for written in (came_back, was) if came_back else (was,):
        for key in [k for k in EDITABLE if _is_rewritten(k, written.get(k, ""), typed[k])]:
            yield note("rewritten", line=line, column=key, typed=typed[key], lent=written[key])
            typed[key] = written[key]


def _restore(line: int, claim: str, cells: Mapping[str, str], ground: Ground) -> Iterable[Restored]:
    lent = ground.base.lent[claim]
    for key in SHOWN if ground.base.editor else (*SHOWN, "due"):
        was, now = lent[key], cells[key]
        if now != was and (is_cut(was, now) or not is_ours(key, was, now, ground.encoding)):
            yield Restored(line, claim, key, now, was)
    if cells["key"].strip() != lent["key"]:
        yield Restored(line, claim, "key", cells["key"], lent["key"])


def _may_be_damaged(typed: str, came: Mapping[str, str], ground: Ground) -> bool:
    """Whether letters of a cell may not be those that were typed: odd ones, or question marks where an encoding lacks some."""
    lost = ground.encoding in LEGACY and _LOST.search(typed) is not None
    return lost or is_odd(typed) or (bool(came) and is_reversible(typed))


def _lettering(
    line: int, typed: Mapping[str, str], was: Mapping[str, str], came: Mapping[str, str], ground: Ground
) -> Iterable[Note]:
    """What to say of cells that were typed: which had their letters put right, which look damaged and stay as they are."""
    for key in (k for k in EDITABLE if typed[k] != was[k]):
        if key in came:
            yield note("letters_mended", line=line, column=key, typed=came[key], taken=typed[key])
        elif _may_be_damaged(typed[key], came, ground):
            yield note("letters_odd", line=line, column=key, typed=typed[key])


def _add(
    line: int,
    cells: Mapping[str, str],
    came: Mapping[str, str],
    ground: Ground,
    given: Sequence[Rejection],
    found: Findings,
) -> None:
    article, quote = cells["article"].strip(), flat(cells["quote"])
    if not article or not quote.strip():
        code = "totals_row" if not quote.strip() and _is_totals(cells) else "no_claim"
        found.rejections.append(_refuse(code, line, cells, ground.base))
        return
    written = given[0].cells if given else _BLANK
    typed = {k: ground.text(cells[k], written.get(k, "")) for k in EDITABLE}
    owner = ground.base.by_quote.get(quote)
    if owner and any(typed[k].strip() not in ("", ground.base.lent[owner][k]) for k in EDITABLE):
        _misnamed(_refuse("id_emptied", line, cells, ground.base, owner=owner), owner, cells, ground, found)
        return
    found.notes += _lettering(line, typed, _BLANK, came, ground)
    settled = settle(typed, _BLANK, ground.rules, ground.order, line)
    found.notes += settled.notes
    add = AddRow(line, article, quote, {k: v for k, v in settled.cells.items() if v})
    if settled.faults:
        whole = {**_as_it_came(cells, ground.base), **typed}
        _comes_back(add, [faulty(f, line, "", whole) for f in settled.faults], found)
        return
    found.adds.append(add)


def _comes_back(row: ProvenRow | AddRow, told: Sequence[Rejection], found: Findings) -> None:
    found.rejections += told
    found.faulty.append(Faulty(row, tuple(told)))


def _misnamed(refused: Rejection, owner: str, cells: Mapping[str, str], ground: Ground, found: Findings) -> None:
    """A row whose Claim is wrong comes back; where its words say whose it is, the faults of its cells are told with that."""
    if owner not in ground.base.lent:
        found.rejections.append(refused)
        return
    was, lent = ground.base.base(owner), ground.base.lent[owner]
    typed = {k: v if (v := cells[k]) == was[k] else _typed(k, v, was[k], lent.get(k, ""), ground) for k in EDITABLE}
    settled = settle(typed, was, ground.rules, ground.order, refused.line)
    told = [refused, *(faulty(f, refused.line, refused.claim, refused.cells) for f in settled.faults)]
    edited = tuple(k for k in EDITABLE if settled.cells[k] != was[k])
    _comes_back(ProvenRow(refused.line, owner, settled.cells, edited), told, found)


def faulty(fault: Fault, line: int, claim: str, cells: Mapping[str, str]) -> Rejection:
    """The rejection of a row for one cell's fault; `cells` are the row as it shall come back, by key."""
    return rejection(
        fault.code, line=line, claim=claim, column=fault.column, typed=fault.typed, cells=cells, **fault.values
    )


def _stays(
    line: int, claim: str, typed: Mapping[str, str], was: Mapping[str, str], base: SheetBase
) -> Iterable[tuple[str, Note]]:
    """A note for each cell as it was lent beside others that are not, where another file of the sheet brought something."""
    cells = base.brought[claim]
    for key, brought in ((k, cells[k]) for k in EDITABLE if k in cells):
        if typed[key] == was[key] == base.lent[claim].get(key, "") != brought:
            yield key, note("stays", line=line, column=key, brought=brought)


def _is_as_lent_again(claim: str, cells: Mapping[str, str], ground: Ground) -> bool:
    """Whether a row stands as it was lent though something of it was collected since: another copy, which nobody edited."""
    lent = ground.base.lent[claim]
    return all(equal_as_saved(lent.get(k, ""), cells[k], ground.encoding) for k in EDITABLE)


def _is_totals(cells: Mapping[str, str]) -> bool:
    return any(identify(cell).code == "totals_row" for cell in cells.values() if cell)


def _refuse(code: str, line: int, cells: Mapping[str, str], base: SheetBase, **values: object) -> Rejection:
    """The rejection of a row that is nobody's; it comes back as it came, with the sheet's mark."""
    return rejection(
        code,
        line=line,
        claim=cells["claim"],
        column="claim",
        typed=cells["claim"],
        cells=_as_it_came(cells, base),
        hint=hint(base, cells),
        **values,
    )


def _as_it_came(cells: Mapping[str, str], base: SheetBase) -> dict[str, str]:
    return {**{k: flat(cells.get(k, "")) for k in KEYS}, "key": key_cell(base.sheet)}
