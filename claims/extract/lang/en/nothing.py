"""English words around an `it` that means nothing: `it is hard to say`, `it was announced that`, `it was with regret that`."""

from __future__ import annotations

from claims.extract.lang.lists import listed

BE = ("is", "was", "ha[sd] been", "will be", "would be")
# What else may tell of nothing: `it remains to be seen`, `it took years to`.
SEEMS = ("remain(?:s|ed)", "became", "seem(?:s|ed)", "appear(?:s|ed)", "takes", "took")
# How much, before what is said of it: `it is still very hard to`.
DEGREE = ("also", "still", "now", "not", "never", "very", "too", "just", "a little", "about", "high", "no", r"\w+ly")
# How somebody takes what follows: `it is exciting to`, `it is with pride that`, `it is an honour to`, `it is a hard thing to`.
TAKEN = listed("frustrating exciting heartbreaking disappointing encouraging")
FELT = listed("sadness regret sorrow pleasure pride joy heart hearts")
HELD_FOR = listed("honour honor pleasure privilege shame mistake joy relief pity")
PRAISED = listed("easy hard difficult good bad great terrible big serious")
# Whether something will be so: `it is likely, she said, that`.
CHANCE = listed("unlikely likely clear possible")
# Before a clause or a verb to come: `it is clear that`, `it is hard to`; with adjectives of these ends, and those that compare.
TOLD = listed("possible clear unclear hard difficult easy important necessary wonder early late soon fair")
ENDS = listed("able ible ful ous ant ent ary place mon")
# So do these as a whole, and words of these ends, before a verb that has more behind it.
JUDGED = listed(
    "wrong right wise unwise unfair improper proper tough sad odd strange weird funny cruel rude safe unsafe premature "
    "pointless useless fine nice better worse best striking surprising shocking demoralizing demoralising humbling sobering "
    "interesting worrying telling misleading embarrassing humiliating rewarding refreshing reassuring satisfying terrifying "
    "alarming astonishing comforting confusing depressing disturbing fascinating tempting upsetting amazing inappropriate "
    "appropriate unfortunate fortunate legitimate"
)
JUDGE_ENDS = (
    *(
        "able",
        "ible",
        "ful",
        "ous",
        "ant",
        "ent",
        "ary",
        "ical",
        "ial",
        "egal",
        "atural",
        "ormal",
        "nal",
        "tal",
        "less",
    ),
    *("ual", "ive", "istic", "agic", "onic", "some"),
)
# How somebody or something is that has yet to do or to suffer what follows, and so may be meant: `it is able to`.
OF_THINGS = listed(
    "able unable likely unlikely liable available suitable responsible accountable capable incapable eligible ineligible "
    "reluctant hesitant confident hopeful careful anxious conscious aware independent dependent content competent different "
    "present absent resistant relevant equivalent adjacent identical similar equal instrumental integral central partial "
    "special initial final original national local several active sensitive attractive effective ambitious cautious curious "
    "jealous famous additional optional total experimental fatal digital actual annual manual virtual mutual loyal royal "
    "vulnerable susceptible visible accessible comparable applicable open free ready grateful thankful faithful successful "
    "certain sure due set bound apt prone keen eager willing unwilling slow quick first last next only"
)
# Stand between a form of `be` and what is judged, or none; links as a form of `be` does; before these a `to` leads to no verb.
BESIDE = listed("not also now still never very too just only even so quite rather a little")
LINKS = listed("seems seemed appears appeared remains remained became becomes feels felt sounds sounded looks looked")
NO_VERBS = listed("me us him them it you her anyone everyone everybody anybody most many all some both each people")
# What is to be gained by what follows, how long something takes, and verbs of which only what follows is the subject.
GAIN = listed("interest interests benefit favour favor")
SPANS = listed(
    "second seconds minute minutes hour hours day days night nights week weeks month months year years afternoon"
)
PAYS = listed("pays paid helps helped hurts hurt matters mattered follows followed")
CLAUSE = listed("that whether if how why when who what where for")
# These stand behind it alone: `it is because`, `it was raining`.
ALONE = (
    "that",
    "if",
    "whether",
    "to be seen",
    "time",
    "because",
    "why",
    "how",
    "when",
    "who",
    "up to",
    "raining",
    "snowing",
)
# What is known of what follows, and how what follows begins: `it is believed the mill`.
KNOWN = listed(
    "known estimated believed thought reported hoped expected announced said likely unlikely discovered revealed alleged "
    "claimed confirmed decided agreed argued suggested learned found disclosed rumoured rumored intimated noted understood "
    "assumed"
)
# What is or is not to be had from what is done: `it is fun working`.
FUN = ("fun", "no use", "no good", "nice")
# Behind `took 12 people to`, these tell where they went, and are not done: `it took 12 children to school`.
TAKEN_TO = listed(
    "the a an his her its their our my court heart task market sea war school hospital safety work bed town"
)
# It only comes about or comes to be known: `it emerged that`.
COMES_OUT = listed("emerge emerges emerged transpires transpired dawns dawned")
CLAUSE_OPENS = listed("that if whether how why who when where the a an he she they there some more no all")
# `the time it takes`, `how long it took`.
TAKES = ("take", "takes", "took")
TIME = ("time", "long", "hours", "days", "weeks", "months", "years", "what")
# As their object it may stand for what follows: `made it clear that`, `left it to the board to sell`.
MAKES = listed("make makes made making find finds found finding think thinks thought")
LEAVES = listed("leave leaves left leaving owe owes owed stick sticks stuck")
# What it then stands for follows these: `made it plain why`, `found it hard to sell`.
STANDS_FOR = listed("to that how what why when if whether for")
# Before these as a subject it stands for all that was said, or for nothing: `it means that`, `when it comes to`.
ALL_SAID = listed("means meant comes came takes took")
# Words that are completed by what they open or compare with: `what he did`, `more than Ana Holm had`.
HELD = listed("what how than as who whom whose which where when that's all everything anything nothing")
# Behind a comma these tell how sure something is, or that it is added.
COMMENTS = listed("apparently though either obviously sadly thankfully however too yet")
