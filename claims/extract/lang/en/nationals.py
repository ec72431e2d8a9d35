"""The currencies of the world by the nation whose each is, beside those that news names every day; and their small coins."""

from __future__ import annotations

from claims.extract.lang.lists import listed

# `singular plural: Name, Name other adjective|other adjective`: each nation's own of a currency that several have.
_SHARED = """
dollar dollars: Australian, Bahamian bahamas|bahama, Barbadian barbados, Belize belizean, Bermudian bermuda|bermudan
dollar dollars: Brunei bruneian, Canadian, Cayman Islands cayman|caymanian, East Caribbean eastern caribbean, Fijian fiji
dollar dollars: Guyanese guyana|guyanan, Jamaican jamaica, Kiribati, Liberian liberia, Namibian namibia, Solomon Islands
dollar dollars: Surinamese suriname, Trinidad and Tobago trinidadian|trinidad, Tuvaluan tuvalu, Zimbabwe zimbabwean
dollar dollars: Taiwan taiwanese|new taiwan, Singapore singaporean
pound pounds: Lebanese lebanon, Syrian, Sudanese, South Sudanese, Irish, Cypriot cyprus, Gibraltar, Falkland Islands falklands
pound pounds: Manx isle of man, Jersey, Guernsey, Saint Helena st helena, Maltese
rupee rupees: Sri Lankan sri lanka, Nepalese nepali|nepal, Mauritian mauritius, Seychellois seychelles, Pakistani pakistan
peso pesos: Argentine argentinian|argentinean|argentina, Chilean chile, Colombian colombia, Cuban, Dominican
peso pesos: Philippine philippines|filipino, Uruguayan uruguay, Mexican mexico, Cuban convertible
franc francs: Belgian, Luxembourg luxembourgish, Congolese, Rwandan rwanda, Burundian burundi, Djiboutian djibouti
franc francs: Guinean guinea, Comorian comoros|comoran, CFP, Malagasy, Monegasque, Central African CFA, West African CFA, CFA
dinar dinars: Algerian, Bahraini bahrain, Iraqi iraq, Jordanian jordan, Kuwaiti kuwait, Libyan, Serbian, Tunisian, Yugoslav
rial rials: Iranian iran, Omani oman, Yemeni yemen
riyal riyals: Qatari qatar
rial riyals: Omani, Yemeni
dirham dirhams: Moroccan, UAE emirati|united arab emirates
shilling shillings: Kenyan, Tanzanian, Ugandan, Somali, Somaliland
schilling schillings: Austrian
ruble rubles: Belarusian belarus|belarussian, Soviet, Transnistrian
ruble roubles: Belarusian belarus|belarussian, Soviet
lira lire: Italian
lira liras: Italian, Maltese, Syrian
mark marks: East German, Bosnian convertible bosnian|convertible|bosnia and herzegovina convertible
koruna korunas: Czech, Slovak
koruna crowns: Czech, Slovak
koruna koruny: Czech, Slovak
krone crowns: Danish, Norwegian
krona crowns: Swedish, Icelandic
krona kronur: Icelandic iceland
króna krónur: Icelandic iceland, Faroese
won wons: North Korean
manat manats: Azerbaijani azeri|azerbaijan, Turkmen turkmenistan|turkmenistani
som soms: Kyrgyz kyrgyzstani|kyrgyzstan, Uzbek uzbekistani|uzbekistan
som sums: Uzbek
dram drams: Armenian
real reals: Brazilian
sol soles: Peruvian
nuevo sol nuevos soles: Peruvian
quetzal quetzales: Guatemalan
quetzal quetzals: Guatemalan
colón colones: Costa Rican, Salvadoran
colon colons: Costa Rican, Salvadoran
guilder guilders: Netherlands Antillean antillean|dutch antillean, Surinamese, Netherlands
leu lei: Moldovan
"""

# Names by which a form of `_SHARED` is the same currency as another.
_SAME = {
    "Icelandic króna": "Icelandic krona", "Costa Rican colon": "Costa Rican colón", "Salvadoran colon": "Salvadoran colón",
    "Peruvian nuevo sol": "Peruvian sol", "Netherlands guilder": "Dutch guilder", "Czech koruna": "koruna",
}  # fmt: skip

# `name: forms` of the currencies that one nation alone has, each with or without that nation before it.
_OWN = """
Afghan afghani: afghanis|afghani
Albanian lek: lek|leks|lekë
Angolan kwanza: kwanza|kwanzas
Aruban florin: florins|florin
Bhutanese ngultrum: ngultrum|ngultrums
Bolivian boliviano: boliviano|bolivianos
Botswana pula: pula|pulas
Burmese kyat: kyat|kyats
Cambodian riel: riel|riels
Croatian kuna: kuna|kunas
Eritrean nakfa: nakfa
Gambian dalasi: dalasi|dalasis
Haitian gourde: gourde|gourdes
Honduran lempira: lempira|lempiras
Lao kip: kip|kips
Lesotho loti: loti|maloti
Macanese pataca: pataca|patacas
Macedonian denar: denar|denars|denari
Malagasy ariary: ariary
Maldivian rufiyaa: rufiyaa|rufiyaas
Mauritanian ouguiya: ouguiya|ouguiyas
Mongolian tugrik: tugrik|tugriks|tögrög|togrog|tögrögs|togrogs
Mozambican metical: metical|meticals|meticais
Nicaraguan córdoba: cordobas|córdobas
Panamanian balboa: balboa|balboas
Papua New Guinean kina: kina
Paraguayan guarani: guaranies|guaraníes
Portuguese escudo: escudo|escudos
Samoan tala: tala
Sierra Leonean leone: leone|leones
Swazi lilangeni: lilangeni|emalangeni
Tajik somoni: somoni|somonis
Tongan paanga: paanga
Vanuatu vatu: vatu
ether: ether|ethereum
litecoin: litecoin|litecoins
dogecoin: dogecoin|dogecoins
kopeck: kopeck|kopecks|kopek|kopeks|copeck|copecks
paisa: paisa|paise
centavo: centavo|centavos
centime: centime|centimes
fen: fen
grosz: grosz|groszy
pfennig: pfennig|pfennigs
satang: satang|satangs
stotinka: stotinka|stotinki
piastre: piastre|piastres|piaster|piasters
farthing: farthing|farthings
satoshi: satoshi|satoshis
"""

