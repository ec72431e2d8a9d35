"""Rows that come back, a walk a code and a way out: what is typed, the words that advise, what is typed then, what is taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from advicestage import FIGURES, ROADS, Stage, Told, told
from newsdesk import GOOD

from claims.desk.report import FileReport
from claims.urls import UrlRefused, parse

Cells = dict[str, str]
RATE: Cells = dict(GOOD)


@dataclass(frozen=True)
class Row:
    """One row of `who` that is typed, refused with `code`, mended in rejected.csv as `advised`, and taken.

    `act` is what is then taken; empty where the row is a draft or a change of a cell. `role` names the claim.
    """

    code: str
    role: str
    typed: Cells
    advised: str
    mended: Cells
    act: str = "rate"
    who: str = "ruth"
    before: Callable[[Stage], None] = field(default=lambda s: None)

    def walk(self, s: Stage) -> Told:
        """Follows the advice; what was said."""
        self.before(s)
        report = s.edit(self.who, self.role, self.typed)
        assert [r.code for r in report.rejected] == [self.code], report.lines()
        said = told(report.rejected[0])
        (row,) = s.rows(self.who, "rejected.csv")
        assert (row["Problem"], row["What to do"]) == (said.problem, said.fix)
        assert s.fill(self.advised) in said.fix, said.fix
        mended = s.mend(self.who, self.mended)
        assert not mended.rejected and not mended.conflicts, mended.lines()
        if self.act:
            assert [act for _, act in mended.taken] == self.act.split(), mended.lines()
        else:
            assert not mended.taken and (mended.drafts or mended.changed), mended.lines()
        assert not s.sheet(self.who, "rejected.csv").exists()
        return said


@dataclass(frozen=True)
class Scene:
    """A walk that takes more than a row: `play` follows the advice and gives what was said."""

    code: str
    play: Callable[[Stage], Told]

    def walk(self, s: Stage) -> Told:
        """Follows the advice; what was said."""
        return self.play(s)


def without(*keys: str, **more: str) -> Cells:
    """A rating without some of its cells."""
    return {k: v for k, v in RATE.items() if k not in keys} | more


def other_id(good: str) -> str:
    """An id with its last letter mistyped."""
    return good[:-1] + ("b" if good[-1] != "b" else "c")


def said_once(s: Stage, code: str, who: str, role: str, typed: Cells) -> Told:
    """A row is typed and comes back with a code."""
    report = s.edit(who, role, typed)
    assert [r.code for r in report.rejected] == [code], report.lines()
    return told(report.rejected[0])


def _mistyped(s: Stage) -> Told:
    rows = s.rows("ruth")
    rows[0]["Claim"] = other_id(rows[0]["Claim"])
    rows[0]["Note to colleagues"] = "Asked."
    s.save("ruth", rows)
    said = told(s.report(s.collect(), "ruth").rejected[0])
    assert "put back what stood there: the exact words of this row are those of" in said.fix
    assert s.mend("ruth", {"claim": "{held}"}).changed == 1
    return said


def _lookalike(s: Stage) -> Told:
    rows = s.rows("ruth")
    rows[0]["Claim"] = rows[0]["Claim"].replace("c", "\u0441", 1)
    rows[0]["Note to colleagues"] = "Asked."
    s.save("ruth", rows)
    said = told(s.report(s.collect(), "ruth").rejected[0])
    assert "type the id again in plain letters" in said.fix
    assert s.mend("ruth", {"claim": "{held}"}).changed == 1
    return said


def _newline(s: Stage) -> Told:
    said = said_once(s, "id_newline", "ruth", "held", {"claim": "{held}\n", "note": "Asked."})
    assert "write the id on one line" in said.fix and s.mend("ruth", {"claim": "{held}"}).changed == 1
    return said


def _totals(s: Stage) -> Told:
    said = said_once(s, "totals_row", "ruth", "nobody's", {"claim": "Total"})
    assert said.fix.startswith("Remove the row; nothing else is needed.")
    s.save("ruth", s.rows("ruth")[:-1])
    assert not s.report(s.collect(), "ruth").rejected
    return said


def _nobodys(s: Stage) -> Told:
    said = said_once(s, "no_claim", "ruth", "nobody's", {"why": "Call Jan on Monday."})
    assert "If it is neither, remove the row" in said.fix
    s.put("ruth", s.sheet("ruth", "rejected.csv").read_bytes().split(b"\r\n")[0] + b"\r\n", "rejected.csv")
    assert not s.sheet("ruth", "rejected.csv").exists()
    return said


def _ragged(s: Stage) -> Told:
    lines = s.sheet("ruth").read_bytes().decode("utf-8-sig").split("\r\n")
    lines[1] = lines[1].replace('"assigned"', '"assigned","oops"')
    said = told(s.put("ruth", "\r\n".join(lines).encode("utf-8-sig")).rejected[0])
    assert "write your entries into it again" in said.fix
    assert [act for _, act in s.mend("ruth", RATE).taken] == ["rate"]
    return said


def _conflict_of(s: Stage) -> Told:
    """Two editors reword one claim: the second comes back with both values."""
    s.edit("tomas", "rated", {"statement": "The town spent 63 millions."})
    report = s.edit("mirela", "rated", {"statement": "Roads cost 63 million crowns."})
    assert [r.code for r in report.rejected] == ["conflict"] and len(report.conflicts) == 1, report.lines()
    return told(report.rejected[0])


def _conflict_let_stand(s: Stage) -> Told:
    said = _conflict_of(s)
    assert "If what is there now is right, enter it here" in said.fix
    done = s.mend("mirela", {"statement": "The town spent 63 millions."})
    assert not done.rejected and not s.sheet("mirela", "rejected.csv").exists()
    return said


def _conflict_again(s: Stage) -> Told:
    said = _conflict_of(s)
    assert "enter it in your next sheet" in said.fix
    s.lend()
    mine = s.edit("mirela", "rated", {"statement": "Roads cost 63 million crowns."})
    assert mine.changed == 1 and not mine.rejected, mine.lines()
    return said


def _conflict_changed(s: Stage) -> Told:
    said = _conflict_of(s)
    assert "change yours here" in said.fix
    mine = s.mend("mirela", {"statement": "Roads cost 63 million crowns in all."})
    assert mine.changed == 1 and not mine.rejected, mine.lines()
    return said


def _conflict_closed(s: Stage, **mended: str) -> Told:
    """Two editors reword a new claim, and the first gives it out: the words are the holder's now."""
    s.act("held", "hand-back", "ruth", why="Not my field.")
    s.lend()
    s.edit("tomas", "held", {"statement": "The town spent 41 millions.", "decision": "Give", "give_to": "idris"})
    report = s.edit("mirela", "held", {"statement": "Roads cost 41 million crowns."})
    assert [r.code for r in report.rejected] == ["conflict"], report.lines()
    said = told(report.rejected[0])
    assert "not yours to change now. Enter here what is there now" in said.fix
    assert "say under Note to colleagues what should stand there, or choose Give" in said.fix
    done = s.mend("mirela", {"statement": "The town spent 41 millions.", **mended})
    assert not done.rejected and not s.sheet("mirela", "rejected.csv").exists(), done.lines()
    return said


