"""An empty desk in a folder: settings with their meaning beside them, the files to fill in, the folders. Overwrites nothing."""

from __future__ import annotations

import re
from importlib import resources
from pathlib import Path

from claims.errors import ConfigError
from flows.settings import NAME

FOLDERS = ("inbox", "review", "facts", "published")
PEOPLE = """\
id,name,roles,active,away_since
ana,Ana Example,reviewer,no,
ben,Ben Example,editor;operator,no,
"""
SETTINGS = """\
# The settings of this desk. A line that begins with # says what stands there if nothing else is said.

[desk]
id = "{id}"                    # small letters, digits, hyphens; stays as it is
name = "{name}"                # how the desk calls itself in pages
# timezone = "UTC"             # such as "Europe/Vienna": due days and dates follow it
# language = "en"

[store]
# url = ""                     # empty: .claimdesk/ledger.db; or "sqlite:///folder/ledger.db", never on a synced drive

[paths]
# inbox = "inbox"              # articles to read
# review = "review"            # the sheets; may lie on a synced drive
# published = "published"      # the releases

[site]
# url = ""                     # where the release will stand, such as "https://facts.example.org"
# publisher = ""
# contact = ""
# corrections_policy = ""      # a link, or a sentence

[review]
# assign = "by rule"           # new claims are given out by themselves; "by hand": editors give each of them
# per_sheet = 40               # claims that the rule lets one person hold at most
# due_days = 3                 # days until an answer is wanted
# blind_share = 0              # share of the ratings, 0 to 1, on which a second person is asked who does not know the first
# per_day = 10                 # answers wanted of one person for one day; what goes beyond is due on the days after

[limits]
# file_bytes = 50000000
# sheet_rows = 200000
# cell_characters = 10000
# batch_bytes = 500000         # how much text one task of a flow handles

[schedule]
# ingest = "*/15 6-22 * * *"   # minute hour day month weekday, in the desk's time zone; "" for never
# sheets = "5,35 6-22 * * *"
# publish = "50 6-22 * * *"
# upkeep = "20 3 * * *"

[publish]
# keep = 30                    # releases that stay on disk
# rights = "whole"             # articles whose rights are recorded are shown whole; "sentences": no article ever is
# licence = ""                 # under which the tables may be used, such as "CC BY 4.0"

[extract]
# engine = "rules"
"""


def init(root: Path, desk_id: str | None = None) -> list[str]:
    """Makes an empty desk in `root` and returns what was made, by name; nothing where it is whole already.

    `desk_id` is derived from the folder's name where not given. Raises ConfigError for a folder that holds other things.
    """
    root = root.absolute()
    files = {
        "people.csv": PEOPLE.encode(),
        "ratings.csv": resources.files("seeds").joinpath("ratings.csv").read_bytes(),
        # Last, because it makes the folder a desk: an init that was cut short can be run again.
        NAME: SETTINGS.format(id=desk_id or _slug(root.name), name=_slug(root.name)).encode(),
    }
    if root.exists():
        _refuse_other(root, {*files, *FOLDERS, ".claimdesk"})
    made: list[str] = []
    for folder in () if (root / NAME).exists() else FOLDERS:
        if not (root / folder).is_dir():
            (root / folder).mkdir(parents=True)
            made.append(f"{folder}/")
    for name, data in files.items():
        if not (root / name).exists():
            with (root / name).open("xb") as file:
                file.write(data)
            made.append(name)
    return made


def _refuse_other(root: Path, ours: set[str]) -> None:
    if not root.is_dir():
        raise ConfigError(f"{root} is a file, not a folder.", "Name a folder: claimdesk init DIR")
    if (root / NAME).exists():
        return
    other = sorted(e.name for e in root.iterdir() if e.name not in ours)
    if other:
        raise ConfigError(
            f"{root} is no desk, and it is not empty: it holds {other[0]}"
            + (f" and {len(other) - 1} more." if len(other) > 1 else "."),
            "Name a new or an empty folder: claimdesk init DIR",
        )


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40].strip("-") or "desk"
