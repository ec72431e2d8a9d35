"""What is written with a capital before a sum, and would be a word in small letters: `R300 million`, `Rp 50,000`, `Dh 20`."""

from __future__ import annotations

# Letters that stand before nothing but sums.
WRITTEN = {
    "DM": "Deutsche mark", "Rs.": "rupee", "Rs": "rupee",
    "Rp": "Indonesian rupiah", "Rp.": "Indonesian rupiah", "Dh": "dirham", "Dhs": "dirham",
    "Dhs.": "dirham", "NIS": "Israeli shekel", "FCFA": "CFA franc", "CFAF": "CFA franc", "Fr": "franc", "Fr.": "franc",
    "SFr": "Swiss franc", "Sfr": "Swiss franc", "SFr.": "Swiss franc", "Sh": "shilling", "Shs": "shilling",
    "Tsh": "Tanzanian shilling", "TSh": "Tanzanian shilling", "Ush": "Ugandan shilling", "USh": "Ugandan shilling",
    "Tk": "taka", "Tk.": "taka", "Ft": "forint", "Kč": "koruna", "Bs": "bolivar", "Bs.": "bolivar", "S/": "Peruvian sol",
    "S/.": "Peruvian sol", "Rls": "riyal", "Afs": "Afghan afghani", "Gs.": "Paraguayan guarani",
    "Kshs.": "Kenyan shilling", "Ksh.": "Kenyan shilling", "GH¢": "Ghanaian cedi", "RUB": "Russian ruble",
    "SAR": "Saudi riyal", "BGN": "Bulgarian lev", "NPR": "Nepalese rupee", "UYU": "Uruguayan peso",
    "DZD": "Algerian dinar", "LBP": "Lebanese pound", "SYP": "Syrian pound", "IRR": "Iranian rial",
    "KHR": "Cambodian riel", "MMK": "Burmese kyat", "MNT": "Mongolian tugrik", "AZN": "Azerbaijani manat",
    "BYN": "Belarusian ruble", "RSD": "Serbian dinar", "HRK": "Croatian kuna", "UZS": "Uzbek som", "KGS": "Kyrgyz som",
    "JMD": "Jamaican dollar", "BBD": "Barbadian dollar", "XCD": "East Caribbean dollar", "GTQ": "Guatemalan quetzal",
    "HTG": "Haitian gourde", "PYG": "Paraguayan guarani", "ZMW": "Zambian kwacha", "MWK": "Malawian kwacha",
    "MZN": "Mozambican metical", "AOA": "Angolan kwanza", "BWP": "Botswana pula", "RWF": "Rwandan franc",
    "PGK": "Papua New Guinean kina", "LYD": "Libyan dinar", "YER": "Yemeni rial",
}  # fmt: skip
# Letters that are words, names or codes too: a sum only before a scale, parted thousands or hundredths, as in `R1,200`.
OF_LARGE_SUMS = {
    "R": "South African rand", "N": "naira", "P": "peso", "K": "kwacha", "TRY": "Turkish lira", "MAD": "Moroccan dirham",
    "COP": "Colombian peso", "PEN": "Peruvian sol", "RON": "Romanian leu", "CUP": "Cuban peso", "SOS": "Somali shilling",
    "GEL": "Georgian lari", "ALL": "Albanian lek", "BAM": "Bosnian convertible mark", "LAK": "Lao kip",
    "AMD": "Armenian dram", "SR": "Saudi riyal", "QR": "Qatari riyal", "KD": "Kuwaiti dinar", "BD": "Bahraini dinar",
    "JD": "Jordanian dinar", "LE": "Egyptian pound", "TL": "Turkish lira", "FF": "French franc", "CFA": "CFA franc",
    "Le": "Sierra Leonean leone", "Ar": "Malagasy ariary", "BOB": "Bolivian boliviano", "CRC": "Costa Rican colón",
    "SSP": "South Sudanese pound", "SDG": "Sudanese pound", "CDF": "Congolese franc", "MUR": "Mauritian rupee",
    "MDL": "Moldovan leu", "TND": "Tunisian dinar", "DOP": "Dominican peso", "FJD": "Fijian dollar",
    "PHP": "Philippine peso", "CLP": "Chilean peso", "L": "Honduran lempira", "Kc": "koruna", "Q": "Guatemalan quetzal",
    "Euro": "euro", "Yen": "Japanese yen", "Yuan": "Chinese yuan", "Naira": "naira", "Birr": "Ethiopian birr",
}  # fmt: skip
LONGEST = 6
# Names that some papers write before a large sum: `yen 5 billion`, `Pounds 20m`.
NAMES = {
    "dollars": "dollar", "dollar": "dollar", "pounds": "pound sterling", "euros": "euro", "euro": "euro", "yen": "Japanese yen",
    "rupees": "rupee", "yuan": "Chinese yuan", "francs": "franc", "pesos": "peso", "rubles": "Russian ruble",
    "roubles": "Russian ruble", "naira": "naira", "rand": "South African rand", "ringgit": "ringgit", "baht": "baht",
    "rupiah": "Indonesian rupiah", "lire": "lira", "guilders": "Dutch guilder", "shekels": "Israeli shekel", "kroner": "krone",
    "kronor": "krona", "riyals": "riyal", "dirhams": "dirham", "shillings": "shilling", "taka": "taka",
}  # fmt: skip
