"""The sections of desk.toml, each key with its type, its bounds and what stands where it is left out."""

from __future__ import annotations

import re
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from claims.desk.desk import Limits
from claims.urls import UrlRefused, parse

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_CRON = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 7))
_NAMED = re.compile(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat)", re.IGNORECASE)
_DEFAULT = Limits()


def _desk_id(words: str) -> str:
    if not _ID.fullmatch(words):
        raise ValueError("small letters, digits and hyphens, 40 at most, such as city-desk")
    return words


def _zone(words: str) -> str:
    try:
        ZoneInfo(words)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError("a time zone such as Europe/Vienna or UTC") from None
    return words


def _web(words: str) -> str:
    if words:
        try:
            parse(words)
        except UrlRefused as refusal:
            raise ValueError(f"an http or https address or nothing ({refusal.what})") from None
    return words


def _store(words: str) -> str:
    if words and not re.fullmatch(r"sqlite:///[^?#]+", words):
        raise ValueError("nothing, or sqlite:/// and a path: this version keeps ledgers in SQLite only")
    return words


def _share(number: float) -> float:
    if not 0 <= number <= 1:
        raise ValueError("a number from 0 to 1, such as 0.2 for every fifth")
    return number


def _cron(words: str) -> str:
    parts = words.split()
    if words and (len(parts) != 5 or not all(map(_cron_field, parts, _CRON))):
        raise ValueError("nothing, or five fields of a cron schedule such as 0 6 * * *")
    return words


def _cron_field(part: str, bounds: tuple[int, int]) -> bool:
    plain = _NAMED.sub(str(bounds[0]), part)
    if not re.fullmatch(
        r"(?:\*|[0-9]+(?:-[0-9]+)?)(?:/[1-9][0-9]*)?(?:,(?:\*|[0-9]+(?:-[0-9]+)?)(?:/[1-9][0-9]*)?)*", plain
    ):
        return False
    values = [int(n) for item in plain.split(",") for n in re.findall(r"[0-9]+", item.split("/")[0])]
    return all(bounds[0] <= n <= bounds[1] for n in values)


Cron = Annotated[str, AfterValidator(_cron)]


class _Section(BaseModel):
    """What every section keeps: no unknown keys, no guessed types."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class _Desk(_Section):
    id: Annotated[str, AfterValidator(_desk_id)]
    name: str = ""
    timezone: Annotated[str, AfterValidator(_zone)] = "UTC"
    language: Literal["en"] = "en"


class _Store(_Section):
    url: Annotated[str, AfterValidator(_store)] = ""


class _Paths(_Section):
    inbox: Annotated[str, Field(min_length=1)] = "inbox"
    review: Annotated[str, Field(min_length=1)] = "review"
    published: Annotated[str, Field(min_length=1)] = "published"


class _Site(_Section):
    url: Annotated[str, AfterValidator(_web)] = ""
    publisher: str = ""
    contact: str = ""
    corrections_policy: str = ""


class _Review(_Section):
    per_sheet: Annotated[int, Field(ge=1, le=2000)] = 40
    due_days: Annotated[int, Field(ge=0, le=365)] = 3
    per_day: Annotated[int, Field(ge=1, le=2000)] = 10
    assign: Literal["by rule", "by hand"] = "by rule"
    blind_share: Annotated[float, AfterValidator(_share)] = 0.0


class _Limits(_Section):
    file_bytes: Annotated[int, Field(ge=1000)] = _DEFAULT.file_bytes
    sheet_rows: Annotated[int, Field(ge=10)] = _DEFAULT.sheet_rows
    cell_characters: Annotated[int, Field(ge=100, le=32_000)] = _DEFAULT.cell_characters
    batch_bytes: Annotated[int, Field(ge=1000)] = _DEFAULT.batch_bytes


class Schedule(_Section):
    """When each flow runs, as cron lines in the desk's time zone; empty: never by itself."""

    ingest: Cron = "*/15 6-22 * * *"
    sheets: Cron = "5,35 6-22 * * *"
    publish: Cron = "50 6-22 * * *"
    upkeep: Cron = "20 3 * * *"


class _Publish(_Section):
    keep: Annotated[int, Field(ge=2, le=100_000)] = 30
    rights: Literal["whole", "sentences"] = "whole"
    licence: str = ""


class _Extract(_Section):
    engine: Literal["rules"] = "rules"


class DeskToml(_Section):
    """desk.toml as it is written. Only [desk] id must be there."""

    desk: _Desk
    store: _Store = _Store()
    paths: _Paths = _Paths()
    site: _Site = _Site()
    review: _Review = _Review()
    limits: _Limits = _Limits()
    schedule: Schedule = Schedule()
    publish: _Publish = _Publish()
    extract: _Extract = _Extract()


SECTIONS: dict[str, tuple[str, ...]] = {
    name: tuple(field.annotation.model_fields)
    for name, field in DeskToml.model_fields.items()
    if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel)
}
