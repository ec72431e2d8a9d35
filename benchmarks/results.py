"""The page of results, benchmarks/results.md: a part for each bench, each replaced as a whole when it is measured anew."""

from __future__ import annotations

import os
import platform
import re
from datetime import UTC, datetime
from pathlib import Path

PAGE = Path(__file__).with_name("results.md")
_TITLE = "# What extraction finds, and how fast\n\nWritten by `make bench-quality` and `make bench-speed`; by hand nothing.\n"
_HEADINGS = {"quality": "How good", "speed": "How fast"}


def put(page: Path, part: str, body: str) -> None:
    """Writes one part of the page with the day and machine it was measured on; the other parts stay."""
    text = page.read_text("utf-8") if page.exists() else _TITLE
    # A page of results says when it was measured: the clock is the point here.
    day = f"{datetime.now(UTC):%Y-%m-%d}"  # noqa: TID251 - a page of results says when it was measured
    load = f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
    machine = f"{day}, Python {platform.python_version()}, {platform.machine()}, {load}"
    section = f"## {_HEADINGS[part]}\n\n{machine}.\n\n{body.strip()}\n"
    old = re.compile(rf"^## {_HEADINGS[part]}\n.*?(?=^## |\Z)", re.M | re.S)
    first = old.search(text)
    at = first.start() if first else len(text)
    before, after = text[:at].rstrip(), old.sub("", text[at:]).strip()  # a part that two merges left twice is one again
    page.write_text("\n\n".join(filter(None, (before, section.rstrip(), after))) + "\n", "utf-8")
