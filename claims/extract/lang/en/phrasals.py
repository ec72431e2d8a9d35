"""Speaking and thinking told in several words: `lash out at`, `rule out`, `raise questions about`, `is critical of`."""

from __future__ import annotations

from claims.extract.lang.en.cues import _forms, _regular
from claims.extract.lang.lists import listed

_IRREGULAR = {
    "speak": "spoke", "come": "came", "shoot": "shot", "go": "went", "hit": "hit", "make": "made", "take": "took",
    "stand": "stood", "lay": "laid", "set": "set", "throw": "threw", "spell": "spelled", "weigh": "weighed",
    "give": "gave", "get": "got", "stick": "stuck", "swear": "swore", "sing": "sang", "hold": "held", "bear": "bore",
    "pay": "paid", "cast": "cast", "write": "wrote", "tell": "told", "tear": "tore", "have": "had", "find": "found",
    "think": "thought", "read": "read", "cry": "cried", "put": "put", "grow": "grew", "lose": "lost", "keep": "kept",
    "leave": "left", "let": "let", "draw": "drew", "shed": "shed",
}  # fmt: skip
_DOUBLED = {
    "hit": "hitting", "set": "setting", "get": "getting", "sum": "summing", "rip": "ripping", "spar": "sparring",
    "pin": "pinning", "fret": "fretting", "concur": "concurring", "let": "letting", "refer": "referring",
    "brag": "bragging", "lob": "lobbing", "shed": "shedding", "shrug": "shrugging", "put": "putting",
}  # fmt: skip


# Participles that are no past form as well: `has gone after`.
_PARTICIPLES = {
    "go": "gone", "take": "taken", "speak": "spoken", "give": "given", "throw": "thrown", "write": "written",
    "swear": "sworn", "bear": "borne", "tear": "torn", "come": "come", "sing": "sung", "grow": "grown",
}  # fmt: skip


def _inflected(base: str) -> frozenset[str]:
    if base == "have":
        return listed("have has had having")
    return _finite(base) | listed(_PARTICIPLES.get(base, ""))


def _finite(base: str) -> frozenset[str]:
    past, stem = _IRREGULAR.get(base), base.removesuffix("e")
    if base in _DOUBLED:
        return _forms(f"{base}/{past or base + base[-1] + 'ed'}/{_DOUBLED[base]}")
    return _forms(f"{base}/{past}/{stem}ing") if past else _regular(base)


def _table(phrases: str) -> dict[str, dict[str, tuple[tuple[str, ...], ...]]]:
    """By every form of a phrase's verb, and by the word that may follow it, the words behind that, the longest first."""
    found: dict[str, dict[str, set[tuple[str, ...]]]] = {}
    for phrase in phrases.split(" | "):
        verb, particle, *rest = phrase.split()
        for form in _inflected(verb):
            found.setdefault(form, {}).setdefault(particle, set()).add(tuple(rest))
    return {
        form: {first: tuple(sorted(rests, key=lambda r: (-len(r), r))) for first, rests in follows.items()}
        for form, follows in found.items()
    }


