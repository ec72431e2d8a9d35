"""By what a text shows that a name is a person's, what they are, and whether it speaks of a woman or a man."""

from __future__ import annotations

import re
from functools import lru_cache

from claims.extract.lang.en import abbreviations, given, grammar, people, places, verbs, wellknown
from claims.extract.lang.lists import by_letter, either
from claims.extract.prose.words import plain

# Two initials in one: `P.J. Reed`, not `U.S. Steel`.
_INITIALS = r"(?!(?:U\.[SKN]|E\.U|D\.C|L\.A|N\.[YZJ]|[AP]\.M|U\.A\.E)\.)[A-Z]\.[A-Z]\.(?=\s[A-Z][a-z])"
CAPITAL = (
    rf"(?:{_INITIALS}|[A-Z]\.|(?:{abbreviations.BEFORE_NAMES})\.|[A-ZÀ-ÖØ-ÞĀ-Ž][^\W_]*(?:[-'’][A-ZÀ-ÖØ-Þa-z][^\W_]*)*)"
)
_CAPITAL_ROLE, _ROLE = by_letter(either(map(str.capitalize, people.ROLES))), by_letter(either(people.ROLES))
_OFFICES = frozenset(people.ROLES)
_OF = r"(?:\s(?:of|at|for)\s(?:the\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*)?"
# `Otto Reed, the Queen came`: nothing is said of him.
_APPOSED = r"(?=[,.;:)”\"]|\s(?:of|for|and|at|in|who|to|from)\b|$)"
# `the suspect, later identified as 28-year-old Otto Reed`, `the gunman was named by police as Otto Reed`.
_NAMED = (
    r"(?:,?\s(?:(?:is|was|has\sbeen|had\sbeen|who\swas)\s)?(?:(?:later|since|then|only|also)\s)?"
    r"(?:(?:identified|named)(?:\sby\s[\w ’'-]{2,30})?\sas|named|identified)|\sas|,)?(?:\s\d{1,3}-year-old)?"
)
_BEFORE = re.compile(
    rf"((?:(?:[Tt]he\s|[Aa]n?\s)(?:[\w’'-]+\s){{0,3}}?|(?:{CAPITAL}\s){{0,3}}(?:[a-z][a-z-]+\s)?)(?:{_ROLE}){_OF}){_NAMED}\s$"
)
_AFTER = re.compile(
    r"(?:,\s\d{1,3})?,\s(?:(?:previously|formerly|now|currently)\s)?((?:(?:former|retired|late|acting|outgoing)\s)?"
    rf"(?:(?:the|an?|its|then|then the|vice|deputy|ex|(?:[A-Z]\w+\s){{0,2}}[A-Z]\w+['’]s)[\s-](?:[\w’'-]+\s){{0,4}}?)?"
    rf"(?:{_ROLE}|(?:{_CAPITAL_ROLE}){_APPOSED})\b{_OF})"
)
# `, one of Norway’s finest actors`.
_ONE_OF = re.compile(rf",\sone\sof\s(?:[\w’'-]+\s){{1,7}}?({either(people.ROLES - people.COMPANIES_ARE)})s\b")
# `Chief Executive of New Arden Otto Reed`.
_OFFICE_OF = re.compile(
    rf"\b((?:[A-Z][a-z]+\s){{0,2}}(?:{_CAPITAL_ROLE})\s(?:of|for)\s(?:the\s)?"
    r"(?:[A-Z][\w’'-]+\s){1,3})$"
)
# `Minister of State for school meals Otto Reed`.
_OFFICE_FOR = re.compile(
    rf"\b((?:[A-Z][a-z]+\s){{0,2}}(?:{_CAPITAL_ROLE})(?:\sof\sState)?\sfor\s((?:[a-z][a-z’'-]+\s){{1,4}}))$"
)
_ACTS = re.compile(rf"(?:\sof\s[A-Z][a-z]+)?\s(?:{people.ACTS})\b")
_SOMEBODY = re.compile(
    rf"(?:\b\d{{1,3}}-year-old\s(?:[a-z]+\s)?(?:[A-Z][a-z]+\s)?|\b(?:{either(people.BEFORE_NAMES)})\s(?:named\s)?)$"
)
_SUBJECT = re.compile(r"(?:^|[.!?:\n”\"—–]\s*|,\s|\b(?:and|but|while|when|after|because)\s)$")
_KIN = rf"(?:{either(people.KIN)}|parents|siblings|children|(?:broth|sist)ers|sons|daughters)"
_KIN_BEFORE = re.compile(
    rf"(?:\b(?:his|her|their|whose|the)|['’]s)\s(?:[\w-]+\s){{0,3}}?{_KIN}(?:,|\sis|\swas)?\s$", re.I
)
_KIN_BEHIND = re.compile(rf",\s(?:his|her|their)\s(?:[\w-]+\s){{0,2}}?{_KIN}\b")
_NEAR, _FOLLOWS, _SAYING = 70, 160, 16  # letters looked at before a name, behind it, and for a verb of saying
_SPEAKS = re.compile(
    rf"\s(?:(?:also|later|then|further|has|had)\s)?(?:{people.SAYS}|died|resigned|"
    r"(?:was|is) (?:born|arrested|charged|convicted|sentenced|shot|stabbed|elected|appointed|survived by))\b|,\s[1-9][0-9],"
)
_OWN_WORDS = re.compile(r"\b[Aa]ccording\sto\s$")
# `Otto Reed of the Arden Mill said`, `Otto Reed’s son`, `Otto Reed, his brother`, `Otto Reed, a three-year-old`.
_TELLS = re.compile(
    rf"(?:,?\s(?:of|from)\s(?:the\s)?{CAPITAL}(?:,?\s{CAPITAL}\.?){{0,4}},?)?\s(?:also\s)?(?:{people.SAYS})\b"
    rf"|,\s(?:his|her)\s|,\s(?:an?\s)?[\w-]+-year-old\b"
)
_OWN_KIN = re.compile(rf"\s(?:{either(people.KIN)})\b")
# `The skipper drowned off Kell Head told`.
_AT_PLACE = re.compile(r"\b(?:off|near|outside|across|around|towards?|through|into|onto)\s(?:the\s)?$")
_SAID_BY = re.compile(rf"[”\"’,]\s(?:{people.SAYS})\s$")
_WHOSE = re.compile(r"([\w-]+)['’]s\s$")  # `the country’s President Otto Reed`
# `said Rovers coach Otto Reed`: it is not Rovers who spoke.
_SPEAKS_FOR = re.compile(rf"\s(?:[a-z-]+\s)?(?:{_ROLE})\s[A-Z]")
_SAYS_END = frozenset("dseo")  # how verbs of saying end
_SOME = re.compile(rf"\b(?:{_ROLE})s\s$")
_BEHIND = re.compile(
    rf"{_ONE_OF.pattern}|,\s(?:an?|the)\s(?:[\w’'-]+\s){{0,3}}?(?:{either(people.BEHIND_NAMES)}|"
    r"member\sof\s(?:the\s)?(?:[A-Z]\w+\s)?(?:[Pp]arliament|[Cc]ongress|[Ss]enate|[Cc]ouncil))\b"
)
_TOLD_OF = re.compile(r",\s(?:aged\s)?\d{1,3}\b|\s(?:said|told|says|wrote|added)\b|,?\s(?:who|whose)\b")
# `explained Otto Reed`, but not `it said Good Morning`.
_SAID = re.compile(r"(?<![Hh]e\s)(?<![Ii]t\s)(?<!hey\s)\b(?:said|says|explained|told)\s$")
_VERB = re.compile(r"\s(?:(?:also|later|then|first|still|now|never|once)\s)*([a-z]+)")
_HE_SHE = re.compile(r"\b(?:s?he|h(?:is|er|im))\b")
_WORDS = re.compile(r"[^\W\d_][\w’'-]*")
_POSSESSIVE = re.compile(r"['’]s?$")
# Whom a court tries: `Otto Reed, aged 40, pleaded guilty`, `Otto Reed appeared in court`.
_TRIED = re.compile(
    r"(?:,?\s(?:aged\s|who\s)?[\w-]+,)?\s(?:(?:who|was|has|had|is|been|also|then|later|formally|first)\s)*"
    r"(?:charged\swith|accused\sof|indicted|arraigned|pleaded|pled|appeared\s[^.;\n]{0,50}?\bcourt\b|"
    r"(?:stood|on|faces)\strial)\b",
    re.IGNORECASE,
)
_NO_MATTER = (grammar.PREPOSITIONS | grammar.CLAUSE_WORDS | grammar.DETERMINERS) - {"and"}
_ON_TRIAL = frozenset(["accused", "defendant"])


