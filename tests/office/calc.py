"""A real LibreOffice Calc without a window, and a sheet full of cells that spreadsheets like to change."""

import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

from lentsheets import ANNA, SHEET_ID, Lent, article, case, view

from claims.identity import mint
from claims.ledger.state import Remark
from claims.sheets.cells import lent_cells
from claims.sheets.rows import SheetBase

INSTALL = "apt-get install --no-install-recommends libreoffice-calc"
SOFFICE = shutil.which("soffice")
LOCALES = {"en-US": 1033, "de-DE": 1031, "fr-FR": 1036}
NASTY = (
    "1e10", "1E5", "2e-3", "0012", "00", "1.10", "1,10", "+1", "-1", "1234567890123456", "12345678901234567890",
    "1,234", "1.234", "1.234,50", "1 234", "12%", "$5", "5 €", "€5", "1/2", "½", "10²", "−5", "up to 175 years",
    "MAR-1", "1-2", "3/4", "2021-01-04", "04.01.2021", "01/02/2021", "4.1.21", "12:30", "1:2", "2021-01-04T10:00",
    "TRUE", "false", "WAHR", "vrai", "=1+1", "=HYPERLINK(\"http://x.example\",\"y\")", "+SUM(1)", "-2+3", "@SUM(1)",
    "=cmd|' /C calc'!A0", "'0012", "'", "''x", "＝1", "#N/A", "#NAME?", "Err:509", "NaN", "INF", "1e400", "0x1F",
    "he said \"no\"", "\"quoted\"", "a, b; c\td", "first\nsecond", "first\r\nsecond", " leading", "trailing ",
    "a\u00a0b", "٣٤", "Łódź", "e\u0301", "😀", "<b>x</b>", "{{7*7}}", "http://www.example.org", "x@example.org",
    "...", "--", "(c)", "1st", "12.", ".5", "5e", "1_000", "1'000", "30.2.2021", "1.2.3", "12.5 million",
)  # fmt: skip


@dataclass(frozen=True)
class Trip:
    """One way through the program: the format between, whether quoted cells are text, numbers are sought, the language."""

    through: str
    quoted_is_text: bool
    seek_numbers: bool
    locale: str
    as_shown: bool = True

    @property
    def name(self) -> str:
        """The trip in a file's name."""
        text, seek = ("text" if self.quoted_is_text else "any"), ("seek" if self.seek_numbers else "leave")
        return f"{self.through}-{text}-{seek}-{self.locale}-{'shown' if self.as_shown else 'raw'}"

    @property
    def reading(self) -> str:
        """The tokens of the filter that reads CSV: comma, quote, UTF-8, from row 1, language, quoted as text, seek numbers."""
        flags = ",".join(str(f).lower() for f in (self.quoted_is_text, self.seek_numbers))
        return f"44,34,76,1,,{LOCALES[self.locale]},{flags}"


def trips() -> list[Trip]:
    """Every trip that is tried."""
    through, yes_no = ("ods", "xlsx", "csv"), (True, False)
    return [Trip(*choice) for choice in product(through, yes_no, yes_no, LOCALES, yes_no)]


def travel(data: bytes, trip: Trip, folder: Path) -> bytes:
    """The bytes of a sheet after Calc opened them, saved them as another file, opened that and saved it as CSV."""
    home = folder / trip.name
    home.mkdir(parents=True)
    (home / "sheet.csv").write_bytes(data)
    writing = (
        f"csv:Text - txt - csv (StarCalc):44,34,76,1,,{LOCALES[trip.locale]},false,{str(trip.as_shown).lower()},false"
    )
    if trip.through == "csv":
        _calc(
            folder,
            ["--convert-to", writing, f"--infilter=CSV:{trip.reading}", "--outdir", home / "out", home / "sheet.csv"],
        )
    else:
        _calc(
            folder,
            ["--convert-to", trip.through, f"--infilter=CSV:{trip.reading}", "--outdir", home, home / "sheet.csv"],
        )
        _calc(folder, ["--convert-to", writing, "--outdir", home / "out", home / f"sheet.{trip.through}"])
    return (home / "out" / "sheet.csv").read_bytes()


def _calc(folder: Path, words: Iterable[object]) -> None:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run(
        [str(SOFFICE), profile, "--headless", "--norestore", *map(str, words)],
        check=True,
        capture_output=True,
        timeout=120,
    )


def nasty_sheet() -> Lent:
    """A sheet with a claim for each nasty cell: its exact words, and each text that a person may edit, are that cell."""
    record = article(
        "\n\n".join(f"Before {n}.\n\n{words}\n\nAfter {n}." for n, words in enumerate(NASTY)), "Nasty cells"
    )
    rows = {}
    at = 0
    for n, words in enumerate(NASTY):
        start = record.text.index(words, record.text.index(f"Before {n}.", at))
        at = start
        plain = case(0, record, words)
        found = replace(plain.found, start=start, end=start + len(words))
        made = replace(
            plain, id=mint("clm", f"nasty {n}"), found=found, statement=words, speaker=words,
            drafts={ANNA.id: {"why": words, "source1_shows": words}}, remarks=(Remark("ben", "2021-01-05T10:00:00Z", words),),
        )  # fmt: skip
        rows[made.id] = lent_cells(made, view(ANNA, record))
    return Lent(SheetBase(SHEET_ID, ANNA.id, False, rows), [dict(row) for row in rows.values()])
