"""English nouns and verbs that tell what a bare number counts: `a crowd of 900`, `the number of pupils was 40`."""

from __future__ import annotations

import re

from claims.extract.lang.en import tallies

# `a mother of three`
PARENT = re.compile(r"\b(?:mother|father|mum|mom|dad|parent|parents|grandmother|grandfather)[ -]of[ -]$")
# Between the noun and the number: that it is one, was one, or moved to one.
_IS = (
    r"(?:was|is|were|are|of|to|from|reached|reaches|exceeded|exceeds|hit|topped|numbered|totalled|totaled|has been|had been|"
    r"being|just)"
)
_AT = r"(?:[ ](?:stood|stands|stand|put|estimated|remains|remained|peaked))?[ ]at"
# What stands between a noun and that: a few words that are no figure.
_ON = r"(?:[ ][a-z’'-]+,?){0,6}?"
CROWD = re.compile(
    r"\b(?P<of>(?:attendance|crowd|audience|congregation|death toll|toll|population|headcount|workforce|casualties)s?)"
    rf"(?:{_ON}[ ]{_IS}|{_AT})[ ]$"
)
_FALLEN = "dead|injured|wounded|missing|killed|hurt|sick|homeless|unemployed|jobless|infected|arrested|displaced"
NUMBER_OF = re.compile(
    r"\b(?:number|total|tally|count|backlog|total number)[ ]of[ ](?:the[ ])?"
    rf"(?P<of>(?:[a-z’'-]+[ ]){{0,3}}?(?:[a-z’'-]+s|people|men|women|children|{_FALLEN}))"
    rf"(?P<on>(?:[ ](?:in|at|on|by|with|who)[ ][a-z’' -]{{1,40}})?)"
    rf"(?:[ ](?:[a-z’'-]+[ ]){{0,4}}?(?:by(?:[ ][0-9.,]+(?:[ ](?:million|billion))?[ ]to)?|{_IS})|{_AT})[ ]$"
)
# Right before a number of several: `signs, at least 17 of which`, `ballots — 400 had come`.
SEVERAL = re.compile(
    r"(?P<of>(?:(?<![a-z’'-])(?!(?:the|a|an|its|their|his|her|and|or|of|for|in|on|to|with|from|by|at)\b)[a-z-]+[ ])?"
    r"[a-z-]{2,}s)"
    r"(?P<dash>,|[ ]?[–—])[ ]$"
)
PART = (" of which", " of whom")
# `The monks, 14 in all,`
IN_ALL = re.compile(r" (?:in all|in total|altogether|all told)\b")
HAVE = (" had ", " have ", " were ", " are ")
# People by what befell them: behind `the number of`.
FALLEN = frozenset(_FALLEN.split("|"))
_HARMED = "killed|hurt|injured|wounded|dead|missing|hospitalised|hospitalized|arrested|displaced|drowned"
# Behind a number: `31 were hurt`, `five dead`, `12 died`.
BEFELL = re.compile(
    rf"[ ](?:(?:more|others)[ ])?(?:(?:were|was|are|have been|had been|has been|remain|remained)[ ](?:also[ ]|still[ ])?)?"
    rf"(?:[a-z]+ly[ ])?(?:{_HARMED}|died)\b(?![ ](?:[a-z]+s|people|men|women|children)\b)|"
    rf"[ ](?:were|was|have been|had been)[ ](?:[a-z]+ly[ ])?(?:{tallies.BEFALLEN})\b"
)
# Behind a number with nothing counted.
CLOSED = re.compile(
    r"[.,;:)!?\"”’](?![0-9])|$|\s*\n| ?[—–]| (?:in|on|at|by|for|from|to|as|and|or|but|who|when|this|last|now|today|then|since|"
    r"with|after|before|had|has|have|was|were|is|are|so|if|because|while|including|according|across|over|during|near|since|when)\b"
)
