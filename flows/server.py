"""Our own Prefect server: a child of this process, on loopback, gone when this process is, however it ends.

Prefect reads its environment when it is imported, so everything that talks to the server is a process of its own,
started with `environment()`. This module therefore never imports Prefect; nor may what imports it.
"""

from __future__ import annotations

import http.client
import json
import os
import socket
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from claims.errors import ClaimdeskError
from flows import tether

START_LIMIT = 120.0  # seconds; 2 of 7 cold starts on two loaded cores took more than Prefect's own 20
LOG_BYTES = 1_000_000  # a log longer than this begins anew with the next start
_LOOPBACK = "127.0.0.1"
# Task runs are written down a hundred at a time: one at a time, a server that ends with its run lost most of them. Prefect
# takes whole seconds only: a fraction becomes 0, and an idle server then spins.
_RECORDER = {
    "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_READ_BATCH_SIZE": "100",
    "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_BATCH_SIZE": "100",
    "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_FLUSH_INTERVAL": "1",
}
# Runs and states only: no dashboard, no schedules, no block types. Without the last line Prefect would note the block
# types as registered although they are not, and a dashboard on the same home would never get them.
_QUIET = {
    "PREFECT__SERVER_EPHEMERAL": "1",
    "PREFECT_SERVER_API_BLOCKS_REGISTER_ON_START": "false",
    "PREFECT_MEMOIZE_BLOCK_AUTO_REGISTRATION": "false",
}
_SOURCES = ("PREFECT_", "UVICORN_")  # what the user has set for their own Prefect does not reach ours


class ServerFault(ClaimdeskError):
    """Our Prefect server cannot be started, or not in time. Nothing of the desk is touched by it."""


@dataclass(frozen=True, slots=True)
class Server:
    """A Prefect server: the address of its API, its home, and the child it runs in (None where another command owns it)."""

    url: str
    home: Path
    child: tether.Child | None = None

    def ended(self) -> bool:
        """Whether its process is known to have ended; never so for one that another command owns."""
        return self.child is not None and not self.child.alive()

    def ready(self, limit: float = START_LIMIT) -> None:
        """Wait until it answers. Raises ServerFault after `limit` seconds, or at once where its process has ended."""
        end = time.monotonic() + limit
        while not answers(self.url, timeout=1.0):
            if self.ended():
                raise ServerFault("Our Prefect server stopped while starting.", self._advice())
            if time.monotonic() > end:
                raise ServerFault(f"Our Prefect server did not answer within {limit:.0f} seconds.", self._advice())
            time.sleep(0.1)

    def stop(self, grace: float = 5.0) -> None:
        """End it, where it is ours: for good after `grace` seconds."""
        if self.child is not None:
            self.child.stop(grace)

    def _advice(self) -> str:
        log = self.home / "server.log"
        return f"Read {log}; if its database is damaged, delete the folder {self.home}: it holds the history of runs, no more."


def environment(home: Path, url: str, base: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment of a process that serves or uses the Prefect server at `url`, made from `base` (this process's).

    The user's own Prefect settings and profiles are left out, nothing is reported to anybody, and loopback goes through
    no proxy.
    """
    kept = {k: v for k, v in (os.environ if base is None else base).items() if not k.upper().startswith(_SOURCES)}
    direct = ",".join(filter(None, (kept.get("NO_PROXY") or kept.get("no_proxy"), _LOOPBACK)))
    return kept | {
        "PREFECT_HOME": str(home),
        "PREFECT_PROFILES_PATH": str(home / "profiles.toml"),
        "PREFECT_API_URL": url,
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "DO_NOT_TRACK": "1",
        "PREFECT_SERVER_EPHEMERAL_ENABLED": "false",
        "PREFECT_LOGGING_LEVEL": "WARNING",
        "PREFECT_SERVER_LOGGING_LEVEL": "WARNING",
        "NO_PROXY": direct,
        "no_proxy": direct,
    }


def launch(home: Path, *, dashboard: bool = False) -> Server:
    """Start a server in the folder `home` and return at once; it answers when `ready()` returns.

    Without `dashboard` it keeps runs and their states and does nothing by itself; with it, it also serves the dashboard,
    fires schedules and automations. Raises ServerFault where the folder cannot be used.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as bound:
        bound.bind((_LOOPBACK, 0))
        url = f"http://{_LOOPBACK}:{bound.getsockname()[1]}/api"
        env = environment(home, url) | _RECORDER | ({} if dashboard else _QUIET)
        try:
            _prepare(home)
            child = tether.start(
                [sys.executable, "-m", "flows.served", str(bound.fileno())],
                env=env,
                cwd=home,
                log=home / "server.log",
                keep=(bound.fileno(),),
            )
        except OSError as error:
            raise ServerFault(
                f"Prefect's home {home} cannot be used: {error.strerror or error}.",
                "Give this user the right to write there, or free some space.",
            ) from error
    return Server(url, home, child)


@contextmanager
def serving(
    home: Path, *, limit: float = START_LIMIT, dashboard: bool = False, card: Path | None = None
) -> Iterator[Server]:
    """A server that answers, for as long as the block lasts.

    `card` names a file to write its address to, so that other commands find it; the file goes with the server.
    Raises ServerFault.
    """
    server = launch(home, dashboard=dashboard)
    try:
        server.ready(limit)
        if card is not None:
            card.write_text(json.dumps({"url": server.url, "pid": os.getpid()}) + "\n", encoding="utf-8")
        yield server
    finally:
        if card is not None:
            with suppress(OSError):
                card.unlink(missing_ok=True)
        server.stop()


def running(card: Path) -> Server | None:
    """The server that another command wrote down in `card`, if it answers; a card left by a killed command is no fault."""
    try:
        url = json.loads(card.read_text(encoding="utf-8"))["url"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if not isinstance(url, str) or urlsplit(url).hostname != _LOOPBACK or not answers(url):
        return None
    return Server(url, card.parent / "prefect")


def answers(url: str, timeout: float = 3.0) -> bool:
    """Whether the API at `url` says within `timeout` seconds that it is well."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or _LOOPBACK, parts.port, timeout=timeout)
    try:
        connection.request("GET", f"{parts.path}/health")
        return connection.getresponse().status == http.client.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _prepare(home: Path) -> None:
    home.mkdir(parents=True, exist_ok=True)
    home.chmod(0o700)
    for log in (home / "server.log", home / "flows.log"):
        if log.exists() and log.stat().st_size > LOG_BYTES:
            log.unlink()
