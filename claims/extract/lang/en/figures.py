"""Every word that is a number or a date by its look, and where such words are something else: idioms, names, references."""

from __future__ import annotations

import re

from claims.extract.lang.lists import by_letter

_MONTHS = (
    r"January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan\.|Feb\.|Mar\.|Apr\.|Jun\.|Jul\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\."
)
_DAYS = r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_UNITS = (
    r"zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
)
_BIG = r"hundreds?|thousands?|millions?|billions?|trillions?|dozens?"
_ORDINALS = (
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|"
    r"sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|hundredth"
)
_SHARES = r"half|halves|quarters?|thirds|fifths|tenths|twice|thrice|double[ds]?|tripled?|halved"


_LOOK = f"{_UNITS}|{_BIG}|{_ORDINALS}|{_SHARES}|yesterday|today|tomorrow|tonight".split("|")
_IN_ANY_CASE = "|".join([*_LOOK, *map(str.capitalize, _LOOK), *map(str.upper, _LOOK), _MONTHS, _DAYS])
TOKEN = re.compile(rf"\d+(?:[.,:/]\d+)*(?:st|nd|rd|th)?|(?<!\w)(?:{by_letter(_IN_ANY_CASE)})(?!\w)")

# IDIOM and REFERENCE are matched against small letters: that is several times faster than ignoring case.
_IDIOM = (
    r"second to none|one of(?<!all but one of) (?:the|his|her|its|their|those|these|our|my|\w+['’]s)|"
    r"no one(?! (?:was|were|has been|had been) (?:killed|hurt|injured|harmed|arrested|charged|convicted|infected))|"
    r"one another|"
    r"(?:the )?one thing|on (?:the )?one hand|"
    r"at first|first of all|first and foremost|in the first place|one day|one by one|one-off|once and for all|second thoughts?|"
    r"second chance|second-hand|first-hand|third party|fifty-fifty|on cloud nine|at sixes and sevens|back to square one|"
    r"one-time|"
    r"zero tolerance|ten to one|nine times out of ten|two-faced|the one (?:who|that|which)|everyone|one in the same|"
    r"first time around|in one go|one way or another|(?:a|the) thousand words|one could|one might|one must|one can|"
    r"split second|at one point|number one|million-dollar question|first aid|first name|first lady|this one|that one"
)
IDIOM = re.compile(rf"\b(?:{by_letter(_IDIOM)})\b")
_CODES = (
    "USD|EUR|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|JPY|CNY|RMB|INR|PKR|AUD|CAD|NZD|HKD|SGD|ZAR|BRL|MXN|RUB|TRY|KRW|THB|PHP"
)
# A look at the first sign first: capitals and figures are few.
# `COVID-19`, `Boeing 737`, `F-16`, `Channel 4`, `G20`, `5G`: the figure is part of a name; in `Q3` it is a date.
NAME = re.compile(
    rf"(?=[A-Z\d])\b(?:[A-Z]{{1,}}[A-Za-z]*-(?:[A-Za-z]+-)?\d+[A-Za-z]?|(?!(?:{_CODES})\d|[QH][1-4]\b)[A-Z]{{1,4}}\d+\b|\d[A-Z]\b(?!\w)"
    r"|(?:Channel|Boeing|Airbus|Apollo|Formula|Radio|Windows|Route|Highway|Motorway|Gate|Terminal|Platform|Flight|Bus|Line|"
    r"World War|Studio|Studios|Area|Group) (?:\d+|One|Two|Three|Four|Five))"
)
_PART = (
    r"page|pages|p\.|pp\.|section|sections|article|chapter|paragraph|clause|figure|fig\.|table|annex|appendix|footnote|item|"
    r"docket|case|file|resolution|bill|act|proposition|directive|regulation|no\.|nos\.|number"
)
REFERENCE = re.compile(rf"\b(?:{by_letter(_PART)})\s(?:no\.\s)?[a-z]{{0,3}}-?\d+(?:[-/.:]\d+)*(?:\([a-z0-9]\))?")
LINK = re.compile(r"\[\d+\]|https?://\S+|www\.\S+")
# It may begin anywhere, so it is looked for only where its sign stands in a text.
ADDRESS, ADDRESS_SIGN = re.compile(r"(?<!\S)[^\s@]+@[^\s@]+\.\w+"), "@"
_ZONE = r"(?:GMT|UTC|CET|EST|local time|hrs|hours)"
CLOCK = re.compile(
    r"\d(?<!\w\d)(?:\d?(?:[.:]\d{2})?\s?(?:a\.?m\.?|p\.?m\.?)(?!\w)"
    rf"|\d?:\d{{2}}(?:\s?{_ZONE})?|\d?\.\d{{2}}\s?{_ZONE}|\d{{3}}\s(?:GMT|UTC|hrs))"
)
LIST_NUMBER = re.compile(r"(?m)^[ \t]*(?:[-*•]\s)?\(?(\d{1,2})[.)]\s+(?=\S)")
