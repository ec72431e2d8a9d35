"""What is said in the article's own words: the stretch that a verb of saying tells of, after it, before it or around it."""

from __future__ import annotations

from claims.extract.lang.en import cues, verbs
from claims.extract.lang.en.grammar import OCCASIONS
from claims.extract.speakers import endings, introduced, speech
from claims.extract.speakers.heard import Here
from claims.extract.speakers.saying import Cue
from claims.records import Span

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
        end = endings.content_end(tokens, after, here.span.end)
        who = next((i for i in range(cue.first) if tokens[i].start >= cue.speaker.start), 0)
        end = endings.free_end(tokens, who, after, min(end, endings.bracket_end(tokens, cue.first, after, end)))
        later = [c for c in here.cues if c.at > cue.at and c.at > after]
        ends = [e for c in later if (e := speech.joined(tokens, c.speaker, c.first))]
        return Span(tokens[after].start, min([end, endings.relative_end(tokens, cue.first, after, end), *ends]))
    if (then := speech.as_said(tokens, cue.at, cue.span(tokens).end)) is not None and not is_quoted:
        return Span(tokens[then].start, endings.content_end(tokens, then, here.span.end))
    if cue.first and tokens[cue.first - 1].text == "," and tokens[cue.at].low.endswith("ing"):
        return None  # `..., saying` says what follows
    comma = speech.comma_before(tokens, cue.at, cue.speaker)
    if comma is None or is_quoted or cue.speaker.of(here.text).lower() in ("who", "which", "that"):
        return None
    earlier = any(c.at < comma for c in here.cues)
    if earlier and tokens[comma + 1].low == "as":
        return None
    if tokens[comma - 1].low in _JOINS and (on := _aside(here, cue)):
        return on  # `He left and, she said, was ill`
    start = speech.clause_start(tokens, comma)
    if earlier and any(0 <= q.start - tokens[cue.at].end <= _NEXT for q in here.marked):
        return None  # `Voss said it was new, and when he saw it, Reed replied, “It is old.”`
    if cue.before and speech.has_object(tokens, cue.at):
        return None
    # `It will, she said, close`, `If it rains, she said, it will close`: one thing is said on both sides.
    broken = tokens[comma - 1].low in verbs.AUXILIARIES or tokens[start].low in OCCASIONS
    if broken and tokens[start + 1].low not in cues.OPENING and (on := _aside(here, cue)):
        return Span(tokens[start].start, on.end)
    if tokens[comma - 1].low not in ("which", "who", "that") and speech.told_before(tokens, start, comma, cue.at):
        return Span(tokens[start].start, tokens[comma - 1].end)
    return _aside(here, cue)


def _aside(here: Here, cue: Cue) -> Span | None:
    """What is said behind a verb of saying between commas: `He left and, she said, was ill`."""
    on = speech.aside(here.tokens, cue.at)
    return Span(here.tokens[on].start, endings.content_end(here.tokens, on, here.span.end)) if on else None
