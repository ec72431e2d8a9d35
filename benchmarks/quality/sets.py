"""The public sets as they lie in the folder of `--data`, in two halves: rules are tuned on one, the other is reported."""

from __future__ import annotations

import gzip
import html
import importlib.util
import json
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any
from zlib import crc32

from claims.identity import sha256
from claims.records import Article

HALVES = ("tuned", "kept", "all")
Item = dict[str, Any]
_UNREAD = 3  # of the four quarters by the sum over the item; the kept half is 1 and 3
LABELS = Path(__file__).resolve().parents[1] / "labels"
_TITLES = (
    re.compile(r"property=[\"']og:title[\"'] content=[\"']([^>]*?)[\"'] ?/?>"),
    re.compile(r"<title[^>]*>(.*?)</title>", re.DOTALL),
)


@dataclass(frozen=True)
class Data:
    """Where the sets lie, which half of each is read, and the scorers that came with them."""

    root: Path
    half: str
    metrics: ModuleType
    claim_metrics: ModuleType

    def read(self, name: str) -> list[Item]:
        """The items of one set; those of the asked half, by a sum over the item that does not follow its place."""
        told = _lines(self.root / f"{name}.jsonl")
        return [json.loads(line) for line in told if self.half == "all" or _half(line) == self.half]

    def unread(self, name: str) -> list[Item]:
        """The items of the kept half that nobody who mends the rules has read; the other half of it was, on 2026-11-27."""
        told = [] if self.half == "tuned" else _lines(self.root / f"{name}.jsonl")
        return [json.loads(line) for line in told if crc32(line.encode()) & 3 == _UNREAD]


def opened(root: Path, half: str = "all") -> Data:
    """The sets under `root`; the scorers lie in `score` beside it. Raises FileNotFoundError where either is not there."""
    score = root.parent / "score"
    for needed in (root, score / "metrics.py", score / "claim_metrics.py"):
        if not needed.exists():
            raise FileNotFoundError(needed)
    return Data(root, half, _module(score / "metrics.py"), _module(score / "claim_metrics.py"))


def labels(name: str) -> list[Item]:
    """Our own labels of that name."""
    return [json.loads(line) for line in _lines(LABELS / f"{name}.jsonl")]


def articles(root: Path, what: str) -> dict[str, Item]:
    """The news that our own labels speak of, by address; none, and it is said, where it is not beside `root`."""
    file = root.parent / "articles" / "wikinews_2019.jsonl"
    if not file.exists():
        print(f"skipped: {file} is not here, and the labels of `{what}` speak of its articles.", file=sys.stderr)
        return {}
    return {row["url"]: row for row in map(json.loads, _lines(file))}


def press(root: Path) -> dict[str, Item]:
    """Articles of agencies, papers and magazines among the public sets, by address or by their name in the set.

    Their dates stand in the labels, where they are known. None, and it is said, where the pages are not there.
    """
    pages = root / "html" / "ground-truth.json"
    if not pages.exists():
        print(f"skipped: {pages} is not here, and labels of standing alone speak of its pages.", file=sys.stderr)
        return {}
    told = [json.loads(line) for line in _lines(root / "speakers" / "polnear_dev.jsonl")]
    found = {f"polnear:{one['id']}": {"url": f"polnear:{one['id']}", "title": "", "text": one["text"]} for one in told}
    bodies = json.loads(pages.read_text("utf-8"))
    for name, body in bodies.items():
        page = gzip.decompress((root / "html" / f"{name}.html.gz").read_bytes()).decode("utf-8", "replace")
        found[body["url"]] = {"url": body["url"], "title": _title(page), "text": body["articleBody"]}
    return found


def _title(page: str) -> str:
    """What a page calls itself."""
    found = next((m for pattern in _TITLES if (m := pattern.search(page))), None)
    return html.unescape(found[1].strip()) if found else ""


def labelled(label: Item, known: dict[str, Item]) -> Item:
    """The article that a label speaks of. Raises ValueError where it is not the text that was labelled."""
    row = known[label["article"]]
    if sha256(row["text"].encode()) != label["text_sha256"]:
        raise ValueError(f"{row['url']} is not the text that was labelled")
    return {**row, "date": label["published"]} if "published" in label else row


def half(label: Item) -> str:
    """Which half a labelled article is in: the one its label names, else by the sum of its text."""
    return str(label.get("half") or HALVES[int(label["text_sha256"], 16) % 2])


def article(row: Item) -> Article:
    """A row as extraction takes it."""
    day = date.fromisoformat(row["date"][:10]) if row["date"] else None
    return Article("art-x", row["text"], sha256(row["text"].encode()), title=row["title"], published=day)


def _lines(file: Path) -> list[str]:
    return [line for line in file.read_text("utf-8").splitlines() if line.strip()]


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
