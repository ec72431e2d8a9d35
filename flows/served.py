"""The child of server.py: Prefect's own API under uvicorn, on a socket that the parent has already bound.

Run as `python -m flows.served SOCKET LIFELINE` (two descriptors), with the environment of server.environment().
"""

from __future__ import annotations

import socket
import sys

from flows import tether


def main(listening: int, lifeline: int) -> None:
    """Serve until told to end, or until the parent is gone. Leaves with code 3 where the server cannot start."""
    tether.hold(lifeline)
    import uvicorn

    config = uvicorn.Config(
        "prefect.server.api.server:create_app",
        factory=True,
        lifespan="on",
        log_level="warning",
        timeout_graceful_shutdown=2,
    )
    server = uvicorn.Server(config)
    server.run(sockets=[socket.socket(fileno=listening)])
    sys.exit(0 if server.started else 3)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
