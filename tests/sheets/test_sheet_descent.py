"""Which file was saved after which, from what the ledger says of a sheet; ledgers written before that was asked included."""

from collections.abc import Mapping

from lentsheets import IDS, Lent

from claims.ledger import events as e
from claims.ledger.state import Rejection
from claims.sheets.descent import descend, mend
from claims.sheets.rows import SheetBase
from claims.sheets.savings import History, history

ONE, TWO = IDS[0], IDS[1]
Cells = Mapping[str, Mapping[str, str]]


def collected(
    digest: str, cells: Cells, *back: Rejection, after: str | None = "", name: str = "sheet.csv", mends: bool = False
) -> e.Collected:
    return e.Collected(digest, name, cells, back, after=after, mends=mends)


def told(*events: e.Event) -> History:
    return history(e.Recorded(n, "sht", n, "t", "anna", event, "", "") for n, event in enumerate(events, start=1))


def came_back(line: int, claim: str, code: str = "conflict", column: str = "note", /, **cells: str) -> Rejection:
    return Rejection(line, claim, column, code, cells.get(column, ""), "p", "f", cells)


def base(lent: Lent, *events: e.Event) -> SheetBase:
    found = told(*events)
    return SheetBase(
        lent.base.sheet, lent.base.person, False, lent.base.lent, {}, tuple(s.rejection for s in found.standing),
        found.mended, (), found,
    )  # fmt: skip


def typed(lent: Lent, claim: str, **cells: str) -> list[dict[str, str]]:
    return [{**row, **(cells if row["claim"] == claim else {})} for row in lent.rows]


def test_a_file_goes_on_from_the_last_of_its_name_and_from_no_other(lent: Lent) -> None:
    sheet = base(
        lent,
        collected("a", {ONE: {"note": "one"}}),
        collected("b", {TWO: {"note": "two"}}, name="copy.csv"),
        collected("c", {ONE: {"note": "one more"}}, after="a"),
    )
    again = descend(sheet, typed(lent, ONE, note="last"), "/sheet.csv")
    assert (again.after, again.collected, again.since) == ("c", {ONE: {"note": "one more"}}, {ONE: {"note": 3}})
    copy = descend(sheet, typed(lent, TWO, note="two"), "/copy.csv")
    assert (copy.after, copy.collected) == ("b", {TWO: {"note": "two"}})
    other = descend(sheet, typed(lent, ONE, note="one more"), "/other.csv")
    assert (other.after, other.collected) == ("", {})


def test_a_file_that_lacks_what_its_name_brought_is_another(lent: Lent) -> None:
    sheet = base(lent, collected("a", {ONE: {"note": "one"}, TWO: {"note": "two"}}))
    assert descend(sheet, typed(lent, TWO, note="two"), "/sheet.csv").after == ""
    kept = [{**row, "note": {ONE: "one", TWO: "other"}.get(row["claim"], row["note"])} for row in lent.rows]
    assert descend(sheet, kept, "/sheet.csv").after == "a"


def test_a_row_that_came_back_counts_as_what_the_file_held(lent: Lent) -> None:
    words = dict(lent.rows[0]) | {"rating": "Hm", "decision": "Rate"}
    sheet = base(lent, collected("a", {}, came_back(2, ONE, "rating_unknown", "rating", **words)))
    assert descend(sheet, typed(lent, ONE, rating="Correct", decision="Rate"), "/sheet.csv").after == "a"


def test_old_ledgers_go_on_from_all_that_was_before(lent: Lent) -> None:
    events = (
        collected("a", {ONE: {"note": "one"}}, after=None),
        collected("b", {TWO: {"note": "two"}}, after=None, name="copy.csv"),
    )
    assert told(*events).savings[-1].brought == {ONE: {"note": "one"}, TWO: {"note": "two"}}
    row = came_back(2, ONE, note="x")
    mended = told(
        collected("a", {}, row, after=None), collected("b", {ONE: {"note": "y"}}, after=None, name="rejected.csv")
    )
    assert mended.mended == (row,)


