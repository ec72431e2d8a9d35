"""Words by which a stretch of English shows that it is no sentence of its own."""

from __future__ import annotations

from claims.extract.lang.lists import listed

# Never the last word of a sentence: something is to follow.
NEVER_LAST = listed("the a an and or because if my your every whether")
# Before a `to` that closes the words: `I want to`.
WANTS = listed(
    "want wants wanted going need needs try tried trying have has had used able like got hope supposed about love"
)
# Verbs that say nothing without an object behind them, and the words that open a clause whose object stands before.
WANT_OBJECT = listed(
    "include includes included contain contains contained comprise comprises comprised get gets got make makes made give "
    "gives gave put puts take takes took bring brings brought become becomes became cause causes caused enjoy enjoys enjoyed "
    "mean means meant"
)
# Verbs of saying that lead to what is said; forms in -ed that name a thing behind a noun.
LEAD = listed(
    "said says say added adds wrote writes asked asks replied continued explained noted stated told recalled reports"
)
NAMED_SO = listed("entitled titled located situated")
# Past forms that are nouns behind an adjective: `her presidential bid`.
NOUNS_TOO = listed("bid cut set hit split spread shot bet")
OBJECT_BEFORE = listed("what that which who whom whose how where when all than as it they whatever not been being be")
# Open a clause about a noun.
ABOUT = listed("who which that whom")
# Before an auxiliary that closes what is compared or asked: `more than bakers do`.
COMPARES = listed("than as like what who which where how when")
# The most words between commas by which somebody is only spoken to: `sir`, `Mr President`.
CALL = 2
# Open half a sentence: a condition, a reason, a concession.
HALVES = listed("if because although though unless whether")
# All that some stretches of speech hold: they open what is said, and say nothing.
FEW = 7
PHRASES = frozenset(
    (
        "you know; i mean; you see; look; well look; as you know; you know what; let me say; let me tell you; let me be "
        "clear; i want to say; i want to ask you; i must tell you; i must tell you that; i have to say; i have to tell you; i "
        "will say; i would say; i tell you; i can just tell you; i can tell you; if i may; as i said; that said; having said "
        "that; i don't know; i don't want to interrupt; partial transcript as follows; what i would say is; what i would also "
        "say is; all i can say is; all i know is; the question is; the answer is; the truth is; the fact is; the problem is; "
        "and so on; thank you; thanks; good morning; good evening; i agree; i disagree; that is all; that's all; that's it; "
        "there you go; here we go"
    ).split("; ")
)
