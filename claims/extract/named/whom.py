"""Whom a pronoun means: the person that the text is about where it stands, and nobody where two could be meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from claims.extract.lang.en import people
from claims.extract.named import names
from claims.extract.named.sexes import courtesy, fits, of_other_sex
from claims.records import Attribution, Span
from claims.vocabulary import Mode

# How sure an attribution must be to tell whom a pronoun means, where nothing else does.
_SURE = 0.9
_PRONOUN = 4  # letters of the longest that may speak
# How many sentences back a pronoun reaches.
_REACH = 3
# How often somebody is named of whom others speak.
_OFTEN = 2


@dataclass(frozen=True, slots=True)
class Noted:
    """What a sentence was about: a person, the words for somebody or something else that may be meant, or None.

    `named` is everybody whom it names, `spoke` whether its subject is who speaks in it, `thing` a subject that is no person,
    `crowd` one that is several people without a name: `Protesters`, `somebody` whether it speaks of one without a name,
    `several` whether it goes on to speak of its subject as of many: `Sea Watch say they`; `about` where its subject stands
    that is neither a person's name nor a speaker, `last` where that of its last clause does, `until` where it ends; `speakers`
    who speaks in it; `unsettled` whether a pronoun or an office in it stayed open; `introduces` whether a colon ends it.
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


