"""English number words: what each is worth, and which are scales, fractions, ordinals or plural magnitudes."""

from __future__ import annotations

import re
from decimal import Decimal

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
)
SMALL = {word: Decimal(i) for i, word in enumerate((_ONES + " eighteen nineteen").split())} | {
    "nought": Decimal(0),
    "naught": Decimal(0),
}
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
TENS = {word: Decimal(10 * i) for i, word in enumerate(_TENS, 2)}

SCALES = {
    "hundred": Decimal(100), "thousand": Decimal(1000), "million": Decimal(10**6), "billion": Decimal(10**9),
    "trillion": Decimal(10**12), "quadrillion": Decimal(10**15), "quintillion": Decimal(10**18),
    "sextillion": Decimal(10**21), "septillion": Decimal(10**24), "lakh": Decimal(10**5), "lakhs": Decimal(10**5),
    "crore": Decimal(10**7), "crores": Decimal(10**7), "dozen": Decimal(12), "dozens": Decimal(12),
    "doz": Decimal(12), "dozs": Decimal(12),
}  # fmt: skip
# Written straight after digits: $5bn, 12k, £3.4m.
SHORT_SCALES = {
    "k": Decimal(1000), "m": Decimal(10**6), "mn": Decimal(10**6), "mln": Decimal(10**6), "mil": Decimal(10**6),
    "bn": Decimal(10**9), "b": Decimal(10**9), "tn": Decimal(10**12), "trn": Decimal(10**12),
}  # fmt: skip
# "hundreds of people": from the magnitude itself up to the next power of ten.
PLURALS = {
    "tens": (10, 100), "dozens": (24, 100), "hundreds": (100, 1000), "thousands": (1000, 10**4),
    "millions": (10**6, 10**7), "billions": (10**9, 10**10), "trillions": (10**12, 10**13),
}  # fmt: skip
FRACTIONS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5,
    "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9,
    "tenth": 10, "tenths": 10, "hundredth": 100, "hundredths": 100, "thousandth": 1000, "thousandths": 1000,
    "twelfth": 12, "twelfths": 12, "sixteenth": 16, "sixteenths": 16, "twentieth": 20, "twentieths": 20,
    "millionth": 10**6, "millionths": 10**6, "billionth": 10**9, "billionths": 10**9, "trillionth": 10**12,
    "trillionths": 10**12,
}  # fmt: skip
# Of those, what is a rank too, and so a fraction only before `of`: `a fifth man` comes behind a fourth.
RANKS = frozenset(
    "fifth sixth seventh eighth ninth tenth twentieth hundredth thousandth millionth billionth trillionth".split()
)
VULGAR = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
    "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8), "⅐": (1, 7), "⅑": (1, 9), "⅒": (1, 10),
}  # fmt: skip
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINALS = {word: i for i, word in enumerate(_ORDINALS.split(), 1)}
# "in her forties", "in the sixties"
DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip
# Before and behind a share that stands by itself: `fell by a fifth in May`, not `written by a fifth man`.
SHARE_OPENS = re.compile(
    r"\b(?:by|nearly|almost|about|around|roughly|than|over|up|down|fell|rose|dropped|jumped|plunged|slumped|grew|shrank|climbed|"
    r"declined|soared|tumbled|surged)[ ]$"
)
SHARE_ENDS = re.compile(
    r"[.,;:)\"”’]|$|\s*\n|[ ](?:in|after|since|over|to|from|on|between|this|last|compared|during|for|at|when|as|and|but|more|"
    r"less|fewer|higher|lower|by|year|if|while|because|than|before|through|under|within|today|per|of|again|overnight)\b"
)
# So much more or less than something else: `were a fifth higher`, `a third fewer than in May`.
SHARE_COMPARED = re.compile(
    r"[ ](?:higher|lower|more|less|fewer|larger|smaller|bigger|cheaper|dearer|faster|slower|longer|shorter)"
    r"(?=[.,;:)]|$|\s*\n|[ ](?:than|and|but|in|on|at|this|last|while)\b)"
)
# Behind `quarters` these tell that they are parts of a year: `three quarters in a row`.
OF_TIME = re.compile(
    r"[ ](?:in a row|running|straight|ago|later|earlier|before|"
    r"of (?:growth|contraction|decline|losses|loss|profits?|falls|rises))\b"
)
CARDINALS = {**SMALL, **TENS}
# Behind `half` these are things of their own: `at half staff`, `two half brothers`.
HALF_THINGS = frozenset("staff mast brothers sisters siblings measures truths tones marathons centuries".split())
# Before `half` these make it a part of a match, a year or a pair, not a share: `the first half of the game`.
BEFORE_HALF = frozenset("first second latter other better third fourth each either last one final".split())
