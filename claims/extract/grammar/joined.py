"""What an `and` joins: two who act, two things or two verbs of one thing, rather than two clauses."""

from __future__ import annotations

import re

from claims.extract.grammar.joints import Join
from claims.extract.grammar.stretches import EACH, HANGING, HEDGED, Stretch
from claims.extract.lang.en import cues, grammar, pronouns, stances, verbs
from claims.extract.lang.en.grammar import BREAKS, TIMES
from claims.extract.prose.words import capital

_SAYS = (cues.SAID | cues.PLAIN) - verbs.ADDRESSED
_LEADS = _SAYS | grammar.CLAUSE_WORDS | {"why", "how", "if"}
# Verbs that go on with an infinitive though they may be nouns: `to mend the law and close gaps`.
_ONE_FORM = verbs.SAME | verbs.BARE | verbs.PLAIN_TOO
_MARKS = frozenset(":–—;")
_TELL_WHEN = frozenset(["after", "before", "since"])
_OPENERS = grammar.OF_CLAUSES | _SAYS | _MARKS | _TELL_WHEN
_TELLS = cues.SAID | stances.ALL
_NEVER_THAT = frozenset(["while", "whereas", "although", "though"])
_FAR = 40  # words before `that` among which somebody says something
_NEAR = 8  # words of a subject
_FEW = 4  # words of a thing and its participle
_DETERMINED = grammar.DETERMINERS | cues.PRONOUNS
_OPENS_TOLD = frozenset(["what", "all", "both", "there", "half", "most", "none"])
ABOUT = frozenset(["who", "which", "that"])
_NO_SUBJECT_BEFORE = verbs.AUXILIARIES | HANGING | {"to", "and", "or", ","}
_UNREAL = frozenset(["until", "unless", "if", "whether"])
_SIGNS = frozenset("$£€₹¥")
_YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}")
_SHARES = frozenset(["%", "percent"])


