"""Who says what: direct speech in quotation marks and indirect speech by a verb of saying, with the places of each part.

Rules over words. A speaker that only a pronoun or an office names is resolved where the article leaves one answer.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.extract import sentences
from claims.extract.grammar import subjects
from claims.extract.lang.en import cues as cues_words
from claims.extract.lang.en import verbs
from claims.extract.named.meaning import meant
from claims.extract.named.people import names
from claims.extract.prose.words import Words
from claims.extract.speakers import (
    according,
    ascribed,
    attitudes,
    cued,
    labels,
    listed,
    onward,
    quoted,
    quotes,
    speech,
    told,
)
from claims.extract.speakers.before import main_subject
from claims.extract.speakers.finished import finished
from claims.extract.speakers.heard import Here, Part
from claims.extract.speakers.saying import WORDS, Cue, cues_of
from claims.records import Attribution, Span
from claims.vocabulary import Mode, Named, Placed

# Words of the longest sentence that is searched for speakers.
_LONGEST = 400
_BESIDE = 4  # letters between a quotation and who said it
_BACK = 3  # sentences back to who a pronoun may be
_TELLING = WORDS | ascribed.WORDS | attitudes.WORDS | according.WORDS


def find(text: str, language: str = "en") -> list[Attribution]:
    """Every attribution of `text` in the order of its content, stances too. English only.

    `.mode` is quoted where the content stands in quotation marks or is a turn of a transcript, else reported; `.name` is the
    speaker as fully named before, or the words that stand there.
    """
    spans, people, every = sentences.split(text, language), names.roster(text), Words(text)
    parts = list(_parts(spans, quotes.quotations(text), every))
    said = [cued.apart(text, one) for one in _speech(text, parts, people)]
    return finished(sorted([*said, *_stances(text, parts, people, said)], key=_place))


def find_in(
    text: str, spans: list[Span], people: names.Roster, every: Words, apart: Sequence[Span] = ()
) -> list[Attribution]:
    """The speech alone, for sentences, people and words that are known already. `apart` are lines in type of their own."""
    return finished(_speech(text, list(_parts(spans, quotes.quotations(text), every)), people, apart))


def _speech(text: str, parts: list[Part], people: names.Roster, apart: Sequence[Span] = ()) -> list[Attribution]:
    turns = labels.turns(text, people, apart)
    opened = [t.content.start for t in turns]
    found: list[Attribution] = []
    last: Attribution | None = None
    lists: Attribution | None = None
    silent = 0
    for number, part in enumerate(parts):
        span = part.span
        at = bisect_right(opened, max(span.start, span.end - 1)) - 1
        turn = turns[at] if at >= 0 and turns[at].content.end > span.start else None
        if turn and not turn.others:
            last, silent = _turn(turn, span), 0
            found.append(last)
            continue
        cues = cues_of(part.tokens, part.marked, part.places)
        here = Here(text, *part, cues, people, last, silent, parts[max(0, number - _BACK) : number])
        said = _sentence(here) or ([_turn(turn, span)] if turn else [])
        item = listed.item(text, span) if lists else None
        if lists and item and not said:
            said = [replace(lists, content=item)]
        lists = lists if item else None
        asks = not said and silent == 0 and text[span.end - 1] == "?"  # `Did she mind? “No.”`
        silent = 0 if any(a.speaker or a.name for a in said) else silent + (not asks)
        last = _who_goes_on(said, last)
        if text[span.end - 1] == ":" and (announced := _announced(here)):
            last, silent = announced, 0
            lists = listed.announced(here)
        found += said
    return _carried_back(text, sorted(found, key=_place))


_GOES_ON = re.compile(r"[^\S\n]*(?:\n\s*[“\"„«]?)?")


def _carried_back(text: str, found: list[Attribution]) -> list[Attribution]:
    """A quotation that nobody is named for belongs to who is named where it goes on, with no closing mark between."""
    for at in range(len(found) - 2, -1, -1):
        one, then = found[at], found[at + 1]
        turned = ":" in (one.verb, then.verb)  # a question is not theirs who answers
        if turned or one.speaker or one.name or one.mode is not Mode.QUOTED or then.mode is not Mode.QUOTED:
            continue
        gap = _GOES_ON.match(text, one.content.end)
        if gap and gap.end() == then.content.start:
            found[at] = replace(one, speaker=then.speaker, name=then.name, placed=Placed.GOES_ON, named=then.named)
    return found


def _who_goes_on(said: list[Attribution], last: Attribution | None) -> Attribution | None:
    """Who speaks on in a quotation that stands alone after this sentence: who was quoted last in it, else who spoke last."""
    spoke = [a for a in said if a.speaker or a.name]
    return next((a for a in reversed(spoke) if a.mode is Mode.QUOTED), spoke[-1] if spoke else last)


def _place(one: Attribution) -> tuple[int, int]:
    return one.content.start, one.content.end


def _parts(spans: list[Span], marked: list[Span], every: Words) -> Iterator[Part]:
    """Each sentence that is not too long, with its words, the quotations that touch it, and where it may tell of speech."""
    starts = [q.start for q in marked]
    for span in spans:
        tokens = every.within(span.start, span.end)
        if len(tokens) <= _LONGEST:
            near = marked[max(0, bisect_right(starts, span.start) - 1) : bisect_right(starts, span.end)]
            places = [i for i, t in enumerate(tokens) if t.low in _TELLING]
            yield Part(span, tokens, [q for q in near if q.touches(span)], places)


def _turn(turn: labels.Turn, span: Span) -> Attribution:
    """The part of a labelled speech that lies in one sentence."""
    content = Span(max(turn.content.start, span.start), min(turn.content.end, span.end))
    mode = Mode.REPORTED if turn.headline else Mode.QUOTED
    named = Named.NAME if turn.name else Named.OPEN
    return Attribution(content, turn.speaker, turn.mark, mode, turn.name, ":", placed=Placed.LABEL, named=named)


def _stances(text: str, parts: list[Part], people: names.Roster, said: list[Attribution]) -> Iterator[Attribution]:
    """What the article says of attitudes, outside what is said."""
    starts = [a.content.start for a in said]
    for span, tokens, inside, places in parts:
        if not places:
            continue
        known = said[bisect_left(starts, span.start) : bisect_right(starts, span.end)]
        for one in attitudes.of_sentence(tokens, inside, known, span.end, places):
            name, named = meant.speaker_of(text, one.speaker, people) if one.speaker else (None, Named.OPEN)
            yield replace(one, name=name, placed=Placed.STANCE, named=named)


def _sentence(here: Here) -> list[Attribution]:
    """What is said in one sentence."""
    spoken = [(cue, content) for cue in here.cues if (content := told.reported(here, cue))]
    found = [one for quote in here.marked if (one := _quoted(here, quote, spoken))]
    direct = [a.content for a in found]
    for cue, whole in spoken:
        content = told.before_main(here, whole, found)
        if not any(q.start - 1 <= content.start and content.end <= q.end + 2 for q in direct):
            found.append(here.said(content, cue.speaker, cue, Mode.REPORTED))
            if more := told.further(here, cue, content):
                found.append(here.said(more, cue.speaker, cue, Mode.REPORTED))
    found += _according(here, found)
    found += ascribed.of_sentence(here.text, here.tokens, here.span, here.people, found, here.places)
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


def _announced(here: Here) -> Attribution | None:
    """Who is about to speak, where a sentence ends in a colon: `The Courier reports:`, `Voss on the bridge:`."""
    cue = here.cues[-1] if here.cues else None
    subject = cue.speaker if cue else subjects.subject_of(here.tokens, 0) or speech.on_subject(here.tokens)
    return here.said(Span(here.span.end, here.span.end), subject, cue, Mode.REPORTED) if subject else None


def _quoted(here: Here, quote: Span, spoken: list[tuple[Cue, Span]]) -> Attribution | None:
    """The attribution of the part of one quotation that lies in this sentence; None for a word held at arm's length."""
    text, tokens = here.text, here.tokens
    if quoted.cited(text, quote):
        return None
    content = Span(max(quote.start, here.span.start), min(quote.end, here.span.end))
    governing = _governing(here, quote, spoken)
    after_it = governing is not None and -1 <= governing.opens(tokens) - quote.end <= 4
    mixed = governing is not None and quoted.mixed(text, tokens, quote, governing.span(tokens))
    goes_on = quote.start < here.span.start or quote.end > here.span.end
    announced = text[here.span.start : quote.start].rstrip(' “"«').endswith(":")
    introduced = governing is None and quoted.introduced(text, here.span, quote)
    as_what = governing is None and quoted.called_as(text, tokens, quote)
    alone = quoted.only_quote(text, here.span, quote) and quoted.whole(text, quote)
    sayable = alone or quoted.sayable(tokens, quote, goes_on)
    if not (after_it or mixed or announced or introduced or as_what or sayable):
        return None
    if quoted.checked(text, here.span, quote):
        return _nobody(content)
    signed = quoted.signed(text, quote.end)
    if signed:
        return here.said(content, signed, None, Mode.QUOTED, Placed.SOURCE)
    if governing:
        placed = (
            Placed.BESIDE if after_it or mixed or quote.start - governing.span(tokens).end in range(5) else Placed.APART
        )
        return here.said(content, governing.speaker, governing, Mode.QUOTED, placed)
    if announced or as_what or (introduced and quoted.acts(tokens, quote)):
        either = (speech.whose_words(tokens) if announced else None, main_subject(tokens), speech.on_subject(tokens))
        subject = next((s for s in either if s and not any(q.touches(s) for q in here.marked)), None)
        if subject:
            return here.said(content, subject, None, Mode.QUOTED, Placed.LABEL)
    after = quoted.cue_after(text, quote.end)
    if after:
        name, named = here.meant(after[0])
        return Attribution(content, *after, Mode.QUOTED, name, after[1].of(text).lower(), named=named)
    by = according.found_in(text, tokens, here.span, here.places, here.marked)
    if by:
        return here.sourced(content, by, Mode.QUOTED)
    if alone and (turned := onward.speaker(here, content)):
        return turned
    last, opens = here.last, quote.start - here.span.start <= 2
    opens = opens or (announced and quoted.soon(text, here.span, quote))
    if last and here.goes_on and (quoted.only_quote(text, here.span, quote) or (opens and last.mode is Mode.QUOTED)):
        return Attribution(content, last.speaker, None, Mode.QUOTED, last.name, placed=Placed.GOES_ON, named=last.named)
    verb = any(verbs.firm(t.low) for t in tokens if quote.start <= t.start < quote.end)
    return _nobody(content) if verb or announced or introduced or alone else None


