"""English currencies as news writes them: words, signs, codes, and what stands before a number. One line a currency."""

from __future__ import annotations

from claims.extract.lang.en import nationals
from claims.extract.lang.lists import listed

# `name money: forms` lines, as in the table of units; `|` parts forms of several words.
_WORDS = """
dollar money: dollar dollars buck bucks
US dollar money: us dollar|us dollars|u.s. dollar|u.s. dollars|american dollar|american dollars|united states dollars|usd
Australian dollar money: australian dollar|australian dollars|aud
Canadian dollar money: canadian dollar|canadian dollars|cad
New Zealand dollar money: new zealand dollar|new zealand dollars|nzd
Hong Kong dollar money: hong kong dollar|hong kong dollars|hkd
Singapore dollar money: singapore dollar|singapore dollars|sgd
Taiwan dollar money: taiwan dollar|taiwan dollars|new taiwan dollars|twd
euro money: euro euros eur
pound sterling money: pound sterling|pounds sterling|british pound|british pounds|gbp|sterling|quid
Egyptian pound money: egyptian pound|egyptian pounds
Japanese yen money: yen|japanese yen|jpy
Chinese yuan money: yuan|chinese yuan|renminbi|rmb|cny
South Korean won money: won|south korean won|korean won|krw
Indian rupee money: indian rupee|indian rupees|inr
rupee money: rupee rupees
Pakistani rupee money: pakistani rupee|pakistani rupees|pkr
Russian ruble money: ruble|rubles|rouble|roubles|russian ruble|russian rubles|russian roubles|rub
Swiss franc money: swiss franc|swiss francs|chf
franc money: franc francs
French franc money: french franc|french francs
Deutsche mark money: deutsche mark|deutsche marks|deutschemark|deutschemarks|d-mark|german marks
Finnish markka money: finnish markka|markka|finnish markkas
krona money: krona kronor
Swedish krona money: swedish krona|swedish kronor|swedish krone|sek
krone money: krone kroner
Norwegian krone money: norwegian krone|norwegian kroner|nok
Danish krone money: danish krone|danish kroner|dkk
Polish zloty money: zloty|zlotys|złoty|złotys|złotych|polish zloty|polish złoty|polish zlotys|pln
Turkish lira money: turkish lira|turkish liras|try
lira money: lira liras lire
Brazilian real money: brazilian real|brazilian reais|reais|brl
South African rand money: rand|south african rand|rands|zar
Mexican peso money: mexican peso|mexican pesos|mxn
peso money: peso pesos
baht money: baht|thai baht|thb
dong money: dong|vietnamese dong
Georgian lari money: georgian lari|lari|laris
Dutch guilder money: guilder|guilders|dutch guilder|dutch guilders
peseta money: peseta|pesetas|spanish pesetas
ringgit money: ringgit|malaysian ringgit|myr
Israeli shekel money: shekel|shekels|israeli shekels|ils
dirham money: dirham|dirhams
UAE dirham money: aed
riyal money: riyal|riyals
Saudi riyal money: sar
dinar money: dinar dinars
naira money: naira|ngn
shilling money: shilling shillings
Kenyan shilling money: kenyan shilling|kenyan shillings
Bulgarian lev money: leva|bulgarian lev|bulgarian leva|bgn
Romanian leu money: lei|romanian leu|romanian lei
Indonesian rupiah money: rupiah|rupiahs|indonesian rupiah|idr
taka money: taka|takas|bdt
Ghanaian cedi money: cedi|cedis|ghanaian cedi|ghanaian cedis
Ethiopian birr money: birr|ethiopian birr
Kazakh tenge money: tenge|kazakh tenge|kzt
kwacha money: kwacha|kwachas
Greek drachma money: drachma|drachmas
bolivar money: bolivar bolivars bolívares bolivares
hryvnia money: hryvnia|hryvnias|uah
forint money: forint|forints|huf
koruna money: koruna|korunas|czech koruna
bitcoin money: bitcoin bitcoins btc
cent money: cent cents
cent money: euro cent|euro cents|us cent|us cents
sen money: sen
penny money: pence|penny|pennies
"""
WORDS = f"{nationals.WORDS}{_WORDS}"
SIGNS = """
Deutsche mark money: DM
penny money: p
cent money: ¢ c
euro money: €
pound sterling money: £
dollar money: $
Japanese yen money: ¥
Indian rupee money: ₹
krona money: kr Kr
koruna money: Kč
Polish zloty money: zł
Turkish lira money: TL
dirham money: Dh Dhs
rupee money: Rs
Romanian leu money: RON
"""
BEFORE = {
    "$": "dollar", "€": "euro", "£": "pound sterling", "¥": "Japanese yen", "₹": "Indian rupee", "₩": "South Korean won",
    "₽": "Russian ruble", "₺": "Turkish lira", "₪": "Israeli shekel", "₫": "dong", "฿": "baht", "₦": "naira",
    "₴": "hryvnia", "₾": "Georgian lari",
    "₿": "bitcoin", "₱": "Philippine peso", "₭": "Lao kip", "₡": "Costa Rican colón", "￥": "Japanese yen",
}  # fmt: skip
# Letters before a dollar sign: A$5, US $2.24.
DOLLARS = {
    "us": "US dollar", "u.s.": "US dollar", "u.s": "US dollar",
    "usd": "US dollar", "a": "Australian dollar", "au": "Australian dollar",
    "aud": "Australian dollar", "c": "Canadian dollar", "ca": "Canadian dollar", "cad": "Canadian dollar",
    "can": "Canadian dollar", "cdn": "Canadian dollar", "nz": "New Zealand dollar", "hk": "Hong Kong dollar",
    "s": "Singapore dollar", "nt": "Taiwan dollar", "r": "Brazilian real", "mex": "Mexican peso",
    "mx": "Mexican peso", "mxn": "Mexican peso",
    "nzd": "New Zealand dollar", "sgd": "Singapore dollar",
    "bz": "Belize dollar", "fj": "Fijian dollar", "tt": "Trinidad and Tobago dollar", "ec": "East Caribbean dollar",
    "n": "Namibian dollar", "hkd": "Hong Kong dollar", "bd": "Bermudian dollar", "sg": "Singapore dollar",
    "j": "Jamaican dollar", "z": "Zimbabwe dollar", "b": "Brunei dollar",
}  # fmt: skip
# Codes and words written before the number: EUR 5m, Rs 300.
CODES = {
    "usd": "US dollar", "eur": "euro", "gbp": "pound sterling", "aud": "Australian dollar", "cad": "Canadian dollar",
    "nzd": "New Zealand dollar", "hkd": "Hong Kong dollar", "sgd": "Singapore dollar", "jpy": "Japanese yen",
    "cny": "Chinese yuan", "rmb": "Chinese yuan", "inr": "Indian rupee", "chf": "Swiss franc", "rs": "rupee",
    "rs.": "rupee", "kr": "krona", "zar": "South African rand", "rm": "ringgit", "sek": "Swedish krona",
    "nok": "Norwegian krone", "dkk": "Danish krone", "brl": "Brazilian real", "mxn": "Mexican peso", "btc": "bitcoin",
    "pln": "Polish zloty", "czk": "koruna", "huf": "forint", "ils": "Israeli shekel", "thb": "baht", "krw": "South Korean won",
    "pkr": "Pakistani rupee", "ngn": "naira", "uah": "hryvnia", "twd": "Taiwan dollar", "aed": "UAE dirham", "myr": "ringgit",
    "vnd": "dong", "kzt": "Kazakh tenge",
} | nationals.CODES  # fmt: skip
# `20 MEUR`: the letter is a million.
IN_MILLIONS = ("usd", "eur", "gbp", "aud", "cad", "chf", "sek", "nok", "dkk")
# `a 50m bid`, `worth 300m`: a price though its sign was lost, and no length.
PRICED = (
    "bid|deal|offer|fee|transfer|signing|takeover|budget|fine|loan|debt|loss|profit|investment|fund|grant|bailout|lawsuit|"
    "in (?:cash|debts?|funding|cuts|aid|fees|spending|profits?|damages|compensation|sales|revenues?|tax(?:es)?|wages|bonuses)"
)
PAID = "cost|costs|costing|worth|pay|pays|paid|paying|spent|spend|spending|fee of|price of|offer of|bid of|loss of|profit of"
# Before pounds these tell that they are money.
PAYING = listed(
    "cost costs costing paid pay pays paying worth price prices priced fine fines fined fee fees sold sell sells earn earns "
    "earned earning owe owes owed debt debts budget spend spends spent spending tax taxes salary wages bill bills loan loans "
    "donated donation grant grants stake profit profits revenue savings fund funds bought charged charge bid offer rent prize"
)
