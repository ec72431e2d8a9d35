"""From an article to its claims: every sentence read, cut into single checkable things, each with its working.

Offline and deterministic. `text[start:end] == quote` for every candidate, and every number or date word of the article is in
one or set aside with a reason.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from claims import markup
from claims.extract import beyond, pieces, unmarked, untold, worth
from claims.extract.alone import firsthand, interposed, noted, standalone, strangers
from claims.extract.alone.days import doubts
from claims.extract.frames import crossheads, openings
from claims.extract.grammar import fragments, labels, subjects
from claims.extract.grammar.joints import Join, Piece
from claims.extract.lang.en import cues, pointing
from claims.extract.named.meaning import topics, voices, whom
from claims.extract.prose.edits import Edit, written
from claims.extract.prose.words import capital
from claims.extract.reading import Reading, read
from claims.extract.sorting import aside, checkable, modality, orders, signs
from claims.extract.speakers import quoted, quotes, spoken, sureness
from claims.records import Article, Attribution, Candidate, SetAside, Span, Speaker
from claims.vocabulary import AsideReason, Kind, Modality, Mode, WhyNot

_NO_SPEAKER = frozenset(["him", "her", "them", "it", "he", "she", "they"])
EXTRACTOR = "rules-1"
# The first and the last day of the calendar stand for no date in what exports them; no day can be reckoned from them.
_NO_YEARS = (date.min.year, date.max.year)


def find(article: Article) -> tuple[list[Candidate], list[SetAside]]:
    """The candidates of an article in the order of its text, and what of its figures is set aside.

    Candidates with `checkable` False are opinions, forecasts, questions, advice, boilerplate; `why_not` says which.
    Emphasis and links are read as the words that they stand around; only the exact words keep them.
    """
    if article.published and article.published.year in _NO_YEARS:
        article = replace(article, published=None)
    plain = markup.unmarked(article.text)
    if plain is None:
        return _find(article)
    apart = [Span(*line) for line in plain.lines_set_apart]
    found, set_aside = _find(replace(article, text=plain.text), apart)
    return [unmarked.claim(plain, c) for c in found], [unmarked.aside(plain, s) for s in set_aside]


def _find(article: Article, apart: Sequence[Span] = ()) -> tuple[list[Candidate], list[SetAside]]:
    reading = read(article, apart)
    found: list[Candidate] = []
    set_aside = list(reading.shapes)
    topic = topics.topic_of(reading.people, article.title)
    titled = topics.named_in(reading.people, article.title) == [topic]
    sexes = voices.sexes(reading.text, reading.said, reading.people)
    context = whom.Context(topic=topic, titled=titled, roster=reading.people, sexes=sexes)
    for number, sentence in enumerate(reading.sentences):
        if number and reading.paragraph_of[number] > reading.paragraph_of[number - 1] + 1:
            context.subjects.clear()
        context.opens = not number or reading.paragraph_of[number] > reading.paragraph_of[number - 1]
        if reading.text.startswith("#", sentence.start) and not reading.tokens_in(sentence):
            continue  # a heading repeats what the story says
        if quoted.is_signature(reading.text, sentence):
            continue
        if number in reading.heads:
            stamp = crossheads.is_stamp(sentence.of(reading.text))
            set_aside += aside.within(reading.text, sentence, AsideReason.CLOCK if stamp else AsideReason.BOILERPLATE)
            context.subjects.clear()
            continue
        if number in reading.page:
            found.append(_not_story(reading, sentence))
            continue
        if number - 1 in reading.page and not context.opens:
            context.subjects.clear()  # `A previous version of this article was wrong. It was in May.`
        start, dropped = _story_start(reading, sentence)
        set_aside += dropped
        end = openings.ends(reading.text, start, sentence.end)
        set_aside += aside.within(reading.text, Span(end, sentence.end), AsideReason.BOILERPLATE)
        if start < end:
            found += _sentence(reading, Span(start, end), context)
    set_aside += _boilerplate_figures(reading, found)
    set_aside += _clocks(reading, found)
    found += _left_over(reading, found, set_aside)
    found = beyond.noted(reading, found)
    found.sort(key=lambda c: (c.start, -c.end))
    return found, _apart(set_aside)


def _story_start(reading: Reading, sentence: Span) -> tuple[int, list[SetAside]]:
    """Where the sentence's story begins, after what only opens it; a line that is nothing but a date is one as a whole."""
    text = reading.text
    start = openings.story(text, sentence)
    rest = Span(start, sentence.end)
    if pieces.only_date(text, rest, reading.moments_in(rest)):
        return sentence.end, [SetAside(sentence.start, sentence.end, sentence.of(text), AsideReason.DATELINE)]
    dropped = list(aside.within(text, Span(sentence.start, start), AsideReason.DATELINE))
    return pieces.past_markup(text, Span(start, sentence.end)), dropped


