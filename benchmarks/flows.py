"""What Prefect costs: its import, our server's start, a flow and a batch of it; and articles from inbox to gated claims.

`python -m benchmarks.flows [--articles N]`. The same articles go the road twice, in a loop and through the flow `ingest`
against a running server, each in a process of its own that has imported everything before the clock starts.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib import resources
from pathlib import Path

from flows import founding, server

EMPTY_BATCHES = 200
PEOPLE = "id,name,roles,active,away_since\nana,Ana Ahl,reviewer,yes,\nben,Ben Brok,editor,yes,\n"


def main(words: list[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=2000, metavar="N")
    parser.add_argument("--one", nargs=2, help=argparse.SUPPRESS)
    asked = parser.parse_args(words)
    if asked.one:
        print(json.dumps(ONE[asked.one[0]](Path(asked.one[1]))))
        return
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder), asked.articles)


def measure(folder: Path, number: int) -> None:
    """Every figure, a line each."""
    said("import of Prefect", timed(lambda: child("-c", "import prefect")), "s, with the interpreter's start")
    home = folder / "prefect"
    said("server, first start on a new desk", timed(lambda: start_and_stop(home)), "s until it answers, and its end")
    began = time.monotonic()
    with server.serving(home) as ours:
        said("server, every later start", time.monotonic() - began, "s until it answers")
        env = server.environment(home, ours.url)
        nothing = one("nothing", folder, env)
        said("a flow that does nothing", nothing["flow"], "s")
        said("a batch that does nothing", nothing["batch"] * 1000, "ms")
        plain = one("plain", desk(folder / "plain", number), dict(os.environ))
        through = one("flow", desk(folder / "flow", number), env)
    for name, told in (("in a loop", plain), ("through the flow", through)):
        rate = f"{told['cpu']:.1f} s of CPU, {number / told['seconds']:,.0f} articles/s"
        rate += f", {told['bytes'] / told['seconds'] / 1e6:.3f} MB/s"
        steps = ", ".join(f"{step} {seconds:.1f}" for step, seconds in told["steps"].items())
        said(f"{number} articles {name}", told["seconds"], f"s, {rate}: {steps}")
    batches = through["batches"]
    more, cpu = through["seconds"] - plain["seconds"], through["cpu"] - plain["cpu"]
    said("what Prefect added", more, f"s over {batches} batches, {cpu:.1f} s of CPU")
    said("  of which expected", nothing["flow"] + batches * nothing["batch"], "s: one flow and its batches")


def said(what: str, figure: float, unit: str) -> None:
    """One line."""
    print(f"{what:<36} {figure:8.2f} {unit}", flush=True)


def timed(work: Callable[[], object]) -> float:
    """How many seconds `work` takes."""
    began = time.monotonic()
    work()
    return time.monotonic() - began


def start_and_stop(home: Path) -> None:
    """A server from nothing to its end."""
    with server.serving(home):
        pass


def child(*words: str, env: dict[str, str] | None = None) -> str:
    """What Python prints, run in a process of its own."""
    done = subprocess.run([sys.executable, *words], env=env, stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout


def one(what: str, folder: Path, env: dict[str, str]) -> dict:
    """One measurement, in a process of its own."""
    return json.loads(child("-m", "benchmarks.flows", "--one", what, str(folder), env=env).splitlines()[-1])


def desk(root: Path, number: int) -> Path:
    """A desk with `number` articles in its inbox: the samples of the package again and again, each time other figures."""
    founding.init(root)
    (root / "people.csv").write_text(PEOPLE)
    samples = [
        entry.read_text("utf-8")
        for entry in sorted(resources.files("seeds").joinpath("articles").iterdir(), key=lambda e: e.name)
        if entry.name.endswith(".txt")
    ]
    for n in range(number):
        text = samples[n % len(samples)]
        head, empty, body = text.partition("\n\n")
        (root / "inbox" / f"{n:05}.txt").write_text(
            f"Title: Sample {n}\n\n{body if empty else head}\n\nThis is number {n}.\n"
        )
        os.utime(root / "inbox" / f"{n:05}.txt", (1.6e9, 1.6e9))
    return root


def plain(root: Path) -> dict:
    """The articles in a loop."""
    from flows import road, wiring

    clock = Clock()
    with wiring.opened(root) as opened:
        gates = wiring.gates(opened)
        clock.start()
        road.articles(opened, gates, road.plainly(clock.progress))
        return clock.told(root)


def flow(root: Path) -> dict:
    """The articles through the flow `ingest`."""
    from flows import conduct, wiring
    from flows.ingest import ingest

    clock = Clock()
    with wiring.opened(root) as opened:
        wiring.gates(opened)
    conduct.listening.set(clock)
    clock.start()
    ingest(str(root), return_state=True)
    return clock.told(root)


def nothing(root: Path) -> dict:
    """A flow without a batch, and one with many that do nothing."""
    from prefect import flow
    from prefect.utilities.annotations import quote

    from flows.conduct import step

    @flow(persist_result=False)
    def empty(batches: int) -> None:
        for n in range(batches):
            step(f"batch {n}", quote(lambda: None))

    empty(1)
    alone, some, many = (timed(lambda n=n: empty(n)) for n in (0, EMPTY_BATCHES, 5 * EMPTY_BATCHES))
    # A flow waits about a second for its own state, and the first batches hide in that: only the slope tells.
    return {"flow": alone, "batch": (many - some) / (4 * EMPTY_BATCHES)}


class Clock:
    """A listener that times the steps."""

    def __init__(self) -> None:
        self.steps: dict[str, float] = {}
        self.batches: dict[str, int] = {}
        self.began = self.last = self.cpu = 0.0

    def start(self) -> None:
        """From now."""
        self.cpu = time.process_time()
        self.began = self.last = time.monotonic()

    def progress(self, step: str, done: int, of: int) -> None:
        """What passed since the last word belongs to the step that now got further."""
        now = time.monotonic()
        self.steps[step] = self.steps.get(step, 0.0) + now - self.last
        self.batches[step] = of
        self.last = now

    def day(self, day: object) -> None:
        """The whole run is told by `told`."""

    def fault(self, error: Exception) -> None:
        """A benchmark that failed is no figure."""
        raise error

    def told(self, root: Path) -> dict:
        """All of it."""
        size = sum(p.stat().st_size for p in (root / "archive").iterdir())
        return {
            "seconds": time.monotonic() - self.began,
            "cpu": time.process_time() - self.cpu,
            "steps": self.steps,
            "batches": sum(self.batches.values()),
            "bytes": size,
        }


ONE = {"plain": plain, "flow": flow, "nothing": nothing}

if __name__ == "__main__":
    main()
