"""Every figure this project promises, measured here: `python -m benchmarks.run [--only PART] [--articles N] [--data PATH]`.

Times are those of a clock on the wall: other work on the machine shows in them, so the load is printed above the table.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from statistics import median

from benchmarks import articles, backlog, laws, starts, trips
from benchmarks import flows as through
from benchmarks.table import Figure, show
from claims.extract import candidates
from claims.identity import sha256
from claims.match import link
from claims.records import Article, Candidate
from flows import server


def main(words: list[str] | None = None) -> None:
    """Measure and print one table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", choices=PARTS, action="append", help="measure this part alone; may be given again")
    parser.add_argument("--articles", type=int, default=2000, metavar="N", help="how many the road is measured with")
    parser.add_argument("--data", type=Path, metavar="PATH", help="real articles: a .jsonl with a `text` a line")
    asked = parser.parse_args(words)
    figures: list[Figure] = []
    print(f"{platform.python_version()} on {platform.system()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    for part in asked.only or PARTS:
        print(f"measuring: {part} ...", file=sys.stderr, flush=True)
        with tempfile.TemporaryDirectory() as folder:
            figures += _measured(part, Path(folder), asked)
    print(show(figures))


def _measured(part: str, folder: Path, asked: argparse.Namespace) -> list[Figure]:
    try:
        return list(PARTS[part](folder, asked))
    except subprocess.CalledProcessError as error:
        told = (error.stderr or b"").decode(errors="replace").strip().splitlines()
        return [Figure(part, None, note=f"{Path(error.cmd[0]).name} {error.cmd[1]} failed: {' '.join(told[-1:])}")]


def extraction(folder: Path, asked: argparse.Namespace) -> Iterator[Figure]:
    """Finding claims, nothing else; and linking all that was found."""
    found = yield from _extracted("extraction alone", list(articles.generated(asked.articles)), "generated articles")
    began = time.monotonic()
    known = [link.Known(f"clm-{n}", c.statement, c.quantities) for n, c in enumerate(found)]
    past = link.past(known)
    alike = sum(bool(past.earlier(k.statement, k.quantities, (k.claim,))) for k in known)
    note = f"{len(known):,} claims among themselves, {alike:,} look like another"
    yield Figure("links per 10,000 new claims", (time.monotonic() - began) * 1e4 / len(known), "s", 5, note)
    if asked.data is None:
        yield Figure("extraction of real articles", None, note="no --data PATH was given")
    else:
        texts = [json.loads(line)["text"] for line in asked.data.read_text("utf-8").splitlines() if line.strip()]
        yield from _extracted("extraction of real articles", texts, asked.data.name)


def _extracted(what: str, texts: list[str], of: str) -> Generator[Figure, None, list[Candidate]]:
    given = [Article(f"art-{n}", text, sha256(text.encode())) for n, text in enumerate(texts)]
    candidates.find(given[0])
    began = time.monotonic()
    found = [c for article in given for c in candidates.find(article)[0] if c.checkable]
    took, size = time.monotonic() - began, sum(len(text.encode()) for text in texts)
    yield Figure(
        what, len(texts) / took, "articles/s", note=f"{len(texts):,} {of}, {size / 1e6:.2f} MB, {len(found):,} claims"
    )
    yield Figure("", size / took / 1e6, "MB/s")
    return found


def road(folder: Path, asked: argparse.Namespace) -> Iterator[Figure]:
    """The same articles from the inbox to gated claims: in a loop, then through the flow against a running server."""
    home = folder / "prefect"
    yield Figure("import of Prefect", through.timed(lambda: through.child("-c", "import prefect")))
    yield Figure(
        "server start, first", through.timed(lambda: through.start_and_stop(home)), note="a new desk, with its end"
    )
    # Before the server of the flow: it would take its share of the machine.
    plain = through.one("plain", starts.desk(folder / "plain", asked.articles), dict(os.environ))
    began = time.monotonic()
    with server.serving(home) as ours:
        yield Figure("server start, later", time.monotonic() - began, note="until it answers")
        env = server.environment(home, ours.url)
        flow = through.one("flow", starts.desk(folder / "flow", asked.articles), env)
    for what, told in (("ingest + extract, plain", plain), ("ingest + extract, flow", flow)):
        steps = ", ".join(f"{step} {seconds:.1f}" for step, seconds in told["steps"].items())
        note = (
            f"{asked.articles:,} articles to gated claims in {told['seconds']:.1f} s, {told['cpu']:.1f} s CPU: {steps}"
        )
        yield Figure(what, asked.articles / told["seconds"], "articles/s", note=note)
        yield Figure("", told["bytes"] / told["seconds"] / 1e6, "MB/s")
    yield prefect_adds(folder, home)


def prefect_adds(folder: Path, home: Path, articles: int = 500, pairs: int = 3) -> Figure:
    """What a run through the flow takes more than the same run in a loop: the median of pairs, one right after the other.

    One long run of each says little: other work on the machine moves a minute by more than what is looked for.
    """
    more: list[float] = []
    cpu: list[float] = []
    batches = 0
    with server.serving(home) as ours:
        env = server.environment(home, ours.url)
        for n in range(pairs):
            plain = through.one("plain", starts.desk(folder / f"plain-{n}", articles), dict(os.environ))
            flow = through.one("flow", starts.desk(folder / f"flow-{n}", articles), env)
            more.append(flow["seconds"] - plain["seconds"])
            cpu.append(flow["cpu"] - plain["cpu"])
            batches = flow["batches"]
    told = ", ".join(f"{seconds:.1f}" for seconds in more)
    note = f"{articles} articles, {batches} batches, pairs: {told}; {median(cpu):.1f} s CPU; the aim is 5 s and 50 ms a batch"
    return Figure("what Prefect adds", median(more), "s", 5 + 0.05 * batches, note)


Part = Callable[[Path, argparse.Namespace], Iterator[Figure]]
PARTS: dict[str, Part] = {
    "starts": lambda folder, asked: starts.starts(folder),
    "collect": lambda folder, asked: starts.collect(folder),
    "backlog": lambda folder, asked: backlog.backlog(folder),
    "demo": lambda folder, asked: starts.demo(folder),
    "extraction": extraction,
    "road": road,
    "laws": lambda folder, asked: laws.laws(),
    "trips": lambda folder, asked: trips.trips(),
}

if __name__ == "__main__":
    main()