def _conflict_noted(s: Stage) -> Told:
    return _conflict_closed(s, note="Roads cost 41 million crowns.")


def _conflict_given(s: Stage) -> Told:
    said = _conflict_closed(s, decision="Give", give_to="ruth")
    s.lend("ruth")
    assert s.edit("ruth", "held", {"statement": "Roads cost 41 million crowns."}).changed == 1
    return said


def _twice(s: Stage) -> Told:
    rows = s.rows("ruth")
    rows.append({**rows[0], "Note to colleagues": "One."})
    rows[0]["Note to colleagues"] = "Two."
    s.save("ruth", rows)
    report = s.report(s.collect(), "ruth")
    assert {r.code for r in report.rejected} == {"conflict_rows"}
    said = told(report.rejected[0])
    assert "Keep one row of the two and remove the other" in said.fix
    s.save("ruth", s.rows("ruth", "rejected.csv")[:1], "rejected.csv")
    assert s.report(s.collect(), "ruth").changed == 1
    return said


def _article(s: Stage) -> Told:
    rows = s.rows("tomas", "articles.csv")
    rows[0]["Url"] = "javascript:alert(1)"
    s.save("tomas", rows, "articles.csv")
    said = told(s.report(s.collect(), "tomas").rejected[0])
    assert "http" in said.fix
    rows[0]["Url"] = "https://courier.example.org/roads"
    s.save("tomas", rows, "articles.csv")
    done = s.report(s.collect(), "tomas")
    assert done.changed == 1 and not done.rejected, done.lines()
    return said


def _of_article(s: Stage, person: str, **cells: str) -> FileReport:
    """Cells of the one row of a person's articles.csv are filled and saved."""
    (row,) = s.rows(person, "articles.csv")
    s.save(person, [{**row, **cells}], "articles.csv")
    return s.report(s.collect(), person)


def _mend_article(s: Stage, person: str, **cells: str) -> FileReport:
    (row,) = s.rows(person, "rejected.csv")
    s.save(person, [{**row, **{k.replace("_", " "): v for k, v in cells.items()}}], "rejected.csv")
    return s.report(s.collect(), person)


