"""What a piece cut out of a sentence lacks, put before it: the subject it goes on with, what `which` means, a shared `was`."""

from __future__ import annotations

import re

from claims.extract.alone import passives
from claims.extract.grammar import nounphrases, persons, relatives, subjects, unlisted
from claims.extract.grammar.joints import Join, Piece
from claims.extract.lang.en import cues, grammar, pronouns, verbs
from claims.extract.prose.edits import Edit, written
from claims.extract.prose.words import capital, words
from claims.extract.reading import Reading
from claims.records import Span

RELATIVE = frozenset(["who", "which", "whose", "where", "whom"]) | verbs.WHO_IS
_NOT_HE = frozenset(["i", "we", "you", "they"])
_OPEN = cues.PRONOUNS | pronouns.PERSONAL
_VERB = 24  # letters behind a subject among which its verb stands
_OWNED = 40  # letters behind a comma, with `whose`, among which what somebody has stands
_WORD = 8  # letters behind a subject among which a comma and `who` or `which` stand
# Behind a name: `Otto Reed (R-Ohio), 49, who`.
_AGED = re.compile(r"(?:\s\([^()]*\))?(?:,\s(?:aged\s)?[1-9]\d?)?,?\s?")


def carries(reading: Reading, piece: Piece, span: Span) -> bool:
    """Whether words from elsewhere are put before a piece; not where `who said` has been cut off: `his son was ill`."""
    if piece.join is not Join.RELATIVE:
        return piece.join is not Join.MAIN
    return any(w.low in RELATIVE for w in reading.words_in(span)[:1])


def whole(reading: Reading, piece: Piece, base: str, made: list[Edit], open_words: list[str]) -> str:
    """The words with the subject that the piece lacks."""
    relative = piece.join is Join.RELATIVE or (piece.join is Join.TAIL and piece.subject)
    if relative and first(base) in RELATIVE:
        return _with_antecedent(reading, piece.subject, base, made, open_words)
    if piece.join is Join.VERB or (piece.join is Join.TAIL and piece.subject):
        if piece.subject and _disagree(reading, piece.subject, base):
            open_words.append("subject")
            return base
        if piece.subject and is_clause(reading, piece.subject):
            return _behind_relative(reading, piece, piece.subject, base, made, open_words)
        lead = _subject_words(reading, piece.subject, made, open_words)
        if lead.startswith("According to"):
            lead = lead.rpartition(", ")[2]  # `According to the board, the mill`
            if lead.startswith("According to") or not (lead[:1].isupper() or lead.startswith("the ")):
                open_words.append("subject")
                return base
        shared = _shared(reading, piece) if lead else ""
        apposed = lead and not shared and first(base) in grammar.ARTICLES  # `Otto Reed, 41, a clerk, left`
        return f"{lead}, {base}" if apposed else " ".join(filter(None, (lead, shared, base)))
    if piece.join is Join.FRONTED:
        subject = _subject_words(reading, piece.subject, made, open_words)
        _, participle, *rest = base.split(" ", 2)
        return " ".join([subject, verbs.past_of(participle.lower()), *rest]) if subject else base
    return base


def _with_antecedent(reading: Reading, before: Span | None, base: str, made: list[Edit], open_words: list[str]) -> str:
    """A clause with `who` or `which` with what that means, which stands `before` it."""
    if before and base.startswith("which ") and (name := put_in(reading, before)).start < name.end:
        lead, named = before.of(reading.text).rstrip(", "), name.of(reading.text).rstrip(", ")
        return relatives.of_no_person(lead, named, base, open_words)
    words_before = written(reading.text, before, made) if before else ""
    return relatives.resolved(words_before, base, open_words, _named(reading, before))


def _named(reading: Reading, before: Span | None) -> str | None:
    """Whose name ends what stands before a relative word; None where none does."""
    last = put_in(reading, before) if before else None
    mentions = reading.people.mentions_in(last.start, last.end) if last else []
    return mentions[-1][2].name if mentions else None