# `name: nations` before what has a name of its own already: `Thai baht`, `Ukrainian hryvnias`.
_NATIONS = """
Afghan afghani: afghan afghani|afghan afghanis
Aruban florin: aruban florin|aruban florins
Bosnian convertible mark: convertible marks
Finnish markka: finnish mark|finnish marks|markkaa
Ghanaian cedi: ghana cedi|ghana cedis
Greek drachma: greek drachma|greek drachmas
hryvnia: ukrainian hryvnia|ukrainian hryvnias|ukrainian hryvnya
forint: hungarian forint|hungarian forints
taka: bangladeshi taka|bangladeshi takas
naira: nigerian naira|nigerian nairas
koruna: czech koruna|czech korunas|czech koruny|czech korun
Israeli shekel: israeli shekel|new shekels|new israeli shekel|new israeli shekels|israeli new shekel|israeli new shekels|nis
Kazakh tenge: kazakhstani tenge|kazakhstan tenge
Zambian kwacha: zambian kwacha|zambian kwachas
Malawian kwacha: malawian kwacha|malawian kwachas|malawi kwacha
Nicaraguan córdoba: nicaraguan cordoba|nicaraguan córdoba
Paraguayan guarani: paraguayan guarani|paraguayan guaranis
Cape Verdean escudo: cape verdean escudo|cape verdean escudos
ringgit: malaysian ringgits|ringgits
bolivar: venezuelan bolivar|venezuelan bolivars|venezuelan bolivares|venezuelan bolívar|venezuelan bolívares
cent: canadian cent|canadian cents|australian cent|australian cents
Saudi riyal: saudi riyal|saudi riyals|saudi arabian riyal|saudi arabian riyals
Japanese yen: yens
Chinese yuan: yuans
Swedish krona: swedish kronas
Norwegian krone: norwegian krones
Danish krone: danish krones
Dutch guilder: gulden
Austrian schilling: schilling|schillings
Bulgarian lev: lev|levs
Deutsche mark: german mark|west german marks
"""
_CODED = {
    "Philippine peso": "php", "Indonesian rupiah": "idr", "forint": "huf", "koruna": "czk", "Sri Lankan rupee": "lkr",
    "Qatari riyal": "qar", "Kuwaiti dinar": "kwd", "Omani rial": "omr", "Bahraini dinar": "bhd", "Jordanian dinar": "jod",
    "Iraqi dinar": "iqd", "Argentine peso": "ars", "Chilean peso": "clp", "Icelandic krona": "isk", "Egyptian pound": "egp",
    "Ghanaian cedi": "ghs", "Kenyan shilling": "kes ksh kshs", "Tanzanian shilling": "tzs", "Ugandan shilling": "ugx",
    "Ethiopian birr": "etb", "dong": "vnd", "CFA franc": "xaf xof", "Russian ruble": "rur", "ether": "eth",
}  # fmt: skip

SMALL_COINS = listed("cent penny kopeck paisa centavo centime fen grosz pfennig stotinka satang")
"""What a hundred of make one of the currency before them: `3 rubles 50 kopecks`."""


def _forms() -> dict[str, list[str]]:
    """Every form with the name of its currency, the forms of one together."""
    told: dict[str, list[str]] = {}
    for line in _SHARED.strip().splitlines():
        nouns, nations = line.split(": ", 1)
        half = len(nouns.split()) // 2
        one, more = " ".join(nouns.split()[:half]), " ".join(nouns.split()[half:])
        for nation in nations.split(", "):
            words = nation.split()
            proper = [w for w in words if w[0].isupper() or w == "and"]
            named = f"{' '.join(proper)} {one}"
            others = [x for x in " ".join(words[len(proper) :]).split("|") if x]
            adjectives = [" ".join(proper).lower(), *others]
            told.setdefault(_SAME.get(named, named), []).extend(f"{a} {n}" for a in adjectives for n in (one, more))
    for line in _OWN.strip().splitlines():
        name, forms = line.split(": ", 1)
        nation = name.rpartition(" ")[0].lower()
        for form in forms.split("|"):
            told.setdefault(name, []).extend([form, f"{nation} {form}"] if nation else [form])
    for line in _NATIONS.strip().splitlines():
        name, forms = line.split(": ", 1)
        told.setdefault(name, []).extend(forms.split("|"))
    for name, codes in _CODED.items():
        told.setdefault(name, []).extend(codes.split())
    return told


WORDS = "\n".join(f"{name} money: {'|'.join(forms)}|" for name, forms in _forms().items())
"""`name money: forms` lines, as in the table of units."""
CODES = {code: name for name, codes in _CODED.items() for code in codes.split() if code not in ("php", "eth")}
"""What stands before a number as well: `KES 300`."""
