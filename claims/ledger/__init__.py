"""The review ledger: append-only events in one chain of hashes, and the state folded from them."""