# `its owner, Arden Air, said it`: a firm may be that.
_RUN_BY = re.compile(rf"\b(?:{either(people.COMPANIES_ARE)}),\s$")
_SAYS_IT = re.compile(rf",?\s(?:has\s|had\s)?(?:{people.SAYS})\s(?:that\s)?its?\b")


def person_like(text: str, match: re.Match[str], start: int, parts: list[str]) -> bool:
    """Whether the text treats the name as a person's: a title, an office, an age or a known first name."""
    if opens_name(parts[0]) or _titled(match):
        return True
    after = text[match.end() : match.end() + 90]
    if _AT_PLACE.search(text, max(0, match.start() - _SAYING), match.start()):
        return False
    if _TOLD_OF.match(after) or _AFTER.match(after) or _BEHIND.match(after):
        return True
    before = text[max(0, match.start() - 60) : match.start()]
    if after.startswith(", which ") or (_SAYS_IT.match(after) and _RUN_BY.search(before)):
        return False
    if _POSSESSIVE.search(match[0]) and _OWN_KIN.match(after):
        return True
    if (_ACTS.match(after) or _TELLS.match(after)) and (_SUBJECT.search(before) or after[:1] in "’',"):
        return True
    if (
        _SAID_BY.search(before)
        or _SOME.search(before)
        or _KIN_BEFORE.search(before)
        or _OFFICE_OF.search(text, max(0, start - 60), start)
    ):
        return True
    return bool(_before(before) or _SOMEBODY.search(before) or _SAID.search(before))


