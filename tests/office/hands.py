"""Hands at a real Calc: opens sheets, types, sorts and saves as a person does. Run by a Python that has UNO, with a JSON file.

The file says which locale the program has, where its profile lies, and the jobs: a source, its import options, acts, saves.
"""

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException
from com.sun.star.sheet.FillDateMode import FILL_DATE_DAY
from com.sun.star.sheet.FillDirection import TO_BOTTOM
from com.sun.star.sheet.FillMode import SIMPLE
from com.sun.star.table import CellRangeAddress, TableSortField

FILTERS = {"csv": "Text - txt - csv (StarCalc)", "ods": "calc8", "xlsx": "Calc MS Excel 2007 XML"}
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>{0}</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooLocale" oor:op="fuse"><value>{0}</value></prop></item>
</oor:items>
"""
_PATIENCE = 300


def main(orders: Path) -> None:
    """Does all that the file asks for, in one run of the program, and ends it."""
    asked = json.loads(orders.read_text("utf-8"))
    profile = Path(asked["profile"])
    (profile / "user").mkdir(parents=True, exist_ok=True)
    (profile / "user" / "registrymodifications.xcu").write_text(SETTINGS.format(asked["locale"]), "utf-8")
    pipe = f"claimdesk{abs(hash(str(profile)))}"
    line = [asked["soffice"], f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--nologo"]
    # It starts itself anew from a script: only its whole group can be ended.
    office = subprocess.Popen(
        [*line, f"--accept=pipe,name={pipe};urp;"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    try:
        desktop = _desktop(office, pipe)
        for job in asked["jobs"]:
            try:
                _do(desktop, job)
            except Exception as error:
                raise SystemExit(f"{job['source']}: {job.get('acts')}: {error!r}") from error
        _end(desktop)
        office.wait(60)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(office.pid, signal.SIGKILL)


def _desktop(office: subprocess.Popen[bytes], pipe: str) -> Any:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(_PATIENCE):
        try:
            there = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return there.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", there)
        except NoConnectException:
            try:
                raise SystemExit(f"soffice ended with {office.wait(0.2)} before it answered")
            except subprocess.TimeoutExpired:
                continue
    raise SystemExit("soffice does not answer")


def _end(desktop: Any) -> None:
    with contextlib.suppress(DisposedException):  # it may be gone before it answers
        desktop.terminate()


def _do(desktop: Any, job: dict[str, Any]) -> None:
    how = {"Hidden": True}
    if job.get("options") is not None:
        how |= {"FilterName": FILTERS["csv"], "FilterOptions": job["options"]}
    document = desktop.loadComponentFromURL(Path(job["source"]).as_uri(), "_blank", 0, _values(how))
    sheet = document.Sheets[0]
    for name, *words in job.get("acts", ()):
        ACTS[name](document, sheet, *words)
    for save in job["saves"]:
        _save(document, save)
    document.close(True)


def _save(document: Any, save: dict[str, Any]) -> None:
    """`keep` is what Ctrl+S does; a save with a path is Save As."""
    if save["kind"] == "keep":
        document.store()
        return
    how = {"FilterName": FILTERS[save["kind"]]}
    if save.get("options") is not None:
        how["FilterOptions"] = save["options"]
    document.storeToURL(Path(save["path"]).as_uri(), _values(how))


def _values(named: dict[str, Any]) -> tuple[PropertyValue, ...]:
    return tuple(PropertyValue(name, 0, value, 0) for name, value in named.items())


def _used(sheet: Any) -> Any:
    """The cells that hold something, headings first."""
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.RangeAddress
    return sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)


def _type(document: Any, sheet: Any, row: int, column: int, words: str) -> None:
    """As typed at the keyboard: the words go through the recognition of numbers, in the program's own language."""
    sheet.getCellByPosition(column, row).FormulaLocal = words


def _insert(document: Any, sheet: Any, row: int) -> None:
    sheet.Rows.insertByIndex(row, 1)


def _delete(document: Any, sheet: Any, row: int) -> None:
    sheet.Rows.removeByIndex(row, 1)


def _insert_column(document: Any, sheet: Any, column: int) -> None:
    sheet.Columns.insertByIndex(column, 1)


def _sort(document: Any, sheet: Any, column: int) -> None:
    _sorted(_used(sheet), column)


def _sort_alone(document: Any, sheet: Any, column: int) -> None:
    end = _used(sheet).RangeAddress.EndRow
    _sorted(sheet.getCellRangeByPosition(column, 0, column, end), 0)


def _sorted(cells: Any, column: int) -> None:
    field = TableSortField()
    field.Field, field.IsAscending = column, True
    fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    cells.sort(_values({"SortFields": fields, "ContainsHeader": True}))


def _filter(document: Any, sheet: Any, column: int, words: str) -> None:
    """An autofilter that leaves the rows with these words in view."""
    from com.sun.star.sheet import TableFilterField
    from com.sun.star.sheet.FilterOperator import EQUAL

    cells = _used(sheet)
    asked = cells.createFilterDescriptor(True)
    field = TableFilterField()
    field.Field, field.Operator, field.StringValue = column, EQUAL, words
    asked.setFilterFields((field,))
    asked.ContainsHeader = True
    cells.filter(asked)


def _hide(document: Any, sheet: Any, row: int) -> None:
    sheet.Rows.getByIndex(row).IsVisible = False


def _fill(document: Any, sheet: Any, row: int, column: int, count: int) -> None:
    """The handle at a cell's corner pulled down: days and numbers count on."""
    sheet.getCellRangeByPosition(column, row, column, row + count).fillAuto(TO_BOTTOM, 1)


def _fill_same(document: Any, sheet: Any, row: int, column: int, count: int) -> None:
    """Ctrl+D: the same in every cell."""
    sheet.getCellRangeByPosition(column, row, column, row + count).fillSeries(TO_BOTTOM, SIMPLE, FILL_DATE_DAY, 0, 0)


def _copy(document: Any, sheet: Any, row: int, to: int) -> None:
    """A whole row copied over another."""
    end = _used(sheet).RangeAddress.EndColumn
    source = CellRangeAddress(0, 0, row, end, row)
    sheet.copyRange(sheet.getCellByPosition(0, to).CellAddress, source)


ACTS: dict[str, Callable[..., None]] = {
    "type": _type,
    "insert": _insert,
    "delete": _delete,
    "insert column": _insert_column,
    "sort": _sort,
    "sort alone": _sort_alone,
    "filter": _filter,
    "hide": _hide,
    "fill": _fill,
    "fill same": _fill_same,
    "copy": _copy,
}

if __name__ == "__main__":
    main(Path(sys.argv[1]))
