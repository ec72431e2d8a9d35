"""Which words end a counted noun phrase, which are plural, and what they are in the singular."""

from __future__ import annotations

from functools import lru_cache

from claims.extract.lang.en import people, verbs
from claims.extract.lang.en.grammar import DEFINITE
from claims.extract.lang.lists import listed

# Words that no counted noun phrase runs across.
STOP = listed(
    "a an the and or but nor so yet if then than that which who whom whose when where while as at by for from in "
    "into of off "
    "on onto out over per since through to toward towards under until up upon via with within without before after "
    "during about "
    "above across against along among around behind below beneath beside between beyond despite down except inside "
    "like near "
    "outside past this these those it he she they we you i me him them us my your his its their our her there here "
    "not no "
    "is are was were be been being am has have had having do does did will would can could may might must shall should "
    "because although though unless whether however also too very just only even still already again ago later "
    "earlier now "
    "today yesterday tomorrow how why what each both either neither every any all some less least apart away back "
    "together respectively compared including such amid despite following due according well almost nearly say says "
    "said "
    "told ahead alone long wide high tall deep thick old strong worth overall annually daily weekly monthly combined "
    "total "
    "better worse higher lower larger bigger smaller greater fewer longer shorter faster slower else instead rather "
    "perhaps "
    "maybe once twice often never always ever yes unlike plus minus soon enough together versus vs another "
    "closer nearer farther globally domestically nobody somebody someone anybody anyone everybody everyone "
    "nothing something anything everything none "
    "isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt wont wouldnt cant couldnt shouldnt "
    "youve theyve weve ive theyre youre hes shes thats"
)  # fmt: skip
# Adjectives that no ending tells.
ADJECTIVES = listed(
    "small big large old young new long short black white red blue heavy poor rich cheap armed dark tiny huge desperate private"
)
# End a phrase elsewhere, but between a number and its noun they tell what kind: `two old friends`, `40 daily flights`.
BESIDE = listed(
    "long wide high tall deep thick old strong better worse higher lower larger bigger smaller greater longer shorter faster "
    "slower "
    "older younger daily weekly monthly annual total combined overall past well away back lost paid "
    "early late united"
)
# Adjectives that end a noun phrase only before a preposition: `one plan present in every town`.
POSTPOSED = listed("present available involved responsible able ready due similar aware alive dead open close")
# Tell how one is, and are no noun that is counted: `26 hurt and one critical`.
STATES = listed(
    "short shy "
    "free critical dead alive serious fatal positive negative sure available good bad better worse stable live true"
)
# Nouns in -ing; others behind a noun in the singular say what it does.
OF_ING = listed(
    "meeting building hearing killing shooting ruling finding bombing wedding funeral painting drawing filing opening landing "
    "crossing beating offering posting reading recording ring king spring string thing wing listing rating ranking training "
    "warning showing spelling stabbing briefing sibling earring ceiling evening morning sighting setting outing "
    "mooring railing "
    "crossing hanging gathering screening sailing booking pricing saving lodging helping turning writing saying being feeling "
    "clearing dwelling beginning ending inning lightning pudding awning casing coating covering drawing flooding mapping "
    "planning polling pairing siding sitting stocking wedding winning blessing christening burning lynching sentencing"
)
# Names that are small words when written small: `12 US troops`.
CAPITALS = listed("US IT WHO")
# Written in capitals, yet no names: `One MP told the BBC`.
TITLES = listed("mp mep ceo cfo gp phd mla msp pc ngo tv dvd cd")
# `over` so few of them is in their course: `won three titles over two spells`.
SPELLS = listed(
    "spell leg round game match season set term session inning innings stage lap episode series meeting day phase heat start "
    "outing appearance morning afternoon evening night weekend"
)
# One of them or many.
BOTH_NUMBERS = listed("species series means")
# In the plural though another noun follows in the singular: `two United States sailors`, `three sports halls`.
PLURAL_FIRST = listed("states nations sports arms sales news emirates")
# Plurals that English has not: the owner's apostrophe was lost.
OWNERS = listed("womans mans childs childrens mens womens policemens")
UNITED = listed("states nations emirates")
# Between an owner and a number: `14 of the team's last 16 points`.
BEFORE_FIGURES = listed("last next past first final top best")
# Behind a plural with a plural to come they tell that it owns that: `one of the towns early mayors`.
OWNED_FIRST = listed("early late main key own former first top leading oldest newest")
# So do these before another plural: `300 police officers`, `two teachers unions`.
OF_KIND = PLURAL_FIRST | listed(
    "police crew savings forces people teachers weapons infantry cavalry rights relations ethics swine cattle operations "
    "communications systems women men parents veterans drugs awards electronics athletics series customs earnings services "
    "securities futures grassroots personnel staff girls boys members points doubles singles sheriffs attorneys"
)
# Singular behind a number because another noun follows, with the hyphen left out: `a 149 vote margin`.
SUCH = listed(
    "vote seat time parent pronged member judge page part man woman person game match story storey bedroom room door set run "
    "goal point team nation state country car lane speed way piece track song star course hole judge count term figure year "
    "month week day minute hour mile foot inch yard acre pound ton tonne metre meter litre liter job"
)
# Of those, what only one of can stand so before what it belongs to: `a one bedroom flat`, not `one member state`.
SUCH_ONE = listed("bedroom bathroom room storey story door lane way page piece")
# May stand among the words of what a verb of change has as its object: `cut the size of the army 5 per cent`.
OWNED = DEFINITE | listed("of and")
# Words between the number and the noun that say nothing of what is counted.
SKIP = listed("more fewer less other further such another of most very few several many")
# People whose age may stand behind them between commas: `his brother, 22, left`.
KIN = listed(
    "eldest oldest youngest "
    "princess prince duchess duke poet singer actor actress teacher nurse farmer baker pensioner widow widower schoolgirl "
    "schoolboy toddler soldier lawyer novelist painter footballer politician activist journalist businessman businesswoman "
    "brother sister son daughter father mother wife husband girlfriend boyfriend man woman boy girl teenager driver suspect "
    "victim student uncle aunt cousin nephew niece grandson granddaughter grandmother grandfather"
)
# End in -est and compare nothing.
NO_SUPERLATIVE = listed(
    "midwest northwest southwest northeast southeast forest rainforest interest honest modest request protest harvest contest "
    "conquest arrest digest priest manifest invest suggest"
)
# End in -ly and tell what, not how.
NO_ADVERB = listed(
    "family assembly reply supply ally bully jelly monopoly anomaly butterfly belly fly rally tally weekly daily monthly "
    "quarterly early likely friendly elderly deadly lonely lively costly only homily melody italy july"
)
# Of these, the nouns.
IN_LY = NO_ADVERB - listed("weekly daily monthly quarterly early likely friendly deadly lonely lively costly only")
# What an adjective behind a hyphen counts: `three-legged`, `two-sided`.
OF_SUCH = {
    "dimensional": "dimension", "legged": "leg", "sided": "side", "pronged": "prong", "tiered": "tier", "armed": "arm",
    "handed": "hand", "winged": "wing", "wheeled": "wheel", "headed": "head", "bedroomed": "bedroom", "storied": "storey",
    "doored": "door", "engined": "engine", "seated": "seat", "lettered": "letter", "membered": "member",
    "pointed": "point", "bladed": "blade", "toed": "toe", "faced": "face", "coloured": "colour", "colored": "color",
    "masted": "mast", "horned": "horn", "eyed": "eye", "fingered": "finger", "stranded": "strand", "layered": "layer",
    "roomed": "room", "bodied": "body", "wheeler": "wheel",
}  # fmt: skip
# Stand for people by what befell them, where a verb or the end follows: `two of the wounded fled`.
FALLEN = (
    "deceased|dead|injured|wounded|accused|missing|detained|arrested|unemployed|homeless|condemned|bereaved|infected"
)
BEHIND_FALLEN = (
    "was|were|is|are|had|have|has|died|fled|escaped|remain|remained|survived|came|lived|worked|in|from|on|at|and|who|with|"
    "said"
)
# Tell the kind of a thing and count nothing of it: `two-legged birds`.
SHAPED = listed("timer liner hander parter decker dimensional legged handed footed")
# Before `feet` these tell that somebody stands on them.
OF_BODIES = listed("bare cold tired tiny little webbed muddy dirty wet left right hind front human")
# Look like a second plural behind a counted noun, and are none of it.
NOT_COMPOUND = listed(
    "times days weeks months years hours minutes ages overseas others parts ones yours ours theirs lots thanks"
)
IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "mice": "mouse", "geese": "goose", "oxen": "ox", "wives": "wife", "lives": "life", "knives": "knife",
    "wolves": "wolf", "leaves": "leaf", "halves": "half", "shelves": "shelf", "thieves": "thief", "loaves": "loaf",
    "criteria": "criterion", "phenomena": "phenomenon", "crises": "crisis", "analyses": "analysis", "bases": "base",
    "servicemen": "serviceman", "policemen": "policeman", "firemen": "fireman", "gunmen": "gunman",
    "congressmen": "congressman", "businessmen": "businessman", "fishermen": "fisherman", "congresswomen": "congresswoman",
    "grandchildren": "grandchild", "schoolchildren": "schoolchild", "series": "series", "species": "species",
    "aircraft": "aircraft", "police": "police", "troops": "troop", "cattle": "cattle", "sheep": "sheep", "fish": "fish",
    "deer": "deer", "vs": "vs", "movies": "movie", "cookies": "cookie", "zombies": "zombie", "selfies": "selfie",
    "calories": "calorie", "ties": "tie", "lies": "lie", "pies": "pie", "dies": "die", "shoes": "shoe", "toes": "toe",
    "buses": "bus", "viruses": "virus", "bonuses": "bonus", "campuses": "campus", "statuses": "status",
    "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato", "axes": "axe", "quizzes": "quiz", "gases": "gas",
    "lenses": "lens", "media": "medium", "alumni": "alumnus", "fungi": "fungus", "indices": "index", "matrices": "matrix",
    "vertices": "vertex", "ads": "ad", "tvs": "TV", "crew": "crew", "clergy": "clergy",
    "livestock": "livestock", "data": "data", "personnel": "personnel", "staff": "staff", "means": "means",
    "headquarters": "headquarters", "horsepower": "horsepower", "rookies": "rookie", "caches": "cache", "niches": "niche",
    "buffalo": "buffalo", "bison": "bison", "moose": "moose", "elk": "elk", "salmon": "salmon", "trout": "trout", "cod": "cod",
    "squid": "squid", "shrimp": "shrimp", "swine": "swine", "offspring": "offspring", "spacecraft": "spacecraft",
    "watercraft": "watercraft", "hovercraft": "hovercraft", "crossroads": "crossroads", "cavalry": "cavalry",
    "infantry": "infantry", "poultry": "poultry", "sorties": "sortie", "hoodies": "hoodie", "brownies": "brownie",
    "prairies": "prairie", "hippies": "hippie", "junkies": "junkie", "birdies": "birdie", "goalies": "goalie",
    "smoothies": "smoothie", "veggies": "veggie", "freebies": "freebie", "foodies": "foodie", "newbies": "newbie",
    "indies": "indie", "groupies": "groupie", "magpies": "magpie", "calves": "calf", "scarves": "scarf", "hooves": "hoof",
    "headaches": "headache", "aches": "ache", "avalanches": "avalanche", "moustaches": "moustache", "mustaches": "mustache",
    "ibises": "ibis", "irises": "iris", "oases": "oasis", "theses": "thesis", "hypotheses": "hypothesis",
    "diagnoses": "diagnosis", "teams": "team", "kibbutzim": "kibbutz", "nuclei": "nucleus", "stimuli": "stimulus",
    "bacteria": "bacterium", "strata": "stratum", "memoranda": "memorandum", "referenda": "referendum",
    "militia": "militia", "militias": "militia", "emoji": "emoji",
}  # fmt: skip
# In -is and -us, and yet plurals; those of peoples keep their capital.
PEOPLES = listed(
    "iraqis israelis pakistanis saudis yemenis bangladeshis nepalis somalis kuwaitis qataris emiratis omanis bahrainis "
    "punjabis azeris hindus zulus"
)
IRREGULAR |= {
    word: word[:-1]
    for word in PEOPLES
    | listed(
        "tranches avalanches caches niches headaches toothaches moustaches creches cliches quiches "
        "taxis skis bikinis alibis safaris kiwis yetis rabbis minis semis gurus menus emus plateaus bureaus chateaus bayous"
    )
}
# Peoples of whom one and several are called the same.
SAME = listed(
    "Chinese Japanese Vietnamese Portuguese Lebanese Sudanese Congolese Burmese Taiwanese Maltese Nepalese Senegalese Togolese "
    "Gabonese Swiss Orthodox Roma Inuit Sioux Maori Shia Hutu Tutsi Bedouin Hausa Rohingya Taliban"
)
_OE = listed("shoes toes canoes foes woes oboes hoes doe does roes throes floes aloes horseshoes")
_NOT_PLURAL = listed(
    "is was has does goes says its his hers this us yes less perhaps always sometimes besides afterwards upwards "
    "towards "
    "across unless plus minus thus as versus overseas news mathematics politics economics whereas was jus pus gas "
    "bus plus measles mumps rabies diabetes politics "
    "focus bonus status campus virus citrus surplus chorus census consensus "
    "texas kansas arkansas illinois wales athens brussels honduras dallas vegas angeles orleans naples james jones thomas "
    "hamas christmas barbados mars ethics grassroots athletics texarkana cannes versailles"
)


