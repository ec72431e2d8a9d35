"""Second opinions at a desk: asked for by share, lent without a trace of the first rating, kept whatever happens meanwhile."""

import dataclasses
import re
import zipfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from newsdesk import GOOD, PEOPLE, GreenGate, NewsDesk
from openpyxl import load_workbook

from claims.desk import decide, lend, publish
from claims.desk.asking import ask
from claims.desk.audit import audit
from claims.errors import Refused
from claims.ledger import events as e
from claims.ledger.seconds import open_second
from claims.ledger.state import Case
from claims.records import Person
from claims.vocabulary import State

FIRST = {**GOOD, "rating": "Wrong", "why": "Zanzibar ledgers contradict it.", "note": "I am sure it is false"}
SECOND = {**GOOD, "why": "The harbour book has it."}
TRACES = ("Zanzibar", "court.example.org", "the figure", "wire.example.net", "sure it is false", "Ruth Calder")
OLAF = Person("olaf", "Olaf Berg", frozenset({"reviewer"}))


def shared(news: NewsDesk, share: float = 1.0) -> NewsDesk:
    news.with_config(blind_share=share)
    return news


@pytest.fixture
def blind(lent: NewsDesk) -> NewsDesk:
    """Ruth has rated her first claim; a second opinion is asked of Idris and lent."""
    shared(lent)
    mine = next(c for c in lent.cases() if c.holder == "ruth")
    lent.type("ruth", mine.id, FIRST)
    lent.lend()
    return lent


def claim(news: NewsDesk) -> Case:
    """The claim that was asked about."""
    return next(c for c in news.cases() if c.seconds)


def row(news: NewsDesk, person: str, of: str) -> dict[str, str]:
    return next(r for r in news.rows(person) if r["Claim"] == of)


def all_text(path: Path) -> str:
    """Every byte of a file, a workbook's parts unzipped."""
    if path.suffix != ".xlsx":
        return path.read_bytes().decode("utf-8")
    with zipfile.ZipFile(path) as book:
        return "\n".join(book.read(name).decode("utf-8") for name in book.namelist())


def test_with_a_share_of_nought_nothing_differs_from_a_desk_without_second_opinions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def day(news: NewsDesk) -> tuple[object, ...]:
        news.article()
        news.lend()
        news.rate(0)
        news.rate(1)
        news.lend()
        sheets = [p.read_bytes() for p in sorted((news.root / "review").rglob("*.csv"))]
        head, stored = news.desk.store.head(), dict(news.desk.store.projected())
        news.desk.store.close()
        return head, stored, sheets

    off = day(shared(NewsDesk(tmp_path / "a"), 0.0))
    monkeypatch.setattr("claims.desk.lend.ask", lambda desk: lend.AskReport())
    assert off == day(NewsDesk(tmp_path / "b"))
    assert not [body for body in off[1].values() if b"seconds" in body]  # type: ignore[attr-defined]


def test_with_a_share_of_one_every_rated_claim_is_asked_of_one_other_person_once(lent: NewsDesk) -> None:
    shared(lent)
    for n in range(3):
        lent.rate(n)
    for _ in range(3):
        lent.lend()
    for case in lent.cases():
        (asked,) = case.seconds
        assert asked.of != case.decision.by  # type: ignore[union-attr]
        assert asked.of in ("ruth", "idris")
        assert case.state is State.RATED
    assert audit(lent.desk).events


def test_a_claim_that_is_not_drawn_is_asked_of_nobody_and_stays_so(lent: NewsDesk) -> None:
    shared(lent, 1e-9)
    lent.rate(0)
    lent.lend()
    lent.lend()
    assert not [c for c in lent.cases() if c.seconds]


