"""Words by which what somebody says judges, likens, speaks to everybody or says what is to be done: no more than remarks.

Every pattern is matched against small letters, and only against words that are somebody's.
"""

from __future__ import annotations

import re

from claims.extract.lang.lists import by_letter

_VERY = (
    r"(?:(?:so|very|really|too|quite|also|just|simply|not|even|always|all|a lot|a bit|a little|more|much|far|pretty|truly|"
    r"totally|completely|still|absolutely|certainly|probably|definitely|kind of|sort of|rather|deeply|no) )*"
)
_IS = r"(?:is|are|was|were|be|been|(?:is|are|was|were)n['’]t|['’]s|['’]re|['’]m)"
# Where these close what is held of somebody or something, nothing but a view of it is told: `The clerks were great`.
_GOOD = (
    "good|great|bad|nice|fine|right|better|worse|tough|lovely|wonderful|curious|ok|okay|perfect|decent|brilliant|fun|cool|useful|"
    "furious|heartbroken|devastated|gutted|relieved|hopeful|optimistic|ashamed|nervous|stunned|humbled|exhausted|easy|hard"
)
_CLOSES = r"(?=[,.;!”\"]|$| (?:for|to|that|at|about|enough|and|but|now|again|here|there|because)\b)"
_THING = "good|great|nice|lovely|wonderful|brilliant|bad|terrible|horrible|awful|decent|fantastic|amazing"
_LIKE = r"(?:like (?:a|an|the|it|he|she|they|we|i|this|that|my|his|her|our|[a-z]+ing)\b|as though\b|as if\b)"
_REMARK = (
    rf"{_IS} {_VERY}(?:{_GOOD}){_CLOSES}|"
    rf"{_IS} {_VERY}(?:(?:a|an|some|such|such a) )?{_VERY}(?:{_THING}) (?!grand|deal\b|many\b|time to\b)[a-z]+|"
    r"(?:it|this|that)(?:['’]s| is| was)? (?:(?:a bit|a little|just|almost|not|kind of|sort of) )*(?:like|as though|as if)\b|"
    rf"(?:sound|feel|look|seem)(?:s|ed)? {_LIKE}|felt {_LIKE}|(?:does|did|do)(?:n['’]t| not) (?:sound|feel|look)\b|"
    r"i (?:have|had) (?:no|not the) (?:words|regrets|complaints|idea)\b|(?:may|might|could|must) be (?:right|wrong)\b"
)
REMARK = re.compile(rf"(?:\b|(?=['’]))(?:{_REMARK})")
# What is the speaker’s own: what they would do, fear or cannot bear, and what things come down to for them.
_MINE = "worry|fear|concern|hope|guess|hunch|bet|feeling|hang-up|problem|issue|point|view|dream|regret|instinct"
_BIG = "main|real|big|bigger|biggest|key|only|other|whole"
_WHAT = (
    "thing|problem|issue|worry|concern|unknown|question|danger|trouble|answer|solution|hope|choice|option|secret|point"
)
_OWN = (
    r"(?:i|we)(?:['’]d| would) (?:still |also |just |rather |really )*(?:be|have|like|love|hate|want|say|urge|prefer|do|go|"
    r"give|think)\b(?! (?:been|had|[a-z]+ed|seen|gone|done|said|told|sold|met)\b)|"
    rf"(?:my|our) (?:{_MINE}) (?:is|was)|(?:that|this|it|which)(?:['’]s| is| was) (?:my|our) (?:{_MINE})\b|"
    r"that(?:['’]s| is) (?:about )?all i|"
    r"that(?:['’]s| is) what (?:gets|worries|bothers|scares|frightens|annoys|hurts|upsets|angers) (?:me|us)\b|"
    r"(?:this|that)(?:['’]s| is) what [^,.;]{1,60} (?:looks?|feels?) like|i know what [^,.;]{1,60} (?:looks?|feels?) like|"
    r"(?:this|that|it)(?:['’]s| is| was) an? (?:very |awfully |terribly )?(?:long|short|big|small|huge|high|low) [a-z]+ to\b|"
    rf"(?:is|are|was|were|['’]s)(?:n['’]t| not)? (?:even |really |still )?the (?:(?:{_BIG}) )?(?:[a-z]+ )?(?:{_WHAT})(?=\W*$)|"
    rf"there(?:['’]s| is) no other (?:{_WHAT})\b|"
    r"(?:is|are|was|were|become|became|['’]s|['’]re) (?:really |now |just )*(?:a|some) (?:kind|sort) of\b|"
    r"[a-z]+(?:ing|en|ne|ent|ed)(?: [a-z]+)? like (?:a|an) (?:[a-z]+ )?[a-z]+|"
    r"i (?:can['’]t|cannot|can not) (?:ask|imagine|forgive|forget|complain|say|bear|stand|blame|thank)\b|"
    r"couldn['’]t tell you\b|it is what it is\b|"
    r"(?:our|my) (?:deepest |heartfelt |sincere )?(?:thoughts|hearts?|prayers|condolences|sympath(?:y|ies))"
    r"(?: and (?:our )?(?:thoughts|hearts|prayers|condolences|sympathies))? (?:are|is|go|goes|remain)\b|"
    r"(?:we|they)(?: are|['’]re) (?:all |still |just )*(?:working|doing) (?:very )?(?:hard|tirelessly|our best|their best|"
    r"around the clock|everything (?:we|they) can)\b|"
    r"i (?:do not|don['’]t) (?:like|want|say|care|mind|need|see why|blame|regret)\b|i (?:did not|didn['’]t|never) expect|"
    r"if i['’]d [a-z]+"
)
OWN = re.compile(rf"\b(?:{by_letter(_OWN)})")
# `You’d be amazed what they leave`: everybody is spoken to, nobody told of; not what one has done: `You sold the mill`.
_DONE = (
    "were|had|did|said|told|went|came|took|sold|got|gave|made|knew|saw|heard|left|paid|built|ran|won|lost|wrote|[a-z]+ed|"
    "have (?:never |also |already )?(?:[a-z]+ed|been|sold|done|made|taken|given|told|lost|won|built)"
)
TO_ALL = re.compile(rf"\W*(?:(?:and|but|so|well|because) )?you(?:['’](?:d|re|ll))? (?!(?:{_DONE})\b)[a-z]")
# Whoever tells a story as `I`: in an interview without marks, in a column. Not `Elizabeth I left`, `World War I began`.
NARRATOR = re.compile(r"(?:^|[,;:—–“\"(]\s?|\b[a-z]+\s)I(?:['’](?:m|d|ve|ll))?\s[a-z]")
# An answer without its verb: `No, I would not`.
ANSWER = re.compile(
    r"\W*(?:(?:yes|no|well|oh|of course|and|but|so|sure),? )*(?:i|you|he|she|it|we|they|that|there) "
    r"(?:is|are|was|were|am|do|does|did|have|has|had|will|would|can|could|should|might|may|must)(?:n['’]t)?(?: not| never)?\W*$"
)
# Why no name is told of whoever speaks: `who asked not to be named`.
ANONYMOUS = re.compile(
    r"(?:(?:who|and|both|he|she|they|all) )+(?:"
    r"(?:asked|wished|wanted|preferred|declined|requested|did not (?:wish|want)|didn['’]t (?:wish|want)) (?:not )?to "
    r"(?:be|remain) (?:named|identified|quoted|anonymous|unnamed)|"
    r"(?:spoke|talked) (?:to [\w’' ]{1,30} )?(?:only )?on (?:the )?condition (?:of anonymity|that))\b"
)
# What somebody says is to be done; in an article's own voice they tell what a law or a rule asks.
_DUTY = (
    r"must(?! have\b| (?:tell|say|admit|confess)\b)|needs? to be|"
    r"ha(?:s|ve) to (?:be|do|change|make|take|get|let|keep|stop|start|find|have|go|give|put)|"
    r"(?:we|you|they|america|people|everybody|everyone) (?:(?:all|really|also|just) )?(?:need|have|ought|got) to|"
    r"(?:(?:we|you)['’]ve|we have|you have|has) got to|had better|better (?:get|be|do|hope|watch)|we (?:all |really )?need|"
    r"now is the time|there(?: is|['’]s) (?:a|an|no|every|still a)? ?(?:[a-z]+ )?need (?:for|to)|"
    r"(?:is|are) (?:badly |urgently |really |sorely )?needed"
)
DUTY = re.compile(rf"\b(?:{by_letter(_DUTY)})\b")
# Judgements that only somebody's words make: each is about what they speak of rather than about what was.
_JUDGED = (
    r"(?:do|does|did)(?:n['’]t| not) make (?:any|much|a lot of) sense|a waste of|waste of time|"
    r"good for (?:the|our|you|us|them)\b|"
    r"(?:it|that)(?:['’]s| is| was| would be) (?:(?:so|very|really|too|quite|also|just|not|even|always|all|a lot|more) )*"
    r"(?:hard|easy|easier|harder|difficult|tough|critical|crucial|essential|vital|necessary|smart|good|great|nice|bad|wrong|right|"
    r"okay|ok|fine|fun|frustrating|painful|emotional|amazing|unbelievable|magic|nonsense|serious business|worth)|"
    r"(?:the )?crazie(?:r|st)|insane|ridiculous|pathetic|laughable|nonsense|ominous|troubling|hypocri(?:sy|te|tical)|"
    r"(?:send|sends|sending|sent) (?:a|an|the) (?:bad|clear|horrible|powerful|strong|terrible|wrong) message|"
    r"(?:a|an) (?:very |really |pretty |such )?(?:good|bad|great|terrible|wonderful|horrible|nice|sad|worthy|brilliant) "
    r"(?:thing|day|year|idea|man|woman|guy|person|job|move|choice|president|senator|mayor|candidate|leader|friend|news|foe|sign|"
    r"start|team|law|plan|question|point)\b|heartbreaking|unfortunate|a blessing|the blessing|distractions?|"
    r"(?:is|are|was|were|['’]s|['’]re|['’]m|be) (?:(?:so|very|really|too|quite|also|just|simply|not|even|always|all|pretty|"
    r"truly|totally|completely) )*(?:unbearable|intolerable|tremendous|unbelievable|unstable|unqualified|unfit|"
    r"trigger-happy|productive|smart|strange|weird|lucky|sick|disgusting|hilarious|inspiring|refreshing|priceless|shocking|sad|"
    r"tragic|terrific|spectacular|phenomenal|incompetent|weak|pathetic|excellent|outstanding|like pushing|typical of|"
    r"wide open)\b|"
    r"(?:a|an) (?:[a-z]+ )?(?:tremendous|huge|riveting|infuriating|stunning|remarkable|extraordinary|fantastic|very productive|"
    r"judgment) |(?:good|bad|great|poor|terrible) judge?ment|knows? nothing|no idea what|would be a fool|"
    r"absolutely (?:hate|love)|"
    r"worth (?:it|(?:my|your|his|her|their|anyone['’]s) (?:life|health|while))\b|"
    r"(?:am|['’]m) (?:not )?(?:a )?(?:big|huge|great) (?:fan|believer)"
)
JUDGED = re.compile(rf"\b(?:{by_letter(_JUDGED)})")
# What no more than opens a wish, a greeting or a rule for everybody, where somebody's words open with it.
ADDRESSED = re.compile(
    r"(?:and |but |so |well, |look, |i mean, |again, )*(?:any [a-z]+(?: [a-z]+)? would\b|hopefully\b|obviously\b|frankly\b|"
    r"(?:i (?:just )?(?:want|would like|wanted)|i['’]d like) to (?:assure|thank|say|tell|ask|congratulate|express|remind|make|"
    r"be|offer)\b|"
    r"(?:if )?you (?:can|can['’]t|cannot|could|couldn['’]t|have to|don['’]t|need|would|wouldn['’]t|never|always|got|might|want|"
    r"get what)\b|"
    r"(?:this|it|that)(?: is not| isn['’]t| was not| wasn['’]t|['’]s not) (?:just |only |about )?[^.;]{3,60}, (?:it|this|that)"
    r"(?:['’]s| is| was)\b)"
)
