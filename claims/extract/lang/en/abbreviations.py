"""Words that end in a full stop without ending a sentence, and the words that usually open one."""

from __future__ import annotations

from claims.extract.lang.lists import listed

# Never end a sentence: something always follows.
TITLES = listed(
    "mr mrs ms mx dr prof gen sen rep reps gov lt col capt cpl sgt maj adm cmdr supt insp hon rev fr sr.a messrs mme mlle "
    "st ste mt ft fig figs vs vol pp p eq sec secs ch para nos approx ca cf viz ed eds trans op dept univ assn "
    "pres amb atty treas rt n° ps"
)
# Of these, the ones that are part of a name behind them wherever a capital follows.
BEFORE_NAMES = "Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Capt|Col|Lt|St|Adm|Cmdr|Maj|Sgt|Supt|Rev|Del"
# End one only where the next word opens a new sentence.
SUFFIXES = listed("del co inc ltd pvt corp llc plc bros jr sr esq etc al intl govt st ave blvd rd hwy")
# End one unless a digit or a small letter follows.
MONTHS = listed("jan feb mar apr jun jul aug sep sept oct nov dec")
WEEKDAYS = listed("mon tue tues wed thu thur thurs fri sat sun")
# "No. 7", but "He said no. Then he left."
BEFORE_DIGIT = listed("no nos art arts fig p pp vol ch sec par approx ca")
# Of a unit behind its number: the same weight in another unit may follow in brackets.
UNITS = listed("oz lb lbs ft yd mi hr hrs min mins sq gal pt qt")

# Behind a comma and a place, the state where it lies.
STATES = listed(
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex "
    "Va Vt Wash Wis Wyo"
)

# Words that open sentences far more often than they follow an abbreviation inside one.
STARTERS = listed(
    "a an the this that these those it its he she they we i you his her their our my your there here in on at by for from "
    "with as but and so or yet if when while after before since because although though however meanwhile moreover "
    "what who where why how which did does do is are was were has have had can could will would should may might "
    "some many most several few both all each every another other one two three no not now then today yesterday "
    "please let about around according despite during until under over between among asked both such"
)
# Of these, the ones that open another question after a question mark: the rest go on with the sentence.
ASKING_ON = STARTERS - listed("and or but to of as with asked")
# After "a.m." or "p.m." these go on with the time.
AFTER_CLOCK = listed(
    "gmt utc est edt cst cdt mst mdt pst pdt ast akst hst aest nzst jst msk sast "
    "cet cest bst ist local central eastern pacific mountain british greenwich "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december jan feb mar apr jun jul aug sep sept oct nov dec et ct pt"
)
