"""Words that make a statement an opinion, a wish, advice or too vague to check.

Every pattern is matched against small letters: that is several times faster than ignoring case. `plain` tells
by one look that none of those which may stand anywhere can match: so it is with most statements.
"""

from __future__ import annotations

import re
from functools import lru_cache

from claims.extract.lang.en import firmness
from claims.extract.lang.lists import by_letter, listed

_HELPS = (
    r"(?:is|are|was|were|isn['’]t|aren['’]t|do|does|did|don['’]t|doesn['’]t|didn['’]t|has|have|had|will|would|wouldn['’]t|can|"
    r"can['’]t|could|couldn['’]t|should|shouldn['’]t)"
)
_THEY = r"(?:you|we|they|he|she|it|i|this|that|the|these|those)"
# Enough on their own, whatever figures stand beside them.
_STANCE = (
    r"deserv(?:e|es|ed)|should\b|shouldn['’]t|ought to|"
    r"i (?:(?:do not|don['’]t|really|just|still) )?"
    r"(?:think|believe|hope|feel|guess|wish|suppose|love|hate|doubt|suspect|reckon)|"
    r"i (?:(?:just|really|still) )?felt (?:(?:so|very|really|a bit|a little|pretty|quite) )*"
    r"(?:bad|sorry|sad|ashamed|guilty|angry|proud|sick|awful|terrible|relieved|helpless|lonely|alone|happy|lucky|betrayed)|"
    r"i(?:['’]ve| have) (?:absolutely )?no (?:doubt|reason to|wish to|desire to)|i(?:['’]d| would) expect|"
    r"we (?:(?:do not|don['’]t|really|just|still) )?(?:think|believe|hope|feel|wish)|"
    r"(?:i am|i['’]m|we are|we['’]re) (?:(?:so|very|really|too|quite|also|just|not|pretty|truly|deeply|more) )*"
    r"(?:in favou?r|against|proud|sure|frightened|scared|ashamed|disgusted|disappointed|"
    r"confident|glad|happy|sorry|convinced|afraid|grateful|thrilled|excited|delighted|pleased|honou?red|worried|concerned|"
    r"angry|furious|livid|upset|gutted|heartbroken|embarrassed|sad|relieved|jealous|fed up|sick of|tired of)\b|"
    r"in my (?:view|opinion)|(?:he|she|they) (?:hopes?|hoped)\b|(?:is|are|was|were) the best (?:person|choice|way|thing)|"
    r"the (?:bigger|biggest|real|main|key|only) question is|(?:is|are|was|were) (?:still )?[a-z]+ too many|"
    r"worthy of|it is (?:time|high time)|no excuse|makes? no sense|nothing to do with reality|"
    r"the (?:right|wrong) (?:thing|choice|decision)|the (?:right|wrong) way (?:to|of|for|forward|about)|"
    r"(?:i|we)(?:['’]d| would) (?:like to (?:tell|say|think|believe)|rather|sooner)|"
    r"(?:score|rating|verdict): \d+(?:\.\d)?/(?:5|10|20|100)"
)
STANCE = re.compile(rf"\b(?:{by_letter(_STANCE)})")
# Enough only where no figure or date stands beside them.
_VALUE = (
    r"beautiful|wonderful|terrible|awful|horrible|great(?:est)? (?:day|honou?r|success|job|shame)|amazing|incredible|"
    r"shameful|shame|disgrace(?:ful)?|"
    r"disaster(?! (?:relief|areas?|zones?|response|management|recovery|aid|agency|victims|risk))|"
    r"tragic|appalling|brilliant|fantastic|outrageous|ridiculous|unacceptable|absurd|"
    r"reckless|foolish|stupid|crazy|proud|sad|joyful|crushing|evil|hero(?:es|ic)?|coward(?:ly)?|honest|dishonest|fair|"
    r"unfair|unjust|cruel|wise|brave|too (?:little|much|many|few|late|long|high|low|far|expensive)|the best|"
    r"the worst(?! (?:hit|affected|off)\b)|so (?:badly|well)(?! (?:as|that|[a-z]+ed)\b)|you (?:do not |don['’]t )?need|"
    r"better off|"
    r"a (?:pity|joke|beauty|scandal|mess|mistake|triumph|nightmare|dream|gamble|step (?:forward|back))|second to none|"
    r"important|impressive|remarkable|disappointing|worrying|encouraging|exciting|historic|unique|beloved|iconic|"
    r"masterly|dazzling|careless|heartless|generous|timid|sensible|welcome|overdue"
)
VALUE = re.compile(rf"\b(?:{by_letter(_VALUE)})\b")
# What is held of somebody or something by whoever tells of it, in an article's own voice too: `the film is boring`.
_FELT = (
    "boring|dull|tedious|scary|creepy|ugly|lovely|charming|clumsy|elegant|delightful|enjoyable|entertaining|funny|hilarious|"
    "annoying|irritating|infuriating|frustrating|embarrassing|humiliating|laughable|ludicrous|pathetic|disgusting|despicable|"
    "deplorable|laudable|admirable|commendable|noble|heartbreaking|heartwarming|uplifting|stunning|breathtaking|spectacular|"
    "mediocre|lousy|superb|splendid|marvell?ous|magnificent|sexy|weird|bizarre|silly|naive|arrogant|selfish|greedy|hypocritical|"
    "shameless|ashamed|inexcusable|unforgivable|insulting|vile|wicked"
)
# The same where nothing follows that says of what: `The clerk was polite`, `The board was not amused`.
_MOOD = (
    "courteous|polite|impolite|rude|kind|unkind|charitable|uncharitable|friendly|unfriendly|gracious|ungracious|furious|livid|"
    "incensed|scathing|damning|withering|effusive|amused|unamused|impressed|unimpressed|unmoved|unconvinced|unrepentant|"
    "unapologetic|defiant|sympathetic|unsympathetic|dismissive|bullish|upbeat|gloomy|glum|overjoyed|ecstatic|elated|jubilant|"
    "heartbroken|devastated|bitter|philosophical|coy|evasive|cagey|modest|smooth|forgiving|unforgiving|uneasy|restless|"
    "indignant|sceptical|skeptical|sanguine|relentless|spirited|lukewarm|muted|mixed"
)
_MOOD_CLOSES = re.compile(r"(?=[,;!”\"]|\.?\W*$| (?:and|but)\b)")
_FELT_WORD = re.compile(rf"\b(?:{by_letter(_FELT)})\b")
_MOOD_WORD = re.compile(rf"\b(?:{by_letter(_MOOD)})\b")
_FELT_OF = re.compile(
    r"(?:\b(?:is|are|was|were|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|been|being|feels?|felt|looks?|looked|seems?|seemed|sounds?)|"
    r"['’](?:s|re)) "
    r"(?:(?:a bit|a little|so|very|really|too|quite|also|just|not|even|rather|pretty|truly|simply|deeply|utterly|all|more|less|"
    r"downright) )*(?:an? (?:(?:very|really|rather|truly|pretty) )?)?$"
)
_CHARACTERISED = (
    r"(?:is|are|was|were|be|been) (?:widely )?"
    r"(?:(?:considered|regarded|seen|viewed|hailed|known|described|portrayed) (?:as|to be|by [^,.;]{1,40}? (?:as|to be))\b|"
    r"considered by)|"
    r"serious crimes|symbol of|embod(?:y|ies)|larger than life|"
    r"(?:little|cold|small|scant) (?:comfort|consolation)|"
    r"far from (?!the\b|it\b|home\b)[a-z]+(?:al|ous|ful|ain|ect|ique|ient|ant)\b|"
    r"comes? at a (?:price|cost)(?! of)|t(?:ells?|old) an? (?:[a-z]+er|different|similar|familiar) (?:story|tale)|"
    r"could (?:hardly|scarcely) (?:have been|be) (?:more|less|better|worse)|(?:had|has|have) (?:little|no) choice(?! but)|"
    r"(?:madden|frustrat|depress|astonish|surpris|bewilder|disappoint|annoy|agonis|agoniz|shock)ingly "
    r"(?:hard|difficult|slow|few|little|good|bad|easy|simple|rare|close|common)|"
    r"(?:not|n['’]t) lost on|(?:is|are|was|were) hardly (?:alone|new|unusual|surprising)"
)
CHARACTERISED = re.compile(rf"\b(?:{by_letter(_CHARACTERISED)})")
# What is only thought possible by whoever tells it: `Maybe bakers sleep less`, but not `Perhaps the best known of them`.
MAYBE = re.compile(
    r"\W*(?:(?:and|but|so|or) )?(?:maybe|perhaps) (?!the\b|because\b|not\b|most\b|more\b|half\b|a\b)[a-z]"
)
# How a question opens, where its mark stands behind the next one: `Why would he do that, and will he stay?`
_ASKED = r"why|how(?: (?:many|much|often|long|far))?|what|when|where|who|whom"
ASKS = re.compile(
    rf"(?:[\w’' ]{{1,30}}[,:] )?(?:and |but |so |then |well, )?(?:(?:why|how) {_HELPS} |(?:{_ASKED}) {_HELPS} {_THEY}\b|"
    rf"{_HELPS} (?:you|we|they|he|she|it|i|anyone|anybody|there)\b|which {_HELPS} (?:it|he|she|they|we|you)\b|"
    r"(?:is|was) (?:that|this) [a-z]+$|"
    r"(?:will|would|can|could|should) (?:the|this|these|his|her|their|our|your|my)\b)"
)
# Verbs whose object somebody names or judges: that they did so can be looked up.
_NAMES = re.compile(
    r"\b(?:call|criticis|criticiz|characteris|characteriz|describ|label|dubb|brand|condemn|denounc|slamm|blast|mock|accus|prais|hail)(?:e|s|es|ed|ing)?\b"
)
_OPENING = '“"‘'
_MARKED = re.compile(r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)|‘[^’]*(?:’(?!\w)|$)")
# How advice opens; and how it is told.
ADVICE = re.compile(
    r"[“\"\s]*(?:any(?:one|body) (?:with|who)\b.{0,80}? (?:can|should|may|is (?:asked|urged) to) "
    r"(?:call|contact|phone|ring|e-?mail|text|report)\b|"
    r"quoting (?:log|ref|reference|incident|crime|case)\b|suggest (?:we|you)\b|"
    r"please|sign up|subscribe|click|visit|contact|call|avoid|stay|wash|wear|remember|don['’]t|do not|never|always|"
    r"let us|let['’]s|make sure|take|check|read|send|follow|share|join|register|submit|download)\b"
)
# Who is told to do something is the reader; what may stand before the verb that says so; and what opens words fronted to it.
YOURS = listed("your yours yourself yourselves")
BEFORE_ORDERS = listed("and but so or then just also instead first finally again now")
FRONTS_ORDERS = listed("to if when before once after for in while")
# Verbs that are orders where they open words and lead to a place or a way.
ORDERS = listed(
    "go come stay keep get sit wait listen look turn hang hold bring put let leave sign tune head stick step"
)
WHERETO = listed("till to there here back away out up down off on home")
_ADVISED = (
    r"(?:is|are) (?:(?:being|also|strongly) )*(?:advised|urged|encouraged|asked|reminded|recommended|warned|told) (?:not )?to|"
    r"(?:you|residents) should"
)
ADVISED = re.compile(rf"\b(?:{by_letter(_ADVISED)})\b")
_BEHIND = 40  # letters between a verb and what is felt
_FAR = 240  # letters of a clause that hangs on another: a text without marks costs no more
_SETTLED = re.compile(
    rf"\b(?:whether|decid(?:e|es|ed)|rul(?:es|ed)|agreed|asked if|(?:that|which|who) (?:[\w’'-]+ ){{1,4}}?(?:insist(?:s|ed)|"
    rf"argu(?:es|ed)|sa(?:ys|id)|claim(?:s|ed)|felt|thought|believ(?:es|ed)))\b[^,;.]{{0,{_FAR}}}?\b(?:should|ought to)\b"
)
# What everybody or nobody did can be looked up, not what they want or know: `Nobody has won`.
_FELT_SO = (
    "want|lik|lov|need|hop|seem|wish|hat|agre|believ|excit|pleas|worri|concern|thrill|shock|surpris|reliev|persuad|convinc|"
    "impress"
)
_DID = (
    rf"(?! (?:(?:ever|else|yet|on [a-z]+|in [a-z]+) )*(?:(?:(?:was|were|has been|have been|has|had) )?(?!(?:{_FELT_SO})ed\b)"
    r"[a-z]+ed\b|(?:was|were) (?:hurt|killed|there|at|in|on|inside|home)\b|has (?:won|died|left|gone|lost|paid|sold|told)\b|"
    r"rang|came|went|left|won|lost|died|told|paid|sold|ran|spoke|wrote|stood)\b)"
)
_VAGUE = (
    r"around the world|in recent years|in many ways|for years|more and more|a growing number|stricter measures|numerous people|"
    r"(?:everyone|everybody|nobody(?<!lost nobody)(?<!there was nobody)(?<!hurt nobody)(?<!killed nobody)(?<!named nobody))"
    rf"{_DID}|people say|experts doubt|"
    r"hardly any(?:one|body|thing)|too (?:soon|early) to (?:say|tell|know|judge)|may never be known|any(?:one|body)['’]s guess|"
    r"(?:see|sees|saw) (?:it|this|things) (?:very )?differently"
)
# Vague only where the words are somebody's, or name nothing.
_LOOSE = r"some time|increasingly|various|a lot of|things(?! (?:like|such))"
VAGUE = re.compile(rf"\b(?:{by_letter(_VAGUE)})\b")
LOOSE = re.compile(rf"\b(?:{by_letter(_LOOSE)})\b")
UNNAMED = re.compile(
    r"^(?:some|many|several|others|several others|many others|most|critics|observers|analysts|insiders|a few|few)"
    r"(?: (?:people|of them|experts|observers|commentators|others))? (?:have|has|had|say|said|think|believe|see|call|"
    r"called|are|were|fear|feared|argue|argued|consider|considered|praised|interceded|wonder|wondered|hope|hoped)\b"
)
# Announcements of an act that can be looked up: `we will appeal`, `the mill is to be sold`.
ANNOUNCED = re.compile(
    r"\b(?:going to|will|would|shall) (?:ask|order|sign|file|submit|appoint|publish|send|resign|appeal|sue)\b|"
    r"\b(?:is|are) to be (?!(?:hoped|expected|feared|seen|welcomed)\b)[a-z]+(?:ed|[aeu]n|[lnp]t|ut|ld)\b"
)
# `The announcement came shortly`: only the frame of what follows it.
FRAME = re.compile(
    r"^(?:the|this|that|his|her|their|its)\s(?:\w+\s){1,3}"
    r"(?:came|comes|follows|followed|happened|occurred|was made|was announced)"
    r"(?:\s(?:shortly|soon|just|right|days|hours|weeks|only|immediately))*$"
)
_UNITS = r"\d|two|three|four|five|six|seven|eight|ten|half|day|week|month|year|hour|time"
# Behind an ordinal these make a name of it: `the first lady`, `the Fifth Amendment`.
_NO_RANKS = (
    "responder|lady|ladies|amendment|circuit|district|name|floor|grade|degree|aid|full|world|class|person|republic"
)
_RANK = rf"(?:the|its|his|her|their) (?:\w+ )?(?:first|second|third|fourth|fifth)(?! (?:{_UNITS}|{_NO_RANKS}))"
_COMPARISON = (
    rf"(?:more|less|fewer) (?:[a-z]+ )?than(?! (?:an? |nine|one|[€$£]|{_UNITS}))|"
    r"twice (?:as|the)|doubled?|tripled?|halved|half as|times (?:as|more|higher)|"
    r"compared (?:with|to)|(?:the|its|his|her|their) (?:\w+ )?(?:largest|biggest|smallest|highest|lowest|youngest|oldest|"
    r"longest|shortest|fastest|steepest|warmest|coldest|hottest|wettest|driest|most|least|fewest)\b|"
    r"record (?:high|low)|outnumber(?:s|ed)?|ahead of|up from|down from"
)
_MORE = r"er than\b(?<!rather than)(?<!other than)(?<!over than)"
COMPARISON = re.compile(rf"{_MORE}|\b(?:{by_letter(_COMPARISON)})\b")
RANK = re.compile(rf"\b{_RANK}\b")
_ANY = "|".join(
    [
        firmness.CONDITIONAL,
        _STANCE,
        _VALUE,
        _FELT,
        _MOOD,
        _CHARACTERISED,
        _ADVISED,
        firmness.FORETELLS,
        firmness.DENIES,
        _VAGUE,
        _LOOSE,
        _COMPARISON,
        _RANK,
    ]
)
_SIGN = re.compile(rf"er than\b|\b(?:{by_letter(_ANY)})|['’](?:ll\b|d |(?:s|re|m) (?:not|going|expected|set)\b)")
# `Ada Brook is 49`: matched against the words as they stand.
AGE_ONLY = re.compile(r"\W*(?:[A-ZÀ-Þ][\w’'.-]*\s){1,5}(?:is|was)\s\d{1,3}(?:\s(?:years old|on\s.*|when\s.*))?$")