def _sentence(reading: Reading, sentence: Span, context: whom.Context) -> Iterator[Candidate]:
    """The candidates of one sentence; notes its subject for the sentences after it."""
    tokens = reading.words_in(sentence)
    said = reading.said_in(sentence)
    subject = subjects.main_subject(labels.past(reading.text, sentence, tokens))
    context.said, context.speaks_as = said, voices.by_pronoun(reading.text, said)
    context.before_at, context.starts_at = context.starts_at, sentence.start
    context.again, context.here, context.here_thing, context.stranger = None, None, None, False
    context.kept = None
    context.subject_at = subject.start if subject else None
    context.led = subject.end if subject and strangers.leads(reading, subject) else None
    named = reading.people.mentions_in(subject.start, subject.end) if subject else []
    context.follows = named[0][2] if named and named[0][0] == context.subject_at else None
    found = pieces.of_sentence(reading, sentence, tokens, said)
    for piece in found:
        claim = _candidate(reading, piece, said, context, interposed.told_apart(reading, piece, found))
        if claim.checkable or not _passed_over(reading, claim, piece, said):
            yield claim
        if piece.join in (Join.MAIN, Join.AGE):
            inside = subjects.subject_of(reading.words_in(piece.span), 0) if piece.join is Join.MAIN else piece.span
            noted.here(reading, inside, sentence, context)
    context.here, context.here_thing, context.stranger = None, None, False
    context.subjects.append(noted.sentence(reading, sentence, subject, context))


def _passed_over(reading: Reading, claim: Candidate, piece: Piece, said: list[Attribution]) -> bool:
    """Whether there is nothing to a claim that is not checkable: a few words without a figure that are no sentence."""
    if claim.why_not is not WhyNot.VAGUE or reading.tokens_in(claim.span):
        return False
    figures = bool(claim.quantities or claim.moments)
    return untold.passed_over(reading.text, piece, reading.words_in(claim.span), said, figures, claim.quantities)


def _not_story(reading: Reading, sentence: Span) -> Candidate:
    quote = sentence.of(reading.text)
    return Candidate(
        start=sentence.start, end=sentence.end, quote=quote, statement=quote, stands_alone=False, unresolved=(), speaker=None,
        mode=Mode.NONE, modality=Modality.ASSERTED, kind=Kind.STATUS, checkable=False,
        why_not=WhyNot.BOILERPLATE, quantities=(), moments=(), worth=0.0, because=(WhyNot.BOILERPLATE.words,),
        extractor=EXTRACTOR,
    )  # fmt: skip


def _left_out(at: int, apart: Sequence[Edit]) -> bool:
    """Whether what stands at a place is left to another claim."""
    return any(e.start < at < e.end for e in apart)


