"""Verbs that only tell how far the verb after them went: `continued to`, `kept`, `stopped short of`."""

from __future__ import annotations

from claims.extract.lang.lists import listed

# Whether it came to the words after these nobody is told.
_TRIED = (
    "try tries tried trying attempt attempts attempted attempting struggle struggles struggled struggling fail fails failed "
    "failing neglect neglects neglected"
)
# Nor after these with `to`: `had to explain`.
MUST = listed("have has had forced likely ought")
TO = MUST | listed(
    f"{_TRIED} manage manages managed managing "
    "continue continues continued continuing begin begins began started go goes went going proceed proceeds proceeded appear "
    "appears appeared seem seems seemed came able yet "
    "used liked likes loved loves emailed e-mailed texted phoned rang called wrote"
)
# Behind these with `to` and a name one speaks there: `took to Twitter to say`.
TOOK = listed("took takes taken turned went")
# Behind a form of `be` these tell only how it was said: `was careful to add`, `is quick to point out`.
SO = listed("careful quick swift pleased proud heard known")
ING = listed(
    "keep keeps kept began begins started starts continued continues continue stopped stop stops avoid avoids avoided"
)
SHORT = listed("stop stops stopped stopping")
# After these it was not said.
UNSAID = listed(f"{_TRIED} stop stops stopped stopping avoid avoids avoided")
# Behind what somebody said these go on with what he would not say or do.
WITHHELD = listed("declined declines refused refuses")
# The same with `no` and with `not`: `gave no details`, `would not say`.
GIVES = listed("gave give gives offered offers provided provides released releases cited")
WOULD = listed("did does do would could")
SAY = listed("say comment elaborate specify disclose discuss")
# Behind `is` these tell that something has begun and is not over: `a search is ongoing`.
UNDER_WAY = listed("ongoing underway pending")
