"""Words that make a statement an opinion, a wish, advice, a forecast or too vague to check.

Every pattern but CONDITION is matched against small letters: that is several times faster than ignoring case. `plain` tells
by one look that none of those which may stand anywhere can match: so it is with most statements.
"""

from __future__ import annotations

import re
from functools import lru_cache

from claims.extract.lang.lists import by_letter

# Enough on their own, whatever figures stand beside them.
_STANCE = (
    r"deserv(?:e|es|ed)|should|shouldn['’]t|ought to|"
    r"i (?:think|believe|hope|feel|guess|wish|suppose|love|hate|doubt|am (?:in favou?r|against|proud|sure|confident|glad|"
    r"happy|sorry|convinced|afraid|grateful))|"
    r"we (?:think|believe|hope|feel|wish|are (?:in favou?r|proud|sure|confident|glad|happy|sorry|convinced|grateful))|"
    r"in my (?:view|opinion)|(?:he|she|they) (?:hopes?|hoped)\b|(?:is|are|was|were) the best (?:person|choice|way|thing)|"
    r"worthy of|it is (?:time|high time)|no excuse|makes? no sense|nothing to do with reality|"
    r"the right (?:thing|choice|decision|way)|the wrong (?:thing|choice|decision|way)"
)
STANCE = re.compile(rf"\b(?:{by_letter(_STANCE)})")
# Enough only where no figure or date stands beside them.
_VALUE = (
    r"must(?! have\b)|needs? to be|ha(?:s|ve) to (?:be|do|change)|"
    r"beautiful|wonderful|terrible|awful|horrible|great(?:est)? (?:day|honou?r|success|job|shame)|amazing|incredible|"
    r"shameful|shame|disgrace(?:ful)?|disaster|tragic|appalling|brilliant|fantastic|outrageous|ridiculous|unacceptable|absurd|"
    r"reckless|foolish|stupid|crazy|proud|sad|joyful|crushing|evil|hero(?:es|ic)?|coward(?:ly)?|honest|dishonest|fair|"
    r"unfair|unjust|cruel|wise|brave|too (?:little|much|late|long|high|low|far|expensive)|the best|the worst|better off|"
    r"a (?:pity|joke|scandal|mess|mistake|triumph|nightmare|dream|gamble|step (?:forward|back))|second to none|"
    r"important|impressive|remarkable|disappointing|worrying|encouraging|exciting|historic|unique|beloved|iconic|"
    r"masterly|dazzling|careless|heartless|generous|timid|sensible|welcome|overdue"
)
VALUE = re.compile(rf"\b(?:{by_letter(_VALUE)})\b")
_CHARACTERISED = (
    r"(?:is|are|was|were|be|been) (?:widely )?"
    r"(?:considered|regarded|seen|viewed|hailed|known|described|portrayed) (?:by|as|to be)|"
    r"serious crimes|symbol of|embod(?:y|ies)|larger than life"
)
CHARACTERISED = re.compile(rf"\b(?:{by_letter(_CHARACTERISED)})")
# How advice opens; and how it is told.
ADVICE = re.compile(
    r"[“\"\s]*(?:please|sign up|subscribe|click|visit|contact|call|avoid|stay|wash|wear|remember|don['’]t|do not|never|always|"
    r"let us|let['’]s|make sure|take|check|read|send|follow|share|join|register|submit|download)\b"
)
_ADVISED = r"(?:is|are|was|were) (?:advised|urged|encouraged|asked|reminded|recommended) to|(?:you|residents) should"
ADVISED = re.compile(rf"\b(?:{by_letter(_ADVISED)})\b")
_FORECAST = (
    r"will|shall|won['’]t|(?:is|are|am|was|were) (?:(?:going|about|set|due|expected|likely|projected|forecast|"
    r"scheduled|predicted|bound) )?to\b|plan(?:s|ned|ning)? to|inten(?:d|ds|ded|ding) to|aim(?:s|ed)? to|"
    r"hopes? to|expect(?:s|ed)? (?:to|the)|forecasts?|projected to|predicts?|by the end of (?:this|next)|"
    r"(?:this|next) (?:summer|winter|spring|autumn|year|season|month|week)$"
)
FORECAST = re.compile(rf"\b(?:{by_letter(_FORECAST)})|['’]ll\b(?<=\w['’]ll)")
# `may` is a sign, `May` a month.
CONDITION = re.compile(r"\b(?:[Ii]f|[Uu]nless|[Ww]ould|[Cc]ould|[Mm]ight|may|[Ii]n case|[Pp]rovided that)\b")
_CONDITION = "if|unless|would|could|might|may|in case|provided that"
_BUT_WOULD = re.compile(r"\b(?:[Ii]f|[Uu]nless|[Cc]ould|[Mm]ight|may|[Ii]n case|[Pp]rovided)\b")
_DENIAL = (
    r"den(?:y|ies|ied|ying)|disput(?:e|es|ed)|refut(?:e|es|ed)|reject(?:s|ed)? (?:claims|reports|allegations)|"
    r"(?:is|are|was|were|has|have|had|does|do|did|will|would|could|can) (?:not|never|no longer)(?! only)|cannot|"
    r"(?:is|are|was|were|has|have|had|does|do|did|wo|would|could|ca)n['’]t|never"
)
DENIAL = re.compile(rf"\b(?:{by_letter(_DENIAL)})\b")
_VAGUE = (
    r"around the world|in recent years|in many ways|some time|for years|more and more|a growing number|increasingly|"
    r"stricter measures|various|a lot of|numerous people|things|everyone|everybody|nobody|people say|experts doubt"
)
VAGUE = re.compile(rf"\b(?:{by_letter(_VAGUE)})\b")
UNNAMED = re.compile(
    r"^(?:some|many|several|others|several others|many others|most|critics|observers|analysts|insiders|a few|few)"
    r"(?: (?:people|of them|experts|observers|commentators|others))? (?:have|has|had|say|said|think|believe|see|call|"
    r"called|are|were|fear|feared|argue|argued|consider|considered|praised|interceded|wonder|wondered|hope|hoped)\b"
)
# First-person announcements of an act that can be looked up afterwards.
ANNOUNCED = re.compile(
    r"\b(?:going to|will|shall) (?:ask|order|sign|file|submit|appoint|publish|send|resign|appeal|sue)\b"
)
# `The announcement came shortly`: only the frame of what follows it.
FRAME = re.compile(
    r"^(?:the|this|that|his|her|their|its)\s(?:\w+\s){1,3}"
    r"(?:came|comes|follows|followed|happened|occurred|was made|was announced)"
    r"(?:\s(?:shortly|soon|just|right|days|hours|weeks|only|immediately))*$"
)
_UNITS = r"\d|two|three|four|five|six|seven|eight|ten|half|day|week|month|year|hour|time"
_COMPARISON = (
    rf"(?:more|less|fewer) (?:[a-z]+ )?than(?! (?:an? |nine|one|[€$£]|{_UNITS}))|"
    r"twice (?:as|the)|doubled?|tripled?|halved|half as|times (?:as|more|higher)|"
    r"compared (?:with|to)|(?:the|its|his|her|their) (?:\w+ )?(?:largest|biggest|smallest|highest|lowest|youngest|oldest|"
    rf"longest|shortest|fastest|steepest|warmest|coldest|hottest|wettest|driest|most|least|fewest|"
    rf"(?:first|second|third|fourth|fifth)(?! (?:{_UNITS})))|"
    r"record (?:high|low)|outnumber(?:s|ed)?|ahead of|up from|down from"
)
_MORE = r"er than\b(?<!rather than)(?<!other than)(?<!over than)"
COMPARISON = re.compile(rf"{_MORE}|\b(?:{by_letter(_COMPARISON)})\b")
_ANY = "|".join([_CONDITION, _STANCE, _VALUE, _CHARACTERISED, _ADVISED, _FORECAST, _DENIAL, _VAGUE, _COMPARISON])
_SIGN = re.compile(rf"er than\b|\b(?:{by_letter(_ANY)})|['’]ll\b")
# `Ada Brook is 49`: matched against the words as they stand.
AGE_ONLY = re.compile(r"\W*(?:[A-ZÀ-Þ][\w’'.-]*\s){1,5}(?:is|was)\s\d{1,3}(?:\s(?:years old|on\s.*|when\s.*))?$")


def only_would(words: str) -> bool:
    """Whether `would` is the only sign of a condition."""
    return "would" in words and not _BUT_WOULD.search(words)


@lru_cache(maxsize=64)
def plain(low: str) -> bool:
    """Whether small letters hold no sign of a condition, an opinion, advice, a forecast, a denial or a comparison."""
    return _SIGN.search(low) is None
