"""Prefect reads its environment when it is imported: here it gets a home of its own and a server that nobody runs."""

import os
import tempfile
from pathlib import Path

from flows import server

_home = tempfile.TemporaryDirectory(prefix="claimdesk-prefect-")
os.environ.update(server.environment(Path(_home.name), "http://127.0.0.1:9/api", {}))