@dataclass(slots=True)
class Context:
    """Who may be meant: the subjects of the sentences before, newest last, and of the pieces of this one.

    `topic` is whom the article is about, `roster` everybody; `speaker` who speaks the words at hand, `voice` who speaks them
    in quotation marks; `here` the subject of the piece before, `here_thing` one that is no person, `here_at` where that stands,
    `stranger` whether it is somebody unknown; `inside` whom the sentence names before the words at hand, `owners` those of them
    who are only named as somebody's or something's owner, `told_of` those of whom quoted words may go on to speak; `again` whom
    a pronoun of it meant, `unsettled` whether one stayed open; `sexes` who is known for a woman or a man by one; `follows` its
    subject, where that is a name; `opens` whether the sentence opens a paragraph, `titled` whether the title names the topic;
    `counted` is how often everybody is named.
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
    follows: names.Person | None = None
    opens: bool = False
    titled: bool = False
    starts_at: int = 0
    before_at: int = 0
    inside: tuple[names.Person, ...] = ()
    owners: tuple[names.Person, ...] = ()
    told_of: tuple[names.Person, ...] = ()
    again: names.Person | None = None
    unsettled: bool = False
    sexes: dict[str, bool] = field(default_factory=dict)
    said: Sequence[Attribution] = ()
    counted: Counter[names.Person] = field(init=False)

    def __post_init__(self) -> None:
        self.counted = Counter(person for _, _, person in self.roster.mentions) if self.roster else Counter()

    def person(self, woman: bool | None, at: int, praised: bool = False, acts: bool = True) -> names.Person | None:
        """The one person that a pronoun at a place can mean, or None. `praised`: `he was a great mayor`; `acts`: `he did`.

        Where the pronoun is who speaks, it means nobody but the speaker that the attribution names.
        """
        found = self._meant(woman, at, praised, acts)
        alone = (a for a in self.said if a.speaker and a.speaker.start == at and a.speaker.end - at <= _PRONOUN)
        one = next((a for a in alone if a.name), None)
        if one is None or one.name is None or self.roster is None or self._told_by_another(at):
            return found
        speaker = self.roster.called(one.name)
        if speaker is None:
            unknown = one.name.split()[-1].lower() in people.SOMEBODY
            return self._kin(one.name, woman) or (None if unknown else found)
        if not self.fits(speaker, woman) or found == speaker:
            return found
        return speaker if found is None and one.confidence >= _SURE else None

    def _meant(self, woman: bool | None, at: int, praised: bool, acts: bool) -> names.Person | None:
        """Whom the words around a pronoun leave."""
        speaks = any(a.speaker and a.speaker.start <= at < a.speaker.end for a in self.said)
        speaks = speaks and not self._told_by_another(at)
        besides = (self.voice,) if speaks else (self.speaker, self.voice)  # `Otto Reed left, though he said ...`
        inside = [p for p in self.inside if self.fits(p, woman) and p not in besides]
        if acts and not speaks and isinstance(self.speaker, str) and len(inside) > 1:
            inside = [p for p in inside if p not in self._spoke_here()] or inside
        if self.here is not None and self.fits(self.here, woman) and not self._own_voice(self.here):
            sure = acts and not isinstance(self.speaker, str)
            return self.here if sure or all(p == self.here for p in inside) else None
        if self.again is not None and self.fits(self.again, woman) and not self._own_voice(self.again):
            return self.again
        kin = self._kin(self.speaker, woman) if isinstance(self.speaker, str) and not speaks else None
        if kin and not (inside and courtesy(kin.name, woman)):
            return None if [p for p in inside if p in self.owners] else kin
        if isinstance(self.speaker, str) and not speaks and self.speaker.split()[-1].lower() in people.CAMPS:
            camp, whose = self._camp(self.speaker, woman, at), self.speaker.split()[:-1]
            if camp or (whose and whose[-1][0].isupper() and not inside):
                return camp  # nobody, where two bear the name: `Voss’s campaign said she had won`
        if isinstance(self.speaker, str) and not speaks and self.speaker.split()[-1].lower() in people.SOMEBODY:
            return None  # `The driver said he was tired`
        if isinstance(self.speaker, names.Person) and self.fits(self.speaker, woman) and not speaks:
            other = [p for p in inside if p not in self.owners] or (
                (praised or not acts) and self._topic_besides(self.speaker, woman, at)
            )
            return None if other else self.speaker
        if self.stranger:
            return None
        if inside and not self.quoted:
            return inside[0] if len(inside) == 1 else None
        told_of = [p for p in self.told_of if p in inside]
        if told_of:
            return told_of[0] if len(told_of) == 1 else None
        return self._before(woman, at, speaks, acts)

    def fits(self, person: names.Person, woman: bool | None) -> bool:
        """Whether `he` or `she` may be said of a person, by what a pronoun has told already where the name does not."""
        told = self.sexes.get(person.name) if person.woman is None else None
        return fits(person, woman) and (told is None or woman is None or told == woman)

    def knows(self, woman: bool | None) -> bool:
        """Whether the article is about somebody whom a pronoun fits, or the sentences before name one."""
        near = {p for noted in self.subjects[-_REACH:] for p in noted.named if p not in noted.speakers}
        return any(self.fits(p, woman) for p in near) or (self.topic is not None and self.fits(self.topic, woman))

    def _spoke_here(self) -> list[names.Person | None]:
        """Everybody who speaks in the sentence at hand: in `Reed said Holm was ill; the Post reported he had died`, Reed."""
        return [self.roster.called(a.name) for a in self.said if a.name and self.roster is not None]

    def _told_by_another(self, at: int) -> bool:
        """Whether a place lies in what somebody says: `The mother said she believed it`."""
        return any(a.content.start <= at < a.content.end for a in self.said)

    def _own_voice(self, person: names.Person) -> bool:
        """Whether a person speaks the words in quotation marks, where they would say `I` of themselves."""
        return self.quoted and person == self.voice

    def body_saying(self, at: int) -> str | None:
        """The body, not a person, in whose reported words a place lies: `The board said it had met`."""
        inside = (a for a in self.said if a.name and a.mode is Mode.REPORTED and a.content.start <= at < a.content.end)
        name = next((a.name for a in inside), None)
        return name if name and self.roster is not None and self.roster.called(name) is None else None

    def _kin(self, speaker: str, woman: bool | None) -> names.Person | None:
        """Who speaks, where only their kin is named, `Otto Reed’s mother`, or nothing but `Mr. Reed`."""
        if courtesy(speaker, woman):
            return names.Person(speaker, 0, 0, (), woman)
        told = speaker.rpartition(" ")[2].lower()
        if told not in people.KIN or woman is None or told not in (people.WOMEN if woman else people.MEN):
            return None
        return names.Person(speaker, 0, 0, (), woman)

    def _camp(self, speaker: str, woman: bool | None, at: int) -> names.Person | None:
        """Whose people speak: `The Reed campaign said it helped him`."""
        *whose, last = speaker.split()
        if self.roster is None or not whose or last.lower() not in people.CAMPS or not whose[-1][0].isupper():
            return None
        found = self.roster.resolve(whose[-1], at)
        return found if found and self.fits(found, woman) else None

    def _before(self, woman: bool | None, at: int, speaks: bool, acts: bool) -> names.Person | None:
        """The person whom the sentences before leave."""
        spoken_of = self._spoken_of(woman)
        if spoken_of is not None:
            return spoken_of
        near = self._near()
        if self.quoted and not near and (told := self._told_of_before(woman)):
            return told
        for noted in reversed(near):
            if noted.introduces:
                return None  # `Otto Reed reports:` what follows is not about him
            subject = noted.subject
            if isinstance(subject, names.Person) and self.fits(subject, woman) and subject != self.voice:
                if noted.spoke and noted.somebody and not (speaks or acts):
                    return None  # `Otto Reed said a driver was ill. She saw him`
                both = noted.spoke or self.topic in noted.named or isinstance(self.speaker, str)
                goes_on = noted is self.subjects[-1] and (speaks or self._told_of_self(noted, acts))
                if not both or goes_on or not self._topic_besides(subject, woman, at):
                    return subject
                turns = (
                    self.opens and self.titled and acts and not (speaks or self.quoted or isinstance(self.speaker, str))
                )
                return self.topic if turns and noted.quoted and self.topic in noted.named else None
            if isinstance(subject, str) and courtesy(subject, woman) and not self.quoted:
                return names.Person(subject, 0, 0, (), woman)
            about = self.topic is not None and self.topic.start < at and self.fits(self.topic, woman)
            if (isinstance(subject, str) and not of_other_sex(subject, woman)) or (noted.somebody and not about):
                return None
            others = [p for p in noted.named if self.fits(p, woman) and p != self.voice]
            if len(others) > 1:
                return None
            if others:
                subject_near = any(n.subject == others[0] for n in near)
                about = others[0] == self.topic or subject_near or self._again_and_again(others[0])
                return others[0] if about or self._alone(others[0], woman, near) else None
        topic = self.topic
        if topic is None or topic.start >= at or not self.fits(topic, woman) or topic in (self.speaker, self.voice):
            return None
        return topic if self._alone(topic, woman, self.subjects[-_REACH:]) else None

    def _spoken_of(self, woman: bool | None) -> names.Person | None:
        """Whom somebody in quotation marks goes on to speak of: `Ana Reed said Otto Holm had left. “He was ill.”`"""
        if not self.quoted or self.voice is None:
            return None
        for before in reversed(self.subjects[-_REACH:]):
            if self.voice not in before.speakers or before.somebody or before.unsettled:
                return None
            others = [p for p in before.named if self.fits(p, woman) and p != self.voice]
            if others:
                return others[0] if len(others) == 1 else None
        return None

    def _told_of_before(self, woman: bool | None) -> names.Person | None:
        """Whom the sentence before a quotation tells of: `Reed sold the mill. “He was poor,” Holm said`; no commentator."""
        known = self.voice is not None or any(a.name and a.mode is Mode.QUOTED for a in self.said)
        before = self.subjects[-1] if self.subjects else None
        if not known or before is None or before.somebody or before.unsettled or before.crowd:
            return None
        meant = [p for p in before.named if p != self.voice]
        one = len(meant) == 1 and (isinstance(before.subject, names.Person) or before.subject is None)
        return meant[0] if one and self.fits(meant[0], woman) and self._often(meant[0]) else None

    def _often(self, person: names.Person) -> bool:
        """Whether a person is named at least twice, and more often than who speaks in quotation marks."""
        times = self.counted[person]
        return times >= _OFTEN and (self.voice is None or times > self.counted[self.voice])

    def _told_of_self(self, noted: Noted, acts: bool) -> bool:
        """Whether who speaks in a sentence is the only one whom it speaks of: `Otto Reed called for peace. He left.`"""
        alone = noted.named == (noted.subject,) and not noted.somebody and not noted.unsettled
        return acts and alone and self.speaker is None and not self.quoted

    def _again_and_again(self, person: names.Person) -> bool:
        """Whether nobody else is named in the last sentence, and the one before it names the same person."""
        last = self.subjects[-1]
        near = len(self.subjects) > 1 and person in self.subjects[-2].named
        return near and last.named == (person,) and not last.somebody and not last.unsettled

    def _near(self) -> list[Noted]:
        """The sentences that a pronoun reaches; words in quotation marks only reach those of the same speech, others none."""
        near = self.subjects[-_REACH:]
        if not self.quoted:
            return [n for n in near if n.spoke or not n.quoted]
        kept: list[Noted] = []
        for noted in reversed(near):
            if noted.quoted or noted.quoting:
                kept.insert(0, noted)
            if not noted.quoted:
                break
        return kept

    def _alone(self, person: names.Person, woman: bool | None, near: Sequence[Noted]) -> bool:
        """Whether nobody else whom the pronoun fits is near; whom the article is about may be meant beside others."""
        return all(
            p in (person, self.speaker, self.voice) for noted in near for p in noted.named if self.fits(p, woman)
        )

    def _topic_besides(self, person: names.Person, woman: bool | None, at: int) -> bool:
        """Whether somebody else, whom the article is about, may be meant as well."""
        topic = self.topic
        return topic is not None and topic != person and topic.start < at and self.fits(topic, woman)
