"""What `’d` and `’s` behind a pronoun are short for, by the word that follows: `she’d sold`, `he’s ill`."""

from __future__ import annotations

from claims.extract.lang.lists import listed

# What the other endings are short for.
SHORT_FOR = {"ll": "will", "re": "are", "ve": "have"}
# Participles that are no past form as well.
PARTICIPLES = listed(
    "been begun bitten blown borne broken chosen done drawn driven drunk eaten fallen flown forbidden forgiven forgotten "
    "frozen given gone gotten grown hidden known lain mistaken outgrown overseen overthrown proven ridden risen rung "
    "seen sewn shaken shown shrunk slain spoken sprung stolen stricken stung sung sunk sworn swum swung taken thrown torn "
    "undergone withdrawn woken worn woven written"
)
# End in -ed, or are the same in the present and the past, and so tell nothing.
SAME = listed(
    "bed bleed breed embed exceed feed heed need proceed seed shed speed succeed weed wed come become overcome run rerun "
    "outrun found lay saw fell bore wound bound ground spoke felt"
)
HAD = listed("better had")
HAS = listed("been got had become")
# Behind these, `to` leads what somebody is to do, as others have it.
TO_DO = listed(
    "accused allowed believed compelled entitled expected feared forced invited known meant obliged ordered permitted reported "
    "required rumoured rumored said scheduled supposed thought tipped understood"
)
# Behind these, what somebody gets may follow, so that they are passives as well: `he’s paid a third`.
OF_TWO = listed(
    "allowed asked awarded called charged considered declared denied elected forgiven given granted guaranteed handed left "
    "lent made named offered owed paid promised refused sent served shown sold spared taught told"
)
