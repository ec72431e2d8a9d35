"""What people type into cells they may edit, in our spelling: words of closed lists, ids, days. Text stays byte for byte.

Nothing is guessed: an alias stands in a list, a day is proven by the sheet's own dates, the rest is a fault with a code.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from claims.identity import mint, parse
from claims.records import Note, Scheme
from claims.sheets import dates
from claims.sheets.doubts import doubts
from claims.sheets.messages import note
from claims.tables.columns import CELL_KEYS, DECISION_KEYS, KEYS
from claims.text import trim
from claims.vocabulary import EDITOR_ACTS, REVIEWER_ACTS, Act, ChangeClass

CLEAR = "clear"
EDITABLE = (*CELL_KEYS, *DECISION_KEYS)
CELL_CHARACTERS = 10_000
# What a spreadsheet or a habit makes of a rating's word. Only where the desk's scheme has the label on the right.
RATING_ALIASES: Mapping[str, str] = {
    **dict.fromkeys(("true", "wahr", "vrai", "verdadero", "vero", "waar"), "Correct"),
    **dict.fromkeys(("false", "falsch", "faux", "falso", "onwaar"), "Wrong"),
    "mostly true": "Mostly correct",
    "mostly false": "Mostly wrong",
    "unproved": "Unproven",
    "not proven": "Unproven",
}
DECISION_ALIASES: Mapping[str, Act] = {
    "rated": Act.RATE,
    "waiting": Act.WAIT,
    "dropped": Act.DROP,
    "dup": Act.DUPLICATE,
    "handback": Act.HAND_BACK,
    "takeback": Act.TAKE_BACK,
    "sendback": Act.SEND_BACK,
    "approved": Act.APPROVE,
}
# Labels of other newsrooms that mean no label of ours exactly: suggested, never taken.
_NEAR: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("half true", "partly true", "mixture", "mixed"), ("Mostly correct", "Missing context")),
    **dict.fromkeys(
        ("misleading", "out of context", "cherry picked", "exaggerated"), ("Missing context", "Mostly wrong")
    ),
    **dict.fromkeys(("unverified", "no evidence", "unsupported", "unknown", "research in progress"), ("Unproven",)),
    **dict.fromkeys(("accurate", "right", "ok", "yes"), ("Correct",)),
    **dict.fromkeys(("inaccurate", "incorrect", "no", "pants on fire", "fake", "hoax"), ("Wrong",)),
}
_EXAMPLE = mint("clm", "example")
_ERRORS = re.compile(r"#(?:NAME|REF|VALUE|DIV/0|NUM|NULL)[?!]?|Err:[0-9]{3}|#{3,}")


@dataclass(frozen=True, slots=True)
class Rules:
    """What typed cells are read against: the desk's ratings, its day, the characters a cell may have, for whom the sheet is."""

    scheme: Scheme
    today: date
    limit: int = CELL_CHARACTERS
    editor: bool = True


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one cell: a code of messages.ROWS, the column's key, what was typed, values for the words."""

    code: str
    column: str
    typed: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Settled:
    """A row's editable cells in our spelling, with notes; or all its faults, and then no notes, and faulty cells as lent."""

    cells: Mapping[str, str]
    notes: tuple[Note, ...] = ()
    faults: tuple[Fault, ...] = ()


def settle(typed: Mapping[str, str], base: Mapping[str, str], rules: Rules, order: str | None, line: int) -> Settled:
    """Read the cells that differ from `base`; where a decision is made, the cells it rests on too.

    Both mappings hold the editable cells by key; equal cells are already equal. `order` is the order of day and month that
    the sheet's own dates prove. Without a decision a word that is none of ours is a draft, kept as it is and noted.
    """
    cells = dict(typed)
    notes: list[Note] = []
    faults: list[Fault] = []
    for key in EDITABLE:
        was, now = base.get(key, ""), cells.get(key, "")
        if now == was:
            continue
        if was and _ERRORS.fullmatch(now.strip()):
            cells[key] = was
            notes.append(note("sheet_error", line=line, column=key, typed=now))
        elif len(now) > rules.limit:
            faults.append(Fault("cell_long", key, now, {"found": len(now), "limit": rules.limit}))
            cells[key] = was
        elif not now.strip():
            cells[key] = ""
        elif trim(now).casefold() == CLEAR:
            cells[key] = CLEAR
        else:
            notes += doubts(key, now, line)
    faults += _read(cells, base, rules, order, line, notes)
    place = {key: n for n, key in enumerate(KEYS)}
    return Settled(cells, () if faults else tuple(notes), tuple(sorted(faults, key=lambda f: place[f.column])))


def nearest(words: str, allowed: Sequence[str]) -> str:
    """A sentence that names the allowed words nearest to `words`: by habit first, else by spelling; or nothing."""
    by_key = {a.casefold(): a for a in allowed}
    habit = [a for a in _NEAR.get(words.replace("-", " ").casefold(), ()) if a in allowed]
    close = habit or [by_key[k] for k in difflib.get_close_matches(words.casefold(), list(by_key), n=2, cutoff=0.45)]
    if not close:
        return ""
    return f" The nearest is {close[0]}." if len(close) == 1 else f" The nearest are {close[0]} and {close[1]}."


