"""Other tools, measured beside ours: in an environment of their own, reading and writing JSON lines."""
