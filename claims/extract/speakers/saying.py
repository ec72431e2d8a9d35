"""The verbs of saying of a sentence, each with who speaks: before it, after it, or carried over from the verb before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claims.extract.grammar import actors
from claims.extract.grammar.verbgroups import bare_without_subject, group_start, noun_here, progressive, straight
from claims.extract.lang.en import cues, people, phases, pronouns, stances, verbs
from claims.extract.lang.en.grammar import (
    BEFORE_PARTICIPLES,
    DETERMINERS,
    LEADS_ON,
    PREPOSITIONS,
)
from claims.extract.prose.words import Word, capital, headline
from claims.extract.speakers import citing, lookalikes, speech
from claims.extract.speakers.before import main_subject, subject_before
from claims.records import Span

WORDS = cues.SAID | stances.VOICED | stances.UTTERED | {"put", "puts", "heard"}
_OWN = frozenset(["i", "we"])  # `I must say`
_DENIES = frozenset(n for n in cues.NOT_SAID if n.endswith("n't")) | phases.UNSAID | {"not", "never"}


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying with its speaker, inside one sentence: the index of its group's first word and of the verb."""

    first: int
    at: int
    speaker: Span
    before: bool  # the speaker stands before the verb

    def span(self, tokens: Sequence[Word]) -> Span:
        """The group of words that attributes, with a particle that belongs to it."""
        after, low = self.at + 1, tokens[self.at].low
        apart = after + 1 < len(tokens) and tokens[after].low in stances.PARTICLES and low in cues.TAKES_FOR
        apart = apart or (low in ("went", "goes") and after < len(tokens) and tokens[after].low == "on")
        return Span(tokens[self.first].start, tokens[after if apart else self.at].end)

    def opens(self, tokens: Sequence[Word]) -> int:
        """Where its clause begins: with the speaker or the verb."""
        return min(self.speaker.start, tokens[self.first].start)


def cues_of(tokens: list[Word], marked: list[Span], places: Sequence[int]) -> list[Cue]:
    """The verbs of saying outside quotation marks that have a speaker beside them. Headlines write verbs with a capital.

    `places` are the indices of words where one may stand: those of `WORDS`, or more.
    """
    found: list[Cue] = []
    for at in places:
        word = tokens[at]
        if word.low not in cues.SAID and not _voiced(tokens, at, marked):
            continue
        if any(q.start <= word.start < q.end for q in marked):
            continue
        if at and capital(word) and not (word.low in cues.HEADLINE and headline(tokens)):
            continue
        one = _cue(tokens, at, found)
        if one and not _anybody(tokens, one) and not any(q.covers(one.speaker) for q in marked):
            found.append(one)
    return found


def _anybody(tokens: list[Word], cue: Cue) -> bool:
    """Whether `you` speak, who is nobody in particular, or nobody does: `before you write in`, `$3 million expected by`."""
    first = next((t for t in tokens[: cue.first] if t.start == cue.speaker.start), None)
    return first is not None and (first.low in ("you", "nobody", "no-one") or first.text[0] in "$£€¥₹")


def _voiced(tokens: list[Word], at: int, marked: list[Span]) -> bool:
    """Whether the word tells of speech here, which it does not everywhere: beside a quotation, or as in `as she put it`."""
    low = tokens[at].low
    if (low in ("put", "puts") and _put_it(tokens, at)) or (low == "heard" and at and tokens[at - 1].low in cues.HEAR):
        return True
    if not marked:
        return False
    beside = low in stances.VOICED and _beside_quote(tokens, at, marked)
    return beside or (low in stances.UTTERED and _behind_quote(tokens, at, marked))


def _beside_quote(tokens: list[Word], at: int, marked: list[Span]) -> bool:
    """Whether quoted words stand right after the verb, or before it and its subject: `shouted “Out!”`, `“Out!” he sang`."""
    word = tokens[at]
    for quote in marked:
        if 0 <= quote.start - word.end <= 4:
            return True
        if 0 <= word.start - quote.end <= 90:
            between = [t for t in tokens[max(0, at - 16) : at] if t.start >= quote.end]
            return not any(t.text in ".;:" for t in between) and sum(t.text == "," for t in between) <= 3
    return False


def _behind_quote(tokens: list[Word], at: int, marked: list[Span]) -> bool:
    """Whether a quotation with a mark at its end stands right before the verb and its subject: `“Of course,” she laughed`."""
    if tokens[at].low in ("went", "goes", "go", "going") and (tokens[at + 1 : at + 2] and tokens[at + 1].low != "on"):
        return False
    for quote in marked:
        if 0 <= tokens[at].start - quote.end <= 40:
            behind = [i for i in range(max(1, at - 7), at) if tokens[i].start >= quote.end]
            if not behind or tokens[behind[0] - 1].text[-1] not in ",.!?…":
                continue
            who = next((tokens[i] for i in behind if tokens[i].text[0].isalnum()), None)
            if who is None and actors.after(tokens, at) is not None:
                return True  # `“Of course,” laughed Voss`
            named = who and (capital(who) or who.low in DETERMINERS or who.low in cues.PRONOUNS)
            return bool(named) and not any(tokens[i].text in ",.;:" for i in behind)
    return False


