"""Names for the pronouns and bare surnames of a statement, each at its place; what cannot be told is listed, never guessed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from claims.extract.alone import nobodys, offices, owning, strangers
from claims.extract.alone.again import itself, ofmany, subjectwords, toldagain
from claims.extract.lang.en import grammar, people, pointing, trades, verbs
from claims.extract.lang.en.pronouns import ANYBODY, OWNERS, PERSONAL, REFLEXIVE, SHE, THINGS
from claims.extract.named.meaning import nearby, whom
from claims.extract.named.meaning.whom import Context
from claims.extract.named.people import mononyms, names, sexes
from claims.extract.named.things import things
from claims.extract.prose.edits import Edit
from claims.extract.prose.words import Word, capital
from claims.extract.reading import Reading
from claims.records import Span

# `Reed in the Morning`: what a show, a book or a firm is called; not `Reed in Ohio`, `Reed of the Arden Mill`.
_TITLE_GOES_ON = re.compile(
    r"\s(?:&|(?:in|on|at|for|of|from)\sthe\s(?:Morning|Night|Evening|Afternoon|Air|Road|Record|Rocks|World|Water|Edge|Run|Moon|"
    r"Wild|West|North|South|East|Dark|Rain|Sun|Sea|River|Lake|Hill|Jungle|Opera|Movies|Beach|Park|People|Planet|Lost|Dead))\b"
)
_CONTRACTED = re.compile(r"['’](?:s|d|ll|re|ve)$")
_THE_BEFORE = re.compile(r"\b(?:[Tt]he|[Aa]n?|its|their|this|that)\s(?:[a-z-]+\s)?$")
_CAMP = re.compile(r"\s(?:campaign|camp|team|administration|presidency|aides?|supporters?)\b")
_PRAISE = re.compile(r"\s(?:was|is|had been|has been)\s(?:an?|the|one of)\s", re.I)
_MANY_ACT = re.compile(r"\s\w+(?<!s)\s(?:were|are|have)\b")
# A small-letter word that is none of these means nobody who is not told in the statement.
_ASKED = PERSONAL | REFLEXIVE | THINGS | ANYBODY | people.ANYONE | {"the", "who", "whose"}
_AS_WHAT = frozenset(["for", "as"])  # `ran for mayor`, `as president`: an office, nobody who holds it
_HELD_AGAINST = frozenset(["like", "unlike", "than"])
# Open what hangs on a verb that no list knows.
_HANGS = frozenset(["that", "because", "when", "while", "if", "who", "whose"])
_FIRST = 12  # letters of the longest word that opens such a clause, and one more
_BESIDE = 24  # letters before a pronoun among which the two words before it stand
_VERBS = 160  # letters of the longest verb with what stands beside it
_OPEN = 3  # words before a pronoun that opens a statement
_NEAR = 40  # words behind a pronoun that are looked at


@dataclass(slots=True)
class Passing:
    """One pass over the words of a statement: who is named in it so far, what is put in, what stays open."""

    reading: Reading
    context: Context
    span: Span
    known: list[names.Person] = field(default_factory=list)
    full: set[str] = field(default_factory=set)
    somebody: bool = False
    unnamed: set[bool | None] = field(default_factory=set)
    nameless: int | None = None
    stranger: bool = False
    of_whom: bool = False
    whose: int | None = None
    doubtful: bool = False
    last: tuple[int, names.Person] | None = None
    edits: list[Edit] = field(default_factory=list)
    left_open: list[str] = field(default_factory=list)

    def carry(self, lead: Span) -> None:
        """Reads the words that a statement carries over from elsewhere before its own."""
        words = self.reading.words_in(lead)
        self._read(lead, words, carried=True)
        self.stranger = self.stranger or (not self.known and strangers.may_name(words))
        if self.last and self.last[0] == lead.end:
            self.last = (self.span.start, self.last[1])

    def run(self, carried: bool) -> None:
        """Reads the statement's own words. `carried`: a subject stands before them."""
        self._read(self.span, self.reading.words_in(self.span), carried=False, lead=carried)

    def _read(self, span: Span, tokens: Sequence[Word], carried: bool, lead: bool = False) -> None:
        mentions = {
            start: (end, person) for start, end, person in self.reading.people.mentions_in(span.start, span.end)
        }
        self.full |= {p.name for s, (e, p) in mentions.items() if self.reading.text[s:e] == p.name}
        until = span.start

        def after(n: int) -> Sequence[Word]:
            return tokens[n + 1 : n + _NEAR]  # all the rest, each time, would cost the square of a long sentence

        verb = next((i for i, t in enumerate(tokens) if verbs.finite(t.low)), len(tokens))
        told = min(verb, next((i for i, t in enumerate(tokens) if i and t.low in _HANGS), len(tokens)))
        for n, word in enumerate(tokens):
            if word.start < until:
                continue
            said = _CONTRACTED.sub("", word.low) if "’" in word.low or "'" in word.low else word.low
            if n and said not in _ASKED and not capital(word) and word.start not in mentions:
                continue  # so it is with most words: nothing more is asked of them
            if word.start in mentions:
                until, person = mentions[word.start]
                self._mention(word.start, until, person)
            elif word.low in REFLEXIVE:  # `settled it himself`
                if n and tokens[n - 1].low in _HELD_AGAINST and word.low in PERSONAL and not self.known:
                    self.left_open.append(word.text)  # `owners like himself`
            elif said in PERSONAL and nobodys.meant(self.reading.text, tokens, n):
                continue
            elif word.text == "He" and strangers.opens_name(tokens[n + 1 : n + 2]):
                self.stranger = True  # `He Qiang`
            elif said in PERSONAL:
                self._personal(_bare(word, said), after(n), mentions, opens=n <= verb and n <= _OPEN, told=told < n)
            elif (
                word.low == "them" and n and (several := ofmany.whole(self.reading, self.context, self.span, tokens, n))
            ):
                self.edits.append(Edit(word.start, word.end, several))
            elif (
                said in THINGS
                and not lead
                and n <= verb
                and (n <= _OPEN or itself.opens(self.reading, self.context, self.span, word))
            ):
                self._put(itself.thing(self.reading, self.context, self.span, _bare(word, said), after(n), at=n))
            elif word.low == "the" and (end := self._office(word, after(n))):
                until = end
            elif n == 0 and not lead and not carried and not strangers.unknown_name(self.reading, n, tokens):
                self._put(itself.first(self.reading, self.context, word, tokens[1:]))
                self.doubtful = strangers.may_be_somebody(self.reading, word, tokens[1:2])
            elif capital(word) and strangers.unknown_name(self.reading, n, tokens):
                self.stranger = True
            elif said in ANYBODY or (said in people.ANYONE and not (n and tokens[n - 1].low in _AS_WHAT)):
                self._unnamed(word, said, after(n))
            elif said == "who" and n and not self.known:
                self._unnamed(word, said, after(n))  # `A carter, who fled because he was ill`
            elif said == "whose" and n and any(w.low in people.KIN for w in after(n)[:2]):
                self.whose = word.end  # `a boy whose mother helped him`

    def _put(self, found: itself.Found) -> None:
        """Takes over what stands for a word that means a thing, and what of it stays open."""
        self.edits += found.edits
        self.left_open += found.left_open

    def _unnamed(self, word: Word, low: str, after: Sequence[Word]) -> None:
        """Notes the word for somebody without a name, whom a pronoun after it may mean; not `Otto Reed, a baker`."""
        if self.last and strangers.tells_what(self.reading, Span(self.last[0], word.end)):
            return
        self.somebody, self.nameless = True, word.start if low == "who" else word.end
        if not after or not capital(after[0]):
            self.unnamed.add(sexes.told(low))

    def _mention(self, start: int, end: int, person: names.Person) -> None:
        """A bare surname gets its full name, once a statement; a title of a work is left alone."""
        text = self.reading.text
        self.last = (end, person)
        if person not in self.known and not nearby.acts_on_subject(text, start):
            self.known.append(person)
        short = text[start:end]
        if person.name in self.full or not names.bare(short, person) or start == person.start:
            return
        begin = mononyms.with_courtesy(text, start, person)
        camp = _CAMP.match(text, end) and not mononyms.titled(person)  # `the Reed campaign`
        led = text[max(0, start - 4) : start].lower() == "the "
        owned = _THE_BEFORE.search(text, max(self.span.start, start - 24), start) and things.noun_follows(text, end)
        if begin is None or ((owned or led) and not camp) or _TITLE_GOES_ON.match(text, end):
            return  # `the Reed family`, `Reed in the Morning`, `the Reed’s mill`
        self.full.add(person.name)
        self.edits.append(Edit(begin, end, person.name))

    def _office(self, word: Word, after: Sequence[Word]) -> int | None:
        """Where `the inventor` or `the 26-year-old` ends, if one person of the text is it, and it is put in; or None."""
        found = offices.office(self.reading, self.context, word, after)
        if found is None or found.person in self.known:
            return None
        name = found.person.name if found.person else found.title
        if name is None:
            self.left_open.append(self.reading.text[word.start : found.end])
            self.unnamed.add(sexes.told(found.word))
            self.nameless = found.end
            if found.word:
                self.context.offices.add(sexes.told(found.word))
            return found.end
        if found.person:
            self.known.append(found.person)
        self.full.add(name)
        self.edits.append(Edit(word.start, found.end, name + found.owned))
        return found.end

    def _personal(
        self,
        word: Word,
        after: Sequence[Word],
        mentions: dict[int, tuple[int, names.Person]],
        opens: bool,
        told: bool,
    ) -> None:
        """Puts a name for a pronoun. `opens`: nothing stands before it that it could mean; `told`: a verb stands before it."""
        woman = word.low in SHE
        before = self.reading.words_in(Span(max(self.span.start, word.start - _BESIDE), word.start))
        owns = word.low in OWNERS or (word.low == "her" and owning.owns(before, after))
        acted_on = word.low == "him" or (word.low == "her" and not owns)  # `A judge freed him`: not the judge
        acts_on = self._acts_on(word) if acted_on else self._owned(word, mentions) if owns else None
        fit = [p for p in self.known if p != acts_on and self.context.fits(p, woman)]
        if self.stranger or fit:
            self.context.kept = fit[0] if len(fit) == 1 and not self.stranger else self.context.kept
            return
        if self.whose is not None and not strangers.parted(self.reading, Span(self.whose, word.start)):
            return
        either = self.doubtful or not self.unnamed.isdisjoint((None, woman))
        if (self.of_whom and not acted_on) or (owns and either and strangers.beside(before)):
            return  # `a clerk, who sold his mill`, `a clerk and his wife`
        if owns and word.start == self.span.start and _MANY_ACT.match(self.reading.text, word.end):
            self.left_open.append(word.text)  # `A man and | his mother were saved`
            return
        if (owns or self._fronted()) and self._comes_later(word, woman, mentions):
            return
        praised = _PRAISE.match(self.reading.text, word.end) is not None
        acts = word.low in ("he", "she") and opens
        person = whom.person(self.context, woman, word.start, praised, acts, acts_on)
        if person and strangers.one_of_several(self.reading, Span(self.span.start, word.start), person, self.context):
            person = None
        if either and not acted_on and told and not self._says(word):
            if person is not None and not (self.nameless and strangers.goes_on(self.reading, self.nameless, word)):
                self.left_open.append(word.text)  # `The driver said he was tired`: the driver, or who came before
            return
        if acts_on is not None and person in (None, acts_on):
            self.left_open.append(word.text)
            return
        person = person or self._follows(word, woman)
        if person is None and opens and not owns and not acted_on and self._told_again(word, woman):
            return
        if person is None:
            self.context.lost.add(woman)
            if not self.somebody:
                self.left_open.append(word.text)
            return
        if person.woman is None:
            self.context.sexes.setdefault(person.name, woman)
        self.known.append(person)
        self.full.add(person.name)
        self.context.again, self.last = person, (word.end, person)
        self.edits.append(Edit(word.start, word.end, person.name + ("’s" if owns else "")))

    def _follows(self, word: Word, woman: bool) -> names.Person | None:
        """Who is the subject behind a pronoun in words that `once` opens: `Once she was a guest, Jane Doe ...`."""
        follows, subject = self.context.follows, self.context.subject_at
        if not follows or not subject or word.start >= subject or not self._fronted():
            return None
        return follows if self.context.fits(follows, woman) else None

    def _told_again(self, word: Word, woman: bool) -> bool:
        """Puts the words for somebody without a name, where nobody else was spoken of: `A driver was held. He ...`."""
        told = None if self.somebody else toldagain.words_for(self.reading, self.context, word, woman)
        if told is None:
            return False
        if subjectwords.points_back(told):
            self.left_open.append(told)
        self.somebody = True
        self.edits.append(Edit(word.start, word.end, subjectwords.lower(told)))
        return True

    def _says(self, word: Word) -> bool:
        """Whether a pronoun is who speaks: `“I left the clerk,” she said`."""
        return self.context.speaks_at(word.start) and not self.context.told_by_another(word.start)

    def _acts_on(self, word: Word) -> names.Person | None:
        """Who is named right before the verb of a `him` or `her` and so is not meant by it: `Jane Doe followed her`."""
        if self.last is None and self.of_whom:
            return None  # `a clerk, who helped her`
        if self.last is None:
            acts = self._does_it(self.span.start, word)
            return (self.context.again or self.context.here) if acts else None  # `and | took him home`
        return self.last[1] if self._does_it(self.last[0], word) else None

    def _owned(self, word: Word, mentions: dict[int, tuple[int, names.Person]]) -> names.Person | None:
        """Whose name ends the words for what somebody has, and who so is not the owner: `his colleague Otto Reed`."""
        at = next((start for start in mentions if start > word.end), None)
        if at is None or at - word.end > _VERBS:
            return None
        between = self.reading.words_in(Span(word.end, at))
        told = bool(between) and trades.somebody(between[-1].low)
        clear = all(
            w.text[0].isalpha() and not verbs.finite(w.low) and w.low not in grammar.PREPOSITIONS for w in between
        )
        return mentions[at][1] if told and clear else None

    def _does_it(self, begin: int, word: Word) -> bool:
        """Whether the words from a place up to a `him` or `her` are no more than what is done to them."""
        near = begin < word.start <= begin + _VERBS
        return near and owning.does_it(self.reading.words_in(Span(begin, word.start)))

    def _fronted(self) -> bool:
        """Whether the words open with `when`, `once` or `although`: whom they speak of may be named after them."""
        first = self.reading.words_in(Span(self.span.start, min(self.span.end, self.span.start + _FIRST)))
        return bool(first) and first[0].low in pointing.BEFORE_SPEAKER

    def _comes_later(self, word: Word, woman: bool, mentions: dict[int, tuple[int, names.Person]]) -> bool:
        """`In his speech, Otto Reed said`: the owner is the subject that follows."""
        subject = self.context.subject_at
        if subject is None or word.start >= subject:
            return False
        return any(at >= subject and self.context.fits(person, woman) for at, (_, person) in mentions.items())


def _bare(word: Word, said: str) -> Word:
    """A pronoun without the verb that is contracted with it, as which it is `said` in small letters: `he` of `he’s`."""
    return Word(word.start, word.start + len(said), word.text[: len(said)], said)
