"""The pieces of a sentence that become claims: clauses, without the words that only attribute them and without their markup."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claims.extract import aged, unsaid
from claims.extract.grammar import seams, subjects, tags, unlisted
from claims.extract.grammar.clauses import cut
from claims.extract.grammar.joints import Join, Piece
from claims.extract.lang.en import cues, grammar, pronouns, verbs
from claims.extract.prose.words import Word, capital
from claims.extract.reading import Reading
from claims.records import Attribution, Moment, Span
from claims.vocabulary import Mode, QuantityKind, TimexType

_MARKUP = re.compile(r"(?:#{1,6}\s+|>\s*|[-*+•⁃‣▪●]\s+|\(?\d{1,2}[.)]+\s+|[*_]{1,3}(?=\S))+")
_FIRST_PERSON = re.compile(r"\b(?:I|I['’](?:m|ve|ll|d)|[Mm]y|[Mm]e|[Ww]e|[Oo]ur|us)\b")
# Words of the longest sentence that is read word by word: far above prose, so that text without full stops costs no more.
LONGEST = 400
# The most words of a title, and the letters of the longest word in it that needs no capital.
_TITLE, _SMALL = 8, 3
# Words of speech that is taken for a statement though none of its verbs is known.
_LONG = 8
_SHORT = 3
_ACTS = pronouns.NOMINATIVES - {"it", "you"}
_GOES_ON = re.compile(r"(?<![,.!?…])[”\"’»]?\s(?!(?:and|but|or|that|which|who)\b)[a-z]+\b")
_GRANTS = grammar.SUBORDINATORS - {"until", "before", "as"}
_ASKED = ("?”", '?"', "?’", "?»")
_TORN = (" and", " or", " but")
_CITED = re.compile(r"[”\"’»]?[^()\n]{0,40}\),?\s[a-z]")
_EDGES = ' ,;:—–“”"«»'


def of_sentence(reading: Reading, sentence: Span, tokens: Sequence[Word], said: Sequence[Attribution]) -> list[Piece]:
    """The pieces of one sentence in the order of the text. Ages in their journalistic form are pieces of their own."""
    if len(tokens) > LONGEST:
        return [Piece(sentence.start, sentence.end)]
    text = reading.text
    figures = _figures(reading, sentence)
    amounts = _amounts(reading, sentence)
    speech = [a for a in said if a.mode is Mode.QUOTED and _is_speech(reading, sentence, a.content)]
    found: list[Piece] = []
    for stretch, quoted in _stretches(sentence, speech):
        inside = [t for t in tokens if stretch.start <= t.start and t.end <= stretch.end] if speech else list(tokens)
        if not quoted and speech and not _worth_keeping(inside, speech, figures):
            continue
        leads = not quoted and stretch.end < sentence.end
        pieces = cut(_without_end(inside, leads), figures, amounts)
        found += pieces if quoted or not speech else tags.quotes_on(tokens, pieces, speech)
    if said:
        found = [p for piece in seams.mended(found, said) for p in seams.unfronted(text, tokens, piece, said)]
        found = [p for piece in found for p in tags.told(tokens, piece, said)]
    inner = [p for p in found if p.join is Join.RELATIVE]
    found = [p for piece in found for p in _finish(reading, piece, said, figures, inner)]
    if said:
        ages = [p.span for p in found if p.join is Join.AGE]
        left = [f for f in figures if not any(a.covers(f) for a in ages)]
        found = [p for p in found if not (_only_names(tokens, p, said, figures) or tags.empty(tokens, p, said, left))]
        found = [seams.unhung(text, tags.past_cue(tokens, p, said), said) for p in found]
    return sorted(_whole(text, sentence, found), key=lambda p: (p.start, -p.end))


def _amounts(reading: Reading, sentence: Span) -> list[int]:
    """Where the amounts of a sentence begin, ages aside; one told in two units is one: `four years and three months`."""
    counted = [q for q in reading.quantities_in(sentence) if q.kind is not QuantityKind.AGE]
    wholes = [m for m in reading.moments_in(sentence) if m.type is TimexType.DURATION]
    return [q.start for q in counted if not any(m.start < q.start and q.end <= m.end for m in wholes)]


def _figures(reading: Reading, sentence: Span) -> list[Span]:
    """The places of every number and date of a sentence, the longest where several lie in one another."""
    every = [q.span for q in reading.quantities_in(sentence)]
    every += [m.span for m in reading.moments_in(sentence)] + reading.tokens_in(sentence)
    kept: list[Span] = []
    for one in sorted(set(every), key=lambda s: (s.start, -s.end)):
        if not kept or not kept[-1].covers(one):
            kept.append(one)
    return kept


def _is_speech(reading: Reading, sentence: Span, content: Span) -> bool:
    """Whether quoted words are statements: so are those that go on from the sentence before, however few they are."""
    ended = reading.text[content.end - 1] in ",.!?…"
    if content.start == sentence.start and ended and reading.text[content.end : content.end + 1] in ("”", '"', "»"):
        return True  # `“Name one. One,” she said`
    return _whole_speech(reading, content)


def _whole_speech(reading: Reading, content: Span) -> bool:
    """Whether quoted words are a statement of their own rather than a few words inside the article's sentence."""
    found = reading.words_in(content)
    long = len(found) > _LONG and reading.text[content.end - 1] in ",.!?"
    if not long and not any(
        verbs.finite(w.low) or verbs.shortened(w.low) or unlisted.bare(found, i) or _does(found, i)
        for i, w in enumerate(found)
    ):
        return False
    if _titled(reading.text, content, found):
        return False
    if not capital(found[0]) and subjects.opens_predicate(found, 0):
        return False  # `Otto Reed, who was ill, “sold it that night”`
    before = reading.text[max(0, content.start - 3) : content.start].rstrip('“"« ')
    if before.endswith("(") and _CITED.match(reading.text, content.end):
        return False  # `The report (“Rents fall”, 3 May) was wrong`
    if before[-1:].isalnum() and _GOES_ON.match(reading.text, content.end):
        return False  # `He shouted “Stop the mill” at least twice`
    return capital(found[0]) or before.endswith((",", ":"))


