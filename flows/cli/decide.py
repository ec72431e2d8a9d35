"""`claimdesk decide`: any act on a claim without a sheet."""

from __future__ import annotations

from typing import Annotated

import typer

from flows import told
from flows.cli.options import Desk, Json


def decide(
    claim: Annotated[str, typer.Argument(metavar="CLAIM", help="The claim's id.")],
    act: Annotated[
        str, typer.Argument(metavar="ACT", help="A sheet's decision, such as rate or hand-back; or assign.")
    ],
    person: Annotated[str, typer.Option("--as", metavar="PERSON", help="Who decides, by id or name.")],
    fields: Annotated[
        list[str] | None,
        typer.Option(
            "--set", metavar="KEY=VALUE", help="A cell of the sheet, by its key: why=, due=. As often as needed."
        ),
    ] = None,
    desk: Desk = None,
    json: Json = False,
) -> int:
    """Any act on a claim, without a sheet. Where it is refused, nothing changes.

    What was ever published changes in the open: readers see why= of reopen, restore and duplicate, and of both withdraws.
    """
    from claims.desk.decide import decide as verb
    from flows import wiring

    cells = _cells(fields or [])
    with wiring.opened(desk) as opened:
        told.report(verb(opened, claim, act, person, cells), json)
    return 0


def _cells(fields: list[str]) -> dict[str, str]:
    """`key=value` as cells. Raises UsageError for one without `=` and for a key said twice."""
    from claims.errors import UsageError

    cells: dict[str, str] = {}
    for field in fields:
        key, equals, words = field.partition("=")
        if not equals:
            raise UsageError(
                f"--set {field} has no =.", "Write --set key=value, such as --set why='The figure is right.'"
            )
        if key.strip() in cells:
            raise UsageError(f"--set {key.strip()} stands there twice.", "Say each key once.")
        cells[key.strip()] = words
    return cells