class Joined(Stretch):
    """What a pass over the words knows of what stands on the two sides of `and`."""

    def _coupled(self, at: int) -> bool:
        """Whether `and` joins two who act behind an opening: `As we noted, Reed and the council paid`."""
        if self._told_of_two(at):
            return True
        low = self._low(self.begin)
        if low not in grammar.OCCASIONS and low not in grammar.PREPOSITIONS:
            return False
        comma = next((i for i in range(at - 1, max(self.begin, at - 5), -1) if self.tokens[i].text == ","), None)
        return comma is not None and comma + 1 < at and not self._verb(comma, at) and not self._opened(comma)

    def _told_of_two(self, at: int) -> bool:
        """Whether a verb of saying has two for the subject of what is said: `She says Reed and the council should pay`."""
        verb = next((i for i in range(at - 1, max(self.begin, at - 8), -1) if self.tokens[i].low in _LEADS), None)
        if verb is None or verb + 1 == at or self._verb(verb + 1, at) or self._predicate(at + 1):
            return False
        return all(capital(t) or t.low in grammar.DETERMINERS for t in self.tokens[verb + 1 : at])

    def _priced(self, comma: int) -> bool:
        """Whether sums of money stand in a row, whatever the verb before them: `They include $3 for a key, $4 for a lock`."""
        item = comma + 1 + (self._low(comma + 1) == "and")
        if self._low(item)[:1] not in _SIGNS or not self._listed(item):
            return False
        return any(self._low(i)[:1] in _SIGNS for i in range(self.begin, comma))

    def _of_subjects(self, at: int) -> bool:
        """Whether `and` joins two who act, as no verb stands behind what opens their clause: `said that rain and hail fell`."""
        if self._low(at) != "and" or at + 1 >= len(self.tokens) or self._opens_anew(at + 1):
            return False
        opened = next((i for i in range(at - 1, self.begin, -1) if self._low(i) in _OPENERS), None)
        if opened is not None and self._low(opened) in _MARKS:
            opened += self._low(opened + 1) in ("and", "but")
        opened = self._as_bare(at) if opened is None else opened
        if opened is None or self._verb(opened + 1, at) or self._predicate(at + 1) or self._one_acts(opened, at):
            return False
        if not any(w.text[0].isalnum() for w in self.tokens[opened + 1 : at]):
            return False
        first = self.tokens[opened + 1]
        if first.low in HEDGED and self.tokens[opened + 2].text[0].isdigit():
            first = self.tokens[opened + 2]  # `and about 20 tonnes of mud and rock fell`
        led = first.low in _DETERMINED or capital(first) or first.text in '“"'
        if self._low(opened) in _SAYS and not led:
            return False  # `They pledged funds and Arden is taxing goods`
        if self.tokens[at - 1].text == "," or first.low == "to" or first.low in grammar.PREPOSITIONS:
            return False
        return first.low not in EACH and not first.low.endswith(("ing", "ly"))

    def _as_bare(self, at: int) -> int | None:
        """The `as` whose clause has two plurals for its subject: `it rose as prices of oil and gas fell`."""
        found = next((i for i in range(at - 1, max(self.begin, at - _NEAR), -1) if self._low(i) == "as"), None)
        plain = found is not None and all(self._bare(i) or self._low(i) == "of" for i in range(found + 1, at))
        return found if plain and self._bare(at + 1) else None

    def _one_acts(self, opened: int, at: int) -> bool:
        """Whether the verb behind `and` is that of one, in a clause of its own: `It fell after a vote and its rent was cut`."""
        if self._low(opened) not in _TELL_WHEN or not self._verb(self.begin, opened):
            return False
        rest = range(at + 2, min(len(self.tokens), at + _NEAR))
        verb = next((i for i in rest if verbs.finite(self._low(i))), None)
        return verb is not None and self._low(verb) in verbs.OF_ONE and self._low(at + 1) in _DETERMINED

    def _opens_anew(self, at: int) -> bool:
        """Whether a word can only open a clause behind `and`: `and that`, `and she`, `and there’s`."""
        low = self._low(at)
        return low == "that" or low in pronouns.NOMINATIVES or low == "there" or verbs.shortened(low)

    def _of_things(self, at: int) -> bool:
        """Whether `and` joins two things, the second with a participle: `a list of mills and farms sold in May`."""
        begin = at + 1
        end = next((i for i in range(begin, min(len(self.tokens), begin + _FEW)) if self._verb(i, i + 1)), None)
        if end is None or end == begin or not all(self._bare(i) for i in range(begin, end)):
            return False
        low, after = self._low(end), self._low(end + 1)
        if self._low(end - 1) == "being":
            return True  # `fights and clerks being shot`
        done = low.endswith("ed") or low in verbs.BEFALLS
        return done and (not after or after in grammar.PREPOSITIONS or after in ("to", "by", "as", ",", "."))

    def _bare(self, at: int) -> bool:
        """Whether a word in small letters stands here that is neither article, pronoun, number nor adverb."""
        word = self.tokens[at]
        return (
            word.text.islower() and word.low.isalpha() and word.low not in _DETERMINED and not word.low.endswith("ly")
        )

    def _told_too(self, at: int) -> bool:
        """Whether a second `that` tells what somebody said as well: `He said that it fell and that the rest of it stands`."""
        if self._low(at) != "that" or at + 1 >= len(self.tokens):
            return False
        first = self.tokens[at + 1]
        opens = first.low in _DETERMINED or first.low in _OPENS_TOLD or capital(first) or self._figure(at + 1, at + 4)
        said = any(self._low(i) in HANGING or self._low(i) in _SAYS for i in range(self.begin, at - 1))
        again = self._low(at - 1) in ("and", "but") and self._stretch(at + 1) - at > _FEW
        return opens and said and (again or any(self._told(i) for i in range(at + 2, len(self.tokens))))

    def _listed_that(self, comma: int) -> int | None:
        """The `that` behind a comma that tells one of several things said: `said that it fell, that it burnt and that`."""
        at = comma + 1 + (self._low(comma + 1) in ("”", '"'))
        if self._low(at) != "that" or not self._tells_that(at) or not self._clause(at + 1):
            return None
        rest = range(at + 1, len(self.tokens) - 1)
        more = any(self._low(i) in ("and", ",") and self._low(i + 1) == "that" for i in rest)
        return at if more else None

    def _tells_that(self, at: int) -> bool:
        """Whether `that` opens what somebody said as well, and points at no noun: `It cost $9, although that sum is old`."""
        if self._low(at) != "that" or self._low(at - 1) in _NEVER_THAT:
            return False
        return self._low(at - 1) == "so" or any(
            self._low(i) == "that" or self._low(i) in _TELLS for i in range(max(0, at - _FAR), at)
        )

    def _no_clause_before(self, at: int) -> bool:
        """Whether no verb stands before `and` but a participle: `A mill owned by its 40 clerks and millers closed`."""
        return self.join is Join.MAIN and not any(self._told(i) for i in range(self.begin, at))

    def _about_subject(self, at: int) -> bool:
        """Whether `and` goes on with `that` or `who` about a subject whose verb comes: `Rain that hit 3 and shut 2 ended`."""
        first = self.begin + 1
        about = next((i for i, t in enumerate(self.tokens[first:at], first) if t.low in ABOUT), None)
        if (
            about is None
            or self.tokens[about - 1].text == ","
            or self._verb(self.begin, about)
            or not self._predicate(at + 1)
        ):
            return False
        end = self._stretch(at + 1)
        first = next((i for i in range(at + 1, end) if self._verb(i, i + 1)), end)
        rest = range(first + 2, end)
        later = [i for i in rest if self._told(i) and self._low(i - 1) not in _NO_SUBJECT_BEFORE]
        return bool(later) and not any(self._low(i) in HANGING for i in range(first + 1, later[0]))

    def _not_yet(self, at: int) -> bool:
        """Whether `and` stands in a clause that tells of nothing done: `He stays until they have mended 3 and sold 2`."""
        for n in range(at - 1, self.begin, -1):
            low = self.tokens[n].low
            if low in BREAKS or low == "that":
                return False
            if low in _UNREAL:
                return self._verb(n + 1, at)
        return False

    def _alike(self, at: int) -> bool:
        """Whether a verb with one form for all goes on with an infinitive before it: `wants to speak and let them know`."""
        if self._low(at + 1) not in _ONE_FORM:
            return False
        return any(t.low == "to" or t.low in verbs.MODALS for t in self.tokens[max(self.begin, at - 10) : at])

    def _is_like(self, at: int) -> bool:
        """Whether a participle goes on with how large a thing is: `The beam is 3 metres long and cut from one oak`."""
        return (
            self._low(at - 1) in grammar.DIMENSIONS
            and verbs.past(self._low(at + 1))
            and self._low(at + 2) in grammar.PREPOSITIONS
        )

    def _pair(self, at: int) -> bool:
        """Whether `between` or `both` stands close before `and` and joins what stands on its two sides."""
        near = [t.low for t in self.tokens[max(0, at - 6) : at]]
        if "both" in near and self._low(at) == "and" and not self._verb(at - len(near) + near.index("both"), at):
            return True
        return "between" in near and "and" not in near[near.index("between") :]

    def _paired(self, at: int) -> bool:
        """Whether one bare noun opens its stretch before `and`: `..., men and women`, `that bread and milk`."""
        noun, follows = self.tokens[at - 1], self._low(at + 1)
        if (
            at - 2 <= self.begin
            or self._verb(at - 1, at)
            or capital(noun)
            or not noun.low.isalpha()
            or noun.low in TIMES
        ):
            return False
        if follows in _DETERMINED or verbs.finite(follows):
            return False
        return self.tokens[at - 2].text == "," or self._low(at - 2) in HANGING

    def _one_phrase(self, at: int) -> bool:
        """Whether `and` joins two years, or two nouns under one article: `in 2002 and 2006`, `in the theft and sale of it`."""
        if _YEAR.fullmatch(self._low(at - 1)) and _YEAR.fullmatch(self._low(at + 1)):
            return True
        if self._low(at + 2) != "of" or at - 2 <= self.begin or not self._bare(at + 1) or not self._bare(at - 1):
            return False
        led = self._low(at - 2) in grammar.ARTICLES or self._low(at - 2) in pronouns.POSSESSIVE
        return led and (self._low(at - 3) in grammar.PREPOSITIONS or self._low(at - 3) == "of")

    def _shares_noun(self, at: int, skip: int) -> bool:
        """Whether two shares have one noun behind the second: `a 20% and 16% improvement`."""
        after = self._low(skip + 2)
        shares = self._low(at - 1) in _SHARES and self._low(skip + 1) in _SHARES
        return shares and after.isalpha() and after not in grammar.PREPOSITIONS and after not in grammar.CLAUSE_WORDS

    def _done_both(self, at: int) -> bool:
        """Whether two things were done at once, by whom or when is told behind the second: `707 people shot and killed by`."""
        pair = (self._low(at - 1), self._low(at + 1))
        if not all(low in verbs.PAST or low.endswith("ed") for low in pair):
            return False
        return self._low(at + 2) == "by" and self._low(at - 2) not in verbs.AUXILIARIES
