"""What rows must mean, as plain functions over columns: each says for which rows its sentence holds.

A meaning gets its columns in the order of its parameters, as a frame holds them, and gives one truth a row; where it gives
none, the rule takes it as false. Cells that must be filled have a rule of their own, so a meaning lets an empty cell pass
unless emptiness is its point.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pandas as pd

from claims.tables.columns import MERGES
from claims.vocabulary import State, VerdictStatus
from expectations import marks

Meaning = Callable[..., pd.Series]
MEANINGS: dict[str, Meaning] = {}
"""Every meaning by its name: rules carry names, because Great Expectations copies its rules as text."""

_LOOSE_UNITS = ("text", "name", "url")
_DATED = ("born", "died", "founded", "date", "date of birth", "date of death")


def meaning(function: Meaning) -> Meaning:
    """Register `function` under its name. Raises ValueError where the name is taken: two rules would share one check."""
    name = function.__name__
    if name in MEANINGS:
        raise ValueError(f"There are two meanings called {name}: give one of them another name.")
    MEANINGS[name] = function
    return function


@meaning
def filled(cell: pd.Series) -> pd.Series:
    """The cell holds something besides spaces."""
    there = cell.notna()
    return there & cell.str.strip().ne("") if cell.dtype == "str" else there


@meaning
def claim_id(cell: pd.Series) -> pd.Series:
    """The cell is the id of a claim."""
    return cell.isna() | marks.is_id("clm", cell)


@meaning
def article_id(cell: pd.Series) -> pd.Series:
    """The cell is the id of an article."""
    return cell.isna() | marks.is_id("art", cell)


@meaning
def url(cell: pd.Series) -> pd.Series:
    """The cell is empty or a well-formed http or https address of a public host."""
    return cell.isna() | marks.is_url(cell)


@meaning
def language(cell: pd.Series) -> pd.Series:
    """The cell is a language of ISO 639-1, with a script or region where wanted."""
    return cell.isna() | marks.fits(marks.LANGUAGE, cell)


@meaning
def day(cell: pd.Series) -> pd.Series:
    """The cell is empty or a day of the calendar, nothing else: no time, no month alone."""
    return cell.isna() | marks.days(cell).notna()


@meaning
def utc_time(cell: pd.Series) -> pd.Series:
    """The cell is empty or a moment in UTC."""
    return cell.isna() | marks.times(cell).notna()


@meaning
def possible_day(cell: pd.Series) -> pd.Series:
    """The cell is empty or a day since newspapers began and before the year 2200."""
    found = marks.days(cell)
    within: pd.Series = found.notna() & found.dt.year.between(1600, 2199)
    return cell.isna() | within


@meaning
def same_text(one: pd.Series, other: pd.Series) -> pd.Series:
    """Where the first cell holds a text the second holds the same, character for character."""
    return one.isna() | (other.notna() & one.eq(other))


@meaning
def span(start: pd.Series, end: pd.Series) -> pd.Series:
    """The span begins in the text and has at least one character."""
    return start.isna() | end.isna() | (start.ge(0) & start.lt(end))


@meaning
def holder_named(holder: pd.Series, state: pd.Series) -> pd.Series:
    """A claim that is assigned or waiting has somebody who holds it."""
    return ~state.isin([State.ASSIGNED.value, State.WAITING.value]) | filled(holder)


@meaning
def never(cell: pd.Series) -> pd.Series:
    """The cell says no; an empty one does not."""
    return cell.eq(False)


@meaning
def always(cell: pd.Series) -> pd.Series:
    """The cell says yes; an empty one does not."""
    return cell.eq(True)


@meaning
def page_of(page: pd.Series, claim: pd.Series) -> pd.Series:
    """The page's address ends in the claim's own id."""
    told = [
        not isinstance(p, str) or not isinstance(c, str) or f"/{p}".endswith(f"/claims/{c}.html")
        for p, c in zip(page, claim, strict=True)
    ]
    return pd.Series(told, index=page.index, dtype=bool)


@meaning
def listed(cell: pd.Series) -> pd.Series:
    """The row was found in the other table; where it could not be looked up because its key is empty, that is told alone."""
    return cell.isna() | cell.eq(True)


@meaning
def period(since: pd.Series, until: pd.Series) -> pd.Series:
    """Both ends are empty or days, months or years, and the first does not lie after the second as far as both tell."""
    both = since.notna() & until.notna()
    written = (since.isna() | _real(since)) & (until.isna() | _real(until))
    short = pd.concat([since.str.len(), until.str.len()], axis=1).min(axis=1)
    ordered = [
        a[: int(n)] <= b[: int(n)] if known else True
        for a, b, n, known in zip(since, until, short.fillna(0), both, strict=True)
    ]
    return written & pd.Series(ordered, index=since.index, dtype=bool)


@meaning
def value_or_period(value: pd.Series, since: pd.Series, until: pd.Series) -> pd.Series:
    """There is a value, or the row is a period: both its ends are filled."""
    return value.notna() | (since.notna() & until.notna())


def _real(cell: pd.Series) -> pd.Series:
    whole = cell.str.len().ne(10) | marks.days(cell).notna()
    return marks.fits(marks.PART_OF_DAY, cell) & whole


@meaning
def value_of_unit(value: pd.Series, unit: pd.Series, told: pd.Series) -> pd.Series:
    """A value whose unit or property is a date is a day, month or year; one whose unit is measured is a plain number."""
    dated = unit.eq("date") | told.isin(_DATED)
    measured = ~dated & unit.notna() & ~unit.isin(_LOOSE_UNITS)
    return value.isna() | ~(dated | measured) | (dated & _real(value)) | (measured & marks.fits(marks.NUMBER, value))


_HALF_A_YEAR = 183


@meaning
def not_long_before(as_of: pd.Series, said_on: pd.Series) -> pd.Series:
    """The first day lies at most half a year before the second, as far as both are days: a year mistyped in January shows."""
    gap = marks.days(said_on) - marks.days(as_of)
    return gap.isna() | gap.le(pd.Timedelta(days=_HALF_A_YEAR))


@meaning
def two_people(approved_by: pd.Series, rated_by: pd.Series) -> pd.Series:
    """Whoever approved did not rate; that both are named is a rule of its own."""
    return rated_by.isna() | approved_by.isna() | rated_by.ne(approved_by)


@meaning
def not_reworded(approved_by: pd.Series, reworded_by: pd.Series) -> pd.Series:
    """Whoever approved is not among those who reworded (`;` between their ids)."""
    told = [
        isinstance(names, str) and who in {name.strip() for name in names.split(";")}
        for who, names in zip(approved_by, reworded_by, strict=True)
    ]
    return pd.Series(told, index=approved_by.index, dtype=bool).eq(False)


@meaning
def value_of_label(value: pd.Series, wanted: pd.Series, known: pd.Series) -> pd.Series:
    """The number is the label's own; both are empty where the label is off the scale. Unknown labels have their own rule."""
    same = (value.isna() & wanted.isna()) | value.eq(wanted).fillna(False)
    return known.ne(True) | same


