"""English words of the calendar and the clock: weekdays, seasons, parts of the day, holidays, units of time, pointers."""

from __future__ import annotations

from claims.extract.lang.en.numberwords import ORDINALS as _COUNTED
from claims.extract.lang.en.references import CLOCK_ZONES, MONTHS
from claims.extract.lang.lists import either, listed

__all__ = ["MONTHS"]

MONTH_NAMES = either(MONTHS)
"""Every month as a choice of a pattern, the longest first."""
FULL_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
"""The same by their whole names, as they are written."""
# Months that are verbs, names or short forms as well: dates only with a capital and a date's company.
SHY_MONTHS = listed("may march mar jan")
# In small letters these are words, names or slips of the pen rather than months.
UNSURE_MONTHS = {m for m in MONTHS if len(m) < 5} - {"june", "july"} | {"march", "august"}
# Of those, what is no other word: `in dec` is one all the same.
SHORT_MONTHS = UNSURE_MONTHS - {"may", "mar", "march", "august"}
# Months that are given names as well: `April Jones`, `August Wilson`.
GIVEN_MONTHS = listed("april june august")
WEEKDAYS = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7, "mon": 1, "tue": 2,
    "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7, "mondays": 1,
    "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6, "sundays": 7,
}  # fmt: skip
# As a pattern of the weekdays written out with their capital.
DAY_NAMES = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
SHORT_WEEKDAYS = listed("mon tue tues wed weds thu thur thurs fri sat sun")
# Short forms that are no other words.
SURE_WEEKDAYS = listed("tue tues weds thu thur thurs")
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
SHY_SEASONS = listed("spring fall")
DAY_PARTS = {
    "morning": "MO", "mornings": "MO", "afternoon": "AF", "afternoons": "AF", "evening": "EV", "evenings": "EV",
    "night": "NI", "nights": "NI", "overnight": "NI", "midnight": "24:00", "noon": "12:00", "midday": "MI", "dawn": "MO",
    "dusk": "EV", "lunchtime": "MI", "daytime": "DT", "nighttime": "NI", "night-time": "NI", "mid-day": "MI",
}  # fmt: skip
UNITS = {
    "second": "S", "seconds": "S", "minute": "M", "minutes": "M", "hour": "H", "hours": "H", "day": "D", "days": "D",
    "week": "W", "weeks": "W", "fortnight": "N", "fortnights": "N", "month": "m", "months": "m", "quarter": "Q",
    "quarters": "Q", "year": "Y", "years": "Y", "decade": "E", "decades": "E", "century": "C", "centuries": "C",
    "week-end": "K", "week-ends": "K",
    "weekend": "K", "weekends": "K", "millennium": "L", "millennia": "L", "mins": "M", "hr": "H", "hrs": "H", "yrs": "Y",
    "min": "M", "secs": "S", "sec": "S", "annum": "Y",
}  # fmt: skip
LONG = {"daylong": "D", "weeklong": "W", "monthlong": "m", "yearlong": "Y", "hourlong": "H", "decadelong": "E"}
PRECISIONS = {
    "S": "second", "M": "minute", "H": "hour", "D": "day", "W": "week", "N": "week", "m": "month", "Q": "quarter", "Y": "year",
    "E": "decade", "C": "century", "K": "day", "L": "century",
}  # fmt: skip
POINTERS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
# The hours of a clock, the minutes told past or to them, and what stands before an hour: `at 2 in the morning`.
HOURS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12,
}  # fmt: skip
# Before a length of time these tell how long something goes on.
HOW_LONG = (
    "for|in|of|over|within|during|last|lasts|lasted|lasting|took|take|takes|taking|next|past|first|another|spent|spend|spends|whole|"
    "been|than|every|once|twice|times|per|stay|stays|stayed|rest|by"
)
CLOCK_WORDS = listed("o'clock o’clock oclock p.m pm a.m am") | {"a m", "p m"}
MINUTES = {
    "five": 5, "ten": 10, "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30, "thirty-five": 35, "forty": 40,
    "forty-five": 45, "forty five": 45, "fifty": 50, "fifty-five": 55,
}  # fmt: skip
# Every number of minutes, as it is told past or to an hour.
MINUTES_TOLD = (
    MINUTES
    | HOURS
    | {
        f"{ten}{gap}{one}": tens + HOURS[one]
        for ten, tens in (("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50))
        for one in list(HOURS)[:9]
        for gap in ("-", " ")
    }
)
# The minutes as they are read aloud behind the hour: `six thirty`, `seven oh five`.
MINUTES_ALOUD = {word: n for word, n in MINUTES_TOLD.items() if n > 9} | {
    "thirteen": 13, "fourteen": 14, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
} | {f"{oh}{gap}{word}": n for oh in ("oh", "o") for gap in (" ", "-") for word, n in list(HOURS.items())[:9]}  # fmt: skip
# Of those, what tells behind an hour that it is one, without any other word.
HALVES_ALOUD = listed("fifteen thirty forty fifty")
# Behind these a bare number before a comma and a part of the day is an hour: `we go back 10, tonight`.
MEETING = "back|come|coming|go|going|leave|leaving|arrive|arriving|meet|meeting|home|there|return|returning"
BEFORE_HOURS = "at|by|until|till|from|to|around|about|circa|after|before|since|between|and"
# Behind an hour these say whose it is: `6 p.m. EST`, `9 a.m. Eastern time`.
ZONES = either(CLOCK_ZONES - {"hours"} | {"et"})
ZONE_NAMES = (
    "(?:(?:us )?(?:eastern|central|mountain|pacific|atlantic)|greenwich mean|british summer|"
    "(?:central|eastern|western) european)(?: standard| daylight| summer)? time"
)
# Words that point to no day at all: TIMEX3 has a value for each.
VAGUE = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF",
    "recently": "PAST_REF", "recent": "PAST_REF", "current": "PRESENT_REF", "future": "FUTURE_REF", "formerly": "PAST_REF",
    "lately": "PAST_REF",
}  # fmt: skip
# Before `current` these make it a stream, and behind it these do too.
STREAMS = (
    "upward|downward|ocean|electric|electrical|air|water|river|strong|weak|alternating|direct|tidal|warm|cold|deep|jet"
)
STREAMING = "of|that|which|is|was|were|has|had|carried|carries|brought|brings|flows|flowing|flowed|through|runs|ran"
SETS = {
    "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y", "hourly": "PT1H",
    "nightly": "XXXX-XX-XXTNI", "quarterly": "P3M",
    "weekdays": "XXXX-WXX-WD", "weekday": "XXXX-WXX-WD", "biweekly": "P2W", "everyday": "P1D",
    "annual": "P1Y", "semiannual": "P6M", "semiannually": "P6M", "biennial": "P2Y", "bi-weekly": "P2W", "fortnightly": "P2W",
    "biannual": "P6M", "biannually": "P6M", "bi-annual": "P6M", "bi-annually": "P6M", "triennial": "P3Y",
    "bi-monthly": "P2M", "bimonthly": "P2M", "semi-annual": "P6M", "semi-annually": "P6M",
}  # fmt: skip
# Holidays of a fixed date; None where the date moves from year to year or from country to country.
HOLIDAYS = {
    "christmas day": "12-25", "christmas eve": "12-24", "christmas": "12-25", "boxing day": "12-26",
    "new year's day": "01-01", "new year's eve": "12-31", "independence day": "07-04", "fourth of july": "07-04",
    "4th of july": "07-04", "valentine's day": "02-14", "halloween": "10-31", "hallowe'en": "10-31", "armistice day": "11-11",
    "veterans day": "11-11", "remembrance day": "11-11", "st. patrick's day": "03-17", "st patrick's day": "03-17",
    "bastille day": "07-14", "australia day": "01-26", "canada day": "07-01", "anzac day": "04-25", "earth day": "04-22",
    "juneteenth": "06-19", "groundhog day": "02-02", "may day": "05-01", "international workers' day": "05-01",
    "international women's day": "03-08", "world aids day": "12-01", "guy fawkes night": "11-05", "bonfire night": "11-05",
    "all saints' day": "11-01", "april fools' day": "04-01", "april fool's day": "04-01", "st. george's day": "04-23",
    "st. andrew's day": "11-30", "st. david's day": "03-01", "st. stephen's day": "12-26", "st. nicholas' day": "12-06",
    "burns night": "01-25", "guy fawkes day": "11-05", "all souls' day": "11-02", "all hallows' eve": "10-31",
    "assumption day": "08-15", "candlemas": "02-02", "kwanzaa": "12-26", "singles' day": "11-11", "women's day": "03-08",
    "flag day": "06-14", "inauguration day": "01-20", "lincoln's birthday": "02-12", "waitangi day": "02-06",
    "yuandan": "01-01",
    "cinco de mayo": "05-05", "easter": None, "easter sunday": None, "easter monday": None, "good friday": None,
    "palm sunday": None, "ash wednesday": None, "easter saturday": None, "maundy thursday": None, "whit monday": None,
    "shrove tuesday": None, "mardi gras": None, "fat tuesday": None,
    "easter day": None, "holy saturday": None, "holy thursday": None, "whit sunday": None, "pentecost": None,
    "pentecost sunday": None, "trinity sunday": None, "ascension day": None, "mothering sunday": None,
    "remembrance sunday": None, "washington's birthday": None, "arbor day": None, "indigenous peoples' day": None,
    "patriots' day": None, "children's day": None, "teachers' day": None,
    "spring festival": None, "dragon boat festival": None, "mid-autumn festival": None, "mid autumn festival": None,
    "islamic new year": None, "thanksgiving": None, "thanksgiving day": None, "black friday": None, "cyber monday": None,
    "labor day": None, "labour day": None, "memorial day": None, "martin luther king day": None,
    "martin luther king jr. day": None, "presidents' day": None, "columbus day": None,
    "ramadan": None, "hanukkah": None, "passover": None, "yom kippur": None, "rosh hashanah": None, "diwali": None,
    "eid al-fitr": None, "eid al-adha": None, "eid al fitr": None, "eid al adha": None, "lunar new year": None,
    "chinese new year": None, "election day": None, "mother's day": None, "father's day": None,
}  # fmt: skip
# As they are written too, with another apostrophe or none.
HOLIDAY_NAMES = {
    "xmas": "christmas",
    "mlk day": "martin luther king day",
    "new year's": "new year's day",
    "new year": "new year's day",
    "new year day": "new year's day",
    "new years day": "new year's day",
    "president's day": "presidents' day",
    "teacher's day": "teachers' day",
    "thanks giving day": "thanksgiving day",
    "april fools": "april fools' day",
    "halloween day": "halloween",
    "int'l workers' day": "international workers' day",
    "martin luther king jr day": "martin luther king jr. day",
    "veteran's day": "veterans day",
    "christmastime": "christmas",
} | {written: name for name in HOLIDAYS for written in (name, name.replace("'", "’"), name.replace("'", ""))}
# `St George's Day`, `Saint George's Day`, `St. George Day`.
HOLIDAY_NAMES |= {
    f"{saint}{written[3:]}": name
    for written, name in list(HOLIDAY_NAMES.items())
    if written.startswith("st.")
    for saint in ("st", "saint", "st.")
} | {written.replace("'s", ""): name for written, name in HOLIDAY_NAMES.items() if written.startswith("st.")}
HOLIDAY_NAMES |= {name.replace("'", "’"): plain for name, plain in HOLIDAY_NAMES.items()}
HOLIDAYS |= {written: HOLIDAYS[name] for written, name in HOLIDAY_NAMES.items()}
# Days from Easter Sunday; weekdays of a month as (month, weekday, which; -1 is the last) and days behind Thanksgiving, as the
# United States have them.
FROM_EASTER = {
    "easter": 0, "easter sunday": 0, "easter monday": 1, "good friday": -2, "palm sunday": -7, "ash wednesday": -46,
    "easter saturday": -1, "maundy thursday": -3, "whit monday": 50, "shrove tuesday": -47, "mardi gras": -47,
    "fat tuesday": -47, "easter day": 0, "holy saturday": -1, "holy thursday": -3, "whit sunday": 49, "pentecost": 49,
    "pentecost sunday": 49, "trinity sunday": 56, "ascension day": 39, "mothering sunday": -21,
}  # fmt: skip
NTH_WEEKDAY = {
    "thanksgiving": (11, 4, 4), "thanksgiving day": (11, 4, 4), "labor day": (9, 1, 1), "memorial day": (5, 1, -1),
    "martin luther king day": (1, 1, 3), "martin luther king jr. day": (1, 1, 3), "presidents' day": (2, 1, 3),
    "columbus day": (10, 1, 2), "mother's day": (5, 7, 2), "father's day": (6, 7, 3),
    "washington's birthday": (2, 1, 3), "arbor day": (4, 5, -1), "indigenous peoples' day": (10, 1, 2),
    "patriots' day": (4, 1, 3), "remembrance sunday": (11, 7, 2),
}  # fmt: skip
FROM_THANKSGIVING = {"black friday": 1, "cyber monday": 4}
# Kept on another day elsewhere.
AMERICAN = {*NTH_WEEKDAY, "independence day", "flag day", "inauguration day"} - {"remembrance sunday"}
CENTURIES = _COUNTED | {"twenty-first": 21}
# Before a weekday these make a name of it: `Bloody Sunday`, `Super Tuesday`.
NAMED_DAYS = ("bloody ", "super ", "giving ", "fat ", "ruby ")
# Behind a weekday these make a name of it: `the Sunday Times`.
PAPERS = listed("times mail mirror express telegraph herald post star tribune independent club world night")
# Behind a weekday these come back with it: `the Sunday rate`.
WEEKLY = listed("rate rates fare fares timetable timetables roast supplement newspaper shift shifts")
# `On a wet Tuesday` tells of no certain one.
WEATHERS = listed(
    "wet rainy cold hot warm sunny quiet busy grey gray dark bright snowy foggy windy bleak dull typical recent random given "
    "single normal usual damp chilly freezing balmy crisp stormy humid drizzly sleepy ordinary average"
)
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
# The words for a day of the month: `the twenty-third of May`, `July Fourth`.
DAYS_OF_MONTH = {word: day for word, day in _COUNTED.items() if day <= 20} | {
    f"{ten}{gap}{word}": tens + _COUNTED[word]
    for ten, tens, last in (("twenty", 20, 9), ("thirty", 30, 1))
    for word in list(_COUNTED)[:last]
    for gap in ("-", " ")
}
DAYS_OF_MONTH["thirtieth"] = 30
# `May twenty-nine`: below twenty-one a number behind a month counts what follows.
SPOKEN_DAYS = {f"twenty{gap}{word}": 20 + n for word, n in list(HOURS.items())[:9] for gap in ("-", " ")} | {
    "thirty-one": 31, "thirty one": 31,
}  # fmt: skip
# Tell a time only together with other words: `Q1 2020`, `the present`, `at the time`, `half a year`.
# What opens a year that is read aloud: `nineteen eighty-six`, `two thousand and twelve`.
ALOUD = listed("sixteen seventeen eighteen nineteen twenty two")
ONLY_WITH_OTHERS = (
    ALOUD | HALVES_ALOUD | listed("q1 q2 q3 q4 h1 h2 time present moment period past half date") | CLOCK_WORDS
)
# Before days or years in the plural these leave open how many: `the last years`, `the coming weeks`.
SPANNING = listed("last past next coming following previous first final recent preceding")
# What `ago`, `later`, `earlier`, `before`, `afterwards`, `previously`, `hence`, `now`, `on` end in.
STEP_ENDINGS = listed("go er re rd ds ly ce ow on")
# Before these a month or a season that is another word as well is one of the calendar: `in March`, `last fall`.
BEFORE_SHY = (
    "in|on|of|since|by|until|till|early|late|mid|last|next|this|from|to|and|or|through|throughout|between|during|for|before|"
    "after|into|around|all|"
    "end|every|each"
)
# Between a number and its unit of time these change nothing: `three full days`.
BEFORE_UNITS = (
    "more|full|long|whole|consecutive|straight|successive|calendar|short|further|additional|extra|working|business|bloody|"
    "other|different|solid|entire|odd|such|good|single"
)
# Tell which day, week or year is meant: `the following month`.
WHICH = (
    "last|past|next|previous|following|coming|preceding|same|current|upcoming|recent|first|final|ensuing|subsequent|"
    "intervening|entire|whole|early|later|latter|initial|closing|opening"
)
# End in s and are nothing that is counted by the day: `it was a day of grief`, `a year less a day`.
UNRATED = "was|has|this|less|unless|plus|minus|across|perhaps|always|towards|besides|versus|does|as|is"
# Before units in the plural without a number these make a length of them: `for years`, `took months`.
BEFORE_LENGTHS = (
    "for|in|within|after|over|took|take|last|lasted|spent|spend|spending|just|recent|of|only|lasting|by|weeks|months|days|hours|"
    "mere|and|or|many|during|intervening|peaceful|following|next|coming|until|been|takes"
)
# A stretch of time up to the day of writing, or from it on: `over the past few weeks`.
BEFORE_STRETCHES = "in|over|during|within|for|of"
COUNTED_STRETCHES = (
    "few|several|couple of|many|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty"
)
# Told by quarters of the year; a game has quarters too.
QUARTERLY = (
    "earnings|profits?|revenues?|sales|results|losses|net income|economy|economic|gdp|recession|growth|output|exports|imports|"
    "investment|shares|dividends?|inflation|orders|deliveries|subscribers|forecasts?|guidance"
)
# Said or done once on the holiday that stands before it: `a Labor Day speech`.
ONCE = "interview|speech|address|message|statement|rally|appearance|attack|bombing|shooting|massacre"
