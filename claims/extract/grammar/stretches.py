"""The words of one stretch of a sentence, with what may stand at each: a verb, a clause, a figure, an item of a list."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, pairwise

from claims.extract.grammar import forms, openings, subjects, unlisted
from claims.extract.grammar.joints import Join
from claims.extract.lang.en import cues, grammar, pronouns, verbs
from claims.extract.lang.en.grammar import NO_TAILS, RESULTS, SUBORDINATORS
from claims.extract.prose.words import (
    Word,
    between_brackets,
    between_dashes,
    between_marks,
    between_single_marks,
    capital,
)
from claims.records import Span

HANGING = SUBORDINATORS | {"that", "if"}
RELATIVE = frozenset(["who", "which", "where", "whose"]) | verbs.WHO_IS
_PUT_BEHIND = RELATIVE | {"according"}
_OF_WHICH = frozenset(["which", "whom", "whose"])
_PART_OF = (("of", "which"), ("of", "whom"))
_AGO = 4  # words of how long ago: `about ten years ago`
_AWAY = frozenset(["ago", "earlier", "later"])
HEDGED = frozenset(["about", "nearly", "almost", "over", "roughly", "some"])
_PUT_IN = 8  # words put in between two commas behind `and`
_YEAR = 4  # figures of a year
_ITEM = 5  # words of one thing in a list, before its comma
_CLOSING = frozenset('”"')
DASHES = frozenset("—–―")
_NO_SENTENCE = grammar.JOINS | {"or", "nor", "not"}
_PLACES = frozenset(["here", "there"])
_BEFORE_NOUNS = grammar.ARTICLES | (pronouns.POSSESSIVE - {"her"})
EACH = frozenset(["all", "both", "each"])


def _is_no_verb(before: Word, word: Word) -> bool:
    """Whether a word tells what a thing is like: `a fixed roof`, `its failed bid`, `state-owned mills`."""
    return before.low in _BEFORE_NOUNS or (before.text == "-" and word.low.endswith("ed"))


class Stretch:
    """What a pass over the words asks of them; `begin` is where the running piece begins."""

    def __init__(self, tokens: Sequence[Word], figures: Sequence[Span], amounts: Sequence[int]) -> None:
        self.tokens = tokens
        self.figures = figures
        self.amounts = amounts
        self.starts = [f.start for f in figures]
        told = [verbs.sure(t.low) and not (i and _is_no_verb(tokens[i - 1], t)) for i, t in enumerate(tokens)]
        self.acts = unlisted.verbs_of(tokens, told, amounts)
        told = [v or i in self.acts for i, v in enumerate(told)] if self.acts else told
        self.verbs_before = [0, *accumulate(told)]
        self.quoted = between_marks(tokens)
        self.nested = between_single_marks(tokens)
        self.dashed = between_dashes(tokens)
        self.bracketed = between_brackets(tokens)
        self.begin = 0
        self.join = Join.MAIN

    def _measured(self, at: int) -> bool:
        """`two days after`: the figure belongs to both clauses."""
        return any(f.end == self.tokens[at - 1].end for f in self.figures) and self._low(at - 1) in grammar.LEADS

    def _superlative(self, at: int, low: str) -> bool:
        """`the highest since`: what follows tells the range of the comparison."""
        before = [t.low for t in self.tokens[max(self.begin, at - 5) : at]]
        return low == "since" and any(w.endswith("est") or w in ("first", "record", "most", "least") for w in before)

    def _opens(self, comma: int) -> bool:
        """Whether a comma stands here with a clause behind it."""
        return self._low(comma) == "," and self._clause(comma + 1)

    def _stands_by(self, at: int) -> bool:
        """Whether a clause follows a semicolon, and a figure stands on one of its sides: `A £9 sign points up; it is old`."""
        end = self._stretch(at + 1)
        return (self._figure(self.begin, at) or self._figure(at, end)) and self._clause(at + 1, strict=True)

    def _beside_dash(self, at: int) -> bool:
        """Whether the only dash of a sentence parts two sentences of it: `The mill shut in May — it had lost $9 million`."""
        if self.join is not Join.MAIN or sum(t.text in DASHES for t in self.tokens) > 1:
            return False
        return self._clause(self.begin) and self._low(at + 1) not in _NO_SENTENCE and self._stands_by(at)

    def _parted(self, begin: int) -> bool:
        """Whether a subject opens here with a clause about it before its verb: `and the mayor, who was ill, left`."""
        comma = self._stretch(begin)
        about = self._low(comma + 1) in _PUT_BEHIND or (
            self._low(comma + 1) in grammar.ARTICLES and capital(self.tokens[comma - 1])
        )
        about = about or (self._low(begin) in grammar.DEFINITE and self._only_name(comma + 1))
        if comma - begin > 8 or not about or self._verb(begin, comma):
            return False
        close = self._resumes(comma + 2)
        return self._low(begin) not in grammar.PREPOSITIONS and close is not None and self._low(close + 1) not in EACH

    def _only_name(self, begin: int) -> bool:
        """Whether a name, and nothing else, stands here up to a comma: `the mayor, Otto Reed, left`."""
        end = self._stretch(begin)
        return begin < end < begin + _ITEM and all(map(capital, self.tokens[begin:end]))

    def _rowed(self, at: int) -> bool:
        """Whether clauses stand in a row, the last behind `, and`: `Prices rose, wages fell, and shops closed`."""
        end = self._stretch(at + 1)
        if self._low(end) != "," or self._low(end + 1) not in ("and", "but") or not self._clause(self.begin):
            return False
        if any(t.low in cues.SAID or t.low in cues.PLAIN for t in self.tokens[at + 1 : end]):
            return False
        return self._clause(at + 1, strict=True) and self._clause(end + 2)

    def _verbless(self, subject: Span) -> bool:
        """Whether a clause with `which` follows a subject and no verb of its own does: so its verb is one no list knows."""
        comma = next((i for i in range(self.begin, len(self.tokens)) if self.tokens[i].start >= subject.end), 0)
        which = self._low(comma) == "," and self._low(comma + 1) in RELATIVE
        return which and self._resumes(comma + 2) is None

    def _part_of_which(self, begin: int) -> bool:
        """`of which five ...`, `two of whom ...`, `the oldest of which ...`."""
        near = [t.low for t in self.tokens[begin : begin + 4]]
        return "of" in near and any(pair in _PART_OF for pair in pairwise(near))

    def _opened(self, before: int) -> bool:
        """Whether a comma before another is followed by a clause: so the main clause has begun."""
        return any(self._opens(i) for i in range(self.begin, before))

    def _inserted(self, at: int) -> bool:
        """Whether a word stands in what is put between a subject and its verb: `Guards, called after it fell, are there`."""
        return self._resumes(at + 1) is not None and any(t.text == "," for t in self.tokens[self.begin : at])

    def _led(self, begin: int) -> bool:
        """Whether a clause opens here behind a time, a place or a form in -ing: `and in 2012, it closed`."""
        begin += self._low(begin) == ","
        low = self._low(begin)
        if self._low(begin + 1) in _OF_WHICH:
            return False  # `the mill in which she lived, and in which he died, closed`
        if low in grammar.OCCASIONS and self._clause(begin + 1):
            return self._opens(self._stretch(begin))  # `and although it fell, he stayed`
        if low not in grammar.PREPOSITIONS and (not low.endswith("ing") or low in NO_TAILS):
            return False
        dated = bisect_left(self.starts, self.tokens[begin].end) if begin < len(self.tokens) else len(self.starts)
        if dated < len(self.figures) and self.starts[dated] == self.tokens[begin].end + 1:
            end = next(
                (i for i in range(begin, len(self.tokens)) if self.tokens[i].start >= self.figures[dated].end), 0
            )
            if end and self._clause(end + (self._low(end) == ","), strict=True):
                return True
        return self._opens(self._stretch(begin)) if self._stretch(begin) < len(self.tokens) else False

    def _awaited(self, at: int) -> bool:
        """Whether the main clause is still to come: `After the vote, which ...`, `When the mill, which ...`."""
        low = self._low(self.begin)
        if low in grammar.PREPOSITIONS and low not in SUBORDINATORS:
            return not self._verb(self.begin, at)
        told = next((i + 1 for i in range(at - 1, self.begin, -1) if self._low(i) == "that"), None)
        if told and self._low(told) in grammar.PREPOSITIONS and self._low(told) not in SUBORDINATORS:
            return not self._verb(told, at)  # `found that in the towns, which`
        return low in grammar.OCCASIONS and not any(self._opens(i) for i in range(self.begin, at))

    def _resumes(self, begin: int, awaited: bool = False) -> int | None:
        """The comma after which the main clause goes on with its verb, or begins where it is awaited; None without one."""
        lists = self._low(begin) == "including"  # `goods, including phones, shoes and coats, would cost more`
        for at in range(begin, len(self.tokens) - 1):
            word = self.tokens[at]
            if word.text == ";":
                return None
            if word.text == ",":
                behind = at + 1 + (self.tokens[at + 1].text in _CLOSING and at + 2 < len(self.tokens))
                after = self.tokens[behind].low
                if (after in EACH or (after.endswith("ly") and after != "early")) and at + 2 < len(self.tokens):
                    after = self.tokens[at + 2].low  # `..., all lined up`
                on = (verbs.finite(after) and after not in verbs.WEAK) or after in cues.BETWEEN or after == "to"
                if awaited and not on:
                    if self._clause(at + 1):
                        return at
                    continue
                if on or not lists:
                    return at if on or (not awaited and self._ends_in_a_day(at + 1)) else None
        return None

    def _ends_in_a_day(self, begin: int) -> bool:
        """Whether only when the main clause was is told from here on: `sold the mill, which employs 40 people, in May`."""
        rest = [t for t in self.tokens[begin:] if t.text[0].isalnum()]
        return len(rest) > 1 and rest[0].low in ("in", "on") and openings.only_when(rest[1:])

    def _low(self, at: int) -> str:
        return self.tokens[at].low if at < len(self.tokens) else ""

    def _verb(self, begin: int, end: int) -> bool:
        """Whether a verb stands among the words from `begin` up to `end`."""
        last = len(self.tokens)
        return self.verbs_before[min(end, last)] > self.verbs_before[min(begin, last)]

    def _told(self, at: int) -> bool:
        """Whether a verb stands here that is no participle: not `most elected councils`."""
        known = self.verbs_before[at + 1] > self.verbs_before[at]
        return known and (not self._low(at).endswith("ed") or forms.active(self.tokens, at))

    def _figure(self, begin: int, end: int) -> bool:
        """Whether a number or date stands between two words."""
        if begin >= len(self.tokens) or begin >= end:
            return False
        at = bisect_left(self.starts, self.tokens[begin].start)
        return at < len(self.figures) and self.figures[at].end <= self.tokens[min(end, len(self.tokens)) - 1].end

    def _stretch(self, begin: int) -> int:
        """The index of the next comma or semicolon, or the end."""
        return next((i for i in range(begin, len(self.tokens)) if self.tokens[i].text in ",;"), len(self.tokens))

    def _clause(self, begin: int, strict: bool = False) -> bool:
        return subjects.opens_clause(self.tokens, begin, strict)

    def _predicate(self, begin: int) -> bool:
        return subjects.opens_predicate(self.tokens, begin) or begin in self.acts

    def _tail(self, begin: int) -> bool:
        low = self._low(begin)
        return low not in NO_TAILS and (low in RESULTS or self._figure(begin, self._stretch(begin)))

    def _listed(self, begin: int) -> bool:
        """Whether a figure opens the next stretch, which has no verb of its own: `ten abstentions`."""
        if begin >= len(self.tokens) or not self._figure(self.begin, begin):
            return False
        if self._describes(begin):
            return False
        end = self._stretch(begin)
        first = begin + 1 if self._low(begin) in HEDGED or self._low(begin) == "only" else begin
        if self._low(first + 1) in _PLACES or self._ranges(begin):
            return False  # `three here, four there`; `70, 80 per cent`
        if first + 1 >= end or self._verb(begin, end) or self._low(first + 1) in ("a.m.", "p.m.", "a.m", "p.m"):
            return False
        if (self._low(end - 1) in _AWAY and end - begin <= _AGO) or self._low(begin - 2) == "that":
            return False  # `ten years ago`; `a firm that, 20 years old, closed`
        if any(t.low in ("between", "from") for t in self.tokens[max(self.begin, begin - 6) : begin]):
            return False
        return any(self.tokens[begin].start <= a <= self.tokens[first].start for a in self.amounts)

    def _ranges(self, begin: int) -> bool:
        """Whether two bare numbers tell from where to where: `I would say 70, 80 per cent`."""
        before = self.tokens[begin - 2] if begin > 1 and self._low(begin - 1) == "," else None
        number = before is not None and before.text.isdigit() and len(before.text) < _YEAR
        return number and self.tokens[begin].text.isdigit() and self._low(begin + 1) != "of"

    def _behind_inserted(self, at: int) -> bool:
        """Whether a comma closes what was put in behind `and`: `and, in May 2019, taking`."""
        comma = self._comma_before(at, _PUT_IN)
        return comma is not None and self._low(comma - 1) in grammar.JOINS

    def _comma_before(self, at: int, within: int | None = None) -> int | None:
        """The nearest comma of the running clause before a word, `within` so many words."""
        first = self.begin if within is None else max(self.begin, at - within)
        return next((i for i in range(at - 1, first, -1) if self._low(i) == ","), None)

    def _behind_source(self, comma: int) -> int | None:
        """Where the verb stands behind a source that is put in behind `and`: `It shut and, according to Voss, burnt`."""
        if self._low(comma + 1) != "according":
            return None
        close = self._stretch(comma + 1)
        if self._figure(comma + 1, close) or not self._predicate(close + 1):
            return None
        return close + 1 if close + 1 < len(self.tokens) else None

    def _put_in(self, at: int) -> bool:
        """Whether a figure is put between two commas before a verb: `and half of what it sold, some $4 million, went`."""
        close = self._stretch(at + 1)
        if close + 1 >= len(self.tokens) or self._low(close) != "," or not self._predicate(close + 1):
            return False
        return self._low(at + 1) in HEDGED

    def _of_one_list(self, at: int) -> bool:
        """Whether what stands before a comma is one thing of a list: `to give up a house, two cars and a boat`."""
        article = next((i for i in range(at - 2, max(self.begin, at - _ITEM), -1) if self._low(i) in ("a", "an")), None)
        if article is None or self._figure(article, at) or self._verb(article, at):
            return False
        if any(self._low(i) in grammar.PREPOSITIONS or self._low(i) == "of" for i in range(article, at)):
            return False
        return self._low(article - 1) not in grammar.PREPOSITIONS and not self._verb(at + 1, self._stretch(at + 1))

    def _describes(self, begin: int) -> bool:
        """Whether a figure belongs to what stands before its comma: `a two-year, $9 grant`, or `one Otto Reed` is somebody."""
        if self._low(begin) == "one" and begin + 1 < len(self.tokens) and capital(self.tokens[begin + 1]):
            return True
        return "-" in self._low(begin - 2) and self._low(begin - 3) in _BEFORE_NOUNS

    def _hangs(self, at: int) -> bool:
        return self._low(at) in HANGING or (self._low(at) in cues.PLAIN and self._clause(at + 1))
