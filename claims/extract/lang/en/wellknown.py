"""Names that articles leave unexplained because every reader knows them: companies, papers, agencies by what they are, people.

None is here whose name is as often something else (a person, a fruit, a river).
"""

from __future__ import annotations

from claims.extract.lang.lists import listed

# Kinds, then the names that each of them may mean.
_NAMES = """
company firm: Adidas|Adobe|Airbnb|Airbus|Alibaba|AstraZeneca|AT&T|Barclays|BASF|BlackBerry|Blue Origin|BMW|Boeing|BP
company firm: British Petroleum|Burger King|Cambridge Analytica|Chevron|Cisco|Citigroup|Coca-Cola|Comcast|Costco|CrowdStrike
company firm: Daimler|Deutsche Bank|Deliveroo|Disney|Dyson|eBay|Ericsson|Exxon|ExxonMobil|Facebook|FedEx|Fiat Chrysler
company firm: Foxconn|Gazprom|General Electric|General Motors|GlaxoSmithKline|Goldman Sachs|Google|Hasbro|Heineken|Hitachi
company firm: Honda|HSBC|Huawei|Hyundai|IBM|IKEA|Intel|JPMorgan|JPMorgan Chase|Kodak|Kraft Heinz|L'Oréal|Lego|Lenovo|LinkedIn
company firm: Lockheed Martin|Lyft|Mastercard|Mattel|Mazda|McDonald's|Mercedes-Benz|Microsoft|Mitsubishi|Moderna|Monsanto
company firm: Motorola|Nestlé|Netflix|Nike|Nintendo|Nissan|Nokia|Northrop Grumman|Novartis|Nvidia|Panasonic|PayPal|PepsiCo
company firm: Petrobras|Peugeot|Pfizer|PG&E|Porsche|Purdue Pharma|Qualcomm|Raytheon|Renault|Rio Tinto|Rolls-Royce|Rosneft
company firm: Royal Dutch Shell|Samsung|Sanofi|Siemens|Snapchat|SoftBank|Sony|SpaceX|Spotify|Starbucks|Subaru|Suzuki|T-Mobile
company firm: Tencent|Tesco|Tesla|Thomas Cook|TikTok|Toshiba|Toyota|Twitter|Uber|Ubisoft|Unilever|Verizon|Virgin Galactic
company firm: Vodafone|Volkswagen|Volvo|Walmart|Wells Fargo|WeWork|WhatsApp|Xiaomi|Yahoo|YouTube|ZTE
company airline carrier: AirAsia|Air Canada|Air China|Air France|Air India|Aeroflot|Alitalia|Avianca|easyJet|Finnair|Flybe
company airline carrier: Flydubai|FlyDubai|Garuda Indonesia|Icelandair|IndiGo|JetBlue|KLM|LATAM|Lion Air|Lufthansa|Qantas
company airline carrier: Ryanair|WestJet|Wizz Air
automaker carmaker manufacturer: BMW|Daimler|Fiat Chrysler|General Motors|Honda|Hyundai|Mazda|Mercedes-Benz|Nissan|Peugeot
automaker carmaker manufacturer: Porsche|Renault|Subaru|Tesla|Toyota|Volkswagen|Volvo
manufacturer: Airbus|Boeing|Bombardier|Embraer|Foxconn|Samsung|Sony
retailer: Aldi|Carrefour|Costco|IKEA|Lidl|Sainsbury's|Tesco|Walmart
broadcaster network: ABC|Al Jazeera|BBC|CBC|CBS|CNN|Deutsche Welle|Fox News|ITV|MSNBC|NBC|NHK|NPR|PBS|RTÉ|Sky News
newspaper paper: Chicago Tribune|Daily Mail|Daily Mirror|Daily Telegraph|Die Welt|El País|Financial Times|Haaretz|Irish Times
newspaper paper: Jerusalem Post|Le Figaro|Le Monde|Los Angeles Times|Miami Herald|Moscow Times|New York Post|New York Times
newspaper paper: South China Morning Post|Straits Times|Sydney Morning Herald|Times of India|Toronto Star|USA Today
newspaper paper: Wall Street Journal|Washington Post|Guardian
agency: AFP|Agence France-Presse|Associated Press|CIA|EPA|ESA|Europol|FAA|FBI|FDA|FEMA|Frontex|IAEA|Interpol|ISRO|JAXA|NASA
agency: NOAA|NSA|NTSB|Reuters|Roscosmos|TASS|UNHCR|UNICEF|USGS|WHO|Xinhua
bureau: FBI
organisation organization: ACLU|Al-Qaeda|Amnesty International|ASEAN|Boko Haram|Doctors Without Borders|FIFA|Greenpeace|Hamas
organisation organization: Hezbollah|Human Rights Watch|IOC|ISIL|ISIS|Islamic State|Médecins Sans Frontières|NAACP|NATO|NRA
organisation organization: OPCW|OPEC|OSCE|Oxfam|PETA|Red Cross|Save the Children|Taliban|UEFA|UNESCO|UNICEF|WHO|WikiLeaks
group: Al-Qaeda|Al-Shabaab|Amnesty International|Boko Haram|ELN|ETA|Extinction Rebellion|FARC|Greenpeace|Hamas|Hezbollah
group: Human Rights Watch|ISIL|ISIS|Islamic State|Ku Klux Klan|PETA|Proud Boys|Taliban
charity: Doctors Without Borders|Médecins Sans Frontières|Oxfam|Red Cross|Save the Children
alliance: NATO
bloc: ASEAN|EU|European Union|Mercosur
bank: Barclays|BNP Paribas|Citigroup|Credit Suisse|Deutsche Bank|Goldman Sachs|HSBC|JPMorgan|Lloyds|UBS|Wells Fargo|World Bank
platform: Airbnb|Facebook|GitHub|Instagram|Netflix|Reddit|Snapchat|Telegram|TikTok|Twitter|WeChat|WhatsApp|YouTube
service: Netflix|Spotify|WhatsApp|YouTube
app: Instagram|Snapchat|Telegram|TikTok|Uber|WeChat|WhatsApp
site website: 4chan|8chan|Facebook|GitHub|Instagram|Pornhub|Reddit|Tumblr|Twitter|WikiLeaks|Wikipedia|YouTube
party: AfD|African National Congress|Bharatiya Janata Party|BJP|CDU|Ciudadanos|En Marche|Fianna Fáil|Fidesz|Fine Gael
party: Five Star Movement|Golden Dawn|Law and Justice|Likud|Plaid Cymru|Podemos|Sinn Féin|SNP|SPD|Syriza|UKIP
club team: AC Milan|Ajax|Arsenal|Aston Villa|Bayern Munich|Benfica|Boca Juniors|Borussia Dortmund|Everton|Inter Milan|Juventus
club team: Leeds United|Leicester City|Manchester City|Manchester United|Newcastle United|Paris Saint-Germain|Real Madrid
club team: River Plate|Tottenham|West Ham
state: Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas
state: Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada
state: New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island
state: South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|West Virginia|Wisconsin|Wyoming
state: Assam|Bihar|Gujarat|Karnataka|Kerala|Maharashtra|Rajasthan|Tamil Nadu|Telangana|Uttar Pradesh|West Bengal
state: New South Wales|Queensland|South Australia|Tasmania|Western Australia|Bahia|Minas Gerais|Bavaria|Hesse|Saxony
state: Borno|Chihuahua|Sinaloa|Sabah|Sarawak
province: Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland and Labrador|Nova Scotia|Ontario|Quebec|Saskatchewan
province: Aceh|Balochistan|Guangdong|Helmand|Hubei|Idlib|Kandahar|Khyber Pakhtunkhwa|Punjab|Sichuan|Sindh|Yunnan
region: Andalusia|Catalonia|Chechnya|Crimea|Darfur|Donbas|Kashmir|Kurdistan|Lombardy|Nagorno-Karabakh|Rojava|Sicily|Tibet
region: Tigray|Tuscany|Xinjiang
region: Arctic|Balkans|Caribbean|Caucasus|Central Asia|East Asia|Golan Heights|Horn of Africa|Latin America|Middle East
region: Persian Gulf|Sahel|Scandinavia|South Asia|South China Sea|Southeast Asia|West Bank
territory: Gaza Strip|Golan Heights|West Bank
territory: Gibraltar|Greenland|Guam|Hong Kong|Kashmir|Northern Territory|Nunavut|Puerto Rico|Yukon
county: Berkshire|Cornwall|Cumbria|Devon|Dorset|Essex|Kent|Lancashire|Merseyside|Norfolk|Northumberland|Somerset|Suffolk|Surrey
county: Sussex|Yorkshire
island: Bali|Borneo|Corsica|Crete|Guam|Hokkaido|Java|Lesbos|Lombok|Luzon|Maui|Mindanao|Oahu|Okinawa|Puerto Rico|Sardinia|Sicily
island: Sulawesi|Sumatra|Tasmania|Tenerife|Zanzibar
river: Danube|Ganges|Mekong|Nile|Rhine|Thames|Volga|Yangtze
planet: Jupiter|Mars|Neptune|Saturn|Uranus|Venus
telescope: Hubble
virus disease: Ebola|HIV|Zika
spacecraft probe: Beresheet|Cassini|Hayabusa2|InSight|New Horizons|OSIRIS-REx|Rosetta|Voyager 1|Voyager 2
"""


