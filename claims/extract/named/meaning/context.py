"""What is known where a pronoun stands: the sentences before, who speaks, and whom its own sentence has named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from claims.extract.named.people import names
from claims.extract.named.people.sexes import fits
from claims.records import Attribution, Span
from claims.vocabulary import Mode

_THAT = 6  # letters that `that` may take at the start of what is said
REACH = 3  # sentences back that a pronoun reaches


@dataclass(frozen=True, slots=True)
class Noted:
    """What a sentence was about: a person, the words for somebody or something else that may be meant, or None.

    `named` is everybody whom it names, `spoke` whether its subject is who speaks in it, `thing` a subject that is no person,
    `crowd` one that is several people without a name: `Protesters`, `somebody` whether it speaks of one without a name,
    `several` whether it goes on to speak of its subject as of many: `Sea Watch say they`; `about` where its subject stands
    that is neither a person's name nor a speaker, `last` where that of its last clause does, `until` where it ends; `speakers`
    who speaks in it; `unsettled` whether a pronoun or an office in it stayed open; `introduces` whether a colon ends it;
    `sexes` whether it speaks of a woman or a man without a name, `offices` of one by an office that nobody is
    known to hold; `told` to whom somebody speaks in it, `again` whom its last pronoun meant.
    """

    subject: names.Person | str | None
    named: tuple[names.Person, ...] = ()
    spoke: bool = False
    quoted: bool = False
    thing: str | None = None
    crowd: str | None = None
    somebody: bool = False
    quoting: bool = False
    several: bool = False
    about: Span | None = None
    last: Span | None = None
    until: int = 0
    speakers: tuple[names.Person, ...] = ()
    unsettled: bool = False
    introduces: bool = False
    sexes: frozenset[bool] = frozenset()
    offices: frozenset[bool | None] = frozenset()
    told: frozenset[names.Person] = frozenset()
    again: names.Person | None = None

    @property
    def spoken_of(self) -> tuple[names.Person, ...]:
        """Everybody whom it names, but for those to whom somebody speaks."""
        return tuple(p for p in self.named if p not in self.told)

    def may_hold(self, woman: bool | None) -> bool:
        """Whether a pronoun may mean who holds an office of which the sentence speaks, and whom nobody has named."""
        return any(one is None or woman is None or one == woman for one in self.offices)


@dataclass(slots=True)
class Context:
    """Who may be meant: the subjects of the sentences before, newest last, and of the pieces of this one.

    `topic` is whom the article is about, `roster` everybody; `speaker` who speaks the words at hand, `voice` who speaks them in
    quotation marks; `here` the subject of the piece before, `here_thing` one that is no person, `here_at` where that stands,
    `stranger` whether it is somebody unknown; `inside` whom the sentence names before the words at hand, `owners` those of them
    who are only named as somebody's or something's owner, `told_of` those of whom quoted words may go on to speak; `again` whom
    a pronoun of it meant, `kept` whom one behind their name means, `lost` whether a `she` (True) or a `he` of it stayed open,
    `offices` the same of an office; `sexes` who is known for a woman or a man by one; `follows` its subject, where that is a
    name, `led` where that ends, if it may be the name of somebody unknown; `opens` whether the sentence opens a paragraph,
    `titled` whether the title names the topic; `counted` is how often everybody is named, `speaks_as` who speaks in the
    sentence by `he` or `she`, and whether by `she`.
    """

    subjects: list[Noted] = field(default_factory=list)
    topic: names.Person | None = None
    roster: names.Roster | None = None
    speaker: names.Person | str | None = None
    quoted: bool = False
    voice: names.Person | None = None
    here: names.Person | None = None
    here_thing: str | None = None
    here_at: Span | None = None
    stranger: bool = False
    subject_at: int | None = None
    led: int | None = None
    follows: names.Person | None = None
    opens: bool = False
    titled: bool = False
    starts_at: int = 0
    before_at: int = 0
    inside: tuple[names.Person, ...] = ()
    owners: tuple[names.Person, ...] = ()
    told_of: tuple[names.Person, ...] = ()
    again: names.Person | None = None
    kept: names.Person | None = None
    lost: set[bool] = field(default_factory=set)
    offices: set[bool | None] = field(default_factory=set)
    sexes: dict[str, bool] = field(default_factory=dict)
    said: Sequence[Attribution] = ()
    speaks_as: Mapping[str, bool] = field(default_factory=dict)
    counted: Counter[names.Person] = field(init=False)

    def __post_init__(self) -> None:
        self.counted = Counter(person for _, _, person in self.roster.mentions) if self.roster else Counter()

    @property
    def unnamed(self) -> str | None:
        """The words for who speaks, where those are no known person's name: `The driver said`, `Reed’s campaign said`."""
        return self.speaker if isinstance(self.speaker, str) else None

    def fits(self, person: names.Person, woman: bool | None) -> bool:
        """Whether `he` or `she` may be said of a person, by what a pronoun has told already where the name does not."""
        told = self.sexes.get(person.name) if person.woman is None else None
        return fits(person, woman) and (told is None or woman is None or told == woman)

    def fitting(self, named: Sequence[names.Person], woman: bool | None) -> list[names.Person]:
        """Those of the named whom a pronoun fits, aside from who speaks the words in quotation marks."""
        return [p for p in named if self.fits(p, woman) and p != self.voice]

    def knows(self, woman: bool | None) -> bool:
        """Whether the article is about somebody whom a pronoun fits, or the sentences before name one."""
        near = {p for noted in self.subjects[-REACH:] for p in noted.named if p not in noted.speakers}
        return any(self.fits(p, woman) for p in near) or (self.topic is not None and self.fits(self.topic, woman))

    def own_voice(self, person: names.Person) -> bool:
        """Whether a person speaks the words in quotation marks, where they would say `I` of themselves."""
        return self.quoted and person == self.voice

    def speaks_at(self, at: int) -> bool:
        """Whether the words for somebody who speaks begin at a place: `“I left the clerk,” she said`."""
        return any(a.speaker and a.speaker.start == at for a in self.said)

    def told_by_another(self, at: int) -> bool:
        """Whether a place lies in what somebody says: `The mother said she believed it`."""
        return any(a.content.start <= at < a.content.end for a in self.said)

    def opens_what_is_said(self, at: int) -> bool:
        """Whether what somebody says begins at a place, a `that` aside."""
        return any(a.content.start <= at <= a.content.start + _THAT for a in self.said)

    def topic_besides(self, person: names.Person, woman: bool | None, at: int) -> bool:
        """Whether somebody else, whom the article is about, may be meant as well."""
        topic = self.topic
        if topic is None or topic == person or topic.start >= at or not self.fits(topic, woman):
            return False
        return topic in self.inside or any(topic in noted.named for noted in self.subjects[-REACH:])

    def body_saying(self, at: int) -> str | None:
        """The body, not a person, in whose reported words a place lies: `The board said it had met`.

        Nobody where somebody else speaks there: `According to the Post, Reed said: “It is old.”`
        """
        inside = [a for a in self.said if a.name and a.content.start <= at < a.content.end]
        name = next((a.name for a in inside if a.mode is Mode.REPORTED), None)
        if any(a.mode is Mode.QUOTED and a.name != name for a in inside):
            return None
        return name if name and self.roster is not None and self.roster.called(name) is None else None


@dataclass(frozen=True, slots=True)
class Asked:
    """A pronoun whose person is asked for: of a woman, a man or either, and the place where it stands.

    `acts` where it is the subject, `he did`; `praised` where it is said to be something, `he was a great mayor`; `speaks` where
    it is who speaks; `inside` whom its sentence names before it and it fits, who speaks the words around it aside.
    """

    woman: bool | None
    at: int
    acts: bool = True
    praised: bool = False
    speaks: bool = False
    inside: tuple[names.Person, ...] = ()
