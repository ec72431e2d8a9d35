"""Where a desk is looked for, what time it is there, what is read when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from claims.errors import ConfigError
from flows import founding, wiring


@pytest.fixture
def root(tmp_path):
    founding.init(tmp_path / "desk")
    return tmp_path / "desk"


def test_the_named_folder_comes_before_the_variable_and_that_before_the_current_one(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(wiring.VARIABLE, raising=False)
    assert wiring.root_of(None) == tmp_path
    monkeypatch.setenv(wiring.VARIABLE, str(tmp_path / "set"))
    assert wiring.root_of(None) == tmp_path / "set"
    assert wiring.root_of(tmp_path / "named") == tmp_path / "named"


def test_an_empty_variable_is_no_desk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(wiring.VARIABLE, "")
    assert wiring.root_of(None) == tmp_path


def test_a_folder_that_is_no_desk_is_told_so(tmp_path):
    with pytest.raises(ConfigError, match="is not a desk"), wiring.opened(tmp_path):
        pass


def test_a_given_time_stands_still(root):
    at = datetime(2021, 1, 4, 23, 30, tzinfo=timezone(timedelta(hours=-3)))
    with wiring.opened(root, at) as desk:
        assert desk.now() == "2021-01-05T02:30:00Z"
        assert desk.clock() == desk.clock()


def test_without_one_the_clock_is_aware_and_in_utc(root):
    with wiring.opened(root) as desk:
        assert desk.clock().tzinfo is UTC


def test_facts_are_read_when_first_asked_for_and_once(root):
    broken = root / "facts" / "a.csv"
    broken.write_text("no,such,table\n1,2,3\n", encoding="utf-8")
    with wiring.opened(root) as desk:
        with pytest.raises(ConfigError):
            desk.facts()
        broken.unlink()
        assert desk.facts() is desk.facts()


def test_opening_alone_writes_nothing(root):
    before = sorted(root.rglob("*"))
    with wiring.opened(root):
        pass
    assert sorted(root.rglob("*")) == before


def test_the_ledger_lies_where_the_settings_say(root):
    text = (
        (root / "desk.toml")
        .read_text("utf-8")
        .replace('# url = ""                     # empty', 'url = "sqlite:///kept/l.db" # ')
    )
    (root / "desk.toml").write_text(text, encoding="utf-8")
    with wiring.opened(root) as desk:
        desk.store.head()
    assert (root / "kept" / "l.db").exists()
    assert not (root / ".claimdesk" / "ledger.db").exists()
