"""English units as news writes them: words, signs, codes. One line a unit: `name | kind | forms`; lengths make squares.

Forms in WORDS are in small letters; those in SIGNS are taken exactly as written (mW is not MW).
"""

from __future__ import annotations

from typing import NamedTuple

from claims.extract.lang.en import currencies, rarer
from claims.extract.lang.lists import listed
from claims.vocabulary import QuantityKind


class Unit(NamedTuple):
    """A unit in the singular and what it measures."""

    name: str
    kind: QuantityKind


_LENGTHS = """
millimetre: millimetre millimetres millimeter millimeters
centimetre: centimetre centimetres centimeter centimeters
decimetre: decimetre decimetres decimeter decimeters
metre: metre metres meter meters
kilometre: kilometre kilometres kilometer kilometers
inch: inch inches
foot: foot feet
yard: yard yards
mile: mile miles
"""

_TABLE = """
second duration: second seconds sec secs
minute duration: minute minutes min mins
hour duration: hour hours hr hrs
day duration: day days
weekday duration: weekday weekdays
week duration: week weeks wk wks
fortnight duration: fortnight fortnights
month duration: month months mos
quarter duration: quarter quarters
year duration: year years yr yrs
decade duration: decade decades
century duration: century centuries
millennium duration: millennium millennia
millisecond duration: millisecond milliseconds ms
weekend duration: weekend weekends
night duration: night nights
per cent share: %|per cent|percent|pct|per-cent|percents|pc
percentage point points: percentage point|percentage points|percent point|percent points|per cent points|pct point|pct points
basis point points: basis point|basis points|bps
point count: point points
light year measure: light year|light years|light-year|light-years
nautical mile measure: nautical mile|nautical miles
micrometre measure: micrometre micrometres micrometer micrometers micron microns
mole measure: mole moles mol
millimole measure: millimole millimoles mmol
picometre measure: picometre picometres picometer picometers
electronvolt measure: electronvolt electronvolts
nanometre measure: nanometre nanometres nanometer nanometers
acre measure: acre acres
hectare measure: hectare hectares
milligram measure: milligram milligrams milligramme milligrammes
microgram measure: microgram micrograms microgramme microgrammes
gram measure: gram grams gramme grammes
kilogram measure: kilogram kilograms kilogramme kilogrammes kilo kilos
tonne measure: tonne tonnes
quintal measure: quintal quintals
metric ton measure: metric ton|metric tons|metric tonne|metric tonnes
ton measure: ton tons
pound measure: pound pounds lb lbs
ounce measure: ounce ounces oz
fluid ounce measure: fluid ounce|fluid ounces
stone measure: stone
carat measure: carat carats
litre measure: litre litres liter liters
millilitre measure: millilitre millilitres milliliter milliliters
centilitre measure: centilitre centilitres
gallon measure: gallon gallons
pint measure: pint pints
quart measure: quart quarts
barrel measure: barrel barrels bbl
ton per day measure: tpd
barrel per day measure: bpd b/d bbl/d
barrel of oil equivalent per day measure: boepd boe/d
mile per gallon measure: mpg
frame per second measure: fps
teraflop measure: teraflop teraflops tflops
petaflop measure: petaflop petaflops
part per million measure: ppm|parts per million
part per billion measure: ppb|parts per billion
acre-foot measure: acre foot|acre feet
kiloton measure: kiloton kilotons kilotonne kilotonnes
megaton measure: megaton megatons megatonne megatonnes
gigaton measure: gigaton gigatons gigatonne gigatonnes
astronomical unit measure: astronomical unit|astronomical units
sievert measure: sievert sieverts
millisievert measure: millisievert millisieverts
microsievert measure: microsievert microsieverts
becquerel measure: becquerel becquerels
pascal measure: pascal pascals
kilopascal measure: kilopascal kilopascals
millibar measure: millibar millibars
pound per square inch measure: psi
kilojoule measure: kilojoule kilojoules
megajoule measure: megajoule megajoules
lumen measure: lumen lumens
fathom measure: fathom fathoms
microsecond duration: microsecond microseconds
nanosecond duration: nanosecond nanoseconds
milliampere hour measure: mah|milliamp-hours|milliamp hours
kilobit measure: kilobit kilobits
terabit measure: terabit terabits
troy ounce measure: troy ounce|troy ounces
bushel measure: bushel bushels
cup measure: cup cups
teaspoon measure: teaspoon teaspoons tsp
tablespoon measure: tablespoon tablespoons tbsp
mile per hour measure: mph|miles per hour|miles an hour|mile per hour
kilometre per hour measure: km/h|kph|kmh|kmph|km/hr|
kilometre per hour measure: kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour
metre per second measure: m/s|metres per second|meters per second
knot measure: knot knots kts
magnitude measure: magnitude
foot per second measure: ft/s
revolution per minute measure: rpm
beat per minute measure: bpm
horsepower measure: horsepower hp
brake horsepower measure: brake horsepower|bhp
pound-foot measure: pound-feet|pound-foot|pound feet|lb-ft|lb.-ft|lb ft|lbs-ft|lbs ft|ft-lb|ft-lbs|foot-pound|foot-pounds
British thermal unit measure: british thermal unit|british thermal units|btu|btus
million British thermal unit measure: mmbtu|million british thermal unit|million british thermal units
newton metre measure: newton metre|newton metres|newton meters
watt measure: watt watts
kilowatt measure: kilowatt kilowatts
megawatt measure: megawatt megawatts
gigawatt measure: gigawatt gigawatts
terawatt measure: terawatt terawatts
watt hour measure: watt hour|watt hours|watt-hour|watt-hours
kilowatt hour measure: kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours|kwh
megawatt hour measure: megawatt hour|megawatt hours|megawatt-hour|megawatt-hours|mwh
gigawatt hour measure: gigawatt hour|gigawatt hours|gigawatt-hour|gigawatt-hours|gwh
terawatt hour measure: terawatt hour|terawatt hours|terawatt-hour|terawatt-hours|twh
volt measure: volt volts
amp measure: amp amps ampere amperes
ohm measure: ohm ohms
joule measure: joule joules
calorie measure: calorie calories
kilocalorie measure: kilocalorie kilocalories kcal
byte measure: byte bytes
bit measure: bit bits
kilobyte measure: kilobyte kilobytes
megabyte measure: megabyte megabytes
gigabyte measure: gigabyte gigabytes
terabyte measure: terabyte terabytes
petabyte measure: petabyte petabytes
exabyte measure: exabyte exabytes
megabit measure: megabit megabits
gigabit measure: gigabit gigabits
megapixel measure: megapixel megapixels
pixel measure: pixel pixels
hertz measure: hertz
kilohertz measure: kilohertz
megahertz measure: megahertz
gigahertz measure: gigahertz
decibel measure: decibel decibels
degree measure: degree degrees deg
degree Celsius measure: celsius|celcius|centigrade|centigrate|degree celsius|degrees celsius|deg celsius|degrees centigrade
degree Celsius measure: degree c|degrees c|deg c
degree Fahrenheit measure: fahrenheit|farenheit|degree fahrenheit|degrees fahrenheit|deg fahrenheit|degrees farenheit
degree Fahrenheit measure: degree f|degrees f|deg f
kelvin measure: kelvin kelvins
"""