_PEOPLE = ("men", "people", "children")
_NO_MEN = listed("specimen omen regimen abdomen acumen semen hymen yemen ramen stamen bitumen amen carmen dolmen")
_USES = listed("uses abuses excuses fuses muses recluses accuses ruses refuses misuses reuses")


# Take `are` without an ending of the plural.
ARE_MANY = listed(
    "police staff crew public data media cattle poultry personnel clergy majority minority rest half quarter third number "
    "they we you these those who which that there here many few most some all both none more several plenty enough team "
    "family government so such nor neither only"
)


@lru_cache(maxsize=32768)
def plural(word: str) -> bool:
    """Whether a small-letter word looks like a noun in the plural."""
    if word in IRREGULAR or word.endswith(_PEOPLE):
        return word not in _NO_MEN
    return len(word) > 3 and word[-1] == "s" and word[-2] not in "sui'’" and word not in _NOT_PLURAL


def _one(word: str) -> str:
    """One of those whom a word in -men or -people tells of several of."""
    return word[:-3] + "man" if word.endswith("men") else word[: -len("people")] + "person"


@lru_cache(maxsize=32768)
def singular(word: str) -> str:
    """The singular of a small-letter plural, by rule where the list is silent."""
    known = IRREGULAR.get(word)
    if known:
        return known
    if not plural(word):
        return word
    if word.endswith(_PEOPLE):
        return word[: -len("children")] + "child" if word[-1] == "n" and word.endswith("children") else _one(word)
    if word.endswith("uses") and word not in _USES and not word.endswith(("ouses", "auses")):
        return word[:-2]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("oes") and word not in _OE:
        return word[:-2]
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    return word[:-1]


@lru_cache(maxsize=32768)
def ends_phrase(word: str) -> bool:
    """Whether a small-letter word cannot stand inside a counted noun phrase: function words and plain verbs."""
    return word in STOP or (verbs.firm(word) and not plural(word))


def folk(low: str) -> bool:
    """Whether a small-letter word means several people by its form: `researchers`, `advocates`."""
    return plural(low) and low.endswith(people.MANY_END)
