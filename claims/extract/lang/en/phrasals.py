"""Speaking and thinking told in several words: `lash out at`, `rule out`, `raise questions about`, `is critical of`."""

from __future__ import annotations

from claims.extract.lang.en.cues import _forms, _regular
from claims.extract.lang.lists import listed

_IRREGULAR = {
    "speak": "spoke", "come": "came", "shoot": "shot", "go": "went", "hit": "hit", "make": "made", "take": "took",
    "stand": "stood", "lay": "laid", "set": "set", "throw": "threw", "spell": "spelled", "weigh": "weighed", "give": "gave",
    "get": "got", "have": "had", "find": "found", "think": "thought", "read": "read", "cry": "cried",
}  # fmt: skip
_DOUBLED = {"hit": "hitting", "set": "setting", "get": "getting", "sum": "summing", "rip": "ripping"}


def _inflected(base: str) -> frozenset[str]:
    past, stem = _IRREGULAR.get(base), base.removesuffix("e")
    if base in _DOUBLED:
        return _forms(f"{base}/{past or base + base[-1] + 'ed'}/{_DOUBLED[base]}")
    return _forms(f"{base}/{past}/{stem}ing") if past else _regular(base)


def _table(phrases: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """By every form of a phrase's verb the words that may follow it, the longest first."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for phrase in phrases.split(" | "):
        verb, *rest = phrase.split()
        for form in _inflected(verb):
            found.setdefault(form, set()).add(tuple(rest))
    return {form: tuple(sorted(rests, key=lambda r: (-len(r), r))) for form, rests in found.items()}


# A verb with the words that make it one of speaking or thinking.
AFTER = _table(
    "lash out at | lash out against | lash out over | speak out against | speak out about | speak out on | speak out for | "
    "speak up for | speak up about | come out against | come out for | come out in favor of | come out in support of | "
    "call on | call out | call off | call upon | call into question | lay out | spell out | point out | point to | rule out | "
    "single out | shoot down | play down | brush off | brush aside | shrug off | wave off | turn down | weigh in on | "
    "weigh in with | sound off on | sound off about | push back against | push back on | hit back at | hit out at | "
    "hit out against | fire back at | go after | go on about | make clear | make fun of | make light of | make much of | "
    "make the case for | make the case that | make the case against | take issue with | take aim at | take exception to | "
    "take offense at | take offence at | take a swipe at | take a dig at | take note of | take credit for | seize on | "
    "double down on | rail against | rail at | stand by | stand behind | stand up for | throw cold water on | "
    "cast doubt on | shed light on | set out | sum up | zero in on | home in on | touch on | dwell on | expand on | "
    "press ahead with | insist on | harp on | hold out hope for | hold out hope that | look forward to | think of | "
    "side with | agree with | take to task | rip into | tear into | lay into | give credit to | get behind | find fault with | "
    "back away from | back off | side against | plead with | reason with | argue against | argue for | argue with | "
    "lean toward | lean towards | cry foul over | raise the alarm over | raise the alarm about | read out | believe in | "
    "hint at | joke about | complain about | warn of | warn against | warn about | boast of | boast about | brag about | "
    "tell of | speak about | speak of | talk up | talk down | talk about | write about | write off | agree on | worry about | "
    "wonder about | inquire about | enquire about | ask about | ask for | dream of | comment on | reflect on | decide on | "
    "decide against | report on | lecture on | testify about | testify against | protest against | apologize for | "
    "apologise for | appeal for | appeal to | press for | push for | campaign for | campaign against | lobby for | "
    "lobby against | vote for | vote against | object to | refer to | respond to | reply to | react to | think about"
)
# Verbs that lend a noun of speaking their own place: `made a remark about`.
LENDS = frozenset[str]().union(
    *map(_inflected, "make issue offer deliver raise express voice release file repeat".split())
)
OWNS = _inflected("have") | _inflected("give") | _inflected("send") | _inflected("show") | _inflected("take")
# What is made or issued is said; what one has or shows is felt.
NOUNS = listed(
    "statement statements speech speeches remark remarks comment comments claim claims question questions criticism criticisms "
    "warning warnings promise promises pledge pledges proposal proposals suggestion suggestions recommendation "
    "recommendations prediction predictions forecast forecasts estimate estimates complaint complaints apology apologies "
    "accusation accusations allegation allegations objection objections appeal appeals call calls demand demands "
    "concern concerns doubt doubts hope hopes fear fears regret misgivings reservations support opposition praise "
    "condolences thanks gratitude confidence optimism skepticism scepticism outrage anger frustration disappointment surprise "
    "satisfaction interest opinion opinions view views insight insights advice answer answers explanation explanations "
    "argument arguments case point points threat threats offer offers argument request requests announcement announcements "
    "declaration declarations verdict attack attacks rebuke admission concession defense defence assessment account "
    "testimony commitment commitments vow vows message messages assurance assurances"
)
FELT = listed(
    "concern concerns doubt doubts hope hopes fear fears misgivings reservations regrets confidence faith interest "
    "questions qualms opinion opinions view views respect disdain contempt admiration sympathy support preference "
    "objection objections intention credit thanks praise approval consent assurances permission notice"
)
# The words with which begins what it is about.
LEADS = listed("about on of for that to against over in at with regarding concerning into saying")
