"""A desk in a folder, played through its commands alone, as its people do."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Mapping
from pathlib import Path

from claims.text import BOM
from flows.cli.main import main

PEOPLE = "id,name,roles,active,away_since\nana,Ana Lund,reviewer,yes,\nben,Ben Ito,editor,yes,\n"
ARTICLES = {
    "ships.txt": "Title: Ships\nPublisher: Westmere Post\nPublished: 2021-01-04\n\nThe harbour handled 1,240 ships in 2020.\n",
    "lake.md": "# The lake\n\nThe lake of Arden froze on 81 days in 1963.\n\nSome 300 people skated on Sunday.\n",
    "rows.jsonl": '{"text": "The town spent 41 million crowns on roads in 2019.", "title": "Roads"}\n{"text": 5}\n',
    "empty.txt": "",
}
RATED = {
    "Your decision": "Rate",
    "Rating": "Correct",
    "Why": "The register says so.",
    "Source 1 link": "https://port.example.org/2020",
    "Source 1 shows": "The count",
    "Source 2 link": "https://stats.example.net/ships",
    "Source 2 shows": "The same count",
    "True as of": "2021-01-04",
}


def settled(path: Path, data: bytes) -> Path:
    """Writes a file that looks as if it had lain there for long."""
    path.write_bytes(data)
    os.utime(path, (1_600_000_000, 1_600_000_000))
    return path


def founded(root: Path) -> Path:
    """A new desk with articles in its inbox."""
    assert main(["init", str(root)]) == 0
    (root / "people.csv").write_text(PEOPLE, encoding="utf-8")
    for name, text in ARTICLES.items():
        settled(root / "inbox" / name, text.encode())
    return root


def rows(root: Path, person: str, name: str = "sheet.csv") -> list[dict[str, str]]:
    """What a person sees."""
    text = (root / "review" / person / name).read_bytes().decode().removeprefix(BOM)
    return list(csv.DictReader(io.StringIO(text, newline="")))


def typed(root: Path, person: str, cells: Mapping[int, Mapping[str, str]]) -> None:
    """A person types into rows of their sheet, by number from 0, and saves."""
    found = rows(root, person)
    for number, more in cells.items():
        found[number].update(more)
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(found[0]))
    writer.writeheader()
    writer.writerows(found)
    settled(root / "review" / person / "sheet.csv", out.getvalue().encode())


def read(root: Path) -> None:
    """Articles are read, sheets lent."""
    assert main(["ingest", "--desk", str(root)]) == 1  # empty.txt and a bad line
    assert main(["lend", "--desk", str(root)]) == 0


def answered(root: Path) -> None:
    """The reviewer has rated two claims and mistyped a third; nothing is collected yet."""
    typed(root, "ana", {0: RATED, 1: RATED, 2: {**RATED, "Rating": "Korrekt"}})


def approved(root: Path) -> None:
    """What was rated is approved; nothing is published yet."""
    assert main(["lend", "--desk", str(root)]) == 1
    wanted = [i for i, row in enumerate(rows(root, "ben")) if row["Rating"]]
    assert len(wanted) == 2
    typed(root, "ben", {i: {"Your decision": "Approve"} for i in wanted})
    assert main(["collect", "--desk", str(root)]) == 0
