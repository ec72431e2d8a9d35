"""Shows one place of a spreadsheet in a LibreOffice window that listens on a socket. Run by the Python that has `uno`.

Its arguments: port, file, number of the sheet, cell at the left top, cell with the cursor, zoom in per cent, commands.
"""

import sys
import time
from pathlib import Path

import uno  # type: ignore[import-not-found]

TRIES, PAUSE = 240, 0.5
SIZE_AND_PLACE = 15
# Comma, quote, UTF-8, from the first line: without it a window asks how the CSV is to be read.
CSV = {"FilterName": "Text - txt - csv (StarCalc)", "FilterOptions": "44,34,76,1,,0,false,true"}
BY_VALUE = 3
# Hundredths of a millimetre: Line, Claim, Column, You typed, Problem, What to do.
WIDTHS = (1400, 2900, 2900, 2900, 9000, 13500)


def desktop(port: str) -> tuple[object, object]:
    """The running LibreOffice: its context and its desktop. Raises TimeoutError where none answers within two minutes."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(TRIES):
        try:
            context = resolver.resolve(f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext")
        except Exception as error:  # noqa: BLE001 - UNO's own exceptions have no common class in Python
            last = error
            time.sleep(PAUSE)
        else:
            return context, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    raise TimeoutError(f"no LibreOffice answers on port {port}: {last}")


def properties(values: dict[str, str]) -> tuple[object, ...]:
    """The values as UNO takes them."""
    made = []
    for name, value in values.items():
        one = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
        one.Name, one.Value = name, value
        made.append(one)
    return tuple(made)


def widen(page: object) -> None:
    """Makes the first columns of a CSV as wide as a reader would, and wraps their text."""
    for number, width in enumerate(WIDTHS):
        page.Columns.getByIndex(number).Width = width  # type: ignore[attr-defined]
    page.getCellRangeByName("A1:F200").IsTextWrapped = True  # type: ignore[attr-defined]
    page.Rows.OptimalHeight = True  # type: ignore[attr-defined]


def main(port: str, path: str, sheet: str, top: str, cursor: str, zoom: str, *commands: str) -> None:
    """Opens the file and goes to the place."""
    context, desk = desktop(port)
    how = properties(CSV) if path.endswith(".csv") else ()
    document = desk.loadComponentFromURL(Path(path).as_uri(), "_default", 0, how)  # type: ignore[attr-defined]
    controller = document.CurrentController
    dispatcher = context.ServiceManager.createInstanceWithContext(  # type: ignore[attr-defined]
        "com.sun.star.frame.DispatchHelper", context
    )
    controller.Frame.ContainerWindow.setPosSize(0, 0, 1500, 800, SIZE_AND_PLACE)
    if controller.Frame.LayoutManager and controller.Sidebar and controller.Sidebar.isVisible():
        controller.Sidebar.setVisible(False)
    time.sleep(1)
    controller.Frame.ContainerWindow.setPosSize(0, 0, 1500, 800, SIZE_AND_PLACE)
    page = document.Sheets.getByIndex(int(sheet))
    if how:
        widen(page)
    controller.setActiveSheet(page)
    controller.ZoomType, controller.ZoomValue = BY_VALUE, int(zoom)
    controller.select(page.getCellRangeByName(cursor))
    place = page.getCellRangeByName(top).CellAddress
    controller.setFirstVisibleColumn(place.Column)
    controller.setFirstVisibleRow(place.Row)
    time.sleep(1)
    for command in commands:
        dispatcher.executeDispatch(controller.Frame, command, "", 0, ())
    time.sleep(2)


if __name__ == "__main__":
    main(*sys.argv[1:])