@pytest.mark.parametrize("xlsx", [False, True])
def test_the_second_reviewer_gets_no_trace_of_the_first_rating(blind: NewsDesk, xlsx: bool) -> None:
    case = claim(blind)
    if xlsx:
        lend.lend(blind.desk, (), False, True)
    path = blind.sheet("idris", "sheet.xlsx" if xlsx else "sheet.csv")
    text = all_text(path)
    assert case.id in text
    assert not [t for t in TRACES if t in text and (t != "Ruth Calder" or not xlsx)]
    if xlsx:
        # Lists to choose from and the help tab name every rating and colleague; no row does.
        values = [str(c) for line in load_workbook(path).worksheets[0].values for c in line if c is not None]
        assert not [v for v in values if v in ("rated", "Wrong", "Correct", "Ruth Calder")]
        assert "assigned" in values
    else:
        assert not re.search(r"(?i)\bwrong\b|\brated\b", text)
        shown = row(blind, "idris", case.id)
        assert (shown["State"], shown["Checked by"], shown["Note to colleagues"]) == ("assigned", "", "")
        assert shown["Due"] == case.seconds[0].due
    assert "Zanzibar" in all_text(blind.sheet("tomas", path.name)), "an editor's sheet has it"


def test_other_files_of_the_second_reviewer_have_no_trace_either(blind: NewsDesk) -> None:
    case = claim(blind)
    blind.type("idris", case.id, {"statement": "The lake froze hard.", **SECOND, "decision": "Wait"})
    assert blind.collect().rejected
    folder = blind.root / "review" / "idris"
    for path in (p for p in folder.rglob("*") if p.is_file()):
        assert not [t for t in TRACES[:1] + TRACES[4:] if t in path.read_text("utf-8-sig")], path


def test_the_answer_is_an_opinion_and_editors_read_both_side_by_side(blind: NewsDesk) -> None:
    case = claim(blind)
    assert "A second opinion is asked of Idris Okoro" in row(blind, "tomas", case.id)["Machine note"]
    blind.type("idris", case.id, SECOND)
    report = blind.collect()
    assert (case.id, "rate") in report.files[0].taken
    now = claim(blind)
    kinds = [type(r.event) for r in blind.desk.store.events(case.id)]
    assert kinds.count(e.Rated) == 1
    assert kinds[-1] is e.SecondOpinion
    assert (now.state, now.decision) == (State.RATED, case.decision)
    blind.lend()
    shown = row(blind, "tomas", case.id)
    assert shown["Rating"] == "Wrong"
    assert (
        "Second opinion (Idris Okoro): Correct, where Ruth Calder found Wrong. The harbour book"
        in shown["Machine note"]
    )
    assert case.id not in [r["Claim"] for r in blind.rows("idris")], "answered: lent no more"
    assert "harbour book" not in all_text(blind.sheet("ruth")), "nor is the first reviewer told"
    assert audit(blind.desk).events


def test_collecting_twice_is_collecting_once_and_a_correction_replaces_the_opinion(blind: NewsDesk) -> None:
    case = claim(blind)
    blind.type("idris", case.id, SECOND)
    sheet = blind.sheet("idris")
    blind.collect(sheet, as_person="idris")
    version = claim(blind).version
    blind.collect(sheet, as_person="idris")
    assert claim(blind).version == version
    blind.type("idris", case.id, {"why": "The harbour book has it, page 3."})
    report = blind.collect(sheet, as_person="idris")
    assert (report.rejected, report.files[0].conflicts) == (0, ())
    (opinion,) = claim(blind).seconds
    assert opinion.verdict is not None
    assert opinion.verdict.why == "The harbour book has it, page 3."


def test_a_draft_comes_back_and_is_shown_to_nobody_else(blind: NewsDesk) -> None:
    case = claim(blind)
    blind.type("idris", case.id, {"why": "Half done, ask Elsbeth"})
    blind.lend()
    assert row(blind, "idris", case.id)["Why"] == "Half done, ask Elsbeth"
    for person in ("ruth", "tomas", "mirela"):
        assert "Elsbeth" not in all_text(blind.sheet(person))


def test_what_is_missing_is_asked_for_as_of_anybody_and_mended_in_rejected_csv(blind: NewsDesk) -> None:
    case = claim(blind)
    blind.type("idris", case.id, {**SECOND, "why": ""})
    blind.collect()
    (back,) = blind.rows("idris", "rejected.csv")
    assert "no reason" in back["Problem"]
    blind.type("idris", case.id, {"why": "The harbour book has it."}, "rejected.csv")
    blind.collect()
    assert claim(blind).seconds[0].verdict is not None


