"""Whether words in quotation marks are speech, and who is named right behind them."""

from __future__ import annotations

import re

from claims.extract.grammar import actors
from claims.extract.lang.en import cues, datelines, stances, verbs
from claims.extract.prose.words import Word, capital, words
from claims.records import Span


def _quoted_words(tokens: list[Word], quote: Span) -> list[Word]:
    """The words and numbers of a quotation, without its marks."""
    return [w for w in tokens if quote.start <= w.start < quote.end and w.text[0].isalnum()]


def sayable(tokens: list[Word], quote: Span, goes_on: bool) -> bool:
    """Whether quoted words are speech rather than a word held at arm's length: four words, or two with a verb.

    `tokens` are those of one sentence; a quotation that `goes_on` outside it is speech.
    """
    found = _quoted_words(tokens, quote)
    return goes_on or len(found) >= 4 or (len(found) >= 2 and any(map(_acts, found)))


def _acts(word: Word) -> bool:
    """Whether a word holds a verb: `is`, `we’ll`, `don’t`."""
    return verbs.firm(word.low) or word.low.replace("’", "'").endswith(("'ll", "'re", "'ve", "'m", "n't"))


def mixed(text: str, tokens: list[Word], quote: Span, cue: Span) -> bool:
    """Whether a few quoted words right after a verb of saying are the speaker's: no title of a work, which has capitals."""
    found = _quoted_words(tokens, quote)
    near = quote.start >= cue.end and len(text[cue.end : quote.start].split()) <= 6
    answered = text[cue.end : quote.start].strip(' “"') == "," and text[quote.end - 1] in ".!?"  # `Voss said, “Never.”`
    return near and (answered or not all(map(capital, found)))


def called_as(text: str, tokens: list[Word], quote: Span) -> bool:
    """`painted it as a “waste of money”`: what somebody makes of something, in their words; no title, which has capitals."""
    found = _quoted_words(tokens, quote)
    before = text[max(0, quote.start - 12) : quote.start].rstrip('“"').split()
    as_what = before[-1:] == ["as"] or (before[-2:-1] == ["as"] and before[-1] in ("a", "an", "the"))
    return as_what and not all(map(capital, found))


def introduced(text: str, span: Span, quote: Span) -> bool:
    """Whether a comma leads up to quoted words that begin as a sentence does: `Voss took the floor, “It is old and tired.”`."""
    before = text[span.start : max(span.start, quote.start)].rstrip(' “"«')
    said = quote.of(text).lstrip("[ ").split()
    return before.endswith(",") and len(said) > 2 and said[0][0].isupper() and any(w[0].islower() for w in said[1:])


def acts(tokens: list[Word], quote: Span) -> bool:
    """Whether a verb of speaking stands before a quotation, though not beside it: `defended the plan, “It is ours.”`."""
    before = zip([None, *tokens], tokens, strict=False)
    return any(w.start < quote.start and w.low in _SPEAKS and not (lead and lead.low == "to") for lead, w in before)


_SPEAKS = cues.SAID | stances.SPOKEN | stances.VOICED


def cited(text: str, quote: Span) -> bool:
    """Whether quoted words are the title of what was printed on a day told behind them: `(“Mill to close”, May 21)`."""
    found = _CITED_DAY.match(text, quote.end)
    return found is not None and ("(" in found[0] or text[max(0, quote.start - 2) : quote.start].startswith("("))


_CITED_DAY = re.compile(rf"[”\"’»]?,?\s\(?(?:Letters,\s)?{datelines.DATED}\)")


def cue_after(text: str, end: int) -> tuple[Span, Span] | None:
    """Speaker and verb right after a quotation that ends at `end`, in the words that follow."""
    gap = re.match(r"(?:[”\"»]|[’'](?!\w))?,?[^\S\n]{0,3}", text[end : end + 6])
    start = end + (gap.end() if gap else 0)
    stop = text.find("\n", start)
    near = words(text, start, min(len(text) if stop < 0 else stop, start + 80))
    for at, word in enumerate(near[:9]):
        if word.text in '.“"(':
            return None
        if word.low in cues.SAID or word.low in stances.VOICED:
            if not at and word.low in cues.TOLD:
                return None
            subject = actors.before(near, at) if at else actors.inverted(near)
            return (subject, Span(word.start, word.end)) if subject else None
    return None


_SIGNED = re.compile(r"[”\"»]?\s{0,3}[―—–]\s?(?=[A-Z])")


_HANDLE = re.compile(r"[”\"»]?\s{0,3}[―—–]\s?(?=@?\w+[^\S\n]*(?:\n|$))")  # `— reader71`, and no more


def signed(text: str, end: int) -> Span | None:
    """The name after a dash that signs a quotation which ends at `end`."""
    found = _SIGNED.match(text, end) or _HANDLE.match(text, end)
    if not found:
        return None
    stop = text.find("\n", found.end())
    line = Span(found.end(), len(text) if stop < 0 else stop)
    named = line.of(text).split(",")[0].rstrip(" .")
    return Span(line.start, line.start + len(named)) if 0 < len(named.split()) <= 6 else None


def checked(text: str, span: Span, quote: Span) -> bool:
    """Whether a quotation is what a fact check looks at: `“Rents fell.” — False. They rose.`, `Claim: “Rents fell.”`"""
    dash = _SIGNED.match(text, quote.end)
    if dash and text[dash.end() : dash.end() + _VERDICT].lower().startswith(cues.VERDICTS):
        return True
    return text[span.start : quote.start].strip(' “"«:').lower() in cues.CHECKED


_VERDICT = 12  # letters in which a verdict begins


_FAR = 400  # letters of the line before
_LINE = 12  # words of a line that names who said something, and what they are


def is_signature(text: str, span: Span) -> bool:
    """Whether a sentence is no more than who said the quotation before it: `― Clara Voss`."""
    if text[span.start] not in "―—–" or ":" in span.of(text) or _listed(text, span):
        return False
    ends = text[max(0, span.start - 4) : span.start].rstrip()[-1:]
    who = signed(text, span.start) if ends in ("”", '"', "»") else None
    rest = span.of(text).split()
    if who is None or len(rest) > _LINE or any(verbs.finite(w.lower()) for w in rest):
        return False
    named = who.of(text).split()
    return len(named) == 1 or all(w[0].isupper() for w in named)


def _listed(text: str, span: Span) -> bool:
    """Whether the line before opens with the same dash: an item of a list signs nothing."""
    before = text[max(0, span.start - _FAR) : span.start].rstrip()
    return before[before.rfind("\n") + 1 :].startswith(text[span.start])


def only_quote(text: str, span: Span, quote: Span) -> bool:
    """Whether the sentence holds nothing but quoted words."""
    outside = text[span.start : max(span.start, quote.start)] + text[min(span.end, quote.end) : span.end]
    return not any(c.isalnum() for c in outside)


def whole(text: str, quote: Span) -> bool:
    """Whether a quotation is a sentence by its first letter and its last mark: `“Very old.”`, not `“Port Life”`."""
    said = quote.of(text).strip()
    return said[:1].isupper() and said[-1:] in (".", "!", "?", "…") and " " in said


def soon(text: str, span: Span, quote: Span) -> bool:
    """Whether only a word or two lead up to a quotation behind a colon: `Later: “I will go.”`"""
    return len(text[span.start : quote.start].split()) <= _SOON


_SOON = 4