def _candidate(
    reading: Reading, piece: Piece, said: list[Attribution], context: whom.Context, apart: tuple[Edit, ...] = ()
) -> Candidate:
    """One piece as a candidate with everything that is known of it. `apart` leaves out what other claims tell."""
    text = reading.text
    span = quotes.closed(text, piece.span)
    if span != piece.span:
        piece = piece.within(span.start, span.end)
    quote = span.of(text)
    inside = reading.words_in(span)
    attribution = spoken.by(span, said, inside)
    mode = attribution.mode if attribution else Mode.NONE
    speaker = _speaker(attribution)
    act = attribution is not None and _is_act(attribution, span)
    led = attribution is not None and attribution.cue is not None and attribution.cue.start < attribution.content.start
    context.speaker, context.voice = None, None
    opens = inside[0].low if inside else ""
    known = speaker is not None and speaker.name.lower() not in _NO_SPEAKER
    if speaker and known and (led or opens in pointing.BEFORE_SPEAKER) and mode is Mode.REPORTED and not act:
        context.speaker = reading.people.called(speaker.name) or speaker.name
    context.quoted = mode is Mode.QUOTED and attribution is not None and attribution.content.start <= span.start
    if speaker and context.quoted:
        context.voice = reading.people.called(speaker.name)
    said_so = interposed.left_out(reading, span, attribution) if known and piece.join is not Join.TAIL else ()
    said_so += apart
    standing = standalone.stand(reading, piece, context, said_so)
    apart = () if standing.said else apart
    told = written(text, span, apart)
    mine = firsthand.still_open(standing.statement) if speaker is None else ()
    mine += firsthand.spoken_to(quote) if mode is Mode.QUOTED else ()
    unresolved = (*interposed.still_open(text, standing, said_so), *mine)
    counted = [q for q in reading.quantities_in(span) if not _left_out(q.start, apart)]
    dated = [m for m in doubts.sure(reading, span) if not _left_out(m.start, apart)]
    figures = bool(counted or dated or reading.tokens_in(span))
    borrows = piece.join is Join.TAIL and not fragments.acts(inside)  # `might be` of `might be four, or five`
    retold = mode is Mode.REPORTED or (mode is Mode.QUOTED and signs.before_marks(quote))
    firmness = modality.modality(standing.statement if borrows else told, retold)
    if firmness is Modality.ASSERTED and modality.to_come(told, dated, reading.article.published):
        firmness = Modality.PREDICTED
    named = any(map(capital, inside[1:]))
    orderly = piece.join is Join.MAIN and orders.orders(inside)
    why = checkable.why_not(told, mode, firmness, figures, act, named, orderly)
    if why is None and untold.nothing(text, piece, inside, said, figures, counted):
        why = WhyNot.VAGUE
    whole = attribution is not None and attribution.content.covers(span)
    statement = _with_speaker(standing.statement, standing.said or quote, mode, speaker if whole else None)
    scored = worth.score([statement])[0]
    about = modality.kind(told, mode, firmness, act, counted, dated, pieces.past_action(inside))
    return Candidate(
        start=span.start, end=span.end, quote=quote, statement=statement,
        stands_alone=not unresolved, unresolved=unresolved, speaker=speaker, mode=mode, modality=firmness,
        kind=about, checkable=why is None, why_not=why,
        quantities=tuple(counted), moments=tuple(dated), worth=scored.value, because=scored.because, extractor=EXTRACTOR,
    )  # fmt: skip


def _speaker(attribution: Attribution | None) -> Speaker | None:
    if attribution is None or attribution.name is None:
        return None
    place = attribution.speaker
    start, end = (place.start, place.end) if place else (None, None)
    return Speaker(attribution.name, start, end, attribution.confidence, sureness.why(attribution))


def _is_act(attribution: Attribution, span: Span) -> bool:
    """Whether that somebody said it is the news: the verb of an act of saying stands inside the piece."""
    cue = attribution.cue
    return cue is not None and span.covers(cue) and attribution.verb in cues.ACTS


def _with_speaker(statement: str, quote: str, mode: Mode, speaker: Speaker | None) -> str:
    """Quoted first-person words keep their speaker beside them; nothing else is changed."""
    if mode is Mode.QUOTED and speaker and pieces.first_person(quote):
        return f"{speaker.name}: “{quote.strip(' .,')}”"
    return statement


def _boilerplate_figures(reading: Reading, found: list[Candidate]) -> list[SetAside]:
    lines = [c.span for c in found if c.why_not is WhyNot.BOILERPLATE]
    return [one for line in lines for one in aside.within(reading.text, line, AsideReason.BOILERPLATE)]


def _clocks(reading: Reading, found: list[Candidate]) -> list[SetAside]:
    """Clock times that no checkable claim holds."""
    held = pieces.merged([c.span for c in found if c.checkable])
    return [
        SetAside(s.start, s.end, s.of(reading.text), AsideReason.CLOCK)
        for s in aside.clocks(reading.text)
        if not pieces.holds(held, s)
    ]


def _left_over(reading: Reading, found: list[Candidate], set_aside: list[SetAside]) -> list[Candidate]:
    """Sentences whose figures ended up nowhere, as candidates that are too vague: so that no figure is lost."""
    held = pieces.merged([c.span for c in found] + [Span(s.start, s.end) for s in set_aside])
    lost = [t for t in reading.tokens if not pieces.holds(held, t)]
    starts = [s.start for s in reading.sentences]
    rest: list[Candidate] = []
    for at in sorted({bisect_right(starts, t.start) - 1 for t in lost}):
        piece = Piece(reading.sentences[at].start, reading.sentences[at].end)
        claim = _candidate(reading, piece, [], whom.Context([]))
        rest.append(replace(claim, checkable=False, why_not=WhyNot.VAGUE))
    return rest


def _apart(found: list[SetAside]) -> list[SetAside]:
    """In the order of the text, the longest where several lie over one another."""
    kept: list[SetAside] = []
    for one in sorted(found, key=lambda s: (s.start, -s.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept
