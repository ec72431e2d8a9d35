"""Notes, a walk a code: how each comes about, that nothing is asked for, or that what it advises is taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from advicefiles import csv_of
from advicerows import RATE
from advicestage import Stage, Told

from claims.desk.lend import lend
from claims.desk.report import FileReport
from claims.sheets.wording import NOTES

Rows = list[dict[str, str]]


@dataclass(frozen=True)
class Noted:
    """A note of `code` comes about by `make`. It asks for nothing, or `follow` does what it says."""

    code: str
    make: Callable[[Stage], FileReport]
    follow: Callable[[Stage], None] | None = None

    def walk(self, s: Stage) -> Told:
        """Makes it, and follows what it advises; what was said."""
        report = self.make(s)
        fixed = max(NOTES[self.code].replace("}", "{").split("{")[::2], key=len)
        said = [n for n in (*report.noted, *report.restored) if fixed in n]
        assert said, report.lines()
        assert all(n and "\n" not in n and "{" not in n and "None" not in n for n in said)
        assert not report.rejected and not report.conflicts, report.lines()
        if self.follow:
            self.follow(s)
        return Told(0, "", "", said[0], "")


def edited(**cells: str) -> Callable[[Stage], FileReport]:
    """The held row of Ruth's sheet with these cells."""
    return lambda s: s.edit("ruth", "held", cells)


def saved(change: Callable[[Stage, Rows], bytes], name: str = "sheet.csv") -> Callable[[Stage], FileReport]:
    """Ruth's sheet saved otherwise."""
    return lambda s: s.put("ruth", change(s, s.rows("ruth")), name)


def _first(rows: Rows, **cells: str) -> Rows:
    return [{**rows[0], **{k.replace("_", " "): v for k, v in cells.items()}}, *rows[1:]]


def _emptied(s: Stage) -> FileReport:
    s.edit("ruth", "held", {"note": "Asked.", "why": "Asked the clerk."})
    s.lend("ruth")
    return s.edit("ruth", "held", {"why": ""})


def _clear(s: Stage) -> None:
    assert s.edit("ruth", "held", {"why": "clear"}).drafts == 1
    assert not next(c for c in s.cases() if c.id == s.names["held"]).drafts.get("ruth", {}).get("why")


def _collected_twice(s: Stage) -> FileReport:
    rows = s.rows("ruth")
    rows[0].update(s.cells(RATE))
    data = csv_of(rows)
    s.put("ruth", data)
    return s.collect(s.sheet("ruth")).files[0]


def _as_lent(s: Stage) -> FileReport:
    lent = s.sheet("ruth").read_bytes()
    s.edit("ruth", "held", {"note": "Asked."})
    return s.put("ruth", lent, "copy.csv")


def _next_sheet(s: Stage) -> None:
    s.lend("ruth")
    assert s.edit("ruth", "held", {"note": "Asked again."}).changed == 1


def _stays(s: Stage) -> FileReport:
    lent = s.rows("ruth")
    s.edit("ruth", "held", {"note": "Asked."})
    lent[0]["Why"] = "Seen."
    return s.put("ruth", csv_of(lent), "copy.csv")


def _amended(s: Stage) -> FileReport:
    s.edit("ruth", "held", {"note": "Asked."})
    return s.edit("ruth", "held", {"note": "Asked twice."})


def _note_stays(s: Stage) -> FileReport:
    s.edit("ruth", "held", {"note": "Asked."})
    return s.edit("ruth", "held", {"note": "clear"})


def _handed_over(s: Stage) -> FileReport:
    s.act("held", "give", "tomas", give_to="idris")
    return s.edit("ruth", "held", {"why": "Seen."})


def _told_in_a_note(s: Stage) -> None:
    assert s.edit("ruth", "held", {"note": "I have seen it."}).changed == 1


def _no_give(s: Stage) -> FileReport:
    lend(s.desk, ["tomas"], colleagues=True)
    return s.edit("tomas", "held", {"give_to": "Idris Okoro"})


def _give(s: Stage) -> None:
    assert [a for _, a in s.edit("tomas", "held", {"decision": "Give"}).taken] == ["give"]


def _rewritten(s: Stage) -> FileReport:
    s.edit("ruth", "held", {"note": "0012"})
    s.lend("ruth")
    return s.edit("ruth", "held", {"note": "12", "why": "Seen."})


def _mended_elsewhere(s: Stage) -> FileReport:
    s.edit("ruth", "held", {**RATE, "rating": "Half true"})
    s.mend("ruth", {"rating": "Correct"})
    return s.edit("ruth", "spare", {"note": "Asked."})


