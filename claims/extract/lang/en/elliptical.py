"""English words around a bare number that leave out what it counts, because a figure before it has told that."""

from __future__ import annotations

import re

# Right before a number they set it against a figure told before: `44 per cent, compared with 31 in May`.
COMPARED = re.compile(
    r"\b(?:compared (?:with|to)|as against|versus|vs\.?|(?:down|up) (?:from|on)|rather than|instead of|than|not)"
    r"(?: only| just)? $|"
    r", (?:to|against|versus) $|"  # `30 seats, to 20 for the others`
    r"\b(?:to|against|than) (?:[\w-]+ ){0,2}[\w-]+['’]s $"  # `300 votes to Reed's 280`
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
    r" (?:more|others)(?=[.,;:)]|$|\s*\n| (?:than|with|in|at|on|from|were|are|and|but|after|later|this|last)\b)"
)
_AGO = r"(?:a|the) (?:year|month|week) (?:ago|earlier|before)"
# Behind `the` and a number: who did what with so many: `the 35 million it had promised`.
WHO = re.compile(
    r" (?:(?:that|which) )?(?:it|they|he|she|we|i|you)\b(?! (?:is|are|was|were)\b)|"
    rf" (?:agreed|needed|promised|planned|expected|required|recorded|sold|built|reported|{_AGO})\b"
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
# Behind a number with nothing counted.
CLOSED = re.compile(
    r"[.,;:)!?\"”’]|$|\s*\n| ?[—–]| (?:in|on|at|by|for|from|to|as|and|or|but|a|an|the|he|she|it|they|we|i|that|which|who|when|"
    r"this|last|now|today|then|since|with|after|before|had|has|have|was|were|is|are|did|could|will|would|can|needed|agreed|"
    r"recorded|again|against|abstaining|opposed|than|each|more|others|per|of (?:whom|which|them)|if|so|because|while)\b"
)
