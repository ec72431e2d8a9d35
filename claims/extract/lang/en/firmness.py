"""Words that make a statement a forecast, a condition or a denial, and those that only tell of one.

Every pattern but CONDITION, SHOULD_IF and NAMED_WILL is matched against small letters.
"""

from __future__ import annotations

import re

from claims.extract.lang.en.tenses import SPANS
from claims.extract.lang.lists import by_letter, listed

_BE = "is|are|am|was|were"
_NOW = "now|also|still|currently|widely|already|not"
# Who admits something admits it now: `I’ll admit the gap was small`.
_OWNS_UP = r" (?:admit|concede|confess|grant)\b"
_ABOUT = "about|around|up to|at least|more than|less than|between|nearly"
FORETELLS = (
    rf"will(?!\.[a-z])(?<!, it will)(?! (?:recall|remember|note|point out) that\b)(?!{_OWNS_UP})|shall|won['’]t|"
    rf"(?:{_BE}) due to(?! (?:an?|the|his|her|its|their|this|these|those|[a-z]+ing)\b)|"
    rf"(?:{_BE}) (?:(?:(?:{_NOW}) )?(?:going|about|set|expected|likely|projected|forecast|"
    r"scheduled|predicted|bound|poised|slated|tipped|on (?:track|course)) )?to\b|"
    r"plan(?:s|ned|ning)? to|inten(?:d|ds|ded|ding) to|aim(?:s|ed)? to|"
    r"(?:may|might|could) (?:one day|eventually|end up)|hopes? to|expect(?:s|ed)? (?:to|the|them)|"
    r"expects?(?= (?!(?:that|in|on|at|of|from|for|me|us|you)\b)[^,;:.“\"–—]{1,80}? to [a-z]{2,})|"
    rf"expects? (?:[a-z]+ ){{1,3}}of (?:{_ABOUT} )?(?=[$£€]?\d)|"
    r"sees (?:sales|revenues?|growth|profits?|earnings|inflation|output|demand|deliveries|margins) "
    rf"(?:of|at) (?:{_ABOUT} )?(?=[$£€]?\d)|"
    r"expects (?:an?|another|more|about|up to|its|his|her|their|[$£€]?\d+)|"
    r"forecasts?(?= (?:that|an?|the|growth|losses|rain|snow)\b)(?<!the forecast)|"
    r"projected (?:to|at)|predicts?(?<!to predict)|forecasts? (?:is|are) (?:now |still )?for|by the end of (?:this|next)|"
    r"(?:this|next) (?:summer|winter|spring|autumn|year|season|month|week)$(?<!earlier this year)(?<!earlier this month)"
    r"(?<!earlier this week)(?<!earlier this summer)"
)
FORECAST = re.compile(
    rf"\b(?:{by_letter(FORETELLS)})\b|"
    rf"(?<=\w)['’](?:ll\b(?!{_OWNS_UP})|(?:s|re|m) (?:not )?(?:going|expected|set|about|likely) to\b)"
)
# Plans that are a thing spoken of, not what somebody is about to do: `dropped the plans to build`.
PLANS = re.compile(
    r"(?:\b(?:the|a|an|any|no|his|her|its|their|our|these|those|such|of|for|on|off|back|out|about|new|old)|['’]s|"
    r"\w(?:ing|ed|al)|\b(?:a|an|any|no|every|another) [a-z-]+) $"
)
# What somebody had planned is no plan now.
HAD = re.compile(r"\bhad (?:also |once |long |earlier |previously |originally |initially |first )?$")
# What the sides agreed to do, told of a bargain: `Under the deal they were to leave`.
AGREED = re.compile(
    r"\W*under (?:the|a|an|its|their|that|this) [^,]{0,60}?\b(?:deal|agreement|accord|truce|treaty|pact|contract|terms)\b"
)
# What the present tense tells of a day to come: `The trial starts on Monday`.
STARTS = re.compile(
    r"\b(?:go(?:es)? to|travels? to|visits?|hosts?|faces?|plays?|starts|begins|ends|opens|closes|debuts|expires|"
    r"resumes|returns|arrives|departs|leaves|runs? out|"
    r"(?:goes|comes) (?:on sale|into force|up)|takes (?:place|effect)|kicks off|(?:is|are|['’]s|['’]re) due)\b(?! to\b)"
)
# What something is for comes true in no time to come: `the job of a clerk is to count`.
AIM = re.compile(r"\b(?:job|goal|aim|task|role|purpose|point|idea|mission|duty|key|challenge|trick)\b[^,;.]{0,40}$")
# `Should Voss win, she ...`: a condition.
SHOULD_IF = re.compile(r"(?:^Should |(?<=, )should )(?=[A-ZÀ-Þ]|(?:he|she|it|they|we|you|the|an?)\b)(?![^?]*\?$)")
# `Will` that is part of a name, not of a headline as in `The Mill Will Close`: it opens no forecast.
NAMED_WILL = re.compile(r"(^|(?:^|\s)[^\WA-ZÀ-Þ]\S*\s|[,;:“\"(]\s?)Will(?=\s[A-ZÀ-Þ])")
# `may` is a sign, `May` a month; what somebody could not do is denied, and `could be seen` was seen.
_MAYBE = r"[Mm]aybe(?= (?:[Hh]e|she|it|they|we|you|I|the|that|this|there)\b)"
_NOT = r"(?! not\b(?! (?:have|only|just)\b))"
_SEEN = (
    r"(?! (?:clearly |still )?be (?:seen|heard|felt|smelled|smelt)\b)"
    r"(?! (?:clearly |already )?(?:see|hear|feel|tell) (?:that )?(?:it|he|she|they|the [a-z]+) "
    r"(?:was|were|had|came|[a-z]+ed)\b)"
)
_EVER = r"(?! (?:ever|any|at all|anything)\b)"
# `If you like` is a turn of speech; who `would say only` refused; what one could no longer do is over.
_TURN = r"(?! (?:you (?:like|want|will|ask|must)|i (?:may|am honest|remember)|i['’]m honest)\b)"
# Who would say a thing says it.
_ONLY_SAYS = r"\bi(?: would|['’]d) (?:say|guess|reckon|estimate|argue|suggest)\b"
I_WOULD_SAY = re.compile(_ONLY_SAYS)
_REFUSED = r"(?! (?:only (?:say|confirm)|(?:say|confirm|add) (?:only|no more|nothing))\b)"
_OVER = r"(?! (?:no longer|hardly|barely|scarcely|(?:show|see|find|manage|offer|name|remember|recall) only)\b)"
_ASSUMING = (
    r"assuming that|^Assuming(?! (?:office|control|power|command|charge|responsibility|ownership|"
    r"(?:the|his|her|their|its|an?) (?:role|post|office|presidency|job|position|title|mantle|leadership|chair))\b)"
)
CONDITION = re.compile(
    rf"\b(?:{_MAYBE}|[Ii]f{_EVER}(?i:{_TURN})|[Uu]nless|[Ww]ould(?!-){_NOT}{_REFUSED}|[Cc]ould{_NOT}{_SEEN}{_OVER}|[Mm]ight|may|"
    rf"[Ii]n case|[Pp]rovided that|^Provided(?! (?:by|with|for|in|to|at|on)\b)|{_ASSUMING})\b"
)
# `Had he known, he would`: a condition without an `if`.
HAD_IF = re.compile(
    r"(?![^?]*\?)(?:\W*H|(?<=\w )h)ad (?:I|he|she|it|they|we|you|that|this|the [a-z]+|[A-Z][\w’'-]+) "
    r"(?:not |only |ever )?[a-z]+\b(?<!\bto)"
)
# Behind these a condition is that of what only hangs on the main thing told: `all alarmed, so if one rings I hear`.
ASIDE_IF = re.compile(r"\w(?:, so|, (?:who|which)|\b(?:where|that)), $|\w, so $")
# Before a verb that could be done by nobody: `Neither account could be checked`.
BY_NONE = re.compile(r"(?:^|[,;:] )\W*(?:and |but )?(?:neither|none|no|nobody|nothing)\b[^,;:.]{0,60}$")
# Of these, the ones that are no verb but open a clause themselves.
JOINING = frozenset(["if", "unless", "in case", "provided that"])
CONDITIONAL = "if|unless|would|could|might|maybe|may|in case|provided that"
# `They’d pay`: its verb tells whether it is a `would` or a `had`.
SHORT_WOULD = re.compile(
    rf"(?!{_ONLY_SAYS})\b(?:it|he|she|they|we|i|you|that|there|who)['’]d (?:(?:not|never|also|still|probably|only|just|"
    r"all|both|"
    r"(?!(?:apply|reply|rely|supply|comply|fly)\b)[a-z]+ly) )*"
    r"(?P<verb>[a-z]+)\b"
)
PLAIN_VERBS = listed("be have do see get know go eat let say think make take give need want pay stay look")
# So does what came later: `who would later run it`, `would go on to win`.
HABIT = re.compile(
    r"\bwould (?:(?:sometimes|often|usually|always|regularly|occasionally|frequently|typically|later|subsequently)\b|"
    r"go on to\b)"
)
# Behind these `if` asks, and `as if` compares.
ASKS_IF = re.compile(
    r"\b(?:ask(?:s|ed|ing)?(?: [a-z]+)?|wonder(?:s|ed|ing)?|know|knew|knows|see|unclear|sure|check(?:s|ed|ing)?|doubt(?:s|ed)?|"
    r"(?:not|n['’]t) (?:said?|mention|decided?|told|tell)(?: [a-z]+)?|as|than|decide|mention) $"
)
# Who `was denied` something denies nothing, and a dispute is none.
DENIES = (
    r"den(?:y|ies|ied|ying)(?<!was denied)(?<!were denied)(?<!been denied)|"
    r"disput(?:e|es|ed)(?= (?:that|the|his|her|its|their|any|whether|those|these|it)\b)(?<!the dispute)(?<!a dispute)|"
    r"refut(?:e|es|ed)|reject(?:s|ed)? (?:claims|reports|allegations)|"
    r"(?:is|are|was|were) (?:(?:also|still) )?(?:not|never|no longer)(?! only| just| merely| simply)|"
    r"(?:has|have|had|does|do|did|will|would|could|can) (?:(?:also|still) )?(?:not|never|no longer)(?! only)|cannot|"
    r"(?:is|are|was|were)n['’]t(?! only| just| merely| simply)|(?:has|have|had|does|do|did|wo|would|could|ca)n['’]t|never|"
    r"no longer(?! than\b)|(?:has|have|had) yet to|neither|nor|none of|not (?:all|every[a-z]*|many|one)|no one|no-one|"
    r"no(?! (?:doubt|wonder|matter|longer|sooner|less|more|fewer|need|way|word|sign|surprise)\b) [a-z]+|nobody|nothing|"
    r"(?:is|are|was|were) (?:false|untrue|unfounded|baseless)"
)
_SHORT_NOT = r"(?<=\w)['’](?:s|re|m) not\b(?! only| just| merely| simply)"
DENIAL = re.compile(rf"\b(?:{by_letter(DENIES)})\b|{_SHORT_NOT}")
# What will not be until then will be then: `The road won't open until May`.
PUT_OFF = re.compile(r"\b(?:won['’]t|will not|(?:do|does|did)(?:n['’]t| not))\b")
TILL = re.compile(r"[^,;.]{1,60}? (?:until|till|before) (?!now\b)")
# What is added behind a comma without a verb: `approved it, no tax increase with $3 for schools`.
VERBLESS = re.compile(
    r"no (?:[a-z-]+ ){1,2}(?:with|for|in|of|and)\b(?!.{0,120}\b(?:is|was|were|are|has|had|have|will|would|[a-z]{3,}ed)\b)"
)
# These deny only what opens with them: `Neither clerk left`, `nor did he`.
OPENING = ("neither", "nor", "none of", "not ", "no ", "nobody", "nothing")
_HANGS = r"(?:while|whereas|because|as|since|if|when|where|who|which|although|though|to|show[a-z]*)\b"
OPENS = re.compile(
    r"(?:(?:^|[,;:.—–-] ?)\W*(?:(?:and|but|yet|so|then) )*|\b(?:said|says|saying) (?:that )?|"
    rf"(?:^|[,;:.—–-] ?)\W*(?:(?!{_HANGS})[\w’']+ ){{0,4}}there(?: (?:is|are|was|were)|['’]s| (?:has|have|had) been) [“\"]?)$"
)
# What asks denies nothing: `Don’t they help?`
ASKS_NOT = re.compile(r"^\W*(?:(?:and|but|so|well),? )?[a-z]+n['’]t\b[^.!]*\?\W*$")
# A question hung on what is told: `You saw it, didn’t you?`
TAG = re.compile(
    r",\s(?:[a-z]+n['’]t|did|does|do|is|are|was|were|has|have|will|would|can|could)\s(?:you|he|she|it|they|we|i|there)\W*$"
)
# Whoever tells what was said or thought then says nothing of it now: `I said, we won’t pay`.
RETOLD = re.compile(
    r"^\W*(?:(?:and|so|but|then|well) )?i (?:[a-z]+ly |just )?(?:said|told|thought|asked|figured|replied)\b[^,:]{0,40}[,:]"
)
BELIEVED = re.compile(
    r"\b(?:(?:i|we) (?:[a-z]+ly |had |all )?(?:thought|believed|feared|assumed|imagined|figured)|"
    r"(?:could|can|did)(?:n['’]t| not) (?:believe|imagine|expect)|never (?:thought|expected|imagined|believed))\b"
    r"[^,;.]{0,60}$"
)
# What had been said, what somebody was told, and what is said along with what they did: `wrote to say it would close`.
_SAYING = "saying|adding|warning|claiming|arguing|insisting|suggesting|stressing|promising|predicting|explaining|noting|telling"
TOLD_BESIDE = re.compile(
    r"\b(?:had (?:also |once |long |earlier |previously |originally |initially |first )?"
    r"(?:told|said|promised|announced|warned|vowed|pledged|predicted|thought|believed|hoped|feared|assumed|hypothesi[sz]ed)|"
    r"(?:was|were|been) (?:told|promised|warned|assured)|"
    r"(?:complaints|fears|concerns?|worries|warnings?|claims|allegations|criticism|doubts|threats?|predictions?) that|"
    r"(?:thought|believed|feared|assumed|hypothesi[sz]ed) (?:that|it|he|she|they)|"
    rf"(?<=\w )to (?:say|warn|announce|complain)|(?<=\w, )(?:{_SAYING}))\b[^;.]{{0,120}}$"
)
# Who said what would be: `told a crowd that she would stay`.
SAID_WOULD = re.compile(
    r"\b(?:said|told|announced|promised|vowed|pledged|warned|predicted|confirmed|insisted|claimed|declared|suggested)\b[^;.“\"]{0,120}$"
)
# The title of a work in marks is a name: `the film “Don’t Look Down”`.
_NAMED = r"(?:[A-Z][\w’'-]*|a|an|the|of|to|in|on|and|for)"
TITLE = re.compile(rf"(?<=[\w,] )[“\"‘]{_NAMED}(?: {_NAMED})*,?[”\"’]")

