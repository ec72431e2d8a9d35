"""Names that articles leave unexplained because every reader knows them: companies, papers, agencies by what they are, people.

What things are lies in `wellknown.txt`, under lines that say it; the card beside it tells what the table promises.
"""

from __future__ import annotations

from importlib import resources

from claims.extract.lang.lists import listed


def _read() -> tuple[dict[str, frozenset[str]], frozenset[str], dict[str, str]]:
    """What the file says each name is, the names that it gives with their article, and the shorter of two of one thing."""
    known: dict[str, frozenset[str]] = {}
    led: set[str] = set()
    kinds: frozenset[str] = frozenset()
    shorter: dict[str, str] = {}
    for line in (resources.files("claims.extract.lang.en") / "wellknown.txt").read_text("utf-8").splitlines():
        if line.startswith("# "):
            kinds = frozenset(line.split()[1:])
            continue
        for name in line.split("|"):
            bare = name.removeprefix("the ")
            full, same, short = name.partition("=")
            if same:
                shorter[full] = short
                continue
            known[bare] = known.get(bare, frozenset()) | kinds
            if bare != name:
                led.add(bare)
    return known, frozenset(led), shorter


# What each well-known name is; those that every reader says with the article: `the newspaper` is `the New York Times`;
# and of two names of one thing the shorter for the fuller.
KINDS_OF, WITH_THE, SHORTER = _read()
# People whom articles call by nothing but these, and whose names mean nobody else.
MEN = listed(
    "trump obama biden putin erdogan macron netanyahu bolsonaro trudeau zelensky zelenskiy zelenskyy duterte lukashenko "
    "zuckerberg khamenei hitler stalin mandela gandhi mozart shakespeare einstein"
)
WOMEN = listed("merkel thunberg ocasio-cortez madonna rihanna")
# Everyday words and places: these are the well-known names only behind their article.
ONLY_WITH_THE = listed(
    "Sun Age Advertiser Independent Observer Guardian Statesman Hindu Nation Atlantic Spectator Advocate Wire Onion Root "
    "Register Verge Intercept Intelligencer Diet Capitol Treasury Fed Oval Ritz Savoy Apollo Olympia Roundhouse Barbican "
    "Masters Booker Shard Gherkin Met Tate Cenotaph Sphinx Hermitage Globe Smiths Doors Clash Cure Killers Strokes "
    "Temptations Who Ashes Severn Shannon Thinker Endurance Lifeline Pumas Cubs Pacific Teamsters Proms"
)
# Read by everybody as they are.
INITIALS = listed(
    "ABC ACLU AFP AIDS ASEAN BASF BBC BJP BMW CBC CBS CDU CEO CIA CNN DNA DNC ELN EPA ESA ETA FAA FARC FBI FDA FEMA FIFA GDP "
    "GOP GPS HIV HSBC IAEA IBM IKEA IMF IOC IRS ISIL ISIS ISRO ITV JAXA KLM LATAM LGBT MEP MIT MLB MSNBC NAACP NASA NATO NBA "
    "NBC NFL NGO NHK NHL NHS NOAA NPR NRA NSA NTSB NYPD OPCW OPEC OSCE PBS PETA RNA SAT SNP SPD TASS TSA UAE UBS UCLA UEFA UFO "
    "UKIP UNESCO UNHCR UNICEF USA USDA USGS WHO WTO ZTE"
)
SPECIES = frozenset(["E. coli"])
