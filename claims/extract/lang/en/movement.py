"""Which verbs and nouns of change move a figure by themselves, and which only with `by` or `of`."""

from __future__ import annotations

from claims.extract.lang.lists import listed

# Before `up`, `down` and `off` these make another verb: `picked up 12 votes`, `set up 3 camps`.
NOT_MOVING = listed(
    "bring build built keep keeps keeping kept hold held holds holding lay laid came come ended follow followed gave "
    "grew holed line lined made make makes making opened opening pays "
    "pick picked put puts putting racked save saves saving set sets setting shut shuts sign signs signing signed stand stands "
    "stood take takes took taking took turn turned used wind divide dividing saved divided shot shoot shooting"
)
# With `down` these move what they speak of after all: `came down 2 points`.
COMING = listed("came come comes coming bring brings brought bringing take takes took taken")
# With `up` and `back` these take down what they speak of, and `shot up` puts it up: `gave back 2 points`, `shot up 9%`.
GIVING = listed("gave give gives giving given")
SHOOTING = listed("shot shoot shoots shooting")
# What stands before `up` and `down` where things that are counted, and not only shares, went that way.
BEFORE_WAY = listed(
    "is are was were be been being am go goes went going gone moved moves trading traded closed finished ended"
)
# Verbs that news prose uses of shares and prices, and of much else besides.
UP_SHARES = listed(
    "widened widen widens widening ticked tick ticks ticking spiralled spiraled skyrocketed rocketed ballooned strengthened "
    "strengthen strengthens rebounded rebound rebounds bounced bounce inched vaulted firmed quickened "
    "lengthened lengthen lengthens deepened deepens leaps hikes boosts ballooning mushroomed mushrooming strengthening firming "
    "improved improve improves popped pops lifted"
)
DOWN_SHARES = listed(
    "narrowed narrow narrows narrowing dwindled diminished nosedived dived dove sagged softened receded subsided weakens "
    "weaken eroded deflated slackened shortened softening easing ease eases sagging narrowing cratered tanked "
    "skidded skids collapsed collapse collapses stumbled worsened moderated tapered cooled slowed retraced"
)
# Say what somebody did with so much (`cut 1,200 jobs`), or are nouns: they move a figure only `by` it, or `of` it.
ONLY_BY = (
    UP_SHARES
    | DOWN_SHARES
    | listed(
        "added adds adding advanced advances boost boosted contracted cut cuts cutting decline declines drop drops eased "
        "expand expanded fall falls gain gains growth higher hiked increase increases lose loses losing lost lower lowered "
        "lowering past raise raised raises raising reduce reduced reduces reducing rise rises shed shedding sheds shot slash "
        "slashed trimmed"
    )
)
# Tell of more and fewer of what a body has: `lost five seats`, `added 300 jobs`, not `lost three sons`.
STOCK_UP = listed("gain gains gained gaining add adds added adding")
STOCK_DOWN = listed(
    "lose loses losing lost shed sheds shedding cut cuts cutting slash slashes slashed slashing axe axes axed axing"
)
# So much is added to what stands behind it: `added $40 to the bill`. Points are added by an index, a rating or a party;
# players and sides that add some score them.
ADDING = listed("add adds added adding")
ADDED_TO = listed(
    "index indexes indices dow nasdaq s&p ftse average composite benchmark stocks shares dax nikkei russell industrials sensex "
    "nifty cac stoxx tsx kospi hang rating ratings approval poll polls party lead support"
)
STOCK = listed(
    "job post position place seat vote delegate member follower subscriber customer client user viewer reader listener "
    "supporter voter inhabitant resident employee worker staff pound kilogram stone point share bed household"
)
# Are nouns behind one of BEFORE_CUTS: what follows `tax cuts` was not cut.
ALSO_NOUNS = listed("cut cuts gain gains")
BEFORE_CUTS = listed("tax pay job spending budget rate price the a these those their its capital")
# Take a sum or a number away from something, or put it there: `cut £3m from the budget`, `added $40 to the bill`.
TAKEN_FROM = listed(
    "cut cuts cutting slash slashed slashes slashing trim trimmed trims trimming shave shaved shaves shaving knock knocked "
    "knocks knocking wipe wiped wipes wiping lop lopped strip stripped chop chopped"
)
# More and less by so many times: they tell the way that two levels went.
TIMES_UP = listed(
    "doubled doubling double doubles tripled tripling triple triples trebled quadrupled quadrupling quintupled"
)
TIMES_DOWN = listed("halved halving halves")
# Adjectives between a verb or noun of change and its figure: `fell a further 3%`.
BESIDE = listed(
    "further additional extra net total combined modest mere whopping back record massive sharp steep full tepid healthy "
    "slight staggering another astonishing estimated projected seasonally adjusted annual annualised annualized something like"
)
# Tell how far somebody went: `jumped 8 metres`.
BY_FOOT = listed(
    "hike hikes hiked slide slid plunge jumped jump jumps jumping leapt leaped leaping climbed climb climbs climbing "
    "advanced advances retreated retreats"
)
# Tell with a distance how far away somebody went down: `sank 15 kilometres offshore`.
AT_SEA = listed("sank sink sinks sunk sinking crashed crash crashes crashing lost dropped dropping")
# Gained and lost in a game: `gained 112 yards`.
ON_A_FIELD = listed("gain gains gained gaining add adds added adding lost lose loses losing")
# Comparatives behind a share or a sum.
UP_THAN = listed("higher dearer costlier pricier heavier richer stronger firmer")
DOWN_THAN = listed("lower cheaper weaker lighter poorer softer")
# Behind a modal verb or `to` these are verbs without an object: `fares will rise 5 per cent`.
RISING = listed("rise fall decline increase decrease drop climb gain")
# Take what was moved as their object: `cut its forecast by 2 points`, `reduced deaths by 40 per cent`.
UP_OBJECT = listed(
    "raised raise raises raising increased increase increases increasing boosted boost boosts boosting lifted lift lifts hiked "
    "hike hikes hiking expanded expand expands expanding upped widened widen inflated "
    "upgraded upgrade upgrades"
)
DOWN_OBJECT = listed(
    "cut cuts cutting reduced reduce reduces reducing lowered lower lowers lowering slashed slash slashes slashing trimmed "
    "trim trims trimming shortened narrowed narrow decreased decrease decreases decreasing curbed curb shrank shrink "
    "pared pare paring devalued downgraded downgrade downgrades"
)
# No figure stands right behind one of these that tells how much its verb moved it.
NO_OBJECT = listed("me him us them her you he she they we i who which that there one two")

# By how many times something grew that did this.
MULTIPLYING_STEMS = ("doubl", "tripl", "trebl", "quadrupl", "quintupl", "halv")
MULTIPLYING = {
    stem + end: times
    for stem, times in zip(MULTIPLYING_STEMS, ("2", "3", "3", "4", "5", "0.5"), strict=True)
    for end in ("ed", "ing", "es")
} | {"doubles": "2"}
