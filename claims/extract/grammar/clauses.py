"""Cuts a sentence into the smallest clauses that carry one checkable thing each. Every word stays in some piece.

No grammar is parsed: commas, conjunctions, relative words and verb forms decide, and where they do not, nothing is cut.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.extract.grammar import fragments, openings
from claims.extract.grammar.joints import Join, Piece
from claims.extract.grammar.stretches import DASHES, RELATIVE
from claims.extract.grammar.subordinate import Subordinate
from claims.extract.lang.en import cues, grammar, strength, verbs
from claims.extract.lang.en.grammar import FRONTS, JOINS, SUBORDINATORS
from claims.extract.lang.en.pronouns import POSSESSIVE
from claims.extract.prose.words import Word, capital
from claims.records import Span

_CONDITIONS = SUBORDINATORS | {"if", "unless"}
# Behind these a clause with `since` or `when` comes first, and what it hangs on after it.
_OPENING = grammar.OCCASIONS | {"unless"}
# The words at which something may be cut.
_CUTS = SUBORDINATORS | {",", ";", "and", "but", "—", "–", "―"}
_SUBJECTS = verbs.WHO_IS | {"who", "which", "whose"}


class _Cutter(Subordinate):
    """One pass over the words of one stretch."""

    def __init__(self, tokens: Sequence[Word], figures: Sequence[Span], amounts: Sequence[int]) -> None:
        super().__init__(tokens, figures, amounts)
        self.inner: list[Piece] = []
        self._host: Span | None = None

    def run(self) -> list[Piece]:
        at = self._fronted()
        while at < len(self.tokens):
            at = self._step(at) if self.tokens[at].low in _CUTS else at + 1
        self._close(len(self.tokens))
        return self.pieces + self.inner

    def _step(self, at: int) -> int:
        """Looks for a cut at one word; the index to go on from."""
        word, following = self.tokens[at], self._low(at + 1)
        if word.text == ";" and (self._verb(self.begin, at) or self._stands_by(at)):
            return self._semicolon(at)
        if word.text in DASHES:
            return self._cut(at, at + 1, Join.MAIN, None) if self._beside_dash(at) else at + 1
        goes_on = self.join is Join.RELATIVE and following in JOINS  # the verb of `which let him go` is in no list
        if word.text == "," and (self._verb(self.begin, at) or self.join is Join.TAIL or goes_on):
            return self._comma(at, following)
        if (
            word.text == ","
            and following in RELATIVE
            and at > self.begin
            and (self._resumes(at + 2, self._awaited(at)) is not None)
        ):
            return self._relative(at)
        if word.text == "," and self._priced(at):
            return self._cut(at, at + 1 + (following == "and"), Join.TAIL, None)
        if word.low in ("and", "but") and (self._verb(self.begin, at) or self._tells_on(at)):
            return self._bare_and(at)
        if word.low == "and" and self.join is Join.TAIL and self._listed(at + 1):
            return self._cut(at, at + 1, Join.TAIL, None)
        if word.low in SUBORDINATORS:
            end = self._parts(at)
            return at + 1 if end is None else self._cut(end, at + 1, Join.MAIN, None)
        return at + 1

    def _semicolon(self, at: int) -> int:
        skip = at + 2 if self._low(at + 1) in JOINS else at + 1
        skip += self._low(skip) == ","
        end = next((i for i in range(skip, len(self.tokens)) if self.tokens[i].text == ";"), len(self.tokens))
        if self._low(skip) in _CONDITIONS and not any(self._opens(i) for i in range(skip, end)):
            return at + 1  # `It works if you pay; if you owe nothing, or if you are old`
        if self._clause(skip) or any(self._told(i) for i in range(skip, end)):
            begin, self.main_subject = self._cut(at, skip, Join.MAIN, None), None
            return begin
        return self._cut(at, skip, Join.TAIL, None) if self._figure(skip, self._stretch(skip)) else at + 1

    def _comma(self, at: int, following: str) -> int:
        if self._tells_on(at + 1):
            return self._cut(at, at + 2, Join.RELATIVE, self.carried)
        if following in JOINS:
            if self._left_out(at + 2):
                return at + 1
            if self._clause(at + 2) or self._parted(at + 2) or self._led(at + 2):
                return self._cut(at, at + 2, Join.MAIN, None)
            if self._low(at + 2) == "that" and (self._clause(at + 3, strict=True) or self._told_too(at + 2)):
                return self._cut(at, at + 2 + self._tells_that(at + 2), Join.MAIN, None)
            if (speaker := self._speaker_acts(at + 1)) is not None:
                return self._cut_verb(at, at + 2, speaker)
            inside = self._inside_opening(at) or self._on_condition(at)
            if following == "and" and (who := self._says_more(at + 2)) is not None:
                return self._cut(at, at + 2, Join.VERB, who)
            if following in ("and", "but") and self._predicate(at + 2) and not inside:
                return self._cut_row(at, at + 2, self._affirmed(at + 1, self._first_subject(at)))
        if (that := self._listed_that(at)) is not None:
            return self._cut(at, that + 1, Join.MAIN, None)
        if self._rowed(at):
            return self._cut(at, at + 1, Join.MAIN, None)
        if self._part_of_which(at + 1) and self._figure(at, self._stretch(at + 1)):
            return self._cut(at, at + 1, Join.TAIL, None)
        denied = following == "which" and self._low(at + 2) in cues.PRONOUNS  # `which he denied` says nothing by itself
        acts = following in verbs.WHO_IS or any(verbs.finite(t.low) for t in self.tokens[at + 2 : at + 9])
        if following in RELATIVE and not denied and acts:
            return at + 1 if self._lifts(at) else self._relative(at)
        if (told := self._told_by_the_way(at + 1)) is not None:
            begin, self.main_subject = self._cut(at, told, Join.MAIN, None), self._subject(told)
            return begin
        joined = self._low(at - 1) in JOINS or self._behind_inserted(at)  # `and, depending on`
        if following.endswith("ing") and not joined and self._tail(at + 1) and self._resumes(at + 1) is None:
            return self._cut(at, at + 1, Join.TAIL, None)
        if following == "or":
            return at + 1  # `129, or 6 per cent, left`
        skip = at + 2 if following == "and" else at + 1
        if self._listed(skip) and not (self._shares_noun(at, skip) or self._put_in(at) or self._of_one_list(at)):
            return self._cut(at, skip, Join.TAIL, None)
        return at + 1

    def _tells_on(self, joint: int) -> bool:
        """Whether `and` joins a second clause with `who` to the first: `Otto Reed, who ran it and who sold it`."""
        if self.join is not Join.RELATIVE or self._low(joint) not in ("and", "but"):
            return False
        return self._who_again(self.begin, joint)

    def _who_again(self, first: int, joint: int) -> bool:
        """Whether `who` opens the words on both sides of a joint and no other one stands between: not `14 who died and who`."""
        if self._low(joint + 1) not in _SUBJECTS or self._low(first) not in _SUBJECTS:
            return False
        return not any(self._low(i) in _SUBJECTS or self._low(i) == "that" for i in range(first + 1, joint))

    def _bare_and(self, at: int) -> int:
        if self._tells_on(at):
            return self._cut(at, at + 1, Join.RELATIVE, self.carried)
        if self.tokens[at - 1].low in cues.PRONOUNS or self.tokens[at - 1].low in POSSESSIVE or self._pair(at):
            return at + 1  # `left his and others’ hands tied`
        if self._done_both(at) or self._inside_opening(at) or self._not_yet(at):
            return at + 1
        if at + 1 < len(self.tokens) and capital(self.tokens[at - 1]) and capital(self.tokens[at + 1]):
            return at + 1
        if self._low(at + 1) == "," and (verb := self._behind_source(at + 1)) is not None:
            return self._cut_verb(at, verb, self._first_subject(at))
        if self._told_too(at + 1):
            return self._cut(at, at + 1 + self._tells_that(at + 1), Join.MAIN, None)
        if self._no_clause_before(at) or self._about_subject(at):
            return at + 1
        if (speaker := self._speaker_acts(at)) is not None:
            return self._cut_verb(at, at + 1, speaker)
        skip = at + 2 if self._low(at + 1) == "that" else at + 1
        if self._paired(at) or self._one_phrase(at) or self._coupled(at) or self._alike(at) or self._is_like(at):
            return at + 1
        if self._clause(skip, strict=True) and not self._of_subjects(at) and not self._of_things(at):
            return self._cut(at, skip if self._tells_that(at + 1) else at + 1, Join.MAIN, None)
        if (
            self._predicate(at + 1)
            and at + 2 < len(self.tokens)
            and (
                (self._figure(self.begin, at) and self._figure(at, self._stretch(at + 1))) or self.join is Join.RELATIVE
            )
        ):
            return self._cut_row(at, at + 1, self._affirmed(at, self._last_subject(at)))
        if self._beside(at) and self._listed(at + 1) and not self._shares_noun(at, at + 1):
            return self._cut(at, at + 1, Join.TAIL, None)
        return at + 1

    def _left_out(self, begin: int) -> bool:
        """Whether a clause has no verb but that of the one before it: `The mill closed, though the shop did not`."""
        end = self._stretch(begin)
        return fragments.left_out(self.tokens[begin : end - (self._low(end - 1) in strength.NEGATION)])

    def _on_condition(self, at: int) -> bool:
        """Whether the words before a comma are a condition put in: `I ask him, if he is ill, and has no time, to leave`."""
        comma = next((i for i in range(at - 1, self.begin, -1) if self.tokens[i].text == ","), None)
        return comma is not None and self._low(comma + 1) in ("if", "unless")

    def _beside(self, at: int) -> bool:
        """Whether a figure stands in the item before `and`: not in `who is 34, came with a folder and one coat`."""
        comma = next((i for i in range(at - 1, self.begin, -1) if self.tokens[i].text == ","), self.begin)
        return self._figure(comma, at)

    def _affirmed(self, joint: int, subject: Span | None) -> Span | None:
        """The subject without the `never` before its verb, which `but` ends: `He never paid but sold it`."""
        if subject is None or self._low(joint) != "but":
            return subject
        inside = [t for t in self.tokens if subject.start <= t.start < subject.end]
        while len(inside) > 1 and inside[-1].low in strength.NEGATION:
            inside.pop()
        return Span(subject.start, inside[-1].end) if inside else subject

    def _inside_opening(self, at: int) -> bool:
        """Whether `and` stands in a clause that opens its sentence, before the main clause: `If it falls and burns, he`."""
        if self._low(self.begin) not in _OPENING or any(self._opens(i) for i in range(self.begin, at)):
            return False
        return any(self._opens(i) for i in range(at + 1, len(self.tokens)))

    def _relative(self, at: int) -> int:
        """A clause with who, which or where: cut off, or noted inside where the main clause goes on after it."""
        antecedent = Span(self.tokens[self.begin].start, self.tokens[at].start)
        close = self._resumes(at + 2, self._awaited(at))
        if close is None:
            return self._cut(at, at + 1, Join.RELATIVE, antecedent)
        first = at + 1
        for joint in range(first + 1, close):
            if self._low(joint) == "and" and self._who_again(first, joint):
                self._note_inside(first, joint, antecedent)
                first = joint + 1
        self._note_inside(first, close, antecedent)
        return close + 1

    def _note_inside(self, first: int, end: int, antecedent: Span) -> None:
        start, stop = self.tokens[first].start, self.tokens[end - 1].end
        self.inner.append(Piece(start, stop, Join.RELATIVE, antecedent))

    def _fronted(self) -> int:
        """`For releasing two reports, the office was praised`: the opening is a piece of its own where it has a figure."""
        if len(self.tokens) < 4 or self.tokens[0].low not in FRONTS or not self.tokens[1].low.endswith("ing"):
            return 0
        comma = next((i for i, t in enumerate(self.tokens) if t.text == "," and self._clause(i + 1)), None)
        if comma is None or not self._figure(0, comma):
            return 0
        subject = self._subject(comma + 1)
        first = self._stretch(0)
        if not self._figure(0, first) or not self._verb(first, comma):
            first = comma
        self.pieces.append(Piece(self.tokens[0].start, self.tokens[first - 1].end, Join.FRONTED, subject))
        if first < comma:
            before = Span(self.tokens[0].start, self.tokens[first].start)
            self.pieces.append(Piece(self.tokens[first + 1].start, self.tokens[comma - 1].end, Join.RELATIVE, before))
        self.begin = comma + 1
        return comma + 1

    def _cut(self, end: int, begin: int, join: Join, subject: Span | None) -> int:
        """Closes the running piece before `end` and opens the next at `begin`."""
        quoted = self.nested[end] or (self.quoted[end] and join is not Join.MAIN)
        if (
            end <= self.begin
            or begin >= len(self.tokens)
            or quoted
            or (self.bracketed[end] and self.bracketed[self.begin] is False)
            or (self.dashed[end] and self.begin <= self.dashed[end])
        ):
            return end + 1  # words in quotation marks are cut where a clause of their own begins, never in a list
        host = Span(self.tokens[self.begin].start, self.tokens[end - 1].end)
        if self.join is Join.TAIL and self.pieces and self.pieces[-1].host:
            host = Span(self.pieces[-1].host.start, host.end)
        elif self.join is Join.TAIL:
            host = Span(self.pieces[-1].start if self.pieces else host.start, host.end)
        if join is Join.TAIL and self.join in (Join.VERB, Join.TAIL, Join.RELATIVE):
            subject = self.carried
        if self.join is Join.MAIN and self.main_subject is None:
            known = self._subject()
            # Where all of the clause stands before the verb that was found, its own verb is one that no list knows.
            self.main_subject = known if known and known.end < host.end else None
        self._close(end)
        self.begin, self.join, self.carried = begin, join, subject
        self._host = host
        return begin

    def _cut_row(self, end: int, begin: int, subject: Span | None) -> int:
        """Cuts off a verb, and with it the one before it of a row: `It takes an hour, needs no oil and costs $9`."""
        if self._put_in_pair(end, begin):
            return end + 1
        comma = self._verb_in_row(end)
        if comma is not None:
            shared = self._shares_auxiliary(comma)
            if shared and self._shares_on(begin):
                return end + 1
            if subject is not None and not shared:
                self._cut_verb(comma, comma + 1, subject)
        return self._cut_verb(end, begin, subject)

    def _cut_verb(self, end: int, begin: int, subject: Span | None) -> int:
        """Cuts off a verb that goes on with a subject; one whose subject nobody knows stays, but where somebody speaks."""
        said = [i + 1 for i in range(self.begin, end) if self._low(i) in cues.PLAIN]
        speaks = self._low(begin) in cues.PLAIN or (self._low(begin) in cues.SAID and self._low(begin + 1) == "that")
        if subject is None and not speaks and not any(self._low(i) == "that" or self._clause(i) for i in said):
            return end + 1
        return self._cut(end, begin, Join.VERB, subject)

    def _close(self, end: int) -> None:
        while end > self.begin and self.tokens[end - 1].text in (",", ";"):
            end -= 1
        if end > self.begin:
            start, stop = self.tokens[self.begin].start, self.tokens[end - 1].end
            host = self._host if self.join is Join.TAIL else None
            self.pieces.append(Piece(start, stop, self.join, self.carried, host))


def cut(tokens: Sequence[Word], figures: Sequence[Span], amounts: Sequence[int]) -> list[Piece]:
    """The pieces of one sentence, or of one stretch of it, given its words, its numbers and dates, and where amounts start.

    Pieces may lie inside one another (an inner `who` clause); together they cover every word but commas, conjunctions and what
    only leads to them before a colon.
    """
    tokens = tokens[openings.led_in(tokens, figures) :]
    return _Cutter(tokens, figures, amounts).run() if tokens else []
