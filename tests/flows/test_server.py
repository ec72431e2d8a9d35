"""Our own Prefect server: its environment, its card, and that it leaves nothing behind. The slow ones start a real one."""

import json
import os
import signal
import stat
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import psutil
import pytest

from flows import server


class Healthy(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200 if self.path == "/api/health" else 404)
        self.end_headers()

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def somebody():
    """A server that says it is well; gives the address of its API."""
    listening = HTTPServer(("127.0.0.1", 0), Healthy)
    Thread(target=listening.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{listening.server_port}/api"
    listening.shutdown()
    listening.server_close()


def test_importing_the_module_does_not_import_prefect() -> None:
    code = "import sys, flows.server; sys.exit('prefect' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


def test_the_users_own_prefect_settings_do_not_reach_ours(tmp_path: Path) -> None:
    base = {"PREFECT_API_KEY": "x", "prefect_profile": "cloud", "PATH": "/bin", "no_proxy": "intra.example"}
    env = server.environment(tmp_path, "http://127.0.0.1:1/api", base)
    assert "PREFECT_API_KEY" not in env
    assert "prefect_profile" not in env
    assert env["PATH"] == "/bin"
    assert env["PREFECT_HOME"] == str(tmp_path)
    assert env["no_proxy"] == env["NO_PROXY"] == "intra.example,127.0.0.1"


def test_nothing_is_reported_to_anybody(tmp_path: Path) -> None:
    env = server.environment(tmp_path, "http://127.0.0.1:1/api", {"PREFECT_SERVER_ANALYTICS_ENABLED": "true"})
    assert (env["PREFECT_SERVER_ANALYTICS_ENABLED"], env["DO_NOT_TRACK"]) == ("false", "1")


def test_a_card_whose_server_answers_is_used(tmp_path: Path, somebody: str) -> None:
    card = tmp_path / "server.json"
    card.write_text(json.dumps({"url": somebody, "pid": 1}))
    found = server.running(card)
    assert found is not None
    assert found.url == somebody
    assert not found.ended()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"url": 3}',
        '{"url": "http://127.0.0.1:9/api"}',
        '{"url": "http://192.0.2.1/api"}',
    ],
)
def test_a_card_that_leads_nowhere_is_no_server(tmp_path: Path, text: str) -> None:
    card = tmp_path / "server.json"
    card.write_text(text)
    assert server.running(card) is None


def test_without_a_card_there_is_no_server(tmp_path: Path) -> None:
    assert server.running(tmp_path / "server.json") is None


def test_a_home_that_cannot_be_made_is_told_plainly(tmp_path: Path) -> None:
    (tmp_path / "prefect").write_text("a file, not a folder")
    with pytest.raises(server.ServerFault, match="cannot be used") as caught:
        server.launch(tmp_path / "prefect")
    assert caught.value.fix


def test_a_server_that_ends_while_starting_is_told_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(server.ServerFault, match="stopped while starting"), server.serving(tmp_path):
        pass


def test_a_server_that_never_answers_is_given_up_and_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "answers", lambda url, timeout=3.0: False)
    running = server.launch(tmp_path)
    with pytest.raises(server.ServerFault, match="did not answer"):
        running.ready(limit=0)
    running.stop()
    assert running.ended()


def test_a_log_that_has_grown_long_begins_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "server.log").write_bytes(b"x" * (server.LOG_BYTES + 1))
    monkeypatch.setattr(sys, "executable", "/bin/false")
    server.launch(tmp_path).stop()
    assert (tmp_path / "server.log").stat().st_size == 0


# A shell has what it runs in the background ignore Ctrl-C, and who inherits that would never hear of it.
PARENT = """
import signal, sys
from pathlib import Path
from flows import server
signal.signal(signal.SIGINT, signal.default_int_handler)
with server.serving(Path(sys.argv[1]), card=Path(sys.argv[2])) as ours:
    print(ours.child.process.pid, ours.url, flush=True)
    sys.stdin.read()
"""


def start_parent(folder: Path) -> tuple[subprocess.Popen[str], psutil.Process]:
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(folder / "prefect"), str(folder / "server.json")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    pid, url = parent.stdout.readline().split()
    assert server.answers(url)
    return parent, psutil.Process(int(pid))


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_a_parent_that_is_ended_leaves_no_server(tmp_path: Path, number: signal.Signals) -> None:
    parent, child = start_parent(tmp_path)
    with parent:
        parent.send_signal(number)
        psutil.wait_procs([child], timeout=10)
        assert not child.is_running()
    assert server.running(tmp_path / "server.json") is None


@pytest.mark.slow
def test_a_server_ends_with_its_block_and_keeps_its_home_private(tmp_path: Path) -> None:
    home, card = tmp_path / "prefect", tmp_path / "server.json"
    with server.serving(home, card=card) as ours:
        assert server.running(card) == server.Server(ours.url, home)
        assert stat.S_IMODE(home.stat().st_mode) == 0o700
        child = psutil.Process(ours.child.process.pid)
        listening = {c.laddr.ip for c in child.net_connections() if c.status == psutil.CONN_LISTEN}
        assert listening == {"127.0.0.1"}
    assert not child.is_running()
    assert not card.exists()
    assert "Traceback" not in (home / "server.log").read_text()


@pytest.mark.slow
def test_a_block_that_raises_ends_the_server(tmp_path: Path) -> None:
    with pytest.raises(LookupError), server.serving(tmp_path) as ours:
        raise LookupError
    assert ours.ended()


@pytest.mark.slow
@pytest.mark.skipif(os.geteuid() != 0, reason="only the administrator can become somebody else")
def test_a_read_only_home_is_told_plainly(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from flows import server; os.setuid(65534)\n"
        "try: server.launch(Path(sys.argv[1]))\n"
        "except server.ServerFault as fault: print(fault)"
    )
    tmp_path.chmod(0o755)
    ended = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True)
    assert "cannot be used" in ended.stdout
    assert ended.stderr == ""
