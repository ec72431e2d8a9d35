"""Which verbs and nouns of change move a figure by themselves, and which only with `by` or `of`."""

from __future__ import annotations

from claims.extract.lang.lists import listed

# Before `up`, `down` and `off` these make another verb: `picked up 12 votes`, `set up 3 camps`.
NOT_MOVING = listed(
    "bring build built came come ended follow followed gave grew holed line lined made make makes making opened opening pays "
    "pick picked put puts putting racked set sets sign signed stand stands take takes took turn turned used wind"
)
# Verbs that news prose uses of shares and prices, and of much else besides.
UP_SHARES = listed(
    "widened widen widens widening ticked tick ticks ticking spiralled spiraled skyrocketed rocketed ballooned strengthened "
    "strengthen strengthens rebounded rebound rebounds bounced bounce inched vaulted firmed quickened "
    "leaps hikes boosts"
)
DOWN_SHARES = listed(
    "narrowed narrow narrows narrowing dwindled diminished nosedived dived dove sagged softened receded subsided weakens "
    "weaken eroded deflated slackened shortened"
)
# Say what somebody did with so much (`cut 1,200 jobs`), or are nouns: they move a figure only `by` it, or `of` it.
ONLY_BY = (
    UP_SHARES
    | DOWN_SHARES
    | listed(
        "added adds advanced advances boost boosted contracted cut cuts cutting decline declines drop drops eased expand "
        "expanded fall falls gain gains growth higher hiked increase increases lost lower lowered lowering past raise raised "
        "raises raising reduce reduced reduces reducing rise rises shed shot slash slashed trimmed"
    )
)
# Behind a modal verb or `to` these are verbs without an object: `fares will rise 5 per cent`.
RISING = listed("rise fall decline increase decrease drop climb gain")
# Take what was moved as their object: `cut its forecast by 2 points`, `reduced deaths by 40 per cent`.
UP_OBJECT = listed(
    "raised raise raises raising increased increase increases increasing boosted boost boosts boosting lifted lift lifts hiked "
    "hike hikes expanded expand expands expanding upped widened widen inflated"
)
DOWN_OBJECT = listed(
    "cut cuts cutting reduced reduce reduces reducing lowered lower lowers lowering slashed slash slashes slashing trimmed "
    "trim trims shortened narrowed narrow decreased decrease decreases curbed curb shrank shrink"
)
