"""What happens on the three days. Times are fixed and in the past; every run is the flow `daily`, as if at that time.

Day 1: articles in, sheets out. Day 2: sheets come back, mistakes are mended, an editor approves, a first release. Day 3: a
published claim is reopened, rated again, approved as a correction, and a second release shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path

from claims.desk.collect import collect
from claims.desk.lend import lend
from claims.errors import UsageError
from flows import founding, told, wiring
from flows.day import Day
from flows.demo import answers, summary, typist
from flows.play import Player, playing

DAY_1 = datetime(2021, 1, 5, 18, 0, tzinfo=UTC)
DAY_2_MORNING = datetime(2021, 1, 6, 9, 0, tzinfo=UTC)
DAY_2_EVENING = datetime(2021, 1, 6, 17, 0, tzinfo=UTC)
DAY_3_MORNING = datetime(2021, 1, 7, 9, 0, tzinfo=UTC)
DAY_3_NOON = datetime(2021, 1, 7, 13, 0, tzinfo=UTC)
DAY_3_EVENING = datetime(2021, 1, 7, 17, 0, tzinfo=UTC)
EDITOR = "tomas"
SECOND_EDITOR = "mirela"


def play(folder: Path, articles: Path | None = None) -> int:
    """Plays the demo in `folder`; with articles of one's own only the first day. The command's exit code.

    Raises UsageError where the folder holds anything, ClaimdeskError as the verbs do.
    """
    if folder.exists() and any(folder.iterdir()):
        raise UsageError(
            f"{folder} is not empty, and the demo overwrites nothing.", "Name a new folder, or remove that one."
        )
    _found(folder, articles)
    with told.progress() as tell, playing(folder / ".claimdesk", tell, told.note) as player:
        stage = _Stage(folder, player)
        stage.day_1([articles] if articles else None)
        if articles is None:
            stage.day_2()
            stage.day_3()
    told.lines(summary.of(folder, stage.days, whole=articles is None))
    return summary.exit_code(folder, stage.days, whole=articles is None)


def _found(folder: Path, articles: Path | None) -> None:
    """An empty desk with the demo's people, facts and settings, and the sample articles in its inbox."""
    founding.init(folder, "demo")
    seeds = resources.files("seeds")
    (folder / "desk.toml").write_bytes(seeds.joinpath("demo").joinpath("desk.toml").read_bytes())
    (folder / "people.csv").write_bytes(seeds.joinpath("people.csv").read_bytes())
    for fact in sorted(seeds.joinpath("facts").iterdir(), key=lambda f: f.name):
        (folder / "facts" / fact.name).write_bytes(fact.read_bytes())
    if articles is None:
        for sample in sorted(seeds.joinpath("articles").iterdir(), key=lambda f: f.name):
            if sample.name.endswith((".txt", ".md", ".jsonl")) and not sample.name.endswith(".claims.jsonl"):
                target = folder / "inbox" / sample.name
                target.write_bytes(sample.read_bytes())
                typist.age(target)


class _Stage:
    """The desk, its people, and what each run told."""

    def __init__(self, folder: Path, player: Player) -> None:
        self.folder = folder
        self.player = player
        self.days: list[Day] = []
        self.answers = answers.read("answers.csv")

    def _daily(self, at: datetime, paths: Sequence[Path] | None = None) -> None:
        told.note(f"{at:%A %-d %B %Y, %H:%M}")
        day = self.player.daily(self.folder, paths, at)
        self.days.append(day)
        for line in day.lines():
            told.note(f"  {line}")

    def _sheets(self, name: str) -> list[Path]:
        return sorted((self.folder / "review").glob(f"*/{name}"))

    def day_1(self, paths: Sequence[Path] | None) -> None:
        """Articles are read, claims found, checked against facts, given out, lent."""
        self._daily(DAY_1, paths)
        if paths is None:
            filled = [n for path in self._sheets("sheet.csv") if (n := typist.fill(path, self.answers))]
            added = typist.add_missed(self.folder / "review" / "ruth" / "sheet.csv", self.answers)
            told.note(
                f"  {len(filled)} people fill {sum(filled)} rows of their sheets and add {added} the machine missed"
            )

    def day_2(self) -> None:
        """Sheets come back; what was rejected is mended; an editor approves what others rated; the first release."""
        self._daily(DAY_2_MORNING)
        mended = sum(typist.fill(path, self.answers, mend=True) for path in self._sheets("rejected.csv"))
        told.note(f"  {mended} rejected rows are mended in rejected.csv")
        self._collect_and_lend(DAY_2_MORNING)
        self._approve(EDITOR, "Tomas Lind")
        self._collect_and_lend(DAY_2_MORNING)
        self._approve(SECOND_EDITOR, "Mirela Costin")
        self._daily(DAY_2_EVENING)

    def day_3(self) -> None:
        """One published claim is reopened and corrected, one that the gate held back is mended; the second release."""
        corrections = answers.read("correction.csv")
        with wiring.opened(self.folder, DAY_3_MORNING) as desk:
            lend(desk, [EDITOR], published=True)
        editors = self.folder / "review" / EDITOR / "sheet.csv"
        reopened, sent = typist.edit(editors, _reopening(corrections)), typist.edit(editors, _sending_back)
        told.note(f"{DAY_3_MORNING:%A %-d %B %Y, %H:%M}")
        told.note(f"  Tomas Lind reopens {reopened} published claim and sends back {sent} that the gate held")
        self._collect_and_lend(DAY_3_MORNING)
        again = 0
        for path in self._sheets("sheet.csv"):
            again += typist.edit(path, _rating_again({**self.answers, **corrections}))
        told.note(f"  {again} rows are rated again")
        self._collect_and_lend(DAY_3_NOON)
        self._approve(SECOND_EDITOR, "Mirela Costin", "correction")
        self._collect_and_lend(DAY_3_NOON)
        self._approve(EDITOR, "Tomas Lind", "correction")
        self._daily(DAY_3_EVENING)

    def _approve(self, editor: str, name: str, change: str = "") -> None:
        done = typist.approve(self.folder / "review" / editor / "sheet.csv", name, change)
        told.note(f"  {name} approves {done} rows that others rated")

    def _collect_and_lend(self, at: datetime) -> None:
        """`claimdesk collect` and `claimdesk lend`, between the day's runs."""
        with wiring.opened(self.folder, at) as desk:
            collect(desk)
            lend(desk)


_Rows = Callable[[typist.Row], dict[str, str] | None]


def _reopening(corrections: Mapping[tuple[str, str], answers.Answer]) -> _Rows:
    def typed(row: typist.Row) -> dict[str, str] | None:
        answer = corrections.get(answers.key(row["Article"], row["Exact words"]))
        if answer is None or row["State"] != "published":
            return None
        return {"decision": "Reopen", "why": answer.reopen_why}

    return typed


def _rating_again(known: Mapping[tuple[str, str], answers.Answer]) -> _Rows:
    """Claims that came back: their first rating stands in the row, the decision left open."""

    def typed(row: typist.Row) -> dict[str, str] | None:
        answer = known.get(answers.key(row["Article"], row["Exact words"]))
        back = row["State"] == "assigned" and row["Rating"] != "" and row["Your decision"] == ""
        return dict(answer.cells) if answer and back else None

    return typed


def _sending_back(row: typist.Row) -> dict[str, str] | None:
    """What the gate held back stands in the editor's sheet, approved and not published."""
    if row["State"] != "approved":
        return None
    return {"decision": "Send back", "why": "True as of names last year: is that the right day?"}