_SIGNS = """
millimetre measure: mm
centimetre measure: cm
metre measure: m
decimetre measure: dm
kilometre measure: km kms
foot measure: ft ′
inch measure: ″ in. in "
yard measure: yd yds
mile measure: mi
square metre measure: m² sqm m2
square kilometre measure: km² km2
square foot measure: sqft
square mile measure: mi²
electronvolt measure: eV
kiloelectronvolt measure: keV
megaelectronvolt measure: MeV
gigaelectronvolt measure: GeV
teraelectronvolt measure: TeV
watt hour measure: Wh
cubic metre measure: m³ m3
hectare measure: ha
gram measure: g
kilogram measure: kg kgs Kg
milligram measure: mg
microgram measure: µg μg mcg
tonne measure: t
litre measure: L l
millilitre measure: ml mL
decilitre measure: dl dL
centilitre measure: cl
watt measure: W
kilowatt measure: kW KW
megawatt measure: MW
gigawatt measure: GW
terawatt measure: TW
volt measure: V
byte measure: B
kilobyte measure: KB kB kb
megabyte measure: MB
gigabyte measure: GB gb
terabyte measure: TB tb
petabyte measure: PB
megabit per second measure: Mbps Mb/s
gigabit per second measure: Gbps Gb/s
megapixel measure: MP
hertz measure: Hz
kilohertz measure: kHz KHz
megahertz measure: MHz
gigahertz measure: GHz
decibel measure: dB
degree measure: °
degree Celsius measure: °C ºC ℃ C
degree Fahrenheit measure: °F ºF ℉ F
nanometre measure: nm
newton metre measure: Nm N·m N⋅m
metric horsepower measure: PS
kilojoule measure: kJ
kilopascal measure: kPa
hectopascal measure: hPa
millibar measure: mbar
millisievert measure: mSv
gigatonne measure: Gt
megatonne measure: Mt
cubic centimetre measure: cc cm³ cm3
square centimetre measure: cm² cm2
cubic kilometre measure: km³ km3
kilobit per second measure: kbps Kbps kb/s
megabyte per second measure: MB/s
gigabyte per second measure: GB/s
kilometre per second measure: km/s
second duration: s
hour duration: h
time multiple: x
point per game count: ppg
"""


