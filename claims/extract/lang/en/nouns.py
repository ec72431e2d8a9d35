"""Which words end a counted noun phrase, which are plural, and what they are in the singular."""

from __future__ import annotations

from functools import lru_cache

from claims.extract.lang.en import verbs
from claims.extract.lang.lists import listed

# Words that no counted noun phrase runs across.
STOP = listed(
    "a an the and or but nor so yet if then than that which who whom whose when where while as at by for from in "
    "into of off "
    "on onto out over per since through to toward towards under until up upon via with within without before after "
    "during about "
    "above across against along among around behind below beneath beside between beyond despite down except inside "
    "like near "
    "outside past this these those it he she they we you i me him them us my your his its their our her there here "
    "not no "
    "is are was were be been being am has have had having do does did will would can could may might must shall should "
    "because although though unless whether however also too very just only even still already again ago later "
    "earlier now "
    "today yesterday tomorrow how why what each both either neither every any all some less least apart away back "
    "together respectively compared including such amid despite following due according well almost nearly say says "
    "said "
    "told ahead alone long wide high tall deep thick old strong worth overall annually daily weekly monthly combined "
    "total "
    "better worse higher lower larger bigger smaller greater fewer longer shorter faster slower else instead rather "
    "perhaps "
    "maybe once twice often never always ever yes unlike plus minus soon enough together versus vs"
)  # fmt: skip
ARTICLES = listed("a an the this that these those its their his her our my your")
# May stand among the words of what a verb of change has as its object: `cut the size of the army 5 per cent`.
OWNED = ARTICLES | listed("of and")
# Words between the number and the noun that say nothing of what is counted.
SKIP = listed("more fewer other additional further extra such another of most very few several many")
# People whose age may stand behind them between commas: `his brother, 22, left`.
KIN = listed(
    "brother sister son daughter father mother wife husband girlfriend boyfriend man woman boy girl teenager driver suspect "
    "victim student uncle aunt cousin nephew niece grandson granddaughter grandmother grandfather"
)
# End in -est and compare nothing.
NO_SUPERLATIVE = listed(
    "midwest northwest southwest northeast southeast forest rainforest interest honest modest request protest harvest contest "
    "conquest arrest digest priest manifest invest suggest"
)
# End in -ly and tell what, not how.
NO_ADVERB = listed(
    "family assembly reply supply ally bully jelly monopoly anomaly butterfly belly fly rally tally weekly daily monthly "
    "quarterly early likely friendly elderly deadly lonely lively costly only homily melody italy july"
)
# What an adjective behind a hyphen counts: `three-legged`, `two-sided`.
OF_SUCH = {
    "dimensional": "dimension", "legged": "leg", "sided": "side", "pronged": "prong", "tiered": "tier", "armed": "arm",
    "handed": "hand", "winged": "wing", "wheeled": "wheel", "headed": "head", "bedroomed": "bedroom", "storied": "storey",
    "doored": "door", "engined": "engine", "seated": "seat", "lettered": "letter", "membered": "member",
}  # fmt: skip
# Look like a second plural behind a counted noun, and are none of it.
NOT_COMPOUND = listed(
    "times days weeks months years hours minutes overseas others parts ones yours ours theirs lots thanks"
)
IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "mice": "mouse", "geese": "goose", "oxen": "ox", "wives": "wife", "lives": "life", "knives": "knife",
    "wolves": "wolf", "leaves": "leaf", "halves": "half", "shelves": "shelf", "thieves": "thief", "loaves": "loaf",
    "criteria": "criterion", "phenomena": "phenomenon", "crises": "crisis", "analyses": "analysis", "bases": "base",
    "servicemen": "serviceman", "policemen": "policeman", "firemen": "fireman", "gunmen": "gunman",
    "congressmen": "congressman", "businessmen": "businessman", "fishermen": "fisherman", "congresswomen": "congresswoman",
    "grandchildren": "grandchild", "schoolchildren": "schoolchild", "series": "series", "species": "species",
    "aircraft": "aircraft", "police": "police", "troops": "troop", "cattle": "cattle", "sheep": "sheep", "fish": "fish",
    "deer": "deer", "vs": "vs", "movies": "movie", "cookies": "cookie", "zombies": "zombie", "selfies": "selfie",
    "calories": "calorie", "ties": "tie", "lies": "lie", "pies": "pie", "dies": "die", "shoes": "shoe", "toes": "toe",
    "buses": "bus", "viruses": "virus", "bonuses": "bonus", "campuses": "campus", "statuses": "status",
    "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato", "axes": "axe", "quizzes": "quiz", "gases": "gas",
    "lenses": "lens", "media": "medium", "alumni": "alumnus", "fungi": "fungus", "indices": "index", "matrices": "matrix",
    "vertices": "vertex", "ads": "ad", "tvs": "TV", "crew": "crew", "clergy": "clergy",
    "livestock": "livestock", "data": "data", "personnel": "personnel", "staff": "staff", "means": "means",
    "headquarters": "headquarters", "horsepower": "horsepower", "rookies": "rookie", "caches": "cache", "niches": "niche",
}  # fmt: skip
_OE = listed("shoes toes canoes foes woes oboes hoes doe does roes throes floes aloes horseshoes")
_NOT_PLURAL = listed(
    "is was has does goes says its his hers this us yes less perhaps always sometimes besides afterwards upwards "
    "towards "
    "across unless plus minus thus as versus overseas news mathematics politics economics whereas was jus pus gas "
    "bus plus measles mumps rabies diabetes politics "
    "focus bonus status campus virus citrus surplus chorus census consensus"
)


def plural(word: str) -> bool:
    """Whether a small-letter word looks like a noun in the plural."""
    if word in IRREGULAR:
        return True
    return len(word) > 3 and word[-1] == "s" and word[-2] not in "sui'’" and word not in _NOT_PLURAL


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """The singular of a small-letter plural, by rule where the list is silent."""
    known = IRREGULAR.get(word)
    if known:
        return known
    if not plural(word):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("oes") and word not in _OE:
        return word[:-2]
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    return word[:-1]


@lru_cache(maxsize=8192)
def ends_phrase(word: str) -> bool:
    """Whether a small-letter word cannot stand inside a counted noun phrase: function words and plain verbs."""
    return word in STOP or (verbs.firm(word) and not plural(word))