def test_handed_back_it_is_asked_of_somebody_else_and_dropped_it_is_told(blind: NewsDesk) -> None:
    case = claim(blind)
    blind.with_people(*PEOPLE, OLAF)
    blind.type("idris", case.id, {"decision": "Hand back", "why": "I know the family"})
    blind.lend()
    assert claim(blind).state is State.RATED
    assert [s.of for s in claim(blind).seconds] == ["idris", "olaf"]
    assert case.id not in [r["Claim"] for r in blind.rows("idris")]
    blind.type("olaf", case.id, {"decision": "Drop", "why": "an opinion"})
    blind.lend()
    assert len(claim(blind).seconds) == 2
    assert "Second opinion (Olaf Berg): would drop it: an opinion" in row(blind, "tomas", case.id)["Machine note"]


def test_asked_of_somebody_who_is_away_it_goes_to_another_and_what_the_first_sends_is_kept(blind: NewsDesk) -> None:
    case = claim(blind)
    away = tuple(replace(p, active=False) if p.id == "idris" else p for p in PEOPLE)
    blind.with_people(*away, OLAF)
    blind.lend()
    assert open_second(claim(blind)).of == "olaf"  # type: ignore[union-attr]
    blind.with_people(*PEOPLE, OLAF)
    blind.type("idris", case.id, SECOND)
    assert blind.collect().rejected == 0
    assert claim(blind).second("idris").verdict is not None  # type: ignore[union-attr]


def test_where_nobody_can_be_asked_it_is_said_and_nothing_happens(blind: NewsDesk) -> None:
    blind.with_people(*(replace(p, active=p.active and p.id != "idris") for p in PEOPLE))
    report = blind.lend()
    assert open_second(claim(blind)).of == "idris"  # type: ignore[union-attr]
    assert [line for line in report.lines() if line.startswith("Second opinions that nobody can give: 1.")]


def test_editors_are_asked_last_and_never_once_their_sheet_has_shown_the_rating(lent: NewsDesk) -> None:
    both = frozenset({"reviewer", "editor"})
    lent.with_people(*(replace(p, roles=both) if p.id == "mirela" else p for p in PEOPLE if p.id != "idris"))
    lent.rate(next(n for n, c in enumerate(lent.cases()) if c.holder == "ruth"))
    lent.lend()
    shared(lent)
    assert ask(lent.desk).left == 1, "Mirela was lent the rating"
    lent.with_people(*(replace(p, roles=both) if p.id == "mirela" else p for p in PEOPLE))
    assert ask(lent.desk).asked == {"idris": 1}


def test_an_editor_who_is_asked_is_lent_the_claim_blind_and_approves_only_afterwards(lent: NewsDesk) -> None:
    both = frozenset({"reviewer", "editor"})
    lent.with_people(*(replace(p, roles=both) if p.id == "mirela" else p for p in PEOPLE if p.id != "idris"))
    shared(lent)
    case = next(c for c in lent.cases() if c.holder == "ruth")
    lent.type("ruth", case.id, FIRST)
    lent.lend()
    assert claim(lent).seconds[0].of == "mirela"
    assert not [t for t in TRACES if t in all_text(lent.sheet("mirela"))]
    lent.type("mirela", case.id, {"decision": "Approve"})
    assert lent.collect().files[0].rejected[0].code == "second-first"
    lent.type("mirela", case.id, SECOND)
    lent.lend()
    assert claim(lent).seconds[0].verdict is not None
    shown = row(lent, "mirela", case.id)
    assert (shown["Rating"], shown["Checked by"]) == ("Wrong", "Ruth Calder")
    lent.type("mirela", case.id, {"decision": "Approve"})
    assert lent.collect().rejected == 0
    assert claim(lent).state is State.APPROVED


def mirela_reviews(news: NewsDesk, *others: str) -> None:
    """Mirela is a reviewer too; of the other reviewers those named are here."""
    both = frozenset({"reviewer", "editor"})
    here = {"ruth", "tomas", "mirela", *others}
    news.with_people(*(replace(p, roles=both if p.id == "mirela" else p.roles) for p in PEOPLE if p.id in here))


