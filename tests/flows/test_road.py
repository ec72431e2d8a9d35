"""The order of the day, batches that are committed one by one, and a red gate that hides nothing of what went before."""

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from claims.desk.desk import Desk
from claims.errors import VerificationFailed
from claims.gate import Finding, GateReport
from flows import founding, road, wiring
from flows.day import Batch, Way

AT = datetime(2021, 1, 5, 9, tzinfo=UTC)
TEXT = "Title: {0}\nPublished: 2021-01-04\n\nThe harbour of {0} took in 4,120 boats in 2019, {0} said.\n"


class Green:
    """A gate that finds nothing."""

    def check(self, frames: Mapping, counts: Mapping[str, int]) -> GateReport:
        return GateReport((), {name: len(frame) for name, frame in frames.items()}, 1)


class Red:
    """A gate that finds a whole table at fault, but lets candidates through."""

    fault = Finding("verdicts", "ids_repeat", None, "claim_id", "two rows", "one row", "Mend it.", "none")

    def check(self, frames: Mapping, counts: Mapping[str, int]) -> GateReport:
        return GateReport((self.fault,) if "verdicts" in frames else (), {}, 1)


@dataclass
class Watch:
    """A way that writes down what it is asked for, in order."""

    log: list[str]

    def way(self) -> Way:
        def each(step: str, compute: Callable, batches: Sequence[Batch]) -> Iterator:
            for batch in batches:
                self.log.append(f"compute {step}")
                yield compute(batch)

        def once(step: str, verb: Callable):
            self.log.append(f"once {step}")
            return verb()

        return Way(each, once, lambda step, done, of: self.log.append(f"{step} {done}/{of}"))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with one reviewer, one editor and two articles in the inbox, each a batch of its own."""
    root = tmp_path / "desk"
    founding.init(root)
    (root / "people.csv").write_text(
        "id,name,roles,active,away_since\nana,Ana Ahl,reviewer,yes,\nben,Ben Brok,editor,yes,\n"
    )
    for name in ("Emden", "Husum"):
        (root / "inbox" / f"{name}.txt").write_text(TEXT.format(name))
    with wiring.opened(root, AT) as opened:
        limits = replace(opened.config.limits, batch_bytes=10)
        yield replace(opened, config=replace(opened.config, limits=limits), disk_time=lambda: 4e9)


def steps(day: road.Day) -> list[str]:
    return [step.name for step in day.steps]


def test_what_people_saved_comes_first_and_what_they_get_next_comes_before_publishing(desk: Desk) -> None:
    day = road.day(desk, Green(), road.plainly())
    assert steps(day) == ["collect", "ingest", "extract", "link", "check", "assign", "lend", "publish"]
    assert day.exit_code == 0


def test_a_batch_is_committed_before_the_next_is_computed(desk: Desk) -> None:
    watch = Watch([])
    road.articles(desk, Green(), watch.way())
    ingest = [line for line in watch.log if "ingest" in line]
    assert ingest == ["ingest 0/2", "compute ingest", "ingest 1/2", "compute ingest", "ingest 2/2"]


def test_verbs_that_are_not_cut_into_batches_go_one_at_a_time(desk: Desk) -> None:
    watch = Watch([])
    road.day(desk, Green(), watch.way())
    assert [line for line in watch.log if line.startswith("once")] == ["once collect", "once lend", "once publish"]


def test_the_same_day_twice_changes_no_claim_and_no_article(desk: Desk) -> None:
    road.day(desk, Green(), road.plainly())
    before = list(desk.store.cases()), list(desk.store.articles())
    road.day(desk, Green(), road.plainly())
    assert (list(desk.store.cases()), list(desk.store.articles())) == before


def test_a_run_that_is_ended_between_two_batches_goes_on_where_it_was(desk: Desk) -> None:
    def ended(step: str, compute: Callable, batches: Sequence[Batch]) -> Iterator:
        yield compute(batches[0])
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        road.articles(desk, Green(), replace(road.plainly(), each=ended))
    assert len(list(desk.store.articles())) == 1
    road.articles(desk, Green(), road.plainly())
    assert len(list(desk.store.articles())) == 2
    assert list((desk.config.inbox).iterdir()) == []


def test_a_red_gate_stops_publishing_and_hides_nothing_of_what_went_before(desk: Desk) -> None:
    day = road.day(desk, Red(), road.plainly())
    assert day.exit_code == 3
    assert day.stopped is not None
    assert day.findings == (Red.fault,)
    assert steps(day)[-1] == "publish"
    assert "\n".join(day.lines()).endswith(day.stopped)
    assert any("2 taken" in line for line in day.lines())
    assert not (desk.config.published / "current").exists()


def test_what_was_rejected_shows_in_the_exit_code(desk: Desk) -> None:
    (desk.config.inbox / "broken.txt").write_bytes(b"\xff\xfe\x00")
    day = road.articles(desk, Green(), road.plainly())
    assert day.exit_code == 1
    assert [s.name for s in day.steps if s.amiss] == ["ingest"]


@pytest.mark.parametrize(
    "run",
    [
        lambda desk: road.day(desk, Green(), road.plainly()),
        lambda desk: road.articles(desk, Green(), road.plainly()),
        lambda desk: road.sheets(desk, road.plainly()),
        lambda desk: road.release(desk, Green(), road.plainly()),
        lambda desk: road.upkeep(desk, road.plainly()),
    ],
    ids=["day", "articles", "sheets", "release", "upkeep"],
)
def test_every_run_writes_the_board_anew(desk: Desk, run: Callable[[Desk], road.Day]) -> None:
    run(desk)
    assert (desk.config.root / "board.html").is_file()


def test_what_is_saved_while_a_day_runs_is_collected_before_lending(desk: Desk) -> None:
    road.day(desk, Green(), road.plainly())
    sheet = desk.config.review / "ana" / "sheet.csv"
    day = road.sheets(desk, road.plainly())
    assert steps(day) == ["collect", "assign", "lend"]
    saved = shutil.copy(sheet, desk.config.root / "saved.csv")

    def once(step: str, verb: Callable):
        if step == "lend":
            lines = Path(saved).read_bytes().split(b"\r\n")
            assert b'""' in lines[1] or b'"",' in lines[1]
            sheet.write_bytes(_with_note(Path(saved).read_bytes()))
        return verb()

    assert steps(road.sheets(desk, replace(road.plainly(), once=once))) == ["collect", "collect", "assign", "lend"]


def test_a_file_that_is_refused_as_a_whole_is_told_once_in_a_day_and_again_in_the_next(desk: Desk) -> None:
    road.day(desk, Green(), road.plainly())
    for name in ("notes.csv", "sheet.csv"):
        (desk.config.review / "ana" / name).write_bytes(b"%PDF-1.4 " + name.encode())
    for _ in range(2):
        for run in (road.day(desk, Green(), road.plainly()), road.sheets(desk, road.plainly())):
            told = "\n".join(run.lines())
            assert told.count("This is a PDF") == 2 and told.count("rejected.csv") == 1 and run.exit_code == 1


def _with_note(sheet: bytes) -> bytes:
    import csv
    import io

    rows = list(csv.reader(io.StringIO(sheet.decode("utf-8-sig"))))
    rows[1][rows[0].index("Note to colleagues")] = "Seen."
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows(rows)
    return out.getvalue().encode("utf-8-sig")


def test_upkeep_raises_where_the_ledger_is_not_what_it_was(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(desk: Desk) -> None:
        raise VerificationFailed("event 3 is not what it was")

    monkeypatch.setattr(road.audit, "audit", broken)
    with pytest.raises(VerificationFailed):
        road.upkeep(desk, road.plainly())