def _article_day(s: Stage) -> Told:
    """The day in articles.csv is what nobody can read; a first article has none."""
    s.article("The quay cost 4 million crowns.", "quay.txt")
    s.lend("tomas")
    rows = s.rows("tomas", "articles.csv")
    row = next(r for r in rows if not r["Published"])
    row["Published"] = "05.11.2020"
    s.save("tomas", rows, "articles.csv")
    said = told(s.report(s.collect(), "tomas").rejected[0])
    assert "Under You typed, write the day" in said.fix
    assert _mend_article(s, "tomas", You_typed="2020-11-05").changed == 1
    assert not s.sheet("tomas", "rejected.csv").exists()
    return said


def _article_unknown(s: Stage) -> Told:
    (row,) = s.rows("tomas", "articles.csv")
    done = _of_article(s, "tomas", Article="art-1", Url="https://courier.example.org/roads")
    said = told(done.rejected[0])
    assert f"put back {row['Article']}" in said.fix
    assert _mend_article(s, "tomas", Article=row["Article"]).changed == 1
    assert not s.sheet("tomas", "rejected.csv").exists()
    return said


def _article_unknown_removed(s: Stage) -> Told:
    said = told(_of_article(s, "tomas", Article="art-1", Url="https://courier.example.org/roads").rejected[0])
    assert "Or remove this row from rejected.csv" in said.fix
    s.save("tomas", [dict.fromkeys(s.rows("tomas", "rejected.csv")[0], "")], "rejected.csv")
    s.collect()
    assert not s.sheet("tomas", "rejected.csv").exists()
    return said


def _article_disputed(s: Stage) -> Told:
    _of_article(s, "mirela", Url="https://courier.example.org/roads")
    said = told(_of_article(s, "tomas", Url="https://courier.example.org/streets").rejected[0])
    s.lend("tomas")
    return said


def _article_stands(s: Stage) -> Told:
    said = _article_disputed(s)
    assert "write what is right over it in articles.csv" in said.fix
    assert _of_article(s, "tomas", Url="https://courier.example.org/streets").changed == 1
    assert not s.sheet("tomas", "rejected.csv").exists()
    return said


def _article_stands_removed(s: Stage) -> Told:
    said = _article_disputed(s)
    assert "remove this row from rejected.csv" in said.fix
    s.save("tomas", [dict.fromkeys(s.rows("tomas", "rejected.csv")[0], "")], "rejected.csv")
    s.collect()
    assert not s.sheet("tomas", "rejected.csv").exists()
    return said


ROW_WALKS = (
    Row("id_shape", "held", {"claim": "12", "note": "Asked."}, "put back what stood there", {"claim": "{held}"}, ""),
    Scene("id_newline", _newline),
    Scene("id_lookalike", _lookalike),
    Scene("id_check", _mistyped),
    Row(
        "id_not_lent",
        "held",
        {"claim": "{published}", "note": "Asked."},
        "put back the id that stood there: the exact words of this row are those of {held}",
        {"claim": "{held}"},
        "",
    ),
    Scene("totals_row", _totals),
    Scene("no_claim", _nobodys),
    Row(
        "no_claim",
        "held",
        {"claim": "", "quote": "", "why": "Asked."},
        "to answer one, put its id back under Claim",
        {"claim": "{held}"},
        "",
    ),
    Row(
        "no_claim",
        "nobody's",
        {"why": "Asked."},
        "To add a claim, fill in Article and Exact words",
        {"article": "The roads", "quote": f"on {ROADS[0]}"},
        "add",
    ),
    Row("id_emptied", "held", {"claim": "", "why": "x"}, "Put {held} back under Claim", {"claim": "{held}"}, ""),
    Row(
        "words_of_another",
        "held",
        {"quote": f"The town spent {FIGURES[1]} million crowns on {ROADS[1]} in 2020.", "why": "x"},
        "Put the id and the words of one claim together in this row",
        {"claim": "{spare}"},
        "",
    ),
    Scene("ragged_row", _ragged),
    Row(
        "decision_unknown",
        "held",
        {**RATE, "decision": "Ratify"},
        "Under Your decision, pick one: Rate, Wait, Resume, Drop, Duplicate, Hand back, Take back. The nearest is Rate",
        {"decision": "Rate"},
    ),
    Row(
        "rating_unknown",
        "held",
        {**RATE, "rating": "Corect"},
        "Under Rating, pick one: Correct, Wrong, Unproven. The nearest is Correct",
        {"rating": "Correct"},
    ),
    Row(
        "change_unknown",
        "reopened",
        {**RATE, "change": "corection"},
        "Under Kind of change, pick one: none, clarification, correction, update. The nearest are correction",
        {"change": "correction"},
    ),
    Row(
        "same_as_unknown",
        "held",
        {"decision": "Duplicate", "same_as": "the spare one"},
        "Under Same as, put the other claim's id",
        {"same_as": "{spare}"},
        "duplicate",
    ),
    *(
        Row(code, "held", {**RATE, "as_of": typed}, "Under True as of, write the day as YYYY-MM-DD", {"as_of": day})
        for code, typed, day in (
            ("date_impossible", "2020-02-30", "2020-02-29"),
            ("date_serial", "44200", "2021-01-04"),
            ("date_order", "01/02/2021", "2021-01-02"),
            ("date_unreadable", "the other day", "2021-01-02"),
        )
    ),
    Row(
        "date_future", "held", {**RATE, "as_of": "2021-02-01"}, "write a day up to 2021-01-06", {"as_of": "2021-01-06"}
    ),
    Row("cell_long", "held", {**RATE, "why": "x" * 10_001}, "Shorten it under Why", {"why": "x" * 10_000}),
    Row(
        "cannot_clear",
        "held",
        {"statement": "clear"},
        "Write what should stand there",
        {"statement": "Roads cost 41."},
        "",
    ),
    Row(
        "approve_edited",
        "rated",
        {"decision": "Approve", "why": "Better said."},
        "Put Why back and approve",
        {"why": GOOD["why"]},
        "approve",
        "tomas",
    ),
    Row(
        "approve_edited",
        "rated",
        {"decision": "Approve", "why": "Say it better."},
        "or choose Send back, with your reason under Why and the person under Give to",
        {"decision": "Send back", "give_to": "idris"},
        "send-back",
        "tomas",
    ),
    Scene("conflict", _conflict_let_stand),
    Scene("conflict", _conflict_changed),
    Scene("conflict", _conflict_again),
    Scene("conflict", _conflict_noted),
    Scene("conflict", _conflict_given),
    Scene("conflict_rows", _twice),
    Scene("article", _article),
    Scene("article", _article_day),
    Scene("article-unknown", _article_unknown),
    Scene("article-unknown", _article_unknown_removed),
    Scene("article-stands", _article_stands),
    Scene("article-stands", _article_stands_removed),
)


