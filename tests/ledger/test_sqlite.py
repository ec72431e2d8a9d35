"""The store in one SQLite file: the contract, and what only a file can suffer."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from store_contract import AT, CLM, PROPOSED, StoreContract, draft

from claims.errors import DeskBusy, StorageFault, VerificationFailed
from claims.ledger import events as e
from claims.ledger.sqlite import SqliteStore
from claims.ledger.store import Store


class TestSqlite(StoreContract):
    @pytest.fixture
    def make(self, tmp_path: Path) -> Callable[[], Store]:
        return lambda: SqliteStore(tmp_path / "ledger.db")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A ledger of three events, closed."""
    store = SqliteStore(tmp_path / "ledger.db")
    store.append([draft(CLM, 0, PROPOSED), draft(CLM, 1, e.Remarked("one"), e.Remarked("two"))], AT)
    store.close()
    return tmp_path / "ledger.db"


def changed(path: Path, *drafts: e.Draft) -> None:
    """Appends to a ledger opened for it alone."""
    with closing(SqliteStore(path)) as store:
        store.append(drafts, AT)


def tamper(path: Path, *statements: str) -> None:
    """Does to the file what nobody should, triggers out of the way."""
    with closing(sqlite3.connect(path)) as db, db:
        for name in ("events_no_update", "events_no_delete"):
            db.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            db.execute(statement)
    db.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET actor = 'x' WHERE seq = 2",
        "DELETE FROM events WHERE seq = 2",
        "INSERT OR REPLACE INTO events SELECT * FROM events WHERE seq = 2",
    ],
)
def test_no_statement_changes_or_drops_an_event(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as db, db, pytest.raises(sqlite3.DatabaseError, match="append-only"):
        db.execute("PRAGMA recursive_triggers=ON")
        db.execute(statement)
    db.close()


@pytest.mark.parametrize(
    ("statement", "first_bad"),
    [
        ("UPDATE events SET payload = replace(payload, 'one', 'eno') WHERE seq = 2", 2),
        ("UPDATE events SET actor = 'ruth' WHERE seq = 1", 1),
        ("UPDATE events SET at = '2020-01-01T00:00:00Z' WHERE seq = 3", 3),
        ("DELETE FROM events WHERE seq = 2", 2),
        ("DELETE FROM events WHERE seq = 3", 3),
        ("UPDATE events SET prev = 'x' WHERE seq = 2", 2),
    ],
)
def test_a_changed_history_names_its_first_bad_event_and_takes_no_more(
    path: Path, statement: str, first_bad: int
) -> None:
    tamper(path, statement)
    store = SqliteStore(path)
    with pytest.raises(VerificationFailed, match=f"event {first_bad}:"):
        store.verify()
    with pytest.raises(VerificationFailed, match=f"event {first_bad}:") as failed:
        store.append([draft(CLM, store.version(CLM), e.Remarked("three"))], AT)
    assert failed.value.exit_code == 5
    store.close()


def test_a_rolled_back_file_is_noticed_by_the_head_kept_beside_it(path: Path) -> None:
    old = path.read_bytes()
    store = SqliteStore(path)
    store.append([draft(CLM, 3, e.Remarked("three"))], AT)
    store.close()
    path.write_bytes(old)
    with pytest.raises(VerificationFailed, match="event 4:"):
        changed(path, draft(CLM, 3, e.Remarked("other")))


def test_a_newer_schema_and_a_strangers_file_are_left_alone(path: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(VerificationFailed, match="newer claimdesk"):
        changed(path, draft(CLM, 3, e.Remarked("x")))
    strangers = tmp_path / "other.db"
    with closing(sqlite3.connect(strangers)) as db, db:
        db.execute("CREATE TABLE addresses (name)")
    db.close()
    before = strangers.read_bytes()
    with pytest.raises(VerificationFailed, match="not a ledger"):
        changed(strangers, draft(CLM, 0, PROPOSED))
    assert strangers.read_bytes() == before
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"this is a letter to the editor, not a database" * 20)
    with pytest.raises(VerificationFailed, match="damaged"):
        SqliteStore(broken).head()


def test_an_event_of_an_unknown_type_is_named(path: Path) -> None:
    tamper(path, "UPDATE events SET type = 'levitated' WHERE seq = 2")
    with pytest.raises(VerificationFailed, match="event 2:"), closing(SqliteStore(path)) as store:
        list(store.events())


def test_the_measured_settings_are_on(path: Path) -> None:
    store = SqliteStore(path)
    with store._reading() as connection:
        read = {
            p: connection.exec_driver_sql(f"PRAGMA {p}").scalar_one()
            for p in ("journal_mode", "synchronous", "busy_timeout", "recursive_triggers")
        }
    assert read == {"journal_mode": "wal", "synchronous": 2, "busy_timeout": 10000, "recursive_triggers": 1}
    store.close()


def test_a_desk_held_by_another_process_is_busy_and_free_when_that_ends(path: Path) -> None:
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys, pathlib\nfrom claims.ledger.sqlite import SqliteStore\n"
            "with SqliteStore(pathlib.Path(sys.argv[1])).lock():\n print('held', flush=True)\n sys.stdin.read()",
            str(path),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    store = SqliteStore(path)
    with pytest.raises(DeskBusy) as busy, store.lock(wait=0):
        pass
    assert busy.value.exit_code == 4
    holder.kill()
    holder.communicate()
    with store.lock(wait=0):
        store.append([draft(CLM, 3, e.Remarked("free again"))], AT)
    assert store.head()[0] == 4
    store.close()


def test_a_ledger_that_cannot_be_opened_is_not_left_open(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[sqlite3.Connection] = []

    def full(store: SqliteStore, connection: sa.Connection) -> None:
        seen.append(connection.connection.dbapi_connection)  # type: ignore[arg-type]
        raise OSError("no space left")

    monkeypatch.setattr(SqliteStore, "_prepare", full)
    with pytest.raises(StorageFault):
        SqliteStore(path).head()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        seen[0].execute("SELECT 1")


def test_a_folder_that_cannot_be_made_is_a_storage_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageFault, match="written"):
        SqliteStore(tmp_path / "file" / "ledger.db").append([draft(CLM, 0, PROPOSED)], AT)


def test_the_head_beside_the_ledger_is_the_last_events(path: Path) -> None:
    store = SqliteStore(path)
    kept = json.loads((path.parent / "head.json").read_text())
    assert (kept["seq"], kept["hash"]) == store.head()
    store.close()


@pytest.mark.parametrize(
    "statement", ["SET body = '{\"id\":5}'", "SET body = 'x'", "SET body = CAST(x'7b22ff' AS TEXT)"]
)
def test_a_damaged_projection_is_told_as_damage_and_folded_again_from_the_events(path: Path, statement: str) -> None:
    with closing(SqliteStore(path)) as store:
        before = store.case(CLM)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(f"UPDATE projection {statement} WHERE stream = '{CLM}'")
    db.close()
    store = SqliteStore(path)
    with pytest.raises(VerificationFailed):
        store.case(CLM)
    store.rebuild()
    assert store.case(CLM) == before
    store.close()


def test_an_event_that_is_no_text_any_more_is_damage(path: Path) -> None:
    tamper(path, "UPDATE events SET payload = CAST(x'7b22ff' AS TEXT) WHERE seq = 2")
    store = SqliteStore(path)
    with pytest.raises(VerificationFailed, match=r"ledger\.db is damaged"):
        store.verify()
    store.close()


def test_a_ledger_whose_first_run_was_killed_is_still_ours(tmp_path: Path) -> None:
    script = (
        "import os, signal\nfrom pathlib import Path\nfrom store_contract import AT, CLM, PROPOSED, draft\n"
        "from claims.ledger.sqlite import SqliteStore\n"
        f"SqliteStore(Path({str(tmp_path / 'ledger.db')!r})).append([draft(CLM, 0, PROPOSED)], AT)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    contracts = Path(__file__).parents[1] / "contracts"
    subprocess.run([sys.executable, "-c", script], check=False, env={**os.environ, "PYTHONPATH": str(contracts)})
    assert (tmp_path / "ledger.db-wal").stat().st_size > 0
    store = SqliteStore(tmp_path / "ledger.db")
    assert store.verify()[0] == 1
    store.append([draft(CLM, 1, e.Remarked("one"))], AT)
    store.close()


def test_a_strangers_database_with_news_beside_it_is_left_alone(tmp_path: Path) -> None:
    script = (
        "import os, signal, sqlite3\n"
        f"db = sqlite3.connect({str(tmp_path / 'ledger.db')!r})\n"
        "db.execute('PRAGMA journal_mode=WAL'); db.execute('CREATE TABLE t (a)'); db.commit()\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", script], check=False)
    before = {p.name: p.read_bytes() for p in tmp_path.iterdir()}
    assert len(before) > 1
    with pytest.raises(VerificationFailed, match="not a ledger of claimdesk"):
        SqliteStore(tmp_path / "ledger.db").verify()
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == before