def _behind_relative(
    reading: Reading, piece: Piece, before: Span, base: str, made: list[Edit], open_words: list[str]
) -> str:
    """A second verb of a clause with `which` with what that means, which its first verb tells: `, which are old and cost`."""
    clause = [w for w in reading.words_in(Span(before.end, piece.start)) if w.text != ","]
    clause = clause[:-1] if clause and clause[-1].low in grammar.JOINS else clause
    told = reading.text[clause[1].start : clause[-1].end] if len(clause) > 1 else ""
    word, _, told = relatives.in_full(f"{clause[0].low} {told}").partition(" ") if told else ("", "", "")
    if word == "where":
        return _behind_where(told, base, open_words)
    still: list[str] = []
    lead, name = written(reading.text, before, made), _named(reading, before)
    whole_first = relatives.resolved(lead, f"{word} {told}", still, name) if told else ""
    if word == "whose" and (own := subjects.subject_of(words(told), 0)):
        told = told[own.end :].lstrip()  # `Otto Reed, whose mill burned and was sold`: his mill
    noun = whole_first.removesuffix(told).rstrip()
    if not told or noun == whole_first or first(noun) in RELATIVE:
        open_words.append("subject")
        return base
    open_words += still
    return " ".join(filter(None, (noun, _shared(reading, piece), base)))


def _behind_where(told: str, base: str, open_words: list[str]) -> str:
    """A second verb with the subject of the first: of `where he fell and broke an arm`, `he broke an arm`."""
    own = subjects.subject_of(words(told), 0)
    if own is None:
        open_words.append("subject")
        return base
    subject = own.of(told)
    open_words += [w.text for w in words(subject) if w.low in _OPEN]
    return f"{subject} {base}"


def _shared(reading: Reading, piece: Piece) -> str:
    """The `was` of the first verb, where a second goes on with it."""
    if piece.subject is None or piece.join is not Join.VERB or piece.start <= piece.subject.end:
        return ""
    behind = reading.words_in(Span(piece.subject.end, piece.start))
    behind = behind[2:] if _relative_behind(reading, piece.subject) else behind  # `, which was mended and sold`
    return passives.shared(behind, reading.words_in(piece.span))


def _disagree(reading: Reading, subject: Span, base: str) -> bool:
    """`Jane Doe` cannot be the subject of `were seen`: the words have another, which nobody has found."""
    said = reading.words_in(subject)
    verb = base.split(" ", 1)[0]
    if said and said[0].low in _NOT_HE and (verb in ("has", "is", "does") or (verb == "was" and said[0].low != "i")):
        return True  # `I ask him, if he has time and is free`
    mentions = reading.people.mentions_in(subject.start, subject.end)
    one = bool(mentions) and mentions[-1][1] == subject.end and not any(w.low == "and" for w in said)
    return one and verb in ("were", "are", "have")


def is_clause(reading: Reading, subject: Span) -> bool:
    """Whether a carried subject is all that stands before a `which` rather than a noun phrase."""
    if _relative_behind(reading, subject) is None:
        return False
    inside = reading.words_in(subject)
    return any((verbs.finite(w.low) and not capital(w)) or unlisted.bare(inside, n) for n, w in enumerate(inside))


def _relative_behind(reading: Reading, subject: Span) -> str | None:
    """The word that opens a clause behind the comma that follows a carried subject: `who`, `which`; None where none does."""
    behind = reading.words_in(Span(subject.end, subject.end + _WORD))[:2]
    return behind[1].low if len(behind) > 1 and behind[0].text == "," and behind[1].low in RELATIVE else None


def _of_person(reading: Reading, before: Span) -> bool:
    """Whether a clause with `who` follows, or one with `whose` that tells of what only a person has."""
    word = _relative_behind(reading, before)
    return (
        word == "who"
        or word in verbs.WHO_IS
        or (word == "whose" and persons.owns(reading.text[before.end + len(", whose ") : before.end + _OWNED]))
    )


def put_in(reading: Reading, before: Span) -> Span:
    """The end of what stands before `who`: the name that is put in for it, or nothing."""
    mentions = reading.people.mentions_in(before.start, before.end)
    behind = reading.text[mentions[-1][1] : before.end] if mentions else ""
    last = bool(mentions) and (len(behind) <= 2 or bool(_AGED.fullmatch(behind)) or nounphrases.closes(behind))
    if not last and behind[:1] == "," and _of_person(reading, before):
        last = persons.told_behind(behind)  # `Otto Reed, a clerk at the mill, who`
    return Span(mentions[-1][0] if last else before.end, before.end)


def _subject_words(reading: Reading, subject: Span | None, made: list[Edit], open_words: list[str]) -> str:
    """The words of a carried subject, a pronoun or a bare surname among them resolved."""
    if subject is None:
        open_words.append("subject")
        return ""
    return written(reading.text, subject, made)


def with_verb(reading: Reading, subject: Span) -> Span:
    """A subject with the word behind it: the verb, in most cases."""
    behind = reading.words_in(Span(subject.end, subject.end + _VERB))[:1]
    return Span(subject.start, behind[0].end) if behind else subject


def first(base: str) -> str:
    """The first word in small letters, no comma behind it."""
    return base.split(" ", 1)[0].lower().rstrip(",")