def _link(code: str, typed: str, advised: str, mended: str) -> Row:
    return Row(code, "held", {**RATE, "source1_link": typed}, advised, {"source1_link": mended})


def _no_address(s: Stage) -> Told:
    """An empty cell has a code of its own in sheets; elsewhere an empty address is refused in these words."""
    try:
        parse("")
    except UrlRefused as refused:
        assert refused.code == "empty" and "beginning with https://" in refused.fix and parse(FINE)
        return Told(0, "source1_link", "", refused.what, refused.fix)
    raise AssertionError("an empty address was taken")


FINE = GOOD["source1_link"]
WAYBACK = "https://web.archive.org/web/2020/https://wire.example.net/b"

LINK_WALKS = (
    _link("bad-link-scheme", "court.example.org/a", "Write the whole address, beginning with https://", FINE),
    _link("bad-link-scheme", "ftp://court.example.org/a", "Only http:// and https:// addresses", FINE),
    _link("bad-link-form", "https:/court.example.org", "Write it as https://host/path", FINE),
    _link("bad-link-form", "https:///a", "Write the whole address, as in https://example.org/page", FINE),
    _link("bad-link-hidden", "https://court.example.org/a\u200bb", "Type the address by hand", FINE),
    _link("bad-link-space", f"{FINE} and more", "Give one address alone", FINE),
    _link("bad-link-backslash", "https://court.example.org\\a", "Use / instead", FINE),
    _link("bad-link-too-long", f"{FINE}/{'x' * 4096}", "short or permanent address", FINE),
    _link("bad-link-userinfo", "https://me@court.example.org/a", "Leave out what stands before the @", FINE),
    _link("bad-link-port", "https://court.example.org:99999/a", "Leave the port out", FINE),
    _link("bad-link-host", "https://court-.example.org/a", "Check the part between // and the next /", FINE),
    _link("bad-link-not-public", "https://localhost/a", "Give the page's address on the open web", FINE),
    _link("bad-link-address", "https://10.0.0.1/a", "Use the host's name on the open web", FINE),
    _link("bad-link-address", "https://0x7f.1/a", "Use the host's name", FINE),
    Scene("bad-link-empty", _no_address),
    _link(
        "two-links",
        f"{FINE} {GOOD['source2_link']}",
        "if it is a copy of the first, write archived: before it",
        f"{FINE} archived: {GOOD['source2_link']}",
    ),
    _link("two-links", f"{FINE} {GOOD['source2_link']}", "If it is another source, put it under another link", FINE),
    _link(
        "other-copy",
        f"{FINE} {WAYBACK}",
        "put the copy of that very page",
        f"{FINE} {WAYBACK.replace('wire.example.net/b', 'court.example.org/a')}",
    ),
    _link("other-copy", f"{FINE} {WAYBACK}", "or leave the copy out", FINE),
    _link(
        "archive-alone",
        "https://archive.ph/AbCdE",
        "write the page's own address first, then archived: and this one",
        f"{FINE} archived: https://archive.ph/AbCdE",
    ),
)
