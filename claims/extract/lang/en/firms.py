"""What stands beside the name of a firm and of nothing else."""

from __future__ import annotations

from claims.extract.lang.lists import listed

CHIEFS = ("chief executive", "CEO", "chief financial officer", "CFO", "chief operating officer", "COO")
# Behind its name.
ENDS = ("Inc", "Ltd", "Corp", "LLC", "PLC", "plc", "GmbH", "AG", "SpA", "N.V.", "S.A.", "Pty")
# Before its name: `the phone maker Reed`.
LEADS = (
    "giant",
    "maker",
    "startup",
    "start-up",
    "conglomerate",
    "chipmaker",
    "carmaker",
    "automaker",
    "drugmaker",
    "retailer",
)
# Have shares and are no firm: `Asian shares`.
PEOPLES = frozenset(
    w.capitalize() for w in listed("asian european global world american emerging latin nordic gulf us")
)
EXCHANGES = frozenset(["NYSE", "Nasdaq", "NASDAQ", "US", "U.S.", "UK"])
# What a firm is called behind its trade or its country: `the beauty brand`, `the Norwegian company`.
CALLED = (*LEADS, "company", "firm", "brand", "manufacturer", "chain")
# Behind `the stock` or `the shares`, what tells that they are not a firm's, or which they are.
OF_SHARES = tuple("market markets exchange index price prices futures of in that which option options".split())
