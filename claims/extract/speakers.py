"""Who says what: direct speech in quotation marks and indirect speech by a verb of saying, with the places of each part.

Rules over words. A speaker that only a pronoun or an office names is resolved where the article leaves one answer.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from claims.extract import meant, names, quotes, sentences, speech, subjects
from claims.extract.lang.en import cues, verbs
from claims.extract.words import Word, Words, capital
from claims.records import Attribution, Span
from claims.vocabulary import Mode

# Words of the longest sentence that is searched for speakers.
_LONGEST = 400


@dataclass(frozen=True, slots=True)
class _Cue:
    """A verb of saying with its speaker, inside one sentence. `at` is the index of the verb among the words."""

    at: int
    speaker: Span
    before: bool  # the speaker stands before the verb


def find(text: str, language: str = "en") -> list[Attribution]:
    """Every attribution of `text` in the order of its content. English only.

    `.mode` is quoted where the content stands in quotation marks, else reported; `.name` is the speaker as fully named
    before, or the words that stand there.
    """
    return find_in(text, sentences.split(text, language), names.roster(text), Words(text))


def find_in(text: str, spans: list[Span], people: names.Roster, every: Words) -> list[Attribution]:
    """The same for sentences, people and words that are known already."""
    marked = quotes.quotations(text)
    starts = [q.start for q in marked]
    found: list[Attribution] = []
    last: Attribution | None = None
    for span in spans:
        inside = marked[max(0, bisect_right(starts, span.start) - 1) : bisect_right(starts, span.end)]
        inside = [q for q in inside if q.touches(span)]
        tokens = every.within(span.start, span.end)
        if len(tokens) > _LONGEST:
            continue
        here = _sentence(text, span, tokens, inside, people, last)
        last = next((a for a in reversed(here) if a.name), last)
        if text[span.end - 1] == ":":
            last = _announced(text, span, tokens, people, last)
        found += here
    return sorted(found, key=lambda a: (a.content.start, a.content.end))


def _sentence(
    text: str, span: Span, tokens: list[Word], marked: list[Span], people: names.Roster, last: Attribution | None
) -> list[Attribution]:
    cue_list = _cues(tokens, marked)
    found = []
    for quote in marked:
        if speech.sayable(text, quote):
            one = _quoted(text, span, quote, tokens, cue_list, people, last)
            if one.speaker or one.name or any(verbs.firm(t.low) for t in tokens if quote.start <= t.start < quote.end):
                found.append(one)
    spoken = [a.content for a in found]
    for cue in cue_list:
        content = _reported(tokens, cue, span, text)
        if content and not any(q.start - 1 <= content.start and content.end <= q.end + 2 for q in spoken):
            found.append(_attribution(text, content, cue.speaker, _span(tokens[cue.at]), Mode.REPORTED, people, last))
    if not cue_list:
        found += _according(text, tokens, span, people, last)
    if not found:
        found += _unnamed(tokens, span)
    return [a for a in found if a.content.start < a.content.end and not _inside_another(a, found)]


def _inside_another(one: Attribution, found: list[Attribution]) -> bool:
    """Whether somebody else says, after it, that `one` is said: "Doctors reported 40 cases, the ministry announced"."""
    if one.cue is None or one.mode is not Mode.REPORTED:
        return False
    for other in found:
        if other is one or other.cue is None or other.speaker is None or other.content.end > other.speaker.start:
            continue
        if other.content.covers(one.cue) and one.content.covers(other.cue):
            return True
    return False


def _announced(
    text: str, span: Span, tokens: list[Word], people: names.Roster, last: Attribution | None
) -> Attribution | None:
    """Who is about to speak, where a sentence ends in a colon: `The Courier reports:`."""
    known = _cues(tokens, [])
    subject = known[-1].speaker if known else subjects.subject_of(tokens, 0)
    if subject is None:
        return last
    cue = _span(tokens[known[-1].at]) if known else None
    return _attribution(text, Span(span.end, span.end), subject, cue, Mode.REPORTED, people, last)


def _span(word: Word) -> Span:
    return Span(word.start, word.end)


def _cues(tokens: list[Word], marked: list[Span]) -> list[_Cue]:
    """The verbs of saying outside quotation marks that have a speaker beside them."""
    found = []
    for at, word in enumerate(tokens):
        if word.low not in cues.SAID or (at and capital(word)) or any(q.start <= word.start < q.end for q in marked):
            continue
        if (word.low.endswith("ing") and at and tokens[at - 1].text != ",") or speech.passive(tokens, at):
            continue
        following = tokens[at + 1].low if at + 1 < len(tokens) else "."
        if word.low in cues.NOUNISH and (following in cues.NOUN_GOES_ON or verbs.finite(following)):
            continue
        if word.low.endswith("ing"):
            speaker = subjects.subject_of(tokens, 0)
            found += [_Cue(at, speaker, True)] if speaker else []
            continue
        speaker = subjects.subject_before(tokens, at)
        if speaker is None and at and tokens[at - 1].low in ("and", "but"):
            speaker = subjects.subject_of(tokens, 0)
        if speaker:
            found.append(_Cue(at, speaker, True))
        elif (speaker := subjects.subject_after(tokens, at)) is not None:
            found.append(_Cue(at, speaker, False))
        elif (
            word.low in ("saying", "adding", "claiming", "noting", "arguing", "insisting", "warning", "stating")
            and found
        ):
            found.append(_Cue(at, found[-1].speaker, True))
    return found


def _quoted(
    text: str,
    span: Span,
    quote: Span,
    tokens: list[Word],
    cue_list: list[_Cue],
    people: names.Roster,
    last: Attribution | None,
) -> Attribution:
    """The attribution of the part of one quotation that lies in this sentence."""
    content = Span(max(quote.start, span.start), min(quote.end, span.end))
    near = min(
        cue_list,
        key=lambda c: min(abs(tokens[c.at].start - quote.end), abs(tokens[c.at].start - quote.start)),
        default=None,
    )
    signed = speech.signed(text, quote.end)
    if signed:
        return _attribution(text, content, signed, None, Mode.QUOTED, people, last)
    if near:
        return _attribution(text, content, near.speaker, _span(tokens[near.at]), Mode.QUOTED, people, last)
    if text[span.start : quote.start].rstrip(' “"«').endswith(":") and (subject := subjects.subject_of(tokens, 0)):
        return _attribution(text, content, subject, None, Mode.QUOTED, people, last)
    said_after = speech.cue_after(text, quote.end)
    if said_after:
        speaker, cue = said_after
        return _attribution(text, content, speaker, cue, Mode.QUOTED, people, last)
    if last and (speech.only_quote(text, span, quote) or last.mode is Mode.QUOTED):
        return Attribution(content, last.speaker, None, Mode.QUOTED, last.name)
    according = speech.according(text, tokens, span)
    if according:
        return _attribution(text, content, according[0], according[1], Mode.QUOTED, people, last)
    return Attribution(content, None, None, Mode.QUOTED, None)


def _attribution(
    text: str,
    content: Span,
    speaker: Span,
    cue: Span | None,
    mode: Mode,
    people: names.Roster,
    last: Attribution | None,
) -> Attribution:
    return Attribution(content, speaker, cue, mode, name_of(text, speaker, people, last))


def name_of(text: str, speaker: Span, people: names.Roster, last: Attribution | None = None) -> str | None:
    """The speaker's full name, or the words that stand there without their article; None for a pronoun left open."""
    said = speaker.of(text)
    low = said.lower()
    if low in ("he", "she", "they", "it", "who", "which", "i", "we"):
        person = meant.person_meant(text, low, speaker.start, people)
        if person:
            return person.name
        return _again(low, last, people)
    within = people.named_in(speaker.start, speaker.end)
    person = within[-1] if within else people.resolve(said, speaker.end)
    if person:
        return person.name
    owner, _, rest = said.partition(" ")
    if owner.lower() in ("his", "her") and (whose := meant.person_meant(text, owner.lower(), speaker.start, people)):
        said = f"{whose.name}’s {rest}"
    bare = meant.as_name(said)
    return bare[:1].upper() + bare[1:] if bare else None