def _kinds() -> dict[str, frozenset[str]]:
    known: dict[str, frozenset[str]] = {}
    for line in _NAMES.strip().splitlines():
        kinds, _, names = line.partition(": ")
        for name in names.split("|"):
            known[name] = known.get(name, frozenset()) | frozenset(kinds.split())
    return known


KINDS_OF = _kinds()
"""What each well-known name is."""
# People whom articles call by nothing but these, and whose names mean nobody else.
MEN = listed(
    "trump obama biden putin erdogan macron netanyahu bolsonaro trudeau zelensky zelenskiy zelenskyy duterte lukashenko "
    "zuckerberg khamenei hitler stalin mandela gandhi mozart shakespeare einstein"
)
WOMEN = listed("merkel thunberg ocasio-cortez madonna rihanna")
# Every reader says the article before these: `the newspaper` is `the New York Times`.
WITH_THE = frozenset(
    (
        "Arctic|Associated Press|Balkans|Caribbean|Caucasus|Chicago Tribune|CIA|Daily Mirror|Daily Telegraph|Danube|"
        "EPA|EU|European Union|FAA|FBI|FDA|Financial Times|Ganges|Gaza Strip|Golan Heights|Guardian|Horn of Africa|"
        "IAEA|Irish Times|Jerusalem Post|Los Angeles Times|Mekong|Miami Herald|Middle East|Moscow Times|"
        "New York Post|New York Times|Nile|NSA|NTSB|Persian Gulf|Rhine|Sahel|South China Morning Post|"
        "South China Sea|Straits Times|Sydney Morning Herald|Taliban|Thames|Times of India|Toronto Star|Volga|"
        "Wall Street Journal|Washington Post|West Bank|World Bank|WHO|Yangtze"
    ).split("|")
)
# Read by everybody as they are.
INITIALS = listed(
    "AIDS BBC CBS CEO CIA CNN DNA DNC EPA FAA FBI FDA FEMA FIFA GDP GOP GPS HIV IBM IMF IRS ISIS ITV LGBT MEP MIT MLB NAACP "
    "NASA NATO NBA NBC NFL NGO NHL NHS NRA NSA NYPD OPEC PBS RNA SAT TSA UAE UCLA UFO UNESCO UNICEF USA USDA WHO WTO"
)
SPECIES = frozenset(["E. coli"])
