"""What names hold that tell by their shape what they are: before a ship's, at the end of a paper's, a road's letters."""

from __future__ import annotations

from claims.extract.lang.lists import listed

# Before the name of a ship.
SHIPS = (
    "USS|U\\.S\\.S\\.|USNS|USCGC|HMS|HMAS|HMCS|HMNZS|RMS|RRS|RFA|SS|MV|M/V|MS|MT|M/T|MSC(?=\\s[A-Z][a-z])|FV|F/V|MY|SV|RV|INS|KRI|"
    "BRP|ARA|ROKS|HNLMS|HDMS|LÉ|ORP|TCG|PNS"
)
VESSELS = listed("ship vessel wreck boat warship")
# A bill or what is put to the vote by its number.
BILLS = (
    "(?:House|Senate|Assembly)\\s(?:Bill|File|Resolution)\\s[0-9]+|[HSA]B\\s?[0-9]+|H\\.R\\.\\s?[0-9]+|"
    "Bill\\s[CS]-[0-9]+|Bill\\s[0-9]+|"
    "Proposition\\s[0-9]+|Prop\\.?\\s[0-9]+|Measure\\s[A-Z]\\b"
)
MEASURES = listed("bill law legislation")
PAPERS = listed("newspaper paper daily weekly")
PAPER_ENDS = (
    "Times|Herald|Tribune|Gazette|Chronicle|Courier|Observer|Echo|Inquirer|Dispatch|Register|Sentinel|Examiner|Post|Star|Journal|"
    "Telegraph|Mirror|Mail|Standard|Argus|Globe|Independent|Bulletin|Advertiser|Bee|Ledger|Enquirer|Statesman|Press|Reporter|Sun|"
    "Mercury|Messenger|Daily News|Morning News|Evening News|News-Times|Post-Gazette|Guardian|Citizen|Nation|Express"
)
STATIONS = listed("station broadcaster channel network")
STATION_ENDS = "FM|TV|Radio|Television"
# American stations are called by four letters.
CALL_SIGNS = "[KW][A-Z]{3}(?:-(?:TV|FM|AM))?"
CONTESTS = listed("tournament competition")
CONTEST_ENDS = "Open|Cup|Masters|Invitational|Trophy|Classic|Championships?"
RACES = listed("race marathon")
RACE_ENDS = "Marathon|Half Marathon|Grand Prix|Derby|Regatta|Rally|Triathlon|500"
HIGHWAYS = listed("road highway interstate freeway route")
HIGHWAY_NAMES = (
    "Interstate\\s[0-9]{1,3}|I-[0-9]{1,3}|(?:U\\.?S\\.?\\s)?(?:Route|Highway)\\s[0-9]{1,3}[A-Z]?|"
    "State\\s(?:Road|Route|Highway)\\s[0-9]{1,3}"
)
MOTORWAYS = listed("motorway road")
VIRUSES = listed("virus")
ILLNESSES = listed("disease illness condition infection")
# Open no such name: `the New Standard`, but `the Latest Post`.
NO_FIRST = listed(
    "a an the this that his her their our my its latest first last second next in on at by for from and but"
)
