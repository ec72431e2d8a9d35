"""The flow `publish`: the gate decides, and what it lets through is published."""

from __future__ import annotations

from prefect import State, flow

from flows import road, wiring
from flows.conduct import DeskFolder, Moment, conduct, run_name


@flow(name="publish", flow_run_name=run_name, persist_result=False, retries=0)
def publish(desk: DeskFolder, at: Moment = None) -> State[None]:
    """Claims at fault are held back and listed on the board; a fault of a whole table stops publishing (`GateRed`).

    Args:
        desk: The desk's folder, as an absolute path on the machine that runs the flow.
        at: Run as if at this time, for demos and replays; empty for now.
    """
    return conduct(lambda opened, way: road.release(opened, wiring.gates(opened), way), desk, at)
