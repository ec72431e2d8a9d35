"""Verbs by which a text says what somebody thinks of something, wants or means to do: an attitude, not necessarily words."""

from __future__ import annotations

from claims.extract.lang.en.cues import _forms, _regular
from claims.extract.lang.lists import listed

# Words about somebody or something: the act of saying has an object in place of a clause.
SPOKEN = (
    _forms(
        "attack/attacked/attacking blast/blasted/blasting slam/slammed/slamming mock/mocked/mocking "
        "ridicule/ridiculed/ridiculing praise/praised/praising laud/lauded/lauding hail/hailed/hailing "
        "condemn/condemned/condemning denounce/denounced/denouncing reject/rejected/rejecting "
        "dismiss/dismissed/dismissing defend/defended/defending question/questioned/questioning cite/cited/citing "
        "mention/mentioned/mentioning reference/referenced/referencing address/addressed/addressing "
        "endorse/endorsed/endorsing proclaim/proclaimed/proclaiming label/labeled/labeling label/labelled/labelling "
        "brand/branded/branding dub/dubbed/dubbing characterize/characterized/characterizing "
        "characterise/characterised/characterising compare/compared/comparing liken/likened/likening blame/blamed/blaming "
        "encourage/encouraged/encouraging challenge/challenged/challenging press/pressed/pressing "
        "highlight/highlighted/highlighting underline/underlined/underlining underscore/underscored/underscoring "
        "echo/echoed/echoing outline/outlined/outlining detail/detailed/detailing discuss/discussed/discussing "
        "debate/debated/debating dispute/disputed/disputing contest/contested/contesting rebut/rebutted/rebutting "
        "refute/refuted/refuting applaud/applauded/applauding commend/commended/commending thank/thanked/thanking "
        "congratulate/congratulated/congratulating welcome/welcomed/welcoming deplore/deplored/deploring "
        "lambast/lambasted/lambasting berate/berated/berating chide/chided/chiding scold/scolded/scolding "
        "rebuke/rebuked/rebuking tout/touted/touting portray/portrayed/portraying depict/depicted/depicting "
        "advocate/advocated/advocating implore/implored/imploring shout/shouted/shouting yell/yelled/yelling "
        "whisper/whispered/whispering chant/chanted/chanting sing/sang/singing scream/screamed/screaming "
        "forecast/forecast/forecasting project/projected/projecting rule/ruled/ruling vote/voted/voting "
        "talk/talked/talking speak/spoke/speaking decline/declined/declining brag/bragged/bragging quote/quoted/quoting "
        "invoke/invoked/invoking rate/rated/rating invite/invited/inviting order/ordered/ordering "
        "threaten/threatened/threatening offer/offered/offering apologize/apologized/apologizing "
        "apologise/apologised/apologising answer/answered/answering read/read/reading document/documented/documenting "
        "observe/observed/observing express/expressed/expressing voice/voiced/voicing convey/conveyed/conveying "
        "suggest/suggested/suggesting indicate/indicated/indicating illustrate/illustrated/illustrating "
        "criticize/criticized/criticizing criticise/criticised/criticising refer/referred/referring "
        "object/objected/objecting protest/protested/protesting appeal/appealed/appealing "
        "pronounce/pronounced/pronouncing specify/specified/specifying unveil/unveiled/unveiling decry/decried/decrying "
        "decree/decreed/decreeing beg/begged/begging persuade/persuaded/persuading remind/reminded/reminding "
        "assure/assured/assuring counter/countered/countering exclaim/exclaimed/exclaiming muse/mused/musing "
        "speculate/speculated/speculating lobby/lobbied/lobbying preach/preached/preaching charge/charged/charging "
        "champion/championed/championing trumpet/trumpeted/trumpeting paint/painted/painting skewer/skewered/skewering "
        "savage/savaged/savaging scoff/scoffed/scoffing sneer/sneered/sneering rail/railed/railing "
        "grumble/grumbled/grumbling gripe/griped/griping disagree/disagreed/disagreeing concur/concurred/concurring "
        "prod/prodded/prodding lecture/lectured/lecturing counsel/counselled/counselling instruct/instructed/instructing "
        "request/requested/requesting petition/petitioned/petitioning bemoan/bemoaned/bemoaning salute/saluted/saluting "
        "celebrate/celebrated/celebrating decry/decried/decrying extol/extolled/extolling herald/heralded/heralding "
        "hint/hinted/hinting imply/implied/implying tease/teased/teasing vent/vented/venting type/typed/typing "
        "extol/extolled/extolling pan/panned/panning uphold/upheld/upholding shun/shunned/shunning "
        "abhor/abhorred/abhorring foresee/foresaw/foreseeing"
    )
    | _regular(
        "affirm allude articulate attest avow bash belittle boo bristle caricature castigate censure chastise chronicle "
        "clarify confess confide contradict delineate demean demonize denigrate deride disavow discredit disparage "
        "divulge downplay elaborate enquire enthuse entreat enumerate enunciate espouse eulogize exaggerate exalt "
        "excoriate exhort expound fault fume gloat glorify grouse gush harangue heckle inquire insinuate insult interject "
        "jeer justify lambaste malign marvel mischaracterize misrepresent needle notify overplay overrule overstate "
        "parrot pontificate proffer propound publicize query quibble rant rave reaffirm reassure rebuff recite recount "
        "renounce reprimand reproach repudiate restate retort revile scorn smear snarl snipe spurn stipulate summarise "
        "summarize taunt thunder trash understate upbraid vilify vouch react whine acclaim admonish advertise beseech "
        "blaspheme broadcast compliment condone convince debunk decode deflect deprecate dictate discount discourage "
        "dissect dissuade dodge doubt dramatize duck embellish evade exonerate expose extrapolate familiarize glamorize "
        "grill hype identify ignore impugn interrogate inveigh itemize lampoon mandate minimize misconstrue misquote "
        "misreport misstate narrate nitpick normalize oversell oversimplify paraphrase patronize pillory plagiarize "
        "politicize pooh-pooh prescribe profile promote promulgate proscribe prophesy rationalize reassert rephrase "
        "retract revile roast romanticize sanitize satirize sensationalize sentimentalize shame sidestep skirt slander "
        "slight snub spotlight stereotype stigmatize stonewall sugarcoat telegraph trivialize underplay undersell "
        "vindicate whitewash confront second-guess signal"
    )
    | listed(
        "overcame forbid forbids forbade forbidding forgive forgave forgives forgiving foretell foretold foretells "
        "unleash unleashed unleashes unleashing"
    )
)
# What somebody holds, sees or feels.
HELD = (
    _forms(
        "know/knew/knowing feel/felt/feeling worry/worried/worrying see/saw/seeing consider/considered/considering "
        "doubt/doubted/doubting suspect/suspected/suspecting regard/regarded/regarding view/viewed/viewing "
        "understand/understood/understanding assume/assumed/assuming imagine/imagined/imagining realize/realized/realizing "
        "realise/realised/realising wonder/wondered/wondering admire/admired/admiring like/liked/liking love/loved/loving "
        "hate/hated/hating prefer/preferred/preferring favor/favored/favoring favour/favoured/favouring "
        "support/supported/supporting oppose/opposed/opposing back/backed/backing regret/regretted/regretting "
        "decide/decided/deciding discover/discovered/discovering recognize/recognized/recognizing "
        "recognise/recognised/recognising remember/remembered/remembering forget/forgot/forgetting "
        "anticipate/anticipated/anticipating envision/envisioned/envisioning judge/judged/judging deem/deemed/deeming "
        "ponder/pondered/pondering contemplate/contemplated/contemplating mull/mulled/mulling trust/trusted/trusting "
        "distrust/distrusted/distrusting respect/respected/respecting resent/resented/resenting dread/dreaded/dreading "
        "embrace/embraced/embracing tolerate/tolerated/tolerating mourn/mourned/mourning conclude/concluded/concluding "
        "disapprove/disapproved/disapproving approve/approved/approving learn/learned/learning "
        "perceive/perceived/perceiving value/valued/valuing accept/accepted/accepting care/cared/caring"
    )
    | _regular(
        "appreciate covet crave deduce deplore despise detest disbelieve discern disdain dislike empathize enjoy envy "
        "fathom grieve loathe misjudge notice overestimate presume prize rejoice relish sense sympathise sympathize "
        "treasure underestimate yearn acknowledge adore agonize analyse analyze ascertain assess associate begrudge "
        "cherish comprehend conceptualize confuse deprecate determine diagnose differentiate disregard distinguish equate "
        "evaluate examine fantasize gauge hypothesize idealize idolize infer interpret investigate misapprehend "
        "miscalculate misinterpret misremember mistrust overlook pity postulate presuppose ratify reappraise corroborate "
        "substantiate construe reassess recall recollect reconsider reckon reevaluate reexamine reimagine reminisce "
        "rethink revere scrutinize figure surmise theorize underrate venerate verify worship"
    )
    | listed(
        "misunderstand misunderstands misunderstood misread misreads rethought choose chose chooses choosing mistook "
        "foresaw hear heard hears hearing longed longing bet bets betting"
    )
)
# What somebody wants or means to do.
MEANT = _forms(
    "want/wanted/wanting plan/planned/planning seek/sought/seeking intend/intended/intending mean/meant/meaning "
    "aim/aimed/aiming wish/wished/wishing refuse/refused/refusing vow/vowed/vowing "
    "pledge/pledged/pledging promise/promised/promising agree/agreed/agreeing propose/proposed/proposing "
    "expect/expected/expecting hope/hoped/hoping threaten/threatened/threatening resolve/resolved/resolving "
    "opt/opted/opting"
) | _regular("aspire desire hesitate envisage strive conspire endeavor endeavour")
# Verbs of the voice and the pen: speech where quoted words stand beside them.
VOICED = _forms(
    "shout/shouted/shouting yell/yelled/yelling chant/chanted/chanting sing/sang/singing scream/screamed/screaming "
    "whisper/whispered/whispering exclaim/exclaimed/exclaiming read/read/reading type/typed/typing muse/mused/musing "
    "answer/answered/answering counter/countered/countering proclaim/proclaimed/proclaiming observe/observed/observing "
    "mutter/muttered/muttering murmur/murmured/murmuring cry/cried/crying roar/roared/roaring plead/pleaded/pleading "
    "blast/blasted/blasting denounce/denounced/denouncing brand/branded/branding dub/dubbed/dubbing "
    "label/labeled/labeling label/labelled/labelling hail/hailed/hailing deem/deemed/deeming snap/snapped/snapping"
) | _regular(
    "recount opine retort enthuse gush fume rave marvel moan recite thunder interject sneer scoff jeer elaborate preach "
    "bemoan rant whine gloat jest"
)
# Sounds, faces and turns of talk: speech where a whole quotation stands before them: `“Of course,” she laughed`.
UTTERED = _forms(
    "begin/began/beginning grin/grinned/grinning nod/nodded/nodding shrug/shrugged/shrugging go/went/going "
    "beg/begged/begging brag/bragged/bragging"
) | _regular(
    "laugh smile sigh chuckle giggle gasp sob groan growl grunt hiss bark boom chime drawl stammer blurt sniff snort "
    "scold start conclude close finish deadpan interrupt persist venture volunteer reason chirp agree press "
    "object protest reflect threaten wonder charge tease bellow holler shriek squeal wail whimper intone bluster implore"
)
# Said of somebody after a form of `be`: `is sure that`, `was worried about`.
MOODS = frozenset(
    "afraid sure certain confident worried concerned convinced aware unaware optimistic pessimistic skeptical sceptical "
    "hopeful proud glad sorry unhappy angry surprised disappointed determined eager reluctant committed frustrated "
    "interested opposed adamant doubtful grateful upset alarmed outraged ready willing unwilling keen anxious wary "
    "critical supportive dismissive mindful fearful hesitant skeptical bullish bearish passionate enthusiastic excited "
    "eager thrilled delighted pleased dissatisfied satisfied annoyed furious irritated ashamed thankful sympathetic "
    "hostile dubious leery unconvinced unsure uncertain certain nervous uneasy uncomfortable comfortable horrified "
    "appalled shocked dismayed disgusted amazed astonished puzzled curious hell-bent intent keen desperate impatient "
    "jealous envious fond tired vague coy clear complimentary scathing saddened against torn divided split united "
    "receptive indifferent averse resigned accustomed fed-up bent mad livid incensed aghast aggrieved bewildered stunned "
    "startled obsessed fixated preoccupied focused fascinated enamored enamoured infatuated smitten impressed unimpressed "
    "underwhelmed overwhelmed flattered honored honoured humbled embarrassed mortified insulted offended hurt scared "
    "frightened terrified petrified apprehensive cautious guarded cagey evasive silent mum vocal outspoken frank candid "
    "blunt forthcoming explicit emphatic insistent unapologetic apologetic defensive confused perplexed mystified amused "
    "bemused tempted persuaded unpersuaded infuriated enraged dumbfounded relieved content resentful bitter contemptuous "
    "disdainful distrustful mistrustful suspicious trusting admiring respectful protective complacent conscious cognizant "
    "ignorant oblivious forgetful remorseful repentant regretful nostalgic sentimental sanguine upbeat gloomy despondent "
    "heartbroken devastated distraught distressed disturbed troubled bothered perturbed unnerved rattled heartened "
    "encouraged inclined disinclined reassured".split()
)
# Two of the forms are small words: `remarks regarding the port`, `it closed, meaning that`.
ALL = (SPOKEN | HELD | MEANT) - {"regarding", "meaning"}
# Nouns or adjectives as often as verbs: only right after a subject that is a name, a pronoun or a plural.
DOUBTFUL = frozenset(
    "attack attacks press address question questions mean means need needs like rate rates order orders offer offers "
    "address addresses project projects rule rules vote votes value values read reads view views label labels brand "
    "brands challenge challenges document documents detail details debate debates object objects appeal appeals support "
    "supports back backs plan plans hope hopes aim aims wish wishes promise promises pledge pledges vow vows love type "
    "types counter talk talks voice voices see saw answer answers protest protests forecast forecasts estimate estimates "
    "dispute disputes invite quote quotes charge charges champion champions second fault faults insult insults veto scorn "
    "envy prize sense notice desire disdain dislike sense discredit trash snipe query parrot request requests trust "
    "respect judge judges project projects regard regards like likes signal signals duck ducks grill grills profile "
    "profiles hype snub snubs slight slights pity shame doubt doubts mandate mandates broadcast broadcasts lampoon "
    "lampoons spotlight spotlights stereotype stereotypes slander associate associates discount discounts compliment "
    "compliments worship advocate advocates contest contests debate debates worry worries attribute attributes contrast "
    "contrasts curse curses volunteer volunteers welcome bet bets figure figures hammer hammers pound pounds expected "
    "suspected preferred".split()
)
# Belongs to the verb where it follows: `called for`, `spoke of`, `pointed to`.
PARTICLES = frozenset("for on of about out up against with down over".split())
# Stand between a form of `be` and a mood: `was too worried`.
DEGREES = frozenset("too so very quite more most less as rather still pretty deeply all".split())
# Needs one of PARTICLES: without it the verb tells of no attitude.
NEEDS_PARTICLE = _forms(
    "speak/spoke/speaking talk/talked/talking refer/referred/referring point/pointed/pointing object/objected/objecting "
    "appeal/appealed/appealing vote/voted/voting call/called/calling apologize/apologized/apologizing "
    "apologise/apologised/apologising care/cared/caring allude/alluded/alluding elaborate/elaborated/elaborating "
    "yearn/yearned/yearning "
    "sympathize/sympathized/sympathizing rejoice/rejoiced/rejoicing vouch/vouched/vouching aspire/aspired/aspiring "
    "marvel/marveled/marveling rave/raved/raving rant/ranted/ranting fume/fumed/fuming gloat/gloated/gloating "
    "grieve/grieved/grieving"
) - {"called", "calling", "calls", "call"}
# With `as` behind them in the passive they tell what somebody makes of it: `is seen as a test`.
BY_AS = listed(
    "viewed seen regarded described criticized criticised rated considered labeled labelled dubbed hailed mentioned "
    "defined touted cast portrayed denounced condemned dismissed branded identified cited quoted perceived interpreted "
    "recognized recognised characterized characterised condemned derided lauded praised billed"
)
# As often a thing or a mere act as words: `in reporting`, `by voting`.
OFTEN_THINGS = listed(
    "talking speaking telling voting inviting reading finding showing reporting ordering rating ruling detailing "
    "addressing championing charging reported found showed"
)
# Behind `asked` at the start of a sentence: what was asked.
WHAT_ASKED = listed("about on whether if why how what who when where by to")
# Nouns in the plural as often; with `to` behind them and a subject before them they are verbs: `The council plans to close`.
INTENDS = listed("hopes plans wishes promises vows pledges aims votes offers")
# Of the verbs of saying, those whose object is a thing as often as words.
OF_THINGS = _forms("continue/continued/continuing add/added/adding post/posted/posting")
# Behind a mood, these lead to what it is about: `was worried about`, `is sure of`.
MOOD_LEADS = listed("of about over at by on in with for toward towards")
# End who it was that did something, behind `by`.
AGENT_ENDS = listed("to that in on as for and who at after about")
# Behind such a verb these show that it has no object: `she agreed and left`.
NO_OBJECTS = listed("and or nor but when after before until")
# Before a form in -ing whose subject is that of the sentence: `in defending himself`.
WHILE = listed("in before after while when by")
# Behind `it is` they tell how things look, to nobody in particular: `it is unclear whether`.
IMPERSONAL = listed("clear unclear obvious evident apparent unknown uncertain debatable plain")
WHAT_HOLDS = listed("that whether how why what who if when where which")
# The object of the clause that they open: `the ferry that she admires`.
RELATIVES = listed("what which that whom whatever")
# Tell of what somebody means only with `to` behind them: `voted on Monday to close it`.
INTENDS_TO = listed("vote voted votes voting opt opted opts opting strive strove strives striving vie vied vies vying")
# Whoever stands behind these feels it: `The delay worries residents`, `frustrating the council`.
STIRS = (
    _forms("upset/upset/upsetting")
    | _regular(
        "alarm amaze amuse anger annoy appal appall astonish astound baffle bewilder bother confuse delight disappoint "
        "disgust dismay displease distress disturb embarrass enrage exasperate excite fascinate frighten frustrate gall "
        "horrify hearten incense infuriate intrigue irk irritate mystify offend outrage perplex perturb please puzzle "
        "rankle reassure rile sadden scandalise scandalize scare shock sicken stun surprise terrify thrill trouble "
        "unnerve unsettle worry"
    )
    | listed("riled riling irked irking")
)
# Lead somebody to think, say or mean what stands behind them: `The strike led Voss to fear a long winter`.
LEADS = _forms(
    "lead/led/leading leave/left/leaving have/had/having get/got/getting make/made/making let/let/letting "
    "drive/drove/driving spur/spurred/spurring"
) | _regular("prompt cause force inspire push help allow")
# With `it` before them and `that` behind they tell how things look, to nobody in particular.
SEEMS = listed("seem seems seemed appear appears appeared emerge emerges emerged")
# Words behind a mood that stands behind its noun: `donors intent on it`, `a letter critical of it`.
LOOSE_LEADS = listed("about over on of")
# What such a thing or deed gets from somebody: `drew criticism from`, `faces opposition among`.
DRAWS = (
    _forms("draw/drew/drawing win/won/winning get/got/getting meet/met/meeting")
    | _regular("face earn receive attract spark provoke prompt encounter garner elicit")
    | listed("drawn")
)
# Expected of somebody or something by nobody who is named: `is expected to close`.
EXPECTED = listed("expected believed thought considered assumed rumored rumoured understood")
# What somebody says or sends is its object where that is a document or a speech: `released an ad`, `filed a lawsuit`.
ISSUES = _forms(
    "send/sent/sending write/wrote/writing give/gave/giving run/ran/running air/aired/airing put/put/putting"
) | _regular(
    "issue release deliver publish file post unveil launch submit introduce circulate sign draft pen author compose record"
)
DOCUMENTS = listed(
    "ad ads advert advertisement advertisements letter letters statement statements message messages memo memos paper "
    "papers report reports speech speeches address remarks comment comments tweet tweets video videos op-ed essay "
    "editorial column petition petitions motion motions lawsuit lawsuits suit complaint complaints bill bills resolution "
    "proposal proposals plan plans manifesto pamphlet book books song songs email emails e-mail e-mails post posts note "
    "notes apology invitation warning recommendation recommendations guidelines declaration communique order orders "
    "subpoena subpoenas"
)
# Of whom it is only said that somebody asked or told them: `was pressed on`, `were briefed about`.
TOLD = listed("asked pressed questioned quizzed grilled told warned briefed informed reminded consulted polled")
# Begin where, when or how something was said, never what: `she wrote in 2014`.
WHERE = listed(
    "in at from during by into near within through across since until under inside outside throughout amid around"
)
# An attitude only with a clause behind them: `assumed that he left`, not `assumed office`.
ONLY_CLAUSE = _forms("assume/assumed/assuming maintain/maintained/maintaining")