def _unit_elsewhere(s: Stage) -> FileReport:
    s.edit("ruth", "held", {**RATE, "rating": "Half true"})
    s.mend("ruth", {"rating": "Correct"})
    return s.edit("ruth", "held", {"note": "Asked."})


def _left_alone(s: Stage) -> FileReport:
    rows = s.rows("ruth")
    for row in rows[:2]:
        row.update(s.cells({**RATE, "rating": "Half true"}))
    s.save("ruth", rows)
    s.collect()
    return s.mend("ruth", {"rating": "Correct"}, s.names["held"])


def _mend_the_rest(s: Stage) -> None:
    assert [a for _, a in s.mend("ruth", {"rating": "Wrong"}, s.names["spare"]).taken] == ["rate"]


def _propose(s: Stage) -> None:
    assert s.edit("ruth", "held", {"note": "It says 42 in print."}).changed == 1


def _spoilt(rows: Rows) -> bytes:
    return csv_of(_first(rows, Why="Größe"), encoding="utf-8").decode("cp1252", "ignore").encode("utf-8-sig")


CYRILLIC = "\u0430"
NOTE_WALKS = (
    Noted("already_collected", _collected_twice),
    Noted("encoding_noted", saved(lambda s, r: csv_of(_first(r, Why="Größe"), encoding="cp1252"))),
    Noted("encoding_assumed", saved(lambda s, r: csv_of(_first(r, Why="Størst"), encoding="cp1252"))),
    Noted("letters_damaged", saved(lambda s, r: _spoilt(r))),
    Noted("letters_mended", saved(lambda s, r: _spoilt(r))),
    Noted("letters_odd", edited(why="GrÃ¶ÃŸe")),
    Noted("hidden_letters", edited(why="plain\u202etext")),
    Noted("mixed_letters", edited(why=f"The b{CYRILLIC}nk says so.")),
    Noted("host_spelled", edited(source1_link="https://b\u00fccher.example.org/a", source1_shows="x")),
    Noted("columns_extra", saved(lambda s, r: csv_of([{**x, "My column": "y"} for x in r]))),
    Noted("title_rows", saved(lambda s, r: b"Claims of this week\r\n" + csv_of(_first(r, Why="x"), encoding="utf-8"))),
    Noted("header_again", saved(lambda s, r: csv_of([*_first(r, Why="x"), {k: k for k in r[0]}]))),
    Noted("rows_missing", saved(lambda s, r: csv_of(_first(r, Why="x")[:1]))),
    Noted("id_spelling", lambda s: s.edit("ruth", "held", {"claim": s.names["held"].upper(), "why": "x"})),
    Noted("row_twice", saved(lambda s, r: csv_of([*_first(r, Why="x"), *_first(r, Why="x")[:1]]))),
    Noted("emptied", _emptied, _clear),
    Noted("alias", edited(**{**RATE, "rating": "TRUE"})),
    Noted(
        "date_read",
        saved(
            lambda s, r: csv_of(
                [
                    {**x, "Lent": "06.01.2021", "True as of": "04.01.2021" if n == 0 else x["True as of"]}
                    for n, x in enumerate(r)
                ]
            )
        ),
    ),
    Noted("draft_word", edited(rating="Half true")),
    Noted("draft_date", edited(as_of="the other day")),
    Noted("sheet_error", edited(statement="#NAME?", why="x")),
    Noted("formula_text", edited(why="=2+2")),
    Noted("bare_value", edited(note="12")),
    Noted("as_lent", _as_lent, _next_sheet),
    Noted("stays", _stays),
    Noted("handed_over", _handed_over, _told_in_a_note),
    Noted("no_give", _no_give, _give),
    Noted("amended", _amended),
    Noted("aside", edited(**RATE, waiting_for="The clerk")),
    Noted("note_stays", _note_stays, _told_in_a_note),
    Noted("rewritten", _rewritten),
    Noted("mended_elsewhere", _mended_elsewhere),
    Noted("unit_elsewhere", _unit_elsewhere),
    Noted("left_alone", _left_alone, _mend_the_rest),
    Noted("restored", edited(worth="urgent", why="x")),
    Noted("restored_empty", edited(link="https://x.example.org", why="x")),
    Noted("restored_many", saved(lambda s, r: csv_of([{**x, "Worth": "urgent"} for x in _first(r, Why="x")]))),
    Noted("restored_words", edited(quote="The town spent 42 million crowns on Heldton Road.", why="x"), _propose),
)
