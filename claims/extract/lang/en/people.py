"""Words around names: titles, offices and trades, and the words that show that a name is not a person's."""

from __future__ import annotations

from claims.extract.lang.lists import listed

# Offices as they are shortened before a name.
SHORT_FOR = {"sen": "senator", "gov": "governor", "rep": "representative", "prof": "professor", "gen": "general"}
# What stands beside `Justice` where it is a judge, no minister.
OF_A_JUSTICE = listed(
    "justice chief associate supreme court high lord appeals appellate manhattan state us former retired s"
)
# Stand before a name and are no part of it.
TITLES = listed(
    "president vice emeritus mr mrs ms miss dr prof professor sir dame lord lady king queen prince princess pope "
    "judge justice senator "
    "sen rep representative congressman congresswoman governor gov mayor minister premier chancellor secretary "
    "general gen "
    "colonel col captain capt lieutenant lt sergeant sgt detective inspector chief officer commissioner chairman "
    "chairwoman "
    "director coach former prime foreign interior finance health deputy attorney speaker councillor archbishop "
    "bishop father "
    "reverend rev republican democrat democratic democrats republicans emergencies police ambassador doctor researcher "
    "mp cr cllr cllrs drs profs "
    "comrade cde hon honourable honorable rt sheikh mullah ayatollah imam pastor sheriff constable brigadier admiral major "
    "assemblywoman assemblyman councilwoman councilman secretary-general alderman ombudsman delegate candidate voter advocate "
    "mme madame monsieur mufti del senators representatives presidents governors mayors ministers judges justices universe"
)
# What somebody is. The last word of a description decides.
ROLES = listed(
    "whip president founder co-founder spokesman spokeswoman spokesperson mayor minister director chief head chair chairman "
    "chairwoman chairperson governor senator judge secretary coach captain professor researcher scientist "
    "economist lawyer "
    "attorney treasurer leader manager owner author commissioner officer analyst editor candidate husband wife "
    "king queen prince princess duke duchess "
    "premier chancellor councillor clerk engineer epidemiologist meteorologist climatologist statistician "
    "physician doctor "
    "nurse teacher general ambassador executive ceo organiser organizer activist whistleblower journalist "
    "publisher reporter writer "
    "runner swimmer sprinter athlete skater cyclist goalkeeper striker registrar controller comptroller auditor "
    "hydrologist "
    "glaciologist inventor singer singer-songwriter songwriter lyricist musician actor actress comedian pilot "
    "astronaut cosmonaut "
    "architect designer photographer photojournalist philosopher historian diplomat envoy politician legislator "
    "congressman "
    "congresswoman cardinal archbishop priest rapper guitarist drummer bassist composer conductor pianist dancer "
    "footballer "
    "midfielder defender quarterback boxer wrestler golfer biologist chemist physicist mathematician astronomer "
    "geologist "
    "geochemist ecologist psychologist sociologist anthropologist archaeologist paleontologist virologist "
    "oncologist surgeon "
    "artist campaigner blogger columnist correspondent presenter broadcaster producer playwright poet novelist "
    "screenwriter curator "
    "entrepreneur businessman businesswoman billionaire consultant adviser advisor aide co-author violinist filmmaker "
    "suspect gunman shooter attacker assailant bomber hijacker perpetrator murderer killer robber fugitive victim hostage "
    "defendant plaintiff accused driver survivor eyewitness bodyguard "
    "supervisor superintendent prosecutor sheriff bishop pope inspector detective nominee lawmaker deputy speaker"
)
# Show that a run of capitals is a body, a place or a thing.
BODIES = listed(
    "memorial monument cathedral palace tower beach hotel opera prize award awards war marathon garden gardens airlines "
    "airways motors corporation christmas easter catholic christianity orthodox protestant modern foods zoo empire dynasty "
    "ministry party university department organization organisation agency court council committee commission bank "
    "group "
    "company union institute institution association federation foundation office service services force forces "
    "army navy "
    "police congress parliament senate house board bureau centre center club team league cup games airport "
    "hospital school "
    "college church street road avenue river lake mountain sea ocean bay island islands city county state states "
    "kingdom "
    "republic nations america africa asia europe news times post journal courier herald tribune press wire gazette "
    "advocate examiner enquirer inquirer globe mirror sentinel dispatch "
    "network networks "
    "radio television data act bill law treaty agreement convention election elections championship championships "
    "stadium "
    "arena park square bridge station valley hill hills district province region territory county museum theatre "
    "theater "
    "library society trust fund inc ltd corp llc plc co industries systems technologies international national federal "
    "united new north south east west northern southern eastern western central great saint san los las el sky justice "
    "rights watch project program programme plan rescue fire authority observatory survey weather census treasury "
    "register "
    "registry water climate sports hall embassy affairs street harbour harbor port general-secretariat caucus debates guard "
    "bulletin american see france-presse chronicle observer telegraph monitor review magazine weekly show patrol energy "
    "partners coalition alliance fuels traffic speech holiday download safety abuse corps equality holdings records podcast "
    "democrats republicans world campaign pipeline festival summit machine mosque mall lodge comics entertainment parish"
)
# Of those, what may stand within somebody's name, behind the given name: `Ana San Reed`.
INNER = listed("san el saint")
# Words that mean a person without a name: a pronoun after them may mean that person.
NOUNS = listed(
    "boy man woman girl child lad guy bloke youngster gentleman "
    "victim driver passenger student suspect defendant patient worker soldier pupil neighbour "
    "neighbor employee resident baby teenager colleague rival winner survivor prisoner customer player pilot owner "
    "friend"
)
# Speak in headlines, before a colon: `Poll: two in three want the bridge`.
HEADLINE_SPEAKERS = listed(
    "poll survey study report reports police officials minister ministry mayor president pm un experts researchers "
    "scientists analysis doctors court judge"
)
# Stand bare before somebody's name: `the cleric Otto Reed`. None of them stands before a firm's.
BEFORE_NAMES = NOUNS | listed(
    "cleric imam rabbi vicar chef murderer killer gunman shooter attacker assailant climber skier diver explorer pioneer "
    "vocalist frontman keyboardist youtuber vlogger streamer personality icon star comic jockey referee cricketer batsman "
    "bowler winger lawmaker newcomer veteran legend retiree farmer fisherman firefighter paramedic policeman policewoman "
    "schoolgirl schoolboy toddler tourist hiker protester demonstrator campaigner volunteer detainee inmate fugitive native "
    "citizen"
)
# Behind a name and an article these tell that it is a person's; some of the others may be said of a firm or a town.
BEHIND_NAMES = (
    BEFORE_NAMES - listed("pioneer newcomer winner rival owner customer legend icon star personality baby survivor")
) | listed("official participant witness")
# Many people at once, who may be meant by `they`.
CROWDS = listed(
    "authorities police officials protesters protestors demonstrators activists researchers scientists experts prosecutors "
    "investigators lawyers lawmakers senators ministers voters residents villagers locals workers employees teachers students "
    "pupils doctors nurses patients passengers victims survivors witnesses firefighters rescuers soldiers troops officers "
    "migrants refugees people men women children parents families members leaders critics opponents supporters organisers "
    "organizers fans players athletes engineers farmers miners drivers fishermen neighbours neighbors visitors tourists "
    "attendees participants astronauts archaeologists biologists historians economists journalists reporters "
    "advocates candidates delegates executives representatives detectives"
)
# As many, by one word.
TEAMS = listed("team group crew staff squad")
# A few who belong together, of whom `they` is said.
TOGETHER = listed("couple pair duo trio family")
# Open a sentence, with a capital for that alone.
SENTENCE_ADVERBS = listed(
    "currently recently previously formerly eventually reportedly allegedly annually initially originally finally ultimately "
    "apparently mostly mainly nearby tonight tomorrow traditionally typically usually generally historically globally "
    "nationally nationwide worldwide internationally domestically locally separately similarly additionally subsequently "
    "simultaneously interestingly notably importantly unfortunately sadly surprisingly clearly obviously increasingly "
    "frequently often sometimes twice otherwise elsewhere thus hence therefore moreover furthermore nevertheless nonetheless "
    "toward towards ironically curiously oddly crucially critically tellingly fortunately hopefully politically financially "
    "legally officially publicly privately technically theoretically collectively overall altogether afterwards afterward "
    "thereafter beforehand meantime suddenly immediately shortly soon already lately nowadays presently whereas unless indeed "
    "certainly surely doubtless admittedly"
)
NOT_NAMES = SENTENCE_ADVERBS | listed(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september "
    "october november december the a an this that these those in on at by for from with as but and so or yet if "
    "when while "
    "after before since because although though however meanwhile it he she they we you his her their our my your "
    "its there "
    "here what who where why how which no not now then today yesterday according some many most several few both "
    "all each "
    "every another other one two three four five six seven eight nine ten during until under over between among about "
    "nor countryman countrywoman around up sign last next early late also only more to of earlier later total nearly almost "
    "roughly"
)
# Words that say of whom they stand beside whether it is a woman or a man.
WOMEN = listed(
    "mrs ms miss dame lady queen princess spokeswoman chairwoman congresswoman councilwoman assemblywoman "
    "businesswoman "
    "policewoman actress seamstress waitress hostess heiress stewardess headmistress nun "
    "mother sister daughter wife widow grandmother aunt niece girl woman"
)
MEN = listed(
    "mr sir lord king prince pope spokesman chairman congressman councilman assemblyman businessman policeman "
    "father "
    "brother son husband widower grandfather uncle nephew boy man lad guy bloke gentleman"
)
# With a capital only because they open a sentence.
NO_FIRST = listed(
    "neither either whether beyond everyone everybody someone nobody longtime onetime poor say perhaps maybe even just once "
    "notice make take like let"
)
# What somebody is to somebody else: `his sister`.
KIN = listed(
    "wife husband widow widower mother father sister brother daughter son grandmother grandfather aunt uncle niece "
    "nephew "
    "cousin partner fiancee fiance girlfriend boyfriend"
)
# They speak for a body: `a spokesman for the union`.
SPEAK_FOR = listed("spokesman spokeswoman spokesperson spokespersons representative official executive")
# They speak for one whom the text tells of.
ADVOCATES = listed("lawyer attorney solicitor barrister agent manager publicist")
# Whoever is told without a name: `a man`, `the mayor`, `her mother`.
SOMEBODY = NOUNS | ROLES | KIN
# The same, and whoever is told by a title or a word for a woman or a man.
PERSONS = SOMEBODY | WOMEN | MEN | BEFORE_NAMES
# Of those, and of others told by what they do, whom a pronoun after them may mean.
ANYONE = (
    SOMEBODY
    | BEHIND_NAMES
    | listed(
        "machinist postman milkman fireman salesman salesperson craftsman handyman plumber carpenter electrician builder baker "
        "butcher grocer shopkeeper trader banker broker accountant barber hairdresser waiter waitress cook bartender cleaner "
        "caretaker janitor guard watchman ranger trucker courier farmer rancher shepherd miner welder mechanic technician "
        "dentist pharmacist midwife paramedic therapist psychiatrist caller texter applicant claimant tenant landlord landlady "
        "lodger guest shopper buyer seller bidder donor recipient reader listener viewer onlooker bystander passerby passer-by "
        "jogger walker motorist biker cyclist rider sailor skipper fisherman seamstress tailor nun monk vicar rabbi imam chef "
        "headmaster headmistress tutor lecturer graduate undergraduate apprentice intern veteran pensioner grandchild grandson "
        "granddaughter stepson stepdaughter stepfather stepmother godfather godmother fiancée fiancé spouse toddler infant"
    )
)
# Before a name these tell a woman from a man and nothing more.
COURTESY = listed("mr mrs ms miss sir lady lord dame")
# Whose bearers are called by it and a first name: `Queen Elizabeth`.
CROWNS = listed("king queen prince princess pope emperor sultan")
# Before an office these are part of it: `the prime minister`, `the police chief`.
OF_OFFICES = listed(
    "prime vice deputy foreign finance health interior defence defense justice education attorney chief police fire crown "
    "district state federal former acting current outgoing incumbent opposition party minority majority first"
)
# Titles that none but a person bears.
PERSONAL = listed(
    "president minister premier chancellor governor mayor senator judge justice pope prince princess king queen emperor "
    "empress cr cllr mr mrs ms dr sheikh mufti lady sultan congressman congresswoman bishop archbishop"
)
# What a minister is minister of: the last word of it.
PORTFOLIOS = listed(
    "affairs interior finance defence defense health education transport agriculture energy justice trade labor labour power "
    "development railways housing culture tourism environment industry industries planning information communications security "
    "commerce works welfare sport sports shipping aviation fisheries science technology"
)
# Of these and others, what stands before a bare surname and no place or ship bears.
BEFORE_SURNAMES = listed(
    "cr cllr mr mrs ms dr prof professor senator sen rep representative congressman congresswoman gov"
)
# What a firm may be as well: `its owner Leakbook`.
COMPANIES_ARE = listed(
    "owner publisher broadcaster defender producer designer head chair general manager striker leader founder"
)
# Of a description of somebody, these words tell nothing.
IDLE = listed("the a an of at for its their his her then")
# Stand behind a name and are no surname.
SUFFIXES = listed("jr sr ii iii iv qc kc mp mep md phd")
# Words for several people who speak as one, and the ends of others: `researchers`, `residents`.
MANY = listed(
    "officials authorities police critics experts witnesses families relatives parents people men women colleagues allies "
    "rebels troops chiefs judges heads friends victims crews staff"
)
MANY_END = ("ers", "ors", "ists", "ysts", "ians", "ents", "ants", "ees", "mates", "yers")
# Before an office these make a lesser or a bygone one of it.
LESSER = listed("vice deputy assistant acting former ex late")
# What a text goes on to call somebody whom it has just named, with a place, a party or an age before it: `the Arden professor`.
EPITHETS = listed(
    "candidate nominee senator congressman congresswoman lawmaker politician businessman businesswoman billionaire "
    "entrepreneur professor scientist researcher physicist biologist chemist historian philosopher economist author novelist "
    "writer poet playwright artist designer architect filmmaker actor actress comedian singer rapper musician songwriter "
    "guitarist drummer pianist activist campaigner athlete runner swimmer sprinter skater cyclist striker midfielder "
    "goalkeeper quarterback boxer golfer star veteran native newcomer secretary"
)
# What somebody is called by a party: `The Democrat`.
PARTISANS = listed("democrat republican conservative liberal socialist communist libertarian independent tory")
# Behind a place and a hyphen they tell where somebody is from: `Arden-born`.
FROM = listed("born bred based raised trained educated")
# Offices and trades with -man that women hold too.
OF_BOTH = listed("assemblyman businessman chairman congressman councilman policeman spokesman")
# Words for a place, a house or a side that are surnames as well: `Ana Hall`, `Otto West`.
SURNAMES_TOO = listed("hill law hall north west east park church bridge parish lake")
# Before the name that somebody had at birth.
BORN = "[Bb]orn|née|né|nee"
# Who runs for an office, and what else the text may tell of them.
RUNNING = listed("candidate nominee")
RUN = RUNNING | listed(
    "senator governor congressman congresswoman representative mayor leader president secretary minister mr mrs ms"
)
# Behind somebody's name, those who speak for them.
CAMPS = listed(
    "campaign camp team office administration lawyers attorneys aides spokesman spokeswoman representatives family"
)
# What somebody’s own words are, behind their name: `Otto Reed’s account`.
ACCOUNTS = listed(
    "account statement testimony memoir memoirs autobiography diary book letter tweet post speech version lawsuit"
)
# Small words that open a surname, those of two words first.
PARTICLES = ("van der", "van den", "de la", "de", "del", "da", "van", "von", "der", "bin", "al", "di", "la")
# How people say something; a firm or a town would, too, but is not called by its last word alone.
SAYS = (
    "said|says|told|tells|wrote|writes|added|adds|observed|remarked|noted|notes|argued|alleged|explained|tweeted|replied|stated|"
    "commented|recalled|suggested|warned|insisted|testified|continued|claimed|described|confirmed|denied|urged|went on to"
)
# What people do, and what is done to people only.
ACTS = (
    "ran for|won|lost|beat|scored|finished|resigned|died|was born|grew up|studied|trained|was elected|was appointed|"
    "was arrested|was charged|was convicted|was sentenced|was sworn|was jailed|was imprisoned|is in prison|is in jail|"
    "confessed|defeated|promised|denied|argues|married|retired"
)