def test_an_editor_is_asked_after_everybody_else_however_little_they_have_to_do(lent: NewsDesk) -> None:
    shared(lent)
    mirela_reviews(lent, "idris")
    lent.type("ruth", next(c for c in lent.cases() if c.holder == "ruth").id, FIRST)
    lent.lend()
    assert claim(lent).seconds[0].of == "idris"


def test_an_editor_who_answered_elsewhere_may_still_correct_it_in_the_sheet_that_was_lent_blind(lent: NewsDesk) -> None:
    shared(lent)
    mirela_reviews(lent)
    case = next(c for c in lent.cases() if c.holder == "ruth")
    lent.type("ruth", case.id, FIRST)
    lent.lend()
    assert "second opinion" not in row(lent, "mirela", case.id)["Machine note"].lower()
    decide.decide(lent.desk, case.id, "rate", "mirela", {k: v for k, v in SECOND.items() if k != "decision"})
    lent.type("mirela", case.id, {**SECOND, "why": "The harbour book has it."})
    assert lent.collect().rejected == 0
    lent.type("mirela", case.id, {**SECOND, "rating": "Unproven"})
    report = lent.collect()
    assert (report.rejected, report.files[0].conflicts) == (0, ())
    verdict = claim(lent).seconds[0].verdict
    assert verdict is not None
    assert verdict.rating == "Unproven"


def test_an_older_sheet_in_which_the_claim_was_theirs_shows_no_trace_when_it_comes_back(lent: NewsDesk) -> None:
    shared(lent)
    case = next(c for c in lent.cases() if c.holder == "idris")
    old = lent.rows("idris")
    decide.decide(lent.desk, case.id, "give", "tomas", {"give_to": "ruth"})
    lent.lend()
    lent.type("ruth", case.id, FIRST)
    lent.lend()
    assert claim(lent).seconds[0].of == "idris"
    decide.decide(lent.desk, case.id, "rate", "idris", {k: v for k, v in SECOND.items() if k != "decision"})
    next(r for r in old if r["Claim"] == case.id).update({"Your decision": "Rate", "Why": "Seen in the archive."})
    lent.save("idris", old)
    lent.collect()
    back = lent.sheet("idris", "rejected.csv")
    assert not back.exists() or not [t for t in TRACES[:1] + TRACES[4:5] if t in back.read_text("utf-8")]


def test_nobody_is_asked_who_rated_the_claim_before(lent: NewsDesk) -> None:
    lent.type("ruth", next(c for c in lent.cases() if c.holder == "ruth").id, FIRST)
    lent.collect()
    case = next(c for c in lent.cases() if c.state is State.RATED)
    decide.decide(lent.desk, case.id, "send-back", "tomas", {"why": "ask another", "give_to": "idris"})
    decide.decide(lent.desk, case.id, "rate", "idris", {k: v for k, v in SECOND.items() if k != "decision"})
    shared(lent)
    assert ask(lent.desk).left == 1, "Ruth rated it first"
    lent.with_people(*PEOPLE, OLAF)
    assert ask(lent.desk).asked == {"olaf": 1}


@pytest.mark.parametrize("act", ["take-back", "send-back", "approve"])
def test_what_becomes_of_the_claim_meanwhile_loses_no_opinion(blind: NewsDesk, act: str) -> None:
    case = claim(blind)
    who = "ruth" if act == "take-back" else "tomas"
    decide.decide(blind.desk, case.id, act, who, {"why": "look again"} if act == "send-back" else {})
    blind.lend()
    assert row(blind, "idris", case.id)["State"] == "assigned"
    assert not [t for t in TRACES if t in all_text(blind.sheet("idris"))]
    blind.type("idris", case.id, SECOND)
    assert blind.collect().rejected == 0
    now = claim(blind)
    assert now.seconds[0].verdict is not None
    assert now.seconds[0].against is not None
    assert now.state is {"approve": State.APPROVED}.get(act, State.ASSIGNED)
    assert audit(blind.desk).events


