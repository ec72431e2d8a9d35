"""English words around a bare number that leave out what it counts, because a figure before it has told that."""

from __future__ import annotations

import re

from claims.extract.lang.en import tallies
from claims.extract.lang.lists import listed

# Right before a number they set it against a figure told before: `44 per cent, compared with 31 in May`.
COMPARED = re.compile(
    r"\b(?:compared (?:with|to)|as against|versus|vs\.?|(?:down|up) (?:from|on)|rather than|instead of|than|not)"
    r"(?: only| just)? $|"
    r", (?:to|against|versus) $|"  # `30 seats, to 20 for the others`
    r"\b(?:to|against|than) (?:[\w-]+ ){0,2}[\w-]+(?:['’]s|s['’]) $"  # `300 votes to Reed's 280`
)
# Tell where what was measured before has got to: `it has come down to 16`, `it is stuck at 47`.
LEVEL = re.compile(
    r"\b(?:(?:down|up|back) to|(?:stuck|stood|stands|stayed|remains|remained|hovering|capped|peaked) at) $"
)
# `the legal limit of 13`
LIMIT = re.compile(r"\b(?:limit|ceiling|maximum|minimum|target|quota|threshold|goal) of $")
# `a further 1,100`, `12 more`
FURTHER = re.compile(r"\b(?:a further|another|an additional|an extra) $")
MORE = re.compile(
    r" (?:more|others|fewer)(?=[.,;:)]|$|\s*\n| (?:than|with|in|at|on|from|to|were|are|and|but|after|later|this|last)\b)"
)
_AGO = r"(?:a|the) (?:year|month|week) (?:ago|earlier|before)"
_DONE = (
    "agreed|needed|promised|planned|expected|required|recorded|sold|built|reported|secured|won|polled|seen|paid|taken|"
    "counted|held|notched|allowed"
)
_FORESEEN = (
    "expected|forecast|predicted|projected|estimated|anticipated|hoped|needed|promised|planned|sought|requested|wanted"
)
# Behind `the` and a number: who did what with so many: `the 35 million it had promised`.
WHO = re.compile(
    r" (?:(?:that|which) )?(?:it|they|he|she|we|i|you)\b(?! (?:is|are|was|were)\b)|"
    rf" (?:{_DONE}|{_AGO})\b|"
    rf" (?:(?:that|which) )?(?:the [a-z]+|[a-z]+s) (?:had |have |has )?(?:{_FORESEEN})\b"
)
# When: behind each of two figures of the same thing: `85 clerks at the time and about 30 now`.
_WHEN = (
    rf"(?:at the time|then|now|today|(?:last|this|next) (?:year|month|week|season)|{_AGO}|in (?:1[0-9]{{3}}|20[0-9]{{2}}|"
    r"may|march|january|february|april|june|july|august|september|october|november|december))"
)
THEN = re.compile(rf" {_WHEN}(?:,| and|, and| but|, but)(?: by| to| from| with)? ")
NOW = re.compile(rf" {_WHEN}\b")
# Which way: `60 votes in favour and 40 against`.
SIDE = re.compile(r" (?:for|against|in favou?r|in support|opposed)(?:,| and|, and| with|, with| to) ")
OTHER_SIDE = re.compile(r" (?:for|against|in favou?r|in support|opposed|abstaining)\b")
# From a level to the next: `fell from 31 per cent in May to 28`.
TO = re.compile(r"(?: (?:in|on|at|last|this|a|per) [^.,;:]{1,24})? to ")
# From a level back to the one before: `slowed to 2 per cent from 3`.
FROM = re.compile(r"(?: (?:in|on|last|this) [^.,;:]{1,24})?,? from ")
# Of a number just told: `300 clerks, of whom 40 are new`.
OF_WHOM = re.compile(r",? of (?:whom|which) (?:only |just |some )?")
# Of a number told in the same sentence: `300 clerks have come, of which about 40 are new`.
OF_WHICH = re.compile(
    r", of (?:whom|which) (?:only |just |some |about |around |at least |more than |nearly |almost )?$"
)
# Before a number that is what is left of those told before: `the rest – 40 –`.
REST = re.compile(r"\b(?:rest|remainder),? ?[–—(:-]? ?$")
# Of several told of before, whatever has been told of some of them since: `the other 11`.
OTHERS = re.compile(r"\bthe (?:other|remaining) $")
# `the number had fallen to 900`, `bringing its total to 40`: of what was counted before.
THE_NUMBER = re.compile(
    r"\b(?:the|its|their|that) (?:overall )?(?:number|figure|total|tally|count)(?: [a-z]+,?){0,4}? "
    r"(?:to|at|is|was|were|reached|by) $"
)
# With a bare number behind them these have or want so many of what was counted before.
GOT = tallies.GETS | listed("sought wanted wants want expects expected needs need needed accepted hired sold")
# Behind a number these tell what so many were got or sold for: `sold seven for £90m`.
FOR_SO_MUCH = re.compile(r" (?:for|at) (?:about |around |just |more than )?[$£€¥]")
# Before a level to which a length of time was brought: `a term of 16 years was cut to 12`.
BROUGHT_TO = re.compile(
    r"\b(?:cut|reduced|lowered|raised|increased|extended|lengthened|shortened|commuted|halved|doubled) to $"
)
# Before a level of warmth: `fell 15 degrees in an hour to minus 4`.
WARMTH = re.compile(r" to $")
# Before a number that tells in what another one came about: `six goals in eight starts`.
WITHIN = (" in ", " from ", " over ", " off ", " in just ", " from just ", " in the ")
# From a figure to one that it may be as well: `14, maybe 15`.
MAYBE = re.compile(r",? (?:maybe|perhaps|possibly|or even|even) ")
SCALED = re.compile(r" (?:million|billion|trillion|crore|lakh)\b")
# Before a number of people that a place is for, behind one of those who were there: `built for 900`, `holds 300`.
ROOM = re.compile(
    r"\b(?:built|meant|designed|made|room|space|seats|beds|licensed|intended|enough) for (?:just |only |about )?$|"
    r"\b(?:holds|held|seats|fits) $"
)
# From a bare level to the one behind it that tells the unit: `from the 900 it had to 40 votes`.
ONWARD = re.compile(r"(?: [a-z0-9’' ]{1,44})? to (?:a mere |just |only |about |around |nearly |some |more than )?")
# What several did or what befell them: behind a number that opens its clause.
DID = re.compile(r" (?:have|has|had|were|was|are|did|do|will|would|could) ")
LEAD_IN = re.compile(
    r"(?:^|[.;?!”\"\n] ?|\n)(?:(?:by|on|in|of|so|to) [a-z]+ [a-z]+,? |so far,? |only |just |at least |about |some |but |and )?$"
)
# Behind a number that ends its clause.
ENDED = re.compile(r"[.,;:)!?\"”’](?![0-9])|$|\s*\n| ?[—–]")
# Where: behind each of two figures of the same thing: `21 huts in Arden, 36 in Galt`.
WHERE = re.compile(r" (in|from|at|for|to|on|by) (?:the )?[A-Z][\w.’' -]{1,36}(?:,| and|, and|;) ")
# `nine metres by seven`, `10 minutes in every 30`
SIDES = (" by ", " in every ", " out of every ")
# Before both figures they tell that both are of one kind: `he was ahead by nine points and won by six`.
PARALLEL = (" by ", " short of ")
# Before a number that is all there are, some of which are told of behind it: `Of the 12 towns, nine`.
OF_ALL = re.compile(r"(?:^|[\n.;!?”\"][ ]?)of (?:the|its|their|our|his|her|those|these)(?: [a-z]+)? $")
# Before the number that was told before: `all 189`, `the three`.
AGAIN = re.compile(r"\b(?:the|all|those|these) $")
# From by how many points an index moved to where it got: `rose 21.5 points, or 0.5 per cent, to`, `12 points lower at`.
INDEX = re.compile(
    r"(?: (?:higher|lower|up|down))?(?:,? or (?:about )?[0-9.,]+ ?(?:%|per ?cent))?,?(?: (?:higher|lower|up|down))?,?"
    r"(?: to (?:close|finish|end|stand|trade|settle))? (?:to|at) "
)
# From the votes of one side to those of the other: `by 51 votes to 48`.
TO_OTHERS = " to "
BY = (" by ", " by about ", " by just ")
# What is won, drawn and lost, and the verbs that tell so: `won 21 games, drew nine and lost eight`.
PLAYED = listed("game match fight bout test race frame set election by-election start fixture final title")
RESULTS = listed("won drew lost tied drawn drawing losing winning")
# Behind a number of some of those told of before: `four were hurt, two seriously`, `with three reserved for women`.
BADLY = re.compile(r" (?:[a-z]+ly|fatally)(?=[.,;)]|$| (?:when|in|and|after)\b)| for [a-z]{3,}s(?=[.,;)]|$)")
SOME = re.compile(r", (?:and |including |at least )?$")
WITH = re.compile(r",? with (?:just |only |about |at least |another )?$")
SO_DONE = re.compile(r" (?:still |now |already |yet )?(?!(?:hundred|red)\b)[a-z]{3,}(?:ed|en)\b(?! [a-z]+s\b)")
# Before and behind a number of a second kind of one noun: `16 counts of fraud and four of theft`.
AND = re.compile(r"(?: of (?!the |its |their |them\b)[^.;:?!\d]{2,40}?),? and $")
OF_ANOTHER = re.compile(
    r" of (?!the |its |his |her |their |them\b|these\b|those\b|whom\b|which\b|us\b|you\b|[0-9])[a-z]{3,}"
)
# Behind a number with nothing counted.
CLOSED = re.compile(
    r"[.,;:)!?\"”’]|$|\s*\n| ?[—–]| \(| (?:in|on|at|by|for|from|to|as|and|or|but|a|an|the|he|she|it|they|we|i|that|which|who|"
    r"when|this|last|now|today|then|since|with|after|before|had|has|have|was|were|is|are|did|could|will|would|can|"
    rf"{_DONE}|again|against|abstaining|opposed|over|across|during|than|each|more|others|fewer|per|of (?:whom|which|them)|if|"
    r"so|because|while)\b"
)
