"""Which English words are, or look like, finite verbs. Good enough to find clauses; it knows no grammar beyond that."""

from __future__ import annotations

from functools import lru_cache

from claims.extract.lang.lists import listed

BE = listed("is are was were isn't aren't wasn't weren't am")
# These tell of one.
OF_ONE = listed("is was has does")
HAVE = listed("has have had hasn't haven't hadn't")
DO = listed("does do did doesn't don't didn't")
MODALS = listed(
    "will would can could may might must shall should cannot won't wouldn't can't couldn't mightn't mustn't shouldn't"
)
# `be` with its subject in one word. After a noun `’s` is a possessive far more often: `the port’s finding`.
SHORT_BE = listed("he's she's it's that's who's there's they're we're you're i'm")
# The same before any verb that is shortened: these are a subject and a verb.
_SHORT = SHORT_BE | listed(
    "what's here's where's how's everybody's everyone's nobody's somebody's something's nothing's"
)
# What somebody did who was born: behind `was born` these are no participles that `was` belongs to.
LIVED = listed(
    "moved joined married lived worked served studied attended graduated retired returned started began became went came grew "
    "took wrote left spent had won founded opened entered fought emigrated settled died"
)
# What somebody has done, in forms that are no past: `who’s been ill`.
DONE = listed("been done gone seen taken become come given written run got gotten")
# `who is` or `who has` in one word, with either apostrophe.
WHO_IS = listed("who's who’s")
_SHORTENED = listed("i we you he she it they there that who")
# Stand among the words of one verb: `has also said`, `did not deny`. Adverbs in -ly do so too.
ADVERBS = listed("not n't also again now then still once never ever even just only further later first")
# Open a verb phrase whose subject stands before another: `and still lived there`.
BEFORE_VERB = listed(
    "later then also not now still already therefore thus thereby hence soon never afterwards thereafter"
)
# Stand between a subject of many and its verb.
HOW_OFTEN = listed("often always seldom sometimes usually generally both all")
AUXILIARIES = BE | HAVE | DO | MODALS

# Past forms that do not end in -ed, and are seldom anything but verbs.
PAST = listed(
    "arose awoke ate beat became began bent bet bid bled blew bore bought broke brought built burnt came caught chose clung "
    "crept dealt drank drew drove dug fed fell felt fled flew forbade forgot fought found froze gave got grew heard held hid "
    "hit hung kept knew laid lay led left lent lit lost made meant met overcame overtook paid proved put quit ran rang read "
    "rode rose said sang sank sat saw sent set shook shot showed shrank slept slid sold sought spent split spoke spread "
    "shut sprang stole stood stuck struck strove swam swept swore taught thought threw told took tore understood undertook "
    "underwent upheld went withdrew withheld woke won wore wrote cost cut"
)
# Past forms that are also everyday nouns or adjectives: verbs only where nothing else fits.
SHY = listed("cost cut left lay set put read hit bid split spread bet found felt saw shot lit led bore")

# Verbs of saying behind which stands who is spoken to, or of.
ADDRESSED = listed("told tells tell asked ask asks urged called calls")
# One form for the present and the past.
SAME = listed("let put cut set hit read shut quit spread split bet cost hurt burst cast bid")

