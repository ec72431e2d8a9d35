"""The flow `upkeep`: the ledger is replayed and compared, the board written anew, what interrupted runs left is removed."""

from __future__ import annotations

from prefect import State, flow

from flows import road
from flows.conduct import DeskFolder, Moment, conduct, run_name


@flow(name="upkeep", flow_run_name=run_name, persist_result=False, retries=0)
def upkeep(desk: DeskFolder, at: Moment = None) -> State[None]:
    """The steps audit → board → prune. A ledger that is not what it was ends in `Failed` named `VerificationFailed`.

    Args:
        desk: The desk's folder, as an absolute path on the machine that runs the flow.
        at: Run as if at this time, for demos and replays; empty for now.
    """
    return conduct(road.upkeep, desk, at)
