"""Words that by their form tell of one person: `coroner`, `machinist`, `postman`."""

from __future__ import annotations

from functools import lru_cache

from claims.extract.lang.en import people
from claims.extract.lang.lists import listed

_ENDS = ("ist", "ian", "man", "woman", "eer", "er", "or", "ant", "ent")
_SHORT = 5  # letters of the shortest word that is told by its form
# End so and are no persons.
_THINGS = listed(
    "checklist playlist shortlist blacklist twist wrist exist consist insist assist resist persist feminist racist sexist "
    "human german roman ottoman civilian italian russian asian indian canadian australian brazilian iranian ukrainian "
    "christian median guardian meridian equestrian pedestrian "
    "letter number paper computer water power order offer answer matter weather winter summer river tower center chapter "
    "newspaper server shelter border counter cancer dinner corner cover after under never other another "
    "either neither rather whether together higher lower larger smaller greater better later earlier former latter older "
    "younger longer shorter bigger wider deeper stronger weaker faster slower easier harder cheaper richer poorer closer "
    "further farther outer inner upper proper sober eager bitter clever tender silver copper rubber timber lumber ladder "
    "hammer trigger finger shoulder fever disorder murder thunder wonder danger anger hunger pepper butter sugar supper "
    "slipper jumper sweater trailer freezer cooker boiler heater burner printer scanner scooter helicopter chopper tanker "
    "freighter trawler steamer cutter carrier container parameter meter kilometer diameter perimeter barometer thermometer "
    "charter quarter semester trimester september october november december character gender tender render "
    "transfer buffer differ suffer prefer refer infer defer confer remember consider deliver discover recover uncover gather "
    "enter encounter register administer disaster poster roster booster cluster filter shutter "
    "transformer router browser folder header footer banner spider tiger panther oyster lobster hamster "
    "floor factor error motor sector tractor mirror sensor monitor reactor corridor harbor labor honor color humor "
    "horror terror visor vapor rumor flavor favor behavior interior exterior major minor prior superior inferior senior "
    "junior vector calculator generator elevator escalator indicator accelerator incubator ventilator "
    "detector projector connector semiconductor capacitor cursor anchor armor vigor "
    "plant restaurant grant warrant giant elephant variant pollutant covenant quadrant important significant dominant "
    "relevant constant distant instant vacant elegant brilliant abundant reluctant pregnant currant pennant "
    "event accident incident percent content extent intent talent continent component current torrent present recent absent "
    "decent silent violent ancient different innocent permanent prominent frequent independent subsequent consistent "
    "apparent transparent urgent patent latent potent efficient sufficient equivalent excellent intelligent spent "
    "career cheer steer sheer veneer"
)
_DOING = "ment"


@lru_cache(maxsize=16384)
def somebody(low: str) -> bool:
    """Whether a small-letter noun in the singular tells of a person, by a list or by its form."""
    if low in people.ANYONE:
        return True
    formed = len(low) >= _SHORT and low.isalpha() and low.endswith(_ENDS) and not low.endswith(_DOING)
    return formed and low not in _THINGS and low not in people.BODIES
