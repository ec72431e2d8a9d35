"""`claimdesk init`: an empty desk that opens at once, and nothing overwritten, ever."""

from __future__ import annotations

import tomllib

import pytest

from claims.errors import ConfigError
from flows import founding, wiring
from flows.sections import SECTIONS, DeskToml


def test_an_empty_desk_opens(tmp_path):
    made = founding.init(tmp_path / "City Desk")
    assert {"desk.toml", "people.csv", "ratings.csv", "inbox/", "review/", "facts/"} <= set(made)
    with wiring.opened(tmp_path / "City Desk") as desk:
        assert desk.config.id == "city-desk"
        assert len(desk.scheme.ratings) == 6
        assert desk.facts() == ()
        assert list(desk.store.cases()) == []


def test_the_people_of_an_empty_desk_are_examples_and_get_nothing(tmp_path):
    founding.init(tmp_path / "desk")
    with wiring.opened(tmp_path / "desk") as desk:
        assert desk.people
        assert not any(p.active for p in desk.people)


def test_the_settings_explain_every_key_with_its_default(tmp_path):
    founding.init(tmp_path / "desk")
    text = (tmp_path / "desk" / "desk.toml").read_text("utf-8")
    # What stands behind a # is what holds without it: uncommented, the file means the same.
    opened = tomllib.loads("\n".join(line.removeprefix("# ") if " = " in line else line for line in text.split("\n")))
    assert {section: set(keys) for section, keys in opened.items()} == {s: set(k) for s, k in SECTIONS.items()}
    assert DeskToml.model_validate(opened) == DeskToml.model_validate(tomllib.loads(text))


def test_a_second_init_changes_nothing(tmp_path):
    founding.init(tmp_path / "desk")
    (tmp_path / "desk" / "people.csv").write_text("id,name,roles,active,away_since\n", encoding="utf-8")
    before = {p: p.read_bytes() for p in (tmp_path / "desk").rglob("*") if p.is_file()}
    assert founding.init(tmp_path / "desk") == []
    assert {p: p.read_bytes() for p in (tmp_path / "desk").rglob("*") if p.is_file()} == before


def test_a_folder_with_other_things_is_refused_and_left_alone(tmp_path):
    (tmp_path / "thesis.odt").write_text("mine", encoding="utf-8")
    with pytest.raises(ConfigError, match="thesis") as caught:
        founding.init(tmp_path)
    assert "claimdesk init DIR" in caught.value.fix
    assert [p.name for p in tmp_path.iterdir()] == ["thesis.odt"]


def test_a_file_is_no_folder(tmp_path):
    (tmp_path / "desk").write_text("", encoding="utf-8")
    with pytest.raises(ConfigError, match="is a file"):
        founding.init(tmp_path / "desk")


def test_an_init_that_was_cut_short_can_be_run_again(tmp_path):
    founding.init(tmp_path / "desk")
    (tmp_path / "desk" / "desk.toml").unlink()
    assert founding.init(tmp_path / "desk") == ["desk.toml"]


@pytest.mark.parametrize(("folder", "desk_id"), [("Die Zeitung!", "die-zeitung"), ("___", "desk"), ("é", "desk")])
def test_the_id_comes_from_the_folder(tmp_path, folder, desk_id):
    founding.init(tmp_path / folder)
    with wiring.opened(tmp_path / folder) as desk:
        assert desk.config.id == desk_id