def _put_it(tokens: list[Word], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].low == "it"


def _cue(tokens: list[Word], at: int, found: list[Cue]) -> Cue | None:
    word = tokens[at]
    first = group_start(tokens, at)
    group = {straight(t.low) for t in tokens[first:at]}
    if lookalikes.says_nothing(tokens, first, at):
        return None
    if word.low.endswith("ing"):
        return _participle(tokens, first, at, group, found)
    noun = noun_here(tokens, at, group) or bare_without_subject(tokens, first, at, group)
    if speech.passive(tokens, at) or (noun and not lookalikes.closes(tokens, at)):
        return None
    follows = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if (follows == "by" and word.low not in cues.SAYS) or (follows.endswith("ly") and word.low in cues.REPLIES):
        return None  # `he responded quickly`
    if word.low in cues.PARTICIPLES and not group & verbs.HAVE:
        return None
    if "to" in group and group & phases.MUST:
        return None
    if group & cues.NOT_SAID and (word.low not in ("say", "tell") or group & _DENIES):
        return None
    if (group & cues.OUGHT and tokens[first - 1].low not in _OWN) or citing.gives(tokens, at):
        return None
    speaker = _last_of(tokens, subject_before(tokens, first), at)
    if speaker and _nobody(tokens, speaker):
        return None
    if speaker is not None and _of_a_thing(tokens, speaker, at):
        return None
    if speaker is None and first and tokens[first - 1].low in ("and", "but"):
        speaker = found[-1].speaker if found and not _closed(tokens, found[-1].at, first) else main_subject(tokens)
    if speaker:
        naming = word.low == "called" or (word.low in stances.VOICED and word.low not in cues.SAID)
        named_so = naming and _named_so(tokens, speaker) and not _calls_it(tokens, at)
        told_of = first == at and not _as_in_marks(tokens, at) and (named_so or _announced(tokens, speaker, at))
        return None if told_of else Cue(first, at, speaker, True)
    if word.low in cues.TOLD:
        return None
    if at and tokens[at - 1].text == "," and 1 < len(tokens) - at < 6 and tokens[-1].text[-1].isalnum():
        return Cue(at, at, Span(tokens[at + 1].start, tokens[-1].end), False)  # a headline: `..., says mayor`
    with_particle = follows == "out" and word.low in cues.TAKES_FOR
    after = actors.after(_marked(tokens, at), at, 1 + with_particle) if at else _opening(tokens)
    return Cue(at, at, after, False) if after else None


def _nobody(tokens: list[Word], speaker: Span) -> bool:
    """Whether nobody said it: `nobody said`, `neither Reed nor Voss said`."""
    opens = next((i for i, t in enumerate(tokens) if t.start == speaker.start), None)
    return opens is not None and (
        tokens[opens].low in _NOBODY or (tokens[opens].low, tokens[opens + 1].low) == ("no", "one")
    )


_NOBODY = frozenset(["nobody", "neither", "none"])


def _closed(tokens: list[Word], at: int, first: int) -> bool:
    """Whether a bracket that holds the verb at `at` is closed before `first`, or another is cited: they do not speak on."""
    if tokens[at - 1].low == "as":
        return True  # `The Courier quoted Reed as saying it was old and added`
    marks = [tokens[i].text for i in range(at, first) if tokens[i].text in "()"]
    return marks[:1] == [")"]


def _last_of(tokens: list[Word], speaker: Span | None, at: int) -> Span | None:
    """Who speaks in a clause that hangs on the noun before it: the mayor, in `a deal the mayor said is old`."""
    if speaker is None or not tokens[at + 1 : at + 2] or tokens[at + 1].low not in verbs.BE:
        return speaker
    inside = [i for i in range(1, at) if speaker.start < tokens[i].start < speaker.end]
    opens = next((i for i in inside if tokens[i].low in DETERMINERS and tokens[i - 1].low.isalpha()), None)
    led = opens is not None and tokens[opens - 1].low not in PREPOSITIONS and tokens[opens - 1].low not in ("of", "and")
    return Span(tokens[opens].start, speaker.end) if opens and led else speaker


def _of_a_thing(tokens: list[Word], speaker: Span, at: int) -> bool:
    """Whether the clause only tells which thing, with nothing said in it: `a flaw the clerks admit`."""
    follows = tokens[at + 1].low if at + 1 < len(tokens) else "."
    if follows not in _SAYS_NOTHING or tokens[at].low in cues.SAYS or _as_in_marks(tokens, at):
        return False
    inside = [i for i in range(1, at) if speaker.start < tokens[i].start < speaker.end]
    opens = next((i for i in reversed(inside) if tokens[i].low in DETERMINERS), None)
    if opens is None or not (tokens[opens - 1].low.isalnum() and opens + 1 < at):
        return False
    lead = tokens[opens - 1].low
    return lead not in PREPOSITIONS and lead not in _LEADS and tokens[inside[0] - 1].low in _OPENS_THING


