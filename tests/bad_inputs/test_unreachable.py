"""Cases that this version has no surface for: nothing here opens a connection, so nothing can be led astray by one."""

import ast
import socket
from pathlib import Path

import pytest
from returned import Returned, returned

from claims.intake.readers import READERS
from flows.cli.main import main

ROOT = Path(__file__).resolve().parents[2]
NETWORK = {
    "aiohttp", "asyncio.streams", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket",
    "socketserver", "ssl", "telnetlib", "trafilatura.downloads", "urllib.request", "urllib3", "websockets", "xmlrpc",
}  # fmt: skip
# The server of Prefect on this machine: a socket that is bound to loopback, never one that connects.
LOCAL = {"flows/server.py", "flows/served.py"}


def _imported(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def test_no_module_can_fetch():
    for path in (p for room in ("claims", "expectations", "flows") for p in (ROOT / room).rglob("*.py")):
        name = str(path.relative_to(ROOT))
        reached = {m for m in _imported(path) for n in NETWORK if m == n or m.startswith(f"{n}.")}
        assert not reached or name in LOCAL, f"{name} imports {reached}"


@pytest.fixture
def no_network(monkeypatch):
    """A machine on which any connection is a failure of the test."""

    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def test_an_address_given_for_an_article_is_no_file_and_is_not_fetched(no_network, capsys):
    assert main(["extract", "https://courier.example.org/lake"]) == 1
    assert "There is no file" in "".join(capsys.readouterr())


@pytest.fixture
def sheet(tmp_path):
    """A sheet of which two rows are answered."""
    yield from returned(tmp_path)


def test_links_of_sources_are_stored_and_never_opened(no_network, sheet: Returned):
    sheet.collect(sheet.text().encode())
    assert sheet.decided(0) and sheet.decided(1)


def test_no_reader_unpacks_or_parses_a_page():
    suffixes = {suffix for reader in READERS for suffix in reader.suffixes}
    assert suffixes == {".txt", ".text", ".md", ".markdown", ".jsonl", ".ndjson"}