def _nobody(content: Span) -> Attribution:
    return Attribution(content, None, None, Mode.QUOTED, placed=Placed.NOWHERE, named=Named.OPEN)


def _governing(here: Here, quote: Span, spoken: list[tuple[Cue, Span]]) -> Cue | None:
    """The verb that a quotation belongs to: right after it, right before it, the one that reports it, else the nearest."""
    tokens = here.tokens
    for cue in here.cues:
        gap = cue.opens(tokens) - quote.end
        if -1 <= gap <= _BESIDE or (
            gap <= _BESIDE + 3 and here.text[cue.opens(tokens) - 3 : cue.opens(tokens)] == "as "
        ):
            return cue
    before = [c for c in here.cues if tokens[c.at].end <= quote.start]
    before = [c for c in before if not _shows(here, c, quote, spoken)] or before
    if before and len(here.text[tokens[before[-1].at].end : quote.start].split()) <= 4:
        return before[-1]
    covering = [c for c, content in spoken if content.covers(quote) and not _shows(here, c, quote, spoken)]
    if covering:
        return covering[-1]
    return min(
        here.cues,
        key=lambda c: min(abs(tokens[c.at].start - quote.end), abs(tokens[c.at].start - quote.start)),
        default=None,
    )


def _shows(here: Here, cue: Cue, quote: Span, spoken: list[tuple[Cue, Span]]) -> bool:
    """Whether somebody says what something shows, in quoted words of their own: `Voss said it had shown “more heart”`."""
    if here.tokens[cue.at].low not in cues_words.SHOWS:
        return False
    return any(c is not cue and s.covers(cue.span(here.tokens)) and s.covers(quote) for c, s in spoken)


