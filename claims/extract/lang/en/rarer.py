"""Units that news names seldom: of science, of kitchens and markets, and short forms; tables as in `units`."""

from __future__ import annotations

from claims.extract.lang.lists import listed

WORDS = """
mile per gallon measure: miles per gallon|mile per gallon|miles to the gallon|miles to a gallon|miles a gallon
kilowatt hour measure: kw-h|kw h|kw-hr|kw-hrs|kw hr|kw hrs
time multiple: fold
hectolitre measure: hectolitre hectolitres hectoliter hectoliters
kilolitre measure: kilolitre kilolitres kiloliter kiloliters
megalitre measure: megalitre megalitres megaliter megaliters
gigalitre measure: gigalitre gigalitres gigaliter gigaliters
decilitre measure: decilitre decilitres deciliter deciliters
centilitre measure: centiliter centiliters
decagram measure: decagram decagrams dekagram dekagrams
hectogram measure: hectogram hectograms
hectometre measure: hectometre hectometres hectometer hectometers
decametre measure: decametre decametres decameter decameters dekameter dekameters
parsec measure: parsec parsecs
furlong measure: furlong furlongs
light minute measure: light minute|light minutes|light-minute|light-minutes
light second measure: light second|light seconds|light-second|light-seconds
hundredweight measure: hundredweight hundredweights cwt
pennyweight measure: pennyweight pennyweights
dram measure: dram drams
carat measure: karat karats
gallon measure: gal|gals|us gallon|us gallons|imperial gallon|imperial gallons
quart measure: qt
peck measure: peck pecks
short ton measure: short ton|short tons
long ton measure: long ton|long tons
cubic foot measure: cu ft|cu. ft|cubic ft
cubic inch measure: cu in|cu. in
cubic yard measure: cu yd|cu. yd|cubic yd
cubic metre measure: cu m|cu. m|cubic m
square yard measure: sq yd|sq. yd|sq yds
square inch measure: sq in|sq. in
square centimetre measure: square cm|sq cm|sq. cm
square millimetre measure: square mm|sq mm|sq. mm
square kilometre measure: square km|square kms
square metre measure: square m|
square foot measure: square ft|
square mile measure: square mi|
cubic centimetre measure: cubic cm|cu cm
cubic kilometre measure: cubic km|cu km
kibibyte measure: kibibyte kibibytes
mebibyte measure: mebibyte mebibytes
gibibyte measure: gibibyte gibibytes
tebibyte measure: tebibyte tebibytes
zettabyte measure: zettabyte zettabytes
yottabyte measure: yottabyte yottabytes
petabit measure: petabit petabits
kilobit per second measure: kbps
megabit per second measure: mbps
gigabit per second measure: gbps
radian measure: radian radians
gradian measure: gradian gradians
arcminute measure: arcminute arcminutes
arcsecond measure: arcsecond arcseconds
milliwatt measure: milliwatt milliwatts
newton measure: newton newtons
kilonewton measure: kilonewton kilonewtons
dyne measure: dyne dynes
erg measure: erg ergs
therm measure: therm therms
megapascal measure: megapascal megapascals
gigapascal measure: gigapascal gigapascals
hectopascal measure: hectopascal hectopascals
torr measure: torr
millimetre of mercury measure: mmhg|millimetres of mercury|millimeters of mercury
inch of mercury measure: inhg|inches of mercury
kilovolt measure: kilovolt kilovolts
millivolt measure: millivolt millivolts
milliamp measure: milliamp milliamps milliampere milliamperes
kiloamp measure: kiloamp kiloamps kiloampere kiloamperes
ampere hour measure: ampere hour|ampere hours|amp hour|amp hours|amp-hours
kilohm measure: kilohm kilohms
megohm measure: megohm megohms
farad measure: farad farads
coulomb measure: coulomb coulombs
weber measure: weber webers
lux measure: lux
candela measure: candela candelas
curie measure: curie curies
millicurie measure: millicurie millicuries
milligray measure: milligray milligrays
angstrom measure: angstrom angstroms ångström ångströms
gigajoule measure: gigajoule gigajoules
terajoule measure: terajoule terajoules
metric horsepower measure: metric horsepower
foot per minute measure: fpm
gallon per minute measure: gpm
litre per second measure: l/s
cubic foot per second measure: cfs
tonne per annum measure: tpa
degree Rankine measure: degree rankine|degrees rankine
kelvin measure: degree kelvin|degrees kelvin
gigayear duration: gigayear gigayears gigaannum gigaannums
megayear duration: megayear megayears megaannum megaannums
picosecond duration: picosecond picoseconds
femtosecond duration: femtosecond femtoseconds
"""
SIGNS = """
micrometre measure: µm μm
hectolitre measure: hl hL
kilolitre measure: kl kL
megalitre measure: ML
square millimetre measure: mm² mm2
nautical mile measure: nmi
gram measure: gm
kibibyte measure: KiB
mebibyte measure: MiB
gibibyte measure: GiB
tebibyte measure: TiB
exabyte measure: EB
zettabyte measure: ZB
kilobit measure: Kb kbit
megabit measure: Mb Mbit
gigabit measure: Gb Gbit
terabit measure: Tb Tbit
megabit per second measure: Mbit/s
gigabit per second measure: Gbit/s
terabit per second measure: Tbps Tb/s
knot measure: kn
radian measure: rad
milliwatt measure: mW
kilonewton measure: kN
pascal measure: Pa
megapascal measure: MPa
gigapascal measure: GPa
atmosphere measure: atm
bar measure: bar
sievert measure: Sv
light year measure: ly
pixel measure: px
dot per inch measure: dpi
kilovolt measure: kV KV
millivolt measure: mV
square second measure: s² s2
milliamp measure: mA
kiloamp measure: kA
ampere hour measure: Ah
ohm measure: Ω Ω
kilohm measure: kΩ kΩ
megohm measure: MΩ MΩ
microgram measure: ug
microsievert measure: µSv μSv
becquerel measure: Bq
kilobecquerel measure: kBq
megabecquerel measure: MBq
gray measure: Gy
milligray measure: mGy
megajoule measure: MJ
gigajoule measure: GJ
terajoule measure: TJ
terahertz measure: THz
lumen measure: lm
candela measure: cd
lux measure: lx
microsecond duration: µs μs
nanosecond duration: ns
megayear duration: Ma Myr
gigayear duration: Gyr
microwatt measure: µW μW
kiloparsec measure: kpc
megaparsec measure: Mpc
basis point points: bp
percentage point points: pp ppt ppts
stone measure: st
per mille share: ‰
"""
# What a number is joined to by a hyphen that stands apart in texts parted into words: `a 20 - foot wall`.
SIZES = listed(
    "year month week day hour minute second inch foot mile yard metre meter kilometre kilometer centimetre centimeter "
    "millimetre millimeter acre hectare ounce pound gram kilogram ton tonne gallon litre liter pint barrel bushel carat dollar "
    "cent euro yen franc percent point degree watt kilowatt megawatt volt byte megabyte gigabyte"
)
