"""A day ends as it should whatever becomes of Prefect: its child and its server are played here by small scripts."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from claims.errors import ClaimdeskError
from claims.gate import Finding
from flows import play, server, tether
from flows.day import Day, Step, Way

TOLD = """
import json, sys
def tell(**x): print(json.dumps(x), flush=True)
tell(kind="ready")
"""
GOOD = (
    TOLD
    + """
for line in sys.stdin:
    request = json.loads(line)
    tell(kind="progress", step="extract", done=1, of=2)
    step = {"name": "ingest", "lines": [str(request["paths"]), str(request["at"])], "amiss": False}
    finding = dict(table="claims", rule="r", row=None, column=None, found="f", expected="e", fix="x", act="a")
    tell(kind="day", day={"steps": [step], "findings": [finding], "stopped": "ids repeat"})
    tell(kind="ended")
"""
)
REFUSED = (
    TOLD
    + """
sys.stdin.readline(); tell(kind="fault", what="The desk is busy.", fix="Wait.", code=4); tell(kind="ended")
"""
)
EMPTY = (
    TOLD
    + """
sys.stdin.readline(); tell(kind="ended"); sys.stdin.readline()
"""
)
DYING = (
    TOLD
    + """
sys.stdin.readline(); sys.exit(1)
"""
)
HANGING = (
    TOLD
    + """
sys.stdin.readline(); tell(kind="progress", step="extract", done=0, of=2)
import signal; signal.pause()
"""
)
GARBLED = """
import sys; print("no json", flush=True); sys.stdin.readline()
"""


class Server:
    """A server that has not ended, or has."""

    url = "http://127.0.0.1:9/api"

    def __init__(self, gone: bool = False) -> None:
        self.gone = gone

    def ended(self) -> bool:
        return self.gone


@pytest.fixture
def without_prefect(monkeypatch: pytest.MonkeyPatch) -> list[tuple]:
    """The road and the desk as doubles; gives what was asked of the road."""
    asked: list[tuple] = []

    @contextmanager
    def opened(root: Path, at: datetime | None) -> Iterator[tuple]:
        yield (root, at)

    def day(desk: tuple, gate: object, way: Way, paths: object) -> Day:
        way.tell("ingest", 0, 0)
        asked.append((*desk, paths))
        return Day((Step("ingest", ("without Prefect",)),))

    for name, content in {"road": {"day": day}, "wiring": {"opened": opened, "gates": lambda desk: None}}.items():
        module = ModuleType(f"flows.{name}")
        vars(module).update(content)
        monkeypatch.setitem(sys.modules, f"flows.{name}", module)
        monkeypatch.setattr(sys.modules["flows"], name, module, raising=False)
    return asked


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., SimpleNamespace]]:
    """Starts a player over a child that is a script."""
    children: list[tether.Child] = []

    def go(script: str, ours: object = None) -> SimpleNamespace:
        command = [sys.executable, "-c", script]
        child = tether.start(command, env={}, cwd=tmp_path, log=tmp_path / "log", talk=True)
        children.append(child)
        heard: list[tuple] = []
        notes: list[str] = []
        player = play.Player(ours or Server(), child, lambda *told: heard.append(told), notes.append)
        return SimpleNamespace(player=player, child=child, heard=heard, notes=notes)

    yield go
    for child in children:
        child.stop(0)


def test_a_day_comes_back_as_the_child_tells_it(start, tmp_path: Path) -> None:
    it = start(GOOD)
    day = it.player.daily(tmp_path, [Path("/a.txt")], datetime(2021, 1, 5, tzinfo=UTC))
    assert day.steps == (Step("ingest", ("['/a.txt']", "2021-01-05T00:00:00+00:00")),)
    assert day.findings == (Finding("claims", "r", None, None, "f", "e", "x", "a"),)
    assert day.exit_code == 3
    assert it.heard == [("extract", 1, 2)]
    assert it.notes == []


def test_one_child_plays_one_day_after_the_other(start, tmp_path: Path) -> None:
    it = start(GOOD)
    first, second = it.player.daily(tmp_path), it.player.daily(tmp_path, [Path("/b.txt")])
    assert (first.steps[0].lines[0], second.steps[0].lines[0]) == ("None", "['/b.txt']")


def test_a_child_that_is_let_go_ends_by_itself(start, tmp_path: Path) -> None:
    it = start(GOOD)
    it.player.daily(tmp_path)
    it.player.part()
    assert it.child.process.returncode == 0


def test_what_a_verb_refuses_is_raised_with_its_exit_code(start, tmp_path: Path, without_prefect: list) -> None:
    it = start(REFUSED)
    with pytest.raises(ClaimdeskError, match="busy") as caught:
        it.player.daily(tmp_path)
    assert (caught.value.exit_code, caught.value.fix) == (4, "Wait.")
    assert without_prefect == []


@pytest.mark.parametrize("script", [EMPTY, DYING, GARBLED], ids=["ran nothing", "died", "garbled"])
def test_when_prefect_fails_the_day_is_done_without_it(
    start, tmp_path: Path, without_prefect: list, script: str
) -> None:
    it = start(script)
    day = it.player.daily(tmp_path, [Path("/a.txt")])
    assert day.lines() == ["without Prefect"]
    assert without_prefect == [(tmp_path, None, [Path("/a.txt")])]
    assert "without Prefect" in it.notes[0]
    assert not it.child.alive()


def test_when_the_server_ends_in_mid_run_the_day_is_done_without_it(
    start, tmp_path: Path, without_prefect: list
) -> None:
    it = start(HANGING, Server(gone=True))
    assert it.player.daily(tmp_path).lines() == ["without Prefect"]
    assert not it.child.alive()
    assert it.player.daily(tmp_path).lines() == ["without Prefect"]
    assert len(it.notes) == 1


def test_a_server_that_answers_nobody_is_given_up(
    start, tmp_path: Path, without_prefect: list, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(play, "_SILENCE", 0.01)
    monkeypatch.setattr(server, "answers", lambda url: bool(asked.append(url)))
    assert start(HANGING).player.daily(tmp_path).lines() == ["without Prefect"]
    assert len(asked) == 3


def test_without_a_server_the_day_is_done_without_prefect(tmp_path: Path, without_prefect: list) -> None:
    (tmp_path / "prefect").write_text("a file where the folder should be")
    notes: list[str] = []
    with play.playing(tmp_path, lambda *told: None, notes.append) as player:
        assert player.daily(tmp_path).lines() == ["without Prefect"]
    assert "cannot be used" in notes[0]
