"""What a table must be held against that stands in another table: computed here, once, as columns of its own.

A table that was not given counts as empty: a source without a verdict is a fault, never a matter that nobody looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from expectations import marks, voices
from expectations.shapes import ROW, SHAPES

Frames = Mapping[str, pd.DataFrame]


@dataclass(frozen=True, slots=True)
class Setting:
    """What the gates know of the desk: every label it ever used, each with its number, and the time zone of its days."""

    ratings: Mapping[str, int | None]
    timezone: str = "UTC"


Cells = Sequence[int | str | None]
Compute = Callable[[pd.DataFrame, Frames, Setting], Cells]


def beside(table: str, frames: Frames, setting: Setting) -> pd.DataFrame:
    """A copy of one table with its row numbers and the columns that its shape wants beside it.

    Where a column needed for them is missing or of another type, which stops publishing, their cells are empty.
    """
    frame = frames[table].copy()
    frame = frame.reset_index(drop=True)
    for name, dtype in SHAPES[table].beside.items():
        needed, compute = _COMPUTED[table, name]
        fit = all(c in frame.columns and str(frame[c].dtype) == SHAPES[table].columns[c] for c in needed)
        told = compute(frame, frames, setting) if fit else [None] * len(frame)
        frame[name] = pd.Series(list(told), dtype=dtype)
    frame[ROW] = pd.Series(range(len(frame)), dtype="int64")
    return frame


def plain_rows(frame: pd.DataFrame | None, *columns: str) -> list[tuple[object, ...]]:
    """The rows of some columns as plain tuples, None for what is neither text nor a whole number or truth.

    No rows where the table or a column is missing, or a column is there twice.
    """
    if frame is None or any(list(frame.columns).count(c) != 1 for c in columns):
        return []
    cells = ([cell if isinstance(cell, str | int) else None for cell in frame[c].astype("object")] for c in columns)
    return list(zip(*cells, strict=True))


def _value_of_label(frame: pd.DataFrame, _: Frames, setting: Setting) -> Cells:
    return [setting.ratings.get(label) if isinstance(label, str) else None for label in frame["rating"]]


def _known(column: str) -> Compute:
    return lambda frame, _, setting: [label in setting.ratings for label in frame[column]]


def _sources_listed(frame: pd.DataFrame, frames: Frames, _: Setting) -> Cells:
    if "sources" not in frames:
        return [None] * len(frame)
    listed: dict[tuple[object, ...], int] = {}
    for key in plain_rows(frames["sources"], "claim_id", "version"):
        listed[key] = listed.get(key, 0) + 1
    return [listed.get(key, 0) for key in plain_rows(frame, "claim_id", "version")]


def _voices(frame: pd.DataFrame, frames: Frames, _: Setting) -> Cells:
    """How many publishers the addresses in the table of sources speak for, for each version."""
    if "sources" not in frames:
        return [None] * len(frame)
    addresses: dict[tuple[object, ...], list[object]] = {}
    for claim, version, url in plain_rows(frames["sources"], "claim_id", "version", "url"):
        addresses.setdefault((claim, version), []).append(url)
    return [voices.voices(addresses.get(key, ())) for key in plain_rows(frame, "claim_id", "version")]


def _changed_on(frame: pd.DataFrame, _: Frames, setting: Setting) -> Cells:
    """The day of each version at the desk, which may be another than in UTC; nothing where the time is none."""
    days = marks.times(frame["last_changed"]).dt.tz_convert(setting.timezone).dt.strftime("%Y-%m-%d")
    return [day if isinstance(day, str) else None for day in days]


def _change_listed(frame: pd.DataFrame, frames: Frames, _: Setting) -> Cells:
    """Whether the table of corrections has a row that leads to this version."""
    listed = set(plain_rows(frames.get("corrections"), "claim_id", "to_version"))
    return [key in listed for key in plain_rows(frame, "claim_id", "version")]


def _carrier_status(frame: pd.DataFrame, frames: Frames, _: Setting) -> Cells:
    """What the table of verdicts says of the claim that a row was merged into; nothing where it holds no such claim."""
    told = {str(claim): status for claim, status in plain_rows(frames.get("verdicts"), "claim_id", "status")}
    status = [told.get(str(target)) for (target,) in plain_rows(frame, "merged_into")]
    return [s if isinstance(s, str) else None for s in status]


def _source_in_verdicts(frame: pd.DataFrame, frames: Frames, _: Setting) -> Cells:
    return _found(frame, frames.get("verdicts"), "claim_id", "version")


def _correction_in_verdicts(frame: pd.DataFrame, frames: Frames, _: Setting) -> Cells:
    return _found(frame, frames.get("verdicts"), "claim_id")


def _found(frame: pd.DataFrame, other: pd.DataFrame | None, *key: str) -> Cells:
    """Whether each row's key stands in the other table; nothing where a part of the key is empty."""
    known = set(plain_rows(other, *key))
    return [None if None in row else row in known for row in plain_rows(frame, *key)]


_COMPUTED: Mapping[tuple[str, str], tuple[tuple[str, ...], Compute]] = {
    ("verdicts", "value_of_label"): (("rating",), _value_of_label),
    ("verdicts", "label_known"): (("rating",), _known("rating")),
    ("verdicts", "sources_listed"): (("claim_id", "version"), _sources_listed),
    ("verdicts", "voices"): (("claim_id", "version"), _voices),
    ("verdicts", "change_listed"): (("claim_id", "version"), _change_listed),
    ("verdicts", "changed_on"): (("last_changed",), _changed_on),
    ("verdicts", "carrier_status"): (("merged_into",), _carrier_status),
    ("sources", "in_verdicts"): (("claim_id", "version"), _source_in_verdicts),
    ("corrections", "in_verdicts"): (("claim_id",), _correction_in_verdicts),
    ("corrections", "old_known"): (("old_rating",), _known("old_rating")),
    ("corrections", "new_known"): (("new_rating",), _known("new_rating")),
}
