"""What bounds a figure and what moves it: phrases before and after a number, verbs and nouns of change."""

from __future__ import annotations

import re

from claims.extract.lang.en.movement import DOWN_SHARES, UP_SHARES
from claims.extract.lang.lists import listed
from claims.vocabulary import Hedge

_BEFORE = {
    Hedge.AT_MOST: "up to|at most|no more than|not more than|a maximum of|maximum of|as much as|as many as|as high as|"
    "at the most|at the very most|as steep as|as old as|as fast as|as far as|as deep as|limited to|not exceed|never exceed|"
    "cannot exceed|can't exceed|can’t exceed|not to exceed|never exceeded|not exceeded|no longer than|no older than|"
    "no larger than|no bigger than|max|max.|to a maximum of|no greater than|not exceeding|capped at|as long as|"
    "a maximum|"
    "no higher than|can reach|not greater than|not above|not over|not higher than|not larger than|not bigger than|"
    "no bigger than|not as many as|at most or equal to|at most or equals to|"
    "at or below|at or under|below or equal to|under or equal to|equal to or below|"
    "equal to or under|up to and including|a max of|max of|maximum",
    Hedge.AT_LEAST: "at least|no less than|no fewer than|not less than|a minimum of|minimum of|at the very least|as little as|"
    "as few as|as low as|as young as|as short as|as small as|at a minimum|not fewer than|not lower than|"
    "not under|not below|no smaller than|not smaller than|at least or equal to|at least or equals to|a minimum|no lower than|"
    "at or above|at or over|above or equal to|over or equal to|equal to or above|equal to or over|a min of|min of|minimum",
    Hedge.ABOVE: "more than|over than|over|above|exceeding|exceeded|exceeds|exceed|greater than|larger than|higher than|"
    "longer than|upwards of|upward of|in excess of|well over|just over|beyond|well above|just above|slightly more than|"
    "a little over|surpassing|surpass|surpasses|topping|older than|bigger than|topped|surpassed|better than|past|"
    "slightly over|slightly above|a bit more than|a bit over|a shade over|well in excess of|north of",
    Hedge.BELOW: "not quite|less than|lesser than|fewer than|under|below|sub|shy of|just shy of|slightly under|slightly below|"
    "a shade under|lower than|smaller than|younger than|shorter than|just under|well under|just below|well below|short of|"
    "just short of|beneath|slightly less than|a little under",
    Hedge.ABOUT: "about|around|approximately|roughly|nearly|almost|some|circa|close to|estimated|an estimated|approx|approx.|"
    "near|nearly about|in the region of|a reported|virtually|practically|or so|ca.|c.|~|≈|somewhere around|roughly about|"
    "at about|approaching|approaches|"
    "approached|estimated at|estimated to be|an estimate of|closer to|close on|nigh on|the better part of|"
    "the best part of|an average of|average of|averaging|averaged|an average|average|averages|something like|"
    "in the neighbourhood of|in the neighborhood of|more or less|perhaps|probably|maybe|barely|in the order of|"
    "on the order of|an approximate|in the vicinity of",
    # A total is as exact as any figure; the words only lead up to it.
    Hedge.EXACT: "a total of|total of",
}  # fmt: skip
# How a bound is told that may be met as well: `less than or equal to`, `equal to or more than`.
_MET = (
    "{} than or equal to", "{} or equal to", "{} or equal than", "{} than or equal", "{} than or equals to", "{} or equals to",
    "equal to or {} than", "equal or {} than", "equals or {} than", "{} than or equal than", "equal to or {}",
    "{} or equals",
)  # fmt: skip
_COMPARED = {
    Hedge.AT_MOST: ("less", "lower", "smaller", "fewer"),
    Hedge.AT_LEAST: ("more", "greater", "higher", "larger", "bigger"),
}
# Comparatives of what is measured: `hotter than 40 degrees`. With a count they compare: `stronger than ten men`.
MORE_MEASURED = listed(
    "taller heavier faster hotter warmer stronger deeper wider thicker steeper louder brighter costlier dearer pricier farther "
    "further quicker"
)
LESS_MEASURED = listed("slower colder cooler cheaper lighter thinner narrower weaker closer nearer shallower")
BEFORE = {phrase: hedge for hedge, phrases in _BEFORE.items() for phrase in phrases.split("|")} | {
    told.format(word): hedge for hedge, words in _COMPARED.items() for word in words for told in _MET
}
# Turned round: `no more than or equal to` is the most.
BEFORE |= {
    f"{no} {phrase}": Hedge.AT_LEAST if hedge is Hedge.AT_MOST else Hedge.AT_MOST
    for phrase, hedge in list(BEFORE.items())
    if " than or equal to" in phrase
    for no in ("no", "not")
}
BEFORE |= {f"{word} than": Hedge.ABOVE for word in MORE_MEASURED} | {
    f"{word} than": Hedge.BELOW for word in LESS_MEASURED
}
LONGEST = max(phrase.count(" ") + 1 for phrase in BEFORE)
SIGNS = {
    "<": Hedge.BELOW,
    ">": Hedge.ABOVE,
    "<=": Hedge.AT_MOST,
    ">=": Hedge.AT_LEAST,
    "≤": Hedge.AT_MOST,
    "≥": Hedge.AT_LEAST,
    "~": Hedge.ABOUT,
    "≈": Hedge.ABOUT,
    "∼": Hedge.ABOUT,
}
# Between a bound and its figure these add it to another: `up to an additional 15 per cent`.
ADDED = frozenset(["another", "an additional", "an extra", "a further", "additional", "further", "extra"])
ADDED_LAST = frozenset(phrase.rpartition(" ")[2] for phrase in ADDED)
# Single words that stand before a figure and tell that one comes.
LONE = listed("about around nearly almost roughly some only over")
FIRST_WORDS = frozenset(phrase.split(" ", 1)[0] for phrase in BEFORE)
LAST_WORDS = frozenset(phrase.rsplit(" ", 1)[-1] for phrase in BEFORE)

