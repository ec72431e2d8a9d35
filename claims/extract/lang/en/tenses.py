"""English words that tell whether a sentence looks ahead or back: what a date without a year is measured by."""

from __future__ import annotations

from claims.extract.lang.lists import listed

# Whoever says these speaks of what is to come.
AHEAD = listed(
    "will shall won't would could might can cannot should must due scheduled expected expects expect upcoming slated poised "
    "intends intend hopes hope wants want plans plan aims aim promises vows pledges threatens coming next tomorrow "
    "planned anticipated predict predicts forecast forecasts let's please "
    "i'll we'll you'll they'll he'll she'll it'll there'll tentatively awaiting awaits"
)
PREFIXES = listed("re co pre over under")
# Behind these `have` tells no past.
HELPS = listed("will shall won't to must should can")
# Who `forecast` something did so before.
FORECASTERS = listed("it he she they we i had")
# With `to` or `until` behind them these give something another date.
PUT_OFF = listed("off postponed delayed adjourned rescheduled deferred extended remanded pushed bailed")
# Behind `has` these hold something up to a date: `has booked the hall through Friday`.
BOOKED = listed("booked reserved hired rented")
# What is meant for a date.
MEANT = listed("planned scheduled due set slated")
# What is fixed for a date: `a May hearing has been set`.
FIXED = MEANT | listed("called arranged fixed announced ordered")
# Of these, what was said at its own time: `slower than forecast in May`.
FORETOLD = listed("forecast planned")
# Before a weekday, these tell of any: `on a good Sunday`.
ANY = listed("good bad typical average normal ordinary usual given")
# With an infinitive behind them these look ahead from the past: `promised to publish`.
PROMISED = listed(
    "promised vowed pledged planned agreed decided voted intended hoped wanted proposed offered threatened expected "
    "anticipated undertook wished prepared aimed preparing prepare prepares ready poised planning hoping going set "
    "about due scheduled"
)
# With `for` behind them these aim at what is to come.
SOUGHT = listed("bid bids call calls push demand demands plan plans campaign hopes preparations")
# These pass on a term, where a term is named: `ordered them to leave by 5 May`.
ORDERED = listed("asked told urged ordered required instructed obliged invited called wants asks urges orders")
TERMS = listed("by until till before from")
# Only what lies behind us is told with these.
BACK = listed("was were had has have did said been since ago earlier yesterday last than compared")
MODALS = listed("would could might should must")
BE_PAST = listed("was were had")
# With `until` behind them these tell when a thing ended: `was mayor until March`, but not `was bailed until March`.
LASTED = listed("was were served worked lived led ruled reigned remained stayed played taught")
BE_PRESENT = listed("is are am isn't aren't i'm we're they're you're it's he's she's that's")
# Behind a form of `be` these tell where somebody is: on a day, that is yet to come.
WHEREABOUTS = listed("in at away home back out before")
# What stands behind one of these has come to pass: `is in hospital after a fall on Tuesday`.
CAUSES = listed("after from following since over")
STILL = BE_PRESENT | {"has", "have"}
# Of the words that look ahead, those that are nouns as often: where a sentence opens with its date they say nothing.
NOUNS = listed("plans plan hopes hope wants promises vows pledges aims can must")
SINGLE_AIMS = listed("plan hope aim")
AIMS = NOUNS | SINGLE_AIMS | {"will"}
# With these behind them such nouns look ahead all the same: `a plan to sell`, `hopes of a sale`.
AIMED = listed("to for of that")
# Open the clause of what came to pass before.
OPENS_CAUSE = listed("after because")
SPANS = listed("day morning afternoon evening night week month year days weeks months years weekend season")
# Behind `coming` these tell whither or whence, and no time: `coming out of Arden on Monday`.
WHITHER = listed("out from of to into back home down up off together under through across over around as")
MONTH_BEFORE = listed("in of by since last until from to and between during before after early late mid for next this")
# Between one of these and a noun a past form is an adjective; these are no nouns.
OF_NOUNS = listed("a an the his its their our my your")
NO_NOUNS = (
    MONTH_BEFORE
    | BE_PAST
    | BE_PRESENT
    | AHEAD
    | listed("on at with as that who which and or but not has have been being a an the his her its their him them it")
)
# The present tense of what stands in a calendar: `the court sits on 9 August`, `Fare rises on 1 February`.
SCHEDULED = listed("takes begins begin starts opens ends expires reopens reopen resumes resume kicks closes")
PRESENT = listed(
    "continues continue rises rise falls increases drops goes comes meets votes returns faces launches hosts runs leaves "
    "retires stops arrives visits hears decides changes becomes moves shuts joins steps sits plays travels turns open "
    "close end start"
)
# Of these, the verbs of timetables: `the court meets Monday` is the coming one.
TIMETABLE = listed(
    "continues continue meets meet votes faces face hosts host visits visit plays play travels travel returns turns"
)
# Surnames that look like past forms.
NAMES = listed("reed creed")
# Behind a form of `be` one of PRESENT is an adjective: `will be open on`.
BE = BE_PAST | BE_PRESENT | {"be", "been", "being"}
ADVERBS = listed("not also then only now still again later soon first finally be been being never probably likely")
JOINTS = listed("to until till through and or")
# A full stop behind these ends no sentence.
SHORT = listed(
    "jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms dr st gen gov sen rep col lt no u.s u.k a.m p.m prof "
    "rev reps sens sgt capt maj adm cmdr hon pres supt atty"
)