# Present forms that news prose uses as main verbs; most are not nouns in the plural.
PRESENT = listed(
    "says remains shows claims tells becomes begins believes belongs brings calls carries comes contains continues "
    "denies depends deserves employs exceeds exists expects exposes faces falls finds follows gets gives goes governs grows "
    "happens holds includes indicates insists involves keeps knows lacks leads leaves lies lives loses maintains makes means "
    "meets needs occurs offers opens operates owns owes pays plans plays produces promises proves provides reads receives "
    "reckons reflects rejects relies represents requires rises runs seeks seems sees sells serves sets sits spends stands "
    "starts stays stems suggests supports takes tends thinks tries turns uses wants wins works writes allows applies appears "
    "argues asks attends covers costs counts creates adds agrees agree believe know think want remain say argue claim deny "
    "expect hope insist live need own plan seek seem show suggest support think work depend deserve agree face lie exist "
    "complies consists refers relates responds reacts differs emerges disagrees intends prefers destroys describes explains "
    "explores examines proposes enables ensures encourages enjoys enters establishes recommends refuses reminds resembles "
    "restricts retains reveals satisfies speaks strengthens submits succeeds suffers surrounds threatens transforms "
    "undermines understands varies violates welcomes accuses admits acknowledges aims announces blames celebrates "
    "compares concludes condemns connects contradicts defends delivers demonstrates determines develops "
    "consist comprise include contain make take give come go become belong cost pay stand rely stay rise fall earn earns "
    "generates guarantees contributes equals estimates measures ranks weighs totals"
)
# Present plural forms that are nouns as often: never enough on their own to open a clause.
WEAK = listed(
    "claim claims plan plans work works need needs hope face faces lead leads show shows offer offers cost costs cut cuts lie "
    "lies lives live rise rises fall falls pay run runs set sets stand stands stay support supports uses turns tries sees "
    "play plays leaves means meets opens reads counts measures estimates ranks totals starts calls covers includes include "
    "own think say make take give come go become follows falls finds holds takes makes promises keeps asks wants"
)
# Right behind a number these say what so many do, and are never counted: `a family of four spends $40`.
NEVER_COUNTED = listed(
    "says spends becomes believes belongs contains denies depends deserves exists expects gets gives goes happens insists "
    "involves knows lacks loses maintains occurs owes pays provides receives relies represents requires seeks seems sits "
    "suggests tends thinks writes appears agrees argues adds creates earns eats"
)
# Behind these somebody does what a verb in its plain form tells: `helped her win`.
HELPS = listed("help helps helped helping let lets letting make makes made")
# Behind these somebody comes to do what a form in -ing tells: `set her thinking`.
GETS = listed("set sets setting kept keep keeps keeping left leaves leaving got started caught found sent")
# Plain forms that are never, or seldom, nouns: verbs behind a subject in the plural; and those that are nouns as often,
# verbs there only before an object.
BARE = listed(
    "accept achieve acquire admit adopt allow announce appoint apply approve arrive assess assume attend avoid bring build "
    "carry celebrate choose collect compete complain confirm connect consider constitute contribute continue create decide "
    "declare defend deliver demonstrate describe destroy determine develop differ discuss eat elect eliminate emerge enable "
    "encourage enjoy ensure enter exceed explain explore express fail feel find forbid gather generate get govern grow "
    "happen hear hire hold identify ignore improve indicate intend invest involve join keep learn leave lose maintain mean "
    "meet obtain occur operate oppose organise organize owe participate perform prefer prepare prevent produce prohibit "
    "promote propose protect prove provide publish pursue raise receive recommend refer reflect refuse remove represent "
    "require resist respond retain reveal satisfy save see sell send serve speak spend strengthen suffer surround teach "
    "tell tend threaten treat undergo understand vary violate want warn watch wear write"
)
BARE_NOUNS = listed(
    "use vote back favor favour cause fight help point number reach rule share urge visit wish fear demand report control rank "
    "support cover plan need offer show lead face cost hope increase attribute blame question test record signal influence"
)
# Plain forms that are an adjective or a noun elsewhere: behind `to` and another infinitive they go on with it.
PLAIN_TOO = listed(
    "close fix end stop open start move work run change force address limit ban curb review replace repeal rebuild repair"
)
SHORT_ENDS = ("'ve", "’ve", "'re", "’re", "'ll", "’ll", "'d", "’d", "'m", "’m")
# Behind a noun in the singular these say what it did, though some are adjectives elsewhere.
TELLING = listed("found felt left led lit lay put bore saw held told sent gave took made kept")
# Tell no more than that something was, with the words behind them.
COMES = listed("came come comes occurred occurs happened happens followed")
# What is done to somebody or something: behind a passive and without an object they are passive, too.
BEFALLS = listed(
    "accused acquitted appointed arrested assassinated awarded banned barred beaten buried cancelled canceled charged "
    "condemned convicted declared deleted demolished deported destroyed detained diagnosed dismissed disqualified ejected "
    "elected evacuated evicted examined excluded executed expelled extradited fined flown freed given hanged held honoured "
    "hospitalised hospitalized identified imprisoned indicted inducted injured interviewed investigated jailed kidnapped "
    "killed "
    "knighted named nominated ordered ousted pardoned postponed published questioned raped recalled released remanded "
    "removed renamed repealed replaced rescued restored rewarded robbed sacked seized sentenced sold stabbed stolen "
    "stripped sued suspended taken tortured transferred treated withdrawn wounded hired fired recruited drafted adopted "
    "ordained baptised baptized promoted demoted assigned airlifted"
)
NOT_VERBS = listed(
    "hundred kindred red bed shed sacred naked united indeed need seed speed breed feed greed deed weed exceed proceed succeed "
    "embed wed ted ned fred alfred mohammed ahmed muhammed armed advanced aged alleged beloved biased blessed complicated "
    "concerned crooked detailed dedicated distinguished educated experienced interested learned limited mixed related "
    "unarmed unexpected unwanted unlimited uninsured undecided unidentified undocumented unemployed uneducated unrelated "
    "unqualified unresolved unnamed undisclosed unspecified unmarried unaffected "
    "renewed retired rugged skilled so-called supposed talented tired unprecedented varied wicked wretched zed"
)

