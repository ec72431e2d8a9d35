"""The small words that hold English sentences together."""

from __future__ import annotations

from claims.extract.lang.lists import listed

BREAKS = frozenset(',;:—–-“”"()?!…')
CLAUSE_WORDS = listed(
    "that because while when if after before where which who whose although though since as until but than"
)
PREPOSITIONS = listed(
    "in on at by for from with under over during after before since until through within without across among between against "
    "around about into near despite per versus vs as like following amid besides unlike along together "
    "instead apart except thanks due"
)
DIRECTIONS = listed("north south east west northeast northwest southeast southwest")
# Before `of` these tell a part of something, or what kind of place it is.
PARTS = listed(
    "height end start beginning middle part parts side sides edge outskirts heart centre center rest city town village island "
    "state province region district county capital coast member members"
)
# May stand between a relative word and its verb.
BESIDE_VERB = listed(
    "also never then now still often just itself himself herself themselves again later first today yesterday"
)
# Behind a verb, parts of it rather than nouns.
PARTICLES = listed("out up off down away back on over")
# Before a determiner these belong to its phrase, or join it to another.
LEADS_ON = listed("of and or all both not to half")
ARTICLES = listed("the a an")
# Tell which one, or whose: a noun follows.
DEFINITE = ARTICLES | listed("this that these those his her their its our my your")
DETERMINERS = DEFINITE | listed("some many several one another no")
TIMES = listed(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow early late earlier later last this "
    "morning afternoon evening night week weekend month year"
)
# Stand before `after` or `because` and belong to it.
LEADS = listed(
    "hours days weeks months years decades minutes seconds shortly soon just mainly only partly even immediately largely"
)
# Join a clause to the one before it, and open one that hangs on another.
JOINS = listed("and but while whereas although though so yet")
SUBORDINATORS = listed("since after before because when while although though until whereas as")
# Forms in -ing that tell what came of something, those that tell of no event, and what stands before one that opens a sentence.
RESULTS = listed("claiming making causing killing injuring including wounding forcing linking")
NO_TAILS = listed("saying adding during according noting following citing regarding king thing")
FRONTS = listed("for after by before since besides despite in while")
# Conjunctions that open a clause with a subject of its own; those that tell when, where or why; and adverbs that
# tie a sentence to the one before it.
CLAUSE_OPENERS = listed("and but while although though because when after before as if")
OCCASIONS = listed("when while because if where although though before after since until")
# Open a sentence with a clause that its main clause does not hang on: `While she said it was safe, he left`.
FRONTED = listed("while although though whereas even after when as")
# Open a clause that tells when, or what else, of a thing that is spoken of: `attacked the plan after it failed`.
ASIDES = listed("after when before while although though")
CONNECTIVES = listed("meanwhile however moreover instead still then thus therefore indeed nevertheless yet")
# Before a comma these only join a sentence to the one before it: `However, Reed left`.
JOINS_ON = (
    "However", "Meanwhile", "Moreover", "Furthermore", "Additionally", "In addition", "Nevertheless", "Nonetheless", "Instead",
    "Thus", "Therefore", "Hence", "Consequently", "Besides",
)  # fmt: skip
# End a clause behind its last object, and open no noun phrase: `left her now`.
CLOSERS = listed("now again today tomorrow yesterday anyway either too")
# Answer or judge what was said, and are no part of what follows: `Yes, there is a mill`.
INTERJECTIONS = listed("yes no well oh sure okay worse better true granted look")
# Stand before a form in -ing whose subject is that of its clause: `by saying`, `before adding`.
BEFORE_PARTICIPLES = listed("and but by while when before after in without from")
# Open what is put behind a name to tell who that is.
APPOSITIVES = listed("who whose which a an the one then himself herself")
# How adjectives end, and everyday ones that no end tells, with others that stand between a determiner and its noun.
ADJECTIVE_ENDS = ("ory", "ive", "ous", "ful", "ing", "able", "ible", "ic", "ary", "ed", "al")
ADJECTIVES = listed("recent new early other percentage false more most first last own")
# Small words, besides determiners, pronouns and the like, that are never a noun.
NO_NOUNS = listed("to not and him them out up down off back away more")
# Plurals without an ending, with the pronouns and shares that a verb in its plain form follows.
PLURALS = listed("people men women children police they we you i who percent cent")
# Stand before an article inside one noun phrase: `all the mills`, `the mill of the town`.
BEFORE_ARTICLES = listed("of to and or all both half only such not")
# A subject stands behind these, and its verb is still to come.
OF_CLAUSES = listed(", that if because while when although whose whereas")
# Behind `so` these tell how much, how long or how often: `So far`.
SO_MUCH = listed("far many much few little long often")
# Behind a number and its unit these tell how large or old a thing is.
DIMENSIONS = listed("long wide high tall deep thick old")
# Small words in -s that are no plural.
NO_PLURALS = listed("yes always perhaps towards")
# Open what belongs to a verb before them, and seldom tell how or where somebody spoke: `used it, she said, for tea`.
HANGS = listed("for of to from than into as that")
