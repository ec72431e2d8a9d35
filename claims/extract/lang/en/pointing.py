"""Words that point back, nouns that need no telling which, and nouns that with an article always point back."""

from __future__ import annotations

from claims.extract.lang.en import described
from claims.extract.lang.lists import listed

POINTERS = listed("the this that these those such")
# Open a subject that may be told again: `a bus`, `several huts`.
OPEN_SUBJECTS = listed("the a an this that these those another some several many both")
# Before a word for somebody, these tell that it is one.
ONE = listed("a an another one his her my our your their whose")
# Open a sentence and tell of nothing.
OPENERS = listed(
    "rather instead however also still then thus hence moreover furthermore nevertheless nonetheless meanwhile otherwise "
    "likewise today now later afterwards and but so yet"
)
# Before a crowd, these point back to who it is.
OF_A_CROWD = listed("the these those this that his her their its both all no")
# `When she was a child, Jane Doe said`: behind these a pronoun means who speaks after it.
BEFORE_SPEAKER = listed("when once while as after before because although")
# Behind these anybody may be `you`: `if you pay`.
ANYBODYS_YOU = listed("if when whenever once unless before until till where wherever")
# Behind the noun, these tell which one is meant.
TELLS_WHICH = listed(
    "of for to that who which whose where when between against in on at from by with about into than as "
    "around near outside inside along behind beneath above below surrounding"
)
# End the nouns for what is done, `the acquisition`, which point back to its doing.
ACTS_END = ("tion", "sion", "ment", "ance", "ure", "tions", "sions", "ments")
# Of these, the ones that tell it only before a place or a thing: `the fire in the mill`, but `the fire in some way`.
PLACES_IT = listed("in on at by with from to into about")
# Between `the` and its noun: `the old bridge`.
SIZES = listed("old deep strong tall thick wide larger smaller lower higher longer shorter bigger greater")
# Behind a noun, no noun themselves: `the bakers involved`, `the whole fight far longer`.
BEHIND_NOUN = listed("involved concerned affected far ready notwithstanding alike")
# How much, between a noun and its verb: `the truck pretty much stood`.
DEGREES = listed("pretty much far more")
# Behind these, `to` belongs to the verb: `attributed the fire to rebels`.
GIVES_TO = listed(
    "attribute ascribe link tie add compare limit bring send return give hand show submit present refer connect relate move "
    "sell donate offer take deliver lend pay explain describe pass transfer report gave brought sold sent"
)
# Behind these, `to` tells what somebody is to do: `called on the board to sell`.
ASKED_TO = listed(
    "call calls called calling ask asks asked asking urge urges urged urging order orders ordered ordering allow allows "
    "allowed allowing force forces forced forcing want wants wanted require requires required expect expects expected help "
    "helps helped enable enables enabled expose exposes exposed exposing tell tells told telling press presses pressed"
)
# Behind another preposition these only tell roughly, or where to: `at around nine`, `from below`.
ROUGHLY = listed("around about near above below inside outside behind")
# Of these both are known without telling which.
OF_BOTH = listed("sides parties houses sexes genders ways directions cases countries nations")
# Before a noun or a pronoun, as prepositions do: `the group behind it`.
AND_TO = listed("of to behind beneath above below beyond inside outside toward towards upon")
# Behind a comma these tell the name: `the glue, called Stickwell,`.
CALLED = listed("called named known dubbed titled entitled nicknamed")
# Parts of somebody's body: `hit in the head`.
OF_A_BODY = listed(
    "head neck chest leg back arm face stomach abdomen shoulder foot hand eye throat stomach torso skull"
)
# Before the noun, these tell which one is meant.
TELLING = listed("wrong necessary only most least best worst average")
# So these do where what it was the first to do follows.
ORDERING = listed("first second third fourth fifth last next final previous")
# There is one of it, or everybody knows which.
KNOWN = listed(
    "state road world internet public media press police sun moon earth sky sea ocean weather climate environment "
    "economy future past present time moment end start beginning rest same other others former latter latest most "
    "least best worst first second third last next only way fact law market web truth left right north south "
    "east west dead poor rich elderly young unemployed homeless military army navy  president king queen pope "
    "ground air morning afternoon evening night day week month year decade century season weekend spring summer "
    "autumn fall winter early late days weeks months years times hand one ones side top bottom middle majority "
    "number universe history coast authorities community more less sooner later population   news  "
    " surface     stage    heart body mind    tourism "
    "presidency wealthy ballot courts responders "
    "far much many kind kinds type sort flu coronavirus pandemic border capital constitution united "
    "television radio tide tides attention literature architecture agriculture"
)
# So are these of two words.
KNOWN_PAIRS = frozenset(
    (
        "popular vote|food chain|food web|middle class|working class|upper class|ruling class|armed forces|security forces|"
        "tax code|penal code|criminal code|stock market|job market|labour market|labor market|housing market|free market|"
        "solar system|justice system|legal system|school system|death penalty|death row|cold war|fifty states|50 states|"
        "executive branch|legislative branch|judicial branch|human body|human brain|immune system|ozone layer|"
        "gender gap|pay gap|poverty line|minimum wage|income tax|gas tax|fuel tax|property tax|"
        "electoral college|upper house|lower house|front line|"
        "front row|back row|red carpet|white house|ocean floor|sea floor|sea level|water table|cabinet table|record books|"
        "private sector|public sector|general public|national anthem|opposition parties|internet age|digital age|next door"
    ).split("|")
)
# With a form of `be` behind them these are told by what follows: `the aim is to sell`, `the question is whether`.
SAID_TO_BE = listed(
    "question aim goal idea problem point hope fear key trick catch irony truth fact reality result challenge trouble concern "
    "thing message lesson difference answer solution upshot assumption risk danger purpose intention"
)
WHAT_IT_IS = listed("to that whether how what why who when where , : if because")
# `have the right`, `lost the will`: whose it is tells which.
HAS = listed("have has had having get gets got take takes took bear bears bore lose loses lost lack lacks lacked")
HAD = listed(
    "ability right courage strength will means responsibility power authority chance time money luck opportunity patience "
    "nerve stamina skill skills resources capacity blame credit"
)
# Stand before what was said or written: `the words, “Ana Holm”`.
WORDING = listed("word words phrase phrases slogan line lines message title headline caption name")
MARKS = frozenset(['"', "“", "‘", "'", "''"])
# What is said of something by these, not that it is so: `rejected that argument`.
OF_SOMETHING = listed(
    "reject rejects rejected welcome welcomes welcomed criticise criticised criticize criticized dismiss dismisses dismissed "
    "denounce denounced condemn condemns condemned support supports supported back backs backed oppose opposes opposed "
    "praise praises praised question questions questioned"
)
# These end a phrase in whose midst they stand: `that case last summer`.
THEN = listed("last this next early late later yesterday today tomorrow")
# Of those, what is known with `the` alone: `this law`.
ONLY_WITH_THE = listed(
    "way moment number law road state community constitution market fact history capital coast border press"
)
# Of those, what opens a statement only where it was told of before.
KNOWN_INSIDE = listed("law")
# Are no subject that could be told again.
NO_SUBJECTS = KNOWN - listed(
    "state road law market military army ground city coast community flu pandemic border capital media press "
    "internet police economy"
) | listed("thing idea reason lot rest fact same number majority aim goal problem question answer issue others")
# Of these so many are told without being meant by `they`.
COUNTED_TIMES = listed(
    "seconds minutes hours days weeks months years decades centuries times degrees metres meters feet miles kilometres "
    "kilometers inches acres hectares tonnes tons pounds dollars euros percent"
)
# Behind these something new may be brought in that the next words are about.
TO_THINGS = listed("into onto near by at to against through under over behind upon toward towards called named with")
# What has happened or who was in it: told before wherever it stands with nothing but an article.
ALWAYS = described.NOUNS | listed(
    "city town village region port victim attacker suspect defendant incident accident attack shooting explosion "
    "crash fire crime event decision move ruling announcement statement report study survey proposal plan measure "
    "deal agreement meeting vote bill trial investigation inquiry milestone figure total increase decrease rise drop "
    "change result campaign project scheme match game race period request offer sum amount matter issue man woman "
    "boy girl couple duo trio pair group team researcher author scientist official officer driver passenger gunman "
    "perpetrator inventor singer actor actress artist vehicle car aircraft plane ship boat vessel building structure "
    "bomb device weapon object site scene area location allegation accusation claim charge comment remark interview "
    "letter video picture photograph film movie book song album series episode show complaint lawsuit outage "
    "blackout storm hurricane earthquake eruption flood disaster outbreak disease company party death killing murder "
    "arrest conviction resignation acquisition purchase sale takeover merger price cost costs role position process "
    "situation problem dispute conflict battle protest rally strike ceremony service funeral competition contest "
    "tournament award prize winner runner contestant participant attendee organiser organizer monument blaze wreck "
    "wreckage debris appeal verdict sentence hearing testimony warrant order mandate law legislation amendment "
    "treaty accord ceasefire sanction policy programme program initiative scandal controversy criticism speech "
    "address message call conversation finding discovery experiment test sample sighting mission launch landing "
    "flight trip journey visit tour exhibition exhibit museum statue sculpture painting mural animal dinosaur fossil "
    "specimen creature bird fish dog cat hostage captive detainee inmate migrant refugee dinghy convoy patient child "
    "mother father family shooter assailant bomber hijacker rider cyclist pedestrian crew pilot captain skipper "
    "astronaut investigator detective prosecutor lawyer attorney judge jury witness plaintiff accuser complainant "
    "developer manufacturer publisher retailer airline operator owner employer employee committee court council "
    "agency organisation organization ministry commission university festival convention "
    "species document post government case bombing stabbing kidnapping hearing toll injured wounded deceased accused "
    "convicted island county  district province territory neighbourhood neighborhood vicinity hospital school airport "
    "station hotel church mosque  prison base mine factory gun knife truck bus train lorry van motorcycle bicycle "
    "premises assault raid looting theft  robbery hijacking"
)
# Never stand in the singular without an article or an owner: with `that` they point wherever it stands.
ONE_OF_MANY = listed(
    "figure number total sum amount rule change claim decision deal agreement proposal plan project scheme contract report "
    "study survey result finding estimate target date deadline clause provision bill verdict lawsuit complaint meeting "
    "match game election vote attack incident accident explosion blast bridge building firm company mill village town city "
    "ship boat vessel plane car truck lorry train bus picture photograph image video recording letter document book film "
    "description characterisation characterization account version view suggestion allegation accusation theory request "
    "offer move step mistake error gap margin goal point road route sum trip journey moment period"
)
# Of these a country, a town or a body has one: `the Arden mayor`.
OFFICES = listed(
    "president minister premier chancellor king queen prince princess duke duchess pope governor mayor ambassador leader "
    "chief head chair chairman chairwoman chairperson secretary general director commissioner speaker sheriff bishop "
    "archbishop cardinal founder owner coach spokesman spokeswoman spokesperson ceo registrar comptroller controller whip "
    "treasurer superintendent executive manager captain envoy editor attorney embassy consulate"
)
# Of these one has many: `the Arden native`, `the Norwegian website`.
PERSONS = listed("native professor nominee candidate businessman")
KIND = listed("website town village")
# Tell of whom one of many is, beside countries.
PARTIES = frozenset(["Republican", "Democratic", "GOP", "Labour", "Conservative", "Tory", "Liberal", "Green"])
# How the adjectives of regions end: `European`, `African`.
REGION_ENDS = ("ean", "ian", "can", "ese")
# What was done to it, in a form that does not end in -ed: `the video shown in May`.
DONE = listed("given shown made taken sent seen known brought built")
# Tell that somebody takes up an office, which `the post` behind it means.
TAKES_UP = listed(
    "appointed named elected made chosen became become becoming appoints names elects promoted hired sworn"
)
POST = listed("post role position job")
# Tell who somebody is: `the driver was identified as Otto Reed`.
SAYS_WHO = listed("identified named")