# A verb with the words that make it one of speaking or thinking.
AFTER = _table(
    "lash out at | lash out against | lash out over | speak out against | speak out about | speak out on | speak out for "
    "| speak up for | speak up about | come out against | come out for | come out in favor of | come out in support of | "
    "call on | call out | call off | call upon | call into question | lay out | spell out | point out | point to | rule "
    "out | single out | shoot down | play down | brush off | brush aside | shrug off | wave off | turn down | weigh in on "
    "| weigh in with | sound off on | sound off about | push back against | push back on | hit back at | hit out at | hit "
    "out against | fire back at | go after | go on about | make clear | make fun of | make light of | make much of | make "
    "the case for | make the case that | make the case against | take issue with | draw a distinction between | draw a "
    "parallel between | draw a comparison between | draw parallels between | place the blame on | put the blame on | put "
    "blame on | shift the blame to | shift blame to | shift the blame onto | let it be known | unload on | level charges "
    "against | level accusations against | hurl insults at | hurl accusations at | lob insults at | have no plans | have "
    "plans | lie about | lie to | look into | clash over | spar over | disagree over | disagree about | quarrel over | "
    "feud over | tangle over | figure out | find out | get wind of | pile on | fire off | pour scorn on | heap praise on "
    "| heap scorn on | speak in favor of | speak in favour of | speak in support of | argue in favor of | argue in favour "
    "of | put pressure on | pay attention to | turn attention to | close the door on | leave open the possibility of | "
    "keep an eye on | raise a question about | get tired of | grow tired of | grow weary of | lose faith in | lose "
    "confidence in | lose patience with | warn off | make it clear | make it plain | make it known | make known | take "
    "the position | bring up | float the idea | call attention to | draw attention to | point fingers at | point the "
    "finger at | raise the possibility of | raise the prospect of | raise the specter of | raise the spectre of | make "
    "reference to | make a reference to | make an issue of | give credit for | take responsibility for | take the blame "
    "for | take sides with | throw light on | hammer home | drive home | hold responsible | take aim at | take exception "
    "to | take offense at | take offence at | take a swipe at | take a dig at | take note of | take credit for | seize on "
    "| double down on | rail against | rail at | stand by | stand behind | stand up for | throw cold water on | cast "
    "doubt on | shed light on | set out | sum up | zero in on | home in on | touch on | dwell on | expand on | press "
    "ahead with | insist on | harp on | hold out hope for | hold out hope that | look forward to | think of | side with | "
    "agree with | take to task | rip into | tear into | lay into | give credit to | get behind | find fault with | back "
    "away from | back off | side against | plead with | reason with | argue against | argue for | argue with | lean "
    "toward | lean towards | cry foul over | raise the alarm over | raise the alarm about | read out | believe in | hint "
    "at | joke about | complain about | warn of | warn against | warn about | boast of | boast about | brag about | tell "
    "of | speak about | speak of | talk up | talk down | talk about | write about | write off | agree on | worry about | "
    "wonder about | inquire about | enquire about | ask about | ask for | dream of | comment on | reflect on | decide on "
    "| decide against | report on | lecture on | testify about | testify against | protest against | apologize for | "
    "apologise for | appeal for | appeal to | press for | push for | campaign for | campaign against | lobby for | lobby "
    "against | vote for | vote against | object to | refer to | respond to | reply to | react to | think about | have no "
    "way of knowing | have no idea | have no illusions about | have no intention of | have every intention of | have no "
    "doubt | have a problem with | have a point about | have qualms about | make no mention of | make no secret of | make "
    "no bones about | make a case for | make a point of | bristle at | balk at | chafe at | scoff at | sneer at | jeer at "
    "| laugh at | laugh off | poke fun at | poke holes in | marvel at | wonder at | rejoice in | delight in | revel in | "
    "bask in | take pride in | take pleasure in | take comfort in | take a shot at | take shots at | take a jab at | take "
    "jabs at | take a stand against | take the view that | fret about | fret over | agonize over | obsess over | brood "
    "over | mull over | wrestle with | grapple with | fixate on | lean toward | lean towards | settle on | come to "
    "believe | come around to | come clean about | change his mind about | go along with | go public with | spar with | "
    "clash with | quarrel with | quibble with | bicker over | feud with | argue over | differ with | disagree with | "
    "identify with | sympathize with | sympathise with | concur with | shy away from | back down from | walk back | dial "
    "back | stick by | stick to | stand up to | bear witness to | give voice to | pay tribute to | pay homage to | turn "
    "against | warm to | sour on | vouch for | swear by | swear off | chime in with | gloss over | gush over | gush about "
    "| hold up as | hammer away at | plead for | plead guilty to | plead not guilty to | pray for | put down | put "
    "forward | put forth | read into | rage against | rage at | rave about | rant about | remark on | reel off | rattle "
    "off | rule against | rule in favor of | rule in favour of | vote in favor of | vote in favour of | toy with | vent "
    "about | whine about | write of | warn of | sing the praises of | boil down to | cry out for | cry out against | "
    "speak highly of | reminisce about | elaborate on | expound on | pontificate on | pontificate about | wax about | "
    "gripe about | grumble about | grouse about | mutter about | inquire into | side against | throw support behind | "
    "throw weight behind | set sights on | rest hopes on | pin hopes on | put the figure at | put the number at | put the "
    "cost at | put the total at | put the toll at | put the odds at | pin blame on | lay blame on | cast himself as | "
    "cast herself as | cast themselves as"
)
# Verbs that lend a noun of speaking their own place: `made a remark about`.
LENDS = frozenset[str]().union(
    *map(_inflected, "make issue offer deliver raise express voice release file repeat".split())
)
OWNS = _inflected("have") | _inflected("give") | _inflected("send") | _inflected("show") | _inflected("take")
# What is made or issued is said; what one has or shows is felt.
NOUNS = listed(
    "statement statements speech speeches remark remarks comment comments claim claims question questions criticism "
    "criticisms warning warnings promise promises pledge pledges proposal proposals suggestion suggestions recommendation "
    "recommendations prediction predictions forecast forecasts estimate estimates complaint complaints apology apologies "
    "accusation accusations allegation allegations objection objections appeal appeals call calls demand demands concern "
    "concerns doubt doubts hope hopes fear fears regret misgivings reservations support opposition praise condolences "
    "thanks gratitude confidence optimism skepticism scepticism outrage anger frustration disappointment surprise "
    "satisfaction interest opinion opinions view views insight insights advice answer answers explanation explanations "
    "argument arguments case point points threat threats offer offers argument request requests announcement "
    "announcements declaration declarations verdict attack attacks rebuke admission concession defense defence assessment "
    "account testimony commitment commitments vow vows message messages assurance assurances"
)
FELT = listed(
    "concern concerns doubt doubts hope hopes fear fears misgivings reservations regrets confidence faith interest "
    "questions qualms opinion opinions view views respect disdain contempt admiration sympathy support preference speech "
    "address interview talk lecture testimony statement remarks warning warnings advice answer answers explanation "
    "details objection objections intention credit thanks praise approval consent assurances permission notice"
)
# The words with which begins what it is about.
LEADS = listed("about on of for that to against over in at with regarding concerning into saying")
