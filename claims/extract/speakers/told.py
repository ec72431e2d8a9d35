"""What is said in the article's own words: the stretch that a verb of saying tells of, after it, before it or around it."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.grammar import subjects
from claims.extract.grammar.verbgroups import group_start
from claims.extract.lang.en import cues, nouns, verbs
from claims.extract.lang.en.grammar import APPOSITIVES, OCCASIONS
from claims.extract.prose.words import Word
from claims.extract.speakers import citing, endings, introduced, speech
from claims.extract.speakers.before import subject_before
from claims.extract.speakers.heard import Here
from claims.extract.speakers.saying import Cue
from claims.records import Attribution, Span

_JOINS = ("and", "but")
_NEXT = 4  # letters between a verb and the quotation that it leads up to


def reported(here: Here, cue: Cue) -> Span | None:
    """What is said in the article's own words, or None where the verb says nothing."""
    tokens, opens = here.tokens, cue.opens(here.tokens)
    is_quoted = any(-1 <= opens - q.end <= 4 for q in here.marked)
    after = introduced.begins_after(tokens, cue.at, is_quoted) if cue.before else None
    if after is not None:
        while after + 1 < len(tokens) and tokens[after].start < cue.span(tokens).end:
            after += 1
        end = endings.content_end(tokens, after, here.span.end, _several(here, cue))
        who = next((i for i in range(cue.first) if tokens[i].start >= cue.speaker.start), 0)
        end = endings.free_end(tokens, who, after, min(end, endings.bracket_end(tokens, cue.first, after, end)))
        later = [c for c in here.cues if c.at > cue.at and c.at > after]
        ends = [e for c in later if (e := speech.joined(tokens, c.speaker, c.first))]
        return Span(tokens[after].start, min([end, endings.relative_end(tokens, cue.first, after, end), *ends]))
    if (then := speech.as_said(tokens, cue.at, cue.span(tokens).end)) is not None and not is_quoted:
        return endings.content(tokens, then, here.span.end)
    if cue.first and tokens[cue.first - 1].text == "," and tokens[cue.at].low.endswith("ing"):
        return None  # `..., saying` says what follows
    comma = _comma_before(tokens, cue)
    if comma is None or is_quoted or cue.speaker.of(here.text).lower() in ("who", "which", "that"):
        return None
    earlier = any(c.at < comma for c in here.cues)
    if earlier and tokens[comma + 1].low == "as":
        return None
    on = _aside(here, cue)
    if on and tokens[comma - 1].low in _JOINS:
        return endings.content(tokens, on, here.span.end)  # `He left and, she said, was ill`
    start = speech.clause_start(tokens, comma)
    if earlier and any(0 <= q.start - tokens[cue.at].end <= _NEXT for q in here.marked):
        return None  # `Voss said it was new, and when he saw it, Reed replied, “It is old.”`
    if cue.before and (speech.has_object(tokens, cue.at) or speech.at_something(tokens, cue.at)):
        return None
    # `It will, she said, close`, `If it rains, she said, it will close`: one thing is said on both sides.
    broken = tokens[comma - 1].low in verbs.AUXILIARIES or tokens[start].low in OCCASIONS
    if on and broken and tokens[start + 1].low not in cues.OPENING:
        return Span(tokens[start].start, endings.content_end(tokens, on, here.span.end))
    if on and (lead := _leads_in(here, comma)) and subjects.opens_clause(tokens, on):
        # `It stalled, but by then, she said, it was low`
        return Span(tokens[lead].start, endings.content_end(tokens, on, here.span.end))
    if tokens[start].low in OCCASIONS and _acts_on(here, start, comma, cue.at):
        return None  # `When the digger struck wood, Reed swore, because wood meant a drain`
    if tokens[comma - 1].low not in ("which", "who", "that") and speech.told_before(tokens, start, comma, cue.at):
        return Span(tokens[start].start, tokens[comma - 1].end)
    return endings.content(tokens, on, here.span.end) if on else None


