"""Countries and their peoples, and words for a place that a text has named before."""

from __future__ import annotations

from claims.extract.lang.lists import listed

# A country as one would write it: words for what is of it.
_COUNTRIES = """
Afghanistan: Afghan | Albania: Albanian | Algeria: Algerian
Andorra: Andorran | Angola: Angolan | Argentina: Argentine
Armenia: Armenian | Australia: Australian | Austria: Austrian | Azerbaijan: Azerbaijani Azeri | the Bahamas: Bahamian
Bahrain: Bahraini | Bangladesh: Bangladeshi | Barbados: Barbadian
Belarus: Belarusian | Belgium: Belgian | Belize: Belizean
Benin: Beninese | Bhutan: Bhutanese | Bolivia: Bolivian | Bosnia: Bosnian | Botswana: Botswanan | Brazil: Brazilian
Brunei: Bruneian | Bulgaria: Bulgarian | Burkina Faso: Burkinabe | Burundi: Burundian | Cambodia: Cambodian
Cameroon: Cameroonian | Canada: Canadian | Cape Verde: Cape-Verdean | Chad: Chadian | Chile: Chilean | China: Chinese
Colombia: Colombian | Costa Rica: Costa-Rican | Croatia: Croatian | Cuba: Cuban | Cyprus: Cypriot | Czechia: Czech
the Czech Republic: | Denmark: Danish | Djibouti: Djiboutian | Ecuador: Ecuadorian | Egypt: Egyptian
El Salvador: Salvadoran | Eritrea: Eritrean | Estonia: Estonian | Ethiopia: Ethiopian | Fiji: Fijian | Finland: Finnish
France: French | Gabon: Gabonese | the Gambia: Gambian | Germany: German | Ghana: Ghanaian | Greece: Greek
Guatemala: Guatemalan | Guinea: Guinean | Guyana: Guyanese | Haiti: Haitian | Honduras: Honduran | Hungary: Hungarian
Iceland: Icelandic | India: Indian | Indonesia: Indonesian
Iran: Iranian | Iraq: Iraqi | Ireland: Irish | Israel: Israeli
Italy: Italian | Ivory Coast: Ivorian | Jamaica: Jamaican | Japan: Japanese | Jordan: Jordanian | Kazakhstan: Kazakh
Kenya: Kenyan | Kiribati: | Kosovo: Kosovar
Kuwait: Kuwaiti | Kyrgyzstan: Kyrgyz | Laos: Lao Laotian | Latvia: Latvian
Lebanon: Lebanese | Lesotho: | Liberia: Liberian | Libya: Libyan | Liechtenstein: | Lithuania: Lithuanian
Luxembourg: | Madagascar: Malagasy | Malawi: Malawian | Malaysia: Malaysian | the Maldives: Maldivian
Mali: Malian | Malta: Maltese | Mauritania: Mauritanian | Mauritius: Mauritian | Mexico: Mexican | Moldova: Moldovan
Monaco: | Mongolia: Mongolian | Montenegro: Montenegrin | Morocco: Moroccan | Mozambique: Mozambican | Myanmar: Burmese
Namibia: Namibian | Nepal: Nepali Nepalese | the Netherlands: Dutch | New Zealand: | Nicaragua: Nicaraguan
Niger: Nigerien | Nigeria: Nigerian | North Korea: North-Korean
North Macedonia: Macedonian | Norway: Norwegian | Oman:
Pakistan: Pakistani | Palau: Palauan | Panama: Panamanian | Papua New Guinea: | Paraguay: Paraguayan | Peru: Peruvian
the Philippines: Filipino Philippine | Poland: Polish | Portugal: Portuguese | Qatar: Qatari | Romania: Romanian
Russia: Russian | Rwanda: Rwandan | Samoa: Samoan | Saudi Arabia: Saudi
Senegal: Senegalese | Serbia: Serbian | Seychelles: | Sierra Leone:
Singapore: Singaporean | Slovakia: Slovak | Slovenia: Slovenian | Somalia: Somali | South Africa: South-African
South Korea: South-Korean | South Sudan: | Spain: Spanish
Sri Lanka: Sri-Lankan | Sudan: Sudanese | Suriname: Surinamese
Sweden: Swedish | Switzerland: Swiss | Syria: Syrian | Taiwan: Taiwanese | Tajikistan: Tajik | Tanzania: Tanzanian
Thailand: Thai | Togo: Togolese | Tonga: Tongan | Tunisia: Tunisian | Turkey: Turkish | Turkmenistan: Turkmen | Tuvalu:
Uganda: Ugandan | Ukraine: Ukrainian | the United Arab Emirates: Emirati | the United Kingdom: British UK U.K.
the United States: American US U.S. USA | Uruguay: Uruguayan | Uzbekistan: Uzbek | Vanuatu: | Vatican City:
Venezuela: Venezuelan | Vietnam: Vietnamese | Yemen: Yemeni
the Dominican Republic: | the Central African Republic: | the Democratic Republic of the Congo: Congolese
Trinidad and Tobago: | Equatorial Guinea: | the Solomon Islands: | East Timor: Timorese | Eswatini: | the Comoros:
Zambia: Zambian | Zimbabwe: Zimbabwean | Scotland: Scottish | Wales: Welsh
England: English
"""


