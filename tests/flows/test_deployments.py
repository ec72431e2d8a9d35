"""flows/prefect.yaml against a real server, by the commands that docs/operating.md tells operators to type."""

import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from flows import server

FILE = Path(server.__file__).parent / "prefect.yaml"
SCHEDULED = {"ingest", "sheets", "publish", "upkeep"}


def test_every_flow_has_a_deployment_that_runs_alone_and_pulls_nothing() -> None:
    deployments = yaml.safe_load(FILE.read_text())["deployments"]
    assert {d["name"] for d in deployments} == SCHEDULED | {"daily"}
    for d in deployments:
        assert d["entrypoint"] == f"flows.{d['name']}.{d['name']}"
        assert d["work_pool"] == {"name": "claimdesk"}
        assert d["concurrency_limit"] == {"limit": 1, "collision_strategy": "CANCEL_NEW"}
        assert d["parameters"] == {"desk": "{{ $CLAIMDESK_DESK }}"}
        assert d["pull"] == []
    assert {d["name"] for d in deployments if d["schedules"]} == SCHEDULED


@pytest.fixture(scope="module")
def prefect(tmp_path_factory: pytest.TempPathFactory) -> Iterator:
    """Runs a `prefect` command against a server of our own, in a folder that holds nothing of the project."""
    home, elsewhere = tmp_path_factory.mktemp("prefect"), tmp_path_factory.mktemp("elsewhere")
    with server.serving(home, dashboard=True) as ours:
        env = server.environment(home, ours.url) | {"CLAIMDESK_DESK": "/srv/desk"}

        def run(*words: str) -> str:
            command = [sys.executable, "-m", "prefect", *words]
            done = subprocess.run(command, env=env, cwd=elsewhere, capture_output=True, text=True, timeout=180)
            assert done.returncode == 0, done.stdout + done.stderr
            return done.stdout

        run.url, run.env, run.cwd = ours.url, env, elsewhere
        yield run


def post(url: str, body: dict) -> list[dict]:
    request = urllib.request.Request(url, json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


@pytest.mark.slow
def test_the_documented_commands_make_the_pool_and_all_deployments(prefect) -> None:
    prefect("work-pool", "create", "claimdesk", "--type", "process")
    prefect("deploy", "--prefect-file", str(FILE), "--all")
    made = {d["name"]: d for d in post(f"{prefect.url}/deployments/filter", {})}
    assert made.keys() == SCHEDULED | {"daily"}
    for name, d in made.items():
        assert d["work_pool_name"] == "claimdesk"
        assert d["parameters"] == {"desk": "/srv/desk"}
        assert d["concurrency_options"]["collision_strategy"] == "CANCEL_NEW"
        assert d["global_concurrency_limit"]["limit"] == 1
        assert not d["pull_steps"]
        assert len(d["schedules"]) == (name in SCHEDULED)
        described = d["parameter_openapi_schema"]["properties"]
        assert described["desk"]["description"].startswith("The desk's folder")
        assert described["desk"]["pattern"].startswith("^/")
        assert "for demos and replays" in described["at"]["description"]
    prefect("deploy", "--prefect-file", str(FILE), "--all")
    assert len(post(f"{prefect.url}/deployments/filter", {})) == len(made)
