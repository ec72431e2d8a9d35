"""Asks a peer: starts it in its own environment, hands it texts, takes what it found."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

_READER = Path(__file__).with_name("reader.py")


@dataclass(frozen=True)
class Told:
    """What one tool found in each text, the seconds that it took for all of them, and how often it broke down."""

    found: list[list[Any]]
    seconds: float
    broken: int


@dataclass(frozen=True)
class Peers:
    """The environment that holds the other tools."""

    python: Path

    def ask(self, tool: str, texts: Iterable[str], days: Iterable[str | None] | None = None) -> Told:
        """What `tool` finds in `texts`. Raises CalledProcessError where it cannot be started."""
        given = list(texts)
        when = list(days) if days is not None else [None] * len(given)
        asked = "".join(json.dumps({"text": t, "day": d}) + "\n" for t, d in zip(given, when, strict=True))
        done = subprocess.run(
            [str(self.python), "-W", "ignore", str(_READER), tool],
            input=asked.encode(), capture_output=True, check=True,
        )  # fmt: skip
        rows = [json.loads(line) for line in done.stdout.splitlines()]
        if len(rows) != len(given):
            raise ValueError(f"{tool} answered {len(rows)} of {len(given)} texts")
        return Told([r["found"] for r in rows], sum(r["seconds"] for r in rows), sum("error" in r for r in rows))

    @cached_property
    def versions(self) -> dict[str, str]:
        """Which version of each tool is measured."""
        asked = "import importlib.metadata as m; print(*(f'{n}={m.version(n)}' for n in %r))"
        names = ("quantulum3", "recognizers-text-suite", "pysbd", "syntok", "spacy")
        done = subprocess.run([str(self.python), "-c", asked % (names,)], capture_output=True, text=True, check=True)
        return dict(one.split("=") for one in done.stdout.split())
