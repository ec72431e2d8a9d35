"""desk.toml read and checked: every fault with its file and line, in plain words, all of them at once.

An unknown key is an error that names the nearest known one: a setting that nobody reads is worse than none.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from claims.desk.desk import Config, Limits, Site
from claims.errors import ConfigError
from claims.text import shorten, visible
from flows.newsroom import read_facts, read_people, read_scheme, refuse_no_file
from flows.sections import SECTIONS, DeskToml, Schedule

__all__ = ["NAME", "Settings", "load", "read_facts", "read_people", "read_scheme"]

NAME = "desk.toml"
_PLAIN = {
    "string_type": "text in quotation marks",
    "int_type": "a whole number without quotation marks",
    "float_type": "a number without quotation marks",
    "model_type": "a section",
    "literal_error": "{expected}",
    "greater_than_equal": "{ge} or more",
    "less_than_equal": "{le} or less",
    "string_too_short": "the name of a folder",
    "value_error": "{error}",
}


@dataclass(frozen=True, slots=True)
class Settings:
    """A desk's settings: what its verbs need, and when its flows run."""

    config: Config
    schedule: Schedule


@dataclass(frozen=True, slots=True)
class _Fault:
    """One thing wrong in desk.toml: the line (0 where it has none), what is wrong, what to do."""

    line: int
    what: str
    fix: str


def load(root: Path) -> Settings:
    """The settings of the desk in folder `root`, with absolute paths. Raises ConfigError, naming every fault."""
    root = root.resolve()
    file = root / NAME
    text = _text(file)
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(*_syntax(file, str(error))) from None
    try:
        checked = DeskToml.model_validate(raw)
    except ValidationError as error:
        faults = sorted((_fault(e, text) for e in error.errors()), key=lambda f: f.line)
        raise ConfigError(
            "\n".join(f"{file}{f', line {f.line}' if f.line else ''}: {f.what}" for f in faults),
            "; ".join(dict.fromkeys(f.fix for f in faults)) + ".",
        ) from None
    return Settings(_config(checked, root), checked.schedule)


def _text(file: Path) -> str:
    refuse_no_file(file)
    try:
        return file.read_bytes().decode("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        raise ConfigError(
            f"{file.parent} is not a desk: it has no {NAME}.",
            f"Name a desk with --desk DIR or $CLAIMDESK_DESK, or make one: claimdesk init {file.parent}",
        ) from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ConfigError(f"{file}, line {line}: this is not UTF-8.", "Save the file as UTF-8.") from None


def _syntax(file: Path, told: str) -> tuple[str, str]:
    """The message of tomllib as what is wrong and what to do."""
    found = re.fullmatch(r"(?P<what>.*) \(at line (?P<line>[0-9]+), column [0-9]+\)", told, re.DOTALL)
    what, where = (found["what"], f", line {found['line']}") if found else (told.split(" (at")[0], "")
    return (
        f"{file}{where}: this is not TOML: {shorten(visible(what), 100)}.",
        'Write a section as [name], a setting as key = "value" or key = 3.',
    )


def _fault(error: Mapping[str, Any], text: str) -> _Fault:
    """One of pydantic's errors in plain words, with its line."""
    path = [str(part) for part in error["loc"]]
    line = _line_of(text, path)
    name = f"[{path[0]}] {path[1]}" if len(path) > 1 else f"[{path[0]}]"
    if error["type"] == "extra_forbidden":
        return _Fault(line, *_unknown(path))
    if error["type"] == "missing":
        key = "[desk] with an id" if path == ["desk"] else name
        return _Fault(line, f"{key} is missing.", f'Write {key}, such as id = "city-desk"')
    return _Fault(line, f"{name} is {_shown(error['input'])}; it must be {_expected(error)}.", f"Correct {name}")


def _expected(error: Mapping[str, Any]) -> str:
    form = _PLAIN.get(error["type"], "{error}")
    return form.format(**{"error": error["msg"], **error.get("ctx", {})})


def _unknown(path: list[str]) -> tuple[str, str]:
    if len(path) == 1:
        owner = next((s for s, keys in SECTIONS.items() if path[0] in keys), None)
        if owner:
            return f"{path[0]} stands outside its section.", f"Move it under [{owner}]"
        return f"there is no section or key {_name(path[0])}.", _nearest(path[0], list(SECTIONS), "Sections are")
    section, key = path[0], path[1]
    owner = next((s for s, keys in SECTIONS.items() if key in keys), None)
    if owner:
        return f"[{section}] has no key {_name(key)}.", f"Move it under [{owner}]"
    return f"[{section}] has no key {_name(key)}.", _nearest(key, list(SECTIONS[section]), f"[{section}] knows")


def _name(words: str) -> str:
    return f"“{shorten(visible(words), 40)}”"


def _nearest(word: str, known: list[str], lead: str) -> str:
    near = difflib.get_close_matches(word, known, n=1, cutoff=0.5)
    return f"Did you mean {near[0]}? {lead}: {', '.join(known)}" if near else f"{lead}: {', '.join(known)}"


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return _name(value)
    if isinstance(value, int | float):
        return str(value)
    return "a list" if isinstance(value, list) else "a section" if isinstance(value, dict) else _name(str(value))


def _line_of(text: str, path: list[str]) -> int:
    """The line where a key, else its section, stands; 0 where neither is written."""
    section, at_section = "", 0
    for number, line in enumerate(text.split("\n"), 1):
        heading = re.match(r"\s*\[\s*[\"']?([^\]\"']+?)[\"']?\s*\]", line)
        if heading:
            section = heading[1]
            if section == path[0]:
                at_section = number
            continue
        key = re.match(r"\s*[\"']?([^\"'=#\s]+)[\"']?\s*=", line)
        if key and ([section, key[1]] == path[:2] or (not section and key[1] in (path[0], ".".join(path)))):
            return number
    return at_section


def _config(checked: DeskToml, root: Path) -> Config:
    """What the verbs need. Raises ConfigError where two folders of the desk are one."""
    inbox, review, published = (
        _folder(root, getattr(checked.paths, key), key) for key in ("inbox", "review", "published")
    )
    if len({inbox, review, published}) < 3:
        raise ConfigError(
            f"{root / NAME}: two of [paths] inbox, review and published are the same folder.",
            "Give each a folder of its own.",
        )
    return Config(
        id=checked.desk.id,
        name=checked.desk.name,
        root=root,
        inbox=inbox,
        review=review,
        published=published,
        timezone=checked.desk.timezone,
        language=checked.desk.language,
        store_url=checked.store.url,
        site=Site(**checked.site.model_dump()),
        limits=Limits(**checked.limits.model_dump()),
        per_sheet=checked.review.per_sheet,
        due_days=checked.review.due_days,
        per_day=checked.review.per_day,
        by_rule=checked.review.assign == "by rule",
        blind_share=checked.review.blind_share,
        keep_releases=checked.publish.keep,
        rights=checked.publish.rights,
        licence=checked.publish.licence,
        engine=checked.extract.engine,
    )


def _folder(root: Path, words: str, key: str) -> Path:
    folder = (root / words).resolve()
    private = root / ".claimdesk"
    if folder in (root, private) or private in folder.parents:
        raise ConfigError(
            f"{root / NAME}: [paths] {key} is {_name(words)}, which the desk needs for itself.",
            f'Name a folder of its own, such as {key} = "{key}".',
        )
    return folder