_AFTER = {
    Hedge.AT_LEAST: "or more|or above|or over|or older|or higher|or better|or greater|or longer|"
    "and more|and greater|and higher|and larger|"
    "or larger|or bigger|or even more|and over|and above|and older|"
    "at least|at the least|at a minimum|at minimum|at the very least|and up|or beyond|plus|minimum|and counting",
    Hedge.ABOVE: "and something|and change|and a bit",
    Hedge.AT_MOST: "or less|or fewer|or under|or below|or younger|or lower|"
    "or smaller|and below|and less|and lower|and smaller|and fewer|or even less|at most|"
    "at the most|at a maximum|at maximum|max|and under|and younger|tops|maximum",
    Hedge.ABOUT: "or so|or thereabouts|give or take|odd|approximately|on average|more or less",
}
SUFFIXES = {"-plus": Hedge.AT_LEAST, "-odd": Hedge.ABOUT, "-some": Hedge.ABOUT, "-ish": Hedge.ABOUT}
AFTER = {phrase: hedge for hedge, phrases in _AFTER.items() for phrase in phrases.split("|")}

# Of those, what bounds a figure only where its phrase ends: `40 and more in June`, not `40 mills and more trees`.
ONLY_LAST = frozenset(
    ["plus", "and more", "and greater", "and higher", "and larger", "and less", "and lower", "and smaller", "and fewer"]
)