def _does(found: Sequence[Word], at: int) -> bool:
    """Whether a pronoun stands here that only somebody who acts has, before what he does: `if I hate it`."""
    return found[at].low in _ACTS and at + 1 < len(found) and found[at + 1].text.islower()


def _titled(text: str, content: Span, found: Sequence[Word]) -> bool:
    """Whether quoted words are the title of a work: `A Change Is Gonna Come`, without a mark at their end."""
    words_in = [w for w in found if w.text[0].isalnum()]
    if not 1 < len(words_in) <= _TITLE or not text[content.start : content.end].rstrip(" ,")[-1:].isalnum():
        return False
    long = [capital(w) for w in words_in if len(w.text) > _SMALL]
    return len(long) > 1 and all(long)


def _stretches(sentence: Span, speech: Sequence[Attribution]) -> Iterator[tuple[Span, bool]]:
    """The quoted and the other stretches of a sentence."""
    at = sentence.start
    for one in sorted(speech, key=lambda a: a.content.start):
        start, end = max(at, one.content.start), min(sentence.end, one.content.end)
        if start > at:
            yield Span(at, start), False
        if end > start:
            yield Span(start, end), True
        at = max(at, end)
    if at < sentence.end:
        yield Span(at, sentence.end), False


def _without_end(tokens: list[Word], leads: bool) -> list[Word]:
    """The words without marks at either end that belong to no clause; with no `saying` or `that` where they lead to speech."""
    start, end = 0, len(tokens)
    while start < end and tokens[start].text in '“”"«»,;:.!?…—–)':
        start += 1
    while end > start and tokens[end - 1].text in '“”"«»,;:.!?…—–(':
        end -= 1
    if start < end and tokens[start].low in ("and", "but", "so", "yet", "or") and end - start > 3:
        start += not _so(tokens, start)
    if end - start > _SHORT and tokens[start].low == "because" and _hangs_alone(tokens[start + 1 : end]):
        start += 1
    if leads and end - start > _SHORT and tokens[end - 1].low in cues.SAID and tokens[end - 2].low == "and":
        end -= 2  # `The clerk rang me up and said, “...”`
    while leads and end > start and tokens[end - 1].low in ("saying", "that", "adding"):
        end -= 1
        while end > start and tokens[end - 1].text == ",":
            end -= 1
    return tokens[start:end]


def _hangs_alone(tokens: Sequence[Word]) -> bool:
    """Whether no main clause stands behind the one that these words open: `Because my son walks to school.`"""
    return tokens[0].low != "of" and not any(
        w.text == "," and after.low not in grammar.JOINS for w, after in pairwise(tokens)
    )


def _so(tokens: Sequence[Word], at: int) -> bool:
    """Whether `so` tells how much or likewise, rather than what follows: `So far`, `So were the mills`."""
    after = tokens[at + 1].low
    return tokens[at].low == "so" and (after in grammar.SO_MUCH or after in verbs.AUXILIARIES)


def _worth_keeping(tokens: Sequence[Word], speech: Sequence[Attribution], figures: Sequence[Span]) -> bool:
    """Whether the words around a quotation say more than who speaks."""
    if not tokens:
        return False
    stretch = Span(tokens[0].start, tokens[-1].end)
    if any(stretch.covers(f) for f in figures):
        return True
    known = [s for a in speech for s in (*tags.of(a), *tags.quoted_as(tokens, a))]
    rest = [t for t in tokens if t.text[0].isalnum() and not any(k.start <= t.start < k.end for k in known)]
    return sum(verbs.finite(t.low) for t in rest) > 0 and len(rest) > 5


