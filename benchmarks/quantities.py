"""How our quantities are called in the tables of CQE (NewsQuant, R-Text). It maps names and fixes nothing else."""

from __future__ import annotations

from claims.extract.lang.en.nouns import OF_ING, STOP, singular
from claims.extract.lang.en.numberwords import PLURALS
from claims.extract.lang.en.verbs import NOT_VERBS
from claims.records import Quantity
from claims.vocabulary import Hedge, QuantityKind

_CHANGE = {Hedge.ABOUT: "~", Hedge.BELOW: "<", Hedge.AT_MOST: "<", Hedge.ABOVE: ">", Hedge.AT_LEAST: ">"}
_NAMES = {
    "per cent": "percentage", "US dollar": "dollar", "pound": "pound-mass", "degree Celsius": "celsius",
    "degree Fahrenheit": "fahrenheit", "person": "people", "tonne": "metric ton",
    "revolution per minute": "revolutions per minute", "time": "count", "franc": "swiss franc", "forint": "hungarian forint",
    "hryvnia": "ukrainian hryvnia", "koruna": "czech koruna", "lira": "turkish lira", "ringgit": "malaysian ringgit",
    "British thermal unit": "british thermal unit", "million British thermal unit": "mega british thermal unit",
    "metric horsepower": "horsepower", "milliampere hour": "milliampere-hour",
    "nautical mile": "mile", "troy ounce": "ounce", "cubic centimetre": "millilitre", "megatonne": "megaton",
    "gigatonne": "gigaton", "part per million": "parts-per-million", "part per billion": "parts-per-billion",
    "dirham": "united arab emirates dirham", "Dutch guilder": "netherlands guilde", "Georgian lari": "georgian lari",
    "peso": "mexican peso", "riyal": "saudi riyal", "shilling": "kenyan shilling", "Swedish krona": "swedish krone",
    "Polish zloty": "polish złoty", "light year": "light-year", "amp": "ampere", "acre-foot": "acre foot",
}  # fmt: skip
# Their adjectives are lemmas: `six largest cities` count a `large city`.
_LEMMAS = {
    "best": "good", "worst": "bad", "better": "good", "worse": "bad", "smaller": "small", "larger": "large", "bigger": "big",
    "greater": "great", "higher": "high", "lower": "low", "older": "old", "younger": "young", "longer": "long",
    "shorter": "short", "stronger": "strong", "newer": "new", "richer": "rich", "poorer": "poor",
}  # fmt: skip
# What `one of the first women` is one of is, to them, a woman: they leave these out with the function words.
_UNTOLD = frozenset("first last next few many several other own same various whole full former latter very".split())
_SILENT = frozenset(
    "larg nic saf rar wis wid strang cut brav clos loos simpl abl nobl gentl humbl fierc sever rud tam pur pal whit lat fin "
    "remot wildlif tru blu rip".split()
)
_SILENT_VERBS = tuple("at iz us as os is v c rg dg ng u bl pl tl dl gl fl ir ur in id it ag iv ut".split())
_NO_SUPERLATIVE = frozenset(
    "west east midwest northwest southwest northeast southeast forest rainforest guest test interest honest modest request "
    "protest harvest contest conquest arrest quest chest rest pest vest nest digest priest manifest crest zest".split()
)


def to_cqe(quantity: Quantity, text: str) -> dict[str, str]:
    """A quantity of `text` as CQE's tables write it: `value`, `normalized_unit`, `change`, all strings."""
    return {"value": _value(quantity), "normalized_unit": _unit(quantity, text), "change": _change(quantity, text)}


def _value(q: Quantity) -> str:
    bounds = [x for x in (q.low, q.high) if x is not None]
    if len(bounds) == 2 and bounds[0] == bounds[1] and q.kind is not QuantityKind.SCORE:
        bounds = bounds[:1]
    return "-".join(f"{x:f}" for x in bounds)


def _unit(q: Quantity, text: str) -> str:
    if q.unit is None:
        return _share(q)
    if q.kind is QuantityKind.AGE:
        return f"{q.unit} of age"
    counted, by, rate = q.unit.partition(" per ")
    if q.kind is QuantityKind.COUNT and q.of and " " in q.of:
        words = q.of.lower().split()
        at = next((i for i, word in enumerate(words) if singular(word) == counted.lower()), None)
        if at is not None:
            partly = q.low == q.high == 1 and text.startswith(" of ", q.end)
            whole = [singular(_verb(_lemma(word))) for word in words[at + 1 :] if word not in STOP]
            first = [word for word in words[:at] if not partly or word not in _UNTOLD]
            return " ".join([*map(_lemma, first), _NAMES.get(counted, counted), *whole]) + by + rate
    if q.unit in _NAMES:
        return _NAMES[q.unit]
    name, _, per = q.unit.partition(" per ")
    if name == "barrel" and not per and (q.of or "").lower() == "oil":
        return "barrel of oil"
    name = _NAMES.get(name, name).lower()
    return f"{name} per {_NAMES.get(per, per).lower()}" if per else name


def _share(q: Quantity) -> str:
    """`a third of voters`, `one in five voters`: their tables count shares of a noun in `% voter`."""
    if q.kind not in (QuantityKind.SHARE, QuantityKind.RATIO) or q.of is None:
        return "-"
    *words, last = q.of.lower().split()
    one = singular(last)
    return " ".join(["%", *(_lemma(word) for word in words if word not in STOP), _NAMES.get(one, one)])


def _lemma(adjective: str) -> str:
    """`proudest` is `proud`, `biggest` is `big`, `earliest` is `early`."""
    if adjective in _LEMMAS or not adjective.endswith("est") or adjective in _NO_SUPERLATIVE or len(adjective) < 6:
        return _LEMMAS.get(adjective, adjective)
    stem = adjective[:-3]
    if stem[-1] == "i":
        return stem[:-1] + "y"
    if stem[-1] == stem[-2] and stem[-1] in "bdgmnt":
        return stem[:-1]
    return stem + "e" if stem in _SILENT else stem


def _verb(word: str) -> str:
    """Their verbs are lemmas, too: `people killed`, `carriers cutting` are told with `kill` and `cut`."""
    end = 3 if word.endswith("ing") else 2 if word.endswith("ed") else 0
    if not end or len(word) < end + 3 or word in OF_ING or word in NOT_VERBS:
        return word
    stem = word[:-end]
    if stem[-1] == "i":
        return stem[:-1] + "y"
    if stem[-1] == stem[-2] and stem[-1] in "bdgmnprt":
        return stem[:-1]
    return stem + "e" if stem.endswith(_SILENT_VERBS) else stem


def _change(q: Quantity, text: str) -> str:
    """Their tables write `tens of thousands` as a range alone, 10000-100000, and tell its vagueness by nothing else."""
    if q.hedge is Hedge.ABOUT and not PLURALS.keys().isdisjoint(text[q.start : q.end].lower().split()):
        return q.change.value if q.change else "="
    return _CHANGE.get(q.hedge) or (q.change.value if q.change else "=")
