"""What a named thing may be called without its name: a convention, an airline, a site; and which words are the broader."""

from __future__ import annotations

from claims.extract.lang.lists import listed

# The broader word first, then what it may also be said of.
_BROADER = """
event: convention conference summit festival tournament rally competition championship exhibition fair expo concert ceremony
event: olympiad marathon
competition: championship tournament olympiad contest
bill: act
law: act
legislation: act
prize: award
award: prize
station: -
storm: hurricane typhoon cyclone depression
trial: -
wreck: ship
warship: -
aircraft: plane airliner jet airplane aeroplane flight helicopter
plane: airliner jet airplane aeroplane aircraft flight
flight: -
ship: vessel ferry tanker freighter trawler
vessel: ship boat ferry tanker freighter trawler submarine yacht
boat: ferry yacht trawler
site: website
website: site
company: firm airline carrier retailer manufacturer automaker carmaker startup brewery publisher broadcaster developer utility
company: contractor pharmacy
firm: company startup
contractor: -
regulator: agency commission authority public-office
legislature: parliament assembly congress
department: ministry public-office
committee: subcommittee
airline: carrier
film: movie documentary mockumentary
movie: film documentary mockumentary
group: band organisation organization militia coalition alliance troupe charity nonprofit
organisation: organization charity agency association foundation federation group nonprofit
organization: organisation charity agency association foundation federation group nonprofit
building: hotel palace cathedral church tower hall mosque temple theatre theater stadium museum mall
book: novel memoir
show: series programme program sitcom
series: sitcom
programme: program
song: single
newspaper: paper daily tabloid
paper: newspaper
spacecraft: probe satellite rover lander capsule orbiter
probe: orbiter lander
agency: bureau department commission service public-office
institution: university college institute
region: province territory area oblast prefecture
area: neighbourhood neighborhood district suburb region
mountain: volcano
drug: medication vaccine
app: application
agreement: treaty accord pact deal
treaty: accord pact
operation: mission
magazine: journal
prison: jail
animal: dog cat horse elephant whale panda
administration: -
government: -
"""
# Have no broader word and are none, but are kinds as well.
_OTHERS = """
album game telescope rocket bridge airport base park hotel hospital university college school museum cathedral church
mosque temple tower hall palace stadium city town village island state province county district lake river volcano asteroid
comet planet virus disease device platform service network channel project campaign scheme club team league party militia
agency charity association foundation federation council committee commission court tribunal dinosaur band convention
festival tournament summit hurricane typhoon cyclone rally website bloc bank bureau embassy consulate colony camp mine dam plant
factory
union board ministry parliament assembly congress authority subcommittee family
refinery reserve reservoir clinic library zoo monastery abbey cemetery square tunnel canal peninsula archipelago glacier reef
beach strait highway motorway shipyard venue restaurant nightclub bar pub shop store brand label studio choir orchestra farm
ranch
"""


def _kinds() -> dict[str, frozenset[str]]:
    """Each kind with the kinds whose names it may stand for, itself among them."""
    known = {kind: frozenset([kind]) for kind in listed(_OTHERS)}
    for line in _BROADER.strip().splitlines():
        broad, _, narrow = line.partition(":")
        known[broad] = known.get(broad, frozenset([broad])) | {w for w in narrow.split() if w != "-"}
    for narrow_one in frozenset[str]().union(*known.values()):
        known.setdefault(narrow_one, frozenset([narrow_one]))
    return known