def _read(
    cells: dict[str, str], base: Mapping[str, str], rules: Rules, order: str | None, line: int, notes: list[Note]
) -> Iterator[Fault]:
    """Puts cells into our spelling, notes what it made of them, and yields the faults: such a cell is as in the base then."""
    decides = cells.get("decision", "") not in ("", CLEAR) and any(cells[k] != base.get(k, "") for k in DECISION_KEYS)
    for key in EDITABLE:
        now, changed = cells.get(key, ""), cells.get(key, "") != base.get(key, "")
        if now in ("", CLEAR) or not (changed or decides):
            continue
        read = _cell(key, now, rules, order)
        strict = key == "decision" or key in CELL_KEYS or (decides and (changed or _rests_on(cells, key)))
        if isinstance(read, str):
            cells[key] = read
            if read != now and changed:
                notes.append(_spelling(key, now, read, line))
        elif strict:
            yield read
            cells[key] = (_meant(now) if key == "decision" else "") or (base.get(key, "") if changed else "")
        else:
            code = "draft_date" if KEYS[key].type == "date" else "draft_word"
            notes.append(note(code, line=line, column=key, typed=now, allowed=read.values.get("allowed", "our ids")))


def _meant(words: str) -> str:
    """The decision that mistyped words are nearly: by it all else that is wrong with the row is judged, and nothing taken."""
    names = {a.decision.casefold(): a.decision for a in EDITOR_ACTS}
    wanted = " ".join(words.replace("-", " ").split()).casefold()
    first = next((name for name in names if wanted.startswith(f"{name} ")), "")
    return names.get(first or next(iter(difflib.get_close_matches(wanted, list(names), n=1, cutoff=0.7)), ""), "")


def _rests_on(cells: Mapping[str, str], key: str) -> bool:
    needs = {Act.RATE: ("rating", "as_of"), Act.WAIT: ("chase_on",), Act.DUPLICATE: ("same_as",)}
    act = _act(cells["decision"])
    return act is not None and key in needs.get(act, ())


def _cell(key: str, typed: str, rules: Rules, order: str | None) -> str | Fault:
    """The cell in our spelling, or its fault."""
    words = trim(typed)
    if KEYS[key].type == "date":
        return _day(key, words, rules, order)
    if key == "decision":
        act = _act(words)
        return act.decision if act else _unknown("decision_unknown", key, words, decisions(rules.editor))
    if key == "rating":
        return _rating(words, rules.scheme)
    if key == "change":
        kinds = [c.value for c in ChangeClass]
        return words.casefold() if words.casefold() in kinds else _unknown("change_unknown", key, words, kinds)
    if key == "same_as":
        return parse(words, "clm") or Fault("same_as_unknown", key, words, {"example": _EXAMPLE})
    return words if KEYS[key].type == "url" or key == "give_to" else typed


def _act(words: str) -> Act | None:
    wanted = " ".join(words.replace("-", " ").replace("_", " ").split()).casefold()
    if wanted in DECISION_ALIASES:
        return DECISION_ALIASES[wanted]
    return next((a for a in EDITOR_ACTS if a.decision.casefold() == wanted), None)


def _rating(words: str, scheme: Scheme) -> str | Fault:
    plain = " ".join(words.split())
    found = scheme.label(plain) or scheme.label(RATING_ALIASES.get(plain.casefold(), ""))
    if found is not None:
        return found.label
    return _unknown("rating_unknown", "rating", words, [r.label for r in scheme.ratings])


def day(key: str, words: str, today: date, order: str | None = None) -> str | Fault:
    """The day that trimmed words are as ISO text, where they can be no other; else what is wrong with them."""
    found = dates.read(words, order)
    if found is not None:
        return found
    code = dates.fault(words)
    meant = {"found": dates.meanings(words)} if code == "date_order" else {}
    return Fault(code, key, words, {"example": today.isoformat(), **meant})


def _day(key: str, words: str, rules: Rules, order: str | None) -> str | Fault:
    found = day(key, words, rules.today, order)
    if isinstance(found, str) and key == "as_of" and found > rules.today.isoformat():
        return Fault("date_future", key, words, {"example": rules.today.isoformat()})
    return found


def _unknown(code: str, key: str, words: str, allowed: Sequence[str]) -> Fault:
    return Fault(code, key, words, {"allowed": ", ".join(allowed), "nearest": nearest(words, allowed)})


def _spelling(key: str, typed: str, read: str, line: int) -> Note:
    rewritten = KEYS[key].type == "date" and trim(typed) != read and dates.read(trim(typed)) is None
    code = "date_read" if rewritten else "alias"
    return note(code, line=line, column=key, typed=typed, taken=read)


def decisions(editor: bool) -> tuple[str, ...]:
    """The words that a sheet's Your decision column may hold, for its reader."""
    return tuple(a.decision for a in (EDITOR_ACTS if editor else REVIEWER_ACTS))
