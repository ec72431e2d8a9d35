"""The flow `sheets`: what people saved is collected, what they get next is lent."""

from __future__ import annotations

from prefect import State, flow

from flows import road
from flows.conduct import DeskFolder, Moment, conduct, run_name


@flow(name="sheets", flow_run_name=run_name, persist_result=False, retries=0)
def sheets(desk: DeskFolder, at: Moment = None) -> State[None]:
    """The steps collect → assign → lend.

    Args:
        desk: The desk's folder, as an absolute path on the machine that runs the flow.
        at: Run as if at this time, for demos and replays; empty for now.
    """
    return conduct(road.sheets, desk, at)