# How clauses open that hang on another; some open one only before a subject: `until he`, but `until Monday`.
RELATIVE = listed("who which whose where whom")
OPENERS = RELATIVE | listed("because when whenever whereas while although though wherever lest whether what how why")
# Right before a verb these ask: `why would he`.
QUESTIONS = listed("why how what when where whom")
BEFORE_SUBJECT = listed("since before after until than as so like")
SUBJECTS = listed("he she it they we you i there nobody everybody everyone anybody anyone people")
NO_NOUNS = listed(
    "so sure clear likely possible certain true aware afraid glad now and but or unlikely unclear obvious not convinced "
    "concerned worried confident evident plain sorry happy all"
)
# Behind these `that` opens what was said, with words between too: `told the board that`, `warned on Monday that`.
TELLS = listed(
    "promise promised promises vowed vows pledged pledges assure assured assures remind reminded reminds inform informed "
    "informs notified notifies persuaded convinced convinces show showed shows proved proves wrote writes warn warned warns "
    "tell learned learnt knew knows found believed believes thought thinks hope hoped hopes fear feared fears expect expected "
    "expects feel felt feels mean suggest guess hypothesise hypothesize"
)
DOUBTS = listed("doubt doubts doubted")
NOUNS_IN_ING = listed(
    "feeling warning meaning understanding ruling finding saying hearing thing something anything nothing everything"
)
IT_IS = listed("is was isn't wasn't isn’t wasn’t")
OF_TIME = SPANS | listed("time moment minute end same")
DETERMINERS = listed("a an the any every no some one his her its their")
