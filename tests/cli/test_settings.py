"""desk.toml: every fault told at once, with its line, in plain words, with the nearest known key."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from claims.desk.desk import Limits
from claims.errors import ConfigError
from flows import settings
from flows.sections import SECTIONS, Schedule

DEPLOYMENTS = Path(settings.__file__).parent / "prefect.yaml"
WHOLE = '[desk]\nid = "city-desk"\n'


def write(root: Path, text: str) -> Path:
    (root / "desk.toml").write_text(text, encoding="utf-8")
    return root


def refused(root: Path, text: str) -> ConfigError:
    with pytest.raises(ConfigError) as caught:
        settings.load(write(root, text))
    assert caught.value.fix
    assert caught.value.exit_code == 2
    return caught.value


def test_an_id_is_enough_and_the_rest_has_defaults(tmp_path):
    config = settings.load(write(tmp_path, WHOLE)).config
    assert (config.id, config.per_sheet, config.due_days, config.timezone) == ("city-desk", 40, 3, "UTC")
    assert config.limits == Limits()
    assert config.inbox == tmp_path.resolve() / "inbox"
    assert config.store_url == ""


def test_every_key_that_the_public_page_names_is_known():
    named = {
        "desk": "id name timezone language",
        "store": "url",
        "paths": "inbox review published",
        "site": "url publisher contact corrections_policy",
        "review": "assign per_sheet due_days per_day blind_share",
        "schedule": "ingest sheets publish upkeep",
        "publish": "keep rights",
        "extract": "engine",
    }
    for section, keys in named.items():
        assert set(keys.split()) <= set(SECTIONS[section])
    assert "limits" in SECTIONS


def test_every_value_reaches_the_desk(tmp_path):
    loaded = settings.load(
        write(
            tmp_path,
            '[desk]\nid = "d"\nname = "The Desk"\ntimezone = "Europe/Vienna"\n[paths]\nreview = "/srv/shared/review"\n'
            '[site]\nurl = "https://facts.example.org"\npublisher = "P"\n[review]\nper_sheet = 7\ndue_days = 0\n'
            'blind_share = 1\nper_day = 4\nassign = "by hand"\n'
            '[limits]\nsheet_rows = 500\n[schedule]\nsheets = "0 7,13 * * mon-fri"\nupkeep = ""\n'
            '[publish]\nkeep = 5\nrights = "sentences"\nlicence = "CC BY 4.0"\n[store]\nurl = "sqlite:///kept/ledger.db"\n',
        )
    )
    config = loaded.config
    assert (config.name, config.timezone, config.review) == ("The Desk", "Europe/Vienna", Path("/srv/shared/review"))
    assert (config.site.url, config.site.publisher) == ("https://facts.example.org", "P")
    assert (config.per_sheet, config.due_days, config.limits.sheet_rows) == (7, 0, 500)
    assert (config.per_day, config.by_rule, config.blind_share) == (4, False, 1.0)
    assert (config.keep_releases, config.rights, config.licence) == (5, "sentences", "CC BY 4.0")
    assert config.store_url == "sqlite:///kept/ledger.db"
    assert (loaded.schedule.sheets, loaded.schedule.upkeep) == ("0 7,13 * * mon-fri", "")


@pytest.mark.parametrize(
    ("text", "line", "words", "nearest"),
    [
        (WHOLE + 'nme = "x"\n', 3, "[desk] has no key “nme”", "Did you mean name?"),
        (WHOLE + "\n[reveiw]\nper_sheet = 3\n", 4, "“reveiw”", "Did you mean review?"),
        (WHOLE + "[site]\nper_sheet = 3\n", 4, "[site] has no key “per_sheet”", "Move it under [review]"),
        ("per_sheet = 3\n" + WHOLE, 1, "per_sheet stands outside its section", "Move it under [review]"),
        (WHOLE + "[review]\n# per_sheet = 40\nper_shet = 3\n", 5, "“per_shet”", "Did you mean per_sheet?"),
    ],
)
def test_an_unknown_key_names_its_line_and_the_nearest_known_one(tmp_path, text, line, words, nearest):
    error = refused(tmp_path, text)
    assert f"desk.toml, line {line}: " in error.what
    assert words in error.what
    assert nearest in error.fix


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("[desk]\nid = 3\n", 2, "[desk] id is 3; it must be text in quotation marks"),
        (WHOLE + '[review]\nper_sheet = "40"\n', 4, "is “40”; it must be a whole number without quotation marks"),
        (WHOLE + "[review]\nper_sheet = true\n", 4, "is true; it must be a whole number"),
        (WHOLE + "[review]\nper_sheet = 0\n", 4, "is 0; it must be 1 or more"),
        (WHOLE + "[review]\ndue_days = 1.5\n", 4, "is 1.5; it must be a whole number"),
        (WHOLE + "[review]\nblind_share = 20\n", 4, "is 20; it must be a number from 0 to 1"),
        (WHOLE + "[review]\nblind_share = -0.1\n", 4, "is -0.1; it must be a number from 0 to 1"),
        (WHOLE + "[review]\nblind_share = nan\n", 4, "is nan; it must be a number from 0 to 1"),
        (WHOLE + '[review]\nblind_share = "0.2"\n', 4, "is “0.2”; it must be a number without quotation marks"),
        (WHOLE + '[review]\nassign = "never"\n', 4, "is “never”; it must be 'by rule' or 'by hand'"),
        ('[desk]\nid = "City Desk"\n', 2, "is “City Desk”; it must be small letters"),
        (WHOLE + 'timezone = "Mars/Olympus"\n', 3, "it must be a time zone such as"),
        (WHOLE + 'language = "de"\n', 3, "it must be 'en'"),
        (WHOLE + '[publish]\nrights = "all"\n', 4, "it must be 'whole' or 'sentences'"),
        (WHOLE + '[site]\nurl = "javascript:alert(1)"\n', 4, "an http or https address"),
        (WHOLE + '[store]\nurl = "postgresql://x/y"\n', 4, "keeps ledgers in SQLite only"),
        (WHOLE + '[schedule]\nsheets = "0 25 * * *"\n', 4, "five fields of a cron schedule"),
        (WHOLE + '[schedule]\nsheets = "hourly"\n', 4, "five fields of a cron schedule"),
        (WHOLE + '[paths]\ninbox = ""\n', 4, "the name of a folder"),
        ("desk = 3\n", 1, "[desk] is 3; it must be a section"),
    ],
)
def test_a_wrong_value_is_told_in_plain_words_with_its_line(tmp_path, text, line, words):
    error = refused(tmp_path, text)
    assert f"desk.toml, line {line}: " in error.what
    assert words in error.what


def test_all_faults_are_told_at_once_in_the_order_of_the_file(tmp_path):
    error = refused(tmp_path, WHOLE + 'nme = "x"\n[review]\nper_sheet = 0\n')
    assert [part.split(":")[0].rsplit(" ", 1)[1] for part in error.what.splitlines()] == ["3", "5"]


@pytest.mark.parametrize(
    ("text", "line"),
    [("[desk\n", 1), (WHOLE + "name = Desk\n", 3), (WHOLE + 'id = "again"\n', 3), (WHOLE + "= 3\n", 3)],
)
def test_what_is_no_toml_names_its_line(tmp_path, text, line):
    assert f"desk.toml, line {line}: this is not TOML" in refused(tmp_path, text).what


@pytest.mark.parametrize("text", ["", "[site]\n", "[desk]\n"])
def test_a_desk_without_an_id_is_told_so(tmp_path, text):
    assert "missing" in refused(tmp_path, text).what


def test_a_folder_without_settings_is_no_desk_and_init_is_named(tmp_path):
    with pytest.raises(ConfigError) as caught:
        settings.load(tmp_path)
    assert "is not a desk" in caught.value.what
    assert "claimdesk init" in caught.value.fix


@pytest.mark.parametrize("folder", [".", ".claimdesk", ".claimdesk/inbox", "inbox/../.claimdesk"])
def test_a_folder_that_the_desk_needs_for_itself_is_refused(tmp_path, folder):
    assert "needs for itself" in refused(tmp_path, WHOLE + f'[paths]\nreview = "{folder}"\n').what


def test_two_folders_that_are_one_are_refused(tmp_path):
    assert "same folder" in refused(tmp_path, WHOLE + '[paths]\nreview = "inbox"\n').what


def test_settings_saved_with_a_byte_order_mark_are_read(tmp_path):
    (tmp_path / "desk.toml").write_bytes(b"\xef\xbb\xbf" + WHOLE.encode())
    assert settings.load(tmp_path).config.id == "city-desk"


def test_settings_that_are_not_utf8_name_the_line(tmp_path):
    (tmp_path / "desk.toml").write_bytes(WHOLE.encode() + b'name = "caf\xe9"\n')
    with pytest.raises(ConfigError, match="line 3: this is not UTF-8"):
        settings.load(tmp_path)


def test_hidden_characters_of_a_key_are_shown(tmp_path):
    assert "<U+202E>" in refused(tmp_path, WHOLE + '"na\u202eme" = "x"\n').what


def test_the_schedule_is_that_of_the_deployments():
    deployed = re.findall(r'- name: (\w+)\n(?:(?!- name:).*\n)*?\s+- cron: "([^"]+)"', DEPLOYMENTS.read_text("utf-8"))
    assert dict(deployed) == Schedule().model_dump()