UP_VERBS = listed(
    "rose rise rises rising risen up increase increased increases increasing grew grow grows growing grown climbed "
    "climb "
    "climbs climbing jumped jump jumps jumping gained gain gains gaining surged surge surges surging soared soar "
    "soars soaring "
    "added adds rallied rally advanced advances edged higher raised raise raises raising expanded expand expands "
    "expanding "
    "accelerated accelerating hiked hiking boosted boost boosting spiked spikes spiking swelled swells swelling inflated "
    "appreciated leapt leaped leaping upped rallying adding advancing appreciating"
) | UP_SHARES  # fmt: skip
DOWN_VERBS = listed(
    "fell fall falls falling fallen down decrease decreased decreases decreasing dropped drop drops dropping declined "
    "decline declines declining slipped slip slips slipping tumbled tumble tumbles tumbling plunged plunge plunges "
    "plunging "
    "sank sink sinks shed slid slide slides sliding lost lower lowered shrank shrunk shrinking shrink cut cuts cutting "
    "reduced reduce reduces reducing slashed slash contracted plummeted plummet dipped dip eased crashed slumped slump "
    "retreated weakened depreciated trimmed lowering lose loses losing sheds shedding plummets plummeting dips "
    "dipping slumps devalued devalues devaluing slumping crashes crashing sunk contracts contracting weakening "
    "retreating trimming slashing depreciating"
) | DOWN_SHARES  # fmt: skip
UP_NOUNS = listed(
    "increase rise growth gain gains jump hike surge raise uplift boost upturn increases bump spike climb rises jumps surges "
    "hikes uptick upswing rally rebound appreciation expansion"
)
DOWN_NOUNS = listed(
    "decrease drop fall decline cut cuts reduction reductions loss dip slump discount downturn contraction shortfall "
    "drops "
    "declines slide plunge falls losses downtick drop-off tumble slowdown shrinkage depreciation devaluation downgrade retreat "
    "erosion"
)
# Move a share or points without `by`: `the stock lost 2 per cent`.
LOST = listed("lost lose loses losing shed sheds shedding")
BY_THEMSELVES = (
    LOST
    | UP_SHARES
    | DOWN_SHARES
    | listed(
        "added adds adding gain gains eased advanced advances rise rises fall falls drop drops contracted contracts "
        "expanded expands"
    )
)
UP_AFTER = UP_NOUNS
DOWN_AFTER = DOWN_NOUNS
UP_SIZE = listed("higher larger bigger greater")
DOWN_SIZE = listed("lower smaller")
# Words that may stand between the verb of change and the figure.
BETWEEN = listed(
    "by about around nearly almost some roughly approximately over more than at least just only a an another of up to between"
)
# Before `over` and a length of time these make it `more than`, not `in the course of`: `lasted over three weeks`.
BEFORE_OVER = listed("for in after lasted lasting took takes is was were be been just well a aged has have")
# Behind these a bare `one` counts: `at least one`, `killing one and injuring two`.
BEFORE_ONE = listed(
    "least most than killed killing injured injuring wounded wounding hurt hurting arrested arresting exactly lost won scored"
)
# Behind these `up to` tells where a figure came, or with whom one deals: `added up to 40`, `signed up to three deals`.
BEFORE_UP_TO = listed(
    "go goes going went gone came come added adding adds add sign signs signed signing stood stand stands standing lived live "
    "lives living "
    "brought caught measured woke owned squared faced lined edge edges edged edging inch inches inched inching tick ticks "
    "ticked ticking creep creeps crept creeping nudge nudges nudged nudging drift drifts drifted drifting move moves moved "
    "moving round rounds rounded rounding bumped shot popped"
)
# Behind these the figure after `at` is a guess: `they estimated the crowd at 5,000`.
GUESSED = listed("estimated estimating")
# Behind these `about` opens what is spoken of, and is no `nearly`: `we talked about two plans`.
BEFORE_TOPIC = listed(
    "talk talks talking talked speak speaking spoke worry worries worried worrying complain complains complained complaining "
    "complaint complaints concern concerns concerned questions information story stories book books film films news "
    "boast boasted bragged forget forgot care cares cared dream dreamed know knew learn learned learnt rumours rumors "
    "drama comedy thriller opera novel play documentary memoir sitcom poem essay joke jokes comment comments remark remarks "
    "lecture speech tale fable song songs article articles letter letters lesson lessons myth legend podcast discussion"
)
# Behind these `over` opens what is fought for, and is no `more than`: `a row over $2bn`, `they haggled over six`.
BEFORE_QUARREL = listed(
    "barbs row rows dispute disputes feud feuds spat clash clashes clashed fight fights battle battles debate debates argument "
    "arguments quarrel quarrels quarrelled controversy tension tensions anger outrage fury uproar outcry backlash "
    "standoff lawsuit lawsuits scandal criticism argue argues argued arguing haggle haggled haggling bicker bickered bickering "
    "talks negotiations pored poring squabble squabbled squabbling wrangle wrangled wrangling fought"
)
# With `over` these are another verb, where only few follow: `took over nine routes`; `took over 300 photos` were more.
WITH_OVER = listed(
    "take takes took taken taking hand hands handed handing win wins won winning run runs ran running knock knocked presided "
    "look looked looking passed"
)
# With `over` these are another verb, whatever the sum: `it handed over £3m`.
HANDING = listed("hand hands handed handing turn turns turned turning sign signs signed signing")
# Before `to` and a figure these set a limit, with what they limit between: `limited stays to 24 hours`.
LIMITING = listed("limit limits limited limiting restrict restricts restricted restricting confine confined confining")
# So do these before `at`: `it caps fees at £50`.
CAPPING = listed("cap caps capped capping")
# Behind these a length of time is the longest: `within an hour`, `inside two minutes`.
WITHIN = listed("within inside")
# Before a length of time behind `within the` these tell which it is, and nothing of its bound: `within the past two years`.
PAST_SPELLS = listed("past last first previous")
# Behind these `over` a length is `more than` in a race too: `a run of over 800 metres`.
BEFORE_LENGTH = listed("of for at to is was by from just well a")
# Behind these `under` and `beneath` tell where: `dug from under two metres of snow`.
BEFORE_PLACE = listed("from buried trapped lies lay lying found hidden dug")
# Of these something lies under so much: `buried under four metres of snow`.
COVERING = re.compile(
    r" of (?:\w+ )?(?:snow|ice|water|floodwater|mud|rubble|earth|soil|sand|rock|ash|debris|silt|lava|sediment)\b"
)
# Tell that `over` so far is the length of a race: `she won gold over 800 metres`.
RACING = listed(
    "race races raced racing run runs ran running sprint sprints hurdles won wins win title gold silver bronze champion medal"
)
# Before a share told in words these make it a quantity though nothing is counted: `by a third`, `just over half`.
BEFORE_PART = listed(
    "than nearly almost about by over under above exceeding only least roughly around approximately some to just"
)
# Behind these a share ends the clause: `fell a third in a year`, not `fell a third time`.
BEFORE_MOVED = listed(
    "up down fell rose dropped jumped plunged slumped grew shrank climbed declined soared tumbled surged off"
)
# Behind these a figure may be the lower end of a range though no `from` says so. Behind `by` and a verb of change it is none.
BEFORE_RANGE = listed(
    "of about around roughly approximately some for at cost costs takes took lasts given estimated between from"
)
# Behind these two figures tell a level, and no change up to one: `profit would be 15% to 20% lower`.
BEFORE_LEVELS = listed(
    "be been being pay pays paid paying earn earns earned charge charges charged expect expects expected with"
)
# Before a length of time these are part of it: bounds and hedges.
LOOSELY = (
    "about|around|approximately|roughly|nearly|almost|at least|at most|up to|close to|some|an estimated|as many as|"
    "as little as|as long as|upwards of|barely|exactly"
)