def test_a_mended_row_goes_on_from_the_file_it_came_back_from(lent: Lent) -> None:
    row = came_back(2, ONE, note="x")
    sheet = base(
        lent,
        collected("a", {ONE: {"note": "one"}}),
        collected("b", {ONE: {"speaker": "two"}}, row, name="copy.csv"),
    )
    assert mend(sheet, "/rejected.csv").collected == {ONE: {"speaker": "two"}}


def test_a_claim_that_came_back_from_two_files_is_held_against_what_was_lent(lent: Lent) -> None:
    one, other = came_back(2, ONE, note="x"), came_back(2, ONE, note="y")
    sheet = base(
        lent,
        collected("a", {ONE: {"speaker": "a"}}, one),
        collected("b", {ONE: {"speaker": "b"}}, one, other, name="copy.csv"),
    )
    assert [s.origin for s in sheet.history.standing] == [0, 1]
    assert mend(sheet, "/rejected.csv").collected.get(ONE, {}) == {}


def test_what_was_mended_and_saved_again_is_an_amendment(lent: Lent) -> None:
    row = came_back(2, ONE, note="x")
    sheet = base(
        lent,
        collected("a", {}, row),
        collected("b", {ONE: {"note": "mended"}}, name="rejected.csv", mends=True),
    )
    assert sheet.mended == (row,)
    assert mend(sheet, "/rejected.csv").collected == {ONE: {"note": "mended"}}
    assert mend(sheet, "/rejected (1).csv").collected == {}


def test_what_was_answered_elsewhere_stands_no_more_and_is_known(lent: Lent) -> None:
    note, why = came_back(2, ONE, note="x"), came_back(2, ONE, "rating_unknown", "rating", rating="Hm")
    first = collected("a", {}, note, why)
    assert [s.rejection for s in told(first, e.Answered(ONE, ("note",))).standing] == [why]
    assert [s.rejection for s in told(first, e.Answered(ONE, (), (2,))).standing] == [note]
    assert [s.rejection for s in told(first, e.Answered(TWO, ("note",), (2,))).standing] == [note, why]
    assert told(first, e.Answered(ONE, ("note",), (2,))).mended == (note, why)


def test_only_the_rows_that_were_answered_stand_no_more_where_they_are_named(lent: Lent) -> None:
    note, later = came_back(2, ONE, note="x"), came_back(2, ONE, note="y")
    both = collected("a", {}, note, later)
    assert [s.rejection for s in told(both, e.Answered(ONE, ("note",), (), (note.mark,))).standing] == [later]
    assert [s.rejection for s in told(both, e.Answered(ONE, ("note",))).standing] == []


def test_when_a_row_was_told_is_when_it_first_came_back(lent: Lent) -> None:
    row, again = came_back(2, ONE, note="x"), came_back(2, ONE, note="y")
    found = told(
        collected("a", {}, row),
        collected("b", {TWO: {"note": "two"}}, row, name="copy.csv"),
        collected("c", {}, again, name="rejected.csv", mends=True),
    )
    assert [(s.rejection, s.origin, s.told) for s in found.standing] == [(again, 0, 3)]


def test_many_answers_are_heard_in_their_order_and_each_of_what_waited_when_it_came() -> None:
    early, late = came_back(2, ONE, note="first"), came_back(3, TWO, "bad_date", "as_of", as_of="soon")
    again = came_back(2, ONE, note="again")
    found = told(
        collected("a", {}, early, late),
        e.Answered(TWO, (), (3,)),
        e.Answered(ONE, ("note",)),
        collected("b", {}, again, after="a"),
        e.Answered(TWO, (), (3,)),
    )
    assert (found.mended, found.past) == ((late, early), (late, early))
    assert [(s.rejection, s.origin) for s in found.standing] == [(again, 1)]


def test_thousands_of_answers_cost_no_look_at_every_row_each() -> None:
    rows = [came_back(n, f"clm-{n}", "bad_date", "as_of", as_of="soon") for n in range(2_000)]
    asked: list[str] = []

    class Heard(e.Answered):
        def answers(self, rejection: Rejection) -> bool:
            asked.append(rejection.claim)
            return super().answers(rejection)

    found = told(collected("a", {}, *rows), *(Heard(r.claim, (), (r.line,)) for r in rows[:1_000]))
    assert (found.mended, len(found.standing)) == (tuple(rows[:1_000]), 1_000)
    assert len(asked) <= 2 * 1_000