def _only_names(tokens: Sequence[Word], piece: Piece, said: Sequence[Attribution], figures: Sequence[Span]) -> bool:
    """Whether a piece holds nothing but a speaker and the verb of saying."""
    known = [s for a in said for s in tags.of(a)]
    if not known or any(map(piece.span.covers, figures)):
        return False
    inside = [t for t in tokens if piece.start <= t.start < piece.end and t.text[0].isalnum()]
    return all(any(k.start <= t.start < k.end for k in known) for t in inside)


def _finish(
    reading: Reading, piece: Piece, said: Sequence[Attribution], figures: Sequence[Span], inner: Sequence[Piece]
) -> Iterator[Piece]:
    """The piece without attributing words, and before it the ages that stand in it. `inner` are pieces of their own."""
    text = reading.text
    ages = [a for a in (aged.of(text, q) for q in reading.quantities_in(piece.span)) if a and piece.span.covers(a)]
    if piece.join is Join.RELATIVE and piece.subject:
        piece = replace(piece, subject=aged.without(reading, piece.subject))
    for age in ages:
        yield Piece(age.start, age.end, Join.AGE)
    elsewhere = [*ages, *(p.span for p in inner if p.span != piece.span)]
    others = [f for f in figures if not any(e.covers(f) for e in elsewhere)]
    piece = unsaid.left(reading, piece, said, others)
    if ages and ages[0].start == piece.start and text[ages[0].end : ages[0].end + 1] == ",":
        piece = replace(aged.after(piece, ages[0], text), subject=aged.name(text, ages[0]))
        about = next((p for p in inner if p.start == piece.start and p.end < piece.end), None)
        if about:
            piece = aged.after(piece, about.span, text)  # `Jane Doe, 49, who was ill, left`
    if piece.start < piece.end:
        yield piece


def _whole(text: str, sentence: Span, found: list[Piece]) -> list[Piece]:
    """A sentence that stayed whole keeps its closing mark; every other piece loses marks at its ends."""
    done = []
    for piece in found:
        start, end = piece.start, piece.end
        while start < end and text[start] in _EDGES:
            start += 1
        while end > start and text[end - 1] in _EDGES:
            end -= 1
        start += 3 * text.startswith(("'' ", "’’ "), start, end)  # two apostrophes are how some systems keep a mark
        end -= 3 * text.endswith((" ''", " ’’"), start, end)
        while text.endswith(_TORN, start, end):
            end = start + len(text[start : text.rindex(" ", start, end)].rstrip(_EDGES))
        if start == sentence.start and sentence.end - end == 1 and text[end] in ".!?":
            end = sentence.end
        elif sentence.end - end <= 3 and "?" in text[end : sentence.end] and not _taken_as_true(text, sentence, start):
            end += text[end : sentence.end].index("?") + 1
        elif text.startswith(_ASKED, end):
            end += 1  # `“Who sold it?” she said`
        if any(c.isalnum() for c in text[start:end]):
            same = (start, end) == (piece.start, piece.end)
            done.append(piece if same else piece.within(start, end))
    return done


def _taken_as_true(text: str, sentence: Span, start: int) -> bool:
    """Whether a question takes for granted what begins here: `Is it fair, when nine men were fired?`"""
    before = text[sentence.start : start].rsplit(None, 1)[-1:]
    return bool(before) and before[0].lower() in _GRANTS


def only_date(text: str, sentence: Span, dated: Sequence[Moment]) -> bool:
    """Whether a line holds nothing but a date, and perhaps a clock time."""
    if sentence.end - sentence.start > 60 or not dated:
        return False
    rest = list(sentence.of(text))
    for moment in dated:
        for at in range(moment.start - sentence.start, moment.end - sentence.start):
            rest[at] = " "
    left = re.sub(r"\b(?:Published|Updated|Posted|Last updated|on|at|GMT|UTC)\b|[\d:.,]", "", "".join(rest), flags=re.I)
    return not any(c.isalnum() for c in left)


def past_markup(text: str, sentence: Span) -> int:
    """Where the words begin after a heading's, quotation's or list item's mark."""
    found = _MARKUP.match(text, sentence.start, sentence.end)
    return found.end() if found else sentence.start


def past_action(tokens: Sequence[Word]) -> bool:
    """Whether its first verb tells of something done, rather than of what is."""
    for word in tokens:
        if verbs.finite(word.low) and not capital(word):
            if word.low in ("was", "were", "has", "have", "had"):
                continue
            return verbs.past(word.low)
    return False


def first_person(quote: str) -> bool:
    """Whether the words speak of I or we."""
    return _FIRST_PERSON.search(quote) is not None


def merged(spans: Sequence[Span]) -> list[Span]:
    """The same stretches merged where they touch, in order."""
    joined: list[Span] = []
    for one in sorted(spans):
        if joined and one.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, one.end))
        else:
            joined.append(one)
    return joined


def holds(joined: Sequence[Span], one: Span) -> bool:
    """Whether one of the merged stretches holds `one` wholly."""
    at = bisect_left(joined, one.start + 1, key=lambda s: s.start) - 1
    return at >= 0 and joined[at].covers(one)