def _according(here: Here, found: list[Attribution]) -> list[Attribution]:
    """`According to X, ...` and `..., according to X`, where nobody else is known to say it."""
    by = according.found_in(here.text, here.tokens, here.span, here.places, here.marked)
    if by is None:
        return []
    fronted = here.tokens[0].low in _FRONTS and by[1].end < by[2].start
    alone = fronted or not here.cues or _apart(here, by, found) or _told_of(here, by)
    return [here.sourced(by[2], by, Mode.REPORTED)] if alone else []


_FRONTS = frozenset(["according", "by", "in"])


def _told_of(here: Here, by: according.Sourced) -> bool:
    """Whether a source tells that somebody asks or promises something: `Acme has asked for a loan, according to Reed`."""
    after = (here.tokens[c.at + 1].low for c in here.cues if c.span(here.tokens).end < by[1].start)
    inside = list(after)
    return bool(inside) and by[2].end <= by[1].start and all(low in ("for", "to", "on") for low in inside)


def _apart(here: Here, by: according.Sourced, found: list[Attribution]) -> bool:
    """Whether no other says, within what a source is given for, something of their own: `Reed said that, according to ...`."""
    others = [*(a.content for a in found), *(cue.span(here.tokens) for cue in here.cues)]
    return not any(o.touches(by[1]) or o.touches(by[2]) for o in others)
