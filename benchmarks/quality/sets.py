"""The public sets as they lie in the folder of `--data`, in two halves: rules are tuned on one, the other is reported."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any
from zlib import crc32

HALVES = ("tuned", "kept", "all")
Item = dict[str, Any]


@dataclass(frozen=True)
class Data:
    """Where the sets lie, which half of each is read, and the scorers that came with them."""

    root: Path
    half: str
    metrics: ModuleType
    claim_metrics: ModuleType

    def read(self, name: str) -> list[Item]:
        """The items of one set; those of the asked half, by a sum over the item that does not follow its place."""
        file = self.root / f"{name}.jsonl"
        lines = [line for line in file.read_text("utf-8").splitlines() if line.strip()]
        return [json.loads(line) for line in lines if self.half == "all" or _half(line) == self.half]


def opened(root: Path, half: str = "all") -> Data:
    """The sets under `root`; the scorers lie in `score` beside it. Raises FileNotFoundError where either is not there."""
    score = root.parent / "score"
    for needed in (root, score / "metrics.py", score / "claim_metrics.py"):
        if not needed.exists():
            raise FileNotFoundError(needed)
    return Data(root, half, _module(score / "metrics.py"), _module(score / "claim_metrics.py"))


def _half(line: str) -> str:
    return HALVES[crc32(line.encode()) % 2]


def _module(file: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"score_{file.stem}", file)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def f1(counts: Sequence[float]) -> float:
    """F1 of true positives, labelled and found, in per cent."""
    hit, gold, found = counts
    return 200 * hit / (gold + found) if gold + found else 0.0