def _read(table: str) -> dict[str, Unit]:
    """The forms of a table of `name kind: forms` lines, each with its unit; `|` parts forms of several words."""
    units: dict[str, Unit] = {}
    for line in table.strip().splitlines():
        head, forms = line.split(": ", 1)
        name, kind = head.rsplit(" ", 1)
        for form in forms.split("|") if "|" in forms else forms.split():
            units[form] = Unit(name, QuantityKind(kind))
    return {form: unit for form, unit in units.items() if form}


def _lengths() -> dict[str, Unit]:
    """Lengths with their squares and cubes: `square miles`, `cubic feet`."""
    units: dict[str, Unit] = {}
    for form, unit in _read(_LENGTHS.replace(":", " measure:")).items():
        units[form] = unit
        for power in ("square", "cubic"):
            units[f"{power} {form}"] = Unit(f"{power} {unit.name}", QuantityKind.MEASURE)
    return units


_SHORT = {"ft": "foot", "feet": "foot", "mi": "mile", "miles": "mile", "km": "kilometre", "m": "metre"}
_SHORT_SQUARES = {
    f"{square} {form}": Unit(f"square {name}", QuantityKind.MEASURE)
    for form, name in _SHORT.items()
    for square in ("sq", "sq.", "square")
} | {f"fl{dot} oz": Unit("fluid ounce", QuantityKind.MEASURE) for dot in ("", ".")}
WORDS = _read(rarer.WORDS) | _read(_TABLE) | _read(currencies.WORDS) | _lengths() | _SHORT_SQUARES
SIGNS = (
    _read(rarer.SIGNS)
    | _read(_SIGNS)
    | _read(currencies.SIGNS)
    | {sign: Unit(name, QuantityKind.MONEY) for sign, name in currencies.BEFORE.items()}
)
LENGTH_NAMES = frozenset(unit.name for unit in _read(_LENGTHS.replace(":", " measure:")).values())
DISTANCES = listed("kilometre mile") | {"nautical mile"}
DEGREES = frozenset(["degree", "degree Celsius", "degree Fahrenheit"])
# Unit words that open a longer form, so that one lookup tells whether a second word must be read.
OPENERS = frozenset(form.replace("-", " ").split(" ", 1)[0] for form in WORDS if " " in form or "-" in form)
# What a rate may be reckoned by after `a`, `an` or `each`; after `per` any noun will do.
RATE_NOUNS = listed(
    "second minute hour day week fortnight month dozen quarter year night share barrel ton tonne head person piece gallon "
    "litre liter pound ounce kilo kilogram mile acre hectare bushel game match unit month visit ticket household family "
    "user customer worker employee student pupil child"
)