def _named() -> dict[str, str]:
    """Every name and adjective of a country, as it is written, with the country it belongs to."""
    known: dict[str, str] = {}
    for entry in _COUNTRIES.replace("\n", "|").split("|"):
        country, _, peoples = entry.strip().partition(":")
        if country:
            known[country.removeprefix("the ")] = country
            known |= {people.replace("-", " "): country for people in peoples.split()}
    return known


# Names of countries that have another as well.
ALSO = dict.fromkeys(["Britain", "Great Britain"], "the United Kingdom") | {
    "Burma": "Myanmar",
    "Holland": "the Netherlands",
}
COUNTRY_OF = _named() | ALSO
# Cities that a title names without saying that they are.
CITIES = frozenset(
    (
        "Abidjan|Abuja|Accra|Addis Ababa|Adelaide|Algiers|Amman|Amsterdam|Ankara|Antwerp|Athens|Atlanta|Auckland|"
        "Baghdad|Baku|Baltimore|Bamako|Bangalore|Bangkok|Barcelona|Beijing|Beirut|Belfast|Belgrade|Berlin|Birmingham|"
        "Bogotá|Boston|Bratislava|Brisbane|Bristol|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|Canberra|Cape Town|"
        "Caracas|Cardiff|Casablanca|Chennai|Chicago|Cologne|Colombo|Copenhagen|Dakar|Dallas|Damascus|Dar es Salaam|"
        "Delhi|Denver|Detroit|Dhaka|Dnipro|Doha|Dubai|Dublin|Düsseldorf|Edinburgh|Frankfurt|Geneva|Genoa|Glasgow|"
        "Guangzhou|Hamburg|Hanoi|Harare|Havana|Helsinki|Hong Kong|Houston|Hyderabad|Istanbul|Jakarta|Jerusalem|"
        "Johannesburg|Kabul|Kampala|Karachi|Kathmandu|Khartoum|Kigali|Kinshasa|Kolkata|Kuala Lumpur|Kyiv|Kiev|Kyoto|"
        "Lagos|Lahore|La Paz|Leeds|Leicester|Lima|Lisbon|Liverpool|Ljubljana|London|Los Angeles|Lusaka|Lyon|Madrid|"
        "Manchester|Manila|Marseille|Mecca|Melbourne|Memphis|Mexico City|Miami|Milan|Minneapolis|Minsk|Mogadishu|"
        "Montevideo|Montreal|Moscow|Mosul|Mumbai|Munich|Nairobi|Naples|New Delhi|New Orleans|New York City|Nice|"
        "Osaka|Oslo|Ottawa|Palermo|Paris|Perth|Philadelphia|Phnom Penh|Phoenix|Pittsburgh|Prague|Pretoria|Pyongyang|"
        "Quito|Rabat|Rangoon|Riga|Rio de Janeiro|Riyadh|Rome|Rotterdam|San Diego|San Francisco|Santiago|São Paulo|"
        "Sarajevo|Seattle|Seoul|Shanghai|Sheffield|Shenzhen|Skopje|Sofia|Stockholm|Stuttgart|Sydney|Taipei|Tallinn|"
        "Tashkent|Tbilisi|Tehran|Tel Aviv|Tirana|Tokyo|Toronto|Tripoli|Tunis|Turin|Vancouver|Venice|Vienna|Vilnius|"
        "Warsaw|Wellington|Winnipeg|Wuhan|Yangon|Yerevan|Zagreb|Zurich"
    ).split("|")
)
# Stories are written from them that happen elsewhere: the seats of governments and of unions of them.
SEATS = frozenset(["Washington", "Brussels", "Geneva", "United Nations"])
# Are states and something else as well: a city, a country, a woman.
MAYBE_STATES = ("New York", "Georgia", "Virginia", "Delaware")
# One is in these, not at them: `in the gallery`.
ROOMS = listed(
    "gallery room hall corridor kitchen cell ward cabin garage basement attic cellar tent bathroom bedroom lobby lounge"
)
# `the ...` that means a body named before by a name that ends with the word, or opens with it: `the Court of Session`.
BODY_WORDS = listed(
    "party court committee council ministry commission association foundation university college institute museum hospital "
    "church airport bridge river league club union navy army bank bureau department academy parliament senate congress "
    "assembly festival tournament observatory laboratory agency federation society airline channel tribunal fund "
    "corporation company house centre center park stadium theatre theater island county province district tower cathedral "
    "network project"
)
# Open a name: `the lake` is `Lake Arden`.
FIRST_WORDS = listed("lake mount river hotel hurricane cyclone typhoon operation project")
# End the name of a street.
STREETS = "Street|Avenue|Road|Lane|Drive|Boulevard|Square|Place|Court|Terrace|St|Ave|Rd|Blvd"
# So do these before its name: `36 Quai des Orfèvres`.
STREETS_FIRST = "Rue|Quai|Avenue|Boulevard|Place|Via|Piazza|Calle|Plaza|Avenida|Rua"
# Behind `there` these tell that something is: `there were mills`; and before it, that no place is meant: `out there`.
THERE_IS = listed(
    "is are was were has have had will would can could may might must should shall be been being isn't aren't wasn't weren't "
    "seem seems seemed appear appears appeared remain remains remained exist exists existed come comes came did do does going "
    "ought need needs used ever"
)
NO_THERE = listed("in get gets got getting right hi hello and then hang from not")
# Behind `was there` these show that a place is meant.
BEHIND_THERE = listed("in for on by since until from after before and when while as to with at besides during because")
# Between `there` and such a verb.
THERE_STILL = listed("never now still also only just always already really")
# Before a name these tell that somebody came to it.
REACHED = listed("reach reaches reached reaching visit visits visited visiting enter enters entered entering")
# Where somebody speaks, behind this as well.
SPOKEN_THERE = listed("out")
# Before `in` or `at` these tell of no place: `faith in Ford`.
NO_PLACE_BEHIND = listed(
    "confidence faith trust interest stake shares believe believes believed invest invested according"
)
# Before `to` and a name these tell whither: `moved to Arden`.
WENT = listed(
    "go goes went gone going move moves moved moving return returns returned returning travel travels travelled traveled "
    "flew fly flies flown come comes came back emigrated immigrated relocated transferred taken sent brought drove headed fled "
    "trip visit visits journey tour way moved evacuated flight migrated sailed walked rushed airlifted deported extradited"
)
