"""English words that make `no ...` a count of nought, an ordinal a rank, and two figures a score."""

from __future__ import annotations

from claims.extract.lang.lists import listed

# What is counted one by one in reports; `no money`, `no reason` count nothing.
COUNTABLE = (
    "accident|arrest|animal|ballot|body|building|car|case|casualty|child|civilian|complaint|crash|crime|death|driver|error|"
    "failure|fatality|fault|flight|goal|house|human|infection|injury|member|mistake|officer|other|passenger|patient|person|"
    "player|protester|prisoner|seat|ship|shot|soldier|student|survivor|victim|vote|weapon|woman|worker|accidents|arrests|animals|"
    "ballots|bodies|buildings|cars|cases|casualties|children|civilians|complaints|crashes|crimes|deaths|drivers|errors|failures|"
    "fatalities|faults|flights|goals|houses|humans|infections|injuries|members|men|mistakes|officers|passengers|patients|"
    "people|players|protesters|prisoners|seats|ships|shots|soldiers|students|survivors|victims|votes|weapons|women|workers"
)
# Only what happened, or was looked for, is a count of nought.
HAPPENED = (
    "killed|hurt|injured|harmed|wounded|arrested|charged|convicted|infected|found|reported|recorded|registered|made|cast|"
    "detected|damaged|lost|missing|affected|fired|scored|held|hit|born|rescued|trapped|dismissed|sacked|fined"
)
# What befalls one of several: `two died and one was hurt`.
BEFALLEN = (
    "killed|hurt|injured|wounded|shot|arrested|charged|convicted|pronounced|declared|hospitalised|hospitalized|treated|dead|missing|"
    "jailed|imprisoned|deported|executed|kidnapped|acquitted|detained|dismissed|rescued"
)
# Behind `per` or `a` these are nothing that is reckoned by: `5 per capita`, `$40 a lot`.
NO_RATES = listed("cent capita diem se lot bit little few while time deal half quarter")
# Who or what can be the first to do a thing.
FIRSTS = (
    "woman|man|person|human|player|athlete|runner|swimmer|driver|rider|cyclist|pilot|astronaut|president|minister|mayor|"
    "governor|senator|judge|pope|king|queen|leader|candidate|artist|author|writer|actor|actress|director|scientist|doctor|"
    "student|team|club|side|country|nation|state|city|town|company|party|school|university|ship|aircraft|film|american|briton|"
    "european|african|asian|female|women|men|countries|people|goalkeeper|striker|coach|captain"
)
# What somebody is the first of in an office or a place: `the town's first female mayor`.
FIRST_AS = (
    "female|male|woman|women|black|white|asian|hispanic|latino|latina|muslim|jewish|hindu|sikh|christian|catholic|gay|lesbian|"
    "bisexual|transgender|trans|deaf|blind|disabled|indigenous|aboriginal|african-american|native american|non-white|civilian"
)
# What is told of votes and matches, before the two figures that stand against each other: `voted 52 to 48`.
OPPOSED = listed(
    "vote votes voted voting ruled won win wins lost lose beat passed approved rejected defeated led leads trailed"
)
# Behind a bare number of four digits these tell that it is no year: `1400 people`.
NO_YEARS = (
    r"per cent|percent|people|men|women|children|workers|jobs|soldiers|troops|miles|km|kilomet|met(?:re|er)s|feet|years|"
    r"days|hours|pounds|dollars|euros|tons|tonnes|votes|employees|homes|houses|deaths|cases|others|members|students|civilians|"
    r"prisoners|men|ships|aircraft|planes|tanks|guns|gmt|utc|hours|hrs|rpm|points|acres|barrels|units|copies|seats|"
    r"passengers|times|to 1\b(?![,.][0-9])"
)
# With a bare number behind them these count on what was counted before: `received 192`.
GETS = listed("received receives got won took drew earned garnered polled secured")
# With these it is an age, a rank or a sum.
NO_COUNT = listed("turned turns became aged been be finished numbered gets show shows")
# With these it is people, without a word: `killed seven`.
HURTS = listed(
    "kill kills killed injure injures injured wound wounds wounded hurt arrested detained hospitalised hospitalized displaced "
    "executed leaving left trapped"
)
# Behind these a bare number counts people: `killing three`.
HARMING = listed(
    "kill kills killed killing injure injures injured injuring wound wounds wounded wounding hurt hurting arrested arresting "
    "detained detaining hospitalised hospitalized hospitalising hospitalizing executed executing displaced displacing"
)
# Behind these, too: `the mill employs 240`.
COUNTING_PEOPLE = HARMING | listed("employ employs employed employing hired rehired sacked evacuated rescued")
# Behind `400m` these tell metres, and no millions: `the 400m hurdles`.
RACED = listed(
    "races hurdles hurdlers runners swimmers sprinters events finals heats steeplechases medals champions sprints relays "
    "records finalists trials lengths swims dashes pools"
)
# What a share of those asked does: `5 per cent prefer him`.
ANSWERED = listed(
    "prefer favor favour oppose back disapprove approve support trust distrust want dislike like agree disagree say believe "
    "think consider feel rate view"
)
# Behind these an ordinal is the place where somebody is: `stay 18th`, `remained third`.
BEING_PLACED = (
    "ranked|ranks|ranking|rank|finished|finishing|finishes|placed|came|coming|stands|sits|sat|stay|stays|stayed|remain|remains|"
    "remained|lie|lies|lying"
)
# Before `to` and an ordinal these tell the place where somebody went: `dropped to fourth`, `fell 12 places to 40th`.
TO_PLACE = (
    "drop|drops|dropped|dropping|fell|fall|falls|slip|slips|slipped|slipping|climb|climbs|climbed|climbing|rose|rise|rises|"
    "plunged|plunges|jumped|jumps|leapt|sank|down|up|place|places|spot|spots|rank"
)
# What is counted through, one by one: `his ninth of the season`, `the third named storm of the year`.
SEASONS = "season|year|campaign|tournament"
# Behind an ordinal these are parts of a season or a year: `the third week of the season`.
SEASON_PARTS = "half|quarter|day|days|week|weeks|weekend|month|months|game|round|part|night"
# Before `only one` these tell that it counts, and is no `the only one`.
BEFORE_ONLY_ONE = listed(
    "is are was were has have had with but and won lost left leaving leaves got isn't wasn't aren't weren't be been"
)
# What somebody is told to do with so many, at the beginning of a sentence: `Add 5 to it.`, `Take 2 of them.`
TOLD_SO_MANY = listed(
    "add subtract take buy divide multiply count pick choose give get sell order send use set try bring need want make enter "
    "type press dial write save pay wait walk run play serve bake mix remove keep cut turn allow expect spend win lose score"
)
