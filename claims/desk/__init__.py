"""The verbs of the day, one a file: they join the thinking rooms with the ledger and the disk."""