@meaning
def not_after(day_told: pd.Series, limit: pd.Series) -> pd.Series:
    """The first day does not lie after the second; what is no day has its own rule."""
    told, last = marks.days(day_told), marks.days(limit)
    return told.isna() | last.isna() | told.le(last)


@meaning
def in_order(first: pd.Series, last: pd.Series) -> pd.Series:
    """The first moment does not lie after the last."""
    began, changed = marks.times(first), marks.times(last)
    return began.isna() | changed.isna() | began.le(changed)


@meaning
def enough_publishers(publishers: pd.Series, voices: pd.Series, one_source: pd.Series) -> pd.Series:
    """At least two publishers by either count, or a reason why one is enough; what could not be counted is not compared."""
    enough = publishers.ge(2) & (voices.isna() | voices.ge(2))
    return publishers.isna() | enough | filled(one_source)


@meaning
def same_number(one: pd.Series, other: pd.Series) -> pd.Series:
    """Both numbers are equal; where the second could not be counted it is not compared."""
    return one.isna() | other.isna() | one.eq(other)


@meaning
def told_if_changed(rating: pd.Series, before: pd.Series, change_listed: pd.Series) -> pd.Series:
    """A version whose rating differs from the one before is listed among the corrections."""
    return before.isna() | rating.eq(before).fillna(False) | change_listed.fillna(False)


