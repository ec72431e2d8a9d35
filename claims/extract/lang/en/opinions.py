"""Nouns of speaking and thinking, by what leads from them to what is said or thought: `his remark about`, `doubts about`."""

from __future__ import annotations

from claims.extract.lang.lists import listed

# With somebody's name or `his` before them they are that person's: `Voss’s remark about`, `her long obsession with`.
SAID = listed(
    "accusation accusations account acknowledgement acknowledgment admission advice allegation allegations announcement "
    "answer answers apology appeal argument arguments assertion assertions assessment assurance assurances attack attacks "
    "boast boasts call calls characterisation characterization claim claims comment comments complaint complaints "
    "concession condemnation confession contention criticism criticisms declaration declarations defence defense demand "
    "demands denial denials denunciation depiction description disclosure endorsement endorsements estimate estimates "
    "explanation explanations finding findings forecast forecasts hint hints insinuation insistence insult insults "
    "invitation joke jokes message mention mentions mockery musings objection objections observation observations plea "
    "pleas pledge pledges portrayal praise prediction predictions proclamation projection projections promise promises "
    "pronouncement pronouncements proposal proposals protest protests question questions rant rants reaction rebuke "
    "rebuttal recommendation recommendations references reference refusal rejection remark remarks repudiation request "
    "requests response retort revelation revelations rhetoric ridicule ruling speculation speech statement statements "
    "suggestion suggestions talk testimony threat threats tirade tirades tweet tweets verdict vow vows warning warnings"
)
HELD = listed(
    "abhorrence admiration adulation adoration affection affinity agreement ambition ambitions anger annoyance antipathy "
    "anxiety anxieties appetite apprehension approval aspiration aspirations astonishment attitude attitudes aversion "
    "awareness awe belief beliefs commitment concern concerns confidence contempt conviction convictions curiosity "
    "decision delight desire desires despair determination devotion disagreement disagreements disappointment disapproval "
    "disdain disgust dislike dismay displeasure disregard distaste distrust doubt doubts dread dream dreams eagerness "
    "embrace enthusiasm envy expectation expectations faith fascination fear fears feelings fondness frustration "
    "frustrations fury gratitude grief grievance grievances grievances hatred hesitation hope hopes hostility idea ideas "
    "ignorance impatience inclination indifference insight insights instinct intention intentions interest interpretation "
    "judgement judgment longing love loyalty misgivings mistrust notion obsession opinion opinions opposition optimism "
    "outlook outrage passion perception perceptions pessimism plan plans position positions preference prejudice pride "
    "qualms reading regret regrets reluctance remorse resentment reservations resistance resolve respect satisfaction "
    "scepticism skepticism scorn stance stances support surprise suspicion suspicions sympathy theory theories thoughts "
    "trust uncertainty understanding unease view views vision weariness willingness wish wishes worry worries"
)
OWNED = SAID | HELD
# Nobody need be named for these: what follows is what is said or felt by somebody.
OPEN = listed(
    "rhetoric accusations accusation allegation allegations claims claim complaint complaints criticism criticisms doubts "
    "doubt fears fear concerns concern questions question outrage anger calls demands warnings warning speculation "
    "suspicion suspicions rumours rumors rumour rumor praise condemnation objections opposition support hopes "
    "expectations misgivings reservations predictions forecasts protests protest anxiety unease uncertainty scepticism "
    "skepticism worries reports disapproval"
)
# What leads to what it is about; `to` where a verb follows.
ABOUT = listed("about of on for over with against toward towards regarding concerning")
# With these nouns `of` and `on` lead to a part, an owner or a day: `a statement of fact`, `the support of the town`.
WHAT_ABOUT = listed("about for over against regarding concerning toward towards")
OF = listed(
    "protest protests accusation accusations allegation allegations claim claims criticism criticisms fear fears "
    "complaints warnings warning suspicion suspicions rumours rumors rumour rumor hopes expectations predictions "
    "forecasts condemnation reports praise disapproval"
)
# What somebody means to do, with `to` behind it.
MEANT = listed(
    "ambition call calls commitment decision demand demands desire determination eagerness hesitation inclination "
    "intention intentions invitation longing offer plan plans plea pledge pledges proposal proposals promise promises "
    "refusal reluctance request requests resolve threat threats vow vows willingness wish wishes"
)
# A clause with `that` behind these is what somebody says or thinks.
THAT = listed(
    "doubt consensus pronouncement accusation accusations acknowledgement acknowledgment admission allegation allegations "
    "announcement argument arguments assertion assertions assessment assumption assumptions assurance assurances belief "
    "beliefs boast charge charges claim claims comment comments complaint complaints concern concerns concession "
    "conclusion conclusions confidence contention conviction criticism declaration denial doubts expectation expectations "
    "fear fears feeling finding findings frustration hint hints hope hopes hypothesis idea impression insinuation "
    "insistence judgment judgement message notion objection observation opinion optimism perception prediction "
    "predictions promise promises pronouncement pronouncements proposal realisation realization recommendation reminder "
    "remark remarks report reports revelation revelations rumor rumors rumour rumours sense speculation statement "
    "statements suggestion suggestions suspicion suspicions talk testimony theory thought understanding view views vow "
    "warning warnings word worries"
)
# Stand before a noun and belong to it, though they end as no adjective does.
BEFORE = listed(
    "own long harsh deep sharp strong grave earlier initial first latest past repeated clear blunt tacit more most very"
)
# `to the dismay of the crew`: how somebody took what stands before.
TAKEN = listed(
    "alarm amazement amusement anger annoyance astonishment chagrin consternation delight disappointment discomfort "
    "disgust dismay displeasure embarrassment frustration fury horror irritation joy outrage relief satisfaction shock "
    "surprise"
)
# `By its own account`, `in the view of many`: whose words or thoughts a sentence gives, by what leads to them.
OWN_WORDS = {
    "by": listed(
        "account accounts admission admissions estimate estimates reckoning calculation calculations count telling"
    ),
    "in": listed("view opinion words eyes judgment judgement estimation assessment mind telling account"),
}
# `drew criticism from both parties`: who felt it stands behind, what they felt it about before.
DRAWN = listed(
    "criticism criticisms praise condemnation ridicule ire fire scorn support backing backlash outrage anger opposition "
    "objections protests complaints applause boos jeers rebuke rebukes mockery skepticism scepticism resistance approval"
)
# Who is for or against something, behind a form of `be` or a comma: `is a vocal critic of`.
SIDES = listed(
    "critic critics supporter supporters opponent opponents proponent proponents advocate advocates defender defenders "
    "champion admirer admirers fan fans backer backers foe foes skeptic skeptics sceptic sceptics believer believers "
    "detractor detractors booster boosters cheerleader apologist apologists"
)
# What is asked of somebody, with `to` behind it: `faced calls to resign`.
ASKED = listed("calls demands requests pleas threats appeals")
# What is asked or hinted at, by what follows `is`: `the question is whether`.
ASKS = listed("question implication hope fear rumor rumour worry doubt consensus")
ALL = ASKS | SIDES | DRAWN | TAKEN | OWNED | OPEN | THAT | MEANT