def _as_in_marks(tokens: list[Word], at: int) -> bool:
    """Whether quoted words tell as what: `a fact the clerk described as “a joke”`."""
    as_what = next((i for i in range(at + 1, min(len(tokens) - 1, at + 3)) if tokens[i].low == "as"), None)
    return as_what is not None and tokens[as_what + 1].text[0] in '“"'


_LEADS = DETERMINERS | LEADS_ON
_OPENS_THING = frozenset(["a", "an", "down", "up", "the"])
_SAYS_NOTHING = frozenset([".", ",", "as", "when"])


def _record(tokens: list[Word], at: int) -> bool:
    """`issued a statement saying that`: what was written stands shortly before, in the same stretch."""
    if tokens[at].low != "saying":
        return tokens[at - 1].low in cues.RECORDS and at + 1 < len(tokens) and tokens[at + 1].low == "that"
    for index in range(at - 1, max(-1, at - 7), -1):
        if tokens[index].low in cues.RECORDS:
            return True
        if not tokens[index].text[0].isalnum():
            return False
    return False


def _opening(tokens: list[Word]) -> Span | None:
    """Who speaks where the verb opens the sentence: `Said Clara Voss: ...`, up to the first mark."""
    stop = next((i for i, t in enumerate(tokens[:16]) if t.text in ',:“";'), 0)
    return (
        Span(tokens[1].start, tokens[stop - 1].end)
        if stop > 1 and (capital(tokens[1]) or tokens[1].low in DETERMINERS)
        else None
    )


def _marked(tokens: list[Word], at: int) -> list[Word]:
    """The words with two apostrophes before the verb read as the quotation mark that they are."""
    if at < 2 or tokens[at - 1].text != "'" or tokens[at - 2].text != "'":
        return tokens
    return [*tokens[: at - 1], tokens[at - 1]._replace(text='"'), *tokens[at:]]


def _named_so(tokens: list[Word], speaker: Span) -> bool:
    """`a song called “Harbour”`: what has `a` before it is called so, and calls nobody."""
    inside = [t for t in tokens if speaker.start <= t.start < speaker.end]
    verb = any(verbs.finite(t.low) and not capital(t) for t in inside)
    return verb or (bool(inside) and (inside[0].low in ("a", "an") or inside[0].low.endswith("ing")))


def _calls_it(tokens: list[Word], at: int) -> bool:
    """Whether somebody calls something so: `a spokesman called the plan “far too old”`, not `a mill called “The Rat”`."""
    begin = next((i for i in range(at + 1, min(len(tokens), at + 8)) if tokens[i].text[0] in '“"'), at)
    led = begin > at + 2 and tokens[at + 1].low in DETERMINERS
    led = led or (begin == at + 2 and tokens[at + 1].low in pronouns.OBJECTS)
    return led and tokens[at - 1].low in people.SOMEBODY


def _announced(tokens: list[Word], speaker: Span, at: int) -> bool:
    """`, a deal announced on Monday`: what stands behind a comma, and was announced, says nothing."""
    begin = next((i for i in range(at) if tokens[i].start >= speaker.start), at)
    told = begin > 0 and tokens[begin - 1].text == "," and tokens[begin].low in ("a", "an") and at + 1 < len(tokens)
    return told and tokens[at].low.endswith("ed") and tokens[at + 1].low in PREPOSITIONS


def _participle(tokens: list[Word], first: int, at: int, group: set[str], found: list[Cue]) -> Cue | None:
    """`is saying`, `..., saying`: who speaks is the subject of the clause, or who spoke just before."""
    if first > 1 and (cited := citing.whom(tokens, first)) is not None:
        return Cue(first, at, cited, True)
    if progressive(tokens, first, group):
        if group & _DENIES:
            return None
        speaker = subject_before(tokens, first)
        return Cue(first, at, speaker, True) if speaker else None
    if not first or not (
        tokens[first - 1].text == "," or tokens[first - 1].low in BEFORE_PARTICIPLES or _record(tokens, at)
    ):
        return None
    spoke = found[-1] if found and not _left(tokens, found[-1], first) else None
    last = spoke.speaker if spoke else main_subject(tokens)
    return Cue(first, at, last, True) if last and last.end <= tokens[first].start else None


def _left(tokens: list[Word], cue: Cue, first: int) -> bool:
    """Whether who spoke did so in a relative clause that a comma has closed: `a fall that only Voss foresaw, saying`."""
    own = next((i for i, t in enumerate(tokens) if t.start >= cue.speaker.start), 0)
    relative = own > 0 and tokens[own - 1].low in ("that", "which", "who", "whom")
    return relative and first - cue.at < 3 and tokens[first - 1].text == ","