def _again(pronoun: str, last: Attribution | None, people: names.Roster) -> str | None:
    """The speaker before, where the pronoun can mean them: a person for `he` and `she`, anything else for `they` and `it`."""
    if last is None or last.name is None:
        return None
    person = people.called(last.name)
    if pronoun in ("he", "she"):
        fits = person is not None and (person.woman is None or person.woman == (pronoun == "she"))
    else:
        fits = person is None and pronoun in ("they", "it")
    return last.name if fits else None


def _reported(tokens: list[Word], cue: _Cue, span: Span, text: str) -> Span | None:
    """What is said in the article's own words, or None where the verb says nothing."""
    word = tokens[cue.at]
    after = speech.content_after(tokens, cue.at) if cue.before else None
    if after is not None:
        return Span(tokens[after].start, speech.content_end(tokens, after, span.end))
    comma = speech.comma_before(tokens, cue.at, cue.speaker)
    if comma is not None and word.low in cues.SAID:
        start = speech.clause_start(tokens, comma)
        if any(verbs.finite(t.low) for t in tokens[start:comma]):
            return Span(tokens[start].start, tokens[comma - 1].end)
    return None


def _according(
    text: str, tokens: list[Word], span: Span, people: names.Roster, last: Attribution | None
) -> list[Attribution]:
    """`According to X, ...` and `..., according to X`."""
    according = speech.according(text, tokens, span)
    if not according:
        return []
    speaker, cue, content = according
    return [_attribution(text, content, speaker, cue, Mode.REPORTED, people, last)]


def _unnamed(tokens: list[Word], span: Span) -> list[Attribution]:
    """`It was reported that ...` and `reportedly`: somebody says so, and the text does not say who."""
    for at, word in enumerate(tokens):
        if word.low in ("reportedly", "allegedly"):
            start, end = speech.around(tokens, at)
            return [Attribution(Span(start, end), None, _span(word), Mode.REPORTED, None)]
        if word.low in cues.SAID and at < 6 and tokens[0].low == "it" and speech.passive(tokens, at):
            start = at + 2 if at + 1 < len(tokens) and tokens[at + 1].low == "that" else at + 1
            if start < len(tokens):
                content = Span(tokens[start].start, speech.content_end(tokens, start, span.end))
                return [Attribution(content, None, _span(word), Mode.REPORTED, None)]
    return []