def _before(words: str) -> re.Match[str] | None:
    """An office right before a name. Most names have none, and to see that no word is one costs little."""
    office = not _OFFICES.isdisjoint(words.replace("-", " ").replace(",", " ").split())
    return _BEFORE.search(words) if office else None


def _titled(match: re.Match[str]) -> bool:
    """Whether a title stands in the run of capitals: `Norwegian Prime Minister Jane Doe`."""
    return any(plain(p.rstrip(".")) in people.TITLES for p in match[0].split()[:-1])


def told_of(text: str, match: re.Match[str]) -> bool:
    """Whether the words behind a name tell that it is a person's, whatever its words are: `Ana Hall, 52,`, `Ana Hill said`."""
    at = match.end()
    return _titled(match) or any(one.match(text, at) for one in (_SPEAKS, _TOLD_OF, _AFTER, _BEHIND))


def acts(text: str, match: re.Match[str]) -> bool:
    """Whether a bare word does what people do: it speaks, or it acts as a subject or with a `he` behind it."""
    before = max(0, match.start() - _SAYING)
    if match[0].startswith("The ") or text.endswith((" the ", "\nthe "), before, match.start()):
        return False  # `The Rovers lost him`
    if (
        _SPEAKS.match(text, match.end())
        or _OWN_WORDS.search(text, before, match.start())
        or (
            text[match.start() - 2 : match.start() - 1] in _SAYS_END
            and _SAID_BY.search(text, before, match.start())
            and not _SPEAKS_FOR.match(text, match.end())
        )
    ):
        return True
    verb = _VERB.match(text, match.end())
    if verb is None or not verbs.finite(verb[1]):
        return False
    bare = match[0][1:].islower() and match[0] not in places.COUNTRY_OF
    if bare and _SUBJECT.search(text, max(0, match.start() - 16), match.start()):
        return True  # a thing is not called by its last word alone: `Reed lives in Arden`
    return _HE_SHE.search(text, verb.end(), verb.end() + _FOLLOWS) is not None


