"""Acts that are refused, a walk a code and a way out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from advicerows import RATE, Row, Scene, said_once, without
from advicestage import VERDICT, Stage, Told
from newsdesk import GOOD, PEOPLE

from claims.desk import lend
from claims.desk.office import office_of
from claims.errors import Refused
from claims.identity import mint
from claims.review.wishes import read_verdict


def _away(s: Stage) -> None:
    s.with_people(*(replace(p, active=p.id != "ruth") for p in PEOPLE))


def _away_given(s: Stage) -> Told:
    _away(s)
    said = said_once(s, "away", "ruth", "held", RATE)
    assert "Ask an editor to give the claim to somebody else" in said.fix
    s.act("held", "give", "tomas", give_to="idris")
    s.act("held", "rate", "idris", **VERDICT)
    return said


def _away_back(s: Stage) -> Told:
    _away(s)
    said = said_once(s, "away", "ruth", "held", RATE)
    assert "or to set active to yes in people.csv" in said.fix
    s.with_people(*PEOPLE)
    assert [a for _, a in s.mend("ruth", {"note": "Back."}).taken] == ["rate"]
    return said


def _not_yours_left(s: Stage) -> Told:
    said = said_once(s, "not-yours", "tomas", "rated", {"decision": "Take back"})
    assert "Leave Your decision empty" in said.fix
    s.mend("tomas", {"decision": ""})
    assert not s.sheet("tomas", "rejected.csv").exists()
    return said


def _own_rating(s: Stage) -> Told:
    """Two people, always: an editor who rated leaves the approval to another editor."""
    s.with_people(*(replace(p, roles=frozenset({"reviewer", "editor"})) if p.id == "idris" else p for p in PEOPLE))
    s.lend("idris")
    said = said_once(s, "not-yours", "idris", "rated", {"decision": "Approve"})
    assert "another editor approves it" in said.fix
    s.mend("idris", {"decision": ""})
    s.act("rated", "approve", "tomas")
    return said


def _second_editor(s: Stage) -> Told:
    said = said_once(s, "not-yours", "tomas", "withdrawn", {"decision": "Withdraw", "why": "Yes."})
    assert "ask another editor, or choose Take back" in said.fix
    assert [a for _, a in s.mend("tomas", {"decision": "Take back"}).taken] == ["take-back"]
    return said


def _rated_again(s: Stage, **cells: str) -> None:
    """A claim that was published before is rated again."""
    s.act("reopened", "rate", "ruth", **{**VERDICT, **cells})
    s.lend("tomas")


def _rated_otherwise(s: Stage) -> None:
    _rated_again(s, rating="Wrong")


def _late(s: Stage) -> None:
    """Overdue rows stand in the editors' sheets too."""
    s.at(20)
    s.lend("tomas")


def _editors_only(s: Stage) -> Told:
    said = said_once(s, "not-yours", "ruth", "repeats", {"decision": "Approve"})
    assert "Leave Your decision empty, or ask an editor" in said.fix
    s.mend("ruth", {"decision": "Duplicate"})
    assert not s.sheet("ruth", "rejected.csv").exists()
    return said


WORDS = "Roads cost 63 million crowns."


def _reword(s: Stage, person: str, role: str, advised: str, **mended: str) -> Told:
    """Words that are not somebody's to change are put back, with what is advised instead."""
    (was,) = (r["What we check"] for r in s.rows(person) if r["Claim"] == s.names[role])
    said = said_once(s, "cannot-reword", person, role, {"statement": WORDS})
    assert "Put the cell back as it was. Then" in said.fix and advised in said.fix, said.fix
    done = s.mend(person, {"statement": was, **mended})
    assert not done.rejected and not s.sheet(person, "rejected.csv").exists(), done.lines()
    return said


def _reword_noted(s: Stage) -> Told:
    said = _reword(s, "idris", "rated", "say under Note to colleagues what should stand there", note=WORDS)
    case = s.desk.store.case(s.names["rated"])
    assert case and [r.text for r in case.remarks] == [WORDS]
    return said


