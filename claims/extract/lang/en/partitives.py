"""English words that tie to a noun what it is one of: `one of the oldest inns in the valley`."""

from __future__ import annotations

from claims.extract.lang.lists import listed

# Tie to the noun before them wherever it stands.
ANYWHERE = listed("of for behind about between")
# Tie to the noun only where no verb can draw them to itself.
NEAR = listed("in on from against across among around")
DETERMINERS = listed("the a an its his her their our my your this that these those all")
# Before `one of` these tell what somebody or something is.
TELLING = listed(
    "is was are were be been being become becomes became as and but remains remained called named considered likely"
)
# No part of a noun phrase but of what was done then.
TIMES = listed("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow")
