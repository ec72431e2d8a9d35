"""The flow `daily`: the whole road, from what people saved to what is published."""

from __future__ import annotations

from pathlib import Path

from prefect import State, flow

from flows import road, wiring
from flows.conduct import DeskFolder, FilePath, Moment, conduct, run_name


@flow(name="daily", flow_run_name=run_name, persist_result=False, retries=0)
def daily(desk: DeskFolder, at: Moment = None, paths: list[FilePath] | None = None) -> State[None]:
    """The steps collect → ingest → extract → link → check → assign → lend → publish.

    Args:
        desk: The desk's folder, as an absolute path on the machine that runs the flow.
        at: Run as if at this time, for demos and replays; empty for now.
        paths: Files or folders to read instead of the inbox, as absolute paths.
    """
    named = None if paths is None else [Path(p) for p in paths]
    return conduct(lambda opened, way: road.day(opened, wiring.gates(opened), way, named), desk, at)
