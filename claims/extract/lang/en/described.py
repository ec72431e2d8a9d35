"""Nouns that with nothing but `the` mean what has been told before, by what they tell of; no idiom has them so."""

from __future__ import annotations

from claims.extract.lang.lists import listed

# What somebody said, thought or proposed, and how it is done.
SAID = listed(
    "tactic strategy suggestion argument hypothesis notion remark remarks reply response warning threat pledge apology "
    "denial admission confession excuse explanation recommendation advice criticism quote quotation insult joke "
    "illusion rumour rumor gesture stunt ploy manoeuvre maneuver scheme plot trick farce ordeal"
)
# What has been written, recorded or counted.
RECORDED = listed(
    "data segment footage clip tape recording transcript memo email emails tweet tweets article editorial column essay "
    "dossier manifesto petition questionnaire poll survey database dataset spreadsheet leaflet poster advert "
    "advertisement commercial broadcast podcast webpage website blog screenshot image footage photo photos novel poem "
    "memoir biography documentary sequel trailer lyrics play musical sitcom"
)
# What happened.
HAPPENED = listed(
    "pick switch exit tremor quake aftershock earthquake temblor collision shutoff shutoffs shutdown closure blast slaying "
    "rampage brawl scuffle clash clashes riot riots unrest uprising coup siege standoff takeover merger buyout listing "
    "restructuring layoffs ban embargo boycott moratorium delay postponement cancellation withdrawal pullout "
    "invasion offensive operation ambush airstrike strikes shelling bombardment massacre referendum recount runoff "
    "by-election debate hearing session summit talks negotiations encounter row feud spat dispute saga affair "
    "fiasco debacle tragedy catastrophe calamity emergency turmoil raid search manhunt chase pursuit crackdown arrests "
    "expulsion eviction deportation evacuation rescue landslide avalanche tornado typhoon cyclone hurricane wildfire "
    "blizzard heatwave drought tsunami leak spill derailment sinking flames hack breach swap handover inauguration "
    "coronation premiere debut performance concert gig screening shoot auction sale marathon"
)
# What is paid.
PAID = listed(
    "funds money payment payments fee fine bounty bonus dividend proceeds donation donations grant loan bailout"
)
# What holds for everybody whom it concerns.
RULED = listed(
    "rules rule regulation regulations guideline guidelines restriction restrictions exemption waiver permit visa "
    "clause provision measures reforms reform cuts tariffs levy bans subsidy subsidies proposals changes rulings"
)
# Who was in it.
PEOPLE = listed(
    "teenager youngster toddler infant baby sophomore freshman newcomer incumbent challenger contender nominee candidate "
    "candidates frontrunner front-runner rookie striker goalkeeper defender midfielder quarterback billionaire businessman "
    "businesswoman entrepreneur tycoon politician lawmaker congressman congresswoman trooper bodyguard paramedic swimmer "
    "skater golfer boxer wrestler racer jockey novelist poet painter comedian musician rapper drummer guitarist "
    "saxophonist violinist activist protester protesters demonstrators gunmen attackers suspects defendants victims "
    "passengers survivors rescuers investigators firefighters researchers scientists authors officers detectives "
    "prosecutors jurors witnesses plaintiffs organisers organizers residents villagers migrants miners hikers "
    "climbers divers sailors robbers burglars thieves kidnappers hostages militants rebels insurgents gang "
    "crowd panel squad militia cartel duo quartet newlyweds brothers sisters twins siblings "
    "spokesman spokeswoman interviewer interviewee narrator protagonist"
)
# Vessels, buildings, devices.
THINGS = listed(
    "wreckage ferry yacht tanker freighter barge submarine helicopter chopper jet airliner drone satellite spacecraft "
    "rover missile warhead capsule shuttle module gadget app software tool product device vaccine virus strain bacterium "
    "mutation tumour tumor facility facilities plant factory warehouse nightclub stadium arena venue theatre theater "
    "tower dam levee levees tunnel airport runway harbour harbor pier suburb compound barracks "
    "checkpoint embassy consulate temple synagogue cathedral monastery shrine mansion "
    "skyscraper telescope laboratory shipwreck fortress technology"
)
NOUNS = SAID | RECORDED | HAPPENED | PAID | RULED | PEOPLE | THINGS
# What befell people: `those affected`.
BEFALLEN = listed(
    "affected involved injured wounded hurt killed arrested held detained charged missing infected displaced rescued "
    "evacuated concerned responsible trapped stranded"
)