def _reword_taken_back(s: Stage) -> Told:
    advised = "choose Take back, and reword it in your next sheet"
    said = _reword(s, "idris", "rated", advised, decision="Take back")
    s.lend("idris")
    assert s.edit("idris", "rated", {"statement": WORDS}).changed == 1
    return said


def _reword_given(s: Stage) -> Told:
    lend.lend(s.desk, ["tomas"], colleagues=True)
    advised = "choose Give, with who shall reword it under Give to"
    said = _reword(s, "tomas", "held", advised, decision="Give", give_to="idris")
    s.lend("idris")
    assert s.edit("idris", "held", {"statement": WORDS}).changed == 1
    return said


def _reword_reopened(s: Stage) -> Told:
    s.lend("tomas", published=True)
    advised = "choose Reopen, with your reason under Why"
    said = _reword(s, "tomas", "published", advised, decision="Reopen", why="It says too much.", give_to="idris")
    s.lend("idris")
    assert s.edit("idris", "published", {"statement": WORDS}).changed == 1
    return said


def _approved_before(s: Stage) -> Told:
    """An editor approves their own rating, which a colleague has approved meanwhile."""
    s.with_people(*(replace(p, roles=frozenset({"reviewer", "editor"})) if p.id == "idris" else p for p in PEOPLE))
    s.lend("idris")
    s.act("rated", "approve", "tomas")
    said = said_once(s, "not-from-here", "idris", "rated", {"decision": "Approve"})
    assert "Tomas Lind has approved the claim already, and nobody approves what they rated" in said.problem
    assert "Or leave Your decision empty" in said.fix
    s.mend("idris", {"decision": ""})
    assert not s.sheet("idris", "rejected.csv").exists()
    return said


def _due_back(s: Stage) -> Told:
    (was,) = (r["Due"] for r in s.rows("tomas") if r["Claim"] == s.names["rated"])
    said = said_once(s, "nobody-has-it", "tomas", "rated", {"due": "2021-01-20"})
    assert "Put Due back as it was" in said.fix
    s.mend("tomas", {"due": was})
    assert not s.sheet("tomas", "rejected.csv").exists()
    return said


def _second(s: Stage, person: str, role: str) -> None:
    """A second opinion on a claim is asked of a person, and lent."""
    s.with_config(blind_share=1.0)
    s.lend()
    case = next(c for c in s.cases() if c.id == s.names[role])
    assert case.second(person) is not None, case.seconds


def _second_left(s: Stage) -> Told:
    _second(s, "ruth", "rated")
    said = said_once(
        s, "second-only", "ruth", "rated", {"decision": "Wait", "waiting_for": "x", "chase_on": "2021-01-09"}
    )
    assert "Choose Rate" in said.fix
    assert [a for _, a in s.mend("ruth", RATE).taken] == ["rate"]
    return said


def _second_draft(s: Stage) -> Told:
    _second(s, "ruth", "rated")
    said = said_once(
        s, "second-only", "ruth", "rated", {"decision": "Wait", "waiting_for": "x", "chase_on": "2021-01-09"}
    )
    assert "Or leave Your decision empty: the rest is kept as your draft" in said.fix
    assert s.mend("ruth", {"decision": ""}).drafts == 1
    return said


def _second_words(s: Stage) -> Told:
    _second(s, "ruth", "rated")
    (was,) = (r["What we check"] for r in s.rows("ruth") if r["Claim"] == s.names["rated"])
    said = said_once(s, "second-wording", "ruth", "rated", {"statement": "Roads cost 63."})
    assert "Put the cell back as it was, and say under Note to colleagues" in said.fix
    assert s.mend("ruth", {"statement": was, "note": "Say roads."}).changed == 1
    return said