@meaning
def merge_target(merged_into: pd.Series, status: pd.Series, merged_live: pd.Series) -> pd.Series:
    """A merged claim names a live one; any other names none."""
    merged = status.eq(VerdictStatus.MERGED.value)
    return (merged & merged_into.notna() & merged_live.eq(True)) | (~merged & merged_into.isna())


@meaning
def merge_lands(merged_into: pd.Series, carrier_status: pd.Series) -> pd.Series:
    """A claim merged into another has its readers find a verdict there, or the notice of its withdrawal, not another merge."""
    lands = [VerdictStatus.PUBLISHED.value, VerdictStatus.RECHECKING.value, VerdictStatus.WITHDRAWN.value]
    return merged_into.isna() | carrier_status.isin(lands)


@meaning
def merge_shown(status: pd.Series, state: pd.Series) -> pd.Series:
    """A claim that was merged says so to readers, unless its verdict was withdrawn before."""
    told = status.isin([VerdictStatus.MERGED.value, VerdictStatus.WITHDRAWN.value])
    return state.ne(State.MERGED.value) | told


@meaning
def merged_by_two(approved_by: pd.Series, merged_by: pd.Series, state: pd.Series) -> pd.Series:
    """A merge has two people behind it, one who proposed it and another who approved."""
    both = filled(approved_by) & filled(merged_by) & merged_by.ne(approved_by)
    return state.ne(State.MERGED.value) | both


@meaning
def dated_where_needed(said_on: pd.Series, date_needed: pd.Series) -> pd.Series:
    """The day the article appeared is known where the statement counts from it."""
    return date_needed.isna() | filled(said_on)


@meaning
def proposed_state(state: pd.Series, proposes: pd.Series) -> pd.Series:
    """What would be published now for the first time is approved."""
    return proposes.ne(True) | state.isna() | state.isin([State.APPROVED.value, State.PUBLISHED.value])


@meaning
def next_version(after: pd.Series, before: pd.Series, kind: pd.Series) -> pd.Series:
    """The version after is the one before and one more; a withdrawal or a merge may keep the number."""
    gone = kind.eq("withdrawn") & after.isna() | kind.isin(["withdrawn", *MERGES]) & after.eq(before)
    return before.isna() | gone | after.eq(before + 1)


@meaning
def old_rating(rating: pd.Series, known: pd.Series) -> pd.Series:
    """The old rating is of the scheme; that there is one is a rule of its own."""
    return rating.isna() | known.eq(True)


@meaning
def new_rating(rating: pd.Series, kind: pd.Series, known: pd.Series) -> pd.Series:
    """The new rating is of the scheme; only a withdrawal may have none."""
    return (rating.isna() & kind.eq("withdrawn")) | known.eq(True)


@meaning
def named_for_what_it_is(kind: pd.Series, old: pd.Series, new: pd.Series) -> pd.Series:
    """A change of rating is not called a clarification."""
    return kind.ne("clarification") | old.isna() | new.isna() | old.eq(new)


def truths(name: str, columns: Mapping[str, pd.Series]) -> pd.Series:
    """One plain truth a row: the meaning's answer, false where it gave none. Raises KeyError for an unknown name."""
    return MEANINGS[name](*columns.values()).astype("boolean").fillna(False).astype(bool)
