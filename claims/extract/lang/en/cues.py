"""Verbs and phrases by which a text lets somebody speak."""

from __future__ import annotations

from claims.extract.lang.en import phases
from claims.extract.lang.lists import listed


def _forms(line: str) -> frozenset[str]:
    """Every form of the verbs of `line`, each given as `base past -ing` with slashes."""
    forms: set[str] = set()
    for entry in line.split():
        base, past, ing = entry.split("/")
        third = base[:-1] + "ies" if base.endswith("y") and base[-2] not in "aeiou" else base
        if third == base:
            third += "es" if base.endswith(("s", "sh", "ch", "x")) else "s"
        forms |= {base, past, ing, third}
    return frozenset(forms)


def _regular(line: str) -> frozenset[str]:
    """Every form of verbs that only take endings, each given by its base."""
    forms: set[str] = set()
    for base in line.split():
        stem = base[:-1] if base.endswith("e") else base
        soft = base.endswith("y") and base[-2] not in "aeiou"
        forms |= _forms(f"{base}/{base[:-1] + 'ied' if soft else stem + 'ed'}/{stem}ing")
    return frozenset(forms)


# The act of saying is not itself news: what is said can stand without it.
PLAIN = _forms(
    "say/said/saying tell/told/telling state/stated/stating note/noted/noting add/added/adding explain/explained/explaining "
    "report/reported/reporting write/wrote/writing indicate/indicated/indicating show/showed/showing find/found/finding "
    "estimate/estimated/estimating reveal/revealed/revealing continue/continued/continuing reply/replied/replying "
    "respond/responded/responding mention/mentioned/mentioning remark/remarked/remarking "
    "recall/recalled/recalling tweet/tweeted/tweeting post/posted/posting comment/commented/commenting "
    "conclude/concluded/concluding confirm/confirmed/confirming point/pointed/pointing calculate/calculated/calculating"
)
_TOO = (
    "affirm attest assure certify clarify confess confide counter divulge hint hypothesise hypothesize imply inform intimate "
    "observe object opine posit profess reaffirm reassure reckon remind retort rule speculate text theorize theorise"
)
_DOUBLED = "aver/averred/averring submit/submitted/submitting signal/signaled/signaling"
# Saying it is an act of its own.
ACTS = (
    _forms(
        "announce/announced/announcing declare/declared/declaring claim/claimed/claiming deny/denied/denying "
        "insist/insisted/insisting argue/argued/arguing stress/stressed/stressing warn/warned/warning "
        "promise/promised/promising pledge/pledged/pledging vow/vowed/vowing admit/admitted/admitting "
        "acknowledge/acknowledged/acknowledging suggest/suggested/suggesting allege/alleged/alleging "
        "assert/asserted/asserting maintain/maintained/maintaining contend/contended/contending "
        "emphasize/emphasized/emphasizing emphasise/emphasised/emphasising ratify/ratified/ratifying "
        "reiterate/reiterated/reiterating repeat/repeated/repeating propose/proposed/proposing demand/demanded/demanding "
        "urge/urged/urging predict/predicted/predicting believe/believed/believing think/thought/thinking hope/hoped/hoping "
        "fear/feared/fearing complain/complained/complaining agree/agreed/agreeing concede/conceded/conceding "
        "testify/testified/testifying boast/boasted/boasting describe/described/describing call/called/calling "
        "criticize/criticized/criticizing criticise/criticised/criticising accuse/accused/accusing expect/expected/expecting "
        "ask/asked/asking swear/swore/swearing caution/cautioned/cautioning lament/lamented/lamenting "
        "recommend/recommended/recommending quip/quipped/quipping joke/joked/joking plead/pleaded/pleading "
        "disclose/disclosed/disclosing advise/advised/advising signal/signalled/signalling guess/guessed/guessing"
    )
    | _regular(_TOO)
    | _forms(_DOUBLED)
)
SAID = PLAIN | ACTS | {"shown", "written", "sworn"}
# Nouns as well as verbs: never a verb of saying before one of NOUN_GOES_ON.
NOUNISH = listed(
    "state states report reports note notes claim claims show shows find finds post posts comment comments point points "
    "estimate estimates demand demands hope hopes fear fears promise promises pledge pledges vow vows urge urges signal "
    "signals guess joke jokes tweet tweets call calls boast remark remarks reply replies repeat advise counter hint hints "
    "retort text texts object objects intimate rule rules"
)
NOUN_GOES_ON = listed("of in for by from on and or to at with about as after before over , . ; )")
# These take a clause only with `that`, a quotation mark or a pronoun after them; otherwise they are plain verbs.
NEEDS_THAT = (
    _forms(
        "show/showed/showing find/found/finding point/pointed/pointing call/called/calling ask/asked/asking add/added/adding "
        "continue/continued/continuing post/posted/posting write/wrote/writing repeat/repeated/repeating "
        "confirm/confirmed/confirming recall/recalled/recalling maintain/maintained/maintaining describe/described/describing "
        "expect/expected/expecting believe/believed/believing demand/demanded/demanding propose/proposed/proposing "
        "signal/signalled/signalling criticize/criticized/criticizing criticise/criticised/criticising "
        "accuse/accused/accusing agree/agreed/agreeing respond/responded/responding reveal/revealed/revealing "
        "report/reported/reporting disclose/disclosed/disclosing comment/commented/commenting "
        "mention/mentioned/mentioning urge/urged/urging recommend/recommended/recommending advise/advised/advising "
        "ratify/ratified/ratifying note/noted/noting emphasize/emphasized/emphasizing emphasise/emphasised/emphasising "
        "stress/stressed/stressing predict/predicted/predicting describe/described/describing explain/explained/explaining "
        "calculate/calculated/calculating acknowledge/acknowledged/acknowledging think/thought/thinking hope/hoped/hoping "
        "deny/denied/denying state/stated/stating declare/declared/declaring announce/announced/announcing"
    )
    | _regular(_TOO)
    | _forms(_DOUBLED)
    | {"shown", "written"}
)
# What things do with a clause, and seldom with words of their own.
SHOWS = _forms("show/showed/showing find/found/finding") | {"shown"}
# They say what something is, by a name and not by a clause: `called the plan a failure`.
NAMES = _forms("call/called/calling describe/described/describing")
# Verbs only after a form of `have`.
PARTICIPLES = listed("shown written sworn spoken seen known forgotten sung understood")
# Words between the speaker and the verb, or between the verb and what is said.
BETWEEN = listed(
    "has have had was also later then again now previously earlier recently reportedly repeatedly once still just first "
    "already simply even publicly initially further long often formally briefly once since is are nevertheless nonetheless "
    "therefore"
)
# What these heard was said before them.
HEAR = listed("court tribunal inquest inquiry hearing jury jurors magistrates")
# With these beside the verb of saying, something else was said later.
AT_FIRST = listed("originally initially")
# These name whoever is told after them, never the speaker.
TELLS = listed("told tell tells warned warn warns reminded reminds assured informed asked asks ask")
# Whoever is told may stand behind these without `that`: `told the press it was old`.
TO_SOMEBODY = listed("told tells tell telling warned reminded assured informed")
# Who is told, without an article and without -s: `told police it was old`.
HEARERS = listed(
    "police staff parliament congress people family crew children men women everyone everybody management media"
)
# Behind the name of a programme or before the number of a station: `told the Today programme`, `told Radio 4`.
PROGRAMMES = listed("programme program show podcast newspaper magazine news radio television tv")
STATIONS = listed("radio channel network news bbc itv three five")
# Nouns of saying: `the claim that`, `Voss’s warning that`.
SAID_NOUNS = listed(
    "claim claims finding findings statement assertion allegation allegations accusation accusations warning warnings "
    "announcement belief argument suggestion conclusion prediction complaint complaints admission report reports promise "
    "denial contention concern concerns fear fears estimate insistence declaration revelation assurance"
)
# What somebody answers or leaves, whose the words are behind its colon: `Voss’s answer: ...`.
ANSWERS = listed("answer reply response retort verdict advice message motto mantra explanation reasoning comment line")
# Never with the speaker after them: `told Voss` names who heard it.
TOLD = listed("told tells tell reminded reminds assured informed")
# What somebody writes or sends: `sent a letter saying that`.
RECORDS = listed(
    "statement statements letter letters tweet tweets email emails e-mail message messages post posts note memo video report "
    "release notice comment comments remarks document documents "
    "paper papers op-ed editorial essay speech petition resolution ad ads advert"
)
# What is said follows as a whole clause, whatever its shape.
SAYS = listed("said says say saying")
# With no clause behind them these are all that was said: `said nothing`, `said so`.
SAID_ALONE = listed("nothing something anything much little more no yes so hello goodbye it this")
# With these before it nobody has said it.
NOT_SAID = phases.UNSAID | listed(
    "not n't never neither nor yet would could should might may must can will cannot won't wouldn't "
    "can't couldn't shouldn't didn't doesn't "
    "don't hasn't haven't hadn't isn't wasn't"
)
# Behind these somebody is told to say it, and has not: `the council should say it is sorry`.
OUGHT = listed("must should ought")
# Takes a particle that belongs to it: `called for`, `pointed to`.
TAKES_FOR = _forms(
    "call/called/calling point/pointed/pointing ask/asked/asking respond/responded/responding hope/hoped/hoping "
    "agree/agreed/agreeing complain/complained/complaining plead/pleaded/pleading comment/commented/commenting"
)
# Verbs that headlines use: `Mayor Says Bridge Unsafe`.
HEADLINE = listed(
    "says warns claims denies admits insists tells confirms announces vows predicts urges suggests believes reports finds "
    "shows alleges declares reveals said told"
)
# Stand before a colon and tell what follows, not who speaks: `Correction: ...`.
LABELS = listed("note update correction photo image source sources editor warning photos video box caption q a")
# Stand before what a fact check looks at and what it finds.
CHECKED = listed("claim verdict rating ruling")
# Stand before whose words are given: `quoted Reed as saying`.
CITES = listed("quoted quotes quoting quote cited cites citing cite")
# Behind who holds what is listed under the line.
HOLDS = listed(
    "believes believe believed thinks think thought expects expect expected estimates estimate reckons reckon"
)
# Open what a fact check finds of a quotation, behind a dash.
VERDICTS = (
    "false",
    "true",
    "mislead",
    "mostly ",
    "partly ",
    "half true",
    "exaggerat",
    "unprove",
    "correct",
    "incorrect",
    "wrong",
)
# `promised to`, `asked for`: the act is the claim.
PROMISES = listed("promised pledged vowed promises pledges vows")
PRONOUNS = listed("he she they it i we you who")
# Open a sentence with what led to the words, which is nothing that was said: `Asked about it, she said`.
OPENING = listed(
    "asked pressed questioned quizzed challenged prompted speaking writing talking addressing testifying appearing responding "
    "replying reacting referring alluding pointing citing"
)
# Where something is said: `in a statement`, `on Twitter`.
MEDIUMS = listed(
    "twitter facebook instagram youtube telegram weibo television tv radio statement interview tweet post letter email speech "
    "briefing conference release website blog video message memo"
)
# Before a name these tell that it is spoken to: `told Jane Doe`.
SPOKEN_TO = listed(
    "to with told tell tells telling asked ask asks asking informed informs warned warns reminded assured urged advised"
)

# Behind figures these and `by` lead to whose they are: `figures compiled by Acme`.
MADE = listed("compiled released published issued provided collected produced gathered")

# What is claimed without a word: `claimed her third title`, `claimed 40 lives`.
WON = listed(
    "life lives title titles crown trophy medal medals gold silver bronze point points place spot win wicket wickets pole seat "
    "seats scalp prize prizes wins victory victories trophies scalps"
)
# Answers, of which `quickly` and the like say how, and nothing what.
REPLIES = listed("responded replied answered reacted responds replies answers reacts")
# Before a participle of saying these make an adjective of it: `takes continued effort`.
TAKES_NOUN = listed("takes makes needs gets gives requires sees is was are were")
