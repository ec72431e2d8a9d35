"""Sheets edited in a real LibreOffice Calc as people do, collected by a whole desk: nothing is taken that nobody typed."""

from collections import Counter
from pathlib import Path

import pytest
from calc import LOCALES, SYSTEM, Import, Job, Save, lacking, saving, work
from nastydesk import Template, build, collect
from scenes import Scene, scenes
from tally import show

pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(lacking()), reason=lacking())]
CELLS = 100_000
OPENED = Import(quoted_is_text=False, seek=False, language=SYSTEM)
SOUGHT = Import(quoted_is_text=False, seek=True, language=SYSTEM)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return build(tmp_path_factory.mktemp("nasty") / "desk")


def jobs(scene: Scene, data: bytes, home: Path) -> tuple[list[Job], list[Path]]:
    """The scene played in the sheet, saved as CSV, ODS and XLSX, and those as CSV again; and where all that lies."""
    home.mkdir(parents=True)
    found, back = [], []
    for how in (OPENED, SOUGHT, None):
        folder = home / (how.name if how else "as-it-likes")
        folder.mkdir()
        (folder / "keep.csv").write_bytes(data)
        books = [Save(kind, str(folder / f"book.{kind}")) for kind in ("ods", "xlsx")]
        found.append(Job(str(folder / "keep.csv"), how.options if how else None, scene.acts, (*books, Save("keep"))))
        back += [folder / "keep.csv", *(Path(book.path) for book in books)]
        for book in books:
            after = Save("csv", f"{book.path}.csv", saving(shown=True))
            found.append(Job(book.path, saves=(after,)))
            back.append(Path(after.path))
    return found, back


@pytest.mark.parametrize("locale", LOCALES)
def test_no_cell_changes_in_silence(
    locale: str, template: Template, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    played = [(scene, *jobs(scene, template.sheet, tmp_path / scene.name)) for scene in scenes(template.claims)]
    work([job for _, found, _ in played for job in found], locale, tmp_path / "office")
    total, codes = Counter[str](), Counter[str]()
    bad: list[str] = []
    files = 0
    for scene, _, back in played:
        for path in back:
            done = collect(template, path, scene.typed, tmp_path / "desk")
            bad += [f"{scene.name}, {path.parent.name}/{path.name}: {cell}" for cell in done.silent]
            total += done.outcomes
            codes += done.codes
            files += 1
    with capsys.disabled():
        print("\n" + show(f"Calc in {locale}, edited", files, total, codes))
    assert not bad, f"{len(bad)} cells\n" + "\n".join(bad[:30])
    assert total.total() >= CELLS
