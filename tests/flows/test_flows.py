"""The flows without Prefect's engine: how a run ends, what it tells, what its parameters allow."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from prefect.utilities.callables import parameter_schema
from pydantic import TypeAdapter, ValidationError

from claims.errors import DeskBusy, VerificationFailed
from flows import conduct, daily, ingest, publish, road, sheets, upkeep
from flows.day import Day, Step, Way

FLOWS = [daily.daily, ingest.ingest, sheets.sheets, publish.publish, upkeep.upkeep]
NAMES = [flow.name for flow in FLOWS]
ROADS = {"daily": "day", "ingest": "articles", "sheets": "sheets", "publish": "release", "upkeep": "upkeep"}


class Hearing:
    """A listener that keeps what it hears."""

    def __init__(self) -> None:
        self.heard: list[object] = []

    def progress(self, step: str, done: int, of: int) -> None:
        self.heard.append((step, done, of))

    def day(self, day: Day) -> None:
        self.heard.append(day)

    def fault(self, error: Exception) -> None:
        self.heard.append(error)


@pytest.fixture
def stage(monkeypatch: pytest.MonkeyPatch) -> Iterator[SimpleNamespace]:
    """Desk, gates, artifacts and tasks as doubles; `plays` sets what the road does."""
    stage = SimpleNamespace(opened=[], kept=[], hearing=Hearing(), tasks=[], asked=[])

    @contextmanager
    def opened(root: Path, at: datetime | None) -> Iterator[str]:
        stage.opened.append((root, at))
        yield "desk"

    def task(label: str, work: object) -> object:
        stage.tasks.append(label)
        return work.unwrap()()

    def plays(do) -> None:
        for name in ROADS.values():
            monkeypatch.setattr(road, name, lambda desk, *more: (stage.asked.append(more), do(more))[1])

    stage.plays = plays
    monkeypatch.setattr(conduct.wiring, "opened", opened)
    monkeypatch.setattr(conduct.wiring, "gates", lambda desk: "gate")
    monkeypatch.setattr(conduct.artifacts, "keep", lambda title, day: stage.kept.append(day))
    monkeypatch.setattr(conduct, "step", task)
    token = conduct.listening.set(stage.hearing)
    yield stage
    conduct.listening.reset(token)


def way_of(more: tuple) -> Way:
    return next(x for x in more if isinstance(x, Way))


@pytest.mark.parametrize("flow", FLOWS, ids=NAMES)
def test_a_run_that_did_its_work_is_completed_and_tells_what_it_did(stage: SimpleNamespace, flow) -> None:
    day = Day((Step("ingest", ("3 taken",)),))
    stage.plays(lambda more: day)
    state = flow.fn("/srv/desk")
    assert state.is_completed()
    assert stage.hearing.heard == [day]
    assert stage.kept == [day]
    assert stage.opened == [(Path("/srv/desk"), None)]


@pytest.mark.parametrize("flow", [daily.daily, publish.publish], ids=["daily", "publish"])
def test_a_fault_of_a_whole_table_ends_in_a_state_of_its_own_name(stage: SimpleNamespace, flow) -> None:
    stage.plays(lambda more: Day(stopped="ids repeat"))
    state = flow.fn("/srv/desk")
    assert state.is_failed()
    assert (state.name, state.message) == ("GateRed", "ids repeat")
    assert stage.kept == [Day(stopped="ids repeat")]


@pytest.mark.parametrize("error", [DeskBusy("busy", "Wait."), VerificationFailed("event 3")])
def test_what_a_person_can_mend_ends_in_plain_words(stage: SimpleNamespace, error: Exception) -> None:
    def refuse(more: tuple) -> Day:
        raise error

    stage.plays(refuse)
    state = upkeep.upkeep.fn("/srv/desk")
    assert (state.name, state.message) == (type(error).__name__, str(error))
    assert stage.hearing.heard == [error]
    assert stage.kept == []


def test_a_fault_of_ours_is_raised_and_not_told_as_done(stage: SimpleNamespace) -> None:
    def broken(more: tuple) -> Day:
        raise ZeroDivisionError

    stage.plays(broken)
    with pytest.raises(ZeroDivisionError):
        daily.daily.fn("/srv/desk")
    assert stage.hearing.heard == []


def test_each_batch_is_a_task_that_a_person_can_read(stage: SimpleNamespace) -> None:
    def go(more: tuple) -> Day:
        way = way_of(more)
        batches = [SimpleNamespace(label="3 articles, 12 kB", n=1), SimpleNamespace(label="1 article, 2 kB", n=2)]
        assert list(way.each("extract", lambda b: b.n, batches)) == [1, 2]
        assert way.once("publish", lambda: "done") == "done"
        way.tell("extract", 1, 2)
        return Day()

    stage.plays(go)
    daily.daily.fn("/srv/desk")
    assert stage.tasks == ["extract 3 articles, 12 kB", "extract 1 article, 2 kB", "publish"]
    assert stage.hearing.heard[0] == ("extract", 1, 2)


@pytest.mark.parametrize("flow", [daily.daily, ingest.ingest], ids=["daily", "ingest"])
def test_files_can_be_named_instead_of_the_inbox(stage: SimpleNamespace, flow) -> None:
    stage.plays(lambda more: Day())
    flow.fn("/srv/desk", paths=["/a.txt"])
    flow.fn("/srv/desk")
    assert [Path("/a.txt")] in stage.asked[0]
    assert None in stage.asked[1]


def test_a_time_without_a_zone_is_utc(stage: SimpleNamespace) -> None:
    stage.plays(lambda more: Day())
    daily.daily.fn("/srv/desk", at=datetime(2021, 1, 5))
    assert stage.opened == [(Path("/srv/desk"), datetime(2021, 1, 5, tzinfo=UTC))]


@pytest.mark.parametrize("flow", FLOWS, ids=NAMES)
def test_no_flow_is_retried_or_keeps_results(flow) -> None:
    assert flow.retries == 0
    assert flow.persist_result is False
    assert conduct.step.retries == 0


@pytest.mark.parametrize("flow", FLOWS, ids=NAMES)
def test_every_parameter_is_described_where_the_run_is_started(flow) -> None:
    described = parameter_schema(flow).properties
    assert {"desk", "at"} <= described.keys()
    assert all(len(p["description"]) > 20 for p in described.values())


@pytest.mark.parametrize(
    "folder", ["", "desk", "../desk", "{{ $CLAIMDESK_DESK }}", "/a\nb", "/a\x00b", "/" + "a" * 5000]
)
def test_a_folder_that_is_no_absolute_path_is_refused_before_the_run(folder: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(conduct.DeskFolder).validate_python(folder)
    with pytest.raises(Exception, match="desk"):
        daily.daily.validate_parameters({"desk": folder, "at": None, "paths": None})
