"""The desk that is photographed: the demo's, a day later, with Ruth's answers and her typical mistakes collected."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from claims.desk.board import write_board
from claims.desk.lend import lend
from flows import wiring
from flows.demo import typist

MORNING = datetime(2021, 1, 8, 9, 0, tzinfo=UTC)
NOON = datetime(2021, 1, 8, 12, 0, tzinfo=UTC)
_RATED = {
    "decision": "Rate",
    "rating": "Correct",
    "why": "The office's own table gives the same figure.",
    "source1_link": "https://statistics.example.org/tables/2020",
    "source1_shows": "The figure, in the row for 2020.",
    "source2_link": "https://archive.example.net/yearbook/2020",
    "source2_shows": "The same figure in print.",
    "as_of": "2021-01-08",
}
# What Ruth types, a row each: two answers, then the mistakes that people make.
_TYPED = (
    _RATED,
    {**_RATED, "rating": "Mostly wrong", "why": "The figure is that of the year before."},
    {**_RATED, "rating": "Half true"},
    {**_RATED, "as_of": "04/01/2021"},
    {**_RATED, "source2_link": "", "source2_shows": ""},
    {"why": "Asked the council; the budget's page 12 should have it."},
    {"decision": "Wait", "waiting_for": "the harbour office", "chase_on": "2021-01-12"},
)


def build(folder: Path) -> None:
    """Plays the demo in `folder`, then Ruth's morning: what she typed is collected and workbooks are lent."""
    demo = [str(Path(sys.executable).with_name("claimdesk")), "demo", str(folder)]
    subprocess.run(demo, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with wiring.opened(folder, MORNING) as desk:
        lend(desk, ["ruth"])
    answers = iter(_TYPED)
    typist.edit(
        folder / "review" / "ruth" / "sheet.csv",
        lambda row: next(answers, None) if row["State"] == "assigned" and not row["Your decision"] else None,
    )
    with wiring.opened(folder, NOON) as desk:
        lend(desk, ["ruth", "tomas"], xlsx=True)
        write_board(desk)
