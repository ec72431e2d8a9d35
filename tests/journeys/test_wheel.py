"""The wheel holds all that the program reads: seeds, templates, styles. The demo runs from it alone, in an empty folder."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ("claims", "expectations", "flows", "seeds")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_every_file_of_the_packages(wheel):
    tracked = subprocess.run(
        ["git", "ls-files", "-z", *SHIPPED], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout
    wanted = {name for name in tracked.split("\0") if name and (ROOT / name).exists()}
    if not wanted:
        pytest.skip("not a git checkout")
    with zipfile.ZipFile(wheel) as inside:
        assert wanted <= set(inside.namelist())


def test_the_wheel_holds_nothing_of_tests_or_of_this_machine(wheel):
    with zipfile.ZipFile(wheel) as inside:
        tops = {name.split("/")[0] for name in inside.namelist()}
        assert {top for top in tops if not top.endswith(".dist-info")} == set(SHIPPED)
        assert not [n for n in inside.namelist() if n.endswith((".pyc", ".db"))]


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """A virtual environment with the wheel in it, and beside it the locked packages that it depends on, but not this tree."""
    home = tmp_path_factory.mktemp("installed")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(home)], check=True)
    python = home / "bin" / "python"
    line = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        str(python),
        "install",
        "-qq",
        "--no-deps",
        "--no-index",
        str(wheel),
    ]
    subprocess.run(line, check=True, capture_output=True)
    # A path in a .pth file is taken as it is: the editable link of this tree, itself a .pth file there, is not followed.
    site = next((home / "lib").glob("python*/site-packages"))
    (site / "locked.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return home


def environment(**more: str) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if k in ("PATH", "HOME", "LANG", "TMPDIR")}
    return {**kept, **more}


@pytest.mark.slow
def test_the_installed_program_is_the_wheel_and_not_this_tree(installed, tmp_path):
    ask = f"import sys, {', '.join(SHIPPED)}; print([list(sys.modules[p].__path__)[0] for p in {SHIPPED}])"
    line = [str(installed / "bin" / "python"), "-c", ask]
    told = subprocess.run(line, cwd=tmp_path, env=environment(), capture_output=True, text=True, check=True).stdout
    assert all(Path(path).is_relative_to(installed) for path in ast.literal_eval(told))


@pytest.mark.slow
def test_the_demo_runs_from_the_wheel_in_an_empty_folder(installed, tmp_path):
    line = [str(installed / "bin" / "claimdesk"), "demo"]
    done = subprocess.run(line, cwd=tmp_path, env=environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    assert "Traceback" not in done.stderr
    current = tmp_path / "demo" / "published" / "current"
    assert (current / "index.html").is_file()
    verify = [str(installed / "bin" / "claimdesk"), "verify", str(current)]
    assert subprocess.run(verify, cwd=tmp_path, env=environment(), capture_output=True, check=False).returncode == 0
    assert len(list((tmp_path / "demo" / "published" / "releases").iterdir())) == 2
    readme = (ROOT / "README.md").read_text("utf-8").split("<!-- demo-output -->")[1].split("<!-- /demo-output -->")[0]
    shown = readme.strip().removeprefix("```text").removesuffix("```").strip().replace("release ", "release")
    told = done.stdout.strip().replace(f"{tmp_path}/", "").replace("release ", "release")
    # Ids of releases move with every change to a page; the rest of the README's block is what the demo prints.
    ids = re.compile(r"release[0-9a-f]{16}")
    assert ids.sub("release", shown) == ids.sub("release", told), "paste what the demo prints into README.md"