def _second_first(s: Stage) -> Told:
    both = frozenset({"reviewer", "editor"})
    s.with_people(*(replace(p, roles=both) if p.id == "ruth" else p for p in PEOPLE))
    _second(s, "ruth", "rated")
    said = said_once(s, "second-first", "ruth", "rated", {"decision": "Approve"})
    assert "Rate it, or hand it back with a reason under Why" in said.fix
    assert [a for _, a in s.mend("ruth", {"decision": "Hand back", "why": "I know them."}).taken] == ["hand-back"]
    return said


def _merged_here(s: Stage) -> Told:
    """Another claim was merged into this one, which is checked again and cannot repeat that one."""
    s.act("published", "reopen", "tomas", why="New figures.", give_to="ruth")
    s.lend("ruth")
    said = said_once(s, "merged-into-this", "ruth", "published", {"decision": "Duplicate", "same_as": "{merged}"})
    assert "Rate this claim" in said.fix
    assert [a for _, a in s.mend("ruth", {**RATE, "change": "update", "same_as": "clear"}).taken] == ["rate"]
    return said


def _on_the_line(
    code: str,
    role: str,
    act: str,
    who: str,
    good: dict[str, str],
    before: Callable[[Stage], None] = lambda s: None,
    **bad: str,
) -> Scene:
    """What only the command line can get wrong: a sheet's own reading finds it before."""

    def play(s: Stage) -> Told:
        before(s)
        try:
            s.act(role, act, who, **bad)
        except Refused as refused:
            assert refused.code == code and refused.what and refused.fix, refused
            s.act(role, good.get("act", act), who, **{k: v for k, v in good.items() if k != "act"})
            return Told(0, refused.column, bad.get(refused.column, act), refused.what, refused.fix)
        raise AssertionError(f"{code} was taken")

    return Scene(code, play)


def _published_once(s: Stage) -> Told:
    said = said_once(s, "published-once", "ruth", "reopened", {"decision": "Drop", "why": "No claim."})
    assert "Rate it again" in said.fix
    assert [a for _, a in s.mend("ruth", {**RATE, "change": "update"}).taken] == ["rate"]
    return said


_DUE = {"decision": "Send back", "why": "Look again."}