def _comma_before(tokens: list[Word], cue: Cue) -> int | None:
    """The comma that ends what is said before who said it, or who cites them: `, the Courier quoted Reed as saying`."""
    verb = citing.verb(tokens, cue.first) if cue.first > 1 else None
    teller = subject_before(tokens, group_start(tokens, verb)) if verb else None
    if verb and teller:
        return speech.comma_before(tokens, verb, teller)
    return speech.comma_before(tokens, cue.at, cue.speaker)


def before_main(here: Here, content: Span, direct: Sequence[Attribution]) -> Span:
    """What is said in the clause that opens a sentence, without the main clause, whose subject is quoted in it.

    `When Acme announced that it would close, Otto Reed said, “We wept.”`
    """
    if not any(t.low in OCCASIONS for t in here.tokens[:2]):
        return content
    told = (a.speaker.start for a in direct if a.speaker and a.cue and a.speaker.start < a.cue.start < a.content.start)
    end = next((at - 2 for at in told if content.start < at < content.end and here.text[at - 2] == ","), content.end)
    return Span(content.start, end)


def _several(here: Here, cue: Cue) -> bool:
    """Whether more than one speak: `police`, `the officials`."""
    last = cue.speaker.of(here.text).rsplit(None, 1)[-1]
    return last.lower() in nouns.ARE_MANY or (last.islower() and nouns.plural(last))


def _aside(here: Here, cue: Cue) -> int | None:
    """The index where what is said goes on behind a verb of saying between commas: `He left and, she said, was ill`."""
    on = speech.aside(here.tokens, _last(here, cue))
    if on is None or (not cue.before and verbs.finite(here.tokens[on].low)):
        return None  # `The firm, called Arden Mills, was sold`
    return on


def _last(here: Here, cue: Cue) -> int:
    """The index of the last word of a verb of saying and its speaker."""
    own = next((i for i, t in enumerate(here.tokens) if t.end >= cue.speaker.end), cue.at)
    return max(cue.at, own)


def further(here: Here, cue: Cue, content: Span) -> Span | None:
    """What is said behind a verb of saying when something is before it: `It is old, said Voss, a clerk, and it will shut`."""
    tokens = here.tokens
    last = _last(here, cue)
    later = [c for c in here.cues if c.at > cue.at and tokens[c.at].low not in cues.SHOWS]
    if content.end > cue.opens(tokens) or later:
        return None
    if last + 3 < len(tokens) and tokens[last + 1].text == ";" and subjects.opens_clause(tokens, last + 2):
        return endings.content(tokens, last + 2, here.span.end)
    comma = next((i for i in range(last + 1, min(len(tokens), last + 6)) if tokens[i].text == ","), 0)
    if not comma or any(verbs.finite(t.low) for t in tokens[last + 1 : comma]):
        return None
    if not cue.before and tokens[comma + 1 : comma + 2] and tokens[comma + 1].low in APPOSITIVES:
        comma = next((i for i in range(comma + 1, len(tokens)) if tokens[i].text == ","), 0)
    begin = comma + 1
    if not comma or begin >= len(tokens) - 1 or tokens[begin].low != "and":
        return None
    if not subjects.opens_clause(tokens, begin + 1) and tokens[begin + 1].low not in verbs.AUXILIARIES:
        return None  # `She had nothing, he added, and was ill`
    return endings.content(tokens, begin + 1, here.span.end)


def _leads_in(here: Here, comma: int) -> int | None:
    """Where a few words without a verb open a clause behind `and` or `but`, up to a comma: `..., but by then,`."""
    tokens = here.tokens
    for at in range(comma - 1, max(0, comma - 7), -1):
        if verbs.finite(tokens[at].low):
            return None
        if tokens[at].low in _JOINS and at < comma - 1 and tokens[at - 1].text == ",":
            return at + 1
    return None


def _acts_on(here: Here, start: int, comma: int, at: int) -> bool:
    """Whether the words before a comma are no more than the clause that tells when, and more follows the verb at `at`."""
    tokens = here.tokens
    ends = at + 1 >= len(tokens) or tokens[at + 1].text in ".!?"
    return not ends and not any(t.text == "," for t in tokens[start:comma])