def mood(low: str) -> bool:
    """Whether words in small letters tell no more than in which mood or manner somebody was."""
    return any(
        _MOOD_CLOSES.match(low, one.end()) and _FELT_OF.search(low, max(0, one.start() - _BEHIND), one.start())
        for one in _MOOD_WORD.finditer(low)
    )


def felt(low: str) -> bool:
    """Whether words in small letters say how somebody finds something: behind a verb that says it is so."""
    return any(_FELT_OF.search(low, max(0, one.start() - _BEHIND), one.start()) for one in _FELT_WORD.finditer(low))


@lru_cache(maxsize=64)
def lowered(words: str) -> str:
    """The words in small letters, with `Will` of a name kept apart from the `will` of a forecast."""
    if "Will " in words and not words.endswith("?"):
        words = firmness.NAMED_WILL.sub(r"\1Wm", words)
    if "hould " in words:
        words = firmness.SHOULD_IF.sub("if ", words)
    if "Had " in words and firmness.HAD_IF.match(words):
        words = words.replace("Had ", "If ", 1)
    return words.lower()


def own(low: str, told: bool = False) -> str:
    """Small letters without the words in quotation marks by which somebody called something, and without what was decided
    or asked: `whether it should be shown`. What is `told` is nobody's in marks: all words in them are left out.
    """
    low = _SETTLED.sub(" ", low) if " should " in low or " ought to " in low else low
    at = next((i for i, sign in enumerate(low) if sign in _OPENING), 0)
    return _MARKED.sub(" ", low) if at and (told or _NAMES.search(low)) else low


@lru_cache(maxsize=64)
def plain(low: str) -> bool:
    """Whether small letters hold no sign of a condition, an opinion, advice, a forecast, a denial or a comparison."""
    return _SIGN.search(low) is None
