"""Who does what a verb behind `and` tells: the subject of the clause that it goes on, and nobody where two may be meant."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claims.extract.grammar import actors, forms, subjects, unlisted
from claims.extract.grammar.joined import ABOUT, Joined
from claims.extract.grammar.joints import Join, Piece
from claims.extract.lang.en import cues, grammar, phases, stances, verbs
from claims.extract.prose.words import Word
from claims.records import Span

_PAST = frozenset(["was", "were", "had", "did"])
_TELLS = cues.SAID | stances.ALL
_JOINED = grammar.PREPOSITIONS | grammar.CLAUSE_WORDS | grammar.BEFORE_ARTICLES
_SPEAKING = frozenset(["i", "you", "we"])
_PLAINLY = frozenset(["said", "says"])
_NEAR = 6  # words of a subject behind `that`
_SPOKEN_TO = 4  # words behind `told` up to what is told: `told the BBC, neighbours`


class Leading(Joined):
    """What a pass over the words knows of who acts: `carried` in the running piece, `main_subject` in the main clause."""

    def __init__(self, tokens: Sequence[Word], figures: Sequence[Span], amounts: Sequence[int]) -> None:
        super().__init__(tokens, figures, amounts)
        self.carried: Span | None = None
        self.main_subject: Span | None = None
        self.pieces: list[Piece] = []

    def _last_subject(self, at: int) -> Span | None:
        """The subject of the clause that `and` goes on: of one with `after`, `when` or `that` where it holds a verb."""
        hanging = [i for i in range(at - 1, self.begin, -1) if self._hangs_on(i) and self._verb(i + 1, at)]
        inner = next((i for i in hanging if self._hangs_here(i)), None)
        if inner is None:
            return None if hanging else self.carried or self._opened_subject(at) or self._subject()
        acts = any(
            a in self.acts for a in range(inner + 2, min(at, inner + _NEAR))
        )  # `that Acme holds 30 shares and owes`
        if self._clause(inner + 1) or self._low(inner) in grammar.OCCASIONS or acts:
            return self._subject(inner + 1)
        return None

    def _hangs_on(self, at: int) -> bool:
        """Whether what opens behind a word hangs on it: behind `when`, and behind `thinks` in `He thinks the mill fell`."""
        return self._hangs(at) or (self._low(at) in _TELLS and self._clause(at + 1))

    def _hangs_here(self, at: int) -> bool:
        """Whether a clause that hangs on another opens here; not by the `that` of `sold that mill`."""
        return self._low(at) != "that" or self._clause(at + 1) or self._predicate(at + 1) or self._acts(at + 1)

    def _acts(self, begin: int) -> bool:
        """Whether a verb that no list knows stands soon behind its subject: `Acme holds 30 shares`."""
        return any(a in self.acts for a in range(begin + 1, begin + _NEAR))

    def _first_subject(self, at: int) -> Span | None:
        """The subject that `, and` goes on with; none where `He said the mill stood, and was closed` leaves two."""
        if self.join is Join.RELATIVE:
            return self._relative_subject(at)
        told = [i + 1 for i in range(self.begin + 1, at) if self._low(i) in cues.SAID]
        told = [i + 1 if self._low(i) == "that" else i for i in told]
        two = any(self._low(i) not in cues.PRONOUNS and (self._clause(i) or self._low(i - 1) == "that") for i in told)
        two = two or any(self._low(i - 2) in ABOUT for i in told) or self._told_of_another(at)
        known = self.main_subject or self._opened_subject(at) or self._subject()
        inner = self._told_subject(at)
        if inner and known and inner.start > known.end:
            sure = forms.agreeing(self.tokens, known, inner, self._low(at + 2))
            return sure if two or sure == inner else known
        return None if two or (known and self._verbless(known)) else known

    def _verb_in_row(self, joint: int) -> int | None:
        """The comma behind which a verb goes on with the subject, as one does behind `and`: `It takes, needs and costs`."""
        comma = self._comma_before(joint)
        if comma is None or not self._goes_on(comma + 1) or any(self._hangs(i) for i in range(comma, joint)):
            return None
        before = (self._comma_before(comma) or self.begin) + 1
        return comma if any(self._goes_on(i) for i in range(before, comma)) else None  # not behind `, aged 17,`

    def _goes_on(self, at: int) -> bool:
        """Whether a verb stands here with what it does: `needs no oil`, `agreed and`."""
        low, after = self._low(at), self._low(at + 1)
        return self._predicate(at) or (low in verbs.PRESENT and (after in grammar.DETERMINERS or after[:1].isdigit()))

    def _put_in_pair(self, joint: int, begin: int) -> bool:
        """Whether `and` joins two participles put in before the verb: `a study, made in 2015 and sold in May, puts it at`."""
        comma = self._comma_before(joint)
        close = self._stretch(begin)
        if comma is None or not verbs.past(self._low(comma + 1)) or self._low(close) != ",":
            return False
        return not self._clause(close + 1) and verbs.finite(self._low(close + 1))

    def _shares_auxiliary(self, comma: int) -> bool:
        """Whether the verb behind a comma hangs on the auxiliary of the one before it: `was drawn up, agreed and shelved`."""
        if not verbs.past(self._low(comma + 1)) or self._low(comma + 1) in verbs.AUXILIARIES:
            return False
        if self._low(comma + 1) in verbs.LIVED and any(self._low(i) == "born" for i in range(self.begin, comma)):
            return False  # `was born in 1949, moved to Arden and died in May`
        return any(self._low(i) in verbs.BE or self._low(i) in verbs.HAVE for i in range(self.begin, comma))

    def _shares_on(self, begin: int) -> bool:
        """Whether the last verb of such a row has no auxiliary of its own."""
        lows = [self._low(begin), self._low(begin + 1)]
        return not verbs.AUXILIARIES.intersection(lows) and any(map(verbs.past, lows))

    def _speaker_acts(self, joint: int) -> Span | None:
        """Who said something, where `and` goes on with what he would not say: `She said it was old and declined to comment`."""
        withheld = self._withholds(joint + 1)
        told = self._low(joint + 1) in phases.WITHHELD or any(
            self._low(i) in _PLAINLY for i in range(self.begin + 1, joint)
        )
        return self._who_said(joint, sure=True) if withheld and told else None

    def _withholds(self, at: int) -> bool:
        """Whether a verb tells what somebody would not say: `declined to`, `would not comment`, `gave no details`."""
        low, after = self._low(at), self._low(at + 1)
        if low in phases.WITHHELD:
            return after == "to"
        if low in phases.GIVES:
            return after == "no"
        if low in phases.WOULD and after == "not":
            return self._low(at + 2) in phases.SAY
        return low.replace("’", "'").removesuffix("n't") in phases.WOULD and low[-1] == "t" and after in phases.SAY

    def _says_more(self, begin: int) -> Span | None:
        """Who said something, where a comma and `and` go on with what he alleged: `, and alleged that`."""
        if self._low(begin) not in cues.ACTS or self._low(begin + 1) != "that":
            return None
        return self._who_said(begin - 2)

    def _who_said(self, end: int, sure: bool = False) -> Span | None:
        """The subject of the verb of saying that opens the running clause, before what is said up to a word. `sure`: even
        where no verb that is known stands in that.
        """
        plain = (i for i in range(self.begin + 1, end) if self._low(i) in cues.PLAIN)
        said = next((i for i in plain if self._low(i - 1) not in grammar.DETERMINERS), None)  # no `state official`
        if said is None or not (sure or self._verb(said + 1, end)):
            return None
        until = self.tokens[: said + 1]
        return subjects.subject_of(until, self.begin) or actors.before(list(until), said)

    def _told_of_another(self, at: int) -> bool:
        """Whether any verb tells `that` somebody else does something: `She stressed that the mill was old, but would go`."""
        return any(
            self._low(i) == "that"
            and self._low(i - 1).endswith("ed")
            and self._low(i + 1) not in cues.PRONOUNS
            and self._clause(i + 1)
            for i in range(self.begin + 2, at)
        )

    def _opened_subject(self, at: int) -> Span | None:
        """Behind `When it fell, he left`, he; behind `When the mill fell` alone, the mill; None where no such clause opens."""
        if self._low(self.begin) not in grammar.OCCASIONS:
            return None
        comma = next((i for i in range(self.begin + 1, at) if self._opens(i)), None)
        if comma is None and any(w.text == "," for w in self.tokens[self.begin : at]):
            return None
        begin = (self.begin if comma is None else comma) + 1
        return self._subject(begin) if self._clause(begin) else None

    def _relative_subject(self, at: int) -> Span | None:
        """Behind a clause with `who` or `which`, what that means or the main subject: whose verb has the tense of this one."""
        main = self.pieces[-1].span if self.pieces else None
        inside = [w for w in self.tokens if main and main.start <= w.start and w.end <= main.end]
        if inside and inside[0].low in cues.SAID:
            return self.carried  # `said Otto Reed, who ran the mill, and sold it`
        be = next((n for n, w in enumerate(inside) if w.low in verbs.BE), len(inside))
        if any(w.low in ("a", "an") for w in inside[be + 1 : be + 2]):
            return self.main_subject  # `Otto Reed is a clerk, who ran the mill, and sold it`: one and the same
        outer, inner = _tense(inside), _tense(self.tokens[self.begin : at])
        asked = _tense(self.tokens[at + 2 :])
        if outer == inner or asked not in (outer, inner):
            return None
        return self.carried if asked == inner else self.main_subject

    def _told_subject(self, at: int) -> Span | None:
        """The subject of the clause that is told before a place: of `the police told CNN, neighbours left`, `neighbours`."""
        for n in range(self.begin + 1, at):
            if self._low(n) in cues.SAID:
                first = n + 1 + (self._low(n + 1) == "that")
                last = first + (_SPOKEN_TO if self._low(n) in verbs.ADDRESSED else 1)
                begin = next((i for i in range(first, last) if self._clause(i)), None)
                return subjects.subject_of(self.tokens, begin) if begin is not None else None
        return None

    def _subject(self, begin: int | None = None) -> Span | None:
        """The subject of the clause that begins at a word, the running one’s where none is given."""
        begin = self.begin if begin is None else begin
        if begin < len(self.tokens) and verbs.shortened(self.tokens[begin].low):
            word = self.tokens[begin]
            if word.low.replace("’", "'").partition("'")[0] not in _SPEAKING:
                return None  # `There’s one`, and `She’ll win` whose pronoun is to be told
            return Span(
                word.start, word.start + max(word.text.find("'"), word.text.find("’"))
            )  # `You’ll win and have it`
        act = min((a for a in self.acts if a > begin), default=None)
        known = subjects.subject_of(self.tokens, begin)
        first = act is None or (known is not None and known.end <= self.tokens[act].start)
        if first or act is None:
            return None if known and self._two_phrases(known) else known
        if any(verbs.firm(w.low) or w.low in grammar.CLAUSE_WORDS for w in self.tokens[begin:act]):
            return None
        return Span(self.tokens[begin].start, self.tokens[act - 1].end)

    def _two_phrases(self, span: Span) -> bool:
        """Whether a noun phrase follows another without a word between them: `30 years the mill`."""
        inside = [w for w in self.tokens if span.start <= w.start and w.end <= span.end]
        return any(
            w.low in grammar.ARTICLES and before.text[0].isalnum() and before.low not in _JOINED
            for before, w in pairwise(inside)
        )


def _tense(tokens: Sequence[Word]) -> str:
    """The form of the first verb among words: past, present, or that of a verb that tells of what may be."""
    for at, word in enumerate(tokens):
        low = word.low
        if low in verbs.MODALS:
            return "modal"
        if low in _PAST or low in verbs.PAST:
            return "past"
        if low in verbs.AUXILIARIES or low in verbs.PRESENT or unlisted.bare(tokens, at):
            return "present"
        if low.endswith("ed") and verbs.finite(low):
            return "past"
    return ""