# Irregular past of what a participle in -ing says.
_ING_PAST = {
    "making": "made", "taking": "took", "winning": "won", "losing": "lost", "leaving": "left", "bringing": "brought",
    "giving": "gave", "selling": "sold", "rising": "rose", "falling": "fell", "coming": "came", "becoming": "became",
    "beating": "beat", "breaking": "broke", "building": "built", "buying": "bought", "cutting": "cut", "drawing": "drew",
    "driving": "drove", "finding": "found", "flying": "flew", "getting": "got", "going": "went", "growing": "grew",
    "holding": "held", "hitting": "hit", "keeping": "kept", "leading": "led", "meeting": "met", "paying": "paid",
    "putting": "put", "running": "ran", "saying": "said", "seeing": "saw", "sending": "sent", "setting": "set",
    "spending": "spent", "speaking": "spoke", "standing": "stood", "striking": "struck", "teaching": "taught",
    "telling": "told", "throwing": "threw", "writing": "wrote", "having": "had", "being": "was", "doing": "did",
    "knowing": "knew", "shooting": "shot", "stealing": "stole", "swimming": "swam", "wearing": "wore",
    "withdrawing": "withdrew",
}  # fmt: skip


@lru_cache(maxsize=32768)
def finite(low: str) -> bool:
    """Whether a small-letter word can be the verb of a clause."""
    word = low.replace("’", "'")
    if word in AUXILIARIES or word in PAST or word in PRESENT:
        return True
    return word.endswith("ed") and len(word) > 3 and word not in NOT_VERBS


# Auxiliaries that behind an article are nouns: `the will`, `a must`.
NOUNS_TOO = frozenset(["will", "might", "must", "can", "do"])


@lru_cache(maxsize=32768)
def firm(low: str) -> bool:
    """Whether a small-letter word is a verb wherever it stands: auxiliaries, and past forms that are nothing else."""
    word = low.replace("’", "'")
    return word in AUXILIARIES or (word in PAST and word not in SHY) or (word in PRESENT and word not in WEAK)


@lru_cache(maxsize=4096)
def shortened(low: str) -> bool:
    """Whether a small-letter word is a subject and its verb in one: `it’s`, `they’ll`; never a possessive of a noun."""
    word = low.replace("’", "'")
    return "'" in word and (word in _SHORT or (word.endswith(SHORT_ENDS) and word.split("'")[0] in _SHORTENED))


def past(low: str) -> bool:
    """Whether a small-letter word is a past form or, in -ed, looks like one: `went`, `mended`; not `hundred`."""
    return low in PAST or (low.endswith("ed") and finite(low))


@lru_cache(maxsize=32768)
def sure(low: str) -> bool:
    """Whether a small-letter word tells that a clause has its verb: finite, and no plural of a noun as often."""
    return (finite(low) and low not in WEAK) or shortened(low)


@lru_cache(maxsize=32768)
def certain(low: str) -> bool:
    """Whether a small-letter word is a verb wherever it stands, or a subject and its verb in one."""
    return firm(low) or shortened(low)


def past_of(participle: str) -> str:
    """The simple past of a participle in -ing: `releasing` gives `released`, `making` gives `made`."""
    known = _ING_PAST.get(participle)
    if known:
        return known
    stem = participle.removesuffix("ing")
    return stem[:-1] + "ied" if stem.endswith("y") and stem[-2:-1] not in "aeiou" else stem + "ed"


# Past forms that are plain forms as well, which tell somebody what to do: `Put the lid on`.
PAST_AND_PLAIN = listed("set put read cut let hit shut split spread beat quit come become run")
