"""Takes every picture anew: `make pictures`. Needs soffice, Xvfb, ImageMagick, Chromium, and a Python that has `uno`.

A person looks at each before it is committed.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from docs.camera.scene import build

HOME = Path(__file__).resolve().parents[1] / "pictures"
DISPLAY, PORT = ":77", "2977"
NEEDED = ("soffice", "Xvfb", "import", "convert", "chromium")
UNO_PYTHON = "/usr/bin/python3"
PALETTE = "64"


@dataclass(frozen=True)
class Sheet:
    """One picture of a spreadsheet: the file in the desk, and what of it the window shows, `height` pixels high."""

    name: str
    file: str
    top: str
    cursor: str
    zoom: int = 75
    sheet: int = 0
    commands: tuple[str, ...] = ()
    height: int = 800


@dataclass(frozen=True)
class Question:
    """One picture of the window in which LibreOffice asks how to read a CSV: the file in the desk, width and height."""

    name: str
    file: str
    width: int
    height: int


@dataclass(frozen=True)
class Page:
    """One picture of a page: its name, the file in the desk, width and height of the window in pixels."""

    name: str
    file: str
    width: int
    height: int


SHEETS = (
    Sheet("sheet-left", "review/ruth/sheet.xlsx", "C2", "I2"),
    Sheet("sheet-answer", "review/ruth/sheet.xlsx", "K2", "O4", commands=(".uno:DataSelect",)),
    Sheet("sheet-help", "review/ruth/sheet.xlsx", "A1", "A1", sheet=1),
    Sheet("rejected", "review/ruth/rejected.csv", "A1", "A2", zoom=100, height=420),
    Sheet("editor-sheet", "review/tomas/sheet.xlsx", "K2", "O2", height=520),
)
QUESTION = Question("csv-question", "review/ruth/rejected.csv", 700, 665)
WAIT = 20  # seconds until that window surely stands
PAGES = (Page("board", "board.html", 1200, 900), Page("board-phone", "board.html", 500, 900))


def main() -> int:
    """Builds the scene, takes the pictures, says where they lie."""
    missing = [n for n in NEEDED if shutil.which(n) is None]
    if missing:
        print(f"Not here: {', '.join(missing)}. No picture was taken.", file=sys.stderr)
        print(
            "  What to do: on Debian, apt-get install libreoffice-calc libreoffice-gtk3 python3-uno xvfb imagemagick chromium",
            file=sys.stderr,
        )
        return 1
    with tempfile.TemporaryDirectory(prefix="claimdesk-pictures-") as made:
        desk = Path(made) / "desk"
        build(desk)
        for sheet in SHEETS:
            # A program of its own for each: a LibreOffice that closes one file to show another may leave a black screen.
            with _window(Path(made) / "profile"):
                _sheet(sheet, desk)
        with _window(Path(made) / "profile", desk / QUESTION.file):
            time.sleep(WAIT)
            _shoot(QUESTION.name, QUESTION.width, QUESTION.height)
        for page in PAGES:
            _page(page, desk)
    print(HOME)
    return 0


@contextlib.contextmanager
def _window(profile: Path, *files: Path) -> Iterator[None]:
    """A screen that nobody sees, with LibreOffice on it, and in it the files that it is asked to open."""
    environment = {**os.environ, "DISPLAY": DISPLAY, "SAL_USE_VCLPLUGIN": "gtk3"}
    office = [
        "soffice",
        f"-env:UserInstallation={profile.as_uri()}",
        *("--norestore", "--nologo", "--nofirststartwizard"),
        f"--accept=socket,host=127.0.0.1,port={PORT};urp;",
        *map(str, files),
    ]
    screen = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1500x800x24"], stderr=subprocess.DEVNULL)
    time.sleep(1)
    program = subprocess.Popen(office, env=environment, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        subprocess.run(["pkill", "-f", str(profile)], check=False)
        program.wait(30)
        screen.terminate()
        screen.wait(30)


def _sheet(sheet: Sheet, desk: Path) -> None:
    place = [str(sheet.sheet), sheet.top, sheet.cursor, str(sheet.zoom), *sheet.commands]
    driver = [UNO_PYTHON, str(Path(__file__).with_name("calc_window.py")), PORT, str(desk / sheet.file), *place]
    subprocess.run(driver, check=True, timeout=180)
    _shoot(sheet.name, 1500, sheet.height)


def _shoot(name: str, width: int, height: int) -> None:
    target = HOME / f"{name}.png"
    subprocess.run(["import", "-display", DISPLAY, "-window", "root", str(target)], check=True, timeout=60)
    subprocess.run(["convert", str(target), "-crop", f"{width}x{height}+0+0", "+repage", str(target)], check=True)
    _shrink(target)


def _page(page: Page, desk: Path) -> None:
    target = HOME / f"{page.name}.png"
    shot = ["--headless", "--no-sandbox", "--hide-scrollbars", f"--window-size={page.width},{page.height}"]
    command = ["chromium", *shot, f"--screenshot={target}", (desk / page.file).resolve().as_uri()]
    subprocess.run(command, check=True, timeout=120, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _shrink(target)


def _shrink(picture: Path) -> None:
    """Few colours and no date inside: small files that change only where the picture does."""
    command = ["convert", str(picture), "-colors", PALETTE, "-strip", "-define", "png:exclude-chunks=date,time"]
    subprocess.run([*command, f"PNG8:{picture}"], check=True, timeout=60)


if __name__ == "__main__":
    raise SystemExit(main())