ACT_WALKS = (
    Scene("away", _away_given),
    Scene("away", _away_back),
    Scene("not-yours", _not_yours_left),
    Scene("not-yours", _own_rating),
    Scene("not-yours", _second_editor),
    Scene("not-yours", _editors_only),
    Scene("cannot-reword", _reword_noted),
    Scene("cannot-reword", _reword_taken_back),
    Scene("cannot-reword", _reword_given),
    Scene("cannot-reword", _reword_reopened),
    Scene("not-from-here", _approved_before),
    Scene("nobody-has-it", _due_back),
    Row(
        "nobody-has-it",
        "rated",
        {"due": "2021-01-20"},
        "or choose Send back, with the person under Give to and the day under Due",
        {"decision": "Send back", "why": "Look again.", "give_to": "idris"},
        "send-back",
        "tomas",
    ),
    Scene("published-once", _published_once),
    Scene("second-only", _second_left),
    Scene("second-only", _second_draft),
    Scene("second-wording", _second_words),
    Scene("second-first", _second_first),
    Scene("merged-into-this", _merged_here),
    _on_the_line("approve-edited", "rated", "approve", "tomas", {}, why="Better said."),
    _on_the_line(
        "approve-edited",
        "rated",
        "approve",
        "tomas",
        {"act": "send-back", "why": "Say it better.", "give_to": "idris"},
        why="Better said.",
    ),
    Row(
        "no-rating", "held", without("rating"), "Under Rating, pick one: Correct, Wrong, Unproven", {"rating": "Wrong"}
    ),
    Row("no-why", "held", without("why"), "Under Why, say in a sentence what you found", {"why": "The books say so."}),
    Row("no-as-of", "held", without("as_of"), "Under True as of, write the day as YYYY-MM-DD", {"as_of": "2021-01-06"}),
    Row(
        "no-link",
        "held",
        without("source1_link"),
        "Put its address under Source 1 link",
        {"source1_link": GOOD["source1_link"]},
    ),
    Row("no-shows", "held", without("source2_shows"), "under Source 2 shows", {"source2_shows": "the same"}),
    Row(
        "no-source",
        "held",
        without(*(f"source{n}_{k}" for n in (1, 2) for k in ("link", "shows"))),
        "Put a link under Source 1 link, and say under Source 1 shows what it shows",
        {"source1_link": GOOD["source1_link"], "source1_shows": "the sum", "one_source": "Only the court keeps it."},
    ),
    Row(
        "one-publisher",
        "held",
        {**RATE, "source2_link": "https://www.court.example.org/b"},
        "Add a source of another publisher under Source 2 or Source 3",
        {"source3_link": "https://wire.example.net/b", "source3_shows": "the same"},
    ),
    Row(
        "one-publisher",
        "held",
        without("source2_link", "source2_shows"),
        "or write under Why one source why one is enough",
        {"one_source": "Only the court keeps it."},
    ),
    Row("no-reason", "held", {"decision": "Drop"}, "Under Why, say in a sentence why", {"why": "No claim."}, "drop"),
    Row(
        "no-reason",
        "waiting",
        {"decision": "Resume"},
        "say in a sentence what came",
        {"why": "The clerk called."},
        "resume",
    ),
    Row(
        "no-person",
        "held",
        {"decision": "Give"},
        "Name a reviewer under Give to",
        {"give_to": "Idris Okoro"},
        "give",
        "tomas",
        _late,
    ),
    Row(
        "no-other",
        "held",
        {"decision": "Duplicate"},
        "Put the other claim's id (clm-…) under Same as",
        {"same_as": "{spare}"},
        "duplicate",
    ),
    Row(
        "same-claim",
        "held",
        {"decision": "Duplicate", "same_as": "{held}"},
        "Put the other claim's id under Same as",
        {"same_as": "{spare}"},
        "duplicate",
    ),
    Row(
        "other-not-live",
        "held",
        {"decision": "Duplicate", "same_as": "{merged}"},
        "Under Same as, name {published}",
        {"same_as": "{published}"},
        "duplicate",
    ),
    Row(
        "other-not-live",
        "held",
        {"decision": "Duplicate", "same_as": "{dropped}"},
        "neither dismissed, merged nor withdrawn",
        {"same_as": "{spare}"},
        "duplicate",
    ),
    Row(
        "other-not-live",
        "repeats",
        {"decision": "Approve"},
        "Choose Send back, and say under Why",
        {"decision": "Send back", "why": "It is gone."},
        "send-back",
        "tomas",
    ),
    Row(
        "unknown-claim",
        "held",
        {"decision": "Duplicate", "same_as": mint("clm", "elsewhere")},
        "Under Same as",
        {"same_as": "{spare}"},
        "duplicate",
    ),
    Row(
        "no-waiting-for",
        "held",
        {"decision": "Wait", "chase_on": "2021-01-09"},
        "Name them under Waiting for",
        {"waiting_for": "The clerk"},
        "wait",
    ),
    Row(
        "no-chase-date",
        "held",
        {"decision": "Wait", "waiting_for": "The clerk"},
        "Under Chase on, write the day as YYYY-MM-DD, from 2021-01-06 on",
        {"chase_on": "2021-01-06"},
        "wait",
    ),
    Row(
        "chase-past",
        "held",
        {"decision": "Wait", "waiting_for": "The clerk", "chase_on": "2021-01-05"},
        "write a day from 2021-01-06 on",
        {"chase_on": "2021-01-06"},
        "wait",
    ),
    Row(
        "unknown-person",
        "rated",
        {**_DUE, "give_to": "Idris Okora"},
        "name one of: Ruth Calder, Idris Okoro. The nearest is Idris Okoro",
        {"give_to": "Idris Okoro"},
        "send-back",
        "tomas",
    ),
    Row(
        "cannot-take",
        "rated",
        {**_DUE, "give_to": "Petra Nowak"},
        "Under Give to, name one of: Ruth Calder, Idris Okoro",
        {"give_to": "Ruth Calder"},
        "send-back",
        "tomas",
    ),
    Row(
        "cannot-take",
        "rated",
        {**_DUE, "give_to": "mirela"},
        "Under Give to, name one of: Ruth Calder, Idris Okoro",
        {"give_to": "Ruth Calder"},
        "send-back",
        "tomas",
    ),
    Row(
        "nobody-to-send-to",
        "rated",
        _DUE,
        "Name an active reviewer under Give to",
        {"give_to": "ruth"},
        "send-back",
        "tomas",
        lambda s: s.with_people(*(replace(p, active=p.id not in ("idris", "petra")) for p in PEOPLE)),
    ),
    Row(
        "not-from-here",
        "held",
        {"decision": "Take back"},
        "Choose one of these: Wait, Rate, Drop, Duplicate, Hand back.",
        {"decision": "Drop", "why": "No claim."},
        "drop",
    ),
    Row(
        "not-from-here",
        "held",
        {"decision": "Take back", "why": "x"},
        "Or leave Your decision empty",
        {"decision": ""},
        "",
    ),
    Row(
        "never-published",
        "rated",
        {"decision": "Withdraw", "why": "x"},
        "Choose one of these: Approve, Send back.",
        {"decision": "Send back"},
        "send-back",
        "tomas",
    ),
    Row(
        "no-change-class",
        "reopened",
        {"decision": "Approve"},
        "Under Kind of change, pick one: none, clarification, correction, update",
        {"change": "none"},
        "approve",
        "tomas",
        _rated_again,
    ),
    Row(
        "change-untold",
        "reopened",
        {"decision": "Approve", "change": "none"},
        "pick correction",
        {"change": "correction"},
        "approve",
        "tomas",
        _rated_otherwise,
    ),
    Scene("no-statement", lambda s: _empty_statement(s)),
    _on_the_line("unknown-decision", "held", "rates", "ruth", {"act": "rate", **VERDICT}),
    _on_the_line("unknown-rating", "held", "rate", "ruth", VERDICT, **{**VERDICT, "rating": "Half true"}),
    _on_the_line(
        "unknown-change", "reopened", "approve", "tomas", {"change": "update"}, before=_rated_again, change="updte"
    ),
    _on_the_line("useless-field", "held", "drop", "ruth", {"why": "No claim."}, why="No claim.", rating="Wrong"),
    Scene("bad-date", lambda s: _no_day(s)),
    _on_the_line(
        "future-date", "held", "rate", "ruth", {**VERDICT, "as_of": "2021-01-06"}, **{**VERDICT, "as_of": "2021-02-01"}
    ),
)


def _empty_statement(s: Stage) -> Told:
    from claims.review.acts import reword

    case = next(c for c in s.cases() if c.id == s.names["held"])
    ruth = next(p for p in PEOPLE if p.id == "ruth")
    try:
        reword(case, ruth, " ", None)
    except Refused as refused:
        assert refused.code == "no-statement" and reword(case, ruth, "Roads.", None)
        return Told(0, refused.column, "", refused.what, refused.fix)
    raise AssertionError("an empty statement was taken")


def _no_day(s: Stage) -> Told:
    """Sheets and the command line read a day before it gets here: this is what guards programs that do not."""
    cells = {**VERDICT, "as_of": "4.1.2021"}
    office = office_of(s.desk, s.desk.store.case)
    try:
        read_verdict(cells, office)
    except Refused as refused:
        assert refused.code == "bad-date" and read_verdict({**cells, "as_of": "2021-01-04"}, office)
        return Told(0, refused.column, cells["as_of"], refused.what, refused.fix)
    raise AssertionError("a day in no known order was taken")
