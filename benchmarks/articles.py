"""Articles by the thousand, made of the samples of the package: other names, other figures, the same every time."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from importlib import resources
from itertools import cycle, islice
from pathlib import Path

NAMES = (
    "Abara Brandt Castell Dorn Eklund Farrow Grieg Hallam Ibsen Jarvis Keller Lomax Moreno Nyberg Osman Pryce".split()
)
_NAMED = re.compile(r"\b[A-Z][a-z]+ ([A-Z][a-z]{3,})\b")
_FIGURE = re.compile(r"[0-9]+")


def samples() -> list[str]:
    """The texts of the package's sample articles, without their headers."""
    entries = sorted(resources.files("seeds").joinpath("articles").iterdir(), key=lambda e: e.name)
    return [
        text for e in entries if not e.name.endswith(".claims.jsonl") for text in _texts(e.name, e.read_text("utf-8"))
    ]


def _texts(name: str, whole: str) -> Iterator[str]:
    if name.endswith(".jsonl"):
        yield from (json.loads(line)["text"] for line in whole.splitlines() if line.strip())
        return
    head, _, body = whole.removeprefix("---\n").partition("\n---\n" if whole.startswith("---\n") else "\n\n")
    yield body if re.match(r"\w+: ", head) else whole


def generated(number: int) -> Iterator[str]:
    """`number` texts, no two alike."""
    for n, text in enumerate(islice(cycle(samples()), number)):
        yield f"{_varied(text, n)}\n\nThis is article {n} of a series.\n"


def _varied(text: str, n: int) -> str:
    named = dict.fromkeys(_NAMED.findall(text))
    put = {name: NAMES[(n + i) % len(NAMES)] for i, name in enumerate(named)}
    if put:
        text = re.sub(rf"\b(?:{'|'.join(put)})\b", lambda m: put[m[0]], text)
    return _FIGURE.sub(lambda m: _other(m[0], n), text)


def _other(figure: str, n: int) -> str:
    """Years stay; what may be a day of a month stays one; any other figure keeps its length."""
    if len(figure) == 4 and figure[:2] in ("19", "20"):
        return figure
    if int(figure) <= 31:
        return str((int(figure) + n) % 28 + 1)
    return "".join(str((int(digit) + n) % 9 + 1) for digit in figure)


def fill(inbox: Path, number: int) -> None:
    """Puts generated articles into an inbox, a file each, as if they had lain there for long."""
    for n, text in enumerate(generated(number)):
        path = inbox / f"{n:05}.txt"
        path.write_text(f"Title: Sample {n}\nPublished: 2020-12-31\n\n{text}", "utf-8")
        os.utime(path, (1.6e9, 1.6e9))
