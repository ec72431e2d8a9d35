"""Words beside a number that make it a name, a reference, a date or a time instead of a quantity."""

from __future__ import annotations

from claims.extract.lang.lists import listed

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip

# A number after one of these tells which, not how many.
REFERENCE = listed(
    "section sections article articles rule rules chapter chapters title nos. page pages p. pp. verse row seat room "
    "flight route highway interstate road motorway junction exit runway bus line channel psalm act amendment bill "
    "proposition "
    "prop resolution version ver. v. ios android windows covid formula area form step phase tier category type "
    "episode season "
    "volume vol vol. issue table figure fig fig. exhibit lot gate platform pier block district ward precinct zone "
    "sector group "
    "division clause paragraph para annex schedule directive regulation order measure item box bay track lane hole "
    "studio "
    "boeing airbus apollo galaxy iphone pixel playstation ps xbox model mark mk mk. class unit squadron brigade "
    "battalion "
    "regiment company battery hull pier bomber tube building ext ext. extension code postcode zip decree law statute "
    "case "
    "docket appeal protocol convention level stage round week day game match matchday part act scene book grade year heat leg "
    "h.r. "
    "corridor sol mission gemini soyuz expedition version react note series hour chromosome"
)  # fmt: skip
# Of those, what may be a verb, and what tells that it is one: `together they form one team`, `to order two coffees`.
REFERENCE_VERBS = listed(
    "form order measure act book track rule match part box step stage grade note case level lead hold track"
)
BEFORE_VERBS = listed(
    "to they we you i he she it which that who together not will would can could may might must shall should do does did also"
)
# Names that end in a number, with the number.
NAMED = {
    "big": "10 12 ten twelve", "fortune": "100 500 1000", "s&p": "500 400 600", "p": "500 400 600", "ftse": "100 250 350",
    "nasdaq": "100", "nikkei": "225", "cac": "40", "russell": "1000 2000 3000", "stoxx": "50 600", "dow": "30",
    "euro": "2000 2004 2008 2012 2016 2020 2024", "route": "66", "catch": "22", "group": "7 8 20 77", "forbes": "100 400 500",
    "pac": "10 12", "dax": "30 40", "ibex": "35", "asx": "200 300", "csi": "300", "kospi": "200", "topix": "100",
    "billboard": "100 200", "hot": "100", "top": "",
}  # fmt: skip
NAMED_NUMBERS = {name: frozenset(numbers.split()) for name, numbers in NAMED.items()}
IN_A_YEAR = listed(
    "in since by until till before after during from of the late early mid to through between circa for and around "
    "spring summer "
    "autumn fall winter year a this his her their its a.d. ad c. ca."
)
# Of those of IN_A_YEAR, what stands before a number of things too: `a sample of 1001 adults`.
OF_SO_MANY = listed("by of from to through between for and around this his her their its a the")
# Before four digits these tell of a year, whatever stands behind: `the 2016 votes`.
THAT_YEAR = listed("the its this that their his her our")
# Before `day` or `year` these tell that no number of it follows.
EVERY = listed("every each this last next per")
# Before `No. 1` these tell of a place in an order; other nouns bear the number.
RANKING = listed(
    "world rank ranked ranks ranking place placed seed seeded top current former new public enemy fan hit hits reach reached "
    "reaches reaching peaked debuted finished spot position america american british national overall consensus"
)
# Before four digits these tell that they count; those of LOOSE also tell what something is about: `over 2020 results`.
HEDGING = listed("than least about some nearly over just only another exactly almost barely")
LOOSE = listed("about over")
# Bare, these are aeroplanes: `the 737 Max`.
AIRLINERS = frozenset([707, 717, 727, 737, 747, 757, 767, 777, 787])
# Numbers that are called, and how.
EMERGENCY = frozenset([911, 999, 112, 101, 111, 311, 988])
CALLED = listed("call calls called calling dial dials dialled dialed dialling dialing phoned phone phoning rang ring")
# Before `past two` these tell the time.
MINUTES = listed("five ten twenty twenty-five quarter half 5 10 20 25")
CLOCK_ZONES = listed("gmt utc est edt cst cdt mst mdt pst pdt bst cet cest ist jst aest msk hours")
# Before an hour these tell that it is one: `by 9.15 this morning`.
BEFORE_TIME = listed("at by until till before after since from about around")
