"""English words that tie to a noun what it is one of: `one of the oldest inns in the valley`."""

from __future__ import annotations

from claims.extract.lang.en.grammar import DEFINITE
from claims.extract.lang.lists import listed

# Tie to the noun before them wherever it stands.
ANYWHERE = listed("of for behind about between")
# Tie to the noun only where no verb can draw them to itself.
NEAR = listed("in on at from against across among around near within")
DETERMINERS = DEFINITE | {"all"}
# Behind those of whom one is told, what was done to them: `men accused of arson`; more of these in the verbs' list.
BEFALLEN = listed(
    "known held built based involved located born hit affected led run found seen used shown designed caught"
)
# Before `one of` these tell what somebody or something is.
TELLING = listed(
    "is was are were be been being become becomes became as and but remains remained called named considered likely"
)
# No part of a noun phrase but of what was done then.
TIMES = listed("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow")
