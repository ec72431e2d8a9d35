"""Words that tell which noun `which` and `who` mean: events and their harm, acts of bodies, what stands before the verb."""

from __future__ import annotations

import re

from claims.extract.lang.lists import listed

# What may happen to people and things.
EVENTS = listed(
    "accident attack avalanche battle blast blaze bombing clash collapse collision crash cyclone derailment disaster drought "
    "earthquake epidemic eruption explosion famine fire flood hurricane landslide mudslide outbreak quake raid shooting "
    "siege stabbing storm strike tornado tsunami typhoon war wildfire"
)
# Done by an event, and not by the place where it happens.
HARMS = listed("caused killed injured wounded destroyed damaged claimed displaced flattened devastated")
# What is agreed upon or decreed, and that it is: no country, town or person is.
PAPERS = listed(
    "accord act agreement amendment bill ceasefire contract deal decree law legislation ordinance pact plan proposal "
    "resolution settlement treaty truce"
)
SIGNED = listed("agreed signed ratified negotiated adopted enacted repealed drafted brokered amended")
# Done by a body, seldom by anything else.
BODY_ACTS = listed(
    "issued issues voted votes ruled rules ordered announced announces appealed sued oversees oversaw owns owned runs operates "
    "operated employs employed represents represented regulates supervises publishes published denies denied refused declined "
    "agreed said says told approved rejected manufactures funds conducts conducted"
)
# Done by a body in the sentences that go on with it: `It also cut its forecast`.
BODY_DOES = listed(
    "cut cuts raised raises lowered lowers trimmed lifted sees see forecast forecasts predicted predicts projects projected "
    "offered offers plans plan intends intend hopes hope wants want expects expect promised pledged vowed urged called accused "
    "added noted cited warned stressed reported posted booked hired fired laid closed acquired agreed apologised apologized "
    "received sought recommended awarded appointed launched fined banned paid"
)
# What people do in their minds, and things do not.
BELIEVES = listed(
    "believe believed think thought feel felt hope hoped fear feared want wanted wish wished expect expected know knew plan "
    "planned intend intended decide decided ask asked cite cited"
)
# How somebody is who says so: `they were worried`.
MOODS = listed(
    "able afraid angry anxious aware certain concerned confident disappointed eager glad grateful happy hopeful optimistic "
    "pleased proud ready sad saddened satisfied shocked skeptical sure surprised unable unaware unsure unhappy upset "
    "willing worried"
)
# Behind these `it` may be what is sent or made as well as who does so.
SENDS = listed(
    "dispatched dispatches launched launches sent sends released releases deployed deploys unveiled unveils introduced "
    "introduces published publishes built builds opened opens bought buys acquired acquires"
)
# Stand between a relative word and its verb: `which at the time was`.
BETWEEN = re.compile(
    r"(?:(?:at (?:the|that|one|this|any|some) (?:time|point)|at (?:first|last|least)|"
    r"in (?:turn|part|fact|all|theory|practice)|in (?:some|many|most) cases|by (?:then|law|now)|"
    r"for (?:now|years|decades|months|weeks|centuries)|to date|so far|of course|as well|"
    r"once|later|soon|both|all|together|too|already|initially|"
    r"as an? [\w-]+(?: [\w-]+){0,2}(?=,? (?:was|is|has|had) )),?\s)+"
)
# Tell that one or more of those before are named by themselves: `some plants, including gorlet, which`; and what is called so.
ONE_OF_THEM = listed("including particularly especially notably mainly chiefly namely")
NAMED_SO = listed("called named dubbed titled entitled")
# Words of names that go on with one of these and an article: `the Treaty on the Moon`.
WIDE = listed("amendment treaty convention protocol committee subcommittee center centre declaration")
WITHIN = listed("to on for")
# Behind a name these belong to the verb before it: `likened Arden to the mill`; those behind a measure tell whence.
OF_VERBS = listed("to with from for against")
MEASURED_FROM = listed("over from below above under off before after")
# What is done to a firm or an office, and what it does, that is neither done to nor by what it makes or writes.
RUN = listed("run owned operated led headed headquartered founded controlled chaired managed staffed")
FIRM_ACTS = listed(
    "appealed voted sued oversees oversaw owns runs operates employs employed represents regulates supervises denies denied "
    "refused declined manufactures conducts"
)
# Nouns that with their verb and without an article are one: `took part in`, `claimed victory in`, `lost control of`.
WITH_VERBS = listed(
    "part control access support victory hope place care charge notice attention advantage responsibility credit blame power "
    "authority leverage interest faith trust membership custody possession ownership command aim office root hold birth "
    "pressure doubt light praise preference"
)
# What somebody in an office has, and the place or body of the office has not: `the mayor of Arden, whose term`.
OF_SOMEBODY = listed(
    "office wife husband son daughter mother father brother sister family name term tenure career resignation death "
    "predecessor successor remarks comments spokesman spokeswoman lawyer lawyers aides salary house home life"
)
# Lead a place, and lead to or from one.
PLACED = listed("at in near inside outside aboard on")
TOWARDS = listed("to from into through towards toward visited")
# Behind a verb and somebody these tell of what, or where it was done: `told the clerks about the mill, who left`.
TOLD_OF = listed("about to by on against over after during before into")
# Tell what came of something that happened as often as what a thing did.
COMES_OF = listed(
    "led leads caused causes prompted prompts sparked triggered resulted results forced angered allowed enabled meant means "
    "helped hurt boosted raised drew"
)