def kin(text: str, start: int, end: int) -> bool:
    """Whether somebody is brought in as another's kin: `his daughter Ana Reed`, `Ana Reed, her mother`."""
    return (
        _KIN_BEFORE.search(text, max(0, start - _NEAR), start) is not None or _KIN_BEHIND.match(text, end) is not None
    )


def roles(text: str, match: re.Match[str], start: int) -> tuple[frozenset[str], ...]:
    """What the words beside a name say that its bearer is: one set of words for each place that tells."""
    found = []
    before = _before(text[max(0, start - 90) : start].replace("\n", " "))
    if before:
        found.append(role_words(before[1]))
    placed = not before and (
        text.find(" of ", max(0, start - 60), start) >= 0 or text.find(" for ", max(0, start - 60), start) >= 0
    )
    if placed and (held := _OFFICE_OF.search(text, max(0, start - 90), start) or _office_for(text, start)):
        found.append(role_words(held[1]))
    titles = text[match.start() : start]
    if titles:
        whose = _WHOSE.search(text, max(0, match.start() - 24), match.start())
        found.append(role_words(f"{whose[1]} {titles}" if whose else titles))
    after = _AFTER.match(text, match.end()) or _ONE_OF.match(text, match.end())
    if after:
        found.append(role_words(after[1]))
    if _TRIED.match(text, match.end()):
        found.append(_ON_TRIAL)
    return tuple(r for r in found if r)


def _office_for(text: str, start: int) -> re.Match[str] | None:
    """An office with its matter in small letters right before a name, where no verb makes the name an object of it."""
    held = _OFFICE_FOR.search(text, max(0, start - 90), start)
    return (
        held if held and not any(w in _NO_MATTER or verbs.firm(w) or verbs.past(w) for w in held[2].split()) else None
    )


def woman(name: str, told: tuple[frozenset[str], ...]) -> bool | None:
    """Whether a name with what is told of its bearer is a woman's; None where nothing tells."""
    titled = plain(name.split()[0]).rstrip(".")  # `Ms. Doe`, of whom no more is told
    if " " not in name and (titled in wellknown.MEN or titled in wellknown.WOMEN):
        return titled in wellknown.WOMEN
    every = frozenset[str]({titled} & people.COURTESY).union(*told)
    called = given_name(name.split()[0])
    men = every & people.MEN if called is None else (every & people.MEN) - people.OF_BOTH
    return True if every & people.WOMEN else False if men else called


def given_name(name: str) -> bool | None:
    """Whether a given name is a woman's; None where it tells neither."""
    first = plain(name)
    first = first if first in given.SEXED else first.split("-")[0]
    return True if first in given.WOMEN else False if first in given.MEN else None


def opens_name(word: str) -> bool:
    """Whether a word opens somebody's name: a given name, or a family name that stands first."""
    return given_name(word) is not None or plain(word).partition("-")[0] in given.EITHER


@lru_cache(maxsize=4096)
def _without_owner(word: str) -> tuple[str, str]:
    """A word as words are compared, and the same without its possessive ending."""
    low = plain(word)
    return low, _POSSESSIVE.sub("", low)


def role_words(words: str) -> frozenset[str]:
    """The words of a description as offices are compared: without accents, articles, possessives and whose they are."""
    told = [_without_owner(w) for w in _WORDS.findall(words)]
    said = [
        bare for low, bare in told if bare == low or bare not in people.ROLES
    ]  # `the mayor’s spokesman` is no mayor
    found = frozenset(people.SHORT_FOR.get(low, low) for low in said) - people.IDLE
    return found | {"judge"} if "justice" in found and found <= people.OF_A_JUSTICE else found