# For `the event`, what may be meant: an event, a convention, a festival.
MEANS = _kinds()
# Of these only what every reader knows is meant, such as *Reuters* or *the Titanic*: an article seldom says which it speaks of.
BY_REPUTE = listed(
    "academy accelerator accountancy airship anthem antibiotic antidepressant arena auditor bacteria bacterium ballet "
    "basilica bay bomber bookmaker botnet brewer broadsheet browser canyon car cartel castle chain chamber chatbot chemical "
    "chipmaker collider computer condition conglomerate console consultancy courier cryptocurrency cult currency desert "
    "detector dictionary disorder drone drugmaker encyclopaedia encyclopedia exchange exoplanet explosive faith fighter "
    "force forest franchise freeway fund fungus galaxy gallery gas gulf gun handset herbicide hotelier illness infection "
    "insurer interstate jab laboratory landmark language launcher lender loch malware medal medicine metal miner mineral "
    "missile model monument moon motorbike motorcycle movement musical observatory ocean opera operator opioid outlet "
    "pageant painkiller painting peak pesticide phone pickup pipeline planemaker poison protocol publication race "
    "rainforest ransomware reactor religion residence resort rifle road robot route sculpture sea sect shoal shrine shuttle "
    "skyscraper smartphone soap software spyware statue steelmaker substance supercomputer syndrome tablet tank telecom "
    "train trench truck truckmaker vehicle vulnerability watchdog waterfall waterway weapon weedkiller weekly worm"
)
# Held anew each year: `the 2019 Arden Marathon`.
YEARLY = listed(
    "race tournament festival convention competition marathon conference summit championship ceremony games"
)
# In the name itself, the last word or the first tells the kind; nothing is called a `public-office`: `the agency` is one.
IN_NAMES = {"airlines": "airline", "airways": "airline", "inc": "company", "corp": "company", "corporation": "company",
    "office": "public-office", "services": "public-office",
    "expo": "convention", "comicon": "convention", "con": "convention", "faire": "fair", "fest": "festival", "airbase": "base",
    "mount": "mountain",
}  # fmt: skip
# `the Arden festival` names one; `the Arden company`, `the London event` only tell where it is.
WHERE_ONLY = listed("city town village event company firm game flight school hotel state church hall device service")
# Follow their names without an article: `the roof of Arden cathedral`.
BARE = listed(
    "cathedral station bridge airport palace castle stadium festival agreement magazine newspaper town village county district "
    "province suburb"
)
PLACES = listed(
    "city town village island state province county district region area territory neighbourhood neighborhood suburb"
)
# End the names of firms that are called by the first word alone: `Volta Airlines`, then `Volta`.
FIRMS = listed(
    "air airlines airways holdings entertainment motors inc corp corporation ltd plc technologies systems pharmaceuticals "
    "pharma energy coal oil petroleum foods records studios pictures healthcare industries aerospace semiconductor "
    "software telecom"
)
# End the names of firms that are called by their first word after: `Volta Motor Company`, then `Volta`.
FIRM_ENDS = FIRMS | listed(
    "company group partners motor brands resources mining minerals chemicals chemical logistics shipping therapeutics "
    "biosciences labs laboratories networks communications interactive games robotics automotive electric electronics "
    "instruments brewing breweries thermal stores supermarkets hotels resorts properties homes builders engineering consulting "
    "securities investments financial insurance aviation aircraft steel technology"
)
# Have titles, which stand in quotation marks behind them.
WORKS = listed(
    "film movie documentary mockumentary book novel memoir series show sitcom song single album game musical"
)
# Their place follows them in a name: `Fan Expo Canada`.
MEETINGS = listed("expo comicon festival convention conference summit con fair faire")
_BADLY_OFF = ("embattled", "troubled", "beleaguered", "ailing", "stricken", "doomed")
# Before a kind these praise or blame it and tell it from no other: `the popular event`.
NO_OTHER = (
    "entire", "whole", "popular", "annual", "yearly", "historic", "famous", "famed", "iconic", "prestigious", "renowned",
    "controversial", "giant", "ill-fated", "beloved", *_BADLY_OFF,
)  # fmt: skip
# How a body fares, before its name: no part of it.
PLIGHTS = frozenset(_BADLY_OFF) | listed(
    "struggling bankrupt insolvent listed rival cash-strapped debt-laden debt-ridden loss-making crisis-hit scandal-hit "
    "fast-growing"
)
# What a body is, right before its name: `the paper maker Arden Mills`.
TRADES = listed(
    "company firm group giant maker startup start-up retailer carmaker automaker manufacturer supplier operator charity "
    "watchdog broker brokerage insurer lender bank chain publisher developer conglomerate agency newspaper website magazine "
    "channel network broadcaster airline carrier brewer builder housebuilder drugmaker chipmaker planemaker miner grocer "
    "supermarket pollster regulator union party utility contractor consultancy nonprofit non-profit"
)
# Behind `in the` these are what one works for or goes to, and no one of them: `a life in the theatre`.
IN_ANY = listed("theatre theater cinema")
# Before another noun these tell whose it is: `the city flag`.
LEADING = listed("city county province island")
# Of those, the ones of which a sentence seldom tells of two, one of them not by name.
FEW = listed("county state province river island planet")
# `A swing state` or `a state cannot` brings in none that `the state` could mean.
MANY_SAID = listed("state")
# Before a noun, what is of a faith, a party or a part of the world: no name that tells one of its kind.
PEOPLES = listed(
    "muslim christian jewish catholic islamic protestant orthodox hindu buddhist sunni shia democratic republican conservative "
    "liberal labour labor tory european african asian western eastern northern southern arab hispanic latino american black "
    "white federal english british last next first second third this that these those"
)
# End the nouns for what is done rather than for a thing.
ACTS = ("tion", "sion", "ment", "ance", "ence", "ness", "ship", "ity", "ism", "ing")
# Who is told apart by these is not whom the text is about: `its parent company`.
OTHER = listed(
    "rival parent sister other another former fellow same similar competing partner subsidiary second third own"
)
# A bare last word is understood only by who has read the name in full: `Hurricane Mara`, then `Mara`.
STORMS = listed("hurricane typhoon cyclone")
# Before their names, these are storms as well.
TROPICAL = ("Storm", "Depression", "Cyclone")
# Behind a noun, no part of it.
ADVERBS = listed(
    "en also then now later still never not itself himself herself themselves yesterday today tomorrow alone here there again "
    "just already only even soon recently currently previously reportedly allegedly so too more"
)
# Of these who belongs to one says `this`: `“This committee will ask her,” he said`.
OURS = listed(
    "committee subcommittee court museum council commission parliament university hospital company college board"
)
# Told by whose they are: `Norway’s central bank`; or by what they see to: `the school board`.
OWNED = listed("bank board council parliament legislature family union ministry court panel jury cabinet regulator")
# Before those, these tell any of them from others, and none by what it is.
WHICHEVER = listed(
    "whole entire new old big large small only very first last next top lower higher local same own main"
)
# Stand before `mayor` or `governor` and are no place.
NO_TOWNS = listed(
    "former deputy vice lord acting interim then democratic republican independent conservative labour liberal black first "
    "outgoing incumbent new metropolitan night bank reserve fed federal state city county town lady mr mrs ms"
)
# Of those, what articles tell of one alone: who fights, helps or is allied.
BANDS = listed("group organisation organization charity militia alliance bloc")
# What `the firm` may be without being told: whoever the sentence before was about.
BODIES = listed(
    "company firm group organisation organization airline charity publisher retailer manufacturer carmaker automaker band "
    "network agency foundation"
)
# Their names want an article: `the Supreme Court`.
WITH_THE = listed(
    "court committee council party commission ministry convention festival association federation league union agency "
    "department public-office foundation tribunal summit tournament prize award olympiad act"
)
# Who rules a country, or speaks for it.
RULERS = (
    "government", "president", "premier", "prime minister", "chancellor", "king", "queen", "parliament", "cabinet",
    "authorities", "officials", "leader", "foreign minister", "army chief", "central bank",
)  # fmt: skip
# Have a government and are no country.
TERRITORIES = (
    "Hong Kong",
    "Puerto Rico",
    "Greenland",
    "Northern Ireland",
    "Catalonia",
    "Gaza",
    "Taiwan",
    "Macau",
    "Guam",
)
