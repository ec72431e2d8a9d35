"""Where a clause with since, when or though parts from the one it hangs on, and where it is no more than when that was."""

from __future__ import annotations

from claims.extract.grammar.leading import Leading
from claims.extract.lang.en import cues, grammar, strength, tenses, verbs
from claims.extract.lang.en.grammar import TIMES
from claims.extract.prose.words import capital

_LED = frozenset(["that", "and", "but", "or"])
# Behind these another thing is told that holds beside the first, whatever was denied there.
_GRANTS = frozenset(["although", "though", "whereas", "while"])
_TELL_WHEN = frozenset(["after", "since"])
# Behind no mark these tell when, and nothing that holds by itself.
_ONLY_WHEN = frozenset(["since", "when", "while"])
_MARKS = frozenset(',;”"')
_TELL_TIME = frozenset(["after", "before"])
_WHICH = frozenset(["the", "that", "this", "very", "same"])
_LIFTED = 60  # words from what `It was` lifts out to `that`
_MEANT_BEFORE = frozenset(["he", "she", "it", "they"])
_PARTICLES = 4  # words up to the main verb behind a verb and its particles
_SUBJECT = 30  # words of a subject whose verb is looked for
_WHO_NEAR = 7  # words between `who` and what tells when


class Subordinate(Leading):
    """What a pass over the words knows of the clauses that hang on the running one."""

    def _parts(self, at: int) -> int | None:
        """Where the running piece ends before the clause that a word opens; None where the two belong together."""
        if at == self.begin or not self._verb(self.begin, at) or not self._clause(at + 1) or self._one(at):
            return None
        low = self._low(at)
        timed = low in _TELL_WHEN and self._clause(at + 1, strict=True)
        if timed and self._inserted(at):
            return None
        timed = timed and not any(a in self.acts for a in range(at + 1, at + 5))  # `after details emerge`
        if not timed and (low == "as" or not self._figure(at, self._stretch(at))):
            return None
        end = at
        while end - 1 > self.begin and self._low(end - 1) in grammar.LEADS and not self._measured(end):
            end -= 1
        in_the_days = end < at and self._low(end - 1) in grammar.DETERMINERS  # `in the days since she left`
        return None if in_the_days else end

    def _before_its_verb(self, at: int) -> bool:
        """Whether a clause with `that` has no verb yet: `said that a nurse on her way home after choir practice saw it`."""
        that = next((i for i in range(at - 1, max(self.begin, at - _SUBJECT), -1) if self._low(i) == "that"), None)
        if that is None or that + 1 == at or self._verb(that + 1, at):
            return False
        return verbs.finite(self._low(that - 1)) and self._low(that - 1) not in verbs.BE

    def _one(self, at: int) -> bool:
        """Whether what stands before is not told without the clause that a word opens."""
        low = self._low(at)
        before = at - 1 - (self._low(at - 1) == ",")  # `he said that since the mill closed, he had no work`
        led = before > self.begin and self._low(before) in _LED
        if self._cleft(at) or (low in _TELL_TIME and self._timed_by(at)) or self._before_its_verb(at):
            return True
        if self._acts_behind(at):
            return True
        if led or self._only_when(at) or self._comes(at) or self._bounds(at) or self._only_passive(at):
            return True
        measured = low == "after" and self._measured(at)
        return measured or self._superlative(at, low) or self._of_whom(at)

    def _cleft(self, at: int) -> bool:
        """Whether `It was` lifts out what a clause with `that` tells: `It was in May, when the mill fell, that he left`."""
        if self._low(self.begin) != "it" or self._low(self.begin + 1) not in verbs.BE:
            return False
        rest = range(at + 1, min(at + _LIFTED, len(self.tokens)))
        return any(self._low(i) == "," and self._low(i + 1) == "that" for i in rest)

    def _timed_by(self, at: int) -> bool:
        """Whether the words before it say which day or year is meant: `on Monday, the day after the mill closed`."""
        return (self._low(at - 1) in TIMES or self._low(at - 1) in tenses.SPANS) and self._low(at - 2) in _WHICH

    def _only_when(self, at: int) -> bool:
        """Whether a clause only times the one before it: `ill since he was 17`, `died before it fell`, `left when it fell`."""
        low, before = self._low(at), self._low(at - 1)
        opens = self.tokens[self.begin].text[0].isalnum()
        if opens and not self._clause(self.begin) and not self._opened(at) and self._opens(self._stretch(at + 1)):
            return True  # `A day later, her shoe gone after she was hit, she won`
        if low == "before" or before == "as":
            return True  # `as though it were 17`
        if low == "when" and before == "," and self._opens(self._stretch(at + 1)):
            return True  # `They left, and in 1977, when she was 12, he fell`
        if low == "when" and before == "," and self._dated(at - 1):
            return True  # `wrote on 3 March 2022, when it had just passed $9`
        if low not in _ONLY_WHEN or self.tokens[at - 1].text in _MARKS:
            return False
        if low == "since":
            return before not in tenses.SPANS  # `was held for 20 months since he fled in May` tells two things
        return low == "when" or not self._figure(self.begin, at)  # `Half voted while 5 per cent did not`

    def _dated(self, comma: int) -> bool:
        """Whether a date ends before a comma, so that `when` behind it tells more of that day."""
        end = self.tokens[comma - 1].end
        figure = next((f for f in self.figures if f.end == end), None)
        return figure is not None and figure.start not in self.amounts and self._low(comma - 1).isdigit()

    def _bounds(self, at: int) -> bool:
        """Whether what stands before holds no more without what follows: `will not sell until`, `is when`, `open until`."""
        low = self._low(at)
        if low == "until" or self._low(at - 1) in verbs.BE:
            return True
        if low in _GRANTS:
            return False
        return any(
            self._low(i) in strength.NEGATION or self._low(i).endswith(("n't", "n’t")) for i in range(self.begin, at)
        )

    def _comes(self, at: int) -> bool:
        """Whether when is all that a clause says: `the move came after`, `came a day after`, `came two weeks before`."""
        if self._low(at - 1) in verbs.COMES:
            return True
        return at - 3 > self.begin and self._low(at - 1) in tenses.SPANS and self._low(at - 3) in verbs.COMES

    def _only_passive(self, at: int) -> bool:
        """Whether all that came to pass so far is said of a noun by the way: `A man shot by a clerk after it fell had died`."""
        done = [i for i in range(self.begin + 1, at) if verbs.finite(self._low(i)) and not capital(self.tokens[i])]
        if len(done) != 1 or "by" not in (self._low(done[0] + 1), self._low(done[0] + 2)):
            return False
        return self._low(done[0] - 1) not in verbs.AUXILIARIES and any(
            verbs.firm(self._low(i)) for i in range(at + 2, len(self.tokens))
        )

    def _lifts(self, comma: int) -> bool:
        """Whether `It was` lifts out who did what `who` tells: `It was Otto Reed, 36, who left`."""
        it = next((i for i in range(self.begin, comma) if self._low(i) == "it"), comma)
        if self._low(comma + 1) != "who" or self._low(it + 1) not in verbs.BE or self._verb(self.begin, it):
            return False
        if any(self._verb(i, i + 1) and not capital(self.tokens[i]) for i in range(it + 2, comma)):
            return False
        return capital(self.tokens[comma - 1 - 2 * (self._low(comma - 2) == ",")])

    def _told_by_the_way(self, at: int) -> int | None:
        """Where what is said begins behind `saying` or `adding that`, which tells it by the way: `He left, saying it fell`."""
        low = self._low(at)
        if not low.endswith("ing") or low not in cues.SAID:
            return None
        told = at + 1 + (self._low(at + 1) == "that")
        if self._low(told) in _MEANT_BEFORE and self._low(at - 2) not in cues.SAID:
            return None  # whom `he` means stands before it
        return told if self._clause(told) else None

    def _acts_behind(self, at: int) -> bool:
        """Whether the main verb stands behind a clause that tells when: `The ones sold after the mill fell down are old`."""
        done = self._low(at - 1)
        if not (verbs.past(done) or done in verbs.DONE) or self._low(at - 2) in verbs.AUXILIARIES:
            return False
        verb = next((i for i in range(at + 2, self._stretch(at)) if self._verb(i, i + 1)), None)
        if verb is None:
            return False
        for n in range(verb + 1, min(len(self.tokens), verb + _PARTICLES)):
            if self._low(n) in verbs.BE or self._low(n) in verbs.HAVE:
                return n > verb + 1 or self._low(verb) not in verbs.AUXILIARIES
            if self._low(n) not in grammar.PARTICLES:
                return False
        return False

    def _of_whom(self, at: int) -> bool:
        """Whether what tells when belongs to a `who` that says which are meant: `300 who were born after the war began`."""
        for n in range(at - 1, max(self.begin, at - _WHO_NEAR), -1):
            low = self.tokens[n].low
            if low in (",", ";", "and", "but"):
                return False
            if low in ("who", "which"):
                return self.tokens[n - 1].text[0].isalnum()
        return False
