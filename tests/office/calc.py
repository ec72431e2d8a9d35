"""A real LibreOffice Calc without a window, in a language of its own, and what it is told to do with a sheet."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from itertools import product
from pathlib import Path

INSTALL = "apt-get install --no-install-recommends libreoffice-calc python3-uno"
SOFFICE = shutil.which("soffice")
LOCALES = {"en-US": 1033, "de-DE": 1031, "fr-FR": 1036}
SYSTEM = 0
_HANDS = Path(__file__).with_name("hands.py")


@dataclass(frozen=True)
class Save:
    """One saving: `keep` as Ctrl+S, else as a file of that kind at `path`."""

    kind: str
    path: str = ""
    options: str | None = None


@dataclass(frozen=True)
class Job:
    """A file that is opened (with import options, or those the program takes by itself), worked on, saved."""

    source: str
    options: str | None = None
    acts: Sequence[Sequence[object]] = ()
    saves: Sequence[Save] = ()


@dataclass(frozen=True)
class Import:
    """How CSV is opened: whether quoted cells are text, numbers are sought everywhere, in which language."""

    quoted_is_text: bool
    seek: bool
    language: int = SYSTEM

    @property
    def name(self) -> str:
        """The choice in a file's name."""
        return f"{'text' if self.quoted_is_text else 'any'}-{'seek' if self.seek else 'leave'}-{self.language}"

    @property
    def options(self) -> str:
        """The tokens of the filter: separators as the dialog has them, quote, UTF-8, from line 1, language, text, seek."""
        return f"44/59/9,34,76,1,,{self.language},{str(self.quoted_is_text).lower()},{str(self.seek).lower()}"


def saving(shown: bool) -> str:
    """The tokens of the filter that writes CSV: cells as shown, or as they are."""
    return f"44,34,76,1,,{SYSTEM},false,{str(shown).lower()},false"


def imports() -> list[Import]:
    """Every choice of the import dialog, in the program's own language and in each of the others."""
    return [Import(*choice) for choice in product((True, False), (True, False), (SYSTEM, *LOCALES.values()))]


@cache
def python_with_uno() -> str | None:
    """A Python that can talk to the program: this one, the system's, or its own; None where there is none."""
    beside = Path(SOFFICE).resolve().with_name("python") if SOFFICE else None
    for name in (sys.executable, "/usr/bin/python3", str(beside)):
        if Path(name).exists() and subprocess.run([name, "-c", "import uno"], capture_output=True).returncode == 0:
            return name
    return None


def lacking() -> str:
    """Why no sheet can travel here; empty where one can."""
    if SOFFICE is None:
        return f"LibreOffice Calc is not here; on Debian and Ubuntu: {INSTALL}"
    return "" if python_with_uno() else f"no Python here can talk to LibreOffice; on Debian and Ubuntu: {INSTALL}"


def demand() -> None:
    """Ends with what to do where no sheet can travel here."""
    if lacking():
        raise SystemExit(
            f"make test-all sends sheets through a real LibreOffice: {lacking()}\n"
            "  Or leave that out, knowingly: make test-all OFFICE=skip"
        )


def work(jobs: Sequence[Job], locale: str, folder: Path) -> None:
    """Does the jobs in one run of the program, whose own language is `locale`. Its profile lies in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    orders = folder / "orders.json"
    asked = {
        "soffice": SOFFICE,
        "locale": locale,
        "profile": str(folder / "profile"),
        "jobs": [asdict(job) for job in jobs],
    }
    orders.write_text(json.dumps(asked), "utf-8")
    done = subprocess.run(
        [str(python_with_uno()), str(_HANDS), str(orders)], capture_output=True, text=True, timeout=900
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-2_000:] or f"hands.py ended with {done.returncode}")


def trips(data: bytes, locale: str, folder: Path) -> Iterator[tuple[str, Path]]:
    """The sheet after every way through the program and back; each with its name. Nothing is typed but one cell's own text."""
    jobs: list[Job] = []
    back: list[tuple[str, Path]] = []
    for how in [None, *imports()]:
        name = how.name if how else "as it likes"
        home = folder / name.replace(" ", "-")
        home.mkdir(parents=True)
        (home / "keep.csv").write_bytes(data)
        books = [Save(kind, str(home / f"book.{kind}")) for kind in ("ods", "xlsx")]
        raw = Save("csv", str(home / "raw.csv"), saving(shown=False))
        jobs.append(Job(str(home / "keep.csv"), how.options if how else None, saves=(*books, raw, Save("keep"))))
        back += [(f"{locale} {name} {p.name}", p) for p in (home / "keep.csv", home / "raw.csv")]
        for book in books:
            after = [Save("csv", f"{book.path}.{shown}.csv", saving(shown)) for shown in (True, False)]
            jobs.append(Job(book.path, saves=after))
            back += [(f"{locale} {name} {Path(s.path).name}", Path(s.path)) for s in (book, *after)]
    work(jobs, locale, folder)
    yield from back


if __name__ == "__main__":
    demand()