def test_published_meanwhile_it_is_lent_no_more_and_what_comes_is_kept_but_never_published(blind: NewsDesk) -> None:
    case = claim(blind)
    decide.decide(blind.desk, case.id, "approve", "tomas", {})
    publish.publish(blind.desk, GreenGate())
    kept = blind.sheet("idris").read_bytes()
    blind.lend()
    assert case.id not in [r["Claim"] for r in blind.rows("idris")]
    late = blind.root / "late.csv"
    late.write_bytes(kept)
    blind.sheet("idris").write_bytes(kept)
    blind.type("idris", case.id, SECOND)
    report = blind.collect(blind.sheet("idris"))
    assert (report.rejected, report.files[0].conflicts) == (0, ())
    now = claim(blind)
    assert now.state is State.PUBLISHED
    assert now.seconds[0].verdict is not None
    assert now.seconds[0].against is None
    assert audit(blind.desk).events


def test_no_release_has_a_trace_of_a_second_opinion(blind: NewsDesk) -> None:
    case = claim(blind)
    blind.type("idris", case.id, {**SECOND, "source1_link": "https://harbour.example.com/b"})
    blind.collect()
    decide.decide(blind.desk, case.id, "approve", "tomas", {})
    publish.publish(blind.desk, GreenGate())
    release = (blind.root / "published" / "current").resolve()
    files = [p for p in release.rglob("*") if p.is_file()]
    assert len(files) > 10
    for path in files:
        data = path.read_bytes()
        for trace in (b"harbour book", b"harbour.example.com", b"Idris", b"idris", b"econd opinion"):
            assert trace not in data, (path, trace)


def test_the_command_line_takes_an_opinion_too(blind: NewsDesk) -> None:
    case = claim(blind)
    fields = {k: v for k, v in SECOND.items() if k != "decision"}
    report = decide.decide(blind.desk, case.id, "rate", "idris", fields)
    assert (report.before, report.after) == (State.RATED, State.RATED)
    assert claim(blind).seconds[0].verdict is not None
    with pytest.raises(Refused):
        decide.decide(blind.desk, case.id, "hand-back", "idris", {"why": "no"})


def test_who_is_sent_the_claim_itself_answers_as_its_holder(blind: NewsDesk) -> None:
    case = claim(blind)
    decide.decide(blind.desk, case.id, "send-back", "tomas", {"why": "ask somebody else", "give_to": "idris"})
    blind.type("idris", case.id, SECOND)
    assert blind.collect().rejected == 0
    now = claim(blind)
    assert now.decision is not None
    assert (now.state, now.decision.by) == (State.RATED, "idris")
    assert now.seconds[0].verdict is None


def test_the_second_opinion_of_a_version_is_asked_for_once_though_it_is_rated_again(blind: NewsDesk) -> None:
    case = claim(blind)
    blind.type("idris", case.id, SECOND)
    blind.collect()
    blind.lend()
    blind.type("ruth", case.id, {"rating": "Correct", "why": "I misread the ledgers."})
    blind.lend()
    now = claim(blind)
    assert now.decision is not None
    assert now.decision.verdict is not None
    assert now.decision.verdict.rating == "Correct"
    assert len(now.seconds) == 1
    assert now.seconds[0].against is not None
    assert now.seconds[0].against.rating == "Wrong", "compared with what stood when it came"


def test_it_goes_to_who_has_least_to_do(lent: NewsDesk) -> None:
    shared(lent)
    lent.with_people(*PEOPLE, OLAF)
    lent.rate(0)
    lent.lend()
    assert claim(lent).seconds[0].of == "olaf"


def test_every_field_of_a_second_opinion_survives_the_projection(blind: NewsDesk) -> None:
    case = claim(blind)
    blind.type("idris", case.id, SECOND)
    blind.collect()
    stored = blind.desk.store.case(case.id)
    assert stored is not None
    assert {f.name for f in dataclasses.fields(stored.seconds[0])} >= {"of", "against", "late"}
    with closing(blind.opened().store) as again:
        assert again.case(case.id) == stored
