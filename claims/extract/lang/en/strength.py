"""Words that make a statement stronger or weaker: what a paraphrase may have lost or put in."""

from __future__ import annotations

from claims.extract.lang.lists import listed

DOUBT = listed(
    "may might could maybe perhaps possibly probably likely unlikely potentially presumably apparently seemingly seem seems "
    "appear appears suggest suggests hope hopes hopefully unclear unsure unless"
)
# Counted only where a quotation has none of them: whoever says `some` has not said `all`.
PART = listed(
    "some many most several few often sometimes usually partly mostly mainly nearly almost roughly about around"
)
ALL = listed(
    "all every everyone everybody everything entirely completely totally wholly always never none nobody nothing"
)
SURE = listed("certainly definitely undoubtedly clearly surely guaranteed proved proven proves must")
NEGATION = listed("not never no none nobody nothing neither nor without")
