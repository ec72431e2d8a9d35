"""What starting a command loads: --help next to nothing, the daily commands neither Prefect nor Great Expectations.

Asked of a fresh interpreter, because this one has loaded everything.
"""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from flows import founding

HEAVY = {"pandas", "sqlalchemy", "prefect", "great_expectations", "rich", "pyarrow", "jinja2"}
WORKBOOKS = {"openpyxl", "python_calamine"}
ORCHESTRATION = {"prefect", "great_expectations"}
ASK = """
import json, os, sys
from flows.cli.main import main
real = os.dup(1)
os.dup2(2, 1)
code = main(sys.argv[1:])
os.write(real, json.dumps([code, sorted({m.partition(".")[0] for m in sys.modules})]).encode())
"""


def after(*line: str) -> tuple[int, set[str]]:
    """The exit code of a command line in a fresh interpreter, and the top-level packages it has loaded."""
    done = subprocess.run([sys.executable, "-c", ASK, *line], capture_output=True, check=True)
    code, loaded = json.loads(done.stdout)
    return code, set(loaded)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    root = tmp_path_factory.mktemp("startup") / "desk"
    founding.init(root)
    return root


@pytest.mark.parametrize(
    "line", [["--help"], ["--version"], ["decide", "--help"], ["run", "--help"], ["demo", "--help"]]
)
def test_help_loads_nothing_heavy(line):
    code, loaded = after(*line)
    assert code == 0
    # typer itself loads pydantic once a command's own words are parsed.
    assert not loaded & (HEAVY | ({"pydantic"} if line[0].startswith("--") else set()))


@pytest.mark.parametrize("command", ["status", "lend", "collect", "audit"])
def test_daily_commands_load_no_orchestration(desk, command):
    code, loaded = after(command, "--desk", str(desk))
    assert code == 0
    assert "sqlalchemy" in loaded
    assert not loaded & (ORCHESTRATION | WORKBOOKS)


def test_extract_loads_neither_orchestration_nor_a_database(tmp_path):
    (tmp_path / "a.txt").write_text("The harbour handled 1,240 ships in 2020.\n", encoding="utf-8")
    code, loaded = after("extract", str(tmp_path / "a.txt"))
    assert code == 0
    assert not loaded & (ORCHESTRATION | {"sqlalchemy", "pandas"})


@pytest.mark.parametrize("module", ["flows.settings", "flows.wiring", "flows.cli.main", "flows.road", "flows.founding"])
def test_settings_wiring_and_commands_import_no_orchestration(module):
    asked = f"import {module}, sys; print({{'prefect', 'great_expectations'}} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "set()"
